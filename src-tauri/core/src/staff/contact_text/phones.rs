//! Telephones inside contact text.

use super::ContactPhone;
use crate::phones::words::{fold, word};
use crate::phones::{Numbering, read, split_numbers};

/// The numbers of one value; `label` is the words before them, which say what they are for.
pub(super) fn numbers(label: &str, value: &str, n: &Numbering) -> Vec<ContactPhone> {
    split_numbers(value)
        .iter()
        .map(|typed| number(label, typed, n))
        .collect()
}

fn number(label: &str, typed: &str, n: &Numbering) -> ContactPhone {
    let start = typed
        .find(|c: char| c.is_ascii_digit() || c == '+')
        .unwrap_or(0);
    let start = match typed.get(..start).and_then(|before| before.rfind('(')) {
        Some(open)
            if typed
                .get(open + 1..start)
                .is_some_and(|gap| gap.trim().is_empty()) =>
        {
            open
        }
        _ => start,
    };
    let own = typed.get(..start).unwrap_or_default();
    let bare = typed.get(start..).unwrap_or(typed).trim();
    let label = if own.chars().any(char::is_alphabetic) {
        own
    } else {
        label
    };
    let known: String = label
        .split(|c: char| !c.is_alphabetic())
        .filter(|part| word(&fold(part)).is_some())
        .collect::<Vec<_>>()
        .join(" ");
    let labelled = read(&format!("{known} {bare}"), n);
    let plain = read(bare, n);
    ContactPhone {
        typed: bare.to_owned(),
        kind: labelled.kind,
        extension: plain.extension,
        e164: plain.e164,
        display: plain.display,
        unusual: plain.unusual,
    }
}

/// Where the telephone part at the beginning of a text ends, in bytes: digits, their
/// punctuation and the words that belong to numbers.
pub(super) fn phone_part(text: &str) -> usize {
    let mut end = 0;
    let mut rest = text;
    loop {
        let marks = rest.find(char::is_alphabetic).unwrap_or(rest.len());
        end += marks;
        rest = rest.get(marks..).unwrap_or_default();
        if rest.is_empty() {
            return end;
        }
        let letters = rest
            .find(|c: char| !c.is_alphabetic())
            .unwrap_or(rest.len());
        if word(&fold(rest.get(..letters).unwrap_or_default())).is_none() {
            return end;
        }
        end += letters;
        rest = rest.get(letters..).unwrap_or_default();
    }
}

/// Whether a text without a label is nothing but telephone numbers. Dates, years and times
/// are not.
pub(super) fn looks_like_phones(text: &str) -> bool {
    let groups: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|g| !g.is_empty())
        .collect();
    let digits: usize = groups.iter().map(|g| g.len()).sum();
    let allowed = text
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_alphabetic() || " +-–—().,;/".contains(c));
    if !allowed || digits < 5 || groups.len() > 40 || phone_part(text) < text.len() {
        return false;
    }
    let lengths: Vec<usize> = groups.iter().map(|g| g.len()).collect();
    let year = |g: &str| g.len() == 4 && (g.starts_with("19") || g.starts_with("20"));
    let date = matches!(lengths.as_slice(), [4, 2, 2] | [1 | 2, 1 | 2, 4])
        && groups.iter().any(|g| year(g))
        || text.contains('.') && matches!(lengths.as_slice(), [1 | 2, 1 | 2, 2]);
    let years = groups.len() == 2 && groups.iter().all(|g| year(g));
    !date
        && !years
        && split_numbers(text)
            .iter()
            .all(|one| one.chars().filter(char::is_ascii_digit).count() <= 18)
}
