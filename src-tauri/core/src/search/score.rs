//! Who answers a question, and how well: one small cell a record, no text touched.

use super::MatchField;
use super::index::{DocKind, Index, Record};
use super::words::{Meant, Word, quality};

/// Most that frequent use adds to a score. Less than what parts the exact form of a word
/// from the next best, so that the exact form stays first.
pub(super) const MOST_BONUS: u8 = 20;

/// Scores of one kind and field, from best to worst.
const SCORES: usize = 256;
/// Fields, twice: as typed, and with a typo.
const FIELDS: usize = 32;
const KINDS: usize = 4;

/// Which records are asked about.
#[derive(Clone, Copy, Default)]
pub struct Scope<'a> {
    kinds: Option<&'a [DocKind]>,
    keep: Option<&'a dyn Fn(&Record) -> bool>,
}

impl<'a> Scope<'a> {
    /// Records of these kinds.
    pub fn of(kinds: &'a [DocKind]) -> Self {
        Scope {
            kinds: Some(kinds),
            keep: None,
        }
    }

    /// Only those that `keep` says yes to.
    pub fn keeping(self, keep: &'a dyn Fn(&Record) -> bool) -> Self {
        Scope {
            keep: Some(keep),
            ..self
        }
    }

    fn holds(&self, index: &Index, slot: u32, kind: DocKind) -> bool {
        self.kinds.is_none_or(|kinds| kinds.contains(&kind))
            && self
                .keep
                .is_none_or(|keep| index.record(slot).is_some_and(keep))
    }
}

/// What is known of a record while the words of a question are looked up one by one.
#[derive(Clone, Copy, Default)]
struct Cell {
    /// Words found so far, the present one included.
    words: u8,
    /// The best place of the present word: higher is better.
    best: u16,
    field: u8,
    quality: u8,
    /// The present word is a part of a hyphenated one.
    part: bool,
    /// Sum of the qualities of the words before, doubled, and one for each whole word.
    sum: u16,
    /// The least weighty field of the words before: „ion civil” was found in the duties.
    worst: u8,
    typo: bool,
}

impl Cell {
    fn offer(&mut self, field: u8, quality: u8, part: bool) {
        let best = worth(field, quality) * 2 + u16::from(!part);
        if best > self.best {
            self.best = best;
            self.field = field;
            self.quality = quality;
            self.part = part;
        }
    }

    /// The present word is done.
    fn close(&mut self) {
        self.sum += u16::from(self.quality) * 2 + u16::from(!self.part);
        self.worst = self.worst.max(self.field);
        self.typo |= self.quality <= quality::TYPO;
        self.best = 0;
    }
}

/// Which of a record's places a word is said to be found at. A typo is worth less than
/// anything else.
pub(super) fn worth(field: u8, quality: u8) -> u16 {
    let weight = 10_u16.saturating_sub(u16::from(field));
    let fit = u16::from(quality);
    if quality <= quality::TYPO {
        fit + weight
    } else {
        fit * 4 + weight * 10
    }
}

/// The records found, each with its bucket: kind, typo, field and score in one number.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) slots: Vec<(u16, u32)>,
    counts: Vec<u32>,
    /// Best mean quality of a record's words.
    pub(super) best: u8,
}

impl Found {
    /// Number of records of a kind.
    pub(super) fn of_kind(&self, kind: DocKind) -> u32 {
        let size = FIELDS * SCORES;
        let from = kind as usize * size;
        let counts = self.counts.get(from..from + size).unwrap_or_default();
        counts.iter().sum()
    }

    /// Numbers of records by typo and field, in the order they stand in.
    pub(super) fn runs(&self, kinds: &[DocKind]) -> Vec<(bool, MatchField, u32)> {
        let mut out = Vec::new();
        for group in 0..FIELDS {
            let count = kinds
                .iter()
                .flat_map(|kind| {
                    let from = (*kind as usize * FIELDS + group) * SCORES;
                    self.counts.get(from..from + SCORES).unwrap_or_default()
                })
                .sum::<u32>();
            let field = MatchField::ALL.get(group % (FIELDS / 2));
            if let Some(field) = field.filter(|_| count > 0) {
                out.push((group >= FIELDS / 2, *field, count));
            }
        }
        out
    }

    /// The last bucket one must look into for the first `want` records of these kinds.
    pub(super) fn cut(&self, kinds: &[DocKind], want: usize) -> u16 {
        let mut seen = 0;
        for low in 0..FIELDS * SCORES {
            for kind in kinds {
                let at = *kind as usize * FIELDS * SCORES + low;
                seen += self.counts.get(at).copied().unwrap_or(0) as usize;
            }
            if seen >= want {
                return low as u16;
            }
        }
        u16::MAX
    }
}

/// Kind and place in the order of a bucket.
pub(super) fn unpack(bucket: u16) -> (u8, u16) {
    let size = (FIELDS * SCORES) as u16;
    ((bucket / size) as u8, bucket % size)
}

/// Looks every word up. A record is found when all words are.
pub(super) fn collect(index: &Index, words: &[Word], meant: &[Meant], scope: &Scope<'_>) -> Found {
    let mut found = Found::default();
    let mut order: Vec<usize> = (0..words.len()).collect();
    // The rarest word first: the others are then looked at where it stands only.
    order.sort_by_cached_key(|n| meant.get(*n).map_or(0, |meant| spread(index, meant)));
    let mut cells = vec![Cell::default(); index.slots()];
    let mut slots: Vec<u32> = Vec::new();
    for (turn, n) in order.iter().enumerate() {
        let (Some(word), Some(meant)) = (words.get(*n), meant.get(*n)) else {
            return found;
        };
        let turn = turn as u8;
        each_place(index, word, meant, |slot, field, quality, part| {
            let Some(cell) = cells.get_mut(slot as usize) else {
                return;
            };
            if cell.words == turn {
                cell.words += 1;
                if turn == 0 {
                    slots.push(slot);
                } else {
                    cell.close();
                }
            }
            if cell.words == turn + 1 {
                cell.offer(field, quality, part);
            }
        });
    }
    found.counts = vec![0; KINDS * FIELDS * SCORES];
    for slot in slots {
        let Some(cell) = cells.get_mut(slot as usize) else {
            continue;
        };
        let kind = index.kind(slot);
        let Some(kind) = kind.filter(|_| usize::from(cell.words) == words.len()) else {
            continue;
        };
        if !scope.holds(index, slot, kind) {
            continue;
        }
        cell.close();
        let mean = cell.sum * 4 / words.len().max(1) as u16;
        found.best = found.best.max((mean / 8) as u8);
        let score = (mean + u16::from(index.bonus(slot))).min(SCORES as u16 - 1);
        let field = usize::from(cell.worst) + if cell.typo { FIELDS / 2 } else { 0 };
        let bucket = (kind as usize * FIELDS + field) * SCORES + SCORES - 1 - usize::from(score);
        if let Some(count) = found.counts.get_mut(bucket) {
            *count += 1;
        }
        found.slots.push((bucket as u16, slot));
    }
    found
}

fn spread(index: &Index, meant: &Meant) -> usize {
    let places = |id: &u32| index.lexicon.term(*id).map_or(0, |term| term.places.len());
    meant.terms.iter().map(places).sum::<usize>() + meant.initials.len()
}

fn each_place(index: &Index, word: &Word, meant: &Meant, mut found: impl FnMut(u32, u8, u8, bool)) {
    for id in &meant.terms {
        let quality = meant.quality(*id);
        let places = index.lexicon.term(*id).map_or(&[][..], |term| &term.places);
        for place in places {
            found(place.slot(), place.field(), quality, place.part());
        }
    }
    for slot in &meant.initials {
        found(*slot, MatchField::Name as u8, meant.initials_quality, false);
    }
    for digits in &word.digits {
        index.digits.find(digits, |slot, end, start| {
            let quality = match (end, start) {
                (true, _) => quality::EXACT,
                (_, true) => quality::BEGINNING,
                _ => quality::FOLDED_BEGINNING,
            };
            found(slot, MatchField::Phone as u8, quality, false);
        });
    }
}
