//! Backups: complete, opening anywhere, thinned by the rule, restored without loss.

use std::fs;
use std::path::Path;

use chrono::{Duration, Utc};
use district_core::database::backup::{backup_to, list, newest_openable, restore, thin};
use district_core::database::{Access, SCHEMA};
use district_core::error::Error;
use tempfile::tempdir;

use crate::files::*;

#[test]
fn a_backup_of_a_live_file_holds_every_row() {
    let dir = tempdir().unwrap();
    let backups = dir.path().join("some/backups");
    let db = create(&dir.path().join("raion.ddb"));
    fill(&db, 500);
    let first = backup_to(&db, &backups, &clock()).unwrap();
    assert_eq!(
        (first.counter, first.schema, first.verified),
        (1, SCHEMA, true)
    );
    assert!(
        first.path.ends_with("raion-000001-20261121-073000.ddb"),
        "{}",
        first.path
    );
    assert!(first.taken_at.starts_with("2026-11-21T07:30:00"));
    // A second one within the second, and the live file none the wiser.
    let second = backup_to(&db, &backups, &clock()).unwrap();
    assert_eq!(second.counter, 2);
    assert_eq!(get(&db, "backup_counter").as_deref(), Some("0"));
    assert_eq!(get(&db, "backup_of"), None);

    let bytes = fs::read(&second.path).unwrap();
    assert_eq!(
        bytes[18..20],
        [1, 1],
        "not a WAL file, so it opens on read-only media"
    );
    assert_eq!(bytes.len() as u64, second.bytes);
    let copy = open(second.path.as_ref(), Access::Read).unwrap();
    assert_eq!(count(&copy), 500);
    assert_eq!(get(&copy, "backup_counter").as_deref(), Some("2"));
    assert_eq!(copy.integrity(true).unwrap(), Vec::<String>::new());
    drop(copy);
    let listed = list(&backups, "raion");
    assert_eq!(listed.iter().map(|b| b.counter).collect::<Vec<_>>(), [2, 1]);
    assert!(listed.iter().all(|b| b.verified && b.schema == SCHEMA));
    assert_eq!(
        names(&backups).len(),
        2,
        "nothing else is left: {:?}",
        names(&backups)
    );
    assert!(list(&backups, "rai").is_empty() && list(&backups, "raion-000001").is_empty());
}

#[test]
fn a_backup_is_taken_from_a_file_opened_for_reading_too() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("raion.ddb");
    let db = create(&path);
    fill(&db, 50);
    let reader = open(&path, Access::Read).unwrap();
    let info = backup_to(&reader, dir.path(), &clock()).unwrap();
    assert_eq!(count(&open(info.path.as_ref(), Access::Read).unwrap()), 50);
}

#[test]
fn saving_goes_on_while_a_backup_is_taken() {
    let dir = tempdir().unwrap();
    let db = create(&dir.path().join("raion.ddb"));
    fill(&db, 3_000);
    std::thread::scope(|scope| {
        let backup = scope.spawn(|| backup_to(&db, &dir.path().join("backups"), &clock()));
        let mut saves = 0;
        while !backup.is_finished() {
            put(&db, "test-during", &saves.to_string()).unwrap();
            saves += 1;
        }
        let info = backup.join().unwrap().unwrap();
        assert!(saves > 0);
        assert!(count(&open(info.path.as_ref(), Access::Read).unwrap()) >= 3_000);
    });
}

#[test]
fn the_newest_openable_backup_skips_damaged_and_newer_ones() {
    let dir = tempdir().unwrap();
    let db = create(&dir.path().join("raion.ddb"));
    fill(&db, 200);
    let taken: Vec<_> = (0..4)
        .map(|_| backup_to(&db, dir.path(), &clock()).unwrap())
        .collect();
    // Damaged inside, cut off, of a newer program.
    let mut bytes = fs::read(&taken[1].path).unwrap();
    bytes[4096 * 2..4096 * 4].fill(0x5a);
    fs::write(&taken[1].path, bytes).unwrap();
    fs::File::options()
        .write(true)
        .open(&taken[2].path)
        .unwrap()
        .set_len(8192)
        .unwrap();
    let newer = rusqlite::Connection::open(&taken[3].path).unwrap();
    newer
        .pragma_update(None, "user_version", SCHEMA + 1)
        .unwrap();
    drop(newer);
    let found = newest_openable(dir.path(), "raion").unwrap();
    assert_eq!(found.counter, 1);
    let live = dir.path().join("raion.ddb");
    db.close().unwrap();
    let before = bytes_of(&live);
    let broken = restore(&live, taken[1].path.as_ref(), &clock()).unwrap_err();
    assert!(matches!(broken, Error::Corrupt(_)), "{broken:?}");
    let newer = restore(&live, taken[3].path.as_ref(), &clock()).unwrap_err();
    assert!(matches!(newer, Error::Newer { .. }), "{newer:?}");
    let gone = restore(&live, &dir.path().join("none.ddb"), &clock()).unwrap_err();
    assert!(matches!(gone, Error::Missing(_)), "{gone:?}");
    assert_eq!(bytes_of(&live), before, "a refused restore changes nothing");
}

fn bytes_of(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap()
}

#[test]
fn restoring_keeps_the_replaced_file_and_makes_a_new_replica() {
    let dir = tempdir().unwrap();
    let live = dir.path().join("raion.ddb");
    let db = create(&live);
    fill(&db, 100);
    let (file, replica) = (get(&db, "file_id"), get(&db, "replica_id"));
    let info = backup_to(&db, &dir.path().join("backups"), &clock()).unwrap();
    put(&db, "test-late", "after the backup").unwrap();
    let open_meanwhile = restore(&live, info.path.as_ref(), &clock()).unwrap_err();
    assert!(matches!(open_meanwhile, Error::Locked { .. }));
    db.close().unwrap();

    let kept = restore(&live, info.path.as_ref(), &clock()).unwrap();
    assert_eq!(
        kept.file_name().unwrap(),
        "raion.replaced-20261121-073000.ddb"
    );
    let old = open(&kept, Access::Read).unwrap();
    assert_eq!(count(&old), 101);
    let db = open(&live, Access::Write).unwrap();
    assert_eq!(count(&db), 100);
    assert_eq!(get(&db, "file_id"), file);
    assert_ne!(get(&db, "replica_id"), replica);
    assert_eq!(get(&db, "backup_of"), None);
    // Numbers go on from the restored one.
    let next = backup_to(&db, &dir.path().join("elsewhere"), &clock()).unwrap();
    assert_eq!(next.counter, 2);
    let settled = get(&db, "replica_id");
    db.close().unwrap();
    assert_eq!(
        get(&open(&live, Access::Write).unwrap(), "replica_id"),
        settled
    );
}

#[test]
fn restoring_over_a_damaged_file_keeps_it_with_its_log() {
    let dir = tempdir().unwrap();
    let live = dir.path().join("raion.ddb");
    let db = create(&live);
    fill(&db, 300);
    let info = backup_to(&db, dir.path(), &clock()).unwrap();
    db.close().unwrap();
    let mut damaged = bytes_of(&live);
    damaged[4096..4096 * 6].fill(0xee);
    fs::write(&live, &damaged).unwrap();
    fs::write(beside(&live, "-wal"), b"what was left of a log").unwrap();
    assert!(matches!(open(&live, Access::Write), Err(Error::Corrupt(_))));
    let kept = restore(&live, info.path.as_ref(), &clock()).unwrap();
    assert_eq!(
        kept.file_name().unwrap(),
        "raion.corrupt-20261121-073000.ddb"
    );
    assert_eq!(bytes_of(&kept), damaged);
    assert_eq!(bytes_of(&beside(&kept, "-wal")), b"what was left of a log");
    assert_eq!(count(&open(&live, Access::Write).unwrap()), 300);
}

#[test]
fn restoring_where_no_file_is_and_from_a_protected_stick() {
    let dir = tempdir().unwrap();
    let db = create(&dir.path().join("raion.ddb"));
    fill(&db, 30);
    let info = backup_to(&db, dir.path(), &clock()).unwrap();
    let mut rights = fs::metadata(&info.path).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&info.path, rights).unwrap();
    let fresh = dir.path().join("new/raion.ddb");
    let kept = restore(&fresh, info.path.as_ref(), &clock()).unwrap();
    assert!(kept.as_os_str().is_empty());
    assert!(!fs::metadata(&fresh).unwrap().permissions().readonly());
    assert_eq!(count(&open(&fresh, Access::Write).unwrap()), 30);
}

#[test]
fn thinning_a_folder_touches_only_its_own_surplus() {
    let dir = tempdir().unwrap();
    let db = create(&dir.path().join("raion.ddb"));
    let real = backup_to(&db, dir.path(), &clock()).unwrap();
    let start = "2026-11-21T07:30:00Z"
        .parse::<chrono::DateTime<Utc>>()
        .unwrap();
    // Four a day for 60 days, the newest number last; then three that are damaged.
    for n in 2..=240_i64 {
        let at = (start + Duration::hours(6 * n)).format("%Y%m%d-%H%M%S");
        fs::hard_link(
            &real.path,
            dir.path().join(format!("raion-{n:06}-{at}.ddb")),
        )
        .unwrap();
    }
    let now = start + Duration::days(60);
    for n in 241..=243 {
        let at = now.format("%Y%m%d-%H%M%S");
        fs::write(
            dir.path().join(format!("raion-{n:06}-{at}.ddb")),
            b"cut off",
        )
        .unwrap();
    }
    fs::write(dir.path().join("raion-notes.ddb"), b"the user's own").unwrap();
    fs::write(
        dir.path().join("other-000001-20200101-000000.ddb"),
        b"another file's",
    )
    .unwrap();
    let later = now + Duration::days(30);
    let gone = thin(dir.path(), "raion", later).unwrap();
    let left = list(dir.path(), "raion");
    assert_eq!(gone.len() + left.len(), 243);
    assert!(
        (12 + 5..=12 + 10 + 9 + 8).contains(&left.len()),
        "{}",
        left.len()
    );
    assert!(
        left.iter().any(|b| b.counter == 240),
        "the newest sound one stays"
    );
    assert_eq!(newest_openable(dir.path(), "raion").unwrap().counter, 240);
    let names = names(dir.path());
    assert!(names.contains(&"raion-notes.ddb".to_owned()));
    assert!(names.contains(&"other-000001-20200101-000000.ddb".to_owned()));
    assert_eq!(
        thin(dir.path(), "raion", later).unwrap(),
        Vec::<std::path::PathBuf>::new()
    );
}
