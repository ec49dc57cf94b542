//! Programs cut off at any moment: what was acknowledged is there, nothing is half there.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use district_core::clock::Clock;
use district_core::database::backup::{backup_to, list, newest_openable, restore};
use district_core::database::{Access, Database};
use tempfile::tempdir;

use crate::files::*;

const PATH: &str = "DISTRICT_TEST_CHILD";

/// Runs one of the children below in a process of its own.
pub fn child(test: &str, path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            test,
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(PATH, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

pub fn child_path() -> Option<std::path::PathBuf> {
    std::env::var_os(PATH).map(Into::into)
}

pub fn say(word: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n@{word}").unwrap();
    out.flush().unwrap();
}

/// Kills the child after `wait` counted from its first word; answers all its words.
pub fn words_until_killed(mut child: Child, wait: Duration) -> Vec<String> {
    let out = child.stdout.take().unwrap();
    let (first, started) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        let mut words = Vec::new();
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if let Some(word) = line.strip_prefix('@') {
                words.push(word.to_owned());
                let _ = first.send(());
            }
        }
        words
    });
    started
        .recv_timeout(Duration::from_secs(20))
        .expect("the child began");
    std::thread::sleep(wait);
    child.kill().unwrap();
    child.wait().unwrap();
    reader.join().unwrap()
}

/// Milliseconds to wait, different each time and each run.
pub fn moments(rounds: usize, most: u64) -> Vec<Duration> {
    let clock = district_core::clock::SystemClock::default();
    (0..rounds)
        .map(|_| Duration::from_micros(u64::from(clock.entropy()[0]) * most * 1000 / 255))
        .collect()
}

/// More rounds for the long run: `DISTRICT_TEST_ROUNDS=200`.
pub fn rounds(usual: usize) -> usize {
    std::env::var("DISTRICT_TEST_ROUNDS")
        .ok()
        .and_then(|n| n.parse().ok())
        .unwrap_or(usual)
}

#[test]
#[ignore = "runs as the child of saves_survive_kill"]
fn child_saves() {
    let Some(path) = child_path() else { return };
    let db = open(&path, Access::Write).unwrap();
    let start = count(&db) / 3;
    for n in start.. {
        // One record of three rows; big now and then, so that the log wraps.
        let text = format!("{n} ").repeat(if n % 7 == 0 { 5_000 } else { 3 });
        db.write(|tx| {
            for part in ["a", "b", "c"] {
                tx.execute(
                    "INSERT INTO meta (key, value) VALUES (?1, ?2)",
                    [format!("test-{n:06}-{part}"), text.clone()],
                )?;
            }
            Ok(())
        })
        .unwrap();
        say(&n.to_string());
        if n % 11 == 0 {
            db.checkpoint_idle();
        }
    }
}

#[test]
fn saves_survive_kill() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    create(&path).close().unwrap();
    let mut acknowledged = -1;
    for wait in moments(rounds(12), 120) {
        let words = words_until_killed(child("power::child_saves", &path), wait);
        acknowledged = words
            .last()
            .map_or(acknowledged, |word| word.parse().unwrap());
        let db = open(&path, Access::Write).expect("the file opens after a kill");
        let rows = count(&db);
        assert_eq!(rows % 3, 0, "no record is half there");
        // One save may have been finished without the word getting out.
        let records = rows / 3 - 1;
        assert!(
            records == acknowledged || records == acknowledged + 1,
            "{records} {acknowledged}"
        );
        assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
        db.close().unwrap();
    }
    assert!(acknowledged > 0);
}

#[test]
#[ignore = "runs as the child of backups_survive_kill"]
fn child_backs_up() {
    let Some(path) = child_path() else { return };
    let db = open(&path, Access::Read).unwrap();
    loop {
        say("x");
        backup_to(&db, &path.with_file_name("backups"), &clock()).unwrap();
    }
}

#[test]
fn backups_survive_kill() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    let db = create(&path);
    fill(&db, 1_000);
    // The first round is long enough for a whole backup on a busy computer.
    let long = Some(std::time::Duration::from_secs(3));
    for wait in long.into_iter().chain(moments(rounds(6), 80)) {
        words_until_killed(child("power::child_backs_up", &path), wait);
        for backup in list(&dir.path().join("backups"), "a") {
            assert!(backup.verified, "{backup:?}");
            assert_eq!(
                count(&open(backup.path.as_ref(), Access::Read).unwrap()),
                1_000
            );
        }
    }
    assert!(newest_openable(&dir.path().join("backups"), "a").is_some());
}

#[test]
#[ignore = "runs as the child of restoring_survives_kill"]
fn child_restores() {
    let Some(path) = child_path() else { return };
    let backups = list(&path.with_file_name("backups"), "a");
    let clock = clock();
    loop {
        say("x");
        for backup in &backups {
            clock.advance(1000);
            restore(&path, backup.path.as_ref(), &clock).unwrap();
        }
    }
}

#[test]
fn restoring_survives_kill() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    let db = create(&path);
    fill(&db, 100);
    let backups = dir.path().join("backups");
    backup_to(&db, &backups, &clock()).unwrap();
    put(&db, "test-more", "x").unwrap();
    backup_to(&db, &backups, &clock()).unwrap();
    db.close().unwrap();
    for wait in moments(rounds(8), 60) {
        words_until_killed(child("power::child_restores", &path), wait);
        let db = open(&path, Access::Write).expect("old or new, never nothing");
        assert!([100, 101].contains(&count(&db)));
        db.close().unwrap();
    }
}

#[test]
#[ignore = "runs as the child of a_new_file_is_whole_or_absent"]
fn child_creates() {
    let Some(dir) = child_path() else { return };
    for n in 0.. {
        say("x");
        Database::create(&options(
            &dir.join(format!("{n}.ddb")),
            Access::Write,
            &clock(),
        ))
        .unwrap();
    }
}

#[test]
fn a_new_file_is_whole_or_absent() {
    for wait in moments(rounds(6), 60) {
        let dir = tempdir().unwrap();
        words_until_killed(child("power::child_creates", dir.path()), wait);
        for name in names(dir.path())
            .iter()
            .filter(|n| n.ends_with(".ddb") && !n.starts_with('.'))
        {
            open(&dir.path().join(name), Access::Write).expect("a file with its name is whole");
        }
    }
}
