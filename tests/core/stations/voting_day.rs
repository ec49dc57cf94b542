//! The sheet of the day of voting.

use serde_json::{Value, json};

use super::bureaus::stations;
use crate::desk::TestDesk;
use crate::elections::local_2027;

const DAY: i64 = 86_400_000;
/// From the tests' clock to 17.10.2027.
const TO_VOTING: i64 = 331;

/// Three stations on the day of voting.
pub fn on_the_day() -> (TestDesk, Value, Vec<String>) {
    let desk = TestDesk::office();
    let election = local_2027(&desk)["election"]["id"].clone();
    let of = [("38/1", Some(900)), ("38/2", Some(1000)), ("38/3", None)];
    let ids = stations(&desk, &election, &of);
    desk.clock.advance(TO_VOTING * DAY);
    (desk, election, ids)
}

fn came(station: &str, hour: &str, value: &str) -> Value {
    json!({"station": station, "fact": "turnout", "hour": hour, "value": value})
}

fn mark(desk: &TestDesk, election: &Value, facts: Value) -> Value {
    let reply = desk.ok("day_mark", json!({"election": election, "facts": facts}));
    reply["value"].clone()
}

#[test]
fn sums_and_shares_are_those_a_naive_second_count_gives() {
    let (desk, election, ids) = on_the_day();
    let reports = [
        (0, "10:00", "120"),
        (1, "10:00", "1.046"),
        (2, "10:00", "77"),
        (0, "13:00", "346"),
        (1, "13:00", "333"),
        (2, "16:00", "80"),
    ];
    let facts: Vec<Value> = reports
        .iter()
        .map(|(n, hour, value)| came(&ids[*n], hour, value))
        .collect();
    let sheet = mark(&desk, &election, json!(facts));
    assert_eq!(sheet["default_hours"], true);
    let voters = [Some(900.0), Some(1000.0), None];
    for (n, hour) in sheet["hours"].as_array().unwrap().iter().enumerate() {
        let (mut reported, mut all, mut known, mut of) = (0, 0.0, 0.0, 0.0);
        for (station, at, value) in &reports {
            if hour == at {
                let value: f64 = value.replace('.', "").parse().unwrap();
                reported += 1;
                all += value;
                if let Some(voters) = voters[*station] {
                    known += value;
                    of += voters;
                }
            }
        }
        let total = &sheet["totals"][n];
        assert_eq!(total["reported"], reported, "{hour}");
        assert_eq!(total["came"].as_f64().unwrap(), all, "{hour}");
        assert_eq!(total["voters"].as_f64().unwrap(), of, "{hour}");
        match total["share"].as_f64() {
            Some(share) => assert!((share - known / of * 10_000.0).abs() <= 0.5, "{hour}"),
            None => assert_eq!(of, 0.0, "{hour}"),
        }
    }
}

#[test]
fn a_number_is_taken_as_reported_and_remarked_upon() {
    let (desk, election, ids) = on_the_day();
    let facts = json!([
        came(&ids[0], "10:00", "1 000"),
        came(&ids[0], "13:00", "346")
    ]);
    let sheet = mark(&desk, &election, facts);
    let row = &sheet["rows"][0];
    assert_eq!(row["turnout"], json!([1000, 346, null, null, null]));
    let remarks: Vec<&str> = row["remarks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|remark| remark.as_str().unwrap())
        .collect();
    assert_eq!(remarks.len(), 2, "{remarks:?}");
    assert!(remarks[0].contains("1000") && remarks[0].contains("900"));
    assert!(remarks[1].contains("346") && remarks[1].contains("1000"));
    for wrong in ["52 %", "34,6", "mulți", "-5", "99999999"] {
        let request = json!({"election": election, "facts": [came(&ids[0], "16:00", wrong)]});
        assert_eq!(desk.refused("day_mark", request), "invalid", "{wrong}");
    }
    // One wrong number, and nothing of the act is written.
    let both = json!([came(&ids[1], "10:00", "5"), came(&ids[1], "13:00", "5%")]);
    let before = desk.content();
    desk.refused("day_mark", json!({"election": election, "facts": both}));
    assert_eq!(desk.content(), before);
    let other = json!({"election": election, "facts": [came(&ids[0], "11:30", "5")]});
    assert_eq!(desk.refused("day_mark", other), "invalid");
    // An empty number takes the report away.
    let sheet = mark(&desk, &election, json!([came(&ids[0], "10:00", "")]));
    assert_eq!(
        sheet["rows"][0]["turnout"],
        json!([null, 346, null, null, null])
    );
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn one_key_writes_a_fact_by_the_clock_or_at_a_typed_hour() {
    let (desk, election, ids) = on_the_day();
    let before = desk.content();
    let facts = json!([
        {"station": ids[0], "fact": "opened"},
        {"station": ids[1], "fact": "opened", "at": "7:05"},
        {"station": ids[1], "fact": "closed", "at": "21:00"},
        {"station": ids[1], "fact": "protocol", "at": "01:40"},
    ]);
    let sheet = mark(&desk, &election, facts);
    let rows = sheet["rows"].as_array().unwrap();
    use district_core::clock::Clock;
    let local = desk.clock.now().with_timezone(&chrono::Local);
    assert_eq!(rows[0]["opened"], local.format("%H:%M").to_string());
    assert_eq!(
        (&rows[1]["opened"], &rows[1]["closed"], &rows[1]["protocol"]),
        (&json!("07:05"), &json!("21:00"), &json!("01:40"))
    );
    assert_eq!(
        (&sheet["opened"], &sheet["closed"], &sheet["protocols"]),
        (&json!(2), &json!(1), &json!(1))
    );
    // After midnight is the day after.
    let stored: String = desk
        .desk
        .core()
        .unwrap()
        .read(|conn| {
            let sql = "SELECT at FROM day_fact WHERE fact = 'protocol'";
            Ok(conn.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    assert_eq!(stored, "2027-10-18T01:40");
    // The same key again changes nothing: the first report keeps its hour.
    let after = desk.content();
    mark(
        &desk,
        &election,
        json!([{"station": ids[1], "fact": "opened"}]),
    );
    assert_eq!(desk.content(), after);
    let bad = json!({"station": ids[0], "fact": "closed", "at": "25:00"});
    let bad = json!({"election": election, "facts": [bad]});
    assert_eq!(desk.refused("day_mark", bad), "invalid");
    let clear = json!([{"station": ids[1], "fact": "opened", "clear": true}]);
    let sheet = mark(&desk, &election, clear);
    assert!(sheet["rows"][1]["opened"].is_null());
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn before_the_day_facts_are_refused_and_incidents_are_not() {
    let desk = TestDesk::office();
    let election = local_2027(&desk)["election"]["id"].clone();
    let ids = stations(&desk, &election, &[("38/1", None)]);
    let facts = json!([{"station": ids[0], "fact": "opened"}]);
    let request = json!({"election": election, "facts": facts});
    assert_eq!(desk.refused("day_mark", request.clone()), "day-not-come");
    desk.ok(
        "incident_save",
        json!({"election": election, "what": "Nu este lumină la probă"}),
    );
    desk.clock.advance(TO_VOTING * DAY);
    desk.ok("day_mark", request.clone());
    desk.ok("election_edit", json!({"id": election, "closed": true}));
    assert_eq!(desk.refused("day_mark", request), "election-closed");
    let hours = json!({"election": election, "hours": ["09:00"]});
    assert_eq!(desk.refused("day_hours", hours), "election-closed");
    let what = json!({"election": election, "what": "x"});
    assert_eq!(desk.refused("incident_save", what), "election-closed");
}

#[test]
fn hours_are_the_office_s_own_and_an_hour_with_reports_stays() {
    let (desk, election, ids) = on_the_day();
    mark(&desk, &election, json!([came(&ids[0], "13:00", "346")]));
    let before = desk.content();
    let set = |hours: Value| json!({"election": election, "hours": hours});
    let dropped = set(json!(["9:30", "12:30"]));
    let error = desk.call("day_hours", dropped).unwrap_err();
    assert_eq!(json!(error.code), "hour-reported");
    assert_eq!(error.params["hour"], "13:00");
    let own = set(json!(["13:00", "9:30", "21:00", "9:30"]));
    let sheet = desk.ok("day_hours", own)["value"].clone();
    assert_eq!(sheet["hours"], json!(["09:30", "13:00", "21:00"]));
    assert_eq!(sheet["default_hours"], false);
    assert_eq!(sheet["rows"][0]["turnout"], json!([null, 346, null]));
    mark(&desk, &election, json!([came(&ids[1], "09:30", "12")]));
    // Back to the program's own: 09:30 has a report now.
    assert_eq!(desk.refused("day_hours", set(json!([]))), "hour-reported");
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
    let many: Vec<String> = (0..25).map(|n| format!("{:02}:{:02}", n % 24, n)).collect();
    assert_eq!(desk.refused("day_hours", set(json!(many))), "invalid");
    assert_eq!(desk.refused("day_hours", set(json!(["ora 9"]))), "invalid");
}

#[test]
fn incidents_are_numbered_by_time_closed_and_opened_again() {
    let (desk, election, ids) = on_the_day();
    let save = |request: Value| desk.ok("incident_save", request)["value"].clone();
    save(
        json!({"election": election, "station": ids[0], "at": "14:20",
        "what": "S-a oprit lumina", "told": "consiliul de circumscripție", "told_at": "14:25"}),
    );
    let before = desk.content();
    let sheet = save(json!({"election": election, "at": "09:10", "what": "Drum închis"}));
    let incidents = sheet["incidents"].as_array().unwrap();
    let seen: Vec<(&Value, &Value)> = incidents.iter().map(|i| (&i["no"], &i["what"])).collect();
    assert_eq!(
        seen,
        [
            (&json!(2), &json!("S-a oprit lumina")),
            (&json!(1), &json!("Drum închis"))
        ]
    );
    assert_eq!(incidents[0]["at"], "2027-10-17T14:20");
    assert_eq!(incidents[0]["told_at"], "2027-10-17T14:25");
    assert_eq!(incidents[0]["station"]["number"], "38/1");
    assert!(incidents[1]["station"].is_null());
    assert_eq!(incidents[0]["by"], "Ana Vrabie");
    assert_eq!(sheet["rows"][0]["incidents"], 1);
    desk.undo();
    assert_eq!(desk.content(), before);
    let id = incidents[0]["id"].clone();
    let sheet = save(json!({"id": id, "closed": true, "measures": "generator"}));
    assert_ne!(sheet["incidents"][0]["closed_at"], "");
    assert_eq!(sheet["rows"][0]["incidents"], 0);
    let sheet = save(json!({"id": id, "closed": false, "at": "14:05"}));
    assert_eq!(sheet["incidents"][0]["closed_at"], "");
    assert_eq!(sheet["incidents"][0]["at"], "2027-10-17T14:05");
    assert_eq!(sheet["incidents"][0]["measures"], "generator");
    let empty = json!({"election": election, "what": " "});
    assert_eq!(desk.refused("incident_save", empty), "invalid");
    let done = desk.ok("incident_remove", json!({"ids": [id]}));
    assert_eq!(done["value"]["count"], 1);
    desk.undo();
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn in_the_night_after_voting_an_hour_of_the_evening_is_the_evening_s() {
    let (desk, election, _) = on_the_day();
    use district_core::clock::Clock;
    // To local 00:30 of the day after, wherever the tests run.
    let now = desk.clock.now().with_timezone(&chrono::Local);
    let until = chrono::Timelike::num_seconds_from_midnight(&now.time());
    desk.clock
        .advance(DAY - i64::from(until) * 1_000 + 30 * 60_000);
    let today = desk.clock.today();
    if today.to_string() != "2027-10-18" {
        // East of the fixed clock's own date local midnight is still the day of voting.
        return;
    }
    let request = json!({"election": election, "at": "23:50", "what": "Coadă la ușă"});
    let sheet = desk.ok("incident_save", request)["value"].clone();
    assert_eq!(sheet["incidents"][0]["at"], "2027-10-17T23:50");
}
