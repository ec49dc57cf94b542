//! The ways a day is written: in digits, by its month, by its weekday, by the edge of a period.

use super::Period;
use super::grammar::{DateExpr, Reader, Span, Which, Year};
use super::lexicon::Word;
use super::scan::Tok;

impl Reader<'_> {
    /// A day in any way; takes nothing when there is none.
    pub(super) fn date(&mut self) -> Option<DateExpr> {
        let _ = self.word(Word::DayOfMonth);
        self.attempt(Self::relative)
            .or_else(|| self.attempt(Self::nth))
            .or_else(|| self.attempt(Self::edge_day))
            .or_else(|| self.attempt(Self::edge))
            .or_else(|| self.attempt(|at| at.day(None)))
            .or_else(|| self.attempt(Self::weekday))
            .or_else(|| self.attempt(Self::next_period))
            .or_else(|| self.attempt(Self::day_number))
    }

    fn relative(&mut self) -> Option<DateExpr> {
        self.take(|tok| match tok {
            Tok::Word(Word::Relative(days)) => Some(DateExpr::Relative(days)),
            _ => None,
        })
    }

    fn weekday_word(&mut self) -> Option<u32> {
        self.take(|tok| match tok {
            Tok::Word(Word::Weekday(day)) => Some(day),
            Tok::Word(Word::Luni) => Some(1),
            _ => None,
        })
    }

    /// An ordinal, or 0 for the last.
    fn rank(&mut self) -> Option<u32> {
        self.take(|tok| match tok {
            Tok::Word(Word::Ordinal(n)) | Tok::Num { n, ordinal: true } => Some(n),
            Tok::Word(Word::Last) => Some(0),
            _ => None,
        })
    }

    fn nth(&mut self) -> Option<DateExpr> {
        let n = self.rank()?;
        let weekday = self.weekday_word()?;
        let of = self.span()?;
        let month = matches!(
            of,
            Span::Month(..) | Span::Current(Period::Month) | Span::Next(Period::Month)
        );
        (month && n <= 5).then_some(DateExpr::Nth { n, weekday, of })
    }

    fn edge_day(&mut self) -> Option<DateExpr> {
        let n = self.rank()?;
        let mut working = self.word(Word::Working).is_some();
        self.word(Word::Unit(Period::Day))?;
        working |= self.word(Word::Working).is_some();
        let of = self.span()?;
        (n <= 1).then_some(DateExpr::EdgeDay {
            last: n == 0,
            working,
            of,
        })
    }

    fn edge(&mut self) -> Option<DateExpr> {
        let end = self.take(|tok| match tok {
            Tok::Word(Word::End) => Some(true),
            Tok::Word(Word::Start) => Some(false),
            _ => None,
        })?;
        Some(DateExpr::Edge {
            end,
            of: self.span()?,
        })
    }

    /// „lunii”, „lunii viitoare”, „lunii decembrie 2026”, „decembrie”, „anului 2027”
    fn span(&mut self) -> Option<Span> {
        if let Some(month) = self.attempt(|at| {
            let _ = at.word(Word::Unit(Period::Month));
            at.month()
        }) {
            return Some(Span::Month(month, self.year()));
        }
        if let Some(year) = self.attempt(|at| match at.year() {
            Year::Said(year) => Some(year),
            _ => None,
        }) {
            return Some(Span::Year(year));
        }
        let next = self.word(Word::Next).is_some();
        let this = !next && self.word(Word::This).is_some();
        let unit = self.unit()?;
        let next = next || (!this && self.word(Word::Next).is_some());
        if !next && !this {
            let _ = self.word(Word::This);
        }
        Some(if next {
            Span::Next(unit)
        } else {
            Span::Current(unit)
        })
    }

    fn unit(&mut self) -> Option<Period> {
        self.take(|tok| match tok {
            Tok::Word(Word::Unit(unit)) => Some(unit),
            _ => None,
        })
    }

    fn month(&mut self) -> Option<u32> {
        self.take(|tok| match tok {
            Tok::Word(Word::Month(month)) => Some(month),
            _ => None,
        })
    }

    /// „2027”, „anul 2027”, „2027 г.”, „anul viitor”; takes nothing when no year is there.
    fn year(&mut self) -> Year {
        self.attempt(|at| {
            let lead = at.word(Word::Unit(Period::Year)).is_some();
            let year = at.take(|tok| match tok {
                Tok::Num { n, ordinal: false } if (1000..10_000).contains(&n) => Some(n as i32),
                _ => None,
            })?;
            if !lead {
                let _ = at.word(Word::Unit(Period::Year));
            }
            Some(Year::Said(year))
        })
        .or_else(|| {
            self.attempt(|at| {
                let lead = at.word(Word::Next).is_some();
                at.word(Word::Unit(Period::Year))?;
                (lead || at.word(Word::Next).is_some()).then_some(Year::Next)
            })
        })
        .unwrap_or(Year::Unsaid)
    }

    /// „15.03”, „15 martie 2027”, „March 15”
    fn day(&mut self, weekday: Option<u32>) -> Option<DateExpr> {
        let text = |at: &Self, from: usize| {
            let words: Vec<&str> = at.tokens[from..at.at].iter().map(|t| &*t.text).collect();
            words.join(" ")
        };
        let from = self.at;
        if let Some((day, month, year)) = self.take(|tok| match tok {
            Tok::Date {
                day, month, year, ..
            } => Some((day, month, year)),
            _ => None,
        }) {
            let text = text(self, from);
            let year = match year {
                Some(year) => {
                    let _ = self.word(Word::Unit(Period::Year));
                    Year::Said(year)
                }
                None => self.year(),
            };
            return Some(DateExpr::Day {
                day,
                month,
                year,
                weekday,
                text,
            });
        }
        let (day, month) = self
            .attempt(|at| {
                let day = at.day_of_month()?;
                let _ = at.word(Word::DayOfMonth);
                Some((day, at.month()?))
            })
            .or_else(|| {
                self.attempt(|at| {
                    let month = at.month()?;
                    Some((at.day_of_month()?, month))
                })
            })?;
        let text = text(self, from);
        let year = self.year();
        Some(DateExpr::Day {
            day,
            month,
            year,
            weekday,
            text,
        })
    }

    fn day_of_month(&mut self) -> Option<u32> {
        self.take(|tok| match tok {
            Tok::Num { n, .. } if n < 100 => Some(n),
            Tok::Word(Word::Ordinal(n) | Word::Number(n)) => Some(n),
            _ => None,
        })
    }

    fn weekday(&mut self) -> Option<DateExpr> {
        let mut which = Which::Coming;
        if self.word(Word::Next).is_some() {
            which = Which::NextWeek;
        } else if self.word(Word::This).is_some() {
            which = Which::This;
        }
        let weekday = self.weekday_word()?;
        if which != Which::Coming {
            return Some(DateExpr::Weekday(weekday, which));
        }
        if let Some(day) = self.attempt(|at| at.day(Some(weekday))) {
            return Some(day);
        }
        let week = self.attempt(|at| {
            let _ = at.word(Word::In);
            let lead = at.first_of([Word::Next, Word::This]);
            at.word(Word::Unit(Period::Week))?;
            match lead.or_else(|| at.first_of([Word::Next, Word::This]))? {
                Word::Next => Some(Which::NextWeek),
                _ => Some(Which::ThisWeek),
            }
        });
        let which = match week {
            Some(week) => week,
            None => match self.first_of([Word::Next, Word::This]) {
                Some(Word::Next) => Which::NextWeek,
                Some(_) => Which::This,
                None => Which::Coming,
            },
        };
        Some(DateExpr::Weekday(weekday, which))
    }

    fn first_of(&mut self, words: [Word; 2]) -> Option<Word> {
        words.into_iter().find(|word| self.word(*word).is_some())
    }

    fn next_period(&mut self) -> Option<DateExpr> {
        let lead = self.word(Word::Next).is_some();
        let unit = self.unit().filter(|unit| *unit != Period::Day)?;
        (lead || self.word(Word::Next).is_some()).then_some(DateExpr::Next(unit))
    }

    /// „15-го”, „15 числа следующего месяца”, „data de 15”
    fn day_number(&mut self) -> Option<DateExpr> {
        let marked = self.at > 0 && self.tokens[self.at - 1].tok == Tok::Word(Word::DayOfMonth);
        let text = self.tokens.get(self.at)?.text.clone();
        let (day, ordinal) = self.take(|tok| match tok {
            Tok::Num { n, ordinal } => Some((n, ordinal)),
            Tok::Word(Word::Number(n)) => Some((n, false)),
            _ => None,
        })?;
        let marked = self.word(Word::DayOfMonth).is_some() || marked || ordinal;
        let of = self.attempt(|at| {
            at.span().filter(|span| {
                matches!(
                    span,
                    Span::Current(Period::Month) | Span::Next(Period::Month)
                )
            })
        });
        marked.then_some(DateExpr::DayNumber { day, of, text })
    }
}
