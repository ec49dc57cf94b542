//! Wire adapters of the papers of stations. None of them changes anything in the file.

use std::path::{Path, PathBuf};

use district_documents::export::grouped::{self, Grouped, GroupedRow};
use district_documents::export::{Table, csv};
use district_documents::paper::{Document, Page};

use super::ask::{Ask, Listed, Said};
use super::{
    PreviewStationPaper, SaveStationPaper, StationPaper, StationPaperKind, contacts, day,
    equipment, matrix, passport, register, survey,
};
use crate::app::Desk;
use crate::elections::printing::commands::fit;
use crate::error::{Error, Result};
use crate::papers::build::{Made, blank};
use crate::papers::{PaperOptions, PaperPreview, SavedFile, commands as papers, files};

/// Pictures of the pages of a paper of stations.
pub fn station_paper_preview(desk: &Desk, request: PreviewStationPaper) -> Result<PaperPreview> {
    let made = paper(desk, &request.what, &request.options)?;
    papers::pictured(desk.clock().today(), made, request.first, request.count)
}

/// Writes a paper of stations, or its list, to a file.
pub fn station_paper_save(desk: &Desk, request: SaveStationPaper) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    let (bytes, rows) = written(desk, &request.what, &request.options, &path)?;
    files::write(&path, &bytes, request.overwrite)?;
    Ok(papers::saved(&path, rows))
}

/// The bytes of a file by its ending, and how many rows are in it.
///
/// # Errors
/// `format-not-available`; `not-found`.
pub fn written(
    desk: &Desk,
    what: &StationPaper,
    options: &PaperOptions,
    path: &Path,
) -> Result<(Vec<u8>, u32)> {
    if let Some(render) = papers::renderer(path) {
        let made = paper(desk, what, options)?;
        return Ok((render(&made.document)?, made.rows));
    }
    let ending = files::ending(path);
    if !matches!(ending.as_str(), "xlsx" | "csv") {
        return Err(files::not_available(path));
    }
    let ask = Ask::of(desk, what, options)?;
    if ending == "xlsx" && what.kind == StationPaperKind::Matrix {
        // Its notes have a sheet of their own.
        return matrix::workbook(&ask, blank(desk, ask.texts(), options, true)?.made.moment);
    }
    let Listed { scope, table } = listed(&ask)?.ok_or_else(|| files::not_available(path))?;
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let bytes = if ending == "csv" {
        csv::csv(&table)
    } else {
        workbook(&ask, table, &scope)?
    };
    Ok((bytes, rows))
}

/// What a paper says.
fn said(ask: &Ask<'_>) -> Result<Said> {
    // Each room's papers are in files of their own.
    match ask.what.kind {
        StationPaperKind::Passport => passport::paper(ask),
        StationPaperKind::Register => register::paper(ask),
        StationPaperKind::Matrix => matrix::paper(ask),
        StationPaperKind::SurveyBlank => survey::blank(ask),
        StationPaperKind::SurveyAct => survey::act(ask),
        StationPaperKind::Lack => equipment::lack(ask),
        StationPaperKind::Purchase => equipment::purchase(ask),
        StationPaperKind::Contacts => contacts::paper(ask),
        StationPaperKind::DaySheet => day::paper(ask),
        StationPaperKind::DayBlank => day::blank(ask),
    }
}

/// The list of a paper; none for a paper that is no list.
fn listed(ask: &Ask<'_>) -> Result<Option<Listed>> {
    match ask.what.kind {
        StationPaperKind::Passport
        | StationPaperKind::SurveyBlank
        | StationPaperKind::SurveyAct
        | StationPaperKind::DayBlank => Ok(None),
        StationPaperKind::Register => register::list(ask).map(Some),
        StationPaperKind::Matrix => matrix::list(ask).map(Some),
        StationPaperKind::Lack => equipment::lack_list(ask).map(Some),
        StationPaperKind::Purchase => equipment::purchase_list(ask).map(Some),
        StationPaperKind::Contacts => contacts::list(ask).map(Some),
        StationPaperKind::DaySheet => day::list(ask).map(Some),
    }
}

/// Makes the paper.
fn paper(desk: &Desk, what: &StationPaper, options: &PaperOptions) -> Result<Made> {
    let ask = Ask::of(desk, what, options)?;
    let said = said(&ask)?;
    let document = blank(desk, ask.texts(), options, said.landscape)?;
    let document = Document {
        title: said.title,
        scope: ask.scope(&said.scope).join(" · "),
        blocks: super::ask::or_nothing(ask.texts(), said.blocks),
        page: Page {
            landscape: said.landscape,
            ..document.page
        },
        ..document
    };
    let made = Made {
        rows: u32::try_from(said.rows).unwrap_or(u32::MAX),
        document,
        private_left_out: 0,
    };
    let mut made = made.signed(desk, options)?;
    let sizes = if options.large_print { &[] } else { said.sizes };
    fit(&mut made.document, sizes)?;
    Ok(made)
}

/// A workbook with the head of the paper over the list.
fn workbook(ask: &Ask<'_>, table: Table, scope: &[String]) -> Result<Vec<u8>> {
    let moment = blank(ask.desk, ask.texts(), ask.options, true)?.made.moment;
    let table = Grouped {
        over: vec![ask.scope(scope).join(" · "), table.title.clone()],
        name: table.title,
        columns: table.columns,
        rows: table.rows.into_iter().map(GroupedRow::Cells).collect(),
        under: Vec::new(),
        moment,
    };
    grouped::xlsx(&table).map_err(|error| Error::Internal(error.to_string()))
}
