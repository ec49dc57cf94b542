//! The search against its gold file: the answers were written down apart from it.

use district_core::search::{Doc, DocKind, Index, MatchField, find, sort_key};
use serde_json::{Value, json};

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

#[test]
fn text_of_another_keyboard_is_understood_and_says_so() {
    let desk = TestDesk::example();
    for (typed, meant, layout, name) in [
        ("сщещкщифш", "cotorobai", "ro", "Cotorobai"),
        ("rjnjhj,fq", "которобай", "ru", "Cotorobai"),
        ("ктщщощо", "", "", ""),
    ] {
        let page = desk.list(typed);
        if meant.is_empty() {
            assert!(page["understood"].is_null(), "{page}");
            continue;
        }
        assert_eq!(page["understood"]["text"], meant);
        assert_eq!(page["understood"]["layout"], layout);
        assert!(text(&page["rows"][0], "name").contains(name));
        let palette = desk.ok("search", json!({"text": typed, "limit": 6}));
        assert_eq!(palette["understood"]["text"], meant);
    }
    // What is found as typed is not read in another way.
    assert!(desk.list("cotorobai")["understood"].is_null());
    assert!(desk.list("которобай")["understood"].is_null());
}

#[test]
fn a_typo_stands_after_everything_found_as_typed() {
    let mut index = Index::default();
    index.put(person("near", "Ana Cotorobei"));
    index.put(person("exact", "Zina Cotorobai"));
    index.put(person("other", "Ion Popescu"));
    let found = find(&index, "cotorobai", |_| true);
    let ids: Vec<(&str, bool)> = found
        .iter()
        .map(|hit| (hit.id.as_str(), hit.close))
        .collect();
    assert_eq!(ids, [("exact", false), ("near", true)]);
    for typed in [
        "ctoorobai",
        "cotorobsi",
        "cotoroba",
        "cotoroobai",
        "otorobai",
        "которабай",
    ] {
        let found = find(&index, typed, |_| true);
        assert!(found.iter().any(|hit| hit.id == "exact"), "{typed}");
        assert!(found.iter().all(|hit| hit.id != "other"), "{typed}");
    }
}

#[test]
fn initials_and_digits_stand_beside_a_name() {
    let mut index = Index::default();
    let mut ion = person("ion", "Ion Popescu");
    ion.field(MatchField::Alias, "Ivanovici");
    ion.digits = vec![("37325224038".into(), "0-252-2-40-38".into())];
    index.put(ion);
    let mut vasile = person("vasile", "Vasile Popescu");
    vasile.digits = vec![("37325224039".into(), "0-252-2-40-39".into())];
    index.put(vasile);
    for typed in [
        "И.И. Попеску",
        "Popescu I.",
        "IP",
        "ПИ",
        "IIP",
        "popescu 24038",
        "2-40-38 popescu",
        "+373 0252 2 40 38",
        "popescu ion ivanovici",
    ] {
        let found = find(&index, typed, |_| true);
        assert_eq!(
            found.first().map(|hit| hit.id.as_str()),
            Some("ion"),
            "{typed}"
        );
    }
    let found = find(&index, "popescu 40-39", |_| true);
    assert_eq!(found.len(), 1);
    let matched = &found[0].matched;
    assert_eq!(matched.field, MatchField::Phone);
    assert_eq!(matched.text, "0-252-2-40-39");
    assert_eq!(matched.ranges, [(8, 13)]);
    assert_eq!(matched.name_ranges, [(7, 14)]);
}

#[test]
fn people_asked_for_often_stand_first_among_equals_but_not_above_the_exact_form() {
    let mut index = Index::default();
    for (id, name) in [
        ("a", "Ana Rusu"),
        ("b", "Bogdan Rusu"),
        ("c", "Rușu Corneliu"),
    ] {
        index.put(person(id, name));
    }
    let ids = |index: &Index| -> Vec<String> {
        let found = find(index, "rusu", |_| true);
        found.into_iter().map(|hit| hit.id).collect()
    };
    assert_eq!(ids(&index), ["a", "b", "c"]);
    index.set_uses([("b".to_owned(), 3), ("c".to_owned(), 9_000)].into());
    assert_eq!(ids(&index), ["b", "a", "c"]);
}

#[test]
fn an_index_kept_current_says_the_same_as_one_built_anew() {
    let doc = |n: usize, name: &str| {
        let mut doc = person(&format!("id{n}"), name);
        doc.digits = vec![(format!("3732522{n:04}"), format!("2-{n}"))];
        doc
    };
    let mut kept = Index::filling();
    for n in 0..200 {
        kept.put(doc(n, &format!("Ion Popescu{n}")));
    }
    kept.settle();
    for n in (0..200).step_by(3) {
        kept.put(doc(n, &format!("Maria Rusu{n}")));
    }
    for n in (0..200).step_by(7) {
        kept.remove(&format!("id{n}"));
    }
    kept.put(doc(7, "Zina Zaharia"));
    let mut anew = Index::filling();
    for n in (0..200).filter(|n| n % 7 != 0) {
        let name = if n % 3 == 0 {
            format!("Maria Rusu{n}")
        } else {
            format!("Ion Popescu{n}")
        };
        anew.put(doc(n, &name));
    }
    anew.put(doc(7, "Zina Zaharia"));
    anew.settle();
    assert_eq!(kept.differences(&anew), 0);
    for typed in [
        "popescu", "rusu9", "ion", "3732522", "2520", "ip", "zz", "zaharia", "рус",
    ] {
        let ids = |index: &Index| -> Vec<String> {
            find(index, typed, |_| true)
                .into_iter()
                .map(|hit| hit.id)
                .collect()
        };
        assert_eq!(ids(&kept), ids(&anew), "{typed}");
    }
}

#[test]
fn the_number_of_an_institution_finds_it_as_long_as_it_has_it() {
    let desk = TestDesk::example();
    let found = |digits: &str| -> Value {
        let reply = desk.ok("search", json!({"text": digits, "limit": 6}));
        let groups = reply["groups"].as_array().unwrap();
        let group = groups.iter().find(|group| group["kind"] == "institution");
        group.map_or(Value::Null, |group| group["hits"][0].clone())
    };
    let institutions = desk.ok("institutions_list", json!({}));
    let id = institutions[3]["id"].clone();
    assert!(found("7788").is_null());
    let added = desk.ok(
        "organisation_phone_add",
        json!({"person": id, "kind": "work", "typed": "0 (257) 7-78-86", "extension": null, "private": false}),
    );
    let phone = added["value"]["phones"].as_array().unwrap().last().unwrap()["id"].clone();
    for digits in ["77886", "0257 77886", "+373 257 7-78-86"] {
        let hit = found(digits);
        assert_eq!(hit["id"], id, "{digits}");
        assert_eq!(hit["matched"]["field"], "phone");
        assert!(hit["phone"]["display"].is_string(), "{hit}");
    }
    // Built anew it says the same.
    let check = desk.desk.core().unwrap().check(true).unwrap();
    assert!(check.is_empty(), "{check:?}");
    desk.ok("organisation_phone_remove", json!({"id": phone}));
    assert!(found("77886").is_null());
    desk.undo();
    assert_eq!(found("77886")["id"], id);
    desk.undo();
    assert!(found("77886").is_null());
    desk.ok(
        "organisation_email_add",
        json!({"person": id, "address": "anticamera.mare@lunca.example", "private": false}),
    );
    assert_eq!(found("anticamera")["id"], id);
}

#[test]
fn habits_outlive_an_index_built_anew() {
    let desk = TestDesk::example();
    let listed = desk.list("primar");
    let rows = listed["rows"].as_array().unwrap();
    let wanted = rows[5]["id"].clone();
    assert_ne!(rows[0]["id"], wanted);
    for _ in 0..40 {
        desk.ok("person_used", json!({"id": wanted}));
    }
    let first = || desk.list("primar")["rows"][0]["id"].clone();
    let used = first();
    assert_ne!(used, rows[0]["id"], "the one asked for often rises");
    desk.desk.core().unwrap().rebuild_index().unwrap();
    assert_eq!(first(), used);
}
