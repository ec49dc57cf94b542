//! Tasks under control: why each exists, who answers, until when, how late it was, and that it
//! was really taken off control.
//!
//! `states` is the table of moves, `card`, `requests` and `listing` are the wire.

pub mod card;
pub mod commands;
pub mod indexing;
pub mod listing;
pub mod many;
pub mod printing;
pub mod quick;
pub mod recurrence;
pub mod requests;
pub mod rules;
pub mod series;
pub mod service;
pub mod states;
pub mod store;

pub use card::*;
pub use listing::*;
pub use many::*;
pub use requests::*;
pub use states::{Priority, TaskControl, TaskPart, TaskState};
