//! Hours and days in a wording, before it is known what they mean.

use chrono::NaiveDate;

use super::lexicon::{
    AND, CLOCK_AFTER, CLOCK_AT, CLOCK_BEFORE, OF_YEAR, ORDINAL, PLACES, TOWARDS, UNTIL, UNTIL_NEAR,
    month,
};
use super::tokens::{Kind, Token};
use crate::deadlines::model::DayTime;

/// A day as it is written, and the tokens it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Atom {
    pub first: usize,
    pub last: usize,
    pub day: u32,
    pub month: u32,
    pub year: Option<i32>,
    /// Its year was taken from a neighbour or from the election.
    pub lent: bool,
}

impl Atom {
    /// The day; none when the calendar does not have it or its year is not known.
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year?, self.month, self.day)
    }

    /// True for a day that no calendar has, whatever its year.
    pub fn impossible(self) -> bool {
        let year = self.year.unwrap_or(2024);
        NaiveDate::from_ymd_opt(year, self.month, self.day).is_none()
    }
}

/// Tokens with what is taken already.
pub(super) struct Scan<'t> {
    pub tokens: &'t [Token],
    pub taken: Vec<bool>,
}

impl<'t> Scan<'t> {
    pub fn new(tokens: &'t [Token]) -> Self {
        Scan {
            tokens,
            taken: vec![false; tokens.len()],
        }
    }

    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", Token::word)
    }

    /// A number of at most `digits` digits that nothing has taken.
    fn number(&self, at: usize, digits: usize) -> Option<u32> {
        if *self.taken.get(at)? {
            return None;
        }
        match self.tokens.get(at)?.kind {
            Kind::Number(value, length) if length <= digits => Some(value),
            _ => None,
        }
    }

    fn digits(&self, at: usize) -> usize {
        match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Number(_, length)) => *length,
            _ => 0,
        }
    }

    fn sign(&self, at: usize, signs: &[char]) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Sign(sign) if signs.contains(&sign) => Some(sign),
            _ => None,
        }
    }

    /// Nothing stands between a token and the next one.
    fn close(&self, at: usize) -> bool {
        match (self.tokens.get(at), self.tokens.get(at + 1)) {
            (Some(one), Some(next)) => one.end == next.start,
            _ => false,
        }
    }

    fn take(&mut self, first: usize, last: usize) {
        for slot in self.taken.iter_mut().take(last + 1).skip(first) {
            *slot = true;
        }
    }

    /// `art. 5`, `pct. 27.3`: a number of a place in an act.
    fn of_act(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).map_or("", |at| self.word(at));
        PLACES.contains(&before(1)) || PLACES.contains(&before(2))
    }

    /// Hours of the clock with the last token of each, in order.
    pub fn times(&mut self) -> Vec<(usize, DayTime)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            match self.time(at, found.last().map(|(last, _)| *last)) {
                Some((last, time)) => {
                    self.take(at, last);
                    found.push((last, time));
                    at = last + 1;
                }
                None => at += 1,
            }
        }
        found
    }

    fn time(&self, at: usize, former: Option<usize>) -> Option<(usize, DayTime)> {
        let hour = self.number(at, 2).filter(|hour| *hour <= 24)?;
        let before = at.checked_sub(1).map_or("", |at| self.word(at));
        let minutes = |minute: u32| {
            let all = u16::try_from(hour * 60 + minute).ok()?;
            DayTime::from_minutes(all)
        };
        let named = CLOCK_BEFORE.contains(&before)
            // The other end of „07.00–21.00”.
            || former.is_some_and(|last| last + 2 == at && self.sign(last + 1, &['-']).is_some());
        if let Some(sign) = self.sign(at + 1, &[':', '.'])
            && self.close(at)
            && self.close(at + 1)
            && self.digits(at + 2) == 2
            && let Some(minute) = self.number(at + 2, 2).filter(|minute| *minute < 60)
        {
            // `21.00` without a word is an hour only where no month has that number.
            let dated = self.sign(at + 3, &['.', '/']).is_some() && self.digits(at + 4) > 0;
            let hourly = sign == ':' || named || !(1..=12).contains(&minute);
            if hourly && !dated && !self.of_act(at) {
                return Some((at + 2, minutes(minute)?));
            }
        }
        let after = self.word(at + 1);
        let clock = (CLOCK_AT.contains(&before) || CLOCK_BEFORE.contains(&before))
            && CLOCK_AFTER.contains(&after);
        if clock {
            return Some((at + 1, minutes(0)?));
        }
        // „ora 17”; „ora 5 mai” does not occur, a month after it would be a day.
        (named && month(after).is_none() && self.sign(at + 1, &['.', '/']).is_none())
            .then(|| minutes(0).map(|time| (at, time)))
            .flatten()
    }

    /// Days, in order.
    pub fn atoms(&mut self) -> Vec<Atom> {
        let mut found: Vec<Atom> = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            let atom = self
                .digits_only(at)
                .or_else(|| self.named(at))
                .or_else(|| self.month_first(at));
            let Some(atom) = atom else {
                at += 1;
                continue;
            };
            self.take(atom.first, atom.last);
            at = atom.last + 1;
            found.push(atom);
        }
        self.shared(&mut found);
        found.sort_by_key(|atom| atom.first);
        found
    }

    /// `2025-09-03`, `03.09.2025`, `3/9/25`, `03.09`.
    fn digits_only(&self, at: usize) -> Option<Atom> {
        let first = self.number(at, 4)?;
        let sign = self.sign(at + 1, &['.', '/', '-'])?;
        let second = self.number(at + 2, 2)?;
        let third = (self.sign(at + 3, &[sign]).is_some())
            .then(|| self.number(at + 4, 4))
            .flatten();
        let atom = |last, day, month, year| Atom {
            first: at,
            last,
            day,
            month,
            year,
            lent: false,
        };
        let tight = self.close(at) && self.close(at + 1);
        match (self.digits(at), third) {
            (4, Some(day)) if tight && self.digits(at + 4) <= 2 => {
                Some(atom(at + 4, day, second, year(first)))
            }
            (1 | 2, Some(third)) => match self.digits(at + 4) {
                4 => Some(atom(at + 4, first, second, Some(year(third)?))),
                2 if tight && sign != '-' && !self.of_act(at) => {
                    Some(atom(at + 4, first, second, year(2_000 + third)))
                }
                _ => None,
            },
            (2, None) if sign == '.' && tight && self.digits(at + 2) == 2 => {
                let fits = (1..=31).contains(&first) && (1..=12).contains(&second);
                (fits && !self.of_act(at)).then(|| atom(at + 2, first, second, None))
            }
            _ => None,
        }
    }

    /// `14 decembrie 2018`, `1-го мая`, `5th of May, 2021`.
    fn named(&self, at: usize) -> Option<Atom> {
        let day = self.number(at, 2)?;
        let mut next = at + 1;
        if self.sign(next, &['-']).is_some() && ORDINAL.contains(&self.word(next + 1)) {
            next += 2;
        } else if ORDINAL.contains(&self.word(next)) {
            next += 1;
        } else if self.sign(next, &['(']).is_some() && self.sign(next + 2, &[')']).is_some() {
            // „1 (întâi) mai”
            next += 3;
        }
        if self.word(next) == "of" {
            next += 1;
        }
        let month = month(self.word(next))?;
        let (last, year) = self.year_after(next);
        Some(Atom {
            first: at,
            last,
            day,
            month,
            year,
            lent: false,
        })
    }

    /// `May 5, 2021`; the year must stand there, since a number after a month may be anything.
    fn month_first(&self, at: usize) -> Option<Atom> {
        if *self.taken.get(at)? {
            return None;
        }
        let month = month(self.word(at))?;
        let day = self.number(at + 1, 2)?;
        let after = at + 2 + usize::from(self.sign(at + 2, &[',']).is_some());
        let year = (self.digits(after) == 4)
            .then(|| self.number(after, 4).and_then(year))
            .flatten()?;
        Some(Atom {
            first: at,
            last: after,
            day,
            month,
            year: Some(year),
            lent: false,
        })
    }

    /// The year after a month, and the last token that belongs to the day.
    fn year_after(&self, month: usize) -> (usize, Option<i32>) {
        let mut at = month + 1;
        for _ in 0..3 {
            let filler = self.sign(at, &['.', ',']).is_some() || OF_YEAR.contains(&self.word(at));
            at += usize::from(filler);
        }
        if self.digits(at) == 4
            && let Some(found) = self.number(at, 4).and_then(year)
        {
            return (at, Some(found));
        }
        (month, None)
    }

    /// Bare days before the first one with a month: `5 – 20 septembrie`, `5, 12 și 19 mai`.
    fn shared(&mut self, found: &mut Vec<Atom>) {
        let mut more = Vec::new();
        for atom in found.iter() {
            let mut first = atom.first;
            while let Some(at) = self.bare_before(first) {
                let Some(day) = self.number(at, 2).filter(|day| (1..=99).contains(day)) else {
                    break;
                };
                self.take(at, at);
                more.push(Atom {
                    first: at,
                    last: at,
                    day,
                    ..*atom
                });
                first = at;
            }
        }
        found.append(&mut more);
    }

    /// The place of a bare day that a dash, a comma or a word links to the day at `first`.
    fn bare_before(&self, first: usize) -> Option<usize> {
        let link = first.checked_sub(1)?;
        let word = self.word(link);
        let mut at = link.checked_sub(1)?;
        let linked = self.sign(link, &['-', ',']).is_some()
            || AND.contains(&word)
            || UNTIL_NEAR.contains(&word)
            || UNTIL.contains(&word);
        if !linked {
            // „5 până la 20 mai”, „din 5 până pe 20 mai”
            if !TOWARDS.contains(&word) || !UNTIL.contains(&self.word(at)) {
                return None;
            }
            at = at.checked_sub(1)?;
        }
        let glued = at.checked_sub(1).is_some_and(|before| {
            self.close(before) && self.sign(before, &['.', '/', ':', '-', '(']).is_some()
        });
        (!glued && !self.of_act(at) && self.number(at, 2).is_some()).then_some(at)
    }
}

fn year(number: u32) -> Option<i32> {
    (1_990..=2_100)
        .contains(&number)
        .then(|| i32::try_from(number).ok())
        .flatten()
}
