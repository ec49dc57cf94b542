//! The form of the office: the program's questions until it changes them, and its own.

use rusqlite::Connection;
use serde_json::json;

use super::store::{self, QuestionRow, kind_slug};
use super::{QuestionKind, SaveQuestion, SurveyForm, SurveyQuestion, rules, shipped};
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;
use crate::stations::readiness::groups;

/// The form as the reader sees it. Nothing is written for it: what the program brings is there
/// before anybody used it.
///
/// # Errors
/// Of the database; `internal` for options that cannot be read.
pub fn form(conn: &Connection, texts: &Texts) -> Result<SurveyForm> {
    let mut rows = store::questions(conn)?;
    for (place, asked) in (0..).zip(&shipped::FORM) {
        if !rows.iter().any(|row| row.id == asked.id) {
            rows.push(untouched(asked, place));
        }
    }
    rows.sort_by(|one, other| (one.place, &one.id).cmp(&(other.place, &other.id)));
    let mut all = SurveyForm::default();
    for row in &rows {
        let question = shown(row, texts)?;
        match row.left_out {
            false => all.questions.push(question),
            // An own one that was taken out is gone; its answers keep its words.
            true if !row.builtin.is_empty() => all.left_out.push(question),
            true => {}
        }
    }
    all.questions = by_chapter(all.questions);
    Ok(all)
}

/// Chapters together, each where its first question stands.
fn by_chapter(questions: Vec<SurveyQuestion>) -> Vec<SurveyQuestion> {
    let mut order: Vec<String> = Vec::new();
    for question in &questions {
        if !order.contains(&question.chapter) {
            order.push(question.chapter.clone());
        }
    }
    let place = |question: &SurveyQuestion| order.iter().position(|it| *it == question.chapter);
    let mut questions = questions;
    questions.sort_by_key(place);
    questions
}

/// A question of the program as it would be stored.
fn untouched(asked: &shipped::Shipped, place: i64) -> QuestionRow {
    QuestionRow {
        id: asked.id.to_owned(),
        builtin: asked.word.to_owned(),
        chapter: String::new(),
        text: String::new(),
        kind: asked.kind,
        good: asked.good.to_owned(),
        least: None,
        options: String::new(),
        group: column(asked.group),
        fact: asked.fact.to_owned(),
        hint: String::new(),
        left_out: false,
        place,
    }
}

/// Id of a column the program brings.
fn column(word: &str) -> Option<String> {
    let mut columns = groups::SHIPPED.iter();
    let column = columns.find(|(_, known, _)| *known == word);
    column.map(|(id, ..)| (*id).to_owned())
}

fn shown(row: &QuestionRow, texts: &Texts) -> Result<SurveyQuestion> {
    let asked = shipped::by_word(&row.builtin);
    let chapter = match (row.chapter.as_str(), asked) {
        ("", Some(asked)) => shipped::chapter(texts, asked.chapter),
        (kept, _) => shipped::chapter_again(texts, kept),
    };
    let text = match row.text.as_str() {
        "" => shipped::text(texts, &row.builtin),
        text => text.to_owned(),
    };
    let own: Vec<String> = match row.options.as_str() {
        "" => Vec::new(),
        options => serde_json::from_str(options)?,
    };
    let brought = asked.filter(|_| own.is_empty() && row.kind == QuestionKind::Choice);
    let (options, good) = match brought {
        Some(asked) => {
            let options = asked.options.iter();
            let options = options.map(|word| shipped::option(texts, word)).collect();
            let good = match row.good.as_str() {
                "" => String::new(),
                word => shipped::option(texts, word),
            };
            (options, good)
        }
        None => (own, row.good.clone()),
    };
    Ok(SurveyQuestion {
        id: row.id.clone(),
        chapter,
        text,
        kind: row.kind,
        good,
        least: row.least,
        options,
        group: row.group.clone(),
        fact: row.fact.clone(),
        hint: row.hint.clone(),
        builtin: asked.is_some(),
    })
}

/// Writes the questions the program brings, as far as they are not there: before anything can
/// point to them.
///
/// # Errors
/// Of the database.
pub fn ensure(tx: &mut WriteTx) -> Result<()> {
    let there = store::questions(tx.conn())?;
    if shipped::FORM
        .iter()
        .all(|asked| there.iter().any(|row| row.id == asked.id))
    {
        return Ok(());
    }
    groups::ensure(tx)?;
    for (place, asked) in (0..).zip(&shipped::FORM) {
        if there.iter().any(|row| row.id == asked.id) {
            continue;
        }
        let row = untouched(asked, place);
        let values = [
            ("builtin", json!(row.builtin)),
            ("kind", json!(kind_slug(row.kind))),
            ("good", json!(row.good)),
            ("group_id", json!(row.group)),
            ("fact", json!(row.fact)),
            ("place", json!(row.place)),
        ];
        tx.insert(Entity::SurveyQuestion, asked.id, &values)?;
    }
    Ok(())
}

/// Adds a question or changes one. Answers that were given keep the words they were asked with.
///
/// # Errors
/// `invalid`: a new question without words, fewer than two options to choose from, a good answer
/// that is none of them, a least number that is none; `not-found`.
pub fn save(tx: &mut WriteTx, request: &SaveQuestion, texts: &Texts) -> Result<()> {
    let mut request = request.clone();
    tidy(&mut request)?;
    ensure(tx)?;
    let rows = store::questions(tx.conn())?;
    let id = match &request.id {
        Some(id) => {
            let row = rows.iter().find(|row| row.id == *id);
            let row = row.ok_or(Error::NotFound("survey_question"))?;
            edit(tx, row, &request, texts)?;
            row.id.clone()
        }
        None => add(tx, &request, texts)?,
    };
    if request.id.is_none() || request.after.is_some() {
        place(tx, &id, request.after.as_deref(), texts)?;
    }
    let about = form(tx.conn(), texts)?;
    let mut all = about.questions.iter().chain(&about.left_out);
    let name = all.find(|question| question.id == id);
    tx.about(name.map_or_else(String::new, |name| name.text.clone()), 1);
    Ok(())
}

fn tidy(request: &mut SaveQuestion) -> Result<()> {
    let mut check = Check::default();
    if let Some(text) = &mut request.text {
        check.text("text", text, limits::POST);
    }
    if let Some(chapter) = &mut request.chapter {
        check.text("chapter", chapter, limits::NAME);
    }
    if let Some(hint) = &mut request.hint {
        check.text("hint", hint, limits::POST);
    }
    if let Some(options) = &mut request.options {
        check.number("options", options.len() as i64, 0, rules::OPTIONS as i64);
        for (n, option) in options.iter_mut().enumerate() {
            check.text(&format!("options.{n}"), option, limits::NAME);
        }
        let mut seen: Vec<String> = Vec::new();
        options.retain(|option| {
            let fresh = !option.is_empty() && !seen.iter().any(|it| rules::same_option(it, option));
            seen.push(option.clone());
            fresh
        });
    }
    check.done()
}

/// How a question is answered and judged, checked as a whole.
struct Judged {
    kind: QuestionKind,
    good: String,
    least: Option<i64>,
    options: Vec<String>,
}

fn judged(request: &SaveQuestion, before: Option<&SurveyQuestion>) -> Result<Judged> {
    let mut check = Check::default();
    let kind = request
        .kind
        .or(before.map(|before| before.kind))
        .unwrap_or(QuestionKind::YesNo);
    let mut options = request
        .options
        .clone()
        .unwrap_or_else(|| before.map_or_else(Vec::new, |before| before.options.clone()));
    if kind != QuestionKind::Choice {
        options.clear();
    } else if options.len() < 2 {
        check.push("options", FieldCode::Required, &[]);
    }
    let kept = before.filter(|before| before.kind == kind);
    let kept = kept.map_or_else(String::new, |before| before.good.clone());
    let asked = request.good.as_ref().map(|good| good.trim().to_owned());
    let given = asked.is_some();
    let wanted = asked.unwrap_or(kept);
    let good = match kind {
        QuestionKind::YesNo | QuestionKind::Choice => {
            match rules::answer(kind, &options, &wanted) {
                Ok(good) => good,
                // An option that is gone is nobody's good answer any more.
                Err(_) if !given => String::new(),
                Err(code) => {
                    check.push("good", code, &[]);
                    String::new()
                }
            }
        }
        QuestionKind::Number | QuestionKind::Text => String::new(),
    };
    let least = match (kind, request.least.as_deref().map(str::trim)) {
        (QuestionKind::Number, Some("")) => None,
        (QuestionKind::Number, Some(typed)) => {
            let number = rules::number(typed);
            if number.is_none() {
                out_of_range(&mut check, "least");
            }
            number
        }
        (QuestionKind::Number, None) => before.and_then(|before| before.least),
        _ => None,
    };
    check.done()?;
    Ok(Judged {
        kind,
        good,
        least,
        options,
    })
}

/// Says which whole numbers may be written.
pub(super) fn out_of_range(check: &mut Check, path: &str) {
    let params = [("least", "0".to_owned()), ("most", rules::MOST.to_string())];
    check.push(path, FieldCode::OutOfRange, &params);
}

fn add(tx: &mut WriteTx, request: &SaveQuestion, texts: &Texts) -> Result<String> {
    let mut check = Check::default();
    let mut text = request.text.clone().unwrap_or_default();
    check.required("text", &mut text, limits::POST);
    check.done()?;
    let judged = judged(request, None)?;
    let chapter = match request.chapter.as_deref().unwrap_or_default() {
        // Where no chapter was named it stands in the last one.
        "" => {
            let last = form(tx.conn(), texts)?.questions.pop();
            last.map_or_else(String::new, |last| last.chapter)
        }
        chapter => chapter.to_owned(),
    };
    let id = tx.new_id();
    let values = [
        ("chapter", json!(chapter)),
        ("text", json!(text)),
        ("kind", json!(kind_slug(judged.kind))),
        ("good", json!(judged.good)),
        ("least", json!(judged.least)),
        ("options", json!(stored(&judged.options)?)),
        ("group_id", json!(group(tx, request.group.as_deref())?)),
        ("hint", json!(request.hint.clone().unwrap_or_default())),
        ("place", json!(store::questions(tx.conn())?.len())),
    ];
    tx.insert(Entity::SurveyQuestion, &id, &values)?;
    Ok(id)
}

fn stored(options: &[String]) -> Result<String> {
    match options {
        [] => Ok(String::new()),
        options => Ok(serde_json::to_string(options)?),
    }
}

/// A column that is there; empty: none.
fn group(tx: &mut WriteTx, id: Option<&str>) -> Result<Option<String>> {
    let Some(id) = id.filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    groups::ensure(tx)?;
    tx.get(Entity::CheckGroup, id, "builtin")?;
    Ok(Some(id.to_owned()))
}

fn edit(tx: &mut WriteTx, row: &QuestionRow, request: &SaveQuestion, texts: &Texts) -> Result<()> {
    let before = shown(row, texts)?;
    let asked = shipped::by_word(&row.builtin);
    let id = row.id.as_str();
    let mut values = Vec::new();
    if let Some(text) = &request.text {
        let own = asked.map(|asked| shipped::text(texts, asked.word));
        match text.as_str() {
            "" if asked.is_none() => {
                let mut check = Check::default();
                check.push("text", FieldCode::Required, &[]);
                check.done()?;
            }
            text if own.as_deref() == Some(text) => values.push(("text", json!(""))),
            text => values.push(("text", json!(text))),
        }
    }
    if let Some(chapter) = &request.chapter {
        let own = asked.map(|asked| shipped::chapter(texts, asked.chapter));
        match own.as_deref() == Some(chapter.as_str()) {
            true => values.push(("chapter", json!(""))),
            false => values.push(("chapter", json!(chapter))),
        }
    }
    if request.kind.is_some()
        || request.good.is_some()
        || request.least.is_some()
        || request.options.is_some()
    {
        let after = judged(request, Some(&before))?;
        // The program's options stay words of the program as long as they are the same.
        let brought = asked.filter(|_| row.options.is_empty() && after.options == before.options);
        let good = match brought.filter(|_| after.kind == QuestionKind::Choice) {
            Some(_) => shipped::option_word(&after.good)
                .unwrap_or_default()
                .to_owned(),
            None => {
                values.push(("options", json!(stored(&after.options)?)));
                after.good.clone()
            }
        };
        values.push(("kind", json!(kind_slug(after.kind))));
        values.push(("good", json!(good)));
        values.push(("least", json!(after.least)));
    }
    if let Some(asked) = &request.group {
        values.push(("group_id", json!(group(tx, Some(asked.as_str()))?)));
    }
    if let Some(hint) = &request.hint {
        values.push(("hint", json!(hint)));
    }
    if let Some(left_out) = request.left_out {
        match (left_out, row.left_out) {
            (true, false) => values.push(("deleted_at", json!(tx.stamp()))),
            (false, true) => values.push(("deleted_at", json!(null))),
            _ => {}
        }
    }
    tx.set_all(Entity::SurveyQuestion, id, &values)?;
    Ok(())
}

/// Puts a question behind another one; without a word of it a new one stands last in its chapter.
fn place(tx: &mut WriteTx, id: &str, after: Option<&str>, texts: &Texts) -> Result<()> {
    let questions = form(tx.conn(), texts)?.questions;
    let chapter = questions
        .iter()
        .find(|question| question.id == id)
        .map(|question| question.chapter.clone())
        .ok_or(Error::NotFound("survey_question"))?;
    let mut order: Vec<&SurveyQuestion> = questions
        .iter()
        .filter(|question| question.id != id)
        .collect();
    let at = match after {
        Some("") => 0,
        Some(after) => {
            let found = order.iter().position(|question| question.id == after);
            found.ok_or(Error::NotFound("survey_question"))? + 1
        }
        None => order
            .iter()
            .rposition(|question| question.chapter == chapter)
            .map_or(order.len(), |last| last + 1),
    };
    let moved = questions.iter().find(|question| question.id == id);
    order.splice(at..at, moved);
    let order: Vec<String> = order.iter().map(|question| question.id.clone()).collect();
    for (place, id) in order.iter().enumerate() {
        tx.set(Entity::SurveyQuestion, id, "place", json!(place))?;
    }
    Ok(())
}
