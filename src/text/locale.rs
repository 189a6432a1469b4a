//! The words of the interface, in the languages it speaks: Fluent messages by name, with English where a
//! language has none.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
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

/// The messages of a language, as its files have them: the window's words, the transcript's, the terminal's,
/// scorecard's, those of bots.
macro_rules! messages {
    ($tag:literal) => {
        concat!(
            include_str!(concat!("../../assets/locales/", $tag, "/lucca.ftl")),
            "\n",
            include_str!(concat!("../../assets/locales/", $tag, "/transcript.ftl")),
            "\n",
            include_str!(concat!("../../assets/locales/", $tag, "/terminal.ftl")),
            "\n",
            include_str!(concat!("../../assets/locales/", $tag, "/commands.ftl")),
            "\n",
            include_str!(concat!("../../assets/locales/", $tag, "/scorecard.ftl")),
            "\n",
            include_str!(concat!("../../assets/locales/", $tag, "/bots.ftl")),
        )
    };
}

/// The messages of each language.
pub const FILES: [(Language, &str); 3] =
    [(Language::En, messages!("en")), (Language::Fr, messages!("fr")), (Language::Es, messages!("es"))];

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 4]> = LazyLock::new(|| Language::ALL.map(bundle));

thread_local! {
    static LISTS: [Option<ListFormatter>; 4] = Language::ALL.map(|language| {
        let locale: Locale = language.tag().parse().ok()?;
        ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()
    });
    static NUMBERS: [Option<DecimalFormatter>; 4] = Language::ALL.map(|language| {
        let locale: Locale = language.tag().parse().ok()?;
        DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()
    });
}

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

    /// Returns the language a tag asks for, such as `fr-CH`, or `es_ES.UTF-8` as systems name theirs; `None`
    /// where none of ours will do.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let bare = tag.split(['.', '@']).next().unwrap_or_default();
        let asked: LanguageIdentifier = bare.parse().ok()?;
        let ours: Vec<LanguageIdentifier> =
            FILES.iter().filter_map(|(language, _)| language.tag().parse().ok()).collect();
        let found = negotiate_languages(&[asked], &ours, None, NegotiationStrategy::Lookup);
        let found = found.first()?;
        FILES.iter().map(|(language, _)| *language).find(|language| found.language == language.tag())
    }

    /// Returns the language a system is set to, by `LUCCA_LANG` or the variables of its locale.
    pub fn of_system() -> Self {
        let names = ["LUCCA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
        let asked = names.iter().filter_map(|name| std::env::var(name).ok()).find(|tag| !tag.is_empty());
        asked.and_then(|tag| Self::of_tag(&tag)).unwrap_or_default()
    }

    /// Returns things as a list in a sentence: "a, b and c".
    pub fn list<S: AsRef<str>>(self, things: impl IntoIterator<Item = S>) -> String {
        let things: Vec<String> = things.into_iter().map(|thing| thing.as_ref().to_owned()).collect();
        LISTS.with(|lists| match &lists[self as usize] {
            Some(list) => list.format(things.iter()).to_string(),
            None => things.join(", "),
        })
    }

    /// Returns a whole number with its thousands set apart as the language does.
    pub fn number(self, number: impl Into<i64>) -> String {
        let number = number.into();
        NUMBERS.with(|numbers| match &numbers[self as usize] {
            // Narrow spaces that do not break do break in egui 0.36; the wide one does not.
            Some(numbers) => numbers.format(&Decimal::from(number)).to_string().replace('\u{202f}', "\u{a0}"),
            None => number.to_string(),
        })
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
