//! The words of all records: each once, with the records and fields it stands in.

use std::collections::HashMap;

use super::MatchField;
use super::fold::folded;
use super::sorted::{Mark, Sorted};
use super::sound::sounds;

/// Where a word stands: slot of the record and field, in one number that sorts by slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(u32);

impl Place {
    /// `part` is true inside a hyphenated word: „Vasile” of „Ion-Vasile”.
    pub(super) fn new(slot: u32, field: MatchField, part: bool) -> Self {
        Place(slot << 5 | (field as u32 & 15) << 1 | u32::from(part))
    }

    pub(super) fn slot(self) -> u32 {
        self.0 >> 5
    }

    /// The field's place in the order of weight.
    pub(super) fn field(self) -> u8 {
        (self.0 >> 1 & 15) as u8
    }

    /// Inside a hyphenated word.
    pub(super) fn part(self) -> bool {
        self.0 & 1 == 1
    }

    /// Field and part in one number below [`Place::KINDS`].
    pub(super) fn kind(self) -> usize {
        (self.0 & 31) as usize
    }

    /// Numbers that [`Place::kind`] may give.
    pub(super) const KINDS: usize = 32;

    /// A place of this [`Place::kind`] in the first record.
    pub(super) fn of_kind(kind: usize) -> Self {
        Place(kind as u32 & 31)
    }
}

/// A word as written, in lower case.
#[derive(Debug)]
pub(super) struct Term {
    pub(super) exact: Box<str>,
    pub(super) places: Vec<Place>,
}

/// All words, sorted by how they are folded and by how they sound.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    terms: Vec<Term>,
    by_exact: HashMap<Box<str>, u32>,
    pub(super) folded: Sorted,
    pub(super) sounds: Sorted,
    /// First letters of names („ip” of Ion Popescu) and the records they belong to.
    initials: HashMap<Box<str>, Vec<u32>>,
}

impl Lexicon {
    /// Says that a word stands at a place.
    pub(super) fn add(&mut self, exact: &str, place: Place, sorted: bool) {
        let id = match self.by_exact.get(exact) {
            Some(id) => *id,
            None => self.intern(exact, sorted),
        };
        let Some(term) = self.terms.get_mut(id as usize) else {
            return;
        };
        // Records come in the order of their slots while a file is opened.
        match term.places.last() {
            Some(last) if *last >= place => {
                if let Err(at) = term.places.binary_search(&place) {
                    term.places.insert(at, place);
                }
            }
            _ => term.places.push(place),
        }
    }

    fn intern(&mut self, exact: &str, sorted: bool) -> u32 {
        let id = self.terms.len() as u32;
        self.terms.push(Term {
            exact: exact.into(),
            places: Vec::new(),
        });
        self.by_exact.insert(exact.into(), id);
        let cyrillic = cyrillic(exact);
        let folded = folded(exact);
        let plain = folded == exact;
        self.folded
            .add(folded, Mark::new(id, plain, cyrillic), sorted);
        for form in sounds(exact) {
            let mark = Mark::new(id, form == exact, cyrillic);
            self.sounds.add(form, mark, sorted);
        }
        id
    }

    /// Takes a word away from a place.
    pub(super) fn take(&mut self, exact: &str, place: Place) {
        let term = self
            .by_exact
            .get(exact)
            .and_then(|id| self.terms.get_mut(*id as usize));
        if let Some(term) = term
            && let Ok(at) = term.places.binary_search(&place)
        {
            term.places.remove(at);
        }
    }

    pub(super) fn add_initials(&mut self, letters: &str, slot: u32) {
        let slots = self.initials.entry(letters.into()).or_default();
        if let Err(at) = slots.binary_search(&slot) {
            slots.insert(at, slot);
        }
    }

    pub(super) fn take_initials(&mut self, letters: &str, slot: u32) {
        if let Some(slots) = self.initials.get_mut(letters)
            && let Ok(at) = slots.binary_search(&slot)
        {
            slots.remove(at);
        }
    }

    /// Records whose name begins with these letters, in any order of its parts.
    pub(super) fn with_initials(&self, letters: &str) -> &[u32] {
        self.initials.get(letters).map_or(&[], Vec::as_slice)
    }

    /// Ends a time of unsorted adding.
    pub(super) fn settle(&mut self) {
        self.folded.settle();
        self.sounds.settle();
        self.terms.shrink_to_fit();
        for term in &mut self.terms {
            term.places.shrink_to_fit();
        }
    }

    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.terms.len()
    }

    pub(super) fn term(&self, id: u32) -> Option<&Term> {
        self.terms.get(id as usize)
    }

    pub(super) fn id(&self, exact: &str) -> Option<u32> {
        self.by_exact.get(exact).copied()
    }
}

/// True for a word with a Cyrillic letter.
pub(super) fn cyrillic(word: &str) -> bool {
    word.chars().any(|c| ('\u{400}'..='\u{52f}').contains(&c))
}
