//! A workbook that needs no touching: typed cells, a head that stays, a filter, widths,
//! and a sheet that prints lying, as wide as the paper, with its head on every page.

use rust_xlsxwriter::{
    Color, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError,
};

use super::{Cell, Table};

/// The table as a workbook with one sheet. Words are written as words, so none of them can
/// be a formula.
///
/// # Errors
/// The writer's words, e.g. for more rows than a sheet can hold.
pub fn xlsx(table: &Table) -> Result<Vec<u8>, XlsxError> {
    book(table, None)
}

/// The same as a form: above the head stands what to do with it.
///
/// # Errors
/// The writer's words.
pub fn to_fill_in(table: &Table, hint: &str) -> Result<Vec<u8>, XlsxError> {
    book(table, Some(hint))
}

fn book(table: &Table, hint: Option<&str>) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&table.title))?;
    let head = Format::new()
        .set_bold()
        .set_align(FormatAlign::Top)
        .set_text_wrap()
        .set_background_color(Color::RGB(0x00EE_EEEE))
        .set_border_bottom(FormatBorder::Thin);
    let words = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let day = Format::new()
        .set_num_format("dd.mm.yyyy")
        .set_align(FormatAlign::Top);
    let plain = Format::new().set_align(FormatAlign::Top);
    let top = u32::from(hint.is_some());
    if let Some(hint) = hint {
        sheet.write_string_with_format(0, 0, hint, &Format::new().set_italic())?;
    }
    for (n, column) in (0u16..).zip(&table.columns) {
        sheet.write_string_with_format(top, n, &column.head, &head)?;
        sheet.set_column_width(n, column.width.clamp(6, 60))?;
    }
    for (row, cells) in (top + 1..).zip(&table.rows) {
        for (n, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(text) | Cell::Phone(text) if text.is_empty() => {}
                Cell::Text(text) | Cell::Phone(text) => {
                    sheet.write_string_with_format(row, n, text, &words)?;
                }
                Cell::Date(year, month, date) => {
                    match ExcelDateTime::from_ymd(*year, *month, *date) {
                        Ok(moment) => sheet.write_datetime_with_format(row, n, moment, &day)?,
                        // Days before 1900 are no days to a workbook.
                        Err(_) => sheet.write_string_with_format(row, n, cell.words(), &words)?,
                    };
                }
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, n, *number, &plain)?;
                }
            }
        }
    }
    let last = (table.columns.len() as u16).saturating_sub(1);
    sheet.set_freeze_panes(top + 1, 0)?;
    if !table.columns.is_empty() {
        sheet.autofilter(top, 0, top + table.rows.len() as u32, last)?;
    }
    sheet.set_landscape();
    sheet.set_paper_size(9);
    sheet.set_repeat_rows(top, top)?;
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.4, 0.4, 0.5, 0.5, 0.3, 0.3);
    sheet.set_footer("&L&A&R&P / &N");
    book.save_to_buffer()
}

/// A name that a sheet may have: at most 31 letters, none of the forbidden ones.
pub(super) fn sheet_name(title: &str) -> String {
    let name: String = title
        .chars()
        .filter(|letter| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\'))
        .take(31)
        .collect();
    let name = name.trim_matches([' ', '\'']).to_owned();
    if name.is_empty() { "1".into() } else { name }
}
