//! Councils: the list with who leads and what is owed, the page, the passport, the contact log.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use crate::desk::TestDesk;

/// A council by its name, from the list.
pub fn row(desk: &TestDesk, name: &str) -> Value {
    let list = desk.ok("council_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    rows.iter()
        .find(|row| row["name"] == name)
        .unwrap_or_else(|| panic!("{name} is in the list"))
        .clone()
}

pub fn page(desk: &TestDesk, name: &str) -> Value {
    desk.ok("council_get", json!({"id": row(desk, name)["id"]}))
}

pub fn new_council(desk: &TestDesk, name: &str) -> String {
    let page = desk.ok(
        "council_add",
        json!({"name": name, "kind": "commune", "code": "9900100", "bodies": true}),
    );
    page["value"]["id"].as_str().unwrap().to_owned()
}

/// A task of councils, written below the commands: only what the counts look at.
pub fn task(
    desk: &TestDesk,
    n: i64,
    state: &str,
    due: Option<&str>,
    councils: &[&str],
    who: Option<&str>,
) {
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::TaskAdd, |tx| {
        let id = tx.new_id();
        tx.about(format!("Sarcina {n}"), 1);
        let values = [
            ("year", json!(2026)),
            ("number", json!(n)),
            ("title", json!(format!("Sarcina {n}"))),
            ("state", json!(state)),
            ("due_on", json!(due)),
            ("responsible_id", json!(who)),
            ("created_at", json!("2026-11-01T08:00:00.000Z")),
        ];
        tx.insert(Entity::Task, &id, &values)?;
        for council in councils {
            let link = tx.new_id();
            let values = [
                ("task_id", json!(id)),
                ("council_id", json!(council)),
                ("council_name", json!("x")),
            ];
            tx.insert(Entity::TaskCouncil, &link, &values)?;
        }
        Ok(())
    })
    .unwrap();
}

pub fn call(desk: &TestDesk, council: &str, at: &str, text: &str) -> Value {
    desk.ok(
        "contact_add",
        json!({"council": council, "way": "call", "at": at, "text": text}),
    )["value"]
        .clone()
}

#[test]
fn the_list_stands_in_the_fixed_order_with_who_leads() {
    let desk = TestDesk::example();
    let list = desk.ok("council_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 27);
    assert_eq!(rows[0]["name"], "Valea Lungă");
    assert_eq!(rows[26]["name"], "Viișoreni");
    assert_eq!(list["totals"]["councils"], 27);
    let sum: i64 = rows.iter().map(|r| r["population"].as_i64().unwrap()).sum();
    assert_eq!(list["totals"]["population"], sum);
    for row in rows {
        assert!(row["mayor"]["position"].is_string(), "{}", row["name"]);
        assert!(row["secretary"]["position"].is_string(), "{}", row["name"]);
    }
    let row = row(&desk, "Dumbrăvenii de Sus");
    assert_eq!(row["mayor"]["name"], "Nichita Răzlog");
    assert_eq!(row["mayor"]["acting"], true);
    assert_eq!(row["mayor"]["phone"]["display"], "0-257-7-40-36");
    assert_eq!(row["secretary"]["name"], "Zinaida Cernăuțan-Popa");
}

#[test]
fn the_page_says_who_leads_what_is_vacant_and_who_was_mayor() {
    let desk = TestDesk::example();
    let page = page(&desk, "Dumbrăvenii de Sus");
    assert_eq!((&page["number"], &page["total"]), (&json!(8), &json!(27)));
    assert_eq!(page["previous"]["name"], "Dealu Frumos");
    assert_eq!(page["next"]["name"], "Fântâna Rece");
    let posts = page["posts"].as_array().unwrap();
    let roles: Vec<&str> = posts
        .iter()
        .filter_map(|p| p["role"].as_str())
        .take(5)
        .collect();
    let expected = [
        "mayor",
        "deputy-mayor",
        "secretary",
        "accountant",
        "land-engineer",
    ];
    assert_eq!(roles, expected);
    assert_eq!(posts.len(), 7);
    let deputy = &posts[1];
    assert_eq!(
        (&deputy["person"], &deputy["name"]),
        (&Value::Null, &json!(""))
    );
    assert_eq!(page["members"].as_array().unwrap().len(), 6);
    assert_eq!(page["localities"].as_array().unwrap().len(), 3);
    // Everybody of the council: the school of the place belongs to it too.
    assert_eq!(page["people"], 15);
    assert_eq!(page["seat"]["name"], "Primăria comunei Dumbrăvenii de Sus");

    let page = self::page(&desk, "Brădeanca");
    let mayors = page["mayors"].as_array().unwrap();
    assert_eq!(mayors[0]["name"], "Lidia Curcubătă-Ștevie");
    assert_eq!(mayors[0]["held"], true);
    assert_eq!(mayors[1]["to"], "2023-11-20");
    assert_eq!(mayors[1]["held"], false);
}

#[test]
fn somebody_acting_leads_while_the_mayor_is_away() {
    let desk = TestDesk::example();
    let before = page(&desk, "Izvoarele Mari")["posts"][0].clone();
    let (mayor, position) = (&before["person"], &before["position"]);
    assert_eq!(before["role"], "mayor");
    let other = page(&desk, "Izvoarele Mari")["posts"][1]["person"].clone();
    desk.ok(
        "assignment_add",
        json!({"person": other, "position": position, "post": "", "institution": "",
            "from": "2026-11-16", "to": null, "acting": true, "share": 100, "act_no": "",
            "act_date": null, "replaces": mayor, "note": ""}),
    );
    assert_eq!(row(&desk, "Izvoarele Mari")["mayor"]["person"], *mayor);
    desk.ok(
        "absence_add",
        json!({"person": mayor, "kind": "leave", "from": "2026-11-16", "to": "2026-11-27",
            "substitute": other, "note": ""}),
    );
    let leader = row(&desk, "Izvoarele Mari")["mayor"].clone();
    assert_eq!(
        (&leader["person"], &leader["acting"]),
        (&other, &json!(true))
    );
}

#[test]
fn open_late_and_awaited_tasks_are_counted_by_council() {
    let desk = TestDesk::example();
    let one = row(&desk, "Brădeanca")["id"].as_str().unwrap().to_owned();
    let two = row(&desk, "Cornățel")["id"].as_str().unwrap().to_owned();
    let before = desk.ok("council_list", json!({}))["totals"].clone();
    let was = row(&desk, "Brădeanca")["counts"].clone();
    let mayor = row(&desk, "Brădeanca")["mayor"]["person"].clone();
    let mayor = mayor.as_str();
    let clerk = desk.ok("people_list", crate::desk::list_of("Plămădeală"))["rows"][0]["id"].clone();
    let clerk = clerk.as_str();
    task(
        &desk,
        901,
        "assigned",
        Some("2026-11-10"),
        &[&one, &two],
        mayor,
    );
    task(
        &desk,
        902,
        "in_progress",
        Some("2026-11-20"),
        &[&one],
        clerk,
    );
    task(&desk, 903, "reported", Some("2026-11-01"), &[&one], mayor);
    task(&desk, 904, "draft", None, &[&one], None);
    // Closed ones count nowhere.
    task(
        &desk,
        905,
        "off_control",
        Some("2026-11-01"),
        &[&one],
        mayor,
    );
    task(&desk, 906, "cancelled", Some("2026-11-01"), &[&one], mayor);
    let now = row(&desk, "Brădeanca")["counts"].clone();
    let grown = |name: &str| now[name].as_i64().unwrap() - was[name].as_i64().unwrap();
    assert_eq!(
        (grown("open"), grown("overdue"), grown("waiting")),
        (4, 1, 1)
    );
    let totals = desk.ok("council_list", json!({}))["totals"].clone();
    let grown = |name: &str| totals[name].as_i64().unwrap() - before[name].as_i64().unwrap();
    // The task of two councils is one task; its answer is awaited of the mayor's council.
    assert_eq!(
        (grown("open"), grown("overdue"), grown("waiting")),
        (4, 1, 1)
    );

    let page = page(&desk, "Brădeanca");
    assert_eq!(page["counts"], now);
    let tasks = page["tasks"].as_array().unwrap();
    let of = |n: i64| {
        let title = format!("Sarcina {n}");
        tasks.iter().find(|t| t["title"] == json!(title)).unwrap()
    };
    assert_eq!(
        (&of(901)["overdue_days"], &of(901)["waiting"]),
        (&json!(10), &json!(true))
    );
    assert_eq!(
        (&of(902)["due_soon"], &of(902)["waiting"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        (&of(903)["overdue_days"], &of(903)["due_soon"]),
        (&json!(0), &json!(false))
    );
    let dues: Vec<&str> = tasks.iter().filter_map(|t| t["due_on"].as_str()).collect();
    assert!(dues.is_sorted(), "{dues:?}");
}

#[test]
fn a_council_is_added_with_its_bodies_edited_binned_and_undone() {
    let desk = TestDesk::office();
    let empty = desk.content();
    let id = new_council(&desk, "Pădurenii");
    let page = desk.ok("council_get", json!({"id": id}));
    let bodies = page["bodies"].as_array().unwrap();
    let names: Vec<&str> = bodies.iter().map(|b| b["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Consiliul local Pădurenii", "Primăria Pădurenii"]);
    assert_eq!(page["seat"]["name"], "Primăria Pădurenii");
    let added = desk.content();
    let edited = desk.ok(
        "council_edit",
        json!({"id": id, "values": [
            {"field": "population", "value": "3 412"}, {"field": "seats", "value": "13"},
            {"field": "elected", "value": "11"}, {"field": "hram", "value": "10-14"},
            {"field": "fiscal_code", "value": "1007600000408"},
            {"field": "reception", "value": "primarul, marți 09:00–12:00"}]}),
    );
    assert_eq!(edited["value"]["population"], 3412);
    assert_eq!(edited["value"]["elected"], 11);
    assert_eq!(edited["value"]["hram"], "10-14");
    let history = edited["value"]["history"].as_array().unwrap();
    assert_eq!(history[0]["kind"], "council-edit");
    desk.undo();
    assert_eq!(desk.content(), added, "one act, undone whole");
    desk.undo();
    assert_eq!(desk.content(), empty);

    let id = new_council(&desk, "Pădurenii");
    desk.ok("council_bin", json!({"id": id}));
    let list = desk.ok("council_list", json!({}));
    assert_eq!(list["rows"], json!([]));
    let binned = desk.ok("council_list", json!({"binned": true}));
    assert_eq!(binned["rows"][0]["id"], id);
    assert_eq!(desk.ok("council_get", json!({"id": id}))["binned"], true);
    assert_eq!(
        desk.refused("council_edit", json!({"id": id, "values": []})),
        "not-found"
    );
    desk.ok("council_restore", json!({"id": id}));
    assert_eq!(row(&desk, "Pădurenii")["id"], id);
}

#[test]
fn what_cannot_be_of_a_council_is_refused_field_by_field() {
    let desk = TestDesk::office();
    let id = new_council(&desk, "Pădurenii");
    for (field, value, code) in [
        ("name", " ", "required"),
        ("population", "multe", "out-of-range"),
        ("population", "-3", "out-of-range"),
        ("hram", "02-30", "not-a-date"),
        ("code", &"9".repeat(61), "too-long"),
    ] {
        let values = json!([{"field": field, "value": value}]);
        let error = desk
            .call("council_edit", json!({"id": id, "values": values}))
            .expect_err(field);
        assert_eq!(error.fields[0].path, field);
        assert_eq!(json!(error.fields[0].code), code, "{field}");
    }
    // More elected than there are seats is a slip of the finger, whichever is entered last.
    desk.ok(
        "council_edit",
        json!({"id": id, "values": [{"field": "seats", "value": "9"}, {"field": "elected", "value": "9"}]}),
    );
    let fewer = json!({"id": id, "values": [{"field": "seats", "value": "7"}]});
    assert_eq!(desk.refused("council_edit", fewer), "invalid");
    assert_eq!(desk.ok("council_get", json!({"id": id}))["seats"], 9);
}

#[test]
fn the_passport_fits_two_pages_and_is_saved() {
    let desk = TestDesk::example();
    let id = row(&desk, "Dumbrăvenii de Sus")["id"].clone();
    let asked = |council: &Value, language: &str| {
        json!({"paper": "council-passport", "first": 0, "count": 2, "options": {"language": language,
            "sheet": "a4", "large_print": false, "include_private": false, "signature": true,
            "council": council}})
    };
    for (language, title) in [
        ("ro", "Comuna Dumbrăvenii de Sus"),
        ("uk", "Комуна Думбревеній де Сус"),
        ("ru", "Коммуна Думбрэвений де Сус"),
        ("en", "Dumbrăvenii de Sus commune"),
    ] {
        let shown = desk.ok("paper_preview", asked(&id, language));
        assert_eq!(shown["title"], title);
        assert!(shown["total"].as_i64().unwrap() <= 2, "{}", shown["total"]);
    }
    for ending in ["pdf", "docx"] {
        let path = desk.path().join(format!("pasaport.{ending}"));
        let options = asked(&id, "ro")["options"].clone();
        let request = json!({"paper": "council-passport", "options": options, "path": path,
            "overwrite": false});
        desk.ok("paper_save", request);
        assert!(std::fs::metadata(&path).unwrap().len() > 2_000);
    }
    assert_eq!(
        desk.refused("paper_preview", asked(&Value::Null, "ro")),
        "invalid"
    );
    assert_eq!(
        desk.refused("paper_preview", asked(&json!("nu"), "ro")),
        "not-found"
    );
    // A passport is of one council: it is no paper to choose from the list.
    let papers = desk.ok("paper_list", json!({}));
    let kinds: Vec<&Value> = papers
        .as_array()
        .unwrap()
        .iter()
        .map(|p| &p["kind"])
        .collect();
    assert!(!kinds.contains(&&json!("council-passport")), "{kinds:?}");
    assert!(kinds.contains(&&json!("council-list")));
}

#[test]
fn the_example_has_spoken_with_its_councils() {
    let desk = TestDesk::example();
    let list = desk.ok("council_list", json!({}));
    let days: Vec<Option<i64>> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["counts"]["last_days"].as_i64())
        .collect();
    assert_eq!(days.iter().filter(|days| days.is_none()).count(), 1);
    assert_eq!(days.iter().flatten().filter(|days| **days > 30).count(), 2);
    let page = page(&desk, "Dumbrăvenii de Sus");
    assert_eq!(page["counts"]["last_days"], 2);
    assert_eq!(page["fiscal_code"], "1007600000408");
    let owed = page["promises"].as_array().unwrap();
    assert_eq!(owed.len(), 2);
    assert_eq!(owed[0]["overdue_days"], 1);
    let kept = self::page(&desk, "Frăsinari");
    assert_eq!(kept["promises"], json!([]));
}
