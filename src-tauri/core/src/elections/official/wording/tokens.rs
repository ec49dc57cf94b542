//! A wording as words, numbers and signs, with their places.

use crate::search::folded;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, folded.
    Word(String),
    /// Digits, and how many there are.
    Number(u32, usize),
    /// Any other sign.
    Sign(char),
    /// End of a line.
    Line,
}

/// A token and where it stands, in bytes.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
}

impl Token {
    /// The word; empty for anything else.
    pub fn word(&self) -> &str {
        match &self.kind {
            Kind::Word(word) => word,
            _ => "",
        }
    }

    pub fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }
}

/// Longest wording that is read, in bytes; a term is a sentence or two.
const LONGEST: usize = 20_000;

/// Parts a wording. Blanks are left out; every kind of dash is `-`.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if start > LONGEST {
            break;
        }
        let mut end = start + c.len_utf8();
        let mut take = |fits: &dyn Fn(char) -> bool| {
            while let Some((at, next)) = chars.peek().copied() {
                if !fits(next) {
                    break;
                }
                end = at + next.len_utf8();
                chars.next();
            }
            text.get(start..end).unwrap_or_default()
        };
        let kind = match c {
            '\n' | '\r' | '\u{b}' | '\u{2028}' => Kind::Line,
            c if c.is_ascii_digit() => {
                let digits = take(&|next| next.is_ascii_digit());
                // More digits than a number of a date has are no number of a date.
                let value = digits.parse().ok().filter(|_| digits.len() <= 6);
                Kind::Number(value.unwrap_or(u32::MAX), digits.len())
            }
            c if c.is_alphabetic() => {
                let word = take(&|next| {
                    next.is_alphabetic()
                        || crate::search::is_apostrophe(next)
                        || matches!(next, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}')
                });
                let seen: String = word
                    .chars()
                    .filter(|c| !crate::limits::invisible(*c))
                    .collect();
                Kind::Word(folded(&seen))
            }
            c if c.is_whitespace() || crate::limits::invisible(c) => continue,
            '\u{2010}'..='\u{2015}' | '\u{2212}' => Kind::Sign('-'),
            c => Kind::Sign(c),
        };
        out.push(Token { kind, start, end });
    }
    out
}
