//! A table copied from a page or a document, as the clipboard's HTML.

use super::SheetReading;
use super::delimited::letters;
use crate::reading::{ReadError, TableBuilder};

/// Rows of a `<table>`: the clipboard's HTML is too loose for an XML reader.
pub(super) fn read(bytes: &[u8], encoding: Option<&str>) -> Result<SheetReading, ReadError> {
    let (text, encoding) = letters(bytes, encoding)?;
    let mut table = TableBuilder::default();
    let (mut row, mut cells): (u32, Vec<String>) = (0, Vec::new());
    let mut cell: Option<(String, usize)> = None;
    let mut hidden = None;
    let mut rest: &str = &text;
    while let Some(start) = rest.find('<') {
        let (words, after) = rest.split_at(start);
        if let (Some((cell, _)), None) = (&mut cell, &hidden) {
            add(cell, words);
        }
        let Some(end) = after.find('>') else { break };
        let tag = after.get(1..end).unwrap_or_default();
        rest = after.get(end + 1..).unwrap_or_default();
        let closing = tag.starts_with('/');
        let name: String = tag
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        if let Some(waited) = hidden {
            if closing && name == waited {
                hidden = None;
            }
            continue;
        }
        match name.as_str() {
            "style" if !closing => hidden = Some("style"),
            "script" if !closing => hidden = Some("script"),
            "td" | "th" => {
                finish(&mut cell, &mut cells);
                if !closing {
                    cell = Some((String::new(), span(tag)));
                }
            }
            "tr" => {
                finish(&mut cell, &mut cells);
                if !closing || !cells.is_empty() {
                    row += u32::from(!cells.is_empty());
                    table.row(row, cells.iter().map(String::as_str))?;
                    cells.clear();
                }
            }
            "br" | "p" | "div" | "li" => {
                if let Some((cell, _)) = &mut cell
                    && !cell.is_empty()
                    && !cell.ends_with('\n')
                {
                    cell.push('\n');
                }
            }
            _ => {}
        }
    }
    finish(&mut cell, &mut cells);
    table.row(row + 1, cells.iter().map(String::as_str))?;
    Ok(SheetReading {
        table: table.done()?,
        encoding: Some(encoding),
        separator: None,
        sheets: Vec::new(),
        sheet: None,
    })
}

fn finish(cell: &mut Option<(String, usize)>, cells: &mut Vec<String>) {
    if let Some((text, span)) = cell.take() {
        cells.push(text.trim().to_owned());
        cells.extend(std::iter::repeat_n(String::new(), span.saturating_sub(1)));
    }
}

/// Columns a cell takes, at most 50.
fn span(tag: &str) -> usize {
    let lower = tag.to_ascii_lowercase();
    let after = lower.split("colspan=").nth(1).unwrap_or_default();
    let digits: String = after
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(1).clamp(1, 50)
}

/// Text of a page: blanks run together, named signs become signs.
pub(in crate::reading) fn add(cell: &mut String, words: &str) {
    let mut rest = words;
    while let Some(c) = rest.chars().next() {
        if c == '&'
            && let Some(end) = rest.find(';').filter(|end| *end <= 10)
            && let Some(sign) = sign(rest.get(1..end).unwrap_or_default())
        {
            cell.push(sign);
            rest = rest.get(end + 1..).unwrap_or_default();
            continue;
        }
        if c.is_whitespace() {
            if !cell.is_empty() && !cell.ends_with([' ', '\n']) {
                cell.push(' ');
            }
        } else {
            cell.push(c);
        }
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
    }
}

fn sign(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "laquo" => '«',
        "raquo" => '»',
        _ => {
            let code = name.strip_prefix('#')?;
            let value = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => code.parse().ok()?,
            };
            char::from_u32(value).filter(|c| !c.is_control())?
        }
    })
}
