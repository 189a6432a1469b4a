//! RON files: size, encoding, syntax and shape, each fault with its line and column.

use crate::diag::{Diagnostic, Place};
use crate::text::did_you_mean;
use ron::Options;
use ron::error::{Error, SpannedError};
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Turns the bytes of a file into text. A byte-order mark is dropped; other encodings than UTF-8 and NUL
/// bytes are faults.
///
/// # Errors
/// One diagnostic that names the first bad byte's line and column.
pub fn decode(file: &str, bytes: &[u8]) -> Result<String, Diagnostic> {
    let spot = |upto: &[u8]| {
        let line = upto.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = upto.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Place { file: file.to_owned(), line: clamp(line), column: clamp(column), path: String::new() }
    };
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(
            Diagnostic::error("text-encoding", spot(&[]), "the file is UTF-16").hint("save it as UTF-8")
        );
    }
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        return Err(Diagnostic::error(
            "text-nul",
            spot(&bytes[..at]),
            "the file holds a NUL byte, so it is not a text file",
        )
        .hint("check that this is the file you meant"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(fault) => Err(Diagnostic::error(
            "text-encoding",
            spot(&bytes[..fault.valid_up_to()]),
            "the file is not UTF-8",
        )
        .hint("save it as UTF-8; the place is the first character that is not")),
    }
}

/// Reads a value of type `T` from RON text. Plain values may stand for optional ones (`implicit_some`).
///
/// # Errors
/// One diagnostic with the line and column where syntax or shape first fails, and a near miss where there is
/// one.
pub fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Diagnostic> {
    let options =
        Options::default().with_default_extension(Extensions::IMPLICIT_SOME).with_recursion_limit(64);
    options.from_str(text).map_err(|fault| explain(file, text, &fault))
}

fn explain(file: &str, text: &str, fault: &SpannedError) -> Diagnostic {
    let here = at(text, fault.span.start.line, fault.span.start.col);
    let place = Place {
        file: file.to_owned(),
        line: clamp(fault.span.start.line),
        column: clamp(fault.span.start.col),
        path: String::new(),
    };
    let (code, meant, offer) = kind_and_hints(&fault.code, here);
    let message = in_the_authors_words(&fault.code, here);
    let mut diagnostic = Diagnostic::error(code, place, message);
    if let Some(meant) = meant {
        diagnostic = diagnostic.hint(format!("did you mean `{meant}`?"));
    }
    if let Some(offer) = offer {
        diagnostic = diagnostic.hint(offer);
    }
    diagnostic
}

/// Returns the code of a fault, the word that was probably meant, and what helps.
fn kind_and_hints(fault: &Error, here: &str) -> (&'static str, Option<String>, Option<String>) {
    let near = |found: &str, expected: &[&'static str]| {
        did_you_mean(found, expected.iter().copied()).map(str::to_owned)
    };
    match fault {
        Error::NoSuchStructField { expected, found, .. } => (
            "shape-unknown-field",
            near(found, expected),
            Some(format!("known here: {}", expected.join(", "))),
        ),
        Error::NoSuchEnumVariant { expected, found, .. } => (
            "shape-unknown-word",
            near(found, expected),
            Some(format!("known here: {}", expected.join(", "))),
        ),
        Error::MissingStructField { .. } => ("shape-missing-field", None, None),
        Error::DuplicateStructField { .. } => ("shape-duplicate-field", None, None),
        Error::ExceededRecursionLimit => {
            ("text-nesting", None, Some("nothing in a scenario needs more than a dozen levels".into()))
        }
        Error::InvalidValueForType { .. } | Error::ExpectedDifferentLength { .. } => {
            ("shape-value", None, None)
        }
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) if here.starts_with('"') => {
            ("text-syntax", None, Some("fixed words stand without quotes".into()))
        }
        Error::InvalidIdentifier(_) | Error::SuggestRawIdentifier(_) => {
            ("text-syntax", None, Some("FORMAT.md lists the words, such as `at: turn(3)`".into()))
        }
        Error::ExpectedArray => ("text-syntax", None, Some("even one entry is a list: [\"ARDEL\"]".into())),
        Error::ExpectedString if here.starts_with(['“', '”', '„', '«', '‘', '’']) => {
            ("text-syntax", None, Some("use straight quotes".into()))
        }
        Error::UnexpectedChar('“' | '”' | '„' | '«' | '‘' | '’') => {
            ("text-syntax", None, Some("use straight quotes".into()))
        }
        Error::ExpectedComma if here.starts_with('.') => {
            ("text-syntax", None, Some("there are only whole numbers".into()))
        }
        Error::ExpectedIdentifier => {
            ("text-syntax", None, Some("look for a comma or bracket too many just before".into()))
        }
        Error::ExpectedComma
        | Error::ExpectedStructLikeEnd
        | Error::ExpectedArrayEnd
        | Error::ExpectedMapEnd
        | Error::Eof => (
            "text-syntax",
            None,
            Some("look for a comma, bracket or quote that is missing before this place".into()),
        ),
        _ => ("text-syntax", None, None),
    }
}

/// Says what is wrong; what the parser calls its types is of no use to an author.
fn in_the_authors_words(fault: &Error, here: &str) -> String {
    match fault {
        Error::NoSuchStructField { found, .. } => format!("there is no field \"{found}\" here"),
        Error::NoSuchEnumVariant { found, .. } => format!("\"{found}\" is no word that can stand here"),
        Error::MissingStructField { field, .. } => {
            format!("the field \"{field}\" is missing in what ends here")
        }
        Error::DuplicateStructField { field, .. } => format!("the field \"{field}\" stands twice"),
        Error::InvalidValueForType { expected, found } => format!("expected {expected}, found {found}"),
        Error::ExpectedIdentifier | Error::InvalidIdentifier(_) if here.starts_with('"') => {
            "a word without quotes is expected here".to_owned()
        }
        Error::InvalidIdentifier(found) | Error::SuggestRawIdentifier(found) => {
            format!("\"{found}\" is no word that can stand here")
        }
        Error::ExpectedArray => "a list in square brackets is expected here".to_owned(),
        Error::ExpectedString => "a text in straight quotes is expected here".to_owned(),
        Error::UnexpectedChar(letter) => format!("{letter} cannot stand here"),
        Error::ExpectedComma if here.starts_with('.') => "a number ends here".to_owned(),
        Error::ExpectedIdentifier => "the name of a field is expected here".to_owned(),
        Error::ExpectedNamedStructLike(_) | Error::ExpectedStructLike => {
            "a thing in round brackets is expected here".to_owned()
        }
        Error::ExpectedComma => "a comma is expected here".to_owned(),
        Error::ExpectedStructLikeEnd => "a comma, or the bracket `)`, is expected here".to_owned(),
        Error::ExpectedArrayEnd => "a comma, or the bracket `]`, is expected here".to_owned(),
        Error::Eof => "the file ends too early".to_owned(),
        Error::ExceededRecursionLimit => "it is nested too deep to be read".to_owned(),
        other => other.to_string(),
    }
}

/// What stands at a place of the text.
fn at(text: &str, line: usize, column: usize) -> &str {
    let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    line.char_indices().nth(column.saturating_sub(1)).map_or("", |(at, _)| &line[at..])
}

fn clamp(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
