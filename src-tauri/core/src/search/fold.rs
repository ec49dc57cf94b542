//! Folding: how a word is compared. Idempotent, and never applied to what is stored.
//!
//! The *folded* form drops case, diacritics and apostrophes within its own script
//! (ș = ş = s, ă = â = a, ё = е, й = и, ґ = г, ﬁ = fi). How a word sounds in the other
//! script is told by [`super::sound`].

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Case, diacritics and apostrophes away; the script stays.
pub fn folded(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.nfkd() {
        if is_combining_mark(c) || is_apostrophe(c) {
            continue;
        }
        for lower in c.to_lowercase() {
            match lower {
                'ґ' => out.push('г'),
                'đ' => out.push('d'),
                'ł' => out.push('l'),
                'ı' => out.push('i'),
                'ß' => out.push_str("ss"),
                'æ' => out.push_str("ae"),
                'œ' => out.push_str("oe"),
                'ø' => out.push('o'),
                // A capital İ lower-cases to i and a combining dot.
                c if is_combining_mark(c) => {}
                c => out.push(c),
            }
        }
    }
    out
}

/// A letter without its marks, in lower case.
pub(super) fn bare(c: char) -> impl Iterator<Item = char> {
    c.nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| !is_combining_mark(*c))
}

/// ʼ ' ’ ‘ ` ´ ′ are one sign, and it is not heard in search.
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '\u{2019}' | '\u{2018}' | '\u{02bc}' | '`' | '\u{00b4}' | '\u{2032}' | '\u{02b9}'
    )
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// A word in a text: its place in UTF-16 units, and as written in lower case.
#[derive(Debug, Clone)]
pub struct Token {
    /// First UTF-16 unit.
    pub start: u32,
    /// One past the last UTF-16 unit.
    pub end: u32,
    /// Lower case as written.
    pub exact: String,
    /// A part of a hyphenated word.
    pub part: bool,
}

/// Words of a text. Hyphens part words; apostrophes and combining marks do not.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    each_token(text, |start, end, part, exact| {
        let exact = exact.to_owned();
        out.push(Token {
            start,
            end,
            exact,
            part,
        });
    });
    out
}

/// The same one by one, without keeping them: `found(start, end, part, exact)`.
pub(super) fn each_token(text: &str, mut found: impl FnMut(u32, u32, bool, &str)) {
    let mut words = Words::default();
    let (mut start, mut at) = (0_u32, 0_u32);
    // A hyphen stands before the word.
    let mut after = false;
    for c in text.chars() {
        let inside =
            letter(c) || (!words.word.is_empty() && (is_combining_mark(c) || is_apostrophe(c)));
        if inside {
            if words.word.is_empty() {
                start = at;
            }
            words.word.push(c);
        } else if !words.word.is_empty() {
            words.end(start, after || is_hyphen(c), &mut found);
            after = is_hyphen(c);
        }
        if !inside && !is_hyphen(c) {
            after = false;
        }
        at += c.len_utf16() as u32;
    }
    if !words.word.is_empty() {
        words.end(start, after, &mut found);
    }
}

/// The commonest letters are known without asking the tables of Unicode.
fn letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        'Ѐ'..='ҁ' => true,
        'À'..='ɏ' => !matches!(c, '×' | '÷'),
        _ => c.is_alphanumeric(),
    }
}

/// True when a text of such letters is in its composed form as it is.
fn composed(c: char) -> bool {
    matches!(c, '\0'..='\u{2ff}' | 'Ѐ'..='ҁ')
}

/// The word that is being read, and room for its lower case.
#[derive(Default)]
struct Words {
    word: String,
    exact: String,
}

impl Words {
    fn end(&mut self, start: u32, part: bool, found: &mut impl FnMut(u32, u32, bool, &str)) {
        let word = self.word.trim_end_matches(is_apostrophe);
        let length = if word.is_ascii() {
            self.exact.push_str(word);
            self.exact.make_ascii_lowercase();
            word.len()
        } else {
            if word.chars().all(composed) {
                self.exact.push_str(&word.to_lowercase());
            } else {
                let whole: String = word.nfc().collect();
                self.exact.push_str(&whole.to_lowercase());
            }
            word.encode_utf16().count()
        };
        found(start, start + length as u32, part, &self.exact);
        self.word.clear();
        self.exact.clear();
    }
}

/// A key that sorts names as a clerk expects: ă, â after a; î after i; ș after s;
/// ț after t; ґ after г; ї after і; Latin before Cyrillic; case and punctuation last.
///
/// Stored beside the record (`COLLATION` tells its version) so that pages of a list
/// are cut by an index and any SQLite tool can read the file.
pub fn sort_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() + 8);
    for c in text.nfc().flat_map(char::to_lowercase) {
        match c {
            'ă' => key.push_str("a\u{1}"),
            'â' => key.push_str("a\u{2}"),
            'î' => key.push_str("i\u{1}"),
            'ș' | 'ş' => key.push_str("s\u{7f}"),
            'ț' | 'ţ' => key.push_str("t\u{7f}"),
            'ґ' => key.push_str("г\u{7f}"),
            'є' => key.push_str("е\u{7f}"),
            'ё' => key.push_str("е\u{1}"),
            'і' => key.push_str("и\u{7e}"),
            'ї' => key.push_str("и\u{7f}"),
            c if c.is_alphanumeric() => key.push(c),
            c if is_apostrophe(c) || is_combining_mark(c) => {}
            _ if key.ends_with(' ') || key.is_empty() => {}
            _ => key.push(' '),
        }
    }
    key.truncate(key.trim_end().len());
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_twice_is_folding_once() {
        for word in [
            "Ștefan",
            "şedinţă",
            "Їжак",
            "Дем’янчук",
            "Î\u{301}n",
            "Ґалаґан",
            "İzmir",
        ] {
            let once = folded(word);
            assert_eq!(folded(&once), once);
        }
    }

    #[test]
    fn names_sort_as_in_a_telephone_guide() {
        let mut names = [
            "Țurcanu", "Tudor", "Șova", "Sârbu", "Zaharia", "Sîrbu", "Stan",
        ];
        names.sort_by_key(|n| sort_key(n));
        assert_eq!(
            names,
            [
                "Sârbu", "Sîrbu", "Stan", "Șova", "Tudor", "Țurcanu", "Zaharia"
            ]
        );
    }
}
