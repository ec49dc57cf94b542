//! Wire adapters of tasks.

use std::collections::HashSet;

use super::rules::TermDays;
use super::series::commands::with_calendar;
use super::service::{
    self, adding, bulk, cards, change, editing, moving, parts, people, terms, texts,
};
use super::store::lists::{self, Asked, Cursor, Placed};
use super::store::narrowing::conditions;
use super::store::people::Me;
use super::store::{self, counts};
use super::*;
use crate::app::{Core, Desk};
use crate::commands::Empty;
use crate::error::Result;
use crate::history::{Changed, Entity, OpKind};
use crate::locales::Texts;
use crate::office::AppUser;
use crate::search::{DocKind, Scope, ask};
use crate::staff::{ById, ByIds, Counted};

/// Rows of a page when nothing is said.
const PAGE: u32 = 100;
/// Most rows of a page.
const LONGEST_PAGE: u32 = 500;

/// A page of tasks with all groups of the list.
pub fn task_list(desk: &Desk, request: ListTasks) -> Result<TaskPage> {
    let limit = request.limit.unwrap_or(PAGE).clamp(1, LONGEST_PAGE);
    listed(desk, &request, &texts(desk), limit)
}

/// A page of at most `limit` tasks, with its words in any language.
pub(super) fn listed(
    desk: &Desk,
    request: &ListTasks,
    texts: &Texts,
    limit: u32,
) -> Result<TaskPage> {
    let core = desk.core()?;
    let days = TermDays::around(core.clock().today());
    let after = match &request.after {
        Some(cursor) => {
            Some(serde_json::from_str::<Cursor>(cursor).map_err(|_| lists::bad_cursor())?)
        }
        None => None,
    };
    let found = found(core.as_ref(), &request.filter)?;
    core.read(|conn| {
        let me = sitting(core.as_ref(), conn)?;
        let asked = Asked {
            group: request.group.unwrap_or(GroupBy::Term),
            sort: request.sort.unwrap_or(SortBy::Term),
            days: &days,
            me: &me,
        };
        let narrowed = conditions(&request.filter, &me, &days, found.as_deref());
        let list = lists::list(&asked, narrowed);
        let groups = list.groups(conn)?;
        let total = list.total(conn, &groups)?;
        let mut placed = list.page(conn, &request.folded, after.as_ref(), limit + 1)?;
        let more = placed.len() > limit as usize;
        placed.truncate(limit as usize);
        let next = match placed.last() {
            Some(last) if more => Some(serde_json::to_string(&last.cursor)?),
            _ => None,
        };
        let source = |kind: &str, no: &str, point: &str| cards::source(texts, kind, no, point);
        let mut rows = placed
            .iter()
            .map(|placed: &Placed| lists::row(conn, &asked, placed, &source))
            .collect::<Result<Vec<_>>>()?;
        lists::tally(conn, &mut rows, &days.today)?;
        Ok(TaskPage {
            groups,
            rows,
            total,
            next,
        })
    })
}

/// Rows of these tasks, in this order and without groups.
pub(super) fn rows_of(desk: &Desk, ids: Vec<String>, texts: &Texts) -> Result<Vec<TaskRow>> {
    let core = desk.core()?;
    let days = TermDays::around(core.clock().today());
    core.read(|conn| {
        let asked = Asked {
            group: GroupBy::None,
            sort: SortBy::Term,
            days: &days,
            me: &sitting(core.as_ref(), conn)?,
        };
        let source = |kind: &str, no: &str, point: &str| cards::source(texts, kind, no, point);
        let mut rows = ids
            .into_iter()
            .map(|id| lists::row(conn, &asked, &Placed::alone(id), &source))
            .collect::<Result<Vec<_>>>()?;
        lists::tally(conn, &mut rows, &days.today)?;
        Ok(rows)
    })
}

/// Whoever sits here, in the directory if they are known there.
fn sitting(core: &Core, conn: &rusqlite::Connection) -> Result<Me> {
    store::people::me(conn, &core.user_name(conn)?)
}

/// Ids that answer the words of a filter; none when there are no words.
fn found(core: &Core, filter: &TaskFilter) -> Result<Option<Vec<String>>> {
    if filter.text.trim().is_empty() {
        return Ok(None);
    }
    let tasks = Scope::of(&[DocKind::Task]);
    core.search(|conn, live| {
        let binned;
        let index = match filter.binned {
            true => {
                binned = indexing::binned(conn)?;
                &binned
            }
            false => live,
        };
        Ok(Some(ask(index, &filter.text, &tasks).ids()))
    })
}

/// One task with everything that belongs to it.
pub fn task_get(desk: &Desk, request: ById) -> Result<TaskCard> {
    let core = desk.core()?;
    let texts = texts(desk);
    core.read(|conn| cards::card(conn, &request.id, core.clock().today(), &texts))
}

/// Counts for the frame.
pub fn task_counts(desk: &Desk, _: Empty) -> Result<TaskCounts> {
    let core = desk.core()?;
    let days = TermDays::around(core.clock().today());
    core.read(|conn| counts::counts(conn, &days))
}

/// Values one can filter by. Each kind is counted as if nothing were chosen of it.
pub fn task_facets(desk: &Desk, request: ListTasks) -> Result<TaskFacets> {
    let core = desk.core()?;
    let days = TermDays::around(core.clock().today());
    let found = found(core.as_ref(), &request.filter)?;
    core.read(|conn| {
        let me = sitting(core.as_ref(), conn)?;
        let facet = |by: counts::By, free: &dyn Fn(&mut TaskFilter)| {
            let mut filter = request.filter.clone();
            free(&mut filter);
            let narrowed = conditions(&filter, &me, &days, found.as_deref());
            counts::facet(conn, by, &narrowed)
        };
        let mut states = facet(counts::By::State, &|f| f.states.clear())?;
        let place = |key: &str| TaskState::ALL.iter().position(|s| s.slug() == key);
        states.sort_by_key(|facet| place(&facet.key));
        Ok(TaskFacets {
            responsible: facet(counts::By::Responsible, &|f| f.responsible.clear())?,
            councils: facet(counts::By::Council, &|f| f.councils.clear())?,
            sources: facet(counts::By::Source, &|f| f.sources.clear())?,
            labels: facet(counts::By::Label, &|f| f.labels.clear())?,
            states,
        })
    })
}

/// Enters a task.
pub fn task_add(desk: &Desk, mut request: NewTask) -> Result<Changed<TaskCard>> {
    adding::tidy(&mut request)?;
    let due = terms::read(desk, &request.due, "due")?;
    let kind = match request.order {
        Some(_) => OpKind::OrderAdd,
        None => OpKind::TaskAdd,
    };
    change(desk, kind, |tx| adding::add(tx, &request, &due))
}

/// Changes values of a task.
pub fn task_edit(desk: &Desk, mut request: EditTask) -> Result<Changed<TaskCard>> {
    editing::tidy(&mut request)?;
    let due = match &request.due {
        Some(due) => Some(terms::read(desk, due, "due")?),
        None => None,
    };
    let kind = match editing::is_term_only(&request) {
        true => OpKind::TaskTerm,
        false => OpKind::TaskEdit,
    };
    change(desk, kind, |tx| {
        let task = service::live(tx.conn(), &request.id)?;
        editing::apply(tx, &task, &request, due.as_ref())?;
        Ok(task.id)
    })
}

/// Moves a task along the table of states.
pub fn task_move(desk: &Desk, request: MoveTask) -> Result<Changed<TaskCard>> {
    with_calendar(desk, |calendar| {
        change(desk, OpKind::TaskMove, |tx| {
            let task = service::live(tx.conn(), &request.id)?;
            moving::apply(tx, &task, &request)?;
            // What comes again once it is done begins anew in the same act.
            series::service::follow(tx, task.series_id.as_deref(), calendar)?;
            Ok(task.id)
        })
    })
}

/// Changes many tasks as one act; those it cannot be done to are listed.
pub fn tasks_edit(desk: &Desk, mut request: EditTasks) -> Result<Changed<TasksEdited>> {
    bulk::tidy(&mut request)?;
    let due = match &request.due {
        Some(due) => Some(terms::read(desk, due, "due")?),
        None => None,
    };
    let texts = texts(desk);
    let core = desk.core()?;
    let changed = with_calendar(desk, |calendar| {
        core.transact(OpKind::TasksEdit, |tx| {
            let edited = bulk::apply(tx, &request, due.as_ref(), &texts)?;
            if request.state.is_some() {
                for id in &request.ids {
                    let series = store::task(tx.conn(), id)?.and_then(|task| task.series_id);
                    series::service::follow(tx, series.as_deref(), calendar)?;
                }
            }
            Ok(edited)
        })
    })?;
    Ok(desk.announce(changed))
}

/// Puts tasks into the bin.
pub fn task_bin(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    bin(desk, OpKind::TaskBin, &request, true)
}

/// Takes tasks out of the bin.
pub fn task_restore(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    bin(desk, OpKind::TaskRestore, &request, false)
}

fn bin(desk: &Desk, kind: OpKind, request: &ByIds, away: bool) -> Result<Changed<Counted>> {
    bulk::few_enough(&request.ids)?;
    let mut seen = HashSet::new();
    let ids: Vec<String> = request
        .ids
        .iter()
        .filter(|id| seen.insert(id.as_str()))
        .cloned()
        .collect();
    let core = desk.core()?;
    let changed = core.transact(kind, |tx| {
        let count = bulk::bin(tx, &ids, away)?;
        Ok(Counted { count })
    })?;
    Ok(desk.announce(changed))
}

/// Copies a task's facts into a new draft.
pub fn task_duplicate(desk: &Desk, request: ById) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::TaskDuplicate, |tx| {
        adding::duplicate(tx, &request.id)
    })
}

/// Asks for more time.
pub fn extension_ask(desk: &Desk, request: AskExtension) -> Result<Changed<TaskCard>> {
    let due = terms::read(desk, &request.new_due, "new_due")?;
    change(desk, OpKind::ExtensionAsk, |tx| {
        terms::ask(tx, &request, &due)
    })
}

/// Decides on more time.
pub fn extension_decide(desk: &Desk, request: DecideExtension) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::ExtensionDecide, |tx| {
        terms::decide(tx, &request)
    })
}

/// Takes an extension away.
pub fn extension_remove(desk: &Desk, request: ById) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::ExtensionRemove, |tx| {
        terms::remove(tx, &request.id)
    })
}

/// Adds a day between.
pub fn checkpoint_add(desk: &Desk, request: NewCheckpoint) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::CheckpointAdd, |tx| {
        parts::checkpoint_add(tx, request)
    })
}

/// Changes a day between.
pub fn checkpoint_edit(desk: &Desk, request: EditCheckpoint) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::CheckpointEdit, |tx| {
        parts::checkpoint_edit(tx, request)
    })
}

/// Enters an interim report.
pub fn checkpoint_report(desk: &Desk, request: ReportCheckpoint) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::CheckpointReport, |tx| {
        parts::checkpoint_report(tx, request)
    })
}

/// Takes a day between away.
pub fn checkpoint_remove(desk: &Desk, request: ById) -> Result<Changed<TaskCard>> {
    removed(desk, OpKind::CheckpointRemove, Entity::Checkpoint, &request)
}

/// Adds a line to the checklist.
pub fn step_add(desk: &Desk, request: NewStep) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::StepAdd, |tx| parts::step_add(tx, request))
}

/// Changes a line of the checklist.
pub fn step_edit(desk: &Desk, request: EditStep) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::StepEdit, |tx| parts::step_edit(tx, request))
}

/// Ticks a line of the checklist.
pub fn step_tick(desk: &Desk, request: TickStep) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::StepTick, |tx| parts::step_tick(tx, &request))
}

/// Takes a line off the checklist.
pub fn step_remove(desk: &Desk, request: ById) -> Result<Changed<TaskCard>> {
    removed(desk, OpKind::StepRemove, Entity::TaskStep, &request)
}

/// Writes a note.
pub fn note_add(desk: &Desk, request: NewNote) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::NoteAdd, |tx| parts::note_add(tx, request))
}

/// Changes a note.
pub fn note_edit(desk: &Desk, request: EditNote) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::NoteEdit, |tx| parts::note_edit(tx, request))
}

/// Takes a note away.
pub fn note_remove(desk: &Desk, request: ById) -> Result<Changed<TaskCard>> {
    removed(desk, OpKind::NoteRemove, Entity::TaskNote, &request)
}

/// Links two tasks.
pub fn link_add(desk: &Desk, request: NewLink) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::LinkAdd, |tx| parts::link_add(tx, &request))
}

/// Takes a link away.
pub fn link_remove(desk: &Desk, request: ById) -> Result<Changed<TaskCard>> {
    removed(desk, OpKind::LinkRemove, Entity::TaskLink, &request)
}

/// Sets a reminder on a day of its own.
pub fn reminder_add(desk: &Desk, request: NewReminder) -> Result<Changed<TaskCard>> {
    change(desk, OpKind::ReminderAdd, |tx| {
        parts::reminder_add(tx, request)
    })
}

/// Takes a reminder away.
pub fn reminder_remove(desk: &Desk, request: ById) -> Result<Changed<TaskCard>> {
    removed(desk, OpKind::ReminderRemove, Entity::Reminder, &request)
}

fn removed(desk: &Desk, kind: OpKind, entity: Entity, request: &ById) -> Result<Changed<TaskCard>> {
    change(desk, kind, |tx| parts::remove(tx, entity, &request.id))
}

/// Says which card of the directory a user is.
pub fn user_person_set(desk: &Desk, request: SetUserPerson) -> Result<Changed<AppUser>> {
    people::link(desk, &request)
}
