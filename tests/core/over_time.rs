//! The directory over time: posts with their days, absences, names, checks, favourites.
//! (The clock of these tests stands at 20 November 2026.)

use serde_json::{Value, json};

use crate::desk::{TestDesk, list_of, person};

fn sound(desk: &TestDesk, when: &str) {
    let found = desk.desk.core().unwrap().check(false).unwrap();
    assert!(found.is_empty(), "{when}: {found:?}");
}

fn added(desk: &TestDesk, family: &str, given: &str, post: &str, institution: &str) -> Value {
    let mut new = person(family, given);
    new["post"] = json!(post);
    new["institution"] = json!(institution);
    desk.ok("person_add", new)["value"]["id"].clone()
}

fn appointed(person: &Value, position: &Value) -> Value {
    json!({"person": person, "position": position, "post": "", "institution": "", "from": null,
        "to": null, "acting": false, "share": 100, "act_no": "", "act_date": null,
        "replaces": null, "note": ""})
}

#[test]
fn who_held_the_mayors_office_on_a_past_day() {
    let desk = TestDesk::office();
    let old = added(&desk, "Bostănaru", "Andrei", "primar", "Primăria Lunca");
    let card = desk.ok("person_get", json!({"id": old}));
    let (assignment, position) = (&card["posts"][0]["id"], card["position_id"].clone());
    desk.ok(
        "assignment_end",
        json!({"id": assignment, "to": "2021-03-01"}),
    );
    sound(&desk, "ended");
    // The post stands vacant, and the person has none.
    let page = desk.list("");
    assert_eq!(page["vacant"], 1, "{page:#}");
    assert_eq!(desk.ok("person_get", json!({"id": old}))["post"], "");
    let new = added(&desk, "Vrabie", "Elena", "", "");
    let mut request = appointed(&new, &position);
    request["from"] = json!("2021-03-02");
    request["act_no"] = json!("12");
    let card = desk.ok("assignment_add", request)["value"].clone();
    sound(&desk, "appointed");
    assert_eq!(card["post"], "primar");
    assert_eq!(card["posts"][0]["from"], "2021-03-02");
    assert_eq!(card["posts"][0]["before"]["name"], "Andrei Bostănaru");
    assert_eq!(desk.list("")["vacant"], 0);
    for (day, name) in [
        ("2020-06-01", "Andrei Bostănaru"),
        ("2021-03-01", "Andrei Bostănaru"),
        ("2021-03-02", "Elena Vrabie"),
    ] {
        let holders = desk.ok("position_holders", json!({"position": position, "on": day}));
        let held: Vec<_> = holders
            .as_array()
            .unwrap()
            .iter()
            .filter(|holder| holder["held"] == true)
            .map(|holder| holder["name"].as_str().unwrap())
            .collect();
        assert_eq!(held, [name], "{day}");
    }
    let former = desk.ok("person_get", json!({"id": old}));
    assert_eq!(former["posts"][0]["current"], false);
    for _ in 0..4 {
        desk.undo();
    }
    sound(&desk, "undone");
    assert_eq!(desk.names(""), Vec::<String>::new());
}

#[test]
fn a_post_that_begins_later_or_has_ended_is_not_held_today() {
    let desk = TestDesk::office();
    let id = added(&desk, "Rusu", "Olga", "specialistă", "Secția A");
    let mut request = appointed(&id, &Value::Null);
    request["post"] = json!("secretară a consiliului");
    request["institution"] = json!("Consiliul Lunca");
    request["acting"] = json!(true);
    request["from"] = json!("2026-11-01");
    request["to"] = json!("2026-11-20");
    let card = desk.ok("assignment_add", request.clone())["value"].clone();
    assert_eq!(card["post"], "specialistă", "one's own post comes first");
    assert_eq!(card["posts"].as_array().unwrap().len(), 2);
    assert_eq!(desk.list("")["rows"][0]["posts"], 2);
    let acting = card["posts"][1].clone();
    assert_eq!(acting["acting"], true);
    let mut edit = request;
    edit["id"] = acting["id"].clone();
    edit["from"] = json!("2026-11-21");
    edit["to"] = Value::Null;
    let card = desk.ok("assignment_edit", edit)["value"].clone();
    assert_eq!(card["posts"][1]["current"], false, "{card:#}");
    assert_eq!(desk.list("")["rows"][0]["posts"], 1);
    sound(&desk, "later");
    let refused = desk
        .call(
            "assignment_end",
            json!({"id": acting["id"], "to": "2026-11-20"}),
        )
        .unwrap_err();
    assert_eq!(
        serde_json::to_value(refused.fields[0].code).unwrap(),
        "ends-before"
    );
    assert_eq!(
        desk.refused(
            "assignment_end",
            json!({"id": acting["id"], "to": "20.11.2026"})
        ),
        "invalid"
    );
}

#[test]
fn the_absent_is_shown_with_the_substitutes_number() {
    let desk = TestDesk::office();
    let away = added(&desk, "Cotorobai", "Veniamin", "specialist", "Secția A");
    let stands_in = added(&desk, "Plămădeală", "Sergiu", "șeful secției", "Secția A");
    desk.ok("phone_add", json!({"person": stands_in, "kind": "work", "typed": "0-257-2-41-16", "extension": "116", "private": false}));
    let absence = json!({"person": away, "kind": "leave", "from": "2026-11-16",
        "to": "2026-11-27", "substitute": stands_in, "note": ""});
    let card = desk.ok("absence_add", absence.clone())["value"].clone();
    let now = &card["absence"];
    assert_eq!(now["kind"], "leave");
    assert_eq!(now["to"], "2026-11-27");
    assert_eq!(now["substitute"]["name"], "Sergiu Plămădeală");
    assert_eq!(now["substitute"]["phone"]["display"], "0-257-2-41-16");
    assert_eq!(card["boss"]["name"], "Sergiu Plămădeală");
    let row = &desk.list("Cotorobai")["rows"][0];
    assert_eq!(row["absence"]["substitute"]["name"], "Sergiu Plămădeală");
    let other = desk.ok("person_get", json!({"id": stands_in}));
    assert_eq!(other["stands_in_for"][0]["name"], "Veniamin Cotorobai");
    let mut request = list_of("");
    request["filter"]["absent"] = json!(true);
    assert_eq!(desk.ok("people_list", request)["total"], 1);

    let mut past = absence.clone();
    past["id"] = card["absences"][0]["id"].clone();
    past["to"] = json!("2026-11-19");
    let card = desk.ok("absence_edit", past.clone())["value"].clone();
    assert!(card["absence"].is_null(), "back since yesterday");
    assert_eq!(card["absences"].as_array().unwrap().len(), 1);
    past["to"] = json!("2026-11-01");
    assert_eq!(desk.refused("absence_edit", past), "invalid");
    let mut own = absence;
    own["substitute"] = away.clone();
    assert_eq!(desk.refused("absence_add", own), "invalid");
    let id = card["absences"][0]["id"].clone();
    let card = desk.ok("absence_remove", json!({"id": id}))["value"].clone();
    assert_eq!(card["absences"], json!([]));
    desk.undo();
    let card = desk.ok("person_get", json!({"id": away}));
    assert_eq!(card["absences"].as_array().unwrap().len(), 1);
}

#[test]
fn another_name_is_found_until_it_is_taken_away() {
    let desk = TestDesk::office();
    let id = added(&desk, "Șevcenco", "Zinaida", "", "");
    let card = desk.ok(
        "other_name_add",
        json!({"person": id, "language": "", "name": "Dragomirescu Zinaida"}),
    )["value"]
        .clone();
    assert_eq!(desk.names("dragomirescu"), ["Zinaida Șevcenco"]);
    sound(&desk, "added");
    desk.ok(
        "other_name_remove",
        json!({"id": card["other_names"][0]["id"]}),
    );
    assert!(desk.names("dragomirescu").is_empty());
    desk.undo();
    desk.undo();
    sound(&desk, "undone");
    assert!(desk.names("dragomirescu").is_empty());
}

#[test]
fn what_is_checked_private_and_favourite_is_kept() {
    let desk = TestDesk::office();
    let id = added(&desk, "Rusu", "Olga", "", "");
    let card = desk.ok("person_check", json!({"id": id}))["value"].clone();
    assert_eq!(card["checked_on"], "2026-11-20");
    assert_eq!(card["checked_by"], "Ana Vrabie");
    let mut stale = list_of("");
    stale["filter"]["stale_before"] = json!("2026-11-20");
    assert_eq!(desk.ok("people_list", stale.clone())["total"], 0);
    stale["filter"]["stale_before"] = json!("2026-11-21");
    assert_eq!(desk.ok("people_list", stale)["total"], 1);

    let card = desk.ok(
        "private_set",
        json!({"person": id, "fields": ["note", "address"]}),
    )["value"]
        .clone();
    assert_eq!(card["private_fields"], json!(["address", "note"]));

    let card = desk.ok("favourite_set", json!({"person": id, "favourite": true}))["value"].clone();
    assert_eq!(card["favourite"], true);
    assert!(
        desk.ok("favourite_set", json!({"person": id, "favourite": true}))["op"].is_null(),
        "nothing changed"
    );
    let mut mine = list_of("");
    mine["filter"]["favourites"] = json!(true);
    assert_eq!(desk.ok("people_list", mine.clone())["total"], 1);
    desk.ok(
        "user_add",
        json!({"name": "Ion Ceban", "post": "", "role": "staff"}),
    );
    assert_eq!(
        desk.ok("people_list", mine)["total"],
        0,
        "another's favourites are another's"
    );

    let bad = json!({"person": id, "photo": "data:image/png;base64,PHN2Zz4="});
    assert_eq!(desk.refused("person_photo_set", bad), "invalid");
    let edit = |value: &str| json!({"id": id, "field": "birthday", "value": value});
    assert_eq!(desk.refused("person_edit", edit("1.2.1970")), "invalid");
    let card = desk.ok("person_edit", edit("1970-02-01"))["value"].clone();
    assert_eq!(card["birthday"], "1970-02-01");
    let card = desk.ok("person_edit", edit(""))["value"].clone();
    assert!(card["birthday"].is_null());
}

#[test]
fn a_wrong_number_is_reported_and_settled() {
    let desk = TestDesk::office();
    let id = added(&desk, "Rusu", "Olga", "", "");
    let card = desk.ok("phone_add", json!({"person": id, "kind": "work", "typed": "0-257-2-40-38", "extension": null, "private": false}))["value"].clone();
    let phone = card["phones"][0]["id"].clone();
    desk.ok(
        "correction_add",
        json!({"person": id, "phone": phone, "text": "nu răspunde"}),
    );
    let open = desk.ok("correction_list", json!({}));
    assert_eq!(open[0]["typed"], "0-257-2-40-38");
    assert_eq!(open[0]["by"], "Ana Vrabie");
    let solved = desk.ok("correction_solve", json!({"id": open[0]["id"]}));
    assert_eq!(solved["value"]["corrections"], json!([]));
    assert_eq!(
        desk.refused("correction_solve", json!({"id": open[0]["id"]})),
        "not-found"
    );
    let other = added(&desk, "Vlas", "Ion", "", "");
    assert_eq!(
        desk.refused(
            "correction_add",
            json!({"person": other, "phone": phone, "text": ""})
        ),
        "not-found"
    );
}

#[test]
fn the_filter_and_its_counts_agree() {
    let desk = TestDesk::example();
    let filter = list_of("")["filter"].clone();
    let facets = desk.ok(
        "people_facets",
        json!({"query": "", "filter": filter, "stale_before": null}),
    );
    let total = |change: &dyn Fn(&mut Value)| {
        let mut request = list_of("");
        request["limit"] = json!(1);
        change(&mut request["filter"]);
        let page = desk.ok("people_list", request);
        page["total"].as_u64().unwrap()
    };
    let roles = facets["roles"].as_array().unwrap();
    let of =
        |role: &str| roles.iter().find(|facet| facet["role"] == role).unwrap()["count"].clone();
    assert_eq!(of("mayor"), 27, "{facets:#}");
    for facet in roles {
        assert_eq!(
            total(&|f| f["role"] = facet["role"].clone()),
            facet["count"]
        );
    }
    for facet in facets["councils"].as_array().unwrap() {
        assert_eq!(
            total(&|f| f["council"] = facet["id"].clone()),
            facet["count"],
            "{facet}"
        );
    }
    assert_eq!(facets["councils"].as_array().unwrap().len(), 27);
    // A body counts its own people; the filter takes the units under it too.
    let raion = facets["institutions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|facet| facet["name"] == "Consiliul raional Valea Lungă")
        .unwrap();
    assert!(total(&|f| f["institution"] = raion["id"].clone()) > raion["count"].as_u64().unwrap());
    // Pages by key hold everybody once, narrowed too.
    for sort in ["name", "institution"] {
        let mut request = list_of("");
        request["filter"]["role"] = json!("secretary");
        request["sort"] = json!(sort);
        request["limit"] = json!(7);
        let mut seen = std::collections::BTreeSet::new();
        loop {
            let page = desk.ok("people_list", request.clone());
            for row in page["rows"].as_array().unwrap() {
                assert!(seen.insert(row["id"].as_str().unwrap().to_owned()));
            }
            if page["next"].is_null() {
                break;
            }
            request["after"] = page["next"].clone();
        }
        assert_eq!(seen.len() as u64, of("secretary").as_u64().unwrap());
    }
    // With a query the filter narrows what was found.
    let mut request = list_of("primar");
    request["filter"]["role"] = json!("mayor");
    assert_eq!(desk.ok("people_list", request)["total"], 27);
}

#[test]
fn the_total_is_that_of_the_rows_shown() {
    let desk = TestDesk::example();
    for (vacant_only, role) in [(false, None), (true, None), (false, Some("secretary"))] {
        let mut request = list_of("");
        request["filter"]["vacant_only"] = json!(vacant_only);
        request["filter"]["role"] = json!(role);
        request["limit"] = json!(200);
        let (mut rows, mut vacant) = (0, 0);
        let page = loop {
            let page = desk.ok("people_list", request.clone());
            for row in page["rows"].as_array().unwrap() {
                rows += 1;
                vacant += u64::from(row["vacant"] == true);
            }
            if page["next"].is_null() {
                break page;
            }
            request["after"] = page["next"].clone();
        };
        assert_eq!(page["total"], rows);
        assert_eq!(page["vacant"], vacant);
        assert!(role.is_some() || vacant > 0 && (vacant == rows) == vacant_only);
        // The choices count the same rows.
        let facets = desk.ok(
            "people_facets",
            json!({"query": "", "filter": request["filter"], "stale_before": null}),
        );
        assert_eq!(facets["vacant"], vacant);
        for facet in facets["roles"].as_array().unwrap() {
            request["after"] = Value::Null;
            request["filter"]["role"] = facet["role"].clone();
            let page = desk.ok("people_list", request.clone());
            assert_eq!(page["total"], facet["count"], "{facet}");
        }
    }
}

#[test]
fn another_day_begins_while_the_program_runs() {
    let desk = TestDesk::office();
    let id = added(&desk, "Rusu", "Olga", "specialistă", "Secția A");
    let card = desk.ok("person_get", json!({"id": id}));
    let assignment = &card["posts"][0]["id"];
    desk.ok(
        "assignment_end",
        json!({"id": assignment, "to": "2026-11-20"}),
    );
    assert_eq!(
        desk.list("")["vacant"],
        0,
        "the last day is a day in the post"
    );
    assert_eq!(desk.names("specialist"), ["Olga Rusu"]);
    let core = desk.desk.core().unwrap();
    assert!(!core.new_day().unwrap());
    desk.clock.advance(24 * 60 * 60 * 1_000);
    assert!(core.new_day().unwrap());
    assert!(!core.new_day().unwrap(), "once");
    assert_eq!(desk.list("")["vacant"], 1);
    assert_eq!(desk.names("specialist"), [""], "the post itself, vacant");
    sound(&desk, "the day after");
}
