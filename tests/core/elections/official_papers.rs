//! What the program prints of a programme is read back as it was.

use chrono::NaiveDate;
use district_core::elections::official::WordingReading;
use district_core::elections::official::wording::read;
use district_core::locales::{Language, Texts};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::official::{Line, table_of};
use super::{local_2027, page, rows};
use crate::desk::TestDesk;

const THINGS: [&str; 11] = [
    "buletinelor",
    "urnelor",
    "cabinelor",
    "ștampilelor",
    "listelor",
    "afișelor",
    "sigiliilor",
    "registrelor",
    "observatorilor",
    "invitațiilor",
    "certificatelor",
];
const ACTS: [&str; 11] = [
    "Tipărirea",
    "Transportarea",
    "Verificarea",
    "Predarea",
    "Numerotarea",
    "Depozitarea",
    "Nimicirea",
    "Recepționarea",
    "Comandarea",
    "Repararea",
    "Împachetarea",
];

/// An invented programme of 121 rows in 12 chapters, the dated rows of the pack among them.
fn invented(made: &Value) -> Vec<Line> {
    let count = |lines: &[Line]| lines.iter().filter(|line| line.len() > 1).count();
    let mut lines = table_of(made, &[]);
    while count(&lines) > 50 || lines.last().is_some_and(|line| line.len() == 1) {
        lines.pop();
    }
    let chapters = |lines: &[Line]| lines.iter().filter(|line| line.len() == 1).count();
    let mut pairs = ACTS
        .iter()
        .flat_map(|act| THINGS.map(|thing| format!("{act} {thing}")));
    while count(&lines) < 121 {
        let (rows, known) = (count(&lines), chapters(&lines));
        if known < 12 && (121 - rows) % 7 == 0 {
            lines.push(vec![format!(
                "Capitolul {}. Partea {}",
                known + 1,
                known + 1
            )]);
        }
        let day =
            NaiveDate::from_ymd_opt(2027, 8, 1).unwrap() + chrono::Days::new(rows as u64 % 70);
        let term = match rows % 3 {
            0 => format!("Până la {} (inclusiv)", day.format("%d.%m.%Y")),
            1 => format!(
                "În perioada {} – {}",
                day.format("%d.%m.%Y"),
                (day + chrono::Days::new(5)).format("%d.%m.%Y")
            ),
            _ => format!("{}, ora {}:00", day.format("%d.%m.%Y"), 10 + rows % 10),
        };
        lines.push(vec![
            format!("{}.", rows + 1),
            pairs.next().unwrap(),
            term,
            format!("art. {} alin. (1)", rows + 1),
            "Comisia invitată".into(),
        ]);
    }
    assert_eq!((count(&lines), chapters(&lines)), (121, 12));
    lines
}

#[test]
fn a_hundred_and_twenty_one_rows_are_taken_in_printed_and_read_back_equal() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    let lines = invented(&made);
    let mut text = vec!["Nr.\tAcțiunea\tTermenul\tTemeiul legal\tResponsabil".to_owned()];
    text.extend(
        lines
            .iter()
            .map(|line| line.join("\t").replace('\n', " / ")),
    );
    let read = json!({"election": id, "text": text.join("\n")});
    let plan = desk.ok("official_read", read.clone());
    assert_eq!(plan["rows"].as_array().unwrap().len(), 121);
    assert_eq!(plan["chapters"].as_array().unwrap().len(), 12);
    assert_eq!(plan["unread"], 0, "{:?}", plan["problems"]);
    let done = desk.ok(
        "official_apply",
        json!({"read": read, "source": "Hotărârea 12", "words": true}),
    );
    let sum = done["value"]["matched"].as_u64().unwrap() + done["value"]["added"].as_u64().unwrap();
    assert_eq!(sum, 121, "{done}");
    let shown = page(&desk, id);
    let official: Vec<&Value> = rows(&shown)
        .iter()
        .filter(|row| row["official_text"] != "")
        .collect();
    assert_eq!(official.len(), 121);
    for ending in ["docx", "xlsx"] {
        let path = desk
            .path()
            .parent()
            .unwrap()
            .join(format!("anexa.{ending}"));
        desk.ok(
            "election_paper_save",
            json!({
                "what": {"election": id, "kind": "annex"},
                "options": {"language": "ro", "sheet": "a4", "large_print": false, "include_private": false, "signature": false},
                "path": path, "overwrite": true,
            }),
        );
        let plan = desk.ok("official_read", json!({"election": id, "path": path}));
        let back = plan["rows"].as_array().unwrap();
        for row in &official {
            let found: Vec<&Value> = back
                .iter()
                .filter(|b| b["choice"]["line"] == row["id"])
                .collect();
            assert_eq!(found.len(), 1, "{ending}: {}", row["action"]);
            let found = found[0];
            for (field, other) in [
                ("no", "no"),
                ("chapter", "chapter"),
                ("action", "action"),
                ("bodies", "bodies"),
                ("official", "to"),
                ("official_time", "time"),
            ] {
                assert_eq!(
                    row[field], found[other],
                    "{ending}: {} {field}",
                    row["action"]
                );
            }
            // A day that stands in both places is the only one.
            let from = &row["official_from"];
            assert!(
                *from == found["from"] || *from == row["official"],
                "{ending}: {row} {found}"
            );
            let other: Vec<&str> = found["changes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|change| change["field"].as_str().unwrap())
                .collect();
            assert_eq!(other, [""; 0], "{ending}: {found}");
        }
    }
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..20_000)
        .prop_map(|days| NaiveDate::from_ymd_opt(1995, 1, 1).unwrap() + chrono::Days::new(days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// The phrases of the annexes (the papers of elections and of programmes) in four languages.
    #[test]
    fn every_day_that_an_annex_prints_is_read_back(
        from in any_day(),
        days in 1_u64..400,
        time in prop::option::of((0_u32..24, 0_u32..60)),
        language in prop::sample::select(Language::ALL.to_vec()),
        law in any::<bool>(),
    ) {
        use chrono::Datelike;
        let texts = Texts::new(language);
        let to = from + chrono::Days::new(days);
        let day = |day: NaiveDate| district_core::deadlines::annex::in_words(&texts, day);
        let one = |id: &str, on: NaiveDate| texts.with(id, &[("day", &day(on))]);
        let span = |id: &str, first: &str| texts.with(id, &[("from", first), ("to", &day(to))]);
        let month = texts.text(&format!("term-month-{}", from.month()));
        let short = match (from.year() == to.year(), from.month() == to.month()) {
            (true, true) => from.day().to_string(),
            (true, false) => texts.with(
                "election-paper-day-month",
                &[("day", &from.day().to_string()), ("month", &month)],
            ),
            _ => day(from),
        };
        let phrases = [
            (day(to), None, Some(to)),
            (one("election-paper-on", to), None, Some(to)),
            (one("election-paper-by", to), None, Some(to)),
            (one("programme-until", to), None, Some(to)),
            (one("programme-from", to), Some(to), None),
            (span("election-paper-between", &short), Some(from), Some(to)),
            (span("programme-between", &day(from)), Some(from), Some(to)),
        ];
        for (mut phrase, first, last) in phrases {
            let time = time.map(|(hour, minute)| format!("{hour:02}:{minute:02}"));
            if let Some(time) = &time {
                phrase = texts.with("programme-at", &[("day", &phrase), ("time", time)]);
            }
            if law {
                // What the annexes put under the day: the law, what was counted.
                let other = one("programme-until", from);
                phrase.push_str("\ncel târziu cu 25 de zile înainte de ziua alegerilor\n");
                phrase.push_str(&texts.with("election-paper-counted", &[("term", &other)]));
            }
            let found = read(&phrase, None);
            prop_assert_eq!(found.reading, WordingReading::Dated, "{}: {:?}", phrase, found);
            prop_assert_eq!((found.from, found.to), (first, last), "{}", phrase);
            prop_assert_eq!(found.time.map(|time| time.to_string()), time, "{}", phrase);
        }
    }
}
