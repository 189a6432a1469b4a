//! What a person wants: panels return these, and change nothing themselves.

use crate::engine::{FacilitatorCommand, Handle, SeatCommand};
use crate::framework::Verdict;
use crate::scenario::NationId;
use crate::ui::Screen;

/// A wish. Typed words travel beside the command they belong to.
#[derive(Clone, Debug, PartialEq)]
pub enum Intent {
    Go(Screen),
    Back,
    Quit,
    /// Lay out the set-up of a scenario.
    Prepare(String),
    /// Begin what is set up.
    Begin,
    /// Read the folder of scenarios again, and the library.
    Refresh,
    TakeUp {
        exercise: i64,
        branch: u32,
    },
    /// Leave the exercise; it is kept as it stands. One that is not kept is asked about first.
    Leave,
    /// Leave an exercise that is not kept.
    Abandon,
    /// Try again to write what could not be kept.
    SaveAgain,
    /// A decision of the seat at the table. `form`: what of its half-written forms is done with it.
    Command {
        command: SeatCommand,
        words: String,
        form: Form,
    },
    /// Lift the curtain for a seat.
    Sit(NationId),
    /// Pass the table on to the next delegation that has something to do.
    Pass,
    /// The delegation at the table has nothing more to do in this exchange, or has after all.
    Ready(bool),
    /// Everyone is ready: go on.
    GoOn,
    /// The telling of the turn has been seen.
    Told,
    /// The recap has been read.
    Recapped,
    Control {
        command: FacilitatorCommand,
        words: String,
        form: Form,
    },
    /// Open or close the console.
    Console(bool),
    /// See what a delegation sees, without acting.
    SeeAs(Option<NationId>),
    /// An entry for the journal.
    Note(String),
    Bookmark(String),
    RubricLine {
        title: String,
        levels: [String; 4],
    },
    Rate {
        line: String,
        level: u8,
        nation: Option<NationId>,
        words: String,
    },
    Correct {
        finding: u32,
        reason: String,
    },
    /// Send the words of a message to the facilitator's adjudication.
    Refer(Handle),
    /// Rule on the words of a message: a finding is added, or nothing is scored.
    Adjudicate {
        event: u32,
        finding: Option<(u8, Verdict, u8)>,
        reason: String,
    },
    /// Go back to the beginning of a turn, on a line of its own.
    Rewind(u8),
    Projector(bool),
    /// Settings were changed, and are to be applied and written.
    Settings,
}

/// A half-written form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    None,
    Compose,
    Reply,
    Order,
    Belief,
    Note,
    Write,
    Edit,
    Ruling,
}
