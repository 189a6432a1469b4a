//! Words of the terminal for fields, consequences and channels.

use crate::engine::Consequence;
use crate::framework::{Field, Fields, Framework};
use crate::scenario::{ActionId, ChannelId, Health, Scenario};

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

/// Returns the name of a channel's kind.
pub fn line_name<'f>(framework: &'f Framework, scenario: &Scenario, channel: ChannelId) -> &'f str {
    let kind = usize::from(scenario.channels[channel.at()].kind);
    framework.channels.get(kind).map_or("?", |kind| kind.name.get("en"))
}

/// Returns the name of an order.
pub fn order_name(scenario: &Scenario, id: ActionId) -> String {
    scenario.catalogue[id.at()].name.get("en").to_owned()
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
