//! Words of the window for things of the field; what the terminal says too is worded in
//! [`crate::report::wording`].

pub use crate::report::wording::{
    answer, claim, consequence, dispatch, family, field, fields, health, known, level, likelihood, of, order,
    phase, reason, refusal, rung, slug, state, tlp, unless,
};
use crate::table::scene::SeatScene;
use crate::text::Language;

/// Returns the name of a channel's kind.
pub fn line_name(scene: &SeatScene<'_>, line: u8, tag: &str) -> String {
    let kind = scene.scenario.channel_kind(line);
    let entry = kind.and_then(|kind| scene.framework.channels.get(kind));
    entry.map_or_else(|| "?".to_owned(), |entry| entry.name.get(tag).to_owned())
}

/// Returns the name of an explanation of an incident, by its place.
pub fn hypothesis_name(
    scene: &SeatScene<'_>,
    incident: crate::engine::Handle,
    at: usize,
    t: Language,
) -> String {
    let incident = scene.desk.incident(incident);
    let named = incident.and_then(|incident| scene.scenario.explanations(incident, t.tag()).nth(at));
    named.map_or_else(|| t.say("something-else"), str::to_owned)
}

/// Returns seconds as minutes and seconds.
pub fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}
