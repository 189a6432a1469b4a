//! Checks of incidents, of the truths behind them, and of evidence.

use crate::scenario::check::Checker;
use crate::scenario::check::limits::{
    FIRST_TELLING_TURN, MAX_EVIDENCE, MAX_HYPOTHESES, MAX_INCIDENTS, MAX_STAGES, MAX_VARIANTS,
};

impl Checker<'_> {
    pub(super) fn incidents(&mut self) {
        let file = self.file;
        self.count("incidents", file.incidents.len(), 1, MAX_INCIDENTS);
        self.ids("incidents", file.incidents.iter().map(|incident| incident.id.as_str()));
        for incident in &file.incidents {
            let path = format!("incidents[id: {}]", incident.id);
            self.sector(&format!("{path}.sector"), &incident.target, &incident.sector);
            self.range(
                format!("{path}.begins"),
                "the turn it begins in",
                incident.begins,
                0,
                file.turns.most.into(),
            );
            self.count(&format!("{path}.stages"), incident.stages.len(), 1, MAX_STAGES);
            self.count(&format!("{path}.hypotheses"), incident.hypotheses.len(), 1, MAX_HYPOTHESES);
            for (at, stage) in incident.stages.iter().enumerate() {
                let path = format!("{path}.stages[{at}]");
                self.range(format!("{path}.severity"), "a severity", stage.severity, 0, 5);
                self.range(format!("{path}.effects"), "an effects class", stage.effects, 0, 4);
                self.range(format!("{path}.loss"), "service lost", stage.loss, 0, 100);
                self.range(format!("{path}.contained_at"), "contained_at", stage.contained_at, 0, 1000);
            }
            self.range(
                format!("{path}.something_else"),
                "a weight at the start",
                incident.something_else,
                -30,
                30,
            );
            for nation in &incident.depends {
                if self.nation(&format!("{path}.depends"), nation) && *nation == incident.target {
                    self.fault("self", format!("{path}.depends"), format!("{nation} is the one that is hit"));
                }
            }
            for (at, hypothesis) in incident.hypotheses.iter().enumerate() {
                let path = format!("{path}.hypotheses[{at}]");
                self.range(format!("{path}.start"), "a weight at the start", hypothesis.start, -30, 30);
                if !hypothesis.points_at.is_empty() {
                    self.nation(&format!("{path}.points_at"), &hypothesis.points_at);
                }
            }
        }
    }

    pub(super) fn variants(&mut self) {
        let file = self.file;
        self.count("variants", file.variants.len(), 1, MAX_VARIANTS);
        self.ids("variants", file.variants.iter().map(|variant| variant.id.as_str()));
        for variant in &file.variants {
            let path = format!("variants[id: {}]", variant.id);
            for truth in &variant.incidents {
                let path = format!("{path}.incidents[incident: {}]", truth.incident);
                self.incident(&path, &truth.incident);
                self.range(format!("{path}.step"), "a step of responsibility", truth.step, 1, 10);
                if !truth.actor.is_empty() {
                    self.nation(&format!("{path}.actor"), &truth.actor);
                }
                for nation in &truth.territory {
                    self.nation(&format!("{path}.territory"), nation);
                }
                if truth.accident && (!truth.actor.is_empty() || truth.step > 1) {
                    let message = "an accident has no author and stands at step 1: nobody did it";
                    self.fault("accident", format!("{path}.accident"), message);
                }
            }
            for incident in &file.incidents {
                let told = variant.incidents.iter().filter(|truth| truth.incident == incident.id).count();
                if told != 1 {
                    self.fault(
                        "truth",
                        path.clone(),
                        format!(
                            "the variant tells the truth of \"{}\" {told} times; it must do so once",
                            incident.id
                        ),
                    );
                }
            }
        }
    }

    pub(super) fn evidence(&mut self) {
        let file = self.file;
        self.count("evidence", file.evidence.len(), 0, MAX_EVIDENCE);
        self.ids("evidence", file.evidence.iter().map(|item| item.id.as_str()));
        for item in &file.evidence {
            let path = format!("evidence[id: {}]", item.id);
            self.only(&format!("{path}.only"), &item.only);
            if let Some(appears) = &item.appears {
                self.condition(&format!("{path}.appears"), appears);
            }
            if !item.only.is_empty() && item.from_turn < FIRST_TELLING_TURN {
                self.fault(
                    "variant-early",
                    format!("{path}.from_turn"),
                    "an item bound to some variants can be found before turn 3",
                )
                .hints
                .push("the first two turns are the same in every variant: set from_turn to 3 or more".into());
            }
            self.range(format!("{path}.credibility"), "credibility", item.credibility, 1, 6);
            for weight in &item.weights {
                self.range(format!("{path}.weights"), "a weight in decibans", *weight, -20, 20);
            }
            for finder in &item.found_by {
                self.nation(&format!("{path}.found_by"), &finder.nation);
                if !finder.at.is_empty() {
                    self.nation(&format!("{path}.found_by.at"), &finder.at);
                }
                self.range(format!("{path}.found_by.needs"), "the capacity needed", finder.needs, 0, 5);
            }
            if self.incident(&format!("{path}.about"), &item.about) {
                let have = file
                    .incidents
                    .iter()
                    .find(|incident| incident.id == item.about)
                    .map_or(0, |incident| incident.hypotheses.len());
                if item.weights.len() != have {
                    self.fault(
                        "weights",
                        format!("{path}.weights"),
                        format!("{} weights for {have} hypotheses", item.weights.len()),
                    );
                }
            }
        }
    }
}
