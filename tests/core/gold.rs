//! The search against 200 queries whose answers an independent script wrote down.

use std::collections::BTreeMap;

use district_core::search::{Doc, DocKind, Index, MatchField, find, sort_key};
use serde_json::Value;

/// Answers that are looked at.
const TOP: usize = 10;
/// Least share of the expected people among them.
const RECALL: f64 = 0.99;
/// The same within one class of queries.
const RECALL_OF_CLASS: f64 = 0.95;

fn gold() -> Value {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/search/gold.json"
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn doc(row: &Value) -> Doc {
    let cell = |n: usize| row[n].as_str().unwrap();
    let (family, given) = (cell(1), cell(2));
    let key = sort_key(&format!("{family} {given}"));
    let mut doc = Doc::new(cell(0).to_owned(), DocKind::Person, key);
    doc.field(MatchField::Name, &format!("{given} {family}"));
    for (field, n) in [
        (MatchField::Alias, 3),
        (MatchField::Post, 4),
        (MatchField::Duty, 5),
        (MatchField::Institution, 6),
        (MatchField::Room, 7),
        (MatchField::Email, 8),
    ] {
        doc.field(field, cell(n));
    }
    let trunk = cell(9);
    doc.digits = [format!("373{}", &trunk[1..]), trunk.to_owned()]
        .map(|run| (run, trunk.to_owned()))
        .to_vec();
    doc
}

#[test]
fn two_hundred_queries_find_whom_they_mean() {
    let gold = gold();
    let mut index = Index::filling();
    for row in gold["people"].as_array().unwrap() {
        index.put(doc(row));
    }
    index.settle();
    assert_eq!(index.len(), 2_000);
    let queries = gold["queries"].as_array().unwrap();
    assert_eq!(queries.len(), 200);
    let mut classes: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = Vec::new();
    for row in queries {
        let (class, query) = (
            row["class"].as_str().unwrap(),
            row["query"].as_str().unwrap(),
        );
        let found = find(&index, query, |_| true);
        let top: Vec<&str> = found.iter().take(TOP).map(|hit| hit.id.as_str()).collect();
        let (hits, all) = classes.entry(class).or_default();
        for id in row["expect"].as_array().unwrap() {
            *all += 1;
            if top.contains(&id.as_str().unwrap()) {
                *hits += 1;
            } else {
                missed.push(format!("{class}: {query} → {id}, not {top:?}"));
            }
        }
    }
    let share = |(hits, all): (usize, usize)| hits as f64 / all as f64;
    let whole = classes
        .values()
        .fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
    println!("recall@{TOP} {:.4} of {} answers", share(whole), whole.1);
    for (class, of) in &classes {
        println!("  {class}: {:.3} of {}", share(*of), of.1);
        assert!(share(*of) >= RECALL_OF_CLASS, "{class}: {missed:#?}");
    }
    assert!(share(whole) >= RECALL, "{missed:#?}");
}
