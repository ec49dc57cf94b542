//! `desk station`: polling stations listed, shown, printed.

mod args;
mod printing;
mod showing;

use district_core::error::{Error, ErrorCode};
use serde_json::{Value, json};

use crate::commands::task::{call, text};
use crate::election;
use crate::session::{Failure, Outcome, Session};

pub use args::{StationCommand, WORDS};
pub use printing::export;

/// Runs one of the commands.
pub fn run(session: &Session, command: &StationCommand) -> Outcome {
    session.read()?;
    match command {
        StationCommand::List(list) => showing::list(session, list),
        StationCommand::Show { station, election } => {
            showing::show(session, station, election.as_deref())
        }
        StationCommand::Print(print) => printing::run(session, print),
    }
}

/// The id of the election that was named; none was: null.
fn of_election(session: &Session, word: Option<&str>) -> Result<Value, Failure> {
    word.map_or(Ok(Value::Null), |word| {
        election::found(session, word).map(Value::from)
    })
}

/// The rows of the register, or of an election with the numbers they have there.
fn rows(session: &Session, election: &Value) -> Result<Vec<Value>, Failure> {
    let list = call(session, "station_list", json!({"election": election}))?;
    Ok(list["rows"].as_array().cloned().unwrap_or_default())
}

/// The id of a station: by its number as it is written, without the zeros before its parts
/// (`38/7` for `38/07`), or by its id.
fn found(rows: &[Value], word: &str) -> Result<String, Failure> {
    let word = word.trim();
    let of = |test: &dyn Fn(&Value) -> bool| -> Vec<&str> {
        let found = rows.iter().filter(|row| test(row));
        found.map(|row| text(row, "id")).collect()
    };
    let ways = [
        of(&|row| text(row, "number") == word),
        of(&|row| text(row, "id") == word),
        of(&|row| bare(text(row, "number")) == bare(word)),
    ];
    for way in ways {
        match way.as_slice() {
            [] => {}
            [only] => return Ok((*only).to_owned()),
            several => {
                let count = several.len().to_string();
                let params = [("text", word.to_owned()), ("count", count)];
                return Err(Error::refused(ErrorCode::SeveralFound, &params).into());
            }
        }
    }
    Err(Error::NotFound("station").into())
}

/// A number by its parts, without zeros before them: `38/07` → `38/7`.
fn bare(number: &str) -> String {
    let parts = number.split('/').map(|part| {
        let part = part.trim();
        match part.trim_start_matches('0') {
            "" if !part.is_empty() => "0",
            rest => rest,
        }
    });
    parts.collect::<Vec<_>>().join("/").to_lowercase()
}
