//! What is to move, read and checked.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::MoveElection;
use super::plan::{self, Plan};
use crate::deadlines::model::{Anchor, Counting};
use crate::deadlines::{ComputeProgramme, acts, programme, service};
use crate::elections::counting::{Counter, countings, day_of};
use crate::elections::service::adding::{buffer, not_past};
use crate::elections::service::{Reading, page};
use crate::elections::store::{self, AnchorRecord, Stored, writing};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};

/// A move that may be done: what there is, what there will be, and what moves.
#[derive(Debug)]
pub struct Asked {
    before: Stored,
    after: Stored,
    plan: Plan,
}

/// Reads what is to move and plans it. Nothing is written.
///
/// # Errors
/// `not-found`, `no-such-date`, `election-past`, `unknown-anchor`, `event-after-voting`,
/// `unknown-act`, `act-not-valid`, `no-act-on-day`, `invalid`.
pub fn read(conn: &Connection, request: &MoveElection, reading: &Reading) -> Result<Asked> {
    store::live(conn, &request.id)?;
    let before = store::stored(conn, &request.id)?;
    let mut after = before.clone();
    days(&mut after, request, reading.today)?;
    let counter = Counter::of(conn, &before.election)?;
    ways(&mut after, request, &counter)?;
    let counter = Counter::of(conn, &after.election)?;
    let asked = question_of(&after);
    let question = service::question(&counter.pack, &asked, reading.today)?;
    let hold = programme::rules(&counter.pack, &question)?;
    let mut plan = plan::make(conn, &before, &after, &counter, reading)?;
    let mut remarks = page::remarks(&after, reading);
    if before.election.day == after.election.day {
        remarks.clear();
    }
    let mut tell = |id: &str, n: usize| {
        if n > 0 {
            remarks.push(reading.texts.with(id, &[("n", &n.to_string())]));
        }
    };
    let day = day_of(after.election.day.as_deref());
    let gone = after.lines.iter().filter(|line| {
        let rule = counter.pack.rule(&line.rule).ok();
        line.state.is_open()
            && day
                .zip(rule)
                .is_some_and(|(day, rule)| acts::valid(&counter.pack, rule, day).is_err())
    });
    tell("election-remark-rules-gone", gone.count());
    let new = hold
        .iter()
        .filter(|row| !after.lines.iter().any(|line| line.rule == row.rule.id));
    tell("election-remark-rules-new", new.count());
    let shown = &plan.shown.rows;
    let passed = shown.iter().filter(|row| row.passed).count();
    tell("election-remark-passed", passed);
    let held = shown
        .iter()
        .filter(|row| row.stays.is_empty() && row.official.is_some());
    tell("election-remark-official", held.count());
    plan.shown.remarks = remarks;
    Ok(Asked {
        before,
        after,
        plan,
    })
}

impl Asked {
    /// What it would do.
    pub fn into_plan(self) -> super::MovePlan {
        self.plan.shown
    }

    /// The election as it will be.
    pub fn after(&self) -> &Stored {
        &self.after
    }

    /// Does it: the election, its events, its rows, the tasks that follow.
    ///
    /// # Errors
    /// Of the database.
    pub fn write(self, tx: &mut WriteTx) -> Result<super::MovePlan> {
        let (id, new) = (&self.after.election.id, &self.after.election);
        let values = [
            ("day", json!(new.day)),
            ("countings", json!(new.countings)),
            ("own_n", json!(new.own_n)),
            ("own_unit", json!(new.own_unit)),
        ];
        tx.set_all(Entity::Election, id, &values)?;
        for anchor in &self.after.anchors {
            if anchor.id.is_empty() {
                writing::anchor(tx, id, anchor)?;
            } else {
                let values = [("at", json!(anchor.at)), ("basis", json!(anchor.basis))];
                tx.set_all(Entity::ElectionAnchor, &anchor.id, &values)?;
            }
        }
        let stamp = tx.stamp();
        for gone in &self.before.anchors {
            if !self.after.anchors.iter().any(|a| a.id == gone.id) {
                let values: [(&str, Json); 1] = [("deleted_at", json!(stamp))];
                tx.set_all(Entity::ElectionAnchor, &gone.id, &values)?;
            }
        }
        super::act::write(tx, &self.plan, new.day.as_deref())?;
        Ok(self.plan.shown)
    }
}

/// The day of voting and the events.
fn days(after: &mut Stored, request: &MoveElection, today: NaiveDate) -> Result<()> {
    if let Some(text) = &request.day {
        let day = match text.trim() {
            "" => None,
            text => Some(service::read_day(text)?),
        };
        let text = day.map(|day| day.to_string());
        if text != after.election.day {
            not_past(day, today, request.past)?;
            after.election.day = text;
        }
    }
    for (event, at) in &request.anchors {
        let at = at.trim();
        if at.is_empty() {
            after.anchors.retain(|anchor| anchor.event != *event);
            continue;
        }
        let moment = service::read_moment(at)?;
        let at = match moment.time {
            Some(time) => format!("{}T{time}", moment.date),
            None => moment.date.to_string(),
        };
        match after.anchors.iter_mut().find(|a| a.event == *event) {
            Some(known) => known.at = at,
            None => after.anchors.push(AnchorRecord {
                id: String::new(),
                event: event.clone(),
                at,
                basis: String::new(),
            }),
        }
    }
    let mut check = Check::default();
    for (event, basis) in &request.bases {
        let mut basis = basis.clone();
        check.text(&format!("bases.{event}"), &mut basis, limits::LINE);
        if let Some(known) = after.anchors.iter_mut().find(|a| a.event == *event) {
            known.basis = basis;
        }
    }
    check.done()
}

/// Ways of counting and the buffer.
fn ways(after: &mut Stored, request: &MoveElection, counter: &Counter) -> Result<()> {
    let mut check = Check::default();
    let mut ways = countings(&after.election);
    for (act, counting) in &request.countings {
        let acts = &counter.pack.head.acts;
        let Some(act) = acts.iter().find(|a| a.id == *act || a.short == *act) else {
            let known: Vec<&str> = acts.iter().map(|act| act.short.as_str()).collect();
            let params = [("act", act.clone()), ("known", known.join("; "))];
            return Err(Error::refused(ErrorCode::UnknownAct, &params));
        };
        match counting {
            Counting::Act => {
                ways.remove(&act.id);
            }
            Counting::NextDayFirst => check.push("countings", FieldCode::DoesNotFit, &[]),
            Counting::ExactN | Counting::NFullDaysBetween => {
                ways.insert(act.id.clone(), *counting);
            }
        }
    }
    buffer(&mut check, request.own.as_ref());
    if request.own.is_some() && request.no_own {
        check.push("own", FieldCode::OneOfThese, &[]);
    }
    check.done()?;
    after.election.countings = serde_json::to_string(&ways)?;
    if let Some(own) = request.own {
        after.election.own_n = Some(own.n);
        after.election.own_unit = own.unit.slug().to_owned();
    }
    if request.no_own {
        after.election.own_n = None;
        after.election.own_unit = String::new();
    }
    Ok(())
}

/// The same question a new election asks: its checks hold for a moved one too.
fn question_of(stored: &Stored) -> ComputeProgramme {
    let election = &stored.election;
    ComputeProgramme {
        pack: election.pack.clone(),
        kind: election.kind,
        day: election.day.clone(),
        round: Some(election.round),
        period_start: None,
        anchors: stored
            .anchors
            .iter()
            .filter(|anchor| anchor.event != Anchor::ElectionDay.slug())
            .map(|anchor| (anchor.event.clone(), anchor.at.clone()))
            .collect(),
        code: Some(election.code.clone()).filter(|code| !code.is_empty()),
        official: Vec::new(),
        own: None,
        language: None,
    }
}
