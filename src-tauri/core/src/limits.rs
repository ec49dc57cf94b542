//! Limits of every field, with a code and the limit for the message.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::error::{Error, FieldCode, FieldError, Result};

/// Names of offices, institutions, users.
pub const TITLE: usize = 200;
/// Parts of a person's name.
pub const NAME: usize = 100;
/// Posts.
pub const POST: usize = 300;
/// Duty lines.
pub const DUTY: usize = 2_000;
/// Rooms.
pub const ROOM: usize = 60;
/// Hours and addresses.
pub const LINE: usize = 300;
/// Notes.
pub const NOTE: usize = 20_000;
/// A phone as typed.
pub const PHONE: usize = 60;
/// An extension.
pub const EXTENSION: usize = 10;
/// An e-mail address (RFC 5321).
pub const EMAIL: usize = 254;
/// A date, YYYY-MM-DD.
pub const DATE: usize = 10;
/// A picture of a person, in bytes.
pub const PHOTO: usize = 96 * 1024;
/// Pasted text, in bytes.
pub const PASTE: usize = 1_000_000;
/// One attached file, in bytes.
pub const ATTACHMENT: u64 = 200_000_000;
/// Files attached at one time.
pub const ATTACHMENTS: usize = 100;
/// People of one batch.
pub const BATCH: usize = 5_000;

/// Signs that web pages leave in copied text and nobody sees: break and hyphen hints, marks of
/// writing direction. With them a name would look like another and not be found.
pub(crate) fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// A text within its limit in characters; one that is longer ends with an ellipsis.
pub fn cut(text: &str, limit: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(limit.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// Gathers everything wrong with a form before refusing it.
#[derive(Debug, Default)]
pub struct Check {
    found: Vec<FieldError>,
}

impl Check {
    /// Trims a text of one line and checks its length in characters.
    pub fn text(&mut self, path: &str, value: &mut String, limit: usize) {
        value.retain(|c| !invisible(c));
        *value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        self.length(path, value, limit);
    }

    /// Trims a text of several lines and checks its length.
    pub fn lines(&mut self, path: &str, value: &mut String, limit: usize) {
        value.retain(|c| !invisible(c));
        *value = value.replace("\r\n", "\n").trim().to_owned();
        self.length(path, value, limit);
    }

    /// As [`Check::text`], and something must be written.
    pub fn required(&mut self, path: &str, value: &mut String, limit: usize) {
        self.text(path, value, limit);
        if value.is_empty() {
            self.push(path, FieldCode::Required, &[]);
        }
    }

    /// An e-mail address: one @ with something on both sides and no spaces.
    pub fn email(&mut self, path: &str, value: &mut String) {
        self.required(path, value, EMAIL);
        if value.is_empty() {
            return;
        }
        let fits = value.split_once('@').is_some_and(|(user, host)| {
            !user.is_empty() && !host.contains('@') && host.contains('.') && !host.ends_with('.')
        });
        if !fits || value.contains(char::is_whitespace) {
            self.push(path, FieldCode::NotAnEmail, &[]);
        }
    }

    /// A phone: any form, but with a digit in it.
    pub fn phone(&mut self, path: &str, value: &mut String) {
        self.required(path, value, PHONE);
        if !value.is_empty() && !value.contains(|c: char| c.is_ascii_digit()) {
            self.push(path, FieldCode::NotAPhone, &[]);
        }
    }

    /// A day of the calendar as YYYY-MM-DD, or nothing.
    pub fn date(&mut self, path: &str, value: &str) -> Option<NaiveDate> {
        if value.is_empty() {
            return None;
        }
        let date = NaiveDate::parse_from_str(value, "%Y-%m-%d")
            .ok()
            .filter(|date| date.to_string() == value && (1800..=2200).contains(&date.year()));
        if date.is_none() {
            self.push(path, FieldCode::NotADate, &[]);
        }
        date
    }

    /// A span of days whose ends may be open.
    pub fn span(&mut self, from: Option<&str>, to: Option<&str>) {
        let first = self.date("from", from.unwrap_or_default());
        let last = self.date("to", to.unwrap_or_default());
        if let (Some(first), Some(last)) = (first, last)
            && last < first
        {
            self.push("to", FieldCode::EndsBefore, &[]);
        }
    }

    /// A number within its bounds.
    pub fn number(&mut self, path: &str, value: i64, least: i64, most: i64) {
        if !(least..=most).contains(&value) {
            let params = [("least", least.to_string()), ("most", most.to_string())];
            self.push(path, FieldCode::OutOfRange, &params);
        }
    }

    /// Adds a finding.
    pub fn push(&mut self, path: &str, code: FieldCode, params: &[(&str, String)]) {
        let params: BTreeMap<String, String> = params
            .iter()
            .map(|(k, v)| ((*k).to_owned(), v.clone()))
            .collect();
        self.found.push(FieldError {
            path: path.to_owned(),
            code,
            params,
        });
    }

    /// Refuses the form if anything was found.
    pub fn done(self) -> Result<()> {
        if self.found.is_empty() {
            Ok(())
        } else {
            Err(Error::Invalid(self.found))
        }
    }

    /// What was found, for a report on rows.
    pub fn into_found(self) -> Vec<FieldError> {
        self.found
    }

    fn length(&mut self, path: &str, value: &str, limit: usize) {
        let count = value.chars().count();
        if count > limit {
            let params = [("limit", limit.to_string()), ("length", count.to_string())];
            self.push(path, FieldCode::TooLong, &params);
        }
        if value
            .chars()
            .any(|c| c.is_control() && c != '\n' && c != '\t')
        {
            self.push(path, FieldCode::BadCharacters, &[]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_cut_within_the_limit() {
        assert_eq!(cut(" scurt ", 10), "scurt");
        assert_eq!(cut("ăîșțâ", 5), "ăîșțâ");
        assert_eq!(cut("ăîșțâă", 5), "ăîșț…");
    }
}
