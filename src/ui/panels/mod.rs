//! Panels of the Table, each a function over a scene: reads, draws, and hands back wishes.

pub mod codex;
pub mod compose;
pub mod counsel;
pub mod desk;
pub mod dossier;
pub mod draft;
pub mod evidence;
pub mod left;
pub mod orders;
pub mod reply;
pub mod timeline;
pub mod top;

use crate::table::forms::SeatForms;
use crate::ui::intent::Intent;

/// What a panel may change: half-written forms, what is laid open, and the list of wishes.
pub struct Hand<'h> {
    pub forms: &'h mut SeatForms,
    /// Entry of the codex that is laid open in place.
    pub peek: &'h mut Option<String>,
    pub out: &'h mut Vec<Intent>,
}
