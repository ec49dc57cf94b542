//! What a file is, by its first bytes.

use super::{FILE, ReadError};
use crate::text;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text with separators, also TSV.
    Csv,
    /// Excel since 2007.
    Xlsx,
    /// Excel 97 to 2003.
    Xls,
    /// LibreOffice Calc.
    Ods,
    /// Address cards.
    Vcard,
    /// A table copied from a page or a document.
    Html,
}

impl Format {
    /// The word on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Xls => "xls",
            Format::Ods => "ods",
            Format::Vcard => "vcard",
            Format::Html => "html",
        }
    }
}

/// Looks at the bytes; a wrong ending misleads nobody.
///
/// # Errors
/// `Empty`, `TooLarge`, or `Unknown` for what is no list.
pub fn detect(bytes: &[u8]) -> Result<Format, ReadError> {
    if bytes.len() > FILE {
        return Err(ReadError::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(ReadError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return super::sheets::zipped(bytes);
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        return Ok(Format::Xls);
    }
    if bytes.starts_with(b"\x09\x08") || bytes.starts_with(b"\x09\x04\x06\x00") {
        // Excel of the early nineties, without the outer container.
        return Err(ReadError::Unknown);
    }
    let (head, _) = text::decode(bytes.get(..bytes.len().min(4096)).unwrap_or_default());
    let head = head.trim_start().to_lowercase();
    if head.starts_with("begin:vcard") || head.contains("\nbegin:vcard") {
        return Ok(Format::Vcard);
    }
    let workbook = head.starts_with("<?xml") && head.contains("<workbook");
    if workbook || head.starts_with("dn: ") || head.starts_with("version: 1\ndn: ") {
        // Excel's XML of 2003 and the lines of a mail directory are no table, though they
        // could be taken for one.
        return Err(ReadError::Unknown);
    }
    if head.contains("<table") || head.starts_with("<html") || head.starts_with("<!doctype html") {
        return Ok(Format::Html);
    }
    if is_text(bytes) {
        Ok(Format::Csv)
    } else {
        Err(ReadError::Unknown)
    }
}

/// Text has hardly any control characters once it is decoded.
fn is_text(bytes: &[u8]) -> bool {
    let (sample, _) = text::decode(bytes.get(..bytes.len().min(64 * 1024)).unwrap_or_default());
    let (mut odd, mut all) = (0_usize, 0_usize);
    for c in sample.chars() {
        all += 1;
        let control = c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{1a}');
        odd += usize::from(control || c == '\u{fffd}');
    }
    odd * 50 <= all && !sample.starts_with("%PDF") && !sample.starts_with("{\\rtf")
}
