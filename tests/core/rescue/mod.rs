//! Saving what is left of a damaged file: nothing is made up, hardly anything that is readable is
//! left behind, and the damaged file stays as it was.

mod places;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use district_core::database::rescue::{RescueReport, into_new};
use district_core::database::{Access, Database, OpenOptions};
use district_core::error::{ApiError, ErrorCode};
use serde_json::json;
use tempfile::tempdir;

use crate::desk::TestDesk;
use crate::files::*;

const PAGE: usize = 4096;

struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 11) as usize % limit
    }
}

/// The example district, closed in good order.
fn example(into: &Path) {
    let desk = TestDesk::example();
    desk.desk.close();
    fs::copy(desk.desk.example_path(), into).unwrap();
}

/// All rows of a file, each with its table.
fn all(path: &Path) -> HashSet<String> {
    places::values(path)
        .into_iter()
        .flat_map(|(table, rows)| {
            rows.into_iter()
                .map(move |(_, values)| format!("{table} {values}"))
        })
        .collect()
}

fn rescue(from: &Path, out: &Path) -> Result<RescueReport, ApiError> {
    into_new(from, out, None, &clock()).map_err(ApiError::from)
}

/// Damages a file and answers the pages that are not what they were.
fn damage(bytes: &mut Vec<u8>, kind: u64, random: &mut Random) -> HashSet<u32> {
    let pages = bytes.len() / PAGE;
    let mut hit = HashSet::new();
    match kind {
        // Noise, zeros, some bits: on a few pages anywhere.
        0..=2 => {
            for _ in 0..1 + random.below(4) {
                let no = random.below(pages);
                let page = &mut bytes[no * PAGE..][..PAGE];
                match kind {
                    0 => page.iter_mut().for_each(|b| *b = random.next() as u8),
                    1 => page.fill(0),
                    _ => {
                        for _ in 0..1 + random.below(12) {
                            page[random.below(PAGE)] ^= 1 << random.below(8);
                        }
                    }
                }
                hit.insert(no as u32 + 1);
            }
        }
        // The end is cut off, not at a page.
        3 => {
            let left = bytes.len() - 1 - random.below(bytes.len() / 20);
            bytes.truncate(left);
            hit.extend((left / PAGE) as u32 + 1..=pages as u32);
        }
        // The first page, with all the file says of itself, and one more.
        4 => {
            let other = 1 + random.below(pages - 1);
            for no in [0, other] {
                bytes[no * PAGE..][..PAGE]
                    .iter_mut()
                    .for_each(|b| *b = random.next() as u8);
                hit.insert(no as u32 + 1);
            }
        }
        // A bad stretch of the disk.
        _ => {
            let first = random.below(pages - 16);
            for no in first..first + 4 + random.below(12) {
                bytes[no * PAGE..][..PAGE].fill(0xe5);
                hit.insert(no as u32 + 1);
            }
        }
    }
    hit
}

#[test]
fn a_sound_file_comes_back_row_for_row() {
    let dir = tempdir().unwrap();
    let (path, out) = (dir.path().join("a.ddb"), dir.path().join("out.ddb"));
    example(&path);
    let before = fs::read(&path).unwrap();
    let report = rescue(&path, &out).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before, "the file is only read");
    assert_eq!((report.lost, report.rebuilt, report.unlinked), (0, 0, 0));
    assert_eq!(report.damaged_pages, 0);
    let (old, mut new) = (all(&path), all(&out));
    let missing: Vec<_> = old.difference(&new).collect();
    assert!(
        missing.is_empty(),
        "{} {:?}",
        missing.len(),
        missing.first()
    );
    new.retain(|row| !old.contains(row));
    // The act that says so, and its two figures.
    assert_eq!(new.len(), 3, "{new:?}");
    let db = open(&out, Access::Write).unwrap();
    assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
}

#[test]
fn what_stands_in_the_log_only_is_saved_too() {
    let dir = tempdir().unwrap();
    let path = dir.path().join("a.ddb");
    let db = create(&path);
    fill(&db, 50);
    db.checkpoint_idle();
    put(&db, "test-late", "Țurcanu").unwrap();
    let left = dir.path().join("left.ddb");
    for suffix in ["", "-wal"] {
        fs::copy(beside(&path, suffix), beside(&left, suffix)).unwrap();
    }
    // An office, so that there is a record to save.
    db.write(|tx| {
        tx.execute(
            "INSERT INTO office (id, name, country) VALUES ('o', 'Lunca', 'md')",
            [],
        )?;
        Ok(())
    })
    .unwrap();
    let later = dir.path().join("later.ddb");
    for suffix in ["", "-wal"] {
        fs::copy(beside(&path, suffix), beside(&later, suffix)).unwrap();
    }
    // Half a frame at the end, as a power cut leaves it.
    let log = beside(&later, "-wal");
    let mut bytes = fs::read(&log).unwrap();
    bytes.extend_from_slice(&[0x5a; 999]);
    fs::write(&log, &bytes).unwrap();
    let error = rescue(&left, &dir.path().join("none.ddb")).unwrap_err();
    assert_eq!(error.code, ErrorCode::RescueNothing);
    assert!(!dir.path().join("none.ddb").exists());
    let out = dir.path().join("out.ddb");
    rescue(&later, &out).unwrap();
    let saved = open(&out, Access::Read).unwrap();
    assert_eq!(get(&saved, "test-late").as_deref(), Some("Țurcanu"));
    assert_eq!(fs::read(&log).unwrap(), bytes);
}

#[test]
fn rows_outside_damaged_pages_are_saved() {
    let dir = tempdir().unwrap();
    let sound = dir.path().join("sound.ddb");
    example(&sound);
    let truth = places::of(&sound);
    let bytes = fs::read(&sound).unwrap();
    let seeds = match std::env::var_os("DISTRICT_DESK_FULL") {
        Some(_) => 300,
        None => 6,
    };
    let (mut outside, mut saved, mut inside, mut rebuilt) = (0, 0, 0, 0);
    let mut worst = (1.0_f64, 0);
    for seed in 0..seeds {
        let mut random = Random(0x2545_f491_4f6c_dd1d ^ ((seed + 1) * 0x9e37_79b9));
        random.next();
        let mut damaged = bytes.clone();
        let hit = damage(&mut damaged, seed % 6, &mut random);
        let path = dir.path().join("damaged.ddb");
        fs::write(&path, &damaged).unwrap();
        let out = dir.path().join(format!("out-{seed}.ddb"));
        let report = rescue(&path, &out).unwrap_or_else(|error| panic!("seed {seed}: {error:?}"));
        assert!(fs::read(&path).unwrap() == damaged, "only read");
        let now = all(&out);
        let (mut all_out, mut found) = (0, 0);
        for row in &truth {
            let there = now.contains(&format!("{} {}", row.table, row.values));
            if row.pages.iter().any(|page| hit.contains(page)) {
                inside += 1;
                rebuilt += usize::from(there);
            } else {
                all_out += 1;
                found += usize::from(there);
            }
        }
        let share = f64::from(found as u32) / f64::from(all_out as u32);
        if share < worst.0 {
            worst = (share, seed);
        }
        if share < 0.99 {
            eprintln!("seed {seed}: {found} of {all_out}, {hit:?}, {report:?}");
        }
        outside += all_out;
        saved += found;
        // What a clerk opens next.
        let db = open(&out, Access::Write).unwrap();
        assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
        drop(db);
        fs::remove_file(&out).unwrap();
    }
    eprintln!(
        "{seeds} seeds: {saved} of {outside} rows outside, {rebuilt} of {inside} inside, worst {worst:?}"
    );
    assert!(saved * 1000 >= outside * 999, "{saved} of {outside}");
    assert!(worst.0 >= 0.99, "{worst:?}");
}

#[test]
fn files_of_every_schema_are_rescued() {
    let dir = tempdir().unwrap();
    for number in 1..=district_core::database::SCHEMA {
        let frozen = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("../../tests/fixtures/frozen/schema-{number}.ddb"));
        let mut bytes = fs::read(frozen).unwrap();
        // Without a word of its own on what it is.
        bytes[..100].fill(0);
        let path = dir.path().join(format!("old-{number}.ddb"));
        fs::write(&path, &bytes).unwrap();
        let out = dir.path().join(format!("new-{number}.ddb"));
        let report = rescue(&path, &out).unwrap_or_else(|error| panic!("{number}: {error:?}"));
        assert_eq!(report.lost, 0, "{number}: {report:?}");
        assert!(report.saved > 5, "{number}: {report:?}");
        open(&out, Access::Write).unwrap();
    }
}

#[test]
fn what_is_no_file_of_ours_is_refused() {
    let dir = tempdir().unwrap();
    let (path, out) = (dir.path().join("a.ddb"), dir.path().join("out.ddb"));
    let code = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        let code = rescue(&path, &out).unwrap_err().code;
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert!(!out.exists());
        code
    };
    assert_eq!(code(b""), ErrorCode::FileForeign);
    assert_eq!(code(b"Nume;Telefon\r\n"), ErrorCode::FileForeign);
    assert_eq!(code(&[0; 40_960]), ErrorCode::FileForeign);
    let noise: Vec<u8> = (0..40_960_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    assert_eq!(code(&noise), ErrorCode::WrongPassword);
    let other = dir.path().join("other.db");
    let conn = rusqlite::Connection::open(&other).unwrap();
    conn.execute_batch("CREATE TABLE melody (id TEXT); INSERT INTO melody VALUES ('x')")
        .unwrap();
    drop(conn);
    assert_eq!(code(&fs::read(&other).unwrap()), ErrorCode::FileForeign);
    // Under a password.
    let secret = dir.path().join("secret.ddb");
    let clock = clock();
    let opts = OpenOptions {
        key: Some("parolă"),
        ..options(&secret, Access::Write, &clock)
    };
    Database::create(&opts).unwrap().close().unwrap();
    let error = into_new(&secret, &out, Some("parolă"), &clock).unwrap_err();
    assert_eq!(ApiError::from(error).code, ErrorCode::RescueProtected);
    // Nothing is written over.
    fs::write(&out, "mine").unwrap();
    let sound = dir.path().join("sound.ddb");
    create(&sound).close().unwrap();
    let error = rescue(&sound, &out).unwrap_err();
    assert_eq!(error.code, ErrorCode::FileExists);
    assert_eq!(fs::read(&out).unwrap(), b"mine");
}

#[test]
fn the_page_of_a_damaged_file_shows_what_could_be_saved_and_saves_it() {
    let desk = TestDesk::example();
    let people = desk.ok("app_status", json!({}))["file"]["counts"]["people"].clone();
    desk.ok("backup_now", json!({}));
    assert_eq!(desk.refused("file_rescue", json!({})), "no-file");
    let path = desk.desk.example_path();
    desk.desk.close();
    let mut damaged = fs::read(&path).unwrap();
    let truth = places::of(&path);
    // The page on which the first person stands.
    let first = truth.iter().find(|row| row.table == "person").unwrap();
    damaged[(first.pages[0] as usize - 1) * PAGE..][..PAGE].fill(0xe5);
    fs::write(&path, &damaged).unwrap();
    let status = desk.ok("file_example", json!({}));
    assert_eq!(status["problem"]["error"]["code"], "file-corrupt");

    let look = desk.ok("file_rescue_look", json!({}));
    assert_eq!(fs::read(&path).unwrap(), damaged, "only looked at");
    let of = |rows: &serde_json::Value| {
        let rows = rows.as_array().unwrap().iter();
        let line = rows.clone().find(|row| row["kind"] == "people");
        line.unwrap().clone()
    };
    let line = of(&look["rescue"]["rows"]);
    assert!(line["rebuilt"].as_i64().unwrap() > 0, "{line}");
    assert_eq!(line["lost"], 0);
    assert_eq!(of(&look["backup"]["rows"])["rows"], line["saved"]);

    let report = desk.ok("file_rescue", json!({}));
    let kept = report["kept"].as_str().unwrap();
    assert!(kept.contains(".corrupt-"), "{kept}");
    assert_eq!(fs::read(kept).unwrap(), damaged, "kept whole");
    assert_eq!(report["rows"], look["rescue"]["rows"]);
    assert_eq!(desk.refused("file_rescue", json!({})), "rescue-not-needed");
    let status = desk.ok("file_retry", json!({}));
    assert_eq!(status["stage"], "open", "{status}");
    assert_eq!(status["file"]["counts"]["people"], people);
    let history = desk.ok("history_recent", json!({"before": null, "limit": 5}));
    assert!(history.to_string().contains("\"file-rescue\""), "{history}");
    // It is a file like any other: it is written, and its last act is not taken back by mistake.
    desk.ok("person_add", crate::desk::person("Popa", "Ana"));
    desk.undo();
    assert_eq!(
        desk.refused("history_undo", json!({"op": null, "skip_conflicts": false})),
        "nothing-to-undo"
    );
}

#[test]
fn a_file_of_which_nothing_is_left_is_told_so_and_stays() {
    let desk = TestDesk::office();
    desk.desk.close();
    let path = desk.desk.default_path();
    let mut damaged = fs::read(&path).unwrap();
    damaged[PAGE..].fill(7);
    fs::write(&path, &damaged).unwrap();
    desk.ok("file_open", json!({"path": path}));
    for name in ["file_rescue_look", "file_rescue"] {
        assert_eq!(desk.refused(name, json!({})), "rescue-nothing");
    }
    assert_eq!(fs::read(&path).unwrap(), damaged);
    let status = desk.ok("app_status", json!({}));
    assert_eq!(status["stage"], "blocked");
}
