//! The page for authors, `scenarios/FORMAT.md`, kept true: fields, defaults, words, codes, caps and examples
//! are those of the program.

use crate::support::*;
use crate::walls::{files, root};
use lucca::diag::{Diagnostic, Severity};
use lucca::engine::{Answer, Consequence, Reason, Unless};
use lucca::framework::{DispatchKind, Field, Tag};
use lucca::scenario::{
    MAX_CHANNELS, MAX_EVIDENCE, MAX_HYPOTHESES, MAX_INCIDENTS, MAX_INJECTS, MAX_NATIONS, MAX_ORDERS,
    MAX_SECTORS, MAX_TURNS, MAX_VARIANTS, PartFile, TEMPLATE, from_text,
};
use lucca::session::Script;
use lucca::text::parse;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fs::read_to_string;

fn page() -> String {
    read_to_string(root().join("scenarios/FORMAT.md")).unwrap()
}

/// What stands below a heading, up to the next one of its rank or above.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let start = page.find(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no heading {heading}"))
        + heading.len()
        + 2;
    let rank = heading.find(' ').unwrap();
    let end = (1..=rank).filter_map(|rank| page[start..].find(&format!("\n{} ", "#".repeat(rank)))).min();
    &page[start..end.map_or(page.len(), |end| start + end)]
}

/// Fields of a table: name and default.
fn table(section: &str) -> Vec<(String, String)> {
    let rows = section
        .lines()
        .skip_while(|line| !line.starts_with("| field | type"))
        .skip(2)
        .take_while(|line| line.starts_with('|'));
    rows.map(|row| row.split('|').map(str::trim).collect::<Vec<_>>())
        .map(|cells| (cells[1].replace('`', ""), cells[3].to_owned()))
        .collect()
}

/// Fields of a struct in the source: name, and whether it can be left out.
fn fields(source: &str, name: &str) -> Vec<(String, bool)> {
    let start = source.find(&format!("pub struct {name} {{")).unwrap_or_else(|| panic!("no struct {name}"));
    let body = &source[start..start + source[start..].find("\n}").unwrap()];
    let above = source[..start]
        .lines()
        .rev()
        .take_while(|line| line.starts_with("#[") || line.starts_with("///"))
        .collect::<String>();
    let all = above.contains("deny_unknown_fields, default)");
    let (mut fields, mut optional, mut rename) = (Vec::new(), all, None);
    for line in body.lines().map(str::trim) {
        optional |= line.starts_with("#[serde(default");
        if let Some((_, name)) = line.split_once("rename = \"") {
            rename = name.split('"').next().map(str::to_owned);
        }
        if let Some((name, _)) = line.strip_prefix("pub ").and_then(|line| line.split_once(':')) {
            fields.push((rename.take().unwrap_or_else(|| name.to_owned()), optional));
            optional = all;
        }
    }
    fields
}

/// Words of an enum in the source, as files spell them.
fn words(source: &str, name: &str) -> Vec<String> {
    let start = source.find(&format!("pub enum {name} {{")).unwrap_or_else(|| panic!("no enum {name}"));
    let body = &source[start..start + source[start..].find("\n}").unwrap()];
    let variants = body
        .lines()
        .skip(1)
        .filter(|line| line.starts_with("    ") && line.as_bytes()[4].is_ascii_uppercase());
    variants.map(|line| snake(line.trim().split(['(', ',', ' ']).next().unwrap())).collect()
}

fn snake(name: &str) -> String {
    let mut word = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.push(letter.to_ascii_lowercase());
    }
    word
}

/// Everything that says what a scenario file looks like.
fn scenario_file() -> String {
    files(&root().join("src/scenario/file"), "rs").iter().map(|path| read_to_string(path).unwrap()).collect()
}

fn source(path: &str) -> String {
    read_to_string(root().join("src").join(path)).unwrap()
}

#[test]
fn every_field_stands_on_the_page_with_its_default() {
    let page = page();
    let (file, entries) = (scenario_file(), source("framework/entries.rs"));
    let (condition, script) = (source("framework/condition.rs"), source("session/script.rs"));
    let all = [
        (&file, "ScenarioFile", "Scenario"),
        (&file, "ObjectiveFile", "Objective"),
        (&file, "SittingFile", "Sitting"),
        (&file, "ProfileFile", "Profile"),
        (&file, "Turns", "Turns"),
        (&file, "NationFile", "Nation"),
        (&file, "AimFile", "Aim"),
        (&file, "RecordFile", "Record"),
        (&file, "DisputeFile", "Dispute"),
        (&file, "VersionFile", "Version"),
        (&file, "CapacityFile", "Capacity"),
        (&file, "TowardsFile", "Towards"),
        (&file, "SectorFile", "Sector"),
        (&file, "ChannelFile", "Channel"),
        (&file, "IncidentFile", "Incident"),
        (&file, "StageFile", "Stage"),
        (&file, "HypothesisFile", "Hypothesis"),
        (&file, "VariantFile", "Variant"),
        (&file, "TruthFile", "Truth"),
        (&file, "EvidenceFile", "Evidence"),
        (&file, "FinderFile", "Finder"),
        (&file, "InjectFile", "Inject"),
        (&file, "OwnOrderFile", "Own order"),
        (&entries, "CardEntry", "Card"),
        (&entries, "OrderEntry", "Order"),
        (&entries, "Cost", "Cost"),
        (&entries, "Needs", "Needs"),
        (&entries, "LawCard", "Law card"),
        (&condition, "RuleFile", "Rule"),
        (&script, "ScriptFile", "Script"),
        (&script, "DieFile", "Die"),
        (&script, "MoveFile", "Move"),
    ];
    for (source, name, heading) in all {
        let told: Vec<(String, bool)> = table(section(&page, &format!("### {heading}")))
            .into_iter()
            .map(|(field, default)| (field, default != "required"))
            .collect();
        assert_eq!(told, fields(source, name), "{heading}");
    }
    // No struct of the format is forgotten; parts of a folder stand in a paragraph.
    for name in file.lines().filter_map(|line| line.strip_prefix("pub struct ")?.split(' ').next()) {
        assert!(name == "PartFile" || all.iter().any(|(_, known, _)| *known == name), "{name}");
    }
    let folder = page
        .lines()
        .skip_while(|line| !line.starts_with("**A scenario in a folder.**"))
        .take(5)
        .collect::<String>();
    for (field, _) in fields(&file, "PartFile") {
        assert!(folder.contains(&format!("`{field}`")), "{field}");
    }
}

#[test]
fn every_word_stands_on_the_page() {
    let page = page();
    let (file, entries) = (scenario_file(), source("framework/entries.rs"));
    let (condition, reading, script) =
        (source("framework/condition.rs"), source("framework/reading.rs"), source("session/script.rs"));
    for (source, name, heading) in [
        (&file, "Health", "#### Health"),
        (&file, "Sign", "#### Sign"),
        (&file, "Source", "#### Source"),
        (&file, "Tlp", "#### TLP"),
        (&file, "SeatRole", "### Seat role"),
        (&file, "At", "#### At"),
        (&file, "Trigger", "## 4. Triggers"),
        (&file, "InjectEffectFile", "## 5. What an inject does"),
        (&entries, "Effect", "### Effects"),
        (&entries, "Family", "### Order"),
        (&entries, "IncidentNeed", "### Needs"),
        (&entries, "Ground", "### Law card"),
        (&entries, "Level", "### Conditions"),
        (&entries, "Capacity", "### Conditions"),
        (&condition, "Finder", "#### Ways of finding"),
        (&condition, "Knowledge", "## 4. Triggers"),
        (&condition, "Wake", "### Rule"),
        (&condition, "Verdict", "### Rule"),
        (&condition, "RuleKind", "### Rule"),
        (&condition, "When", "### Conditions"),
        (&reading, "Point", "#### Points of law"),
        (&script, "DieOf", "### Die"),
        (&script, "When", "### Move"),
        (&script, "Deed", "### Deed"),
        (&script, "Confidence", "### Deed"),
        (&script, "Control", "### Control"),
    ] {
        let (told, words) = (section(&page, heading), words(source, name));
        assert!(words.len() >= 3, "{name}: {words:?}");
        for word in words {
            assert!(
                told.contains(&format!("`{word}`")) || told.contains(&format!("`{word}(")),
                "{word} is not told under {heading}"
            );
        }
    }
    fn spelt<T: Serialize>(list: &[T]) -> Vec<String> {
        list.iter().map(|word| serde_json::to_value(word).unwrap().as_str().unwrap().to_owned()).collect()
    }
    let deeds = section(&page, "### Deed");
    let lists = [
        (spelt(Tag::ALL), section(&page, "### Tags")),
        (spelt(Field::ALL), section(&page, "### Conditions")),
        (spelt(DispatchKind::ALL), deeds),
        (spelt(Answer::ALL), deeds),
        (spelt(Reason::ALL), deeds),
        (spelt(Consequence::ALL), deeds),
        (spelt(Unless::ALL), deeds),
    ];
    for (words, told) in lists {
        for word in words {
            assert!(told.contains(&format!("`{word}`")), "{word}");
        }
    }
}

/// Every code the checks can give stands on the page, and the page names no other.
#[test]
fn every_code_stands_on_the_page() {
    let page = page();
    let mut given = BTreeSet::new();
    for path in files(&root().join("src/scenario"), "rs")
        .iter()
        .chain(&[root().join("src/text/ron_file.rs"), root().join("src/session/script.rs")])
        .chain(&[root().join("src/session/director.rs")])
    {
        let text = read_to_string(path).unwrap();
        for call in ["fault(", "warn(", "error(", "warning("] {
            for (at, _) in text.match_indices(call) {
                let rest = text[at + call.len()..].trim_start();
                given.extend(
                    rest.strip_prefix('"').and_then(|rest| rest.split('"').next()).map(str::to_owned),
                );
            }
        }
        for (at, _) in text.match_indices("\"shape-").chain(text.match_indices("\"text-")) {
            if text[..at].trim_end().ends_with('(') {
                given.insert(text[at + 1..].split('"').next().unwrap().to_owned());
            }
        }
    }
    given.retain(|code| code.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'));
    let codes = section(&page, "## 9. Checks")
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned);
    assert_eq!(codes.collect::<BTreeSet<_>>(), given);
}

#[test]
fn caps_on_the_page_are_those_of_the_checks() {
    let page = page();
    let told = section(&page, "### Scenario");
    let turns = section(&page, "### Turns");
    for (text, within) in [
        (format!("2 to {MAX_NATIONS}"), told),
        (format!("up to {MAX_CHANNELS}"), told),
        (format!("1 to {MAX_INCIDENTS}"), told),
        (format!("1 to {MAX_VARIANTS}"), told),
        (format!("up to {MAX_EVIDENCE}"), told),
        (format!("up to {MAX_INJECTS}"), told),
        (format!("1 to {MAX_ORDERS}"), told),
        (format!("1 to {MAX_TURNS}"), turns),
        (format!("{MAX_SECTORS} in all States"), section(&page, "### Nation")),
        (format!("1 to {MAX_HYPOTHESES}"), section(&page, "### Incident")),
    ] {
        assert!(within.contains(&text), "{text}");
    }
    assert!(page.contains(&format!("The catalogue has {} orders", framework().orders.len())));
}

fn examples(page: &str) -> Vec<&str> {
    page.split("```ron\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

fn errors(name: &str, text: &str) -> Vec<Diagnostic> {
    from_text(name, text, framework())
        .err()
        .unwrap_or_default()
        .into_iter()
        .filter(|fault| fault.severity == Severity::Error)
        .collect()
}

/// Each example of the page is taken as it stands, and works.
#[test]
fn every_example_works() {
    let page = page();
    let examples = examples(&page);
    let scenario = from_text("new.ron", TEMPLATE, framework()).unwrap().scenario;
    let mut kinds = [0; 4];
    for text in &examples {
        if text.contains("moves: [") {
            Script::read("page", text, &scenario).unwrap_or_else(|faults| panic!("{}", faults[0]));
            kinds[0] += 1;
        } else if text.contains("nations: [") {
            assert_eq!(errors("page", text), []);
            kinds[1] += 1;
        } else if text.starts_with('(') {
            parse::<PartFile>("page", text).unwrap_or_else(|fault| panic!("{fault}"));
            kinds[2] += 1;
        } else {
            // A field of a scenario or of an inject, put into one.
            let (name, rest) = text.split_once(':').unwrap();
            let whole = match name {
                "title" => TEMPLATE.replace("title: \"Two Harbours\",", text),
                "at" => TEMPLATE.replace("at: turn(3),", &text.replace("ARDEL", "ALVA")),
                _ => TEMPLATE.replace(
                    "    notes:",
                    &format!("    {name}:{}\n    notes:", rest.replace("ARDEL", "ALVA")),
                ),
            };
            assert_ne!(whole, TEMPLATE, "{name} was not put in");
            assert_eq!(errors("page", &whole), [], "{text}");
            kinds[3] += 1;
        }
    }
    assert!(kinds[0] == 1 && kinds[1] == 1 && kinds[2] == 1 && kinds[3] >= 4, "{kinds:?}");
    // The faults the page shows are the faults the program gives.
    let text = examples[0].replace("to: [\"VELDA\"]", "to: [\"VELDAA\"]");
    let told: String = errors("my.ron", &text).iter().map(ToString::to_string).collect();
    let shown = page.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    assert_eq!(told.trim(), shown.trim());
}

/// Links inside the page lead somewhere, and files it names are there.
#[test]
fn links_lead_somewhere() {
    let page = page();
    let plain = |heading: &str| -> String {
        let kept = heading
            .to_lowercase()
            .chars()
            .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter))
            .collect::<String>();
        kept.replace(' ', "-")
    };
    let anchors: BTreeSet<String> = page
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| plain(line.trim_start_matches('#').trim()))
        .collect();
    let mut followed = 0;
    for link in page.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        match link.strip_prefix('#') {
            Some(anchor) => assert!(anchors.contains(anchor), "{link}"),
            None => assert!(root().join("scenarios").join(link).exists(), "{link}"),
        }
        followed += 1;
    }
    assert!(followed > 60, "only {followed} links were followed");
}
