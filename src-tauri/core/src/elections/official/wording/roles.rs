//! What the words around a day make of it.

use chrono::{Datelike, NaiveDate};

use super::atoms::Atom;
use super::lexicon::{
    ACT, AND, BEFORE_UNIT, BETWEEN, CLOCK_BEFORE, FROM, FROM_NEAR, INCLUSIVE, LENGTHS, OF_ACT,
    PLACES, REMARKS, TOWARDS, UNITS, UNTIL, UNTIL_NEAR, WEEKDAYS,
};
use super::tokens::{Kind, Token};

/// What a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The first day.
    From,
    /// The last day.
    Until,
    /// Nothing is said.
    Only,
}

/// Tokens with what is known of them.
pub(super) struct Sentence<'t> {
    tokens: &'t [Token],
    /// Belongs to a day or an hour.
    taken: &'t [bool],
    /// Within a line that the program's own annex adds.
    remark: Vec<bool>,
    /// A length of time: a unit with its number.
    length: Vec<bool>,
}

impl<'t> Sentence<'t> {
    pub fn new(tokens: &'t [Token], taken: &'t [bool]) -> Self {
        let mut sentence = Sentence {
            tokens,
            taken,
            remark: vec![false; tokens.len()],
            length: vec![false; tokens.len()],
        };
        sentence.remarks();
        sentence.lengths();
        sentence
    }

    fn remarks(&mut self) {
        let (mut start, mut remark) = (true, false);
        for at in 0..self.tokens.len() {
            if self.line_end(at) {
                start = true;
                remark = false;
                continue;
            }
            if start {
                let words = |n: usize| {
                    let words: Vec<&str> = (at..at + n).map(|at| self.word(at)).collect();
                    words.join(" ")
                };
                let colon = |n: usize| self.tokens.get(at + n).is_some_and(|t| t.is(':'));
                remark = REMARKS.iter().any(|known| {
                    let n = known.split(' ').count();
                    words(n) == *known && colon(n)
                });
                start = false;
            }
            if let Some(slot) = self.remark.get_mut(at) {
                *slot = remark;
            }
        }
    }

    fn lengths(&mut self) {
        for at in 0..self.tokens.len() {
            if self.is_taken(at) || !UNITS.contains(&self.word(at)) {
                continue;
            }
            let mut before = at;
            while let Some(back) = before.checked_sub(1) {
                before = back;
                if !BEFORE_UNIT.contains(&self.word(back)) {
                    break;
                }
            }
            let numbered = before < at
                && !self.is_taken(before)
                && matches!(self.tokens.get(before).map(|t| &t.kind),
                    Some(Kind::Number(value, _)) if *value <= 1_000);
            // „25 (douăzeci și cinci) de zile”
            let spelled = self.tokens.get(before).is_some_and(|token| token.is(')'));
            let length = numbered || spelled || LENGTHS.contains(&self.word(at));
            if let Some(slot) = self.length.get_mut(at) {
                *slot = length && !self.remark.get(at).copied().unwrap_or(false);
            }
        }
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", Token::word)
    }

    fn is_taken(&self, at: usize) -> bool {
        self.taken.get(at).copied().unwrap_or(false)
    }

    fn line_end(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| t.kind == Kind::Line)
    }

    /// Ends a part of a sentence.
    fn part_end(&self, at: usize) -> bool {
        let Some(token) = self.tokens.get(at) else {
            return true;
        };
        match token.kind {
            Kind::Line => true,
            Kind::Sign(',' | ';' | '/' | '(' | ')' | ':') => !self.is_taken(at),
            // The end of a sentence, not of a shortened word.
            Kind::Sign('.') => {
                let long = at
                    .checked_sub(1)
                    .map_or(0, |at| self.word(at).chars().count());
                !self.is_taken(at) && long > 3
            }
            _ => false,
        }
    }

    /// Tokens of the part before `at`, backwards, until a day or hour or the part's beginning.
    fn back(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        (0..at)
            .rev()
            .take_while(move |back| !self.part_end(*back) && !self.is_taken(*back))
    }

    /// The line before `at`, backwards.
    fn back_in_line(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        (0..at).rev().take_while(move |back| !self.line_end(*back))
    }

    /// Within a line of the program's own annex.
    pub fn is_remark(&self, at: usize) -> bool {
        self.remark.get(at).copied().unwrap_or(false)
    }

    /// The day of an act: „nr. 3450 din 5 iunie 2025”.
    pub fn of_act(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        if !OF_ACT.contains(&self.word(before)) {
            return false;
        }
        self.back_in_line(before).take(5).any(|back| {
            let word = self.word(back);
            let sign = self.tokens.get(back).is_some_and(|token| token.is('№'));
            sign || ACT.iter().any(|act| match act.len() <= 2 {
                true => word == *act,
                false => word.starts_with(act),
            })
        })
    }

    /// The term is so and so long before or after this day.
    pub fn counted_from(&self, at: usize) -> bool {
        (0..at)
            .rev()
            .take_while(|back| !self.part_end(*back))
            .any(|back| self.length.get(back).copied().unwrap_or(false))
    }

    /// A year that belongs to no day that was understood, in a line with one that was.
    pub fn year_left_over(&self, atoms: &[Atom]) -> bool {
        (0..self.tokens.len()).any(|at| {
            let token = self.tokens.get(at).map(|token| &token.kind);
            let year = matches!(token, Some(Kind::Number(1_990..=2_100, 4)));
            let beside = |at: Option<usize>| {
                let token = at.and_then(|at| self.tokens.get(at));
                token.is_some_and(|t| t.is('/') || t.is('№') || ACT.contains(&t.word()))
            };
            let line = |at: usize| self.back_in_line(at).count();
            let same = |atom: &Atom| at.abs_diff(atom.first) <= line(at.max(atom.first));
            year && !self.is_taken(at)
                && !self.is_remark(at)
                && !beside(at.checked_sub(1))
                && atoms.iter().any(same)
        })
    }

    /// A small number that was not understood stands before a day in its part: „5 sau 9 mai” may
    /// be two days, and the wrong one must not be taken silently.
    pub fn number_left_over(&self, atoms: &[Atom]) -> bool {
        (0..self.tokens.len()).any(|at| {
            let small = matches!(
                self.tokens.get(at).map(|token| &token.kind),
                Some(Kind::Number(1..=31, 1 | 2))
            );
            let before = at.checked_sub(1).map_or("", |at| self.word(at));
            let farther = at.checked_sub(2).map_or("", |at| self.word(at));
            let named = [before, farther].iter().any(|word| {
                PLACES.contains(word) || ACT.contains(word) || CLOCK_BEFORE.contains(word)
            });
            let numbered = at
                .checked_sub(1)
                .and_then(|at| self.tokens.get(at))
                .is_some_and(|token| token.is('№'));
            let length = (at..at + 6).any(|at| self.length.get(at).copied().unwrap_or(false));
            let comma = |at: usize| self.tokens.get(at).is_some_and(|token| token.is(','));
            // „pe 5, respectiv pe 9 mai”
            let same = |atom: &Atom| {
                let near = atom.first <= at + 5;
                at < atom.first
                    && !(at + 1..atom.first)
                        .any(|between| self.part_end(between) && !(near && comma(between)))
            };
            // „a 5-a zi”
            let ordinal = self.tokens.get(at + 1).is_some_and(|token| token.is('-'));
            small
                && !ordinal
                && !self.is_taken(at)
                && !self.is_remark(at)
                && !named
                && !numbered
                && !length
                && atoms.iter().any(same)
        })
    }

    /// A length stands earlier in the line.
    pub fn counts_before(&self, at: usize) -> bool {
        let slash = |at: usize| self.tokens.get(at).is_some_and(|t| t.is('/'));
        self.back_in_line(at)
            .take_while(|back| !slash(*back) || self.is_taken(*back))
            .any(|back| self.length.get(back).copied().unwrap_or(false))
    }

    /// A length stands somewhere.
    pub fn counts(&self) -> bool {
        self.length.contains(&true)
    }

    /// What the nearest word before the day, or the one after it, makes of the day.
    pub fn role(&self, first: usize, last: usize) -> Role {
        for (distance, back) in self.back(first).enumerate() {
            let word = self.word(back);
            let before = back.checked_sub(1).map_or("", |at| self.word(at));
            let begins = back.checked_sub(1).is_none_or(|at| self.part_end(at));
            if UNTIL.contains(&word) || distance == 0 && UNTIL_NEAR.contains(&word) {
                return Role::Until;
            }
            let from = FROM.contains(&word)
                || distance <= 1 && FROM_NEAR.contains(&word)
                || distance == 0 && word == "la" && before == "de"
                || distance == 0 && word == "din" && begins;
            if from {
                return Role::From;
            }
        }
        let after = (last + 1..self.tokens.len())
            .take(4)
            .take_while(|at| !self.line_end(*at) && !self.is_taken(*at));
        for at in after {
            if INCLUSIVE.contains(&self.word(at)) {
                return Role::Until;
            }
        }
        Role::Only
    }

    /// Two days are the ends of a span: a dash alone between them, or „între … și …”.
    pub fn linked(&self, first: usize, last: usize, next: usize) -> bool {
        let mut dash = false;
        let mut and = false;
        let mut until = false;
        for at in last + 1..next {
            let Some(token) = self.tokens.get(at) else {
                return false;
            };
            let word = token.word();
            match &token.kind {
                Kind::Sign('-') => dash = true,
                // „(vineri)”, „г.”, „р.”
                Kind::Sign('(' | ')' | '.' | ',') => {}
                Kind::Word(_) if AND.contains(&word) => and = true,
                Kind::Word(_) if UNTIL.contains(&word) || UNTIL_NEAR.contains(&word) => {
                    until = true;
                }
                Kind::Word(_)
                    if TOWARDS.contains(&word) || weekday(word).is_some() || of_year(word) => {}
                _ => return false,
            }
        }
        let between = self
            .back(first)
            .any(|back| BETWEEN.contains(&self.word(back)));
        if and { between } else { dash || until }
    }

    /// The day of the week that stands beside a day is not its own.
    pub fn other_weekday(&self, first: usize, last: usize, date: Option<NaiveDate>) -> bool {
        let Some(date) = date else { return false };
        let sign = |at: usize, sign: char| self.tokens.get(at).is_some_and(|t| t.is(sign));
        let after = (last + 1..last + 4).find(|at| sign(*at, '('));
        let after = after.and_then(|at| weekday(self.word(at + 1)));
        let before = first.checked_sub(1).and_then(|at| match sign(at, ',') {
            true => at.checked_sub(1).and_then(|at| weekday(self.word(at))),
            false => weekday(self.word(at)),
        });
        // „5 luni” are months.
        let own = date.weekday().num_days_from_monday() as usize;
        [after, before].into_iter().flatten().any(|day| day != own)
    }

    /// The parts of a text that hold no day of the term: the words of the law.
    pub fn law(&self, text: &str, atoms: &[Atom]) -> String {
        let mut parts: Vec<String> = Vec::new();
        let (mut begin, mut dated, mut remark, mut length) = (0_usize, false, false, false);
        for at in 0..=self.tokens.len() {
            let token = self.tokens.get(at);
            let cut = match token {
                None => true,
                Some(token) => {
                    let sign = matches!(token.kind, Kind::Line | Kind::Sign('/' | '(' | ')' | ';'));
                    sign && !self.is_taken(at)
                }
            };
            if cut {
                let end = token.map_or(text.len(), |token| token.start);
                let part = text.get(begin..end).unwrap_or_default();
                let part = part.trim().trim_matches([',', '.', '-', '–', ' ']).trim();
                let wordy = length || part.split_whitespace().count() >= 3;
                if !dated && !remark && wordy {
                    parts.push(part.to_owned());
                }
                begin = token.map_or(end, |token| token.end);
                (dated, remark, length) = (false, false, false);
                continue;
            }
            dated |= self.is_taken(at) || atoms.iter().any(|a| (a.first..=a.last).contains(&at));
            remark |= self.is_remark(at);
            length |= self.length.get(at).copied().unwrap_or(false);
        }
        parts.join("; ")
    }
}

fn weekday(word: &str) -> Option<usize> {
    WEEKDAYS.iter().position(|names| names.contains(&word))
}

/// „года”, „р.”
fn of_year(word: &str) -> bool {
    matches!(
        word,
        "г" | "год" | "года" | "году" | "р" | "рік" | "року" | "році" | "anul" | "anului"
    )
}
