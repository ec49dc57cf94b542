//! What councils owe to orders: in lists, on the page, in the day and in reports; councils that
//! became part of others.

use district_core::history::Entity;
use serde_json::{Value, json};

use super::matrix::{Held, held, matrix, texts};
use crate::task_facts::insert;

#[test]
fn what_is_owed_counts_in_the_list_on_the_page_and_in_the_day() {
    let Held {
        desk,
        councils,
        late,
        line,
    } = held();
    let list = desk.ok("council_list", json!({}));
    let counts = |at: usize| {
        let counts = &list["rows"][at]["counts"];
        [&counts["open"], &counts["overdue"], &counts["waiting"]].map(Value::to_string)
    };
    assert_eq!(
        counts(0),
        ["2", "1", "2"],
        "the late one and the one without a term"
    );
    assert_eq!(counts(1), ["0", "0", "0"], "answered and excused");
    assert_eq!(counts(2), ["2", "0", "2"]);
    assert_eq!(
        (
            &list["totals"]["open"],
            &list["totals"]["overdue"],
            &list["totals"]["waiting"]
        ),
        (&json!(3), &json!(1), &json!(4))
    );
    let page = desk.ok("council_get", json!({"id": councils[0]}));
    let tasks = page["tasks"].as_array().unwrap();
    assert_eq!(texts(&page["tasks"], "title"), ["late", "no term"]);
    assert_eq!(
        (
            &tasks[0]["line"],
            &tasks[0]["overdue_days"],
            &tasks[0]["id"]
        ),
        (&json!(line), &json!(6), &json!(late))
    );
    let today = desk.ok("today_get", json!({}));
    let heat = |at: usize| {
        let heat = &today["councils"][at];
        [&heat["open"], &heat["overdue"], &heat["waiting"]].map(Value::to_string)
    };
    for at in 0..3 {
        assert_eq!(heat(at), counts(at));
    }
}

#[test]
fn reports_by_council_count_lines() {
    let Held { desk, councils, .. } = held();
    let asked = json!({"from": "2026-10-01", "to": "2026-11-30", "by": "council"});
    let report = desk.ok("task_report", asked);
    let row = |council: &str| {
        let rows = report["rows"].as_array().unwrap().iter();
        let figures = rows
            .clone()
            .find(|row| row["key"] == council)
            .map(|row| &row["figures"]);
        figures.cloned().unwrap_or_default()
    };
    let of = |council: &str, fields: [&str; 5]| fields.map(|field| row(council)[field].clone());
    let fields = ["given", "in_time", "late", "open", "overdue"];
    assert_eq!(of(&councils[0], fields), [3, 0, 0, 2, 1].map(|n| json!(n)));
    assert_eq!(of(&councils[1], fields), [3, 1, 1, 0, 0].map(|n| json!(n)));
    assert_eq!(row(&councils[1])["share"], 500, "one of two in time");
    assert_eq!(row(&councils[1])["mean_late"], 20);
    assert_eq!(of(&councils[2], fields), [2, 0, 0, 2, 0].map(|n| json!(n)));
    assert_eq!(row(""), Value::Null, "no order stands without a council");
    assert_eq!(
        report["late_councils"],
        json!([{"id": councils[0], "name": "Zănoaga", "overdue": 1, "days": 6}])
    );
}

#[test]
fn a_council_becomes_part_of_another_and_is_taken_back_exactly() {
    let Held { desk, councils, .. } = held();
    let before = desk.content();
    let merge =
        json!({"id": councils[0], "into": councils[1], "on": "2026-11-18", "act": "Legea 7"});
    let merged = desk.ok("council_merge", merge);
    assert_eq!(merged["op"]["kind"], "council-merge");
    let page = &merged["value"];
    assert_eq!(
        page["merged_into"],
        json!({"id": councils[1], "name": "Arțari"})
    );
    assert_eq!(
        (&page["merged_on"], &page["merged_act"]),
        (&json!("2026-11-18"), &json!("Legea 7"))
    );
    assert_eq!(page["binned"], true);
    let into = desk.ok("council_get", json!({"id": councils[1]}));
    assert_eq!(
        into["merged_from"],
        json!([{"id": councils[0], "name": "Zănoaga"}])
    );
    let row = &matrix(&desk, json!({}))["rows"][0];
    assert_eq!(
        (&row["name"], &row["gone"], &row["merged_into"]),
        (&json!("Zănoaga"), &json!(true), &json!("Arțari")),
        "its lines stay its own"
    );
    let owes = |id: &str| desk.ok("council_orders", json!({"id": id}))["owes"].clone();
    let of_it = |owed: &Value| {
        let of = owed.as_array().unwrap().iter();
        of.filter(|owed| owed["line"]["council"] == json!(councils[0]))
            .count()
    };
    assert_eq!(
        of_it(&owes(&councils[1])),
        2,
        "what it owed is owed by the other"
    );
    assert_eq!(
        of_it(&owes(&councils[0])),
        2,
        "and still seen on its own page"
    );
    let asked = desk.ok(
        "order_preview",
        json!({"councils": [councils[0], councils[2]]}),
    );
    let to: Vec<&Value> = asked["to"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["name"])
        .collect();
    assert_eq!(
        to[0], "Arțari",
        "an order that names it goes where it is now"
    );
    assert_eq!((to.len(), &asked["skipped"]), (2, &json!([])));
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok(
        "council_merge",
        json!({"id": councils[0], "into": councils[1]}),
    );
    let back = desk.ok("council_restore", json!({"id": councils[0]}));
    assert_eq!(back["value"]["merged_into"], Value::Null);
    assert_eq!(back["value"]["merged_act"], "");
}

#[test]
fn what_cannot_be_merged_is_refused() {
    let Held { desk, councils, .. } = held();
    let [one, other, third] = [0, 1, 2].map(|n: usize| councils[n].clone());
    let refused = |id: &str, into: &str| {
        let error = desk
            .call("council_merge", json!({"id": id, "into": into}))
            .unwrap_err();
        let error = serde_json::to_value(error).unwrap();
        match error["fields"][0]["code"].as_str() {
            Some(code) => code.to_owned(),
            None => error["code"].as_str().unwrap().to_owned(),
        }
    };
    assert_eq!(refused(&one, &one), "itself");
    assert_eq!(refused(&one, "nobody"), "not-found");
    desk.ok("council_merge", json!({"id": one, "into": other}));
    assert_eq!(refused(&third, &one), "not-listed", "it is in the bin");
    assert_eq!(refused(&one, &third), "not-found", "it ceased already");
    assert_eq!(refused(&other, &one), "not-listed", "in a ring");
}

#[test]
fn a_council_sees_what_it_owes_and_how_it_kept_its_terms() {
    let Held {
        desk,
        councils,
        late,
        ..
    } = held();
    let owes = |id: &str| desk.ok("council_orders", json!({"id": id}));
    let of_first = owes(&councils[0]);
    let rows = of_first["owes"].as_array().unwrap();
    assert_eq!(texts(&of_first["owes"], "title"), ["late", "no term"]);
    assert_eq!(rows[0]["order"], json!(late));
    let line = &rows[0]["line"];
    assert_eq!(
        (&line["mark"], &line["late_days"], &line["due_on"]),
        (&json!("missing"), &json!(6), &json!("2026-11-14"))
    );
    assert_eq!(
        (&line["name"], &line["now_name"]),
        (&json!("atunci"), &json!("Zănoaga"))
    );
    assert_eq!(
        texts(&of_first["history"], "title"),
        ["closed"],
        "it never answered"
    );
    assert_eq!(
        (&of_first["answered"], &of_first["late_on_average"]),
        (&json!(0), &Value::Null)
    );
    let of_second = owes(&councils[1]);
    assert_eq!(of_second["owes"], json!([]));
    assert_eq!(
        texts(&of_second["history"], "title"),
        ["late", "coming", "closed"]
    );
    assert_eq!(
        [
            &of_second["answered"],
            &of_second["late"],
            &of_second["late_on_average"]
        ],
        [&json!(2), &json!(1), &json!(2)]
    );
    assert_eq!(
        desk.refused("council_orders", json!({"id": "nobody"})),
        "not-found"
    );
}

#[test]
fn the_day_names_who_is_missing_with_the_number_to_ring() {
    let Held {
        desk,
        councils,
        late,
        line,
    } = held();
    let mut mayor = crate::desk::person("Bostănaru", "Andrei");
    mayor["post"] = json!("primar");
    mayor["institution"] = json!("Primăria Zănoaga");
    let mayor = desk.ok("person_add", mayor)["value"]["id"].clone();
    let phone = json!({"person": mayor, "kind": "work", "typed": "0-257-7-31-22", "extension": null, "private": false});
    desk.ok("phone_add", phone);
    insert(
        &desk,
        Entity::LineReminder,
        json!({"line_id": line, "on_date": "2026-11-16", "way": "call"}),
    );
    let today = desk.ok("today_get", json!({}));
    let waiting = &today["waiting"];
    assert_eq!(waiting["total"], 2, "the missing one and the one sent back");
    let row = &waiting["rows"][0];
    assert_eq!(
        (&row["line"], &row["task"], &row["council"]),
        (&json!(line), &json!(late), &json!(councils[0]))
    );
    assert_eq!(
        [&row["days"], &row["overdue_days"], &row["reminders"]],
        [&json!(18), &json!(6), &json!(1)]
    );
    assert_eq!(row["phone"]["display"], "0-257-7-31-22");
    let school = &waiting["rows"][1];
    assert_eq!(
        (&school["council"], &school["council_name"]),
        (&json!(""), &json!("Liceul"))
    );
    assert_eq!(school["asked_on"], "2026-11-17", "since it was sent back");
    let late_ones = today["overdue"]["rows"].as_array().unwrap();
    let overdue = late_ones.iter().find(|row| row["title"] == "late").unwrap();
    assert_eq!(
        (&overdue["title"], &overdue["councils"]),
        (&json!("late"), &json!(4))
    );
    assert_eq!(overdue["tally"]["missing"], 1);
    assert_eq!(overdue["tally"]["marks"].as_array().unwrap().len(), 4);
    let found = desk.ok(
        "search",
        json!({"text": "late", "scope": "all", "limit": 10}),
    );
    assert!(found.to_string().contains("· 1/4"), "{found}");
}
