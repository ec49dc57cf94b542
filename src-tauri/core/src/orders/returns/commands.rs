//! Wire adapters of forms and of answers by file.

use std::path::{Path, PathBuf};

use district_documents::export::form::{self, Form};
use district_documents::export::{csv, xlsx};

use super::plan::Reader;
use super::*;
use super::{answers, sending};
use crate::app::Desk;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::locales::Texts;
use crate::orders::printing::{SavedFiles, commands::plain, words};
use crate::orders::service::{editing, marking};
use crate::orders::{MarkLines, store};
use crate::papers::{SavedFile, commands as papers, files};
use crate::tasks::service::wrong;

/// Most files at a time.
const FILES: usize = 200;

/// Writes forms to be filled in.
pub fn order_form_save(desk: &Desk, request: SaveForms) -> Result<SavedFiles> {
    let texts = Texts::new(request.language);
    let sheet = words::read(desk, &texts, &request.order)?;
    let stored = desk
        .core()?
        .read(|conn| store::lines(conn, &request.order))?;
    for id in &request.ids {
        if stored.iter().all(|line| &line.id != id) {
            return Err(Error::NotFound("order_line"));
        }
    }
    let mut ready: Vec<(String, PathBuf, Form)> = Vec::new();
    let (folder, ending) = match &request.target {
        FormTo::All { path } => {
            let path = PathBuf::from(path);
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            let folder = path
                .parent()
                .map(|folder| folder.to_string_lossy().into_owned());
            let ending = files::ending(&path);
            if !matches!(ending.as_str(), "xlsx" | "csv") {
                return Err(files::not_available(&path));
            }
            ready.push((
                name.unwrap_or_default(),
                path,
                sending::form(&texts, &sheet.task, None),
            ));
            (folder.unwrap_or_default(), ending)
        }
        FormTo::Each { folder, format } => {
            if !Path::new(folder).is_dir() {
                return Err(Error::Missing(PathBuf::from(folder)));
            }
            let ending = match format {
                FormFormat::Xlsx => "xlsx",
                FormFormat::Csv => "csv",
            };
            let chosen: Vec<_> = stored
                .iter()
                .filter(|line| match request.ids.is_empty() {
                    true => line.state != LineState::Excused,
                    false => request.ids.contains(&line.id),
                })
                .collect();
            if chosen.is_empty() {
                return Err(wrong("ids", FieldCode::Required));
            }
            let digits = chosen.len().to_string().len().max(2);
            for (n, line) in (1..).zip(chosen) {
                let name = format!("{n:0digits$}-{}.{ending}", plain(&line.name));
                let path = Path::new(folder).join(&name);
                ready.push((name, path, sending::form(&texts, &sheet.task, Some(line))));
            }
            (folder.clone(), ending.to_owned())
        }
    };
    if !request.overwrite
        && let Some((_, path, _)) = ready.iter().find(|(_, path, _)| path.exists())
    {
        return Err(Error::Exists(path.clone()));
    }
    let mut written = Vec::with_capacity(ready.len());
    for (name, path, form) in ready {
        let bytes = match ending.as_str() {
            "csv" => form::csv(&form),
            _ => form::xlsx(&form).map_err(|error| Error::Internal(error.to_string()))?,
        };
        files::write(&path, &bytes, request.overwrite)?;
        written.push(name);
    }
    Ok(SavedFiles {
        folder,
        files: written,
    })
}

/// Looks at filled forms; nothing is written.
pub fn order_return_read(desk: &Desk, request: ReadReturns) -> Result<Vec<ReturnFile>> {
    bounded(request.paths.len())?;
    let core = desk.core()?;
    let today = core.clock().today();
    core.read(|conn| {
        let mut reader = Reader::new(conn, request.order.as_deref(), today);
        let files = request.paths.iter();
        files.map(|path| Ok(reader.file(path)?.0)).collect()
    })
}

/// Takes filled forms into their lines: one act. Nothing is written when one of them cannot be
/// taken, or is not as it was when it was looked at.
pub fn order_return_apply(desk: &Desk, request: ApplyReturns) -> Result<Changed<ReturnsApplied>> {
    bounded(request.files.len())?;
    let on = editing::typed_day(desk, "on", &request.on, true)?;
    let core = desk.core()?;
    let changed = core.transact(OpKind::AnswerImport, |tx| {
        let today = tx.today();
        let day = today
            .parse()
            .map_err(|_| Error::Internal("the office's day".into()))?;
        let mut wanted = Vec::new();
        {
            let mut reader = Reader::new(tx.conn(), request.order.as_deref(), day);
            for choice in &request.files {
                let (file, wants) = reader.file(&choice.path)?;
                let fault = match file.fault {
                    None if file.digest != choice.digest => Some(ReturnFault::Changed),
                    fault => fault,
                };
                if let Some(fault) = fault {
                    let params = [("name", file.name), ("fault", fault.slug().to_owned())];
                    return Err(Error::refused(ErrorCode::ReturnNotTaken, &params));
                }
                wanted.push((file.title, file.changed, wants));
            }
        }
        let mut lines = 0;
        let mut title = String::new();
        for (of, is_new, wants) in &wanted {
            if !is_new {
                continue;
            }
            lines += 1;
            title.clone_from(of);
            if wants.marks {
                let mark = MarkLines {
                    ids: vec![wants.line.clone()],
                    state: LineState::Answered,
                    on: None,
                    reason: String::new(),
                    answer_no: None,
                    note: None,
                };
                marking::apply(tx, &mark, on.as_deref())?;
            }
            for (field, value) in &wants.values {
                tx.set(Entity::OrderLine, &wants.line, field, value.clone())?;
            }
        }
        if lines > 0 {
            tx.about(title, lines);
        }
        Ok(ReturnsApplied {
            lines,
            unchanged: wanted.len() as i64 - lines,
        })
    })?;
    Ok(desk.announce(changed))
}

/// Writes all answers of an order to one table.
pub fn order_answers_export(desk: &Desk, request: ExportAnswers) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    let ending = files::ending(&path);
    if !matches!(ending.as_str(), "xlsx" | "csv") {
        return Err(files::not_available(&path));
    }
    let texts = Texts::new(request.language);
    let sheet = words::read(desk, &texts, &request.order)?;
    let stored = desk
        .core()?
        .read(|conn| store::lines(conn, &request.order))?;
    let table = answers::table(&texts, &sheet, &stored, ending == "xlsx");
    let bytes = match ending.as_str() {
        "csv" => csv::csv(&table),
        _ => xlsx::xlsx(&table).map_err(|error| Error::Internal(error.to_string()))?,
    };
    files::write(&path, &bytes, request.overwrite)?;
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    Ok(papers::saved(&path, rows))
}

fn bounded(files: usize) -> Result<()> {
    match files {
        0 => Err(wrong("files", FieldCode::Required)),
        1..=FILES => Ok(()),
        _ => {
            let params = [("limit", FILES.to_string())];
            Err(Error::refused(ErrorCode::TooLarge, &params))
        }
    }
}
