//! Wire adapters of the import.

use std::path::Path;
use std::sync::Arc;

use district_documents::reading::{FILE, ReadError};
use sha2::{Digest, Sha256};

use super::opened::{Entry, Progress};
use super::source::Source;
use super::*;
use crate::app::{Core, Desk};
use crate::clock::new_id;
use crate::commands::Empty;
use crate::elections::service::Reading;
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Changed, OpKind};
use crate::limits;
use crate::locales::Texts;
use crate::office;
use crate::papers::{SavedFile, files};

/// Opens a source, or reads an opened one again.
pub fn import_open(desk: &Desk, request: ImportOpen) -> Result<ImportPreview> {
    let core = desk.core()?;
    let (token, name, bytes) = match &request.token {
        Some(token) => {
            let entry = entry(desk, token)?;
            (entry.token, entry.name, entry.bytes)
        }
        None => {
            let (name, bytes) = bytes(&request)?;
            (new_id(desk.clock()), name, Arc::new(bytes))
        }
    };
    let source = Arc::new(Source::read(&bytes, &request).map_err(unreadable)?);
    let preview = preview(&core, &token, &source)?;
    desk.imports().put(Entry {
        token,
        name,
        bytes,
        source,
        progress: Arc::new(Progress::default()),
        last: None,
    });
    Ok(preview)
}

/// What the import would do; nothing is written.
pub fn import_check(desk: &Desk, request: ImportPlan) -> Result<ImportCheck> {
    let core = desk.core()?;
    let entry = entry(desk, &request.token)?;
    checked(&entry.source, &request)?;
    match entry.source.kind {
        ImportKind::People => {
            let numbering = core.numbering()?;
            let stored = core.read(|conn| store::directory(conn, &numbering))?;
            Ok(plan::people(&entry.source, &request, stored, &numbering).check)
        }
        ImportKind::Councils => {
            let stored = core.read(store::councils)?;
            Ok(councils::plan(&entry.source, &request, stored).check)
        }
        ImportKind::Tasks => {
            let known = core.read(tasks::store::known)?;
            let today = desk.clock().today().to_string();
            Ok(tasks::plan(&entry.source, &request, known, &today).check)
        }
        ImportKind::Stations => {
            let known = core.read(stations::store::known)?;
            Ok(stations::plan(&entry.source, &request, &known).check)
        }
    }
}

/// Takes the list in as one act with one undo.
pub fn import_run(desk: &Desk, request: ImportPlan) -> Result<Changed<ImportDone>> {
    let core = desk.core()?;
    let entry = entry(desk, &request.token)?;
    checked(&entry.source, &request)?;
    entry.progress.begin();
    let outcome = Reading::of(desk).and_then(|reading| run(&core, &entry, &request, &reading));
    entry.progress.end();
    let changed = outcome?;
    let source = &entry.source;
    if changed.op.is_some() && source.headings.row > 0 {
        // Only a convenience for next time: the import stands without it.
        let mapping = serde_json::to_string(&request.mapping)?;
        let _ = core.set_setting(&key(source), Some(&mapping));
    }
    desk.imports().done(&request.token, changed.value.clone());
    Ok(desk.announce(changed))
}

fn run(
    core: &Core,
    entry: &Entry,
    request: &ImportPlan,
    reading: &Reading,
) -> Result<Changed<ImportDone>> {
    let source = &entry.source;
    let kind = match source.kind {
        ImportKind::People => OpKind::PeopleImport,
        ImportKind::Councils => OpKind::CouncilImport,
        ImportKind::Tasks => OpKind::TaskImport,
        ImportKind::Stations => OpKind::StationImport,
    };
    let numbering = core.numbering()?;
    core.transact(kind, |tx| {
        let (check, mut ids) = match source.kind {
            ImportKind::People => {
                let stored = store::directory(tx.conn(), &numbering)?;
                let planned = plan::people(source, request, stored, &numbering);
                let ids = apply::people(
                    tx,
                    &planned.actions,
                    &planned.directory,
                    &numbering,
                    &entry.progress,
                )?;
                (planned.check, ids)
            }
            ImportKind::Councils => {
                let stored = store::councils(tx.conn())?;
                let mut planned = councils::plan(source, request, stored);
                let ids = planned.write(tx, &entry.progress)?;
                (planned.check, ids)
            }
            ImportKind::Tasks => {
                let known = tasks::store::known(tx.conn())?;
                let mut planned = tasks::plan(source, request, known, &tx.today());
                let ids = planned.write(tx, &entry.progress)?;
                (planned.check, ids)
            }
            ImportKind::Stations => {
                let known = stations::store::known(tx.conn())?;
                let mut planned = stations::plan(source, request, &known);
                let ids = planned.write(tx, &known, reading, &entry.progress)?;
                (planned.check, ids)
            }
        };
        tx.about("", i64::from(check.added + check.merged));
        ids.truncate(5_000);
        Ok(ImportDone { check, ids })
    })
}

/// How far the import of a source is.
pub fn import_progress(desk: &Desk, request: ImportToken) -> Result<ImportProgress> {
    Ok(entry(desk, &request.token)?.progress.state())
}

/// Stops a running import: nothing of it is stored, `import_run` answers `cancelled`.
pub fn import_cancel(desk: &Desk, request: ImportToken) -> Result<Empty> {
    entry(desk, &request.token)?.progress.cancel();
    Ok(Empty {})
}

/// Lets go of a source.
pub fn import_close(desk: &Desk, request: ImportToken) -> Result<Empty> {
    desk.core()?;
    desk.imports().drop(&request.token);
    Ok(Empty {})
}

/// The report of the last import of a source.
pub fn import_report(desk: &Desk, request: ImportToken) -> Result<ImportReportText> {
    let entry = entry(desk, &request.token)?;
    let done = entry.last.ok_or(Error::NotFound("import"))?;
    let texts = Texts::new(desk.preferences().language);
    Ok(report::text(&texts, &entry.name, &done))
}

/// Writes the report of the last import of a source to a file.
pub fn import_report_save(desk: &Desk, request: SaveImportReport) -> Result<SavedFile> {
    let token = request.token;
    let report = import_report(desk, ImportToken { token })?;
    let path = Path::new(&request.path);
    files::write(path, report.text.as_bytes(), request.overwrite)?;
    Ok(SavedFile {
        path: request.path,
        rows: report.text.lines().count() as u32,
    })
}

/// Writes an empty list to fill in, with headings in the user's language.
pub fn import_template(desk: &Desk, request: SaveImportTemplate) -> Result<SavedFile> {
    template::save(desk, request)
}

fn entry(desk: &Desk, token: &str) -> Result<Entry> {
    // A source is nothing without the file it is to go into.
    desk.core()?;
    desk.imports().get(token).ok_or(Error::NotFound("import"))
}

/// The refusal of a source that cannot be read.
fn unreadable(error: ReadError) -> Error {
    match error {
        ReadError::NoEncoding | ReadError::NoSheet => {
            let reason = [
                ("command", "import_open".to_owned()),
                ("reason", error.slug().to_owned()),
            ];
            Error::refused(ErrorCode::BadRequest, &reason)
        }
        _ => Error::refused(
            ErrorCode::ListUnreadable,
            &[("reason", error.slug().to_owned())],
        ),
    }
}

fn bytes(request: &ImportOpen) -> Result<(String, Vec<u8>)> {
    if let Some(text) = &request.text {
        return Ok((String::new(), text.clone().into_bytes()));
    }
    let path = Path::new(request.path.as_deref().unwrap_or_default());
    let missing = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
        _ => Error::Io(error),
    };
    // Known before a byte of it is read.
    if std::fs::metadata(path).map_err(missing)?.len() > FILE as u64 {
        return Err(unreadable(ReadError::TooLarge));
    }
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Ok((
        name.unwrap_or_default(),
        std::fs::read(path).map_err(missing)?,
    ))
}

fn checked(source: &Source, plan: &ImportPlan) -> Result<()> {
    if plan.mapping.len() > source.width() || plan.repairs.len() > limits::BATCH {
        let reason = [
            ("command", "import_check".to_owned()),
            ("reason", "mapping".to_owned()),
        ];
        return Err(Error::refused(ErrorCode::BadRequest, &reason));
    }
    Ok(())
}

/// The setting that remembers a mapping, by the headings it was chosen for.
fn key(source: &Source) -> String {
    let text = columns::signature(source.kind, &source.headings.texts);
    let digest = Sha256::digest(text.as_bytes());
    let hex: String = digest
        .iter()
        .take(12)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("import_mapping_{hex}")
}

fn preview(core: &Core, token: &str, source: &Source) -> Result<ImportPreview> {
    let numbering = core.numbering()?;
    let remembered: Option<Vec<Option<ImportField>>> = match source.headings.row {
        0 => None,
        _ => core
            .read(|conn| office::store::setting(conn, &key(source)))?
            .and_then(|text| serde_json::from_str(&text).ok()),
    };
    let guesses: Vec<(Option<ImportField>, Confidence)> = source
        .guesses
        .iter()
        .enumerate()
        .map(
            |(n, guess)| match remembered.as_ref().and_then(|all| all.get(n)) {
                Some(field) if *field != guess.0 => (*field, Confidence::Remembered),
                _ => *guess,
            },
        )
        .collect();
    let width = source.width();
    let row = |row: &district_documents::reading::Row| ImportRow {
        row: row.number,
        cells: (0..width).map(|n| short(row.cell(n))).collect(),
    };
    let columns = guesses
        .iter()
        .enumerate()
        .map(|(n, (field, confidence))| ImportColumn {
            index: n as u32,
            header: source.headings.texts.get(n).cloned().unwrap_or_default(),
            samples: source
                .rows()
                .iter()
                .map(|row| short(row.cell(n)))
                .filter(|cell| !cell.is_empty())
                .take(3)
                .collect(),
            field: *field,
            confidence: *confidence,
        })
        .collect();
    let cells = source.rows().iter().take(5_000).flat_map(|row| {
        let guesses = &guesses;
        row.cells()
            .enumerate()
            .map(move |(n, text)| (text, guesses.get(n).and_then(|guess| guess.0)))
    });
    let cleanups = cleanups::offers(cells, &numbering);
    Ok(ImportPreview {
        token: token.to_owned(),
        kind: source.kind,
        format: source.format.slug().to_owned(),
        encoding: source.encoding.map(str::to_owned),
        encodings: ENCODINGS.map(str::to_owned).to_vec(),
        separator: source.separator.map(String::from),
        sheets: source.sheets.clone(),
        sheet: source.sheet.clone(),
        header_row: source.headings.row,
        head: source.table.rows.iter().take(30).map(row).collect(),
        columns,
        rows: source.rows().iter().take(100).map(row).collect(),
        total: source.rows().len() as u32,
        cleanups,
        problems: source.problems.iter().take(1_000).cloned().collect(),
        merged_cells: source.table.merged,
        beyond: source.table.beyond,
    })
}

/// A cell as far as a preview shows it.
fn short(cell: &str) -> String {
    if cell.len() <= 300 {
        return cell.to_owned();
    }
    cell.chars().take(300).collect()
}
