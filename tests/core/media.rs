//! Disks that are full or write-protected. These mount small disks of their own, so they
//! need an administrator's rights and run only when asked for (`--run-ignored`).
#![cfg(target_os = "linux")]

use std::fs;
use std::path::Path;
use std::process::Command;

use district_core::commands::dispatch;
use district_core::database::backup::{backup_to, restore};
use district_core::database::{Access, Database};
use district_core::error::{ApiError, Error, ErrorCode};
use serde_json::{Value, json};
use tempfile::{TempDir, tempdir};

use crate::attachments::{desk_over, given};
use crate::desk::new_file;
use crate::files::*;

/// A small disk in memory, gone when dropped.
struct Disk(TempDir);

impl Disk {
    fn new(size: &str) -> Self {
        let disk = Self(tempdir().unwrap());
        disk.mount(&["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"]);
        disk
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn protect(&self) {
        self.mount(&["-o", "remount,ro"]);
    }

    fn mount(&self, args: &[&str]) {
        let done = Command::new("mount")
            .args(args)
            .arg(self.path())
            .status()
            .unwrap();
        assert!(done.success(), "mounting needs an administrator's rights");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount")
            .arg("--lazy")
            .arg(self.0.path())
            .status();
    }
}

fn code(error: Error) -> ErrorCode {
    ApiError::from(error).code
}

#[test]
#[ignore = "mounts a disk: administrator's rights"]
fn privileged_write_protected_disk() {
    let disk = Disk::new("16M");
    let (live, left) = (disk.path().join("a.ddb"), disk.path().join("left.ddb"));
    let db = create(&live);
    fill(&db, 300);
    let backup = backup_to(&db, disk.path(), &clock()).unwrap();
    for suffix in ["", "-wal"] {
        fs::copy(beside(&live, suffix), beside(&left, suffix)).unwrap();
    }
    db.close().unwrap();
    disk.protect();
    let before = names(disk.path());
    for path in [live.as_path(), left.as_path(), backup.path.as_ref()] {
        let db = open(path, Access::Read).unwrap();
        assert_eq!(count(&db), 300, "{path:?}");
        assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
        db.close().unwrap();
        assert_eq!(
            code(open(path, Access::Write).unwrap_err()),
            ErrorCode::FileReadOnly
        );
    }
    let new = disk.path().join("new.ddb");
    let refused = Database::create(&options(&new, Access::Write, &clock())).unwrap_err();
    assert_eq!(code(refused), ErrorCode::FileReadOnly);
    let refused = restore(&live, backup.path.as_ref(), &clock()).unwrap_err();
    assert_eq!(code(refused), ErrorCode::FileReadOnly);
    let db = open(&live, Access::Read).unwrap();
    assert_eq!(
        code(backup_to(&db, disk.path(), &clock()).unwrap_err()),
        ErrorCode::FileReadOnly
    );
    assert_eq!(names(disk.path()), before);
}

#[test]
#[ignore = "mounts a disk: administrator's rights"]
fn privileged_full_disk() {
    let disk = Disk::new("3M");
    let path = disk.path().join("a.ddb");
    let db = create(&path);
    fill(&db, 1_000);
    let backup = backup_to(&db, disk.path(), &clock()).unwrap();
    // The disk fills while saving.
    let mut saved = 1_000;
    let refused = loop {
        match put(&db, &format!("test-x{saved}"), &"ț".repeat(4_000)) {
            Ok(()) => saved += 1,
            Err(error) => break error,
        }
        assert!(saved < 10_000);
    };
    assert_eq!(code(refused), ErrorCode::DiskFull);
    assert_eq!(count(&db), saved);
    assert_eq!(
        code(put(&db, "test-again", &"ț".repeat(9_000)).unwrap_err()),
        ErrorCode::DiskFull
    );
    let kept = names(disk.path());
    assert_eq!(
        code(backup_to(&db, disk.path(), &clock()).unwrap_err()),
        ErrorCode::DiskFull
    );
    assert_eq!(names(disk.path()), kept, "no half backup is left");
    // Reading goes on, and a backup to another disk.
    let elsewhere = tempdir().unwrap();
    let copy = backup_to(&db, elsewhere.path(), &clock()).unwrap();
    assert_eq!(
        count(&open(copy.path.as_ref(), Access::Read).unwrap()),
        saved
    );
    drop(db);

    // Filled to the last byte, with the log still there or not.
    let ballast = disk.path().join("ballast");
    let _ = fs::write(&ballast, vec![7; 4 << 20]);
    let db = open(&path, Access::Read).unwrap();
    assert_eq!(count(&db), saved, "reading needs no room");
    drop(db);
    match open(&path, Access::Write) {
        Ok(db) => {
            assert_eq!(count(&db), saved);
            let refused = put(&db, "test-again", &"ț".repeat(9_000)).unwrap_err();
            assert_eq!(code(refused), ErrorCode::DiskFull);
        }
        Err(error) => assert_eq!(code(error), ErrorCode::DiskFull),
    }
    let refused = restore(&path, backup.path.as_ref(), &clock()).unwrap_err();
    assert_eq!(code(refused), ErrorCode::DiskFull);
    let new = disk.path().join("new.ddb");
    let refused = Database::create(&options(&new, Access::Write, &clock())).unwrap_err();
    assert_eq!(code(refused), ErrorCode::DiskFull);
    assert!(!new.exists());

    // With room again everything is there.
    fs::remove_file(&ballast).unwrap();
    fs::remove_file(&backup.path).unwrap();
    let db = open(&path, Access::Write).unwrap();
    assert_eq!(count(&db), saved);
    put(&db, "test-again", "x").unwrap();
    assert_eq!(db.integrity(true).unwrap(), Vec::<String>::new());
}

#[test]
#[ignore = "mounts a disk: administrator's rights"]
fn privileged_attached_files_on_a_full_and_on_a_protected_disk() {
    let (disk, home) = (Disk::new("12M"), tempdir().unwrap());
    let path = disk.path().join("a.ddb");
    let desk = desk_over(home.path(), &path, Access::Write, None);
    let call = |name: &str, request: Value| dispatch(&desk, name, request);
    let mut new = new_file();
    new["path"] = json!(path);
    call("file_new", new).unwrap();
    let task = call("task_add", json!({"title": "Raport"})).unwrap()["value"]["id"].clone();
    let small = given(home.path(), "mic.pdf", b"planul");
    let large = given(home.path(), "mare.pdf", &vec![7; 20_000_000]);
    let add = |path: &str| json!({"owner": {"task": task}, "paths": [path]});
    call("attachment_add", add(&small)).unwrap();
    let refused = call("attachment_add", add(&large)).unwrap_err();
    assert_eq!(refused.code, ErrorCode::DiskFull);
    let list = call("attachment_list", json!({"task": task})).unwrap();
    assert_eq!(list.as_array().unwrap().len(), 1, "nothing is half done");
    let looked = desk.core().unwrap().look_through(false).unwrap();
    assert_eq!((looked.findings.len(), looked.files.files), (0, 1));
    call("attachment_add", add(&small)).unwrap();
    desk.close();
    drop(desk);

    disk.protect();
    let before = names(disk.path());
    let desk = desk_over(home.path(), &path, Access::Read, None);
    desk.open_own(Access::Read).unwrap();
    let list = dispatch(&desk, "attachment_list", json!({"task": task})).unwrap();
    assert_eq!(list[0]["here"], true);
    let out = home.path().join("out.pdf");
    let request = json!({"id": list[0]["id"], "path": out});
    dispatch(&desk, "attachment_save", request).unwrap();
    assert_eq!(fs::read(out).unwrap(), b"planul");
    let refused = dispatch(&desk, "attachment_add", add(&small)).unwrap_err();
    assert_eq!(refused.code, ErrorCode::FileReadOnly);
    drop(desk);
    assert_eq!(names(disk.path()), before);
}
