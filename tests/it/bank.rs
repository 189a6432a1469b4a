//! The case bank: vignettes written from the norms and the law, played on the real engine, each element taken
//! away in turn. `tests/cases/README.md` says how one is written.

mod runner;
mod vignette;

use crate::support::framework;
use crate::walls::{files, root};
use lucca::counsel::Verdict as Law;
use lucca::engine::{Play, Seed};
use lucca::framework::{Capacity, Framework, Knowledge, Point, Verdict};
use lucca::report::Judged;
use lucca::scenario::*;
use lucca::scoring::Rubric;
use lucca::session::{Exercise, Script};
use lucca::text::Text;
use ron::value::RawValue;
use runner::*;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::OnceLock;
use vignette::*;

/// Every vignette and every flip comes out as it was written from the norms and the law.
#[test]
fn the_case_bank_is_judged_as_the_norms_and_the_law_say() {
    let bank = bank();
    let only = std::env::var("LUCCA_CASE").unwrap_or_default();
    let (mut flips, mut checks, mut faults, mut ids) = (0, 0, Vec::new(), BTreeSet::new());
    let mut by_norm: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (_, vignette) in bank.iter().filter(|(_, vignette)| vignette.id.starts_with(&only)) {
        assert!(ids.insert(&vignette.id), "{} stands twice", vignette.id);
        let _ = (&vignette.says, &vignette.why, &vignette.source);
        let rubric = if vignette.rubric.is_empty() { "lucca" } else { &vignette.rubric };
        let runs = std::iter::once((None, &vignette.must, &vignette.never, &vignette.law))
            .chain(vignette.flips.iter().map(|flip| (Some(flip), &flip.must, &flip.never, &flip.law)));
        for (flip, must, never, law) in runs {
            let what = flip.map_or_else(String::new, |flip| format!(" / {}", flip.element));
            flips += u32::from(flip.is_some());
            let count = (must.len() + never.len() + law.len()) as u32;
            checks += count;
            let entry = by_norm.entry(&vignette.norm).or_default();
            entry.0 += count;
            match played(vignette, flip, rubric) {
                Ok(played) => {
                    let wrong = wrong(&played, must, never, law);
                    entry.1 += wrong.len() as u32;
                    if !wrong.is_empty() {
                        faults.push(format!(
                            "{}{what}\n      {}\n      notes {:?}",
                            vignette.id,
                            wrong.join("\n      "),
                            played.notes
                        ));
                    } else if flip.is_none() && !played.notes.is_empty() {
                        eprintln!("note: {}: {:?}", vignette.id, played.notes);
                    }
                }
                Err(fault) => {
                    entry.1 += 1;
                    faults.push(format!("{}{what}\n      cannot be played: {fault}", vignette.id));
                }
            }
        }
    }
    for (norm, (checks, wrong)) in &by_norm {
        eprintln!("{norm}: {checks} expectations, {wrong} not met");
    }
    eprintln!(
        "case bank: {} vignettes, {flips} flips, {checks} expectations, {} not as written",
        ids.len(),
        faults.len()
    );
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A judgement does not depend on who it is about: other names in another order, millions or thousands of
/// people, the same findings and verdicts.
#[test]
fn names_and_numbers_of_people_change_no_judgement() {
    const SWAPS: [(Swap<'static>, u32); 3] = [
        (
            &[("ASTREL", "WESTMARK"), ("BELMORA", "AVELIN"), ("CORVANE", "MIRAND"), ("DELMAR", "BOREAL")],
            9_000_000,
        ),
        (&[("ASTREL", "KARUN"), ("BELMORA", "ZENGA"), ("CORVANE", "ABARI"), ("DELMAR", "TUVALE")], 12_000),
        (
            &[("ASTREL", "QUILON"), ("BELMORA", "QUILOM"), ("CORVANE", "QUILOL"), ("DELMAR", "QUILOK")],
            400_000,
        ),
    ];
    let (mut compared, mut faults) = (0, Vec::new());
    for (_, vignette) in bank() {
        let rubric = if vignette.rubric.is_empty() { "lucca" } else { &vignette.rubric };
        for flip in std::iter::once(None).chain(vignette.flips.iter().map(Some)) {
            let Ok(plain) = played(&vignette, flip, rubric) else { continue };
            // One dress for each run in turn, so that all are worn alike.
            let (swap, people) = SWAPS[compared % SWAPS.len()];
            let other = played_as(&vignette, flip, rubric, swap, people).unwrap();
            compared += 1;
            let sorted = |played: &Played| {
                let mut all = played.findings.clone();
                all.sort_by(|a, b| (&a.0, &a.3).cmp(&(&b.0, &b.3)));
                let mut law = played.law.clone();
                law.sort();
                (all, law)
            };
            if sorted(&plain) != sorted(&other) {
                faults.push(format!(
                    "{} {:?}: {:?} and {:?}",
                    vignette.id,
                    flip.map(|flip| &flip.element),
                    sorted(&plain),
                    sorted(&other)
                ));
            }
        }
    }
    eprintln!("name swaps: {compared} runs compared");
    assert!(faults.is_empty(), "{} differ:\n{}", faults.len(), faults.join("\n"));
}

/// Every rule of the default rubric speaks in some vignette, and every norm is met from every side.
#[test]
fn every_rule_is_reached_and_every_kind_of_conduct_stands_in_the_bank() {
    let mut spoke: BTreeSet<String> = BTreeSet::new();
    let mut conduct: BTreeMap<(String, Conduct), u32> = BTreeMap::new();
    let mut toolkit: BTreeSet<u8> = BTreeSet::new();
    let (mut limbs, mut roles) = (BTreeSet::new(), BTreeSet::new());
    for (_, vignette) in bank() {
        for flip in std::iter::once(None).chain(vignette.flips.iter().map(Some)) {
            if let Ok(played) = played(&vignette, flip, "lucca") {
                spoke.extend(played.spoke);
            }
        }
        limbs.insert((vignette.norm.clone(), vignette.limb.clone()));
        roles.insert(vignette.role.clone());
        toolkit.insert(vignette.toolkit);
        *conduct.entry((vignette.norm.clone(), vignette.conduct)).or_default() += 1;
    }
    let unreached: Vec<&str> =
        framework().rules().iter().map(|rule| rule.id.as_str()).filter(|id| !spoke.contains(*id)).collect();
    eprintln!(
        "reach: {} of {} rules speak; {} limbs, {} roles, {} scenarios of the Toolkit",
        spoke.len(),
        framework().rules().len(),
        limbs.len(),
        roles.len(),
        toolkit.len() - 1
    );
    for norm in &framework().norms {
        for kind in [Conduct::Adherence, Conduct::Act, Conduct::Neither] {
            assert!(
                conduct.contains_key(&(norm.id.clone(), kind)),
                "{} has no vignette of {kind:?}",
                norm.id
            );
        }
    }
    assert!(unreached.is_empty(), "{} rules speak in no vignette: {unreached:?}", unreached.len());
}

/// What the other rubrics find differently stands in a list beside the bank.
#[test]
fn other_rubrics_differ_where_the_list_says() {
    let mut text = String::from(
        "What the other rubrics find differently in the vignettes of the case bank (without their flips). \
         Written by UPDATE_EXPECT=1.\n",
    );
    for rubric in framework().rubrics.iter().map(|rubric| &rubric.id).filter(|id| *id != "lucca") {
        let mut lines = Vec::new();
        for (_, vignette) in bank() {
            let (Ok(usual), Ok(other)) = (played(&vignette, None, "lucca"), played(&vignette, None, rubric))
            else {
                continue;
            };
            let told = |played: &Played| -> BTreeSet<String> {
                played
                    .findings
                    .iter()
                    .map(|(who, norm, verdict, rule)| {
                        format!("{who} {norm} {verdict:?} ({rule})").to_lowercase()
                    })
                    .collect()
            };
            let (usual, other) = (told(&usual), told(&other));
            let gone: Vec<&String> = usual.difference(&other).collect();
            let new: Vec<&String> = other.difference(&usual).collect();
            if !gone.is_empty() || !new.is_empty() {
                lines.push(format!("  {}: without {gone:?}, with {new:?}", vignette.id));
            }
        }
        let _ = writeln!(text, "\n{rubric}: {} vignettes", lines.len());
        lines.iter().for_each(|line| text.push_str(&format!("{line}\n")));
    }
    let path = root().join("tests/cases/other-rubrics.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == text, "UPDATE_EXPECT=1 writes the list anew; look at what changed");
}

/// The ledger of judgement: what the default rubric finds in every vignette, and in the scripted plays, is
/// kept; a change of rubric or law shows how many findings it turns, and says why in a row of its own.
#[test]
fn the_ledger_of_judgement_knows_this_edition() {
    let line = |id: &str, mut told: Vec<String>| {
        told.sort();
        format!("{id}: {}\n", told.join(", "))
    };
    let mut text = String::new();
    for (_, vignette) in bank() {
        if let Ok(played) = played(&vignette, None, "lucca") {
            let told =
                played.findings.iter().map(|(who, _, verdict, rule)| format!("{who} {rule} {verdict:?}"));
            let law =
                played.law.iter().map(|(who, order, verdict)| format!("{who} {order} {}", verdict.word()));
            text.push_str(&line(&vignette.id, told.chain(law).collect()));
        }
    }
    for (scenario, script) in [
        ("first-watch", "first-watch"),
        ("night-at-the-substation", "night-good"),
        ("night-at-the-substation", "night-bad"),
    ] {
        let scenario = crate::support::shipped(scenario);
        let name = format!("{script}.ron");
        let script = std::fs::read_to_string(root().join("tests/fixtures/scripts").join(&name)).unwrap();
        let script = Script::read(&name, &script, &scenario).unwrap();
        let rubric = Rubric::compile(framework(), &scenario);
        let mut play = Play::new(&scenario, Seed::from_number(1), Judged::new(&rubric, &scenario));
        script.dice(&scenario).into_iter().for_each(|(die, came)| play.script_die(die, came));
        let seats = scenario
            .nation_ids()
            .map(|_| Box::new(lucca::doctrine::Silent) as Box<dyn lucca::engine::Seat + Send>)
            .collect();
        let mut exercise = Exercise::new(play, seats);
        script.play(&mut exercise, None, true).unwrap();
        let judged = exercise.into_parts().0.into_parts().1;
        let told = judged.ledger.findings.iter().map(|finding| {
            format!(
                "{} {} {:?} turn {}",
                scenario.names.nations.name(finding.nation.at()),
                judged.ledger.source(finding).id,
                finding.verdict,
                finding.turn
            )
        });
        text.push_str(&line(&format!("script {name}"), told.collect()));
    }
    let path = root().join("tests/judgement/findings.txt");
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let pieces = |text: &str| -> BTreeSet<String> {
        let each = |line: &str| -> Vec<String> {
            let (id, rest) = line.split_once(": ").unwrap_or((line, ""));
            rest.split(", ").filter(|piece| !piece.is_empty()).map(|piece| format!("{id}: {piece}")).collect()
        };
        text.lines().flat_map(each).collect()
    };
    let (was, is) = (pieces(&kept), pieces(&text));
    let (gone, new): (Vec<&String>, Vec<&String>) =
        (was.difference(&is).collect(), is.difference(&was).collect());
    eprintln!(
        "ledger of judgement: {} findings and verdicts; {} gone and {} new since the list was kept",
        is.len(),
        gone.len(),
        new.len()
    );
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let hash = framework().rubric_hash;
    let edition: String = hash[..4].iter().map(|byte| format!("{byte:02x}")).collect();
    let ledger = std::fs::read_to_string(root().join("tests/judgement/ledger.md")).unwrap();
    let last = ledger.lines().rfind(|line| line.starts_with("| `")).unwrap_or_default();
    assert!(
        kept == text,
        "{} findings or verdicts are gone and {} are new:\n- {}\n+ {}\nUPDATE_EXPECT=1 keeps the new list; \
         say why in tests/judgement/ledger.md",
        gone.len(),
        new.len(),
        gone.iter().take(40).map(|piece| piece.as_str()).collect::<Vec<_>>().join("\n- "),
        new.iter().take(40).map(|piece| piece.as_str()).collect::<Vec<_>>().join("\n+ "),
    );
    assert!(
        last.contains(&format!("`{edition}`")),
        "this edition of the rubric is {edition}; the last row of the ledger is {last}"
    );
}
