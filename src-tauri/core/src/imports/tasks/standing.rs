//! Where a task of a list stands, from everything its row says together.

use super::draft::Draft;
use crate::imports::RowCode;
use crate::tasks::{TaskControl, TaskState};

/// Settles the state, so that it agrees with the table of moves; answers what is worth telling.
///
/// A day of performing without a word for the state means that it was done. A task that runs has
/// somebody responsible, and a term or the words "no term"; without a responsible it is a draft.
pub(super) fn settle(draft: &mut Draft) -> Vec<RowCode> {
    let mut told = Vec::new();
    let given = !draft.responsible.name.is_empty();
    let state = match draft.state {
        Some(state) => state,
        None if draft.performed.is_some() => TaskState::Done,
        None if given && draft.due.is_some() => TaskState::Assigned,
        None => TaskState::Draft,
    };
    let closed = state.is_closed();
    let state = match state {
        TaskState::Draft => state,
        state if closed => state,
        _ if !given => {
            told.push(RowCode::StaysDraft);
            TaskState::Draft
        }
        state => {
            if draft.due.is_none() {
                draft.no_term = true;
                told.push(RowCode::WithoutTerm);
            }
            state
        }
    };
    match state {
        TaskState::Done | TaskState::OffControl | TaskState::Reported => {
            if draft.performed.is_none() {
                told.push(RowCode::PerformedUnknown);
            }
        }
        _ => {
            // Still runs, or was given up: nothing was performed. What the list says is kept as a fact.
            if draft.performed.take().is_some() {
                told.push(RowCode::NotPerformed);
            }
        }
    }
    if state == TaskState::OffControl && draft.control.is_none_or(|one| one == TaskControl::None) {
        draft.control = Some(TaskControl::Once);
    }
    if draft.due.is_none() {
        draft.due_time = None;
        draft.first_due = None;
    }
    if draft.plan.is_none() {
        draft.plan_time = None;
    }
    if draft.first_due == draft.due {
        draft.first_due = None;
    }
    draft.state = Some(state);
    told
}
