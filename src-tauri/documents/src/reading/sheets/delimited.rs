//! Text with separators: encoding and separator guessed, quotes as programs write them.

use std::borrow::Cow;

use super::{SheetOptions, SheetReading};
use crate::reading::{LINE, ReadError, TEXT, TableBuilder};
use crate::text;

/// Separators met in offices, the likeliest first where it is a draw.
const SEPARATORS: [char; 4] = ['\t', ';', ',', '|'];
/// How many of the first lines decide the separator.
const LINES: usize = 60;

pub(super) fn read(bytes: &[u8], options: &SheetOptions) -> Result<SheetReading, ReadError> {
    let (text, encoding) = letters(bytes, options.encoding.as_deref())?;
    let mut body: &str = text.strip_prefix('\u{feff}').unwrap_or(&text);
    // Lists that were made on DOS end in this sign.
    body = body.trim_end_matches('\u{1a}');
    let mut told = None;
    let mut skipped = 0;
    // Excel's own way of naming the separator in the first line.
    if let Some(rest) = body.strip_prefix("sep=")
        && let Some(sign) = rest.chars().next()
        && let Some((line, after)) = rest.split_once('\n')
        && line.trim_end().chars().count() <= 1
    {
        told = Some(sign);
        body = after;
        skipped = 1;
    }
    let separator = options.separator.or(told).unwrap_or_else(|| guess(body));
    let mut table = TableBuilder::default();
    let mut byte = [0; 4];
    let sign = match separator.encode_utf8(&mut byte).as_bytes() {
        [one] => *one,
        _ => b';',
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(sign)
        // A lone quote in pasted or tabbed text is an inch or an accent, not a quote.
        .quoting(sign != b'\t' || pairs(body))
        .from_reader(body.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut lines = Lines::default();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(_) => return Err(ReadError::Damaged),
        }
        let start = record.position().map_or(0, csv::Position::byte) as usize;
        table.row(lines.of(body, start) + skipped, record.iter())?;
    }
    Ok(SheetReading {
        table: table.done()?,
        encoding: Some(encoding),
        separator: Some(separator),
        sheets: Vec::new(),
        sheet: None,
    })
}

/// Counts lines as an editor shows them. The reader's own count stands one behind after
/// CR LF, and does not know CR alone or the blank lines before a record.
#[derive(Debug, Default)]
struct Lines {
    seen: usize,
    ends: u32,
}

impl Lines {
    /// The line, from 1, of the record that begins at `start` or after the line ends there.
    fn of(&mut self, body: &str, start: usize) -> u32 {
        let bytes = body.as_bytes();
        let rest = bytes.get(start..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r'));
        let start = start + blank.count();
        let passed = bytes.get(self.seen..start).unwrap_or_default();
        for (at, byte) in passed.iter().enumerate() {
            let lone = *byte == b'\r' && bytes.get(self.seen + at + 1) != Some(&b'\n');
            self.ends += u32::from(*byte == b'\n' || lone);
        }
        self.seen = start.max(self.seen);
        self.ends + 1
    }
}

/// The letters of a text, within bounds; valid UTF-8 is not copied.
pub(in crate::reading) fn letters<'a>(
    bytes: &'a [u8],
    asked: Option<&str>,
) -> Result<(Cow<'a, str>, &'static str), ReadError> {
    let longest = bytes
        .split(|byte| matches!(byte, b'\n' | b'\r'))
        .map(<[u8]>::len)
        .max();
    if longest > Some(LINE) {
        return Err(ReadError::LineTooLong);
    }
    if bytes.len() > TEXT {
        return Err(ReadError::TooLarge);
    }
    let asked = asked.filter(|label| !label.eq_ignore_ascii_case("auto"));
    if let Some(label) = asked {
        let (text, name) = text::decode_as(bytes, label).ok_or(ReadError::NoEncoding)?;
        return Ok((text.into(), name));
    }
    let encoding = text::encoding_of(bytes);
    if encoding == encoding_rs::UTF_8 {
        let body = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
        return Ok((String::from_utf8_lossy(body), "utf-8"));
    }
    let (text, _, _) = encoding.decode(bytes);
    Ok((text.into_owned().into(), text::name(encoding)))
}

/// True when quotes open and close as a program writes them.
fn pairs(body: &str) -> bool {
    let head: String = body.chars().take(64 * 1024).collect();
    head.starts_with('"') || head.contains("\t\"") || head.contains("\n\"")
}

/// The sign that parts most lines into the same number of cells, two at least.
fn guess(body: &str) -> char {
    let mut best = (0_usize, ';');
    for sign in SEPARATORS {
        let mut counts: Vec<usize> = Vec::new();
        let mut quoted = false;
        let mut count = 0;
        for c in body.chars().take(64 * 1024) {
            match c {
                '"' => quoted = !quoted,
                '\n' if !quoted => {
                    counts.push(count);
                    count = 0;
                    if counts.len() >= LINES {
                        break;
                    }
                }
                c if c == sign && !quoted => count += 1,
                _ => {}
            }
        }
        counts.push(count);
        counts.retain(|count| *count > 0);
        // How many lines agree, and on how many cells; titles above the table agree with none.
        let mut sorted = counts.clone();
        sorted.sort_unstable();
        let agreed = sorted
            .chunk_by(|a, b| a == b)
            .map(|run| run.len() * run.len() * run.first().copied().unwrap_or(0).min(8))
            .max()
            .unwrap_or(0);
        if agreed > best.0 {
            best = (agreed, sign);
        }
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_numbered_as_an_editor_shows_them() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["Nume;Notă", "Rusu;\"unu", "doi\"", "", "Popa;trei", ""].join(end);
            let options = SheetOptions::default();
            let table = read(text.as_bytes(), &options).unwrap().table;
            let rows: Vec<u32> = table.rows.iter().map(|row| row.number).collect();
            assert_eq!(rows, [1, 2, 5], "{end:?}");
        }
    }
}
