//! The reading SQL of the matrix. Columns and the rows of a page are found first; only their
//! cells are read.

use std::collections::{BTreeSet, HashMap};

use rusqlite::types::Value;
use rusqlite::{Connection, params, params_from_iter};
use serde::{Deserialize, Serialize};

use super::rules::{self, Alike};
use crate::error::Result;
use crate::orders::rules::{late_days, mark};
use crate::orders::{LineState, MatrixCell, MatrixOrder};
use crate::tasks::rules::number;
use crate::today::store::OPEN;

/// A column, with the day its lines are looked at: today, or the day it was closed.
pub struct Column {
    /// As shown.
    pub order: MatrixOrder,
    /// The day, YYYY-MM-DD.
    pub on: String,
}

/// Which columns.
pub struct Columns<'a> {
    /// Of this series only, closed ones too.
    pub series: Option<&'a str>,
    /// Closed ones too.
    pub closed: bool,
    /// Only with something missing or returned.
    pub problems: bool,
    /// At most; the newest terms are kept.
    pub limit: usize,
    /// Today.
    pub today: &'a str,
}

/// Orders that are out, by term; those without a term come last.
pub fn columns(conn: &Connection, asked: &Columns) -> Result<Vec<Column>> {
    let which = match (asked.series, asked.closed) {
        (Some(_), _) => "t.series_id = ?1 AND t.deleted_at IS NULL",
        (None, true) => "?1 IS NULL AND t.deleted_at IS NULL",
        (None, false) => &format!("?1 IS NULL AND {OPEN}"),
    };
    let sql = format!(
        "SELECT t.id, t.number, t.year, t.title, t.due_on, t.closed_on FROM task t WHERE {which} \
         AND t.state NOT IN ('draft', 'planned', 'cancelled', 'skipped') \
         AND EXISTS (SELECT 1 FROM order_line l WHERE l.task_id = t.id AND l.deleted_at IS NULL) \
         ORDER BY t.due_on IS NULL DESC, t.due_on DESC, t.year DESC, t.number DESC, t.id DESC"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([asked.series])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        if found.len() == asked.limit {
            break;
        }
        let id: String = row.get(0)?;
        let closed_on: Option<String> = row.get(5)?;
        let due_on: Option<String> = row.get(4)?;
        let closed = closed_on.is_some();
        let on = closed_on.unwrap_or_else(|| asked.today.to_owned());
        let tally = rules::tally(&alike(conn, &id, due_on.as_deref())?, &on);
        if asked.problems && tally.missing + tally.returned == 0 {
            continue;
        }
        let order = MatrixOrder {
            number: number(row.get(1)?, row.get(2)?),
            title: row.get(3)?,
            id,
            due_on,
            closed,
            tally,
        };
        found.push(Column { order, on });
    }
    found.reverse();
    Ok(found)
}

/// Lines of an order by where they stand: read from the index alone.
fn alike(conn: &Connection, order: &str, due: Option<&str>) -> Result<Vec<Alike>> {
    let mut statement = conn.prepare_cached(
        "SELECT state, due_on, late_days, count(*) FROM order_line \
         WHERE task_id = ?1 AND deleted_at IS NULL GROUP BY state, due_on, late_days",
    )?;
    let rows = statement.query_map([order], |row| {
        let own: Option<String> = row.get(1)?;
        Ok(Alike {
            state: LineState::from_slug(&row.get::<_, String>(0)?).unwrap_or(LineState::Sent),
            due: own.or_else(|| due.map(str::to_owned)),
            late_days: row.get(2)?,
            count: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Councils and institutions with something missing or returned in these columns.
pub fn owing(conn: &Connection, columns: &[Column]) -> Result<BTreeSet<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(council_id, organisation_id) FROM order_line \
         WHERE task_id = ?1 AND deleted_at IS NULL AND (state = 'returned' \
         OR (state IN ('sent', 'received', 'in_work') AND coalesce(due_on, ?2) < ?3))",
    )?;
    let mut found = BTreeSet::new();
    for column in columns {
        let asked = params![column.order.id, column.order.due_on, column.on];
        let rows = statement.query_map(asked, |row| row.get::<_, Option<String>>(0))?;
        for id in rows {
            found.extend(id?);
        }
    }
    Ok(found)
}

/// Institutions addressed by these orders.
fn institutions(conn: &Connection, orders: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(
        // By the index of institutions, which few lines are in: there are far more of the orders.
        "SELECT DISTINCT organisation_id FROM order_line WHERE organisation_id > '' \
         AND deleted_at IS NULL AND +task_id IN (SELECT value FROM json_each(?1))",
    )?;
    let rows = statement.query_map([orders], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Place of a row in the fixed order: what a page ends with. Councils stand before institutions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    /// True among the institutions.
    i: bool,
    /// Place.
    p: i64,
    /// Name.
    n: String,
    /// Id.
    id: String,
}

/// A row without its cells.
pub struct Addressed {
    /// Council or institution.
    pub id: String,
    /// True for an institution.
    pub institution: bool,
    /// Its name of today.
    pub name: String,
    /// True in the bin.
    pub gone: bool,
    /// What it became part of, or empty.
    pub merged_into: String,
    /// Where a page after it goes on.
    pub cursor: Cursor,
}

/// The rows of a matrix.
pub struct Rows {
    orders: String,
    institutions: String,
    only: Option<String>,
}

impl Rows {
    /// Rows for these columns: every council, in the bin only those that have a line, and the
    /// institutions that have one; `only` leaves the others out.
    pub fn of(
        conn: &Connection,
        columns: &[Column],
        only: Option<&BTreeSet<String>>,
    ) -> Result<Self> {
        let ids: Vec<&str> = columns.iter().map(|c| c.order.id.as_str()).collect();
        let orders = serde_json::to_string(&ids)?;
        Ok(Rows {
            institutions: serde_json::to_string(&institutions(conn, &orders)?)?,
            only: only.map(serde_json::to_string).transpose()?,
            orders,
        })
    }

    /// Councils: `?1` orders, `?2` only these or null.
    const COUNCILS: &'static str = "FROM council c LEFT JOIN council m ON m.id = c.merged_into_id \
         WHERE (c.deleted_at IS NULL OR EXISTS (SELECT 1 FROM order_line l \
             WHERE l.council_id = c.id AND l.deleted_at IS NULL \
             AND l.task_id IN (SELECT value FROM json_each(?1)))) \
         AND (?2 IS NULL OR c.id IN (SELECT value FROM json_each(?2)))";

    /// Institutions: `?1` those addressed, `?2` only these or null.
    const INSTITUTIONS: &'static str = "FROM organisation o \
         WHERE o.id IN (SELECT value FROM json_each(?1)) \
         AND (?2 IS NULL OR o.id IN (SELECT value FROM json_each(?2)))";

    /// How many there are.
    pub fn total(&self, conn: &Connection) -> Result<i64> {
        let count = |what: &str, first: &str| -> Result<i64> {
            Ok(conn
                .prepare_cached(&format!("SELECT count(*) {what}"))?
                .query_row(params![first, self.only], |row| row.get(0))?)
        };
        Ok(count(Self::COUNCILS, &self.orders)? + count(Self::INSTITUTIONS, &self.institutions)?)
    }

    /// At most `limit` rows after a cursor.
    pub fn page(
        &self,
        conn: &Connection,
        after: Option<&Cursor>,
        limit: usize,
    ) -> Result<Vec<Addressed>> {
        let mut found = Vec::new();
        if after.is_none_or(|cursor| !cursor.i) {
            let sql = format!(
                "SELECT c.id, c.name, c.deleted_at IS NOT NULL, coalesce(m.name, ''), c.place, \
                 c.name {} AND (?3 IS NULL OR (c.place, c.name, c.id) > (?3, ?4, ?5)) \
                 ORDER BY c.place, c.name, c.id LIMIT ?6",
                Self::COUNCILS
            );
            found = self.read(conn, &sql, &self.orders, after, limit, false)?;
        }
        if found.len() < limit {
            let after = after.filter(|cursor| cursor.i);
            let sql = format!(
                "SELECT o.id, o.name, o.deleted_at IS NOT NULL, '', 0, o.sort_key {} \
                 AND (?3 IS NULL OR (o.sort_key, o.id) > (?4, ?5)) \
                 ORDER BY o.sort_key, o.id LIMIT ?6",
                Self::INSTITUTIONS
            );
            let more = limit - found.len();
            found.extend(self.read(conn, &sql, &self.institutions, after, more, true)?);
        }
        Ok(found)
    }

    fn read(
        &self,
        conn: &Connection,
        sql: &str,
        first: &str,
        after: Option<&Cursor>,
        limit: usize,
        institution: bool,
    ) -> Result<Vec<Addressed>> {
        let values: [Value; 6] = [
            first.to_owned().into(),
            self.only.clone().into(),
            after.map(|cursor| cursor.p).into(),
            after.map(|cursor| cursor.n.clone()).into(),
            after.map(|cursor| cursor.id.clone()).into(),
            (limit as i64).into(),
        ];
        let mut statement = conn.prepare_cached(sql)?;
        let rows = statement.query_map(params_from_iter(values), |row| {
            let id: String = row.get(0)?;
            Ok(Addressed {
                cursor: Cursor {
                    i: institution,
                    p: row.get(4)?,
                    n: row.get(5)?,
                    id: id.clone(),
                },
                id,
                institution,
                name: row.get(1)?,
                gone: row.get(2)?,
                merged_into: row.get(3)?,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The cells of a row by column.
    pub fn cells(
        &self,
        conn: &Connection,
        row: &Addressed,
        columns: &[Column],
        places: &HashMap<String, usize>,
    ) -> Result<Vec<Option<MatrixCell>>> {
        let whose = match row.institution {
            true => "l.organisation_id = ?1",
            false => "l.council_id = ?1",
        };
        let sql = format!(
            "SELECT l.id, l.task_id, l.state, l.due_on, l.late_days, l.answered_on, l.excused_on, \
             l.note <> '' OR l.reason <> '' FROM order_line l WHERE {whose} \
             AND l.task_id IN (SELECT value FROM json_each(?2)) AND l.deleted_at IS NULL"
        );
        let mut cells = vec![None; columns.len()];
        let mut statement = conn.prepare_cached(&sql)?;
        let mut lines = statement.query(params![row.id, self.orders])?;
        while let Some(line) = lines.next()? {
            let order: String = line.get(1)?;
            let Some(at) = places.get(&order).copied() else {
                continue;
            };
            let (Some(column), Some(cell)) = (columns.get(at), cells.get_mut(at)) else {
                continue;
            };
            let state = LineState::from_slug(&line.get::<_, String>(2)?).unwrap_or(LineState::Sent);
            let own: Option<String> = line.get(3)?;
            let due = own.or_else(|| column.order.due_on.clone());
            let kept: Option<i64> = line.get(4)?;
            let on = Some(column.on.as_str());
            *cell = Some(MatrixCell {
                line: line.get(0)?,
                mark: mark(state, due.as_deref(), kept, on),
                late_days: late_days(state, due.as_deref(), kept, on),
                on: match state {
                    LineState::Answered | LineState::Accepted => line.get(5)?,
                    LineState::Excused => line.get(6)?,
                    _ => due,
                },
                noted: line.get(7)?,
            });
        }
        Ok(cells)
    }
}
