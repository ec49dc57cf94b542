//! The register: passports, premises, what an election takes in.

use serde_json::{Value, json};

use crate::desk::{TestDesk, person};

/// An election on a day, still ahead of the fixed clock unless said otherwise.
pub fn election(desk: &TestDesk, day: &str) -> String {
    let made = desk.ok("election_add", json!({"kind": "local_general", "day": day}));
    text(&made["value"]["election"]["id"])
}

/// A station as it was written in.
pub fn station(desk: &TestDesk, request: Value) -> Value {
    desk.ok("station_add", request)["value"].clone()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn id(page: &Value) -> Value {
    page["station"]["id"].clone()
}

fn council(desk: &TestDesk, name: &str) -> String {
    let made = desk.ok(
        "council_add",
        json!({"name": name, "kind": "commune", "bodies": true}),
    );
    text(&made["value"]["id"])
}

fn fields(desk: &TestDesk, name: &str, request: Value) -> Vec<(String, String)> {
    let error = desk.call(name, request).expect_err(name);
    let code = |code| text(&serde_json::to_value(code).unwrap());
    error
        .fields
        .into_iter()
        .map(|field| (field.path, code(field.code)))
        .collect()
}

#[test]
fn a_passport_is_written_and_read_back() {
    let desk = TestDesk::office();
    let before = desk.content();
    let place = council(&desk, "Corbeni");
    let page = station(
        &desk,
        json!({"number": " 38/07 ", "code": "0038007", "council": place, "locality": "Corbeni",
            "boundary": "str. Livezilor\nstr. Morii", "voters": 1346, "zone": "Nord",
            "route": "2", "new_premises": {"name": "Gimnaziul", "address": "str. Livezilor 14",
            "area": "64 m²", "distance": "0,8 km", "access": "partly", "keys_name": "Ion Roșca",
            "keys_phone": "079 123 456"}}),
    );
    let own = &page["station"];
    assert_eq!(own["number"], "38/07");
    assert_eq!(own["state"], "active");
    assert_eq!(own["kind"], "ordinary");
    assert_eq!(own["council_name"], "Corbeni");
    assert_eq!(own["boundary"], "str. Livezilor\nstr. Morii");
    let premises = &page["premises"];
    assert_eq!(premises["distance"], 800);
    assert_eq!(premises["area"], 64);
    assert_eq!(premises["council"], json!(place));
    assert_eq!(premises["locality"], "Corbeni");
    assert_eq!(premises["stations"], 1);
    assert_eq!(page["contacts"][0]["part"], "keys");
    assert_eq!(page["contacts"][0]["label"], "Cheile");
    assert_eq!(page["remarks"], json!([]));
    let changed = desk.ok(
        "station_edit",
        json!({"id": id(&page), "voters": "1.402", "state": "alternative",
            "state_reason": "reparație", "edit_premises": {"id": premises["id"],
            "distance": "12 km", "floor": "parter"},
            "new_alternate": {"name": "Casa de cultură"}}),
    );
    let page = &changed["value"];
    assert_eq!(page["station"]["voters"], 1402);
    assert_eq!(page["station"]["state"], "alternative");
    assert_eq!(page["premises"]["distance"], 12_000);
    assert_eq!(page["premises"]["name"], "Gimnaziul");
    assert_eq!(page["alternates"][0]["name"], "Casa de cultură");
    assert_eq!(page["alternates"][0]["locality"], "Corbeni");
    let list = desk.ok("premises_list", json!({"query": "casa CULTURA"}));
    assert_eq!(list["premises"].as_array().unwrap().len(), 1);
    for _ in 0..3 {
        desk.undo();
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn what_is_wrong_is_said_field_by_field_and_nothing_is_kept() {
    let desk = TestDesk::office();
    let first = station(&desk, json!({"number": "38/07", "locality": "Corbeni"}));
    let before = desk.content();
    let error = desk
        .call("station_add", json!({"number": "38/07"}))
        .unwrap_err();
    assert_eq!(error.fields[0].params["place"], "38/07 Corbeni");
    let found = fields(
        &desk,
        "station_add",
        json!({"number": " ", "voters": 100_001, "new_premises": {"area": "mare"}}),
    );
    let expected = [
        ("number", "required"),
        ("voters", "out-of-range"),
        ("new_premises.area", "not-whole"),
        ("new_premises.name", "required"),
    ];
    let found: Vec<(&str, &str)> = found.iter().map(|(a, b)| (&**a, &**b)).collect();
    assert_eq!(found, expected);
    let edit = |values: Value| {
        let mut request = values;
        request["id"] = id(&first);
        fields(&desk, "station_edit", request)
    };
    let one = |path: &str, code: &str| vec![(path.to_owned(), code.to_owned())];
    assert_eq!(edit(json!({"voters": "1.34"})), one("voters", "not-whole"));
    assert_eq!(
        edit(json!({"voters": "200000"})),
        one("voters", "out-of-range")
    );
    assert_eq!(edit(json!({"phone": "fix"})), one("phone", "not-a-phone"));
    assert_eq!(
        edit(json!({"edit_premises": {"name": "Gimnaziul", "distance": "departe"}})),
        one("edit_premises.distance", "not-a-distance")
    );
    assert_eq!(desk.content(), before);
    // Its own number is no other's.
    desk.ok(
        "station_edit",
        json!({"id": id(&first), "number": "38/07", "zone": "Nord"}),
    );
}

#[test]
fn voters_outside_the_norm_are_remarked_with_its_article() {
    let desk = TestDesk::office();
    let add = |number: &str, voters: i64| {
        let page = station(
            &desk,
            json!({"number": number, "voters": voters,
            "new_premises": {"name": "Școala", "keys_name": "Ion Roșca"}}),
        );
        page["remarks"]
            .as_array()
            .unwrap()
            .iter()
            .map(text)
            .collect::<Vec<String>>()
    };
    assert!(add("1", 30).is_empty());
    assert!(add("2", 3000).is_empty());
    let over = add("3", 3300);
    assert!(
        over[0].starts_with("3.300 alegători: peste 3.000, dar în limita celor 10 %"),
        "{over:?}"
    );
    assert!(
        over[0].contains("art. 38 alin. (2)") && over[0].contains("textul legii"),
        "{over:?}"
    );
    let beyond = add("4", 3301);
    assert!(
        beyond[0].starts_with("3.301 alegători: norma este de la 30 la 3.000"),
        "{beyond:?}"
    );
    let few = add("5", 29);
    assert!(few[0].starts_with("29 alegători: norma este"), "{few:?}");
}

#[test]
fn elections_ahead_follow_the_passport_and_past_ones_keep_theirs() {
    let desk = TestDesk::office();
    let (past, ahead, other) = (
        election(&desk, "2026-12-13"),
        election(&desk, "2027-10-17"),
        election(&desk, "2027-05-16"),
    );
    let page = station(
        &desk,
        json!({"number": "7", "voters": 900, "zone": "Nord", "new_premises": {"name": "Școala"}}),
    );
    for election in [&past, &ahead, &other] {
        let taken = desk.ok("stations_take", json!({"election": election}));
        assert_eq!(taken["value"]["count"], 1);
    }
    // Twice taken is taken once.
    let again = desk.ok(
        "stations_take",
        json!({"election": ahead, "ids": [id(&page)]}),
    );
    assert_eq!(again["value"]["count"], 0);
    assert_eq!(again["op"], Value::Null);
    // Three weeks and a bit go by: the first of them is past.
    desk.clock.advance(24 * 86_400_000);
    let before = desk.content();
    desk.ok(
        "station_edit",
        json!({"id": id(&page), "number": "38/07", "voters": "950", "zone": "Sud",
            "edit_premises": {"name": "Gimnaziul"}}),
    );
    let there = |election: &str| {
        let list = desk.ok("station_list", json!({"election": election}));
        list["rows"][0].clone()
    };
    for election in [&ahead, &other] {
        let row = there(election);
        assert_eq!(row["number"], "38/07");
        assert_eq!(row["voters"], 950);
        assert_eq!(row["zone"], "Sud");
        assert_eq!(row["premises"], "Gimnaziul");
    }
    let row = there(&past);
    assert_eq!(row["number"], "7");
    assert_eq!(row["voters"], 900);
    assert_eq!(row["premises"], "Școala");
    // The page is of the nearest one ahead, and tells its history, the latest first.
    let page = desk.ok("station_get", json!({"id": id(&page)}));
    assert_eq!(page["election"]["id"], json!(other));
    let days: Vec<&Value> = page["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|past| &past["election"]["day"])
        .collect();
    assert_eq!(days, ["2027-10-17", "2027-05-16", "2026-12-13"]);
    assert_eq!(page["history"][2]["premises"], "Școala");
    let then = desk.ok(
        "station_get",
        json!({"id": page["station"]["id"], "election": past}),
    );
    assert_eq!(then["station"]["number"], "7");
    assert_eq!(then["premises"]["name"], "Școala");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn the_next_election_takes_the_stations_and_bureaus_of_a_former_one() {
    let desk = TestDesk::office();
    let (former, next) = (election(&desk, "2026-12-20"), election(&desk, "2027-10-17"));
    let one = station(&desk, json!({"number": "1", "zone": "Nord", "voters": 100}));
    let two = station(&desk, json!({"number": "2", "state": "out_of_use"}));
    let taken = desk.ok(
        "stations_take",
        json!({"election": former, "act": "Hotărârea 12"}),
    );
    assert_eq!(
        taken["value"]["count"], 1,
        "what is out of use stays outside"
    );
    desk.ok(
        "stations_take",
        json!({"election": former, "ids": [id(&two)]}),
    );
    desk.ok("election_edit", json!({"id": former, "closed": true}));
    desk.ok(
        "station_edit",
        json!({"id": id(&one), "zone": "Sud", "voters": "120"}),
    );
    station(&desk, json!({"number": "3"}));
    let taken = desk.ok("stations_take", json!({"election": next, "from": former}));
    assert_eq!(taken["value"]["count"], 2);
    let list = desk.ok("station_list", json!({"election": next}));
    assert_eq!(list["rows"][0]["zone"], "Nord");
    assert_eq!(list["rows"][0]["voters"], 120);
    assert_eq!(
        desk.refused(
            "stations_take",
            json!({"election": former, "ids": [id(&one)]})
        ),
        "election-closed"
    );
    assert_eq!(
        desk.refused("stations_release", json!({"election": next})),
        "invalid"
    );
    let gone = desk.ok(
        "stations_release",
        json!({"election": next, "ids": [id(&two)]}),
    );
    assert_eq!(gone["value"]["count"], 1);
    assert_eq!(
        desk.ok("station_list", json!({"election": next}))["rows"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    desk.ok(
        "stations_take",
        json!({"election": next, "ids": [id(&two)]}),
    );
}

#[test]
fn stations_of_an_election_held_in_some_councils_are_those_of_these() {
    let desk = TestDesk::office();
    let (one, other) = (council(&desk, "Corbeni"), council(&desk, "Valea Mare"));
    for (number, council) in [("1", &one), ("2", &other), ("3", &one)] {
        station(&desk, json!({"number": number, "council": council}));
    }
    let ahead = election(&desk, "2027-10-17");
    desk.ok("election_edit", json!({"id": ahead, "councils": [one]}));
    let taken = desk.ok("stations_take", json!({"election": ahead}));
    assert_eq!(taken["value"]["count"], 2);
    let list = desk.ok("station_list", json!({"election": ahead}));
    let numbers: Vec<&Value> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| &r["number"])
        .collect();
    assert_eq!(numbers, ["1", "3"]);
}

#[test]
fn the_list_is_narrowed_and_in_the_order_of_numbers() {
    let desk = TestDesk::office();
    for (number, zone, locality) in [
        ("38/10", "Sud", "Corbeni"),
        ("38/2", "Nord", "Țaul"),
        ("38/1", "Nord", "Corbeni"),
    ] {
        station(
            &desk,
            json!({"number": number, "zone": zone, "locality": locality, "voters": 10}),
        );
    }
    let numbers = |request: Value| -> Vec<String> {
        let list = desk.ok("station_list", request);
        list["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| text(&row["number"]))
            .collect()
    };
    assert_eq!(numbers(json!({})), ["38/1", "38/2", "38/10"]);
    assert_eq!(numbers(json!({"zone": "Nord"})), ["38/1", "38/2"]);
    assert_eq!(numbers(json!({"query": "taul"})), ["38/2"]);
    assert_eq!(numbers(json!({"query": "38 corbeni"})), ["38/1", "38/10"]);
    assert_eq!(
        numbers(json!({"states": ["out_of_use"]})),
        Vec::<String>::new()
    );
    let list = desk.ok("station_list", json!({"zone": "Nord"}));
    assert_eq!(list["voters"], 20);
    assert_eq!(list["zones"], json!(["Nord", "Sud"]));
}

#[test]
fn the_bin_keeps_numbers_free_and_elections_ahead_whole() {
    let desk = TestDesk::office();
    let ahead = election(&desk, "2027-10-17");
    let one = station(&desk, json!({"number": "1", "election": ahead}));
    let two = station(&desk, json!({"number": "2"}));
    let error = desk
        .call("station_bin", json!({"ids": [id(&two), id(&one)]}))
        .unwrap_err();
    assert_eq!(serde_json::to_value(error.code).unwrap(), "station-ahead");
    assert!(
        error.params["name"].contains("17.10.2027"),
        "{:?}",
        error.params
    );
    // All or nothing.
    let list = |request: Value| {
        desk.ok("station_list", request)["rows"]
            .as_array()
            .unwrap()
            .len()
    };
    assert_eq!(list(json!({"binned": true})), 0);
    desk.ok("station_bin", json!({"ids": [id(&two)]}));
    assert_eq!(list(json!({"binned": true})), 1);
    assert_eq!(
        desk.ok("station_get", json!({"id": id(&two)}))["station"]["binned"],
        true
    );
    station(&desk, json!({"number": "2", "locality": "Corbeni"}));
    assert_eq!(
        desk.refused("station_restore", json!({"ids": [id(&two)]})),
        "invalid"
    );
    desk.undo();
    desk.ok("station_restore", json!({"ids": [id(&two)]}));
    assert_eq!(list(json!({})), 2);
}

#[test]
fn several_passports_are_changed_in_one_act() {
    let desk = TestDesk::office();
    let ahead = election(&desk, "2027-10-17");
    let ids: Vec<Value> = ["1", "2", "3"]
        .iter()
        .map(|number| {
            id(&station(
                &desk,
                json!({"number": number, "election": ahead}),
            ))
        })
        .collect();
    let before = desk.content();
    let changed = desk.ok(
        "stations_edit",
        json!({"ids": ids, "zone": "Centru", "route": "4", "state": "approved"}),
    );
    assert_eq!(changed["value"]["count"], 3);
    let list = desk.ok(
        "station_list",
        json!({"election": ahead, "zone": "Centru", "route": "4"}),
    );
    assert_eq!(list["rows"].as_array().unwrap().len(), 3);
    assert_eq!(list["rows"][0]["state"], "approved");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn whom_to_call_comes_from_the_directory_first() {
    let desk = TestDesk::office();
    let mut keeper = person("Roșca", "Ion");
    keeper["post"] = json!("Paznic");
    keeper["institution"] = json!("Gimnaziul Corbeni");
    keeper["phones"] =
        json!([{"kind": "mobile", "typed": "079123456", "extension": null, "private": false}]);
    let made = desk.ok("person_add", keeper);
    let who = made["value"]["id"].clone();
    assert!(who.is_string(), "{made}");
    let page = station(
        &desk,
        json!({"number": "1", "new_premises": {"name": "Gimnaziul", "keys": who,
            "keys_phone": "0257 2 22 22", "manager_name": "Vera Munteanu",
            "manager_phone": "0257 3 33 33"}}),
    );
    let contacts = &page["contacts"];
    assert_eq!(contacts[0]["label"], "Paznic, chei");
    assert_eq!(contacts[0]["name"], "Ion Roșca");
    assert!(
        contacts[0]["phone"].as_str().unwrap().ends_with("456"),
        "{contacts}"
    );
    assert_eq!(contacts[1]["label"], "Administrator");
    assert_eq!(contacts[1]["name"], "Vera Munteanu");
    assert!(
        contacts[1]["phone"].as_str().unwrap().ends_with("33"),
        "{contacts}"
    );
    // Whose card is gone stays named, with the typed number.
    desk.ok("people_bin", json!({"ids": [who]}));
    let page = desk.ok("station_get", json!({"id": id(&page)}));
    assert_eq!(page["contacts"][0]["name"], "Ion Roșca");
    assert_eq!(page["premises"]["keys_name"], "Ion Roșca");
}
