//! One rule and its anchor give a term. Pure and total: what cannot be worked out is said
//! in the steps, and a date is there only when every part of it is known.

use chrono::{Datelike, NaiveDate};

use super::counting::{self, Walk};
use super::explain::{Edge, Step};
use super::model::{
    Act, Anchor, Bound, Counting, DayTime, Direction, Moment, Roll, Rule, Trust, Unit,
};
use crate::calendar::{Calendar, FIRST_YEAR, LAST_YEAR};
use crate::error::{Error, ErrorCode, Result};

/// How much earlier the office wants to be ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Buffer {
    /// How many.
    pub n: u32,
    /// Days of the calendar or working days.
    pub unit: Unit,
}

/// A date set by an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Official {
    /// The day, with its hour where one was given.
    pub moment: Moment,
    /// Where it stands.
    pub source: String,
}

/// What a rule gave.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// First day of the term.
    pub from: Option<NaiveDate>,
    /// Last day of the term, or the only one.
    pub to: Option<NaiveDate>,
    /// Hour of the decisive day.
    pub time: Option<DayTime>,
    /// The office's own, earlier day.
    pub own: Option<NaiveDate>,
    /// The date that overrules.
    pub official: Option<Official>,
    /// The counting used for the decisive day.
    pub counting: Counting,
    /// The weaker of number and counting.
    pub trust: Trust,
    /// Why.
    pub steps: Vec<Step>,
}

impl Term {
    /// The decisive legal day: the last one, else the first one.
    pub fn legal(&self) -> Option<Moment> {
        let date = self.to.or(self.from)?;
        Some(Moment {
            date,
            time: self.time,
        })
    }

    /// What counts: the official date, else the legal one.
    pub fn effective(&self) -> Option<Moment> {
        self.official
            .as_ref()
            .map(|official| official.moment)
            .or_else(|| self.legal())
    }
}

/// What stands around a rule.
pub struct Around<'a> {
    /// The working calendar.
    pub calendar: &'a Calendar<'a>,
    /// A locality whose patron day was asked for and is not known.
    pub hram_unknown: Option<&'a str>,
    /// The office's buffer.
    pub buffer: Option<Buffer>,
    /// The official date.
    pub official: Option<Official>,
}

/// How the days of one end of a term are counted.
pub fn counting_of(rule: &Rule, act: Option<&Act>, edge: Edge) -> Counting {
    if rule.counting != Counting::Act {
        return rule.counting;
    }
    let after = rule.direction == Direction::After;
    match act {
        _ if rule.direction == Direction::On || rule.bound == Bound::On => Counting::ExactN,
        Some(act) if after => act.counting.after,
        Some(act) => match (rule.bound, edge) {
            (Bound::NotEarlierThan | Bound::Open, _) | (_, Edge::From) => {
                act.counting.not_earlier_than
            }
            _ => act.counting.no_later_than,
        },
        None if after => Counting::NextDayFirst,
        None => Counting::ExactN,
    }
}

/// How sure the counting is, where two ways of counting would give two days.
fn trust_of_counting(rule: &Rule, act: Option<&Act>) -> Option<Trust> {
    let in_doubt = rule.counting == Counting::Act
        && rule.direction == Direction::Before
        && rule.bound != Bound::On
        && rule.unit != Unit::Hour
        && rule.n.is_some_and(|n| n > 0);
    act.filter(|_| in_doubt).map(|act| act.counting_trust)
}

impl Term {
    /// Lowers the trust of a term of law that stands on something weaker than its own number: a
    /// row it is counted from, or the first round's term taken for the second.
    pub fn weaken(&mut self, under: Option<Trust>, again: bool) {
        let under = under.filter(|under| *under > self.trust);
        let lowered = under.max(again.then_some(Trust::ToConfirm));
        let Some(lowered) = lowered.filter(|lowered| *lowered > self.trust) else {
            return;
        };
        self.trust = lowered;
        for step in &mut self.steps {
            if let Step::Trust {
                line, second_round, ..
            } = step
            {
                *line = under;
                *second_round = again;
            }
        }
    }
}

/// The weaker of number and counting.
pub fn trust_of(rule: &Rule, act: Option<&Act>) -> Trust {
    trust_of_counting(rule, act).map_or(rule.trust, |counting| rule.trust.max(counting))
}

/// Works out one rule. Without an anchor or a number the term has no date and says so.
///
/// # Errors
/// `year-out-of-range` for a day outside the years a calendar is made for.
pub fn resolve(
    rule: &Rule,
    act: Option<&Act>,
    anchor: Option<Moment>,
    around: Around<'_>,
) -> Result<Term> {
    let decisive = if matches!(rule.bound, Bound::NotEarlierThan | Bound::Open) {
        Edge::From
    } else {
        Edge::To
    };
    let mut term = Term {
        from: None,
        to: None,
        time: None,
        own: None,
        official: None,
        counting: counting_of(rule, act, decisive),
        trust: trust_of(rule, act),
        steps: Vec::new(),
    };
    let needs_number = rule.direction != Direction::On;
    let numbered = rule.n.is_some() || !needs_number;
    match anchor {
        Some(moment) => {
            in_range(moment.date)?;
            term.steps.push(Step::Anchor {
                anchor: rule.anchor.clone(),
                moment,
            });
            if numbered {
                ends(rule, act, moment, around.calendar, &mut term)?;
            }
        }
        None => term.steps.push(Step::AnchorUnknown {
            anchor: rule.anchor.clone(),
        }),
    }
    if !numbered {
        term.steps.push(Step::NumberUnknown {
            hint: rule.hint.clone(),
        });
    }
    said_of_years(rule, anchor, &around, &mut term);
    term.steps.push(Step::Law {
        act: act.map(|act| act.title.clone()).unwrap_or_default(),
        article: rule.r#ref.clone(),
        not_seen: rule.not_seen,
    });
    term.steps.push(Step::Trust {
        number: rule.trust,
        counting: trust_of_counting(rule, act),
        line: None,
        second_round: false,
    });
    own_and_official(around, &mut term)?;
    Ok(term)
}

/// First and last day.
fn ends(
    rule: &Rule,
    act: Option<&Act>,
    anchor: Moment,
    calendar: &Calendar<'_>,
    term: &mut Term,
) -> Result<()> {
    let n = rule.n.unwrap_or_default();
    let back = rule.direction == Direction::Before;
    let mut first = None;
    let mut last = None;
    let mut go = |edge: Edge, n: u32, unit: Unit, counting: Counting| -> Result<Option<Moment>> {
        let direction = if n == 0 {
            Direction::On
        } else {
            rule.direction
        };
        let way = Walk {
            n,
            unit,
            direction,
            counting,
        };
        count(rule, edge, anchor, way, calendar, &mut term.steps)
    };
    let way = |edge| counting_of(rule, act, edge);
    match rule.bound {
        Bound::NoLaterThan | Bound::On => last = go(Edge::To, n, rule.unit, way(Edge::To))?,
        Bound::NotEarlierThan | Bound::Open => {
            first = go(Edge::From, n, rule.unit, way(Edge::From))?;
        }
        Bound::Within if back && n > 0 => {
            // "Before" leaves the anchor's own day out.
            first = go(Edge::From, n, rule.unit, way(Edge::From))?;
            last = go(Edge::To, 1, Unit::CalendarDay, Counting::ExactN)?;
        }
        Bound::Within => {
            last = go(Edge::To, n, rule.unit, way(Edge::To))?;
            first = last.and(Some(anchor));
        }
        Bound::Between => {
            let Some(to) = rule.n_to else {
                term.steps.push(Step::NumberUnknown {
                    hint: rule.hint.clone(),
                });
                return Ok(());
            };
            // The farther one comes first before an event, the nearer one after it.
            let (near, far) = (n.min(to), n.max(to));
            let (begin, end) = if back { (far, near) } else { (near, far) };
            first = go(Edge::From, begin, rule.unit, way(Edge::From))?;
            last = go(Edge::To, end, rule.unit, way(Edge::To))?;
        }
    }
    if rule.bound == Bound::On {
        first = last;
    }
    for (edge, slot) in [(Edge::From, &mut first), (Edge::To, &mut last)] {
        // The only day of `on` stands in both places and rolls once.
        if let Some(moment) = slot
            && !(rule.bound == Bound::On && edge == Edge::From)
        {
            moment.date = rolled(rule, edge, moment.date, calendar, &mut term.steps)?;
        }
    }
    if rule.bound == Bound::On {
        first = last;
    }
    let decisive = last.or(first);
    term.time = decisive.and_then(|moment| moment.time);
    if let (Some(time), Some(moment)) = (rule.time_of_day, decisive) {
        term.time = Some(time);
        term.steps.push(Step::Time {
            time,
            date: moment.date,
        });
    }
    term.from = first.map(|moment| moment.date);
    term.to = last.map(|moment| moment.date);
    Ok(())
}

/// Walks to one end and tells how.
fn count(
    rule: &Rule,
    edge: Edge,
    from: Moment,
    way: Walk,
    calendar: &Calendar<'_>,
    steps: &mut Vec<Step>,
) -> Result<Option<Moment>> {
    if way.unit == Unit::Hour
        && way.direction != Direction::On
        && from.time.is_none()
        && !way.n.is_multiple_of(24)
    {
        steps.push(Step::HourUnknown {
            anchor: rule.anchor.clone(),
        });
        return Ok(None);
    }
    let arrived = counting::walk(from, way, calendar).ok_or_else(|| out_of_range(from.date))?;
    let to = arrived.moment;
    in_range(to.date)?;
    steps.push(Step::Count {
        edge,
        n: way.n,
        unit: way.unit,
        direction: way.direction,
        counting: way.counting,
        from,
        to,
        skipped: arrived.skipped.clone(),
    });
    tell_skipped(&arrived.skipped, calendar, steps);
    if way.unit == Unit::WorkingDay {
        not_observed(from.date, to.date, calendar, steps);
    }
    Ok(Some(to))
}

fn tell_skipped(skipped: &[NaiveDate], calendar: &Calendar<'_>, steps: &mut Vec<Step>) {
    let days = skipped.iter().filter_map(|date| calendar.day(*date));
    steps.extend(days.map(|day| Step::Skipped {
        date: day.date,
        kind: day.kind,
        names: day.names,
    }));
}

fn not_observed(a: NaiveDate, b: NaiveDate, calendar: &Calendar<'_>, steps: &mut Vec<Step>) {
    let (first, last) = (a.min(b), a.max(b));
    for date in first.iter_days().take_while(|date| *date <= last) {
        let Some(day) = calendar.day(date).filter(|day| day.kind.is_working()) else {
            continue;
        };
        steps.extend(
            day.suspended
                .into_iter()
                .map(|(name, by)| Step::NotObserved { date, name, by }),
        );
    }
}

fn rolled(
    rule: &Rule,
    edge: Edge,
    date: NaiveDate,
    calendar: &Calendar<'_>,
    steps: &mut Vec<Step>,
) -> Result<NaiveDate> {
    let back = match rule.roll {
        Roll::None => return Ok(date),
        Roll::NextWorking => false,
        Roll::PreviousWorking => true,
    };
    let (to, skipped) = counting::roll(date, back, calendar).ok_or_else(|| out_of_range(date))?;
    if to != date {
        tell_skipped(&skipped, calendar, steps);
        steps.push(Step::Roll {
            edge,
            roll: rule.roll,
            from: date,
            to,
        });
    }
    Ok(to)
}

/// What is not known of the years that days off were asked about.
fn said_of_years(rule: &Rule, anchor: Option<Moment>, around: &Around<'_>, term: &mut Term) {
    let asks = rule.unit == Unit::WorkingDay || rule.roll != Roll::None;
    let days = [anchor.map(|moment| moment.date), term.from, term.to];
    let years = || days.iter().flatten().map(|date| date.year());
    let (Some(first), Some(last)) = (years().min(), years().max()) else {
        return;
    };
    if !asks || term.legal().is_none() {
        return;
    }
    for year in first..=last {
        if !around.calendar.moved_days_known(year) {
            term.steps.push(Step::MovedUnknown { year });
        }
        if !around.calendar.is_checked(year) {
            term.steps.push(Step::Unchecked { year });
        }
    }
    if let Some(locality) = around.hram_unknown {
        term.steps.push(Step::HramUnknown {
            locality: locality.to_owned(),
        });
    }
}

fn own_and_official(around: Around<'_>, term: &mut Term) -> Result<()> {
    if let Some(official) = around.official {
        in_range(official.moment.date)?;
        term.steps.push(Step::Official {
            date: official.moment.date,
            source: official.source.clone(),
            legal: term.legal().map(|moment| moment.date),
        });
        term.official = Some(official);
    }
    if let (Some(buffer), Some(effective)) = (around.buffer, term.effective())
        && buffer.n > 0
    {
        let way = Walk {
            n: buffer.n,
            unit: buffer.unit,
            direction: Direction::Before,
            counting: Counting::ExactN,
        };
        let from = effective.date;
        let arrived =
            counting::walk(from.into(), way, around.calendar).ok_or_else(|| out_of_range(from))?;
        let to = arrived.moment.date;
        in_range(to)?;
        term.own = Some(to);
        term.steps.push(Step::Own {
            n: buffer.n,
            unit: buffer.unit,
            from,
            to,
        });
    }
    Ok(())
}

/// # Errors
/// `year-out-of-range`.
pub fn in_range(date: NaiveDate) -> Result<()> {
    if (FIRST_YEAR..=LAST_YEAR).contains(&date.year()) {
        Ok(())
    } else {
        Err(out_of_range(date))
    }
}

fn out_of_range(date: NaiveDate) -> Error {
    Error::refused(
        ErrorCode::YearOutOfRange,
        &[
            ("year", date.year().to_string()),
            ("from", FIRST_YEAR.to_string()),
            ("to", LAST_YEAR.to_string()),
        ],
    )
}

/// The way from the anchor in units, as a draft shows it before the day is known: E−35.
/// None when the number is not known; 0 for the anchor's own day.
pub fn draft(rule: &Rule, act: Option<&Act>) -> Option<i64> {
    if rule.direction == Direction::On {
        return Some(0);
    }
    let edge = if matches!(rule.bound, Bound::NotEarlierThan | Bound::Open) {
        Edge::From
    } else {
        Edge::To
    };
    let n = match rule.bound {
        Bound::Between => rule.n_to.or(rule.n)?,
        _ => rule.n?,
    };
    let steps = i64::from(
        Walk {
            n,
            unit: rule.unit,
            direction: rule.direction,
            counting: if rule.unit == Unit::Hour {
                Counting::ExactN
            } else {
                counting_of(rule, act, edge)
            },
        }
        .steps(),
    );
    Some(if rule.direction == Direction::Before {
        -steps
    } else {
        steps
    })
}

/// The event a row waits for, when it has no date for want of it.
pub fn waits_for(term: &Term) -> Option<&Anchor> {
    term.steps.iter().find_map(|step| match step {
        Step::AnchorUnknown { anchor } | Step::HourUnknown { anchor } => Some(anchor),
        _ => None,
    })
}
