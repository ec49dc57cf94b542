//! What an act did to lines, on one line of the order's journal.

use rusqlite::Connection;

use crate::error::Result;
use crate::history::{HistoryChange, OpKind};
use crate::locales::Texts;
use crate::orders::store;

/// Councils named in one line of the journal.
const NAMED: usize = 3;

/// True for records of lines.
pub fn is_of(entity: &str) -> bool {
    matches!(entity, "order_line" | "line_reminder")
}

/// The lines that an act on lines touched, in words: where they stand now, the first names, and
/// how many they are.
///
/// # Errors
/// A disk error.
pub fn said(
    conn: &Connection,
    kind: OpKind,
    count: i64,
    changes: &[&HistoryChange],
    texts: &Texts,
) -> Result<Option<String>> {
    // Acts on the whole order say enough by their name.
    let on_lines = matches!(
        kind,
        OpKind::LinesAdd
            | OpKind::LinesRemove
            | OpKind::LinesMark
            | OpKind::LineEdit
            | OpKind::LinesExtend
            | OpKind::LinesRemind
            | OpKind::AnswerImport
    );
    if !on_lines {
        return Ok(None);
    }
    let mut names: Vec<String> = Vec::new();
    for change in changes {
        if let Some(name) = store::name_of(conn, &change.entity_id)?
            && !names.contains(&name)
        {
            names.push(name);
        }
        if names.len() == NAMED {
            break;
        }
    }
    let mut text = names.join(", ");
    if count > names.len() as i64 {
        text.push_str(&format!("… ({count})"));
    }
    let state = changes
        .iter()
        .rev()
        .find(|change| change.field == "state")
        .and_then(|change| change.after.as_deref());
    if let Some(state) = state {
        let word = texts.with("log-line-state", &[("state", state)]);
        text = format!("{word}: {text}");
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}
