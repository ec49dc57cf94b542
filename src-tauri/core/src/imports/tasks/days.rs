//! Days as lists write them: in digits, by the month's name, as Excel counts them.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};

use crate::search::folded;

/// A day, YYYY-MM-DD, and the hour that stood with it, HH:MM.
pub(super) type Moment = (String, Option<String>);

/// Words around a day that say nothing about which day it is, folded.
const AROUND: &str = "pana la pina data de din in pe termen termenul anul anului a до по от від на срок строк термін дата г года год р року рік by until till on of date the ora orele la час час в о об at h luni marti miercuri joi vineri sambata duminica понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье понеділок вівторок середа середу четвер п'ятниця п'ятницю субота суботу неділя неділю monday tuesday wednesday thursday friday saturday sunday";

/// Beginnings of the months' names, folded, January first.
const MONTHS: [&str; 12] = [
    "ian jan янв січ",
    "feb фев лют",
    "mar мар бер",
    "apr апр кві",
    "mai may мая май тра",
    "iun jun июн чер",
    "iul jul июл лип",
    "aug авг сер",
    "sep сен вер",
    "oct окт жов",
    "noi nov ноя лис",
    "dec дек гру",
];

/// Reads a day of the years 1990–2100. Nothing is guessed: a day without its year, two days in
/// one cell and words such as „permanent” or „lunar” are no day.
pub(super) fn moment(text: &str) -> Option<Moment> {
    let text = folded(text).replace([',', '(', ')'], " ");
    let mut words: Vec<&str> = text.split_whitespace().collect();
    // `2026-11-20T14:00:00`
    if let [one] = words.as_slice()
        && let Some((day, hour)) = one.split_once('t')
        && day.len() == 10
    {
        words = vec![day, hour];
    }
    let around: Vec<String> = AROUND.split(' ').map(folded).collect();
    words.retain(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        !bare.is_empty() && !around.iter().any(|known| known == bare)
    });
    let (date, rest) = date(&words)?;
    if !(1990..=2100).contains(&date.year()) {
        return None;
    }
    let hour = match rest {
        [] => None,
        [hour] => Some(clock(hour)?),
        _ => return None,
    };
    Some((date.to_string(), hour))
}

/// An hour alone, as it stands in a column of hours.
pub(super) fn clock(text: &str) -> Option<String> {
    let text = text.trim().replace(['.', '-'], ":");
    ["%H:%M", "%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveTime::parse_from_str(&text, form).ok())
        .map(|time| time.format("%H:%M").to_string())
}

/// The day and the words after it.
fn date<'w>(words: &'w [&'w str]) -> Option<(NaiveDate, &'w [&'w str])> {
    let first = words.first()?.trim_end_matches(['.', ';']);
    if let Some(day) = digits(first) {
        return Some((day, words.get(1..)?));
    }
    // „15 decembrie 2026”, „December 15 2026”, „15 . 12 . 2026” is not met.
    let [one, two, three] = [words.first()?, words.get(1)?, words.get(2)?]
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let year: i32 = three.parse().ok().filter(|year| *year >= 1000)?;
    let (day, month) = match (month(two), month(one)) {
        (Some(month), _) => (ordinal(one)?, month),
        (_, Some(month)) => (ordinal(two)?, month),
        _ => return None,
    };
    Some((NaiveDate::from_ymd_opt(year, month, day)?, words.get(3..)?))
}

/// „15”, „1-го”, „15th”.
fn ordinal(text: &str) -> Option<u32> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let rest = text.get(digits.len()..)?.trim_start_matches('-');
    let known = ["", "st", "nd", "rd", "th", "го", "е", "ое", "ше", "lea"];
    known.contains(&rest).then(|| digits.parse().ok()).flatten()
}

fn month(text: &str) -> Option<u32> {
    let begins = |stem: &str| text.starts_with(folded(stem).as_str());
    let at = MONTHS
        .iter()
        .position(|stems| stems.split(' ').any(begins))?;
    u32::try_from(at + 1).ok()
}

/// `15.12.2026`, `15/12/26`, `2026-12-15`, `20261215`, and Excel's own number of the day.
fn digits(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let number = |at: usize| -> Option<u32> {
        let part = parts.get(at)?;
        let plain = !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
        plain.then(|| part.parse().ok()).flatten()
    };
    match parts.as_slice() {
        [one] if one.len() == 8 => NaiveDate::parse_from_str(one, "%Y%m%d").ok(),
        // A day that lost its format: Excel counts from 30 December 1899.
        [one] if one.len() == 5 => {
            let days = u64::from(number(0)?);
            NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
        }
        [first, _, last] => {
            let (day, month, year) = match (first.len(), last.len()) {
                (4, 1..=2) => (number(2)?, number(1)?, number(0)?),
                (1..=2, 4) => (number(0)?, number(1)?, number(2)?),
                (1..=2, 2) => (number(0)?, number(1)?, 2000 + number(2)?),
                _ => return None,
            };
            NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_all_usual_spellings() {
        for text in [
            "15.12.2026",
            "15.12.26",
            "15/12/2026",
            "15-12-2026",
            "2026-12-15",
            "20261215",
            "46371",
            "15 decembrie 2026",
            "până la 15 decembrie 2026",
            "marți, 15 dec. 2026",
            "15 декабря 2026 г.",
            "до 15.12.2026 г.",
            "15 грудня 2026 р.",
            "вівторок, 15 грудня 2026 року",
            "December 15, 2026",
            "15th December 2026",
            "by 15 Dec 2026",
        ] {
            assert_eq!(
                moment(text),
                Some(("2026-12-15".to_owned(), None)),
                "{text}"
            );
        }
        for text in [
            "15.12.2026 14:30",
            "2026-12-15T14:30:00",
            "15.12.2026, ora 14:30",
        ] {
            let hour = Some("14:30".to_owned());
            assert_eq!(
                moment(text),
                Some(("2026-12-15".to_owned(), hour)),
                "{text}"
            );
        }
    }

    #[test]
    fn every_month_is_known_by_its_names() {
        let names = [
            ["ianuarie", "січня", "января", "January"],
            ["februarie", "лютого", "февраля", "February"],
            ["martie", "березня", "марта", "March"],
            ["aprilie", "квітня", "апреля", "April"],
            ["mai", "травня", "мая", "May"],
            ["iunie", "червня", "июня", "June"],
            ["iulie", "липня", "июля", "July"],
            ["august", "серпня", "августа", "August"],
            ["septembrie", "вересня", "сентября", "September"],
            ["octombrie", "жовтня", "октября", "October"],
            ["noiembrie", "листопада", "ноября", "November"],
            ["decembrie", "грудня", "декабря", "December"],
        ];
        for (at, names) in names.iter().enumerate() {
            for name in names {
                let day = format!("2026-{:02}-05", at + 1);
                let read = moment(&format!("5 {name} 2026"));
                assert_eq!(read, Some((day, None)), "{name}");
            }
        }
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for text in [
            "permanent",
            "lunar",
            "trimestrial, până la data de 5",
            "постоянно",
            "15 decembrie",
            "15.12",
            "31.02.2026",
            "12/25/2026",
            "15.12.2026, 20.12.2026",
            "decembrie 2026",
            "7",
            "1850-01-01",
        ] {
            assert_eq!(moment(text), None, "{text}");
        }
    }
}
