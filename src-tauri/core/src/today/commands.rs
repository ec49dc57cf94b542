//! Wire adapters of the day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::rules::{self, Heading, TaskDays};
use super::store::{self, Candidate, Owed};
use super::{DaysOf, HeatTotals, TaskDay, Today, TodayBlock, TodayOf, TodayTask, WeekDay, waiting};
use crate::app::Desk;
use crate::calendar::{self, Calendar};
use crate::elections::lines::ahead;
use crate::error::{FieldCode, Result};
use crate::limits::Check;
use crate::locales::{Language, Texts};
use crate::office::seat::{self, Seat};
use crate::orders::across::counts;
use crate::orders::store::tallies;
use crate::packs::Pack;

/// Rows of a block when nothing is said, and the most of them.
const ROWS: u32 = 50;
const MOST_ROWS: u32 = 200;
/// Longest span of days.
const SPAN: i64 = 400;

/// The day at a glance.
pub fn today_get(desk: &Desk, request: TodayOf) -> Result<Today> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let today = core.clock().today();
    let language = desk.preferences().language;
    let texts = Texts::new(language);
    let rows = request.rows.unwrap_or(ROWS).clamp(1, MOST_ROWS) as usize;
    core.read(|conn| {
        let seat = seat::seat(conn)?;
        let whose = match request.mine {
            true => seat.person.clone(),
            false => None,
        };
        let whose = whose.as_deref();
        let [overdue, now, this_week] = blocks(conn, &seat, whose, today, rows)?;
        let owed = store::owed(conn, None)?;
        let (councils, totals) = heat(conn, &owed, today)?;
        let asked = match whose {
            Some(_) => store::owed(conn, whose)?,
            None => owed,
        };
        let lines = counts::awaited(conn, whose)?;
        Ok(Today {
            date: today.to_string(),
            week: week(conn, whose, today, language)?,
            overdue,
            today: now,
            this_week,
            waiting: waiting::block(conn, &numbering, asked, lines, today, rows)?,
            councils,
            totals,
            tasks: store::task_count(conn)?,
            elections: ahead::elections(conn, &seat, today, &texts)?,
        })
    })
}

/// What lies on each day of a span.
pub fn task_days(desk: &Desk, request: DaysOf) -> Result<Vec<TaskDay>> {
    let mut check = Check::default();
    let from = check.date("from", &request.from);
    let to = check.date("to", &request.to);
    for (path, day) in [("from", from), ("to", to)] {
        if day.is_none() {
            check.push(path, FieldCode::Required, &[]);
        }
    }
    if let (Some(from), Some(to)) = (from, to) {
        check.number("to", (to - from).num_days(), 0, SPAN);
    }
    check.done()?;
    let (Some(from), Some(to)) = (from, to) else {
        return Ok(Vec::new());
    };
    let language = desk.preferences().language;
    let span: Vec<NaiveDate> = from.iter_days().take_while(|day| *day <= to).collect();
    desk.core()?.read(|conn| days(conn, None, &span, language))
}

fn week(
    conn: &Connection,
    whose: Option<&str>,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<WeekDay>> {
    let days = days(conn, whose, &rules::week_of(today), language)?;
    Ok(days
        .into_iter()
        .map(|day| WeekDay {
            date: day.date,
            terms: day.terms + day.checkpoints,
            planned: day.planned,
            off: day.off,
            name: day.name,
        })
        .collect())
}

/// Every day of a span with its counts and with what the calendar says of it.
fn days(
    conn: &Connection,
    whose: Option<&str>,
    span: &[NaiveDate],
    language: Language,
) -> Result<Vec<TaskDay>> {
    let (Some(first), Some(last)) = (span.first(), span.last()) else {
        return Ok(Vec::new());
    };
    let counted = store::days(conn, whose, &first.to_string(), &last.to_string())?;
    let mut counted: BTreeMap<String, TaskDay> = counted
        .into_iter()
        .map(|day| (day.date.clone(), day))
        .collect();
    let pack = Pack::of(calendar::commands::office_country(conn)?)?;
    let calendar = Calendar::new(&pack.holidays, calendar::store::local(conn, None)?);
    Ok(span
        .iter()
        .map(|date| {
            let key = date.to_string();
            let known = calendar.day(*date);
            let named = |day: &calendar::Day| {
                let names = day.names.iter();
                let names: Vec<&str> = names
                    .map(|name| name.get(language, pack.language()))
                    .collect();
                names.join("; ")
            };
            let mut day = counted.remove(&key).unwrap_or(TaskDay {
                date: key,
                terms: 0,
                overdue: 0,
                checkpoints: 0,
                planned: 0,
                performed: 0,
                off: false,
                name: String::new(),
            });
            day.off = known.as_ref().is_some_and(|known| !known.kind.is_working());
            day.name = known.as_ref().map(named).unwrap_or_default();
            day
        })
        .collect())
}

/// The three blocks of tasks: late, today, this week, as seen on a day.
pub(crate) fn blocks(
    conn: &Connection,
    seat: &Seat,
    whose: Option<&str>,
    today: NaiveDate,
    rows: usize,
) -> Result<[TodayBlock; 3]> {
    let date = today.to_string();
    let last = rules::week_of(today).last().unwrap_or(&today).to_string();
    let mut sorted: [Vec<(Candidate, String)>; 3] = Default::default();
    let mut late = std::collections::HashSet::new();
    for candidate in store::candidates(conn, whose, &date, &last)? {
        let days = TaskDays {
            can_be_late: !candidate.reported,
            due: candidate.due.as_deref(),
            own: candidate.own.as_deref(),
            plan: candidate.plan.as_deref(),
        };
        let Some(heading) = rules::heading(&days, &date, &last) else {
            continue;
        };
        // Tasks come before their reports: a late one is not listed a second time for a late
        // report, and a report alone does not make a task late.
        let heading = match (heading, candidate.checkpoint.is_some()) {
            (Heading::Overdue, true) if late.contains(&candidate.task) => continue,
            (Heading::Overdue, true) => Heading::Today,
            (heading, _) => heading,
        };
        if heading == Heading::Overdue {
            late.insert(candidate.task.clone());
        }
        let key = rules::order(&days, heading, &date);
        sorted[heading as usize].push((candidate, key));
    }
    let mut blocks: [TodayBlock; 3] = Default::default();
    for (n, mut list) in sorted.into_iter().enumerate() {
        list.sort_by_cached_key(|(candidate, key)| {
            let time = match n == Heading::Today as usize {
                true if candidate
                    .due
                    .as_deref()
                    .is_some_and(|due| due < date.as_str()) =>
                {
                    String::new()
                }
                true => hour(candidate, &date).unwrap_or_else(|| "99".into()),
                false => String::new(),
            };
            (key.clone(), time, !candidate.high, candidate.number)
        });
        blocks[n].total = list.len() as i64;
        for (candidate, key) in list.into_iter().take(rows) {
            if let Some(task) = store::line(conn, &candidate.task, seat.person.as_deref())? {
                blocks[n].rows.push(dressed(task, candidate, &key, today));
            }
        }
        let ids: Vec<&str> = blocks[n].rows.iter().map(|row| row.id.as_str()).collect();
        let orders = tallies::of(conn, &ids, &date, 1)?;
        for row in &mut blocks[n].rows {
            if let Some(order) = orders.get(&row.id) {
                row.councils = order.tally.total;
                row.council = order.first.iter().map(|one| one.name.clone()).collect();
                row.tally = Some(order.tally.clone());
            }
        }
    }
    Ok(blocks)
}

/// The hour of a candidate on a day: of its term, else of its plan.
fn hour(candidate: &Candidate, day: &str) -> Option<String> {
    let on = |date: &Option<String>, time: &Option<String>| match date.as_deref() == Some(day) {
        true => time.clone(),
        false => None,
    };
    on(&candidate.due, &candidate.due_time).or_else(|| on(&candidate.plan, &candidate.plan_time))
}

fn dressed(mut task: TodayTask, candidate: Candidate, day: &str, today: NaiveDate) -> TodayTask {
    task.time = hour(&candidate, day);
    if !candidate.reported {
        task.overdue_days = rules::days_late(candidate.due.as_deref(), today);
    }
    if candidate.checkpoint.is_some() {
        task.due_on = candidate.due;
        task.own_due_on = None;
        task.plan_on = None;
        task.checkpoint = candidate.checkpoint;
    }
    task
}

fn heat(
    conn: &Connection,
    owed: &[Owed],
    today: NaiveDate,
) -> Result<(Vec<super::CouncilHeat>, HeatTotals)> {
    let mut totals = HeatTotals::default();
    let mut councils = Vec::new();
    let mut waiting: BTreeMap<&str, i64> = BTreeMap::new();
    for answer in owed {
        *waiting.entry(&answer.council).or_default() += 1;
    }
    for (mut council, contact) in store::heat(conn)? {
        council.waiting += waiting
            .get(council.id.as_str())
            .copied()
            .unwrap_or_default();
        council.contact_days = contact.map(|at| rules::days_between(&at, today).max(0));
        totals.councils += 1;
        totals.late_councils += i64::from(council.overdue > 0);
        totals.open += council.open;
        totals.overdue += council.overdue;
        totals.waiting += council.waiting;
        councils.push(council);
    }
    Ok((councils, totals))
}
