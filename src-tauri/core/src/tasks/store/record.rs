//! One task as it is stored.

use rusqlite::{Connection, OptionalExtension, Row};

use crate::error::Result;
use crate::tasks::states::{Priority, TaskControl, TaskState};

/// The columns of a task. Names as in the table; days are YYYY-MM-DD.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct TaskRecord {
    pub id: String,
    pub year: i64,
    pub number: i64,
    pub title: String,
    pub text: String,
    pub state: TaskState,
    pub state_reason: String,
    pub suspended_until: Option<String>,
    pub priority: Priority,
    pub basis_kind: String,
    pub basis_no: String,
    pub basis_date: Option<String>,
    pub basis_point: String,
    pub author_id: Option<String>,
    pub author_name: String,
    pub responsible_id: Option<String>,
    pub responsible_name: String,
    pub controller_id: Option<String>,
    pub controller_name: String,
    pub issued_on: Option<String>,
    pub plan_on: Option<String>,
    pub plan_time: Option<String>,
    pub due_on: Option<String>,
    pub due_time: Option<String>,
    pub no_term: bool,
    pub first_due_on: Option<String>,
    pub due_basis: String,
    pub own_due_on: Option<String>,
    pub control: TaskControl,
    pub result: String,
    pub result_doc: String,
    pub performed_on: Option<String>,
    pub closed_on: Option<String>,
    pub late_days: Option<i64>,
    pub off_control_on: Option<String>,
    pub off_control_by: String,
    pub off_control_ground: String,
    pub off_control_act: String,
    pub ladder: String,
    pub parent_id: Option<String>,
    pub series_id: Option<String>,
    pub deleted: bool,
    pub form: String,
}

const TASK: &str = "SELECT id, year, number, title, text, state, state_reason, suspended_until, \
    priority, basis_kind, basis_no, basis_date, basis_point, author_id, author_name, \
    responsible_id, responsible_name, controller_id, controller_name, issued_on, plan_on, \
    plan_time, due_on, due_time, no_term, first_due_on, due_basis, own_due_on, control, result, \
    result_doc, performed_on, closed_on, late_days, off_control_on, off_control_by, \
    off_control_ground, off_control_act, ladder, parent_id, series_id, deleted_at IS NOT NULL, \
    form FROM task";

fn record(row: &Row) -> rusqlite::Result<TaskRecord> {
    let word = |n: usize| row.get::<_, String>(n);
    Ok(TaskRecord {
        id: row.get(0)?,
        year: row.get(1)?,
        number: row.get(2)?,
        title: row.get(3)?,
        text: row.get(4)?,
        state: TaskState::from_slug(&word(5)?).unwrap_or(TaskState::Draft),
        state_reason: row.get(6)?,
        suspended_until: row.get(7)?,
        priority: Priority::from_slug(&word(8)?).unwrap_or(Priority::Normal),
        basis_kind: row.get(9)?,
        basis_no: row.get(10)?,
        basis_date: row.get(11)?,
        basis_point: row.get(12)?,
        author_id: row.get(13)?,
        author_name: row.get(14)?,
        responsible_id: row.get(15)?,
        responsible_name: row.get(16)?,
        controller_id: row.get(17)?,
        controller_name: row.get(18)?,
        issued_on: row.get(19)?,
        plan_on: row.get(20)?,
        plan_time: row.get(21)?,
        due_on: row.get(22)?,
        due_time: row.get(23)?,
        no_term: row.get(24)?,
        first_due_on: row.get(25)?,
        due_basis: row.get(26)?,
        own_due_on: row.get(27)?,
        control: TaskControl::from_slug(&word(28)?).unwrap_or(TaskControl::None),
        result: row.get(29)?,
        result_doc: row.get(30)?,
        performed_on: row.get(31)?,
        closed_on: row.get(32)?,
        late_days: row.get(33)?,
        off_control_on: row.get(34)?,
        off_control_by: row.get(35)?,
        off_control_ground: row.get(36)?,
        off_control_act: row.get(37)?,
        ladder: row.get(38)?,
        parent_id: row.get(39)?,
        series_id: row.get(40)?,
        deleted: row.get(41)?,
        form: row.get(42)?,
    })
}

/// One task, from the bin too.
pub fn task(conn: &Connection, id: &str) -> Result<Option<TaskRecord>> {
    let sql = format!("{TASK} WHERE id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], record)
        .optional()?)
}
