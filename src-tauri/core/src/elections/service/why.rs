//! Why a row has its day: at most three sentences, and the steps behind them.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{Reading, page};
use crate::calendar::Calendar;
use crate::deadlines::counting::WorkingDays;
use crate::deadlines::engine::{self, Around, Term};
use crate::deadlines::explain::{Edge, Step};
use crate::deadlines::model::{Act, Anchor, Bound, Counting, Direction, Moment, Roll, Rule, Unit};
use crate::deadlines::words::Words;
use crate::elections::counting::{Counter, day_of, local};
use crate::elections::store::{self, LineRecord, Stored};
use crate::elections::{LineWhy, RowState};
use crate::error::{Error, Result};

/// Explains a row.
///
/// # Errors
/// `not-found`; as counting.
pub fn why(conn: &Connection, id: &str, reading: &Reading) -> Result<LineWhy> {
    let line = store::live_line(conn, id)?;
    let stored = store::stored(conn, &line.election_id)?;
    let counter = Counter::of(conn, &stored.election)?;
    let place = stored.lines.iter().position(|other| other.id == id);
    let place = place.ok_or(Error::NotFound("programme_line"))?;
    let term = counter.terms(&stored)?.into_iter().nth(place).flatten();
    let days_off = local(conn, &stored.election.pack)?;
    let telling = Telling {
        words: Words::new(reading.language, &counter.pack),
        calendar: Calendar::new(&counter.pack.holidays, days_off),
        stored: &stored,
        reading,
    };
    let mut why = LineWhy {
        id: id.to_owned(),
        question: match day_of(line.effective()) {
            Some(day) => {
                let day = day.format("%d.%m.%Y").to_string();
                reading.texts.with("election-why", &[("day", &day)])
            }
            None => reading.texts.text("election-why-no-day"),
        },
        sentences: Vec::new(),
        steps: Vec::new(),
        otherwise: String::new(),
        now: None,
    };
    let Some((rule, term)) = term else {
        let gone = reading.texts.text("election-why-rule-gone");
        why.sentences.push(gone);
        return Ok(why);
    };
    let act = rule.act.as_deref().and_then(|id| counter.act(id));
    why.sentences = telling.sentences(&line, &rule, act, &term);
    if why.sentences.is_empty() {
        let rows = page::rows(conn, &stored, &counter, reading)?;
        let row = rows.into_iter().find(|row| row.id == id);
        why.sentences
            .extend(row.map(|row| row.missing).filter(|text| !text.is_empty()));
    }
    why.otherwise = telling.otherwise(&rule, act, &term)?;
    why.steps = telling.words.told(&rule, &term.steps);
    let now = term.to.or(term.from);
    let moved = now != day_of(line.counted()) && line.state != RowState::Done;
    why.now = now.filter(|_| moved).map(|day| day.to_string());
    Ok(why)
}

struct Telling<'a> {
    words: Words,
    calendar: Calendar<'a>,
    stored: &'a Stored,
    reading: &'a Reading,
}

impl Telling<'_> {
    fn sentences(
        &self,
        line: &LineRecord,
        rule: &Rule,
        act: Option<&Act>,
        term: &Term,
    ) -> Vec<String> {
        let texts = &self.reading.texts;
        let mut said = Vec::new();
        if let Some(day) = day_of(line.official()) {
            let day = self.words.day(day);
            let values = [("day", day.as_str()), ("source", &line.official_source)];
            said.push(texts.with("election-why-official", &values));
        }
        let counted = decisive(term).and_then(|step| self.counted(rule, step));
        if let Some(counted) = counted {
            said.push(counted);
            said.push(self.rule(rule, act, term));
            let day = term.to.or(term.from);
            if said.len() < 3 && day.is_some_and(|day| self.stays_on_day_off(rule, day)) {
                said.push(texts.text("election-why-not-moved"));
            }
        } else if said.is_empty() && line.own_typed && line.own_on.is_some() {
            said.push(texts.text("election-why-own"));
        }
        said
    }

    /// "Day of voting, 17.10.2027 (Sunday), minus 25 days: 22.09.2027 (Wednesday)."
    fn counted(&self, rule: &Rule, step: &Step) -> Option<String> {
        let Step::Count {
            n,
            unit,
            direction,
            from,
            to,
            ..
        } = step
        else {
            return None;
        };
        let (event, amount) = (self.event(&rule.anchor), self.words.amount(*n, *unit));
        let (from, to) = (self.moment(*from), self.moment(*to));
        let values = [
            ("event", event.as_str()),
            ("from", &from),
            ("amount", &amount),
            ("to", &to),
        ];
        let id = match direction {
            Direction::Before => "election-why-before",
            Direction::After => "election-why-after",
            Direction::On => "election-why-on",
        };
        Some(self.reading.texts.with(id, &values))
    }

    /// The event at the beginning of a sentence; a row by what it says is done.
    fn event(&self, anchor: &Anchor) -> String {
        let row = match anchor {
            Anchor::Line(rule) => self
                .stored
                .lines
                .iter()
                .find(|line| line.rule == *rule || line.id == *rule),
            _ => None,
        };
        let words = match row {
            Some(row) => return format!("„{}”", row.action),
            None => self.words.anchor(anchor),
        };
        let mut letters = words.chars();
        match letters.next() {
            Some(first) => first.to_uppercase().chain(letters).collect(),
            None => words,
        }
    }

    fn moment(&self, moment: Moment) -> String {
        let day = self.words.day(moment.date);
        let Some(time) = moment.time else {
            return day;
        };
        let time = time.to_string();
        let values = [("day", day.as_str()), ("time", time.as_str())];
        self.reading.texts.with("deadline-day-at", &values)
    }

    /// The counting rule by its name, how sure it is, and the article.
    fn rule(&self, rule: &Rule, act: Option<&Act>, term: &Term) -> String {
        let texts = &self.reading.texts;
        let counting = if rule.direction == Direction::On {
            texts.text("election-counting-on")
        } else {
            texts.text(&format!("election-counting-{}", term.counting.slug()))
        };
        let trust = self.words.trust(term.trust);
        let law = match act {
            None => texts.text("deadline-why-practice"),
            Some(act) => {
                let title = self.words.local(&act.title);
                let article = match rule.r#ref.as_str() {
                    "" => texts.text("deadline-why-not-seen"),
                    article => article.to_owned(),
                };
                format!("{title}, {article}.")
            }
        };
        let values = [
            ("counting", counting.as_str()),
            ("trust", &trust),
            ("law", &law),
        ];
        texts.with("election-why-rule", &values)
    }

    /// Terms of elections are not moved off days off; that is worth a word where one falls there.
    fn stays_on_day_off(&self, rule: &Rule, day: NaiveDate) -> bool {
        rule.roll == Roll::None && !self.calendar.is_working(day)
    }

    /// What the other way of counting would give, where the two are in doubt.
    fn otherwise(&self, rule: &Rule, act: Option<&Act>, term: &Term) -> Result<String> {
        let other = match term.counting {
            Counting::ExactN => Counting::NFullDaysBetween,
            Counting::NFullDaysBetween => Counting::ExactN,
            Counting::Act | Counting::NextDayFirst => return Ok(String::new()),
        };
        let doubted = rule.direction == Direction::Before
            && rule.bound == Bound::NoLaterThan
            && rule.unit != Unit::Hour
            && act.is_some()
            && rule.n.is_some_and(|n| n > 0);
        let anchor = term.steps.iter().find_map(|step| match step {
            Step::Anchor { moment, .. } => Some(*moment),
            _ => None,
        });
        if !doubted || anchor.is_none() {
            return Ok(String::new());
        }
        let rule = Rule {
            counting: other,
            ..rule.clone()
        };
        let around = Around {
            calendar: &self.calendar,
            hram_unknown: None,
            buffer: None,
            official: None,
        };
        let given = engine::resolve(&rule, act, anchor, around)?;
        let texts = &self.reading.texts;
        let counting = texts.text(&format!("election-counting-{}", other.slug()));
        Ok(given.to.map_or_else(String::new, |day| {
            let day = self.words.day(day);
            let values = [("counting", counting.as_str()), ("day", day.as_str())];
            texts.with("election-why-otherwise", &values)
        }))
    }
}

/// The step that gave the decisive day: the last one, else the first.
fn decisive(term: &Term) -> Option<&Step> {
    let of = |wanted: Edge| {
        term.steps
            .iter()
            .find(move |step| matches!(step, Step::Count { edge, .. } if *edge == wanted))
    };
    of(Edge::To).or_else(|| of(Edge::From))
}
