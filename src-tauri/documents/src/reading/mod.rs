//! Lists out of files of any office program: tables and address cards, read within bounds.
//!
//! The file's bytes decide what it is, not its ending. Whatever is wrong is a [`ReadError`]
//! with a code; no bytes make a reader panic or fill the memory.

mod detect;
pub mod sheets;
mod table;
pub mod tables;
pub mod vcards;

pub use detect::{Format, detect};
pub use table::{Row, Table, TableBuilder};

/// Largest file that is read, in bytes.
pub const FILE: usize = 64 * 1024 * 1024;
/// Largest text in the letters of a table, in bytes.
pub const TEXT: usize = 32 * 1024 * 1024;
/// Most rows of a table.
pub const ROWS: usize = 200_000;
/// Most cells of a table.
pub const CELLS: usize = 3_000_000;
/// Most columns of a table; further ones are left out and counted.
pub const COLUMNS: usize = 512;
/// Longest line of a text, in bytes.
pub const LINE: usize = 2 * 1024 * 1024;

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadError {
    /// No bytes, or nothing but blanks.
    Empty,
    /// Larger than this program takes (bytes, rows or cells).
    TooLarge,
    /// A line too long to be a row of a list.
    LineTooLong,
    /// A packed file that unfolds to far more than a list can be.
    Bomb,
    /// Not a table, not cards, not text.
    Unknown,
    /// The beginning says what it is, the rest is damaged.
    Damaged,
    /// Protected by a password.
    Protected,
    /// No sheet of the asked name.
    NoSheet,
    /// An encoding nobody knows was asked for.
    NoEncoding,
}

impl ReadError {
    /// Every code.
    pub const ALL: [ReadError; 9] = [
        ReadError::Empty,
        ReadError::TooLarge,
        ReadError::LineTooLong,
        ReadError::Bomb,
        ReadError::Unknown,
        ReadError::Damaged,
        ReadError::Protected,
        ReadError::NoSheet,
        ReadError::NoEncoding,
    ];

    /// The word for messages.
    pub fn slug(self) -> &'static str {
        match self {
            ReadError::Empty => "empty",
            ReadError::TooLarge => "too-large",
            ReadError::LineTooLong => "line-too-long",
            ReadError::Bomb => "bomb",
            ReadError::Unknown => "unknown",
            ReadError::Damaged => "damaged",
            ReadError::Protected => "protected",
            ReadError::NoSheet => "no-sheet",
            ReadError::NoEncoding => "no-encoding",
        }
    }
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.slug())
    }
}

impl std::error::Error for ReadError {}
