//! Clean-ups that are asked for, and the template that is filled in and comes back.

use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::imports::{card, counts, open, plan};

#[test]
fn capitals_of_a_name_are_mended_only_when_the_box_is_ticked() {
    let text = "Nume\tFuncția\tTelefon\nPOPESCU-LUNGU ION VASILEVICI\tprimar\t025224038\n\
        ȚURCAN Ștefania\tcontabilă\t025224039\nRUSU OLGA, tel. 025224040\tarhivară\t\n\
        S.MORARU\tpaznic\t025224041\n";
    let desk = TestDesk::office();
    let preview = open(&desk, "people", json!({"text": text}));
    assert_eq!(preview["columns"][0]["field"], "name", "{preview:#}");
    let mut plan = plan(&preview);
    let names = |check: &Value| -> Vec<String> {
        let people = check["people"].as_array().unwrap();
        let name = |person: &Value| person["name"].as_str().unwrap().to_owned();
        people.iter().map(name).collect()
    };
    let ticked = desk.ok("import_check", plan.clone());
    plan["cleanups"]
        .as_array_mut()
        .unwrap()
        .retain(|cleanup| cleanup != "capitals");
    let unticked = desk.ok("import_check", plan.clone());
    let same = |names: &[String]| {
        names
            .iter()
            .map(|name| name.to_lowercase())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names(&ticked)[..3],
        [
            "Ion Vasilevici Popescu-Lungu",
            "Ștefania Țurcan",
            "Olga Rusu"
        ]
    );
    assert_eq!(
        names(&unticked),
        [
            "ION VASILEVICI POPESCU-LUNGU",
            "Ștefania ȚURCAN",
            "OLGA RUSU",
            "S. MORARU"
        ]
    );
    assert_eq!(same(&names(&ticked)), same(&names(&unticked)));
    desk.ok("import_run", plan);
    assert_eq!(card(&desk, "popescu")["family"], "POPESCU-LUNGU");
    assert_eq!(card(&desk, "turcan")["family"], "ȚURCAN");
}

#[test]
fn the_template_comes_back_as_it_was_filled_in() {
    for language in ["ro", "uk", "ru", "en"] {
        let desk = TestDesk::office();
        let mut preferences = desk.ok("app_status", json!({}))["preferences"].clone();
        preferences["language"] = json!(language);
        desk.ok("preferences_set", preferences);
        let save = |kind: &str| {
            let path = desk
                .path()
                .join(format!("{kind}.xlsx"))
                .display()
                .to_string();
            let request = json!({"kind": kind, "path": path, "overwrite": false});
            desk.ok("import_template", request.clone());
            assert_eq!(desk.refused("import_template", request), "file-exists");
            path
        };
        let preview = open(&desk, "people", json!({"path": save("people")}));
        assert_eq!(preview["header_row"], 2, "{language}: {preview:#}");
        let mapped: Vec<&str> = preview["columns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|column| column["field"].as_str().unwrap_or("?"))
            .collect();
        assert_eq!(
            mapped,
            [
                "family",
                "given",
                "patronymic",
                "post",
                "institution",
                "unit",
                "council",
                "duty",
                "phone.work",
                "phone.mobile",
                "phone.internal",
                "phone.fax",
                "email",
                "room",
                "address",
                "hours",
                "birthday",
                "note"
            ],
            "{language}"
        );
        let done = desk.ok("import_run", plan(&preview))["value"].clone();
        assert_eq!(
            counts(&done["check"]),
            [1, 1, 0, 0, 0],
            "{language}: {done:#}"
        );
        let card = desk.ok("person_get", json!({"id": done["ids"][0]}));
        assert_eq!(card["birthday"], "1980-05-17");
        assert_eq!(card["room"], "12");
        for field in [
            "family",
            "given",
            "patronymic",
            "post",
            "institution",
            "duty",
            "address",
            "hours",
            "note",
        ] {
            assert_ne!(card[field], "", "{language}: {field}");
        }
        let kinds: Vec<&str> = card["phones"]
            .as_array()
            .unwrap()
            .iter()
            .map(|phone| phone["kind"].as_str().unwrap())
            .collect();
        assert_eq!(kinds, ["work", "mobile", "internal", "fax"]);
        let preview = open(&desk, "councils", json!({"path": save("councils")}));
        assert_eq!(preview["header_row"], 2, "{language}: {preview:#}");
        let mapped: Vec<&Value> = preview["columns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|column| &column["field"])
            .collect();
        assert_eq!(
            mapped,
            [
                "name",
                "kind",
                "name_uk",
                "name_ru",
                "code",
                "population",
                "voters",
                "seats"
            ],
            "{language}"
        );
        let done = desk.ok("import_run", plan(&preview))["value"].clone();
        assert_eq!(
            counts(&done["check"]),
            [1, 1, 0, 0, 0],
            "{language}: {done:#}"
        );
    }
    let desk = TestDesk::office();
    let request = json!({"kind": "people", "path": "model.csv", "overwrite": false});
    assert_eq!(
        desk.refused("import_template", request),
        "format-not-available"
    );
}
