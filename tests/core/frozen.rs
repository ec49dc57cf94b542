//! Files of every released schema, with rows, still open and become the same as new ones.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use district_core::app::Core;
use district_core::database::{Access, Database, SCHEMA};
use district_core::example;
use tempfile::tempdir;

use crate::files::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/frozen")
}

/// Everything that makes up the schema. Blanks are evened out, since a later step may
/// write the same table with other line breaks.
fn schema(db: &Database) -> Vec<String> {
    db.read(|c| {
        let sql = "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1, 2";
        let mut found = c.prepare(sql)?;
        let rows = found.query_map([], |row| {
            let sql: String = row.get(3)?;
            let sql = sql.split_whitespace().collect::<Vec<_>>().join(" ");
            let (kind, name, table): (String, String, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(format!("{kind} {name} {table} {sql}"))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    })
    .unwrap()
}

fn rows(db: &Database) -> i64 {
    db.read(|c| {
        let mut names = c.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        )?;
        let names: Vec<String> = names
            .query_map([], |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        let mut sum = 0;
        for name in names.iter().filter(|name| *name != "meta") {
            let count = format!("SELECT count(*) FROM {name}");
            sum += c.query_row(&count, [], |r| r.get::<_, i64>(0))?;
        }
        Ok(sum)
    })
    .unwrap()
}

#[test]
fn every_frozen_file_opens_and_equals_a_new_one() {
    let dir = tempdir().unwrap();
    let new = schema(&create(&dir.path().join("new.ddb")));
    for number in 1..=SCHEMA {
        let frozen = folder().join(format!("schema-{number}.ddb"));
        let path = dir.path().join(format!("old-{number}.ddb"));
        fs::copy(&frozen, &path).unwrap_or_else(|e| panic!("schema {number} is not frozen: {e}"));
        let before = open(&path, Access::Read).map(|db| rows(&db)).unwrap();
        assert!(
            before > 100,
            "schema {number} is frozen with only {before} rows"
        );
        let db = open(&path, Access::Write).unwrap();
        assert_eq!(schema(&db), new, "schema {number}");
        assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
        assert_eq!(rows(&db), before, "schema {number} lost rows");
    }
}

/// An act as the first version wrote it: its snapshot knows fewer fields than the record has now.
#[test]
fn an_act_of_the_first_schema_can_still_be_taken_back() {
    let desk = crate::desk::TestDesk::first_start();
    let path = desk.path().join("old.ddb");
    fs::copy(folder().join("schema-1.ddb"), &path).unwrap();
    let old = rusqlite::Connection::open(&path).unwrap();
    old.execute_batch(
        r#"INSERT INTO person (id, family, given, created_at) VALUES
               ('p1', 'Bostănaru', 'Andrei', '2026-09-02T06:00:00.000Z');
           INSERT INTO op (id, replica, seq, hlc, at, actor, kind, subject, records, prev_hash, hash)
               SELECT 'o1', replica, seq + 1, 'zzzz', '2026-09-02T06:00:00.000Z', 'Ana', 'person-add',
               'Andrei Bostănaru', 1, hash, 'x' FROM op ORDER BY seq DESC LIMIT 1;
           INSERT INTO op_change VALUES ('o1', 0, 'person', 'p1', '*', NULL,
               '{"family":"Bostănaru","given":"Andrei","patronymic":"","alias":"","address":"","note":"","created_at":"2026-09-02T06:00:00.000Z","deleted_at":null}',
               's');"#,
    )
    .unwrap();
    drop(old);
    desk.ok("file_open", serde_json::json!({"path": path}));
    assert_eq!(desk.names("andrei bostanaru"), ["Andrei Bostănaru"]);
    let card = desk.ok("person_get", serde_json::json!({"id": "p1"}));
    assert_eq!(card["photo"], "");
    let undo = serde_json::json!({"op": "o1", "skip_conflicts": false});
    desk.ok("history_undo", undo);
    assert!(desk.names("andrei bostanaru").is_empty());
    desk.ok("history_redo", serde_json::json!({}));
    assert_eq!(desk.names("andrei bostanaru"), ["Andrei Bostănaru"]);
    // The roles of its posts were told anew when it was brought up to date.
    let mut mayors = crate::desk::list_of("");
    mayors["filter"]["role"] = serde_json::json!("mayor");
    assert_eq!(desk.ok("people_list", mayors)["total"], 27);
}

/// Freezes the newest schema, with the example district in it; once, at its release.
#[test]
#[ignore = "writes a fixture that is never changed afterwards"]
fn freeze() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("schema.ddb");
    let core = Core::over(create(&path), Arc::new(clock()), None).unwrap();
    example::fill(&core).unwrap();
    // Where it was made is nobody's business.
    core.database()
        .write(|tx| Ok(tx.execute("DELETE FROM meta WHERE key = 'home'", [])?))
        .unwrap();
    drop(core);
    let target = folder().join(format!("schema-{SCHEMA}.ddb"));
    assert!(!target.exists(), "schema {SCHEMA} is frozen already");
    fs::copy(&path, target).unwrap();
}
