//! From words to a plan: what is counted, from where. A plan takes every word or there is none.

use chrono::NaiveTime;

use super::lexicon::Word;
use super::scan::{Scanned, Tok, Token};
use super::{Counted, Period, TermRefusal};

/// What a text asks for, before any calendar is looked at.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Plan {
    pub by: bool,
    pub time: Option<NaiveTime>,
    pub what: What,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    Date(DateExpr),
    Count {
        what: Counted,
        n: u32,
        before: bool,
        /// None for today.
        anchor: Option<DateExpr>,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum DateExpr {
    Day {
        day: u32,
        month: u32,
        year: Year,
        weekday: Option<u32>,
        text: String,
    },
    Relative(i64),
    Weekday(u32, Which),
    Next(Period),
    Edge {
        end: bool,
        of: Span,
    },
    Nth {
        n: u32,
        weekday: u32,
        of: Span,
    },
    EdgeDay {
        last: bool,
        working: bool,
        of: Span,
    },
    DayNumber {
        day: u32,
        of: Option<Span>,
        text: String,
    },
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Year {
    Unsaid,
    Said(i32),
    Next,
}

/// Which of the many Fridays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Which {
    /// The first after today.
    Coming,
    /// Today or the first after it.
    This,
    /// The one of the current calendar week.
    ThisWeek,
    /// The one of the next calendar week.
    NextWeek,
}

/// A stretch with a first and a last day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Span {
    Current(Period),
    Next(Period),
    Month(u32, Year),
    Year(i32),
}

pub(super) fn parse(scanned: &Scanned) -> Result<Plan, TermRefusal> {
    let mut furthest = 0;
    for way in [from_then_count, count, date_only] {
        let mut at = Reader {
            tokens: &scanned.tokens,
            at: 0,
            furthest: 0,
        };
        let plan = way(&mut at);
        furthest = furthest.max(at.furthest);
        if let Some((by, what)) = plan.filter(|_| at.at == scanned.tokens.len()) {
            return Ok(Plan {
                by: by || scanned.until_time,
                time: scanned.time,
                what,
            });
        }
    }
    let stopped = scanned.tokens.get(furthest).or(scanned.tokens.last());
    Err(TermRefusal::Incomplete(
        stopped.map(|t| t.text.clone()).unwrap_or_default(),
    ))
}

/// „de la 20.11 peste 10 zile”
fn from_then_count(at: &mut Reader) -> Option<(bool, What)> {
    at.word(Word::From)?;
    let anchor = at.date()?;
    let leads = at.leads();
    let (what, n) = at.counted(true)?;
    Some((
        leads.within,
        What::Count {
            what,
            n,
            before: false,
            anchor: Some(anchor),
        },
    ))
}

/// „peste 10 zile lucrătoare”, „за 3 дня до 20.12”, „10 zile de la 20.11”
fn count(at: &mut Reader) -> Option<(bool, What)> {
    let leads = at.leads();
    let (what, n) = at.counted(leads.through || leads.within)?;
    let by = leads.until || leads.within;
    let none = What::Count {
        what,
        n,
        before: false,
        anchor: None,
    };
    if at.done() || at.word(Word::FromToday).is_some() {
        return Some((by, none));
    }
    if at.word(Word::From).is_some() {
        let anchor = Some(at.date()?);
        return Some((
            by,
            What::Count {
                what,
                n,
                before: false,
                anchor,
            },
        ));
    }
    // „peste 10 zile până la 20.12” says two things at once.
    if leads.ahead {
        return None;
    }
    at.word(Word::Before).or_else(|| at.word(Word::Until))?;
    let anchor = Some(at.date()?);
    Some((
        leads.until,
        What::Count {
            what,
            n,
            before: true,
            anchor,
        },
    ))
}

/// „до пятницы”, „15 martie 2027”
fn date_only(at: &mut Reader) -> Option<(bool, What)> {
    let by = at.word(Word::Until).is_some();
    let _ = at.word(Word::In);
    Some((by, What::Date(at.date()?)))
}

/// The words that lead a count.
#[derive(Default)]
struct Leads {
    until: bool,
    through: bool,
    within: bool,
    /// A word that only looks forward from today or an anchor.
    ahead: bool,
}

pub(super) struct Reader<'a> {
    pub(super) tokens: &'a [Token],
    pub(super) at: usize,
    furthest: usize,
}

impl Reader<'_> {
    fn done(&self) -> bool {
        self.at == self.tokens.len()
    }

    pub(super) fn peek(&self) -> Option<Tok> {
        self.tokens.get(self.at).map(|t| t.tok)
    }

    fn step(&mut self) {
        self.at += 1;
        self.furthest = self.furthest.max(self.at);
    }

    pub(super) fn word(&mut self, word: Word) -> Option<()> {
        (self.peek() == Some(Tok::Word(word))).then(|| self.step())
    }

    pub(super) fn take<T>(&mut self, read: impl Fn(Tok) -> Option<T>) -> Option<T> {
        let found = read(self.peek()?)?;
        self.step();
        Some(found)
    }

    /// Tries a way; the place is kept when it fails.
    pub(super) fn attempt<T>(&mut self, way: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = way(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn leads(&mut self) -> Leads {
        let mut leads = Leads::default();
        for _ in 0..3 {
            if self.word(Word::Until).is_some() {
                leads.until = true;
            } else if self.word(Word::In).is_some() || self.word(Word::Through).is_some() {
                leads.through = true;
                leads.ahead = true;
            } else if self.word(Word::Within).is_some() {
                leads.within = true;
                leads.ahead = true;
            } else if self.word(Word::BeforeOrIn).is_some() {
                leads.through = true;
            }
        }
        leads
    }

    fn number(&mut self) -> Option<u32> {
        self.take(|tok| match tok {
            Tok::Num { n, ordinal: false } | Tok::Word(Word::Number(n)) => Some(n),
            _ => None,
        })
    }

    /// „10 zile lucrătoare”; with a leading word also „peste o săptămână” without its number.
    fn counted(&mut self, led: bool) -> Option<(Counted, u32)> {
        if let Some(one) = self.attempt(Self::next_working_day) {
            return Some(one);
        }
        let n = self.number();
        let mut working = self.word(Word::Working).is_some();
        let mut calendar = self.word(Word::Calendar).is_some();
        let unit = self.take(|tok| match tok {
            Tok::Word(Word::Unit(Period::Day)) => Some(Counted::Days),
            Tok::Word(Word::Unit(Period::Week)) => Some(Counted::Weeks),
            Tok::Word(Word::Unit(Period::Month) | Word::Luni) => Some(Counted::Months),
            Tok::Word(Word::Unit(Period::Year)) => Some(Counted::Years),
            Tok::Word(Word::Hour | Word::HourMark) => Some(Counted::Hours),
            _ => None,
        })?;
        working |= self.word(Word::Working).is_some();
        calendar |= self.word(Word::Calendar).is_some();
        let led = led || matches!(self.peek(), Some(Tok::Word(Word::From | Word::Before)));
        let n = match (n, unit) {
            (Some(n), _) => Some(n).filter(|n| *n > 0)?,
            (None, Counted::Weeks | Counted::Months | Counted::Years) if led => 1,
            _ => return None,
        };
        match (unit, working, calendar) {
            (Counted::Days, true, false) => Some((Counted::WorkingDays, n)),
            (_, false, _) => Some((unit, n)),
            _ => None,
        }
    }

    /// „următoarea zi lucrătoare”, „first working day”
    fn next_working_day(&mut self) -> Option<(Counted, u32)> {
        let mut first = self.first_mark();
        let mut working = self.word(Word::Working).is_some();
        if !first && working {
            first = self.first_mark();
        }
        self.word(Word::Unit(Period::Day))?;
        for _ in 0..2 {
            working |= self.word(Word::Working).is_some();
            first |= self.word(Word::Next).is_some();
        }
        (first && working).then_some((Counted::WorkingDays, 1))
    }

    fn first_mark(&mut self) -> bool {
        self.word(Word::Next).is_some() || self.word(Word::Ordinal(1)).is_some()
    }
}
