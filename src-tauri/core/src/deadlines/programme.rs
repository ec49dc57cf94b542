//! A whole programme: every rule of a kind of election, each after the one it hangs on.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::engine::{self, Around, Buffer, Official, Term};
use super::model::{Act, Anchor, ElectionKind, Moment, Rule, Trust};
use super::{acts, order};
use crate::calendar::Calendar;
use crate::error::{Error, ErrorCode, Result};
use crate::packs::{Pack, Stage};

/// What a programme is asked for.
#[derive(Debug, Clone)]
pub struct Question {
    /// Kind of election.
    pub kind: ElectionKind,
    /// 1, or 2 for a second round.
    pub round: u8,
    /// Day of voting; a draft has none.
    pub day: Option<NaiveDate>,
    /// The day whose acts hold when there is no day of voting.
    pub today: NaiveDate,
    /// The electoral act by its number, when it was named.
    pub code: Option<String>,
    /// The other events.
    pub anchors: BTreeMap<Anchor, Moment>,
    /// Official dates by rule.
    pub official: BTreeMap<String, Official>,
    /// The office's buffer.
    pub buffer: Option<Buffer>,
}

/// One row.
#[derive(Debug, Clone)]
pub struct Row<'p> {
    /// The rule.
    pub rule: &'p Rule,
    /// Its act.
    pub act: Option<&'p Act>,
    /// Its stage.
    pub stage: Option<&'p Stage>,
    /// Its dates.
    pub term: Term,
}

/// The rules of a kind of election that hold on its day, with their acts and stages.
///
/// # Errors
/// `unknown-act`, `act-not-valid`, `act-not-electoral`; `no-act-on-day` when no row of law holds.
pub fn rules<'p>(pack: &'p Pack, question: &Question) -> Result<Vec<Row<'p>>> {
    let day = question.day.unwrap_or(question.today);
    engine::in_range(day)?;
    let named = match &question.code {
        Some(code) => Some(acts::named(pack, code, day)?),
        None => None,
    };
    let kind = question.kind.slug();
    let mut rows: Vec<(usize, Row<'p>)> = Vec::new();
    let mut stages: Vec<&'p Stage> = Vec::new();
    let files = pack.elections.iter().filter(|file| file.serves(kind));
    for file in files {
        for stage in &file.stages {
            if !stages.iter().any(|known| known.id == stage.id) {
                stages.push(stage);
            }
        }
        for rule in &file.rules {
            let concerned = rule.concerns(question.kind, question.round);
            let known = rows.iter().any(|(_, row)| row.rule.id == rule.id);
            let Some(act) = acts::valid(pack, rule, day).ok().filter(|_| concerned) else {
                continue;
            };
            if known {
                continue;
            }
            let place = stages.iter().position(|stage| stage.id == rule.stage);
            let row = Row {
                rule,
                act,
                stage: place.and_then(|n| stages.get(n).copied()),
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
            };
            rows.push((place.unwrap_or(usize::MAX), row));
        }
    }
    if let Some(act) = named {
        acts::electoral(pack, act, kind, day)?;
    }
    // A decision of the office is no law of the day.
    let law = |row: &Row<'_>| row.act.is_some_and(|act| !act.is_own());
    if !rows.iter().any(|(_, row)| law(row)) {
        return Err(Error::refused(
            ErrorCode::NoActOnDay,
            &[
                ("day", day.format("%d.%m.%Y").to_string()),
                ("kind", kind.to_owned()),
                ("pack", pack.head.country.clone()),
            ],
        ));
    }
    rows.sort_by_key(|(stage, _)| *stage);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Works the programme out: rows by stage, then by day, those without a day last.
///
/// # Errors
/// As [`rules`]; `rule-loop` naming the rules of a loop; `year-out-of-range`.
pub fn compute<'p>(
    pack: &'p Pack,
    question: &Question,
    calendar: &Calendar<'_>,
) -> Result<Vec<Row<'p>>> {
    let mut rows = rules(pack, question)?;
    fill(&mut rows, question, calendar)?;
    let stage = |row: &Row<'p>| -> Option<&'p str> { row.stage.map(|stage| stage.id.as_str()) };
    let mut sorted: Vec<Row<'p>> = Vec::with_capacity(rows.len());
    let mut rest = rows.into_iter().peekable();
    while let Some(first) = rest.next() {
        let of = stage(&first);
        let mut group = vec![first];
        while let Some(next) = rest.next_if(|row| stage(row) == of) {
            group.push(next);
        }
        group.sort_by_key(|row| {
            let at = row.term.effective();
            (at.is_none(), at.map(|moment| moment.date))
        });
        sorted.append(&mut group);
    }
    Ok(sorted)
}

/// Fills the terms of rows in the order in which they hang on each other.
///
/// # Errors
/// `rule-loop`, `year-out-of-range`.
pub fn fill(rows: &mut [Row<'_>], question: &Question, calendar: &Calendar<'_>) -> Result<()> {
    let plain: Vec<&Rule> = rows.iter().map(|row| row.rule).collect();
    let order = order::sorted(&plain).map_err(|ring| looped(&ring))?;
    let polls = rows
        .iter()
        .find_map(|row| row.act.and_then(|act| act.polls_close));
    let mut reached: BTreeMap<&str, (Moment, Trust)> = BTreeMap::new();
    for at in order {
        let Some(row) = rows.get_mut(at) else {
            continue;
        };
        let (anchor, under) = match &row.rule.anchor {
            Anchor::Line(line) => reached.get(line.as_str()).copied().unzip(),
            event => (event_of(event, question, row.act, polls), None),
        };
        row.term = engine::resolve(
            row.rule,
            row.act,
            anchor,
            Around {
                calendar,
                hram_unknown: None,
                buffer: question.buffer,
                official: question.official.get(&row.rule.id).cloned(),
            },
        )?;
        if row.rule.trust != Trust::Practice && row.term.legal().is_some() {
            // A rule of both rounds was read for the first; that it holds for the second is not.
            let again = question.round == 2 && row.rule.round.contains(&1);
            row.term.weaken(under, again);
        }
        if let Some(moment) = row.term.effective() {
            // What an authority set is no guess any more.
            let trust = match row.term.official {
                Some(_) => Trust::LawText,
                None => row.term.trust,
            };
            reached.insert(row.rule.id.as_str(), (moment, trust));
        }
    }
    Ok(())
}

fn event_of(
    event: &Anchor,
    question: &Question,
    act: Option<&Act>,
    polls: Option<super::model::DayTime>,
) -> Option<Moment> {
    let given = question.anchors.get(event).copied();
    match event {
        Anchor::ElectionDay => given.or(question.day.map(Moment::from)),
        Anchor::PollsClose => given.or_else(|| {
            Some(Moment {
                date: question.day?,
                time: act.and_then(|act| act.polls_close).or(polls),
            })
        }),
        _ => given,
    }
}

fn looped(ring: &[String]) -> Error {
    Error::refused(ErrorCode::RuleLoop, &[("rules", ring.join(" → "))])
}
