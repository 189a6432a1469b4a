//! A text a person reads: one string, or one per language.

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Text in one language, or in several keyed by language tag (`"en"`, `"fr"`, …).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Text {
    One(String),
    Many(BTreeMap<String, String>),
}

impl Text {
    /// Returns the text in `language`, else in English, else in whatever language there is.
    pub fn get(&self, language: &str) -> &str {
        match self {
            Self::One(text) => text,
            Self::Many(by_language) => by_language
                .get(language)
                .or_else(|| by_language.get("en"))
                .or_else(|| by_language.values().next())
                .map_or("", String::as_str),
        }
    }

    /// Returns the text if it is there in this language; text without a language is English.
    pub fn in_language(&self, language: &str) -> Option<&str> {
        match self {
            Self::One(text) => (language == "en").then_some(text),
            Self::Many(by_language) => by_language.get(language).map(String::as_str),
        }
    }

    /// Returns whether no language has any text.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::One(text) => text.trim().is_empty(),
            Self::Many(by_language) => by_language.values().all(|text| text.trim().is_empty()),
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::One(String::new())
    }
}

/// Whether this has the form of a language tag: two or three small letters, then parts behind dashes (BCP
/// 47).
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.chars().all(|letter| letter.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphanumeric())
        })
}

// Written by hand, because an untagged enum loses the line and column of the fault.
impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Words;
        impl<'de> Visitor<'de> for Words {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(
                    "a text in quotes, or a map of language to text such as {\"en\": \"…\", \"fr\": \"…\"}",
                )
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Text, E> {
                Ok(Text::One(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut by_language = BTreeMap::new();
                while let Some((language, text)) = map.next_entry::<String, String>()? {
                    if !is_tag(&language) {
                        return Err(de::Error::custom(format!(
                            "\"{language}\" is no language tag; languages go by tags such as en, fr, es, \
                             pt-BR"
                        )));
                    }
                    if by_language.insert(language.clone(), text).is_some() {
                        return Err(de::Error::custom(format!(
                            "language \"{language}\" stands twice in one text"
                        )));
                    }
                }
                Ok(Text::Many(by_language))
            }
        }
        deserializer.deserialize_any(Words)
    }
}
