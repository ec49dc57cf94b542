//! Looking at a file without changing a byte of it.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use rusqlite::{Connection, ErrorCode as Sqlite};
use tempfile::TempDir;

use super::{connect, fault, files, schema};
use crate::error::{Error, Result};

/// Up to this size every page is checked at each opening; above it only after a
/// session that did not end in good order, so that the window need not wait.
pub(crate) const QUICK_BYTES: u64 = 64 * 1024 * 1024;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";
const PAGE: u64 = 4096;

/// What the first bytes of a file say.
pub(crate) struct Header {
    /// False for a protected file, whose first bytes look like noise.
    pub(crate) plain: bool,
    /// The file is read through a `-wal`.
    pub(crate) wal: bool,
    /// Schema number, 0 for a protected file.
    pub(crate) schema: i64,
    /// Our mark and as long as the file says it is.
    pub(crate) sound: bool,
}

/// Reads the first bytes; refuses what cannot be ours.
pub(crate) fn header(path: &Path, key: Option<&str>) -> Result<Header> {
    let mut file = File::open(path).map_err(|error| fault::explain(error.into(), path))?;
    let length = file.metadata()?.len();
    let mut start = Vec::new();
    Read::by_ref(&mut file).take(PAGE).read_to_end(&mut start)?;
    if start.len() >= 100 && start.starts_with(MAGIC) {
        let pages = u64::from(number(&start, 28));
        let page_size = match number(&start, 16) >> 16 {
            1 => 65_536,
            other => u64::from(other),
        };
        let ours = number(&start, 68) == schema::APPLICATION_ID as u32;
        return Ok(Header {
            plain: true,
            wal: start[18] == 2 || start[19] == 2,
            schema: i64::from(number(&start, 60)),
            sound: ours && pages.saturating_mul(page_size) == length,
        });
    }
    if start.is_empty() || !length.is_multiple_of(512) {
        return Err(if damaged_start(&mut file, length) {
            corrupt_start()
        } else {
            Error::Foreign
        });
    }
    if key.is_none() {
        return Err(match () {
            () if damaged_start(&mut file, length) => corrupt_start(),
            () if length.is_multiple_of(PAGE) && is_noise(&start) => Error::WrongPassword,
            () => Error::Foreign,
        });
    }
    Ok(Header {
        plain: false,
        wal: true,
        schema: 0,
        sound: length.is_multiple_of(PAGE),
    })
}

fn corrupt_start() -> Error {
    Error::Corrupt("the first page is damaged".into())
}

fn number(bytes: &[u8], at: usize) -> u32 {
    let mut four = [0; 4];
    if let Some(found) = bytes.get(at..at + 4) {
        four.copy_from_slice(found);
    }
    u32::from_be_bytes(four)
}

/// True when the later pages begin as SQLite's tree pages do: a plain file whose
/// first page is gone. Noise would look so in one page of sixty.
fn damaged_start(file: &mut File, length: u64) -> bool {
    let pages = (length / PAGE).min(64);
    let mut trees = 0;
    for page in 1..pages {
        let mut first = [0];
        let read = file
            .seek(SeekFrom::Start(page * PAGE))
            .and_then(|_| file.read(&mut first));
        if matches!(read, Ok(1)) && matches!(first[0], 2 | 5 | 10 | 13) {
            trees += 1;
        }
    }
    trees >= 3 && trees * 4 >= pages - 1
}

/// Encrypted bytes hold nearly every value; documents and archives start with a
/// readable mark, texts use few values.
fn is_noise(start: &[u8]) -> bool {
    const MARKS: [&[u8]; 8] = [
        b"PK",
        b"%PDF",
        b"\xd0\xcf\x11\xe0",
        b"\x1f\x8b",
        b"7z\xbc\xaf",
        b"\x89PNG",
        b"\xff\xd8",
        b"Rar!",
    ];
    let mut seen = [false; 256];
    start
        .iter()
        .for_each(|&byte| seen[usize::from(byte)] = true);
    seen.iter().filter(|&&s| s).count() >= 250 && !MARKS.iter().any(|mark| start.starts_with(mark))
}

/// What a look found.
pub(crate) struct Look {
    /// Schema number of the file as it would open.
    pub(crate) schema: i64,
    /// Every page was checked.
    pub(crate) checked: bool,
}

/// Opens the file as it would open, but touching nothing, and checks whether it is
/// ours, known, and sound. Nobody may be writing to it meanwhile.
pub(crate) fn look(path: &Path, key: Option<&str>, thorough: bool) -> Result<Look> {
    let head = header(path, key)?;
    let answer = if has_leftovers(path) {
        // What was saved last stands in the -wal; folding it in is for later, so the
        // look happens on a copy of both.
        private_copy(path).and_then(|copy| {
            let connection = connect::workshop(&copy.path().join(COPY), key)?;
            examine(&connection, true)
        })
    } else {
        // Nothing is beside the file, and "immutable" writes nothing: no copy needed.
        connect::immutable(path, key).and_then(|connection| {
            examine(&connection, thorough || files::length(path) <= QUICK_BYTES)
        })
    };
    answer.map_err(|error| name_damage(error, &head, path))
}

/// Checks an open connection: mark, schema number, then the pages if `check`.
pub(crate) fn examine(connection: &Connection, check: bool) -> Result<Look> {
    let id = schema::application_id(connection)?;
    let schema = schema::version(connection)?;
    if id != schema::APPLICATION_ID || schema < 1 {
        return Err(Error::Foreign);
    }
    if schema > schema::SCHEMA {
        return Err(Error::Newer {
            found: schema,
            known: schema::SCHEMA,
        });
    }
    // Parses the whole schema table, so that damage there shows without a full check.
    connection.query_row("SELECT count(*) FROM meta", [], |_| Ok(()))?;
    if check && let Some(finding) = damage(connection, false)?.into_iter().next() {
        return Err(Error::Corrupt(finding));
    }
    Ok(Look {
        schema,
        checked: check,
    })
}

/// "Not a database" is damage in a file with our first bytes, a wrong key in another.
pub(crate) fn name_damage(error: Error, head: &Header, path: &Path) -> Error {
    let Error::Database(inner) = &error else {
        return fault::explain(error, path);
    };
    match inner.sqlite_error_code() {
        Some(Sqlite::NotADatabase) if head.plain => Error::Corrupt(inner.to_string()),
        Some(Sqlite::NotADatabase) => Error::WrongPassword,
        // A table that must be there is not, or its text does not parse.
        Some(Sqlite::Unknown) => Error::Corrupt(inner.to_string()),
        _ => fault::explain(error, path),
    }
}

/// What SQLite finds wrong with the pages (`full`: with the indexes too) and with the
/// foreign keys; at most a hundred lines of each.
pub(crate) fn findings(connection: &Connection, full: bool) -> Result<Vec<String>> {
    let mut found = damage(connection, full)?;
    let mut orphans = Vec::new();
    let sql = "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT 100";
    let answer = collect(connection, sql, &mut orphans, |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        let rowid: Option<i64> = row.get(1)?;
        Ok(format!(
            "{table} row {} points to no {parent}",
            rowid.unwrap_or_default()
        ))
    });
    note_damage(answer, &mut orphans)?;
    found.append(&mut orphans);
    Ok(found)
}

/// The pages alone. This is what opening and backups go by: a row that points to
/// nothing is a mistake in the data, no reason to refuse the file or a copy of it.
pub(crate) fn damage(connection: &Connection, full: bool) -> Result<Vec<String>> {
    let check = if full {
        "PRAGMA integrity_check(100)"
    } else {
        "PRAGMA quick_check(100)"
    };
    let mut found = Vec::new();
    let answer = collect(connection, check, &mut found, |row| row.get(0));
    note_damage(answer, &mut found)?;
    found.retain(|line| line != "ok");
    Ok(found)
}

fn collect(
    connection: &Connection,
    sql: &str,
    into: &mut Vec<String>,
    line: impl Fn(&rusqlite::Row) -> rusqlite::Result<String>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        into.push(line(row)?);
    }
    Ok(())
}

/// Damage met on the way is a finding too.
fn note_damage(answer: rusqlite::Result<()>, found: &mut Vec<String>) -> Result<()> {
    match answer {
        Err(error) if is_damage(&error) => found.push(error.to_string()),
        other => other?,
    }
    Ok(())
}

pub(crate) fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(Sqlite::DatabaseCorrupt | Sqlite::NotADatabase)
    )
}

/// True when a session that ended abruptly left a log behind.
pub(crate) fn has_leftovers(path: &Path) -> bool {
    ["-wal", "-journal"]
        .iter()
        .any(|suffix| files::length(&files::beside(path, suffix)) > 0)
}

/// Name of the copy inside its folder.
pub(crate) const COPY: &str = "copy.ddb";

/// A copy of the file with its logs in a folder only this user can enter; it goes
/// when the answer is dropped. The system's temporary folder is tried first, since
/// the file's own disk may be full or read-only.
pub(crate) fn private_copy(path: &Path) -> Result<TempDir> {
    copy_into(path, files::private_folder(&std::env::temp_dir()))
        .or_else(|_| copy_into(path, files::private_folder(files::folder(path))))
}

fn copy_into(path: &Path, dir: std::io::Result<TempDir>) -> Result<TempDir> {
    let dir = dir?;
    for suffix in ["", "-wal", "-journal"] {
        let from = files::beside(path, suffix);
        if from.exists() {
            // Through handles: a copy must not inherit "read-only".
            let mut to = File::create(files::beside(&dir.path().join(COPY), suffix))?;
            std::io::copy(&mut File::open(from)?, &mut to)?;
        }
    }
    Ok(dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_points_to_nothing_is_a_finding_but_no_damage() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "PRAGMA foreign_keys = OFF;
                 CREATE TABLE a (id TEXT PRIMARY KEY) STRICT;
                 CREATE TABLE b (a_id TEXT REFERENCES a) STRICT;
                 INSERT INTO b VALUES ('gone');",
            )
            .unwrap();
        assert_eq!(
            findings(&connection, false).unwrap(),
            ["b row 1 points to no a"]
        );
        assert_eq!(damage(&connection, true).unwrap(), Vec::<String>::new());
    }
}
