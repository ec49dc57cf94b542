//! `desk new`: a file for an office, or the example district.

use district_core::app::{NewFile, commands};
use district_core::database::SCHEMA;
use district_core::example;
use district_core::office::{NewOffice, NewUser, UserRole};
use district_core::phones::PhoneStyle;
use serde_json::json;

use crate::args::{General, New};
use crate::session::{Outcome, Session};

/// Creates the file; one that is there already is never overwritten.
pub fn run(session: &Session, general: &General, new: &New) -> Outcome {
    let desk = &session.desk;
    if new.example {
        let path = if session.file_named {
            desk.own_path()
        } else {
            desk.example_path()
        };
        desk.create(&path, example::fill)?;
    } else {
        let request = founding(session, general, new);
        if session.file_named {
            // A file named for this run does not become what the window opens.
            commands::found(desk, request)?;
        } else {
            commands::file_new(desk, request)?;
        }
    }
    let core = desk.core()?;
    let office = core.read(district_core::office::store::office)?.name;
    let file = core.path().display().to_string();
    let reply = json!({"file": file, "schema": SCHEMA, "office": office});
    session.answer(&reply, |texts| {
        texts.with("cli-new-done", &[("path", &file), ("office", &office)])
    });
    Ok(0)
}

fn founding(session: &Session, general: &General, new: &New) -> NewFile {
    let name = new
        .office
        .clone()
        .unwrap_or_else(|| session.texts.text("cli-new-office"));
    let actor = general
        .actor
        .clone()
        .or_else(user_name)
        .unwrap_or_else(|| session.texts.text("cli-new-actor"));
    NewFile {
        path: session
            .file_named
            .then(|| session.desk.own_path().display().to_string()),
        office: NewOffice {
            name,
            section: String::new(),
            district: String::new(),
            country: new.country,
            area_code: String::new(),
            phone_style: PhoneStyle::Dashes,
        },
        actor: NewUser {
            name: actor,
            post: String::new(),
            role: UserRole::Head,
        },
        backup_dir: None,
    }
}

fn user_name() -> Option<String> {
    ["USER", "USERNAME", "LOGNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
}
