//! Where things stand in a RON text: line and column of the value a path such as `injects[id: tanker].to`
//! means.
//!
//! Reads text that has been parsed already, so it is lenient: what it cannot follow it leaves without a
//! place.

use crate::diag::Diagnostic;

/// Levels of nesting that are followed; more than any file that parses has.
const DEEP: usize = 80;

/// A value and where it begins, both counted from 1.
#[derive(Debug)]
struct Node {
    line: u32,
    column: u32,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    /// A word, number or string; of a string its inside.
    Plain(String),
    /// `(a: 1, b: 2)`, with or without a name before it.
    Fields(Vec<(String, Node)>),
    /// `[1, 2]`, `(1, 2)`, `name(1)`, and the values of a map.
    Items(Vec<Node>),
}

/// Fills in file, line and column of faults that name a path; `sources` are the files, each with its name,
/// the main one first.
pub fn locate(sources: &[(String, String)], faults: &mut [Diagnostic]) {
    if faults.iter().all(|fault| fault.place.line > 0 || fault.place.path.is_empty()) {
        return;
    }
    let roots: Vec<_> = sources.iter().filter_map(|(name, text)| Some((name, read(text)?))).collect();
    for fault in faults.iter_mut().filter(|fault| fault.place.line == 0) {
        // What stands twice is told at its second place.
        let last = fault.code == "id-twice";
        let mut best: Option<(usize, &String, &Node)> = None;
        for (name, root) in &roots {
            let (node, steps) = find(root, &fault.place.path, last);
            if best.is_none_or(|(most, ..)| steps > most || last && steps == most && steps > 0) {
                best = Some((steps, name, node));
            }
        }
        let Some((_, name, node)) = best else { continue };
        // A list is named by its path; the word that is at fault stands in the message.
        let word = fault.message.split('"').nth(1).unwrap_or_default();
        let node = named(node, word).unwrap_or(node);
        fault.place.file.clone_from(name);
        (fault.place.line, fault.place.column) = (node.line, node.column);
    }
}

/// Returns what a field of the whole file says, with its line and column; for what must be known before the
/// rest is read.
pub fn peek(text: &str, name: &str) -> Option<(String, u32, u32)> {
    let root = read(text)?;
    let node = field(&root, name)?;
    match &node.kind {
        Kind::Plain(word) => Some((word.clone(), node.line, node.column)),
        Kind::Fields(_) | Kind::Items(_) => None,
    }
}

/// Returns whether the whole file has this field.
pub fn has(text: &str, name: &str) -> bool {
    read(text).is_some_and(|root| field(&root, name).is_some())
}

fn read(text: &str) -> Option<Node> {
    Reader { rest: text, line: 1, column: 1 }.value(DEEP)
}

/// Follows a path as far as it goes, and says how many steps; what is not written (a default) is told at what
/// surrounds it.
fn find<'n>(root: &'n Node, path: &str, last: bool) -> (&'n Node, usize) {
    let mut node = root;
    let mut taken = 0;
    for step in steps(path) {
        let next = match step {
            Step::Field(name) => field(node, name),
            Step::Number(at) => items(node).and_then(|items| items.get(at)),
            Step::With(key, value) => items(node).and_then(|items| {
                let mut fits = items.iter().filter(|item| carries(item, key, value));
                if last { fits.next_back() } else { fits.next() }
            }),
        };
        match next {
            Some(next) => (node, taken) = (next, taken + 1),
            // The scenario itself is the root; anything else ends the way.
            None if matches!(step, Step::Field("scenario")) => {}
            None => break,
        }
    }
    (node, taken)
}

enum Step<'p> {
    Field(&'p str),
    Number(usize),
    With(&'p str, &'p str),
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(inside) = rest.strip_prefix('[') {
            let Some((inner, after)) = inside.split_once(']') else { break };
            match (inner.split_once(": "), inner.parse()) {
                (Some((key, value)), _) => steps.push(Step::With(key, value)),
                (None, Ok(number)) => steps.push(Step::Number(number)),
                (None, Err(_)) => {}
            }
            rest = after.strip_prefix('.').unwrap_or(after);
        } else {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            let (name, after) = rest.split_at(end);
            steps.push(name.parse().map_or(Step::Field(name), Step::Number));
            rest = after.strip_prefix('.').unwrap_or(after);
        }
    }
    steps
}

fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    match &node.kind {
        Kind::Fields(fields) => fields.iter().find(|(have, _)| have == name).map(|(_, node)| node),
        _ => None,
    }
}

fn items(node: &Node) -> Option<&[Node]> {
    match &node.kind {
        Kind::Items(items) => Some(items),
        _ => None,
    }
}

/// Whether an item carries this key; an own order carries its id one level down.
fn carries(item: &Node, key: &str, value: &str) -> bool {
    let own = field(item, key).or_else(|| field(item, "order").and_then(|order| field(order, key)));
    matches!(own.map(|node| &node.kind), Some(Kind::Plain(have)) if have == value)
}

/// The word at fault inside a list or a condition.
fn named<'n>(node: &'n Node, word: &str) -> Option<&'n Node> {
    if word.is_empty() {
        return None;
    }
    match &node.kind {
        Kind::Plain(have) => (have == word).then_some(node),
        Kind::Items(items) => items.iter().find_map(|item| named(item, word)),
        // A whole thing with fields is named by its path.
        Kind::Fields(_) => None,
    }
}

struct Reader<'t> {
    rest: &'t str,
    line: u32,
    column: u32,
}

impl<'t> Reader<'t> {
    fn value(&mut self, levels: usize) -> Option<Node> {
        self.blank();
        let (line, column) = (self.line, self.column);
        let levels = levels.checked_sub(1)?;
        let kind = match self.peek()? {
            '"' => Kind::Plain(self.string()?),
            '\'' => Kind::Plain(self.letter()?),
            '[' => Kind::Items(self.list('[', ']', levels)?),
            '{' => Kind::Items(self.map(levels)?),
            '(' => self.group(levels)?,
            _ => {
                if let Some(raw) = self.raw() {
                    Kind::Plain(raw)
                } else {
                    let word = self.word();
                    if word.is_empty() {
                        return None;
                    }
                    self.blank();
                    if self.peek() == Some('(') { self.group(levels)? } else { Kind::Plain(word.to_owned()) }
                }
            }
        };
        Some(Node { line, column, kind })
    }

    /// What stands in round brackets: fields with names, or values in a row.
    fn group(&mut self, levels: usize) -> Option<Kind> {
        self.take('(')?;
        let (mut fields, mut items) = (Vec::new(), Vec::new());
        loop {
            self.blank();
            if self.take(')').is_some() {
                break;
            }
            let before = (self.rest, self.line, self.column);
            let name = self.word();
            self.blank();
            if !name.is_empty() && self.take(':').is_some() {
                fields.push((name.trim_start_matches("r#").to_owned(), self.value(levels)?));
            } else {
                (self.rest, self.line, self.column) = before;
                items.push(self.value(levels)?);
            }
            self.blank();
            let _ = self.take(',');
        }
        Some(if fields.is_empty() { Kind::Items(items) } else { Kind::Fields(fields) })
    }

    fn list(&mut self, open: char, close: char, levels: usize) -> Option<Vec<Node>> {
        self.take(open)?;
        let mut items = Vec::new();
        loop {
            self.blank();
            if self.take(close).is_some() {
                return Some(items);
            }
            items.push(self.value(levels)?);
            self.blank();
            let _ = self.take(',');
        }
    }

    fn map(&mut self, levels: usize) -> Option<Vec<Node>> {
        self.take('{')?;
        let mut items = Vec::new();
        loop {
            self.blank();
            if self.take('}').is_some() {
                return Some(items);
            }
            self.value(levels)?;
            self.blank();
            self.take(':')?;
            items.push(self.value(levels)?);
            self.blank();
            let _ = self.take(',');
        }
    }

    fn string(&mut self) -> Option<String> {
        self.take('"')?;
        let mut text = String::new();
        loop {
            match self.next()? {
                '"' => return Some(text),
                '\\' => match self.next()? {
                    'n' => text.push('\n'),
                    't' => text.push('\t'),
                    other => text.push(other),
                },
                other => text.push(other),
            }
        }
    }

    fn raw(&mut self) -> Option<String> {
        let hashes = self.rest.strip_prefix('r')?;
        let count = hashes.chars().take_while(|letter| *letter == '#').count();
        let inside = hashes[count..].strip_prefix('"')?;
        let close = format!("\"{}", "#".repeat(count));
        let text = inside.split(&close).next()?.to_owned();
        let whole = 1 + count + 1 + text.len() + close.len();
        for _ in 0..self.rest.get(..whole)?.chars().count() {
            self.next();
        }
        Some(text)
    }

    fn letter(&mut self) -> Option<String> {
        self.take('\'')?;
        let first = self.next()?;
        let letter = if first == '\\' { self.next()? } else { first };
        self.take('\'')?;
        Some(letter.to_string())
    }

    /// A name or a number.
    fn word(&mut self) -> &'t str {
        let all = self.rest;
        let end = all
            .find(|letter: char| !(letter.is_alphanumeric() || "_-+.#".contains(letter)))
            .unwrap_or(all.len());
        for _ in 0..all[..end].chars().count() {
            self.next();
        }
        &all[..end]
    }

    /// Spaces, comments, and attributes such as `#![enable(…)]`.
    fn blank(&mut self) {
        loop {
            while self.peek().is_some_and(char::is_whitespace) {
                self.next();
            }
            if self.rest.starts_with("//") || self.rest.starts_with("#!") {
                while self.peek().is_some_and(|letter| letter != '\n') {
                    self.next();
                }
            } else if self.rest.starts_with("/*") {
                let mut open = 0;
                while !self.rest.is_empty() {
                    let step = if self.rest.starts_with("/*") {
                        open += 1;
                        2
                    } else if self.rest.starts_with("*/") {
                        open -= 1;
                        2
                    } else {
                        1
                    };
                    for _ in 0..step {
                        self.next();
                    }
                    if open == 0 {
                        break;
                    }
                }
            } else {
                return;
            }
        }
    }

    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn take(&mut self, wanted: char) -> Option<char> {
        if self.peek() == Some(wanted) { self.next() } else { None }
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.rest = &self.rest[letter.len_utf8()..];
        if letter == '\n' {
            (self.line, self.column) = (self.line + 1, 1);
        } else {
            self.column += 1;
        }
        Some(letter)
    }
}
