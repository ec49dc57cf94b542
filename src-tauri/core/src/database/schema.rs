//! The schema: numbered steps, applied all together or not at all.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Error, Result};

/// Marks the file as ours in its header: "DDES".
pub const APPLICATION_ID: i32 = 0x4444_4553;

/// Every step from an empty file on. A published one is never edited; a new one is added.
pub(crate) const STEPS: &[&str] = &[
    include_str!("migrations/0001.sql"),
    include_str!("migrations/0002.sql"),
    include_str!("migrations/0003.sql"),
    include_str!("migrations/0004.sql"),
    include_str!("migrations/0005.sql"),
    include_str!("migrations/0006.sql"),
];

/// The newest schema number this program knows (`PRAGMA user_version`).
pub const SCHEMA: i64 = STEPS.len() as i64;

/// Names of the tables that a step adds (the first step has number 1).
pub(crate) fn tables(step: usize) -> impl Iterator<Item = &'static str> {
    let text = step.checked_sub(1).and_then(|n| STEPS.get(n)).copied();
    text.unwrap_or_default()
        .lines()
        .filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split([' ', '(']).next())
        // Only a name on the way: the table is renamed within the step.
        .filter(|name| !name.ends_with("_2"))
}

/// The schema number of an open file.
pub(crate) fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// The mark of an open file.
pub(crate) fn application_id(connection: &Connection) -> Result<i32> {
    Ok(connection.pragma_query_value(None, "application_id", |row| row.get(0))?)
}

/// Brings an open file to the newest schema.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    apply(connection, STEPS)
}

/// All pending steps, the check of the foreign keys and the new number in one
/// transaction: whatever happens on the way, the file is old or new, never between.
pub(crate) fn apply(connection: &mut Connection, steps: &[&str]) -> Result<()> {
    // Rebuilding a table drops it for a moment; the check below makes up for it.
    // SQLite ignores this setting inside a transaction, hence before it.
    connection.pragma_update(None, "foreign_keys", false)?;
    let answer = in_one_transaction(connection, steps);
    connection.pragma_update(None, "foreign_keys", true)?;
    answer
}

fn in_one_transaction(connection: &mut Connection, steps: &[&str]) -> Result<()> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = usize::try_from(version(&tx)?).unwrap_or_default();
    for step in steps.iter().skip(done) {
        tx.execute_batch(step)?;
    }
    let orphans = tx
        .prepare("PRAGMA foreign_key_check")?
        .query_map([], |_| Ok(()))?
        .count();
    if orphans > 0 {
        return Err(Error::Corrupt(format!(
            "{orphans} rows point to nothing after migrating"
        )));
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", steps.len() as i64)?;
    tx.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "CREATE TABLE a (id TEXT PRIMARY KEY) STRICT; INSERT INTO a VALUES ('x');
        CREATE TABLE b (id TEXT PRIMARY KEY, a_id TEXT REFERENCES a) STRICT;
        INSERT INTO b VALUES ('y', 'x');";

    fn started() -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        apply(&mut connection, &[ONE]).unwrap();
        connection
    }

    fn tables(connection: &Connection) -> i64 {
        connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))
            .unwrap()
    }

    #[test]
    fn pending_steps_are_applied_once_and_together() {
        let mut connection = started();
        let before = tables(&connection);
        let two = "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT;";
        apply(&mut connection, &[ONE, two]).unwrap();
        apply(&mut connection, &[ONE, two]).unwrap();
        assert_eq!(version(&connection).unwrap(), 2);
        assert_eq!(tables(&connection), before + 1);
    }

    #[test]
    fn a_step_that_fails_anywhere_leaves_the_old_file() {
        for broken in [
            "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT; nonsense;",
            "DELETE FROM b; DROP TABLE a; SELECT nothing FROM nowhere;",
            // Rows that point to nothing are found before the commit.
            "DELETE FROM a;",
        ] {
            let mut connection = started();
            let before = tables(&connection);
            let fine = "CREATE TABLE c2 (id INTEGER PRIMARY KEY) STRICT;";
            assert!(apply(&mut connection, &[ONE, fine, broken]).is_err());
            assert_eq!(version(&connection).unwrap(), 1);
            assert_eq!(tables(&connection), before);
            let rows: i64 = connection
                .query_row("SELECT count(*) FROM a, b", [], |r| r.get(0))
                .unwrap();
            assert_eq!(rows, 1);
            let enforced: bool = connection
                .pragma_query_value(None, "foreign_keys", |r| r.get(0))
                .unwrap();
            assert!(enforced);
        }
    }
}
