//! Why a date is what it is: steps that can be read and that replay to the same date.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::model::{Anchor, Counting, DayTime, Direction, LocalText, Moment, Roll, Trust, Unit};
use crate::calendar::DayKind;

/// Which end of a term a step works out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Edge {
    /// The first day.
    From,
    /// The last day, or the only one.
    To,
}

/// One step of an explanation.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// The event it is counted from.
    Anchor {
        /// Which event.
        anchor: Anchor,
        /// When.
        moment: Moment,
    },
    /// The walk from the anchor.
    Count {
        /// End of the term.
        edge: Edge,
        /// The number of the rule.
        n: u32,
        /// What is counted.
        unit: Unit,
        /// Which way.
        direction: Direction,
        /// How.
        counting: Counting,
        /// Where it starts.
        from: Moment,
        /// Where it arrives.
        to: Moment,
        /// Days off not counted, each told in a [`Step::Skipped`] of its own.
        skipped: Vec<NaiveDate>,
    },
    /// A day off that was not counted.
    Skipped {
        /// The day.
        date: NaiveDate,
        /// What it is.
        kind: DayKind,
        /// Its names.
        names: Vec<LocalText>,
    },
    /// A holiday that was counted all the same, because of a dated act.
    NotObserved {
        /// The day.
        date: NaiveDate,
        /// The holiday.
        name: LocalText,
        /// The act that suspends it.
        by: LocalText,
    },
    /// The term was on a day off and moved.
    Roll {
        /// End of the term.
        edge: Edge,
        /// Which way.
        roll: Roll,
        /// From which day.
        from: NaiveDate,
        /// To which.
        to: NaiveDate,
    },
    /// The hour of the day.
    Time {
        /// The hour.
        time: DayTime,
        /// Its day.
        date: NaiveDate,
    },
    /// The law's number is not known.
    NumberUnknown {
        /// What to look for.
        hint: LocalText,
    },
    /// The event has no date.
    AnchorUnknown {
        /// Which event.
        anchor: Anchor,
    },
    /// Hours are counted, and the event has no hour.
    HourUnknown {
        /// Which event.
        anchor: Anchor,
    },
    /// The year's moved days are not known.
    MovedUnknown {
        /// The year.
        year: i32,
    },
    /// The list of holidays was not compared for the year.
    Unchecked {
        /// The year.
        year: i32,
    },
    /// The patron day of the locality is not known.
    HramUnknown {
        /// The locality.
        locality: String,
    },
    /// The act and the article.
    Law {
        /// Title of the act; empty for practice.
        act: LocalText,
        /// Article; empty when it was not seen.
        article: String,
        /// The article was not seen.
        not_seen: bool,
    },
    /// How sure the date is.
    Trust {
        /// Of the number.
        number: Trust,
        /// Of the counting, where it matters.
        counting: Option<Trust>,
        /// Of the row it is counted from, where that one is weaker.
        line: Option<Trust>,
        /// The law's term for the first round, taken for the second one too.
        second_round: bool,
    },
    /// The office's own, earlier day.
    Own {
        /// How many units earlier.
        n: u32,
        /// Days or working days.
        unit: Unit,
        /// From the legal day.
        from: NaiveDate,
        /// To this one.
        to: NaiveDate,
    },
    /// The official date that overrules the worked out one.
    Official {
        /// The official date.
        date: NaiveDate,
        /// Where it is from.
        source: String,
        /// The date it overrules.
        legal: Option<NaiveDate>,
    },
}

impl Step {
    /// The word of the step on the wire and in message ids.
    pub fn slug(&self) -> &'static str {
        match self {
            Step::Anchor { .. } => "anchor",
            Step::Count { .. } => "count",
            Step::Skipped { .. } => "skipped",
            Step::NotObserved { .. } => "not-observed",
            Step::Roll { .. } => "roll",
            Step::Time { .. } => "time",
            Step::NumberUnknown { .. } => "number-unknown",
            Step::AnchorUnknown { .. } => "anchor-unknown",
            Step::HourUnknown { .. } => "hour-unknown",
            Step::MovedUnknown { .. } => "moved-unknown",
            Step::Unchecked { .. } => "unchecked",
            Step::HramUnknown { .. } => "hram-unknown",
            Step::Law { .. } => "law",
            Step::Trust { .. } => "trust",
            Step::Own { .. } => "own",
            Step::Official { .. } => "official",
        }
    }

    /// The day the step arrives at or is about.
    pub fn date(&self) -> Option<NaiveDate> {
        match self {
            Step::Anchor { moment, .. } => Some(moment.date),
            Step::Count { to, .. } => Some(to.date),
            Step::Skipped { date, .. }
            | Step::NotObserved { date, .. }
            | Step::Time { date, .. }
            | Step::Official { date, .. } => Some(*date),
            Step::Roll { to, .. } | Step::Own { to, .. } => Some(*to),
            _ => None,
        }
    }
}

/// First and last day that the steps alone give, without a calendar: what a reader with a
/// pencil would get. None where the steps do not hang together.
pub fn replay(steps: &[Step]) -> Option<(Option<Moment>, Option<Moment>)> {
    let mut anchor = None;
    let (mut first, mut last) = (None, None);
    for step in steps {
        match step {
            Step::Anchor { moment, .. } => anchor = Some(*moment),
            Step::Count {
                edge,
                n,
                unit,
                direction,
                counting,
                from,
                to,
                skipped,
            } => {
                if Some(*from) != anchor {
                    return None;
                }
                let walk = super::counting::Walk {
                    n: *n,
                    unit: *unit,
                    direction: *direction,
                    counting: *counting,
                };
                let off: BTreeSet<NaiveDate> = skipped.iter().copied().collect();
                let arrived = super::counting::walk(*from, walk, &Listed(off))?;
                if arrived.moment != *to {
                    return None;
                }
                *slot(edge, &mut first, &mut last) = Some(*to);
            }
            Step::Roll { edge, from, to, .. } => {
                let slot = slot(edge, &mut first, &mut last);
                if slot.map(|moment: Moment| moment.date) != Some(*from) {
                    return None;
                }
                if let Some(moment) = slot {
                    moment.date = *to;
                }
            }
            Step::Time { time, date } => {
                let decisive = if last.is_some() {
                    &mut last
                } else {
                    &mut first
                };
                if let Some(moment) = decisive.as_mut().filter(|moment| moment.date == *date) {
                    moment.time = Some(*time);
                }
            }
            _ => {}
        }
    }
    Some((first, last))
}

fn slot<'a>(
    edge: &Edge,
    first: &'a mut Option<Moment>,
    last: &'a mut Option<Moment>,
) -> &'a mut Option<Moment> {
    match edge {
        Edge::From => first,
        Edge::To => last,
    }
}

/// Days off exactly as the steps name them.
struct Listed(BTreeSet<NaiveDate>);

impl super::counting::WorkingDays for Listed {
    fn is_working(&self, date: NaiveDate) -> bool {
        !self.0.contains(&date)
    }
}
