//! One test binary. A file here that is not named below is a fault, and `house` says so.

mod belief;
mod cases;
mod chance;
mod cli;
mod closed;
mod doors;
mod exploits;
mod fold;
mod formula;
mod golden;
mod house;
mod law;
mod log;
mod mutation;
mod plays;
mod reference;
mod rules;
mod scenarios;
mod support;
mod twins;
mod walls;

#[path = "../support/big.rs"]
mod big;
