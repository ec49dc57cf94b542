//! Wire adapters of the papers of elections. None of them changes anything in the file.

use std::path::{Path, PathBuf};

use district_documents::paper::{Document, Page, Sheet, print};

use super::{
    ElectionPaper, ElectionPaperKind, PreviewElectionPaper, Said, SaveElectionPaper, annex,
    belongs, checklist, mayors, ring::Ring, tables, wall,
};
use crate::app::Desk;
use crate::elections::service::{self, Reading};
use crate::elections::{ElectionPage, ElectionRow};
use crate::error::{Error, Result};
use crate::papers::build::{Made, blank};
use crate::papers::{PaperOptions, PaperPreview, SavedFile, commands as papers, files};

/// Pictures of the pages of a paper of an election.
pub fn election_paper_preview(desk: &Desk, request: PreviewElectionPaper) -> Result<PaperPreview> {
    let made = paper(desk, &request.what, &request.options)?;
    papers::pictured(desk.clock().today(), made, request.first, request.count)
}

/// Writes a paper of an election, its table or its days to a file.
pub fn election_paper_save(desk: &Desk, request: SaveElectionPaper) -> Result<SavedFile> {
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
    what: &ElectionPaper,
    options: &PaperOptions,
    path: &Path,
) -> Result<(Vec<u8>, u32)> {
    if let Some(render) = papers::renderer(path) {
        let made = paper(desk, what, options)?;
        return Ok((render(&made.document)?, made.rows));
    }
    let ending = files::ending(path);
    if !matches!(ending.as_str(), "xlsx" | "csv" | "ics" | "json") {
        return Err(files::not_available(path));
    }
    let reading = Reading::in_language(desk, options.language)?;
    let page = read(desk, what, &reading)?;
    let texts = &reading.texts;
    let rows = chosen(&page, what);
    let mut count = rows.len();
    let bytes = match ending.as_str() {
        "xlsx" => {
            let moment = blank(desk, texts, options, true)?.made.moment;
            tables::xlsx(texts, &page, &rows, moment)?
        }
        "csv" => tables::csv(texts, &rows),
        "json" => tables::json(&rows)?,
        _ => {
            let (bytes, dated) = tables::ics(texts, &page, &rows, desk.clock().now());
            count = dated;
            bytes
        }
    };
    Ok((bytes, u32::try_from(count).unwrap_or(u32::MAX)))
}

fn read(desk: &Desk, what: &ElectionPaper, reading: &Reading) -> Result<ElectionPage> {
    desk.core()?
        .read(|conn| service::page(conn, &what.election, reading))
}

/// The rows that belong to the paper, of those that are shown.
fn chosen<'p>(page: &'p ElectionPage, what: &ElectionPaper) -> Vec<&'p ElectionRow> {
    page.rows
        .iter()
        .filter(|row| belongs(row, what.kind))
        .filter(|row| what.lines.is_empty() || what.lines.contains(&row.id))
        .collect()
}

/// Makes the paper.
fn paper(desk: &Desk, what: &ElectionPaper, options: &PaperOptions) -> Result<Made> {
    let reading = Reading::in_language(desk, options.language)?;
    let page = read(desk, what, &reading)?;
    let texts = &reading.texts;
    let rows = chosen(&page, what);
    let mut document = blank(desk, texts, options, true)?;
    let sizes: &[u8] = match what.kind {
        _ if options.large_print => &[],
        ElectionPaperKind::Mayors => &mayors::SIZES,
        ElectionPaperKind::Wall => &wall::SIZES,
        ElectionPaperKind::Annex | ElectionPaperKind::Checklist => &[],
    };
    let said: Said = match what.kind {
        ElectionPaperKind::Annex => annex::paper(texts, &page, &rows, document.office.clone()),
        ElectionPaperKind::Checklist => checklist::paper(texts, &page, &rows),
        ElectionPaperKind::Mayors => mayors::paper(texts, &page, &rows, &Ring::of(desk, &rows)?),
        ElectionPaperKind::Wall => {
            // A wall has room: letters of this size need it.
            document.page.size = Sheet::A3;
            wall::paper(texts, &page, &rows)
        }
    };
    document = Document {
        title: said.title,
        scope: said.scope,
        blocks: said.blocks,
        page: Page {
            landscape: said.landscape,
            ..document.page
        },
        page_words: said.page_words.unwrap_or(document.page_words),
        ..document
    };
    let made = Made {
        rows: u32::try_from(said.rows).unwrap_or(u32::MAX),
        document,
        private_left_out: 0,
    };
    let mut made = made.signed(desk, options)?;
    fit(&mut made.document, sizes)?;
    Ok(made)
}

/// The largest letters that need no more pages than the smallest; without sizes the letters stay.
///
/// # Errors
/// `internal` when the pages cannot be laid out.
pub(crate) fn fit(document: &mut Document, sizes: &[u8]) -> Result<()> {
    let mut fewest = None;
    for points in sizes.last().into_iter().chain(sizes) {
        document.page.points = *points;
        let pages =
            print::page_count(document).map_err(|error| Error::Internal(error.to_string()))?;
        if fewest.is_some_and(|fewest| pages <= fewest) {
            break;
        }
        fewest = fewest.or(Some(pages));
    }
    Ok(())
}
