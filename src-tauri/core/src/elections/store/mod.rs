//! The only SQL of elections: records as they are stored, and how they are read. `writing` turns
//! records into acts of the journal, `tasks` reads what hangs on rows.

pub mod tasks;
pub mod writing;

use rusqlite::{Connection, OptionalExtension, Row};

use super::{LineOrigin, RowState};
use crate::deadlines::model::ElectionKind;
use crate::error::{Error, Result};
use crate::locales::Language;

/// The columns of an election. Names as in the table; days are YYYY-MM-DD.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct ElectionRecord {
    pub id: String,
    pub pack: String,
    pub kind: ElectionKind,
    pub round: u8,
    pub name: String,
    pub day: Option<String>,
    pub territory: String,
    pub code: String,
    pub acts: String,
    pub language: Language,
    pub own_n: Option<u32>,
    pub own_unit: String,
    pub countings: String,
    pub former_id: Option<String>,
    pub note: String,
    pub official: String,
    pub closed_on: Option<String>,
    pub created_at: String,
    pub deleted: bool,
}

/// A day terms are counted from, beside the day of voting.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct AnchorRecord {
    pub id: String,
    pub event: String,
    pub at: String,
    pub basis: String,
}

/// Where an election is held.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)]
pub struct PlaceRecord {
    pub id: String,
    pub council_id: Option<String>,
    pub council_name: String,
}

/// The columns of a row of a programme.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct LineRecord {
    pub id: String,
    pub election_id: String,
    pub chapter: String,
    pub chapter_place: i64,
    pub place: i64,
    pub no: String,
    pub origin: LineOrigin,
    pub rule: String,
    pub terms: String,
    pub action: String,
    pub law_term: String,
    pub legal_act: String,
    pub legal_ref: String,
    pub bodies: String,
    pub from_on: Option<String>,
    pub to_on: Option<String>,
    pub at_time: Option<String>,
    pub draft: String,
    pub counting: String,
    pub trust: String,
    pub own_on: Option<String>,
    pub own_typed: bool,
    pub official_from: Option<String>,
    pub official_to: Option<String>,
    pub official_time: Option<String>,
    pub official_text: String,
    pub official_source: String,
    pub state: RowState,
    pub reason: String,
    pub done_on: Option<String>,
    pub late_days: Option<i64>,
    pub evidence: String,
    pub note: String,
    pub responsible_id: Option<String>,
    pub responsible_name: String,
    pub readers: String,
    pub deleted: bool,
}

impl LineRecord {
    /// The decisive counted day: the last one, else the first.
    pub fn counted(&self) -> Option<&str> {
        self.to_on.as_deref().or(self.from_on.as_deref())
    }

    /// The decisive official day: the last one, else the first.
    pub fn official(&self) -> Option<&str> {
        self.official_to
            .as_deref()
            .or(self.official_from.as_deref())
    }

    /// The decisive day that holds: the official one, else the counted one.
    pub fn effective(&self) -> Option<&str> {
        self.official().or(self.counted())
    }

    /// The hour of the decisive day.
    pub fn effective_time(&self) -> Option<&str> {
        match self.official() {
            Some(_) => self.official_time.as_deref(),
            None => self.at_time.as_deref(),
        }
    }
}

/// An election with everything its terms are counted from.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The election.
    pub election: ElectionRecord,
    /// Events with their days.
    pub anchors: Vec<AnchorRecord>,
    /// Where it is held; empty: the whole district.
    pub places: Vec<PlaceRecord>,
    /// Its rows in the order of the programme.
    pub lines: Vec<LineRecord>,
}

const ELECTION: &str = "SELECT id, pack, kind, round, name, day, territory, code, acts, language, \
    own_n, own_unit, countings, former_id, note, official, closed_on, created_at, \
    deleted_at IS NOT NULL FROM election";

fn election_of(row: &Row) -> rusqlite::Result<ElectionRecord> {
    let kind: String = row.get(2)?;
    let language: String = row.get(9)?;
    Ok(ElectionRecord {
        id: row.get(0)?,
        pack: row.get(1)?,
        kind: ElectionKind::from_word(&kind).unwrap_or(ElectionKind::LocalGeneral),
        round: row.get(3)?,
        name: row.get(4)?,
        day: row.get(5)?,
        territory: row.get(6)?,
        code: row.get(7)?,
        acts: row.get(8)?,
        language: Language::from_code(&language).unwrap_or(Language::Ro),
        own_n: row.get(10)?,
        own_unit: row.get(11)?,
        countings: row.get(12)?,
        former_id: row.get(13)?,
        note: row.get(14)?,
        official: row.get(15)?,
        closed_on: row.get(16)?,
        created_at: row.get(17)?,
        deleted: row.get(18)?,
    })
}

const LINE: &str = "SELECT id, election_id, chapter, chapter_place, place, no, origin, rule, \
    terms, action, law_term, legal_act, legal_ref, bodies, from_on, to_on, at_time, draft, \
    counting, trust, own_on, own_typed, official_from, official_to, official_time, \
    official_text, official_source, state, reason, done_on, late_days, evidence, note, \
    responsible_id, responsible_name, readers, deleted_at IS NOT NULL FROM programme_line";

fn line_of(row: &Row) -> rusqlite::Result<LineRecord> {
    let (origin, state): (String, String) = (row.get(6)?, row.get(27)?);
    Ok(LineRecord {
        id: row.get(0)?,
        election_id: row.get(1)?,
        chapter: row.get(2)?,
        chapter_place: row.get(3)?,
        place: row.get(4)?,
        no: row.get(5)?,
        origin: LineOrigin::from_slug(&origin).unwrap_or(LineOrigin::Own),
        rule: row.get(7)?,
        terms: row.get(8)?,
        action: row.get(9)?,
        law_term: row.get(10)?,
        legal_act: row.get(11)?,
        legal_ref: row.get(12)?,
        bodies: row.get(13)?,
        from_on: row.get(14)?,
        to_on: row.get(15)?,
        at_time: row.get(16)?,
        draft: row.get(17)?,
        counting: row.get(18)?,
        trust: row.get(19)?,
        own_on: row.get(20)?,
        own_typed: row.get(21)?,
        official_from: row.get(22)?,
        official_to: row.get(23)?,
        official_time: row.get(24)?,
        official_text: row.get(25)?,
        official_source: row.get(26)?,
        state: RowState::from_slug(&state).unwrap_or(RowState::Planned),
        reason: row.get(28)?,
        done_on: row.get(29)?,
        late_days: row.get(30)?,
        evidence: row.get(31)?,
        note: row.get(32)?,
        responsible_id: row.get(33)?,
        responsible_name: row.get(34)?,
        readers: row.get(35)?,
        deleted: row.get(36)?,
    })
}

/// One election, from the bin too.
///
/// # Errors
/// Of the database.
pub fn election(conn: &Connection, id: &str) -> Result<Option<ElectionRecord>> {
    let sql = format!("{ELECTION} WHERE id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], election_of)
        .optional()?)
}

/// An election that is not in the bin.
///
/// # Errors
/// `not-found`.
pub fn live(conn: &Connection, id: &str) -> Result<ElectionRecord> {
    election(conn, id)?
        .filter(|election| !election.deleted)
        .ok_or(Error::NotFound("election"))
}

/// Elections of the file or of its bin, by day and then as they were made.
///
/// # Errors
/// Of the database.
pub fn elections(conn: &Connection, binned: bool) -> Result<Vec<ElectionRecord>> {
    let sql = format!("{ELECTION} WHERE (deleted_at IS NOT NULL) = ?1 ORDER BY day, id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([binned], election_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Elections in which something is still to be done: neither closed nor in the bin.
///
/// # Errors
/// Of the database.
pub fn open(conn: &Connection) -> Result<Vec<ElectionRecord>> {
    let all = elections(conn, false)?;
    Ok(all.into_iter().filter(|e| e.closed_on.is_none()).collect())
}

/// The second round that hangs on an election.
///
/// # Errors
/// Of the database.
pub fn second_round(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM election WHERE former_id = ?1 AND round = 2 AND deleted_at IS NULL
             ORDER BY id LIMIT 1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Events of an election with their days.
///
/// # Errors
/// Of the database.
pub fn anchors(conn: &Connection, election: &str) -> Result<Vec<AnchorRecord>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, event, at, basis FROM election_anchor
         WHERE election_id = ?1 AND deleted_at IS NULL ORDER BY event, id",
    )?;
    let rows = statement.query_map([election], |row| {
        Ok(AnchorRecord {
            id: row.get(0)?,
            event: row.get(1)?,
            at: row.get(2)?,
            basis: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Councils where an election is held, by their present names.
///
/// # Errors
/// Of the database.
pub fn places(conn: &Connection, election: &str) -> Result<Vec<PlaceRecord>> {
    let mut statement = conn.prepare_cached(
        "SELECT e.id, c.id, coalesce(c.name, e.council_name)
         FROM election_council e
         LEFT JOIN council c ON c.id = e.council_id AND c.deleted_at IS NULL
         WHERE e.election_id = ?1 AND e.deleted_at IS NULL ORDER BY e.place, e.id",
    )?;
    let rows = statement.query_map([election], |row| {
        Ok(PlaceRecord {
            id: row.get(0)?,
            council_id: row.get(1)?,
            council_name: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Rows of an election that are not in the bin, in the order of the programme.
///
/// # Errors
/// Of the database.
pub fn lines(conn: &Connection, election: &str) -> Result<Vec<LineRecord>> {
    let sql = format!(
        "{LINE} WHERE election_id = ?1 AND deleted_at IS NULL ORDER BY chapter_place, place, id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([election], line_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One row, from the bin too.
///
/// # Errors
/// Of the database.
pub fn line(conn: &Connection, id: &str) -> Result<Option<LineRecord>> {
    let sql = format!("{LINE} WHERE id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], line_of)
        .optional()?)
}

/// A row that is not in the bin.
///
/// # Errors
/// `not-found`.
pub fn live_line(conn: &Connection, id: &str) -> Result<LineRecord> {
    line(conn, id)?
        .filter(|line| !line.deleted)
        .ok_or(Error::NotFound("programme_line"))
}

/// An election with its events, places and rows.
///
/// # Errors
/// `not-found`.
pub fn stored(conn: &Connection, id: &str) -> Result<Stored> {
    let election = election(conn, id)?.ok_or(Error::NotFound("election"))?;
    Ok(Stored {
        anchors: anchors(conn, id)?,
        places: places(conn, id)?,
        lines: lines(conn, id)?,
        election,
    })
}

/// The name of a council that is there.
///
/// # Errors
/// `not-found`.
pub fn council_name(conn: &Connection, id: &str) -> Result<String> {
    conn.prepare_cached("SELECT name FROM council WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::NotFound("council"))
}
