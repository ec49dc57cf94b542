//! The matrix as it was on an evening: what stands now, with every later act taken back.
//!
//! Of each value the first change after the evening tells what it was then; later changes of it say
//! nothing more. So the cost is that of the acts since, and acts undone count as they were at the
//! time: the undo is a later act itself. The order is that of the journal (`hlc`), which never goes
//! back when a PC's clock does.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value as Json};

use super::CheckState;
use super::groups::{GroupRecord, arranged};
use super::sheet::{Building, Sheet, Wanted};
use super::store::CellRef;
use crate::clock::Clock;
use crate::error::Result;
use crate::history::Entity;
use crate::stations::StationHead;
use crate::stations::rules::by_number;

/// A day that is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Evening {
    /// The day.
    pub day: NaiveDate,
    /// Milliseconds (Unix) of the midnight that ended it at the office.
    midnight: i64,
}

impl Evening {
    /// The evening of a day, by the clock of the office.
    pub fn of(day: NaiveDate, clock: &dyn Clock) -> Self {
        Evening {
            day,
            midnight: clock.midnight_after(day).timestamp_millis(),
        }
    }

    /// Acts of the journal from this key on are later.
    pub fn key(self) -> String {
        format!("{:012x}", self.midnight)
    }
}

/// What an evening needs to know of a record that has changed since.
#[derive(Debug, Default)]
struct Former {
    entity: String,
    /// It was made later.
    absent: bool,
    /// It is gone since: `fields` is all of it.
    whole: bool,
    fields: Map<String, Json>,
}

type Formers = HashMap<String, Former>;

/// Records of these kinds make the matrix; of a task only whether it lay in the bin.
const CHANGES: &str = "SELECT c.entity, c.entity_id, c.field, c.before \
     FROM op CROSS JOIN op_change c ON c.op = op.id WHERE op.hlc >= ?1 \
     AND (c.entity IN ('readiness', 'election_station', 'station', 'premises', 'check_group', \
     'council') OR (c.entity = 'task' AND c.field IN ('*', 'deleted_at'))) \
     ORDER BY op.hlc, op.id, c.n";

fn formers(conn: &Connection, on: Evening) -> Result<Formers> {
    let mut statement = conn.prepare_cached(CHANGES)?;
    let mut rows = statement.query([on.key()])?;
    let mut formers = Formers::new();
    while let Some(row) = rows.next()? {
        let entity = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let id = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        let field = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
        let before = row
            .get_ref(3)?
            .as_str_or_null()
            .map_err(rusqlite::Error::from)?;
        let former = match formers.get_mut(id) {
            Some(former) => former,
            None => formers.entry(id.to_owned()).or_insert_with(|| Former {
                entity: entity.to_owned(),
                ..Former::default()
            }),
        };
        if former.absent || former.whole {
            continue;
        }
        match (field, before) {
            ("*", None) => former.absent = true,
            ("*", Some(before)) => {
                former.whole = true;
                let all: Map<String, Json> = serde_json::from_str(before)?;
                for (field, value) in all {
                    // A field that had changed before that is known already.
                    former.fields.entry(field).or_insert(value);
                }
            }
            (field, Some(before)) => {
                if !former.fields.contains_key(field) {
                    let value = serde_json::from_str(before)?;
                    former.fields.insert(field.to_owned(), value);
                }
            }
            (_, None) => {}
        }
    }
    Ok(formers)
}

/// A record as it was, with the fields that are asked for.
struct Past(Map<String, Json>);

impl Past {
    fn text(&self, field: &str) -> &str {
        self.0.get(field).and_then(Json::as_str).unwrap_or_default()
    }

    fn opt(&self, field: &str) -> Option<&str> {
        self.0.get(field).and_then(Json::as_str)
    }

    fn number(&self, field: &str) -> Option<i64> {
        self.0.get(field).and_then(Json::as_i64)
    }

    fn deleted(&self) -> bool {
        self.opt("deleted_at").is_some()
    }
}

/// All records of a kind as they were. `of` narrows them to those of an election.
fn past(
    conn: &Connection,
    formers: &Formers,
    entity: Entity,
    fields: &[&str],
    of: Option<&str>,
) -> Result<HashMap<String, Past>> {
    let table = entity.table();
    let narrow = if of.is_some() {
        " WHERE election_id = ?1"
    } else {
        ""
    };
    let sql = format!("SELECT id, {} FROM {table}{narrow}", fields.join(", "));
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(rusqlite::params_from_iter(of))?;
    let mut all = HashMap::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let former = formers.get(&id);
        if former.is_some_and(|former| former.absent) {
            continue;
        }
        let mut was = Map::new();
        for (n, field) in fields.iter().enumerate() {
            let known = former.and_then(|former| former.fields.get(*field));
            let value = match known {
                Some(value) => value.clone(),
                None => json_of(row.get_ref(n + 1)?),
            };
            was.insert((*field).to_owned(), value);
        }
        all.insert(id, Past(was));
    }
    for (id, former) in formers {
        let gone = former.whole && former.entity == table;
        let here =
            of.is_none_or(|of| former.fields.get("election_id").and_then(Json::as_str) == Some(of));
        if gone
            && here
            && let Entry::Vacant(free) = all.entry(id.clone())
        {
            free.insert(Past(former.fields.clone()));
        }
    }
    Ok(all)
}

fn json_of(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Integer(number) => Json::from(number),
        ValueRef::Text(text) => Json::from(String::from_utf8_lossy(text)),
        _ => Json::Null,
    }
}

/// The matrix of an election as it was on an evening.
///
/// # Errors
/// Of the database.
pub fn sheet(conn: &Connection, election: &str, on: Evening, wanted: Wanted<'_>) -> Result<Sheet> {
    let formers = formers(conn, on)?;
    let (heads, outside) = heads(conn, &formers, election)?;
    let groups = groups(conn, &formers)?;
    let mut building = Building::of(groups, heads, outside, wanted);
    cells(conn, &formers, election, &mut building)?;
    Ok(building.done())
}

fn groups(conn: &Connection, formers: &Formers) -> Result<Vec<GroupRecord>> {
    let fields = Entity::CheckGroup.fields();
    let stored = past(conn, formers, Entity::CheckGroup, fields, None)?;
    let stored = stored.into_iter().map(|(id, was)| GroupRecord {
        id,
        builtin: was.text("builtin").to_owned(),
        name: was.text("name").to_owned(),
        icon: was.text("icon").to_owned(),
        note: was.text("note").to_owned(),
        place: was.number("place").unwrap_or(0),
        left_out: was.deleted(),
    });
    let mut all = arranged(stored.collect());
    all.retain(|group| !group.left_out);
    Ok(all)
}

/// Rows as [`crate::stations::store::heads`] would have read them, and how many stations were
/// outside.
fn heads(conn: &Connection, formers: &Formers, election: &str) -> Result<(Vec<StationHead>, i64)> {
    let fields = [
        "election_id",
        "station_id",
        "number",
        "voters",
        "premises_id",
        "premises_name",
        "zone",
        "route",
        "deleted_at",
    ];
    let taken = past(
        conn,
        formers,
        Entity::ElectionStation,
        &fields,
        Some(election),
    )?;
    let fields = [
        "locality",
        "council_id",
        "council_name",
        "state",
        "deleted_at",
    ];
    let mut stations = past(conn, formers, Entity::Station, &fields, None)?;
    let premises = past(conn, formers, Entity::Premises, &["name"], None)?;
    let councils = past(conn, formers, Entity::Council, &["name"], None)?;
    let named = |all: &HashMap<String, Past>, id: Option<&str>, kept: &str| {
        let there = id.and_then(|id| all.get(id));
        there.map_or(kept, |was| was.text("name")).to_owned()
    };
    let mut heads = Vec::with_capacity(taken.len());
    for was in taken.values().filter(|was| !was.deleted()) {
        // Whatever is left in the map was outside.
        let Some(station) = stations.remove(was.text("station_id")) else {
            continue;
        };
        if station.deleted() {
            continue;
        }
        let council = named(
            &councils,
            station.opt("council_id"),
            station.text("council_name"),
        );
        heads.push(StationHead {
            id: was.text("station_id").to_owned(),
            number: was.text("number").to_owned(),
            locality: match station.text("locality") {
                "" => council.clone(),
                locality => locality.to_owned(),
            },
            premises: named(&premises, was.opt("premises_id"), was.text("premises_name")),
            council,
            voters: was.number("voters"),
            zone: was.text("zone").to_owned(),
            route: was.text("route").to_owned(),
        });
    }
    heads.sort_by(|a, b| by_number(&a.number, &b.number).then_with(|| a.id.cmp(&b.id)));
    let outside = stations
        .values()
        .filter(|was| !was.deleted() && was.text("state") != "out_of_use")
        .count();
    Ok((heads, i64::try_from(outside).unwrap_or(i64::MAX)))
}

const CELLS: &str = "SELECT id, station_id, group_id, state, on_date, by_name, note, task_id, \
     deleted_at FROM readiness WHERE election_id = ?1";

fn cells(
    conn: &Connection,
    formers: &Formers,
    election: &str,
    building: &mut Building<'_>,
) -> Result<()> {
    let mut statement = conn.prepare_cached(CELLS)?;
    let mut rows = statement.query([election])?;
    let mut tasks = Tasks::of(conn, formers)?;
    // Taken away and brought back since: such a cell is there again, and was there then.
    let mut met = HashSet::new();
    while let Some(row) = rows.next()? {
        let text = |column: usize| {
            let value = row.get_ref(column)?.as_str_or_null();
            value.map_err(rusqlite::Error::from)
        };
        let id = text(0)?.unwrap_or_default();
        let former = formers.get(id);
        if former.is_some() {
            met.insert(id.to_owned());
        }
        if former.is_some_and(|former| former.absent) {
            continue;
        }
        let was = |field: &str, column: usize| match former.and_then(|f| f.fields.get(field)) {
            Some(value) => Ok::<_, rusqlite::Error>(value.as_str()),
            None => text(column),
        };
        if was("deleted_at", 8)?.is_some() {
            continue;
        }
        building.put(CellRef {
            station: text(1)?.unwrap_or_default(),
            group: text(2)?.unwrap_or_default(),
            state: CheckState::from_word(was("state", 3)?.unwrap_or_default()),
            on: was("on_date", 4)?,
            by: was("by_name", 5)?.unwrap_or_default(),
            note: was("note", 6)?.unwrap_or_default(),
            task: tasks.there(was("task_id", 7)?)?,
        });
    }
    for (id, former) in formers {
        let of = |field: &str| former.fields.get(field).and_then(Json::as_str);
        let gone = former.whole && former.entity == Entity::Readiness.table();
        if !gone
            || met.contains(id)
            || of("election_id") != Some(election)
            || of("deleted_at").is_some()
        {
            continue;
        }
        building.put(CellRef {
            station: of("station_id").unwrap_or_default(),
            group: of("group_id").unwrap_or_default(),
            state: CheckState::from_word(of("state").unwrap_or_default()),
            on: of("on_date"),
            by: of("by_name").unwrap_or_default(),
            note: of("note").unwrap_or_default(),
            task: tasks.there(of("task_id"))?,
        });
    }
    Ok(())
}

/// Which tasks were there, and not in the bin.
struct Tasks<'c> {
    statement: rusqlite::CachedStatement<'c>,
    formers: &'c Formers,
}

impl<'c> Tasks<'c> {
    fn of(conn: &'c Connection, formers: &'c Formers) -> Result<Self> {
        let sql = "SELECT 1 FROM task WHERE id = ?1 AND deleted_at IS NULL";
        Ok(Tasks {
            statement: conn.prepare_cached(sql)?,
            formers,
        })
    }

    fn there<'t>(&mut self, task: Option<&'t str>) -> Result<Option<&'t str>> {
        let Some(id) = task else {
            return Ok(None);
        };
        let there = match self.formers.get(id) {
            Some(former) if former.absent => false,
            Some(former) => match former.fields.get("deleted_at") {
                Some(deleted) => deleted.is_null(),
                None => self.statement.exists([id])?,
            },
            None => self.statement.exists([id])?,
        };
        Ok(task.filter(|_| there))
    }
}

/// When the first station of an election was taken in, as a key of the journal: evenings before
/// that have nothing to show.
///
/// # Errors
/// Of the database.
pub fn begun(conn: &Connection, election: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT min(op.hlc) FROM election_station e JOIN op_change c ON c.entity_id = e.id \
             JOIN op ON op.id = c.op WHERE e.election_id = ?1",
        )?
        .query_row([election], |row| row.get(0))?)
}
