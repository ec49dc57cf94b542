//! Stations out of lists, as offices write them.

use district_documents::export::{Cell, Column, Table, xlsx};
use serde_json::{Value, json};

use super::register::{election, station};
use crate::desk::{TestDesk, person};
use crate::imports::{counts, open, plan};

const HEADS: [&str; 10] = [
    "Nr. crt.",
    "Nr. secției de votare",
    "Primăria",
    "Localitatea",
    "Sediul secției",
    "Hotarele secției",
    "Numărul de alegători",
    "Cine ține cheile",
    "Telefon",
    "Observații",
];

const COUNCILS: [&str; 4] = ["Corbeni", "Valea Mare", "Țaul Nou", "Izvoare"];

/// An office with four councils.
fn office() -> TestDesk {
    let desk = TestDesk::office();
    for name in COUNCILS {
        let new = json!({"name": name, "kind": "commune", "bodies": true});
        desk.ok("council_add", new);
    }
    desk
}

/// Forty-one stations of four councils, invented.
fn rows() -> Vec<Vec<String>> {
    (1..=41)
        .map(|n| {
            let council = COUNCILS[n % 4];
            let said = ["com. ", "", "Primăria comunei ", "comuna "][n % 4];
            vec![
                n.to_string(),
                format!("38/{n:02}"),
                format!("{said}{council}"),
                format!("{council} {}", n / 4),
                format!("Gimnaziul nr. {n}, str. Livezilor {n}"),
                format!("str. Livezilor {n}, str. Morii"),
                format!("1.{:03}", n * 7),
                format!("Ion Paznic{}", char::from(b'a' + (n % 20) as u8)),
                format!("079 {n:03} {n:03}"),
                String::new(),
            ]
        })
        .collect()
}

fn pasted(rows: &[Vec<String>]) -> String {
    let heads = HEADS.map(str::to_owned).to_vec();
    let all = std::iter::once(&heads).chain(rows);
    all.map(|row| row.join("\t") + "\n").collect()
}

fn workbook(rows: &[Vec<String>]) -> Vec<u8> {
    let table = Table {
        title: "Secții".to_owned(),
        columns: HEADS
            .iter()
            .map(|head| Column {
                head: (*head).to_owned(),
                width: 20,
            })
            .collect(),
        rows: rows
            .iter()
            .map(|row| row.iter().cloned().map(Cell::Text).collect())
            .collect(),
    };
    xlsx::xlsx(&table).unwrap()
}

fn fields(preview: &Value) -> Vec<String> {
    let columns = preview["columns"].as_array().unwrap().iter();
    columns
        .map(|column| column["field"].as_str().unwrap_or("-").to_owned())
        .collect()
}

pub fn find(desk: &TestDesk, number: &str) -> Value {
    let list = desk.ok("station_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["number"] == number).unwrap();
    desk.ok("station_get", json!({"id": row["id"]}))
}

#[test]
fn forty_one_stations_come_in_from_a_book_a_table_and_pasted_text_alike() {
    let desk = office();
    let book = desk.path().join("sectii.xlsx");
    std::fs::write(&book, workbook(&rows())).unwrap();
    let table = desk.path().join("sectii.csv");
    let csv: String = pasted(&rows()).replace('\t', ";");
    std::fs::write(&table, csv).unwrap();
    let before = desk.content();
    let mut seen = Vec::new();
    for source in [
        json!({"path": book}),
        json!({"path": table}),
        json!({"text": pasted(&rows())}),
    ] {
        let preview = open(&desk, "stations", source);
        assert_eq!(
            fields(&preview),
            [
                "skip",
                "number",
                "council",
                "locality",
                "premises",
                "boundary",
                "voters",
                "keys",
                "keys.phone",
                "note"
            ]
        );
        let plan = plan(&preview);
        let check = desk.ok("import_check", plan.clone());
        assert_eq!(counts(&check), [41, 41, 0, 0, 0], "{check:#}");
        let done = desk.ok("import_run", plan);
        assert_eq!(done["value"]["check"], check);
        assert_eq!(done["op"]["count"], 41);
        let page = find(&desk, "38/07");
        assert_eq!(page["station"]["council_name"], "Izvoare");
        assert_eq!(page["station"]["voters"], 1_049);
        assert_eq!(page["premises"]["name"], "Gimnaziul nr. 7");
        assert_eq!(page["premises"]["address"], "str. Livezilor 7");
        assert_eq!(page["premises"]["keys_name"], "Ion Paznich");
        assert_eq!(page["premises"]["keys_phone"], "079 007 007");
        let list = desk.ok("station_list", json!({}));
        let sum: i64 = rows()
            .iter()
            .map(|row| row[6].replace('.', "").parse::<i64>().unwrap())
            .sum();
        assert_eq!(list["voters"], sum);
        seen.push(
            list["rows"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["number"].clone())
                .collect::<Vec<_>>(),
        );
        desk.undo();
        assert_eq!(desk.content(), before);
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], seen[2]);
}

#[test]
fn lists_in_ukrainian_and_russian_are_understood_in_their_old_code_page() {
    let desk = TestDesk::office();
    desk.ok(
        "council_add",
        json!({"name": "Калинівка", "kind": "commune"}),
    );
    for (heads, row) in [
        (
            "Номер дільниці;Громада;Населений пункт;Приміщення;Адреса приміщення;Межі дільниці;Кількість виборців;Телефон",
            "530412;Калинівська громада;с. Калинівка;Школа;вул. Садова, 3;вул. Садова, вул. Лісова;845;0257 2-22-22",
        ),
        (
            "Избирательный участок №;Совет;Населённый пункт;Помещение;Адрес помещения для голосования;Границы участка;Число избирателей;Телефон",
            "007;Калинівка;с. Калинівка;Школа;ул. Садовая, 3;ул. Садовая;845;0257 2-22-22",
        ),
    ] {
        let text = format!("{heads}\n{row}\n");
        let path = desk.path().join("list.csv");
        std::fs::write(&path, cp1251(&text)).unwrap();
        let source = json!({"path": path, "encoding": "windows-1251"});
        let preview = open(&desk, "stations", source);
        assert_eq!(
            fields(&preview),
            [
                "number", "council", "locality", "premises", "address", "boundary", "voters",
                "phone"
            ],
            "{heads}"
        );
        let done = desk.ok("import_run", plan(&preview));
        assert_eq!(done["value"]["check"]["added"], 1);
    }
    // Zeros in front stay; the council that is not known is kept in words.
    let page = find(&desk, "007");
    assert_eq!(page["station"]["council_name"], "Калинівка");
    assert_eq!(page["premises"]["address"], "ул. Садовая, 3");
    let page = find(&desk, "530412");
    assert_eq!(page["station"]["council"], Value::Null);
    assert_eq!(page["station"]["council_name"], "Калинівська громада");
    assert_eq!(page["premises"]["phone"], "0257 2-22-22");
}

/// A text in the old Cyrillic code page.
fn cp1251(text: &str) -> Vec<u8> {
    text.chars()
        .map(|c| match c {
            '\0'..='\x7f' => c as u8,
            'А'..='я' => (c as u32 - 'А' as u32 + 0xc0) as u8,
            'і' => 0xb3,
            'І' => 0xb2,
            'ї' => 0xbf,
            'є' => 0xba,
            'ё' => 0xb8,
            '№' => 0xb9,
            other => panic!("{other}"),
        })
        .collect()
}

#[test]
fn what_is_not_understood_is_told_and_nothing_is_lost() {
    let desk = office();
    let text = "Nr. secției\tConsiliul\tSediul\tAlegători\tStarea\tCulori\n\
        1\tNicăieri\tȘcoala\tcirca 900\tactivă\tverde\n\
        \tCorbeni\tȘcoala\t100\t\t\n\
        2\tCorbeni\tCăminul cultural (str. Morii 2)\t100\tfără nume\t\n\
        2\tCorbeni\tCăminul cultural (str. Morii 2)\t100\t\t\n";
    let preview = open(&desk, "stations", json!({"text": text}));
    let done = desk.ok("import_run", plan(&preview))["value"].clone();
    let check = &done["check"];
    assert_eq!(counts(check), [4, 2, 0, 0, 2], "{check:#}");
    let told: Vec<(u64, &str)> = check["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["row"].as_u64().unwrap(), one["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            (2, "not-a-number"),
            (2, "council-unknown"),
            (3, "number-missing"),
            (4, "not-listed"),
            (5, "number-twice"),
            (5, "duplicate"),
        ]
    );
    assert_eq!(check["duplicates"][0]["earlier_row"], 4);
    let page = find(&desk, "1");
    assert_eq!(page["station"]["council_name"], "Nicăieri");
    assert_eq!(page["station"]["voters"], Value::Null);
    assert_eq!(
        page["station"]["note"],
        "Alegători: circa 900\nCulori: verde"
    );
    assert_eq!(find(&desk, "2")["premises"]["address"], "str. Morii 2");
}

#[test]
fn a_number_that_is_there_is_left_out_or_completed_and_elections_ahead_follow() {
    let desk = office();
    let ahead = election(&desk, "2027-10-17");
    station(
        &desk,
        json!({"number": "38/07", "locality": "Corbeni", "election": ahead,
            "new_premises": {"name": "Școala", "keys_name": "Ion Roșca"}}),
    );
    let before = desk.content();
    let text = "Nr. secției\tLocalitatea\tSediul\tAlegători\tCheile\tZona\n\
        38/07\ts. Corbeni\tCasa de cultură\t1 346\tIon Roșca\tNord\n";
    let preview = open(&desk, "stations", json!({"text": text}));
    let mut asked = plan(&preview);
    for choice in ["skip", "keep"] {
        asked["on_duplicate"] = json!(choice);
        let check = desk.ok("import_check", asked.clone());
        assert_eq!(counts(&check), [1, 0, 0, 0, 1], "{choice}: {check:#}");
    }
    asked["on_duplicate"] = json!("merge");
    let done = desk.ok("import_run", asked)["value"].clone();
    assert_eq!(counts(&done["check"]), [1, 0, 1, 0, 0]);
    assert_eq!(
        done["check"]["duplicates"][0]["sides"][0]["field"],
        "premises"
    );
    let page = find(&desk, "38/07");
    assert_eq!(page["station"]["voters"], 1346);
    assert_eq!(page["premises"]["name"], "Școala", "what is there stays");
    let there = desk.ok("station_list", json!({"election": ahead}));
    assert_eq!(there["rows"][0]["voters"], 1346);
    assert_eq!(there["rows"][0]["zone"], "Nord");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn who_holds_the_key_is_a_card_only_when_place_and_name_agree() {
    let desk = office();
    let mut at_school = person("Roșca", "Ion");
    at_school["post"] = json!("Paznic");
    at_school["institution"] = json!("Gimnaziul Corbeni");
    let card = desk.ok("person_add", at_school)["value"]["id"].clone();
    let text = "Nr. secției\tSediul\tCheile\n\
        1\tGimnaziul Corbeni, str. Morii 1\tRoșca Ion\n\
        2\tCasa de cultură, str. Morii 3\tRoșca Ion\n";
    let preview = open(&desk, "stations", json!({"text": text}));
    desk.ok("import_run", plan(&preview));
    assert_eq!(find(&desk, "1")["premises"]["keys"], card);
    let other = find(&desk, "2");
    assert_eq!(other["premises"]["keys"], Value::Null);
    assert_eq!(other["premises"]["keys_name"], "Roșca Ion");
}

#[test]
fn the_empty_list_comes_back_to_its_own_fields() {
    let desk = TestDesk::office();
    let path = desk.path().join("model.xlsx");
    desk.ok(
        "import_template",
        json!({"kind": "stations", "path": path, "overwrite": false}),
    );
    let preview = open(&desk, "stations", json!({"path": path}));
    let expected = [
        "number",
        "kind",
        "council",
        "locality",
        "premises",
        "address",
        "boundary",
        "voters",
        "manager",
        "manager.phone",
        "keys",
        "keys.phone",
        "area",
        "floor",
        "access",
        "heating",
        "internet",
        "distance",
        "zone",
        "route",
    ];
    assert_eq!(fields(&preview), expected);
    let check = desk.ok("import_check", plan(&preview));
    assert_eq!(check["added"], 1);
    assert_eq!(check["problems"].as_array().unwrap().len(), 1, "{check:#}");
    assert_eq!(check["problems"][0]["code"], "council-unknown");
}
