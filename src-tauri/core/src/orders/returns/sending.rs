//! The form that goes out.

use district_documents::export::form::Form;

use super::found::{LINE_CODE, ORDER_CODE};
use crate::locales::Texts;
use crate::orders::store::LineRecord;
use crate::papers::words::day;
use crate::tasks::TaskCard;

/// Empty rows for a table, after those that are filled in already.
const BLANK: usize = 20;

/// The form of a line; without one the form for all, in which a council writes its name.
pub fn form(texts: &Texts, task: &TaskCard, line: Option<&LineRecord>) -> Form {
    let due = line
        .and_then(|line| line.due_on.as_deref())
        .or(task.due_on.as_deref())
        .and_then(day);
    let fact = |id: &str, value: String, open: bool| (texts.text(id), value, open);
    let mut facts = vec![
        fact("return-form-number", task.number.clone(), false),
        fact("return-form-title", task.title.clone(), false),
        fact("return-form-term", due.unwrap_or_default(), false),
    ];
    match line {
        Some(line) => {
            facts.push(fact("return-form-council", line.name.clone(), false));
            let code = format!("{LINE_CODE}{}", line.id);
            facts.push(fact("return-form-code", code, false));
        }
        None => {
            facts.push(fact("return-form-council", String::new(), true));
            let code = format!("{ORDER_CODE}{}", task.id);
            facts.push(fact("return-form-code", code, false));
        }
    }
    let of = |value: fn(&LineRecord) -> String| line.map(value).unwrap_or_default();
    facts.push(fact(
        "return-form-answer-no",
        of(|line| line.answer_no.clone()),
        true,
    ));
    facts.push(fact(
        "return-form-answer-date",
        of(|line| {
            line.answer_date
                .as_deref()
                .and_then(day)
                .unwrap_or_default()
        }),
        true,
    ));
    facts.push(fact("return-form-note", of(|line| line.note.clone()), true));
    Form {
        title: task.number.clone(),
        hint: texts.text(match (line, task.form.is_empty()) {
            (Some(_), true) => "return-form-hint",
            (Some(_), false) => "return-form-hint-table",
            (None, true) => "return-form-hint-name",
            (None, false) => "return-form-hint-name-table",
        }),
        facts,
        columns: task.form.clone(),
        rows: line.map(|line| answers(&line.answer)).unwrap_or_default(),
        blank: BLANK,
    }
}

/// The rows of a stored answer table.
pub fn answers(stored: &str) -> Vec<Vec<String>> {
    serde_json::from_str(stored).unwrap_or_default()
}
