//! The verbs of elections: `page` and `listing` read, `adding` and `former` make, `editing` changes
//! what moves no date, `why` explains one row.

pub mod adding;
pub mod editing;
pub mod former;
pub mod listing;
pub mod page;
pub mod why;

pub use page::page;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::store::ElectionRecord;
use crate::app::Desk;
use crate::error::Result;
use crate::locales::{Language, Texts};
use crate::tasks::store::people::{self, Me};

/// Who reads, in which language, on which day.
pub struct Reading {
    /// Texts of the language.
    pub texts: Texts,
    /// The language.
    pub language: Language,
    /// Today.
    pub today: NaiveDate,
    /// Whoever sits here.
    pub me: Me,
}

impl Reading {
    /// Whoever sits at this desk, in the program's language.
    ///
    /// # Errors
    /// `no-file`; of the database.
    pub fn of(desk: &Desk) -> Result<Self> {
        Self::in_language(desk, desk.preferences().language)
    }

    /// The same in another language.
    ///
    /// # Errors
    /// `no-file`; of the database.
    pub fn in_language(desk: &Desk, language: Language) -> Result<Self> {
        let core = desk.core()?;
        let me = core.read(|conn| people::me(conn, &core.user_name(conn)?))?;
        Ok(Reading {
            texts: Texts::new(language),
            language,
            today: core.clock().today(),
            me,
        })
    }
}

/// The name of an election as it is shown: the one that was written, else its kind, round and day.
pub fn name_of(election: &ElectionRecord, texts: &Texts) -> String {
    if !election.name.is_empty() {
        return election.name.clone();
    }
    let kind = texts.text(&format!("election-kind-{}", election.kind.slug()));
    let day = super::counting::day_of(election.day.as_deref());
    let day = day.map_or_else(
        || texts.text("election-name-no-day"),
        |day| day.format("%d.%m.%Y").to_string(),
    );
    let id = if election.round > 1 {
        "election-name-second-round"
    } else {
        "election-name"
    };
    texts.with(id, &[("kind", &kind), ("day", &day)])
}

/// The names of elections by id, for whatever points at them.
///
/// # Errors
/// Of the database.
pub fn name_by_id(conn: &Connection, id: &str, texts: &Texts) -> Result<Option<String>> {
    Ok(super::store::election(conn, id)?.map(|election| name_of(&election, texts)))
}
