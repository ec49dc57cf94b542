//! Days out of the wording of an official programme: „Pînă la 14 decembrie 2018 inclusiv”,
//! „с 5 по 20 сентября 2025 года”, „cel târziu cu 25 de zile înainte / până la 3 septembrie 2025”.
//!
//! Pure and total: any text has an answer. Nothing is counted and nothing is invented. A day is
//! taken only when it is written out and the words leave no other meaning; a term that is only
//! counted from another day, two days that are no span, a day no calendar has: these stay words.

mod atoms;
mod lexicon;
mod roles;
mod tokens;

use chrono::{Datelike, NaiveDate};

use self::atoms::{Atom, Scan};
use self::roles::{Role, Sentence};
use super::WordingReading;
use crate::deadlines::model::DayTime;

/// Why no day was taken, or what must be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// No day is written.
    NoDay,
    /// A day is written only as the one from which the term is counted.
    Counted,
    /// Several days, and the words do not say that they are a span.
    Several,
    /// A day without its year, and none can be told.
    NoYear,
    /// The first day comes after the last one.
    EndsBefore,
    /// A day that the calendar does not have.
    NoSuchDay,
    /// Taken, though its year was not written: it is that of the day of voting.
    YearLent,
    /// Taken, though it is not the day of the week that stands beside it.
    Weekday,
}

/// A wording as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// How.
    pub reading: WordingReading,
    /// First day; only with a span, or when the term has no end.
    pub from: Option<NaiveDate>,
    /// Last day, or the only one.
    pub to: Option<NaiveDate>,
    /// Hour of the decisive day; of a span of hours the last one.
    pub time: Option<DayTime>,
    /// What must be told.
    pub doubt: Option<Doubt>,
    /// The words of the law beside the day; empty when there are none.
    pub law: String,
}

impl Wording {
    fn words(doubt: Doubt, text: &str) -> Self {
        Wording {
            reading: match doubt {
                Doubt::NoSuchDay => WordingReading::NoSuchDay,
                _ => WordingReading::Words,
            },
            from: None,
            to: None,
            time: None,
            doubt: Some(doubt),
            law: text.trim().to_owned(),
        }
    }

    /// The last day, else the first.
    pub fn decisive(&self) -> Option<NaiveDate> {
        self.to.or(self.from)
    }
}

/// Farthest a day without its year may lie from the day of voting, in days: a programme spans
/// some months, and beyond that another year would be as near.
const NEAR: i64 = 150;

/// Reads a term. `voting` lends its year to days without one and is itself no term of a row that
/// is counted from it.
pub fn read(text: &str, voting: Option<NaiveDate>) -> Wording {
    if text.trim().is_empty() {
        return Wording {
            reading: WordingReading::Empty,
            from: None,
            to: None,
            time: None,
            doubt: None,
            law: String::new(),
        };
    }
    let tokens = tokens::tokens(text);
    let mut scan = Scan::new(&tokens);
    let times = scan.times();
    let mut atoms = scan.atoms();
    lend_years(&mut atoms, voting);
    let sentence = Sentence::new(&tokens, &scan.taken);
    atoms.retain(|atom| !sentence.is_remark(atom.first) && !sentence.of_act(atom.first));
    let written = atoms.len();
    atoms.retain(|atom| !sentence.counted_from(atom.first));
    // „cu 25 de zile înainte de ziua alegerilor (28 septembrie 2025)”
    if sentence.counts() {
        atoms.retain(|atom| voting.is_none() || atom.date() != voting);
    }
    if atoms.iter().any(|atom| atom.impossible()) {
        return Wording::words(Doubt::NoSuchDay, text);
    }
    if atoms.is_empty() {
        let doubt = if written > 0 {
            Doubt::Counted
        } else {
            Doubt::NoDay
        };
        return Wording::words(doubt, text);
    }
    if atoms.iter().any(|atom| atom.date().is_none()) {
        return Wording::words(Doubt::NoYear, text);
    }
    // „5 mai – 10 [not a month] 2021”: what was not understood may be the other end.
    if sentence.year_left_over(&atoms) || sentence.number_left_over(&atoms) {
        return Wording::words(Doubt::Several, text);
    }
    let days = match settled(&sentence, &atoms) {
        Ok(days) => days,
        Err(doubt) => return Wording::words(doubt, text),
    };
    let lent = atoms
        .iter()
        .any(|atom| atom.lent && !atoms.iter().any(|other| !other.lent));
    let weekday = atoms
        .iter()
        .any(|atom| sentence.other_weekday(atom.first, atom.last, atom.date()));
    let time = times
        .iter()
        .filter(|(at, _)| !sentence.is_remark(*at))
        .map(|(_, time)| *time)
        .next_back();
    Wording {
        reading: WordingReading::Dated,
        from: days.0,
        to: days.1,
        time,
        doubt: match (weekday, lent) {
            (true, _) => Some(Doubt::Weekday),
            (false, true) => Some(Doubt::YearLent),
            _ => None,
        },
        law: sentence.law(text, &atoms),
    }
}

/// First and last day that the words give.
type Days = (Option<NaiveDate>, Option<NaiveDate>);

fn settled(sentence: &Sentence, atoms: &[Atom]) -> Result<Days, Doubt> {
    // What stands twice (in figures and in words, in two columns) is one day.
    let mut days: Vec<(NaiveDate, Role, Atom)> = Vec::new();
    for atom in atoms {
        let role = sentence.role(atom.first, atom.last);
        if role == Role::Only && sentence.counts_before(atom.first) {
            // The day may as well be that of the event the term is counted from.
            return Err(Doubt::Counted);
        }
        let Some(date) = atom.date() else {
            return Err(Doubt::NoYear);
        };
        match days.iter_mut().find(|(known, ..)| *known == date) {
            Some((_, known, _)) if *known == Role::Only => *known = role,
            Some((_, known, _)) if role != Role::Only && role != *known => {
                return Err(Doubt::Several);
            }
            Some(_) => {}
            None => days.push((date, role, *atom)),
        }
    }
    match days.as_slice() {
        [(day, Role::From, _)] => Ok((Some(*day), None)),
        [(day, ..)] => Ok((None, Some(*day))),
        [(first, one, a), (last, two, b)] => {
            let span = match (one, two) {
                (Role::From, Role::Until) => true,
                (Role::From | Role::Only, Role::Only | Role::Until) => {
                    sentence.linked(a.first, a.last, b.first)
                }
                _ => false,
            };
            match (span, first <= last) {
                (false, _) => Err(Doubt::Several),
                (true, false) => Err(Doubt::EndsBefore),
                (true, true) => Ok((Some(*first), Some(*last))),
            }
        }
        _ => Err(Doubt::Several),
    }
}

/// A day without its year has that of the next day written with one, or of the last, or the year
/// that brings it near the day of voting.
fn lend_years(atoms: &mut [Atom], voting: Option<NaiveDate>) {
    let given: Vec<Option<(i32, u32)>> = atoms
        .iter()
        .map(|atom| atom.year.map(|year| (year, atom.month)))
        .collect();
    for (at, atom) in atoms.iter_mut().enumerate() {
        if atom.year.is_some() {
            continue;
        }
        let after = given.iter().skip(at + 1).find_map(|given| *given);
        let before = given.iter().take(at).rev().find_map(|given| *given);
        atom.year = match (after, before) {
            // „25 decembrie – 5 ianuarie 2026”
            (Some((year, month)), _) if atom.month > month => Some(year - 1),
            (Some((year, _)), _) => Some(year),
            (None, Some((year, _))) => Some(year),
            (None, None) => {
                atom.lent = true;
                voting.and_then(|voting| near(*atom, voting))
            }
        };
    }
}

fn near(atom: Atom, voting: NaiveDate) -> Option<i32> {
    (voting.year() - 1..=voting.year() + 1).find(|year| {
        let day = NaiveDate::from_ymd_opt(*year, atom.month, atom.day.clamp(1, 28));
        day.is_some_and(|day| (day - voting).num_days().abs() <= NEAR)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
