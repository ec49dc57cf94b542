//! `desk rescue`: what is left of a damaged file goes into a new one.

use std::fs;

use crate::desk::Desk;

#[test]
fn what_is_left_of_a_damaged_file_goes_into_a_new_one() {
    let desk = Desk::example();
    let people = desk.json(&["call", "app_status"]).ok()["file"]["counts"]["people"].clone();
    let mut damaged = fs::read(desk.file()).unwrap();
    // The first page, and a page somewhere in the middle.
    damaged[..4096].fill(0xe5);
    let middle = damaged.len() / 8192 * 4096;
    damaged[middle..middle + 4096].fill(0);
    let path = desk.path("damaged.ddb");
    fs::write(&path, &damaged).unwrap();
    let error = desk.over(&path, &["--json", "check"], "").refused(3);
    assert_eq!(error["code"], "file-corrupt");
    let out = desk.path("new.ddb");
    let (from, to) = (path.to_str().unwrap(), out.to_str().unwrap());
    let done = desk.json(&["rescue", from, "--out", to]).ok();
    assert_eq!(done["path"], to);
    assert_eq!(done["kept"], from);
    assert!(done["saved"].as_i64().unwrap() > 1_000, "{done}");
    assert_eq!(fs::read(&path).unwrap(), damaged, "only read");
    let status = desk.over(&out, &["--json", "call", "app_status"], "").ok();
    assert_eq!(status["file"]["counts"]["people"], people);
    let journal = desk
        .over(&out, &["--json", "journal", "--limit", "1"], "")
        .ok();
    assert_eq!(journal[0]["kind"], "file-rescue");

    // Nothing is written over; the damaged file may also be the one that is named for the run.
    let words = ["--json", "rescue", "--out", to];
    assert_eq!(
        desk.over(&path, &words, "").refused(1)["code"],
        "file-exists"
    );
    let again = desk.path("again.ddb");
    let run = desk.over(&path, &["rescue", "--out", again.to_str().unwrap()], "");
    assert_eq!(run.code, 0, "{run:?}");
    assert!(run.out.contains(again.to_str().unwrap()), "{run:?}");
    assert!(again.exists());
}

#[test]
fn what_cannot_be_rescued_is_refused_and_leaves_no_file() {
    let desk = Desk::example();
    let out = desk.path("new.ddb");
    let mut nothing = fs::read(desk.file()).unwrap();
    nothing[4096..].fill(7);
    for (bytes, exit, code) in [
        (b"Dragi colegi,\n".to_vec(), 3, "file-foreign"),
        (nothing, 1, "rescue-nothing"),
    ] {
        let path = desk.path("a.ddb");
        fs::write(&path, &bytes).unwrap();
        let words = [
            "rescue",
            path.to_str().unwrap(),
            "--out",
            out.to_str().unwrap(),
        ];
        assert_eq!(desk.json(&words).refused(exit)["code"], code);
        assert!(!out.exists());
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    let none = desk.path("none.ddb");
    let words = [
        "rescue",
        none.to_str().unwrap(),
        "--out",
        out.to_str().unwrap(),
    ];
    assert_eq!(desk.json(&words).refused(3)["code"], "file-missing");
}
