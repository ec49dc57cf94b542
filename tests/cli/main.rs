//! `desk` from outside: its words, its JSON and its exit codes are a contract.

// A test that cannot go on should stop with what it met.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod beside;
mod desk;
mod directory;
mod elections;
mod elections_import;
mod files;
mod languages;
mod orders;
mod rescue;
mod stations;
mod stations_files;
mod table;
mod task_import;
mod tasks;
mod terms;
