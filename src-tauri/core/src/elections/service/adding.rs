//! A new election: its rows made of the rules that hold on its day, counted, and written as one act.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::Connection;

use super::former::{self, Former};
use crate::deadlines::model::{Anchor, Unit};
use crate::deadlines::programme::{self, Question, Row};
use crate::deadlines::words::Words;
use crate::deadlines::{ComputeProgramme, OwnBuffer, engine, own, service};
use crate::elections::counting::{self, Counter};
use crate::elections::rules::Readers;
use crate::elections::store::{
    self, AnchorRecord, ElectionRecord, LineRecord, PlaceRecord, Stored, writing,
};
use crate::elections::{FormerRow, LineOrigin, NewElection, RowState};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::WriteTx;
use crate::limits::{self, Check};
use crate::locales::Language;
use crate::packs::Pack;

/// Most days an office may want to be ready earlier.
const MOST_EARLIER: u32 = 365;

/// An election that could be written, with what it takes from a former one.
#[derive(Debug)]
pub struct Made {
    /// It; the ids of its rows are of no meaning yet.
    pub stored: Stored,
    /// What differs from the former one.
    pub changes: Vec<FormerRow>,
    /// Rows with a responsible taken over.
    pub people: i64,
}

/// Makes an election without writing it.
///
/// # Errors
/// `invalid`, `no-such-date`, `election-past`, `unknown-pack`, `unknown-anchor`,
/// `event-after-voting`, `unknown-act`, `act-not-valid`, `no-act-on-day`, `no-second-round`,
/// `second-round-there`, `not-found`.
pub fn make(
    conn: &Connection,
    request: &NewElection,
    today: NaiveDate,
    language: Language,
) -> Result<Made> {
    let mut request = request.clone();
    tidy(&mut request)?;
    let former = Former::asked(conn, &request)?;
    let country = match (&request.pack, &former) {
        (Some(pack), _) if !pack.trim().is_empty() => pack.trim().to_lowercase(),
        (_, Some(former)) => former.stored.election.pack.clone(),
        _ => crate::calendar::commands::office_country(conn)?.to_owned(),
    };
    let pack = own::over(conn, Pack::of(&country)?)?;
    let round = if request.second_round_of.is_some() {
        2
    } else {
        1
    };
    let question = service::question(&pack, &asked(&request, &country, round), today)?;
    not_past(question.day, today, request.past)?;
    let places = places(conn, &request, former.as_ref())?;
    let rows = programme::rules(&pack, &question)?;
    let own = request
        .own
        .or_else(|| former.as_ref().and_then(Former::buffer));
    let election = ElectionRecord {
        id: String::new(),
        pack: country,
        kind: request.kind,
        round,
        name: request.name.clone(),
        day: question.day.map(|day| day.to_string()),
        territory: match (&former, request.territory.as_str()) {
            (Some(former), "") => former.stored.election.territory.clone(),
            _ => request.territory.clone(),
        },
        code: request.code.clone(),
        acts: request.acts.clone(),
        language: request.language.unwrap_or(language),
        own_n: own.map(|own| own.n),
        own_unit: own.map_or_else(String::new, |own| own.unit.slug().to_owned()),
        countings: former
            .as_ref()
            .map_or_else(|| "{}".to_owned(), |f| f.stored.election.countings.clone()),
        former_id: former.as_ref().map(|f| f.stored.election.id.clone()),
        note: String::new(),
        official: String::new(),
        closed_on: None,
        created_at: String::new(),
        deleted: false,
    };
    let mut stored = Stored {
        anchors: anchors(&question),
        places,
        lines: lines(&pack, &election, &rows),
        election,
    };
    let mut changes = Vec::new();
    let mut people = 0;
    if let Some(former) = &former {
        let counter = Counter::of(conn, &former.stored.election)?;
        (changes, people) = former::carry(former, &counter, &mut stored);
    }
    let counter = Counter::of(conn, &stored.election)?;
    count(&counter, &mut stored)?;
    in_order(&counter, &mut stored);
    Ok(Made {
        stored,
        changes,
        people,
    })
}

fn tidy(request: &mut NewElection) -> Result<()> {
    let mut check = Check::default();
    check.text("name", &mut request.name, limits::TITLE);
    check.text("territory", &mut request.territory, limits::LINE);
    check.text("code", &mut request.code, limits::TITLE);
    check.lines("acts", &mut request.acts, limits::DUTY);
    if request.copy_from.is_some() && request.second_round_of.is_some() {
        check.push("copy_from", FieldCode::OneOfThese, &[]);
    }
    buffer(&mut check, request.own.as_ref());
    check.done()
}

/// Checks the office's buffer: days or working days, at most a year.
pub fn buffer(check: &mut Check, own: Option<&OwnBuffer>) {
    let Some(own) = own else {
        return;
    };
    check.number("own.n", i64::from(own.n), 0, i64::from(MOST_EARLIER));
    if !matches!(own.unit, Unit::CalendarDay | Unit::WorkingDay) {
        check.push("own.unit", FieldCode::NotListed, &[]);
    }
}

fn asked(request: &NewElection, pack: &str, round: u8) -> ComputeProgramme {
    let given = |text: &Option<String>| text.clone().filter(|text| !text.trim().is_empty());
    ComputeProgramme {
        pack: pack.to_owned(),
        kind: request.kind,
        day: given(&request.day),
        round: Some(round),
        period_start: given(&request.period_start),
        anchors: request
            .anchors
            .iter()
            .filter(|(_, day)| !day.trim().is_empty())
            .map(|(event, day)| (event.clone(), day.clone()))
            .collect(),
        code: Some(request.code.clone()).filter(|code| !code.is_empty()),
        official: Vec::new(),
        own: request.own,
        language: request.language,
    }
}

/// A day of voting that has passed is taken only when it is said so.
///
/// # Errors
/// `election-past`.
pub fn not_past(day: Option<NaiveDate>, today: NaiveDate, said: bool) -> Result<()> {
    match day.filter(|day| *day < today && !said) {
        None => Ok(()),
        Some(day) => {
            let written = |day: NaiveDate| day.format("%d.%m.%Y").to_string();
            let params = [("day", written(day)), ("today", written(today))];
            Err(Error::refused(ErrorCode::ElectionPast, &params))
        }
    }
}

fn places(
    conn: &Connection,
    request: &NewElection,
    former: Option<&Former>,
) -> Result<Vec<PlaceRecord>> {
    if request.councils.is_empty() {
        let known = former.map(|former| former.stored.places.clone());
        return Ok(known.unwrap_or_default());
    }
    let mut places: Vec<PlaceRecord> = Vec::new();
    for id in &request.councils {
        if places.iter().any(|p| p.council_id.as_ref() == Some(id)) {
            continue;
        }
        places.push(PlaceRecord {
            id: String::new(),
            council_name: store::council_name(conn, id)?,
            council_id: Some(id.clone()),
        });
    }
    Ok(places)
}

/// Events as they are stored: the day of voting has a column of its own.
pub fn anchors(question: &Question) -> Vec<AnchorRecord> {
    let anchors = question.anchors.iter();
    anchors
        .filter(|(event, _)| **event != Anchor::ElectionDay)
        .map(|(event, moment)| AnchorRecord {
            id: String::new(),
            event: event.slug().to_owned(),
            at: match moment.time {
                Some(time) => format!("{}T{time}", moment.date),
                None => moment.date.to_string(),
            },
            basis: String::new(),
        })
        .collect()
}

/// A row for every rule, in the words of the election's language.
pub fn lines(pack: &Pack, election: &ElectionRecord, rows: &[Row<'_>]) -> Vec<LineRecord> {
    let (language, own) = (election.language, pack.language());
    let words = Words::new(language, pack);
    let mut chapters: Vec<&str> = Vec::new();
    rows.iter()
        .zip(0..)
        .map(|(row, place)| {
            let rule = row.rule;
            let chapter = row.stage.map_or("", |stage| stage.name.get(language, own));
            let chapter_place = chapters.iter().position(|known| *known == chapter);
            let chapter_place = chapter_place.unwrap_or_else(|| {
                chapters.push(chapter);
                chapters.len() - 1
            });
            LineRecord {
                // Its own name until it is written.
                id: rule.id.clone(),
                chapter: chapter.to_owned(),
                chapter_place: i64::try_from(chapter_place).unwrap_or(i64::MAX),
                place,
                origin: LineOrigin::Pack,
                rule: rule.id.clone(),
                action: rule.action.get(language, own).to_owned(),
                law_term: rule.law_term.get(language, own).to_owned(),
                legal_act: row
                    .act
                    .map_or_else(String::new, |act| act.title.get(language, own).to_owned()),
                legal_ref: rule.r#ref.clone(),
                bodies: rule.responsible.get(language, own).to_owned(),
                draft: words.draft(rule, row.act),
                note: rule.note.get(language, own).to_owned(),
                readers: Readers::of(rule).stored(),
                ..blank()
            }
        })
        .collect()
}

/// A row with nothing in it: planned, the office's own.
pub fn blank() -> LineRecord {
    LineRecord {
        id: String::new(),
        election_id: String::new(),
        chapter: String::new(),
        chapter_place: 0,
        place: 0,
        no: String::new(),
        origin: LineOrigin::Own,
        rule: String::new(),
        terms: String::new(),
        action: String::new(),
        law_term: String::new(),
        legal_act: String::new(),
        legal_ref: String::new(),
        bodies: String::new(),
        from_on: None,
        to_on: None,
        at_time: None,
        draft: String::new(),
        counting: String::new(),
        trust: String::new(),
        own_on: None,
        own_typed: false,
        official_from: None,
        official_to: None,
        official_time: None,
        official_text: String::new(),
        official_source: String::new(),
        state: RowState::Planned,
        reason: String::new(),
        done_on: None,
        late_days: None,
        evidence: String::new(),
        note: String::new(),
        responsible_id: None,
        responsible_name: String::new(),
        readers: String::new(),
        deleted: false,
    }
}

fn count(counter: &Counter, stored: &mut Stored) -> Result<()> {
    let counted = counter.count(stored)?;
    for (line, counted) in stored.lines.iter_mut().zip(counted) {
        counting::take(line, counted);
    }
    Ok(())
}

/// Puts the rows of each chapter in the order of their days; a draft in the order of their
/// distance from the day of voting. Rows that have neither come last.
fn in_order(counter: &Counter, stored: &mut Stored) {
    let draft = stored.election.day.is_none();
    let keys: HashMap<String, (bool, Option<String>, i64)> = stored
        .lines
        .iter()
        .map(|line| {
            let day = line.effective().map(str::to_owned);
            let rule = counter.rule(line);
            let way = rule.filter(|rule| draft && rule.anchor == Anchor::ElectionDay);
            let way = way.and_then(|rule| {
                let act = rule.act.as_deref().and_then(|id| counter.act(id));
                engine::draft(&rule, act)
            });
            let none = day.is_none() && way.is_none();
            (line.id.clone(), (none, day, way.unwrap_or_default()))
        })
        .collect();
    stored.lines.sort_by(|a, b| {
        (a.chapter_place, keys.get(&a.id)).cmp(&(b.chapter_place, keys.get(&b.id)))
    });
    let mut places: BTreeMap<i64, i64> = BTreeMap::new();
    for line in &mut stored.lines {
        let place = places.entry(line.chapter_place).or_default();
        *place += 1;
        line.place = *place;
    }
}

/// Writes an election that was made. Replies with its id.
///
/// # Errors
/// Of the database.
pub fn write(tx: &mut WriteTx, made: &Made) -> Result<String> {
    let id = tx.new_id();
    let stored = &made.stored;
    let election = ElectionRecord {
        id: id.clone(),
        ..stored.election.clone()
    };
    writing::election(tx, &election)?;
    for anchor in &stored.anchors {
        writing::anchor(tx, &id, anchor)?;
    }
    let councils = stored.places.iter().zip(1..);
    for (place, n) in councils {
        if let Some(council) = &place.council_id {
            writing::place(tx, &id, council, &place.council_name, n)?;
        }
    }
    let ids: HashMap<&str, String> = stored
        .lines
        .iter()
        .map(|line| (line.id.as_str(), tx.new_id()))
        .collect();
    for line in &stored.lines {
        let mut line = line.clone();
        line.terms = former::pointed_anew(&line.terms, &ids);
        if let Some(new) = ids.get(line.id.as_str()) {
            line.id.clone_from(new);
        }
        line.election_id.clone_from(&id);
        writing::line(tx, &line)?;
    }
    Ok(id)
}
