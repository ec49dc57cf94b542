//! `desk import`: contact text out of a file as one undoable batch; lists go their own way.

use std::path::Path;

use district_core::error::{Error, ErrorCode};
use district_core::imports::ImportKind;
use district_core::limits;
use district_core::locales::Texts;
use district_core::staff::contact_text::DropReason;
use district_core::staff::{BatchProblem, ContactText, ProblemCode, commands, import_batch};
use district_documents::text;
use serde_json::{Value, json};

use crate::args::{ImportList, ImportTasks};
use crate::commands::imported::{self, Imported, Row};
use crate::commands::lists;
use crate::not_available;
use crate::session::{Failure, Outcome, Session};

/// Takes councils in out of a table.
pub fn councils(session: &Session, import: &ImportList) -> Outcome {
    if lists::reads(&import.path, import) {
        return lists::run(session, ImportKind::Councils, import, false);
    }
    Err(not_available(&import.path))
}

/// Takes polling stations in out of a table.
pub fn stations(session: &Session, import: &ImportList) -> Outcome {
    let card = import
        .path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("vcf"));
    if lists::reads(&import.path, import) && !card {
        return lists::run(session, ImportKind::Stations, import, false);
    }
    Err(not_available(&import.path))
}

/// Takes tasks in out of a table.
pub fn tasks(session: &Session, import: &ImportTasks) -> Outcome {
    let list = &import.list;
    let card = list
        .path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("vcf"));
    if lists::reads(&list.path, list) && !card {
        return lists::run(session, ImportKind::Tasks, list, import.without_unknown);
    }
    Err(not_available(&list.path))
}

/// Reads the file and takes its people in.
pub fn run(session: &Session, import: &ImportList) -> Outcome {
    if lists::reads(&import.path, import) {
        return lists::run(session, ImportKind::People, import, false);
    }
    let is_text = import
        .path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("txt"));
    if !is_text {
        return Err(not_available(&import.path));
    }
    // A source that cannot be read is no trouble of the office's file.
    let (text, encoding) = source(&import.path, &import.encoding)?;
    let separator = separator(&text);
    let core = session.write()?;
    let reading = commands::contacts_read(&session.desk, ContactText { text })?;
    let report = import_batch(&core, &reading, import.on_duplicate.into(), import.dry_run)?;
    if report.op.is_some() {
        session.backup_when_due(&core);
    }
    let duplicates = report
        .problems
        .iter()
        .any(|problem| problem.code == ProblemCode::Duplicate);
    let rows = report.problems.iter().map(|problem| Row {
        row: problem.row,
        field: problem.field.clone(),
        code: code(problem),
        message: words(&session.texts, problem),
    });
    let imported = Imported {
        dry_run: import.dry_run,
        format: "contact-text".to_owned(),
        encoding: Some(encoding.to_owned()),
        separator: separator.map(str::to_owned),
        counts: [
            report.read,
            report.added,
            report.merged,
            report.unchanged,
            report.skipped,
        ],
        rows: rows.collect(),
        kept: Vec::new(),
        contacts: true,
        duplicates,
        batch: report.op,
    };
    imported::tell(session, &imported)
}

fn source(path: &Path, encoding: &str) -> Result<(String, &'static str), Failure> {
    let fail = |error: Error| Failure::from(error).with_exit(1);
    let read = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => fail(Error::Missing(path.to_owned())),
        _ => fail(Error::Io(error)),
    };
    // Two bytes a letter at most count for the limit of pasted text, known beforehand.
    let length = std::fs::metadata(path).map_err(read)?.len();
    if length > 2 * limits::PASTE as u64 {
        let params = [("limit", (limits::PASTE / 1_000).to_string())];
        return Err(fail(Error::refused(ErrorCode::TooLarge, &params)));
    }
    let bytes = std::fs::read(path).map_err(read)?;
    if encoding == "auto" {
        return Ok(text::decode(&bytes));
    }
    text::decode_as(&bytes, encoding).ok_or_else(|| {
        let params = [
            ("command", "import".to_owned()),
            ("reason", format!("--encoding {encoding}")),
        ];
        Error::refused(ErrorCode::BadRequest, &params).into()
    })
}

/// What parts the columns of a pasted table, if it is one.
fn separator(text: &str) -> Option<&'static str> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let with = |sign: char| lines().filter(|line| line.contains(sign)).count();
    let half = lines().count().div_ceil(2);
    [("\t", '\t'), ("|", '|')]
        .into_iter()
        .find(|(_, sign)| half > 0 && with(*sign) >= half)
        .map(|(word, _)| word)
}

fn code(problem: &BatchProblem) -> Value {
    match problem.code {
        ProblemCode::Field(code) => json!(code),
        ProblemCode::Dropped(reason) => json!(reason),
        ProblemCode::Duplicate => json!("duplicate"),
        ProblemCode::Doubtful => json!("doubtful"),
    }
}

fn words(texts: &Texts, problem: &BatchProblem) -> String {
    let values: Vec<(&str, &str)> = problem
        .params
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    let id = match problem.code {
        ProblemCode::Field(code) => {
            let slug = json!(code).as_str().unwrap_or_default().to_owned();
            return texts.with(&format!("field-error-{slug}"), &values);
        }
        ProblemCode::Duplicate => "cli-import-duplicate",
        ProblemCode::Doubtful => "cli-import-doubtful",
        ProblemCode::Dropped(DropReason::NoPerson) => "cli-import-no-person",
        ProblemCode::Dropped(DropReason::NameOnly) => "cli-import-name-only",
        ProblemCode::Dropped(DropReason::Vacant) => "cli-import-vacant",
        ProblemCode::Dropped(_) => "cli-import-no-contact",
    };
    texts.with(id, &values)
}
