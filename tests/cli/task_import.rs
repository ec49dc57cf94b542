//! `desk import tasks`: a register in, told row by row, twice nothing, and the export back.

use std::fs;

use serde_json::json;

use crate::desk::Desk;

const LIST: &str = "Nr. crt.;Sarcina;Consiliul;Responsabil;Termen;Starea;Executat la;Culoarea\n\
    1;Raport trimestrial;Hulubăria;Olga Modelescu;15.10.2026;executat;18.10.2026;roșu\n\
    2;Inventarierea;Nicăieri;Olga Modelescu;15.12.2026;în lucru;;\n\
    3;Darea de seamă;Hulubăria;Olga Modelescu;lunar;în lucru;;\n";

fn words<'a>(rest: &[&'a str]) -> Vec<&'a str> {
    [&["--today", "2026-11-20", "import", "tasks"], rest].concat()
}

#[test]
fn a_register_comes_in_by_the_contract_and_twice_adds_nothing() {
    let desk = Desk::example();
    let list = desk.path("registru.csv");
    fs::write(&list, LIST).unwrap();
    let list = list.to_str().unwrap();
    let trial = desk.json(&words(&[list, "--dry-run"])).ok();
    assert_eq!(trial["batch"], json!(null));
    let report = desk.json(&words(&[list])).ok();
    assert!(report["batch"].is_string());
    let keys: Vec<&String> = report.as_object().unwrap().keys().collect();
    let contract =
        "added batch encoding format kept merged problems read separator skipped unchanged";
    let mut keys: Vec<&str> = keys.into_iter().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys.join(" "), contract);
    assert_eq!(
        (report["format"].clone(), report["separator"].clone()),
        (json!("csv"), json!(";"))
    );
    let counts = |report: &serde_json::Value| {
        ["read", "added", "merged", "unchanged", "skipped"].map(|key| report[key].as_u64().unwrap())
    };
    assert_eq!(counts(&report), [3, 1, 0, 0, 2], "{report:#}");
    assert_eq!(report["kept"], json!(["Culoarea"]));
    let told = |row: u64, code: &str| {
        let problems = report["problems"].as_array().unwrap();
        let problem = problems
            .iter()
            .find(|one| one["row"] == row && one["code"] == code);
        let problem = problem.unwrap_or_else(|| panic!("{row} {code}: {report:#}"));
        assert!(!problem["message"].as_str().unwrap().is_empty());
        problem["field"].as_str().unwrap().to_owned()
    };
    assert_eq!(told(3, "council-unknown"), "council");
    assert_eq!(told(4, "not-a-date"), "due");
    let again = desk.json(&words(&[list])).ok();
    assert_eq!(counts(&again), [3, 0, 0, 1, 2]);
    assert_eq!(again["batch"], json!(null));
    let all = desk.json(&words(&[list, "--without-unknown"])).ok();
    assert_eq!(counts(&all), [3, 2, 0, 1, 0], "{all:#}");
    // The whole of it is taken back as one act.
    desk.json(&["undo"]).ok();
    let back = desk.json(&words(&[list, "--dry-run"])).ok();
    assert_eq!(counts(&back), [3, 0, 0, 1, 2]);
}

#[test]
fn a_list_without_a_good_row_is_refused_and_an_export_comes_back() {
    let desk = Desk::example();
    let list = desk.path("gresit.csv");
    fs::write(&list, "Sarcina;Termen\nRaport;permanent\n").unwrap();
    let words_of = words(&[list.to_str().unwrap()]);
    let error = desk.json(&words_of).refused(1);
    assert_eq!(error["code"], "list-unreadable");
    assert_eq!(error["params"]["reason"], "no-rows");
    let table = desk.path("sarcini.xlsx");
    let table = table.to_str().unwrap();
    let saved = desk
        .json(&["--today", "2026-11-20", "task", "export", table])
        .ok();
    let back = desk.json(&words(&[table])).ok();
    assert_eq!(back["unchanged"], saved["rows"], "{back:#}");
    assert_eq!(back["added"], 0);
    let card = desk.path("om.vcf");
    fs::write(&card, "BEGIN:VCARD\nEND:VCARD\n").unwrap();
    let words_of = words(&[card.to_str().unwrap()]);
    assert_eq!(
        desk.json(&words_of).refused(2)["code"],
        "format-not-available"
    );
}
