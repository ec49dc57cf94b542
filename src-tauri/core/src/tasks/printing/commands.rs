//! Wire adapters of papers and exports of tasks.

use std::path::{Path, PathBuf};

use district_documents::export::{csv, xlsx};
use district_documents::paper::{Block, Document};

use super::rows::{details, gathered};
use super::{ExportTasks, PreviewTasks, SaveTasks, TaskPaper, control, day, export, list, monday};
use crate::app::Desk;
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::papers::build::{Made, blank};
use crate::papers::{PaperOptions, PaperPreview, PaperSheet, SavedFile, commands as papers, files};

/// What a paper of tasks says, before it gets its sheet.
pub(super) struct Said {
    /// Title.
    pub title: String,
    /// What is on it, in words, with the count.
    pub scope: String,
    /// Wide tables lie.
    pub landscape: bool,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Tasks on it.
    pub rows: usize,
}

/// Pictures of the pages of a paper of tasks.
pub fn task_paper_preview(desk: &Desk, request: PreviewTasks) -> Result<PaperPreview> {
    let made = paper(desk, &request.what, &request.options)?;
    papers::pictured(desk.clock().today(), made, request.first, request.count)
}

/// Writes a paper of tasks to a file.
pub fn task_paper_save(desk: &Desk, request: SaveTasks) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    let render = papers::renderer(&path).ok_or_else(|| files::not_available(&path))?;
    let made = paper(desk, &request.what, &request.options)?;
    files::write(&path, &render(&made.document)?, request.overwrite)?;
    Ok(papers::saved(&path, made.rows))
}

/// Writes a list of tasks to a file.
pub fn tasks_export(desk: &Desk, request: ExportTasks) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    let (bytes, rows) = written(desk, &request, &path)?;
    files::write(&path, &bytes, request.overwrite)?;
    Ok(papers::saved(&path, rows))
}

fn written(desk: &Desk, request: &ExportTasks, path: &Path) -> Result<(Vec<u8>, u32)> {
    if let Some(render) = papers::renderer(path) {
        let what = TaskPaper::List {
            shown: request.shown.clone(),
        };
        let options = PaperOptions {
            language: request.language,
            sheet: PaperSheet::A4,
            large_print: false,
            include_private: false,
            signature: false,
            council: None,
        };
        let made = paper(desk, &what, &options)?;
        return Ok((render(&made.document)?, made.rows));
    }
    let ending = files::ending(path);
    if !matches!(ending.as_str(), "csv" | "xlsx" | "ics") {
        return Err(files::not_available(path));
    }
    let texts = Texts::new(request.language);
    // A fold is a matter of the screen: a table holds all that the filter lets through.
    let mut shown = request.shown.clone();
    shown.list.folded.clear();
    let rows = gathered(desk, &shown, &texts)?.once();
    let mut count = rows.len();
    let bytes = match ending.as_str() {
        "csv" => csv::csv(&export::table(&texts, &rows, &details(desk, &rows)?, false)),
        "xlsx" => xlsx::xlsx(&export::table(&texts, &rows, &details(desk, &rows)?, true))
            .map_err(|error| Error::Internal(error.to_string()))?,
        _ => {
            let (calendar, dated) = export::ics(&texts, &rows, desk.clock().now());
            count = dated;
            calendar.into_bytes()
        }
    };
    Ok((bytes, u32::try_from(count).unwrap_or(u32::MAX)))
}

/// Makes the paper.
fn paper(desk: &Desk, what: &TaskPaper, options: &PaperOptions) -> Result<Made> {
    let texts = Texts::new(options.language);
    let said = match what {
        TaskPaper::List { shown } => list::shown(desk, &texts, shown)?,
        TaskPaper::Control => control::control(desk, &texts)?,
        TaskPaper::Overdue => control::overdue(desk, &texts)?,
        TaskPaper::Monday => monday::monday(desk, &texts)?,
        TaskPaper::Day { date, mine } => day::day(desk, &texts, date.as_deref(), *mine)?,
    };
    let made = Made {
        rows: u32::try_from(said.rows).unwrap_or(u32::MAX),
        document: Document {
            title: said.title,
            scope: said.scope,
            blocks: said.blocks,
            ..blank(desk, &texts, options, said.landscape)?
        },
        private_left_out: 0,
    };
    made.signed(desk, options)
}
