//! `desk commands` and `desk call`: the command table itself.

use std::io::Read;

use district_core::app::Desk;
use district_core::clock::SystemClock;
use district_core::commands::{CommandInfo, dispatch, table};
use district_core::database::Access;
use district_core::error::{ApiError, Error, ErrorCode};
use serde_json::Value;

use crate::args::General;
use crate::session::{Failure, Outcome, Session, line_of, options, print};

/// Prints the table; it needs no file.
pub fn list() -> Outcome {
    print(&line_of(&table()));
    Ok(0)
}

/// Runs one command of the table and prints its reply.
pub fn call(
    session: &Session,
    general: &General,
    password: Option<String>,
    name: &str,
    payload: &str,
) -> Outcome {
    let command = table()
        .into_iter()
        .find(|command| command.name == name)
        .ok_or_else(|| refused(name, "unknown command"))?;
    let payload = read_payload(name, payload)?;
    let mut options = options(
        general.file.clone(),
        general.actor.clone(),
        SystemClock::with_today(general.today),
    );
    options.access = if command.is_reading() {
        Access::Read
    } else {
        Access::Write
    };
    // The window's own start: a file that cannot be opened is part of the status, which
    // some commands read or mend.
    let desk = Desk::closed(options, password);
    desk.start();
    let reply = dispatch(&desk, name, payload).map_err(|error| real_reason(&desk, error))?;
    if wrote(&command, &reply)
        && let Ok(core) = desk.core()
    {
        session.backup_when_due(&core);
    }
    let text = if session.json {
        line_of(&reply)
    } else {
        serde_json::to_string_pretty(&reply).unwrap_or_default()
    };
    print(&text);
    Ok(0)
}

fn wrote(command: &CommandInfo, reply: &Value) -> bool {
    !command.is_reading() && reply.get("op").is_some_and(|op| !op.is_null())
}

fn read_payload(name: &str, payload: &str) -> Result<Value, Failure> {
    let mut piped = String::new();
    let text = if payload == "-" {
        std::io::stdin()
            .lock()
            .read_to_string(&mut piped)
            .map_err(|_| refused(name, "standard input"))?;
        piped.as_str()
    } else {
        payload
    };
    serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        refused(name, &place)
    })
}

fn refused(name: &str, reason: &str) -> Failure {
    let params = [("command", name.to_owned()), ("reason", reason.to_owned())];
    Error::refused(ErrorCode::BadRequest, &params).into()
}

/// "No file is open" has a reason; that is what the caller must know.
fn real_reason(desk: &Desk, error: ApiError) -> ApiError {
    let problem = (error.code == ErrorCode::NoFile)
        .then(|| desk.status().ok().and_then(|status| status.problem))
        .flatten();
    problem.map_or(error, |problem| problem.error)
}
