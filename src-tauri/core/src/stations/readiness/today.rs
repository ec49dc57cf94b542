//! What the page of the day says of the stations of an election.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::sheet::percent;
use super::{CheckState, ReadinessTotal, groups, store};
use crate::error::Result;
use crate::locales::Texts;
use crate::stations::rules::by_number;

/// Problems that are named.
const NAMED: usize = 5;

/// The stations of an election as a line of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TodayStations {
    /// Stations.
    pub total: i64,
    /// Ready cells in percent of those that apply; none: no cell applies.
    pub percent: Option<i64>,
    /// Cells that are a problem.
    pub problems: i64,
    /// Cells nobody looked at yet.
    pub unchecked: i64,
    /// The first problems, by station and column.
    pub problem_rows: Vec<TodayProblem>,
}

/// A problem as a line of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TodayProblem {
    /// The station.
    pub station: String,
    /// Its number.
    pub number: String,
    /// Where it is.
    pub place: String,
    /// The column.
    pub group: String,
    /// What was written.
    pub note: String,
}

/// The stations of an election for the day; none when it has none.
///
/// # Errors
/// Of the database.
pub fn ahead(conn: &Connection, election: &str, texts: &Texts) -> Result<Option<TodayStations>> {
    let total = store::taken(conn, election)?;
    if total == 0 {
        return Ok(None);
    }
    let columns = groups::live(conn)?;
    let counts = store::counts(conn, election)?;
    let mut sum = ReadinessTotal::default();
    for column in &columns {
        let mut looked = 0;
        for (group, state, count) in &counts {
            if *group == column.id && *state != CheckState::None {
                looked += count;
                sum.add(*state, *count);
            }
        }
        sum.none += total - looked;
    }
    let mut rows = Vec::new();
    if sum.problem > 0 {
        let mut found = store::problems(conn, election)?;
        let place = |id: &str| columns.iter().position(|column| column.id == id);
        found.retain(|(group, _)| place(group).is_some());
        found.sort_by(|(a, one), (b, other)| {
            by_number(&one.number, &other.number)
                .then_with(|| one.station.cmp(&other.station))
                .then_with(|| place(a).cmp(&place(b)))
        });
        found.truncate(NAMED);
        rows.extend(found.into_iter().map(|(group, row)| {
            let column = place(&group).and_then(|at| columns.get(at));
            TodayProblem {
                group: column
                    .map(|column| column.shown(texts, 0).name)
                    .unwrap_or_default(),
                ..row
            }
        }));
    }
    Ok(Some(TodayStations {
        total,
        percent: percent(&[sum]),
        problems: sum.problem,
        unchecked: sum.none,
        problem_rows: rows,
    }))
}
