//! A file or a paste into tables.

use std::path::Path;

use district_documents::reading::tables::{self, Tables};
use district_documents::reading::{FILE, ReadError};

use super::sheet::{self, RawRow};
use super::{OfficialTable, ReadOfficial};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::limits::Check;

/// A programme's tables and the one that is taken.
pub struct Source {
    /// Name of the file; empty: pasted.
    pub file: String,
    /// What it is.
    pub format: String,
    /// Its tables.
    pub tables: Vec<OfficialTable>,
    /// The one taken.
    pub table: usize,
    /// Its rows.
    pub rows: Vec<RawRow>,
}

/// Reads what was asked for.
///
/// # Errors
/// `invalid` when neither a file nor a text is given, `file-missing`, `list-unreadable` with the
/// reason.
pub fn read(request: &ReadOfficial) -> Result<Source> {
    let (file, found) = match (&request.path, &request.text) {
        (Some(path), _) => {
            let at = Path::new(path);
            let missing = |error: std::io::Error| match error.kind() {
                std::io::ErrorKind::NotFound => Error::Missing(at.to_owned()),
                _ => Error::Io(error),
            };
            // Known before a byte of it is read.
            if std::fs::metadata(at).map_err(missing)?.len() > FILE as u64 {
                return Err(unreadable(ReadError::TooLarge));
            }
            let bytes = std::fs::read(at).map_err(missing)?;
            let name = at
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            (name.unwrap_or_default(), tables::read(&bytes))
        }
        (None, Some(text)) => (String::new(), tables::pasted(text)),
        (None, None) => {
            let mut check = Check::default();
            check.push("path", FieldCode::Required, &[]);
            check.done()?;
            return Err(unreadable(ReadError::Empty));
        }
    };
    let found = found.map_err(unreadable)?;
    Ok(taken(file, &found, request.table))
}

fn taken(file: String, found: &Tables, asked: Option<u32>) -> Source {
    let raw: Vec<Vec<RawRow>> = found
        .tables
        .iter()
        .map(|named| {
            let rows = named.table.rows.iter();
            rows.map(|row| RawRow {
                number: row.number,
                cells: row.cells().map(tidy).collect(),
            })
            .collect()
        })
        .collect();
    let asked = asked.map(|at| at as usize).filter(|at| *at < raw.len());
    let best = || {
        let likeness = raw
            .iter()
            .enumerate()
            .map(|(at, rows)| (sheet::likeness(rows), at));
        // The first of those that are as like.
        likeness
            .max_by_key(|(like, at)| (*like, usize::MAX - at))
            .map_or(0, |(_, at)| at)
    };
    let table = asked.unwrap_or_else(best);
    Source {
        file,
        format: found.format.to_owned(),
        tables: found
            .tables
            .iter()
            .map(|named| OfficialTable {
                name: named.name.clone(),
                rows: u32::try_from(named.table.rows.len()).unwrap_or(u32::MAX),
            })
            .collect(),
        table,
        rows: raw.into_iter().nth(table).unwrap_or_default(),
    }
}

/// Signs that nobody sees are left out, and the apostrophe with which text is kept from being
/// taken for a formula; lines stay lines.
fn tidy(cell: &str) -> String {
    let seen: String = cell
        .chars()
        .filter(|c| !crate::limits::invisible(*c))
        .map(|c| if c == '\u{a0}' { ' ' } else { c })
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    let text = seen.trim();
    let formula = |rest: &&str| rest.starts_with(['=', '+', '-', '@', '\'']);
    text.strip_prefix('\'')
        .filter(formula)
        .unwrap_or(text)
        .to_owned()
}

fn unreadable(error: ReadError) -> Error {
    let reason = [("reason", error.slug().to_owned())];
    Error::refused(ErrorCode::ListUnreadable, &reason)
}
