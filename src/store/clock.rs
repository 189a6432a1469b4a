//! The time of day, for stamps and lists. Nothing of it reaches the engine.

use jiff::Timestamp;
use jiff::tz::TimeZone;

pub use crate::session::now;

/// Returns a stamp as date and time where this machine stands.
pub fn date_and_time(at: i64) -> String {
    local(at, "%Y-%m-%d %H:%M")
}

/// Returns a stamp as time of day where this machine stands.
pub fn time_of_day(at: i64) -> String {
    local(at, "%H:%M")
}

fn local(at: i64, format: &str) -> String {
    Timestamp::from_millisecond(at).map_or_else(
        |_| "?".to_owned(),
        |stamp| stamp.to_zoned(TimeZone::system()).strftime(format).to_string(),
    )
}
