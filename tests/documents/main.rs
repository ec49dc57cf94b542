//! Files in and out, without the core.

// A test that cannot go on should stop with what it met.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod cards;
mod forms;
mod hostile;
mod sheets;
mod tables;

use std::path::PathBuf;

/// A list shaped as a real program writes it.
pub fn list(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/imports");
    std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}
