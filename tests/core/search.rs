//! The search against its gold file: the answers were written down apart from it.

use district_core::search::{Doc, DocKind, Index, MatchField, find, sort_key};
use serde_json::Value;

use crate::desk::TestDesk;

/// Answers that are looked at.
const TOP: usize = 10;
/// Least share of the gold queries that must be answered among them.
const RECALL: f64 = 0.95;

fn gold() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/search/pairs.json"
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn text<'a>(row: &'a Value, key: &str) -> &'a str {
    row[key].as_str().unwrap()
}

fn person(id: &str, name: &str) -> Doc {
    let mut doc = Doc::new(id.to_owned(), DocKind::Person, sort_key(name));
    doc.field(MatchField::Name, name);
    doc
}

#[test]
fn finds_every_everyday_pair_and_puts_the_exact_form_first() {
    let gold = gold();
    let pairs = gold["pairs"].as_array().unwrap();
    assert_eq!(pairs.len(), 17);
    for pair in pairs {
        let (typed, stored) = (text(pair, "typed"), text(pair, "stored"));
        let mut index = Index::default();
        index.put(person("stored", stored));
        // Sorts before it, so that only the ranking can put the other one first.
        index.put(person("longer", &format!("{typed}ăăă Aaron")));
        index.put(person("other", "Qqqq Xxxx"));
        let found = find(&index, typed, |_| true);
        let ids: Vec<&str> = found.iter().map(|hit| hit.id.as_str()).collect();
        assert!(
            ids.contains(&"stored"),
            "{typed} must find {stored}: {ids:?}"
        );
        assert!(!ids.contains(&"other"), "{typed} finds what it must not");
        index.put(person("exact", typed));
        let found = find(&index, typed, |_| true);
        assert_eq!(
            found.first().map(|hit| hit.id.as_str()),
            Some("exact"),
            "{typed}"
        );
    }
}

#[test]
fn finds_the_people_of_the_gold_queries() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/templates/example-district/people.json"
    );
    let people: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let desk = TestDesk::example();
    let gold = gold();
    let queries = gold["queries"].as_array().unwrap();
    let mut missed = Vec::new();
    for row in queries {
        let wanted = people
            .iter()
            .find(|person| person["key"] == row["expect_key"])
            .unwrap();
        let reply = desk.list(text(row, "query"));
        let rows = reply["rows"].as_array().unwrap();
        let hit = rows.iter().take(TOP).any(|found| {
            let name = [text(wanted, "given"), text(wanted, "family")].join(" ");
            text(found, "name") == name.trim() && found["post"] == wanted["post"]
        });
        if !hit {
            let top: Vec<&str> = rows.iter().take(3).map(|row| text(row, "name")).collect();
            missed.push(format!(
                "{} [{}] → {top:?}",
                text(row, "query"),
                text(row, "class")
            ));
        }
    }
    let recall = 1.0 - missed.len() as f64 / queries.len() as f64;
    println!("recall@{TOP}: {recall:.3} of {} queries", queries.len());
    assert!(recall >= RECALL, "recall {recall:.3}, missed: {missed:#?}");
    assert!(
        missed.is_empty(),
        "all were found once; now missed: {missed:#?}"
    );
}

#[test]
fn one_letter_held_down_finds_nobody() {
    let mut index = Index::default();
    index.put(person("zina", "Zina Zaharia"));
    assert!(find(&index, "zzzz", |_| true).is_empty());
    assert_eq!(find(&index, "z", |_| true).len(), 1);
}
