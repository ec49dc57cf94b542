//! One typed line becomes a task: what is understood, what stays words.

use serde_json::{Value, json};

use crate::desk::TestDesk;

// Today is Friday, 20 November 2026.
fn read(desk: &TestDesk, text: &str, language: &str) -> Value {
    desk.ok("quick_read", json!({"text": text, "language": language}))
}

fn chips(reading: &Value) -> Vec<(String, String)> {
    let chips = reading["chips"].as_array().unwrap();
    chips
        .iter()
        .map(|chip| {
            let word = |key: &str| chip[key].as_str().unwrap().to_owned();
            (word("kind"), word("text"))
        })
        .collect()
}

fn pair(kind: &str, text: &str) -> (String, String) {
    (kind.to_owned(), text.to_owned())
}

#[test]
fn a_whole_line_in_romanian() {
    let desk = TestDesk::example();
    let line =
        "Cere listele suplimentare de la Hulubăria până vineri #alegeri @Ion-Vasile Scorușel !";
    let reading = read(&desk, line, "ro");
    assert_eq!(
        chips(&reading),
        [
            pair("council", "Hulubăria"),
            pair("term", "până vineri"),
            pair("label", "#alegeri"),
            pair("person", "@Ion-Vasile Scorușel"),
            pair("priority", "!"),
        ]
    );
    let task = &reading["task"];
    assert_eq!(task["title"], "Cere listele suplimentare de la Hulubăria");
    assert_eq!(task["due"]["on"], "2026-11-27");
    assert_eq!(task["labels"], json!(["alegeri"]));
    assert_eq!(task["priority"], "high");
    assert_eq!(task["responsible"]["name"], "Ion-Vasile Scorușel");
    assert_eq!(task["councils"].as_array().unwrap().len(), 1);
    let said = reading["sentence"].as_str().unwrap();
    for part in [
        "vineri",
        "27",
        "2026",
        "Ion-Vasile Scorușel",
        "Hulubăria",
        "alegeri",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    // The places are those of the line as the window counts them.
    let units: Vec<u16> = line.encode_utf16().collect();
    for chip in reading["chips"].as_array().unwrap() {
        let at = |key: &str| chip[key].as_u64().unwrap() as usize;
        let piece = String::from_utf16(&units[at("start")..at("end")]).unwrap();
        assert_eq!(piece, chip["text"].as_str().unwrap());
    }
}

#[test]
fn terms_people_and_councils_in_four_languages() {
    let desk = TestDesk::example();
    for (line, language, due, title) in [
        (
            "Подготовить отчёт до пятницы",
            "ru",
            "2026-11-27",
            "Подготовить отчёт",
        ),
        ("Подати звіт до 15.03", "uk", "2027-03-15", "Подати звіт"),
        (
            "Send the lists by next friday",
            "en",
            "2026-11-27",
            "Send the lists",
        ),
        (
            "Răspuns la demers peste 10 zile lucrătoare",
            "ro",
            "2026-12-04",
            "Răspuns la demers",
        ),
        (
            "Виїзд у Хулуберія завтра",
            "uk",
            "2026-11-21",
            "Виїзд у Хулуберія",
        ),
    ] {
        let reading = read(&desk, line, language);
        assert_eq!(reading["task"]["due"]["on"], due, "{line}: {reading}");
        assert_eq!(reading["task"]["title"], title, "{line}");
    }
    // A person by the other script.
    let reading = read(&desk, "Позвонить @Скорушел", "ru");
    assert_eq!(
        reading["task"]["responsible"]["name"],
        "Ion-Vasile Scorușel"
    );
    // A name that is nobody's stays words.
    let reading = read(&desk, "Sună @Nimenescu", "ro");
    assert_eq!(reading["task"]["title"], "Sună @Nimenescu");
    assert_eq!(reading["chips"], json!([]));
    // Several of one name are offered.
    let reading = read(&desk, "Sună @Țâmbalariu", "ro");
    assert!(reading["chips"][0]["choices"].as_array().unwrap().len() >= 2);
}

#[test]
fn series_in_words() {
    let desk = TestDesk::example();
    for (line, language, every, title) in [
        (
            "Raport lunar pe 5",
            "ro",
            json!({"kind": "months", "n": 1, "on": {"kind": "day", "day": 5}}),
            "Raport",
        ),
        (
            "Ședință în fiecare luni",
            "ro",
            json!({"kind": "weeks", "n": 1, "weekdays": [1]}),
            "Ședință",
        ),
        (
            "Планёрка по понедельникам",
            "ru",
            json!({"kind": "weeks", "n": 1, "weekdays": [1]}),
            "Планёрка",
        ),
        (
            "Звіт щомісяця в останній робочий день",
            "uk",
            json!({"kind": "months", "n": 1, "on": {"kind": "last_working"}}),
            "Звіт",
        ),
        (
            "Отчёт в последний рабочий день каждого месяца",
            "ru",
            json!({"kind": "months", "n": 1, "on": {"kind": "last_working"}}),
            "Отчёт",
        ),
        (
            "Report every quarter on the last working day",
            "en",
            json!({"kind": "months", "n": 3, "on": {"kind": "last_working"}}),
            "Report",
        ),
        (
            "Нарада щоп'ятниці",
            "uk",
            json!({"kind": "weeks", "n": 1, "weekdays": [5]}),
            "Нарада",
        ),
        (
            "Verificare zilnic",
            "ro",
            json!({"kind": "days", "n": 1}),
            "Verificare",
        ),
    ] {
        let reading = read(&desk, line, language);
        assert_eq!(reading["repeat"]["every"], every, "{line}");
        assert_eq!(reading["task"]["title"], title, "{line}");
        assert!(
            !reading["chips"][0]["label"]
                .as_str()
                .unwrap()
                .contains("repeat-")
        );
    }
    let reading = read(
        &desk,
        "Raport lunar pe 5 sau următoarea zi lucrătoare",
        "ro",
    );
    assert_eq!(reading["repeat"]["day_off"], "next");
}

#[test]
fn a_chip_taken_back_is_words_again_and_the_impossible_is_said() {
    let desk = TestDesk::example();
    let taken = desk.ok(
        "quick_read",
        json!({"text": "Lista de vineri", "language": "ro", "ignored": ["de vineri"]}),
    );
    assert_eq!(taken["chips"], json!([]));
    assert_eq!(taken["task"]["title"], "Lista de vineri");
    let doubt = read(&desk, "Predă actele pe 31.02", "ro");
    assert_eq!(doubt["chips"], json!([]));
    assert!(
        doubt["doubts"][0]["text"]
            .as_str()
            .unwrap()
            .contains("31.02")
    );
    assert!(doubt["task"]["title"].as_str().unwrap().contains("31.02"));
    // A town is not taken out of the middle of a longer name, nor from a common word.
    let plain = read(&desk, "valea lungă de hârtii", "ro");
    assert_eq!(plain["task"]["councils"], json!([]));
}

#[test]
fn the_document_a_task_rests_on_is_not_its_term() {
    let desk = TestDesk::example();
    let line =
        "Localurile secțiilor, dispoziția nr. 45 din 02.09.2026, pct. 3.2, până la 15.12.2026";
    let reading = read(&desk, line, "ro");
    let task = &reading["task"];
    assert_eq!(task["basis"]["no"], "45");
    assert_eq!(task["basis"]["date"], "2026-09-02");
    assert_eq!(task["basis"]["point"], "3.2");
    assert_eq!(task["due"]["on"], "2026-12-15");
    assert_eq!(task["title"], "Localurile secțiilor");
    let other = read(&desk, "Відповідь, лист №118 від 09.11.2026", "uk");
    assert_eq!(other["task"]["basis"]["no"], "118");
    assert_eq!(other["task"]["due"]["on"], Value::Null);
}

#[test]
fn no_line_breaks_it() {
    let desk = TestDesk::office();
    for line in [
        "",
        " ",
        "@",
        "#",
        "!",
        "@@ ##",
        "№",
        "nr. 5",
        "31.02 32.13",
        "@a b c d e f",
        "💥 până 🙂 la",
    ] {
        let reading = read(&desk, line, "ro");
        assert!(reading["sentence"].as_str().is_some());
    }
}
