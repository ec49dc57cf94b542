//! What the tests of the file share.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use district_core::clock::FixedClock;
use district_core::database::{Access, Database, OpenOptions};
use district_core::error::Result;

pub fn clock() -> FixedClock {
    clock_at("2026-11-21T07:30:00Z")
}

pub fn clock_at(moment: &str) -> FixedClock {
    FixedClock::new(moment.parse::<DateTime<Utc>>().unwrap(), 7)
}

pub fn options<'a>(path: &'a Path, access: Access, clock: &'a FixedClock) -> OpenOptions<'a> {
    OpenOptions {
        path,
        access,
        program: "test",
        key: None,
        clock,
    }
}

pub fn create(path: &Path) -> Database {
    Database::create(&options(path, Access::Write, &clock())).unwrap()
}

pub fn open(path: &Path, access: Access) -> Result<Database> {
    Database::open(&options(path, access, &clock()))
}

pub fn put(db: &Database, key: &str, value: &str) -> Result<()> {
    db.write(|tx| {
        tx.execute(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?1, ?2)",
            [key, value],
        )?;
        Ok(())
    })
}

pub fn get(db: &Database, key: &str) -> Option<String> {
    db.read(|c| {
        let mut found = c.prepare("SELECT value FROM meta WHERE key = ?1")?;
        let mut rows = found.query([key])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
    })
    .unwrap()
}

/// Rows whose key begins with `test-`.
pub fn count(db: &Database) -> i64 {
    let sql = "SELECT count(*) FROM meta WHERE key LIKE 'test-%'";
    db.read(|c| Ok(c.query_row(sql, [], |row| row.get(0))?))
        .unwrap()
}

/// Fills several pages of tables and indexes.
pub fn fill(db: &Database, rows: usize) {
    db.write(|tx| {
        let mut insert = tx.prepare("INSERT INTO meta (key, value) VALUES (?1, ?2)")?;
        for n in 0..rows {
            insert.execute([
                format!("test-{n:06}"),
                format!("{n} {}", "ștefan ".repeat(n % 40)),
            ])?;
        }
        Ok(())
    })
    .unwrap();
}

/// The file and everything SQLite keeps beside it, byte for byte.
pub fn bytes(path: &Path) -> Vec<Option<Vec<u8>>> {
    ["", "-wal", "-shm", "-journal"]
        .iter()
        .map(|s| std::fs::read(beside(path, s)).ok())
        .collect()
}

pub fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Names in a folder, sorted.
pub fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
