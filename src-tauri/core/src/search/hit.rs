//! Why a record was found: the field, its text, and the letters that answer.

use std::collections::BTreeSet;

use super::fold::{each_token, folded, tokens};
use super::index::{Index, Record};
use super::query::Hit;
use super::score::worth;
use super::words::{Meant, Word};
use super::{MatchField, Matched};

/// Fewest digits of a number that are marked.
const DIGITS: usize = 3;

/// A text of a record with those of its words that answer.
struct Field<'a> {
    field: MatchField,
    text: &'a str,
    tokens: Vec<Answering>,
}

/// A word of a record that some word of the question may mean.
struct Answering {
    /// Which word of the text.
    place: usize,
    start: u32,
    end: u32,
    term: u32,
    exact: String,
}

/// Where one word of the question was found.
struct Place {
    field: MatchField,
    /// Which of the texts; none for a number.
    at: usize,
    token: usize,
    ranges: Vec<(u32, u32)>,
    shown: Option<String>,
}

fn fields<'a>(index: &Index, record: &'a Record, meant: &[Meant]) -> Vec<Field<'a>> {
    record
        .fields()
        .map(|(field, text)| {
            let (mut place, mut tokens) = (0, Vec::new());
            each_token(text, |start, end, _, exact| {
                let term = index.lexicon.id(exact);
                if let Some(term) = term.filter(|id| meant.iter().any(|m| m.quality(*id) > 0)) {
                    let exact = exact.to_owned();
                    tokens.push(Answering {
                        place,
                        start,
                        end,
                        term,
                        exact,
                    });
                }
                place += 1;
            });
            Field {
                field,
                text,
                tokens,
            }
        })
        .collect()
}

/// The best place of every word, each in a word of its own where that can be.
fn places(
    fields: &[Field<'_>],
    record: &Record,
    words: &[Word],
    meant: &[Meant],
) -> Option<Vec<Place>> {
    let mut used = BTreeSet::new();
    let mut out = Vec::with_capacity(words.len());
    for (word, meant) in words.iter().zip(meant) {
        let mut best: Option<(u32, Place)> = None;
        let mut offer = |value: u32, place: Place| {
            if best.as_ref().is_none_or(|(top, _)| value > *top) {
                best = Some((value, place));
            }
        };
        for (at, field) in fields.iter().enumerate() {
            for token in &field.tokens {
                let n = token.place;
                let quality = meant.quality(token.term);
                if quality == 0 {
                    continue;
                }
                let fresh = u32::from(!used.contains(&(at, n))) * 1_000;
                let value = fresh + u32::from(worth(field.field as u8, quality)) * 2;
                let place = Place {
                    field: field.field,
                    at,
                    token: n,
                    ranges: vec![(token.start, end(word, token))],
                    shown: None,
                };
                offer(value + u32::from(n == 0), place);
            }
        }
        if let Some(place) = number(record, word) {
            let value = 1_000 + u32::from(worth(MatchField::Phone as u8, 12)) * 2;
            offer(value, place);
        }
        if best.is_none() && !meant.initials.is_empty() {
            best = first_letters(fields).map(|place| (0, place));
        }
        let (_, place) = best?;
        used.insert((place.at, place.token));
        out.push(place);
    }
    Some(out)
}

/// The number with the digits of a word.
fn number(record: &Record, word: &Word) -> Option<Place> {
    for digits in &word.digits {
        if let Some((_, shown)) = record
            .numbers()
            .find(|(run, _)| run.contains(digits.as_str()))
        {
            return Some(Place {
                // The digits of a station are its number.
                field: match record.kind {
                    super::DocKind::Station => MatchField::Number,
                    _ => MatchField::Phone,
                },
                at: usize::MAX,
                token: 0,
                ranges: digit_ranges(shown, digits),
                shown: Some(shown.to_owned()),
            });
        }
    }
    None
}

/// The first letter of each part of the name.
fn first_letters(fields: &[Field<'_>]) -> Option<Place> {
    let (at, field) = fields
        .iter()
        .enumerate()
        .find(|(_, field)| field.field == MatchField::Name)?;
    Some(Place {
        field: MatchField::Name,
        at,
        token: 0,
        ranges: tokens(field.text)
            .iter()
            .map(|token| (token.start, token.start + 1))
            .collect(),
        shown: None,
    })
}

/// True when every word was found in a word of its own.
pub(super) fn apart(index: &Index, slot: u32, words: &[Word], meant: &[Meant]) -> bool {
    let Some(record) = index.record(slot) else {
        return false;
    };
    let fields = fields(index, record, meant);
    places(&fields, record, words, meant).is_some_and(|places| {
        let seen: BTreeSet<_> = places.iter().map(|place| (place.at, place.token)).collect();
        seen.len() == places.len()
    })
}

/// The hit at a slot.
pub(super) fn of(index: &Index, slot: u32, words: &[Word], meant: &[Meant]) -> Option<Hit> {
    let record = index.record(slot)?;
    let fields = fields(index, record, meant);
    let places = places(&fields, record, words, meant)?;
    // The record stands in the group of its least weighty word: „ion civil” was found in
    // the duties, not in the name.
    let main = places.iter().max_by_key(|place| place.field as u8)?;
    let text = match &main.shown {
        Some(shown) => shown.clone(),
        None => fields.get(main.at)?.text.to_owned(),
    };
    let of_name = |place: &&Place| place.field == MatchField::Name;
    let name_ranges = joined(places.iter().filter(of_name));
    let ranges = joined(places.iter().filter(|place| place.at == main.at));
    Some(Hit {
        id: record.id.to_string(),
        kind: record.kind,
        matched: Matched {
            field: main.field,
            text,
            ranges,
            name_ranges,
        },
        close: false,
        score: 0,
    })
}

/// Ranges in order, those that touch made one.
fn joined<'a>(places: impl Iterator<Item = &'a Place>) -> Vec<(u32, u32)> {
    let mut all: Vec<(u32, u32)> = places.flat_map(|place| place.ranges.clone()).collect();
    all.sort_unstable();
    let mut out: Vec<(u32, u32)> = Vec::with_capacity(all.len());
    for (from, to) in all {
        match out.last_mut() {
            Some((_, end)) if from < *end => *end = to.max(*end),
            _ => out.push((from, to)),
        }
    }
    out
}

/// End of the marked part: as many letters as were typed where letters answer one to
/// one, else the whole word.
fn end(word: &Word, token: &Answering) -> u32 {
    let typed = word.folded.encode_utf16().count() as u32;
    let whole = token.end - token.start;
    let folded = folded(&token.exact);
    if folded.encode_utf16().count() as u32 == whole && folded.starts_with(&word.folded) {
        token.start + typed.min(whole)
    } else {
        token.end
    }
}

/// Where the digits stand in the number as shown; none if it shows them otherwise.
fn digit_ranges(shown: &str, digits: &str) -> Vec<(u32, u32)> {
    let mut unit = 0;
    let mut places: Vec<(u32, char)> = Vec::new();
    for c in shown.chars() {
        if c.is_ascii_digit() {
            places.push((unit, c));
        }
        unit += c.len_utf16() as u32;
    }
    let run: String = places.iter().map(|(_, c)| *c).collect();
    // A prefix typed with the number (+373 …) may not be shown; its tail still is.
    let mut tail = digits;
    while tail.len() >= DIGITS {
        if let Some(at) = run.find(tail) {
            let (first, last) = (places.get(at), places.get(at + tail.len() - 1));
            return match (first, last) {
                (Some((from, _)), Some((to, _))) => vec![(*from, to + 1)],
                _ => Vec::new(),
            };
        }
        tail = tail.get(1..).unwrap_or_default();
    }
    Vec::new()
}
