//! Plays a vignette or one of its flips, and says what is not as it should be.

use super::*;

/// What a vignette came to.
pub struct Played {
    /// State, norm, verdict and rule of each finding that counts.
    pub findings: Vec<(String, String, Verdict, String)>,
    /// Every rule that spoke, with or without weight.
    pub spoke: BTreeSet<String>,
    /// State, order and verdict in truth.
    pub law: Vec<(String, String, Law)>,
    pub notes: Vec<String>,
}

/// The four States and what they are called where names are swapped.
pub type Swap<'a> = &'a [(&'a str, &'a str)];

pub fn swapped(text: &str, swap: Swap<'_>) -> String {
    swap.iter()
        .fold(text.to_owned(), |text, (from, to)| text.replace(&format!("\"{from}\""), &format!("\"{to}\"")))
}

pub fn play(file: ScenarioFile, moves: &[&RawValue], rubric: &str, swap: Swap<'_>) -> Result<Played, String> {
    let framework = open_framework();
    let name = file.id.clone();
    let scenario = compile(&name, file, framework)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?
        .scenario;
    let mut text = String::from("(format: 1, moves: [\n");
    for turn in 1..=scenario.turns_most {
        let _ = write!(text, "(turn: {turn}, phase: Some(briefing), control: [");
        for nation in scenario.names.nations.iter() {
            let _ = write!(
                text,
                "move(nation: \"{nation}\", meter: attention, by: 12), \
                 move(nation: \"{nation}\", meter: effort, by: 12), \
                 move(nation: \"{nation}\", meter: capital, by: 10),"
            );
        }
        text.push_str("]),\n");
    }
    for raw in moves {
        let _ = writeln!(text, "{},", swapped(&with_lines(raw.get_ron().trim()), swap));
    }
    text.push_str("])");
    let text = text.replace("Some(briefing)", "briefing");
    let script = Script::read("moves", &text, &scenario)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let rubric = Rubric::of(framework, &scenario, framework.rubrics.iter().find(|known| known.id == rubric));
    let play = Play::new(&scenario, Seed::from_number(1), Judged::new(&rubric, &scenario));
    let seats = scenario
        .nation_ids()
        .map(|_| Box::new(lucca::doctrine::Silent) as Box<dyn lucca::engine::Seat + Send>)
        .collect();
    let mut exercise = Exercise::new(play, seats);
    let notes = script
        .play(&mut exercise, None, true)
        .map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
    let judged = exercise.into_parts().0.into_parts().1;
    let nation = |at: NationId| {
        let name = scenario.names.nations.name(at.at());
        swap.iter().find(|(_, to)| *to == name).map_or(name, |(from, _)| from).to_owned()
    };
    let ledger = &judged.ledger;
    // Credit that was withheld, and a lapse that a late answer takes the place of, do not count.
    let undone = |finding: &lucca::scoring::Finding| {
        let rule = ledger.source(finding);
        ledger.findings.iter().filter(|other| other.nation == finding.nation).any(|other| {
            let theirs = ledger.source(other);
            let here =
                other.incident == finding.incident || other.incident.is_none() || finding.incident.is_none();
            here && (finding.verdict == Verdict::Consistent && theirs.voids.contains(&rule.id)
                || theirs.replaces.contains(&rule.id))
        })
    };
    let counts = |finding: &&lucca::scoring::Finding| {
        let rule = ledger.source(finding);
        rule.kind.weighs() && !rule.remedies && rule.norm != "CBM" && !undone(finding)
    };
    let findings = ledger.findings.iter().filter(counts).map(|finding| {
        let rule = ledger.source(finding);
        (nation(finding.nation), rule.norm.clone(), finding.verdict, rule.id.clone())
    });
    let law = judged.docket.entries.iter().map(|entry| {
        (
            nation(entry.act.by),
            scenario.names.actions.name(entry.act.order.at()).to_owned(),
            entry.truth.verdict,
        )
    });
    let spoke = ledger.findings.iter().map(|finding| ledger.source(finding).id.clone()).collect();
    Ok(Played {
        findings: findings.collect(),
        spoke,
        law: law.collect(),
        notes: notes.iter().map(ToString::to_string).collect(),
    })
}

/// Puts the diplomatic line where a message names none.
pub fn with_lines(moves: &str) -> String {
    let quoted = |text: &str, key: &str| {
        text.split(key).nth(1).and_then(|rest| rest.split('"').nth(1)).unwrap_or_default().to_owned()
    };
    let by = quoted(moves, "by:");
    let mut parts = moves.split("send(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(')').unwrap_or(part.len());
        out.push_str("send(");
        if !part[..end].contains("line:") {
            let mut ends = [by.to_ascii_lowercase(), quoted(part, "to:").to_ascii_lowercase()];
            ends.sort();
            let _ = write!(out, "line: \"un-{}{}\", ", &ends[0][..1], &ends[1][..1]);
        }
        out.push_str(part);
    }
    out
}

/// Plays a vignette, or one of its flips.
pub fn played(vignette: &Vignette, flip: Option<&Flip>, rubric: &str) -> Result<Played, String> {
    played_as(vignette, flip, rubric, &[], 400_000)
}

/// The same with other names, and with so many people in each State.
pub fn played_as(
    vignette: &Vignette,
    flip: Option<&Flip>,
    rubric: &str,
    swap: Swap<'_>,
    people: u32,
) -> Result<Played, String> {
    let extra = flip.into_iter().flat_map(|flip| &flip.facts);
    let mut file = with_facts(world().clone(), vignette.facts.iter().chain(extra));
    file.nations.iter_mut().flat_map(|nation| &mut nation.sectors).for_each(|sector| sector.people = people);
    if !swap.is_empty() {
        let text = ron::to_string(&file).unwrap();
        file = ron::from_str(&swapped(&text, swap)).unwrap();
    }
    let dropped = |at: usize| flip.is_some_and(|flip| flip.drop.contains(&at));
    let kept = vignette.moves.iter().enumerate().filter(|(at, _)| !dropped(*at)).map(|(_, raw)| &**raw);
    let moves: Vec<&RawValue> =
        kept.chain(flip.into_iter().flat_map(|flip| &flip.add).map(|raw| &**raw)).collect();
    play(file, &moves, rubric, swap)
}

/// Says what is not as it should be.
pub fn wrong(
    played: &Played,
    must: &[Expected],
    never: &[Expected],
    law: &[(String, String, Vec<LawWord>)],
) -> Vec<String> {
    let of = |state: &str, norm: &str| -> Vec<(Verdict, &str)> {
        let fits = played.findings.iter().filter(|(who, what, ..)| who == state && what == norm);
        fits.map(|(_, _, verdict, rule)| (*verdict, rule.as_str())).collect()
    };
    let mut faults = Vec::new();
    for (state, norm, verdicts) in must {
        let found = of(state, norm);
        if !found.iter().any(|(verdict, _)| verdicts.contains(verdict)) {
            faults.push(format!("must {state} {norm} {verdicts:?}, found {found:?}"));
        }
    }
    for (state, norm, verdicts) in never {
        let found = of(state, norm);
        if found.iter().any(|(verdict, _)| verdicts.is_empty() || verdicts.contains(verdict)) {
            faults.push(format!("never {state} {norm} {verdicts:?}, found {found:?}"));
        }
    }
    for (state, order, verdicts) in law {
        let said: Vec<Law> = played
            .law
            .iter()
            .filter(|(who, what, _)| who == state && what == order)
            .map(|(.., verdict)| *verdict)
            .collect();
        if said.is_empty() || !said.iter().all(|said| verdicts.iter().any(|word| word.is(*said))) {
            faults.push(format!("law {state} {order} {verdicts:?}, said {said:?}"));
        }
    }
    faults
}

pub fn bank() -> Vec<(String, Vignette)> {
    let mut all = Vec::new();
    for path in files(&root().join("tests/cases"), "ron") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if name == "world" {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let list: Vec<Vignette> =
            ron::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()));
        all.extend(list.into_iter().map(|vignette| (name.clone(), vignette)));
    }
    all
}
