//! `desk election import`: differences told, dry run, exit codes.

use crate::desk::Desk;

const DAY: [&str; 2] = ["--today", "2026-11-20"];

fn on<'a>(words: &[&'a str]) -> Vec<&'a str> {
    [&DAY, words].concat()
}

#[test]
fn an_official_programme_is_taken_in_and_its_differences_are_told() {
    let desk = Desk::example();
    let new = [
        "election",
        "new",
        "--kind",
        "local_general",
        "--day",
        "2027-10-17",
    ];
    let made = desk.json(&on(&new)).ok();
    let id = made["election"]["id"].as_str().unwrap();
    let rows = made["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["rule"] == "MD-001").unwrap();
    let path = desk.path("oficial.csv");
    let table = format!(
        "Nr.;Acțiunea;Termenul\n1;\"{}\";Până la 1 octombrie 2027 inclusiv\n2;Hora satului;31.02.2027\n",
        row["action"].as_str().unwrap()
    );
    std::fs::write(&path, table).unwrap();
    let file = path.to_str().unwrap();
    let import = [
        "election",
        "import",
        id,
        file,
        "--source",
        "Hotărârea 12",
        "--dry-run",
    ];
    let dry = desk.json(&on(&import)).ok();
    assert_eq!(
        (&dry["read"], &dry["matched"], &dry["added"]),
        (&2.into(), &1.into(), &1.into())
    );
    assert_eq!(dry["differing"][0]["to"], "2027-10-01");
    assert_eq!(dry["unread"][0]["term"], "31.02.2027");
    assert_eq!(dry["problems"][0]["code"], "no-such-day");
    let again = desk.json(&on(&["election", "show", id])).ok();
    assert_eq!(again["rows"], made["rows"], "a dry run writes nothing");
    let done = desk.json(&on(&import[..6])).ok();
    for field in [
        "read",
        "matched",
        "added",
        "skipped",
        "unchanged",
        "differing",
        "unread",
        "problems",
    ] {
        assert_eq!(done[field], dry[field], "{field}");
    }
    let shown = desk.json(&on(&["election", "show", id])).ok();
    let rows = shown["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["rule"] == "MD-001").unwrap();
    assert_eq!(row["official"], "2027-10-01");
    assert_eq!(rows.len(), made["rows"].as_array().unwrap().len() + 1);
}
