//! Beside another program that holds the file.

use std::fs;
use std::time::{Duration, Instant};

use district_core::clock::SystemClock;
use district_core::database::{Access, Database, OpenOptions};

use crate::desk::Desk;

#[test]
fn writing_is_refused_at_once_and_says_who_and_since_when() {
    let desk = Desk::office();
    let path = desk.file();
    let clock = SystemClock::default();
    let held = Database::open(&OpenOptions {
        path: &path,
        access: Access::Write,
        program: "District Desk",
        key: None,
        clock: &clock,
    })
    .unwrap();
    let list = desk.path("list.txt");
    fs::write(
        &list,
        "Specialist principal: Ion Munteanu, tel. 0252 2-40-38\n",
    )
    .unwrap();
    let person = crate::files::person("Oprit");
    for words in [
        &["undo"][..],
        &["import", "people", list.to_str().unwrap()],
        &["call", "person_add", &person],
        &["restore", path.to_str().unwrap()],
    ] {
        // A busy machine may be slow once; a program that waits for the lock is slow each time.
        let tries: Vec<_> = (0..3)
            .map(|_| {
                let begun = Instant::now();
                (desk.json(words).refused(3), begun.elapsed())
            })
            .collect();
        let quickest = tries.iter().map(|(_, took)| *took).min().unwrap();
        assert!(quickest < Duration::from_secs(3), "{words:?} {quickest:?}");
        let error = &tries[0].0;
        assert_eq!(error["code"], "file-locked", "{words:?}");
        assert_eq!(error["params"]["program"], "District Desk");
        let since = error["params"]["since"].as_str().unwrap();
        let year = since.get(..4).unwrap();
        let message = error["message"].as_str().unwrap();
        assert!(
            message.contains("District Desk") && message.contains(year),
            "{message}"
        );
    }
    // Reading goes on.
    desk.json(&["find", "x"]).ok();
    desk.json(&["journal"]).ok();
    desk.json(&["call", "institutions_list"]).ok();
    desk.json(&["check", "--full"]).ok();
    assert_eq!(desk.json(&["backup"]).ok()["verified"], true);
    let cards = tempfile::tempdir().unwrap();
    let cards = cards.path().join("a.vcf");
    desk.json(&["export", "people", cards.to_str().unwrap()])
        .ok();
    drop(held);
    desk.json(&["call", "person_add", &person]).ok();
}

#[test]
fn reading_changes_no_byte() {
    let desk = Desk::example();
    let list = || {
        let mut names: Vec<_> = fs::read_dir(desk.path("."))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            // SQLite's own empty log and its index, which a reader may not take away.
            .filter(|name| !name.ends_with("-wal") && !name.ends_with("-shm"))
            .collect();
        names.sort();
        names
    };
    let (bytes, names) = (fs::read(desk.file()).unwrap(), list());
    desk.json(&["find", "ion"]).ok();
    desk.json(&["journal", "--limit", "3"]).ok();
    desk.json(&["check"]).ok();
    desk.json(&["call", "institutions_list"]).ok();
    assert_eq!(fs::read(desk.file()).unwrap(), bytes);
    assert_eq!(list(), names);
    let log = desk.path("office.ddb-wal");
    assert!(!log.exists() || fs::metadata(log).unwrap().len() == 0);
}

#[test]
fn a_writing_command_keeps_one_backup_in_half_an_hour() {
    let desk = Desk::office();
    for family in ["Primul", "Doilea", "Treilea"] {
        desk.json(&["call", "person_add", &crate::files::person(family)])
            .ok();
    }
    assert_eq!(fs::read_dir(desk.path("backups")).unwrap().count(), 1);
}
