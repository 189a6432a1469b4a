//! The words of the interface, in the languages it speaks: Fluent messages by name, with English where a
//! language has none.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    #[default]
    En,
    Fr,
    Es,
    /// English made 40 % longer and set with accents: shows what has no room and what was not translated.
    Long,
}

/// The messages of a language, as files have them: name and text.
pub const FILES: [(Language, &str); 3] = [
    (Language::En, include_str!("../../assets/locales/en/lucca.ftl")),
    (Language::Fr, include_str!("../../assets/locales/fr/lucca.ftl")),
    (Language::Es, include_str!("../../assets/locales/es/lucca.ftl")),
];

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 4]> = LazyLock::new(|| Language::ALL.map(bundle));

impl Language {
    /// All, the one for trials last.
    pub const ALL: [Self; 4] = [Self::En, Self::Fr, Self::Es, Self::Long];

    /// Returns the tag under which scenario text has it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En | Self::Long => "en",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// Returns its name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
            Self::Long => "[Łöñg]",
        }
    }

    /// Returns the language of a tag such as `fr-CH` or `es_ES.UTF-8`, as systems name theirs.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let short: String =
            tag.chars().take_while(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
        [Self::En, Self::Fr, Self::Es].into_iter().find(|language| language.tag() == short)
    }

    /// Returns a message.
    pub fn say(self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Returns a message with values in it.
    pub fn with(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let own = &BUNDLES[self as usize];
        let bundle = if own.has_message(id) { own } else { &BUNDLES[0] };
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            debug_assert!(false, "there is no message {id}");
            return id.to_owned();
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.fluent());
        }
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        debug_assert!(faults.is_empty(), "{id}: {faults:?}");
        text
    }

    /// Returns whether there is such a message.
    pub fn has(id: &str) -> bool {
        BUNDLES[0].has_message(id)
    }
}

/// A value in a message.
#[derive(Clone, Copy, Debug)]
pub enum Value<'v> {
    Word(&'v str),
    Number(i64),
}

impl<'v> Value<'v> {
    fn fluent(self) -> FluentValue<'v> {
        match self {
            Self::Word(word) => FluentValue::from(word),
            Self::Number(number) => FluentValue::from(number),
        }
    }
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(word: &'v str) -> Self {
        Self::Word(word)
    }
}

impl<'v> From<&'v String> for Value<'v> {
    fn from(word: &'v String) -> Self {
        Self::Word(word)
    }
}

macro_rules! numbers {
    ($($kind:ty),+) => {$(
        impl From<$kind> for Value<'_> {
            fn from(number: $kind) -> Self {
                Self::Number(number as i64)
            }
        }
    )+};
}

numbers!(u8, u16, u32, i16, i32, i64, usize);

fn bundle(language: Language) -> Bundle {
    let at = FILES.iter().position(|(file, _)| file.tag() == language.tag()).unwrap_or(0);
    let mut bundle =
        FluentBundle::new_concurrent(vec![language.tag().parse::<LanguageIdentifier>().unwrap_or_default()]);
    // Marks round values are for browsers; fonts of a window show them.
    bundle.set_use_isolating(false);
    if language == Language::Long {
        bundle.set_transform(Some(longer));
    }
    // A narrow space that does not break breaks in egui 0.36; the wide one does not.
    let resource = FluentResource::try_new(FILES[at].1.replace('\u{202f}', "\u{a0}")).unwrap_or_else(
        |(resource, faults)| {
            debug_assert!(false, "{language:?}: {faults:?}");
            resource
        },
    );
    bundle.add_resource_overriding(resource);
    bundle
}

/// Sets a text with accents and makes it 40 % longer.
fn longer(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for word in text.split_inclusive(' ') {
        let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
        out.extend(word.trim_end().chars().map(|letter| match letter {
            'a' => 'å',
            'e' => 'é',
            'i' => 'ï',
            'o' => 'ø',
            'u' => 'ü',
            'n' => 'ñ',
            'c' => 'ç',
            's' => 'š',
            other => other,
        }));
        out.extend(std::iter::repeat_n('ö', (letters * 2).div_ceil(5)));
        out.push_str(&word[word.trim_end().len()..]);
    }
    Cow::Owned(out)
}
