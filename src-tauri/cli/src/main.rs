//! `desk`: District Desk on the command line, for administrators and scripts.
//!
//! The same core and the same command table as the window. Its words, the shapes of
//! its JSON and its exit codes are a contract.

mod args;
mod commands;
mod election;
mod help;
mod session;
mod station;

use std::io::{BufRead, Read};
use std::path::Path;
use std::process::ExitCode;

use clap::FromArgMatches;
use district_core::error::{ApiError, Error, ErrorCode};
use district_core::locales::Texts;
use serde_json::json;

use args::{Cli, Command, Export, General, Import};
use session::{Exit, Failure, Outcome, Session, complain, line_of, local_time};

fn main() -> ExitCode {
    ExitCode::from(run())
}

fn run() -> Exit {
    let words: Vec<_> = std::env::args_os().collect();
    let (texts, wants_json) = help::ahead(&words);
    let matches = match help::localised(&texts).try_get_matches_from(&words) {
        Ok(matches) => matches,
        Err(error) => return help::usage(&error, &texts, wants_json),
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => return help::usage(&error, &texts, wants_json),
    };
    match start(&cli) {
        Ok(exit) => exit,
        Err(failure) => {
            tell(&failure.error, &texts, cli.general.json);
            failure.exit
        }
    }
}

fn start(cli: &Cli) -> Outcome {
    let password = password(&cli.general)?;
    let session = Session::new(&cli.general, password.clone());
    match &cli.command {
        Command::New(new) => commands::new::run(&session, &cli.general, new),
        Command::Import { what } => match what {
            Import::People(import) => commands::import::run(&session, import),
            Import::Councils(import) => commands::import::councils(&session, import),
            Import::Stations(import) => commands::import::stations(&session, import),
            Import::Tasks(import) => commands::import::tasks(&session, import),
        },
        Command::Export { what } => match what {
            Export::People { path, view, vcard } => {
                commands::export::people(&session, path, view.as_deref(), *vcard)
            }
            Export::Stations { path, election } => {
                station::export(&session, path, election.as_deref())
            }
        },
        Command::Find(find) => commands::find::run(&session, find),
        Command::Check { full } => commands::check::run(&session, *full),
        Command::Backup { dir } => commands::backup::backup(&session, dir.as_deref()),
        Command::Restore { path } => commands::backup::restore(&session, path),
        Command::Rescue { path, out } => commands::rescue::run(&session, path.as_deref(), out),
        Command::Journal { entity, limit } => {
            commands::journal::journal(&session, entity.as_deref(), *limit)
        }
        Command::Undo { op } => commands::journal::undo(&session, op.as_deref()),
        Command::Task { what } => commands::task::run(&session, what),
        Command::Order { what } => commands::order::run(&session, what),
        Command::Election { what } => election::run(&session, what),
        Command::Station { what } => station::run(&session, what),
        Command::Programme(programme) => commands::programme::run(&session, programme),
        Command::Deadline(deadline) => commands::terms::deadline(&session, deadline),
        Command::Calendar(calendar) => commands::terms::calendar(&session, calendar),
        Command::Commands => commands::call::list(),
        Command::Call { name, payload } => {
            commands::call::call(&session, &cli.general, password, name, payload)
        }
    }
}

/// The refusal of a file ending that is not built.
fn not_available(path: &Path) -> Failure {
    let ending = path
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy().to_lowercase()))
        .unwrap_or_default();
    Error::refused(ErrorCode::FormatNotAvailable, &[("format", ending)]).into()
}

/// The password: the first line of a file, or of standard input.
fn password(general: &General) -> Result<Option<String>, Failure> {
    let Some(path) = &general.password_file else {
        return Ok(None);
    };
    let mut text = String::new();
    if path.as_os_str() == "-" {
        std::io::stdin()
            .lock()
            .read_line(&mut text)
            .map_err(Error::from)?;
    } else {
        let mut file = std::fs::File::open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::Missing(path.clone()),
            _ => Error::from(error),
        })?;
        file.read_to_string(&mut text).map_err(Error::from)?;
    }
    let first = text.lines().next().unwrap_or_default().to_owned();
    Ok((!first.is_empty()).then_some(first))
}

/// Says why, in the chosen language, for a person or as one object for a program.
fn tell(error: &ApiError, texts: &Texts, json: bool) {
    let message = words(error, texts, json);
    if json {
        let mut object = json!({"code": error.code, "params": error.params, "message": message});
        if !error.fields.is_empty() {
            object["fields"] = json!(error.fields);
        }
        complain(&line_of(&object));
    } else {
        complain(&message);
    }
}

fn words(error: &ApiError, texts: &Texts, json: bool) -> String {
    let param = |key: &str| error.params.get(key).map_or("", String::as_str);
    if error.code == ErrorCode::BadRequest {
        let what = format!("{} {}", param("command"), param("reason"));
        return texts.with("cli-usage-wrong", &[("what", what.trim())]);
    }
    if error.code == ErrorCode::FileLocked && !param("since").is_empty() {
        let who = ["program", "pc", "user"].map(param);
        let who: Vec<&str> = who.into_iter().filter(|part| !part.is_empty()).collect();
        let (since, who) = (local_time(param("since")), who.join(", "));
        return texts.with("cli-locked", &[("since", &since), ("who", &who)]);
    }
    let mut message = texts.error(error);
    let path = param("path");
    // A person at the window sees which file is meant; here it must be said.
    if !json && !path.is_empty() && !message.contains(path) {
        message = format!("{path}: {message}");
    }
    message
}
