//! One test binary. A file here that is not named below is a fault, and `house` says so.

mod belief;
mod binary;
mod cases;
mod chance;
mod checks;
mod cli;
mod closed;
#[cfg(feature = "store")]
mod damage;
mod debrief;
mod doctrines;
mod doors;
#[cfg(feature = "store")]
mod durability;
mod exploits;
mod fold;
mod format;
mod formula;
mod golden;
mod house;
mod knowledge;
mod law;
#[cfg(feature = "store")]
mod library;
mod log;
mod mutation;
mod nights;
mod plays;
mod prepared;
mod reference;
mod resume;
mod rules;
mod scenarios;
mod script;
#[cfg(feature = "store")]
mod store;
mod support;
mod table;
mod twins;
mod walls;

#[path = "../support/big.rs"]
mod big;
