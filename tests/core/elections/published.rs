//! The rows of really published programmes come the same through an election as through a question.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{election, page, rows};
use crate::desk::TestDesk;

#[test]
fn published_rows_come_the_same_through_an_election() {
    let desk = TestDesk::office();
    let published: Vec<Value> = serde_json::from_str(include_str!(
        "../../fixtures/deadlines/published_calendars.json"
    ))
    .unwrap();
    let mut programmes: BTreeMap<(&str, &str, String), usize> = BTreeMap::new();
    for row in &published {
        let election = row["election"].as_str().unwrap();
        let of = [
            ("MD Parliament", ("md", "parliament")),
            ("MD general local", ("md", "local_general")),
            ("MD presidential", ("md", "president")),
            ("UA local", ("ua", "local_general")),
            ("RO local", ("ro", "local_general")),
        ];
        let (_, (pack, kind)) = of
            .iter()
            .find(|(name, _)| election.starts_with(name))
            .unwrap();
        let day = row["election_day"].as_str().unwrap().to_owned();
        *programmes.entry((pack, kind, day)).or_default() += 1;
    }
    assert_eq!(programmes.values().sum::<usize>(), 60);
    assert!(programmes.len() >= 5);
    for (pack, kind, day) in programmes.into_keys() {
        let asked = json!({"pack": pack, "kind": kind, "day": day});
        let counted = desk.ok("programme_compute", asked.clone());
        let mut request = asked;
        request["past"] = json!(true);
        let made = election(&desk, request);
        let read = page(&desk, &made["election"]["id"]);
        let counted = counted["rows"].as_array().unwrap();
        assert_eq!(rows(&read).len(), counted.len());
        for (row, counted) in rows(&read).iter().zip(counted) {
            for field in ["rule", "from", "to", "time", "counting", "trust"] {
                assert_eq!(
                    row[field], counted[field],
                    "{kind} {day}: {}",
                    counted["rule"]
                );
            }
        }
    }
}
