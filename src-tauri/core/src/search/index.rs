//! The index: every record's words, and from each word's Latin form to the records.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use super::MatchField;
use super::fold::{Token, tokens};

/// Kind of an indexed record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the words are the documentation
pub enum DocKind {
    Person,
    Vacant,
    Council,
    Institution,
}

/// A field of a record with its words.
#[derive(Debug)]
pub struct Field {
    /// Which field.
    pub field: MatchField,
    /// As stored.
    pub text: String,
    /// Its words.
    pub tokens: Vec<Token>,
}

/// One record as the search sees it.
#[derive(Debug)]
pub struct Doc {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: DocKind,
    /// Sort key of its name.
    pub sort_key: String,
    /// Institution's id, for the filter.
    pub institution: Option<String>,
    /// Fields in the order of weight; the first is the name.
    pub fields: Vec<Field>,
    /// Digit runs a number may be asked by, and the number as shown.
    pub digits: Vec<(String, String)>,
}

impl Doc {
    /// A record without fields.
    pub fn new(id: String, kind: DocKind, sort_key: String) -> Self {
        Doc {
            id,
            kind,
            sort_key,
            institution: None,
            fields: Vec::new(),
            digits: Vec::new(),
        }
    }

    /// Adds a field unless it is empty.
    pub fn field(&mut self, field: MatchField, text: &str) {
        if !text.trim().is_empty() {
            self.fields.push(Field {
                field,
                text: text.to_owned(),
                tokens: tokens(text),
            });
        }
    }
}

/// All records.
#[derive(Debug, Default)]
pub struct Index {
    docs: Vec<Option<Doc>>,
    by_id: HashMap<String, u32>,
    words: BTreeMap<String, BTreeSet<u32>>,
}

impl Index {
    /// Adds a record or puts it in the place of its former self.
    pub fn put(&mut self, doc: Doc) {
        self.remove(&doc.id);
        let slot = self.docs.len() as u32;
        for field in &doc.fields {
            for token in &field.tokens {
                self.words
                    .entry(token.skeleton.clone())
                    .or_default()
                    .insert(slot);
            }
        }
        self.by_id.insert(doc.id.clone(), slot);
        self.docs.push(Some(doc));
    }

    /// Takes a record out.
    pub fn remove(&mut self, id: &str) {
        let Some(slot) = self.by_id.remove(id) else {
            return;
        };
        let Some(doc) = self.docs.get_mut(slot as usize).and_then(Option::take) else {
            return;
        };
        for field in &doc.fields {
            for token in &field.tokens {
                if let Some(slots) = self.words.get_mut(&token.skeleton) {
                    slots.remove(&slot);
                    if slots.is_empty() {
                        self.words.remove(&token.skeleton);
                    }
                }
            }
        }
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// True when nothing is indexed.
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// The record at a slot.
    pub(super) fn doc(&self, slot: u32) -> Option<&Doc> {
        self.docs.get(slot as usize).and_then(Option::as_ref)
    }

    /// Every record.
    pub(super) fn all(&self) -> impl Iterator<Item = (u32, &Doc)> {
        self.docs
            .iter()
            .enumerate()
            .filter_map(|(n, doc)| doc.as_ref().map(|d| (n as u32, d)))
    }

    /// Records with a word that begins with `prefix` (Latin form).
    pub(super) fn with_prefix(&self, prefix: &str) -> BTreeSet<u32> {
        let mut found = BTreeSet::new();
        let from = (Bound::Included(prefix.to_owned()), Bound::Unbounded);
        for (word, slots) in self.words.range::<String, _>(from) {
            if !word.starts_with(prefix) {
                break;
            }
            found.extend(slots);
        }
        found
    }
}
