//! `desk order`: one order to many councils; who answered, who is missing, who was reminded.

use std::path::Path;

use district_core::error::Error;
use district_core::locales::Texts;
use district_core::search::folded;
use serde_json::{Value, json};

use super::task::{call, council, due, found, person, text};
use crate::args::{MarkOrder, NewOrder, OrderCommand, RemindOrder};
use crate::session::{Failure, Outcome, Session};

/// Runs one of the commands.
pub fn run(session: &Session, command: &OrderCommand) -> Outcome {
    match command {
        OrderCommand::Add(new) => add(session, new),
        OrderCommand::Show { order, out } => {
            session.read()?;
            let sheet = sheet(session, order)?;
            if let Some(path) = out {
                return written(session, &sheet, path);
            }
            session.answer(&sheet, |texts| sheet_words(&sheet, texts));
            Ok(0)
        }
        OrderCommand::Mark(request) => mark(session, request),
        OrderCommand::Missing { order } => missing(session, order.as_deref()),
        OrderCommand::Remind(request) => remind(session, request),
    }
}

fn sheet(session: &Session, order: &str) -> Result<Value, Failure> {
    let id = found(session, order)?;
    let sheet = call(session, "order_get", json!({"id": id}))?;
    match lines(&sheet).is_empty() {
        true => Err(Error::NotFound("order").into()),
        false => Ok(sheet),
    }
}

/// How papers come from here.
fn paper(session: &Session) -> Value {
    json!({"language": session.language, "sheet": "a4", "large_print": false,
        "include_private": false, "signature": true})
}

/// The sheet to a file, the ending says the format. A file that is there is replaced, as with
/// every list that is written from here.
fn written(session: &Session, sheet: &Value, path: &Path) -> Outcome {
    let asked = json!({
        "what": {"paper": "sheet", "order": sheet["task"]["id"]},
        "options": paper(session),
        "path": path.display().to_string(),
        "overwrite": true,
    });
    let saved = call(session, "order_paper_save", asked)?;
    session.answer(&saved, |texts| {
        let rows = saved["rows"].to_string();
        let values = [("path", text(&saved, "path")), ("rows", rows.as_str())];
        texts.with("cli-export-done", &values)
    });
    Ok(0)
}

/// Letters to those lines: one file, or a file each in a folder. Nothing is written over unless
/// it was said.
fn letters(
    session: &Session,
    request: &RemindOrder,
    sheet: &Value,
    ids: &[&Value],
    out: &Path,
) -> Result<(), Failure> {
    let letters = json!({"order": sheet["task"]["id"], "ids": ids,
        "until": request.until.clone().unwrap_or_default()});
    let ending = out.extension().map(|ending| ending.to_ascii_lowercase());
    let file = ending.is_some_and(|ending| ending == "pdf" || ending == "docx");
    let (name, asked) = match file && !out.is_dir() {
        true => (
            "order_paper_save",
            json!({"what": {"paper": "letters", "letters": letters}, "options": paper(session),
                "path": out.display().to_string(), "overwrite": request.replace}),
        ),
        false => (
            "order_letters_save",
            json!({"letters": letters, "options": paper(session), "format": "pdf",
                "folder": out.display().to_string(), "overwrite": request.replace}),
        ),
    };
    call(session, name, asked)?;
    Ok(())
}

fn lines(sheet: &Value) -> &[Value] {
    sheet["lines"].as_array().map_or(&[], Vec::as_slice)
}

fn backup(session: &Session) {
    if let Ok(core) = session.desk.core() {
        session.backup_when_due(&core);
    }
}

fn add(session: &Session, new: &NewOrder) -> Outcome {
    session.write()?;
    let mut to = json!({"all": false, "councils": [], "groups": [], "except": []});
    for word in &new.to {
        match word.strip_prefix("group:") {
            Some(name) => push(&mut to["groups"], group(session, name)?),
            None if word == "all" => to["all"] = json!(true),
            None => push(&mut to["councils"], council(session, word)?),
        }
    }
    for word in &new.except {
        push(&mut to["except"], council(session, word)?);
    }
    let mut task = json!({
        "title": new.title,
        "order": to,
        "form": new.form,
        "draft": new.draft,
        "text": new.details.clone().unwrap_or_default(),
        "control": if new.control { "once" } else { "none" },
        "responsible": match new.responsible.as_str() {
            "me" => json!({"id": "me"}),
            name => person(session, name)?,
        },
    });
    if let Some(words) = &new.due {
        task["due"] = due(words);
    }
    if new.no_term {
        task["due"] = json!({"no_term": true});
    }
    if let Some(name) = &new.controller {
        task["controller"] = person(session, name)?;
    }
    if let Some(words) = &new.basis {
        task["basis"] = basis(session, words)?;
    }
    let reply = call(session, "task_add", task)?;
    backup(session);
    let id = reply["value"]["id"].clone();
    let sheet = call(session, "order_get", json!({"id": id}))?;
    session.answer(&sheet, |texts| sheet_words(&sheet, texts));
    Ok(0)
}

fn push(list: &mut Value, id: Value) {
    if let Some(list) = list.as_array_mut() {
        list.push(id);
    }
}

/// The document as the quick line reads it; what it does not read stays as it was written.
fn basis(session: &Session, words: &str) -> Result<Value, Failure> {
    let asked = json!({"text": words, "language": session.language});
    let reading = call(session, "quick_read", asked)?;
    let read = reading["task"]["basis"].clone();
    Ok(match text(&read, "kind") {
        "" => json!({"kind": words}),
        _ => read,
    })
}

fn group(session: &Session, name: &str) -> Result<Value, Failure> {
    let groups = call(session, "group_list", json!({}))?;
    let mut groups = groups.as_array().into_iter().flatten();
    let same = groups.find(|group| folded(text(group, "name")) == folded(name));
    same.map(|group| group["id"].clone())
        .ok_or_else(|| Error::NotFound("group").into())
}

/// The line of a council of this order, by the name it was sent under or that of today.
fn line_of(sheet: &Value, name: &str) -> Result<Value, Failure> {
    let wanted = folded(name);
    let named = |line: &&Value, fits: &dyn Fn(&str) -> bool| {
        ["name", "now_name"]
            .iter()
            .any(|key| fits(&folded(text(line, key))))
    };
    let whole: Vec<&Value> = lines(sheet)
        .iter()
        .filter(|line| named(line, &|known| known == wanted))
        .collect();
    let begun: Vec<&Value> = lines(sheet)
        .iter()
        .filter(|line| named(line, &|known| known.starts_with(&wanted)))
        .collect();
    match (whole.as_slice(), begun.as_slice()) {
        ([only], _) | ([], [only]) => Ok(only["id"].clone()),
        _ => Err(Error::NotFound("council").into()),
    }
}

fn mark(session: &Session, request: &MarkOrder) -> Outcome {
    session.write()?;
    let sheet = sheet(session, &request.order)?;
    let ids: Vec<Value> = request
        .council
        .iter()
        .map(|name| line_of(&sheet, name))
        .collect::<Result<_, _>>()?;
    let payload = json!({
        "ids": ids,
        "state": request.state,
        "on": request.on,
        "answer_no": request.no,
        "reason": request.reason.clone().unwrap_or_default(),
        "note": request.note,
    });
    let reply = call(session, "lines_mark", payload)?;
    backup(session);
    let sheet = &reply["value"];
    session.answer(sheet, |texts| sheet_words(sheet, texts));
    Ok(0)
}

/// Lines that are missing, each with its order.
fn missing_of(sheet: &Value) -> Vec<Value> {
    let task = &sheet["task"];
    lines(sheet)
        .iter()
        .filter(|line| line["mark"] == "missing")
        .map(|line| {
            json!({"order": task["id"], "number": task["number"], "title": task["title"],
                "line": line})
        })
        .collect()
}

fn missing(session: &Session, order: Option<&str>) -> Outcome {
    session.read()?;
    let mut rows = Vec::new();
    if let Some(order) = order {
        rows = missing_of(&sheet(session, order)?);
    } else {
        let mut after = Value::Null;
        loop {
            let asked = json!({"filter": {"open": "open", "owed": true}, "group": "none",
                "after": after, "limit": 500});
            let page = call(session, "task_list", asked)?;
            for row in page["rows"].as_array().into_iter().flatten() {
                if row["tally"]["missing"].as_i64().unwrap_or_default() > 0 {
                    let sheet = call(session, "order_get", json!({"id": row["id"]}))?;
                    rows.extend(missing_of(&sheet));
                }
            }
            after = page["next"].clone();
            if after.is_null() {
                break;
            }
        }
    }
    session.answer(&rows, |texts| {
        if rows.is_empty() {
            return texts.text("cli-order-none-missing");
        }
        missing_words(&rows, texts)
    });
    Ok(0)
}

fn missing_words(rows: &[Value], texts: &Texts) -> String {
    let mut said = Vec::new();
    let mut order = "";
    for row in rows {
        if text(row, "order") != order {
            order = text(row, "order");
            said.push(format!("{} {}", text(row, "number"), text(row, "title")));
        }
        said.push(line_words(&row["line"], texts));
    }
    said.join("\n")
}

fn remind(session: &Session, request: &RemindOrder) -> Outcome {
    session.write()?;
    let sheet = sheet(session, &request.order)?;
    let rows = missing_of(&sheet);
    if rows.is_empty() {
        session.answer(&rows, |texts| texts.text("cli-order-none-missing"));
        return Ok(0);
    }
    let ids: Vec<&Value> = rows.iter().map(|row| &row["line"]["id"]).collect();
    // What could not be written was not sent, and is not noted as sent.
    if let Some(out) = &request.out {
        letters(session, request, &sheet, &ids, out)?;
    }
    let payload = json!({"order": sheet["task"]["id"], "ids": ids, "way": request.way,
        "on": request.on});
    let reply = call(session, "lines_remind", payload)?;
    backup(session);
    let after = &reply["value"];
    let rows: Vec<Value> = missing_of(after);
    session.answer(&rows, |texts| missing_words(&rows, texts));
    Ok(0)
}

fn sheet_words(sheet: &Value, texts: &Texts) -> String {
    let (task, tally) = (&sheet["task"], &sheet["tally"]);
    let mut said = vec![format!("{} {}", text(task, "number"), text(task, "title"))];
    if !text(task, "due_on").is_empty() {
        said.push(texts.with("cli-task-due", &[("value", text(task, "due_on"))]));
    }
    let count = |key: &str| tally[key].as_i64().unwrap_or_default().to_string();
    let counts = [
        "total", "answered", "missing", "returned", "waiting", "excused",
    ]
    .map(count);
    let [total, answered, missing, returned, waiting, excused] = &counts;
    said.push(texts.with(
        "cli-order-tally",
        &[
            ("total", total),
            ("answered", answered),
            ("missing", missing),
            ("returned", returned),
            ("waiting", waiting),
            ("excused", excused),
        ],
    ));
    // As on the sheet: who is missing first.
    for mark in [
        "missing",
        "returned",
        "waiting",
        "answered_late",
        "answered",
        "excused",
    ] {
        let of_mark = lines(sheet).iter().filter(|line| line["mark"] == mark);
        said.extend(of_mark.map(|line| line_words(line, texts)));
    }
    said.join("\n")
}

fn line_words(line: &Value, texts: &Texts) -> String {
    let late = line["late_days"].as_i64().unwrap_or_default();
    let reminded = line["reminded"].as_i64().unwrap_or_default();
    let mut parts = vec![
        format!("  {}", text(line, "name")),
        texts.with("cli-line-mark", &[("mark", text(line, "mark"))]),
        text(line, "answered_on").to_owned(),
        text(line, "answer_no").to_owned(),
    ];
    if late > 0 {
        parts.push(texts.with("cli-task-was-late", &[("n", &late.to_string())]));
    }
    if matches!(text(line, "mark"), "missing" | "returned") {
        let contact = &line["contact"];
        parts.push(text(contact, "name").to_owned());
        parts.push(text(contact, "phone").to_owned());
    }
    if reminded > 0 {
        parts.push(texts.with("cli-line-reminded", &[("n", &reminded.to_string())]));
    }
    parts.push(text(line, "reason").to_owned());
    parts.push(text(line, "note").to_owned());
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}
