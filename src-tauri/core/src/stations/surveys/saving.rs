//! A survey written down: its head, the answers that were given, and what they say to the passport
//! and to the matrix, all in one act.

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::rules::{self, Answered};
use super::store::{self, AnswerRow, SurveyRow, kind_slug};
use super::{GivenAnswer, QuestionKind, SaveSurvey, SurveyQuestion, form, shipped};
use crate::elections::service::Reading;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::stations::readiness::{CellMark, MarkReadiness, groups, marking};
use crate::stations::store as stations;
use crate::tasks::service::wrong;

/// Writes a survey; answers its id. `on` is the day that was read from the request.
///
/// # Errors
/// `invalid` for an answer that cannot be one, named `answers.<n>`; `not-found`;
/// `election-closed` for a new one of a closed election.
pub fn save(
    tx: &mut WriteTx,
    request: &SaveSurvey,
    on: Option<&str>,
    reading: &Reading,
) -> Result<String> {
    let request = tidy(request)?;
    form::ensure(tx)?;
    let id = match &request.id {
        Some(id) => {
            store::survey(tx.conn(), id)?.ok_or(Error::NotFound("survey"))?;
            edit(tx, id, &request, on, reading)?;
            id.clone()
        }
        None => add(tx, &request, on, reading)?,
    };
    let questions = form::form(tx.conn(), &reading.texts)?.questions;
    write_answers(tx, &id, &request.answers, &questions)?;
    let survey = store::survey(tx.conn(), &id)?.ok_or(Error::NotFound("survey"))?;
    if request.into_passport {
        into_passport(tx, &survey, &questions, reading)?;
    }
    if request.into_matrix {
        into_matrix(tx, &survey, &questions, reading)?;
    }
    let about = subject(tx.conn(), &survey)?;
    tx.about(about, 1);
    Ok(id)
}

/// The station as the journal and the titles of tasks name it: `38/07 Dumbrăvenii de Sus`.
pub(super) fn subject(conn: &Connection, survey: &SurveyRow) -> Result<String> {
    let head = stations::head(conn, survey.election.as_deref(), &survey.station)?;
    let head = head.ok_or(Error::NotFound("station"))?;
    Ok(format!("{} {}", head.number, head.locality)
        .trim()
        .to_owned())
}

fn tidy(request: &SaveSurvey) -> Result<SaveSurvey> {
    let mut request = request.clone();
    let mut check = Check::default();
    for (path, value) in [("by", &mut request.by), ("present", &mut request.present)] {
        if let Some(value) = value {
            check.text(path, value, limits::LINE);
        }
    }
    if let Some(conclusion) = &mut request.conclusion {
        check.lines("conclusion", conclusion, limits::NOTE);
    }
    for (n, given) in request.answers.iter_mut().enumerate() {
        check.text(&format!("answers.{n}.note"), &mut given.note, limits::DUTY);
    }
    check.done()?;
    Ok(request)
}

fn add(
    tx: &mut WriteTx,
    request: &SaveSurvey,
    on: Option<&str>,
    reading: &Reading,
) -> Result<String> {
    let station = request.station.as_deref().unwrap_or_default();
    let election = request.election.as_deref();
    if let Some(election) = election {
        stations::open_election(tx.conn(), election, reading)?;
        if !stations::is_taken(tx.conn(), election, station)? {
            return Err(Error::NotFound("station"));
        }
    }
    stations::head(tx.conn(), election, station)?.ok_or(Error::NotFound("station"))?;
    let premises = store::premises_of(tx.conn(), station, election)?;
    let name = match &premises {
        Some(premises) => store::premises_name(tx.conn(), premises)?,
        None => None,
    };
    let today = tx.today();
    let by = request
        .by
        .clone()
        .unwrap_or_else(|| reading.me.name.clone());
    let id = tx.new_id();
    let values = [
        ("station_id", json!(station)),
        ("premises_id", json!(premises)),
        ("premises_name", json!(name.unwrap_or_default())),
        ("election_id", json!(election)),
        ("on_date", json!(on.unwrap_or(&today))),
        ("by_name", json!(by)),
        (
            "present",
            json!(request.present.clone().unwrap_or_default()),
        ),
        (
            "conclusion",
            json!(request.conclusion.clone().unwrap_or_default()),
        ),
        ("created_at", json!(tx.stamp())),
    ];
    tx.insert(Entity::Survey, &id, &values)?;
    Ok(id)
}

/// Refuses what would change a survey of an election that is closed: it was filed.
///
/// # Errors
/// `election-closed`; of the database.
pub(super) fn open(conn: &Connection, survey: &SurveyRow, reading: &Reading) -> Result<()> {
    if let Some(election) = &survey.election {
        stations::open_election(conn, election, reading)?;
    }
    Ok(())
}

fn edit(
    tx: &mut WriteTx,
    id: &str,
    request: &SaveSurvey,
    on: Option<&str>,
    reading: &Reading,
) -> Result<()> {
    let survey = store::survey(tx.conn(), id)?.ok_or(Error::NotFound("survey"))?;
    open(tx.conn(), &survey, reading)?;
    let given = [
        ("on_date", on.map(str::to_owned)),
        ("by_name", request.by.clone()),
        ("present", request.present.clone()),
        ("conclusion", request.conclusion.clone()),
    ];
    let values: Vec<(&str, Json)> = given
        .into_iter()
        .filter_map(|(field, value)| Some((field, json!(value?))))
        .collect();
    tx.set_all(Entity::Survey, id, &values)?;
    Ok(())
}

/// Writes the answers that were named. One that was not given leaves no row.
fn write_answers(
    tx: &mut WriteTx,
    survey: &str,
    given: &[GivenAnswer],
    questions: &[SurveyQuestion],
) -> Result<()> {
    let there = store::answers(tx.conn(), survey)?;
    let mut check = Check::default();
    let mut fresh: Vec<&str> = Vec::new();
    for (n, answer) in given.iter().enumerate() {
        let row = there
            .iter()
            .find(|row| row.question.as_deref() == Some(answer.question.as_str()));
        let question = questions.iter().find(|it| it.id == answer.question);
        if fresh.contains(&answer.question.as_str()) {
            check.push(&format!("answers.{n}"), FieldCode::OneOfThese, &[]);
            continue;
        }
        fresh.push(&answer.question);
        let (kind, options) = match (row, question) {
            // An answer stays of the kind in which it was asked.
            (Some(row), Some(question)) if row.kind == question.kind => {
                (row.kind, question.options.as_slice())
            }
            (Some(row), _) => (row.kind, &[][..]),
            (None, Some(question)) => (question.kind, question.options.as_slice()),
            (None, None) => return Err(Error::NotFound("survey_question")),
        };
        let same = row.filter(|row| row.answer == answer.answer.trim());
        let said = match same {
            // What stands there may stay, though the form offers something else by now.
            Some(row) => row.answer.clone(),
            None => match rules::answer(kind, options, &answer.answer) {
                Ok(said) => said,
                Err(FieldCode::OutOfRange) => {
                    form::out_of_range(&mut check, &format!("answers.{n}"));
                    continue;
                }
                Err(code) => {
                    check.push(&format!("answers.{n}"), code, &[]);
                    continue;
                }
            },
        };
        match row {
            Some(row) => change(tx, row, question, said, &answer.note)?,
            None if said.is_empty() && answer.note.is_empty() => {}
            None => {
                let place = questions.iter().position(|it| it.id == answer.question);
                if let (Some(question), Some(place)) = (question, place) {
                    insert(tx, survey, question, place, said, &answer.note)?;
                }
            }
        }
    }
    check.done()
}

fn insert(
    tx: &mut WriteTx,
    survey: &str,
    question: &SurveyQuestion,
    place: usize,
    said: String,
    note: &str,
) -> Result<()> {
    let short = rules::falls_short(question.kind, &question.good, question.least, &said);
    let id = tx.new_id();
    let values = [
        ("survey_id", json!(survey)),
        ("question_id", json!(question.id)),
        ("chapter", json!(question.chapter)),
        ("question", json!(question.text)),
        ("kind", json!(kind_slug(question.kind))),
        ("answer", json!(said)),
        ("shortfall", json!(i64::from(short))),
        ("note", json!(note)),
        ("place", json!(place)),
    ];
    tx.insert(Entity::SurveyAnswer, &id, &values)
}

fn change(
    tx: &mut WriteTx,
    row: &AnswerRow,
    question: Option<&SurveyQuestion>,
    said: String,
    note: &str,
) -> Result<()> {
    let mut values = vec![("note", json!(note))];
    if said != row.answer {
        let short = question.is_some_and(|question| {
            rules::falls_short(row.kind, &question.good, question.least, &said)
        });
        values.push(("answer", json!(said)));
        values.push(("shortfall", json!(i64::from(short))));
    }
    tx.set_all(Entity::SurveyAnswer, &row.id, &values)?;
    Ok(())
}

/// Writes what was found into the passport of the premises that were looked at.
fn into_passport(
    tx: &mut WriteTx,
    survey: &SurveyRow,
    questions: &[SurveyQuestion],
    reading: &Reading,
) -> Result<()> {
    let Some(premises) = survey.premises.as_deref() else {
        return Ok(());
    };
    if store::premises_name(tx.conn(), premises)?.is_none() {
        return Ok(());
    }
    let mut values: Vec<(&str, Json)> = Vec::new();
    for answer in store::answers(tx.conn(), &survey.id)? {
        let question = questions
            .iter()
            .find(|question| answer.question.as_deref() == Some(question.id.as_str()));
        let Some(question) = question.filter(|_| !answer.answer.is_empty()) else {
            continue;
        };
        match question.fact.as_str() {
            "" => {}
            "area" => {
                if let Ok(area) = answer.answer.parse::<i64>() {
                    values.push(("area", json!(area)));
                }
            }
            "access" => {
                if let Some(word) = shipped::option_word(&answer.answer) {
                    let access = match word {
                        "free" => "yes",
                        "partly" => "partly",
                        _ => "no",
                    };
                    values.push(("access", json!(access)));
                    if !answer.note.is_empty() {
                        let note: String = answer.note.chars().take(limits::LINE).collect();
                        values.push(("access_note", json!(note)));
                    }
                }
            }
            fact => {
                let texts = &reading.texts;
                let words = rules::into_field(texts, answer.kind, &answer.answer, &answer.note);
                if let Some(field) = FIELDS.iter().find(|field| **field == fact) {
                    values.push((field, json!(words)));
                }
            }
        }
    }
    tx.set_all(Entity::Premises, premises, &values)?;
    Ok(())
}

/// Fields of the passport that are words.
const FIELDS: [&str; 8] = [
    "floor",
    "heating",
    "light",
    "reserve_power",
    "phone",
    "internet",
    "toilets",
    "parking",
];

/// Marks the columns the survey speaks of, when its election is open and has the station.
fn into_matrix(
    tx: &mut WriteTx,
    survey: &SurveyRow,
    questions: &[SurveyQuestion],
    reading: &Reading,
) -> Result<()> {
    let Some(election) = survey.election.as_deref() else {
        return Ok(());
    };
    let open = !stations::election(tx.conn(), election, reading)?.closed;
    if !open || !stations::is_taken(tx.conn(), election, &survey.station)? {
        return Ok(());
    }
    let answers = store::answers(tx.conn(), &survey.id)?;
    let of = |question: &SurveyQuestion| {
        let answer = answers
            .iter()
            .find(|answer| answer.question.as_deref() == Some(question.id.as_str()));
        Some(Answered {
            group: question.group.clone()?,
            given: answer.is_some_and(|answer| !answer.answer.is_empty()),
            short: answer
                .filter(|answer| answer.shortfall)
                .map(|answer| short(answer, reading)),
        })
    };
    let answered: Vec<Answered> = questions.iter().filter_map(of).collect();
    let live = groups::live(tx.conn())?;
    let marks: Vec<CellMark> = rules::columns(&answered)
        .into_iter()
        .filter(|(group, ..)| live.iter().any(|live| live.id == *group))
        .map(|(group, state, note)| CellMark {
            station: survey.station.clone(),
            group,
            state: Some(state),
            note: Some(note),
        })
        .collect();
    if marks.is_empty() {
        return Ok(());
    }
    let request = MarkReadiness {
        election: election.to_owned(),
        marks,
        on: None,
        by: Some(survey.by.chars().take(limits::NAME).collect()),
    };
    marking::mark(tx, &request, Some(&survey.on), &reading.texts)?;
    Ok(())
}

/// A shortfall in a few words.
pub(super) fn short(answer: &AnswerRow, reading: &Reading) -> String {
    let texts = &reading.texts;
    let about = shipped::short_again(texts, &answer.text);
    let said = match answer.kind {
        // "No railing: no" says nothing more.
        QuestionKind::YesNo => String::new(),
        kind => rules::said(texts, kind, &answer.answer),
    };
    rules::in_short(&about, &said, &answer.note)
}

/// Takes surveys away. Their tasks and what they wrote elsewhere stay.
///
/// # Errors
/// `not-found`; `too-large`; `invalid` when none is named; `election-closed`.
pub fn bin(tx: &mut WriteTx, ids: &[String], reading: &Reading) -> Result<i64> {
    if ids.is_empty() {
        return Err(wrong("ids", FieldCode::Required));
    }
    if ids.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let mut count = 0;
    let mut about = String::new();
    for id in ids {
        let survey = store::survey(tx.conn(), id)?.ok_or(Error::NotFound("survey"))?;
        open(tx.conn(), &survey, reading)?;
        about = subject(tx.conn(), &survey)?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Survey, id, "deleted_at", stamp)?;
        count += 1;
    }
    tx.about(about, count);
    Ok(count)
}
