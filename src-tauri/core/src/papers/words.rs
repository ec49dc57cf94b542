//! What every paper says in the same way: numbers, absences, scope, moment, heads.

use chrono::{DateTime, Datelike, Local, NaiveDate, Timelike, Utc};
use district_documents::paper::{Column, Made, PageWords};

use super::contact::{Contact, Directory, Held, Number, in_language};
use crate::locales::{Language, Texts};
use crate::phones::{Numbering, PhoneKind};

/// The language and habits of a paper.
pub struct Words<'a> {
    /// Texts of the paper's language.
    pub texts: Texts,
    /// The language.
    pub language: Language,
    /// The office's numbering.
    pub numbering: &'a Numbering,
    /// Private numbers too.
    pub private: bool,
}

impl<'a> Words<'a> {
    /// The words of a paper in a language; `private` lets private numbers in.
    pub fn new(language: Language, numbering: &'a Numbering, private: bool) -> Self {
        Words {
            texts: Texts::new(language),
            language,
            numbering,
            private,
        }
    }

    /// Public numbers (private ones too when asked for), a line each; the kind is said
    /// where the number itself does not show it.
    pub fn numbers(&self, numbers: &[Number]) -> String {
        let lines: Vec<String> = numbers
            .iter()
            .filter(|number| self.private || !number.private)
            .map(|number| self.number(number))
            .collect();
        lines.join("\n")
    }

    fn number(&self, number: &Number) -> String {
        let mut shown = number.shown(self.numbering);
        if let Some(extension) = number.extension.as_deref().filter(|e| !e.is_empty()) {
            shown = self.texts.with(
                "paper-extension",
                &[("number", &shown), ("extension", extension)],
            );
        }
        match number.kind() {
            PhoneKind::Fax => self.texts.with("paper-fax", &[("number", &shown)]),
            PhoneKind::Internal => self.texts.with("paper-internal", &[("number", &shown)]),
            PhoneKind::Home => self.texts.with("paper-home", &[("number", &shown)]),
            PhoneKind::Work | PhoneKind::Mobile | PhoneKind::Short => shown,
        }
    }

    /// Addresses, a line each.
    pub fn emails(&self, contact: &Contact) -> String {
        let lines: Vec<&str> = contact
            .emails
            .iter()
            .filter(|email| self.private || !email.private)
            .map(|email| email.address.as_str())
            .collect();
        lines.join("\n")
    }

    /// The room in words, when there is one.
    pub fn room(&self, post: &Held) -> String {
        match post.room.as_str() {
            "" => String::new(),
            room if room.chars().all(|letter| !letter.is_lowercase()) => {
                self.texts.with("paper-room", &[("room", room)])
            }
            room => room.to_owned(),
        }
    }

    /// Acting, and away until when with whom instead.
    pub fn standing(&self, directory: &Directory, contact: &Contact, post: &Held) -> String {
        let mut parts = Vec::new();
        if post.acting {
            parts.push(self.texts.text("paper-acting"));
        }
        if let Some(away) = &contact.away {
            parts.push(match away.until.as_deref().and_then(day) {
                Some(until) => self.texts.with("paper-away-until", &[("day", &until)]),
                None => self.texts.text("paper-away"),
            });
            let substitute = away
                .substitute
                .as_ref()
                .and_then(|id| directory.contacts.iter().find(|other| &other.id == id));
            if let Some(substitute) = substitute {
                let name = substitute.listed(self.language);
                parts.push(self.texts.with("paper-substitute", &[("name", &name)]));
            }
        }
        parts.join(" · ")
    }

    /// The title of a post.
    pub fn post<'b>(&self, post: &'b Held) -> &'b str {
        in_language(&post.titles, self.language)
    }

    /// A column of words.
    pub fn column(&self, id: &str, share: f32) -> Column {
        Column::words(self.texts.text(id), share)
    }

    /// A column of numbers.
    pub fn number_column(&self, share: f32) -> Column {
        Column::numbers(self.texts.text("paper-head-phone"), share)
    }

    /// Words around the page number.
    pub fn page_words(&self) -> PageWords {
        page_words(&self.texts)
    }

    /// When a paper was made: the office's civil date and the hour of this PC.
    pub fn made(&self, now: DateTime<Utc>, today: NaiveDate) -> Made {
        made(&self.texts, now, today)
    }

    /// What became of the private numbers, in words.
    pub fn privacy(&self) -> String {
        self.texts.text(if self.private {
            "paper-with-private"
        } else {
            "paper-without-private"
        })
    }
}

/// `YYYY-MM-DD` as `dd.mm.yyyy`.
pub fn day(text: &str) -> Option<String> {
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    Some(day.format("%d.%m.%Y").to_string())
}

/// Words around the page number, in the language of `texts`.
pub fn page_words(texts: &Texts) -> PageWords {
    PageWords {
        before: texts.text("paper-page"),
        between: texts.text("paper-page-of"),
    }
}

/// When a paper was made: the office's civil date and the hour of this PC.
pub fn made(texts: &Texts, now: DateTime<Utc>, today: NaiveDate) -> Made {
    let time = now.with_timezone(&Local).time();
    let moment = format!("{}, {}", today.format("%d.%m.%Y"), time.format("%H:%M"));
    Made {
        words: texts.with("paper-made", &[("moment", &moment)]),
        moment: [
            u16::try_from(today.year()).unwrap_or_default(),
            today.month() as u16,
            today.day() as u16,
            time.hour() as u16,
            time.minute() as u16,
        ],
    }
}
