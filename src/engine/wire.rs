//! Events as lines of a log: names and not numbers, integers only, keys in fixed order; and back.

use crate::engine::command::{Answer, Claim, Consequence, Outcome, Reason, Unless, Why};
use crate::engine::event::Event;
use crate::engine::position::{NationMeter, PairMeter, Phase};
use crate::framework::{DispatchKind, Fields, Finder, Knowledge, Tags};
use crate::scenario::{
    ActionId, CardId, ChannelId, EvidenceId, Health, IncidentId, InjectId, Names, NationId, SectorId, TextId,
    Tlp,
};
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// A value that stands in a log line.
pub trait Wire: Sized {
    fn wire(&self, names: &Names) -> Value;

    /// Returns `None` when the value has the wrong shape or names something unknown.
    fn unwire(value: &Value, names: &Names) -> Option<Self>;
}

/// The number of a truth variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant(pub u8);

/// States as bits; a list of names in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<T>(pub T);

/// Tags of what passes between States: the lower half of [`Tags`], so that the event stays small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenTags(pub u32);

impl SpokenTags {
    pub const fn of(tags: Tags) -> Self {
        Self(tags.spoken())
    }

    pub const fn tags(self) -> Tags {
        Tags::from_spoken(self.0)
    }
}

/// The own request an order waits for: slot and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Awaited(pub Option<(u8, u16)>);

/// Changes of weight by hypothesis, in decibans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shifts(pub [i8; 7]);

/// Appends an event as one JSON object, without a line end. `extra` stands between number and fields, such as
/// `,"opening":{…}`.
pub fn encode(seq: u32, event: &Event, names: &Names, extra: &str, line: &mut String) {
    let _ = write!(line, "{{\"n\":{seq},\"e\":\"{}\"{extra}", event.kind().word());
    event.write_fields(names, line);
    line.push('}');
}

/// Reads the object of an event line. Keys in `extra` are allowed beside the event's own.
///
/// # Errors
/// A sentence that says what is wrong with the line.
pub fn decode(object: &Map<String, Value>, names: &Names, extra: &[&str]) -> Result<(u32, Event), String> {
    let seq = object
        .get("n")
        .and_then(Value::as_u64)
        .and_then(|n| u32::try_from(n).ok())
        .ok_or("there is no event number `n`")?;
    let word = object.get("e").and_then(Value::as_str).ok_or("there is no kind of event `e`")?;
    let event = Event::read_fields(word, object, names)
        .ok_or_else(|| format!("\"{word}\" is not an event this program can read"))?;
    let known = event.keys();
    if let Some(key) = object.keys().find(|key| {
        !matches!(key.as_str(), "n" | "e") && !known.contains(&key.as_str()) && !extra.contains(&key.as_str())
    }) {
        return Err(format!("\"{word}\" has an unknown key `{key}`"));
    }
    Ok((seq, event))
}

macro_rules! numbers {
    ($($kind:ty),+) => {$(
        impl Wire for $kind {
            fn wire(&self, _: &Names) -> Value {
                Value::from(*self)
            }

            fn unwire(value: &Value, _: &Names) -> Option<Self> {
                value.as_i64().and_then(|number| number.try_into().ok())
            }
        }
    )+};
}

numbers!(u8, u16, u32, i16);

macro_rules! named {
    ($($kind:ty => $list:ident),+ $(,)?) => {$(
        impl Wire for $kind {
            fn wire(&self, names: &Names) -> Value {
                Value::from(names.$list.name(self.at()))
            }

            fn unwire(value: &Value, names: &Names) -> Option<Self> {
                names.$list.place(value.as_str()?).map(<$kind>::from_at)
            }
        }
    )+};
}

named! {
    ActionId => actions,
    CardId => cards,
    ChannelId => channels,
    EvidenceId => evidence,
    IncidentId => incidents,
    InjectId => injects,
    NationId => nations,
    SectorId => sectors,
}

macro_rules! words {
    ($($kind:ty),+ $(,)?) => {$(
        impl Wire for $kind {
            fn wire(&self, _: &Names) -> Value {
                serde_json::to_value(self).unwrap_or(Value::Null)
            }

            fn unwire(value: &Value, _: &Names) -> Option<Self> {
                serde_json::from_value(value.clone()).ok()
            }
        }
    )+};
}

words!(
    Answer,
    Claim,
    Consequence,
    DispatchKind,
    Finder,
    Health,
    Knowledge,
    NationMeter,
    Outcome,
    PairMeter,
    Phase,
    Reason,
    Tlp,
    Unless,
    Why
);

impl Wire for bool {
    fn wire(&self, _: &Names) -> Value {
        Value::from(*self)
    }

    fn unwire(value: &Value, _: &Names) -> Option<Self> {
        value.as_bool()
    }
}

impl<T: Wire> Wire for Option<T> {
    fn wire(&self, names: &Names) -> Value {
        self.as_ref().map_or(Value::Null, |inner| inner.wire(names))
    }

    fn unwire(value: &Value, names: &Names) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::unwire(value, names).map(Some) }
    }
}

impl Wire for Variant {
    fn wire(&self, names: &Names) -> Value {
        Value::from(names.variants.name(usize::from(self.0)))
    }

    fn unwire(value: &Value, names: &Names) -> Option<Self> {
        names.variants.place(value.as_str()?).and_then(|at| u8::try_from(at).ok()).map(Self)
    }
}

impl Wire for TextId {
    fn wire(&self, _: &Names) -> Value {
        Value::from(self.0)
    }

    fn unwire(value: &Value, _: &Names) -> Option<Self> {
        value.as_u64().and_then(|number| u32::try_from(number).ok()).map(Self)
    }
}

impl Wire for Number<u16> {
    fn wire(&self, names: &Names) -> Value {
        (0..names.nations.len()).filter(|at| self.0 & 1 << at != 0).map(|at| names.nations.name(at)).collect()
    }

    fn unwire(value: &Value, names: &Names) -> Option<Self> {
        value
            .as_array()?
            .iter()
            .try_fold(0, |bits, name| Some(bits | 1 << NationId::unwire(name, names)?.0))
            .map(Self)
    }
}

impl Wire for Shifts {
    fn wire(&self, _: &Names) -> Value {
        self.0.iter().copied().collect()
    }

    fn unwire(value: &Value, _: &Names) -> Option<Self> {
        let list = value.as_array()?;
        let mut shifts = [0; 7];
        if list.len() != shifts.len() {
            return None;
        }
        for (shift, number) in shifts.iter_mut().zip(list) {
            *shift = i8::try_from(number.as_i64()?).ok()?;
        }
        Some(Self(shifts))
    }
}

impl Wire for Tags {
    fn wire(&self, _: &Names) -> Value {
        self.iter().map(|tag| serde_json::to_value(tag).unwrap_or(Value::Null)).collect()
    }

    fn unwire(value: &Value, _: &Names) -> Option<Self> {
        value.as_array()?.iter().map(|tag| serde_json::from_value(tag.clone()).ok()).collect()
    }
}

impl Wire for Fields {
    fn wire(&self, _: &Names) -> Value {
        self.iter().map(|field| serde_json::to_value(field).unwrap_or(Value::Null)).collect()
    }

    fn unwire(value: &Value, _: &Names) -> Option<Self> {
        value.as_array()?.iter().map(|field| serde_json::from_value(field.clone()).ok()).collect()
    }
}

impl Wire for SpokenTags {
    fn wire(&self, names: &Names) -> Value {
        self.tags().wire(names)
    }

    fn unwire(value: &Value, names: &Names) -> Option<Self> {
        Tags::unwire(value, names).map(Self::of)
    }
}

impl Wire for Awaited {
    fn wire(&self, _: &Names) -> Value {
        self.0.map_or(Value::Null, |(slot, number)| Value::from(vec![u16::from(slot), number]))
    }

    fn unwire(value: &Value, names: &Names) -> Option<Self> {
        match value.as_array().map(Vec::as_slice) {
            None => value.is_null().then_some(Self(None)),
            Some([slot, number]) => Some(Self(Some((u8::unwire(slot, names)?, u16::unwire(number, names)?)))),
            Some(_) => None,
        }
    }
}
