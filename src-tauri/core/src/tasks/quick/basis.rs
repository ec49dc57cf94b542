//! „Dispoziția nr. 45 din 02.09.2027, pct. 3.2”: the document a task rests on.

use std::ops::Range;

use chrono::NaiveDate;

use super::words::Word;
use crate::search::folded;
use crate::tasks::Basis;

const NUMBER: &[&str] = &["nr", "no", "№", "n"];
const OF: &[&str] = &["din", "від", "от", "of", "dated"];
const POINT: &[&str] = &["pct", "punctul", "п", "пункт", "point"];

/// The document and the words that name it.
pub fn find(words: &[Word<'_>]) -> Option<(Basis, Range<usize>)> {
    (1..words.len()).find_map(|at| {
        let sign = words.get(at)?;
        // „№45” in one word, or the sign and the number apart.
        let (no, mut end) = match sign.text.strip_prefix('№').filter(|rest| !rest.is_empty()) {
            Some(rest) => (rest.trim_end_matches([',', ';']).to_owned(), at + 1),
            None if is(sign, NUMBER) || sign.text.starts_with('№') => {
                let number = words.get(at + 1)?.text.trim_end_matches([',', ';']);
                (number.to_owned(), at + 2)
            }
            None => return None,
        };
        if !no.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let kind = words.get(at - 1)?;
        if kind.plain.is_empty() || kind.plain.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let mut date = None;
        if words.get(end).is_some_and(|word| is(word, OF))
            && let Some(day) = words.get(end + 1).and_then(|word| numeric(word.text))
        {
            date = Some(day.to_string());
            end += 2;
        }
        let mut point = String::new();
        if words.get(end).is_some_and(|word| is(word, POINT))
            && let Some(found) = words.get(end + 1)
        {
            found
                .text
                .trim_end_matches([',', ';', '.'])
                .clone_into(&mut point);
            end += 2;
        }
        let basis = Basis {
            kind: kind.text.to_owned(),
            no,
            date,
            point,
        };
        Some((basis, at - 1..end))
    })
}

fn is(word: &Word<'_>, list: &[&str]) -> bool {
    list.iter().any(|known| folded(known) == word.plain)
}

/// A day written in figures with its year.
fn numeric(text: &str) -> Option<NaiveDate> {
    let bare = text.trim_end_matches([',', ';', '.']);
    ["%d.%m.%Y", "%Y-%m-%d", "%d/%m/%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(bare, form).ok())
}
