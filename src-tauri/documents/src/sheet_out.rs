//! Tables out: CSV and XLSX of one sheet with typed cells.

use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Workbook, XlsxError};

/// One sheet.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Name of the sheet; signs that a workbook refuses are left out.
    pub title: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows, as many cells as columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Heading.
    pub title: String,
    /// Width in letters.
    pub width: f64,
}

/// A cell.
#[derive(Debug, Clone)]
pub enum Cell {
    /// Words, also digits that are no number.
    Text(String),
    /// A day, `YYYY-MM-DD`.
    Date(String),
    /// A number.
    Number(f64),
}

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// The CSV writer refused.
    #[error(transparent)]
    Csv(#[from] csv::Error),
    /// The workbook writer refused.
    #[error(transparent)]
    Xlsx(#[from] XlsxError),
    /// The buffer could not be closed.
    #[error("buffer: {0}")]
    Buffer(String),
}

/// UTF-8 with a byte order mark, semicolons, CRLF: what offices' spreadsheets open at a click.
///
/// # Errors
/// Only when the writer itself fails.
pub fn csv(sheet: &Sheet) -> Result<Vec<u8>, SheetError> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(sheet.columns.iter().map(|column| &column.title))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|cell| match cell {
            Cell::Text(text) => harmless(text),
            Cell::Date(date) => date.clone(),
            Cell::Number(number) => number.to_string(),
        }))?;
    }
    writer
        .into_inner()
        .map_err(|error| SheetError::Buffer(error.to_string()))
}

/// A text that a spreadsheet would take for a formula gets an apostrophe before it.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A workbook: frozen heading, filter, typed dates, ready for landscape paper.
///
/// # Errors
/// A table beyond the limits of the format.
pub fn xlsx(sheet: &Sheet) -> Result<Vec<u8>, SheetError> {
    let mut book = Workbook::new();
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let dated = Format::new()
        .set_num_format("dd.mm.yyyy")
        .set_align(FormatAlign::Top);
    let page = book.add_worksheet();
    let title: String = sheet
        .title
        .chars()
        .filter(|c| !"[]:*?/\\'".contains(*c))
        .take(31)
        .collect();
    if !title.is_empty() {
        page.set_name(title)?;
    }
    for (at, column) in (0u16..).zip(&sheet.columns) {
        page.set_column_width(at, column.width)?;
        page.write_string_with_format(0, at, &column.title, &head)?;
    }
    for (down, row) in (1u32..).zip(&sheet.rows) {
        for (at, cell) in (0u16..).zip(row) {
            match cell {
                Cell::Text(text) => page.write_string_with_format(down, at, text, &plain)?,
                Cell::Number(number) => page.write_number_with_format(down, at, *number, &plain)?,
                Cell::Date(date) => {
                    let date = ExcelDateTime::parse_from_str(date)?;
                    page.write_datetime_with_format(down, at, &date, &dated)?
                }
            };
        }
    }
    let last = u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(0);
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(0);
    page.set_freeze_panes(1, 0)?;
    page.autofilter(0, 0, rows, last)?;
    page.set_landscape();
    page.set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(0, 0)?;
    Ok(book.save_to_buffer()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader, Xlsx};

    fn sheet() -> Sheet {
        Sheet {
            title: "Program: [2025]".into(),
            columns: vec![
                Column {
                    title: "Acțiune".into(),
                    width: 20.0,
                },
                Column {
                    title: "Data".into(),
                    width: 12.0,
                },
            ],
            rows: vec![vec![
                Cell::Text("=1+1; \"țară\"".into()),
                Cell::Date("2025-09-28".into()),
            ]],
        }
    }

    #[test]
    fn a_spreadsheet_reads_text_as_text_and_dates_as_dates() {
        let bytes = xlsx(&sheet()).expect("workbook");
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).expect("opened");
        let range = book.worksheet_range("Program 2025").expect("sheet");
        assert_eq!(
            range.get((1, 0)),
            Some(&Data::String("=1+1; \"țară\"".into()))
        );
        assert!(matches!(range.get((1, 1)), Some(Data::DateTime(_))));
    }

    #[test]
    fn csv_has_the_mark_semicolons_and_no_formula() {
        let bytes = csv(&sheet()).expect("text");
        let text = String::from_utf8(bytes).expect("letters");
        assert_eq!(
            text,
            "\u{feff}Acțiune;Data\r\n\"'=1+1; \"\"țară\"\"\";2025-09-28\r\n"
        );
    }
}
