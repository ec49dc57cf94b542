//! Norms × voters: the whole sheet, the plan, one station's lines, and cells written.

use rusqlite::Connection;
use serde_json::json;

use super::store::{self, Counted};
use super::{
    EquipmentCell, EquipmentItem, EquipmentMove, EquipmentPage, EquipmentPlan, EquipmentPurchase,
    EquipmentRow, EquipmentShare, MarkEquipment, cover, items, rules,
};
use crate::elections::service::Reading;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::stations::StationHead;
use crate::stations::register::StationEquipment;
use crate::stations::store as stations;
use crate::tasks::service::wrong;

/// The sheet of an election, or of the register.
///
/// # Errors
/// `not-found`; of the database.
pub fn page(conn: &Connection, election: Option<&str>, reading: &Reading) -> Result<EquipmentPage> {
    let shown = election.map(|id| stations::election(conn, id, reading));
    let election_shown = shown.transpose()?;
    let (items, left_out) = items::list(conn, &reading.texts)?;
    let mut heads = stations::heads(conn, election)?;
    if let Some(election) = election {
        // Nothing is bought for a station that is not used any more.
        let unused = store::out_of_use(conn, election)?;
        heads.retain(|head| !unused.contains(&head.id));
    }
    let mut sheet = store::sheet(conn, None)?;
    let without_voters = heads.iter().filter(|head| head.voters.is_none()).count() as i64;
    let rows: Vec<EquipmentRow> = heads
        .into_iter()
        .map(|station| {
            let counted = sheet.remove(&station.id).unwrap_or_default();
            let of = |item: &EquipmentItem| cell(item, &station, counted.get(&item.id));
            EquipmentRow {
                cells: items.iter().map(of).collect(),
                station,
            }
        })
        .collect();
    let totals = (0..items.len())
        .map(|n| rules::total(rows.iter().filter_map(|row| row.cells.get(n))))
        .collect();
    Ok(EquipmentPage {
        election: election_shown,
        items,
        left_out,
        rows,
        totals,
        without_voters,
    })
}

fn cell(item: &EquipmentItem, station: &StationHead, counted: Option<&Counted>) -> EquipmentCell {
    let counted = counted.copied().unwrap_or_default();
    rules::cell(
        item.norm.as_ref(),
        station.voters,
        counted.need,
        counted.have,
    )
}

/// What a station needs and has, for its passport.
///
/// # Errors
/// Of the database.
pub fn of_station(
    conn: &Connection,
    station: &str,
    election: Option<&str>,
    reading: &Reading,
) -> Result<Vec<StationEquipment>> {
    let Some(head) = stations::head(conn, election, station)? else {
        return Ok(Vec::new());
    };
    let (items, _) = items::list(conn, &reading.texts)?;
    let mut sheet = store::sheet(conn, Some(station))?;
    let counted = sheet.remove(station).unwrap_or_default();
    let line = |item: EquipmentItem| {
        let cell = cell(&item, &head, counted.get(&item.id));
        StationEquipment {
            trust: item.trust.filter(|_| item.norm.is_some() && !cell.typed),
            item: item.id,
            name: item.name,
            need: cell.need,
            have: cell.have,
            lack: cell.lack,
        }
    };
    Ok(items.into_iter().map(line).collect())
}

/// How to cover what is lacking.
///
/// # Errors
/// As of [`page`].
pub fn plan(conn: &Connection, election: Option<&str>, reading: &Reading) -> Result<EquipmentPlan> {
    Ok(plan_of(&page(conn, election, reading)?))
}

/// The plan of a sheet that was read.
pub fn plan_of(page: &EquipmentPage) -> EquipmentPlan {
    let zones: Vec<&str> = page
        .rows
        .iter()
        .map(|row| row.station.zone.as_str())
        .collect();
    let station = |row: usize| page.rows.get(row).map(|row| row.station.clone());
    let mut plan = EquipmentPlan::default();
    for (n, item) in page.items.iter().enumerate() {
        let cells: Vec<EquipmentCell> = page
            .rows
            .iter()
            .filter_map(|row| row.cells.get(n).copied())
            .collect();
        let typed = cells.iter().any(|cell| cell.typed);
        if item.norm.is_none() && !typed {
            plan.unknown.push(item.clone());
            continue;
        }
        plan.uncounted += cells.iter().filter(|cell| cell.have.is_none()).count() as i64;
        let cover = cover::cover(&cells, &zones);
        for (from, to, n) in cover.moves {
            if let (Some(from), Some(to)) = (station(from), station(to)) {
                plan.moves.push(EquipmentMove {
                    item: item.id.clone(),
                    name: item.name.clone(),
                    from,
                    to,
                    n,
                });
            }
        }
        let share = |(row, n)| station(row).map(|station| EquipmentShare { station, n });
        let shares: Vec<EquipmentShare> = cover.purchases.into_iter().filter_map(share).collect();
        if !shares.is_empty() {
            plan.purchases.push(EquipmentPurchase {
                item: item.id.clone(),
                name: item.name.clone(),
                unit: item.unit.clone(),
                n: shares.iter().map(|share| share.n).sum(),
                stations: shares,
                trust: item.trust.filter(|_| item.norm.is_some()),
            });
        }
    }
    plan
}

/// Writes cells.
///
/// # Errors
/// `invalid` for what is no number, named `marks.<n>.have` or `marks.<n>.need`; `not-found`;
/// `too-large`; `election-closed`.
pub fn mark(tx: &mut WriteTx, request: &MarkEquipment, reading: &Reading) -> Result<()> {
    if request.marks.is_empty() {
        return Err(wrong("marks", FieldCode::Required));
    }
    if request.marks.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    if let Some(election) = &request.election {
        stations::open_election(tx.conn(), election, reading)?;
    }
    let (known, left_out) = items::list(tx.conn(), &reading.texts)?;
    let mut check = Check::default();
    let (mut touched, mut about) = (0, String::new());
    for (n, mark) in request.marks.iter().enumerate() {
        let election = request.election.as_deref();
        let head = stations::head(tx.conn(), election, &mark.station)?;
        let head = head.ok_or(Error::NotFound("station"))?;
        let mut all = known.iter().chain(&left_out);
        let item = all
            .find(|item| item.id == mark.item)
            .ok_or(Error::NotFound("equipment_item"))?;
        let mut read = |path: &str, typed: &Option<String>| {
            let Some(typed) = typed else {
                return Ok(None);
            };
            match rules::count(typed, &item.unit) {
                Ok(count) => Ok(Some(count)),
                Err(code) => {
                    let most = rules::MOST.to_string();
                    let params = [("least", "0".to_owned()), ("most", most)];
                    check.push(&format!("marks.{n}.{path}"), code, &params);
                    Err(())
                }
            }
        };
        let (Ok(have), Ok(need)) = (read("have", &mark.have), read("need", &mark.need)) else {
            continue;
        };
        if write(tx, &mark.station, &mark.item, have, need)? {
            touched += 1;
            about = format!("{} {}: {}", head.number, head.locality, item.name);
        }
    }
    check.done()?;
    tx.about(about, touched);
    Ok(())
}

/// Writes one cell; false when it holds that already.
fn write(
    tx: &mut WriteTx,
    station: &str,
    item: &str,
    have: Option<Option<i64>>,
    need: Option<Option<i64>>,
) -> Result<bool> {
    let today = tx.today();
    let there = store::row(tx.conn(), station, item)?;
    let before = there.as_ref().map_or(Counted::default(), |(_, it)| *it);
    let after = Counted {
        have: have.unwrap_or(before.have),
        need: need.unwrap_or(before.need),
    };
    if after == before {
        return Ok(false);
    }
    let mut values = vec![("have", json!(after.have)), ("need", json!(after.need))];
    if after.have != before.have {
        let on = after.have.map(|_| today);
        values.push(("on_date", json!(on)));
    }
    match there {
        Some((id, _)) => {
            tx.set_all(Entity::Equipment, &id, &values)?;
        }
        None => {
            items::ensure(tx)?;
            let id = tx.new_id();
            values.push(("station_id", json!(station)));
            values.push(("item_id", json!(item)));
            tx.insert(Entity::Equipment, &id, &values)?;
        }
    }
    Ok(true)
}
