//! Sheets of Excel, by calamine.

use std::collections::HashMap;
use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetType, SheetVisible, Xls, Xlsx,
};

use super::{SheetInfo, SheetReading, compound, number};
use crate::reading::{CELLS, COLUMNS, ReadError, TEXT, TableBuilder};

/// Largest merged area that is filled, in cells.
const AREA: u64 = 20_000;

/// Cells by row; a later one wins its place.
type Cells = std::collections::BTreeMap<u32, Vec<(u32, String)>>;

pub(super) fn xlsx(bytes: &[u8], asked: Option<&str>) -> Result<SheetReading, ReadError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => ReadError::Protected,
        _ => ReadError::Damaged,
    })?;
    let sheets = sheets(book.sheets_metadata());
    let sheet = chosen(&sheets, asked)?;
    let mut kept = Kept::default();
    {
        let mut reader = book
            .worksheet_cells_reader(&sheet)
            .map_err(|_| ReadError::Damaged)?;
        while let Some(cell) = reader.next_cell().map_err(|_| ReadError::Damaged)? {
            let (row, column) = cell.get_position();
            kept.put(row, column, value(cell.get_value()))?;
        }
    }
    {
        let mut reader = book
            .worksheet_cells_reader(&sheet)
            .map_err(|_| ReadError::Damaged)?;
        while let Ok(Some(cell)) = reader.next_formula() {
            let (row, column) = cell.get_position();
            if !cell.get_value().is_empty() && !kept.has(row, column) {
                kept.without_value.push((row, column));
                if kept.without_value.len() >= 100 {
                    break;
                }
            }
        }
    }
    let areas = book.merge_cells_by_sheet_name(&sheet).unwrap_or_default();
    kept.reading(sheets, sheet, &areas)
}

pub(super) fn xls(bytes: &[u8], asked: Option<&str>) -> Result<SheetReading, ReadError> {
    // The reader lays every sheet out as a full rectangle, so its size is looked at first.
    compound::bearable(bytes)?;
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsError::Password => ReadError::Protected,
        _ => ReadError::Damaged,
    })?;
    let sheets = sheets(book.sheets_metadata());
    let sheet = chosen(&sheets, asked)?;
    let range = book
        .worksheet_range(&sheet)
        .map_err(|_| ReadError::Damaged)?;
    let (top, left) = range.start().unwrap_or((0, 0));
    let mut kept = Kept::default();
    for (row, column, data) in range.used_cells() {
        kept.put(top + row as u32, left + column as u32, data_value(data))?;
    }
    let areas = book.merge_cells_by_sheet_name(&sheet).unwrap_or_default();
    kept.reading(sheets, sheet, &areas)
}

/// Sheets with cells, hidden ones last.
fn sheets(all: &[calamine::Sheet]) -> Vec<SheetInfo> {
    let mut found: Vec<SheetInfo> = all
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| SheetInfo {
            name: sheet.name.clone(),
            hidden: sheet.visible != SheetVisible::Visible,
        })
        .collect();
    found.sort_by_key(|sheet| sheet.hidden);
    found
}

pub(super) fn chosen(sheets: &[SheetInfo], asked: Option<&str>) -> Result<String, ReadError> {
    match asked {
        Some(name) => sheets
            .iter()
            .find(|sheet| sheet.name == name)
            .or_else(|| {
                sheets
                    .iter()
                    .find(|sheet| sheet.name.trim().to_lowercase() == name.trim().to_lowercase())
            })
            .map(|sheet| sheet.name.clone())
            .ok_or(ReadError::NoSheet),
        None => sheets
            .first()
            .map(|sheet| sheet.name.clone())
            .ok_or(ReadError::Empty),
    }
}

enum Value {
    Text(String),
    Fault,
    Nothing,
}

fn value(data: &DataRef) -> Value {
    match data {
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::String(text) => Value::Text(text.clone()),
        DataRef::Int(whole) => Value::Text(whole.to_string()),
        DataRef::Float(number) => Value::Text(number::plain(*number)),
        DataRef::Bool(truth) => Value::Text(if *truth { "1" } else { "0" }.into()),
        DataRef::DateTime(moment) => Value::Text(date(moment)),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Value::Text(iso(text)),
        DataRef::Error(_) => Value::Fault,
        DataRef::Empty => Value::Nothing,
    }
}

fn data_value(data: &Data) -> Value {
    match data {
        Data::String(text) => Value::Text(text.clone()),
        Data::Int(whole) => Value::Text(whole.to_string()),
        Data::Float(number) => Value::Text(number::plain(*number)),
        Data::Bool(truth) => Value::Text(if *truth { "1" } else { "0" }.into()),
        Data::DateTime(moment) => Value::Text(date(moment)),
        Data::DateTimeIso(text) | Data::DurationIso(text) => Value::Text(iso(text)),
        Data::Error(_) => Value::Fault,
        Data::Empty => Value::Nothing,
    }
}

fn date(moment: &ExcelDateTime) -> String {
    let days = moment.as_f64();
    if !(0.0..2_958_466.0).contains(&days) {
        return number::plain(days);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = (days >= 1.0 && !moment.is_duration()).then_some((year, month, day));
    number::moment(date, (hour, minute, second))
}

/// `2026-11-20T00:00:00` as a person reads it out.
pub(super) fn iso(text: &str) -> String {
    let text = text.replace('T', " ");
    text.strip_suffix(" 00:00:00").unwrap_or(&text).to_owned()
}

/// Cells met so far, within bounds.
#[derive(Default)]
struct Kept {
    cells: Cells,
    count: usize,
    text: usize,
    beyond: u32,
    faulty: Vec<(u32, u32)>,
    without_value: Vec<(u32, u32)>,
}

impl Kept {
    fn put(&mut self, row: u32, column: u32, value: Value) -> Result<(), ReadError> {
        let text = match value {
            Value::Text(text) if !text.trim().is_empty() => text,
            Value::Fault => {
                if self.faulty.len() < 100 {
                    self.faulty.push((row, column));
                }
                return Ok(());
            }
            _ => return Ok(()),
        };
        if column as usize >= COLUMNS {
            self.beyond += 1;
            return Ok(());
        }
        self.count += 1;
        self.text += text.len();
        if self.count > CELLS / 3 || self.text > TEXT {
            return Err(ReadError::TooLarge);
        }
        self.cells.entry(row).or_default().push((column, text));
        Ok(())
    }

    fn has(&self, row: u32, column: u32) -> bool {
        self.cells
            .get(&row)
            .is_some_and(|cells| cells.iter().any(|(at, _)| *at == column))
            || self.faulty.contains(&(row, column))
    }

    /// Writes the value of a merged area into each of its cells: the institution that stands
    /// once beside ten people belongs to each of them.
    fn fill(&mut self, areas: &[Dimensions]) -> u32 {
        let last = self.cells.keys().next_back().copied().unwrap_or(0);
        let mut filled = 0;
        for area in areas {
            let ((top, left), (bottom, right)) = (area.start, area.end);
            let (bottom, right) = (bottom.min(last), right.min(COLUMNS as u32));
            if bottom < top || right < left {
                continue;
            }
            let size = u64::from(bottom - top + 1) * u64::from(right - left + 1);
            if size > AREA || self.count + size as usize > CELLS / 3 {
                continue;
            }
            let Some(text) = self.cells.get(&top).and_then(|cells| {
                let found = cells.iter().find(|(column, _)| *column == left);
                found.map(|(_, text)| text.clone())
            }) else {
                continue;
            };
            if self.text + text.len() * size as usize > TEXT {
                continue;
            }
            filled += 1;
            self.count += size as usize;
            self.text += text.len() * size as usize;
            for row in top..=bottom {
                let cells = self.cells.entry(row).or_default();
                for column in left..=right {
                    if !cells.iter().any(|(at, _)| *at == column) {
                        cells.push((column, text.clone()));
                    }
                }
            }
        }
        filled
    }

    fn reading(
        mut self,
        sheets: Vec<SheetInfo>,
        sheet: String,
        areas: &[Dimensions],
    ) -> Result<SheetReading, ReadError> {
        let merged = self.fill(areas);
        let mut table = TableBuilder::default();
        table.merged(merged);
        for (row, column) in &self.faulty {
            table.faulty(row + 1, *column);
        }
        for (row, column) in &self.without_value {
            table.without_value(row + 1, *column);
        }
        while let Some((row, cells)) = self.cells.pop_first() {
            let by_column: HashMap<u32, &str> = cells
                .iter()
                .map(|(column, text)| (*column, text.as_str()))
                .collect();
            let width = by_column.keys().max().map_or(0, |last| last + 1);
            let line = (0..width).map(|column| by_column.get(&column).copied().unwrap_or(""));
            table.row(row + 1, line)?;
        }
        let mut table = table.done()?;
        table.beyond += self.beyond;
        Ok(SheetReading {
            table,
            encoding: None,
            separator: None,
            sheets,
            sheet: Some(sheet),
        })
    }
}
