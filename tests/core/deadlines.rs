//! Terms through the command table.

use serde_json::{Value, json};

use crate::desk::TestDesk;

fn programme(desk: &TestDesk, extra: Value) -> Value {
    let mut request =
        json!({"pack": "md", "kind": "parliament", "day": "2025-09-28", "language": "ro"});
    for (key, value) in extra.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.ok("programme_compute", request)
}

#[track_caller]
fn row<'a>(programme: &'a Value, rule: &str) -> &'a Value {
    let rows = programme["rows"].as_array().unwrap();
    rows.iter()
        .find(|row| row["rule"] == rule)
        .unwrap_or_else(|| panic!("{rule} is no row"))
}

#[test]
fn each_code_governs_the_elections_of_its_time() {
    let desk = TestDesk::first_start();
    let new = programme(&desk, json!({}));
    assert_eq!(row(&new, "MD-001")["to"], "2025-08-24");
    assert_eq!(row(&new, "MD-008")["to"], "2025-09-03");
    assert_eq!(
        row(&new, "MD-001")["legal_act"],
        "Codul electoral nr. 325/2022"
    );
    let old = programme(&desk, json!({"day": "2021-07-11"}));
    assert_eq!(row(&old, "MD-038")["to"], "2021-06-15");
    assert_eq!(row(&old, "MD-038")["counting"], "n_full_days_between");
    for (programme, none) in [(&new, "MD-038"), (&old, "MD-001")] {
        let rows = programme["rows"].as_array().unwrap();
        assert!(rows.iter().all(|row| row["rule"] != none));
    }
    // Hours run from the closing of the polls.
    assert_eq!(row(&old, "MD-055")["to"], "2021-07-12");
    assert_eq!(row(&old, "MD-055")["time"], "15:00");
    assert_eq!(row(&old, "MD-056")["time"], "21:00");
}
