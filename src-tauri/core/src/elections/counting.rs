//! Counting the rows of an election: the one road for making, moving and explaining them.
//!
//! Every row becomes a rule: that of the pack, with the way of counting the office switched; the
//! term of an own row; or nothing but an official day. All are worked out at once, each after the
//! row it hangs on, by `deadlines::programme::fill`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::rules::LineTerms;
use super::store::{ElectionRecord, LineRecord, Stored};
use crate::calendar::{self, Calendar, Local};
use crate::deadlines::engine::{Buffer, Official, Term};
use crate::deadlines::model::{
    Act, Anchor, Bound, Counting, DayTime, Direction, LocalText, Moment, Roll, Rule, Trust, Unit,
};
use crate::deadlines::programme::{self, Question, Row};
use crate::deadlines::{own, service};
use crate::error::Result;
use crate::packs::Pack;

/// What counts the rows of one election: the pack with the office's rules over it, the acts as the
/// office counts them, the working calendar.
pub struct Counter {
    /// The pack.
    pub pack: Cow<'static, Pack>,
    acts: BTreeMap<String, Act>,
    local: Local,
}

/// The rule of a row and its term; none when the rule is gone.
pub type Worked<'a> = Option<(Cow<'a, Rule>, Term)>;

/// What one row was counted to, ready to be stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct Counted {
    pub from: Option<String>,
    pub to: Option<String>,
    pub time: Option<String>,
    pub own: Option<String>,
    pub counting: String,
    pub trust: String,
}

impl Counter {
    /// For an election as it stands in the file.
    ///
    /// # Errors
    /// `unknown-pack`; of the database.
    pub fn of(conn: &Connection, election: &ElectionRecord) -> Result<Self> {
        let local = local(conn, &election.pack)?;
        Self::with(conn, election, local)
    }

    /// The same by another calendar.
    ///
    /// # Errors
    /// `unknown-pack`; of the database.
    pub fn with(conn: &Connection, election: &ElectionRecord, local: Local) -> Result<Self> {
        let pack = own::over(conn, Pack::of(&election.pack)?)?;
        Ok(Self::over(pack, election, local))
    }

    /// By a pack and a calendar at hand.
    pub fn over(pack: Cow<'static, Pack>, election: &ElectionRecord, local: Local) -> Self {
        let mut acts = BTreeMap::new();
        for (id, counting) in countings(election) {
            if let Some(act) = pack.act(&id) {
                acts.insert(id, switched(act, counting));
            }
        }
        Counter { pack, acts, local }
    }

    /// An act as the office counts it.
    pub fn act(&self, id: &str) -> Option<&Act> {
        self.acts.get(id).or_else(|| self.pack.act(id))
    }

    /// The rule of a row; none when the pack does not have it any more.
    pub fn rule<'a>(&'a self, line: &LineRecord) -> Option<Cow<'a, Rule>> {
        let terms = LineTerms::read(&line.terms);
        if line.rule.is_empty() {
            return Some(Cow::Owned(bare(&line.id, &terms)));
        }
        let rule = self.pack.rule(&line.rule).ok()?;
        Some(match terms.counting {
            Some(counting) => Cow::Owned(Rule {
                counting,
                ..rule.clone()
            }),
            None => Cow::Borrowed(rule),
        })
    }

    /// Works every row out; in the order of the lines. A row whose rule is gone keeps what it has.
    ///
    /// # Errors
    /// `rule-loop`, `year-out-of-range`.
    pub fn count(&self, stored: &Stored) -> Result<Vec<Counted>> {
        let terms = self.terms(stored)?;
        let kept = |line: &LineRecord| Counted {
            from: line.from_on.clone(),
            to: line.to_on.clone(),
            time: line.at_time.clone(),
            own: line.own_on.clone(),
            counting: line.counting.clone(),
            trust: line.trust.clone(),
        };
        Ok(stored
            .lines
            .iter()
            .zip(terms)
            .map(|(line, term)| match term {
                None => kept(line),
                Some((rule, term)) => counted(line, &rule, &term),
            })
            .collect())
    }

    /// The rule and the term of every row, with its steps; none for a row whose rule is gone.
    ///
    /// # Errors
    /// As [`Counter::count`].
    pub fn terms<'a>(&'a self, stored: &Stored) -> Result<Vec<Worked<'a>>> {
        let rules: Vec<Option<Cow<'a, Rule>>> =
            stored.lines.iter().map(|line| self.rule(line)).collect();
        let hidden = self.hidden(&rules);
        let gone: Vec<Rule> = stored
            .lines
            .iter()
            .zip(&rules)
            .filter(|(_, rule)| rule.is_none())
            .map(|(line, _)| Rule {
                id: line.rule.clone(),
                ..bare(&line.id, &LineTerms::default())
            })
            .collect();
        let mut question = self.question(stored)?;
        let mut rows: Vec<Row<'_>> = Vec::with_capacity(stored.lines.len() + hidden.len());
        let shown = rules.iter().flatten().map(|rule| &**rule);
        for rule in shown.chain(hidden.iter().copied()).chain(&gone) {
            let act = rule.act.as_deref().and_then(|id| self.act(id));
            rows.push(blank(rule, act));
        }
        for (line, rule) in stored.lines.iter().zip(&rules) {
            let id = rule.as_ref().map_or(&line.rule, |rule| &rule.id);
            if let Some(moment) = held(line, rule.is_none()) {
                let official = Official {
                    moment,
                    source: line.official_source.clone(),
                };
                question.official.insert(id.clone(), official);
            }
        }
        let calendar = Calendar::new(&self.pack.holidays, self.local.clone());
        programme::fill(&mut rows, &question, &calendar)?;
        let mut terms = rows
            .into_iter()
            .map(|row| row.term)
            .collect::<Vec<_>>()
            .into_iter();
        Ok(rules
            .into_iter()
            .map(|rule| rule.and_then(|rule| Some((rule, terms.next()?))))
            .collect())
    }

    /// Rules that no row has and others hang on: a row that was taken off still counts for them.
    fn hidden<'a>(&'a self, rules: &[Option<Cow<'_, Rule>>]) -> Vec<&'a Rule> {
        let mut known: BTreeSet<String> =
            rules.iter().flatten().map(|rule| rule.id.clone()).collect();
        let mut wanted: Vec<String> = rules.iter().flatten().filter_map(|r| line_of(r)).collect();
        let mut hidden = Vec::new();
        while let Some(id) = wanted.pop() {
            if !known.insert(id.clone()) {
                continue;
            }
            if let Ok(rule) = self.pack.rule(&id) {
                wanted.extend(line_of(rule));
                hidden.push(rule);
            }
        }
        hidden
    }

    /// What the engine is asked: day, events, buffer.
    fn question(&self, stored: &Stored) -> Result<Question> {
        let election = &stored.election;
        let mut anchors = BTreeMap::new();
        for anchor in &stored.anchors {
            if let Some(event) = Anchor::from_word(&anchor.event) {
                anchors.insert(event, service::read_moment(&anchor.at)?);
            }
        }
        let day = day_of(election.day.as_deref());
        Ok(Question {
            kind: election.kind,
            round: election.round,
            day,
            // Asked only for the acts of a draft, and these are known here.
            today: day.unwrap_or_default(),
            code: None,
            anchors,
            official: BTreeMap::new(),
            buffer: buffer(election),
        })
    }
}

/// What the open file adds to the days off of a pack's country.
///
/// # Errors
/// Of the database.
pub fn local(conn: &Connection, pack: &str) -> Result<Local> {
    if calendar::commands::office_country(conn)? == pack {
        calendar::store::local(conn, None)
    } else {
        Ok(Local::default())
    }
}

/// Ways of counting switched by the office, by act.
pub fn countings(election: &ElectionRecord) -> BTreeMap<String, Counting> {
    serde_json::from_str(&election.countings).unwrap_or_default()
}

/// The office's buffer as the engine takes it.
pub fn buffer(election: &ElectionRecord) -> Option<Buffer> {
    election.own_n.map(|n| Buffer {
        n,
        unit: if election.own_unit == Unit::WorkingDay.slug() {
            Unit::WorkingDay
        } else {
            Unit::CalendarDay
        },
    })
}

/// An act whose "no later than N before" is counted another way: that is what the acts differ
/// in, and what offices argue about. "Not earlier" and terms after an event stay as they are.
fn switched(act: &Act, counting: Counting) -> Act {
    let mut act = act.clone();
    act.counting.no_later_than = counting;
    act
}

/// The rule of a row that the pack does not have; without a term it has no number, and so no day
/// but an official one.
fn bare(id: &str, terms: &LineTerms) -> Rule {
    let term = terms.term.as_ref();
    let anchor = term.and_then(|term| Anchor::from_word(&term.anchor));
    let direction = term.map_or(Direction::Before, |term| term.direction);
    Rule {
        id: id.to_owned(),
        kinds: Vec::new(),
        round: Vec::new(),
        stage: String::new(),
        action: LocalText::default(),
        responsible: LocalText::default(),
        anchor: anchor.unwrap_or(Anchor::ElectionDay),
        direction,
        bound: if direction == Direction::On {
            Bound::On
        } else {
            Bound::NoLaterThan
        },
        n: term.map(|term| term.n),
        n_to: None,
        unit: term.map_or(Unit::CalendarDay, |term| term.unit),
        counting: terms.counting.unwrap_or(Counting::Act),
        roll: Roll::None,
        time_of_day: None,
        act: None,
        r#ref: String::new(),
        law_term: LocalText::default(),
        valid_from: None,
        valid_to: None,
        read_on: None,
        trust: Trust::Practice,
        source: String::new(),
        not_seen: false,
        hint: LocalText::default(),
        note: LocalText::default(),
        own: true,
    }
}

fn blank<'p>(rule: &'p Rule, act: Option<&'p Act>) -> Row<'p> {
    Row {
        rule,
        act,
        stage: None,
        term: Term {
            from: None,
            to: None,
            time: None,
            own: None,
            official: None,
            counting: rule.counting,
            trust: rule.trust,
            steps: Vec::new(),
        },
    }
}

fn line_of(rule: &Rule) -> Option<String> {
    match &rule.anchor {
        Anchor::Line(line) => Some(line.clone()),
        _ => None,
    }
}

/// The day of a row that holds whatever is counted: the official one; the day that a done row had,
/// since what happened does not move; the day of a row whose rule is gone.
fn held(line: &LineRecord, gone: bool) -> Option<Moment> {
    let done = line.state == super::RowState::Done;
    let day = match line.official() {
        Some(day) => Some(day),
        None if done || gone => line.counted(),
        None => None,
    };
    Some(Moment {
        date: day_of(day)?,
        time: line.effective_time().and_then(DayTime::read),
    })
}

fn counted(line: &LineRecord, rule: &Rule, term: &Term) -> Counted {
    let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    // A row that nothing is counted for has a way of counting no more than a day.
    let counts = rule.n.is_some() || rule.direction == Direction::On || !line.rule.is_empty();
    Counted {
        from: text(term.from),
        to: text(term.to),
        time: term.time.map(|time| time.to_string()),
        own: if line.own_typed {
            line.own_on.clone()
        } else {
            text(term.own)
        },
        counting: if counts {
            term.counting.slug().to_owned()
        } else {
            String::new()
        },
        trust: if counts {
            term.trust.slug().to_owned()
        } else {
            String::new()
        },
    }
}

/// Writes what was counted into a row.
pub fn take(line: &mut LineRecord, counted: Counted) {
    line.from_on = counted.from;
    line.to_on = counted.to;
    line.at_time = counted.time;
    line.own_on = counted.own;
    line.counting = counted.counting;
    line.trust = counted.trust;
}

/// A stored day.
pub fn day_of(text: Option<&str>) -> Option<NaiveDate> {
    text.and_then(|text| text.parse().ok())
}
