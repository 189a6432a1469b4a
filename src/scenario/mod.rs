//! A scenario: first as written ([`ScenarioFile`]), then, only through the checks, as played ([`Scenario`]).
//!
//! Inside a loaded scenario things are numbers; their names stand beside them in [`Names`]. Lists lose the
//! order they had in the file: States stand by name, everything that may be hidden by the key its dice know
//! it by, so that neither the author's order nor the length of a hidden name can be read from play. Knows
//! text and framework; never the engine, a clock or a die.

mod build;
mod check;
mod compiled;
mod file;
mod ids;
mod key;
mod land;
mod load;
mod names;
mod outline;
mod seat;
mod surface;
mod warn;

pub use check::{
    MAX_CHANNELS, MAX_EVIDENCE, MAX_HYPOTHESES, MAX_INCIDENTS, MAX_INJECTS, MAX_NATIONS, MAX_ORDERS,
    MAX_SECTORS, MAX_TURNS, MAX_VARIANTS, check, check_rubric,
};
pub use compiled::{
    ATTRIBUTABLE, Action, CardDef, ChannelDef, DispatchDef, EvidenceDef, FinderDef, IncidentDef, InjectDef,
    InjectDo, InjectWhen, NationDef, OrderMasks, Preparedness, Scenario, SectorDef, StageDef, TriggerOp,
    Truth,
};
pub use file::*;
pub use ids::{
    ActionId, CardId, ChannelId, EvidenceId, IncidentId, InjectId, NationId, NationSet, RuleId, SectorId,
    TextId, VariantId, VariantSet,
};
pub use key::{DieKey, key_of};
pub use land::{Border, Land, Place};
pub use load::{BUILT_IN, Loaded, TEMPLATE, compile, from_text, load};
pub use names::{NameList, Names};
pub use seat::{HeldItem, SeatScenario};
pub use surface::Surface;
