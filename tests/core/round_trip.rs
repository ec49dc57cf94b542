//! People who leave as a file and come back lose nothing and bring nothing along.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::desk::{TestDesk, list_of};

/// Everything a card holds that a file is to carry.
fn facts(card: &Value) -> BTreeMap<String, Value> {
    let mut facts: BTreeMap<String, Value> = [
        "family",
        "given",
        "patronymic",
        "alias",
        "post",
        "institution",
        "duty",
        "room",
        "hours",
        "address",
        "note",
        "birthday",
    ]
    .into_iter()
    .map(|field| (field.to_owned(), card[field].clone()))
    .collect();
    let mut phones: Vec<String> = card["phones"]
        .as_array()
        .unwrap()
        .iter()
        .map(|phone| {
            let number = phone["e164"].as_str().or(phone["typed"].as_str()).unwrap();
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            format!("{} {digits} {}", phone["kind"], phone["extension"])
        })
        .collect();
    phones.sort_unstable();
    facts.insert("phones".into(), json!(phones));
    let emails = card["emails"].as_array().unwrap().iter();
    let mut emails: Vec<&str> = emails
        .map(|email| email["address"].as_str().unwrap())
        .collect();
    emails.sort_unstable();
    facts.insert("emails".into(), json!(emails));
    facts
}

/// Everybody's facts by name and post; vacant posts only when asked for.
fn everybody(desk: &TestDesk, vacant: bool) -> BTreeMap<String, BTreeMap<String, Value>> {
    let mut all = BTreeMap::new();
    let mut request = list_of("");
    request["limit"] = json!(200);
    loop {
        let page = desk.ok("people_list", request.clone());
        for row in page["rows"].as_array().unwrap() {
            if row["vacant"] == true && !vacant {
                continue;
            }
            let card = desk.ok("person_get", json!({"id": row["id"]}));
            let name = ["family", "given", "patronymic", "post", "institution"]
                .map(|field| card[field].as_str().unwrap().to_owned())
                .join("|");
            let mut key = name.clone();
            while all.contains_key(&key) {
                key.push('+');
            }
            all.insert(key, facts(&card));
        }
        if page["next"].is_null() {
            return all;
        }
        request["after"] = page["next"].clone();
    }
}

fn export(desk: &TestDesk, name: &str, vcard: &str) -> String {
    let path = desk.path().join(name).display().to_string();
    let people = json!({"query": "", "filter": list_of("")["filter"], "sort": "name", "ids": []});
    desk.ok(
        "people_export",
        json!({"path": path, "people": people, "language": "ro", "include_private": true,
            "vcard": vcard, "overwrite": true}),
    );
    path
}

/// Takes a file in as the wizard proposes, names as they stand: (added, merged, unchanged, skipped).
fn import(desk: &TestDesk, path: &str, choice: &str) -> [u64; 4] {
    let preview = desk.ok(
        "import_open",
        json!({"kind": "people", "token": null, "path": path, "text": null, "encoding": null,
            "separator": null, "sheet": null, "header_row": null}),
    );
    let columns = preview["columns"].as_array().unwrap();
    let mapping: Vec<&Value> = columns.iter().map(|column| &column["field"]).collect();
    let ticked: Vec<&Value> = preview["cleanups"]
        .as_array()
        .unwrap()
        .iter()
        // A name in capitals is meant so here.
        .filter(|offer| offer["on"] == true && offer["cleanup"] != "capitals")
        .map(|offer| &offer["cleanup"])
        .collect();
    let plan = json!({"token": preview["token"], "mapping": mapping, "cleanups": ticked,
        "on_duplicate": choice, "decisions": [], "repairs": []});
    let done = desk.ok("import_run", plan)["value"]["check"].clone();
    ["added", "merged", "unchanged", "skipped"].map(|key| done[key].as_u64().unwrap())
}

/// Invented people with any mixture of fields, in three scripts, some of them odd on purpose.
fn invented(desk: &TestDesk, seed: u64) {
    const FAMILIES: [&str; 8] = [
        "Șoimaru",
        "Țurcan-Lungu",
        "Dem'yanenko",
        "Ґудзь",
        "Ёжикова",
        "POPA",
        "O'Shea",
        "Brăduț",
    ];
    const GIVEN: [&str; 6] = ["Ștefan", "Ion-Vasile", "Ганна", "Фёдор", "Ana Maria", "Zoe"];
    const WORDS: [&str; 8] = [
        "apă; canal",
        "„ghilimele”",
        "=1+1",
        "+gaz",
        "a, b",
        "linia 1",
        "@seara",
        "-minus",
    ];
    let mut state = seed;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % below
    };
    for n in 0..24 {
        let mut some = |chance: usize, text: String| {
            if next(chance) == 0 {
                String::new()
            } else {
                text
            }
        };
        let patronymic = some(2, "Ionovici".to_owned());
        let (duty, room) = (some(3, WORDS[n % 8].to_owned()), some(3, format!("{n}a")));
        let (hours, note) = (
            some(3, "luni–vineri, 8–17".to_owned()),
            some(3, format!("{}, {n}", WORDS[(n + 3) % 8])),
        );
        let (alias, address, birthday) = (
            some(3, format!("Alias {n}")),
            some(3, format!("str. Morii {n}, ap. 4")),
            some(3, format!("19{:02}-05-{:02}", 40 + n, n + 1)),
        );
        let mut phones = Vec::new();
        for (kind, typed, extension) in [
            ("work", format!("0257723{n:02}"), Some("12")),
            ("mobile", format!("0691234{n:02}"), None),
            ("internal", format!("3{n:02}"), None),
            ("fax", format!("0257724{n:02}"), None),
            ("home", format!("0257725{n:02}"), None),
        ] {
            if next(3) > 0 {
                let extension = extension.filter(|_| next(2) == 0);
                phones.push(json!({"kind": kind, "typed": typed, "extension": extension, "private": next(3) == 0}));
            }
        }
        let emails: Vec<String> = (0..next(3))
            .map(|m| format!("om{n}.{m}@lunca.example"))
            .collect();
        let added = desk.ok(
            "person_add",
            json!({"family": FAMILIES[n % 8], "given": GIVEN[n % 6], "patronymic": patronymic,
                "post": format!("specialist {n}"), "institution": format!("Primăria „Lunca {}”", n % 4),
                "duty": duty, "room": room, "hours": hours, "note": note, "phones": phones, "emails": emails}),
        );
        for (field, value) in [
            ("alias", alias),
            ("address", address),
            ("birthday", birthday),
        ] {
            let id = &added["value"]["id"];
            desk.ok(
                "person_edit",
                json!({"id": id, "field": field, "value": value}),
            );
        }
    }
}

#[test]
fn people_who_leave_as_a_file_come_back_whole() {
    let mut lost = Vec::new();
    for (seed, name, vcard) in [
        (1, "a.vcf", "4.0"),
        (2, "b.vcf", "3.0"),
        (3, "c.csv", "4.0"),
        (4, "d.xlsx", "4.0"),
    ] {
        let source = TestDesk::office();
        invented(&source, seed);
        let path = export(&source, name, vcard);
        let wanted = everybody(&source, true);
        assert_eq!(wanted.len(), 24);
        let office = TestDesk::office();
        let [added, ..] = import(&office, &path, "keep");
        if added != 24 {
            lost.push(format!("{name}: {added} of 24 added"));
        }
        let found = everybody(&office, true);
        for (key, facts) in &wanted {
            let Some(there) = found.get(key) else {
                lost.push(format!("{name}: {key} is missing"));
                continue;
            };
            for (field, value) in facts
                .iter()
                .filter(|(field, value)| there[*field] != **value)
            {
                lost.push(format!(
                    "{name}: {key}, {field}: {value} → {}",
                    there[field]
                ));
            }
        }
        // The same file twice adds nothing, and nothing to those it came from.
        for (desk, which) in [(&office, "twice"), (&source, "home")] {
            // A card brings home the identity it left under.
            if which == "home" && name.ends_with(".vcf") {
                continue;
            }
            let content = desk.content();
            let [added, merged, ..] = import(desk, &path, "merge");
            if [added, merged] != [0, 0] {
                lost.push(format!("{name} {which}: {added} added, {merged} completed"));
            } else if desk.content() != content {
                lost.push(format!("{name} {which}: something changed"));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}
