//! `desk election import`: the official programme taken in, with every difference told.

use district_core::error::{Error, ErrorCode};
use district_core::locales::Texts;
use serde_json::{Value, json};

use super::args::ImportOfficial;
use super::found;
use crate::commands::task::{call, text};
use crate::session::{Outcome, Session};

/// Reads the file, takes it in, tells what differs and what was not understood.
pub fn run(session: &Session, import: &ImportOfficial) -> Outcome {
    let core = if import.dry_run {
        session.read()?;
        None
    } else {
        Some(session.write()?)
    };
    let request = json!({
        "read": {"election": found(session, &import.election)?, "path": import.path},
        "source": import.source,
        "words": import.words,
    });
    let plan = call(session, "official_plan", request.clone())?;
    let mut report = match &core {
        None => counted(&plan),
        Some(_) => {
            let changed = call(session, "official_apply", request)?;
            let mut report = changed["value"].clone();
            report["batch"] = changed["op"]["id"].clone();
            report
        }
    };
    let of = |fits: &dyn Fn(&Value) -> bool| -> Vec<Value> {
        let rows = plan["rows"].as_array().into_iter().flatten();
        rows.filter(|row| fits(row)).map(short).collect()
    };
    report["format"] = plan["format"].clone();
    report["differing"] = Value::Array(of(&|row| row["differs"] == true));
    report["unread"] = Value::Array(of(&|row| {
        row["reading"] == "words" || row["reading"] == "no_such_day"
    }));
    session.answer(&report, |texts| words(&report, texts, import.dry_run));
    if let Some(core) = core {
        session.backup_when_due(&core);
    }
    let taken = ["matched", "added", "unchanged"];
    if taken.iter().all(|field| report[*field] == 0) {
        // The report says why; the exit code that nothing was stored.
        let reason = [("reason", "no-rows".to_owned())];
        return Err(Error::refused(ErrorCode::ListUnreadable, &reason).into());
    }
    Ok(0)
}

/// What a dry run would report.
fn counted(plan: &Value) -> Value {
    let (mut matched, mut unchanged, mut added, mut skipped) = (0, 0, 0, 0);
    let rows = plan["rows"].as_array().cloned().unwrap_or_default();
    for row in &rows {
        let changes = row["changes"].as_array().is_some_and(|all| !all.is_empty());
        let slot = match row["choice"]["take"].as_str() {
            Some("line") if changes => &mut matched,
            Some("line") => &mut unchanged,
            Some("new") => &mut added,
            _ => &mut skipped,
        };
        *slot += 1;
    }
    json!({
        "read": rows.len(), "matched": matched, "added": added, "skipped": skipped,
        "unchanged": unchanged, "problems": plan["problems"], "batch": null,
    })
}

fn short(row: &Value) -> Value {
    json!({
        "row": row["row"], "no": row["no"], "action": row["action"], "term": row["term"],
        "counted_from": row["counted_from"], "counted_to": row["counted_to"],
        "from": row["from"], "to": row["to"], "shift": row["shift"],
    })
}

fn words(report: &Value, texts: &Texts, dry: bool) -> String {
    let mut lines = Vec::new();
    if dry {
        lines.push(texts.text("cli-import-dry-run"));
    }
    let number = |field: &str| report[field].to_string();
    let (read, added, merged) = (number("read"), number("added"), number("matched"));
    let (unchanged, skipped) = (number("unchanged"), number("skipped"));
    lines.push(texts.with(
        "cli-import-counts",
        &[
            ("read", &read),
            ("added", &added),
            ("merged", &merged),
            ("unchanged", &unchanged),
            ("skipped", &skipped),
        ],
    ));
    let told = |row: &Value, reason: &str| {
        let number = row["row"].to_string();
        texts.with("cli-import-row", &[("row", &number), ("reason", reason)])
    };
    let day = |row: &Value, first: &str, last: &str| match (text(row, first), text(row, last)) {
        ("", day) | (day, "") => day.to_owned(),
        (from, to) => format!("{from} … {to}"),
    };
    for row in report["differing"].as_array().into_iter().flatten() {
        let (counted, official) = (
            day(row, "counted_from", "counted_to"),
            day(row, "from", "to"),
        );
        let values = [
            ("action", text(row, "action")),
            ("counted", counted.as_str()),
            ("official", official.as_str()),
        ];
        lines.push(told(row, &texts.with("cli-official-differs", &values)));
    }
    for problem in report["problems"].as_array().into_iter().flatten() {
        lines.push(told(problem, text(problem, "message")));
    }
    if let Some(op) = report["batch"].as_str() {
        lines.push(texts.with("cli-import-undo", &[("op", op)]));
    }
    lines.join("\n")
}
