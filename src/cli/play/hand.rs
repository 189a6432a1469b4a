//! The hand that types: a terminal, where a line can be edited and is followed key by key, or lines as they
//! come.

use crate::diag::Diagnostic;
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::Validator;
use rustyline::{Config, Context, Editor, Helper};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::io::{BufRead, IsTerminal};
use std::rc::Rc;

/// What is half said: the lines entered since the last menu, and the one being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Half {
    pub(super) lines: Vec<String>,
    pub(super) begun: String,
}

/// Writes down what is half said; `None`: nothing is. Told whether to wait until it is on disk.
pub(super) type Form = Rc<dyn Fn(Option<&Half>, bool) -> Result<(), Diagnostic>>;

/// Whoever types.
pub(super) enum Hand<'t> {
    Lines(&'t mut dyn BufRead),
    Keys(Box<Editor<Follower, DefaultHistory>>),
}

impl Hand<'_> {
    /// Returns a hand at a terminal, if somebody sits there.
    pub(super) fn at_terminal() -> Option<Self> {
        if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
            return None;
        }
        let mut editor = Editor::with_config(Config::builder().auto_add_history(false).build()).ok()?;
        editor.set_helper(Some(Follower::default()));
        Some(Self::Keys(Box::new(editor)))
    }

    /// Returns whether what is typed shows by itself.
    pub(super) fn shows(&self) -> bool {
        matches!(self, Self::Keys(_)) || std::io::stdin().is_terminal()
    }

    /// Returns whether the prompt is written by the hand itself.
    pub(super) fn prompts(&self) -> bool {
        matches!(self, Self::Keys(_))
    }

    /// Reads a line; `None`: nothing more comes in. `said` is what stands before it, and what of it is typed
    /// already.
    pub(super) fn line(&mut self, prompt: &str, said: Half, form: Option<&Form>) -> Option<String> {
        match self {
            Self::Lines(input) => {
                let mut line = Vec::new();
                // Bytes and not text: a stray byte is no reason to end an afternoon.
                let read = input.read_until(b'\n', &mut line).ok()?;
                (read > 0).then(|| String::from_utf8_lossy(&line).trim().to_owned())
            }
            Self::Keys(editor) => {
                let mut begun = said.begun.clone();
                if let Some(follower) = editor.helper() {
                    follower.follow(said, form.cloned());
                }
                let line = loop {
                    match editor.readline_with_initial(prompt, (&begun, "")) {
                        Ok(line) => break line.trim().to_owned(),
                        // As if the person had asked to leave: that is asked back.
                        Err(ReadlineError::Interrupted) => break "q".to_owned(),
                        // The window changed its size: what was typed is still there.
                        Err(ReadlineError::Signal(_)) => {
                            begun = editor.helper().map(Follower::begun).unwrap_or_default()
                        }
                        Err(_) => return None,
                    }
                };
                if !line.is_empty() {
                    let _ = editor.add_history_entry(line.as_str());
                }
                Some(line)
            }
        }
    }
}

/// Follows a line while it is typed, so that even half a word survives.
#[derive(Default)]
pub(super) struct Follower(RefCell<(Half, Option<Form>)>);

impl Follower {
    fn follow(&self, said: Half, form: Option<Form>) {
        *self.0.borrow_mut() = (said, form);
    }

    fn begun(&self) -> String {
        self.0.borrow().0.begun.clone()
    }
}

impl Hinter for Follower {
    type Hint = String;

    fn hint(&self, line: &str, _: usize, _: &Context<'_>) -> Option<String> {
        let (half, form) = &mut *self.0.borrow_mut();
        if half.begun != line {
            line.clone_into(&mut half.begun);
            if let Some(form) = form {
                // Whether it could be written is told with the line itself.
                let _ = form((*half != Half::default()).then_some(&*half), false);
            }
        }
        None
    }
}

impl Completer for Follower {
    type Candidate = String;
}

impl Highlighter for Follower {}
impl Validator for Follower {}
impl Helper for Follower {}
