//! What single cells of a list of people say when they say nothing, or say it as a table
//! program writes it.

use super::ImportField;
use super::cells::{Cell, Cells};
use crate::limits;
use crate::search::folded;
use crate::staff::contact_text;

/// Words that fill a cell for a number or an address nobody has.
const NOTHING: [&str; 24] = [
    "0",
    "x",
    "n a",
    "na",
    "nan",
    "null",
    "none",
    "no",
    "nu",
    "nu are",
    "nu este",
    "nu exista",
    "nu detine",
    "lipsa",
    "lipseste",
    "fara",
    "fara telefon",
    "нет",
    "не имеет",
    "отсутствует",
    "немає",
    "нема",
    "не має",
    "відсутній",
];

/// First words of a row that counts the rows above it.
const TOTAL: [&str; 8] = [
    "total",
    "totalul",
    "итого",
    "всего",
    "всього",
    "усього",
    "разом",
    "subtotal",
];

/// True for a dash, `n/a`, `nu are`: there is no number and no address.
pub(super) fn nothing(text: &str) -> bool {
    // Most cells hold a number or an address, and a list has many of them.
    if text.contains('@') || text.bytes().any(|c| matches!(c, b'1'..=b'9')) {
        return false;
    }
    let words = super::headers::words(text);
    words.is_empty()
        || NOTHING
            .iter()
            .any(|known| super::headers::words(known) == words)
}

/// „Total: 14 persoane”, alone in its row or beside bare numbers.
pub(super) fn is_total(found: &[Cell]) -> bool {
    let mut texts = found
        .iter()
        .filter(|cell| cell.text.chars().any(char::is_alphabetic));
    let (Some(first), None) = (texts.next(), texts.next()) else {
        return false;
    };
    let words = super::headers::words(&first.text);
    let begins = words.split(' ').next().unwrap_or_default();
    TOTAL.iter().any(|total| folded(total) == begins)
}

/// A text alone in its row, or merged over all of it, with columns for more.
pub(super) fn group_heading(found: &[Cell], cells: &Cells) -> Option<String> {
    let first = found.first()?;
    let same = found.iter().all(|cell| cell.text == first.text);
    let width = cells.width();
    let lone = found.len() == 1 && width >= 3 && first.column == 0;
    let merged = found.len() >= 3 && same;
    let named = first.field == Some(ImportField::Name) || first.field == Some(ImportField::Family);
    let text = first.text.trim();
    let words = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_heading = (merged && same) || (lone && (!named || contact_text::is_institution(text)));
    let allowed = !text.contains('@') && words > 3 && text.chars().count() <= limits::TITLE;
    (is_heading && allowed && width >= 3).then(|| text.to_owned())
}

/// A number that a table program took for one to reckon with, or kept from being so:
/// `22226501.0`, `7.9123456E7`, `="079123456"`. What was rounded away stays as it stands.
pub(super) fn plain_number(text: &str) -> String {
    let text = text.trim();
    if let Some(inner) = text
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
    {
        return inner.to_owned();
    }
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let Some((whole, rest)) = text.split_once(['.', ',']) else {
        return text.to_owned();
    };
    if !digits(whole) {
        return text.to_owned();
    }
    if whole.len() >= 5 && matches!(rest, "0" | "00") {
        return whole.to_owned();
    }
    let Some((fraction, power)) = rest.split_once(['E', 'e']) else {
        return text.to_owned();
    };
    let power = power.trim_start_matches('+').parse::<usize>();
    match power {
        Ok(power) if digits(fraction) && power == fraction.len() => [whole, fraction].concat(),
        _ => text.to_owned(),
    }
}

/// `17.05.1980`, `1980-05-17`, `19800517` as `1980-05-17`.
pub(super) fn date(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    ["%Y-%m-%d", "%d.%m.%Y", "%Y%m%d", "%d/%m/%Y", "%Y.%m.%d"]
        .into_iter()
        .find_map(|form| chrono::NaiveDate::parse_from_str(text, form).ok())
        .map(|date| date.format("%Y-%m-%d").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_table_programs_are_numbers_to_dial() {
        for (written, meant) in [
            ("22226501.0", "22226501"),
            ("7.9123456E7", "79123456"),
            ("7,9123456E+07", "79123456"),
            ("=\"079123456\"", "079123456"),
            // Rounded: nobody knows the rest.
            ("3.7379E+10", "3.7379E+10"),
            ("2.26.50", "2.26.50"),
            ("079 123 456", "079 123 456"),
        ] {
            assert_eq!(plain_number(written), meant);
        }
    }

    #[test]
    fn words_for_nothing_are_nothing() {
        for text in [
            "-",
            "—",
            "n/a",
            "N/A",
            "nu are",
            "Нет",
            "-//-",
            "відсутній",
            "Lipsă",
        ] {
            assert!(nothing(text), "{text}");
        }
        assert!(!nothing("2-26-50") && !nothing("int. 0"));
    }
}
