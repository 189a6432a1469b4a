//! The left panel: what has come in. Briefing, letters, evidence, pledges.

use crate::engine::{Answer, Handle, OpenDispatch, Phase, Seen};
use crate::framework::DispatchKind;
use crate::report::wording::quoted;
use crate::report::{Letter, Step, Weight};
use crate::table::forms::{Left, Reply, Right};
use crate::table::scene::SeatScene;
use crate::ui::Intent;
use crate::ui::panels::{Hand, evidence};
use crate::ui::theme::mark;
use crate::ui::transcript::{Line, line};
use crate::ui::widgets::{
    Cx, card, chip, empty, heading, over, press, press_or, row, scroll, small, soft, tabs, term, with_mark,
};
use crate::ui::words;
use egui::{RichText, Ui};

pub fn left_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let unread = unread_letters(scene, hand).count();
    let news = if hand.forms.left == Left::Briefing { 0 } else { unread_news(scene, hand) };
    let options = [
        (Left::Briefing, mark::BELL, cx.say("briefing"), news),
        (Left::Inbox, mark::LETTER, cx.say("inbox"), unread),
        (Left::Evidence, mark::PAPER, cx.say("evidence"), 0),
        (Left::Pledges, mark::HANDSHAKE, cx.say("pledges"), 0),
    ];
    let mut left = hand.forms.left;
    tabs(ui, cx, &mut left, &options);
    hand.forms.left = left;
    scroll(ui, "left", |ui| match left {
        Left::Briefing => briefing(ui, cx, scene, hand),
        Left::Inbox => inbox(ui, cx, scene, hand),
        Left::Evidence => evidence::evidence_ui(ui, cx, scene, hand),
        Left::Pledges => pledges(ui, cx, scene),
    });
}

/// Returns letters that came in and were not laid open yet, by their place among what was heard.
fn unread_letters<'h>(scene: &'h SeatScene<'_>, hand: &'h Hand<'_>) -> impl Iterator<Item = u32> + 'h {
    let heard = scene.desk.heard.iter().enumerate();
    heard
        .filter(|(at, heard)| is_letter(&heard.seen) && !hand.forms.read.contains(&(*at as u32)))
        .map(|(at, _)| at as u32)
}

fn is_letter(seen: &Seen) -> bool {
    matches!(seen, Seen::Arrived { .. } | Seen::HeardAnswer { .. } | Seen::Lapsed { own: false, .. })
}

fn unread_news(scene: &SeatScene<'_>, hand: &Hand<'_>) -> usize {
    let news =
        |seen: &Seen| matches!(seen, Seen::Released { .. } | Seen::Written { .. } | Seen::Incident { .. });
    let now = scene.view.turn();
    scene
        .desk
        .heard
        .iter()
        .enumerate()
        .filter(|(at, heard)| {
            heard.at.turn == now && news(&heard.seen) && !hand.forms.read.contains(&(*at as u32))
        })
        .count()
}

/// What this turn has brought: first what happened, then what others did, then numbers.
fn briefing(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    let turn = hand.forms.back.unwrap_or(scene.view.turn());
    if hand.forms.back.is_some_and(|back| back != scene.view.turn()) {
        ui.horizontal_wrapped(|ui| {
            chip(ui, cx.c.wary, &with_mark(mark::EYE, &cx.with("looking-back", &[("turn", turn.into())])));
            if press(ui, &cx.say("to-now")) {
                hand.forms.back = None;
            }
        });
    }
    let heard: Vec<(u32, &crate::report::Heard)> = scene
        .desk
        .heard
        .iter()
        .enumerate()
        .filter(|(_, heard)| heard.at.turn == turn)
        .map(|(at, heard)| (at as u32, heard))
        .collect();
    let mut shown = 0;
    let mut last = None;
    for (at, heard) in heard {
        let Some(entry) = line(scene, heard) else { continue };
        if entry.weight == Weight::Own
            && !matches!(heard.at.phase, Phase::Resolution)
            && turn == scene.view.turn()
        {
            continue;
        }
        if last != Some(heard.at.phase) && turn > 0 {
            over(ui, cx, &words::phase(cx.t, heard.at.phase, heard.at.exchange));
            last = Some(heard.at.phase);
        }
        hand.forms.read.insert(at);
        line_ui(ui, cx, &entry);
        shown += 1;
    }
    if shown == 0 {
        empty(ui, cx, mark::BELL, &cx.say("briefing-empty"));
    }
    if turn == 0 {
        soft(ui, cx, scene.scenario.synopsis(cx.tag()));
    }
}

/// Draws one thing told.
pub fn line_ui(ui: &mut Ui, cx: &Cx<'_>, line: &Line) {
    let ink = match line.weight {
        Weight::Main => cx.c.accent,
        Weight::Theirs => cx.c.link,
        Weight::Own => cx.c.good,
        Weight::Small => cx.c.faint,
    };
    if line.weight == Weight::Main && line.prose.is_some() {
        card(ui, cx, |ui| {
            ui.horizontal_top(|ui| {
                ui.label(RichText::new(line.icon).size(17.0).color(ink));
                ui.add(
                    egui::Label::new(RichText::new(&line.words).text_style(crate::ui::theme::strong_style()))
                        .wrap(),
                );
            });
            if let Some(prose) = &line.prose {
                ui.label(prose);
            }
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(line.icon).size(16.0).color(ink));
        ui.vertical(|ui| {
            let text = RichText::new(&line.words);
            ui.add(
                egui::Label::new(if line.weight == Weight::Small {
                    text.size(13.5).color(cx.c.soft)
                } else {
                    text
                })
                .wrap(),
            );
            if let Some(prose) = &line.prose {
                ui.add(egui::Label::new(RichText::new(quoted(cx.t, prose)).color(cx.c.soft)).wrap());
            }
        });
    });
}

/// Letters, both ways, the latest first; pressing one lays it open.
fn inbox(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>) {
    if scene.desk.letters.is_empty() {
        empty(ui, cx, mark::LETTER, &cx.say("inbox-empty"));
        return;
    }
    let fresh: Vec<Handle> = unread_letters(scene, hand)
        .filter_map(|at| match scene.desk.heard[at as usize].seen {
            Seen::Arrived { dispatch, .. }
            | Seen::HeardAnswer { dispatch, .. }
            | Seen::Lapsed { dispatch, .. } => Some(dispatch),
            _ => None,
        })
        .collect();
    let open = hand.forms.letter;
    let mut letters: Vec<&Letter> = scene.desk.letters.iter().collect();
    letters.sort_by_key(|letter| std::cmp::Reverse((letter.last(), letter.handle)));
    for letter in letters {
        let new = fresh.contains(&letter.handle);
        let mark = match (letter.own, new) {
            (true, _) => mark::SEND,
            (false, true) => mark::LETTER,
            (false, false) => mark::READ,
        };
        let kind = words::dispatch(scene.framework, letter.kind, cx.tag());
        let who = scene.name(letter.with, cx.tag());
        let id = if letter.own { "letter-to" } else { "letter-from" };
        let words = cx.with(id, &[("who", who.into()), ("kind", kind.into())]);
        let mut under =
            cx.with("in-turn", &[("turn", letter.at.turn.into())]) + " · " + &standing(cx, scene, letter);
        if new {
            under = format!("{} · {under}", cx.say("unread"));
        }
        let on = open == Some(letter.handle.0);
        let ink = if new { cx.c.accent } else { cx.c.soft };
        if row(ui, cx, mark, ink, &words, &under, on || new).clicked() {
            hand.forms.letter = if on { None } else { Some(letter.handle.0) };
            read_letter(scene, hand, letter.handle);
        }
        if on {
            read_letter(scene, hand, letter.handle);
            letter_ui(ui, cx, scene, hand, letter);
        }
    }
}

fn read_letter(scene: &SeatScene<'_>, hand: &mut Hand<'_>, handle: Handle) {
    let about = |seen: &Seen| match seen {
        Seen::Arrived { dispatch, .. }
        | Seen::HeardAnswer { dispatch, .. }
        | Seen::Lapsed { dispatch, .. } => *dispatch == handle,
        _ => false,
    };
    hand.forms.read.extend(
        scene.desk.heard.iter().enumerate().filter(|(_, heard)| about(&heard.seen)).map(|(at, _)| at as u32),
    );
}

/// Says how far a letter has come.
fn standing(cx: &Cx<'_>, scene: &SeatScene<'_>, letter: &Letter) -> String {
    match letter.steps.last() {
        Some((_, Step::Answered { how, .. })) => words::answer(cx.t, *how),
        Some((_, Step::Lapsed)) => cx.say("lapsed"),
        Some((_, Step::InWork)) => cx.say("state-in-work"),
        Some((_, Step::Acknowledged)) => cx.say("state-acknowledged"),
        Some((_, Step::Receipt)) => cx.say("state-arrived"),
        None if letter.own && letter.request => cx.say("state-under-way"),
        None if letter.own => cx.say("sent"),
        None if letter.request && open_request(scene, letter.handle).is_some() => cx.say("state-open"),
        None => cx.say("received"),
    }
}

/// Returns the request with this number that still waits for an answer of this delegation.
pub fn open_request(scene: &SeatScene<'_>, handle: Handle) -> Option<OpenDispatch> {
    scene.view.inbox().find(|open| open.handle == handle)
}

/// A letter in full, with what became of it.
fn letter_ui(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, letter: &Letter) {
    card(ui, cx, |ui| {
        letter_body(ui, cx, scene, hand, letter);
        refer(ui, cx, scene, hand, letter);
        if let Some(open) = open_request(scene, letter.handle)
            && press(ui, &cx.say("answer-it"))
        {
            begin_reply(hand, &open);
        }
    });
}

/// Words of one's own are read by no rubric; one press sends them to whoever leads.
fn refer(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, letter: &Letter) {
    let answered = letter
        .steps
        .iter()
        .any(|(_, step)| matches!(step, Step::Answered { text, .. } if scene.typed_words(*text).is_some()));
    if !scene.room.facilitated || !(answered || scene.typed_words(letter.text).is_some()) {
        return;
    }
    if scene.referred.contains(&letter.handle) {
        ui.label(
            RichText::new(with_mark(mark::SCALES, &cx.say("adjudication-asked"))).size(13.5).color(cx.c.soft),
        );
        return;
    }
    let why = if scene.room.watching {
        Some(cx.say("only-watching"))
    } else {
        (!scene.room.kept).then(|| cx.say("not-kept"))
    };
    if press_or(ui, cx, &cx.say("adjudication-ask"), why.as_deref(), false) {
        hand.out.push(Intent::Refer(letter.handle));
    }
}

/// What a letter says, and its way so far.
pub fn letter_body(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>, hand: &mut Hand<'_>, letter: &Letter) {
    ui.horizontal_wrapped(|ui| {
        term(
            ui,
            cx,
            words::dispatch(scene.framework, letter.kind, cx.tag()),
            &format!("kind:{}", crate::report::word_of(&letter.kind)),
            hand.peek,
        );
        small(ui, cx, &words::line_name(scene, letter.line, cx.tag()));
        chip(ui, cx.c.soft, words::tlp(letter.tlp));
    });
    if let Some(about) = letter.about {
        soft(ui, cx, &format!("INC-{} · {}", about.0, scene.incident_name(about, cx.tag())));
    }
    let stated = words::fields(cx.t, letter.fields);
    if !stated.is_empty() {
        let id = if letter.own { "you-state" } else { "it-states" };
        soft(ui, cx, &cx.with(id, &[("what", (&stated).into())]));
    }
    if letter.shows {
        soft(ui, cx, &cx.say("item-attached"));
    }
    if letter.consequence != crate::engine::Consequence::None {
        ui.label(RichText::new(words::consequence(cx.t, letter.consequence)).color(cx.c.wary));
    }
    if let Some(words) = scene.typed_words(letter.text) {
        ui.label(quoted(cx.t, &words));
    }
    for (at, step) in &letter.steps {
        let (mark, words) = match step {
            Step::Receipt => (mark::CHECK, cx.say("state-arrived")),
            Step::Acknowledged => (mark::CHECK, cx.say("state-acknowledged")),
            Step::InWork => (mark::CLOCK, cx.say("state-in-work")),
            Step::Answered { how, reason, text } => {
                let mut words = words::answer(cx.t, *how);
                if *reason != crate::engine::Reason::None {
                    words += &format!(" ({})", words::reason(cx.t, *reason));
                }
                if let Some(typed) = scene.typed_words(*text) {
                    words += &format!(": {}", quoted(cx.t, &typed));
                }
                (mark::REPLY, words)
            }
            Step::Lapsed => (mark::CLOCK, cx.say("lapsed")),
        };
        let when = cx.with("in-turn", &[("turn", at.turn.into())]);
        ui.label(RichText::new(format!("{mark} {when} · {words}")).size(13.5).color(cx.c.soft));
    }
}

/// Opens the form for an answer.
pub fn begin_reply(hand: &mut Hand<'_>, open: &OpenDispatch) {
    if hand.forms.reply.as_ref().is_none_or(|reply| reply.to != open.handle.0) {
        hand.forms.reply = Some(Reply {
            to: open.handle.0,
            how: Answer::Full,
            reason: crate::engine::Reason::None,
            evidence: None,
            words: String::new(),
        });
    }
    hand.forms.right = Right::Reply;
    hand.forms.pane = crate::table::forms::Pane::Right;
}

/// What was promised, proposed and consented to, by both sides.
fn pledges(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) {
    // Each is drawn, whatever the others had.
    let any = [promises(ui, cx, scene), proposals(ui, cx, scene), consents(ui, cx, scene)];
    if !any.contains(&true) {
        empty(ui, cx, mark::HANDSHAKE, &cx.say("pledges-empty"));
    }
}

/// What was promised in an answer, by both sides. Returns whether there was any.
fn promises(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) -> bool {
    let promise = |kind| {
        matches!(
            kind,
            DispatchKind::AskHelp
                | DispatchKind::AskMitigation
                | DispatchKind::Propose
                | DispatchKind::AskPreservation
                | DispatchKind::OfferRepair
        )
    };
    let answered = |letter: &Letter| {
        letter.steps.iter().find_map(|(at, step)| match step {
            Step::Answered { how: how @ (Answer::Full | Answer::Part), .. } => Some((*at, *how)),
            _ => None,
        })
    };
    let mut any = false;
    for (title, own) in [("pledges-own", false), ("pledges-theirs", true)] {
        let kept: Vec<_> = scene
            .desk
            .letters
            .iter()
            .filter(|letter| letter.own == own && promise(letter.kind))
            .filter_map(|letter| Some((letter, answered(letter)?)))
            .collect();
        if kept.is_empty() {
            continue;
        }
        any = true;
        heading(ui, &cx.say(title));
        for (letter, (at, how)) in kept {
            let kind = words::dispatch(scene.framework, letter.kind, cx.tag());
            let under =
                format!("{} · {}", cx.with("in-turn", &[("turn", at.turn.into())]), words::answer(cx.t, how));
            row(
                ui,
                cx,
                mark::HANDSHAKE,
                cx.c.good,
                &format!("{} · {kind}", scene.name(letter.with, cx.tag())),
                &under,
                false,
            );
        }
    }
    any
}

/// Proposals and offers that nobody has answered. Returns whether there were any.
fn proposals(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) -> bool {
    let proposals: Vec<_> = scene
        .desk
        .letters
        .iter()
        .filter(|letter| {
            matches!(letter.kind, DispatchKind::Propose | DispatchKind::Offer) && letter.steps.is_empty()
        })
        .collect();
    if !proposals.is_empty() {
        heading(ui, &cx.say("proposals"));
        for letter in &proposals {
            let kind = words::dispatch(scene.framework, letter.kind, cx.tag());
            let id = if letter.own { "letter-to" } else { "letter-from" };
            let words =
                cx.with(id, &[("who", scene.name(letter.with, cx.tag()).into()), ("kind", kind.into())]);
            row(
                ui,
                cx,
                mark::NOTE,
                cx.c.link,
                &words,
                &cx.with("in-turn", &[("turn", letter.at.turn.into())]),
                false,
            );
        }
    }
    !proposals.is_empty()
}

/// Consents that still run. Returns whether there are any.
fn consents(ui: &mut Ui, cx: &Cx<'_>, scene: &SeatScene<'_>) -> bool {
    let consents: Vec<String> = (0..scene.view.nations())
        .map(|at| crate::scenario::NationId(at as u8))
        .filter(|other| *other != scene.seat() && scene.view.consent_of(*other))
        .map(|other| cx.with("consent-runs", &[("other", scene.name(other, cx.tag()).into())]))
        .collect();
    if !consents.is_empty() {
        heading(ui, &cx.say("consents"));
        for words in &consents {
            row(ui, cx, mark::HANDSHAKE, cx.c.good, words, "", false);
        }
    }
    !consents.is_empty()
}
