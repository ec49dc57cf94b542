//! One question: words in any order, each as the beginning of some word of the record or
//! digits of a number. The exact form stands first; what is only like what was typed
//! stands last; and when nothing is found, the keyboard may have been on other letters.

use std::collections::BinaryHeap;

use super::hit;
use super::index::{DocKind, Index, Record};
use super::layout;
use super::score::{Found, Scope, collect};
use super::words::{Meant, Word, parts, quality};
use super::{MatchField, Matched, Understood};

/// Below this many records one looks for those with a typo too.
const FEW: usize = 10;
/// First hits that are looked at closely when two words may mean the same word.
const CLOSE_LOOK: usize = 64;
/// Up to so many first hits are picked out without sorting the others.
const SMALL: usize = 512;
/// The kinds of the directory.
pub const DIRECTORY: [DocKind; 4] = [
    DocKind::Person,
    DocKind::Vacant,
    DocKind::Council,
    DocKind::Institution,
];

/// What is asked for elections.
pub const ELECTIONS: [DocKind; 2] = [DocKind::Election, DocKind::ElectionRow];

/// A found record.
#[derive(Debug, Clone)]
pub struct Hit {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: DocKind,
    /// Why.
    pub matched: Matched,
    /// Only like what was typed: one letter is another.
    pub close: bool,
    /// Higher is better; only comparable within one question.
    pub score: i64,
}

/// The answer to a question: counted and ranked; hits are made when they are asked for.
pub struct Answer<'a> {
    index: &'a Index,
    words: Vec<Word>,
    meant: Vec<Meant>,
    found: Found,
    /// What was searched for instead, when the keyboard was on other letters.
    pub understood: Option<Understood>,
}

/// All records of the directory that answer `text`, best first: by the field found in, then by
/// score, then by name.
pub fn find(index: &Index, text: &str, keep: impl Fn(&Record) -> bool) -> Vec<Hit> {
    ask(index, text, &Scope::of(&DIRECTORY).keeping(&keep)).page(&DIRECTORY, 0, usize::MAX)
}

/// Answers a question.
pub fn ask<'a>(index: &'a Index, text: &str, scope: &Scope<'_>) -> Answer<'a> {
    let straight = read(index, text, scope, false);
    let best = straight.found.best;
    // Weak: nothing, or only another script's spelling of it.
    if best <= quality::SOUND {
        let least = if straight.is_empty() {
            quality::SOUND_BEGINNING
        } else {
            quality::FOLDED_BEGINNING.max(best + 1)
        };
        if let Some(meant) = meant_elsewhere(index, text, scope, least, false) {
            return meant;
        }
    }
    if straight.len() >= FEW {
        return straight;
    }
    let wide = read(index, text, scope, true);
    if !wide.is_empty() {
        return wide;
    }
    meant_elsewhere(index, text, scope, 1, true).unwrap_or(straight)
}

/// The best reading of the text as typed with the keyboard on other letters.
fn meant_elsewhere<'a>(
    index: &'a Index,
    text: &str,
    scope: &Scope<'_>,
    least: u8,
    typos: bool,
) -> Option<Answer<'a>> {
    if !text
        .chars()
        .any(|c| c.is_alphabetic() || ";'[]`,.<>{}:\"~".contains(c))
    {
        return None;
    }
    let mut best: Option<Answer<'a>> = None;
    for (text, layout) in layout::readings(text) {
        let mut answer = read(index, &text, scope, typos);
        let bar = best.as_ref().map_or(least, |known| known.found.best + 1);
        if !answer.is_empty() && answer.found.best >= bar {
            answer.understood = Some(Understood { text, layout });
            best = Some(answer);
        }
    }
    best
}

fn read<'a>(index: &'a Index, text: &str, scope: &Scope<'_>, typos: bool) -> Answer<'a> {
    let answer = look_up(index, parts(text, true), scope, typos);
    let parted = parts(text, false);
    // Digits with spaces may be several small numbers too: a street, a house and a flat.
    if answer.is_empty() && parted.len() > answer.words.len() {
        return look_up(index, parted, scope, typos);
    }
    answer
}

fn look_up<'a>(index: &'a Index, words: Vec<Word>, scope: &Scope<'_>, typos: bool) -> Answer<'a> {
    let alone = words.len() == 1;
    let meant: Vec<Meant> = words
        .iter()
        .map(|word| word.meant(index, alone, typos))
        .collect();
    // A word that nothing in the index answers: no record can hold them all.
    let hopeless = words
        .iter()
        .zip(&meant)
        .any(|(word, meant)| word.digits.is_empty() && meant.nothing());
    let found = if words.is_empty() || hopeless {
        Found::default()
    } else {
        collect(index, &words, &meant, scope)
    };
    Answer {
        index,
        words,
        meant,
        found,
        understood: None,
    }
}

impl Answer<'_> {
    /// Number of records found.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// True when nothing was found.
    pub fn is_empty(&self) -> bool {
        self.found.len() == 0
    }

    /// Number of records of these kinds.
    pub fn count(&self, kinds: &[DocKind]) -> u32 {
        kinds.iter().map(|kind| self.found.of_kind(*kind)).sum()
    }

    /// Ids of all that was found, in no order.
    pub fn ids(&self) -> Vec<String> {
        let found = self.found.slots();
        found
            .filter_map(|slot| Some(self.index.record(slot)?.id.to_string()))
            .collect()
    }

    /// Runs of records found in the same field, in the order they stand in; true for those
    /// that are only like what was typed.
    pub fn runs(&self, kinds: &[DocKind]) -> Vec<(bool, MatchField, u32)> {
        self.found.runs(kinds)
    }

    /// Hits of these kinds from a place on.
    pub fn page(&self, kinds: &[DocKind], from: usize, limit: usize) -> Vec<Hit> {
        let until = from.saturating_add(limit);
        let alike = self.words_alike();
        let want = if alike { until.max(CLOSE_LOOK) } else { until };
        let mut ranked = self.first(kinds, want);
        if alike {
            // Two words that may mean the same word should be two words of the record.
            let close = ranked.len().min(CLOSE_LOOK);
            if let Some(first) = ranked.get_mut(..close) {
                first.sort_by_cached_key(|(key, slot)| {
                    let group = (key >> 40) as u16;
                    (
                        group,
                        !hit::apart(self.index, *slot, &self.words, &self.meant),
                        *key,
                    )
                });
            }
        }
        ranked
            .into_iter()
            .skip(from)
            .take(limit)
            .filter_map(|(key, slot)| {
                let low = (key >> 32) as u16;
                let mut hit = hit::of(self.index, slot, &self.words, &self.meant)?;
                hit.score = i64::from(255 - (low & 255));
                hit.close = low >> 12 & 1 == 1;
                Some(hit)
            })
            .collect()
    }

    /// The first `want` records: bucket and place by name in one number, and the slot.
    fn first(&self, kinds: &[DocKind], want: usize) -> Vec<(u64, u32)> {
        let cut = self.found.cut(kinds, want);
        let ranked = self.found.until(kinds, cut).map(|(low, slot)| {
            let rank = u64::from(self.index.order.rank(slot));
            (u64::from(low) << 32 | rank, slot)
        });
        if want > SMALL {
            let mut ranked: Vec<(u64, u32)> = ranked.collect();
            if want < ranked.len() {
                ranked.select_nth_unstable(want);
                ranked.truncate(want);
            }
            ranked.sort_unstable();
            return ranked;
        }
        // The last bucket may hold half the list: of it only the best so far are kept.
        let mut best = BinaryHeap::with_capacity(want + 1);
        for hit in ranked {
            if best.len() < want {
                best.push(hit);
            } else if let Some(mut last) = best.peek_mut()
                && hit < *last
            {
                *last = hit;
            }
        }
        best.into_sorted_vec()
    }

    fn words_alike(&self) -> bool {
        self.meant.iter().enumerate().any(|(n, one)| {
            let others = self.meant.get(n + 1..).unwrap_or_default();
            others.iter().any(|other| one.overlaps(other))
        })
    }
}

#[cfg(test)]
mod slow;
