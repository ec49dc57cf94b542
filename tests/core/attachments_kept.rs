//! Attached files over time: found missing and damaged, copied with each backup, brought back,
//! read beside a writer, left out of copies for readers, cut off at any moment.

use std::fs;

use district_core::app::FindingCode;
use district_core::commands::dispatch;
use district_core::database::Access;
use serde_json::{Value, json};
use tempfile::tempdir;

use crate::attachments::*;
use crate::desk::{TestDesk, new_file};
use crate::files::names;
use crate::power::{child, child_path, moments, rounds, say, words_until_killed};

/// An office with one task and one file attached to it.
fn with_file() -> (TestDesk, String, String) {
    let desk = TestDesk::office();
    let task = task(&desk, "Raport");
    let path = given(desk.path(), "plan.pdf", &b"planul districtului".repeat(50));
    attach(&desk, &task, &[&path]);
    (desk, task, path)
}

#[test]
fn the_check_names_what_is_missing() {
    let (desk, task, path) = with_file();
    let kept = kept(&desk);
    // The data file was taken along, the file of attachments was not.
    fs::rename(&kept, kept.with_extension("away")).unwrap();
    for suffix in ["-wal", "-shm"] {
        let _ = fs::remove_file(crate::files::beside(&kept, suffix));
    }
    let file = files(&desk, &task).remove(0);
    assert_eq!(file["here"], false);
    let request = json!({"id": file["id"], "path": desk.path().join("out.pdf")});
    assert_eq!(
        desk.refused("attachment_save", request),
        "attachment-missing"
    );
    assert!(!desk.path().join("out.pdf").exists());
    let open = json!({"id": file["id"]});
    assert_eq!(desk.refused("attachment_open", open), "attachment-missing");
    let number = desk.ok("task_get", json!({"id": task}))["number"].clone();
    let words = format!("plan.pdf ({})", number.as_str().unwrap());
    let found = findings(&desk, false);
    assert_eq!(found, [(FindingCode::AttachmentMissing, words)]);
    // All else works, and what is given again is here again.
    desk.ok("task_edit", json!({"id": task, "title": "Alt titlu"}));
    attach(&desk, &task, &[&path]);
    let list = files(&desk, &task);
    assert!(list.iter().all(|file| file["here"] == true));
    assert_eq!(findings(&desk, true), []);
}

#[test]
fn damaged_bytes_are_not_written_out_and_can_be_given_again() {
    let (desk, task, path) = with_file();
    spoil(&kept(&desk));
    let file = files(&desk, &task).remove(0);
    let out = desk.path().join("out.pdf");
    let request = json!({"id": file["id"], "path": out});
    assert_eq!(
        desk.refused("attachment_save", request),
        "attachment-damaged"
    );
    assert!(!out.exists(), "no half file is left");
    let open = json!({"id": file["id"]});
    assert_eq!(desk.refused("attachment_open", open), "attachment-damaged");
    let codes: Vec<FindingCode> = findings(&desk, false).into_iter().map(|f| f.0).collect();
    assert_eq!(codes, [FindingCode::AttachmentDamaged]);
    attach(&desk, &task, &[&path]);
    assert_eq!(findings(&desk, true), []);
    let request = json!({"id": file["id"], "path": out});
    desk.ok("attachment_save", request);
    assert!(fs::read(out).unwrap() == fs::read(path).unwrap());
}

#[test]
fn a_file_that_is_not_ours_is_left_alone_and_told() {
    let (desk, task, path) = with_file();
    let kept = kept(&desk);
    let desk = desk.restarted(2);
    fs::write(&kept, "altceva".repeat(1_000)).unwrap();
    let request = json!({"owner": {"task": task}, "paths": [path]});
    assert_eq!(
        desk.refused("attachment_add", request),
        "attachments-unusable"
    );
    assert_eq!(files(&desk, &task)[0]["here"], false);
    let found = findings(&desk, false);
    assert_eq!(
        found,
        [(FindingCode::FilesDamaged, kept.display().to_string())]
    );
    assert_eq!(fs::read(&kept).unwrap(), "altceva".repeat(1_000).as_bytes());
}

#[test]
fn every_backup_folder_keeps_one_growing_copy() {
    let (desk, task, _) = with_file();
    let second = desk.path().join("stick");
    fs::create_dir(&second).unwrap();
    desk.ok("backup_place_set", json!({"second_dir": second}));
    desk.ok("backup_now", json!({}));
    let live = kept(&desk);
    let name = live.file_name().unwrap();
    let copies = [
        live.parent().unwrap().join("backups").join(name),
        second.join(name),
    ];
    for copy in &copies {
        assert_eq!(blobs(copy), 1);
    }
    let more = given(desk.path(), "anexa.pdf", b"anexa");
    attach(&desk, &task, &[&more]);
    desk.ok("backup_now", json!({}));
    for copy in &copies {
        assert_eq!(blobs(copy), 2, "what was missing came to it");
        let bytes = fs::read(copy).unwrap();
        assert_eq!(bytes[18..20], [1, 1], "it opens on read-only media");
    }
    assert_eq!(findings(&desk, true), []);

    // A copy that was damaged is found, kept aside, and begun anew.
    spoil(&copies[0]);
    let found = findings(&desk, true);
    assert_eq!(
        found,
        [(FindingCode::BackupDamaged, copies[0].display().to_string())]
    );
    let mut bytes = fs::read(&copies[1]).unwrap();
    bytes[4_096..20_480].fill(0x5a);
    fs::write(&copies[1], bytes).unwrap();
    desk.ok("backup_now", json!({}));
    assert_eq!(blobs(&copies[1]), 2);
    let aside = |name: &String| name.contains(".corrupt-") && name.ends_with(".files");
    assert!(names(&second).iter().any(aside), "{:?}", names(&second));
    assert_eq!(
        findings(&desk, true).len(),
        1,
        "only the spoiled copy is left"
    );
}

#[test]
fn a_copy_cut_off_in_the_middle_is_taken_up_again() {
    let (desk, task, _) = with_file();
    desk.ok("backup_now", json!({}));
    let live = kept(&desk);
    let copy = live.parent().unwrap().join("backups");
    let copy = copy.join(live.file_name().unwrap());
    // As a power cut leaves it: half a change in the file, what stood there before beside it.
    let cut = desk.path().join("cut");
    let journal = |path| crate::files::beside(path, "-journal");
    let conn = rusqlite::Connection::open(&copy).unwrap();
    conn.execute_batch(
        "PRAGMA cache_size = 1; BEGIN;
         WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
         INSERT INTO chunk SELECT 1, 1000 + i, zeroblob(50000) FROM n;",
    )
    .unwrap();
    fs::copy(&copy, &cut).unwrap();
    fs::copy(journal(&copy), journal(&cut)).unwrap();
    drop(conn);
    fs::copy(&cut, &copy).unwrap();
    fs::copy(journal(&cut), journal(&copy)).unwrap();
    let more = given(desk.path(), "anexa.pdf", b"anexa");
    attach(&desk, &task, &[&more]);
    desk.ok("backup_now", json!({}));
    assert_eq!(blobs(&copy), 2);
    assert_eq!(findings(&desk, true), []);
}

#[test]
fn a_restored_backup_brings_its_files_back() {
    let (desk, task, path) = with_file();
    desk.ok("backup_now", json!({}));
    let later = given(desk.path(), "mai târziu.pdf", b"dupa copie");
    attach(&desk, &task, &[&later]);
    let backup = desk.ok("backup_list", json!({}))[0]["path"].clone();
    let live = kept(&desk);

    // What came after the backup stays: nothing is ever taken away.
    desk.ok("file_restore", json!({"backup": backup}));
    assert_eq!(files(&desk, &task).len(), 1);
    assert_eq!(blobs(&live), 2);

    // Lost whole, spoiled within, or damaged as a file: all come back.
    for (n, harm) in [
        (|path: &std::path::Path| fs::remove_file(path).unwrap()) as fn(&std::path::Path),
        spoil,
        |path| fs::write(path, "stricat".repeat(4_096)).unwrap(),
    ]
    .into_iter()
    .enumerate()
    {
        desk.ok("file_leave_example", json!({}));
        desk.desk.close();
        harm(&live);
        desk.ok("file_open", json!({"path": live.with_extension("ddb")}));
        assert!(!findings(&desk, false).is_empty(), "{n}");
        desk.ok("file_restore", json!({"backup": backup}));
        assert_eq!(findings(&desk, false), [], "{n}");
        let file = files(&desk, &task).remove(0);
        let out = desk.path().join("out.pdf");
        let request = json!({"id": file["id"], "path": out, "overwrite": true});
        desk.ok("attachment_save", request);
        assert!(fs::read(out).unwrap() == fs::read(&path).unwrap(), "{n}");
    }
    let aside = |name: &String| name.contains(".corrupt-") && name.ends_with(".files");
    assert!(names(live.parent().unwrap()).iter().any(aside));
}

#[test]
fn a_copy_for_readers_takes_no_files_along() {
    let (desk, _, _) = with_file();
    let folder = desk.path().join("cititori");
    fs::create_dir(&folder).unwrap();
    let copy = desk.ok("reader_copy_make", json!({"folder": folder}));
    assert_eq!(names(&folder).len(), 1, "{:?}", names(&folder));
    let bytes = fs::read(copy["value"]["path"].as_str().unwrap()).unwrap();
    for word in ["plan.pdf", "planul districtului"] {
        let found = bytes
            .windows(word.len())
            .any(|part| part == word.as_bytes());
        assert!(!found, "the copy holds: {word}");
    }
}

#[test]
fn a_second_start_reads_beside_the_writer() {
    let (desk, task, path) = with_file();
    let main = kept(&desk).with_extension("ddb");
    let second = desk_over(desk.path(), &main, Access::Read, None);
    second.open_own(Access::Read).unwrap();
    let call = |name: &str, request: Value| dispatch(&second, name, request);
    let list = call("attachment_list", json!({"task": task})).unwrap();
    assert_eq!(list[0]["here"], true);
    let out = desk.path().join("beside.pdf");
    call("attachment_save", json!({"id": list[0]["id"], "path": out})).unwrap();
    assert!(fs::read(out).unwrap() == fs::read(&path).unwrap());
    let refused = call(
        "attachment_add",
        json!({"owner": {"task": task}, "paths": [path]}),
    );
    let code = refused.unwrap_err().code.slug();
    assert_eq!(code, "file-read-only");
    // The writer goes on meanwhile, and the reader sees it.
    let more = given(desk.path(), "nou.pdf", b"nou");
    attach(&desk, &task, &[&more]);
    let list = call("attachment_list", json!({"task": task})).unwrap();
    assert_eq!(list[1]["here"], true);
    second.close();
    drop(second);
    let kept = kept(&desk);
    desk.desk.close();
    let log = crate::files::beside(&kept, "-wal");
    assert!(!log.exists(), "the log is folded into the file at the end");
}

#[test]
#[ignore = "runs as the child of attachments_survive_kill"]
fn child_attaches() {
    let Some(dir) = child_path() else { return };
    let seed = std::process::id().into();
    let desk = TestDesk::over(&dir, seed);
    let call = |name: &str, request: Value| dispatch(&desk, name, request).unwrap();
    let task = call("task_list", json!({}))["rows"][0]["id"].clone();
    say("ready");
    for n in 0_u64.. {
        let bytes = format!("{seed} {n} ").repeat(40_000);
        let path = given(&dir, "act.pdf", bytes.as_bytes());
        call(
            "attachment_add",
            json!({"owner": {"task": task}, "paths": [path]}),
        );
        say("1");
    }
}

#[test]
fn attachments_survive_kill() {
    let dir = tempdir().unwrap();
    let desk = TestDesk::over(dir.path(), 7);
    dispatch(&desk, "file_new", new_file()).unwrap();
    dispatch(&desk, "task_add", json!({"title": "Raport"})).unwrap();
    desk.close();
    drop(desk);
    let mut acknowledged = 0;
    for (round, wait) in moments(rounds(8), 400).into_iter().enumerate() {
        let child = child("attachments_kept::child_attaches", dir.path());
        let words = words_until_killed(child, wait);
        acknowledged += words.iter().filter(|word| *word == "1").count();
        let desk = TestDesk::over(dir.path(), 1_000 + round as u64);
        let list = dispatch(&desk, "task_list", json!({})).unwrap();
        let files = list["rows"][0]["files"].as_u64().unwrap() as usize;
        // At most the act on its way when the kill came was saved unsaid.
        assert!((acknowledged..=acknowledged + 1).contains(&files));
        acknowledged = files;
        let core = desk.core().unwrap();
        let looked = core.look_through(false).unwrap();
        assert_eq!(looked.findings, [], "every name has its bytes");
        assert!(looked.files.unnamed <= round + 1);
        desk.close();
    }
    assert!(acknowledged > 0, "the children did something");
}
