//! Every screen in every dress, photographed and checked by facts.

use super::*;
use crate::support::eight_states;
use lucca::text::Language;

/// One combination of size, theme, type, language and scenario, in which every screen of an exercise is
/// opened.
struct Dress {
    size: (u32, u32),
    theme: &'static str,
    scale: u16,
    language: Language,
    eight: bool,
}

impl Dress {
    /// Words that tell dresses apart; the folder of its pictures is called so.
    fn name(&self) -> String {
        let states = if self.eight { "eight" } else { "few" };
        format!("{}-{}-{}-{:?}-{states}", self.size.1, self.theme, self.scale, self.language).to_lowercase()
    }

    /// What comes first in a script: the window as it is to be.
    fn wear(&self) -> Vec<Value> {
        vec![
            json!({"size": [self.size.0, self.size.1]}),
            json!({"motion": false}),
            json!({"theme": self.theme}),
            json!({"scale": self.scale}),
        ]
    }

    /// A picture in the language of the dress; what stands before and after it is pressed in English.
    fn shot(&self, name: &str) -> [Value; 5] {
        [
            json!({"language": self.language}),
            json!({"wait": 4}),
            json!({"shot": name}),
            json!({"language": "en"}),
            json!({"wait": 3}),
        ]
    }
}

const SMALL: (u32, u32) = (1280, 720);
const WIDE: (u32, u32) = (1920, 1080);

/// Pairwise: each two values of size, theme, type, language and scenario meet at least once. `LUCCA_SOAK=1`:
/// all there are, and the few States in each language (about an hour). `LUCCA_DRESS=720-light`: of all there
/// are, those with this in their names.
fn dresses() -> Vec<Dress> {
    let wanted = std::env::var("LUCCA_DRESS").ok();
    if !soak() && wanted.is_none() {
        return vec![
            Dress { size: SMALL, theme: "dark", scale: 100, language: Language::En, eight: false },
            Dress { size: WIDE, theme: "light", scale: 100, language: Language::Long, eight: true },
            Dress { size: WIDE, theme: "dark", scale: 150, language: Language::En, eight: true },
            Dress { size: SMALL, theme: "light", scale: 150, language: Language::Long, eight: false },
        ];
    }
    let mut all = Vec::new();
    for size in [SMALL, WIDE] {
        for theme in ["dark", "light"] {
            for scale in [100, 150] {
                for language in Language::ALL {
                    for eight in [false, true] {
                        let known = !eight || matches!(language, Language::En | Language::Long);
                        all.extend(known.then_some(Dress { size, theme, scale, language, eight }));
                    }
                }
            }
        }
    }
    all.retain(|dress| wanted.as_ref().is_none_or(|part| dress.name().contains(part)));
    all
}

fn soak() -> bool {
    std::env::var_os("LUCCA_SOAK").is_some()
}

/// Which of an exercise's steps a turn takes without anything being decided.
const WAVED_THROUGH: [&str; 5] =
    ["Go on to exchange 2", "Go on to exchange 3", "Go on to the Decision", "Commit", "Carry out the turn"];

#[test]
fn every_screen_in_every_dress() {
    let Some((_turn, display)) = display() else { return };
    let mut pictures = 0;
    for dress in dresses() {
        let folder = folder(&dress.name());
        let scenario = if dress.eight { eight_states(&folder, 8) } else { "first-watch".to_owned() };
        let mut steps = dress.wear();
        for screen in ["home", "scenarios", "learn", "settings"] {
            steps.push(json!({"open": screen}));
            steps.extend(dress.shot(screen));
        }
        steps.extend([json!({"prepare": scenario}), json!({"seed": 3})]);
        steps.extend(dress.shot("setup"));
        steps.extend([json!("begin"), json!({"wait": 4})]);
        steps.extend(dress.shot("table"));
        // What is in a narrow window is reached through its panes.
        steps.extend([json!({"try": "What you decide"}), json!({"wait": 2}), json!({"try": "Add an order"})]);
        steps.extend(dress.shot("orders"));
        steps.extend([json!({"try": "Direct the operators"}), json!({"try": "Unfinished order"})]);
        steps.extend(dress.shot("draft"));
        steps.push(json!({"press": "Discard"}));
        steps.extend(WAVED_THROUGH.map(|name| json!({"press": name})));
        steps.push(json!({"wait": 6}));
        steps.extend(dress.shot("resolution"));
        steps.extend([
            json!({"try": "Skip to the recap"}),
            json!({"try": "To the recap"}),
            json!({"wait": 3}),
        ]);
        steps.extend(dress.shot("review"));
        steps.push(json!("quit"));
        let args: &[&str] = if dress.eight { &["play", &scenario] } else { &[] };
        run(display, &folder, &Value::Array(steps), args);
        let say = |id: &str| dress.language.say(id);
        let (mark, onward) =
            (say("exercise-mark"), dress.language.with("to-next-turn", &[("turn", 2_u8.into())]));
        check(&folder, "home", &["Lucca", &mark, &say("new-exercise")]);
        check(&folder, "scenarios", &[&mark, &say("choose")]);
        check(&folder, "learn", &["Cooperate for stability"]);
        check(&folder, "settings", &["Français", &say("theme")]);
        check(&folder, "setup", &[&say("start"), &say("who-plays")]);
        check(&folder, "table", &[&mark, &say("leave")]);
        check(&folder, "orders", &[&say("add-order")]);
        check(&folder, "draft", &[&say("seal"), &say("counsel")]);
        check(&folder, "resolution", &[&mark]);
        check(&folder, "review", &[&mark, &onward]);
        pictures += 10;
    }
    println!("window: {pictures} pictures up to the first review");
}

/// A whole exercise to its debrief, all pages of it, then the curtain and the console; in every dress.
#[test]
fn debrief_console_and_curtain_in_every_dress() {
    let Some((_turn, display)) = display() else { return };
    let pages = [
        ("Norms", "norms"),
        ("Law", "law"),
        ("Channels", "channels"),
        ("Outcome", "outcome"),
        ("Timeline", "timeline"),
        ("Transcript", "story"),
        ("Questions", "questions"),
        ("Overview", "heads"),
    ];
    let mut pictures = 0;
    for dress in dresses() {
        let folder = folder(&format!("{}-end", dress.name()));
        // A turn of eight States takes ten seconds to be drawn by software.
        let turns = if dress.eight && soak() { 8 } else { 3 };
        let scenario = if dress.eight { eight_states(&folder, turns) } else { "first-watch".to_owned() };
        let mut steps = dress.wear();
        steps.extend([json!({"prepare": scenario}), json!({"seed": 3}), json!("begin"), json!({"wait": 6})]);
        for turn in 1..=turns {
            steps.extend([json!({"try": "What you decide"}), json!({"wait": 2})]);
            steps.extend(WAVED_THROUGH.map(|name| json!({"press": name})));
            steps.extend([
                json!({"wait": 3}),
                json!({"try": "Skip to the recap"}),
                json!({"try": "To the recap"}),
                json!({"wait": 2}),
            ]);
            steps.push(json!({"press": if turn == turns { "On to the debrief" } else { "On to turn" }}));
        }
        for (page, name) in pages {
            steps.extend([json!({"press": page}), json!({"wait": 6})]);
            steps.extend(dress.shot(name));
        }
        let (table, seats) =
            if dress.eight { (scenario.as_str(), 8) } else { ("night-at-the-substation", 3) };
        let held = |by: &'static str| {
            (0..seats)
                .map(|seat| if seat < 2 { ["person", by][seat] } else { "cooperative" })
                .collect::<Vec<_>>()
        };
        steps.extend([
            json!({"press": "Leave"}),
            json!({"prepare": table}),
            json!({"seats": [held("person"), false]}),
            json!("begin"),
            json!({"wait": 3}),
        ]);
        steps.extend(dress.shot("curtain"));
        steps.extend([
            json!({"press": "Leave"}),
            json!({"seats": [held("room"), true]}),
            json!("begin"),
            json!({"wait": 3}),
        ]);
        steps.extend(dress.shot("console"));
        steps.push(json!("quit"));
        let args: &[&str] = if dress.eight { &["play", &scenario] } else { &[] };
        run(display, &folder, &Value::Array(steps), args);
        let say = |id: &str| dress.language.say(id);
        let first = if dress.eight { "State 0" } else { "Astrel" };
        check(&folder, "heads", &[&say("turning-points"), &say("truth-revealed")]);
        check(&folder, "norms", &[&say("side-by-side"), "N07"]);
        check(&folder, "timeline", &[&say("scrubber")]);
        check(&folder, "questions", &[&say("questions-author")]);
        check(
            &folder,
            "curtain",
            &[&say("curtain-for"), &dress.language.with("curtain-lift", &[("state", first.into())])],
        );
        check(&folder, "console", &[&say("comes-next"), &say("came-in"), &say("who-is-there")]);
        for name in ["law", "channels", "outcome", "story"] {
            check(&folder, name, &[&say("exercise-mark")]);
        }
        pictures += pages.len() + 2;
    }
    println!("window: {pictures} pictures of debriefs, curtains and consoles");
}
