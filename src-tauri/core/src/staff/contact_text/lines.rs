//! From raw text to tidy lines.

use super::columns::{Column, column};
use super::phones::looks_like_phones;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Longer lines are prose; nothing is looked for in them.
pub(super) const LONGEST: usize = 400;

/// One line that is not blank.
pub(super) struct Line {
    /// Number in the text, from 1.
    pub no: u32,
    /// Tidy text: single spaces, no bullet, no markup.
    pub text: String,
    /// The cells when the line is a table row, else empty.
    pub cells: Vec<String>,
}

/// The lines of a text that are not blank.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Line> {
    // Some old programs end lines with a carriage return alone.
    let end = if text.contains('\n') { '\n' } else { '\r' };
    text.split(end)
        .zip(1u32..)
        .filter_map(|(raw, no)| line(raw, no))
}

/// Joins a label on a line of its own (`Telefon:`) with its value on the next one.
pub(super) fn labels_joined(lines: impl Iterator<Item = Line>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::new();
    for line in lines {
        match out.last_mut() {
            Some(label) if announces(label, &line) => {
                let name = label.text.trim_end_matches([':', ' ']);
                label.text = format!("{name}: {}", line.text);
            }
            _ => out.push(line),
        }
    }
    out
}

fn announces(label: &Line, value: &Line) -> bool {
    let alone = |line: &Line| line.cells.is_empty() && line.text.chars().count() < 60;
    if !alone(label) || !alone(value) || label.text.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let colon = label.text.ends_with(':');
    let digit = value.text.contains(|c: char| c.is_ascii_digit());
    match column(&label.text) {
        Some(Column::Phone | Column::Fax | Column::Mobile) => looks_like_phones(&value.text),
        Some(Column::Email) => value.text.contains('@') && !value.text.contains(':'),
        Some(Column::Room | Column::Address | Column::Hours) => {
            colon && digit && !looks_like_phones(&value.text) && column(&value.text).is_none()
        }
        _ => false,
    }
}

fn line(raw: &str, no: u32) -> Option<Line> {
    // The beginning is enough to see that a very long line is prose.
    let raw = match raw.char_indices().nth(4 * LONGEST) {
        Some((end, _)) => raw.get(..end).unwrap_or_default(),
        None => raw,
    };
    // Pages typed on other systems carry letters as base plus mark.
    let composed: String = if is_nfc(raw) {
        raw.to_owned()
    } else {
        raw.nfc().collect()
    };
    let visible: String = composed
        .chars()
        .filter(|c| *c == '\t' || !c.is_control() && !invisible(*c))
        .collect();
    let trimmed = visible.trim();
    let text = tidy(strip_bullet(trimmed));
    if text.is_empty() {
        return None;
    }
    let mut cells: Vec<String> = if text.chars().count() > 2 * LONGEST {
        Vec::new()
    } else {
        cells(trimmed)
            .iter()
            .map(|cell| tidy(cell))
            .filter(|cell| cell != "---")
            .collect()
    };
    if cells.iter().filter(|cell| !cell.is_empty()).count() < 2 {
        cells.clear();
    }
    Some(Line { no, text, cells })
}

fn invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}' | '\u{202a}'..='\u{202e}')
}

/// Table cells: between bars, between tabs, or between runs of three and more spaces.
fn cells(text: &str) -> Vec<String> {
    if text.contains('|') {
        return text
            .trim_matches('|')
            .split('|')
            .map(str::to_owned)
            .collect();
    }
    if text.contains('\t') {
        return text.split('\t').map(str::to_owned).collect();
    }
    text.split("   ")
        .filter(|cell| !cell.trim().is_empty())
        .map(str::to_owned)
        .collect()
}

/// Removes a leading `-`, `•`, `1.` or `#`.
fn strip_bullet(text: &str) -> &str {
    let rest = text.trim_start_matches([
        '-', '–', '—', '•', '*', '·', '▪', '●', '◦', '#', '>', '\u{f0b7}',
    ]);
    if rest.len() < text.len() {
        return rest.trim_start();
    }
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    if (1..=3).contains(&digits)
        && let Some(after) = text
            .get(digits..)
            .and_then(|rest| rest.strip_prefix(['.', ')']))
        && after.starts_with(|c: char| c.is_whitespace() || c.is_alphabetic())
    {
        return after.trim_start();
    }
    text
}

/// Single spaces, no bold marks; `[words](address)` becomes its words.
fn tidy(text: &str) -> String {
    let mut out = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if out.contains("**") || out.contains("__") {
        out = out.replace("**", "").replace("__", "");
    }
    if out.contains("](") {
        out = unlink(&out);
    }
    out.trim().to_owned()
}

fn unlink(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("](") {
        let (before, after) = rest.split_at(at);
        match before.rfind('[') {
            Some(open) => {
                out.push_str(before.get(..open).unwrap_or_default());
                out.push_str(before.get(open + 1..).unwrap_or_default());
            }
            None => out.push_str(before),
        }
        let after = after.get(2..).unwrap_or_default();
        rest = match after.find(')') {
            Some(close) => {
                let target = after.get(..close).unwrap_or_default();
                if let Some(mail) = target.strip_prefix("mailto:") {
                    out.push(' ');
                    out.push_str(mail);
                }
                after.get(close + 1..).unwrap_or_default()
            }
            None => after,
        };
    }
    out.push_str(rest);
    out
}
