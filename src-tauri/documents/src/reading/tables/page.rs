//! Tables of a page, as Word, Excel and browsers put them on the clipboard.

use super::TABLES;
use super::grid::Grid;
use crate::reading::sheets::page_words;
use crate::reading::{ReadError, TEXT, Table};

/// Tables within tables; deeper ones are only text.
const DEPTH: usize = 8;

/// One table that is open.
#[derive(Default)]
struct Open {
    grid: Grid,
    cell: Option<Cell>,
}

struct Cell {
    text: String,
    columns: usize,
    rows: u32,
}

/// True when there is a table in the text.
pub(super) fn has_table(text: &str) -> bool {
    text.as_bytes()
        .windows(6)
        .any(|window| window.eq_ignore_ascii_case(b"<table"))
}

/// Every table, an inner one after the one it stands in.
pub(super) fn read(text: &str) -> Result<Vec<(String, Table)>, ReadError> {
    if text.len() > TEXT {
        return Err(ReadError::TooLarge);
    }
    let mut walk = Walk::default();
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        let (words, after) = rest.split_at(start);
        walk.words(words);
        if let Some(remark) = after.strip_prefix("<!--") {
            match remark.find("-->") {
                Some(end) => rest = remark.get(end + 3..).unwrap_or_default(),
                None => rest = "",
            }
            continue;
        }
        let Some(end) = after.find('>') else {
            rest = "";
            break;
        };
        walk.tag(after.get(1..end).unwrap_or_default())?;
        rest = after.get(end + 1..).unwrap_or_default();
    }
    walk.words(rest);
    walk.all()
}

#[derive(Default)]
struct Walk {
    open: Vec<Open>,
    done: Vec<(usize, Table)>,
    opened: usize,
    order: Vec<usize>,
    hidden: Option<&'static str>,
}

impl Walk {
    fn words(&mut self, words: &str) {
        if self.hidden.is_none()
            && let Some(cell) = self.open.last_mut().and_then(|open| open.cell.as_mut())
        {
            page_words(&mut cell.text, words);
        }
    }

    fn tag(&mut self, tag: &str) -> Result<(), ReadError> {
        let closing = tag.starts_with('/');
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if let Some(waited) = self.hidden {
            if closing && name == waited {
                self.hidden = None;
            }
            return Ok(());
        }
        match (name.as_str(), closing) {
            ("style", false) => self.hidden = Some("style"),
            ("script", false) => self.hidden = Some("script"),
            // What was struck out under tracked changes.
            ("del", false) => self.hidden = Some("del"),
            ("table", false) if self.open.len() < DEPTH && self.opened < TABLES => {
                self.order.push(self.opened);
                self.opened += 1;
                self.open.push(Open::default());
            }
            ("table", true) => self.close()?,
            ("td" | "th", _) => {
                self.finish()?;
                if !closing && let Some(open) = self.open.last_mut() {
                    open.cell = Some(Cell {
                        text: String::new(),
                        columns: span(tag, "colspan"),
                        rows: span(tag, "rowspan") as u32,
                    });
                }
            }
            ("tr", _) => {
                self.finish()?;
                if let Some(open) = self.open.last_mut()
                    && (closing || open.grid.begun())
                {
                    open.grid.end()?;
                }
            }
            ("br" | "p" | "div" | "li", _) => {
                if let Some(cell) = self.open.last_mut().and_then(|open| open.cell.as_mut())
                    && !cell.text.is_empty()
                    && !cell.text.ends_with('\n')
                {
                    cell.text.push('\n');
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), ReadError> {
        let Some(open) = self.open.last_mut() else {
            return Ok(());
        };
        let Some(cell) = open.cell.take() else {
            return Ok(());
        };
        let text = tidy(&cell.text);
        open.grid.cell(&text, cell.columns, cell.rows)?;
        // What an inner table says is also text of the cell around it.
        let outer = self.open.len().checked_sub(2);
        if let Some(outer) = outer.and_then(|at| self.open.get_mut(at)?.cell.as_mut())
            && !text.is_empty()
        {
            if !outer.text.is_empty() && !outer.text.ends_with('\n') {
                outer.text.push('\n');
            }
            if outer.text.len() + text.len() > TEXT {
                return Err(ReadError::TooLarge);
            }
            outer.text.push_str(&text);
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), ReadError> {
        self.finish()?;
        let Some(mut open) = self.open.pop() else {
            return Ok(());
        };
        if open.grid.begun() {
            open.grid.end()?;
        }
        let at = self.order.pop().unwrap_or_default();
        if let Some(table) = open.grid.done() {
            self.done.push((at, table));
        }
        Ok(())
    }

    fn all(mut self) -> Result<Vec<(String, Table)>, ReadError> {
        while !self.open.is_empty() {
            self.close()?;
        }
        self.done.sort_by_key(|(at, _)| *at);
        let tables = self.done.into_iter();
        Ok(tables.map(|(_, table)| (String::new(), table)).collect())
    }
}

/// Lines without blanks around them.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}

/// Columns or rows a cell takes.
fn span(tag: &str, name: &str) -> usize {
    let lower = tag.to_ascii_lowercase();
    let after = lower.split(name).nth(1).unwrap_or_default();
    let digits: String = after
        .trim_start()
        .trim_start_matches('=')
        .trim_start()
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(char::is_ascii_digit)
        .take(6)
        .collect();
    digits.parse().unwrap_or(1).clamp(1, 20_000)
}
