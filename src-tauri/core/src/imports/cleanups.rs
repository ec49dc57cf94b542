//! Clean-ups of single cells.

use super::{Cleanup, CleanupOffer, ImportField};
use crate::phones::{self, Numbering};

/// Every clean-up and whether it is ticked to begin with. Phones keep what was typed.
pub(super) const ALL: [(Cleanup, bool); 5] = [
    (Cleanup::Cedilla, true),
    (Cleanup::Phones, false),
    (Cleanup::Capitals, true),
    (Cleanup::Split, true),
    (Cleanup::Spaces, true),
];

/// Letters and blanks of any cell.
pub(super) fn tidy(text: &str, on: &[Cleanup]) -> String {
    let mut text = restore(text).to_owned();
    if on.contains(&Cleanup::Cedilla) && text.contains(['ş', 'ţ', 'Ş', 'Ţ']) {
        text = comma(&text);
    }
    if on.contains(&Cleanup::Spaces) {
        text = spaces(&text);
    }
    text
}

/// A cell that was kept from being a formula by an apostrophe is the cell itself.
fn restore(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r']) => rest,
        _ => text,
    }
}

fn comma(text: &str) -> String {
    let swap = |c| match c {
        'ş' => 'ș',
        'ţ' => 'ț',
        'Ş' => 'Ș',
        'Ţ' => 'Ț',
        c => c,
    };
    text.chars().map(swap).collect()
}

fn spaces(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let seen: String = line
            .chars()
            .filter(|c| {
                !matches!(
                    c,
                    '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
                )
            })
            .collect();
        seen.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// `POPA-LUNGU` into `Popa-Lungu`; initials and ordinary writing stay.
pub(super) fn capitals(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut word = String::new();
    let finish = |word: &mut String, out: &mut String| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let all = word.chars().all(|c| !c.is_lowercase());
        if letters > 1 && all {
            let mut first = true;
            for c in word.chars() {
                if first && c.is_alphabetic() {
                    out.push(c);
                    first = false;
                } else {
                    out.extend(c.to_lowercase());
                }
            }
        } else {
            out.push_str(word);
        }
        word.clear();
    };
    for c in name.chars() {
        if c == ' ' || c == '-' {
            finish(&mut word, &mut out);
            out.push(c);
        } else {
            word.push(c);
        }
    }
    finish(&mut word, &mut out);
    out
}

/// A number in its full form when that is certain or the district's code completes it.
pub(super) fn full_phone(typed: &str, numbering: &Numbering) -> Option<String> {
    let reading = phones::read(typed, numbering);
    let full = reading.e164.or(reading.offer.map(|offer| offer.e164))?;
    Some(match reading.extension {
        Some(extension) => format!("{full} ext. {extension}"),
        None => full,
    })
}

/// What a clean-up would make of a cell; none when it leaves it as it is.
pub(super) fn would(
    cleanup: Cleanup,
    text: &str,
    field: Option<ImportField>,
    numbering: &Numbering,
) -> Option<String> {
    use ImportField::*;
    let named = matches!(field, Some(Name | Family | Given | Patronymic));
    let after = match cleanup {
        Cleanup::Cedilla => comma(text),
        Cleanup::Spaces => spaces(text),
        Cleanup::Capitals if named => capitals(text),
        Cleanup::Phones
            if matches!(field, Some(PhoneWork | PhoneMobile | PhoneFax | PhoneHome)) =>
        {
            let numbers = phones::split_numbers(text);
            let full = numbers
                .iter()
                .map(|number| full_phone(number, numbering).unwrap_or_else(|| number.clone()));
            full.collect::<Vec<_>>().join(", ")
        }
        Cleanup::Split if field == Some(Name) && crowded(text) => text
            .split([',', ';'])
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" | "),
        _ => return None,
    };
    (after != text).then_some(after)
}

/// More than a name stands in the name's cell.
pub(super) fn crowded(text: &str) -> bool {
    text.contains([',', ';', '@', '\n']) || text.chars().filter(char::is_ascii_digit).count() > 2
}

/// Counts and samples of all clean-ups over the first cells.
pub(super) fn offers<'a>(
    cells: impl Iterator<Item = (&'a str, Option<ImportField>)>,
    numbering: &Numbering,
) -> Vec<CleanupOffer> {
    let mut offers: Vec<CleanupOffer> = ALL
        .iter()
        .map(|(cleanup, on)| CleanupOffer {
            cleanup: *cleanup,
            on: *on,
            count: 0,
            before: String::new(),
            after: String::new(),
        })
        .collect();
    for (text, field) in cells.filter(|(text, _)| !text.is_empty()) {
        for offer in &mut offers {
            if let Some(after) = would(offer.cleanup, text, field, numbering) {
                offer.count += 1;
                if offer.count == 1 {
                    offer.before = text.chars().take(120).collect();
                    offer.after = after.chars().take(120).collect();
                }
            }
        }
    }
    offers
}
