//! A question taken apart: words and numbers, and the words of the index each may mean.

use super::fold::{Token, folded, tokens};
use super::index::{Index, initial};
use super::lexicon::{Lexicon, cyrillic};
use super::sorted::{Mark, Near};
use super::sound::{core, open_ends, sounds};

/// Fewest digits that ask for a phone.
const PHONE_DIGITS: usize = 3;
/// Fewest letters of a word in which a typo is forgiven.
const TYPO_LETTERS: usize = 4;

/// How well a typed word fits a word of the index; higher is better, 0 is not at all.
pub(super) mod quality {
    /// As written, whole.
    pub const EXACT: u8 = 20;
    /// Whole, but for case and marks.
    pub const FOLDED: u8 = 17;
    /// First letters of a name, typed as capitals.
    pub const CAPITALS: u8 = 15;
    /// Its beginning as written.
    pub const BEGINNING: u8 = 14;
    /// Its beginning, but for case and marks.
    pub const FOLDED_BEGINNING: u8 = 12;
    /// First letters of a name.
    pub const INITIALS: u8 = 10;
    /// Whole, in another script or spelling.
    pub const SOUND: u8 = 8;
    /// Its beginning, in another script or spelling.
    pub const SOUND_BEGINNING: u8 = 6;
    /// Whole with one typo. This and what is below are typos.
    pub const TYPO: u8 = 4;
    /// Its beginning with one typo.
    pub const TYPO_BEGINNING: u8 = 3;
}

/// Terms of the index that a typed word may mean.
#[derive(Debug, Default)]
pub(super) struct Meant {
    quality: Vec<u8>,
    pub(super) terms: Vec<u32>,
    /// Records whose name has these first letters, and how well that fits.
    pub(super) initials: Vec<u32>,
    pub(super) initials_quality: u8,
}

impl Meant {
    fn add(&mut self, term: u32, quality: u8) {
        if let Some(known) = self.quality.get_mut(term as usize) {
            if *known == 0 {
                self.terms.push(term);
            }
            *known = quality.max(*known);
        }
    }

    /// True when no record answers by a word or by first letters.
    pub(super) fn nothing(&self) -> bool {
        self.terms.is_empty() && self.initials.is_empty()
    }

    /// How well a term fits; 0 when it does not.
    pub(super) fn quality(&self, term: u32) -> u8 {
        self.quality.get(term as usize).copied().unwrap_or(0)
    }

    /// True when a term may be meant by both words.
    pub(super) fn overlaps(&self, other: &Meant) -> bool {
        self.terms.iter().any(|term| other.quality(*term) > 0)
    }
}

/// One part of a question.
#[derive(Debug)]
pub(super) struct Word {
    /// As typed, in lower case.
    exact: String,
    pub(super) folded: String,
    /// Typed in capitals only.
    capitals: bool,
    /// Digits of a number it may be, as they may stand in the index; empty for a word.
    pub(super) digits: Vec<String>,
    /// Only a number: parted by spaces or dashes.
    only_number: bool,
}

/// The parts of a question. With `join`, digits parted by spaces and dashes are one number.
pub(super) fn parts(text: &str, join: bool) -> Vec<Word> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let written = |from: u32, to: u32| {
        String::from_utf16_lossy(units.get(from as usize..to as usize).unwrap_or_default())
    };
    let words = tokens(text);
    let numeric = |token: &Token| token.exact.bytes().all(|byte| byte.is_ascii_digit());
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(token) = words.get(at) {
        let mut run = token.exact.clone();
        let mut last = at;
        if join && numeric(token) {
            while let Some(next) = words.get(last + 1) {
                let here = words.get(last).map_or(0, |token| token.end);
                if !numeric(next) || !written(here, next.start).chars().all(in_number) {
                    break;
                }
                run.push_str(&next.exact);
                last += 1;
            }
        }
        let is_number = numeric(token) && run.len() >= PHONE_DIGITS;
        if last > at && !is_number {
            run.clone_from(&token.exact);
            last = at;
        }
        let typed = written(token.start, token.end);
        out.push(Word {
            folded: folded(&run),
            capitals: typed.chars().all(char::is_uppercase),
            digits: if is_number { ways_of(&run) } else { Vec::new() },
            only_number: last > at,
            exact: run,
        });
        at = last + 1;
    }
    out
}

fn in_number(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '(' | ')' | '+' | '.' | '/' | '\u{2011}' | '\u{2013}'
        )
}

/// Ways the digits may stand in a stored number: without the 00 of abroad, without the
/// zero that is dropped after a country's code.
fn ways_of(digits: &str) -> Vec<String> {
    let mut ways = vec![digits.to_owned()];
    if let Some(rest) = digits
        .strip_prefix("00")
        .filter(|rest| rest.len() >= PHONE_DIGITS)
    {
        ways.push(rest.to_owned());
    }
    for way in ways.clone() {
        if let Some(rest) = way.strip_prefix("3730") {
            ways.push(format!("373{rest}"));
        }
    }
    ways
}

impl Word {
    /// Everything of the index this word may mean; with `typos` also what is one typo away.
    pub(super) fn meant(&self, index: &Index, alone: bool, typos: bool) -> Meant {
        let lexicon = &index.lexicon;
        let mut meant = Meant {
            quality: vec![0; lexicon.len()],
            ..Meant::default()
        };
        if self.only_number {
            return meant;
        }
        for (word, mark) in lexicon.folded.beginning(&self.folded) {
            meant.add(mark.term(), self.as_written(lexicon, word, *mark));
        }
        if !self.digits.is_empty() {
            return meant;
        }
        let letters = self.folded.chars().count();
        let foreign = cyrillic(&self.exact);
        let forms = sounds(&self.exact);
        for form in &forms {
            let stem = core(form);
            // Short forms have no endings to part with: then the length alone tells.
            let short = stem.len() == form.len() && stem.len() < 3;
            for (word, mark) in lexicon.sounds.beginning(stem) {
                let whole = if short {
                    word.len() == stem.len()
                } else {
                    core(word) == stem
                };
                if whole {
                    meant.add(mark.term(), quality::SOUND);
                } else if (letters > 1 || mark.cyrillic() != foreign)
                    && (short || word.starts_with(form.as_str()))
                {
                    meant.add(mark.term(), quality::SOUND_BEGINNING);
                }
            }
        }
        for end in open_ends(&self.exact) {
            for (_, mark) in lexicon.sounds.beginning(&end) {
                if mark.cyrillic() != foreign {
                    meant.add(mark.term(), quality::SOUND_BEGINNING);
                }
            }
        }
        if typos && letters >= TYPO_LETTERS {
            let mut add = |id, near| {
                meant.add(
                    id,
                    match near {
                        Near::Whole => quality::TYPO,
                        Near::Beginning => quality::TYPO_BEGINNING,
                    },
                );
            };
            lexicon.folded.near(&self.folded, &mut add);
            for form in forms.iter().filter(|form| form.len() >= TYPO_LETTERS) {
                lexicon.sounds.near(form, &mut add);
            }
        }
        if (2..=3).contains(&letters) && (alone || self.capitals) {
            let initials: String = self
                .exact
                .chars()
                .filter_map(|c| initial(&c.to_string()))
                .collect();
            meant.initials = lexicon.with_initials(&initials).to_vec();
            meant.initials_quality = if self.capitals {
                quality::CAPITALS
            } else {
                quality::INITIALS
            };
        }
        meant
    }

    /// How well a word of the list fits that begins like this one.
    fn as_written(&self, lexicon: &Lexicon, folded: &str, mark: Mark) -> u8 {
        let exact = if mark.plain() {
            folded
        } else {
            lexicon.term(mark.term()).map_or("", |term| &term.exact)
        };
        if *exact == *self.exact {
            quality::EXACT
        } else if folded.len() == self.folded.len() {
            quality::FOLDED
        } else if exact.starts_with(&self.exact) {
            quality::BEGINNING
        } else {
            quality::FOLDED_BEGINNING
        }
    }
}
