//! Lists of tasks: counted by group, cut by key.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params_from_iter};
use serde::{Deserialize, Serialize};

use super::narrowing::{Conditions, EFFECTIVE, IS_ORDER, RUNNING, TYPED_NAME, WAITING};
use super::people::Me;
use super::{parts, people};
use crate::error::{Error, ErrorCode, Result};
use crate::orders::store::tallies;
use crate::tasks::rules::{self, TermDays};
use crate::tasks::states::{Priority, TaskControl, TaskState};
use crate::tasks::{GroupBy, SortBy, TaskCouncil, TaskGroup, TaskRow};

/// Councils named on a row.
const COUNCILS_SHOWN: usize = 3;

/// How a list is asked for.
pub struct Asked<'a> {
    /// By what it is grouped.
    pub group: GroupBy,
    /// By what it is sorted within groups.
    pub sort: SortBy,
    /// The days around today.
    pub days: &'a TermDays,
    /// Whoever sits here.
    pub me: &'a Me,
}

/// Place of a row in the list: what a page ends with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cursor {
    /// Order of the group.
    g: String,
    /// Sort key: a number or a text.
    k: serde_json::Value,
    /// Task.
    id: String,
}

/// A row of the page with its place.
pub struct Placed {
    /// Task.
    pub id: String,
    /// Key of the group.
    pub group: String,
    /// Where a page after it goes on.
    pub cursor: Cursor,
}

impl Placed {
    /// A row that stands for itself, in no list.
    pub fn alone(id: String) -> Self {
        let cursor = Cursor {
            g: String::new(),
            k: serde_json::Value::Null,
            id: id.clone(),
        };
        Placed {
            id,
            group: String::new(),
            cursor,
        }
    }
}

/// The expressions a list is made of: order of the group, its key, its label, the sort key.
struct Shape {
    from: &'static str,
    order: String,
    key: String,
    label: &'static str,
    sort: &'static str,
    falling: bool,
}

const PLAIN: &str = "task t";
const BY_COUNCIL: &str = "task t LEFT JOIN task_council tc ON tc.task_id = t.id \
    AND tc.deleted_at IS NULL LEFT JOIN council c ON c.id = tc.council_id AND c.deleted_at IS NULL";
const BY_LINE: &str = "task t JOIN order_line tc ON tc.task_id = t.id AND tc.deleted_at IS NULL \
    LEFT JOIN council c ON c.id = tc.council_id AND c.deleted_at IS NULL";
const BY_PERSON: &str =
    "task t LEFT JOIN person p ON p.id = t.responsible_id AND p.deleted_at IS NULL";

fn cases(column: &str, words: impl Iterator<Item = (&'static str, String)>) -> String {
    let arms: String = words
        .map(|(word, value)| format!(" WHEN '{word}' THEN '{value}'"))
        .collect();
    format!("CASE {column}{arms} ELSE '' END")
}

fn shape(asked: &Asked, conditions: &mut Conditions) -> Shape {
    let (sort, falling) = match asked.sort {
        // Open ones by day, those closed last first.
        SortBy::Term => (
            "CASE WHEN t.closed_on IS NOT NULL THEN -julianday(t.closed_on) * 10000000 ELSE \
             coalesce(julianday(EFFECTIVE), 9000000) * 10000000 END + t.number",
            false,
        ),
        SortBy::Number => ("-(t.year * 10000000 + t.number)", false),
        SortBy::Title => ("t.sort_key", false),
        SortBy::Changed => (
            "coalesce((SELECT max(h.op) FROM op_change h WHERE h.entity_id = t.id), '')",
            true,
        ),
    };
    let mut shape = Shape {
        from: PLAIN,
        order: "'0'".into(),
        key: "''".into(),
        label: "''",
        sort,
        falling,
    };
    match asked.group {
        GroupBy::None => {}
        GroupBy::Term => {
            let today = conditions.bind(asked.days.today.clone());
            let week = conditions.bind(asked.days.week_end.clone());
            shape.order = format!(
                "CASE WHEN t.closed_on IS NOT NULL THEN '5' \
                 WHEN {RUNNING} AND t.due_on < {today} THEN '0' \
                 WHEN {EFFECTIVE} IS NULL THEN '4' WHEN {EFFECTIVE} <= {today} THEN '1' \
                 WHEN {EFFECTIVE} <= {week} THEN '2' ELSE '3' END"
            );
            shape.key = String::new();
        }
        GroupBy::State => {
            shape.key = "t.state".into();
            let places = TaskState::ALL
                .iter()
                .zip(10..)
                .map(|(s, n)| (s.slug(), n.to_string()));
            shape.order = cases("t.state", places);
        }
        GroupBy::Board => {
            let columns = TaskState::ALL.iter().map(|s| (s.slug(), column_place(*s)));
            let waits = rules::BOARD
                .iter()
                .position(|c| *c == rules::WAITS_FOR_COUNCILS);
            shape.order = format!(
                "CASE WHEN {WAITING} THEN '{}' ELSE {} END",
                waits.unwrap_or_default(),
                cases("t.state", columns)
            );
            shape.key = String::new();
        }
        GroupBy::Source => {
            shape.order = "(t.basis_kind = '') || t.basis_kind".into();
            shape.key = "t.basis_kind".into();
            shape.label = "t.basis_kind";
        }
        GroupBy::Responsible => {
            shape.from = BY_PERSON;
            shape.order = "CASE WHEN t.responsible_name = '' THEN '1' ELSE '0' || \
                coalesce(p.sort_key, t.responsible_name) || char(1) || \
                coalesce(t.responsible_id, '') END"
                .into();
            shape.key = format!(
                "CASE WHEN t.responsible_name = '' THEN '' \
                 ELSE coalesce(t.responsible_id, '{TYPED_NAME}' || t.responsible_name) END"
            );
            shape.label = "coalesce(p.given || ' ' || p.family, t.responsible_name)";
        }
        GroupBy::Council => {
            shape.from = BY_COUNCIL;
            shape.order = "CASE WHEN tc.id IS NULL THEN '2' WHEN c.id IS NULL THEN '1' || \
                tc.council_name ELSE printf('0%09d', c.place) || c.name || char(1) || c.id END"
                .into();
            shape.key = format!(
                "CASE WHEN tc.id IS NULL THEN '' \
                 ELSE coalesce(tc.council_id, '{TYPED_NAME}' || tc.council_name) END"
            );
            shape.label = "coalesce(c.name, tc.council_name, '')";
        }
    }
    shape
}

fn column_place(state: TaskState) -> String {
    let column = rules::board_column(state);
    let place = rules::BOARD.iter().position(|c| *c == column);
    place.unwrap_or_default().to_string()
}

/// A list ready to be asked: its groups, and its pages.
pub struct List {
    matched: String,
    values: Vec<Value>,
    group: GroupBy,
    falling: bool,
}

/// Makes a list of a filter's conditions.
pub fn list(asked: &Asked, mut conditions: Conditions) -> List {
    let shape = shape(asked, &mut conditions);
    let today = conditions.bind(asked.days.today.clone());
    let key = if shape.key.is_empty() {
        shape.order.clone()
    } else {
        shape.key.clone()
    };
    let mut filter = conditions.sql();
    if let (GroupBy::Council, Some(only)) = (asked.group, &conditions.councils) {
        filter.push_str(" AND ");
        filter.push_str(only);
    }
    let sort = shape.sort.replace("EFFECTIVE", EFFECTIVE);
    let picked = |order: &str, key: &str, label: &str, from: &str, and: &str| {
        format!(
            "SELECT t.id AS id, {order} AS g, {key} AS gk, {label} AS gl, {sort} AS k, \
             ({RUNNING} AND t.due_on < {today}) AS late FROM {from} WHERE {filter}{and}"
        )
    };
    let mut matched = picked(&shape.order, &key, shape.label, shape.from, "");
    if asked.group == GroupBy::Council {
        // The councils of an order are those of its lines.
        let of_lines = |text: &str| text.replace("tc.council_name", "tc.name");
        let no_order = format!(" AND NOT {IS_ORDER}");
        matched = picked(&shape.order, &key, shape.label, shape.from, &no_order);
        let (order, key) = (of_lines(&shape.order), of_lines(&key));
        let lines = picked(&order, &key, &of_lines(shape.label), BY_LINE, "");
        matched = format!("{matched} UNION ALL {lines}");
    }
    let matched = format!("WITH m AS ({matched})");
    List {
        matched,
        values: conditions.values().to_vec(),
        group: asked.group,
        falling: shape.falling,
    }
}

impl List {
    /// The key as it goes over the wire.
    fn wire(&self, key: String) -> String {
        let names: &[&str] = match self.group {
            GroupBy::Term => &rules::TERM_GROUPS,
            GroupBy::Board => &rules::BOARD,
            _ => return key,
        };
        let place: usize = key.parse().unwrap_or_default();
        names.get(place).map_or(key, |name| (*name).to_owned())
    }

    /// The key as the list has it.
    fn inner(&self, key: &str) -> String {
        let names: &[&str] = match self.group {
            GroupBy::Term => &rules::TERM_GROUPS,
            GroupBy::Board => &rules::BOARD,
            _ => return key.to_owned(),
        };
        let place = names.iter().position(|name| *name == key);
        place.map_or_else(|| key.to_owned(), |place| place.to_string())
    }

    /// All groups that hold something, in order.
    pub fn groups(&self, conn: &Connection) -> Result<Vec<TaskGroup>> {
        let sql = format!(
            "{} SELECT gk, max(gl), count(*), coalesce(sum(late), 0) FROM m GROUP BY g, gk \
             ORDER BY g, gk",
            self.matched
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(&self.values), |row| {
            Ok(TaskGroup {
                key: self.wire(row.get(0)?),
                label: row.get(1)?,
                count: row.get(2)?,
                overdue: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Tasks in the list, each counted once.
    pub fn total(&self, conn: &Connection, groups: &[TaskGroup]) -> Result<i64> {
        if self.group != GroupBy::Council {
            return Ok(groups.iter().map(|group| group.count).sum());
        }
        let sql = format!("{} SELECT count(DISTINCT id) FROM m", self.matched);
        Ok(conn
            .prepare_cached(&sql)?
            .query_row(params_from_iter(&self.values), |row| row.get(0))?)
    }

    /// A page of places after a cursor; one more than asked for tells that there is more.
    pub fn page(
        &self,
        conn: &Connection,
        folded: &[String],
        after: Option<&Cursor>,
        limit: u32,
    ) -> Result<Vec<Placed>> {
        let mut values = self.values.clone();
        let mut bind = |value: Value| {
            values.push(value);
            format!("?{}", values.len())
        };
        let inner: Vec<String> = folded.iter().map(|key| self.inner(key)).collect();
        let folded = bind(serde_json::to_string(&inner)?.into());
        let (way, direction) = if self.falling {
            ("<", "DESC")
        } else {
            (">", "ASC")
        };
        let mut only = format!("gk NOT IN (SELECT value FROM json_each({folded}))");
        if let Some(cursor) = after {
            let g = bind(cursor.g.clone().into());
            let k = bind(sort_value(&cursor.k)?);
            let id = bind(cursor.id.clone().into());
            only.push_str(&format!(
                " AND (g > {g} OR (g = {g} AND (k {way} {k} OR (k = {k} AND id > {id}))))"
            ));
        }
        let limit = bind(i64::from(limit).into());
        let sql = format!(
            "{} SELECT id, gk, g, k FROM m WHERE {only} ORDER BY g, k {direction}, id LIMIT {limit}",
            self.matched
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(&values), |row| {
            let id: String = row.get(0)?;
            Ok(Placed {
                group: self.wire(row.get(1)?),
                cursor: Cursor {
                    g: row.get(2)?,
                    k: sort_json(row, 3)?,
                    id: id.clone(),
                },
                id,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

fn sort_json(row: &Row, n: usize) -> rusqlite::Result<serde_json::Value> {
    Ok(match row.get::<_, Value>(n)? {
        Value::Integer(number) => number.into(),
        Value::Real(number) => number.into(),
        Value::Text(text) => text.into(),
        Value::Null | Value::Blob(_) => serde_json::Value::Null,
    })
}

fn sort_value(value: &serde_json::Value) -> Result<Value> {
    match value {
        serde_json::Value::Number(number) => number
            .as_i64()
            .map(Value::Integer)
            .or_else(|| number.as_f64().map(Value::Real))
            .ok_or_else(bad_cursor),
        serde_json::Value::String(text) => Ok(Value::Text(text.clone())),
        _ => Err(bad_cursor()),
    }
}

/// A cursor that no page of ours ended with.
pub fn bad_cursor() -> Error {
    let params = [
        ("command", "task_list".to_owned()),
        ("reason", "after".to_owned()),
    ];
    Error::refused(ErrorCode::BadRequest, &params)
}

const ROW: &str = "SELECT t.number, t.year, t.title, t.state, t.priority, t.control, \
    t.responsible_id, t.responsible_name, t.basis_kind, t.basis_no, t.basis_point, t.plan_on, \
    t.plan_time, t.due_on, t.due_time, t.own_due_on, t.first_due_on, t.late_days, \
    t.performed_on, t.series_id IS NOT NULL, \
    (SELECT count(*) FROM extension x WHERE x.task_id = t.id AND x.decision = 'granted' \
      AND x.line_id IS NULL AND x.deleted_at IS NULL), \
    (SELECT count(*) FROM attachment x WHERE x.task_id = t.id AND x.deleted_at IS NULL), \
    (SELECT count(done_on) FROM task_step x WHERE x.task_id = t.id AND x.deleted_at IS NULL), \
    (SELECT count(*) FROM task_step x WHERE x.task_id = t.id AND x.deleted_at IS NULL), \
    (SELECT count(*) FROM task x WHERE x.parent_id = t.id AND x.deleted_at IS NULL) \
    FROM task t WHERE t.id = ?1";

/// A row of the list, dressed. `source` puts the basis on one line.
pub fn row(
    conn: &Connection,
    asked: &Asked,
    placed: &Placed,
    source: &dyn Fn(&str, &str, &str) -> String,
) -> Result<TaskRow> {
    let id = placed.id.as_str();
    let councils: Vec<TaskCouncil> = parts::councils(conn, id)?
        .into_iter()
        .map(|(_, council)| council)
        .collect();
    let labels = parts::labels(conn, id)?
        .into_iter()
        .map(|(_, l)| l)
        .collect();
    let mut row = conn.prepare_cached(ROW)?.query_row([id], |row| {
        let text = |n: usize| row.get::<_, String>(n);
        let state = TaskState::from_slug(&text(3)?).unwrap_or(TaskState::Draft);
        let (due_on, own): (Option<String>, Option<String>) = (row.get(13)?, row.get(15)?);
        let (due, own_due) = (due_on.as_deref(), own.as_deref());
        let person: Option<String> = row.get(6)?;
        let name: String = row.get(7)?;
        Ok(TaskRow {
            id: id.to_owned(),
            group: placed.group.clone(),
            number: rules::number(row.get(0)?, row.get(1)?),
            title: row.get(2)?,
            state,
            priority: Priority::from_slug(&text(4)?).unwrap_or(Priority::Normal),
            control: TaskControl::from_slug(&text(5)?).unwrap_or(TaskControl::None),
            mine: asked.me.is(person.as_deref(), &name),
            responsible: crate::tasks::TaskPerson {
                id: person,
                name,
                gone: false,
            },
            council_count: councils.len() as i64,
            councils: councils.iter().take(COUNCILS_SHOWN).cloned().collect(),
            source: source(&text(8)?, &text(9)?, &text(10)?),
            labels,
            plan_on: row.get(11)?,
            plan_time: row.get(12)?,
            due_time: row.get(14)?,
            first_due_on: row.get(16)?,
            overdue_days: rules::overdue_days(state, due, &asked.days.today),
            due_soon: rules::due_soon(state, due, own_due, asked.days),
            late_days: row.get(17)?,
            performed_on: row.get(18)?,
            in_series: row.get(19)?,
            extensions: row.get(20)?,
            files: row.get(21)?,
            steps_done: row.get(22)?,
            steps: row.get(23)?,
            subtasks: row.get(24)?,
            due_on: due_on.clone(),
            own_due_on: own.clone(),
            tally: None,
        })
    })?;
    let responsible = std::mem::take(&mut row.responsible);
    row.responsible = people::shown(conn, responsible.id, responsible.name)?;
    Ok(row)
}

/// Adds to the rows that are orders how their lines stand: one query for all of them.
pub fn tally(conn: &Connection, rows: &mut [TaskRow], today: &str) -> Result<()> {
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let orders = tallies::of(conn, &ids, today, COUNCILS_SHOWN)?;
    // Grouped by council a task stands in the list more than once.
    for row in rows {
        if let Some(order) = orders.get(&row.id) {
            row.council_count = order.tally.total;
            row.councils = order.first.clone();
            row.tally = Some(order.tally.clone());
        }
    }
    Ok(())
}
