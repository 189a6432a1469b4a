//! Words and the files they come in: RON with places, near misses, text in one or several languages.
//!
//! Only this room knows RON. It knows [`crate::diag`]; it never knows a scenario or the engine.

mod hex;
mod locale;
mod places;
mod ron_file;
mod suggest;
mod words;

pub use hex::{hex, unhex};
pub use locale::{FILES as LOCALE_FILES, Language, Value};
pub use places::{has, locate, peek};
pub use ron_file::{MAX_BYTES, decode, parse};
pub use suggest::did_you_mean;
pub use words::Text;
