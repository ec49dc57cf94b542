//! What moves: everything counted anew and compared with what stands.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::Value as Json;

use super::{MovePlan, MovedRow, MovedTask};
use crate::deadlines::words::Words;
use crate::elections::counting::{self, Counter};
use crate::elections::rules;
use crate::elections::service::{Reading, page};
use crate::elections::store::tasks::{self, TaskOfLine};
use crate::elections::store::{LineRecord, Stored};
use crate::elections::{LineOrigin, RowState};
use crate::error::Result;
use crate::orders::store::tallies;
use crate::tasks::rules::{may_be_overdue, number};

/// A plan with what has to be written for it.
#[derive(Debug, Default)]
pub struct Plan {
    /// What is shown.
    pub shown: MovePlan,
    /// Rows as they stand, and as they will be.
    pub lines: Vec<(LineRecord, LineRecord)>,
    /// Tasks that follow.
    pub tasks: Vec<TaskMove>,
}

/// The new term of a task.
#[derive(Debug)]
pub struct TaskMove {
    /// The task as it stands.
    pub task: TaskOfLine,
    /// Its term then.
    pub due_on: Option<String>,
    /// The hour of it.
    pub due_time: Option<String>,
    /// Its own earlier term then.
    pub own_due_on: Option<String>,
}

/// Counts `after` anew and compares it with `before`: the same election before something of it,
/// or of its calendar or rules, changed. Done rows and those without use stay and are listed; the
/// official day of a row overrules and stays; open tasks that have their term from the row follow.
///
/// # Errors
/// `rule-loop`, `year-out-of-range`; of the database.
pub fn make(
    conn: &Connection,
    before: &Stored,
    after: &Stored,
    counter: &Counter,
    reading: &Reading,
) -> Result<Plan> {
    let tasks = tasks::of(conn, &after.election.id)?;
    let ended = ended(conn, after, &tasks, reading)?;
    let mut counts = after.clone();
    for (line, state) in counts.lines.iter_mut().zip(&ended) {
        line.state = *state;
    }
    let counted = counter.count(&counts)?;
    let former: HashMap<&str, &LineRecord> = before
        .lines
        .iter()
        .map(|line| (line.id.as_str(), line))
        .collect();
    let words = Words::new(after.election.language, &counter.pack);
    let numbered = after.lines.iter().any(|line| !line.no.is_empty());
    let today = reading.today.to_string();
    let mut plan = Plan::default();
    let mut stay = Vec::new();
    for (n, (line, counted)) in after.lines.iter().zip(counted).enumerate() {
        let old = former.get(line.id.as_str()).copied().unwrap_or(line);
        let mut new = line.clone();
        counting::take(&mut new, counted);
        if line.origin == LineOrigin::Pack
            && let Some(rule) = counter.rule(line)
        {
            let act = rule.act.as_deref().and_then(|id| counter.act(id));
            new.draft = words.draft(&rule, act);
        }
        let state = ended.get(n).copied().unwrap_or(line.state);
        let shown = |stays: &str| MovedRow {
            id: line.id.clone(),
            no: if numbered {
                line.no.clone()
            } else {
                (n + 1).to_string()
            },
            action: page::action(counter, after, line, reading),
            from_before: old.from_on.clone(),
            to_before: old.to_on.clone(),
            from_after: new.from_on.clone(),
            to_after: new.to_on.clone(),
            own_before: old.own_on.clone(),
            own_after: new.own_on.clone(),
            stays: stays.to_owned(),
            official: new.official().map(str::to_owned),
            passed: new.effective() != old.effective()
                && new.effective().is_some_and(|day| day < today.as_str()),
        };
        let moves = days(old) != days(&new);
        if !state.is_open() {
            if moves {
                stay.push(MovedRow {
                    passed: false,
                    ..shown(state.slug())
                });
            }
            continue;
        }
        if moves {
            plan.shown.rows.push(shown(""));
        } else if old.effective() == new.effective() {
            plan.shown.same += 1;
        }
        for task in tasks.get(&line.id).into_iter().flatten() {
            if let Some(moved) = follows(task, old, &new) {
                plan.shown.tasks.push(MovedTask {
                    id: task.id.clone(),
                    number: number(task.number, task.year),
                    title: task.title.clone(),
                    before: task.due_on.clone(),
                    after: moved.due_on.clone(),
                });
                plan.tasks.push(moved);
            }
        }
        if *line != new {
            plan.lines.push((line.clone(), new));
        }
    }
    plan.shown.rows.append(&mut stay);
    Ok(plan)
}

/// Where each row stands with its tasks counted in.
fn ended(
    conn: &Connection,
    stored: &Stored,
    tasks: &HashMap<String, Vec<TaskOfLine>>,
    reading: &Reading,
) -> Result<Vec<RowState>> {
    let orders: Vec<&str> = tasks
        .values()
        .flatten()
        .filter(|task| task.order)
        .map(|task| task.id.as_str())
        .collect();
    let tallies = if orders.is_empty() {
        HashMap::new()
    } else {
        tallies::of(conn, &orders, &reading.today.to_string(), 0)?
    };
    Ok(stored
        .lines
        .iter()
        .map(|line| {
            let tasks = tasks.get(&line.id).map_or(&[][..], Vec::as_slice);
            rules::state_of(line.state, &page::facts(tasks, &tallies)).0
        })
        .collect())
}

/// The counted and own days of a row: what moves.
fn days(line: &LineRecord) -> [Option<&str>; 4] {
    [
        line.from_on.as_deref(),
        line.to_on.as_deref(),
        line.at_time.as_deref(),
        line.own_on.as_deref(),
    ]
}

/// A task follows while it is open and nothing was reported, when its term is the former day of
/// the row, effective or own, and came from there. One whose term somebody set otherwise stays.
fn follows(task: &TaskOfLine, old: &LineRecord, new: &LineRecord) -> Option<TaskMove> {
    if !may_be_overdue(task.state) || !from_row(&task.due_basis) {
        return None;
    }
    let due = task.due_on.as_deref();
    let by_own = due.is_some() && due == old.own_on.as_deref() && due != old.effective();
    if !by_own && due != old.effective() {
        return None;
    }
    let (due_on, due_time) = if by_own {
        (new.own_on.clone(), task.due_time.clone())
    } else {
        let time = if task.due_time.as_deref() == old.effective_time() {
            new.effective_time().map(str::to_owned)
        } else {
            task.due_time.clone()
        };
        (new.effective().map(str::to_owned), time)
    };
    let own_due_on = if task.own_due_on.is_some() && task.own_due_on == old.own_on {
        new.own_on.clone()
    } else {
        task.own_due_on.clone()
    };
    let same = due_on == task.due_on && due_time == task.due_time && own_due_on == task.own_due_on;
    (!same).then(|| TaskMove {
        task: task.clone(),
        due_time: due_time.filter(|_| due_on.is_some()),
        due_on,
        own_due_on,
    })
}

/// The basis of the term says that it is the day of the row.
fn from_row(basis: &str) -> bool {
    serde_json::from_str::<Json>(basis).is_ok_and(|basis| basis["kind"] == "programme")
}
