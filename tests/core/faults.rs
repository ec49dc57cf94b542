//! The Nth system call fails, or the program ends there: the file is old or new, never
//! between, and there is an error instead of a panic. Needs strace and a few minutes, so
//! it runs only when asked for (`--run-ignored`).
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::Command;

use district_core::database::backup::{backup_to, restore};
use district_core::database::{Access, Database};
use district_core::error::{ApiError, Error};
use tempfile::tempdir;

use crate::files::*;

const PATH: &str = "DISTRICT_TEST_CHILD";
const ACT: &str = "DISTRICT_TEST_ACT";
const ACTS: [&str; 5] = ["save", "create", "backup", "restore", "restore-over-damage"];
const BACKUP: &str = "a-000007-20261120-120000.ddb";
const CALLS: [&str; 9] = [
    "pwrite64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "renameat2",
    "linkat",
    "unlink",
    "openat",
];
const FAULTS: [&str; 3] = ["error=EIO", "error=ENOSPC", "signal=SIGKILL"];

#[test]
#[ignore = "runs as the child of privileged_every_call_fails_once"]
fn child_acts() {
    let Some(path) = std::env::var_os(PATH) else {
        return;
    };
    let path = Path::new(&path);
    let act = std::env::var(ACT).unwrap();
    println!(
        "\n@{}",
        perform(&act, path).map_or_else(|e| ApiError::from(e).code.slug(), |()| "ok".into())
    );
}

fn perform(act: &str, path: &Path) -> Result<(), Error> {
    let backups = path.with_file_name("backups");
    match act {
        "save" => {
            let db = open(path, Access::Write)?;
            put(&db, "test-new", &"ț".repeat(9_000))?;
            db.checkpoint_idle();
            db.close()
        }
        "create" => {
            let clock = clock();
            let fresh = path.with_file_name("fresh.ddb");
            Database::create(&options(&fresh, Access::Write, &clock))?.close()
        }
        "backup" => {
            let db = open(path, Access::Read)?;
            backup_to(&db, &backups, &clock()).map(drop)
        }
        _ => restore(path, &backups.join(BACKUP), &clock()).map(drop),
    }
}

/// A file of 100 rows with a backup of 101.
fn prepare(template: &Path, act: &str) -> tempfile::TempDir {
    let dir = tempdir().unwrap();
    fs::create_dir(dir.path().join("backups")).unwrap();
    for name in names(template) {
        fs::copy(template.join(&name), dir.path().join(name)).unwrap();
    }
    let backup = dir.path().join("backup");
    fs::rename(backup, dir.path().join("backups").join(BACKUP)).unwrap();
    if act == "restore-over-damage" {
        let path = dir.path().join("a.ddb");
        let mut bytes = fs::read(&path).unwrap();
        bytes[4096..16_384].fill(9);
        fs::write(&path, bytes).unwrap();
    }
    dir
}

fn verify(act: &str, said: Option<&str>, dir: &Path) {
    let path = dir.join("a.ddb");
    for name in names(&dir.join("backups"))
        .iter()
        .filter(|name| !name.starts_with('.'))
    {
        let backup = open(&dir.join("backups").join(name), Access::Read).unwrap();
        assert!([100, 101].contains(&count(&backup)));
    }
    match act {
        "create" => match open(&dir.join("fresh.ddb"), Access::Write) {
            Ok(db) => assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new()),
            Err(Error::Missing(_)) => assert_ne!(said, Some("ok")),
            Err(other) => panic!("{other:?}"),
        },
        "restore-over-damage" => match open(&path, Access::Write) {
            Ok(db) => assert_eq!(count(&db), 101),
            Err(Error::Corrupt(_)) => assert_ne!(said, Some("ok")),
            // Only where a second name could not be given and the file was moved instead.
            Err(Error::Missing(_)) => {
                assert_ne!(said, Some("ok"));
                assert!(names(dir).iter().any(|name| name.starts_with("a.corrupt-")));
            }
            Err(other) => panic!("{other:?}"),
        },
        _ => {
            let db = open(&path, Access::Write).unwrap();
            let rows = count(&db);
            assert!([100, 101].contains(&rows));
            if said == Some("ok") && act != "backup" {
                assert_eq!(rows, 101, "what was acknowledged is there");
            }
            assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
        }
    }
}

#[test]
#[ignore = "needs strace and minutes"]
fn privileged_every_call_fails_once() {
    let template = tempdir().unwrap();
    let path = template.path().join("a.ddb");
    let db = create(&path);
    fill(&db, 100);
    let other = tempdir().unwrap();
    put(&db, "test-new", "x").unwrap();
    let backup = backup_to(&db, other.path(), &clock()).unwrap();
    fs::copy(&backup.path, template.path().join("backup")).unwrap();
    db.write(|tx| Ok(tx.execute("DELETE FROM meta WHERE key = 'test-new'", [])?))
        .unwrap();
    db.close().unwrap();

    let mut points = 0;
    for act in ACTS {
        for call in CALLS {
            for fault in FAULTS {
                for n in 1..200 {
                    let dir = prepare(template.path(), act);
                    let log = dir.path().join("strace.log");
                    let done = Command::new("strace")
                        .args(["-f", "-qq", "-o"])
                        .arg(&log)
                        .args(["-e", &format!("trace={call}")])
                        .args(["-e", &format!("inject={call}:{fault}:when={n}")])
                        .arg(std::env::current_exe().unwrap())
                        .args(["--exact", "faults::child_acts", "--ignored", "--nocapture"])
                        .args(["--test-threads=1"])
                        .env(PATH, dir.path().join("a.ddb"))
                        .env(ACT, act)
                        .output()
                        .unwrap();
                    let log = fs::read_to_string(&log).unwrap_or_default();
                    let killed = log.contains("killed by SIGKILL");
                    if !killed && !log.contains("INJECTED") {
                        break;
                    }
                    points += 1;
                    let out = String::from_utf8_lossy(&done.stdout).into_owned();
                    let said = out.lines().find_map(|line| line.strip_prefix('@'));
                    let point = format!("{act}: {call} {fault} {n}: {said:?}");
                    let errors = String::from_utf8_lossy(&done.stderr).into_owned();
                    assert!(
                        !errors.contains("panicked") && !out.contains("panicked"),
                        "{point}\n{errors}{out}"
                    );
                    assert!(
                        said.is_some() || killed || call == "openat",
                        "{point}\n{errors}{out}"
                    );
                    if said.is_some_and(|word| word == "internal") {
                        eprintln!("no words of its own: {point}");
                    }
                    let checked = std::panic::catch_unwind(|| verify(act, said, dir.path()));
                    assert!(checked.is_ok(), "{point}\n{log}");
                }
            }
        }
    }
    eprintln!("{points} points");
    assert!(points > 300);
}
