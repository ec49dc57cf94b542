//! One question: words in any order, each as the beginning of some word of the
//! record, or digits of a number. The exact form stands first.

use std::collections::{BTreeMap, BTreeSet};

use super::fold::{Token, other_skeletons, tokens};
use super::index::{Doc, DocKind, Index};
use super::{MatchField, Matched};

/// Fewest digits that ask for a phone.
const PHONE_DIGITS: usize = 3;

/// A found record.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: DocKind,
    /// Why.
    pub matched: Matched,
    /// Higher is better; only comparable within one question.
    pub score: i64,
}

/// All records that answer `text`, best first: by the field found in, then by score, then by name.
pub fn find(index: &Index, text: &str, keep: impl Fn(&Doc) -> bool) -> Vec<Hit> {
    let words: Vec<Word> = tokens(text).into_iter().map(Word::new).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let mut hits: BTreeMap<u32, Hit> = BTreeMap::new();
    if let Some(digits) = phone_digits(text) {
        for (slot, doc) in index.all().filter(|(_, doc)| keep(doc)) {
            if let Some(hit) = by_digits(doc, &digits) {
                hits.insert(slot, hit);
            }
        }
    }
    for slot in candidates(index, &words) {
        if hits.contains_key(&slot) {
            continue;
        }
        if let Some(hit) = index
            .doc(slot)
            .filter(|doc| keep(doc))
            .and_then(|d| by_words(d, &words))
        {
            hits.insert(slot, hit);
        }
    }
    let mut ranked: Vec<(u32, Hit)> = hits.into_iter().collect();
    let key = |slot: &u32| {
        index
            .doc(*slot)
            .map(|doc| doc.sort_key.as_str())
            .unwrap_or_default()
    };
    ranked.sort_by(|(a_slot, a), (b_slot, b)| {
        (a.matched.field, -a.score, key(a_slot), &a.id).cmp(&(
            b.matched.field,
            -b.score,
            key(b_slot),
            &b.id,
        ))
    });
    ranked.into_iter().map(|(_, hit)| hit).collect()
}

/// A typed word and the ways it may be written in the other script.
struct Word {
    token: Token,
    others: Vec<String>,
}

impl Word {
    fn new(token: Token) -> Self {
        let others = other_skeletons(&token.folded);
        Word { token, others }
    }

    fn skeletons(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.token.skeleton)
            .chain(&self.others)
            .map(String::as_str)
    }
}

fn candidates(index: &Index, words: &[Word]) -> BTreeSet<u32> {
    let mut found: Option<BTreeSet<u32>> = None;
    for word in words {
        let mut slots = BTreeSet::new();
        for skeleton in word.skeletons() {
            slots.extend(index.with_prefix(skeleton));
        }
        found = Some(match found {
            None => slots,
            Some(before) => before.intersection(&slots).copied().collect(),
        });
        if found.as_ref().is_some_and(BTreeSet::is_empty) {
            break;
        }
    }
    found.unwrap_or_default()
}

/// Digits of a question that is a number and nothing else.
fn phone_digits(text: &str) -> Option<String> {
    let mut digits = String::new();
    for c in text.trim().chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '-' | '(' | ')' | '+' | '.' | '/' | '\u{a0}' | '\u{2011}' | '\u{2013}' => {}
            _ => return None,
        }
    }
    (digits.len() >= PHONE_DIGITS).then_some(digits)
}

fn by_digits(doc: &Doc, digits: &str) -> Option<Hit> {
    let (run, shown) = doc.digits.iter().find(|(run, _)| run.contains(digits))?;
    let whole = i64::from(run == digits) * 2 + i64::from(run.ends_with(digits));
    let ranges = digit_ranges(shown, digits);
    let matched = Matched {
        field: MatchField::Phone,
        text: shown.clone(),
        ranges,
        name_ranges: Vec::new(),
    };
    Some(Hit {
        id: doc.id.clone(),
        kind: doc.kind,
        matched,
        score: whole,
    })
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
    while tail.len() >= PHONE_DIGITS {
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

fn by_words(doc: &Doc, words: &[Word]) -> Option<Hit> {
    let mut score = 0;
    // Hits by the field's place: a record may hold several values of one field.
    let mut places: BTreeMap<usize, Vec<(u32, u32)>> = BTreeMap::new();
    let mut main: Option<(MatchField, usize)> = None;
    let mut used = BTreeSet::new();
    for word in words {
        let mut best: Option<(i64, MatchField, usize, usize)> = None;
        for (f, field) in doc.fields.iter().enumerate() {
            for (t, token) in field.tokens.iter().enumerate() {
                let Some(quality) = quality(word, token) else {
                    continue;
                };
                let fresh = i64::from(!used.contains(&(f, t))) * 1_000;
                let weight = 100 - 10 * (field.field as i64);
                let first = i64::from(t == 0);
                let total = fresh + quality * 4 + weight + first;
                if best.is_none_or(|(top, ..)| total > top) {
                    best = Some((total, field.field, f, t));
                }
            }
        }
        let (quality, field, f, t) = best?;
        used.insert((f, t));
        score += quality;
        // The record stands in the group of its least weighty word: „ion civil” was
        // found in the duties, not in the name.
        main = Some(main.map_or((field, f), |before| before.max((field, f))));
        if let Some(token) = doc.fields.get(f).and_then(|field| field.tokens.get(t)) {
            places
                .entry(f)
                .or_default()
                .push((token.start, hit_end(&word.token, token)));
        }
    }
    let (main, at) = main?;
    let text = doc.fields.get(at).map(|f| f.text.clone())?;
    let mut ranges = places.remove(&at).unwrap_or_default();
    let mut name_ranges: Vec<(u32, u32)> = places
        .iter()
        .filter(|(f, _)| {
            doc.fields
                .get(**f)
                .is_some_and(|field| field.field == MatchField::Name)
        })
        .flat_map(|(_, found)| found.clone())
        .collect();
    if main == MatchField::Name {
        name_ranges.clone_from(&ranges);
    }
    name_ranges.sort_unstable();
    ranges.sort_unstable();
    let matched = Matched {
        field: main,
        text,
        ranges,
        name_ranges,
    };
    Some(Hit {
        id: doc.id.clone(),
        kind: doc.kind,
        matched,
        score,
    })
}

/// How well a typed word fits: as written, folded, in the other script; whole or as a beginning.
fn quality(typed: &Word, token: &Token) -> Option<i64> {
    let word = &typed.token;
    if token.exact == word.exact {
        Some(20)
    } else if token.exact.starts_with(&word.exact) {
        Some(14)
    } else if token.folded == word.folded {
        Some(12)
    } else if token.folded.starts_with(&word.folded) {
        Some(9)
    } else if typed.skeletons().any(|form| token.skeleton == form) {
        Some(6)
    } else if typed
        .skeletons()
        .any(|form| token.skeleton.starts_with(form))
    {
        Some(4)
    } else {
        None
    }
}

/// End of the marked part: as many letters as were typed where letters answer one to
/// one, else the whole word.
fn hit_end(word: &Token, token: &Token) -> u32 {
    let typed = word.folded.encode_utf16().count() as u32;
    let whole = token.end - token.start;
    let one_to_one = token.folded.encode_utf16().count() as u32 == whole
        && token.folded.starts_with(&word.folded);
    if one_to_one {
        token.start + typed.min(whole)
    } else {
        token.end
    }
}
