//! Pure rules of the day of voting: numbers as they are typed, hours, sums, remarks.

use super::DayTotal;
use crate::locales::Texts;

/// Hours the program comes with: practice of offices, not law; every office may write its own.
pub const HOURS: [&str; 5] = ["10:00", "13:00", "16:00", "19:00", "21:00"];

/// Most hours of a sheet.
pub const MOST_HOURS: usize = 24;

/// Greatest number a station can report: no district has a station of this size, so more is a slip
/// of the keyboard.
pub const MOST: i64 = 1_000_000;

/// A whole number as people type it: `346`, `1.346`, `1 346`, `1'346`. None for anything else: a
/// share, a fraction, words.
pub fn whole(text: &str) -> Option<i64> {
    let parted = |c: char| matches!(c, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}');
    let parts: Vec<&str> = text.trim().split(parted).collect();
    let digits = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if !parts.iter().all(digits) {
        return None;
    }
    // A sign between digits parts thousands, or it is a fraction.
    if let [first, rest @ ..] = parts.as_slice()
        && !rest.is_empty()
        && (first.len() > 3 || rest.iter().any(|part| part.len() != 3))
    {
        return None;
    }
    parts.concat().parse().ok()
}

/// Sums of one hour over the stations: (how many came, voters of the station).
pub fn total(reports: impl IntoIterator<Item = (Option<i64>, Option<i64>)>) -> DayTotal {
    let mut total = DayTotal::default();
    // Of stations whose voters are not known nothing can be said in shares.
    let mut came_of_known = 0;
    for (came, voters) in reports {
        let Some(came) = came else { continue };
        total.reported += 1;
        total.came += came;
        if let Some(voters) = voters {
            total.voters += voters;
            came_of_known += came;
        }
    }
    total.share = share(came_of_known, total.voters);
    total
}

/// Hundredths of a percent, rounded to the nearest; none of nothing.
pub fn share(came: i64, voters: i64) -> Option<i64> {
    if voters <= 0 {
        return None;
    }
    Some((came.saturating_mul(20_000) + voters) / (2 * voters))
}

/// `52,30 %` of hundredths of a percent, written as the language writes it.
pub fn share_words(texts: &Texts, hundredths: i64) -> String {
    let whole = (hundredths / 100).to_string();
    let rest = format!("{:02}", hundredths % 100);
    texts.with("day-share", &[("whole", &whole), ("rest", &rest)])
}

/// What is worth a look in the reports of one station.
pub fn remarks(
    texts: &Texts,
    hours: &[String],
    turnout: &[Option<i64>],
    voters: Option<i64>,
) -> Vec<String> {
    let mut said = Vec::new();
    let mut former: Option<(&str, i64)> = None;
    for (hour, count) in hours.iter().zip(turnout) {
        let Some(count) = *count else { continue };
        let words = count.to_string();
        if let Some((before, fewer)) = former
            && count < fewer
        {
            said.push(texts.with(
                "day-remark-fewer",
                &[
                    ("hour", hour.as_str()),
                    ("count", &words),
                    ("before", before),
                    ("former", &fewer.to_string()),
                ],
            ));
        }
        if let Some(voters) = voters
            && count > voters
        {
            said.push(texts.with(
                "day-remark-more",
                &[
                    ("hour", hour.as_str()),
                    ("count", &words),
                    ("voters", &voters.to_string()),
                ],
            ));
        }
        former = Some((hour, count));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, number) in [
            ("346", Some(346)),
            (" 1.346 ", Some(1346)),
            ("1 346", Some(1346)),
            ("1\u{a0}346", Some(1346)),
            ("12,345,678", Some(12_345_678)),
            ("0", Some(0)),
            ("52 %", None),
            ("52%", None),
            ("34.6", None),
            ("1346.500", None),
            ("-3", None),
            ("", None),
            ("o sută", None),
        ] {
            assert_eq!(whole(text), number, "{text:?}");
        }
    }

    #[test]
    fn shares_are_rounded_to_the_nearest_hundredth() {
        assert_eq!(share(1, 3), Some(3333));
        assert_eq!(share(2, 3), Some(6667));
        assert_eq!(share(523, 1000), Some(5230));
        assert_eq!(share(1, 20_000), Some(1));
        assert_eq!(share(0, 5), Some(0));
        assert_eq!(share(5, 0), None);
    }
}
