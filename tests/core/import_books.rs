//! Lists as address books and personnel programs really write them, with all their columns.

use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::imports::{card, open, plan};

fn take(desk: &TestDesk, text: &str, name: &str) -> Value {
    let path = desk.path().join(name);
    std::fs::write(&path, text).unwrap();
    let preview = open(desk, "people", json!({"path": path.display().to_string()}));
    desk.ok("import_run", plan(&preview))["value"]["check"].clone()
}

fn numbers(card: &Value) -> Vec<String> {
    let phones = card["phones"].as_array().unwrap().iter();
    phones
        .map(|phone| {
            let typed = phone["typed"].as_str().unwrap();
            format!("{} {typed}", phone["kind"].as_str().unwrap())
        })
        .collect()
}

fn extra(card: &Value, name: &str) -> String {
    let facts = card["extra"].as_array().unwrap().iter();
    let mut found = facts.filter(|fact| fact["name"] == name);
    found.next().map_or(String::new(), |fact| {
        fact["value"].as_str().unwrap().to_owned()
    })
}

#[test]
fn all_columns_of_a_google_list() {
    let heads = "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,\
        Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,\
        Organization Title,Organization Department,Birthday,Notes,Photo,Labels,\
        E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,\
        Phone 2 - Value,Phone 3 - Label,Phone 3 - Value,Address 1 - Label,\
        Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,\
        Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,\
        Address 1 - Extended Address,Website 1 - Label,Website 1 - Value,Event 1 - Label,\
        Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value";
    let rows = "Ion,Vasile,Munteanu,,,,dl,,Ionel,,Consiliul raional,Șef secție,Secția cadre,\
        1980-05-17,Notă,,* myContacts,* Work,ion@exemplu.md ::: ion2@exemplu.md,Mobile,\
        +373 79 123 456 ::: +373 69 111 222,Work Fax,0 236 2 26 51,Linia verde,0 236 2 26 50,\
        Work,\"str. Păcii 1\nLunca\",str. Păcii 1,Lunca,,,MD-3600,Moldova,,,,,,,\n\
        ,,,,,,,,,,Primăria Lunca,,,,,,* myContacts,,,Work,0236 71 236,,,,,,,,,,,,,,,,,,,\n";
    let desk = TestDesk::office();
    let check = take(&desk, &[heads, rows].join("\n"), "google.csv");
    assert_eq!(check["added"], 2, "{check:#}");
    let ion = card(&desk, "Munteanu");
    for (field, value) in [
        ("family", "Munteanu"),
        ("given", "Ion"),
        ("patronymic", "Vasile"),
        ("post", "Șef secție"),
        ("institution", "Secția cadre"),
        ("address", "str. Păcii 1, Lunca"),
        ("birthday", "1980-05-17"),
        ("note", "Notă"),
    ] {
        assert_eq!(ion[field], value, "{field}");
    }
    assert_eq!(
        numbers(&ion),
        [
            "mobile +373 79 123 456",
            "mobile +373 69 111 222",
            "fax 0 236 2 26 51",
            "work 0 236 2 26 50"
        ]
    );
    assert_eq!(ion["emails"].as_array().unwrap().len(), 2);
    // A label of the owner's own is kept, one that only says the kind is not.
    assert_eq!(extra(&ion, "Phone 3 - Label"), "Linia verde");
    assert_eq!(extra(&ion, "Phone 1 - Label"), "");
    assert_eq!(extra(&ion, "Name Prefix"), "dl");
    let hall = card(&desk, "0236 71 236");
    assert_eq!(hall["name"], "Primăria Lunca");
}

#[test]
fn kinds_of_mail_and_other_peoples_names_refuse_nobody() {
    let desk = TestDesk::office();
    let text = "Имя;Отчество;Фамилия;Организация;Должность;Рабочий факс;Рабочий телефон;\
        Телефон переносной;Адрес эл. почты;Тип эл. почты;Краткое имя эл. почты;Заметки;\
        Имя помощника;Телефон помощника;Улица (дом. адрес)\n\
        Иван;Сергеевич;Мельник;Районный совет;Юрист;0236 22651;0236 22650;069123456;\
        m@x.example;SMTP;Мельник;Заметка;Анна Рус;0236 22699;ул. Садовая, 7\n";
    let check = take(&desk, text, "outlook.csv");
    assert_eq!(check["added"], 1, "{check:#}");
    let card = card(&desk, "Мельник");
    assert_eq!(card["name"], "Иван Сергеевич Мельник");
    assert_eq!(card["note"], "Заметка");
    assert_eq!(card["address"], "ул. Садовая, 7");
    assert_eq!(
        numbers(&card),
        ["fax 0236 22651", "work 0236 22650", "mobile 069123456"]
    );
    assert_eq!(extra(&card, "Телефон помощника"), "0236 22699");
    assert_eq!(extra(&card, "Имя помощника"), "Анна Рус");
}

#[test]
fn a_personnel_list_loses_no_names() {
    let desk = TestDesk::office();
    let text = "№ п/п;Сотрудник;Табельный номер;Должность;Подразделение;Дата приема;Тел./факс\n\
        1;Мельник Иван Сергеевич;0012;Юрист;Отдел выборов;01.02.2010;2-26-50\n\
        2;РУСУ АННА ПЕТРОВНА;0013;Бухгалтер;Бухгалтерия;05.06.2012;22226501.0\n\
        ;Итого: 2;;;;;\n";
    let check = take(&desk, text, "1c.csv");
    assert_eq!(check["added"], 2, "{check:#}");
    let melnik = card(&desk, "Мельник");
    assert_eq!(melnik["name"], "Иван Сергеевич Мельник");
    // A day of employment is no hours of reception; a number for both is one to ring.
    assert_eq!(melnik["hours"], "");
    assert_eq!(extra(&melnik, "Дата приема"), "01.02.2010");
    assert_eq!(numbers(&melnik), ["work 2-26-50"]);
    let rusu = card(&desk, "Русу");
    assert_eq!(rusu["name"], "Анна Петровна Русу");
    assert_eq!(numbers(&rusu), ["work 22226501"]);
}

#[test]
fn words_for_nothing_cost_nobody_their_row() {
    let desk = TestDesk::office();
    let text = "Nume, prenume;Funcția;Telefon;Mobil;E-mail\n\
        Ciobanu Maria;Specialist;nu are;—;n/a\n\
        vacant;Economist;2-26-56;-;-\n\
        Rusu Petru;-;2-26-57;lipsă;p@exemplu.md\n";
    let check = take(&desk, text, "list.csv");
    assert_eq!(check["added"], 3, "{check:#}");
    assert_eq!(check["problems"], json!([]));
    assert_eq!(numbers(&card(&desk, "Ciobanu")), Vec::<String>::new());
    let post = card(&desk, "Economist");
    assert_eq!(post["vacant"], true);
    assert_eq!(post["name"], "");
    assert_eq!(card(&desk, "Rusu")["post"], "");
}

#[test]
fn a_section_leaves_in_a_card_with_what_it_is_a_section_of() {
    let desk = TestDesk::office();
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Rusu\r\nN:Rusu;Ana;;;\r\n\
        ORG:Primăria Lunca;Contabilitate\r\nTITLE:Contabilă\r\nURL:https://x.example/a?b=1\\,2\r\n\
        CATEGORIES:unu,doi\r\nEND:VCARD\r\n";
    let check = take(&desk, text, "ana.vcf");
    assert_eq!(check["added"], 1, "{check:#}");
    let path = desk.path().join("out.vcf").display().to_string();
    let people = json!({"query": "", "filter": {"vacant_only": false, "binned": false},
        "sort": "name", "ids": []});
    desk.ok(
        "people_export",
        json!({"path": path, "people": people, "language": "ro", "include_private": true,
            "vcard": "3.0", "overwrite": true}),
    );
    let written = std::fs::read_to_string(&path).unwrap();
    for line in [
        "ORG:Primăria Lunca;Contabilitate",
        "URL:https://x.example/a?b=1,2",
        "CATEGORIES:unu,doi",
    ] {
        assert!(written.lines().any(|one| one == line), "{line}: {written}");
    }
}
