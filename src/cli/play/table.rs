//! The table between a person and the program: a line in, words out, choices by number.

use super::hand::{Form, Half, Hand};
use crate::cli::language::{say, with};
use crate::cli::{Failure, print, warn};
use crate::report::paper::Page;
use std::collections::VecDeque;

/// Why a conversation stops.
pub(super) enum Stop {
    /// Nothing more comes in.
    End,
    /// The person wants to leave, and has said so twice.
    Quit,
    /// The person wants the exercise to end here and now.
    EndNow,
    /// The person wants to go back and play on from after this event, on a new branch.
    Back(u32),
    Failure(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// Whoever types.
pub(super) struct Table<'t> {
    hand: Hand<'t>,
    /// Whether the exercise has not begun or is over, so that leaving loses nothing.
    pub(super) over: bool,
    /// Whether what was done last is not on disk.
    pub(super) behind: bool,
    /// The command that resumes the exercise, where it is kept.
    pub(super) again: Option<String>,
    /// Writes down what is half said, where that is done.
    pub(super) form: Option<Form>,
    /// What was typed since the last menu, so that it can be said again after a crash.
    typed: Vec<String>,
    /// What was half said when the program ended: it is typed in again before anything is asked.
    ahead: VecDeque<String>,
    /// And what of the next line stood there already.
    begun: String,
    /// Whether the person knows that half-said things are not written down.
    warned: bool,
}

impl<'t> Table<'t> {
    pub(super) fn new(hand: Hand<'t>) -> Self {
        let (typed, ahead) = (Vec::new(), VecDeque::new());
        Self {
            hand,
            over: true,
            behind: false,
            again: None,
            form: None,
            typed,
            ahead,
            begun: String::new(),
            warned: false,
        }
    }

    /// Says again what was half said when the program ended.
    #[cfg(feature = "store")]
    pub(super) fn say_again(&mut self, half: Half) {
        self.ahead = half.lines.into();
        self.begun = half.begun;
    }

    /// Nothing is half said any more: here is a menu.
    pub(super) fn settled(&mut self) {
        if !self.typed.is_empty() {
            self.kept();
            self.write_down();
        }
    }

    /// Nothing is half said any more: what came of it is kept, and the form was thrown away with it.
    pub(super) fn kept(&mut self) {
        self.typed.clear();
        self.here_and_now();
    }

    fn write_down(&mut self) {
        let Some(form) = &self.form else { return };
        let half = (!self.typed.is_empty()).then(|| Half { lines: self.typed.clone(), begun: String::new() });
        match form(half.as_ref(), half.is_some()) {
            Ok(()) => self.warned = false,
            Err(fault) if !self.warned => {
                warn(&[fault]);
                self.warned = true;
            }
            Err(_) => {}
        }
    }

    /// Prints paragraphs.
    pub(super) fn say(&mut self, words: &str) -> Result<(), Stop> {
        let mut page = Page::default();
        for line in words.lines() {
            let indent = line.len() - line.trim_start().len();
            if line.trim().is_empty() {
                page.blank()
            } else {
                page.hang(indent, indent, "", line.trim_start())
            }
        }
        self.show(&page.0)
    }

    /// Prints a message.
    pub(super) fn tell(&mut self, id: &str) -> Result<(), Stop> {
        self.say(&say(id))
    }

    /// Prints what is set already.
    pub(super) fn show(&mut self, page: &str) -> Result<(), Stop> {
        Ok(print(page)?)
    }

    /// Asks for a line, after these words. `q` leaves, once confirmed.
    pub(super) fn ask(&mut self, words: &str) -> Result<String, Stop> {
        let between = if words.is_empty() { "" } else { " " };
        self.enter(&format!("{words}{between}> "))
    }

    fn enter(&mut self, prompt: &str) -> Result<String, Stop> {
        loop {
            let line = self.line(prompt, true)?;
            if !matches!(line.to_lowercase().as_str(), "q" | "quit") {
                let again = !self.ahead.is_empty();
                self.typed.push(line.clone());
                if !again {
                    self.write_down();
                }
                return Ok(line);
            }
            if self.over {
                return Err(Stop::Quit);
            }
            let (question, keys) = match &self.again {
                None => (say("term-leave-unkept"), "term-yes-no"),
                Some(_) if self.behind => (say("term-leave-behind"), "term-yes-no"),
                Some(command) => (with("term-leave-kept", &[("command", command.into())]), "term-yes-no-end"),
            };
            // That somebody thinks of leaving is nothing half said.
            self.write_down();
            let line = self.line(&format!("{question} {} ", say(keys)), false)?.to_lowercase();
            match line.as_str() {
                "e" | "end" if self.again.is_some() && !self.behind => return Err(Stop::EndNow),
                line if is_yes(line) => return Err(Stop::Quit),
                _ => {}
            }
        }
    }

    fn line(&mut self, prompt: &str, followed: bool) -> Result<String, Stop> {
        if let Some(line) = self.ahead.pop_front() {
            print(&format!("{prompt}{line}\n"))?;
            return Ok(line);
        }
        let begun = std::mem::take(&mut self.begun);
        if !self.hand.prompts() {
            if !begun.is_empty() {
                print(&format!("{}\n", with("term-begun", &[("words", (&begun).into())])))?;
            }
            print(prompt)?;
        }
        let said = Half { lines: self.typed.clone(), begun };
        let Some(line) = self.hand.line(prompt, said, self.form.as_ref().filter(|_| followed)) else {
            print("\n")?;
            return Err(Stop::End);
        };
        if !self.hand.shows() {
            print(&format!("{line}\n"))?;
        }
        Ok(line)
    }

    /// Waits for Enter, after these words; what is typed meanwhile means nothing.
    pub(super) fn wait(&mut self, words: &str) -> Result<(), Stop> {
        self.line(&format!("{words} > "), false).map(|_| ())
    }

    /// What was half said before the program ended last time answers nothing from here on.
    pub(super) fn here_and_now(&mut self) {
        self.ahead.clear();
        self.begun.clear();
    }

    /// Asks yes or no; Enter is a no.
    pub(super) fn sure(&mut self, question: &str) -> Result<bool, Stop> {
        loop {
            let line = self.enter(&format!("{question} {} ", say("term-yes-no")))?.to_lowercase();
            match line.as_str() {
                "" | "n" | "no" => return Ok(false),
                line if is_yes(line) => return Ok(true),
                line if one_of("term-no-words", line) => return Ok(false),
                line => self.say(&with("term-yes-no-unclear", &[("typed", line.into())]))?,
            }
        }
    }

    /// Offers a numbered choice; `None`: back.
    pub(super) fn choose(&mut self, title: &str, options: &[String]) -> Result<Option<usize>, Stop> {
        self.choose_or(title, options, "term-choose")
    }

    /// Offers a numbered choice; the prompt, a message, says what Enter means.
    pub(super) fn choose_or(
        &mut self,
        title: &str,
        options: &[String],
        prompt: &str,
    ) -> Result<Option<usize>, Stop> {
        self.offer(title, options, prompt, &say("term-choose-help"))
    }

    /// As [`Table::choose`]; `?` tells more.
    pub(super) fn choose_asking(
        &mut self,
        title: &str,
        options: &[String],
        more: &str,
    ) -> Result<Option<usize>, Stop> {
        self.offer(title, options, "term-choose-more", more)
    }

    fn offer(
        &mut self,
        title: &str,
        options: &[String],
        prompt: &str,
        more: &str,
    ) -> Result<Option<usize>, Stop> {
        let mut page = Page::default();
        page.blank();
        page.text(0, title, "");
        for (at, option) in options.iter().enumerate() {
            page.hang(2, 6, &format!("{:>2} ", at + 1), option);
        }
        self.show(&page.0)?;
        self.pick(options.len(), prompt, more)
    }

    fn pick(&mut self, count: usize, prompt: &str, more: &str) -> Result<Option<usize>, Stop> {
        loop {
            let line = self.ask(&say(prompt))?;
            match line.parse::<usize>() {
                _ if line == "?" => self.say(more)?,
                _ if line.is_empty() || line == "b" => return Ok(None),
                Ok(number) if (1..=count).contains(&number) => return Ok(Some(number - 1)),
                _ => {
                    let values = [("typed", (&line).into()), ("most", count.into())];
                    self.say(&with("term-no-choice", &values))?;
                }
            }
        }
    }

    /// Offers several choices at once; Enter takes the proposal.
    pub(super) fn choose_some(
        &mut self,
        title: &str,
        options: &[String],
        proposal: &[usize],
    ) -> Result<Vec<usize>, Stop> {
        let mut page = Page::default();
        page.blank();
        page.text(0, title, "");
        // In one paragraph: a list of fifteen lines for each message hides the message.
        let option = |(at, option): (usize, &String)| {
            let mark = if proposal.contains(&at) { "*" } else { "" };
            format!("{}{mark} {option}", at + 1).replace(' ', "\u{a0}")
        };
        page.hang(2, 2, "", &options.iter().enumerate().map(option).collect::<Vec<_>>().join(" · "));
        self.show(&page.0)?;
        loop {
            let line = self.ask(&say("term-choose-some"))?;
            match line.as_str() {
                "" => return Ok(Vec::new()),
                "*" => return Ok(proposal.to_vec()),
                _ => {}
            }
            let numbers: Option<Vec<usize>> = line
                .split([' ', ','])
                .filter(|word| !word.is_empty())
                .map(|word| word.parse().ok())
                .collect();
            match numbers {
                Some(numbers) if numbers == [0] => return Ok(Vec::new()),
                Some(numbers) if numbers.iter().all(|number| (1..=options.len()).contains(number)) => {
                    return Ok(numbers.into_iter().map(|number| number - 1).collect());
                }
                _ => {
                    let values = [("typed", (&line).into()), ("most", options.len().into())];
                    self.say(&with("term-some-unclear", &values))?;
                }
            }
        }
    }
}

/// Whether this is a yes: in the language of the terminal, or in English.
fn is_yes(line: &str) -> bool {
    matches!(line, "y" | "yes") || one_of("term-yes-words", line)
}

/// Whether this is one of the words of a message.
fn one_of(id: &str, line: &str) -> bool {
    say(id).split(' ').any(|word| word == line)
}
