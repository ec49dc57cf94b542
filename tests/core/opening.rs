//! Opening: what is refused, with which error, and that a refusal changes nothing.

use std::fs;
use std::time::{Duration, Instant};

use district_core::database::{Access, Database, SCHEMA, lock_owner, set_aside};
use district_core::error::{ApiError, Error, ErrorCode};
use tempfile::tempdir;

use crate::files::*;

#[test]
fn what_is_written_is_there_after_reopening() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a folder/ştiri & 50%?#.ddb");
    let db = create(&path);
    put(&db, "test-1", "Țurcanu").unwrap();
    let file_id = get(&db, "file_id").unwrap();
    assert!(matches!(
        Database::create(&options(&path, Access::Write, &clock())),
        Err(Error::Exists(_))
    ));
    db.close().unwrap();
    assert_eq!(
        names(path.parent().unwrap()),
        ["ştiri & 50%?#.ddb", "ştiri & 50%?#.ddb.lock"]
    );

    let db = open(&path, Access::Write).unwrap();
    assert_eq!(get(&db, "test-1").as_deref(), Some("Țurcanu"));
    assert_eq!(get(&db, "file_id").unwrap(), file_id);
    assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
    assert!(db.was_checked() && !db.is_read_only());
}

#[test]
fn the_settings_that_keep_saves_safe_are_on() {
    let dir = tempdir().unwrap();
    let db = create(&dir.path().join("a.ddb"));
    db.write(|tx| {
        let ask = |name: &str| -> i64 { tx.pragma_query_value(None, name, |r| r.get(0)).unwrap() };
        let mode: String = tx.pragma_query_value(None, "journal_mode", |r| r.get(0))?;
        assert_eq!(mode, "wal");
        assert_eq!(ask("synchronous"), 2);
        assert_eq!(ask("foreign_keys"), 1);
        assert_eq!(ask("recursive_triggers"), 1);
        assert_eq!(ask("trusted_schema"), 0);
        assert_eq!(ask("cell_size_check"), 1);
        assert_eq!(ask("secure_delete"), 1);
        assert_eq!(ask("page_size"), 4096);
        assert_eq!(ask("user_version"), SCHEMA);
        assert_eq!(ask("application_id"), 0x4444_4553);
        // A misspelt column is an error, not a text.
        assert!(tx.prepare("SELECT \"keyy\" FROM meta").is_err());
        assert!(tx.execute("UPDATE sqlite_schema SET sql = ''", []).is_err());
        Ok(())
    })
    .unwrap();
    let synced = db.read(|c| {
        let mut options = c.prepare("PRAGMA compile_options")?;
        let all: Vec<String> = options
            .query_map([], |r| r.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(all)
    });
    assert!(synced.unwrap().iter().any(|o| o.contains("FTS5")));
}

#[test]
fn a_write_that_fails_leaves_nothing_and_readers_do_not_wait_for_it() {
    let dir = tempdir().unwrap();
    let db = create(&dir.path().join("a.ddb"));
    put(&db, "test-1", "old").unwrap();
    let answer: Result<(), Error> = db.write(|tx| {
        tx.execute("UPDATE meta SET value = 'new' WHERE key = 'test-1'", [])?;
        assert_eq!(
            get(&db, "test-1").as_deref(),
            Some("old"),
            "a reader sees the old state"
        );
        Err(Error::NotFound("person"))
    });
    assert!(matches!(answer, Err(Error::NotFound("person"))));
    assert_eq!(get(&db, "test-1").as_deref(), Some("old"));
    put(&db, "test-1", "later").unwrap();
    assert_eq!(get(&db, "test-1").as_deref(), Some("later"));
}

#[test]
fn a_second_writer_is_refused_within_a_second_and_told_who() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    let db = create(&path);
    let before = bytes(&path);
    let start = Instant::now();
    let refused = open(&path, Access::Write).unwrap_err();
    assert!(
        start.elapsed() < Duration::from_secs(1),
        "{:?}",
        start.elapsed()
    );
    let owner = lock_owner(&path).unwrap();
    match &refused {
        Error::Locked { program, since, .. } => {
            assert_eq!(program, "test");
            assert_eq!((program, since), (&owner.program, &owner.since));
            assert!(since.starts_with("2026-11-21T07:30:"));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(bytes(&path), before, "the second program writes nothing");
    // Reading beside it works, and sees what is saved.
    put(&db, "test-1", "x").unwrap();
    let beside = open(&path, Access::Read).unwrap();
    assert_eq!(get(&beside, "test-1").as_deref(), Some("x"));
    put(&db, "test-2", "y").unwrap();
    assert_eq!(count(&beside), 2);
    assert!(matches!(
        put(&beside, "test-3", "z"),
        Err(Error::ReadOnly(_))
    ));
    drop(beside);
    drop(db);
    assert_eq!(lock_owner(&path), None);
    assert_eq!(count(&open(&path, Access::Write).unwrap()), 2);
}

#[test]
fn an_owner_note_without_the_lock_means_nothing() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    create(&path).close().unwrap();
    fs::write(beside(&path, ".owner"), "{\"program\":\"x\"").unwrap();
    assert_eq!(lock_owner(&path), None);
    open(&path, Access::Write).unwrap();
}

#[test]
fn missing_files_stay_missing() {
    let dir = tempdir().unwrap();
    for access in [Access::Write, Access::Read] {
        let answer = open(&dir.path().join("none.ddb"), access);
        assert!(matches!(answer, Err(Error::Missing(_))));
    }
    assert!(names(dir.path()).is_empty());
}

/// Refused by both ways of opening, with the bytes as they were.
fn refused(path: &std::path::Path, expected: fn(&Error) -> bool) {
    let before = bytes(path);
    for access in [Access::Write, Access::Read] {
        let error = open(path, access).unwrap_err();
        assert!(expected(&error), "{access:?}: {error:?}");
        assert_eq!(bytes(path)[0], before[0], "{access:?} changed the file");
    }
    assert_eq!(bytes(path)[1], before[1], "the log changed");
}

#[test]
fn files_of_others_are_refused_unchanged() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    let noise: Vec<u8> = (0..40_960_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    for content in [
        &b""[..],
        b"x",
        b"Nume;Telefon\r\n",
        &[0; 8192],
        &noise[..5000],
        b"SQLite format 3\0",
    ] {
        fs::write(&path, content).unwrap();
        refused(&path, |e| matches!(e, Error::Foreign));
    }
    let mut archive = noise.clone();
    archive[..4].copy_from_slice(b"PK\x03\x04");
    fs::write(&path, &archive).unwrap();
    refused(&path, |e| matches!(e, Error::Foreign));
    // Whole pages of noise: a protected file.
    fs::write(&path, &noise).unwrap();
    refused(&path, |e| matches!(e, Error::WrongPassword));
    // Another program's database.
    fs::remove_file(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE meta (key, value); PRAGMA user_version = 1")
        .unwrap();
    drop(other);
    refused(&path, |e| matches!(e, Error::Foreign));
    refused(dir.path(), |e| matches!(e, Error::Foreign));
}

#[test]
fn a_newer_file_is_refused_with_every_byte_as_it_was() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    create(&path).close().unwrap();
    // The newer number stands only in the log, as after a crash of a newer program.
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer
        .pragma_update(None, "user_version", SCHEMA + 1)
        .unwrap();
    let left = dir.path().join("left.ddb");
    for suffix in ["", "-wal"] {
        fs::copy(beside(&path, suffix), beside(&left, suffix)).unwrap();
    }
    drop(newer);
    assert!(fs::metadata(beside(&left, "-wal")).unwrap().len() > 0);
    let is_newer = |e: &Error| matches!(e, Error::Newer { found, known } if *found == SCHEMA + 1 && *known == SCHEMA);
    refused(&left, is_newer);
    refused(&path, is_newer);
    assert_eq!(
        ApiError::from(open(&path, Access::Write).unwrap_err()).code,
        ErrorCode::FileNewer
    );
}

#[test]
fn damaged_pages_are_noticed_or_harmless() {
    let dir = tempdir().unwrap();
    let good = dir.path().join("good.ddb");
    let db = create(&good);
    fill(&db, 2_000);
    db.close().unwrap();
    let sound = fs::read(&good).unwrap();
    let pages = sound.len() / 4096;
    assert!(pages > 40);
    let mut noticed = 0;
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    const SEEDS: usize = 300;
    for seed in 0..SEEDS {
        let path = dir.path().join(format!("damaged-{seed}.ddb"));
        let mut damaged = sound.clone();
        // The first rounds hit the first page, which holds the schema.
        let page = if seed < 3 {
            0
        } else {
            random() as usize % pages
        };
        damaged[page * 4096..][..4096]
            .iter_mut()
            .for_each(|b| *b = random() as u8);
        fs::write(&path, &damaged).unwrap();
        match open(&path, Access::Write) {
            Err(Error::Corrupt(_)) => {
                noticed += 1;
                assert_eq!(
                    fs::read(&path).unwrap(),
                    damaged,
                    "a refusal changes nothing"
                );
            }
            Err(other) => panic!("page {page} of {pages}: {other:?}"),
            Ok(db) => assert_eq!(count(&db), 2_000, "page {page} of {pages}"),
        }
    }
    assert!(noticed > SEEDS / 2, "{noticed}");
}

#[test]
fn a_cut_off_file_is_noticed_and_can_be_set_aside_whole() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    let db = create(&path);
    fill(&db, 500);
    db.close().unwrap();
    let length = fs::metadata(&path).unwrap().len();
    fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(length / 2)
        .unwrap();
    fs::write(beside(&path, "-wal"), b"left over").unwrap();
    let before = bytes(&path);
    for access in [Access::Write, Access::Read] {
        assert!(matches!(open(&path, access), Err(Error::Corrupt(_))));
    }
    fs::write(beside(&path, "-wal"), b"left over").unwrap();
    let kept = set_aside(&path, &clock()).unwrap();
    assert_eq!(kept.file_name().unwrap(), "a.corrupt-20261121-073000.ddb");
    assert_eq!(bytes(&kept)[..2], before[..2]);
    assert!(!path.exists() && !beside(&path, "-wal").exists());
    create(&path);
}

#[test]
fn a_log_without_its_file_does_not_get_into_a_new_one() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    fs::write(beside(&path, "-wal"), b"somebody's last saves").unwrap();
    create(&path).close().unwrap();
    assert!(names(dir.path()).contains(&"a.orphan-20261121-073000.ddb-wal".to_owned()));
}

#[test]
fn a_log_left_by_a_crash_is_read() {
    let dir = tempdir().unwrap();
    let (path, left) = (dir.path().join("a.ddb"), dir.path().join("left.ddb"));
    let db = create(&path);
    fill(&db, 300);
    for suffix in ["", "-wal"] {
        fs::copy(beside(&path, suffix), beside(&left, suffix)).unwrap();
    }
    let before = bytes(&left);
    let reader = open(&left, Access::Read).unwrap();
    assert_eq!(count(&reader), 300);
    drop(reader);
    assert_eq!(bytes(&left)[..2], before[..2], "reading folds nothing");
    assert_eq!(count(&open(&left, Access::Write).unwrap()), 300);
}

#[test]
fn a_copied_file_is_another_replica_of_the_same_file() {
    let dir = tempdir().unwrap();
    let (path, copy) = (dir.path().join("a.ddb"), dir.path().join("copy.ddb"));
    let db = create(&path);
    let (file, replica) = (get(&db, "file_id"), get(&db, "replica_id"));
    db.close().unwrap();
    let db = open(&path, Access::Write).unwrap();
    assert_eq!(get(&db, "replica_id"), replica, "at home nothing changes");
    db.close().unwrap();
    fs::copy(&path, &copy).unwrap();
    let db = open(&copy, Access::Write).unwrap();
    assert_eq!(get(&db, "file_id"), file);
    assert_ne!(get(&db, "replica_id"), replica);
}

#[test]
fn a_protected_file_opens_with_its_password_only() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    let clock = clock();
    let mut opts = options(&path, Access::Write, &clock);
    opts.key = Some("parolă 'lungă'");
    let db = Database::create(&opts).unwrap();
    fill(&db, 100);
    let backups = dir.path().join("backups");
    let info = district_core::database::backup::backup_to(&db, &backups, &clock).unwrap();
    db.close().unwrap();
    assert!(matches!(
        open(&path, Access::Write),
        Err(Error::WrongPassword)
    ));
    assert!(matches!(
        open(info.path.as_ref(), Access::Read),
        Err(Error::WrongPassword)
    ));
    let wrong = Database::open(&district_core::database::OpenOptions {
        key: Some("x"),
        ..opts
    });
    assert!(matches!(wrong, Err(Error::WrongPassword)), "{wrong:?}");
    let opts = district_core::database::OpenOptions {
        key: Some("parolă 'lungă'"),
        ..options(&path, Access::Write, &clock)
    };
    assert_eq!(count(&Database::open(&opts).unwrap()), 100);
    let path = info.path.as_ref();
    let opts = district_core::database::OpenOptions {
        path,
        access: Access::Read,
        ..opts
    };
    assert_eq!(count(&Database::open(&opts).unwrap()), 100);
}

#[test]
fn in_memory_both_connections_see_one_database() {
    let db = Database::open_in_memory(&clock()).unwrap();
    put(&db, "test-1", "x").unwrap();
    assert_eq!(count(&db), 1);
    db.write(|_| {
        assert_eq!(count(&db), 1, "a read inside a write does not wait");
        Ok(())
    })
    .unwrap();
    assert_eq!(count(&Database::open_in_memory(&clock()).unwrap()), 0);
    let dir = tempdir().unwrap();
    let info = district_core::database::backup::backup_to(&db, dir.path(), &clock()).unwrap();
    assert_eq!(count(&open(info.path.as_ref(), Access::Read).unwrap()), 1);
}

#[cfg(unix)]
#[test]
fn a_write_protected_file_or_folder_is_read_only_and_stays_bare() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempdir().unwrap();
    let folder = dir.path().join("f");
    let path = folder.join("a.ddb");
    let db = create(&path);
    fill(&db, 10);
    db.close().unwrap();
    fs::remove_file(beside(&path, ".lock")).unwrap();
    fs::set_permissions(&folder, PermissionsExt::from_mode(0o555)).unwrap();
    if fs::write(folder.join("probe"), "").is_ok() {
        eprintln!("skipped: this account writes everywhere; see read_only_mount");
        return;
    }
    assert!(matches!(
        open(&path, Access::Write),
        Err(Error::ReadOnly(_))
    ));
    assert_eq!(count(&open(&path, Access::Read).unwrap()), 10);
    assert_eq!(names(&folder), ["a.ddb"]);
    fs::set_permissions(&folder, PermissionsExt::from_mode(0o755)).unwrap();
    fs::set_permissions(&path, PermissionsExt::from_mode(0o444)).unwrap();
    assert!(matches!(
        open(&path, Access::Write),
        Err(Error::ReadOnly(_))
    ));
    assert_eq!(names(&folder), ["a.ddb"]);
}

#[test]
#[ignore = "prints how long opening takes"]
fn timing() {
    for rows in [10_000, 100_000, 800_000] {
        let dir = tempdir().unwrap();
        let path = dir.path().join("a.ddb");
        let db = create(&path);
        fill(&db, rows);
        db.close().unwrap();
        let size = fs::metadata(&path).unwrap().len() / 1024 / 1024;
        for access in [Access::Write, Access::Read] {
            let start = Instant::now();
            let db = open(&path, access).unwrap();
            let opened = start.elapsed();
            let checked = db.was_checked();
            let start = Instant::now();
            db.close().unwrap();
            eprintln!(
                "{rows} rows {size} MB {access:?}: open {opened:?} close {:?} checked {checked}",
                start.elapsed()
            );
        }
    }
}
