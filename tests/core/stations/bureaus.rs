//! Bureaus: members, make-up, contacts.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use crate::desk::{TestDesk, person};
use crate::elections::local_2027;

/// Stations in an election, by number and voters; their ids.
pub fn stations(desk: &TestDesk, election: &Value, of: &[(&str, Option<i64>)]) -> Vec<String> {
    let core = desk.desk.core().unwrap();
    let mut ids = Vec::new();
    core.transact(OpKind::StationAdd, |tx| {
        for (number, voters) in of {
            let (id, row) = (tx.new_id(), tx.new_id());
            let values = [
                ("number", json!(number)),
                ("kind", json!("ordinary")),
                ("state", json!("active")),
                ("council_name", json!("Valea Mare")),
                ("voters", json!(voters)),
                ("phone", json!("025721107")),
                ("created_at", json!(tx.stamp())),
            ];
            tx.insert(Entity::Station, &id, &values)?;
            let values = [
                ("election_id", election.clone()),
                ("station_id", json!(id)),
                ("number", json!(number)),
                ("voters", json!(voters)),
                ("premises_name", json!("Gimnaziul")),
                ("state", json!("active")),
            ];
            tx.insert(Entity::ElectionStation, &row, &values)?;
            ids.push(id);
        }
        Ok(())
    })
    .unwrap();
    ids
}

/// An office with an election of 17.10.2027 and two stations.
fn filled() -> (TestDesk, Value, Vec<String>) {
    let desk = TestDesk::office();
    let election = local_2027(&desk)["election"]["id"].clone();
    let ids = stations(&desk, &election, &[("38/2", Some(900)), ("38/10", None)]);
    (desk, election, ids)
}

fn add(desk: &TestDesk, election: &Value, station: &str, name: &str, with: Value) -> Value {
    let mut request = json!({"election": election, "station": station, "role": "member",
        "person": {"name": name}});
    for (key, value) in with.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.ok("member_add", request)["value"].clone()
}

#[track_caller]
fn member<'v>(bureau: &'v Value, name: &str) -> &'v Value {
    let members = bureau["members"].as_array().unwrap();
    let found = members.iter().find(|member| member["name"] == name);
    found.unwrap_or_else(|| panic!("no {name} in {bureau}"))
}

#[track_caller]
fn check<'v>(bureau: &'v Value, rule: &str) -> &'v Value {
    let checks = bureau["checks"].as_array().unwrap();
    let found = checks.iter().find(|check| check["rule"] == rule);
    found.unwrap_or_else(|| panic!("no check {rule}"))
}

#[test]
fn make_up_is_checked_by_data_with_its_trust_and_by_practice() {
    let (desk, election, ids) = filled();
    let council = json!({"proposer": "local_council"});
    let mut bureau = Value::Null;
    for name in ["Ion Rusu", "Ana Popa", "Vasile Lungu"] {
        bureau = add(&desk, &election, &ids[0], name, council.clone());
    }
    bureau = {
        drop(bureau);
        let chair = json!({"role": "chair", "proposer": "party", "proposed_by": "un partid"});
        add(&desk, &election, &ids[0], "Olga Ceban", chair);
        let spare = json!({"reserve": true, "proposer": "local_council"});
        add(&desk, &election, &ids[0], "Petru Sârbu", spare);
        add(
            &desk,
            &election,
            &ids[0],
            "Dan Robu",
            json!({"role": "operator"}),
        )
    };
    // Four who count: a substitute and an operator do not.
    let count = check(&bureau, "count");
    assert_eq!(count["ok"], false);
    assert!(count["text"].as_str().unwrap().contains("Membri: 4"));
    assert_eq!(count["trust"], "to_confirm");
    assert!(count["act"].as_str().unwrap().contains("1381/1997"));
    let article = count["ref"].as_str().unwrap();
    assert!(
        article.starts_with("art. 30") && article.contains("325/2022"),
        "{article}"
    );
    assert_eq!(check(&bureau, "odd")["ok"], false);
    assert_eq!(check(&bureau, "from_council")["ok"], true);
    assert_eq!(check(&bureau, "chair")["ok"], true);
    let secretary = check(&bureau, "secretary");
    assert_eq!(
        (&secretary["ok"], &secretary["trust"], &secretary["act"]),
        (&json!(false), &json!("practice"), &json!(""))
    );
    assert_eq!(check(&bureau, "trained")["ok"], false);
    let secretary = json!({"role": "secretary"});
    let bureau = add(&desk, &election, &ids[0], "Maria Munteanu", secretary);
    for rule in [
        "count",
        "odd",
        "from_council",
        "chair",
        "secretary",
        "twice",
    ] {
        assert_eq!(check(&bureau, rule)["ok"], true, "{rule}");
    }
    let order: Vec<&str> = bureau["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|member| member["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        order,
        [
            "Olga Ceban",
            "Maria Munteanu",
            "Ion Rusu",
            "Ana Popa",
            "Vasile Lungu",
            "Dan Robu",
            "Petru Sârbu"
        ]
    );
    // Law of stations is not asked of the council of the constituency.
    let council = desk.ok("bureau_get", json!({"election": election}));
    assert!(council["station"].is_null());
    let rules: Vec<&Value> = council["checks"].as_array().unwrap().iter().collect();
    assert!(rules.iter().all(|check| check["trust"] == "practice"));

    let list = desk.ok("bureau_list", json!({"election": election}));
    let rows = list["rows"].as_array().unwrap();
    assert!(rows[0]["station"].is_null(), "the council stands first");
    assert_eq!(rows[1]["station"]["number"], "38/2");
    assert_eq!(rows[2]["station"]["number"], "38/10");
    assert_eq!(
        (&rows[1]["members"], &rows[1]["reserve"], &list["members"]),
        (&json!(5), &json!(1), &json!(5))
    );
    assert_eq!(rows[1]["chair"], "Olga Ceban");
    assert_eq!(rows[1]["problems"], 1, "nobody is trained yet");
}

#[test]
fn a_country_without_data_has_no_rules_of_law() {
    let desk = TestDesk::office();
    let request = json!({"kind": "local_general", "day": "2027-10-17", "pack": "ua"});
    let election = desk.ok("election_add", request)["value"]["election"]["id"].clone();
    let ids = stations(&desk, &election, &[("1", None)]);
    let bureau = desk.ok(
        "bureau_get",
        json!({"election": election, "station": ids[0]}),
    );
    let rules: Vec<&str> = bureau["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| check["rule"].as_str().unwrap())
        .collect();
    assert_eq!(rules, ["chair", "secretary", "trained", "twice"]);
}

#[test]
fn a_substitute_takes_the_place_and_the_chain_stays_visible() {
    let (desk, election, ids) = filled();
    let chair = json!({"role": "chair", "act": "hot. nr. 4"});
    add(&desk, &election, &ids[0], "Olga Ceban", chair);
    let spare = json!({"reserve": true});
    let bureau = add(&desk, &election, &ids[0], "Petru Sârbu", spare.clone());
    let (olga, petru) = (
        member(&bureau, "Olga Ceban")["id"].clone(),
        member(&bureau, "Petru Sârbu")["id"].clone(),
    );
    let before = desk.content();
    let request = json!({"id": olga, "by": petru, "on": "2026-11-19", "reason": "boală"});
    let bureau = desk.ok("member_replace", request.clone())["value"].clone();
    let former = member(&bureau, "Olga Ceban");
    assert_eq!(former["replaced_on"], "2026-11-19");
    assert_eq!(former["replaced_by"], "Petru Sârbu");
    assert_eq!(former["reason"], "boală");
    assert_eq!(former["role"], "chair", "what the former was is kept");
    let now = member(&bureau, "Petru Sârbu");
    assert_eq!(
        (&now["role"], &now["reserve"], &now["replaced_on"]),
        (&json!("chair"), &json!(false), &Value::Null)
    );
    assert_eq!(
        check(&bureau, "chair")["ok"],
        true,
        "the former does not count"
    );
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));

    // Once replaced is replaced; who sits elsewhere or sits already is no substitute here.
    assert_eq!(desk.refused("member_replace", request), "invalid");
    add(&desk, &election, &ids[1], "Ion Rusu", spare.clone());
    let other = desk.ok(
        "bureau_get",
        json!({"election": election, "station": ids[1]}),
    );
    let foreign = json!({"id": petru, "by": member(&other, "Ion Rusu")["id"]});
    assert_eq!(desk.refused("member_replace", foreign), "invalid");
    let ahead = json!({"id": petru, "on": "2027-01-01"});
    assert_eq!(desk.refused("member_replace", ahead), "invalid");

    // A new member in the place of another: one act, and one undo takes back both.
    let before = desk.content();
    let bureau = add(
        &desk,
        &election,
        &ids[0],
        "Ana Popa",
        json!({"role": "chair", "replaces": petru, "reason": "demisie"}),
    );
    assert_eq!(member(&bureau, "Petru Sârbu")["replaced_by"], "Ana Popa");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn who_proposed_a_member_can_be_unsaid() {
    let (desk, election, ids) = filled();
    let party = json!({"proposer": "party", "proposed_by": "un partid"});
    let bureau = add(&desk, &election, &ids[0], "Ion Rusu", party);
    let id = member(&bureau, "Ion Rusu")["id"].clone();
    let before = desk.content();
    let kept = desk.ok("member_edit", json!({"id": id, "note": "vine cu trenul"}));
    assert_eq!(member(&kept["value"], "Ion Rusu")["proposer"], "party");
    let both = json!({"id": id, "proposer": "register", "no_proposer": true});
    let error = desk.call("member_edit", both).expect_err("both");
    assert_eq!(error.fields[0].path, "proposer");
    let request = json!({"id": id, "no_proposer": true, "proposed_by": ""});
    let unsaid = desk.ok("member_edit", request);
    let unsaid = member(&unsaid["value"], "Ion Rusu");
    assert_eq!(
        (&unsaid["proposer"], &unsaid["proposed_by"]),
        (&Value::Null, &json!(""))
    );
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn who_sits_in_two_bureaus_is_named_with_the_other_station() {
    let (desk, election, ids) = filled();
    let card = desk.ok("person_add", person("Vrabie", "Ion"));
    let id = &card["value"]["id"];
    for station in &ids {
        let request = json!({"election": election, "station": station, "role": "member",
            "person": {"id": id}});
        desk.ok("member_add", request);
        add(&desk, &election, station, "Ana POPA", json!({}));
    }
    let bureau = desk.ok(
        "bureau_get",
        json!({"election": election, "station": ids[0]}),
    );
    let twice = check(&bureau, "twice");
    assert_eq!(twice["ok"], false);
    let text = twice["text"].as_str().unwrap();
    assert!(text.contains("Ion Vrabie este și la: 38/10"), "{text}");
    assert!(text.contains("Ana POPA este și la: 38/10"), "{text}");
    // Replaced in one of them, nobody sits twice any more.
    for name in ["Ion Vrabie", "Ana POPA"] {
        desk.ok("member_replace", json!({"id": member(&bureau, name)["id"]}));
    }
    let bureau = desk.ok(
        "bureau_get",
        json!({"election": election, "station": ids[1]}),
    );
    assert_eq!(check(&bureau, "twice")["ok"], true);
}

#[test]
fn a_typed_number_stands_before_that_of_the_directory() {
    let (desk, election, ids) = filled();
    let mut card = person("Vrabie", "Ion");
    card["phones"] = json!([{"kind": "mobile", "typed": "069123456", "private": false}]);
    let card = desk.ok("person_add", card);
    let id = card["value"]["id"].clone();
    let request = json!({"election": election, "station": ids[0], "role": "chair",
        "person": {"id": id}});
    let bureau = desk.ok("member_add", request)["value"].clone();
    let chair = member(&bureau, "Ion Vrabie");
    let digits = |value: &Value| -> String {
        let text = value.as_str().unwrap();
        text.chars().filter(char::is_ascii_digit).collect()
    };
    assert!(digits(&chair["phone"]).ends_with("69123456"), "{chair}");
    assert_eq!(chair["typed_phone"], "");
    let list = desk.ok("bureau_list", json!({"election": election}));
    assert_eq!(list["rows"][1]["chair_phone"], chair["phone"]);
    let edit = json!({"id": chair["id"], "phone": "025733221"});
    let bureau = desk.ok("member_edit", edit)["value"].clone();
    let chair = member(&bureau, "Ion Vrabie");
    assert!(digits(&chair["phone"]).ends_with("25733221"), "{chair}");
    let edit = json!({"id": chair["id"], "phone": ""});
    let bureau = desk.ok("member_edit", edit)["value"].clone();
    assert!(digits(&member(&bureau, "Ion Vrabie")["phone"]).ends_with("69123456"));
    let wrong = json!({"id": chair["id"], "phone": "acasă"});
    assert_eq!(desk.refused("member_edit", wrong), "invalid");
}

#[test]
fn training_and_removal_are_one_act_each_and_undone_exactly() {
    let (desk, election, ids) = filled();
    add(&desk, &election, &ids[0], "Ion Rusu", json!({}));
    let bureau = add(&desk, &election, &ids[0], "Ana Popa", json!({}));
    let members: Vec<Value> = bureau["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|member| member["id"].clone())
        .collect();
    let before = desk.content();
    let done = desk.ok("members_trained", json!({"ids": members}));
    assert_eq!(done["value"]["count"], 2);
    let list = desk.ok("bureau_list", json!({"election": election}));
    assert_eq!(list["trained"], 2);
    desk.undo();
    assert_eq!(desk.content(), before);
    let ahead = json!({"ids": members, "on": "2026-11-21"});
    assert_eq!(desk.refused("members_trained", ahead), "invalid");
    desk.ok("member_remove", json!({"ids": members}));
    let list = desk.ok("bureau_list", json!({"election": election}));
    assert_eq!(list["members"], 0);
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_closed_election_and_a_station_not_taken_in_are_refused() {
    let (desk, election, ids) = filled();
    let bureau = add(&desk, &election, &ids[0], "Ion Rusu", json!({}));
    let id = &bureau["members"][0]["id"];
    let other = json!({"kind": "local_new", "day": "2028-05-21"});
    let other = desk.ok("election_add", other)["value"]["election"]["id"].clone();
    let foreign = json!({"election": other, "station": ids[0], "role": "member",
        "person": {"name": "Ana Popa"}});
    assert_eq!(desk.refused("member_add", foreign), "not-found");
    desk.ok("election_edit", json!({"id": election, "closed": true}));
    let new = json!({"election": election, "station": ids[0], "role": "member",
        "person": {"name": "Ana Popa"}});
    for (name, request) in [
        ("member_add", new),
        ("member_edit", json!({"id": id, "note": "x"})),
        ("member_replace", json!({"id": id})),
        ("member_remove", json!({"ids": [id]})),
        ("members_trained", json!({"ids": [id]})),
    ] {
        assert_eq!(desk.refused(name, request), "election-closed", "{name}");
    }
}

#[test]
fn the_second_round_takes_the_bureaus_over_without_who_was_replaced() {
    let (desk, election, ids) = filled();
    let council = json!({"election": election, "role": "chair", "act": "hot. nr. 9",
        "person": {"name": "Elena Moraru"}});
    desk.ok("member_add", council);
    let chair = json!({"role": "chair", "act": "hot. nr. 4", "phone": "069111222"});
    let bureau = add(&desk, &election, &ids[0], "Olga Ceban", chair);
    let olga = &member(&bureau, "Olga Ceban")["id"];
    let new = json!({"role": "chair", "act": "hot. nr. 5", "replaces": olga});
    let bureau = add(&desk, &election, &ids[0], "Ana Popa", new);
    let ana = &member(&bureau, "Ana Popa")["id"];
    desk.ok("members_trained", json!({"ids": [ana]}));
    let next = json!({"kind": "local_general", "day": "2027-10-31",
        "second_round_of": election});
    for (request, act) in [
        (next, "hot. nr. 5"),
        (json!({"kind": "local_new", "day": "2028-05-21"}), ""),
    ] {
        let other = desk.ok("election_add", request)["value"]["election"].clone();
        let second = other["round"] == 2;
        let other = &other["id"];
        let before = desk.content();
        let take = json!({"election": other, "from": election, "bureaus": true});
        desk.ok("stations_take", take);
        let of =
            |station: Value| desk.ok("bureau_get", json!({"election": other, "station": station}));
        let bureau = of(json!(ids[0]));
        assert_eq!(bureau["members"].as_array().unwrap().len(), 1);
        let ana = member(&bureau, "Ana Popa");
        assert_eq!(ana["role"], "chair");
        assert!(ana["trained_on"].is_null());
        // The act of appointment holds for the same election only.
        assert_eq!(ana["act"], if second { act } else { "" });
        assert_eq!(of(Value::Null)["members"].as_array().unwrap().len(), 1);
        desk.undo();
        assert_eq!(desk.content(), before);
    }
}
