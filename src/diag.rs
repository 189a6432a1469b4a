//! What is wrong, where, and what to do about it.
//!
//! Every reader of outside data (scenario, log, command line) collects [`Diagnostic`]s instead of stopping at
//! the first fault. Knows nothing of any other room; never prints.

use std::fmt;

/// How much a [`Diagnostic`] matters; the highest of a list decides whether the thing can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Warning,
    Error,
}

/// Where a fault stands: a file, and a line and column in it (both counted from 1) where they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub line: u32,
    pub column: u32,
    /// The path of the value inside the file, such as `injects[id: tanker].to[0]`; empty for faults of
    /// syntax.
    pub path: String,
}

/// One fault: a stable code for programs, a sentence for people, and hints that say what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: &'static str,
    pub place: Place,
    pub message: String,
    pub hints: Vec<String>,
}

impl Diagnostic {
    pub fn error(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, code, place, message: message.into(), hints: Vec::new() }
    }

    pub fn warning(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

/// One fault is a list of one: what finds many and what finds one answer alike.
impl From<Diagnostic> for Vec<Diagnostic> {
    fn from(diagnostic: Diagnostic) -> Self {
        vec![diagnostic]
    }
}

/// Returns the gravest severity of a list, `None` when it is empty.
pub fn worst(list: &[Diagnostic]) -> Option<Severity> {
    list.iter().map(|fault| fault.severity).max()
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        Ok(())
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{word}[{}]: {}\n  --> {}", self.code, self.message, self.place)?;
        for hint in &self.hints {
            write!(f, "\n  hint: {hint}")?;
        }
        Ok(())
    }
}
