//! `desk import people|councils|tasks`: tables and cards, by the same rules as the window's wizard.

use std::path::Path;

use district_core::error::{Error, ErrorCode};
use district_core::imports::{
    Cleanup, DuplicateChoice, ImportField, ImportKind, ImportOpen, ImportPlan, ImportPreview,
    RowCode, commands, row_words,
};
use district_core::search::folded;
use serde_json::{Value, json};

use crate::args::{Duplicates, ImportList};
use crate::commands::imported::{self, Imported, Row};
use crate::session::{Failure, Outcome, Session};

/// Endings that are read; the content decides what they are.
pub const ENDINGS: [&str; 8] = ["csv", "tsv", "xlsx", "xls", "ods", "vcf", "html", "htm"];

/// Reads the file, takes its rows in, or says what would come of it. `loose` takes rows of tasks
/// without the cells that are not understood.
pub fn run(session: &Session, kind: ImportKind, import: &ImportList, loose: bool) -> Outcome {
    let core = if import.dry_run {
        session.read()?
    } else {
        session.write()?
    };
    let preview = open(session, kind, import)?;
    let plan = ImportPlan {
        token: preview.token.clone(),
        mapping: mapping(&preview, &import.map)?,
        cleanups: preview
            .cleanups
            .iter()
            .filter(|offer| offer.on && offer.cleanup != Cleanup::Phones)
            .map(|offer| offer.cleanup)
            .collect(),
        on_duplicate: match import.on_duplicate {
            Duplicates::Skip => DuplicateChoice::Skip,
            Duplicates::Merge => DuplicateChoice::Merge,
            Duplicates::Keep => DuplicateChoice::Keep,
        },
        decisions: Vec::new(),
        repairs: Vec::new(),
        loose: Vec::new(),
        loose_all: loose,
    };
    let (batch, check) = if import.dry_run {
        (None, commands::import_check(&session.desk, plan)?)
    } else {
        let changed = commands::import_run(&session.desk, plan)?;
        (changed.op.map(|op| op.op), changed.value.check)
    };
    if batch.is_some() {
        session.backup_when_due(&core);
    }
    let duplicates = check
        .problems
        .iter()
        .any(|problem| problem.code == RowCode::Duplicate);
    let rows = check.problems.iter().map(|problem| Row {
        row: problem.row,
        field: problem.field.clone(),
        code: json!(problem.code),
        message: row_words(&session.texts, problem),
    });
    let imported = Imported {
        dry_run: import.dry_run,
        batch,
        format: preview.format,
        encoding: preview.encoding,
        separator: preview.separator.map(separator),
        counts: [
            check.read,
            check.added,
            check.merged,
            check.unchanged,
            check.skipped,
        ],
        rows: rows.collect(),
        kept: check.kept,
        contacts: kind == ImportKind::People,
        duplicates,
    };
    imported::tell(session, &imported)
}

fn open(
    session: &Session,
    kind: ImportKind,
    import: &ImportList,
) -> Result<ImportPreview, Failure> {
    let request = ImportOpen {
        kind,
        token: None,
        path: Some(import.path.display().to_string()),
        text: None,
        encoding: Some(import.encoding.clone()).filter(|label| label != "auto"),
        separator: None,
        sheet: import.sheet.clone(),
        header_row: None,
    };
    commands::import_open(&session.desk, request).map_err(|error| {
        let of_source = matches!(&error, Error::Missing(_) | Error::Io(_));
        let failure = Failure::from(error);
        // A source that cannot be read is no trouble of the office's file.
        if of_source {
            failure.with_exit(1)
        } else {
            failure
        }
    })
}

/// The guesses, with what was said on the command line: `--map "Heading=field"`. A column
/// may also be named by its number, from 1.
fn mapping(preview: &ImportPreview, said: &[String]) -> Result<Vec<Option<ImportField>>, Failure> {
    let mut mapping: Vec<Option<ImportField>> =
        preview.columns.iter().map(|column| column.field).collect();
    for words in said {
        let wrong = || -> Failure {
            let params = [
                ("command", "import".to_owned()),
                ("reason", format!("--map \"{words}\"")),
            ];
            Error::refused(ErrorCode::BadRequest, &params).into()
        };
        let (column, field) = words.rsplit_once('=').ok_or_else(wrong)?;
        let field: ImportField =
            serde_json::from_value(Value::from(field.trim())).map_err(|_| wrong())?;
        let wanted = folded(column.trim());
        let place = preview
            .columns
            .iter()
            .position(|one| folded(one.header.trim()) == wanted)
            .or_else(|| column.trim().parse::<usize>().ok()?.checked_sub(1))
            .filter(|place| *place < mapping.len())
            .ok_or_else(wrong)?;
        if let Some(slot) = mapping.get_mut(place) {
            *slot = Some(field);
        }
    }
    Ok(mapping)
}

fn separator(sign: String) -> String {
    match sign.as_str() {
        "\t" => "tab".to_owned(),
        _ => sign,
    }
}

/// True for an ending this reads; a `.txt` is a list when it is said what its columns are.
pub fn reads(path: &Path, import: &ImportList) -> bool {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("txt") => !import.map.is_empty(),
        Some(ending) => ENDINGS.contains(&ending),
        None => false,
    }
}
