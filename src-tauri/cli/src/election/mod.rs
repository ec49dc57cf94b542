//! `desk election`: elections made, shown, moved; their official programme taken in.

mod args;
mod importing;
mod making;
mod printing;
mod showing;

use district_core::error::{Error, ErrorCode};
use district_core::search::folded;
use serde_json::{Value, json};

use crate::commands::task::call;
use crate::session::{Failure, Outcome, Session};

pub use args::{ElectionCommand, WORDS};

/// Runs one of the commands.
pub fn run(session: &Session, command: &ElectionCommand) -> Outcome {
    match command {
        ElectionCommand::New(new) => making::new(session, new),
        ElectionCommand::Show { election } => showing::show(session, election.as_deref()),
        ElectionCommand::Move(request) => making::move_day(session, request),
        ElectionCommand::Import(import) => importing::run(session, import),
        ElectionCommand::Print(print) => printing::run(session, print),
    }
}

/// The id of an election: the whole id, its beginning when no other begins so, its name, or
/// `next` for the nearest one whose day is not over.
pub fn found(session: &Session, word: &str) -> Result<String, Failure> {
    let list = call(session, "election_list", json!({"closed": true}))?;
    let elections = list["elections"].as_array().cloned().unwrap_or_default();
    let named = folded(word);
    let of = |test: &dyn Fn(&Value) -> bool| -> Vec<String> {
        let found = elections.iter().filter(|election| test(election));
        found
            .filter_map(|election| election["id"].as_str().map(str::to_owned))
            .collect()
    };
    let text = |election: &Value, field: &str| -> String {
        election[field].as_str().unwrap_or_default().to_owned()
    };
    if word == "next" {
        let ahead = elections.iter().filter_map(|election| {
            let left = election["days_left"].as_i64().filter(|left| *left >= 0)?;
            let open = election["closed_on"].is_null();
            open.then(|| (left, text(election, "id")))
        });
        let nearest = ahead.min();
        return nearest
            .map(|(_, id)| id)
            .ok_or_else(|| Error::NotFound("election").into());
    }
    let ways = [
        of(&|election| text(election, "id") == word),
        of(&|election| folded(&text(election, "name")) == named),
        of(&|election| word.len() >= 4 && text(election, "id").starts_with(word)),
        of(&|election| folded(&text(election, "name")).starts_with(&named)),
    ];
    for mut way in ways {
        match way.len() {
            0 => {}
            1 => return Ok(way.remove(0)),
            count => {
                let params = [("text", word.to_owned()), ("count", count.to_string())];
                return Err(Error::refused(ErrorCode::SeveralFound, &params).into());
            }
        }
    }
    Err(Error::NotFound("election").into())
}
