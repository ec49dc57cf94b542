//! Which row of the programme an official row is: by article and words, the day as a weak third.
//!
//! Each pair has a score; the best pair is taken first, then the best of those left, so that a row
//! is matched once. A guess that is nearly as good as another is never called sure.

pub mod articles;
mod words;

use std::collections::HashMap;

use chrono::NaiveDate;

use self::articles::Ground;
use self::words::{Stems, Vocabulary, weight};
use super::MatchSurety;

/// A side of a match.
#[derive(Debug, Clone, Default)]
pub struct Side {
    /// What is done, in each language it is known in.
    pub actions: Vec<String>,
    /// Act and articles.
    pub ground: Ground,
    /// Decisive day.
    pub day: Option<NaiveDate>,
    /// Number in the official programme; empty: none.
    pub no: String,
    /// The term in the official words; empty: none.
    pub term: String,
}

/// What was found for an official row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// Place of the row of the programme.
    pub line: Option<usize>,
    /// How sure; none without a row.
    pub surety: Option<MatchSurety>,
    /// `article`, `words`, `date`, `number`.
    pub because: Vec<&'static str>,
    /// Others by likeness, at most five.
    pub others: Vec<usize>,
}

/// Below this a pair is not the same thing.
const LEAST: f32 = 0.40;
/// Worth showing among the others.
const SHOWN: f32 = 0.15;
/// The next best must be so much less like.
const MARGIN: f32 = 0.06;
/// Others that are shown.
const OTHERS: usize = 5;

#[derive(Debug, Clone, Copy)]
struct Pair {
    score: f32,
    words: f32,
    article: Option<f32>,
    date: f32,
    number: bool,
}

/// Matches the rows of an official programme to those of the programme.
pub fn matched(rows: &[Side], lines: &[Side]) -> Vec<Found> {
    let pairs = pairs(rows, lines);
    let mut order: Vec<(usize, usize)> = Vec::new();
    for (row, likes) in pairs.iter().enumerate() {
        order.extend(
            likes
                .iter()
                .filter(|(_, p)| p.score >= LEAST)
                .map(|(line, _)| (row, *line)),
        );
    }
    let score = |row: usize, line: usize| {
        let pair = pairs.get(row).and_then(|likes| likes.get(&line));
        pair.map_or(0.0, |pair| pair.score)
    };
    order.sort_by(|(row, line), (other_row, other_line)| {
        score(*other_row, *other_line)
            .total_cmp(&score(*row, *line))
            .then((row, line).cmp(&(other_row, other_line)))
    });
    let mut taken: Vec<bool> = vec![false; lines.len()];
    let mut found: Vec<Found> = vec![Found::default(); rows.len()];
    for (row, line) in order {
        let (Some(slot), Some(used)) = (found.get_mut(row), taken.get_mut(line)) else {
            continue;
        };
        if slot.line.is_none() && !*used {
            slot.line = Some(line);
            *used = true;
        }
    }
    for (row, slot) in found.iter_mut().enumerate() {
        let Some(likes) = pairs.get(row) else {
            continue;
        };
        let mut others: Vec<usize> = likes
            .iter()
            .filter(|(line, pair)| pair.score >= SHOWN && Some(**line) != slot.line)
            .map(|(line, _)| *line)
            .collect();
        others.sort_by(|a, b| score(row, *b).total_cmp(&score(row, *a)).then(a.cmp(b)));
        others.truncate(OTHERS);
        if let Some(line) = slot.line
            && let Some(pair) = likes.get(&line)
        {
            // Another row that is as like and not taken by its own better match.
            let rival = others
                .iter()
                .find(|other| !taken.get(**other).copied().unwrap_or(false))
                .map_or(0.0, |other| score(row, *other));
            slot.surety = Some(surety(pair, rival));
            slot.because = because(pair);
        }
        slot.others = others;
    }
    found
}

fn surety(pair: &Pair, rival: f32) -> MatchSurety {
    let article = pair.article.is_some_and(|like| like >= 0.8);
    let agrees = pair.number
        || pair.words >= 0.8
        || article && pair.words >= 0.45
        || pair.date >= 1.0 && pair.words >= 0.6;
    match agrees && (pair.number || pair.score >= rival + MARGIN) {
        true => MatchSurety::Sure,
        false => MatchSurety::Likely,
    }
}

fn because(pair: &Pair) -> Vec<&'static str> {
    let mut words = Vec::new();
    if pair.article.is_some_and(|like| like >= 0.8) {
        words.push("article");
    }
    if pair.words >= 0.3 {
        words.push("words");
    }
    if pair.date >= 1.0 {
        words.push("date");
    }
    if pair.number {
        words.push("number");
    }
    words
}

/// Every pair that has a word or an article in common, by row.
fn pairs(rows: &[Side], lines: &[Side]) -> Vec<HashMap<usize, Pair>> {
    let mut vocabulary = Vocabulary::default();
    let texts = |vocabulary: &mut Vocabulary, sides: &[Side]| -> Vec<Vec<Stems>> {
        sides
            .iter()
            .map(|side| {
                side.actions
                    .iter()
                    .map(|text| vocabulary.learn(text))
                    .collect()
            })
            .collect()
    };
    let row_stems = texts(&mut vocabulary, rows);
    let line_stems = texts(&mut vocabulary, lines);
    let weights = vocabulary.weights();
    // Stem → the texts of lines that have it.
    let mut posted: HashMap<u32, Vec<(usize, usize)>> = HashMap::new();
    let mut whole: HashMap<(usize, usize), f32> = HashMap::new();
    for (line, texts) in line_stems.iter().enumerate() {
        for (n, stems) in texts.iter().enumerate() {
            whole.insert((line, n), weight(stems, &weights));
            for stem in stems {
                posted.entry(*stem).or_default().push((line, n));
            }
        }
    }
    let mut all = Vec::with_capacity(rows.len());
    for (row, texts) in rows.iter().zip(&row_stems) {
        let mut words: HashMap<usize, (f32, u32)> = HashMap::new();
        for stems in texts {
            let mine = weight(stems, &weights);
            let mut common: HashMap<(usize, usize), (f32, u32)> = HashMap::new();
            for stem in stems {
                let more = weights.get(*stem as usize).copied().unwrap_or(0.0);
                for text in posted.get(stem).into_iter().flatten() {
                    let shared = common.entry(*text).or_default();
                    *shared = (shared.0 + more, shared.1 + 1);
                }
            }
            for (text, (shared, count)) in common {
                let theirs = whole.get(&text).copied().unwrap_or(0.0);
                let like = likeness(shared, mine, theirs);
                let best = words.entry(text.0).or_default();
                if like > best.0 {
                    *best = (like, count);
                }
            }
        }
        let mut likes = HashMap::new();
        for (at, line) in lines.iter().enumerate() {
            let (words, shared) = words.get(&at).copied().unwrap_or((0.0, 0));
            let article = row.ground.like(&line.ground);
            if words > 0.05 || article.is_some_and(|like| like > 0.0) {
                likes.insert(at, pair(row, line, (words, shared), article));
            }
        }
        all.push(likes);
    }
    all
}

/// Between what both share of both (a long text against a short one is little) and what they share
/// of the shorter one.
fn likeness(shared: f32, mine: f32, theirs: f32) -> f32 {
    if mine <= 0.0 || theirs <= 0.0 {
        return 0.0;
    }
    let both = 2.0 * shared / (mine + theirs);
    let shorter = shared / mine.min(theirs);
    0.6 * both + 0.4 * shorter
}

fn pair(row: &Side, line: &Side, (words, shared): (f32, u32), article: Option<f32>) -> Pair {
    let date = match (row.day, line.day) {
        (Some(a), Some(b)) => match (a - b).num_days().abs() {
            0 => 1.0,
            1..=3 => 0.6,
            4..=10 => 0.3,
            _ => 0.0,
        },
        _ => 0.0,
    };
    // Brought in before: the same number and the same words of the term.
    let number = !row.no.is_empty() && row.no == line.no && row.term == line.term;
    let known = match article {
        Some(article) => 0.62 * words + 0.28 * article + 0.10 * date,
        None => 0.88 * words + 0.12 * date,
    };
    // An article or a day alone says nothing: many rows share them. Nor does one word, unless it is
    // the whole of both.
    let one_word = shared < 2 && words < 0.95 && article.is_none_or(|like| like < 0.8);
    let known = if (words < 0.12 || one_word) && !number {
        known.min(LEAST - 0.01)
    } else {
        known
    };
    Pair {
        score: known + if number { 0.5 } else { 0.0 },
        words,
        article,
        date,
        number,
    }
}
