//! The only SQL over questions, surveys and their answers.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::QuestionKind;
use crate::error::Result;
use crate::stations::register::StationTask;
use crate::tasks::TaskState;
use crate::tasks::rules::overdue_days;

/// A question as it is stored.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct QuestionRow {
    pub id: String,
    pub builtin: String,
    pub chapter: String,
    pub text: String,
    pub kind: QuestionKind,
    pub good: String,
    pub least: Option<i64>,
    pub options: String,
    pub group: Option<String>,
    pub fact: String,
    pub hint: String,
    pub left_out: bool,
    pub place: i64,
}

/// The word of a kind as stored.
pub fn kind_slug(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::YesNo => "yes_no",
        QuestionKind::Number => "number",
        QuestionKind::Choice => "choice",
        QuestionKind::Text => "text",
    }
}

fn kind(row: &Row, column: usize) -> rusqlite::Result<QuestionKind> {
    let word: String = row.get(column)?;
    Ok(match word.as_str() {
        "yes_no" => QuestionKind::YesNo,
        "number" => QuestionKind::Number,
        "choice" => QuestionKind::Choice,
        _ => QuestionKind::Text,
    })
}

/// Every question that was ever written, in their order.
///
/// # Errors
/// Of the database.
pub fn questions(conn: &Connection) -> Result<Vec<QuestionRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, builtin, chapter, text, kind, good, least, options, group_id, fact, hint, \
         deleted_at IS NOT NULL, place FROM survey_question ORDER BY place, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(QuestionRow {
            id: row.get(0)?,
            builtin: row.get(1)?,
            chapter: row.get(2)?,
            text: row.get(3)?,
            kind: kind(row, 4)?,
            good: row.get(5)?,
            least: row.get(6)?,
            options: row.get(7)?,
            group: row.get(8)?,
            fact: row.get(9)?,
            hint: row.get(10)?,
            left_out: row.get(11)?,
            place: row.get(12)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A survey as it is stored.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct SurveyRow {
    pub id: String,
    pub station: String,
    pub premises: Option<String>,
    pub premises_name: String,
    pub election: Option<String>,
    pub on: String,
    pub by: String,
    pub present: String,
    pub conclusion: String,
}

const SURVEY: &str = "SELECT v.id, v.station_id, v.premises_id, v.premises_name, v.election_id, \
     v.on_date, v.by_name, v.present, v.conclusion FROM survey v \
     JOIN station s ON s.id = v.station_id \
     WHERE v.deleted_at IS NULL AND s.deleted_at IS NULL";

fn survey_of(row: &Row) -> rusqlite::Result<SurveyRow> {
    Ok(SurveyRow {
        id: row.get(0)?,
        station: row.get(1)?,
        premises: row.get(2)?,
        premises_name: row.get(3)?,
        election: row.get(4)?,
        on: row.get(5)?,
        by: row.get(6)?,
        present: row.get(7)?,
        conclusion: row.get(8)?,
    })
}

/// A survey that was not taken away, of a station that is there.
///
/// # Errors
/// Of the database.
pub fn survey(conn: &Connection, id: &str) -> Result<Option<SurveyRow>> {
    Ok(conn
        .prepare_cached(&format!("{SURVEY} AND v.id = ?1"))?
        .query_row([id], survey_of)
        .optional()?)
}

/// Surveys, the newest first: of a station, made for an election, or all.
///
/// # Errors
/// Of the database.
pub fn surveys(
    conn: &Connection,
    station: Option<&str>,
    election: Option<&str>,
) -> Result<Vec<SurveyRow>> {
    let sql = format!(
        "{SURVEY} AND (?1 IS NULL OR v.station_id = ?1) AND (?2 IS NULL OR v.election_id = ?2) \
         ORDER BY v.on_date DESC, v.created_at DESC, v.id DESC"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([station, election], survey_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An answer as it is stored.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct AnswerRow {
    pub id: String,
    pub survey: String,
    pub question: Option<String>,
    pub chapter: String,
    pub text: String,
    pub kind: QuestionKind,
    pub answer: String,
    pub shortfall: bool,
    pub note: String,
    pub task: Option<String>,
}

const ANSWER: &str = "SELECT id, survey_id, question_id, chapter, question, kind, answer, \
     shortfall, note, task_id FROM survey_answer WHERE deleted_at IS NULL";

fn answer_of(row: &Row) -> rusqlite::Result<AnswerRow> {
    Ok(AnswerRow {
        id: row.get(0)?,
        survey: row.get(1)?,
        question: row.get(2)?,
        chapter: row.get(3)?,
        text: row.get(4)?,
        kind: kind(row, 5)?,
        answer: row.get(6)?,
        shortfall: row.get(7)?,
        note: row.get(8)?,
        task: row.get(9)?,
    })
}

/// The answers of a survey, in the order in which they were asked.
///
/// # Errors
/// Of the database.
pub fn answers(conn: &Connection, survey: &str) -> Result<Vec<AnswerRow>> {
    let mut statement =
        conn.prepare_cached(&format!("{ANSWER} AND survey_id = ?1 ORDER BY place, id"))?;
    let rows = statement.query_map([survey], answer_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One answer.
///
/// # Errors
/// Of the database.
pub fn answer(conn: &Connection, id: &str) -> Result<Option<AnswerRow>> {
    Ok(conn
        .prepare_cached(&format!("{ANSWER} AND id = ?1"))?
        .query_row([id], answer_of)
        .optional()?)
}

/// Counts of one survey.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    /// Answers given.
    pub answered: i64,
    /// Of these, to questions the form no longer asks.
    pub former: i64,
    /// Shortfalls.
    pub shortfalls: i64,
    /// Of these without a task.
    pub open: i64,
}

/// Counts of surveys by survey: of a station, made for an election, or of all.
///
/// # Errors
/// Of the database.
pub fn counts(
    conn: &Connection,
    station: Option<&str>,
    election: Option<&str>,
) -> Result<HashMap<String, Counts>> {
    let mut statement = conn.prepare_cached(
        "SELECT a.survey_id, sum(a.answer <> ''), \
         sum(a.answer <> '' AND (q.id IS NULL OR q.deleted_at IS NOT NULL)), sum(a.shortfall), \
         sum(a.shortfall AND t.id IS NULL) \
         FROM survey v JOIN survey_answer a ON a.survey_id = v.id AND a.deleted_at IS NULL \
         LEFT JOIN survey_question q ON q.id = a.question_id \
         LEFT JOIN task t ON t.id = a.task_id AND t.deleted_at IS NULL \
         WHERE v.deleted_at IS NULL AND (?1 IS NULL OR v.station_id = ?1) \
         AND (?2 IS NULL OR v.election_id = ?2) GROUP BY a.survey_id",
    )?;
    let rows = statement.query_map([station, election], |row| {
        let counts = Counts {
            answered: row.get(1)?,
            former: row.get(2)?,
            shortfalls: row.get(3)?,
            open: row.get(4)?,
        };
        Ok((row.get(0)?, counts))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A task as a station's screens name it; none when it is in the bin.
///
/// # Errors
/// Of the database.
pub fn task(conn: &Connection, id: &str, today: &str) -> Result<Option<StationTask>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, number || '/' || year, title, due_on, state FROM task \
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([id], |row| {
            let state: String = row.get(4)?;
            let state = TaskState::from_slug(&state).unwrap_or(TaskState::Draft);
            let due_on: Option<String> = row.get(3)?;
            Ok(StationTask {
                id: row.get(0)?,
                no: row.get(1)?,
                title: row.get(2)?,
                late: overdue_days(state, due_on.as_deref(), today) > 0,
                due_on,
                open: !state.is_closed(),
            })
        })
        .optional()?)
}

/// Id of the premises of a station: as an election has them, else as its passport has.
///
/// # Errors
/// Of the database.
pub fn premises_of(
    conn: &Connection,
    station: &str,
    election: Option<&str>,
) -> Result<Option<String>> {
    let found: Option<Option<String>> = conn
        .prepare_cached(
            "SELECT CASE WHEN e.id IS NULL THEN s.premises_id ELSE e.premises_id END \
             FROM station s LEFT JOIN election_station e ON e.station_id = s.id \
             AND e.election_id = ?2 AND e.deleted_at IS NULL WHERE s.id = ?1",
        )?
        .query_row((station, election), |row| row.get(0))
        .optional()?;
    Ok(found.flatten())
}

/// Name of premises that are there.
///
/// # Errors
/// Of the database.
pub fn premises_name(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT name FROM premises WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Council of a station.
///
/// # Errors
/// Of the database.
pub fn council_of(conn: &Connection, station: &str) -> Result<Option<String>> {
    let found: Option<Option<String>> = conn
        .prepare_cached(
            "SELECT c.id FROM station s LEFT JOIN council c ON c.id = s.council_id \
             AND c.deleted_at IS NULL WHERE s.id = ?1",
        )?
        .query_row([station], |row| row.get(0))
        .optional()?;
    Ok(found.flatten())
}

/// A cell of the matrix that is a problem and has no task.
///
/// # Errors
/// Of the database.
pub fn problem_without_task(
    conn: &Connection,
    election: &str,
    station: &str,
    group: &str,
) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(
            "SELECT r.id FROM readiness r LEFT JOIN task t ON t.id = r.task_id \
             AND t.deleted_at IS NULL WHERE r.election_id = ?1 AND r.station_id = ?2 \
             AND r.group_id = ?3 AND r.state = 'problem' AND t.id IS NULL \
             AND r.deleted_at IS NULL",
        )?
        .query_row([election, station, group], |row| row.get(0))
        .optional()?)
}

/// A file of an answer: name, hash, length, when it came and by whom.
pub type FileRow = (String, String, i64, String, String);

/// Files of an answer as they are stored.
///
/// # Errors
/// Of the database.
pub fn files(conn: &Connection, answer: &str) -> Result<Vec<FileRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT name, sha256, bytes, added_at, added_by FROM attachment \
         WHERE answer_id = ?1 AND deleted_at IS NULL ORDER BY added_at, name, id",
    )?;
    let rows = statement.query_map([answer], |row| {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
        ))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
