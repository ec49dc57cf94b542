//! Every table of a file: those of a Word document, of a copied page, the sheets of a workbook.
//!
//! A value that stands once in a merged area is written into each of its cells, so a chapter that
//! spans a table is a row of equal cells, and a term that two rows share belongs to both.

mod grid;
mod page;
mod word;

use super::sheets::{self, Packed, SheetOptions, packed};
use super::{Format, ReadError, Table, detect};

/// Most tables of one file; further ones are left out.
const TABLES: usize = 200;
/// Most sheets of a workbook that are read.
const SHEETS: usize = 20;
/// Letters of a table's name.
const NAME: usize = 60;

/// A table and what it is called.
#[derive(Debug, Clone)]
pub struct NamedTable {
    /// Name of the sheet, or what the table begins with.
    pub name: String,
    /// Its rows.
    pub table: Table,
}

/// The tables of a file, in order; at least one.
#[derive(Debug, Clone)]
pub struct Tables {
    /// What the file is: `docx`, `html`, `xlsx`, `xls`, `ods`, `csv`.
    pub format: &'static str,
    /// They.
    pub tables: Vec<NamedTable>,
}

/// Reads a file.
///
/// # Errors
/// Any [`ReadError`]; `Empty` for a document without a table.
pub fn read(bytes: &[u8]) -> Result<Tables, ReadError> {
    if bytes.len() > super::FILE {
        return Err(ReadError::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") && packed(bytes)? == Packed::Word {
        return of("docx", word::read(bytes)?);
    }
    match detect(bytes)? {
        Format::Html => {
            let (text, _) = sheets::letters(bytes, None)?;
            of("html", page::read(&text)?)
        }
        Format::Vcard => Err(ReadError::Unknown),
        format => of(format.slug(), book(bytes, format)?),
    }
}

/// Reads what was pasted: a page's tables, or lines whose cells are parted by tabs.
///
/// # Errors
/// As [`read`].
pub fn pasted(text: &str) -> Result<Tables, ReadError> {
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    if text.len() > super::TEXT {
        return Err(ReadError::TooLarge);
    }
    if page::has_table(text) {
        return of("html", page::read(text)?);
    }
    let options = SheetOptions {
        separator: text.contains('\t').then_some('\t'),
        ..SheetOptions::default()
    };
    let reading = sheets::read(text.as_bytes(), Format::Csv, &options)?;
    of("text", vec![(String::new(), reading.table)])
}

/// Sheets of a workbook: the one that opens, then the others that are shown.
fn book(bytes: &[u8], format: Format) -> Result<Vec<(String, Table)>, ReadError> {
    let first = sheets::read(bytes, format, &SheetOptions::default())?;
    let shown = first.sheet.clone().unwrap_or_default();
    let mut found = vec![(shown.clone(), first.table)];
    let others = first
        .sheets
        .into_iter()
        .filter(|sheet| !sheet.hidden && sheet.name != shown);
    for sheet in others.take(SHEETS) {
        let options = SheetOptions {
            sheet: Some(sheet.name.clone()),
            ..SheetOptions::default()
        };
        match sheets::read(bytes, format, &options) {
            Ok(reading) => found.push((sheet.name, reading.table)),
            // A sheet without a cell is no table.
            Err(ReadError::Empty) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

fn of(format: &'static str, tables: Vec<(String, Table)>) -> Result<Tables, ReadError> {
    let tables: Vec<NamedTable> = tables
        .into_iter()
        .filter(|(_, table)| !table.rows.is_empty())
        .take(TABLES)
        .map(|(name, table)| NamedTable {
            name: match name.is_empty() {
                true => beginning(&table),
                false => name,
            },
            table,
        })
        .collect();
    match tables.is_empty() {
        true => Err(ReadError::Empty),
        false => Ok(Tables { format, tables }),
    }
}

fn beginning(table: &Table) -> String {
    let words = table
        .rows
        .iter()
        .flat_map(|row| row.cells())
        .find(|cell| cell.chars().any(char::is_alphabetic))
        .unwrap_or_default();
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(NAME).collect()
}
