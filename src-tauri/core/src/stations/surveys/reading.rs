//! Surveys as they are shown: a filled one, one still to fill, the lists.

use rusqlite::Connection;

use super::store::{self, AnswerRow, SurveyRow};
use super::{
    ListSurveys, QuestionKind, SurveyAnswer, SurveyList, SurveyOf, SurveyPage, SurveyQuestion,
    form, rules, shipped,
};
use crate::attachments::store::{self as files, Owner};
use crate::elections::service::Reading;
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::stations::register::{Premises, StationSurvey, store as register};
use crate::stations::store as stations;

/// A survey, or the sheet to fill in a new one.
///
/// # Errors
/// `not-found`; of the database.
pub fn page(conn: &Connection, request: &SurveyOf, reading: &Reading) -> Result<SurveyPage> {
    match &request.id {
        Some(id) => {
            let row = store::survey(conn, id)?.ok_or(Error::NotFound("survey"))?;
            filled(conn, row, reading)
        }
        None => fresh(conn, request, reading),
    }
}

/// A survey as it was filled in.
fn filled(conn: &Connection, row: SurveyRow, reading: &Reading) -> Result<SurveyPage> {
    let station = stations::head(conn, row.election.as_deref(), &row.station)?;
    let election = row.election.as_deref();
    let election = election
        .map(|id| stations::election(conn, id, reading))
        .transpose()?;
    let questions = form::form(conn, &reading.texts)?.questions;
    let mut given = store::answers(conn, &row.id)?;
    let mut answers = Vec::with_capacity(questions.len());
    for question in questions {
        let at = given
            .iter()
            .position(|answer| answer.question.as_deref() == Some(question.id.as_str()));
        answers.push(match at {
            Some(at) => answered(conn, given.remove(at), Some(question), reading)?,
            None => asked(question),
        });
    }
    // What the form no longer asks was asked then.
    for answer in given {
        if !answer.answer.is_empty() || !answer.note.is_empty() {
            answers.push(answered(conn, answer, None, reading)?);
        }
    }
    Ok(SurveyPage {
        id: row.id,
        station: station.ok_or(Error::NotFound("station"))?,
        premises: premises_at(conn, row.premises.as_deref())?,
        election,
        on: row.on,
        by: row.by,
        present: row.present,
        conclusion: row.conclusion,
        answers,
    })
}

/// A sheet to fill in, with what the passport and the last survey lead one to expect.
fn fresh(conn: &Connection, request: &SurveyOf, reading: &Reading) -> Result<SurveyPage> {
    let station = request.station.as_deref().unwrap_or_default();
    let election = request.election.as_deref();
    let head = stations::head(conn, election, station)?.ok_or(Error::NotFound("station"))?;
    let premises = store::premises_of(conn, station, election)?;
    let premises = premises_at(conn, premises.as_deref())?;
    let last = store::surveys(conn, Some(station), None)?
        .into_iter()
        .next();
    let last = match last {
        Some(last) => store::answers(conn, &last.id)?,
        None => Vec::new(),
    };
    let questions = form::form(conn, &reading.texts)?.questions;
    let answers = questions.into_iter().map(|question| {
        let expected = expected(&question, premises.as_ref(), &last, &reading.texts);
        let mut answer = asked(question);
        if let Some((said, note)) = expected {
            answer.answer = match answer.kind {
                QuestionKind::Choice => shipped::option_again(&reading.texts, &said),
                _ => said,
            };
            answer.note = note;
            answer.suggested = true;
        }
        answer
    });
    Ok(SurveyPage {
        id: String::new(),
        station: head,
        answers: answers.collect(),
        premises,
        election: election
            .map(|id| stations::election(conn, id, reading))
            .transpose()?,
        on: reading.today.to_string(),
        by: reading.me.name.clone(),
        present: String::new(),
        conclusion: String::new(),
    })
}

fn premises_at(conn: &Connection, id: Option<&str>) -> Result<Option<Premises>> {
    match id {
        Some(id) => register::premises(conn, id),
        None => Ok(None),
    }
}

/// The answer one may expect: what the passport says, else what was answered the last time.
fn expected(
    question: &SurveyQuestion,
    premises: Option<&Premises>,
    last: &[AnswerRow],
    texts: &Texts,
) -> Option<(String, String)> {
    let field = premises.map_or_else(String::new, |place| field(place, &question.fact));
    let of_passport = match question.fact.as_str() {
        "access" => access_option(&field)
            .map(|word| shipped::option(texts, word))
            .and_then(|said| rules::answer(question.kind, &question.options, &said).ok())
            .map(|said| (said, place_note(premises))),
        _ => rules::from_field(question.kind, &question.options, &field),
    };
    of_passport.or_else(|| {
        let before = last
            .iter()
            .find(|answer| answer.question.as_deref() == Some(question.id.as_str()))?;
        let said = rules::answer(question.kind, &question.options, &before.answer).ok()?;
        (!said.is_empty()).then(|| (said, before.note.clone()))
    })
}

fn place_note(premises: Option<&Premises>) -> String {
    premises.map_or_else(String::new, |place| place.access_note.clone())
}

/// The option of the form for a word of the passport.
fn access_option(word: &str) -> Option<&'static str> {
    match word {
        "yes" => Some("free"),
        "partly" => Some("partly"),
        "no" => Some("steps"),
        _ => None,
    }
}

/// A field of the passport in the words in which it is kept.
fn field(place: &Premises, fact: &str) -> String {
    match fact {
        "area" => place.area.map_or_else(String::new, |area| area.to_string()),
        "floor" => place.floor.clone(),
        "access" => place.access.slug().to_owned(),
        "heating" => place.heating.clone(),
        "light" => place.light.clone(),
        "reserve_power" => place.reserve_power.clone(),
        "phone" => place.phone.clone(),
        "internet" => place.internet.clone(),
        "toilets" => place.toilets.clone(),
        "parking" => place.parking.clone(),
        _ => String::new(),
    }
}

/// The least number that is enough; of what is no number there is none.
fn least(kind: QuestionKind, least: Option<i64>) -> Option<i64> {
    least.filter(|_| kind == QuestionKind::Number)
}

/// A question nobody answered yet.
fn asked(question: SurveyQuestion) -> SurveyAnswer {
    SurveyAnswer {
        id: String::new(),
        short: rules::short_answers(question.kind, &question.good, &question.options),
        least: least(question.kind, question.least),
        question: Some(question.id),
        chapter: question.chapter,
        text: question.text,
        kind: question.kind,
        options: question.options,
        hint: question.hint,
        answer: String::new(),
        shortfall: false,
        note: String::new(),
        group: question.group,
        task: None,
        files: Vec::new(),
        suggested: false,
    }
}

/// An answer with the words it was asked with; of the program's own they are read in the reader's
/// language.
fn answered(
    conn: &Connection,
    row: AnswerRow,
    question: Option<SurveyQuestion>,
    reading: &Reading,
) -> Result<SurveyAnswer> {
    let texts = &reading.texts;
    let today = reading.today.to_string();
    let task = match &row.task {
        Some(task) => store::task(conn, task, &today)?,
        None => None,
    };
    // An answer stays of the kind in which it was asked, and falls short by what is good now.
    let (short, least) = question.as_ref().map_or((Vec::new(), None), |question| {
        (
            rules::short_answers(row.kind, &question.good, &question.options),
            least(row.kind, question.least),
        )
    });
    let (options, hint, group) = match question {
        Some(question) => (question.options, question.hint, question.group),
        None => (Vec::new(), String::new(), None),
    };
    Ok(SurveyAnswer {
        short,
        least,
        files: files::of(conn, Owner::Answer, &row.id)?,
        id: row.id,
        question: row.question,
        chapter: shipped::chapter_again(texts, &row.chapter),
        text: shipped::question_again(texts, &row.text),
        kind: row.kind,
        options,
        hint,
        answer: match row.kind {
            QuestionKind::Choice => shipped::option_again(texts, &row.answer),
            _ => row.answer,
        },
        shortfall: row.shortfall,
        note: row.note,
        group,
        task,
        suggested: false,
    })
}

/// Surveys, the newest first; of an election also the stations nobody looked at for it.
///
/// # Errors
/// `not-found`; of the database.
pub fn list(conn: &Connection, request: &ListSurveys, reading: &Reading) -> Result<SurveyList> {
    let election = request.election.as_deref();
    if let Some(id) = election {
        stations::election(conn, id, reading)?;
    }
    let surveys = rows(conn, request.station.as_deref(), election, reading)?;
    let mut missing = Vec::new();
    if request.station.is_none() && election.is_some() {
        missing = stations::heads(conn, election)?;
        missing.retain(|head| surveys.iter().all(|survey| survey.station != head.id));
    }
    Ok(SurveyList { surveys, missing })
}

/// The surveys of a station, the newest first, for its passport.
///
/// # Errors
/// Of the database.
pub fn of_station(
    conn: &Connection,
    station: &str,
    reading: &Reading,
) -> Result<Vec<StationSurvey>> {
    rows(conn, Some(station), None, reading)
}

fn rows(
    conn: &Connection,
    station: Option<&str>,
    election: Option<&str>,
    reading: &Reading,
) -> Result<Vec<StationSurvey>> {
    let found = store::surveys(conn, station, election)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let counts = store::counts(conn, station, election)?;
    let asked = form::form(conn, &reading.texts)?.questions.len() as i64;
    let mut rows = Vec::with_capacity(found.len());
    for survey in found {
        let head = stations::head(conn, survey.election.as_deref(), &survey.station)?;
        let head = head.ok_or(Error::NotFound("station"))?;
        let of = counts.get(&survey.id).copied().unwrap_or_default();
        let place = match survey.premises_name.as_str() {
            "" => head.locality,
            premises => format!("{}, {premises}", head.locality),
        };
        rows.push(StationSurvey {
            id: survey.id,
            station: survey.station,
            number: head.number,
            place,
            on: survey.on,
            by: survey.by,
            answered: of.answered,
            questions: asked + of.former,
            shortfalls: of.shortfalls,
            open: of.open,
        });
    }
    Ok(rows)
}
