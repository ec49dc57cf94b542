//! Sheets of LibreOffice Calc, read as a stream: rows repeated a million times over cost
//! nothing until they hold something.

use std::collections::HashMap;
use std::io::{BufReader, Cursor};

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;

use super::workbook::{chosen, iso};
use super::{SheetInfo, SheetReading, number};
use crate::reading::{COLUMNS, ReadError, TableBuilder};

pub(super) fn read(bytes: &[u8], asked: Option<&str>) -> Result<SheetReading, ReadError> {
    let sheets = names(bytes)?;
    let sheet = chosen(&sheets, asked)?;
    let mut walk = Walk::default();
    events(bytes, |event| walk.event(event, &sheet))?;
    let mut table = walk.table;
    table.merged(walk.merged);
    Ok(SheetReading {
        table: table.done()?,
        encoding: None,
        separator: None,
        sheets,
        sheet: Some(sheet),
    })
}

/// Goes through the content until `f` answers false.
fn events(
    bytes: &[u8],
    mut f: impl FnMut(&Event) -> Result<bool, ReadError>,
) -> Result<(), ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    let part = archive
        .by_name("content.xml")
        .map_err(|_| ReadError::Damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(part));
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        let event = reader
            .read_event_into(&mut buffer)
            // A protected document holds no readable XML.
            .map_err(|_| ReadError::Damaged)?;
        if matches!(event, Event::Eof) || !f(&event)? {
            return Ok(());
        }
    }
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok()??;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

fn count(tag: &BytesStart, name: &str) -> u32 {
    attribute(tag, name)
        .and_then(|text| text.parse().ok())
        .unwrap_or(1)
}

fn names(bytes: &[u8]) -> Result<Vec<SheetInfo>, ReadError> {
    let mut sheets: Vec<SheetInfo> = Vec::new();
    let (mut style, mut unseen) = (String::new(), Vec::new());
    let mut depth = 0;
    events(bytes, |event| {
        match event {
            Event::Start(tag) => match tag.name().as_ref() {
                "style:style" => style = attribute(tag, "style:name").unwrap_or_default(),
                "style:table-properties"
                    if attribute(tag, "table:display").as_deref() == Some("false") =>
                {
                    unseen.push(style.clone());
                }
                "table:table" => {
                    depth += 1;
                    if depth == 1 && sheets.len() < 1_000 {
                        let shown = attribute(tag, "table:style-name").unwrap_or_default();
                        sheets.push(SheetInfo {
                            name: attribute(tag, "table:name").unwrap_or_default(),
                            hidden: unseen.contains(&shown),
                        });
                    }
                }
                _ => {}
            },
            Event::End(tag) if tag.name().as_ref() == "table:table" => depth -= 1,
            _ => {}
        }
        Ok(true)
    })?;
    sheets.sort_by_key(|sheet| sheet.hidden);
    Ok(sheets)
}

#[derive(Default)]
struct Walk {
    table: TableBuilder,
    merged: u32,
    within: bool,
    done: bool,
    row: u32,
    repeats: u32,
    cells: Vec<String>,
    cell: Option<Cell>,
    /// Inside a remark of a cell.
    remark: u32,
    paragraph: u32,
    /// Values that reach down from a merged area: column → (text, rows left).
    hanging: HashMap<usize, (String, u32)>,
}

#[derive(Default)]
struct Cell {
    value: Option<String>,
    text: String,
    formula: bool,
    repeats: u32,
    columns: u32,
    rows: u32,
    covered: bool,
}

impl Walk {
    fn event(&mut self, event: &Event, sheet: &str) -> Result<bool, ReadError> {
        match event {
            Event::Start(tag) => self.start(tag, sheet)?,
            Event::End(tag) => self.end(tag.name().as_ref())?,
            Event::Text(text) if self.takes() => {
                self.add(&text.xml10_content());
            }
            Event::CData(text) if self.takes() => {
                self.add(&text.xml10_content());
            }
            Event::GeneralRef(sign) if self.takes() => {
                let named = sign.xml10_content();
                match sign.resolve_char_ref() {
                    Ok(Some(c)) => self.add(c.encode_utf8(&mut [0; 4])),
                    _ => self.add(quick_xml::escape::resolve_xml_entity(&named).unwrap_or("")),
                }
            }
            _ => {}
        }
        Ok(!self.done)
    }

    fn takes(&self) -> bool {
        self.remark == 0 && self.paragraph > 0 && self.cell.is_some()
    }

    fn add(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            cell.text.push_str(text);
        }
    }

    fn start(&mut self, tag: &BytesStart, sheet: &str) -> Result<(), ReadError> {
        let name = tag.name();
        if name.as_ref() == "table:table" && !self.within {
            self.within = attribute(tag, "table:name").as_deref() == Some(sheet);
            return Ok(());
        }
        if !self.within {
            return Ok(());
        }
        match name.as_ref() {
            "table:table-row" => {
                self.repeats = count(tag, "table:number-rows-repeated");
                self.cells.clear();
            }
            "table:table-cell" | "table:covered-table-cell" => self.cell = Some(cell(tag)),
            "office:annotation" => self.remark += 1,
            "text:p" => {
                self.paragraph += 1;
                if self.takes()
                    && let Some(cell) = &mut self.cell
                    && !cell.text.is_empty()
                {
                    cell.text.push('\n');
                }
            }
            "text:s" if self.takes() => self.add(" "),
            "text:tab" if self.takes() => self.add("\t"),
            "text:line-break" if self.takes() => self.add("\n"),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), ReadError> {
        if !self.within {
            return Ok(());
        }
        match name {
            "table:table" => self.done = true,
            "office:annotation" => self.remark = self.remark.saturating_sub(1),
            "text:p" => self.paragraph = self.paragraph.saturating_sub(1),
            "table:table-cell" | "table:covered-table-cell" => self.finish(),
            "table:table-row" => {
                let last = self.row.saturating_add(self.repeats);
                let filled = self.cells.iter().any(|cell| !cell.trim().is_empty());
                if filled {
                    for row in self.row..last {
                        self.table
                            .row(row + 1, self.cells.iter().map(String::as_str))?;
                    }
                }
                self.row = last;
                self.hanging.retain(|_, (_, left)| {
                    *left = left.saturating_sub(1);
                    *left > 0
                });
            }
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let at = self.cells.len();
        let text = cell.value.unwrap_or(cell.text);
        let fault =
            text.starts_with('#') && text.ends_with(['!', '?', 'A']) || text.starts_with("Err:");
        if cell.formula && (fault || text.is_empty()) {
            let row = self.row + 1;
            match fault {
                true => self.table.faulty(row, at as u32),
                false => self.table.without_value(row, at as u32),
            }
            self.push(String::new(), cell.repeats);
            return;
        }
        if cell.covered {
            for _ in 0..cell.repeats.min(COLUMNS as u32) {
                let at = self.cells.len();
                let hung = self.hanging.get(&at).map(|(text, _)| text.clone());
                self.push(hung.unwrap_or_default(), 1);
            }
            return;
        }
        if (cell.columns > 1 || cell.rows > 1) && !text.is_empty() {
            self.merged += 1;
            for column in at..at + cell.columns.min(COLUMNS as u32) as usize {
                // Counted down at the end of this row already.
                let left = cell.rows.min(20_000);
                self.hanging.insert(column, (text.clone(), left));
            }
        }
        self.push(text, cell.repeats);
    }

    fn push(&mut self, text: String, repeats: u32) {
        // Beyond the last column that is read only blanks are repeated.
        let room = (COLUMNS + 1).saturating_sub(self.cells.len());
        let repeats = (repeats as usize).min(room);
        self.cells.extend(std::iter::repeat_n(text, repeats));
    }
}

fn cell(tag: &BytesStart) -> Cell {
    let value = match attribute(tag, "office:value-type").as_deref() {
        Some("float" | "currency" | "percentage") => attribute(tag, "office:value")
            .and_then(|text| text.parse::<f64>().ok())
            .map(number::plain),
        Some("date") => attribute(tag, "office:date-value").map(|text| iso(&text)),
        Some("boolean") => attribute(tag, "office:boolean-value")
            .map(|text| if text == "true" { "1" } else { "0" }.to_owned()),
        _ => None,
    };
    Cell {
        value,
        text: String::new(),
        formula: tag
            .try_get_attribute("table:formula")
            .is_ok_and(|found| found.is_some()),
        repeats: count(tag, "table:number-columns-repeated"),
        columns: count(tag, "table:number-columns-spanned"),
        rows: count(tag, "table:number-rows-spanned"),
        covered: tag.name().as_ref() == "table:covered-table-cell",
    }
}
