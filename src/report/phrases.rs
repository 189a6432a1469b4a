//! Words for acts: who does what to whom, in the third person and to the seat itself.

use crate::engine::{Answer, Claim, Consequence, Reason};
use crate::framework::{DispatchKind, Field, Fields, Framework, Knowledge};
use crate::scenario::{ActionId, ChannelId, Health, Scenario};

/// Returns a sentence for a message; `from` or `to` is `None` where that is the reader itself. `hits`: what
/// it is about hits the addressee, so that a notification speaks of what the sender knows of it.
pub(super) fn message(kind: DispatchKind, from: Option<&str>, to: Option<&str>, hits: bool) -> String {
    // As a third reads it, as the sender does, as the addressee does.
    let (theirs, mine, to_me) = match kind {
        DispatchKind::Ping => (
            "{from} asks {to} whether the line works",
            "You ask {to} whether the line works",
            "{from} asks whether you are there",
        ),
        DispatchKind::Notify if hits => (
            "{from} notifies {to} of what it knows of the activity against it",
            "You notify {to} of what you know of the activity against it",
            "{from} notifies you of what it knows of the activity against you",
        ),
        DispatchKind::Notify => (
            "{from} notifies {to} of activity from its territory",
            "You notify {to} of activity from its territory",
            "{from} notifies you of activity from your territory",
        ),
        DispatchKind::Clarify => (
            "{from} asks {to} for clarification",
            "You ask {to} for clarification",
            "{from} asks you for clarification",
        ),
        DispatchKind::AskHelp => {
            ("{from} asks {to} for help", "You ask {to} for help", "{from} asks you for help")
        }
        DispatchKind::AskMitigation => (
            "{from} asks {to} to stop what comes from its soil",
            "You ask {to} to stop what comes from its soil",
            "{from} asks you to stop what comes from your soil",
        ),
        DispatchKind::AskPreservation => (
            "{from} asks {to} to preserve data",
            "You ask {to} to preserve data",
            "{from} asks you to preserve data",
        ),
        DispatchKind::AskLegal => (
            "{from} asks {to} for legal assistance",
            "You ask {to} for legal assistance",
            "{from} asks you for legal assistance",
        ),
        DispatchKind::Offer => ("{from} offers {to} help", "You offer {to} help", "{from} offers you help"),
        DispatchKind::Warn => (
            "{from} warns {to} and passes on what to look for",
            "You warn {to} and pass on what to look for",
            "{from} warns you and passes on what to look for",
        ),
        DispatchKind::Protest => (
            "{from} sends {to} a note of protest",
            "You send {to} a note of protest",
            "{from} sends you a note of protest",
        ),
        DispatchKind::CallToStop => (
            "{from} calls on {to} to stop and to repair",
            "You call on {to} to stop and to repair",
            "{from} calls on you to stop and to repair",
        ),
        DispatchKind::NoticeOfMeasure => (
            "{from} gives {to} notice of a countermeasure and offers to talk first",
            "You give {to} notice of a countermeasure and offer to talk first",
            "{from} gives you notice of a countermeasure and offers to talk first",
        ),
        DispatchKind::AdvanceWord => (
            "{from} tells {to} in private what it is about to say in public",
            "You tell {to} in private what you are about to say in public",
            "{from} tells you in private what it is about to say in public",
        ),
        DispatchKind::Propose => (
            "{from} proposes to {to} that they talk, or find the facts together",
            "You propose to {to} that you talk, or find the facts together",
            "{from} proposes that you talk, or find the facts together",
        ),
        DispatchKind::Substantiate => (
            "{from} shows {to} what its words about it rest on",
            "You show {to} what your words about it rest on",
            "{from} shows you what its words about you rest on",
        ),
        DispatchKind::OfferRepair => (
            "{from} offers {to} to put right what its own operation broke",
            "You offer {to} to put right what your own operation broke",
            "{from} offers to put right what its own operation broke with you",
        ),
    };
    let template = match (from, to) {
        (None, _) => mine,
        (_, None) => to_me,
        _ => theirs,
    };
    template.replace("{from}", from.unwrap_or("you")).replace("{to}", to.unwrap_or("you"))
}

/// Returns how a request was answered, as the end of a sentence; `what` is the request, as in " (request for
/// assistance)".
pub(super) fn answer(how: Answer, reason: Reason, asker: &str, what: &str, second: bool) -> String {
    let s = if second { "" } else { "s" };
    let why =
        if reason == Reason::None { String::new() } else { format!(" ({})", reason_words(reason, second)) };
    match how {
        Answer::Full => format!("answer{s} {asker} in full{what}"),
        Answer::Part => format!("answer{s} {asker} in part{why}{what}"),
        Answer::Declined => format!("decline{s} what {asker} asked{what}{why}"),
        Answer::Referred => format!("refer{s} {asker} to another office{what}"),
    }
}

fn reason_words(reason: Reason, second: bool) -> &'static str {
    match (reason, second) {
        (Reason::None, _) => "",
        (Reason::Safety, _) => "for safety's sake",
        (Reason::Duty, _) => "a duty",
        (Reason::Evidence, _) => "as the evidence stands",
        (Reason::Solidarity, _) => "in solidarity",
        (Reason::Domestic, _) => "for domestic reasons",
        (Reason::NoMeans, false) => "it lacks the means",
        (Reason::NoMeans, true) => "you lack the means",
        (Reason::NotOurs, false) => "it says that the act is not its own",
        (Reason::NotOurs, true) => "you say that the act is not yours",
        (Reason::Law, false) => "its law stands in the way",
        (Reason::Law, true) => "your law stands in the way",
        (Reason::Secrecy, _) => "it is secret",
    }
}

/// Returns what a message or statement states, in words; empty when it states nothing.
pub fn field_words(fields: Fields) -> String {
    fields.iter().map(field_word).collect::<Vec<_>>().join(", ")
}

/// Returns the words for one thing a message can state.
fn field_word(field: Field) -> &'static str {
    match field {
        Field::Facts => "facts",
        Field::Times => "times",
        Field::Severity => "how grave it is",
        Field::CriticalNamed => "the infrastructure named",
        Field::Doable => "something that can be done",
        Field::AnswerBy => "a date for the answer",
        Field::NotAccusation => "that it is no accusation",
        Field::NextContact => "whom to ring next",
        Field::Confidence => "how sure it is",
        Field::PublicUltimatum => "an ultimatum for all to read",
        Field::Conditions => "conditions",
        Field::Minimised => "nothing about persons",
        Field::Urgent => "urgency",
        Field::Demand => "what is demanded",
        Field::BrokenPromise => "that promised help will not come",
    }
}

/// Returns what a message says will follow; empty when it says nothing.
pub fn consequence_words(consequence: Consequence) -> &'static str {
    match consequence {
        Consequence::None => "",
        Consequence::LawfulMeasures => "lawful measures will follow",
        Consequence::ForceIfAttacked => "an armed attack would be met with force",
        Consequence::Force => "force will follow",
    }
}

pub fn health_words(health: Health) -> &'static str {
    match health {
        Health::Good => "works",
        Health::OfficeHours => "is staffed in office hours alone",
        Health::Stale => "leads to a contact who has gone",
        Health::Politicised => "is read by people who should not",
        Health::Cut => "is cut",
        Health::KnockedOut => "is dead",
    }
}

pub(super) fn knowledge_words(level: Knowledge) -> &'static str {
    match level {
        Knowledge::Unaware => "knows nothing of",
        Knowledge::HadReason => "has reason to know of",
        Knowledge::Notified => "has been notified of",
        Knowledge::Aware => "is aware of",
    }
}

/// Returns the name of a channel's kind.
pub fn line_name<'f>(framework: &'f Framework, scenario: &Scenario, channel: ChannelId) -> &'f str {
    let kind = usize::from(scenario.channels[channel.at()].kind);
    framework.channels.get(kind).map_or("?", |kind| kind.name.get("en"))
}

/// Returns the name of an order.
pub fn order_name(scenario: &Scenario, id: ActionId) -> String {
    scenario.catalogue[id.at()].name.get("en").to_owned()
}

/// Returns a value's own word, as it stands in logs.
pub fn word_of(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(|word| word.replace('_', " ")))
        .unwrap_or_default()
}

/// Returns a number with its thousands set apart.
pub fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// Returns the name of a rung of the claims ladder, as it stands in a sentence.
pub(super) fn claim_name(framework: &Framework, claim: Claim) -> String {
    let name = framework.claims.get(claim as usize).map_or("?", |entry| entry.name.get("en"));
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Returns the first sentence of an item, or as much of it as a line can bear.
pub fn first_sentence(text: &str) -> String {
    // A letter alone before the stop is an initial.
    let stop = |at: &usize| !text[..*at].ends_with(|letter: char| letter.is_uppercase());
    let end = text.match_indices(". ").map(|(at, _)| at).find(stop).map_or(text.len(), |at| at + 1);
    let first = &text[..end];
    let short: String = first.chars().take(110).collect();
    let cut = match short.rfind(' ') {
        // At a word, with the inner quotation closed.
        Some(at) if short.len() < first.len() => format!("{} …", &short[..at]),
        _ => short.trim_end_matches('.').to_owned(),
    };
    if cut.matches('"').count() % 2 == 1 { format!("{cut}\"") } else { cut }
}
