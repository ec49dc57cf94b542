//! Wire adapters of surveys.

use super::{
    HandShortfalls, ListSurveys, SaveQuestion, SaveSurvey, SurveyForm, SurveyList, SurveyOf,
    SurveyPage, form, handing, reading, saving,
};
use crate::app::Desk;
use crate::commands::Empty;
use crate::elections::lines::days;
use crate::elections::service::Reading;
use crate::error::{FieldCode, Result};
use crate::history::{Changed, OpKind};
use crate::staff::{ByIds, Counted};
use crate::tasks::service::{terms, wrong};
use crate::terms::commands::office_country;

/// The form of the office.
pub fn survey_form(desk: &Desk, _: Empty) -> Result<SurveyForm> {
    let reading = Reading::of(desk)?;
    desk.core()?.read(|conn| form::form(conn, &reading.texts))
}

/// Adds or changes a question.
pub fn survey_question_save(desk: &Desk, request: SaveQuestion) -> Result<Changed<SurveyForm>> {
    let reading = Reading::of(desk)?;
    let core = desk.core()?;
    let changed = core.transact(OpKind::SurveyQuestions, |tx| {
        form::save(tx, &request, &reading.texts)
    })?;
    let shown = core.read(|conn| form::form(conn, &reading.texts))?;
    Ok(desk.announce(changed.map(|()| shown)))
}

/// Surveys, the newest first.
pub fn survey_list(desk: &Desk, request: ListSurveys) -> Result<SurveyList> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| reading::list(conn, &request, &reading))
}

/// A survey, or the sheet to fill in a new one.
pub fn survey_get(desk: &Desk, request: SurveyOf) -> Result<SurveyPage> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| reading::page(conn, &request, &reading))
}

/// Writes a survey.
pub fn survey_save(desk: &Desk, request: SaveSurvey) -> Result<Changed<SurveyPage>> {
    let reading = Reading::of(desk)?;
    let on = day(desk, request.on.as_deref())?;
    let changed = desk.core()?.transact(OpKind::SurveySave, |tx| {
        saving::save(tx, &request, on.as_deref(), &reading)
    })?;
    shown(desk, changed, &reading)
}

/// Takes surveys away.
pub fn survey_bin(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::SurveyBin, |tx| {
        saving::bin(tx, &request.ids, &reading)
    })?;
    Ok(desk.announce(changed.map(|count| Counted {
        count: u32::try_from(count).unwrap_or(u32::MAX),
    })))
}

/// Makes a task of each shortfall.
pub fn survey_hand(desk: &Desk, request: HandShortfalls) -> Result<Changed<SurveyPage>> {
    let reading = Reading::of(desk)?;
    let due = terms::read(desk, &request.task.due, "task.due")?;
    let changed = desk.core()?.transact(OpKind::SurveyHand, |tx| {
        handing::apply(tx, &request, &due, &reading)
    })?;
    shown(desk, changed, &reading)
}

fn shown(desk: &Desk, changed: Changed<String>, reading: &Reading) -> Result<Changed<SurveyPage>> {
    let request = SurveyOf {
        id: Some(changed.value.clone()),
        ..SurveyOf::default()
    };
    let page = desk
        .core()?
        .read(|conn| reading::page(conn, &request, reading))?;
    Ok(desk.announce(changed.map(|_| page)))
}

/// A typed day that has come.
fn day(desk: &Desk, typed: Option<&str>) -> Result<Option<String>> {
    let on = days::read(desk, typed.unwrap_or_default(), office_country(desk), None)?;
    if on.is_some_and(|on| on > desk.clock().today()) {
        return Err(wrong("on", FieldCode::InFuture));
    }
    Ok(on.map(|on| on.to_string()))
}
