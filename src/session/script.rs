//! A script: who does what and when, as an author, teacher or researcher writes it down. Read and checked
//! here; played by [`crate::session::Script::play`].

use crate::diag::{Diagnostic, Place};
use crate::engine::{
    Answer, Consequence, Die, NationMeter, Outcome, PairMeter, Phase, Purpose, Reason, Unless,
};
use crate::framework::{DispatchKind, Field, Tag};
use crate::scenario::{Health, Names, NationId, Scenario, Tlp};
use crate::text::{did_you_mean, locate, parse};
use serde::Deserialize;

/// The version of a script this program reads.
const FORMAT: u32 = 1;
/// Exchanges of a Consultation.
const EXCHANGES: u8 = 3;

/// A script as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScriptFile {
    pub format: u32,
    /// Id of the scenario it is for; empty: any that has the things it names.
    #[serde(default)]
    pub scenario: String,
    /// Dice fixed in advance.
    #[serde(default)]
    pub dice: Vec<DieFile>,
    pub moves: Vec<MoveFile>,
}

/// A die and what it comes to, 0–99.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DieFile {
    pub of: DieOf,
    pub turn: u8,
    pub comes: u8,
}

/// Which die.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DieOf {
    /// Whether an inject with a chance comes; below the chance it does.
    Inject(String),
    /// Whether the second State notices a covert act of the first, done so many turns before (0: this turn).
    Notice { of: String, by: String, after: u8 },
    /// How the second State reads a public act of the first.
    Reading { of: String, by: String },
}

/// What one delegation, or the facilitator, does at one moment.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveFile {
    pub turn: u8,
    /// Exchange of the Consultation, 1–3.
    #[serde(default)]
    pub exchange: u8,
    /// Without it: the Consultation where an exchange is given, preparation in turn 0, else the Decision.
    #[serde(default)]
    pub phase: Option<When>,
    /// The delegation; empty for the facilitator.
    #[serde(default)]
    pub by: String,
    #[serde(default, rename = "do")]
    pub deeds: Vec<Deed>,
    #[serde(default)]
    pub control: Vec<Control>,
}

/// Phases of a turn in which something can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    Preparation,
    Briefing,
    Consultation,
    Decision,
    Resolution,
    Review,
}

/// What a delegation does.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Deed {
    Pick(String),
    Send {
        kind: DispatchKind,
        to: String,
        /// Empty: the first own line to that State which is not known to be dead.
        #[serde(default)]
        line: String,
        #[serde(default)]
        about: String,
        #[serde(default)]
        says: Vec<Field>,
        #[serde(default)]
        evidence: String,
        #[serde(default)]
        tlp: Tlp,
        #[serde(default)]
        consequence: Consequence,
        #[serde(default)]
        words: String,
    },
    /// The oldest open request that fits.
    Acknowledge {
        from: String,
        #[serde(default)]
        kind: Option<DispatchKind>,
        #[serde(default)]
        about: String,
    },
    Report {
        from: String,
        #[serde(default)]
        kind: Option<DispatchKind>,
        #[serde(default)]
        about: String,
    },
    Reply {
        from: String,
        #[serde(default)]
        kind: Option<DispatchKind>,
        #[serde(default)]
        about: String,
        how: Answer,
        #[serde(default)]
        reason: Reason,
        #[serde(default)]
        evidence: String,
        #[serde(default)]
        words: String,
    },
    CheckLines,
    Seal {
        order: String,
        #[serde(default)]
        to: String,
        #[serde(default)]
        about: String,
        #[serde(default)]
        line: String,
        #[serde(default)]
        claim: Rung,
        #[serde(default)]
        reason: Reason,
        #[serde(default)]
        confidence: Confidence,
        #[serde(default)]
        unless: Unless,
        #[serde(default)]
        says: Vec<Field>,
        /// Whether it counts when the time runs out.
        #[serde(default = "yes")]
        ready: bool,
        /// Whether the head has sealed it, as adverse orders need.
        #[serde(default = "yes")]
        head: bool,
        #[serde(default)]
        words: String,
    },
    TakeBack {
        order: String,
        #[serde(default)]
        to: String,
        #[serde(default)]
        about: String,
    },
    Judge {
        about: String,
        /// Which explanation, counted from 1 as the scenario lists them; one more is *something else*.
        hypothesis: u8,
        percent: u8,
    },
    Done(bool),
}

/// A rung of the claims ladder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Rung {
    #[default]
    K0,
    K1,
    K2,
    K3,
    K4,
    K5,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    #[default]
    Low,
    Moderate,
    High,
}

/// What the facilitator does.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Control {
    Fire(String),
    Delay {
        inject: String,
        turns: u8,
    },
    Skip(String),
    Edit {
        inject: String,
        words: String,
    },
    Write {
        to: Vec<String>,
        words: String,
    },
    Move {
        nation: String,
        meter: NationMeter,
        by: i16,
    },
    MovePair {
        of: String,
        to: String,
        meter: PairMeter,
        by: i16,
    },
    SetLine {
        line: String,
        health: Health,
    },
    Freeze {
        nation: String,
        on: bool,
    },
    /// A doctrine takes the seat, or gives it back.
    HandOver {
        nation: String,
        bot: bool,
    },
    /// Rules on a sealed order that needs a ruling.
    Rule {
        nation: String,
        order: String,
        outcome: Outcome,
        #[serde(default)]
        tags: Vec<Tag>,
    },
    MergeTurn,
    Pause(bool),
    Extend(u16),
    Endex,
}

/// A script that fits its scenario.
#[derive(Debug)]
pub struct Script {
    pub(super) name: String,
    pub(super) file: ScriptFile,
    /// The file itself, for places.
    text: String,
}

impl Script {
    /// Reads a script and checks it against a scenario.
    ///
    /// # Errors
    /// Every name that is not known and every moment that cannot be, with its place; or the first fault of
    /// writing.
    pub fn read(name: &str, text: &str, scenario: &Scenario) -> Result<Self, Vec<Diagnostic>> {
        let file: ScriptFile = parse(name, text)?;
        let mut checker = Checker { name, scenario, faults: Vec::new() };
        checker.check(&file);
        let mut faults = checker.faults;
        let script = Self { name: name.to_owned(), file, text: text.to_owned() };
        script.locate(&mut faults);
        if faults.is_empty() { Ok(script) } else { Err(faults) }
    }

    /// Returns which delegations the script plays.
    pub fn nations(&self, scenario: &Scenario) -> Vec<NationId> {
        let by = |nation: &NationId| {
            self.file.moves.iter().any(|entry| entry.by == scenario.names.nations.name(nation.at()))
        };
        scenario.nation_ids().filter(by).collect()
    }

    /// Returns the dice that are fixed, with what they come to.
    pub fn dice(&self, scenario: &Scenario) -> Vec<(Die, u8)> {
        let names = &scenario.names;
        let pair = |of: &str, by: &str| {
            Some(names.nations.place(of)? * scenario.nations.len() + names.nations.place(by)?)
        };
        let die = |file: &DieFile| {
            let (purpose, subject, nth) = match &file.of {
                DieOf::Inject(id) => (Purpose::Inject, scenario.injects[names.injects.place(id)?].key, 0),
                DieOf::Notice { of, by, after } => {
                    (Purpose::Notice, scenario.notice_keys[pair(of, by)?], u16::from(*after))
                }
                DieOf::Reading { of, by } => (Purpose::Reading, scenario.reading_keys[pair(of, by)?], 0),
            };
            Some((Die { purpose, subject, turn: file.turn, nth }, file.comes))
        };
        self.file.dice.iter().filter_map(die).collect()
    }

    /// Gives faults their lines and columns.
    pub(super) fn locate(&self, faults: &mut [Diagnostic]) {
        locate(&[(self.name.clone(), self.text.clone())], faults);
    }
}

impl MoveFile {
    /// Returns the moment: turn, phase, exchange.
    pub(super) fn moment(&self) -> (u8, Phase, u8) {
        let phase = match self.phase {
            Some(When::Preparation) => Phase::Preparation,
            Some(When::Briefing) => Phase::Briefing,
            Some(When::Consultation) => Phase::Consultation,
            Some(When::Resolution) => Phase::Resolution,
            Some(When::Review) => Phase::Review,
            Some(When::Decision) => Phase::Decision,
            None if self.turn == 0 => Phase::Preparation,
            None if self.exchange > 0 => Phase::Consultation,
            None => Phase::Decision,
        };
        (self.turn, phase, self.exchange)
    }
}

struct Checker<'s> {
    name: &'s str,
    scenario: &'s Scenario,
    faults: Vec<Diagnostic>,
}

impl Checker<'_> {
    fn fault(
        &mut self,
        code: &'static str,
        path: String,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let place = Place { file: self.name.to_owned(), path, ..Place::default() };
        self.faults.push(Diagnostic::error(code, place, message).hint(hint));
    }

    /// Whether something of the scenario has this name; the empty name stands for none.
    fn known(&mut self, what: &'static str, path: String, id: &str) {
        let Names { nations, incidents, channels, evidence, injects, actions, cards, .. } =
            &self.scenario.names;
        let list = match what {
            "State" => nations,
            "incident" => incidents,
            "line" => channels,
            "item of evidence" => evidence,
            "inject" => injects,
            "order" => actions,
            _ => cards,
        };
        if id.is_empty() || list.place(id).is_some() {
            return;
        }
        let all = list.iter().take(24).collect::<Vec<_>>().join(", ");
        let near = did_you_mean(id, list.iter()).map(|near| format!("did you mean \"{near}\"?"));
        self.fault(
            "unknown",
            path,
            format!("this scenario has no {what} \"{id}\""),
            near.unwrap_or(format!("known: {all}")),
        );
    }

    fn check(&mut self, file: &ScriptFile) {
        if file.format != FORMAT {
            let hint =
                format!("this program reads format {FORMAT}; a script of a later one needs a newer program");
            self.fault("format", "format".into(), format!("format {} is not known", file.format), hint);
        }
        let id = &self.scenario.file.id;
        if !file.scenario.is_empty() && file.scenario != *id {
            let message = format!("the script is for \"{}\", and the scenario is \"{id}\"", file.scenario);
            self.fault(
                "script-scenario",
                "scenario".into(),
                message,
                "take the other scenario, or leave the field out",
            );
        }
        for (at, die) in file.dice.iter().enumerate() {
            let path = format!("dice[{at}]");
            match &die.of {
                DieOf::Inject(id) => self.known("inject", format!("{path}.of"), id),
                DieOf::Notice { of, by, .. } | DieOf::Reading { of, by } => {
                    self.known("State", format!("{path}.of"), of);
                    self.known("State", format!("{path}.of"), by);
                }
            }
            if die.comes > 99 {
                self.fault(
                    "range",
                    format!("{path}.comes"),
                    format!("a die comes to {}; it goes from 0 to 99", die.comes),
                    "dice are percentiles",
                );
            }
        }
        for (at, entry) in file.moves.iter().enumerate() {
            let path = format!("moves[{at}]");
            self.moment(&path, entry);
            self.known("State", format!("{path}.by"), &entry.by);
            for (at, deed) in entry.deeds.iter().enumerate() {
                self.deed(&format!("{path}.do[{at}]"), deed);
            }
            for (at, control) in entry.control.iter().enumerate() {
                self.control(&format!("{path}.control[{at}]"), control);
            }
        }
    }

    fn moment(&mut self, path: &str, entry: &MoveFile) {
        let most = self.scenario.turns_most;
        if entry.turn > most {
            let hint = "see `turns` in the scenario";
            self.fault(
                "range",
                format!("{path}.turn"),
                format!("turn {}; this scenario has turns 0 to {most}", entry.turn),
                hint,
            );
        }
        let (turn, phase, exchange) = entry.moment();
        if exchange > EXCHANGES
            || (phase == Phase::Consultation) != (exchange > 0)
            || (turn == 0) != (phase == Phase::Preparation)
        {
            let message = format!("there is no {} of turn {turn} with exchange {exchange}", phase.word());
            let hint =
                "turn 0 is preparation; a Consultation has exchanges 1 to 3; the other phases have none";
            self.fault("script-moment", path.to_owned(), message, hint);
        }
        if entry.by.is_empty() && !entry.deeds.is_empty() {
            self.fault(
                "script-who",
                path.to_owned(),
                "nobody does this",
                "say who it is: `by`; the facilitator's acts stand under `control`",
            );
        }
        if !entry.by.is_empty() && !entry.control.is_empty() {
            let hint = "leave `by` out, or give the delegation a move of its own";
            self.fault(
                "script-who",
                format!("{path}.control"),
                "a delegation has no control over the exercise",
                hint,
            );
        }
    }

    fn deed(&mut self, path: &str, deed: &Deed) {
        let at = |field: &str| format!("{path}.{field}");
        match deed {
            Deed::Pick(card) => self.known("preparation card", path.to_owned(), card),
            Deed::Send { to, line, about, evidence, .. } => {
                self.known("State", at("to"), to);
                self.known("line", at("line"), line);
                self.known("incident", at("about"), about);
                self.known("item of evidence", at("evidence"), evidence);
            }
            Deed::Acknowledge { from, about, .. } | Deed::Report { from, about, .. } => {
                self.known("State", at("from"), from);
                self.known("incident", at("about"), about);
            }
            Deed::Reply { from, about, evidence, .. } => {
                self.known("State", at("from"), from);
                self.known("incident", at("about"), about);
                self.known("item of evidence", at("evidence"), evidence);
            }
            Deed::Seal { order, to, about, line, .. } => {
                self.known("order", at("order"), order);
                self.known("State", at("to"), to);
                self.known("incident", at("about"), about);
                self.known("line", at("line"), line);
            }
            Deed::TakeBack { order, to, about } => {
                self.known("order", at("order"), order);
                self.known("State", at("to"), to);
                self.known("incident", at("about"), about);
            }
            Deed::Judge { about, .. } => self.known("incident", at("about"), about),
            Deed::CheckLines | Deed::Done(_) => {}
        }
    }

    fn control(&mut self, path: &str, control: &Control) {
        let at = |field: &str| format!("{path}.{field}");
        match control {
            Control::Fire(inject) | Control::Skip(inject) => self.known("inject", path.to_owned(), inject),
            Control::Delay { inject, .. } | Control::Edit { inject, .. } => {
                self.known("inject", at("inject"), inject)
            }
            Control::Write { to, .. } => to.iter().for_each(|nation| self.known("State", at("to"), nation)),
            Control::Move { nation, .. }
            | Control::Freeze { nation, .. }
            | Control::HandOver { nation, .. } => {
                self.known("State", at("nation"), nation);
            }
            Control::MovePair { of, to, .. } => {
                self.known("State", at("of"), of);
                self.known("State", at("to"), to);
            }
            Control::SetLine { line, .. } => self.known("line", at("line"), line),
            Control::Rule { nation, order, .. } => {
                self.known("State", at("nation"), nation);
                self.known("order", at("order"), order);
            }
            Control::MergeTurn | Control::Pause(_) | Control::Extend(_) | Control::Endex => {}
        }
    }
}

fn yes() -> bool {
    true
}
