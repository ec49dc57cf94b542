//! Shortfalls handed on: each becomes a task of its station, with its photos; the cell of the
//! matrix it made a problem of knows the task.

use serde_json::json;

use super::store::{self, AnswerRow, SurveyRow};
use super::{HandShortfalls, form, saving, shipped};
use crate::elections::service::Reading;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits;
use crate::stations::store as stations;
use crate::tasks::service::adding;
use crate::tasks::service::terms::Due;
use crate::tasks::service::wrong;
use crate::tasks::{Basis, NewTask};

/// Makes the tasks; answers the survey they are of.
///
/// # Errors
/// `invalid` when nothing is named, what is named is no shortfall, or it is of several surveys;
/// `cells-handed` for shortfalls that have an open task, unless they are to get another; `not-found`;
/// what a new task refuses.
pub fn apply(
    tx: &mut WriteTx,
    request: &HandShortfalls,
    due: &Due,
    reading: &Reading,
) -> Result<String> {
    let (survey, answers) = chosen(tx, request)?;
    saving::open(tx.conn(), &survey, reading)?;
    fit(tx, request, &answers)?;
    let about = saving::subject(tx.conn(), &survey)?;
    let council = store::council_of(tx.conn(), &survey.station)?;
    let questions = form::form(tx.conn(), &reading.texts)?.questions;
    for answer in &answers {
        let mut new = task_of(&survey, answer, &about, &request.task, reading);
        if new.councils.is_empty() && new.order.is_none() {
            new.councils.extend(council.clone());
        }
        adding::tidy(&mut new)?;
        let task = adding::add(tx, &new, due)?;
        tx.set(Entity::Task, &task, "station_id", json!(survey.station))?;
        tx.set(Entity::SurveyAnswer, &answer.id, "task_id", json!(task))?;
        photos(tx, answer, &task)?;
        let question = questions
            .iter()
            .find(|question| answer.question.as_deref() == Some(question.id.as_str()));
        if let Some(group) = question.and_then(|question| question.group.as_deref()) {
            cell(tx, &survey, group, &task, reading)?;
        }
    }
    tx.about(about, answers.len() as i64);
    Ok(survey.id)
}

/// The shortfalls, each once, all of one survey.
fn chosen(tx: &WriteTx, request: &HandShortfalls) -> Result<(SurveyRow, Vec<AnswerRow>)> {
    if request.answers.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let mut answers: Vec<AnswerRow> = Vec::new();
    for id in &request.answers {
        if answers.iter().any(|answer| answer.id == *id) {
            continue;
        }
        let answer = store::answer(tx.conn(), id)?.ok_or(Error::NotFound("survey_answer"))?;
        let first = answers.first();
        if first.is_some_and(|first| first.survey != answer.survey) {
            return Err(wrong("answers", FieldCode::OneOfThese));
        }
        if !answer.shortfall {
            return Err(wrong("answers", FieldCode::NotListed));
        }
        answers.push(answer);
    }
    let first = answers
        .first()
        .ok_or_else(|| wrong("answers", FieldCode::Required))?;
    let survey = store::survey(tx.conn(), &first.survey)?.ok_or(Error::NotFound("survey"))?;
    Ok((survey, answers))
}

fn fit(tx: &WriteTx, request: &HandShortfalls, answers: &[AnswerRow]) -> Result<()> {
    if request.again {
        return Ok(());
    }
    let today = tx.today();
    let mut open = Vec::new();
    for task in answers.iter().filter_map(|answer| answer.task.as_deref()) {
        let task = store::task(tx.conn(), task, &today)?;
        open.extend(task.filter(|task| task.open).map(|task| task.no));
    }
    if open.is_empty() {
        return Ok(());
    }
    let params = [
        ("count", open.len().to_string()),
        ("tasks", open.join(", ")),
    ];
    Err(Error::refused(ErrorCode::CellsHanded, &params))
}

/// The task of a shortfall: what the request leaves empty comes from the survey.
fn task_of(
    survey: &SurveyRow,
    answer: &AnswerRow,
    about: &str,
    common: &NewTask,
    reading: &Reading,
) -> NewTask {
    let texts = &reading.texts;
    let mut new = common.clone();
    if new.title.trim().is_empty() {
        let short = saving::short(answer, reading);
        new.title = cut(&format!("{about}: {short}"), limits::POST);
    }
    if new.text.trim().is_empty() {
        let said = super::rules::said(texts, answer.kind, &answer.answer);
        let asked = shipped::question_again(texts, &answer.text);
        let parts = [
            format!("{asked} {said}"),
            answer.note.clone(),
            survey.premises_name.clone(),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        new.text = cut(&parts.join("\n"), limits::NOTE);
    }
    if new.basis == Basis::default() {
        new.basis = Basis {
            kind: texts.text("surveyform-basis"),
            date: Some(survey.on.clone()),
            ..Basis::default()
        };
    }
    new
}

fn cut(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(limit - 1).collect();
    short.push('…');
    short
}

/// The photos of an answer are those of its task too: the same bytes, named once more.
fn photos(tx: &mut WriteTx, answer: &AnswerRow, task: &str) -> Result<()> {
    for (name, sha256, bytes, added_at, added_by) in store::files(tx.conn(), &answer.id)? {
        let id = tx.new_id();
        let values = [
            ("task_id", json!(task)),
            ("name", json!(name)),
            ("sha256", json!(sha256)),
            ("bytes", json!(bytes)),
            ("added_at", json!(added_at)),
            ("added_by", json!(added_by)),
        ];
        tx.insert(Entity::Attachment, &id, &values)?;
    }
    Ok(())
}

/// The problem of the matrix knows its task, when it has none.
fn cell(
    tx: &mut WriteTx,
    survey: &SurveyRow,
    group: &str,
    task: &str,
    reading: &Reading,
) -> Result<()> {
    let Some(election) = survey.election.as_deref() else {
        return Ok(());
    };
    if stations::election(tx.conn(), election, reading)?.closed {
        return Ok(());
    }
    let cell = store::problem_without_task(tx.conn(), election, &survey.station, group)?;
    if let Some(cell) = cell {
        tx.set(Entity::Readiness, &cell, "task_id", json!(task))?;
    }
    Ok(())
}
