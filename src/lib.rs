//! # Lucca
//!
//! A tabletop crisis simulation: delegations representing States answer escalating ICT incidents, and are
//! judged on the twelve norms of responsible State behaviour (G7 Lucca declaration 2017; A/70/174 para 13)
//! and on how they used channels of communication.
//!
//! A pure, deterministic, event-sourced engine decides everything; everything else reads views and events of
//! it and hands it commands.
//!
//! ```text
//!  scenario file ──load/check──▶ Scenario ─┐
//!                                          ▼
//!  seat ── command ──▶ session ──▶ engine: admit(SeatView) ─▶ enact ─▶ emit(event)
//!                                                                       │
//!                          ┌────────────────────────────────────────────┘
//!                          ├─▶ apply ─▶ Position
//!                          ├─▶ scoring (before, event) ─▶ findings
//!                          ├─▶ log
//!                          └─▶ disclose(event, seat) ─▶ what a seat is sent
//! ```
//!
//! ## The rooms, in reading order
//!
//! | room | what it is | may know |
//! |---|---|---|
//! | [`diag`] | what is wrong, where, what to do | nothing |
//! | [`text`] | RON with places, near misses, text in several languages | diag |
//! | [`framework`] | what the world agreed, as data | diag, text |
//! | [`scenario`] | file → checks → numbers | diag, text, framework |
//! | [`engine`] | what happens | framework, scenario |
//! | [`counsel`] | is it lawful, on what is known and in truth | engine, framework, scenario |
//! | [`scoring`] | was it consistent with what was agreed | counsel, engine, framework, scenario |
//! | [`doctrine`] | who plays a seat nobody holds | the engine's views, moves and commands |
//! | [`simulate`] | many plays at once | engine, scoring, doctrine, scenario |
//! | [`report`] | the transcript, for the facilitator and each seat | scoring and what it knows, text |
//! | [`session`] | one exercise: log, replay, proof, branches, journal | engine, scenario, framework |
//! | `store` | exercises that survive anything (feature `store`) | session, files, the clock |
//! | `ui` | panels and screens (feature `ui`) | views, report, counsel, scoring's results, text |
//! | [`table`] | one exercise under way without a face | session, doctrine, report and what they know |
//! | `window` | home, library, set-up, the table; no Bevy (feature `ui`) | ui, table, session, store |
//! | `game` | Bevy shows what the window holds, and draws the map (feature `game`) | ui, table, window |
//! | [`cli`] | argv and terminal | everything but ui, window and game |
//!
//! Host is not built yet; of report there is the transcript. Scoring asks counsel one thing: some norms speak
//! of wrongful acts, so a lawful one is outside them. Two cuts differ from the first plan. `Seat`, the trait
//! of those who play, lives in the engine beside the views it is asked with, because doctrines may not know a
//! session. And a thing that is hidden may carry a `die` name beside its id: dice are keyed by names, and
//! only so can a rename leave every die as it was. The store is a room beside the session and not in it:
//! `session` says what is kept (`Keep`, `Batch`) and touches no file, so that the fast loop builds no
//! database. `table` knows no face, so that terminal, window and the host to come stand on the same one; and
//! `window` stands between the panels and Bevy, so that what a window does is tested whole without one.
//!
//! ## Invariants (each is a test; many are absences)
//!
//! - The engine has no clock, no file, no thread, no print, no float, no hash-ordered iteration, and no
//!   randomness but [`engine::chance`].
//! - Events are emitted one at a time: shown with the position before them, then applied. `apply` holds no
//!   rule, looks nothing up and cannot fail. An event is `Copy` and at most 32 bytes. A position holds no
//!   string, map or generator.
//! - A seat's command is judged on the seat's view alone. What it does not know and what does not exist give
//!   the same refusal, word for word.
//! - Two doors lead to a seat: [`engine::disclose`] for events (the view is their fold) and
//!   [`scoring::shown`] for findings. Seats see handles and event numbers of their own, never ids of hidden
//!   things, seed, digest or variant.
//! - Every die is keyed by (seed, purpose, subject, turn, nth). The result travels in the event; a replay
//!   never draws.
//! - Same scenario, framework, seed and commands: same events, byte for byte, on every machine and thread
//!   count, whatever the order of the file's lists.
//! - A scenario's format is a promise: unknown fields are refused, every fault has a line and a column, and
//!   the page for authors is compared with the source.
//! - A seat's transcript is made of what was disclosed to it; a doctrine's words and reasons stand beside the
//!   events, as a person's do, and a reason is told to its own delegation and the facilitator alone.
//! - A script is checked whole before it is played, and knows no more than the delegation it plays.
//! - A log is JSON lines with names. A damaged one loads to its last good event. Typed words stand beside it
//!   and can be erased. Logs of every past format are read; their lines are never changed.
//! - What a person did is acknowledged when it is on disk: the events of one command or one step are kept
//!   together or not at all, and what was half said goes with them. A branch is never changed; going back
//!   begins another.
//! - Whoever takes an exercise up again stands exactly where it stood: doctrines are asked anew where they
//!   were asked before, and so remember.
//! - Every row of a log is chained to the one before, and how far it had come lies in a file of its own: what
//!   is missing or changed is named.
//! - Rules of scoring are data; every finding names its cause and its paragraphs. Every line of conduct is
//!   carried by a rule or left to a person, with the reason.
//! - Acts of one Decision are judged together, in the position in which they were decided: the order of
//!   carrying out changes no verdict. Names and numbers of people change none either.
//! - Every occasion (what calls for conduct: [`scoring::Occasion`]) ends in exactly one outcome.
//! - A rule names the elements of its norm, which are defined once (`assets/rubric/elements.ron`); the case
//!   bank (`tests/cases`) takes each away in turn.
//! - What nobody has checked against its source is kept in the data and shown to nobody as fact.
//! - Three layers never mix: law has five answers and no percentage, norms have adherence, channels have yes
//!   and no.
//! - Panels change nothing but what is half written; every control has a name, and one that is off says why.
//!   Only `ui::theme` knows a colour; no word of the window stands in the source.
//! - Nothing moves and nothing is spent: a window in which nothing happens draws no frame.
//! - The projector is a process of its own, and is sent what every delegation was told alike.
//! - Counsel before a decision is a function of the seat's view: whatever is true, an equal dossier hears the
//!   same words.

pub mod cli;
pub mod counsel;
pub mod diag;
pub mod doctrine;
pub mod engine;
pub mod framework;
#[cfg(feature = "game")]
pub mod game;
pub mod report;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod simulate;
#[cfg(feature = "store")]
pub mod store;
pub mod table;
pub mod text;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(feature = "ui")]
pub mod window;
