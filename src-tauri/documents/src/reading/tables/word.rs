//! Tables of a Word document (DOCX), read as a stream.
//!
//! Text that tracked changes took out is left out, text that they put in is text. A cell's
//! paragraphs are its lines. Rows numbered by Word itself have no number in the text, so it is
//! counted as Word shows it.

use std::collections::HashMap;
use std::io::{BufReader, Cursor};

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;

use super::TABLES;
use super::grid::Grid;
use crate::reading::{COLUMNS, ReadError, TEXT, Table};

/// Tables within tables; deeper ones are only text.
const DEPTH: usize = 8;
/// Elements within elements.
const NESTED: usize = 512;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<(String, Table)>, ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    let part = archive
        .by_name("word/document.xml")
        .map_err(|_| ReadError::Damaged)?;
    let mut reader = Reader::from_reader(BufReader::new(part));
    reader.config_mut().expand_empty_elements = true;
    let mut buffer = Vec::new();
    let mut walk = Walk::default();
    loop {
        buffer.clear();
        let event = reader
            .read_event_into(&mut buffer)
            .map_err(|_| ReadError::Damaged)?;
        match event {
            Event::Eof => break,
            Event::Start(tag) => walk.start(&tag)?,
            Event::End(tag) => walk.end(tag.name().as_ref())?,
            Event::Text(text) => walk.text(&text.xml10_content())?,
            Event::CData(text) => walk.text(&text.xml10_content())?,
            Event::GeneralRef(sign) => {
                let named = sign.xml10_content();
                match sign.resolve_char_ref() {
                    Ok(Some(c)) => walk.text(c.encode_utf8(&mut [0; 4]))?,
                    _ => walk.text(quick_xml::escape::resolve_xml_entity(&named).unwrap_or(""))?,
                }
            }
            _ => {}
        }
    }
    if !walk.open.is_empty() {
        // The text ends within a table: it is half a document.
        return Err(ReadError::Damaged);
    }
    walk.done.sort_by_key(|(at, _)| *at);
    let tables = walk.done.into_iter();
    Ok(tables.map(|(_, table)| (String::new(), table)).collect())
}

#[derive(Default)]
struct Open {
    at: usize,
    grid: Grid,
    deleted: bool,
    cell: Option<Cell>,
}

#[derive(Default)]
struct Cell {
    text: String,
    columns: usize,
    /// A merged area that reaches down: opened here, or gone on with.
    area: Option<bool>,
}

#[derive(Default)]
struct Walk {
    open: Vec<Open>,
    done: Vec<(usize, Table)>,
    opened: usize,
    letters: usize,
    depth: usize,
    /// Depth at which left-out content began.
    left_out: Option<usize>,
    /// Within `w:t`.
    words: bool,
    /// Within `w:trPr`.
    row_facts: bool,
    /// Tables deeper than are taken.
    deeper: usize,
    /// List and level of the paragraph.
    list: Option<(String, String)>,
    counters: HashMap<(String, String), u32>,
}

impl Walk {
    fn cell(&mut self) -> Option<&mut Cell> {
        self.open.last_mut().and_then(|open| open.cell.as_mut())
    }

    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        if self.words && self.left_out.is_none() {
            self.add(text)?;
        }
        Ok(())
    }

    fn add(&mut self, text: &str) -> Result<(), ReadError> {
        self.letters += text.len();
        if self.letters > TEXT {
            return Err(ReadError::TooLarge);
        }
        if let Some(cell) = self.cell() {
            cell.text.push_str(text);
        }
        Ok(())
    }

    fn line(&mut self) {
        if let Some(cell) = self.cell()
            && !cell.text.is_empty()
            && !cell.text.ends_with('\n')
        {
            cell.text.push('\n');
        }
    }

    fn start(&mut self, tag: &BytesStart) -> Result<(), ReadError> {
        self.depth += 1;
        if self.depth > NESTED {
            return Err(ReadError::Damaged);
        }
        if self.left_out.is_some() {
            return Ok(());
        }
        match tag.name().as_ref() {
            "w:del" if self.row_facts => {
                if let Some(open) = self.open.last_mut() {
                    open.deleted = true;
                }
            }
            // Taken out by tracked changes; the second writing of a drawing; formatting of before.
            "w:del" | "w:moveFrom" | "mc:Fallback" | "w:tblPrChange" | "w:trPrChange"
            | "w:tcPrChange" | "w:pPrChange" => self.left_out = Some(self.depth),
            "w:tbl" if self.open.len() >= DEPTH || self.opened >= TABLES => self.deeper += 1,
            "w:tbl" => {
                self.open.push(Open {
                    at: self.opened,
                    ..Open::default()
                });
                self.opened += 1;
            }
            "w:tr" if self.deeper == 0 => {
                if let Some(open) = self.open.last_mut() {
                    open.deleted = false;
                }
            }
            "w:trPr" => self.row_facts = true,
            "w:gridBefore" if self.row_facts => {
                if let Some(open) = self.open.last_mut() {
                    open.grid.skip(number(tag));
                }
            }
            "w:tc" if self.deeper == 0 => {
                if let Some(open) = self.open.last_mut() {
                    open.cell = Some(Cell {
                        columns: 1,
                        ..Cell::default()
                    });
                }
            }
            "w:gridSpan" => {
                if let Some(cell) = self.cell() {
                    cell.columns = number(tag).clamp(1, COLUMNS);
                }
            }
            "w:vMerge" => {
                let opens = value(tag).as_deref() == Some("restart");
                if let Some(cell) = self.cell() {
                    cell.area = Some(opens);
                }
            }
            "w:p" => {
                self.list = None;
                self.line();
            }
            "w:numPr" => self.list = Some(Default::default()),
            "w:ilvl" => {
                if let Some((_, level)) = &mut self.list {
                    *level = value(tag).unwrap_or_default();
                }
            }
            "w:numId" => {
                if let Some((list, _)) = &mut self.list {
                    *list = value(tag).unwrap_or_default();
                }
            }
            "w:t" => self.words = true,
            "w:tab" if self.depth > 0 && self.within_run(tag) => self.add(" ")?,
            "w:br" | "w:cr" => self.line(),
            "w:noBreakHyphen" => self.add("-")?,
            _ => {}
        }
        Ok(())
    }

    /// A tab of the text; one that only sets a stop has a place.
    fn within_run(&self, tag: &BytesStart) -> bool {
        !matches!(tag.try_get_attribute("w:pos"), Ok(Some(_)))
    }

    fn end(&mut self, name: &str) -> Result<(), ReadError> {
        if let Some(began) = self.left_out {
            if began == self.depth {
                self.left_out = None;
            }
            self.depth = self.depth.saturating_sub(1);
            return Ok(());
        }
        self.depth = self.depth.saturating_sub(1);
        match name {
            "w:t" => self.words = false,
            "w:trPr" => self.row_facts = false,
            "w:p" => self.numbered()?,
            "w:tc" if self.deeper == 0 => self.finish()?,
            "w:tr" if self.deeper == 0 => {
                if let Some(open) = self.open.last_mut() {
                    match open.deleted {
                        true => open.grid.forget(),
                        false => open.grid.end()?,
                    }
                }
            }
            "w:tbl" if self.deeper > 0 => self.deeper -= 1,
            "w:tbl" => {
                if let Some(open) = self.open.pop()
                    && let Some(table) = open.grid.done()
                {
                    self.done.push((open.at, table));
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A cell that holds nothing but Word's own number shows that number.
    fn numbered(&mut self) -> Result<(), ReadError> {
        let Some((list, level)) = self.list.take() else {
            return Ok(());
        };
        let blank = self.cell().is_some_and(|cell| cell.text.trim().is_empty());
        if list.is_empty() || list == "0" || !blank {
            return Ok(());
        }
        let counter = self.counters.entry((list, level)).or_default();
        *counter += 1;
        let number = counter.to_string();
        self.add(&number)
    }

    fn finish(&mut self) -> Result<(), ReadError> {
        let Some(open) = self.open.last_mut() else {
            return Ok(());
        };
        let Some(cell) = open.cell.take() else {
            return Ok(());
        };
        let lines: Vec<&str> = cell.text.lines().map(str::trim).collect();
        let text = lines.join("\n").trim().to_owned();
        match cell.area {
            Some(true) => open.grid.open(&text, cell.columns)?,
            Some(false) => open.grid.go_on(cell.columns)?,
            None => open.grid.cell(&text, cell.columns, 1)?,
        }
        // What an inner table says is also text of the cell around it.
        let outer = self.open.len().checked_sub(2);
        if let Some(outer) = outer.and_then(|at| self.open.get_mut(at)?.cell.as_mut())
            && !text.is_empty()
        {
            if !outer.text.is_empty() && !outer.text.ends_with('\n') {
                outer.text.push('\n');
            }
            self.letters += text.len();
            outer.text.push_str(&text);
        }
        if self.letters > TEXT {
            return Err(ReadError::TooLarge);
        }
        Ok(())
    }
}

fn value(tag: &BytesStart) -> Option<String> {
    let found = tag.try_get_attribute("w:val").ok()??;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

fn number(tag: &BytesStart) -> usize {
    value(tag).and_then(|text| text.parse().ok()).unwrap_or(1)
}
