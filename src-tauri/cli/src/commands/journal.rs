//! `desk journal` and `desk undo`.

use district_core::history::{self, JournalChange, JournalEntry};
use district_core::locales::Texts;
use serde_json::{Value, json};

use crate::session::{Outcome, Session, local_time};

/// Acts, newest first.
pub fn journal(session: &Session, entity: Option<&str>, limit: u32) -> Outcome {
    let core = session.read()?;
    let entries = core.read(|conn| history::journal(conn, entity, limit as usize))?;
    session.answer(&entries, |texts| {
        if entries.is_empty() {
            return texts.text("cli-journal-nothing");
        }
        let blocks = entries.iter().map(|entry| block(texts, entry));
        blocks.collect::<Vec<_>>().join("\n")
    });
    Ok(0)
}

/// Takes back an act, or the newest of whoever works here.
pub fn undo(session: &Session, op: Option<&str>) -> Outcome {
    let core = session.write()?;
    let changed = core.undo(op, false)?;
    session.backup_when_due(&core);
    let mut entries = core.read(|conn| history::journal(conn, None, 1))?;
    entries.retain(|entry| changed.op.as_ref().is_some_and(|op| op.op == entry.op));
    session.answer(&entries, |texts| {
        let kind = changed.value.undid;
        let count = changed.value.count.to_string();
        let what = told(texts, &kind.slug(), &changed.value.subject, &count);
        texts.with("cli-undo-done", &[("what", &what)])
    });
    Ok(0)
}

/// Changes of one act shown to a person; more are for `--json`.
const SHOWN: usize = 8;

fn block(texts: &Texts, entry: &JournalEntry) -> String {
    let what = told(texts, &entry.kind, &entry.subject, &entry.count.to_string());
    let at = local_time(&entry.at);
    let mut lines = vec![format!("{at} · {} · {what} [{}]", entry.actor, entry.op)];
    let edits = || entry.changes.iter().filter(|change| change.field != "*");
    lines.extend(edits().take(SHOWN).map(|change| edit(texts, change)));
    if edits().count() > SHOWN {
        let more = (edits().count() - SHOWN).to_string();
        lines.push(format!(
            "  {}",
            texts.with("cli-journal-more", &[("count", &more)])
        ));
    }
    lines.join("\n")
}

fn told(texts: &Texts, kind: &str, subject: &str, count: &str) -> String {
    let id = format!("history-{kind}");
    texts.with(&id, &[("subject", subject), ("count", count)])
}

fn edit(texts: &Texts, change: &JournalChange) -> String {
    let id = format!("field-{}", change.field.replace('_', "-"));
    let field = match texts.text(&id) {
        // A column without a name of its own on the screen.
        missing if missing == id => change.field.clone(),
        name => name,
    };
    let nothing = texts.text("cli-journal-empty");
    let plain = |value: &Value| match value {
        Value::Null => nothing.clone(),
        Value::String(text) if text.is_empty() => nothing.clone(),
        Value::String(text) => text.replace('\n', " "),
        other => json!(other).to_string(),
    };
    let (before, after) = (plain(&change.before), plain(&change.after));
    format!("  {field}: {before} → {after}")
}
