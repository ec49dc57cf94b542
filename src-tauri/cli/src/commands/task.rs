//! `desk task`: tasks under control, for scripts and for a quick look.

use std::path::Path;

use district_core::commands::dispatch;
use district_core::error::{Error, ErrorCode};
use district_core::locales::Texts;
use district_core::tasks::{rules, store};
use serde_json::{Value, json};

use super::files;
use crate::args::{ExtendTask, ListTasksOf, MoveTaskTo, NewTaskLine, TaskCommand, TasksOf};
use crate::session::{Failure, Outcome, Session};

/// Runs one of the commands.
pub fn run(session: &Session, command: &TaskCommand) -> Outcome {
    match command {
        TaskCommand::Add(new) => add(session, new),
        TaskCommand::List(list) => listed(session, list),
        TaskCommand::Export { path, which } => exported(session, path, which),
        TaskCommand::Show { task } => {
            session.read()?;
            let id = found(session, task)?;
            let card = call(session, "task_get", json!({"id": id}))?;
            session.answer(&card, |texts| card_words(&card, texts));
            Ok(0)
        }
        TaskCommand::Move(request) => moved(session, request),
        TaskCommand::Extend(request) => extended(session, request),
        TaskCommand::Attach { task, path } => files::attach(session, task, path),
        TaskCommand::Files { task, save } => files::list(session, task, save.as_deref()),
    }
}

pub(crate) fn call(session: &Session, name: &str, payload: Value) -> Result<Value, Failure> {
    dispatch(&session.desk, name, payload).map_err(Failure::from)
}

/// Runs a writing command, takes a backup when one is due, and shows the task.
fn write(session: &Session, name: &str, payload: Value) -> Outcome {
    let reply = call(session, name, payload)?;
    if let Ok(core) = session.desk.core() {
        session.backup_when_due(&core);
    }
    let card = &reply["value"];
    session.answer(card, |texts| card_words(card, texts));
    Ok(0)
}

/// The line is read as in the window; options say it outright and go before what was read.
fn add(session: &Session, new: &NewTaskLine) -> Outcome {
    session.write()?;
    let line = new.text.join(" ");
    let mut repeat = Value::Null;
    let mut task = json!({"title": line});
    if !new.plain {
        let asked = json!({"text": line, "language": session.language});
        let reading = call(session, "quick_read", asked)?;
        task = reading["task"].clone();
        repeat = reading["repeat"].clone();
    }
    if let Some(words) = &new.due {
        task["due"] = due(words);
        repeat = Value::Null;
    }
    if new.no_term {
        task["due"] = json!({"no_term": true});
    }
    if let Some(name) = &new.responsible {
        task["responsible"] = person(session, name)?;
    }
    if let Some(name) = &new.controller {
        task["controller"] = person(session, name)?;
    }
    if let Some(text) = &new.details {
        task["text"] = json!(text);
    }
    if new.control {
        task["control"] = json!("once");
    }
    if !new.council.is_empty() {
        let ids: Result<Vec<Value>, Failure> = new
            .council
            .iter()
            .map(|name| council(session, name))
            .collect();
        task["councils"] = Value::Array(ids?);
    }
    if !new.label.is_empty() {
        task["labels"] = json!(new.label);
    }
    if repeat.is_null() {
        write(session, "task_add", task)
    } else {
        write(
            session,
            "series_add",
            json!({"task": task, "repeat": repeat}),
        )
    }
}

/// A term as it is given to the core: a day as a day, all else as words.
pub(super) fn due(words: &str) -> Value {
    match words.parse::<chrono::NaiveDate>() {
        Ok(day) => json!({"on": day.to_string()}),
        Err(_) => json!({"words": words}),
    }
}

/// Somebody by name: of the directory when only one is of that name, else the name as typed.
pub(super) fn person(session: &Session, name: &str) -> Result<Value, Failure> {
    let asked = json!({"text": format!("@{name}"), "language": session.language});
    let reading = call(session, "quick_read", asked)?;
    let choices = reading["chips"][0]["choices"].as_array();
    let whole = reading["chips"][0]["text"].as_str() == Some(format!("@{name}").as_str());
    Ok(match choices.map(Vec::as_slice) {
        Some([only]) if whole => json!({"id": only["id"], "name": only["label"]}),
        _ => json!({"name": name}),
    })
}

/// A council by its name in any language.
pub(crate) fn council(session: &Session, name: &str) -> Result<Value, Failure> {
    let asked = json!({"text": name, "language": session.language});
    let reading = call(session, "quick_read", asked)?;
    let found = reading["task"]["councils"][0].clone();
    if found.is_null() {
        return Err(Error::NotFound("council").into());
    }
    Ok(found)
}

/// What the options narrow to, as a filter of the core.
fn filter(session: &Session, list: &TasksOf) -> Result<Value, Failure> {
    let mut filter = json!({
        "open": if list.all { "all" } else if list.closed { "closed" } else { "open" },
        "overdue": list.overdue,
        "text": list.text.clone().unwrap_or_default(),
        "states": list.state,
        "due_from": list.from,
        "due_to": list.to,
    });
    if let Some(name) = &list.council {
        filter["councils"] = json!([council(session, name)?]);
    }
    if let Some(name) = &list.responsible {
        let who = match name.as_str() {
            "me" => json!("me"),
            name => person(session, name)?["id"].clone(),
        };
        if who.is_null() {
            return Err(Error::NotFound("person").into());
        }
        filter["responsible"] = json!([who]);
    }
    Ok(filter)
}

/// The list to a file, the ending says the format. A file that is there is replaced, so that a
/// scheduled export needs no clearing away.
fn exported(session: &Session, path: &Path, which: &TasksOf) -> Outcome {
    session.read()?;
    let columns = ["number", "councils", "responsible", "source", "due"];
    let list = json!({"filter": filter(session, which)?, "group": "none"});
    let asked = json!({
        "shown": {"list": list, "columns": columns},
        "language": session.language,
        "path": path.display().to_string(),
        "overwrite": true,
    });
    let saved = call(session, "tasks_export", asked)?;
    session.answer(&saved, |texts| {
        let rows = saved["rows"].to_string();
        let values = [("path", text(&saved, "path")), ("rows", rows.as_str())];
        texts.with("cli-export-done", &values)
    });
    Ok(0)
}

fn listed(session: &Session, list: &ListTasksOf) -> Outcome {
    session.read()?;
    let filter = filter(session, &list.which)?;
    let mut rows = Vec::new();
    let mut after = Value::Null;
    // Pages by key: the list may be long, the answer is whole unless a limit is given.
    loop {
        let left = list
            .limit
            .map(|limit| limit as usize - rows.len().min(limit as usize));
        let size = left.unwrap_or(500).min(500);
        if size == 0 {
            break;
        }
        let asked = json!({"filter": filter, "group": "none", "after": after, "limit": size});
        let page = call(session, "task_list", asked)?;
        rows.extend(page["rows"].as_array().cloned().unwrap_or_default());
        after = page["next"].clone();
        if after.is_null() {
            break;
        }
    }
    session.answer(&rows, |texts| {
        if rows.is_empty() {
            return texts.text("cli-task-none");
        }
        let lines: Vec<String> = rows.iter().map(|row| row_words(row, texts)).collect();
        lines.join("\n")
    });
    Ok(0)
}

fn moved(session: &Session, request: &MoveTaskTo) -> Outcome {
    session.write()?;
    let id = found(session, &request.task)?;
    let payload = json!({
        "id": id,
        "to": request.state,
        "reason": request.reason.clone().unwrap_or_default(),
        "result": request.result.clone().unwrap_or_default(),
        "result_doc": request.document.clone().unwrap_or_default(),
        "performed_on": request.performed,
        "until": request.until,
        "day": request.day,
        "act": request.act.clone().unwrap_or_default(),
    });
    write(session, "task_move", payload)
}

fn extended(session: &Session, request: &ExtendTask) -> Outcome {
    session.write()?;
    let id = found(session, &request.task)?;
    let payload = json!({
        "task": id,
        "new_due": due(&request.to),
        "asked_by": request.by.clone().unwrap_or_default(),
        "reason": request.reason,
        "granted": !request.asked,
        "act": request.act.clone().unwrap_or_default(),
    });
    write(session, "extension_ask", payload)
}

/// A task by its number (`214/2027`, or `214` of this year) or its id.
pub(super) fn found(session: &Session, word: &str) -> Result<String, Failure> {
    let core = session.desk.core()?;
    let (number, year) = match word.split_once('/') {
        Some((number, year)) => (number.parse(), year.parse().ok()),
        None => (word.parse::<i64>(), None),
    };
    let Ok(number) = number else {
        return Ok(word.to_owned());
    };
    let year = year.unwrap_or_else(|| rules::year_of(core.clock().today()));
    let id = core.read(|conn| store::by_number(conn, year, number))?;
    id.ok_or_else(|| {
        let params = [("what", "task".to_owned())];
        Error::refused(ErrorCode::NotFound, &params).into()
    })
}

pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn state_words(value: &Value, texts: &Texts) -> String {
    let late = value["overdue_days"].as_i64().unwrap_or_default();
    let kept = value["late_days"].as_i64().unwrap_or_default();
    let state = texts.text(&format!("task-state-{}", text(value, "state")));
    if late > 0 {
        format!(
            "{state}, {}",
            texts.with("cli-task-late", &[("n", &late.to_string())])
        )
    } else if kept > 0 {
        format!(
            "{state}, {}",
            texts.with("cli-task-was-late", &[("n", &kept.to_string())])
        )
    } else {
        state
    }
}

fn row_words(row: &Value, texts: &Texts) -> String {
    let councils: Vec<&str> = row["councils"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|council| text(council, "name"))
        .collect();
    let parts = [
        text(row, "number").to_owned(),
        text(row, "due_on").to_owned(),
        text(row, "title").to_owned(),
        councils.join(", "),
        text(&row["responsible"], "name").to_owned(),
        state_words(row, texts),
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

fn card_words(card: &Value, texts: &Texts) -> String {
    let mut lines = vec![format!("{} {}", text(card, "number"), text(card, "title"))];
    let mut say = |id: &str, value: String| {
        if !value.is_empty() {
            lines.push(texts.with(id, &[("value", &value)]));
        }
    };
    say("cli-task-state", state_words(card, texts));
    let due = [text(card, "due_on"), text(card, "due_time")].join(" ");
    say("cli-task-due", due.trim().to_owned());
    say("cli-task-first-due", text(card, "first_due_on").to_owned());
    say(
        "cli-task-responsible",
        text(&card["responsible"], "name").to_owned(),
    );
    say(
        "cli-task-controller",
        text(&card["controller"], "name").to_owned(),
    );
    let basis = &card["basis"];
    let basis = ["kind", "no", "date", "point"].map(|key| text(basis, key));
    let basis: Vec<&str> = basis.into_iter().filter(|part| !part.is_empty()).collect();
    say("cli-task-basis", basis.join(" · "));
    let names = |list: &str| {
        let names: Vec<&str> = card[list]
            .as_array()
            .into_iter()
            .flatten()
            .map(|each| each.as_str().unwrap_or(text(each, "name")))
            .collect();
        names.join(", ")
    };
    say("cli-task-councils", names("councils"));
    say("cli-task-labels", names("labels"));
    say("cli-task-files", names("files"));
    say("cli-task-repeat", text(card, "series_text").to_owned());
    say("cli-task-result", text(card, "result").to_owned());
    lines.join("\n")
}
