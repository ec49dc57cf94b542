//! Norms, what stations have and lack, what to move and buy.

use serde_json::{Value, json};

use super::register::{election, station};
use crate::desk::{TestDesk, new_file};

fn sheet(desk: &TestDesk, election: Option<&str>) -> Value {
    desk.ok("equipment_get", json!({"election": election}))
}

fn item<'p>(page: &'p Value, name: &str) -> &'p Value {
    let items = page["items"].as_array().unwrap();
    items
        .iter()
        .find(|item| item["name"] == name)
        .unwrap_or_else(|| panic!("{name}: {items:?}"))
}

fn at(page: &Value, name: &str) -> usize {
    let items = page["items"].as_array().unwrap();
    items.iter().position(|item| item["name"] == name).unwrap()
}

fn cell<'p>(page: &'p Value, number: &str, name: &str) -> &'p Value {
    let rows = page["rows"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["station"]["number"] == number)
        .unwrap();
    &row["cells"][at(page, name)]
}

fn norm(desk: &TestDesk, page: &Value, name: &str, norm: Value) -> Value {
    let changed = desk.ok(
        "equipment_item_save",
        json!({"id": item(page, name)["id"], "norm": norm, "act": "Instrucțiune", "ref": "pct. 12",
            "source": "textul actului", "trust": "law_text"}),
    );
    changed["value"].clone()
}

fn fields(desk: &TestDesk, name: &str, request: Value) -> Vec<String> {
    let error = desk.call(name, request).expect_err(name);
    error.fields.into_iter().map(|field| field.path).collect()
}

#[test]
fn the_list_is_there_before_anybody_wrote_it_and_says_where_norms_stand() {
    let desk = TestDesk::office();
    let before = desk.content();
    let page = sheet(&desk, None);
    assert_eq!(page["items"].as_array().unwrap().len(), 15);
    let booths = item(&page, "Cabine");
    assert_eq!(booths["norm"], Value::Null);
    assert_eq!(booths["trust"], Value::Null);
    assert!(booths["note"].as_str().unwrap().contains("1186/2023"));
    assert_eq!(booths["unit"], "buc.");
    assert_eq!(desk.content(), before);
}

#[test]
fn a_norm_that_names_sizes_and_no_voters_is_shown_and_not_counted() {
    let desk = TestDesk::first_start();
    let mut office = new_file();
    office["office"]["country"] = json!("ua");
    desk.ok("file_new", office);
    station(
        &desk,
        json!({"number": "1", "locality": "Лунка", "voters": 900}),
    );
    let page = sheet(&desk, None);
    let booths = item(&page, "Cabine");
    assert_eq!(booths["norm"], Value::Null);
    assert_eq!(booths["ref"], "ст. 76");
    assert_eq!(booths["trust"], "law_text");
    let words = booths["norm_text"].as_str().unwrap();
    assert!(words.contains("secție mică: cel puțin 2"), "{words}");
    assert_eq!(cell(&page, "1", "Cabine")["need"], Value::Null);
    let bands = json!({"kind": "bands", "bands": [{"up_to": 500, "n": 2}, {"up_to": 1500, "n": 4},
        {"up_to": null, "n": 6}]});
    let page = norm(&desk, &page, "Cabine", bands);
    assert_eq!(item(&page, "Cabine")["own_norm"], true);
    assert_eq!(cell(&page, "1", "Cabine")["need"], 4);
    let id = item(&page, "Cabine")["id"].clone();
    let back = desk.ok("equipment_item_save", json!({"id": id, "no_norm": true}));
    let booths = item(&back["value"], "Cabine").clone();
    assert_eq!(
        (&booths["norm"], &booths["own_norm"]),
        (&Value::Null, &json!(false))
    );
    assert_eq!(booths["ref"], "ст. 76");
}

#[test]
fn a_norm_needs_where_it_stands_and_must_be_one_to_count_by() {
    let desk = TestDesk::office();
    let page = sheet(&desk, None);
    let before = desk.content();
    let id = item(&page, "Sigilii")["id"].clone();
    let save = |values: Value| {
        let mut request = values;
        request["id"] = id.clone();
        fields(&desk, "equipment_item_save", request)
    };
    let each = json!({"kind": "each", "n": 12});
    assert_eq!(save(json!({"norm": each})), ["source"]);
    assert_eq!(save(json!({"norm": each, "trust": "derived"})), ["source"]);
    assert_eq!(save(json!({"act": "Instrucțiune"})), ["norm"]);
    let bands = json!({"kind": "bands", "bands": [{"up_to": 900, "n": 2}, {"up_to": 500, "n": 4}]});
    assert_eq!(
        save(json!({"norm": bands, "trust": "practice"})),
        ["norm.bands.1.up_to"]
    );
    assert_eq!(
        save(json!({"name": " ", "norm": {"kind": "each", "n": -1}})),
        ["norm.n"]
    );
    assert_eq!(
        fields(&desk, "equipment_item_save", json!({"unit": "m"})),
        ["name"]
    );
    assert_eq!(desk.content(), before);
    let saved = desk.ok(
        "equipment_item_save",
        json!({"id": id, "norm": each, "trust": "practice"}),
    );
    let seals = item(&saved["value"], "Sigilii");
    assert_eq!(seals["trust"], "practice");
    assert_eq!(seals["norm_text"], "câte 12 la fiecare secție");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn own_items_stand_where_they_are_put_and_the_programs_come_back() {
    let desk = TestDesk::office();
    let page = sheet(&desk, None);
    let before = desk.content();
    let own = desk.ok(
        "equipment_item_save",
        json!({"name": "Ruloane de hârtie", "unit": "role", "after": item(&page, "Cabine")["id"]}),
    );
    assert_eq!(own["op"]["subject"], "Ruloane de hârtie");
    let page = &own["value"];
    assert_eq!(at(page, "Ruloane de hârtie"), at(page, "Cabine") + 1);
    let flags = item(page, "Drapele")["id"].clone();
    let out = desk.ok(
        "equipment_item_save",
        json!({"id": flags, "left_out": true}),
    );
    assert_eq!(out["value"]["items"].as_array().unwrap().len(), 15);
    assert_eq!(out["value"]["left_out"][0]["name"], "Drapele");
    let back = desk.ok(
        "equipment_item_save",
        json!({"id": flags, "left_out": false, "after": ""}),
    );
    assert_eq!(at(&back["value"], "Drapele"), 0);
    assert_eq!(back["value"]["left_out"], json!([]));
    for _ in 0..3 {
        desk.undo();
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn what_is_there_is_typed_as_on_paper_and_words_are_refused() {
    let desk = TestDesk::office();
    let one = station(
        &desk,
        json!({"number": "38/01", "locality": "Lunca", "voters": 640}),
    );
    let page = sheet(&desk, None);
    let before = desk.content();
    let (station, booths) = (&one["station"]["id"], &item(&page, "Cabine")["id"]);
    let mark = |have: Option<&str>, need: Option<&str>| {
        let mark = json!({"station": station, "item": booths, "have": have, "need": need});
        desk.ok("equipment_mark", json!({"marks": [mark]}))
    };
    let changed = mark(Some("4 buc"), None);
    assert_eq!(changed["op"]["kind"], "equipment-mark");
    assert_eq!(changed["op"]["subject"], "38/01 Lunca: Cabine");
    let counted = cell(&changed["value"], "38/01", "Cabine");
    assert_eq!(counted["have"], 4);
    assert_eq!(
        (&counted["need"], &counted["lack"]),
        (&Value::Null, &Value::Null)
    );
    let typed = mark(None, Some("6"));
    let typed = cell(&typed["value"], "38/01", "Cabine");
    assert_eq!(
        *typed,
        json!({"need": 6, "typed": true, "have": 4, "lack": 2})
    );
    assert_eq!(mark(None, Some("6"))["op"], Value::Null);
    let gone = mark(Some(""), Some(""));
    assert_eq!(cell(&gone["value"], "38/01", "Cabine")["have"], Value::Null);
    for words in ["patru", "4 mese", "-1"] {
        let marks = json!([{"station": station, "item": booths, "have": "3"},
            {"station": station, "item": booths, "have": words}]);
        let found = fields(&desk, "equipment_mark", json!({"marks": marks}));
        assert_eq!(found, ["marks.1.have"], "{words}");
    }
    assert_eq!(
        cell(&sheet(&desk, None), "38/01", "Cabine")["have"],
        Value::Null
    );
    for _ in 0..3 {
        desk.undo();
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn an_election_counts_with_its_own_voters_and_a_closed_one_is_left_alone() {
    let desk = TestDesk::office();
    let ahead = election(&desk, "2027-10-17");
    let one = station(
        &desk,
        json!({"number": "38/01", "locality": "Lunca", "voters": 640, "election": ahead}),
    );
    station(&desk, json!({"number": "38/02", "locality": "Valea"}));
    let page = sheet(&desk, None);
    norm(
        &desk,
        &page,
        "Cabine",
        json!({"kind": "per", "voters": 300, "least": 2}),
    );
    let register = sheet(&desk, None);
    assert_eq!(register["rows"].as_array().unwrap().len(), 2);
    assert_eq!(register["without_voters"], 1);
    assert_eq!(cell(&register, "38/01", "Cabine")["need"], 3);
    assert_eq!(cell(&register, "38/02", "Cabine")["need"], Value::Null);
    let page = sheet(&desk, Some(&ahead));
    assert_eq!(page["rows"].as_array().unwrap().len(), 1);
    assert_eq!(page["election"]["id"], json!(ahead));
    let station = &one["station"]["id"];
    let passport = desk.ok("station_get", json!({"id": station, "election": ahead}));
    let lines = passport["equipment"].as_array().unwrap();
    assert_eq!(lines[0]["name"], "Cabine");
    assert_eq!(
        (&lines[0]["need"], &lines[0]["trust"]),
        (&json!(3), &json!("law_text"))
    );
    desk.ok("election_edit", json!({"id": ahead, "closed": true}));
    let booths = &item(&page, "Cabine")["id"];
    let marks = json!([{"station": station, "item": booths, "have": "3"}]);
    assert_eq!(
        desk.refused("equipment_mark", json!({"election": ahead, "marks": marks})),
        "election-closed"
    );
}

/// A small stream of numbers, the same at every run.
struct Stream(u64);

impl Stream {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

/// What a station needs, counted in the plainest way there is.
fn naive_need(norm: &Value, voters: Option<u64>) -> Option<u64> {
    match norm["kind"].as_str()? {
        "each" => norm["n"].as_u64(),
        "per" => {
            let (voters, of) = (voters?, norm["voters"].as_u64()?);
            let mut n = 0;
            while n * of < voters {
                n += 1;
            }
            Some(n.max(norm["least"].as_u64()?))
        }
        _ => {
            let voters = voters?;
            for band in norm["bands"].as_array()? {
                match band["up_to"].as_u64() {
                    Some(up_to) if voters > up_to => {}
                    _ => return band["n"].as_u64(),
                }
            }
            None
        }
    }
}

fn random_norm(stream: &mut Stream) -> Value {
    match stream.next(3) {
        0 => json!({"kind": "each", "n": stream.next(6)}),
        1 => json!({"kind": "per", "voters": 1 + stream.next(700), "least": stream.next(4)}),
        _ => {
            let first = stream.next(900);
            json!({"kind": "bands", "bands": [{"up_to": first, "n": stream.next(5)},
                {"up_to": first + 1 + stream.next(900), "n": stream.next(7)},
                {"up_to": null, "n": stream.next(9)}]})
        }
    }
}

#[test]
fn sums_and_the_plan_agree_with_a_second_plain_count() {
    let desk = TestDesk::office();
    let mut stream = Stream(0x5eed_1234_abcd_0001);
    let mut voters = Vec::new();
    for n in 1..=9 {
        let of = (stream.next(5) > 0).then(|| stream.next(3_000));
        let zone = ["", "Nord", "Sud"][usize::try_from(stream.next(3)).unwrap()];
        station(
            &desk,
            json!({"number": format!("38/{n:02}"), "locality": "Lunca", "voters": of, "zone": zone}),
        );
        voters.push(of);
    }
    for round in 0..6 {
        let page = sheet(&desk, None);
        let rows = page["rows"].as_array().unwrap().clone();
        let mut marks = Vec::new();
        for name in ["Cabine", "Urne fixe", "Safeuri"] {
            norm(&desk, &page, name, random_norm(&mut stream));
            for row in &rows {
                let have = match stream.next(4) {
                    0 => String::new(),
                    _ => stream.next(9).to_string(),
                };
                let need = match stream.next(5) {
                    0 => stream.next(9).to_string(),
                    _ => String::new(),
                };
                marks.push(json!({"station": row["station"]["id"],
                    "item": item(&page, name)["id"], "have": have, "need": need}));
            }
        }
        let page = desk.ok("equipment_mark", json!({"marks": marks}))["value"].clone();
        let plan = desk.ok("equipment_plan", json!({}));
        let mut not_counted = 0;
        for name in ["Cabine", "Urne fixe", "Safeuri"] {
            let norm = &item(&page, name)["norm"];
            let id = &item(&page, name)["id"];
            let (mut needs, mut haves, mut lacks, mut spares, mut unknown, mut uncounted) =
                (0, 0, 0, 0, 0, 0);
            for (n, voters) in voters.iter().enumerate() {
                let number = format!("38/{:02}", n + 1);
                let shown = cell(&page, &number, name);
                let mark = marks
                    .iter()
                    .find(|m| m["station"] == rows[n]["station"]["id"] && m["item"] == *id)
                    .unwrap();
                let typed = mark["need"].as_str().unwrap().parse::<u64>().ok();
                let have = mark["have"].as_str().unwrap().parse::<u64>().ok();
                let need = typed.or_else(|| naive_need(norm, *voters));
                assert_eq!(shown["need"], json!(need), "{round} {name} {number}");
                assert_eq!(shown["have"], json!(have));
                needs += need.unwrap_or(0);
                haves += have.unwrap_or(0);
                unknown += u64::from(need.is_none());
                uncounted += u64::from(have.is_none());
                let lack = match (need, have) {
                    (Some(need), Some(have)) if need > have => Some(need - have),
                    (Some(need), Some(have)) => {
                        spares += have - need;
                        Some(0)
                    }
                    _ => None,
                };
                assert_eq!(shown["lack"], json!(lack));
                lacks += lack.unwrap_or(0);
            }
            let expected = json!({"need": needs, "have": haves, "lack": lacks, "spare": spares,
                "need_unknown": unknown, "uncounted": uncounted});
            assert_eq!(page["totals"][at(&page, name)], expected, "{round} {name}");
            let sum = |of: &str| -> u64 {
                let all = plan[of].as_array().unwrap().iter();
                all.filter(|it| it["item"] == *id)
                    .map(|it| it["n"].as_u64().unwrap())
                    .sum()
            };
            not_counted += uncounted;
            let (moved, bought) = (sum("moves"), sum("purchases"));
            assert_eq!(moved + bought, lacks, "{round} {name}");
            assert_eq!(moved, lacks.min(spares));
        }
        assert_eq!(
            plan["uncounted"],
            json!(not_counted),
            "only of what is counted"
        );
    }
}

#[test]
fn what_is_lacking_is_printed_and_goes_into_a_table() {
    let desk = TestDesk::office();
    let ahead = election(&desk, "2027-10-17");
    let mut ids = Vec::new();
    for (number, voters) in [("38/01", 640), ("38/02", 1_900)] {
        let made =
            json!({"number": number, "locality": "Lunca", "voters": voters, "election": ahead});
        ids.push(station(&desk, made)["station"]["id"].clone());
    }
    let page = sheet(&desk, Some(&ahead));
    let page = norm(&desk, &page, "Cabine", json!({"kind": "each", "n": 4}));
    let booths = &item(&page, "Cabine")["id"];
    let marks = json!([{"station": ids[0], "item": booths, "have": "6"},
        {"station": ids[1], "item": booths, "have": "1"}]);
    desk.ok("equipment_mark", json!({"election": ahead, "marks": marks}));
    let options = json!({"language": "ro", "sheet": "a4", "large_print": false,
        "include_private": false, "signature": false});
    let table = |kind: &str| {
        let path = desk.path().join(format!("{kind}.csv"));
        let what = json!({"kind": kind, "election": ahead});
        desk.ok(
            "station_paper_save",
            json!({"what": what, "options": options, "path": path, "overwrite": true}),
        );
        let text = std::fs::read_to_string(path).unwrap();
        let lines = text.trim_start_matches('\u{feff}').lines();
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let lack = table("lack");
    let cells = |line: &str| -> Vec<String> {
        let parts = line
            .split([',', ';'])
            .map(|part| part.trim_matches('"').to_owned());
        parts.collect()
    };
    assert_eq!(cells(&lack[1])[3..], ["640", "4", "6", "0"], "{lack:?}");
    assert_eq!(cells(&lack[2])[3..], ["1900", "4", "1", "3"]);
    assert_eq!(cells(&lack[3])[3..], ["2540", "8", "7", "3"]);
    let plan = table("purchase");
    assert_eq!(
        cells(&plan[1])[..5],
        ["mutare", "Cabine", "2", "buc.", "38/01"],
        "{plan:?}"
    );
    assert_eq!(cells(&plan[2])[..4], ["cumpărare", "Cabine", "1", "buc."]);
    for language in ["ro", "uk", "ru", "en"] {
        let mut options = options.clone();
        options["language"] = json!(language);
        for kind in ["lack", "purchase"] {
            let what = json!({"kind": kind, "election": ahead});
            let request = json!({"what": what, "options": options, "first": 0, "count": 1});
            let paper = desk.ok("station_paper_preview", request);
            assert!(paper["rows"].as_u64().unwrap() == 2, "{kind} {language}");
        }
    }
}
