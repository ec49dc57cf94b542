//! `desk task attach` and `desk task files`: what is attached to a task.

use std::path::{Path, PathBuf};

use district_core::error::ErrorCode;
use district_core::locales::Texts;
use serde_json::{Value, json};

use super::task::{call, found, text};
use crate::session::{Failure, Outcome, Session};

/// Most names that are tried for a file whose own is taken.
const TRIES: u32 = 1_000;

/// Attaches files, all in one act, and shows all files of the task.
pub fn attach(session: &Session, task: &str, paths: &[PathBuf]) -> Outcome {
    session.write()?;
    let id = found(session, task)?;
    let paths: Vec<String> = paths.iter().map(|p| p.display().to_string()).collect();
    let payload = json!({"owner": {"task": id}, "paths": paths});
    let reply = call(session, "attachment_add", payload)?;
    if let Ok(core) = session.desk.core() {
        session.backup_when_due(&core);
    }
    answer(session, &reply["value"]);
    Ok(0)
}

/// Lists the files of a task, and writes them to a folder when asked; what is there already
/// stays, a file of the same name gets a number.
pub fn list(session: &Session, task: &str, save: Option<&Path>) -> Outcome {
    session.read()?;
    let id = found(session, task)?;
    let mut files = call(session, "attachment_list", json!({"task": id}))?;
    if let Some(dir) = save {
        for file in files.as_array_mut().into_iter().flatten() {
            let path = written(session, file, dir)?;
            file["saved"] = json!(path);
        }
    }
    answer(session, &files);
    Ok(0)
}

fn written(session: &Session, file: &Value, dir: &Path) -> Result<String, Failure> {
    let name = Path::new(text(file, "save_name"));
    let part = |part: Option<&std::ffi::OsStr>| {
        part.map(|part| part.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let (stem, ending) = (part(name.file_stem()), part(name.extension()));
    let dot = if ending.is_empty() { "" } else { "." };
    let mut n = 1;
    loop {
        let name = match n {
            1 => format!("{stem}{dot}{ending}"),
            n => format!("{stem} ({n}){dot}{ending}"),
        };
        let path = dir.join(name).display().to_string();
        let asked = json!({"id": file["id"], "path": path, "overwrite": false});
        match call(session, "attachment_save", asked) {
            Ok(_) => return Ok(path),
            Err(failure) if failure.error.code == ErrorCode::FileExists && n < TRIES => n += 1,
            Err(failure) => return Err(failure),
        }
    }
}

fn answer(session: &Session, files: &Value) {
    session.answer(files, |texts| {
        let files = files.as_array().map(Vec::as_slice).unwrap_or_default();
        if files.is_empty() {
            return texts.text("cli-task-no-files");
        }
        let lines: Vec<String> = files.iter().map(|file| words(file, texts)).collect();
        lines.join("\n")
    });
}

fn words(file: &Value, texts: &Texts) -> String {
    let size = file["bytes"].as_i64().unwrap_or_default();
    let mut parts = vec![
        text(file, "name").to_owned(),
        format!("{} KB", (size + 999) / 1_000),
        crate::session::local_time(text(file, "added_at")),
        text(file, "added_by").to_owned(),
    ];
    match text(file, "saved") {
        "" if file["here"] == false => parts.push(texts.text("cli-task-file-away")),
        saved => parts.push(saved.to_owned()),
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}
