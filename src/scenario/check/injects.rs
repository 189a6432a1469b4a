//! Checks of injects: when they come and what they do.

use crate::scenario::check::Checker;
use crate::scenario::check::limits::{FIRST_TELLING_TURN, MAX_INJECTS, MAX_OPEN, MAX_TURNS};
use crate::scenario::{At, InjectEffectFile, Trigger};

/// Returns how many values are open at once when a condition is evaluated.
fn open_at_once(trigger: &Trigger) -> usize {
    match trigger {
        Trigger::All(list) | Trigger::Any(list) => {
            list.iter().enumerate().map(|(at, inner)| at + open_at_once(inner)).max().unwrap_or(1)
        }
        Trigger::Not(inner) => open_at_once(inner),
        _ => 1,
    }
}

impl Checker<'_> {
    pub(super) fn injects(&mut self) {
        let file = self.file;
        self.count("injects", file.injects.len(), 0, MAX_INJECTS);
        self.ids("injects", file.injects.iter().map(|inject| inject.id.as_str()));
        for inject in &file.injects {
            let path = format!("injects[id: {}]", inject.id);
            for nation in &inject.to {
                self.nation(&format!("{path}.to"), nation);
            }
            for norm in &inject.norms {
                let framework = self.framework;
                self.known(
                    &format!("{path}.norms"),
                    "norm",
                    norm,
                    framework.norms.iter().map(|norm| norm.id.as_str()),
                );
            }
            for objective in &inject.serves {
                self.known(
                    &format!("{path}.serves"),
                    "objective",
                    objective,
                    file.objectives.iter().map(|objective| objective.id.as_str()),
                );
            }
            self.only(&format!("{path}.only"), &inject.only);
            self.range(format!("{path}.chance"), "a chance in percent", inject.chance, 0, 100);
            self.range(format!("{path}.delay"), "a delay in turns", inject.delay, 0, MAX_TURNS.into());
            match &inject.at {
                At::Turn(turn) => {
                    self.range(format!("{path}.at"), "the turn", *turn, 1, file.turns.most.into());
                    if !inject.only.is_empty() && *turn < FIRST_TELLING_TURN {
                        self.fault(
                            "variant-early",
                            format!("{path}.at"),
                            "an inject bound to some variants comes before turn 3",
                        )
                        .hints
                        .push("the first two turns are the same in every variant".into());
                    }
                }
                At::Manual => {}
                At::When(trigger) | At::During(trigger) => {
                    self.condition(&format!("{path}.at"), trigger);
                }
            }
            if inject.hidden && !inject.to.is_empty() {
                self.fault(
                    "hidden",
                    format!("{path}.hidden"),
                    "a hidden inject is told to nobody, and this one names who is told",
                );
            }
            for effect in &inject.effects {
                self.effect(&format!("{path}.effects"), effect);
            }
        }
    }

    pub(super) fn condition(&mut self, path: &str, trigger: &Trigger) {
        self.trigger(path, trigger);
        if open_at_once(trigger) > MAX_OPEN {
            self.fault("trigger-size", path, "the condition is too deep to be evaluated")
                .hints
                .push("split it over two injects: the second waits for the first with `released`".into());
        }
    }

    fn trigger(&mut self, path: &str, trigger: &Trigger) {
        let file = self.file;
        match trigger {
            Trigger::All(list) | Trigger::Any(list) => {
                self.count(path, list.len(), 1, 16);
                for trigger in list {
                    self.trigger(path, trigger);
                }
            }
            Trigger::Not(trigger) => self.trigger(path, trigger),
            Trigger::Turn(_) | Trigger::Region(_) => {}
            Trigger::Stage(incident, stage) => self.stage(path, incident, *stage),
            Trigger::Did(nation, _) | Trigger::Pressure(nation, _) => {
                self.nation(path, nation);
            }
            Trigger::DidTo(one, two, _) | Trigger::Tension(one, two, _) => self.pair(path, one, two),
            Trigger::DidAbout(nation, incident, _) | Trigger::Knows(nation, incident, _) => {
                self.nation(path, nation);
                self.incident(path, incident);
            }
            Trigger::ServiceAtMost(nation, sector, _) => self.sector(path, nation, sector),
            Trigger::Holds(nation, item) => {
                self.nation(path, nation);
                self.known(path, "item", item, file.evidence.iter().map(|item| item.id.as_str()));
            }
            Trigger::Released(inject) => {
                self.known(path, "inject", inject, file.injects.iter().map(|inject| inject.id.as_str()));
            }
        }
    }

    fn pair(&mut self, path: &str, one: &str, two: &str) {
        if self.nation(path, one) && self.nation(path, two) && one == two {
            self.fault("self", path, format!("{one} is paired with itself"));
        }
    }

    fn stage(&mut self, path: &str, incident: &str, stage: u8) {
        if self.incident(path, incident) {
            let have = self
                .file
                .incidents
                .iter()
                .find(|have| have.id == incident)
                .map_or(0, |have| have.stages.len());
            if usize::from(stage) < 1 || usize::from(stage) > have {
                self.fault("range", path, format!("\"{incident}\" has stages 1 to {have}, not {stage}"));
            }
        }
    }

    fn effect(&mut self, path: &str, effect: &InjectEffectFile) {
        let file = self.file;
        match effect {
            InjectEffectFile::Begin(incident) => {
                self.incident(path, incident);
            }
            InjectEffectFile::Stage(incident, stage) => self.stage(path, incident, *stage),
            InjectEffectFile::Evidence(nation, item) => {
                self.nation(path, nation);
                self.known(path, "evidence", item, file.evidence.iter().map(|item| item.id.as_str()));
            }
            InjectEffectFile::Sight(nation, incident)
            | InjectEffectFile::FreeLook(nation, incident)
            | InjectEffectFile::Knows(nation, incident, _) => {
                self.nation(path, nation);
                self.incident(path, incident);
            }
            InjectEffectFile::Service(nation, sector, by) => {
                self.sector(path, nation, sector);
                self.range(path.to_owned(), "a change of service", *by, -100, 100);
            }
            InjectEffectFile::Line(channel, _) => {
                self.known(path, "channel", channel, file.channels.iter().map(|channel| channel.id.as_str()));
            }
            InjectEffectFile::Pressure(nation, by) => {
                self.nation(path, nation);
                self.range(path.to_owned(), "a change of pressure", *by, -100, 100);
            }
            InjectEffectFile::Tension(one, two, by) => {
                self.pair(path, one, two);
                self.range(path.to_owned(), "a change of tension", *by, -100, 100);
            }
            InjectEffectFile::Region(by) => {
                self.range(path.to_owned(), "a change of the region", *by, -100, 100)
            }
            InjectEffectFile::Order(nation, order) | InjectEffectFile::LoseOrder(nation, order) => {
                self.nation(path, nation);
                let own = file.own_orders.iter().map(|own| own.order.id.as_str());
                let catalogue = self.framework.orders.iter().map(|order| order.id.as_str());
                let offered = catalogue
                    .filter(|id| file.orders.is_empty() || file.orders.iter().any(|offered| offered == id));
                self.known(path, "order", order, own.chain(offered));
            }
        }
    }
}
