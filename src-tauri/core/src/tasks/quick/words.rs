//! A line cut into words that remember where they stood.

use std::ops::Range;

use crate::search::folded;

/// A word of the line.
pub struct Word<'a> {
    /// As typed, with its signs.
    pub text: &'a str,
    /// Without the signs around it, folded: lower case, plain letters.
    pub plain: String,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// Cuts at blanks.
pub fn cut(line: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = 0;
    for text in line.split_whitespace() {
        let start = line
            .get(rest..)
            .and_then(|tail| tail.find(text))
            .map_or(rest, |found| rest + found);
        let end = start + text.len();
        rest = end;
        let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
        words.push(Word {
            text,
            plain: folded(bare),
            at: start..end,
        });
    }
    words
}

/// A piece of the line as typed, without the comma or stop after it.
pub fn piece<'a>(line: &'a str, words: &[Word<'_>], range: &Range<usize>) -> &'a str {
    let (Some(first), Some(last)) = (
        words.get(range.start),
        words.get(range.end.saturating_sub(1)),
    ) else {
        return "";
    };
    line.get(first.at.start..last.at.end)
        .unwrap_or_default()
        .trim_end_matches([',', ';', '.'])
}

/// Bytes of a line as UTF-16 units.
pub fn utf16(line: &str, byte: usize) -> u32 {
    let units = line.get(..byte).unwrap_or(line).encode_utf16().count();
    u32::try_from(units).unwrap_or(u32::MAX)
}
