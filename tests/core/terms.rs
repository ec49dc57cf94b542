//! Terms in words: a gold list a language, refusals by name, and no silent guess.

use chrono::{Datelike, NaiveDate, Weekday};
use district_core::locales::{Language, Texts};
use district_core::terms::{
    DayOff, TermReading, TermRefusal, WorkingDays, date_words, describe, read, refusal_words,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desk::TestDesk;

/// Weekends and four holidays.
struct Calendar;

impl WorkingDays for Calendar {
    fn day_off(&self, date: NaiveDate) -> Option<DayOff> {
        match (date.year(), date.month(), date.day()) {
            (2026, 12, 25) => Some(DayOff::Named("Crăciunul".into())),
            (2027, 1, 1) => Some(DayOff::Named("Anul Nou".into())),
            (2027, 1, 7 | 8) => Some(DayOff::Named("Crăciunul pe stil vechi".into())),
            _ if matches!(date.weekday(), Weekday::Sat | Weekday::Sun) => Some(DayOff::Weekend),
            _ => None,
        }
    }

    fn year_known(&self, year: i32) -> bool {
        year <= 2026
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn term(text: &str) -> Result<TermReading, TermRefusal> {
    read(text, Language::Ro, today(), &Calendar)
}

fn rows(list: &str) -> Vec<(String, String)> {
    list.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once('\t').unwrap())
        .map(|(phrase, answer)| (phrase.to_owned(), answer.to_owned()))
        .collect()
}

const GOLD: [(Language, &str); 4] = [
    (Language::Ro, include_str!("../fixtures/terms/ro.tsv")),
    (Language::Uk, include_str!("../fixtures/terms/uk.tsv")),
    (Language::Ru, include_str!("../fixtures/terms/ru.tsv")),
    (Language::En, include_str!("../fixtures/terms/en.tsv")),
];

#[test]
fn every_phrase_of_the_gold_lists_gives_its_date() {
    let mut wrong = Vec::new();
    for (language, list) in GOLD {
        let rows = rows(list);
        assert!(rows.len() >= 60, "{}: {}", language.code(), rows.len());
        for (phrase, expected) in rows {
            let found = match read(&phrase, language, today(), &Calendar) {
                Ok(reading) => reading.date.to_string(),
                Err(refusal) => format!("{refusal:?}"),
            };
            if found != expected {
                wrong.push(format!("{phrase}: {found}, not {expected}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_language_of_the_screen_does_not_matter() {
    for (_, list) in GOLD {
        for (phrase, expected) in rows(list) {
            // The one short word that two languages use differently.
            if phrase.starts_with("24 год ") {
                continue;
            }
            for hint in Language::ALL {
                let found = read(&phrase, hint, today(), &Calendar).map(|r| r.date.to_string());
                assert_eq!(
                    found.as_deref(),
                    Ok(&*expected),
                    "{phrase}, {}",
                    hint.code()
                );
            }
        }
    }
}

#[test]
fn what_is_no_term_is_refused_by_its_own_reason() {
    let mut wrong = Vec::new();
    for (phrase, expected) in rows(include_str!("../fixtures/terms/refused.tsv")) {
        let found = match term(&phrase) {
            Ok(reading) => reading.date.to_string(),
            Err(refusal) => refusal.slug().to_owned(),
        };
        if found != expected {
            wrong.push(format!("{phrase}: {found}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(term(&"1".repeat(300)), Err(TermRefusal::TooLong));
}

#[test]
fn a_refusal_names_the_words_in_every_language() {
    let refusal = term("peste vreo 10 zile poate").unwrap_err();
    for language in Language::ALL {
        let words = refusal_words(&refusal, &Texts::new(language));
        assert!(words.contains("vreo, poate"), "{words}");
        assert!(!words.contains("term-refused"), "{words}");
        let words = refusal_words(&term("31.02").unwrap_err(), &Texts::new(language));
        assert!(words.contains("31.02"), "{words}");
    }
}

#[test]
fn a_reading_is_shown_in_full_words_with_the_days_passed_over() {
    let reading = term("10 zile lucrătoare de la 20.12.2026").unwrap();
    assert_eq!(reading.date, day("2027-01-05"));
    let shown = describe(&reading, &Texts::new(Language::Ro));
    assert_eq!(shown.words, "marți, 5 ianuarie 2027");
    assert_eq!(
        shown.how,
        "Termen de 10 zile lucrătoare, socotit din ziua următoare după: duminică, 20 decembrie 2026."
    );
    let steps: Vec<&str> = shown.steps.iter().map(|s| s.text.as_str()).collect();
    assert_eq!(
        steps[0],
        "duminică, 20 decembrie 2026: de aici se numără, ziua aceasta nu intră"
    );
    assert_eq!(steps[1], "luni, 21 decembrie 2026: prima zi numărată");
    assert_eq!(
        steps[2],
        "vineri, 25 decembrie 2026: Crăciunul, nu se numără"
    );
    assert_eq!(
        steps[3],
        "sâmbătă, 26 decembrie 2026: zi de odihnă, nu se numără"
    );
    assert_eq!(
        *steps.last().unwrap(),
        "marți, 5 ianuarie 2027: ziua găsită"
    );
    // 25, 26, 27 December, 1, 2, 3 January.
    assert_eq!(steps.len(), 3 + 6);
    assert_eq!(reading.unknown_year, Some(2027));
    assert!(shown.notes[0].contains("2027"), "{:?}", shown.notes);
}

#[test]
fn words_in_four_languages() {
    let date = day("2026-11-27");
    let words: Vec<String> = Language::ALL
        .iter()
        .map(|l| date_words(date, &Texts::new(*l)))
        .collect();
    assert_eq!(
        words,
        [
            "vineri, 27 noiembrie 2026",
            "пʼятниця, 27 листопада 2026 р.",
            "пятница, 27 ноября 2026 г.",
            "Friday, 27 November 2026",
        ]
    );
}

#[test]
fn a_bound_a_time_and_a_day_of_rest_are_said() {
    let reading = term("до субботы, 14:30").unwrap();
    assert!(reading.by);
    assert_eq!(reading.time.unwrap().to_string(), "14:30:00");
    assert_eq!(reading.day_off, Some(DayOff::Weekend));
    assert_eq!(reading.next_working, Some(day("2026-11-30")));
    let shown = describe(&reading, &Texts::new(Language::Ru));
    assert_eq!(shown.words, "суббота, 28 ноября 2026 г., 14:30");
    assert!(
        shown.notes[0].contains("понедельник, 30 ноября"),
        "{:?}",
        shown.notes
    );
    assert!(!term("vineri").unwrap().by);
    assert!(term("15.03.2020").unwrap().past);
    assert_eq!(
        term("tomorrow at 2 pm").unwrap().time.unwrap().to_string(),
        "14:00:00"
    );
    assert_eq!(
        term("vineri, ora 10.30").unwrap().time.unwrap().to_string(),
        "10:30:00"
    );
    let hours = term("48 de ore de la 20.11.2026 10:00").unwrap();
    assert_eq!(
        (hours.date, hours.time.unwrap().to_string()),
        (today(), "10:00:00".into())
    );
}

#[test]
fn weekdays_seen_from_the_middle_of_a_week() {
    let from = |text: &str, today: &str| {
        read(text, Language::Ro, day(today), &Calendar)
            .unwrap()
            .date
            .to_string()
    };
    // Wednesday 2026-11-25.
    for (text, date) in [
        ("vineri", "2026-11-27"),
        ("vinerea viitoare", "2026-12-04"),
        ("next friday", "2026-12-04"),
        ("наступного понеділка", "2026-11-30"),
        ("miercuri", "2026-12-02"),
        ("this wednesday", "2026-11-25"),
        ("luni", "2026-11-30"),
        ("săptămâna viitoare", "2026-11-30"),
        ("до конца недели", "2026-11-29"),
    ] {
        assert_eq!(from(text, "2026-11-25"), date, "{text}");
    }
    assert_eq!(
        from("ultima vineri din noiembrie", "2026-11-28"),
        "2027-11-26"
    );
}

thread_local! {
    static TEXTS: Vec<Texts> = Language::ALL.iter().map(|l| Texts::new(*l)).collect();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn a_described_day_is_read_as_the_same_day(offset in -13_000i64..60_000, language in 0usize..4) {
        let date = today() + chrono::Days::new(offset.max(0) as u64)
            - chrono::Days::new((-offset).max(0) as u64);
        let words = TEXTS.with(|texts| date_words(date, &texts[language]));
        let again = term(&words);
        prop_assert_eq!(again.map(|r| r.date), Ok(date), "{}", words);
    }
}

/// Words of the gold lists in any order: the reader may refuse, never fail.
fn shuffled() -> impl Strategy<Value = String> {
    let words: Vec<String> = GOLD
        .iter()
        .flat_map(|(_, list)| rows(list))
        .flat_map(|(phrase, _)| phrase.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    proptest::collection::vec(proptest::sample::select(words), 1..8).prop_map(|w| w.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn no_text_makes_the_reader_fail(text in "\\PC{0,60}") {
        let _ = term(&text);
    }

    #[test]
    fn no_order_of_words_makes_it_fail(text in shuffled()) {
        if let Ok(reading) = term(&text) {
            let shown = TEXTS.with(|texts| describe(&reading, &texts[0]));
            prop_assert!(!shown.how.contains("term-"), "{}", shown.how);
        }
    }

    #[test]
    fn an_unknown_word_is_never_passed_over(
        row in proptest::sample::select(GOLD.iter().flat_map(|(_, l)| rows(l)).collect::<Vec<_>>()),
        at in 0usize..6,
    ) {
        let mut words: Vec<&str> = row.0.split(' ').collect();
        words.insert(at.min(words.len()), "zumzet");
        let text = words.join(" ");
        match term(&text) {
            Err(TermRefusal::UnknownWords(words)) => {
                prop_assert!(words.contains(&"zumzet".to_owned()), "{}", text);
            }
            other => prop_assert!(false, "{}: {:?}", text, other.map(|r| r.date)),
        }
    }
}

#[test]
fn the_command_reads_a_term_before_there_is_a_file() {
    // A Friday, 2026-11-20; the calendar is Moldova's.
    let desk = TestDesk::first_start();
    let ask = |text: &str| desk.ok("term_read", json!({"text": text}));
    let reply = ask("10 zile lucrătoare");
    assert_eq!(reply["understood"]["date"], "2026-12-04", "{reply:#}");
    assert_eq!(reply["understood"]["words"], "vineri, 4 decembrie 2026");
    assert_eq!(reply["refused"], Value::Null);

    let reply = ask("peste vreo 10 zile");
    assert_eq!(reply["understood"], Value::Null);
    assert_eq!(reply["refused"]["code"], "unknown-words");
    assert_eq!(reply["refused"]["words"], json!(["vreo"]));
    assert_eq!(ask("31.02")["refused"]["code"], "not-a-date");

    // A holiday is passed over by its name; Ukraine's calendar has other days.
    let over = |pack: &str| {
        desk.ok(
            "term_read",
            json!({"text": "1 робочий день від 06.01.2027", "pack": pack, "language": "uk"}),
        )
    };
    let (moldova, ukraine) = (over("md"), over("ua"));
    assert_eq!(moldova["understood"]["date"], "2027-01-11", "{moldova:#}");
    assert_eq!(ukraine["understood"]["date"], "2027-01-07", "{ukraine:#}");
    let steps = moldova["understood"]["steps"].to_string();
    assert!(
        steps.contains("2027-01-07") && steps.contains("не рахується"),
        "{steps}"
    );
    let from = json!({"text": "mâine", "from": "2027-02-28"});
    assert_eq!(
        desk.ok("term_read", from)["understood"]["date"],
        "2027-03-01"
    );
    assert_eq!(
        desk.refused("term_read", json!({"text": "mâine", "from": "31.02.2027"})),
        "no-such-date"
    );
    assert_eq!(
        desk.refused("term_read", json!({"text": "mâine", "pack": "xx"})),
        "unknown-pack"
    );
}
