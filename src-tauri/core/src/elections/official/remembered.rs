//! What the columns of a table were told to mean, remembered by their headings: the commission
//! publishes the same table each time.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::sheet::{self, Layout};
use super::source::Source;
use super::{OfficialField, ReadOfficial};
use crate::error::Result;
use crate::office::store::setting;
use crate::search::folded;

/// The setting that remembers the columns under these headings; none for a table without headings.
pub fn key(headers: &[String]) -> Option<String> {
    if headers.iter().all(|text| text.trim().is_empty()) {
        return None;
    }
    let words: Vec<String> = headers.iter().map(|text| folded(text.trim())).collect();
    let digest = Sha256::digest(words.join("|").as_bytes());
    let hex: String = digest
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Some(format!("official_columns_{hex}"))
}

/// The columns as they were told this time, else as they were told for the same headings before,
/// else guessed.
///
/// # Errors
/// Of the database.
pub fn laid_out(conn: &Connection, source: &Source, read: &ReadOfficial) -> Result<Layout> {
    let layout = sheet::layout(&source.rows, &read.columns, read.header_rows);
    if !read.columns.is_empty() {
        return Ok(layout);
    }
    let Some(setting_key) = key(&layout.headers) else {
        return Ok(layout);
    };
    let told: Option<Vec<Option<OfficialField>>> =
        setting(conn, &setting_key)?.and_then(|text| serde_json::from_str(&text).ok());
    Ok(match told {
        Some(told) => sheet::layout(&source.rows, &told, read.header_rows),
        None => layout,
    })
}
