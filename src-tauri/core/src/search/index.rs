//! The index: every record in one short text, from each word to the records it stands
//! in, and the digits of all numbers.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::MatchField;
use super::digits::Digits;
use super::fold::tokens;
use super::lexicon::{Lexicon, Place};
use super::order::Order;
use super::sound::sounds;

/// Kind of an indexed record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the words are the documentation
pub enum DocKind {
    Person,
    Vacant,
    Council,
    Institution,
    Task,
    Election,
    ElectionRow,
    Station,
}

/// One record as it is given to the index.
#[derive(Debug, Clone)]
pub struct Doc {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: DocKind,
    /// Sort key of its name.
    pub sort_key: String,
    /// Institution's id, for the filter.
    pub institution: Option<String>,
    /// Digit runs a number may be asked by, and the number as shown.
    pub digits: Vec<(String, String)>,
    packed: String,
}

/// Parts the fields of a packed record; no stored text holds it.
const FIELD_END: char = '\u{1e}';
/// Parts the digits of a number from the number as shown.
const SHOWN: char = '\u{1d}';

impl Doc {
    /// A record without fields.
    pub fn new(id: String, kind: DocKind, sort_key: String) -> Self {
        Doc {
            id,
            kind,
            sort_key,
            institution: None,
            digits: Vec::new(),
            packed: String::new(),
        }
    }

    /// Adds a field unless it is empty. Fields are added in the order of weight.
    pub fn field(&mut self, field: MatchField, text: &str) {
        if !text.trim().is_empty() {
            self.packed.push(char::from(b'A' + field as u8));
            self.packed
                .extend(text.chars().filter(|c| *c != FIELD_END && *c != SHOWN));
            self.packed.push(FIELD_END);
        }
    }
}

/// One record as the index keeps it.
#[derive(Debug)]
pub struct Record {
    /// Id.
    pub id: Box<str>,
    /// Kind.
    pub kind: DocKind,
    /// Sort key of its name.
    pub sort_key: Box<str>,
    /// Institution's id, for the filter.
    pub institution: Option<Arc<str>>,
    packed: Box<str>,
}

impl Record {
    fn of(doc: Doc, institution: Option<Arc<str>>) -> Self {
        let mut packed = doc.packed;
        for (run, shown) in &doc.digits {
            packed.push(char::from(b'A' + MatchField::Phone as u8));
            packed.extend([run.as_str(), &SHOWN.to_string(), shown]);
            packed.push(FIELD_END);
        }
        Record {
            id: doc.id.into(),
            kind: doc.kind,
            sort_key: doc.sort_key.into(),
            institution,
            packed: packed.into(),
        }
    }

    fn parts(&self) -> impl Iterator<Item = (MatchField, &str)> {
        self.packed.split_terminator(FIELD_END).filter_map(|part| {
            let code = part.bytes().next()?.checked_sub(b'A')?;
            let field = *MatchField::ALL.get(usize::from(code))?;
            Some((field, part.get(1..)?))
        })
    }

    /// Fields with words, in the order of weight; the first is the name.
    pub(super) fn fields(&self) -> impl Iterator<Item = (MatchField, &str)> {
        let number = |field, text: &str| field == MatchField::Phone && text.contains(SHOWN);
        self.parts()
            .filter(move |(field, text)| !number(*field, text))
    }

    /// Digit runs and the number as shown.
    pub(super) fn numbers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parts()
            .filter(|(field, _)| *field == MatchField::Phone)
            .filter_map(|(_, text)| text.split_once(SHOWN))
    }

    /// True when both say the same.
    pub(super) fn same(&self, other: &Record) -> bool {
        self.kind == other.kind
            && self.sort_key == other.sort_key
            && self.institution == other.institution
            && self.packed == other.packed
    }

    /// First letters of the name's parts as one may type them: IP, PI, with patronymic IVP.
    fn initials(&self) -> Vec<String> {
        if self.kind != DocKind::Person {
            return Vec::new();
        }
        let letters = |wanted: MatchField| -> Vec<char> {
            self.fields()
                .filter(|(field, _)| *field == wanted)
                .flat_map(|(_, text)| tokens(text))
                .filter_map(|token| initial(&token.exact))
                .collect()
        };
        let names = letters(MatchField::Name);
        let second = letters(MatchField::Alias).first().copied();
        let mut out = vec![names.iter().collect::<String>()];
        for (n, a) in names.iter().enumerate() {
            for (m, b) in names.iter().enumerate().filter(|(m, _)| *m != n) {
                out.push([*a, *b].iter().collect());
                if let Some(second) = second {
                    let of_three = if n < m {
                        [*a, second, *b]
                    } else {
                        [*a, *b, second]
                    };
                    out.push(of_three.iter().collect());
                }
            }
        }
        if let (Some(first), Some(second)) = (names.first(), second) {
            out.push([*first, second].iter().collect());
        }
        out.retain(|letters| (2..=3).contains(&letters.len()));
        out.sort_unstable();
        out.dedup();
        out
    }
}

/// The first letter of a word as it sounds, in either script.
pub(super) fn initial(word: &str) -> Option<char> {
    match word.bytes().next()? {
        b'k' | b'q' | b'x' => return Some('c'),
        b'w' => return Some('v'),
        b'y' => return Some('i'),
        plain if plain.is_ascii_lowercase() => return Some(char::from(plain)),
        _ => {}
    }
    let first: String = word.chars().take(1).collect();
    sounds(&first)
        .first()?
        .chars()
        .next()
        .filter(char::is_ascii_alphabetic)
}

/// All records.
#[derive(Debug, Default)]
pub struct Index {
    records: Vec<Option<Record>>,
    by_id: HashMap<Box<str>, u32>,
    free: Vec<u32>,
    institutions: HashSet<Arc<str>>,
    pub(super) lexicon: Lexicon,
    pub(super) digits: Digits,
    pub(super) order: Order,
    /// Kind by slot, for a quick look.
    kinds: Vec<Option<DocKind>>,
    uses: HashMap<String, u32>,
    bonus: Vec<u8>,
    /// Being filled: what is sorted is put in order at the end.
    loose: bool,
}

impl Index {
    /// An index that is filled first and put in order once by [`Index::settle`]: much
    /// quicker for a whole file than keeping it in order all the time.
    pub fn filling() -> Self {
        Index {
            loose: true,
            ..Index::default()
        }
    }

    /// Ends the filling.
    pub fn settle(&mut self) {
        if !self.loose {
            return;
        }
        self.loose = false;
        self.lexicon.settle();
        self.digits.settle();
        self.records.shrink_to_fit();
        let records = &self.records;
        self.order.fill(records.len(), |slot| key(records, slot));
    }

    /// Adds a record or puts it in the place of its former self.
    pub fn put(&mut self, doc: Doc) {
        let slot = match self.by_id.get(doc.id.as_str()).copied() {
            Some(slot) => {
                self.take(slot);
                slot
            }
            None => self.free.pop().unwrap_or_else(|| {
                self.records.push(None);
                self.kinds.push(None);
                self.bonus.push(0);
                self.records.len() as u32 - 1
            }),
        };
        let institution = doc.institution.as_deref().map(|id| self.shared(id));
        let record = Record::of(doc, institution);
        for (field, text) in record.fields() {
            for token in tokens(text) {
                self.lexicon.add(
                    &token.exact,
                    Place::new(slot, field, token.part),
                    !self.loose,
                );
            }
        }
        for letters in record.initials() {
            self.lexicon.add_initials(&letters, slot);
        }
        let runs: Vec<&str> = record.numbers().map(|(run, _)| run).collect();
        self.digits.add(slot, &runs);
        if let Some(kind) = self.kinds.get_mut(slot as usize) {
            *kind = Some(record.kind);
        }
        let weight = self.uses.get(&*record.id).copied();
        if let Some(bonus) = self.bonus.get_mut(slot as usize) {
            *bonus = weight.map_or(0, bonus_of);
        }
        self.by_id.insert(record.id.clone(), slot);
        if let Some(place) = self.records.get_mut(slot as usize) {
            *place = Some(record);
        }
        if !self.loose {
            let records = &self.records;
            self.order.insert(slot, |slot| key(records, slot));
        }
    }

    /// True when the index holds the record exactly so.
    pub fn holds(&self, doc: Doc) -> bool {
        let slot = self.by_id.get(doc.id.as_str());
        let institution = doc.institution.as_deref().map(Arc::from);
        slot.and_then(|slot| self.record(*slot))
            .is_some_and(|held| held.same(&Record::of(doc, institution)))
    }

    /// Takes a record out.
    pub fn remove(&mut self, id: &str) {
        if let Some(slot) = self.by_id.remove(id) {
            self.take(slot);
            self.free.push(slot);
        }
    }

    fn take(&mut self, slot: u32) {
        if !self.loose {
            self.order.remove(slot);
        }
        let Some(record) = self.records.get_mut(slot as usize).and_then(Option::take) else {
            return;
        };
        for (field, text) in record.fields() {
            for token in tokens(text) {
                self.lexicon
                    .take(&token.exact, Place::new(slot, field, token.part));
            }
        }
        for letters in record.initials() {
            self.lexicon.take_initials(&letters, slot);
        }
        if record.numbers().next().is_some() {
            self.digits.take(slot);
        }
        if let Some(kind) = self.kinds.get_mut(slot as usize) {
            *kind = None;
        }
    }

    fn shared(&mut self, id: &str) -> Arc<str> {
        if let Some(known) = self.institutions.get(id) {
            return known.clone();
        }
        let new: Arc<str> = id.into();
        self.institutions.insert(new.clone());
        new
    }

    /// How often records were asked for lately, by id: among equal hits they stand first.
    pub fn set_uses(&mut self, uses: HashMap<String, u32>) {
        for (slot, bonus) in self.bonus.iter_mut().enumerate() {
            *bonus = self
                .records
                .get(slot)
                .and_then(Option::as_ref)
                .and_then(|record| uses.get(&*record.id))
                .map_or(0, |weight| bonus_of(*weight));
        }
        self.uses = uses;
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// True when nothing is indexed.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Number of slots, empty ones included.
    pub(super) fn slots(&self) -> usize {
        self.records.len()
    }

    /// The record at a slot.
    pub(super) fn record(&self, slot: u32) -> Option<&Record> {
        self.records.get(slot as usize).and_then(Option::as_ref)
    }

    pub(super) fn kind(&self, slot: u32) -> Option<DocKind> {
        self.kinds.get(slot as usize).copied().flatten()
    }

    pub(super) fn bonus(&self, slot: u32) -> u8 {
        self.bonus.get(slot as usize).copied().unwrap_or(0)
    }

    /// Kind and bonus of every slot in turn.
    pub(super) fn faces(&self) -> impl Iterator<Item = (Option<DocKind>, u8)> {
        let bonus = self.bonus.iter().copied();
        self.kinds.iter().copied().zip(bonus)
    }

    /// Every record.
    pub(super) fn all(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().flatten()
    }
}

fn key(records: &[Option<Record>], slot: u32) -> Option<(&str, &str)> {
    let record = records.get(slot as usize)?.as_ref()?;
    Some((&record.sort_key, &record.id))
}

/// Uses lift a hit by up to [`super::score::MOST_BONUS`], ever less with every doubling.
fn bonus_of(weight: u32) -> u8 {
    let doublings = 32 - weight.leading_zeros();
    (doublings * 4).min(u32::from(super::score::MOST_BONUS)) as u8
}
