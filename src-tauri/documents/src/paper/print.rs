//! Papers as PDF files and as pictures of their pages.

use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::typst_world::{pages, said};
use super::{Document, PaperError};

/// The paper as a PDF file: tagged, with title and language, by PDF/A-2a and PDF/UA-1.
///
/// A text with letters that the font lacks is not allowed by those standards; then the
/// file is a plain tagged PDF.
///
/// # Errors
/// The typesetter's words.
pub fn pdf(document: &Document) -> Result<Vec<u8>, PaperError> {
    let set = pages(document)?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| PaperError(error.message().to_string()))?;
    export(&set, standards).or_else(|_| export(&set, PdfStandards::default()))
}

fn export(set: &PagedDocument, standards: PdfStandards) -> Result<Vec<u8>, PaperError> {
    let options = PdfOptions {
        creator: typst::foundations::Smart::Custom(Some("District Desk".into())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(set, &options).map_err(|errors| PaperError(said(&errors)))
}

/// Pages the paper has.
///
/// # Errors
/// The typesetter's words.
pub fn page_count(document: &Document) -> Result<usize, PaperError> {
    Ok(pages(document)?.pages().len())
}

/// Pictures of some of a paper's pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Pictures {
    /// SVG texts, each a page; letters are drawn, so no font is needed to show them.
    pub pages: Vec<String>,
    /// Pages of the whole paper.
    pub total: usize,
}

/// Pictures of `count` pages from page `first` (from 0).
///
/// # Errors
/// The typesetter's words.
pub fn pictures(document: &Document, first: usize, count: usize) -> Result<Pictures, PaperError> {
    let set = pages(document)?;
    let options = typst_svg::SvgOptions::default();
    let wanted = set.pages().iter().skip(first).take(count);
    Ok(Pictures {
        pages: wanted.map(|page| typst_svg::svg(page, &options)).collect(),
        total: set.pages().len(),
    })
}
