//! The verbs of terms: reading what was typed, asking the engine, putting it in words.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::engine::{self, Around, Buffer, Official};
use super::model::{Anchor, DayTime, Moment, Trust, Unit};
use super::programme::{self, Question};
use super::words::Words;
use super::{ComputeDeadline, ComputeProgramme, Deadline, OfficialDate, Programme, RuleInfo, acts};
use crate::calendar::{self, Calendar, Local};
use crate::elections::rules::has_second_round;
use crate::error::{Error, ErrorCode, FieldCode, FieldError, Result};
use crate::locales::Language;
use crate::packs::Pack;

/// Reads a day: `YYYY-MM-DD`, or `DD.MM.YYYY` as it is written on paper.
///
/// # Errors
/// `no-such-date` for a day that the calendar does not have, and for other words.
pub fn read_day(text: &str) -> Result<NaiveDate> {
    let text = text.trim();
    let parts: Vec<&str> = if text.contains('.') {
        text.split('.').rev().collect()
    } else {
        text.split('-').collect()
    };
    let read = || -> Option<NaiveDate> {
        let [year, month, day] = parts.as_slice() else {
            return None;
        };
        let plain = [year, month, day]
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()));
        if !plain || year.len() != 4 || month.len() > 2 || day.len() > 2 {
            return None;
        }
        NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    };
    let day = read()
        .ok_or_else(|| Error::refused(ErrorCode::NoSuchDate, &[("text", text.to_owned())]))?;
    engine::in_range(day)?;
    Ok(day)
}

/// Reads a day with an hour where there is one: `YYYY-MM-DDTHH:MM`.
///
/// # Errors
/// `no-such-date`.
pub fn read_moment(text: &str) -> Result<Moment> {
    let (day, time) = match text.trim().split_once(['T', ' ']) {
        Some((day, time)) => (day, Some(time)),
        None => (text, None),
    };
    let date = read_day(day)?;
    let time = time
        .map(|time| {
            DayTime::read(time)
                .ok_or_else(|| Error::refused(ErrorCode::NoSuchDate, &[("text", text.to_owned())]))
        })
        .transpose()?;
    Ok(Moment { date, time })
}

/// One term with its steps.
///
/// # Errors
/// `unknown-pack`, `unknown-rule`, `no-such-date`, `act-not-valid`, `rule-not-valid`,
/// `year-out-of-range`.
pub fn deadline(
    pack: &Pack,
    request: &ComputeDeadline,
    local: Local,
    language: Language,
) -> Result<Deadline> {
    let rule = pack.rule(&request.rule)?;
    let from = read_moment(&request.from)?;
    let act = acts::valid(pack, rule, from.date)?;
    let place = calendar::commands::place(
        pack,
        request.locality.as_deref(),
        request.hram.as_deref(),
        local,
    )?;
    let calendar = Calendar::new(&pack.holidays, place.local);
    let around = Around {
        calendar: &calendar,
        hram_unknown: place.unknown.as_deref(),
        buffer: None,
        official: None,
    };
    let term = engine::resolve(rule, act, Some(from), around)?;
    let words = Words::new(language, pack);
    Ok(words.deadline(rule, act, &term))
}

/// The rules one can ask for.
///
/// # Errors
/// `unknown-pack`.
pub fn rules(pack: &Pack, language: Language) -> Result<Vec<RuleInfo>> {
    let shipped = Pack::of(&pack.head.country)?;
    let words = Words::new(language, pack);
    let handling = pack.handling.iter().map(|rule| ("handling", rule));
    let elections = pack.elections.iter().flat_map(|file| &file.rules);
    Ok(handling
        .chain(elections.map(|rule| ("elections", rule)))
        .map(|(group, rule)| {
            let act = rule.act.as_deref().and_then(|id| pack.act(id));
            let corrects = rule.own && shipped.rule(&rule.id).is_ok();
            words.rule(group, rule, act, corrects)
        })
        .collect())
}

/// The programme of an election.
///
/// # Errors
/// `unknown-pack`, `no-such-date`, `unknown-act`, `act-not-valid`, `no-act-on-day`,
/// `rule-loop`, `unknown-rule` for an official date of no row, `invalid` for one without a
/// source, `unknown-anchor`, `event-after-voting`.
pub fn programme(
    pack: &Pack,
    request: &ComputeProgramme,
    local: Local,
    today: NaiveDate,
    language: Language,
) -> Result<Programme> {
    let question = question(pack, request, today)?;
    let calendar = Calendar::new(&pack.holidays, local);
    let rows = programme::compute(pack, &question, &calendar)?;
    let words = Words::new(language, pack);
    let acts: BTreeSet<&str> = rows
        .iter()
        .filter_map(|row| row.act.map(|act| act.title.get(language, pack.language())))
        .collect();
    let uncertain = rows
        .iter()
        .filter(|row| matches!(row.term.trust, Trust::Practice | Trust::ToConfirm))
        .count();
    Ok(Programme {
        pack: pack.head.country.clone(),
        version: pack.head.version.clone(),
        kind: request.kind,
        round: question.round,
        day: question.day.map(|day| day.to_string()),
        acts: acts.into_iter().map(str::to_owned).collect(),
        uncertain: u32::try_from(uncertain).unwrap_or(u32::MAX),
        rows: (1..)
            .zip(&rows)
            .map(|(no, row)| words.row(no, row))
            .collect(),
    })
}

/// Reads and checks what a programme is asked for.
///
/// # Errors
/// `no-such-date`, `unknown-anchor`, `event-after-voting`, `unknown-rule`, `invalid`,
/// `no-second-round`.
pub(crate) fn question(
    pack: &Pack,
    request: &ComputeProgramme,
    today: NaiveDate,
) -> Result<Question> {
    let mut anchors = BTreeMap::new();
    for (word, day) in &request.anchors {
        let event = Anchor::from_word(word).filter(|a| !matches!(a, Anchor::Line(_)));
        let event = event.ok_or_else(|| {
            let known: Vec<&str> = Anchor::EVENTS.iter().map(Anchor::slug).collect();
            Error::refused(
                ErrorCode::UnknownAnchor,
                &[("anchor", word.clone()), ("known", known.join(", "))],
            )
        })?;
        anchors.insert(event, read_moment(day)?);
    }
    if let Some(day) = &request.period_start {
        anchors.insert(Anchor::PeriodStart, read_moment(day)?);
    }
    let day = request.day.as_deref().map(read_day).transpose()?;
    before_voting(&anchors, day)?;
    let mut official = BTreeMap::new();
    for given in &request.official {
        pack.rule(&given.rule)?;
        official.insert(given.rule.clone(), read_official(given)?);
    }
    let round = request.round.unwrap_or(1);
    if round > 1 && !has_second_round(request.kind) {
        let kind = [("kind", request.kind.slug().to_owned())];
        return Err(Error::refused(ErrorCode::NoSecondRound, &kind));
    }
    let buffer = request.own.map(|own| Buffer {
        n: own.n,
        unit: match own.unit {
            Unit::WorkingDay => Unit::WorkingDay,
            _ => Unit::CalendarDay,
        },
    });
    Ok(Question {
        kind: request.kind,
        round,
        day,
        today,
        code: request.code.clone(),
        anchors,
        official,
        buffer,
    })
}

/// An election that is called, or whose candidates are nominated, after its own day has a
/// mistyped date; every row counted from it would be wrong.
fn before_voting(anchors: &BTreeMap<Anchor, Moment>, day: Option<NaiveDate>) -> Result<()> {
    let Some(day) = day else {
        return Ok(());
    };
    let early = [
        Anchor::Calling,
        Anchor::PeriodStart,
        Anchor::NominationStart,
    ];
    for event in early {
        if let Some(given) = anchors.get(&event).filter(|given| given.date > day) {
            let written = |day: NaiveDate| day.format("%d.%m.%Y").to_string();
            return Err(Error::refused(
                ErrorCode::EventAfterVoting,
                &[
                    ("event", event.slug().to_owned()),
                    ("given", written(given.date)),
                    ("day", written(day)),
                ],
            ));
        }
    }
    Ok(())
}

fn read_official(given: &OfficialDate) -> Result<Official> {
    if given.source.trim().is_empty() {
        return Err(Error::Invalid(vec![FieldError {
            path: "source".into(),
            code: FieldCode::Required,
            params: BTreeMap::new(),
        }]));
    }
    let text = match &given.time {
        Some(time) => format!("{}T{time}", given.date),
        None => given.date.clone(),
    };
    Ok(Official {
        moment: read_moment(&text)?,
        source: given.source.trim().to_owned(),
    })
}
