//! A sorted list of words that is walked like a tree: by beginning, and with one typo.

/// A word's term, and what is asked of it so often that looking the term up would be slow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark(u32);

impl Mark {
    /// `plain`: the word of the list is the term as written; `cyrillic`: it has such letters.
    pub(super) fn new(term: u32, plain: bool, cyrillic: bool) -> Self {
        Mark(term << 2 | u32::from(plain) << 1 | u32::from(cyrillic))
    }

    pub(super) fn term(self) -> u32 {
        self.0 >> 2
    }

    pub(super) fn plain(self) -> bool {
        self.0 & 2 != 0
    }

    pub(super) fn cyrillic(self) -> bool {
        self.0 & 1 != 0
    }
}

/// Words with their terms, in the order of their bytes.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    words: Vec<(Box<str>, Mark)>,
}

/// How near a word of the list is to the typed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Near {
    /// One letter differs, is too many or is missing, or two are swapped.
    Whole,
    /// The same is true of its beginning.
    Beginning,
}

/// Fewest letters of a word in which a typo of its beginning is forgiven: shorter ones
/// would answer with half the list.
const LONG: usize = 6;

impl Sorted {
    /// Adds a word; with `sorted` false the list is put in order by [`Sorted::settle`].
    pub(super) fn add(&mut self, word: String, mark: Mark, sorted: bool) {
        let entry = (word.into_boxed_str(), mark);
        if !sorted {
            self.words.push(entry);
        } else if let Err(at) = self.words.binary_search(&entry) {
            self.words.insert(at, entry);
        }
    }

    pub(super) fn settle(&mut self) {
        self.words.sort_unstable();
        self.words.dedup();
        self.words.shrink_to_fit();
    }

    /// Words that begin with `prefix`.
    pub(super) fn beginning(&self, prefix: &str) -> &[(Box<str>, Mark)] {
        let from = self.words.partition_point(|(word, _)| **word < *prefix);
        let rest = self.words.get(from..).unwrap_or_default();
        let len = rest.partition_point(|(word, _)| word.starts_with(prefix));
        rest.get(..len).unwrap_or_default()
    }

    /// Words one typo away from `typed`, each with how near it is.
    pub(super) fn near(&self, typed: &str, mut found: impl FnMut(u32, Near)) {
        let letters: Vec<char> = typed.chars().collect();
        let first: Vec<u8> = (0..=letters.len()).map(|n| n.min(3) as u8).collect();
        let node = Node {
            words: &self.words,
            depth: 0,
            row: first,
            above: Vec::new(),
            last: None,
        };
        walk(&node, &letters, &mut found);
    }
}

/// All words with a common beginning, and how far it is from each beginning of the typed
/// word (Damerau and Levenshtein's distance, swaps of neighbours counted as one).
struct Node<'a> {
    words: &'a [(Box<str>, Mark)],
    depth: usize,
    row: Vec<u8>,
    above: Vec<u8>,
    last: Option<char>,
}

fn walk(node: &Node<'_>, letters: &[char], found: &mut impl FnMut(u32, Near)) {
    let mut rest = node.words;
    // Words that end here stand first.
    let ended = rest.partition_point(|(word, _)| word.len() == node.depth);
    if node.row.last().is_some_and(|d| *d <= 1) {
        for (_, mark) in rest.get(..ended).unwrap_or_default() {
            found(mark.term(), Near::Whole);
        }
        // The typed end must be there as typed: else any other ending would do.
        if letters.len() >= LONG && node.last.is_some() && node.last == letters.last().copied() {
            for (_, mark) in rest.get(ended..).unwrap_or_default() {
                found(mark.term(), Near::Beginning);
            }
        }
    }
    rest = rest.get(ended..).unwrap_or_default();
    while let Some(letter) = rest
        .first()
        .and_then(|(word, _)| word.get(node.depth..))
        .and_then(|tail| tail.chars().next())
    {
        let same = rest.partition_point(|(word, _)| {
            word.get(node.depth..)
                .is_some_and(|tail| tail.starts_with(letter))
        });
        let (branch, others) = rest.split_at(same);
        rest = others;
        let row = next_row(node, letters, letter);
        if row.iter().any(|d| *d <= 1) {
            let child = Node {
                words: branch,
                depth: node.depth + letter.len_utf8(),
                row,
                above: node.row.clone(),
                last: Some(letter),
            };
            walk(&child, letters, found);
        }
    }
}

fn next_row(node: &Node<'_>, letters: &[char], letter: char) -> Vec<u8> {
    let at = |row: &[u8], n: usize| row.get(n).copied().unwrap_or(9);
    let mut row = Vec::with_capacity(node.row.len());
    row.push(at(&node.row, 0).saturating_add(1));
    for (n, typed) in letters.iter().enumerate() {
        let replaced = at(&node.row, n) + u8::from(*typed != letter);
        let dropped = at(&node.row, n + 1).saturating_add(1);
        let added = at(&row, n).saturating_add(1);
        let mut best = replaced.min(dropped).min(added);
        let swapped = n > 0
            && node.last == Some(*typed)
            && letters.get(n - 1) == Some(&letter)
            && !node.above.is_empty();
        if swapped {
            best = best.min(at(&node.above, n - 1).saturating_add(1));
        }
        row.push(best.min(9));
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &[&str]) -> Sorted {
        let mut sorted = Sorted::default();
        for (n, word) in words.iter().enumerate() {
            sorted.add((*word).to_owned(), Mark::new(n as u32, true, false), false);
        }
        sorted.settle();
        sorted
    }

    #[test]
    fn one_typo_of_every_kind_is_found_and_two_are_not() {
        let sorted = list(&["cotorobai", "popescu", "попеску"]);
        for (typed, term) in [
            ("cotorobay", 0),
            ("cotorobi", 0),
            ("ctoorobai", 0),
            ("cotorrobai", 0),
            ("xotorobai", 0),
            ("otorobai", 0),
            ("popescu", 1),
            ("popecsu", 1),
            ("попекску", 2),
        ] {
            let mut found = Vec::new();
            sorted.near(typed, |id, near| found.push((id, near)));
            assert!(found.contains(&(term, Near::Whole)), "{typed}: {found:?}");
            assert!(
                found.iter().all(|(id, _)| *id == term),
                "{typed}: {found:?}"
            );
        }
        for typed in ["cotorbia", "ppescou", "popesti"] {
            sorted.near(typed, |id, _| panic!("{typed} found {id}"));
        }
    }

    #[test]
    fn a_typo_in_a_beginning_is_forgiven_when_it_is_long_enough() {
        let sorted = list(&["dumbraveanu", "popescu"]);
        let mut found = Vec::new();
        sorted.near("dumbarv", |id, near| found.push((id, near)));
        assert_eq!(found, [(0, Near::Beginning)]);
        sorted.near("popse", |id, _| panic!("too short: {id}"));
    }
}
