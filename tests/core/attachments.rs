//! Attached files: any bytes come back as they were given, kept once, undone and done again;
//! what is wrong is refused before anything is kept.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use district_core::app::{Desk, DeskOptions, FindingCode};
use district_core::commands::dispatch;
use district_core::database::Access;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desk::{TestDesk, new_file};
use crate::files::clock;
use crate::orders;

/// A file of the user's, somewhere on the PC.
pub fn given(dir: &Path, name: &str, bytes: &[u8]) -> String {
    let folder = dir.join("in");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

pub fn task(desk: &TestDesk, title: &str) -> String {
    let card = desk.ok("task_add", json!({"title": title}));
    card["value"]["id"].as_str().unwrap().to_owned()
}

pub fn attach(desk: &TestDesk, task: &str, paths: &[&str]) -> Value {
    let request = json!({"owner": {"task": task}, "paths": paths});
    desk.ok("attachment_add", request)
}

pub fn files(desk: &TestDesk, task: &str) -> Vec<Value> {
    let files = desk.ok("attachment_list", json!({"task": task}));
    files.as_array().unwrap().clone()
}

/// The bytes of an attached file, saved out.
fn saved(desk: &TestDesk, file: &Value) -> Vec<u8> {
    let path = desk.path().join("out");
    let request = json!({"id": file["id"], "path": path, "overwrite": true});
    desk.ok("attachment_save", request);
    fs::read(path).unwrap()
}

/// `NAME.files` of the open file.
pub fn kept(desk: &TestDesk) -> PathBuf {
    let core = desk.desk.core().unwrap();
    core.path().with_extension("files")
}

/// How many blobs a file of attachments holds.
pub fn blobs(path: &Path) -> i64 {
    let conn = rusqlite::Connection::open(path).unwrap();
    let count = "SELECT count(*) FROM blob";
    conn.query_row(count, [], |row| row.get(0)).unwrap()
}

/// Changes every byte that is kept, behind the program's back.
pub fn spoil(path: &Path) {
    let conn = rusqlite::Connection::open(path).unwrap();
    conn.execute_batch(
        "DROP TRIGGER chunk_keeps;
         UPDATE chunk SET bytes = zeroblob(length(bytes));",
    )
    .unwrap();
}

pub fn findings(desk: &TestDesk, full: bool) -> Vec<(FindingCode, String)> {
    let found = desk.desk.core().unwrap().check(full).unwrap();
    found.into_iter().map(|f| (f.code, f.detail)).collect()
}

/// A desk over one file, as a second start or with a password.
pub fn desk_over(dir: &Path, file: &Path, access: Access, password: Option<&str>) -> Arc<Desk> {
    let options = DeskOptions {
        config_dir: dir.join("config"),
        data_dir: dir.join("data"),
        program: "tests",
        clock: Arc::new(clock()),
        file: Some(file.to_owned()),
        access,
        actor: None,
    };
    Arc::new(Desk::closed(options, password.map(str::to_owned)))
}

#[test]
fn bytes_of_any_length_come_back_as_they_were() {
    let desk = TestDesk::office();
    let task = task(&desk, "Raport");
    const PIECE: usize = 256 * 1024;
    for length in [1, 4_096, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7] {
        let bytes: Vec<u8> = (0..length).map(|n| (n * 31 % 251) as u8).collect();
        let path = given(desk.path(), &format!("{length}.bin"), &bytes);
        let reply = attach(&desk, &task, &[&path]);
        let file = reply["value"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(file["bytes"], length);
        assert_eq!(file["name"], format!("{length}.bin"));
        assert_eq!(file["here"], true);
        assert!(saved(&desk, &file) == bytes, "{length} bytes");
    }
    let card = desk.ok("task_get", json!({"id": task}));
    assert_eq!(card["files"].as_array().unwrap().len(), 6);
    assert_eq!(card["files"][0]["added_by"], "Ana Vrabie");
    let page = desk.ok("task_list", json!({}));
    assert_eq!(page["rows"][0]["files"], 6);
    assert_eq!(findings(&desk, true), []);
}

#[test]
fn any_bytes_come_back_as_they_were() {
    let desk = TestDesk::office();
    let task = task(&desk, "Raport");
    let some = proptest::collection::vec(any::<u8>(), 1..3_000);
    proptest!(ProptestConfig::with_cases(24), |(bytes in some)| {
        let path = given(desk.path(), "Hotărâre nr. 5.pdf", &bytes);
        attach(&desk, &task, &[&path]);
        let file = files(&desk, &task).pop().unwrap();
        prop_assert!(saved(&desk, &file) == bytes);
    });
}

#[test]
fn the_same_bytes_are_kept_once() {
    let desk = TestDesk::office();
    let (one, two) = (task(&desk, "Prima"), task(&desk, "A doua"));
    let path = given(desk.path(), "dispoziție.pdf", b"acelasi text");
    let other = given(desk.path(), "copie.pdf", b"acelasi text");
    attach(&desk, &one, &[&path, &other]);
    attach(&desk, &two, &[&path]);
    assert_eq!((files(&desk, &one).len(), files(&desk, &two).len()), (2, 1));
    assert_eq!(blobs(&kept(&desk)), 1);
}

#[test]
fn several_files_are_one_act_undone_and_done_again() {
    let desk = TestDesk::office();
    let task = task(&desk, "Raport trimestrial");
    let before = desk.content();
    let paths: Vec<String> = (0..3)
        .map(|n| given(desk.path(), &format!("a{n}.pdf"), &[n + 1]))
        .collect();
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    let reply = attach(&desk, &task, &paths);
    assert_eq!(reply["op"]["kind"], "attachment-add");
    assert_eq!(reply["op"]["count"], 3);
    assert_eq!(reply["op"]["subject"], "Raport trimestrial");
    assert_eq!(reply["topics"], json!(["history", "tasks"]));
    let after = desk.content();
    desk.undo();
    assert_eq!(desk.content(), before);
    assert_eq!(blobs(&kept(&desk)), 3, "the bytes stay");
    assert_eq!(findings(&desk, true), [], "bytes nobody names are in order");
    let core = desk.desk.core().unwrap();
    let looked = core.look_through(false).unwrap().files;
    assert_eq!((looked.files, looked.bytes, looked.unnamed), (3, 3, 3));
    desk.ok("history_redo", json!({}));
    assert_eq!(desk.content(), after);
    let file = files(&desk, &task).remove(1);
    assert_eq!(saved(&desk, &file), [2]);

    let reply = desk.ok("attachment_remove", json!({"id": file["id"]}));
    assert_eq!(reply["op"]["subject"], "a1.pdf");
    assert_eq!(files(&desk, &task).len(), 2);
    let gone = json!({"id": file["id"], "path": desk.path().join("x")});
    assert_eq!(desk.refused("attachment_save", gone), "not-found");
    desk.undo();
    assert_eq!(saved(&desk, &files(&desk, &task)[1]), [2]);
}

#[test]
fn a_council_has_files_too() {
    let desk = TestDesk::office();
    let council = desk.ok(
        "council_add",
        json!({"name": "Hulubăria", "kind": "commune"}),
    );
    let id = council["value"]["id"].clone();
    let path = given(desk.path(), "Buget.xlsx", b"cifre");
    let request = json!({"owner": {"council": id}, "paths": [path]});
    desk.ok("attachment_add", request);
    let page = desk.ok("council_get", json!({"id": id}));
    assert_eq!(page["files"][0]["name"], "Buget.xlsx");
    assert_eq!(page["history"][0]["kind"], "attachment-add");
    let listed = desk.ok("attachment_list", json!({"council": id}));
    assert_eq!(listed, page["files"]);
}

#[test]
fn a_line_of_an_order_has_files_of_its_own() {
    let desk = TestDesk::office();
    orders::councils(&desk, &["Hulubăria", "Pădurenii"]);
    let sheet = orders::order(&desk, "2026-12-01");
    let line = orders::line(&sheet, "Pădurenii");
    let path = given(desk.path(), "Răspuns.pdf", b"raspunsul");
    let request = json!({"owner": {"line": line["id"]}, "paths": [path]});
    let reply = desk.ok("attachment_add", request);
    assert_eq!(reply["value"][0]["here"], true);
    let id = sheet["task"]["id"].clone();
    let sheet = orders::sheet(&desk, &id);
    let of = |name| orders::line(&sheet, name)["files"].clone();
    assert_eq!(of("Pădurenii"), reply["value"]);
    assert_eq!(of("Hulubăria"), json!([]));
    let card = desk.ok("task_get", json!({"id": id}));
    assert_eq!(card["files"], json!([]), "not of the task itself");
    let acts = card["log"].as_array().unwrap();
    assert!(acts.iter().any(|act| act["kind"] == "act-attachment-add"));
    assert_eq!(saved(&desk, &reply["value"][0]), b"raspunsul");
    let file = json!({"id": reply["value"][0]["id"]});
    desk.ok("attachment_remove", file);
    desk.undo();
    let core = desk.desk.core().unwrap();
    assert!(core.check(true).unwrap().is_empty());
}

#[test]
fn a_wrong_file_is_refused_and_nothing_is_half_done() {
    let desk = TestDesk::office();
    let task = task(&desk, "Raport");
    let fine = given(desk.path(), "bun.pdf", b"text");
    let empty = given(desk.path(), "gol.pdf", b"");
    let large = given(desk.path(), "mare.zip", b"x");
    let length = district_core::limits::ATTACHMENT + 1;
    fs::File::options()
        .write(true)
        .open(&large)
        .unwrap()
        .set_len(length)
        .unwrap();
    let folder = desk.path().display().to_string();
    for (path, code) in [
        (empty.as_str(), "attachment-empty"),
        (&large, "attachment-too-large"),
        (&folder, "file-missing"),
        ("/nu/este/aici.pdf", "file-missing"),
    ] {
        let request = json!({"owner": {"task": task}, "paths": [fine, path]});
        assert_eq!(desk.refused("attachment_add", request), code);
    }
    let error = desk
        .call(
            "attachment_add",
            json!({"owner": {"task": task}, "paths": [large]}),
        )
        .unwrap_err();
    assert_eq!(error.params["name"], "mare.zip");
    assert_eq!(error.params["limit"], "200");
    for owner in [json!({}), json!({"task": task, "council": task})] {
        let request = json!({"owner": owner, "paths": [fine]});
        assert_eq!(desk.refused("attachment_add", request), "invalid");
    }
    let none: [&str; 0] = [];
    let request = json!({"owner": {"task": task}, "paths": none});
    assert_eq!(desk.refused("attachment_add", request), "invalid");
    let request = json!({"owner": {"council": task}, "paths": [fine]});
    assert_eq!(desk.refused("attachment_add", request), "not-found");
    desk.ok("task_bin", json!({"ids": [task]}));
    let request = json!({"owner": {"task": task}, "paths": [fine]});
    assert_eq!(desk.refused("attachment_add", request), "not-found");
    assert!(files(&desk, &task).is_empty());
    assert!(
        !kept(&desk).exists(),
        "the file is made with the first blob"
    );
}

#[test]
fn an_act_that_fails_after_its_bytes_leaves_no_name_without_them() {
    let desk = TestDesk::office();
    let task = task(&desk, "Raport");
    let path = given(desk.path(), "a.pdf", b"text");
    let main = desk.desk.core().unwrap().path().to_owned();
    let conn = rusqlite::Connection::open(&main).unwrap();
    conn.execute_batch(
        "CREATE TRIGGER broken BEFORE INSERT ON attachment BEGIN SELECT RAISE(ABORT, 'cut off'); END;",
    )
    .unwrap();
    let request = json!({"owner": {"task": task}, "paths": [path]});
    assert!(desk.call("attachment_add", request).is_err());
    assert!(files(&desk, &task).is_empty());
    assert_eq!(blobs(&kept(&desk)), 1, "the bytes came first");
    conn.execute_batch("DROP TRIGGER broken").unwrap();
    attach(&desk, &task, &[&path]);
    assert_eq!(blobs(&kept(&desk)), 1);
    assert_eq!(findings(&desk, true), []);
}

#[test]
fn nothing_is_written_over_and_nothing_is_run() {
    let desk = TestDesk::office();
    let task = task(&desk, "Raport");
    let paths = [
        given(desk.path(), "a.pdf", b"%PDF"),
        given(desk.path(), "program.exe", b"MZ"),
    ];
    attach(&desk, &task, &[&paths[0], &paths[1]]);
    let list = files(&desk, &task);
    let there = given(desk.path(), "there.pdf", b"al meu");
    let request = json!({"id": list[0]["id"], "path": there});
    assert_eq!(desk.refused("attachment_save", request), "file-exists");
    assert_eq!(fs::read(&there).unwrap(), b"al meu");
    let opened = desk.ok("attachment_open", json!({"id": list[0]["id"]}));
    let copy = PathBuf::from(opened["path"].as_str().unwrap());
    assert_eq!(copy.file_name().unwrap(), "a.pdf");
    assert_eq!(fs::read(&copy).unwrap(), b"%PDF");
    assert!(fs::metadata(&copy).unwrap().permissions().readonly());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let folder = copy.parent().unwrap().parent().unwrap();
        let mode = fs::metadata(folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "only this user may enter");
    }
    assert_eq!(
        (&list[0]["opens"], &list[1]["opens"]),
        (&json!(true), &json!(false))
    );
    let refused = desk.refused("attachment_open", json!({"id": list[1]["id"]}));
    assert_eq!(refused, "attachment-not-opened");
    let TestDesk { desk, .. } = desk;
    desk.close();
    drop(desk);
    assert!(!copy.exists(), "the copy goes with the program");
}

#[test]
fn a_protected_file_protects_its_attachments() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("raion.ddb");
    let secret = b"Numele martorului este Ilie".repeat(400);
    let desk = desk_over(dir.path(), &file, Access::Write, Some("parola mea"));
    let call = |name: &str, request: Value| dispatch(&desk, name, request).unwrap();
    let mut new = new_file();
    new["path"] = json!(file);
    call("file_new", new);
    let task = call("task_add", json!({"title": "Proces"}))["value"]["id"].clone();
    let path = given(dir.path(), "declarație.pdf", &secret);
    call(
        "attachment_add",
        json!({"owner": {"task": task}, "paths": [path]}),
    );
    call("backup_now", json!({}));
    desk.close();
    for kept in [
        dir.path().join("raion.files"),
        dir.path().join("backups/raion.files"),
    ] {
        let bytes = fs::read(&kept).unwrap();
        assert!(!bytes.starts_with(b"SQLite format 3"));
        let readable = bytes.windows(9).any(|part| part == b"martorulu");
        assert!(!readable, "{kept:?} is readable without the password");
        let conn = rusqlite::Connection::open(&kept).unwrap();
        let read = conn.query_row("SELECT count(*) FROM blob", [], |row| row.get::<_, i64>(0));
        assert!(read.is_err());
    }
    // The live file lost, the backup put back with the password.
    fs::remove_file(dir.path().join("raion.files")).unwrap();
    let backup = dir.path().join("backups");
    let backup = district_core::database::backup::list(&backup, "raion").remove(0);
    let desk = desk_over(dir.path(), &file, Access::Write, Some("parola mea"));
    desk.restore(&file, backup.path.as_ref()).unwrap();
    desk.open_own(Access::Write).unwrap();
    let list = dispatch(&desk, "attachment_list", json!({"task": task})).unwrap();
    let out = dir.path().join("out.pdf");
    let request = json!({"id": list[0]["id"], "path": out});
    dispatch(&desk, "attachment_save", request).unwrap();
    assert!(fs::read(out).unwrap() == secret);
}
