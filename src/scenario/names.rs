//! Names beside numbers: what log lines and people read.

use std::collections::BTreeMap;

/// The names of one kind of thing, both ways.
#[derive(Clone, Debug, Default)]
pub struct NameList {
    names: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl NameList {
    pub fn new(names: impl IntoIterator<Item = String>) -> Self {
        let names: Vec<String> = names.into_iter().collect();
        let places = names.iter().enumerate().map(|(at, name)| (name.clone(), at)).collect();
        Self { names, places }
    }

    /// Returns the name at a place, `"?"` when there is none.
    pub fn name(&self, at: usize) -> &str {
        self.names.get(at).map_or("?", String::as_str)
    }

    pub fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.names.iter().map(String::as_str)
    }

    pub fn len(&self) -> usize {
        self.names.len()
    }

    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}

/// All names of a loaded scenario.
#[derive(Clone, Debug, Default)]
pub struct Names {
    pub nations: NameList,
    /// `NATION.sector`
    pub sectors: NameList,
    pub incidents: NameList,
    pub channels: NameList,
    pub actions: NameList,
    pub cards: NameList,
    pub evidence: NameList,
    pub injects: NameList,
    pub variants: NameList,
}
