//! A form to be filled in by somebody else and read back: facts over a table, as a workbook or
//! as separated text.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use super::formula::neutralise;
use super::xlsx::sheet_name;

/// A form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Form {
    /// Name of the sheet.
    pub title: String,
    /// What to do with it, over everything.
    pub hint: String,
    /// Label and value, a row each; whether the value is to be written by whoever fills it in.
    pub facts: Vec<(String, String, bool)>,
    /// Heads of the table; none: there is no table.
    pub columns: Vec<String>,
    /// Rows that are there already.
    pub rows: Vec<Vec<String>>,
    /// Empty rows after them, ruled.
    pub blank: usize,
}

impl Form {
    /// Facts, then a row without words, then the table.
    fn lines(&self) -> Vec<Vec<&str>> {
        let mut out = vec![vec![self.hint.as_str()]];
        let facts = self.facts.iter();
        out.extend(facts.map(|(label, value, _)| vec![label.as_str(), value.as_str()]));
        if !self.columns.is_empty() {
            out.push(Vec::new());
            out.push(self.columns.iter().map(String::as_str).collect());
            let rows = self.rows.iter();
            out.extend(rows.map(|row| row.iter().map(String::as_str).collect()));
        }
        out
    }
}

/// The form as a CSV file.
pub fn csv(form: &Form) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    for line in form.lines() {
        let cells = line.into_iter().map(|cell| {
            let cell = neutralise(cell);
            match cell.contains([';', '"', '\n', '\r', '\t', ',']) || cell != cell.trim() {
                true => format!("\"{}\"", cell.replace('"', "\"\"")),
                false => cell,
            }
        });
        out.push_str(&cells.collect::<Vec<_>>().join(";"));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

/// The form as a workbook with one sheet.
///
/// # Errors
/// The writer's words.
pub fn xlsx(form: &Form) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    write(form, book.add_worksheet())?;
    book.save_to_buffer()
}

fn write(form: &Form, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(&form.title))?;
    let words = Format::new()
        .set_num_format("@")
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    let label = words.clone().set_font_color(Color::RGB(0x0055_5555));
    let open = words.clone().set_border(FormatBorder::Thin);
    let head = open
        .clone()
        .set_bold()
        .set_background_color(Color::RGB(0x00EE_EEEE));
    sheet.write_string_with_format(0, 0, &form.hint, &Format::new().set_italic())?;
    let mut at = 1;
    for (name, value, free) in &form.facts {
        sheet.write_string_with_format(at, 0, name, &label)?;
        let look = if *free { &open } else { &words };
        match value.as_str() {
            "" => sheet.write_blank(at, 1, look)?,
            value => sheet.write_string_with_format(at, 1, value, look)?,
        };
        at += 1;
    }
    let width = (form.columns.len().max(2)) as u16;
    sheet.set_column_width(0, 30)?;
    for column in 1..width {
        sheet.set_column_width(column, if column == 1 { 40 } else { 22 })?;
    }
    if !form.columns.is_empty() {
        at += 1;
        for (column, name) in (0u16..).zip(&form.columns) {
            sheet.write_string_with_format(at, column, name, &head)?;
        }
        let empty = Vec::new();
        let blank = std::iter::repeat_n(&empty, form.blank);
        for row in form.rows.iter().chain(blank) {
            at += 1;
            for column in 0..form.columns.len() {
                let text = row.get(column).map_or("", String::as_str);
                match text {
                    "" => sheet.write_blank(at, column as u16, &open)?,
                    text => sheet.write_string_with_format(at, column as u16, text, &open)?,
                };
            }
        }
    }
    sheet.set_paper_size(9);
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}
