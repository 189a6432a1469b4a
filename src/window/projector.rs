//! The projector: a second process that is sent what all may know, line by line, and holds nothing else.

use crate::engine::Seen;
use crate::report::{Entry, Narrator, What};
use crate::scenario::NationId;
use crate::table::Sitting;
use crate::text::Language;
use crate::ui::Settings;
use crate::ui::screens::projector::Public;
use crate::ui::theme::mark;
use std::io::{BufRead, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

/// The process that shows it.
pub struct Projector {
    child: Child,
    last: Option<Public>,
}

impl Projector {
    /// Opens a window of its own, by this very program.
    ///
    /// # Errors
    /// It could not be started.
    pub fn start() -> std::io::Result<Self> {
        let child = Command::new(std::env::current_exe()?)
            .arg("projector")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        Ok(Self { child, last: None })
    }

    /// Returns whether it still runs.
    pub fn runs(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Sends what has changed. Returns whether somebody still listens.
    pub fn send(&mut self, public: &Public) -> bool {
        if self.last.as_ref() == Some(public) {
            return true;
        }
        let Some(pipe) = self.child.stdin.as_mut() else { return false };
        let line = serde_json::to_string(public).unwrap_or_default();
        let sent = writeln!(pipe, "{line}").and_then(|()| pipe.flush()).is_ok();
        self.last = Some(public.clone());
        sent
    }
}

impl Drop for Projector {
    fn drop(&mut self) {
        // Its end of the pipe closes, and so does the window.
        drop(self.child.stdin.take());
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads what is sent; the channel closes with the sender. `wake` is called for each line.
pub fn listen(wake: impl Fn() + Send + 'static) -> Receiver<Public> {
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines() {
            let Ok(line) = line else { break };
            let Ok(public) = serde_json::from_str::<Public>(&line) else { continue };
            if sender.send(public).is_err() {
                break;
            }
            wake();
        }
        drop(sender);
        wake();
    });
    receiver
}

/// Returns what all may know of an exercise.
pub fn public(sitting: &Sitting, settings: &Settings, left: Option<u32>) -> Public {
    let (scenario, land, t) = (sitting.scenario, sitting.land, settings.language);
    let (position, tag) = (sitting.kept.play.position(), t.tag());
    let watch = &sitting.kept.play.observer;
    let mut incidents: Vec<(usize, u8, String)> = Vec::new();
    for (_, seen, _) in &watch.public {
        if let Seen::Incident { what: crate::engine::Words::Incident(id), severity, .. } = seen {
            let sector = scenario.incidents[id.at()].sector.at();
            incidents.retain(|(known, ..)| *known != sector);
            incidents.push((sector, *severity, scenario.file.incidents[id.at()].name.get(tag).to_owned()));
        }
    }
    Public {
        language: t,
        dark: settings.dark(),
        title: scenario.file.title.get(tag).to_owned(),
        synopsis: scenario.file.synopsis.get(tag).to_owned(),
        turn: position.turn,
        turns: scenario.turns_most,
        phase: position.phase,
        exchange: position.exchange,
        rung: position.region_rung,
        left,
        paused: position.paused,
        states: scenario.nation_ids().map(|nation| scenario.short_name(nation, tag).to_owned()).collect(),
        outlines: land.outlines.clone(),
        names: land.names.clone(),
        borders: land
            .borders
            .iter()
            .map(|border| (border.between.0, border.between.1, border.line.clone()))
            .collect(),
        sectors: land.sectors.clone(),
        sector_names: scenario
            .file
            .nations
            .iter()
            .flat_map(|nation| nation.sectors.iter())
            .map(|sector| sector.id.clone())
            .collect(),
        incidents,
        news: watch
            .public
            .iter()
            .filter_map(|(at, seen, who)| {
                news(sitting, t, seen, *who).map(|(mark, words)| (at.turn, mark.to_owned(), words))
            })
            .collect(),
        ready: sitting
            .persons()
            .into_iter()
            .map(|seat| (scenario.short_name(seat, tag).to_owned(), sitting.is_ready(seat)))
            .collect(),
        over: position.phase == crate::engine::Phase::Ended,
    }
}

/// Puts something everybody was told into words.
fn news(
    sitting: &Sitting,
    t: Language,
    seen: &Seen,
    who: Option<NationId>,
) -> Option<(&'static str, String)> {
    let (scenario, tag) = (sitting.scenario, t.tag());
    let tell = |entry: Entry| Narrator::new(sitting.framework, scenario, t, None).sentence(&entry).words;
    match seen {
        Seen::Act { order, other, claim, said, .. } => {
            let what = What::Done { order: *order, claim: *claim, said: *said };
            Some((mark::PUBLIC, tell(Entry { who, towards: *other, ..Entry::public(what) })))
        }
        Seen::Released { what: Some(crate::engine::Words::Inject(inject)), .. } => {
            let inject = &scenario.file.injects[inject.at()];
            Some((mark::BELL, format!("{}: {}", inject.title.get(tag), inject.text.get(tag))))
        }
        Seen::Released { text, .. } | Seen::Written { text } => {
            sitting.kept.texts.words(*text).map(|words| (mark::BELL, words.to_owned()))
        }
        Seen::Incident { what: crate::engine::Words::Incident(id), severity, .. } => {
            Some((mark::ALARM, format!("{} · S{severity}", scenario.file.incidents[id.at()].name.get(tag))))
        }
        Seen::RegionRung { rung } => Some((mark::GLOBE, tell(Entry::public(What::RegionRung(*rung))))),
        _ => None,
    }
}
