//! What an import did, as every kind of source is told: for programs and in words.

use district_core::error::{Error, ErrorCode};
use district_core::locales::Texts;
use serde_json::{Value, json};

use crate::session::{Outcome, Session};

/// A row that was left out or is worth a look.
pub struct Row {
    /// The row as the user counts.
    pub row: u32,
    /// Field at fault; empty for the whole row.
    pub field: String,
    /// The word for programs.
    pub code: Value,
    /// The same in the user's words.
    pub message: String,
}

/// What came of a source.
pub struct Imported {
    /// Only tried: nothing was stored.
    pub dry_run: bool,
    /// The act of the journal; none when nothing changed.
    pub batch: Option<String>,
    /// Kind of the source.
    pub format: String,
    /// Encoding of a text.
    pub encoding: Option<String>,
    /// What parts the columns.
    pub separator: Option<String>,
    /// Rows read, added, completed, found just so, left out.
    pub counts: [u32; 5],
    /// Rows to be told about.
    pub rows: Vec<Row>,
    /// Columns kept as further facts.
    pub kept: Vec<String>,
    /// A list of people: what is missing in it are contacts.
    pub contacts: bool,
    /// Some row was left out because its person is there already.
    pub duplicates: bool,
}

const COUNTS: [&str; 5] = ["read", "added", "merged", "unchanged", "skipped"];

/// Tells it. An import that could take nothing at all is a failure.
pub fn tell(session: &Session, imported: &Imported) -> Outcome {
    let rows: Vec<Value> = imported
        .rows
        .iter()
        .map(|row| {
            json!({"row": row.row, "field": row.field, "code": row.code, "message": row.message})
        })
        .collect();
    let mut reply = json!({
        "batch": imported.batch,
        "format": imported.format,
        "encoding": imported.encoding,
        "separator": imported.separator,
    });
    for (key, count) in COUNTS.iter().zip(imported.counts) {
        reply[*key] = json!(count);
    }
    reply["problems"] = Value::Array(rows);
    reply["kept"] = json!(imported.kept);
    session.answer(&reply, |texts| summary(texts, imported));
    let [_, added, merged, unchanged, _] = imported.counts;
    if added + merged + unchanged == 0 && !imported.duplicates {
        // Every row was refused: the report says why, the exit code that nothing was stored.
        let error = match imported.contacts {
            true => Error::refused(ErrorCode::NoContacts, &[]),
            false => Error::refused(ErrorCode::ListUnreadable, &[("reason", "no-rows".into())]),
        };
        return Err(error.into());
    }
    Ok(0)
}

fn summary(texts: &Texts, imported: &Imported) -> String {
    let mut lines = Vec::new();
    if imported.dry_run {
        lines.push(texts.text("cli-import-dry-run"));
    }
    let counts = imported.counts.map(|count| count.to_string());
    let values: Vec<(&str, &str)> = COUNTS
        .into_iter()
        .zip(counts.iter().map(String::as_str))
        .collect();
    lines.push(texts.with("cli-import-counts", &values));
    for row in &imported.rows {
        let values = [
            ("row", row.row.to_string()),
            ("reason", row.message.clone()),
        ];
        let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
        lines.push(texts.with("cli-import-row", &values));
    }
    if !imported.kept.is_empty() {
        let kept = imported.kept.join(", ");
        lines.push(format!("{}: {kept}", texts.text("import-kept")));
    }
    if let Some(op) = &imported.batch {
        lines.push(texts.with("cli-import-undo", &[("op", op)]));
    }
    lines.join("\n")
}
