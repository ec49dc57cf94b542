//! Looking up, leafing and saving beside bare SQLite on the same rows.

use district_core::history::{Entity, OpKind};
use district_core::search::{DocKind, Scope, ask};
use rusqlite::{Connection, params};
use serde_json::json;

use super::{median, p95, rows, tell, timed, usual};
use crate::desk::{TestDesk, list_of};

const FAMILIES: [&str; 12] = [
    "Codreanu",
    "Țurcanu",
    "Șevcenco",
    "Rusnac",
    "Ковальчук",
    "Їжак",
    "Морозова",
    "Bălan",
    "Демʼянчук",
    "Cojocaru",
    "Галаган",
    "Ștefăniță",
];
const GIVEN: [&str; 8] = [
    "Ion",
    "Ștefan",
    "Olena",
    "Сергей",
    "Ana",
    "Галина",
    "Vasile",
    "Mihai",
];
/// What somebody types, letter by letter.
const TYPED: [&str; 12] = [
    "codreanu",
    "turcanu",
    "sevcenco",
    "rusnac",
    "ковальчук",
    "їжак",
    "морозова",
    "balan",
    "cojocaru",
    "галаган",
    "stefanita",
    "vasile",
];

fn name(number: usize) -> (String, &'static str) {
    let family = FAMILIES[number % FAMILIES.len()];
    (
        format!("{family}-{}", number / 96),
        GIVEN[number / FAMILIES.len() % GIVEN.len()],
    )
}

fn filled(count: usize) -> TestDesk {
    let desk = TestDesk::office();
    let core = desk.desk.core().unwrap();
    for first in (0..count).step_by(5000) {
        core.transact(OpKind::PeopleImport, |tx| {
            for number in first..count.min(first + 5000) {
                let (family, given) = name(number);
                let id = tx.new_id();
                let values = [
                    ("family", json!(family)),
                    ("given", json!(given)),
                    ("created_at", json!("2026-11-20T08:00:00.000Z")),
                ];
                tx.insert(Entity::Person, &id, &values)?;
            }
            Ok(())
        })
        .unwrap();
    }
    desk
}

/// The same names in SQLite's own full-text index, as quality asks for it.
fn fts(count: usize) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch(
        "CREATE VIRTUAL TABLE who USING fts5(name, \
         tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'); BEGIN",
    )
    .unwrap();
    {
        let mut put = conn.prepare("INSERT INTO who VALUES (?1)").unwrap();
        for number in 0..count {
            let (family, given) = name(number);
            put.execute([format!("{family} {given}")]).unwrap();
        }
    }
    conn.execute_batch("COMMIT; INSERT INTO who(who) VALUES('optimize')")
        .unwrap();
    conn
}

#[test]
#[ignore = "a measurement"]
fn lookup() {
    let count = rows();
    let desk = filled(count);
    let core = desk.desk.core().unwrap();
    let peer = fts(count);
    let mut asked = peer
        .prepare("SELECT rowid FROM who WHERE who MATCH ?1 ORDER BY rank LIMIT 50")
        .unwrap();
    let bars = [(1, "x0.1"), (2, "-"), (3, "x0.5"), (5, "-")];
    for (letters, bar) in bars {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for turn in 0..10 {
            for typed in TYPED {
                let query: String = typed.chars().take(letters).collect();
                let took = timed(|| {
                    core.search(|_, index| {
                        let scope = Scope::of(&[DocKind::Person]);
                        let page = ask(index, &query, &scope).page(&[DocKind::Person], 0, 50);
                        assert!(!page.is_empty());
                        Ok(())
                    })
                    .unwrap();
                });
                let query = format!("{query}*");
                let bare = timed(|| {
                    let found = asked
                        .query_map([&query], |row| row.get::<_, i64>(0))
                        .unwrap();
                    assert!(found.count() <= 50);
                });
                if turn > 0 {
                    ours.push(took);
                    theirs.push(bare);
                }
            }
        }
        let what = format!("{letters} letters typed, {count} people, p95 ms");
        tell(&what, p95(ours.clone()), Some(p95(theirs)), bar);
        if letters == 3 {
            let most = if count > 100_000 { "16" } else { "2" };
            tell(&format!("{what} in itself"), p95(ours), None, most);
        }
    }
}

#[test]
#[ignore = "a measurement"]
fn list_and_save() {
    let count = rows();
    let desk = filled(count);
    let core = desk.desk.core().unwrap();
    // The last page there is, by keys, beside the bare keyset query.
    let mut list = list_of("");
    list["limit"] = json!(60);
    let first = desk.ok("people_list", list.clone());
    list["after"] = first["next"].clone();
    let page = usual(20, || drop(desk.ok("people_list", list.clone())));
    let bare = usual(20, || {
        core.read(|conn| {
            let mut ask = conn.prepare_cached(
                "SELECT id, family, given, sort_key FROM person \
                 WHERE deleted_at IS NULL AND sort_key > ?1 ORDER BY sort_key LIMIT 60",
            )?;
            let rows = ask.query_map(["m"], |row| row.get::<_, String>(1))?;
            assert!(rows.count() <= 60);
            Ok(())
        })
        .unwrap();
    });
    tell(
        &format!("a page of the list, {count} people, ms"),
        page,
        Some(bare),
        "x3",
    );

    let one = first["rows"][0]["id"].clone();
    let path = desk.path().join("bare.db");
    let peer = Connection::open(path).unwrap();
    peer.execute_batch(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
         CREATE TABLE r (id TEXT PRIMARY KEY, note TEXT) STRICT",
    )
    .unwrap();
    for number in 0..count {
        peer.execute("INSERT INTO r VALUES (?1, '')", [number.to_string()])
            .ok();
        if number == 2000 {
            break;
        }
    }
    let id = one.as_str().unwrap().to_owned();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..40 {
        let took = timed(|| {
            core.transact(OpKind::PersonEdit, |tx| {
                tx.set(Entity::Person, &id, "note", json!(format!("n{turn}")))
            })
            .unwrap();
        });
        let bare = timed(|| {
            peer.execute(
                "UPDATE r SET note = ?1 WHERE id = '7'",
                params![format!("n{turn}")],
            )
            .unwrap();
        });
        if turn > 3 {
            ours.push(took);
            theirs.push(bare);
        }
    }
    tell(
        "one save with journal and search, ms",
        median(ours),
        Some(median(theirs)),
        "x1.5",
    );
}
