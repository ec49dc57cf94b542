//! `desk election new` and `move`.

use std::fmt::Write;

use district_core::locales::Texts;
use serde_json::{Value, json};

use super::args::{MoveElection, NewElection};
use super::{found, showing};
use crate::commands::task::{call, council, text};
use crate::session::{Failure, Outcome, Session};

/// Makes an election.
pub fn new(session: &Session, new: &NewElection) -> Outcome {
    let core = session.write()?;
    let councils = new
        .councils
        .iter()
        .map(|word| council(session, word))
        .collect::<Result<Vec<_>, Failure>>()?;
    let of = |word: &Option<String>| -> Result<Option<String>, Failure> {
        word.as_deref().map(|word| found(session, word)).transpose()
    };
    let request = json!({
        "kind": new.kind,
        "day": new.day,
        "period_start": new.period_start,
        "name": new.name.clone().unwrap_or_default(),
        "councils": councils,
        "code": new.code.clone().unwrap_or_default(),
        "copy_from": of(&new.copy_from)?,
        "second_round_of": of(&new.second_round_of)?,
        "language": session.language,
        "past": new.past,
    });
    let page = call(session, "election_add", request)?["value"].clone();
    session.answer(&page, |texts| showing::page_words(&page, texts));
    session.backup_when_due(&core);
    Ok(0)
}

/// Moves the day of voting, or says what a move would do.
pub fn move_day(session: &Session, request: &MoveElection) -> Outcome {
    let core = if request.dry_run {
        session.read()?;
        None
    } else {
        Some(session.write()?)
    };
    let asked = json!({
        "id": found(session, &request.election)?,
        "day": request.day,
        "past": request.past,
    });
    let plan = match &core {
        None => call(session, "election_move_preview", asked)?,
        Some(_) => call(session, "election_move", asked)?["value"].clone(),
    };
    session.answer(&plan, |texts| plan_words(&plan, texts, request.dry_run));
    if let Some(core) = core {
        session.backup_when_due(&core);
    }
    Ok(0)
}

fn plan_words(plan: &Value, texts: &Texts, dry: bool) -> String {
    let mut words = String::new();
    let all = |field: &str| plan[field].as_array().cloned().unwrap_or_default();
    let day = |row: &Value, from: &str, to: &str| -> String {
        let (from, to) = (text(row, from), text(row, to));
        match (from, to) {
            ("", "") => "—".to_owned(),
            ("", day) | (day, "") => day.to_owned(),
            (from, to) if from == to => to.to_owned(),
            (from, to) => format!("{from} … {to}"),
        }
    };
    let (mut moved, mut stays) = (0, 0);
    for row in all("rows") {
        let before = day(&row, "from_before", "to_before");
        let after = day(&row, "from_after", "to_after");
        let (no, action) = (text(&row, "no"), text(&row, "action"));
        if text(&row, "stays").is_empty() {
            moved += 1;
            let _ = writeln!(words, "{no:>4}  {before} → {after}  {action}");
        } else {
            stays += 1;
            let stays = texts.text("cli-election-stays");
            let _ = writeln!(words, "{no:>4}  {before} ({stays})  {action}");
        }
    }
    for task in all("tasks") {
        let (number, title) = (text(&task, "number"), text(&task, "title"));
        let (before, after) = (text(&task, "before"), text(&task, "after"));
        let _ = writeln!(words, "      {number}  {before} → {after}  {title}");
    }
    for remark in all("remarks") {
        let _ = writeln!(words, "! {}", remark.as_str().unwrap_or_default());
    }
    let id = if dry {
        "cli-election-would-move"
    } else {
        "cli-election-moved"
    };
    let values = [
        ("count", moved.to_string()),
        ("stays", stays.to_string()),
        ("tasks", all("tasks").len().to_string()),
    ];
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    let _ = writeln!(words, "{}", texts.with(id, &values));
    words
}
