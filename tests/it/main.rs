//! One test binary. A file here that is not named below is a fault, and `house` says so.

mod bank;
mod belief;
mod binary;
mod bots;
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
mod fairness;
mod fold;
mod format;
mod formula;
mod golden;
mod house;
mod knowledge;
mod later;
mod law;
#[cfg(feature = "store")]
mod library;
mod log;
#[cfg(feature = "ui")]
mod look;
mod mutation;
mod nights;
mod occasions;
#[cfg(feature = "test-ui")]
mod panels;
mod play_languages;
mod plays;
mod prepared;
mod reference;
mod resume;
mod rules;
#[cfg(feature = "store")]
mod rulings;
mod scenarios;
mod scorecard;
mod script;
#[cfg(feature = "store")]
mod store;
mod support;
mod table;
mod terrain;
mod twins;
mod walls;
#[cfg(feature = "game")]
mod window;
mod words;
mod wrapping;

#[path = "../support/big.rs"]
mod big;
