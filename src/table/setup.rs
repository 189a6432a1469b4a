//! From the set-up form to the set-up of an exercise.

use crate::scenario::Scenario;
use crate::session::{Setup, TableSetup, fresh_seed};
use crate::table::forms::{Disclosure, Holder, SetupForm};
use crate::text::Language;

/// Returns what a set-up form asks for. An empty seed, or one that is no number, is a new one.
pub fn set_up(scenario: &Scenario, form: &SetupForm, language: Language) -> Setup {
    let name = |at: usize| scenario.names.nations.name(at).to_owned();
    let persons: Vec<usize> = form
        .seats
        .iter()
        .enumerate()
        .filter(|(_, holder)| holder.doctrine().is_none())
        .map(|(at, _)| at)
        .collect();
    let alone = persons.len() == 1 && !form.facilitated && form.seats[persons[0]] == Holder::Person;
    let plain = alone && form.sitting.is_none() && form.disclosure == Disclosure::AtEnd;
    let table = TableSetup {
        seats: form.seats.iter().map(|holder| holder.word().to_owned()).collect(),
        facilitated: form.facilitated,
        sitting: form.sitting,
        findings_each_turn: form.disclosure == Disclosure::EachTurn,
        curtain: form.curtain,
    };
    Setup {
        seat: persons.first().map_or_else(String::new, |at| name(*at)),
        others: "cooperative".to_owned(),
        bots: form
            .seats
            .iter()
            .enumerate()
            .filter_map(|(at, holder)| holder.doctrine().map(|doctrine| format!("{}={doctrine}", name(at))))
            .collect(),
        profile: form.profile,
        aid: form.aid,
        variant: form.variant.map(|at| scenario.names.variants.name(usize::from(at)).to_owned()),
        seed: form.seed.trim().parse().unwrap_or_else(|_| fresh_seed()),
        language,
        // One person with nothing special can go on in the terminal as well.
        table: (!plain).then_some(table),
    }
}
