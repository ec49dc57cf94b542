//! Lists out of files through the command table: mapped, checked, repaired, taken in, undone.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::desk::TestDesk;

pub fn list(name: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/imports");
    folder.join(name).display().to_string()
}

pub fn open(desk: &TestDesk, kind: &str, source: Value) -> Value {
    let mut request = json!({"kind": kind, "token": null, "path": null, "text": null,
        "encoding": null, "separator": null, "sheet": null, "header_row": null});
    for (key, value) in source.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.ok("import_open", request)
}

/// The plan that follows from the guesses.
pub fn plan(preview: &Value) -> Value {
    let columns = preview["columns"].as_array().unwrap();
    let mapping: Vec<Value> = columns
        .iter()
        .map(|column| column["field"].clone())
        .collect();
    let cleanups = preview["cleanups"].as_array().unwrap();
    let ticked: Vec<Value> = cleanups
        .iter()
        .filter(|offer| offer["on"] == true)
        .map(|offer| offer["cleanup"].clone())
        .collect();
    json!({"token": preview["token"], "mapping": mapping, "cleanups": ticked,
        "on_duplicate": "skip", "decisions": [], "repairs": []})
}

pub fn counts(check: &Value) -> [u64; 5] {
    ["read", "added", "merged", "unchanged", "skipped"].map(|key| check[key].as_u64().unwrap())
}

pub fn take(desk: &TestDesk, name: &str) -> Value {
    let preview = open(desk, "people", json!({"path": list(name)}));
    desk.ok("import_run", plan(&preview))["value"].clone()
}

pub fn card(desk: &TestDesk, query: &str) -> Value {
    let page = desk.list(query);
    let id = page["rows"][0]["id"].clone();
    desk.ok("person_get", json!({"id": id}))
}

#[test]
fn every_list_is_mapped_by_its_own_words_and_twice_adds_nothing() {
    for (name, people) in [
        ("ro-utf8-bom.csv", 3),
        ("ro-utf8.csv", 3),
        ("ro-utf16le.tsv", 3),
        ("ro-1250.csv", 3),
        ("ru-1251.csv", 2),
        ("ru-koi8r.csv", 2),
        ("ru-866.csv", 2),
        ("uk-1251.csv", 2),
        ("uk-koi8u.csv", 2),
        ("uk-utf8.tsv", 2),
        ("en-1252.csv", 1),
        ("outlook.csv", 1),
        ("google.csv", 1),
        ("nokia-2.1.vcf", 1),
        ("android-2.1.vcf", 1),
        ("old-1251-2.1.vcf", 1),
        ("iphone-3.0.vcf", 1),
        ("android-3.0.vcf", 2),
        ("thunderbird-4.0.vcf", 1),
        ("excel-ru.xlsx", 2),
        ("excel97-ru.xls", 3),
        ("calc-ro.ods", 2),
        ("word.html", 2),
    ] {
        let desk = TestDesk::office();
        let first = take(&desk, name);
        assert_eq!(first["check"]["added"], people, "{name}: {first:#}");
        let content = desk.content();
        let again = take(&desk, name);
        assert_eq!(again["check"]["unchanged"], people, "{name}: {again:#}");
        assert_eq!(again["check"]["added"], 0, "{name}");
        assert_eq!(desk.content(), content, "{name}");
    }
}

#[test]
fn cells_come_to_their_fields_and_code_page_letters_are_mended() {
    let desk = TestDesk::office();
    take(&desk, "ro-1250.csv");
    let card = card(&desk, "Țurcan");
    assert_eq!(card["family"], "Țurcan");
    assert_eq!(card["given"], "Ștefania");
    assert_eq!(card["institution"], "Primăria Valea Mică");
    assert_eq!(card["room"], "2");
    let kinds: Vec<&str> = card["phones"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| p["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["work", "mobile"]);
    assert_eq!(card["phones"][1]["e164"], "+37379234567");
}

#[test]
fn an_excel_list_with_problems_is_repaired_and_undone() {
    let desk = TestDesk::office();
    let before = desk.content();
    let preview = open(&desk, "people", json!({"path": list("excel-ro.xlsx")}));
    assert_eq!(preview["header_row"], 4, "{preview:#}");
    assert_eq!(preview["sheet"], "Primării");
    let header = |n: usize| preview["columns"][n]["header"].as_str().unwrap().to_owned();
    assert_eq!(
        (header(4), header(5)),
        ("Telefon serviciu".into(), "Telefon mobil".into())
    );
    assert_eq!(preview["columns"][5]["field"], "phone.mobile");
    assert_eq!(preview["columns"][0]["field"], "skip");
    let mut plan = plan(&preview);
    let check = desk.ok("import_check", plan.clone());
    assert_eq!(desk.content(), before);
    assert_eq!(counts(&check), [4, 3, 0, 0, 1], "{check:#}");
    let bad = check["problems"]
        .as_array()
        .unwrap()
        .iter()
        .find(|p| p["code"] == "not-an-email")
        .unwrap();
    assert_eq!(
        (bad["row"].clone(), bad["value"].clone()),
        (json!(8), json!("g.malai@dealul,example"))
    );
    plan["repairs"] =
        json!([{"row": 8, "column": bad["column"], "value": "g.malai@dealul.example"}]);
    let done = desk.ok("import_run", plan);
    assert_eq!(counts(&done["value"]["check"]), [4, 4, 0, 0, 0], "{done:#}");
    let mayor = card(&desk, "Rusu");
    assert_eq!(
        mayor["name"].as_str().unwrap(),
        "Ion Vasile Rusu",
        "capitals are mended"
    );
    assert_eq!(mayor["phones"][1]["e164"], "+37369123456");
    assert_eq!(
        card(&desk, "Mălai")["emails"][0]["address"],
        "g.malai@dealul.example"
    );
    let report = desk.ok("import_report", json!({"token": preview["token"]}));
    assert!(
        report["text"].as_str().unwrap().contains("Adăugate"),
        "{report}"
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("raport.csv");
    let save = json!({"token": preview["token"], "path": path, "overwrite": false});
    desk.ok("import_report_save", save.clone());
    let saved = std::fs::read_to_string(&path).unwrap();
    assert_eq!(saved, report["text"].as_str().unwrap());
    assert_eq!(desk.refused("import_report_save", save), "file-exists");
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));
    assert_eq!(card(&desk, "Mălai")["post"], "primar");
}

#[test]
fn beside_a_job_title_a_title_is_no_post() {
    let desk = TestDesk::office();
    take(&desk, "outlook.csv");
    assert_eq!(card(&desk, "Botnaru")["post"], "Contabilă-șefă");
}

#[test]
fn a_chosen_mapping_is_remembered_for_the_same_headings() {
    let desk = TestDesk::office();
    let text = "Nume prenume;Cod intern;Tel\nRusu Ion;77;2-12-34\n";
    let preview = open(&desk, "people", json!({"text": text}));
    let mut plan = plan(&preview);
    plan["mapping"][1] = json!("room");
    desk.ok("import_run", plan);
    let preview = open(
        &desk,
        "people",
        json!({"text": "Nume prenume;Cod intern;Tel\nPopa Ana;78;2-12-35\n"}),
    );
    assert_eq!(preview["columns"][1]["field"], "room");
    assert_eq!(preview["columns"][1]["confidence"], "remembered");
}

#[test]
fn a_shared_fixed_line_is_no_evidence_and_a_mobile_is() {
    let desk = TestDesk::office();
    let run = |text: &str, choice: &str| {
        let preview = open(&desk, "people", json!({"text": text}));
        let mut plan = plan(&preview);
        plan["on_duplicate"] = json!(choice);
        desk.ok("import_run", plan)["value"]["check"].clone()
    };
    let head = "Nume;Prenume;Funcția;Telefon;Mobil;E-mail\n";
    let check = run(
        &format!(
            "{head}Rusu;Ion;primar;0257 2-12-34;069111222;\nPopa;Ana;contabilă;0257 2-12-34;;\n"
        ),
        "skip",
    );
    assert_eq!(counts(&check), [2, 2, 0, 0, 0]);
    // The same mobile and family: the same man, with something new.
    let again = format!("{head}Rusu;Ioan;;;+373 69 111 222;ion@valea.example\n");
    let check = run(&again, "skip");
    assert_eq!(counts(&check), [1, 0, 0, 0, 1]);
    assert_eq!(check["problems"][0]["code"], "duplicate");
    assert_eq!(check["duplicates"][0]["evidence"], "mobile");
    let check = run(&again, "merge");
    assert_eq!(counts(&check), [1, 0, 1, 0, 0]);
    assert_eq!(
        card(&desk, "Rusu")["emails"][0]["address"],
        "ion@valea.example"
    );
    let check = run(&again, "keep");
    assert_eq!(counts(&check), [1, 1, 0, 0, 0]);
    // A mailbox of the whole office under another name is nobody's double.
    let check = run(
        &format!("{head}Ciobanu;Vera;;;;ion@valea.example\n"),
        "merge",
    );
    assert_eq!(counts(&check), [1, 1, 0, 0, 0]);
}

#[test]
fn one_row_is_decided_otherwise() {
    let desk = TestDesk::office();
    take(&desk, "ro-utf8.csv");
    let text = "Nume prenume;Funcția;Biroul\nRusu Ion;Primar;11\nNou Om;Paznic;1\n";
    let preview = open(&desk, "people", json!({"text": text}));
    let mut plan = plan(&preview);
    plan["on_duplicate"] = json!("merge");
    plan["decisions"] = json!([{"row": 3, "choice": "skip"}]);
    let check = desk.ok("import_check", plan);
    // The room differs from the stored one: kept as a further fact, so it is a completion.
    assert_eq!(counts(&check), [2, 0, 1, 0, 1], "{check:#}");
}

#[test]
fn what_has_no_place_is_kept() {
    let desk = TestDesk::office();
    let done = take(&desk, "outlook.csv");
    let kept: Vec<&str> = done["check"]["kept"]
        .as_array()
        .unwrap()
        .iter()
        .map(|k| k.as_str().unwrap())
        .collect();
    assert!(
        kept.contains(&"Spouse") && kept.contains(&"Web Page"),
        "{kept:?}"
    );
    let core = desk.desk.core().unwrap();
    let extra: String = core
        .read(|conn| Ok(conn.query_row("SELECT extra FROM person", [], |row| row.get(0))?))
        .unwrap();
    assert!(extra.contains("Andrei"), "{extra}");
    let card = card(&desk, "Botnaru");
    assert_eq!(card["emails"].as_array().unwrap().len(), 2);
    assert_eq!(card["phones"].as_array().unwrap().len(), 4);
}

#[test]
fn councils_come_in_with_their_figures() {
    let desk = TestDesk::office();
    let preview = open(&desk, "councils", json!({"path": list("councils.csv")}));
    let done = desk.ok("import_run", plan(&preview));
    let check = &done["value"]["check"];
    assert_eq!(counts(check), [3, 2, 0, 0, 1], "{check:#}");
    assert_eq!(check["problems"][0]["code"], "not-a-number");
    let core = desk.desk.core().unwrap();
    let row: (String, String, i64) = core
        .read(|conn| {
            let sql = "SELECT kind, name_uk, population FROM council WHERE code = '5701'";
            Ok(conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?)
        })
        .unwrap();
    assert_eq!(row, ("town".into(), "Лунка".into(), 12310));
    let preview = open(&desk, "councils", json!({"path": list("councils.csv")}));
    let again = desk.ok("import_check", plan(&preview));
    assert_eq!(counts(&again), [3, 0, 0, 2, 1]);
    desk.undo();
    assert_eq!(
        desk.ok("app_status", json!({}))["file"]["counts"]["councils"],
        0
    );
}

#[test]
fn the_whole_passport_of_a_council_comes_in_under_heads_of_four_languages() {
    for heads in [
        "Denumirea;Consilieri;Consilieri aleși;Ședințe;Program de lucru;Audiență;Cod fiscal;Banca;Cod poștal;Pagina web",
        "Denumirea;Мандати;Обрано радників;Засідання;Графік роботи;Години прийому;Фіскальний код;Банківські реквізити;Поштовий індекс;Вебсайт",
        "Denumirea;Мандаты;Избрано советников;Заседания;Часы работы;Часы приема;Фискальный код;Банк;Индекс;Сайт",
        "Name;Seats;Councillors elected;Sittings;Working hours;Reception hours;Fiscal code;Bank account;Postcode;Website",
    ] {
        let desk = TestDesk::office();
        let row = "Valea Mică;11;10;lunar;08:00–17:00;marți 09:00–12:00;1007600000777;Trezoreria;MD-9950;vale.example";
        let preview = open(
            &desk,
            "councils",
            json!({"text": format!("{heads}\n{row}\n")}),
        );
        let done = desk.ok("import_run", plan(&preview));
        assert_eq!(counts(&done["value"]["check"]), [1, 1, 0, 0, 0], "{heads}");
        let list = desk.ok("council_list", json!({}));
        let page = desk.ok("council_get", json!({"id": list["rows"][0]["id"]}));
        assert_eq!(page["name"], "Valea Mică", "{heads}");
        for (field, value) in [
            ("seats", json!(11)),
            ("elected", json!(10)),
            ("sittings", json!("lunar")),
            ("hours", json!("08:00–17:00")),
            ("reception", json!("marți 09:00–12:00")),
            ("fiscal_code", json!("1007600000777")),
            ("bank", json!("Trezoreria")),
            ("postcode", json!("MD-9950")),
            ("website", json!("vale.example")),
        ] {
            assert_eq!(page[field], value, "{heads}: {field}");
        }
        assert_eq!(page["extra"], json!([]), "{heads}");
    }
}

#[test]
fn files_that_are_no_lists_are_refused_with_their_reason() {
    let desk = TestDesk::office();
    let write = |name: &str, bytes: &[u8]| {
        let path = desk.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        json!({"kind": "people", "token": null, "path": path.display().to_string(), "text": null,
            "encoding": null, "separator": null, "sheet": null, "header_row": null})
    };
    for (name, bytes, reason) in [
        ("gol.xlsx", &b""[..], "empty"),
        (
            "poza.csv",
            &b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x02"[..],
            "unknown",
        ),
        ("stricat.xlsx", &b"PK\x03\x04 stricat"[..], "damaged"),
    ] {
        let error = desk.call("import_open", write(name, bytes)).unwrap_err();
        assert_eq!(error.params["reason"], reason, "{name}");
        assert_eq!(error.code.slug(), "list-unreadable");
    }
}
