//! Two branches of one exercise side by side: how far they are the same, what happened afterwards in each,
//! and the outcome.

use crate::cli::language::{language, narrator, say, with};
use crate::cli::scorecard::{Judged, Scorecard};
use crate::cli::{Failure, print, warn, words};
use crate::diag::{Diagnostic, Place};
use crate::engine::{Event, Phase, Play, Position};
use crate::framework::Framework;
use crate::report::FacilitatorTranscript;
use crate::report::paper::{Page, Side};
use crate::scoring::Rubric;
use crate::store::Stored;

/// What is compared of a branch.
struct Played {
    branch: u32,
    /// What happened from where the branches part: turn, and sentence.
    told: Vec<(u8, String)>,
    /// By State: norms in percent, channels with a yes, person-days, aims, tension.
    outcome: Vec<[String; 5]>,
    region: String,
    ended: bool,
}

pub(super) fn compare(one: &Stored, two: &Stored, all: bool, framework: &Framework) -> Result<(), Failure> {
    let over = |stored: &Stored| {
        stored.log.as_ref().is_some_and(|log| matches!(log.events.last(), Some(Event::Ended { .. })))
    };
    if let Some(open) = [one, two].into_iter().find(|stored| !over(stored)).filter(|_| !all) {
        let place =
            Place { file: format!("exercise {} branch {}", open.exercise, open.branch), ..Place::default() };
        let fault = Diagnostic::error(
            "compare-open",
            place,
            "this branch has not ended, and comparing it shows what no delegation may know yet",
        );
        return Err(fault.hint("end it first; or, if no player reads this: --all").into());
    }
    warn(&one.faults);
    warn(&two.faults);
    let same = one.lines.iter().zip(&two.lines).take_while(|(one, two)| one == two).count();
    let mut page = Page::default();
    let values = [
        ("title", (&one.title).into()),
        ("one", one.branch.into()),
        ("two", two.branch.into()),
        ("exercise", one.exercise.into()),
    ];
    page.text(0, "", &with("cmd-compare-title", &values));
    if one.lines.len() == two.lines.len() && same == one.lines.len() {
        page.text(2, "", &say("cmd-compare-same"));
        return print(&page.0);
    }
    let moment = replayed(one, same).map_or_else(|| say("before-turn-1"), |at| moment(&at));
    let values = [("event", same.into()), ("moment", (&moment).into())];
    page.text(2, "", &with("cmd-compare-until", &values));
    let both = [played(one, same, framework), played(two, same, framework)];
    page.section(&say("cmd-compare-after"));
    differences(&mut page, &both);
    page.section(&say("cmd-compare-outcome"));
    outcomes(&mut page, one, &both);
    print(&page.0)
}

/// Writes what only one of the branches has, turn by turn.
fn differences(page: &mut Page, both: &[Played; 2]) {
    let mut turns: Vec<u8> = both.iter().flat_map(|played| &played.told).map(|(turn, _)| *turn).collect();
    turns.sort_unstable();
    turns.dedup();
    for turn in turns {
        let [of_one, of_two] = [0, 1].map(|at: usize| of_turn(&both[at].told, turn));
        let alone = |branch: u32, mine: &[&str], other: &[&str]| -> Vec<(u32, String)> {
            let only = mine.iter().filter(|words| !other.contains(words));
            only.map(|words| (branch, (*words).to_owned())).collect()
        };
        let mut rows = alone(both[0].branch, &of_one, &of_two);
        rows.extend(alone(both[1].branch, &of_two, &of_one));
        if rows.is_empty() {
            continue;
        }
        page.blank();
        page.text(2, "", &with("tr-turn", &[("turn", turn.into())]));
        for (branch, words) in rows {
            page.hang(4, 8, &format!("{branch} ·"), &words);
        }
    }
}

/// Writes the outcome of both branches, State by State.
fn outcomes(page: &mut Page, stored: &Stored, both: &[Played; 2]) {
    let heads = ["branch", "norms", "channels", "harm", "aims", "tension"];
    let [branch, norms, channels, harm, aims, tension] = heads.map(|head| say(&format!("cmd-col-{head}")));
    let mut rows = vec![[String::new(), branch, norms, channels, harm, aims, tension]];
    for (at, nation) in stored.scenario.names.nations.iter().enumerate() {
        for (first, played) in [(true, &both[0]), (false, &both[1])] {
            let Some([norms, channels, harm, aims, tension]) = played.outcome.get(at).cloned() else {
                continue;
            };
            let name = if first { nation.to_owned() } else { String::new() };
            rows.push([name, played.branch.to_string(), norms, channels, harm, aims, tension]);
        }
    }
    let right = Side::Right;
    page.table(2, [Side::Left, right, right, right, right, right, Side::Left], &rows);
    for played in both {
        let id = if played.ended { "cmd-compare-region" } else { "cmd-compare-region-open" };
        let values = [("branch", played.branch.into()), ("rung", (&played.region).into())];
        page.hang(2, 4, "", &with(id, &values));
    }
    page.text(2, "", &say("cmd-compare-note"));
}

/// Returns what happened in a turn.
fn of_turn(told: &[(u8, String)], turn: u8) -> Vec<&str> {
    told.iter().filter(|(at, _)| *at == turn).map(|(_, words)| words.as_str()).collect()
}

fn moment(position: &Position) -> String {
    let phase = words::phase(position.phase);
    with("cmd-turn-phase", &[("turn", position.turn.into()), ("phase", (&phase).into())])
}

/// Returns where a branch stood after so many events; `None` before turn 1.
fn replayed(stored: &Stored, upto: usize) -> Option<Position> {
    let log = stored.log.as_ref()?;
    let mut play = Play::new(&stored.scenario, log.opening.seed, crate::engine::Nobody);
    log.events.iter().take(upto).for_each(|event| play.replay(*event));
    Some(play.into_parts().0).filter(|position| position.turn > 0)
}

fn played(stored: &Stored, same: usize, framework: &Framework) -> Played {
    let (scenario, branch) = (&stored.scenario, stored.branch);
    let Some(log) = &stored.log else {
        return Played {
            branch,
            told: Vec::new(),
            outcome: Vec::new(),
            region: words::rung(0),
            ended: false,
        };
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
    let (position, (judged, transcript)) = play.into_parts();
    let narrator = narrator(framework, scenario, None);
    let printed =
        transcript.entries.iter().skip(from).filter(|entry| entry.is_printed() && !entry.is_heading());
    let told = printed.map(|entry| (entry.moment.turn, narrator.sentence(entry).words)).collect();
    let pages = Scorecard::new(framework, scenario, &position, &judged);
    let outcome = scenario.nation_ids().map(|nation| pages.row(nation)).map(|row| {
        let none = || "–".to_owned();
        let of = |(yes, all): (u32, u32)| {
            if all == 0 { none() } else { with("cmd-of", &[("n", yes.into()), ("all", all.into())]) }
        };
        let norms = row.norms.map_or_else(none, |norms| with("cmd-percent", &[("n", norms.into())]));
        [norms, of(row.channels), language().number(row.harm), of(row.aims), words::rung(row.rung)]
    });
    Played {
        branch,
        told,
        outcome: outcome.collect(),
        region: words::rung(position.region_rung),
        ended: position.phase == Phase::Ended,
    }
}
