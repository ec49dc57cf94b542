use chrono::NaiveDate;
use proptest::prelude::*;

use super::{Doubt, WordingReading, read};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn voting() -> Option<NaiveDate> {
    Some(day("2025-09-28"))
}

/// `from..to@time`, as short as it can be said.
fn said(text: &str) -> String {
    let wording = read(text, voting());
    if wording.reading != WordingReading::Dated {
        return format!("{:?}", wording.doubt.unwrap());
    }
    let from = wording.from.map(|d| format!("{d}..")).unwrap_or_default();
    let to = wording.to.map(|d| d.to_string()).unwrap_or_default();
    let time = wording.time.map(|t| format!("@{t}")).unwrap_or_default();
    format!("{from}{to}{time}")
}

#[test]
fn wordings_of_four_languages() {
    let table = [
        ("Pînă la 14 decembrie 2018 inclusiv", "2018-12-14"),
        ("Până la 5 mai 2021", "2021-05-05"),
        ("Începând cu 5 mai 2021", "2021-05-05.."),
        ("Începînd cu data de 5 mai 2021", "2021-05-05.."),
        ("28 septembrie 2025, ora 24.00", "2025-09-28@24:00"),
        (
            "În perioada 5 – 20 septembrie 2025",
            "2025-09-05..2025-09-20",
        ),
        ("5 mai – 10 iunie 2021", "2021-05-05..2021-06-10"),
        ("25 decembrie – 5 ianuarie 2026", "2025-12-25..2026-01-05"),
        (
            "de la 20.08.2025 până la 25.08.2025",
            "2025-08-20..2025-08-25",
        ),
        ("din 5 pînă pe 9 septembrie 2025", "2025-09-05..2025-09-09"),
        (
            "de la 5 până în 9 septembrie 2025",
            "2025-09-05..2025-09-09",
        ),
        ("secția nr. 5, până la 3 septembrie 2025", "2025-09-03"),
        ("05.09–20.09.2025", "2025-09-05..2025-09-20"),
        ("05-20.09.2025", "2025-09-05..2025-09-20"),
        ("între 5 și 20 septembrie 2027", "2027-09-05..2027-09-20"),
        ("cel târziu la 3 septembrie 2025", "2025-09-03"),
        ("nu mai târziu de 3 septembrie 2025", "2025-09-03"),
        ("nu mai devreme de 3 septembrie 2025", "2025-09-03.."),
        ("până la 03.09.2025 (inclusiv)", "2025-09-03"),
        ("La 11 iulie 2021, ora 07.00–21.00", "2021-07-11@21:00"),
        ("la 27 septembrie 2025, ora 18:00", "2025-09-27@18:00"),
        ("1 octombrie", "2025-10-01"),
        (
            "Până la 3 septembrie 2025 inclusiv\ncel târziu cu 25 de zile înainte de ziua alegerilor",
            "2025-09-03",
        ),
        (
            "cel târziu cu 25 de zile înainte de ziua alegerilor / până la 3 septembrie 2025 inclusiv",
            "2025-09-03",
        ),
        (
            "În termen de 3 zile, dar nu mai târziu de 5 mai 2021",
            "2021-05-05",
        ),
        (
            "Pînă la 3 septembrie 2025 inclusiv (cu cel puţin 25 de zile înainte de ziua alegerilor – 28 septembrie 2025)",
            "2025-09-03",
        ),
        ("2025-09-03", "2025-09-03"),
        ("2025-09-28 21:00", "2025-09-28@21:00"),
        ("sâmbătă, 27 septembrie 2025", "2025-09-27"),
        ("не позднее 6 июля 2020 года", "2020-07-06"),
        ("с 5 мая", "2025-05-05.."),
        ("до 14 декабря 2025 года включительно", "2025-12-14"),
        ("с 5 по 20 сентября 2025 года", "2025-09-05..2025-09-20"),
        (
            "27 сентября 2025 г. (суббота), до 18 часов",
            "2025-09-27@18:00",
        ),
        ("не пізніше як 6 липня 2020 року", "2020-07-06"),
        (
            "з 5 вересня до 9 жовтня 2020 року",
            "2020-09-05..2020-10-09",
        ),
        ("у період з 5 до 9 жовтня 2025 р.", "2025-10-05..2025-10-09"),
        ("no later than 3 September 2025", "2025-09-03"),
        ("from 5 to 20 September 2025", "2025-09-05..2025-09-20"),
        ("by September 3, 2025", "2025-09-03"),
        (
            "Ședința: 5 iunie 2025, Hotărârea CEC nr. 3450 din 2 iunie 2025",
            "2025-06-05",
        ),
    ];
    let other: Vec<String> = table
        .into_iter()
        .filter(|(text, expected)| said(text) != *expected)
        .map(|(text, expected)| format!("{text}: {}, not {expected}", said(text)))
        .collect();
    assert!(other.is_empty(), "{other:#?}");
}

#[test]
fn what_is_not_written_out_stays_words() {
    let table = [
        ("În termen de 7 zile de la înregistrare", "NoDay"),
        ("Permanent", "NoDay"),
        ("5 sau 9 septembrie 2025", "Several"),
        ("pe 5, respectiv pe 9 septembrie 2025", "Several"),
        ("În ziua alegerilor", "NoDay"),
        ("în termen de 7 zile de la 5 mai 2025", "Counted"),
        (
            "cel târziu cu 25 de zile înainte de 28 septembrie 2025",
            "Counted",
        ),
        (
            "cu 25 de zile înainte de ziua alegerilor (28 septembrie 2025)",
            "Counted",
        ),
        (
            "în termen de trei zile de la începutul perioadei (30 iunie 2025)",
            "Counted",
        ),
        (
            "не позднее чем за 25 дней до 28 сентября 2025 года",
            "Counted",
        ),
        (
            "не пізніш як за 24 години до 28 вересня 2025 року",
            "Counted",
        ),
        ("5 mai 2025, 10 mai 2025", "Several"),
        ("5, 12 și 19 mai 2025", "Several"),
        ("5 și 20 septembrie 2025", "Several"),
        ("31.02.2025", "NoSuchDay"),
        ("Până la 31 februarie 2025 inclusiv", "NoSuchDay"),
        ("30.02", "NoSuchDay"),
        ("12.13.2025", "NoSuchDay"),
        ("20 septembrie – 5 septembrie 2025", "EndsBefore"),
        ("1 aprilie", "NoYear"),
        ("Hotărârea nr. 137 din 14 februarie 2006", "NoDay"),
        ("art. 62 alin. (1)", "NoDay"),
        ("pct. 27.03 din Regulament", "NoDay"),
    ];
    let other: Vec<String> = table
        .into_iter()
        .filter(|(text, expected)| said(text) != *expected)
        .map(|(text, expected)| format!("{text}: {}, not {expected}", said(text)))
        .collect();
    assert!(other.is_empty(), "{other:#?}");
    assert_eq!(read(" \n", voting()).reading, WordingReading::Empty);
}

#[test]
fn the_words_of_the_law_are_told_from_the_day() {
    let law = |text: &str| read(text, voting()).law;
    let words = "cel târziu cu 25 de zile înainte de ziua alegerilor";
    assert_eq!(
        law(&format!("Până la 3 septembrie 2025 inclusiv\n{words}")),
        words
    );
    assert_eq!(
        law(&format!("{words} / până la 3 septembrie 2025 inclusiv")),
        words
    );
    assert_eq!(law(&format!("Până la 3 septembrie 2025 ({words})")), words);
    assert_eq!(law("Până la 3 septembrie 2025 inclusiv"), "");
    assert_eq!(law("În termen de 7 zile"), "În termen de 7 zile");
}

#[test]
fn a_year_that_is_lent_and_a_wrong_weekday_are_told() {
    assert_eq!(read("1 octombrie", voting()).doubt, Some(Doubt::YearLent));
    assert_eq!(said("1 octombrie"), "2025-10-01");
    assert_eq!(read("1 octombrie", None).doubt, Some(Doubt::NoYear));
    let told = read("28 septembrie 2025 (luni)", voting());
    assert_eq!(told.doubt, Some(Doubt::Weekday));
    assert_eq!(read("28 septembrie 2025 (duminică)", voting()).doubt, None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_has_an_answer(text in "\\PC{0,80}", known in any::<bool>()) {
        let _ = read(&text, voting().filter(|_| known));
    }

    #[test]
    fn any_row_of_such_words_has_an_answer(
        words in proptest::collection::vec(prop::sample::select(vec![
            "5", "20", "31", "02", "2025", "24", "00", ".", "-", "–", ",", "/", "(", ")", ":", "\n",
            "mai", "septembrie", "до", "по", "с", "ora", "pînă", "la", "de", "zile", "nr", "din",
            "între", "și", "липня", "року", "г", "inclusiv", "May", "1-го",
        ]), 0..24),
        glue in any::<bool>(),
    ) {
        let text = words.join(if glue { "" } else { " " });
        let wording = read(&text, voting());
        // A day is given only with its reading, and a span goes forward.
        prop_assert_eq!(wording.reading == WordingReading::Dated, wording.decisive().is_some());
        if let (Some(from), Some(to)) = (wording.from, wording.to) {
            prop_assert!(from <= to);
        }
    }
}
