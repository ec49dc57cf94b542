//! The core, tested from outside: through its public functions, with a fixed clock.

// A test that cannot go on should stop with what it met.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod backups;
mod contact_text;
mod desk;
mod directory;
mod faults;
mod files;
mod frozen;
mod kill;
mod locales;
mod media;
mod opening;
mod papers;
mod phones;
mod power;
mod program;
mod search;
mod slice;
mod table;
mod undo;
