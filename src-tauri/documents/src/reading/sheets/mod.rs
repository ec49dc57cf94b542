//! Tables: separated text, copied tables, and the sheets of workbooks.

mod compound;
mod delimited;
mod html;
mod number;
mod ods;
mod workbook;
mod zipped;

use super::{Format, ReadError, Table};

pub(super) use delimited::letters;
pub(super) use html::add as page_words;
pub(super) use zipped::{Packed, packed, zipped};

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetInfo {
    /// Name.
    pub name: String,
    /// Not shown by the program that wrote it.
    pub hidden: bool,
}

/// What the user says about the file; none means guessed.
#[derive(Debug, Clone, Default)]
pub struct SheetOptions {
    /// Encoding of a text.
    pub encoding: Option<String>,
    /// Separator of a text.
    pub separator: Option<char>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
}

/// A table and how it was read.
#[derive(Debug, Clone)]
pub struct SheetReading {
    /// The rows.
    pub table: Table,
    /// Encoding of a text.
    pub encoding: Option<&'static str>,
    /// Separator of a text.
    pub separator: Option<char>,
    /// Sheets of a workbook, hidden ones last.
    pub sheets: Vec<SheetInfo>,
    /// The sheet that was read.
    pub sheet: Option<String>,
}

/// Reads a table of the format that [`super::detect`] found.
///
/// # Errors
/// Any [`ReadError`].
pub fn read(
    bytes: &[u8],
    format: Format,
    options: &SheetOptions,
) -> Result<SheetReading, ReadError> {
    match format {
        Format::Xlsx => guarded(|| workbook::xlsx(bytes, options.sheet.as_deref())),
        Format::Xls => guarded(|| workbook::xls(bytes, options.sheet.as_deref())),
        Format::Ods => ods::read(bytes, options.sheet.as_deref()),
        Format::Html => html::read(bytes, options.encoding.as_deref()),
        Format::Csv => delimited::read(bytes, options),
        Format::Vcard => Err(ReadError::Unknown),
    }
}

/// The reader of Excel's files breaks on some damaged ones (an index out of bounds in its
/// table of texts); that is damage of the file, not an end of the program.
fn guarded(
    read: impl FnOnce() -> Result<SheetReading, ReadError> + std::panic::UnwindSafe,
) -> Result<SheetReading, ReadError> {
    std::panic::catch_unwind(read).unwrap_or(Err(ReadError::Damaged))
}
