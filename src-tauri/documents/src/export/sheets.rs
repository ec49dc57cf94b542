//! A workbook of several sheets to work in: heads that stay, a filter in each, typed cells.

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::grouped::write;
use super::xlsx::sheet_name;
use super::{Cell, Column};

/// One sheet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Name of the sheet.
    pub name: String,
    /// Lines over the head; the first is the title.
    pub over: Vec<String>,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows from top to bottom, each with one cell a column.
    pub rows: Vec<Vec<Cell>>,
    /// Columns that stay when the sheet is moved sideways.
    pub fixed: u16,
}

/// The sheets as a workbook. Words are written as words, so none of them can be a formula.
///
/// # Errors
/// The writer's words, e.g. for more rows than a sheet can hold.
pub fn xlsx(sheets: &[Sheet], moment: [u16; 5]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let [year, month, day, hour, minute] = moment;
    let made = ExcelDateTime::from_ymd(year, month as u8, day as u8)
        .and_then(|moment| moment.and_hms(hour, minute as u8, 0.0));
    if let Ok(made) = made {
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    }
    for sheet in sheets {
        fill(book.add_worksheet(), sheet)?;
    }
    book.save_to_buffer()
}

fn fill(sheet: &mut Worksheet, what: &Sheet) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(&what.name))?;
    let title = Format::new().set_bold();
    let plain_line = Format::new();
    let mut head_row = 0;
    for line in &what.over {
        let format = if head_row == 0 { &title } else { &plain_line };
        sheet.write_string_with_format(head_row, 0, line, format)?;
        head_row += 1;
    }
    let boxed = Format::new().set_border(FormatBorder::Thin);
    let head = boxed
        .clone()
        .set_bold()
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
        .set_background_color(Color::RGB(0x00EE_EEEE));
    for (n, column) in (0u16..).zip(&what.columns) {
        sheet.write_string_with_format(head_row, n, &column.head, &head)?;
        sheet.set_column_width(n, column.width.clamp(4, 60))?;
    }
    let top = boxed.set_align(FormatAlign::Top);
    let words = top.clone().set_num_format("@").set_text_wrap();
    let day = top.clone().set_num_format("dd.mm.yyyy");
    let mut row = head_row;
    for cells in &what.rows {
        row += 1;
        for (n, cell) in (0u16..).zip(cells) {
            write(sheet, row, n, cell, [&words, &day, &top])?;
        }
    }
    let last = (what.columns.len() as u16).saturating_sub(1);
    sheet.autofilter(head_row, 0, row.max(head_row + 1), last)?;
    sheet.set_freeze_panes(head_row + 1, what.fixed)?;
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_repeat_rows(head_row, head_row)?;
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_footer("&R&P / &N");
    Ok(())
}
