//! A workbook of rows under chapters, as commissions publish their programmes: the title over the
//! head, chapters as rows that go across, days that a workbook reckons with.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::xlsx::sheet_name;
use super::{Cell, Column};

/// A row under the head.
#[derive(Debug, Clone, PartialEq)]
pub enum GroupedRow {
    /// A chapter, across all columns.
    Group(String),
    /// Cells, one a column.
    Cells(Vec<Cell>),
}

/// A table with chapters.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Grouped {
    /// Name of the sheet.
    pub name: String,
    /// Lines over the head, each across all columns; the last is the title.
    pub over: Vec<String>,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows from top to bottom.
    pub rows: Vec<GroupedRow>,
    /// Lines under the rows.
    pub under: Vec<String>,
    /// Year, month, day, hour, minute of its making: the same table gives the same bytes.
    pub moment: [u16; 5],
}

/// The table as a workbook with one sheet. Words are written as words, so none of them can be a
/// formula.
///
/// # Errors
/// The writer's words, e.g. for more rows than a sheet can hold.
pub fn xlsx(table: &Grouped) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let [year, month, day, hour, minute] = table.moment;
    let made = ExcelDateTime::from_ymd(year, month as u8, day as u8)
        .and_then(|moment| moment.and_hms(hour, minute as u8, 0.0));
    if let Ok(made) = made {
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    }
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&table.name))?;
    let last = (table.columns.len() as u16).saturating_sub(1);
    let middle = Format::new()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap();
    let title = middle.clone().set_bold();
    let mut row = 0;
    for (n, line) in table.over.iter().enumerate() {
        let format = if n + 1 == table.over.len() {
            &title
        } else {
            &middle
        };
        across(sheet, row, last, line, format)?;
        // A row of merged cells does not grow by itself.
        sheet.set_row_height(row, if line.chars().count() > 90 { 32 } else { 17 })?;
        row += 1;
    }
    let boxed = Format::new().set_border(FormatBorder::Thin);
    let head = boxed
        .clone()
        .set_bold()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
        .set_background_color(Color::RGB(0x00EE_EEEE));
    for (n, column) in (0u16..).zip(&table.columns) {
        sheet.write_string_with_format(row, n, &column.head, &head)?;
        sheet.set_column_width(n, column.width.clamp(4, 60))?;
    }
    let head_row = row;
    let words = boxed
        .clone()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let day = boxed
        .clone()
        .set_num_format("dd.mm.yyyy")
        .set_align(FormatAlign::Top);
    let plain = boxed.set_align(FormatAlign::Top);
    for each in &table.rows {
        row += 1;
        match each {
            GroupedRow::Group(name) => across(sheet, row, last, name, &head)?,
            GroupedRow::Cells(cells) => {
                for (n, cell) in (0u16..).zip(cells) {
                    write(sheet, row, n, cell, [&words, &day, &plain])?;
                }
            }
        }
    }
    let small = Format::new().set_italic().set_text_wrap();
    for line in &table.under {
        row += 1;
        across(sheet, row, last, line, &small)?;
    }
    sheet.set_freeze_panes(head_row + 1, 0)?;
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_repeat_rows(head_row, head_row)?;
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.3, 0.3);
    sheet.set_footer("&R&P / &N");
    book.save_to_buffer()
}

/// Words across all columns; one column alone has nothing to go across.
fn across(
    sheet: &mut Worksheet,
    row: u32,
    last: u16,
    words: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if last == 0 {
        sheet.write_string_with_format(row, 0, words, format)?;
    } else {
        sheet.merge_range(row, 0, row, last, words, format)?;
    }
    Ok(())
}

/// Writes one cell: words, days, numbers in their formats.
pub(super) fn write(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    [words, day, plain]: [&Format; 3],
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) | Cell::Phone(text) if text.is_empty() => {
            sheet.write_blank(row, column, words)?
        }
        Cell::Text(text) | Cell::Phone(text) => {
            sheet.write_string_with_format(row, column, text, words)?
        }
        Cell::Date(year, month, date) => match ExcelDateTime::from_ymd(*year, *month, *date) {
            Ok(moment) => sheet.write_datetime_with_format(row, column, moment, day)?,
            // Days before 1900 are no days to a workbook.
            Err(_) => sheet.write_string_with_format(row, column, cell.words(), words)?,
        },
        Cell::Number(number) => sheet.write_number_with_format(row, column, *number, plain)?,
    };
    Ok(())
}
