//! Two lines of one exercise side by side: how far they are the same, what each did afterwards, and what came
//! of it.

use crate::cli::language::{narrator, with};
use crate::cli::scorecard::{Judged, Scorecard};
use crate::cli::{Failure, print, warn};
use crate::diag::{Diagnostic, Place};
use crate::engine::{Event, Play, Position, rung_name};
use crate::framework::Framework;
use crate::report::paper::Page;
use crate::report::{FacilitatorTranscript, thousands, word_of};
use crate::scenario::Scenario;
use crate::scoring::Rubric;
use crate::store::Stored;

struct Played {
    /// What happened from the parting on: turn, and sentence.
    told: Vec<(u8, String)>,
    /// By State: norms in percent, channels with a yes, person-days, aims, tension.
    outcome: Vec<[String; 5]>,
    region: &'static str,
    ended: bool,
}

pub(super) fn compare(one: &Stored, two: &Stored, all: bool, framework: &Framework) -> Result<(), Failure> {
    let over = |stored: &Stored| {
        stored.log.as_ref().is_some_and(|log| matches!(log.events.last(), Some(Event::Ended { .. })))
    };
    if let Some(open) = [one, two].into_iter().find(|stored| !over(stored)).filter(|_| !all) {
        let place =
            Place { file: format!("exercise {} line {}", open.exercise, open.branch), ..Place::default() };
        let fault = Diagnostic::error(
            "compare-open",
            place,
            "this line is not over, and to compare it tells what no delegation may know yet",
        );
        return Err(fault.hint("end it first; or, if nobody reads who plays: --all").into());
    }
    warn(&one.faults);
    warn(&two.faults);
    let same = one.lines.iter().zip(&two.lines).take_while(|(one, two)| one == two).count();
    let mut page = Page::default();
    page.line(&format!(
        "{} · line {} and line {} of exercise {}",
        one.title, one.branch, two.branch, one.exercise
    ));
    let (first, second) = (played(one, same, framework), played(two, same, framework));
    if one.lines.len() == two.lines.len() && same == one.lines.len() {
        page.hang(2, 2, "", "They are the same to the last event.");
        return print(&page.0);
    }
    page.hang(2, 2, "", &format!("The same up to event {same}{}.", moment(one, same)));

    page.section("WHAT THEY DID AFTERWARDS · what only one of them has");
    let mut turns: Vec<u8> = first.told.iter().chain(&second.told).map(|(turn, _)| *turn).collect();
    turns.sort_unstable();
    turns.dedup();
    for turn in turns {
        let (of_one, of_two) = (of_turn(&first.told, turn), of_turn(&second.told, turn));
        let only = |mine: &[&str], other: &[&str]| -> Vec<String> {
            mine.iter().filter(|words| !other.contains(words)).map(|words| (*words).to_owned()).collect()
        };
        let (one_alone, two_alone) = (only(&of_one, &of_two), only(&of_two, &of_one));
        if one_alone.is_empty() && two_alone.is_empty() {
            continue;
        }
        page.blank();
        page.hang(2, 2, "", &with("tr-turn", &[("turn", turn.into())]));
        let ones = one_alone.iter().map(|words| (one.branch, words));
        for (branch, words) in ones.chain(two_alone.iter().map(|words| (two.branch, words))) {
            page.hang(4, 8, &format!("{branch} ·"), words);
        }
    }

    page.section("WHAT CAME OF IT");
    page.line(&format!(
        "  {:<10} {:>6} {:>12} {:>12} {:>14} {:>8}  {}",
        "", "line", "norms", "channels", "person-days", "aims", "highest tension"
    ));
    for (at, nation) in one.scenario.names.nations.iter().enumerate() {
        for (branch, played) in [(one.branch, &first), (two.branch, &second)] {
            let Some([norms, channels, harm, aims, tension]) = played.outcome.get(at) else { continue };
            let name = if branch == one.branch { nation } else { "" };
            page.line(&format!(
                "  {name:<10} {branch:>6} {norms:>12} {channels:>12} {harm:>14} {aims:>8}  {tension}"
            ));
        }
    }
    for (branch, played) in [(one.branch, &first), (two.branch, &second)] {
        let over = if played.ended { "" } else { "; it is not over yet" };
        page.hang(
            2,
            4,
            &format!("line {branch} ·"),
            &format!("public tension in the region: {}{over}", played.region),
        );
    }
    page.hang(
        2,
        2,
        "",
        "Norms: mean of those with a number. Channels: questions with a yes, of those that arose. Aims: fulfilled, of those the program can judge.",
    );
    print(&page.0)
}

/// Returns what happened in a turn.
fn of_turn(told: &[(u8, String)], turn: u8) -> Vec<&str> {
    told.iter().filter(|(at, _)| *at == turn).map(|(_, words)| words.as_str()).collect()
}

fn moment(stored: &Stored, event: usize) -> String {
    let position = replayed(stored, event);
    position.map_or_else(String::new, |position| {
        format!(", in turn {}, {}", position.turn, word_of(&position.phase))
    })
}

fn replayed(stored: &Stored, upto: usize) -> Option<Position> {
    let log = stored.log.as_ref()?;
    let mut play = Play::new(&stored.scenario, log.opening.seed, crate::engine::Nobody);
    log.events.iter().take(upto).for_each(|event| play.replay(*event));
    Some(play.into_parts().0)
}

fn played(stored: &Stored, same: usize, framework: &Framework) -> Played {
    let scenario: &Scenario = &stored.scenario;
    let Some(log) = &stored.log else {
        return Played { told: Vec::new(), outcome: Vec::new(), region: rung_name(0), ended: false };
    };
    let rubric = Rubric::compile(framework, scenario);
    let mut play = Play::new(
        scenario,
        log.opening.seed,
        (Judged::new(&rubric, scenario), FacilitatorTranscript::default()),
    );
    let mut from = usize::MAX;
    for (at, event) in log.events.iter().enumerate() {
        if at == same {
            from = play.observer.1.entries.len();
        }
        play.replay(*event);
    }
    let (position, (judged, telling)) = play.into_parts();
    let narrator = narrator(framework, scenario, None);
    let printed = telling.entries.iter().skip(from).filter(|entry| entry.is_printed() && !entry.is_heading());
    let told = printed.map(|entry| (entry.moment.turn, narrator.sentence(entry).words)).collect();
    let pages = Scorecard::new(framework, scenario, &position, &judged);
    let outcome = scenario.nation_ids().map(|nation| pages.row(nation)).map(|row| {
        let of = |(yes, all): (u32, u32)| if all == 0 { "–".to_owned() } else { format!("{yes} of {all}") };
        let norms = row.norms.map_or_else(|| "–".to_owned(), |norms| format!("{norms} %"));
        [norms, of(row.channels), thousands(row.harm), of(row.aims), rung_name(row.rung).to_owned()]
    });
    Played {
        told,
        outcome: outcome.collect(),
        region: rung_name(position.region_rung),
        ended: position.phase == crate::engine::Phase::Ended,
    }
}
