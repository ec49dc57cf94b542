//! Acts cut off at any moment: an edit or an import is there whole, or not at all, and
//! the journal says the same as the records.

use district_core::commands::dispatch;
use serde_json::{Value, json};
use tempfile::tempdir;

use crate::desk::{TestDesk, list_of, new_file};
use crate::power::{child, child_path, moments, rounds, say, words_until_killed};

/// People of one batch.
const BATCH: usize = 40;

fn list(batch: u64) -> String {
    (0..BATCH)
        .map(|n| {
            format!(
                "Specialist\nLucia Munteanu-{}\nTel. 0-257-2-{:02}-{n:02}\n\n",
                letters(batch, n),
                batch % 100
            )
        })
        .collect()
}

/// A family name's tail that no other entry has.
fn letters(batch: u64, n: usize) -> String {
    let mut rest = batch * BATCH as u64 + n as u64;
    let mut tail = String::from("V");
    for _ in 0..6 {
        tail.push(char::from(b'a' + (rest % 26) as u8));
        rest /= 26;
    }
    tail
}

#[test]
#[ignore = "runs as the child of imports_survive_kill"]
fn child_imports() {
    let Some(dir) = child_path() else { return };
    let seed = std::process::id().into();
    let desk = TestDesk::over(&dir, seed);
    let call = |name: &str, request: Value| dispatch(&desk, name, request).unwrap();
    say("ready");
    for n in 0.. {
        let reading = call("contacts_read", json!({"text": list(seed * 1_000 + n)}));
        let report = call("contacts_import", json!({"entries": reading["entries"]}));
        say(&format!("{}", report["value"]["added"]));
        let id = report["value"]["ids"][0].clone();
        call(
            "person_edit",
            json!({"id": id, "field": "institution", "value": "Secția juridică"}),
        );
    }
}

#[test]
fn imports_survive_kill() {
    let dir = tempdir().unwrap();
    let desk = TestDesk::over(dir.path(), 7);
    dispatch(&desk, "file_new", new_file()).unwrap();
    desk.close();
    drop(desk);
    let mut acknowledged = 0;
    for (round, wait) in moments(rounds(12), 400).into_iter().enumerate() {
        let words = words_until_killed(child("kill::child_imports", dir.path()), wait);
        acknowledged += words
            .iter()
            .filter_map(|w| w.parse::<u64>().ok())
            .sum::<u64>();
        let desk = TestDesk::over(dir.path(), 1_000 + round as u64);
        let total = dispatch(&desk, "people_list", list_of("")).unwrap()["total"]
            .as_u64()
            .unwrap();
        assert_eq!(total % BATCH as u64, 0, "a batch is whole or not there");
        assert!(
            total >= acknowledged,
            "{acknowledged} were acknowledged, {total} are there"
        );
        // At most the batch on its way when the kill came was saved unsaid.
        assert!(total <= acknowledged + BATCH as u64);
        acknowledged = total;
        let core = desk.core().unwrap();
        assert_eq!(
            core.database().integrity(true).unwrap(),
            Vec::<String>::new()
        );
        let (people, journaled) = core
            .read(|conn| {
                let ask = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
                Ok((
                    ask("SELECT count(*) FROM person")?,
                    ask("SELECT count(*) FROM op_change WHERE entity = 'person' AND field = '*'")?,
                ))
            })
            .unwrap();
        assert_eq!(
            people, journaled,
            "every person has its creation in the journal"
        );
        desk.close();
    }
    assert!(acknowledged > 0, "the children did something");
}
