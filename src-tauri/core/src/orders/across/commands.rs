//! Wire adapters over several orders.

use std::collections::HashMap;

use super::owes;
use super::store::{self, Columns, Cursor, Rows};
use crate::app::Desk;
use crate::error::{Error, ErrorCode, Result};
use crate::orders::{CouncilOrders, GetMatrix, LineMark, MatrixPage, MatrixRow};
use crate::staff::ById;

/// Columns when nothing is said, and the most of them.
const COLUMNS: u32 = 100;
const MOST_COLUMNS: u32 = 200;
/// Rows of a page when nothing is said, and the most of them.
const ROWS: u32 = 60;
const MOST_ROWS: u32 = 1000;

/// Councils × orders: all columns, and a page of rows.
pub fn matrix_get(desk: &Desk, request: GetMatrix) -> Result<MatrixPage> {
    let core = desk.core()?;
    let today = core.clock().today().to_string();
    let limit = request.limit.unwrap_or(ROWS).clamp(1, MOST_ROWS) as usize;
    let after: Option<Cursor> = match request.after.as_deref() {
        Some(cursor) => Some(serde_json::from_str(cursor).map_err(|_| bad_cursor())?),
        None => None,
    };
    core.read(|conn| {
        let asked = Columns {
            series: request.series.as_deref(),
            closed: request.closed,
            problems: request.problems,
            limit: request.orders.unwrap_or(COLUMNS).clamp(1, MOST_COLUMNS) as usize,
            today: &today,
        };
        let columns = store::columns(conn, &asked)?;
        let only = match request.problems {
            true => Some(store::owing(conn, &columns)?),
            false => None,
        };
        let rows = Rows::of(conn, &columns, only.as_ref())?;
        let mut page = match columns.is_empty() {
            true => Vec::new(),
            false => rows.page(conn, after.as_ref(), limit + 1)?,
        };
        let more = page.len() > limit;
        page.truncate(limit);
        let next = match page.last() {
            Some(last) if more => Some(serde_json::to_string(&last.cursor)?),
            _ => None,
        };
        let places: HashMap<String, usize> = columns
            .iter()
            .enumerate()
            .map(|(at, column)| (column.order.id.clone(), at))
            .collect();
        let mut shown = Vec::with_capacity(page.len());
        for row in page {
            let cells = rows.cells(conn, &row, &columns, &places)?;
            let count = |mark| {
                let of_mark = cells.iter().flatten().filter(|cell| cell.mark == mark);
                of_mark.count() as i64
            };
            shown.push(MatrixRow {
                missing: count(LineMark::Missing),
                returned: count(LineMark::Returned),
                addressed: cells.iter().flatten().count() as i64,
                council: (!row.institution).then(|| row.id.clone()),
                organisation: row.institution.then_some(row.id),
                name: row.name,
                gone: row.gone,
                merged_into: row.merged_into,
                cells,
            });
        }
        Ok(MatrixPage {
            total: match columns.is_empty() {
                true => 0,
                false => rows.total(conn)?,
            },
            orders: columns.into_iter().map(|column| column.order).collect(),
            rows: shown,
            next,
        })
    })
}

/// What a council, or an institution, owes to orders, and how it kept its terms.
pub fn council_orders(desk: &Desk, request: ById) -> Result<CouncilOrders> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let today = core.clock().today().to_string();
    core.read(|conn| owes::of(conn, &request.id, &today, &numbering))
}

fn bad_cursor() -> Error {
    let params = [
        ("command", "matrix_get".to_owned()),
        ("reason", "after".to_owned()),
    ];
    Error::refused(ErrorCode::BadRequest, &params)
}
