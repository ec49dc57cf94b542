//! The core of District Desk: rules, storage, search, history and the command table.
//!
//! Nothing here knows of a window or a network. Time and identities are passed in.

pub mod app;
pub mod attachments;
pub mod calendar;
pub mod clock;
pub mod commands;
pub mod councils;
pub mod database;
pub mod deadlines;
pub mod elections;
pub mod error;
pub mod example;
pub mod hand_over;
pub mod history;
pub mod imports;
pub mod limits;
pub mod locales;
pub mod office;
pub mod orders;
pub mod packs;
pub mod papers;
pub mod phones;
pub mod reader;
pub mod reminders;
pub mod reports;
pub mod search;
pub mod staff;
pub mod stations;
pub mod tasks;
pub mod terms;
pub mod today;
