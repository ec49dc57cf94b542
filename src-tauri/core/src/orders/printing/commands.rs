//! Wire adapters of papers and tables of orders. None of them changes anything in the file.

use std::path::{Path, PathBuf};

use district_documents::export::{Table, csv, xlsx};
use district_documents::paper::{Block, Document};

use super::letters::Letter;
use super::*;
use super::{letters, matrix, missing, sheet, statement, words};
use crate::app::Desk;
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::papers::build::{Made, blank};
use crate::papers::{PaperOptions, PaperPreview, SavedFile, commands as papers, files};

/// What a paper of orders says, before it gets its sheet.
pub(super) struct Said {
    /// Title.
    pub title: String,
    /// What is on it, in words.
    pub scope: String,
    /// Wide tables lie.
    pub landscape: bool,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Councils on it.
    pub rows: usize,
}

/// Pictures of the pages of a paper of orders.
pub fn order_paper_preview(desk: &Desk, request: PreviewOrderPaper) -> Result<PaperPreview> {
    let made = paper(desk, &request.what, &request.options)?;
    papers::pictured(desk.clock().today(), made, request.first, request.count)
}

/// Writes a paper of orders, or the table of one, to a file.
pub fn order_paper_save(desk: &Desk, request: SaveOrderPaper) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    if let Some(render) = papers::renderer(&path) {
        let made = paper(desk, &request.what, &request.options)?;
        files::write(&path, &render(&made.document)?, request.overwrite)?;
        return Ok(papers::saved(&path, made.rows));
    }
    let table = table(desk, &request.what, &request.options, &path)?;
    let bytes = match files::ending(&path).as_str() {
        "csv" => csv::csv(&table),
        _ => xlsx::xlsx(&table).map_err(|error| Error::Internal(error.to_string()))?,
    };
    files::write(&path, &bytes, request.overwrite)?;
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    Ok(papers::saved(&path, rows))
}

/// Writes letters to a folder, a file each. All of them are made before the first is written.
pub fn order_letters_save(desk: &Desk, request: SaveLetters) -> Result<SavedFiles> {
    let folder = PathBuf::from(&request.folder);
    if !folder.is_dir() {
        return Err(Error::Missing(folder));
    }
    let ending = match request.format {
        LetterFormat::Pdf => "pdf",
        LetterFormat::Docx => "docx",
    };
    let texts = Texts::new(request.options.language);
    let letters = letters::letters(desk, &texts, &request.letters)?;
    let digits = letters.len().to_string().len().max(2);
    let mut ready = Vec::new();
    for (n, letter) in (1..).zip(letters) {
        let name = format!("{n:0digits$}-{}.{ending}", plain(&letter.name));
        let path = folder.join(&name);
        if !request.overwrite && path.exists() {
            return Err(Error::Exists(path));
        }
        let render = papers::renderer(&path).ok_or_else(|| files::not_available(&path))?;
        let made = bundle(desk, &texts, &request.options, vec![letter])?;
        ready.push((name, path, render(&made.document)?));
    }
    let mut written = Vec::with_capacity(ready.len());
    for (name, path, bytes) in ready {
        files::write(&path, &bytes, request.overwrite)?;
        written.push(name);
    }
    Ok(SavedFiles {
        folder: request.folder,
        files: written,
    })
}

/// Most letters of a council's name in the name of a file.
const NAME: usize = 80;

/// A name that every system lets a file have.
pub(in crate::orders) fn plain(name: &str) -> String {
    let kept = name
        .chars()
        .filter(|letter| !letter.is_control() && !"\\/:*?\"<>|".contains(*letter));
    let kept: String = kept.take(NAME).collect();
    kept.trim_matches([' ', '.']).to_owned()
}

/// The table of a paper.
fn table(desk: &Desk, what: &OrderPaper, options: &PaperOptions, path: &Path) -> Result<Table> {
    let ending = files::ending(path);
    let workbook = match ending.as_str() {
        "xlsx" => true,
        "csv" => false,
        _ => return Err(files::not_available(path)),
    };
    let texts = Texts::new(options.language);
    match what {
        OrderPaper::Sheet { order } => {
            let sheet = words::read(desk, &texts, order)?;
            Ok(sheet::export(&texts, &sheet, workbook))
        }
        OrderPaper::Matrix { matrix } => matrix::export(desk, &texts, matrix),
        // These are letters and texts, not tables.
        OrderPaper::Letters { .. } | OrderPaper::Statement { .. } | OrderPaper::Missing { .. } => {
            Err(files::not_available(path))
        }
    }
}

/// Makes the paper.
fn paper(desk: &Desk, what: &OrderPaper, options: &PaperOptions) -> Result<Made> {
    let texts = Texts::new(options.language);
    let of = |order: &str| words::read(desk, &texts, order);
    let said = match what {
        OrderPaper::Sheet { order } => sheet::paper(&texts, &of(order)?),
        OrderPaper::Missing { order } => missing::paper(&texts, &of(order)?),
        OrderPaper::Statement { order } => statement::paper(desk, &texts, &of(order)?)?,
        OrderPaper::Matrix { matrix } => matrix::paper(desk, &texts, matrix, options.sheet)?,
        OrderPaper::Letters { letters } => {
            let letters = letters::letters(desk, &texts, letters)?;
            return bundle(desk, &texts, options, letters);
        }
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

/// Letters one after another, each on a page of its own. They carry their own places to sign.
fn bundle(
    desk: &Desk,
    texts: &Texts,
    options: &PaperOptions,
    letters: Vec<Letter>,
) -> Result<Made> {
    let rows = u32::try_from(letters.len()).unwrap_or(u32::MAX);
    let mut title = texts.text("order-letter-title");
    if let [letter] = letters.as_slice() {
        title = format!("{title}: {}", letter.name);
    }
    let mut blocks = Vec::new();
    for letter in letters {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(letter.blocks);
    }
    Ok(Made {
        rows,
        document: Document {
            title,
            blocks,
            ..blank(desk, texts, options, false)?
        },
        private_left_out: 0,
    })
}
