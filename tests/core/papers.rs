//! Papers and files of people, through the command table.

use serde_json::{Value, json};

use crate::desk::TestDesk;

fn options(language: &str, large: bool) -> Value {
    json!({"language": language, "sheet": "a4", "large_print": large, "include_private": false, "signature": true})
}

fn everybody(query: &str) -> Value {
    let filter = serde_json::to_value(district_core::staff::PeopleFilter::default()).unwrap();
    json!({"query": query, "filter": filter, "sort": "name", "ids": []})
}

fn export(path: &str, private: bool) -> Value {
    json!({"path": path, "people": everybody(""), "language": "ro", "include_private": private,
        "vcard": "4.0", "overwrite": false})
}

#[test]
fn every_paper_has_pages_in_every_language() {
    let desk = TestDesk::example();
    let papers = desk.ok("paper_list", json!({}));
    assert_eq!(papers.as_array().unwrap().len(), 5);
    for (paper, language) in papers
        .as_array()
        .unwrap()
        .iter()
        .zip(["ro", "uk", "ru", "en", "uk"])
    {
        assert!(paper["rows"].as_u64().unwrap() > 1, "{paper}");
        let preview = desk.ok(
            "paper_preview",
            json!({"paper": paper["kind"], "options": options(language, false), "first": 0, "count": 1}),
        );
        assert_eq!(preview["rows"], paper["rows"]);
        assert_eq!(preview["pages"].as_array().unwrap().len(), 1);
        assert!(preview["pages"][0].as_str().unwrap().starts_with("<svg"));
    }
    let emergency = desk.ok(
        "paper_preview",
        json!({"paper": "emergency", "options": options("ro", false), "first": 0, "count": 8}),
    );
    assert_eq!(emergency["total"], 1, "one page");
}

#[test]
fn a_saved_paper_is_whole_and_never_replaces_a_file_unasked() {
    let desk = TestDesk::example();
    for ending in ["pdf", "docx"] {
        let path = desk.dir.path().join(format!("Primari.{ending}"));
        let mut request = json!({"paper": "mayors-and-secretaries", "options": options("ro", false),
            "path": path, "overwrite": false});
        let saved = desk.ok("paper_save", request.clone());
        assert_eq!(saved["rows"], 27);
        let before = std::fs::read(&path).unwrap();
        assert!(before.starts_with(if ending == "pdf" {
            b"%PDF"
        } else {
            b"PK\x03\x04"
        }));
        assert_eq!(desk.refused("paper_save", request.clone()), "file-exists");
        assert_eq!(std::fs::read(&path).unwrap(), before);
        request["overwrite"] = json!(true);
        desk.ok("paper_save", request);
    }
    let request = json!({"paper": "emergency", "options": options("ro", false), "path": "x.odt", "overwrite": false});
    assert_eq!(desk.refused("paper_save", request), "format-not-available");
    let left: Vec<_> = std::fs::read_dir(desk.dir.path())
        .unwrap()
        .filter(|file| {
            file.as_ref()
                .unwrap()
                .file_name()
                .to_string_lossy()
                .ends_with(".part")
        })
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn private_numbers_leave_only_when_asked_for_by_name() {
    let desk = TestDesk::office();
    let phone = |typed: &str, private: bool| json!({"kind": "mobile", "typed": typed, "extension": null, "private": private});
    desk.ok(
        "person_add",
        json!({"family": "Țurcanu", "given": "Ștefan", "patronymic": "", "post": "=primar", "institution": "Primăria",
            "duty": "", "room": "", "hours": "", "note": "", "emails": [],
            "phones": [phone("079 111 222", false), phone("069 333 444", true)]}),
    );
    for ending in ["vcf", "csv", "xlsx", "pdf", "docx"] {
        let path = desk.dir.path().join(format!("oameni.{ending}"));
        let saved = desk.ok("people_export", export(path.to_str().unwrap(), false));
        assert_eq!(saved["rows"], 1, "{ending}");
        assert!(path.is_file());
    }
    let text = std::fs::read_to_string(desk.dir.path().join("oameni.csv")).unwrap();
    assert!(text.contains("Țurcanu;Ștefan") && text.contains("079 111 222"));
    assert!(text.contains("'=primar"), "{text}");
    assert!(!text.contains("333"), "{text}");
    let cards = std::fs::read_to_string(desk.dir.path().join("oameni.vcf")).unwrap();
    assert!(
        cards.contains("+37379111222") && !cards.contains("333444"),
        "{cards}"
    );
    let path = desk.dir.path().join("toate.vcf");
    desk.ok("people_export", export(path.to_str().unwrap(), true));
    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .contains("+37369333444")
    );
    let copied = desk.ok(
        "people_copy_table",
        json!({"people": everybody("turcanu"), "language": "uk", "include_private": false}),
    );
    assert_eq!(copied["rows"], 1);
    assert!(
        copied["text"]
            .as_str()
            .unwrap()
            .starts_with("Прізвище\tІм’я")
    );
    assert!(!copied["html"].as_str().unwrap().contains("333"));
    let preview = desk.ok(
        "paper_preview",
        json!({"paper": "guide-by-institution", "options": options("ro", true), "first": 0, "count": 1}),
    );
    assert_eq!(preview["private_left_out"], 1);
}

#[test]
fn the_whole_example_leaves_with_everybody() {
    let desk = TestDesk::example();
    let list = desk.list("");
    // People, and the posts that stand vacant.
    assert!(list["vacant"].as_u64().unwrap() > 0);
    let total = list["total"].as_u64().unwrap();
    let path = desk.dir.path().join("toti.csv");
    let saved = desk.ok("people_export", export(path.to_str().unwrap(), false));
    assert_eq!(saved["rows"].as_u64().unwrap(), total);
}

#[test]
fn a_list_of_people_is_seen_as_it_will_be_saved() {
    let desk = TestDesk::example();
    let ask = |people: Value, private: bool| {
        desk.ok(
            "people_preview",
            json!({"people": people, "language": "ro", "include_private": private, "first": 0, "count": 1}),
        )
    };
    let all = ask(everybody(""), false);
    assert!(all["total"].as_u64().unwrap() > 3);
    assert!(all["pages"][0].as_str().unwrap().starts_with("<svg"));
    assert!(all["private_left_out"].as_u64().unwrap() > 0);
    assert_eq!(ask(everybody(""), true)["private_left_out"], 0);
    let path = desk.dir.path().join("Persoane.pdf");
    let saved = desk.ok("people_export", export(path.to_str().unwrap(), false));
    assert_eq!(saved["rows"], all["rows"]);

    let listed = desk.ok("people_list", crate::desk::list_of("primar"));
    let some = ask(everybody("primar"), false);
    assert_eq!(some["rows"], listed["total"]);
    assert!(some["rows"].as_u64() < all["rows"].as_u64());
}
