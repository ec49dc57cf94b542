//! Who answers a question, and how well: one small cell a record, no text touched.

use std::sync::LazyLock;

use super::MatchField;
use super::index::{DocKind, Index, Record};
use super::lexicon::Place;
use super::words::{Meant, Word, quality};

/// Most that frequent use adds to a score. Less than what parts the exact form of a word
/// from the next best, so that the exact form stays first.
pub(super) const MOST_BONUS: u8 = 20;

/// Scores of one kind and field, from best to worst.
const SCORES: usize = 256;
/// Fields, twice: as typed, and with a typo.
const FIELDS: usize = 32;
const KINDS: usize = super::index::DocKind::Station as usize + 1;
/// Buckets of one kind.
const GROUP: usize = FIELDS * SCORES;

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

/// The best place of a word in a record, in one number: how good it is, then where and how it
/// was found. 0 is no place.
type Best = u32;

/// Bits that tell where and how.
const WHERE: u32 = 10;

fn best_at(field: u8, quality: u8, part: bool) -> Best {
    let value = u32::from(worth(field, quality)) * 2 + u32::from(!part);
    value << WHERE | u32::from(field) << 6 | u32::from(quality) << 1 | u32::from(part)
}

/// The first of equals stays.
fn offer(cell: &mut Best, best: Best) {
    if best > *cell | ((1 << WHERE) - 1) {
        *cell = best;
    }
}

/// What is known of a record while the words of a question are looked up one by one.
#[derive(Clone, Copy, Default)]
struct Sum {
    /// Sum of the qualities of the words, doubled, and one for each whole word.
    quality: u16,
    /// The least weighty field of the words: „ion civil” was found in the duties.
    worst: u8,
    typo: bool,
}

impl Sum {
    /// Place in the order within a kind, before habits are counted in, and mean quality.
    fn settled(self, words: u16) -> Settled {
        let mean = self.quality * 4 / words.max(1);
        let field = usize::from(self.worst) + if self.typo { FIELDS / 2 } else { 0 };
        Settled {
            group: (field * SCORES) as u16,
            score: mean,
            quality: (mean / 8) as u8,
        }
    }

    fn with(mut self, best: Best) -> Self {
        let quality = (best >> 1 & 31) as u8;
        let part = best & 1 == 1;
        self.quality += u16::from(quality) * 2 + u16::from(!part);
        self.worst = self.worst.max((best >> 6 & 15) as u8);
        self.typo |= quality <= quality::TYPO;
        self
    }
}

/// What the words of a question come to in one record.
#[derive(Clone, Copy, Default)]
struct Settled {
    /// First bucket of the typo and field.
    group: u16,
    score: u16,
    quality: u8,
}

impl Settled {
    fn bucket(self, kind: DocKind, bonus: u8) -> u16 {
        let score = (self.score + u16::from(bonus)).min(SCORES as u16 - 1);
        kind as u16 * GROUP as u16 + self.group + (SCORES as u16 - 1 - score)
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
#[derive(Debug, Default, PartialEq)]
pub(super) struct Found {
    /// By slot; [`NOT_FOUND`] for the others.
    buckets: Vec<u16>,
    counts: Vec<u32>,
    len: usize,
    /// Best mean quality of a record's words.
    pub(super) best: u8,
}

/// No bucket.
const NOT_FOUND: u16 = u16::MAX;

impl Found {
    fn nobody(index: &Index) -> Self {
        Found {
            buckets: vec![NOT_FOUND; index.slots()],
            counts: vec![0; KINDS * GROUP],
            len: 0,
            best: 0,
        }
    }

    /// Takes a record in.
    fn take(&mut self, slot: u32, bucket: u16, quality: u8) {
        self.best = self.best.max(quality);
        if let (Some(count), Some(place)) = (
            self.counts.get_mut(usize::from(bucket)),
            self.buckets.get_mut(slot as usize),
        ) {
            *count += 1;
            *place = bucket;
            self.len += 1;
        }
    }

    /// Number of records.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Records of some kinds, no further back than a place in the order: that place and the slot.
    pub(super) fn until(&self, kinds: &[DocKind], cut: u16) -> impl Iterator<Item = (u16, u32)> {
        // What is not found would be of the last kind: it is passed over by name.
        let mut ends = [0_u16; NOT_FOUND as usize / GROUP + 1];
        for kind in kinds {
            if let Some(end) = ends.get_mut(*kind as usize) {
                *end = cut.min(GROUP as u16 - 1) + 1;
            }
        }
        let all = self.buckets.iter().zip(0_u32..);
        all.filter_map(move |(bucket, slot)| {
            let low = bucket % GROUP as u16;
            let end = ends.get(usize::from(bucket / GROUP as u16));
            let wanted = *bucket != NOT_FOUND && end.is_some_and(|end| low < *end);
            wanted.then_some((low, slot))
        })
    }

    /// Every slot that was found.
    pub(super) fn slots(&self) -> impl Iterator<Item = u32> {
        let all = self.buckets.iter().zip(0_u32..);
        all.filter(|(bucket, _)| **bucket != NOT_FOUND)
            .map(|(_, slot)| slot)
    }

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

/// Looks every word up. A record is found when all words are.
pub(super) fn collect(index: &Index, words: &[Word], meant: &[Meant], scope: &Scope<'_>) -> Found {
    let mut found = Found::nobody(index);
    let mut order: Vec<(&Word, &Meant)> = words.iter().zip(meant).collect();
    // The rarest word first: the others are then asked about where it stands only.
    order.sort_by_cached_key(|(_, meant)| spread(index, meant));
    let Some(((word, meant), others)) = order.split_first() else {
        return found;
    };
    let count = words.len() as u16;
    let mut cells: Vec<Best> = vec![0; index.slots()];
    look_up(index, word, meant, &mut cells);
    if others.is_empty() {
        alone(index, &cells, scope, &mut found);
        return found;
    }
    let first = cells.iter().zip(0_u32..).filter(|(best, _)| **best != 0);
    let first = first.map(|(best, slot)| (slot, Sum::default().with(*best)));
    let mut all: Vec<(u32, Sum)> = first.collect();
    for (word, meant) in others {
        cells.fill(0);
        look_up(index, word, meant, &mut cells);
        all.retain_mut(|(slot, sum)| {
            let best = cells.get(*slot as usize).copied().unwrap_or(0);
            *sum = sum.with(best);
            best != 0
        });
    }
    for (slot, sum) in all {
        let Some(kind) = index.kind(slot) else {
            continue;
        };
        if scope.holds(index, slot, kind) {
            let settled = sum.settled(count);
            let bucket = settled.bucket(kind, index.bonus(slot));
            found.take(slot, bucket, settled.quality);
        }
    }
    found
}

/// A word alone: what is typed first, and answered by half the list. There are few ways in
/// which it can be found, so each is settled once.
fn alone(index: &Index, cells: &[Best], scope: &Scope<'_>, found: &mut Found) {
    let ways: Vec<Settled> = (0..1 << WHERE)
        .map(|way| Sum::default().with(way).settled(1))
        .collect();
    for (slot, (best, (kind, bonus))) in cells.iter().zip(index.faces()).enumerate() {
        let (Some(kind), true) = (kind, *best != 0) else {
            continue;
        };
        let slot = slot as u32;
        if scope.holds(index, slot, kind)
            && let Some(way) = ways.get((*best & ((1 << WHERE) - 1)) as usize)
        {
            found.take(slot, way.bucket(kind, bonus), way.quality);
        }
    }
}

fn spread(index: &Index, meant: &Meant) -> usize {
    let places = |id: &u32| index.lexicon.term(*id).map_or(0, |term| term.places.len());
    meant.terms.iter().map(places).sum::<usize>() + meant.initials.len()
}

/// Qualities, and one more.
const QUALITIES: usize = quality::EXACT as usize + 1;

/// The best place for every quality and kind of place.
static BESTS: LazyLock<[[Best; Place::KINDS]; QUALITIES]> = LazyLock::new(|| {
    std::array::from_fn(|quality| {
        std::array::from_fn(|kind| {
            let place = Place::of_kind(kind);
            best_at(place.field(), quality as u8, place.part())
        })
    })
});

/// Finds the best place of a word in every record.
fn look_up(index: &Index, word: &Word, meant: &Meant, cells: &mut [Best]) {
    for id in &meant.terms {
        let Some(bests) = BESTS.get(usize::from(meant.quality(*id))) else {
            continue;
        };
        let places = index.lexicon.term(*id).map_or(&[][..], |term| &term.places);
        for place in places {
            let best = bests.get(place.kind());
            if let (Some(cell), Some(best)) = (cells.get_mut(place.slot() as usize), best) {
                offer(cell, *best);
            }
        }
    }
    let mut at = |slot: u32, field: MatchField, quality: u8| {
        if let Some(cell) = cells.get_mut(slot as usize) {
            offer(cell, best_at(field as u8, quality, false));
        }
    };
    for slot in &meant.initials {
        at(*slot, MatchField::Name, meant.initials_quality);
    }
    for digits in &word.digits {
        index.digits.find(digits, |slot, end, start| {
            let quality = match (end, start) {
                (true, _) => quality::EXACT,
                (_, true) => quality::BEGINNING,
                _ => quality::FOLDED_BEGINNING,
            };
            at(slot, MatchField::Phone, quality);
        });
    }
}
