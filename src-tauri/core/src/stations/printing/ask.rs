//! What every paper of stations begins with: whose it is, of which election, which rows.

use std::collections::HashSet;
use std::sync::Arc;

use district_documents::export;
use district_documents::paper::Block;

use super::{StationPaper, StationPaperKind};
use crate::app::{Core, Desk};
use crate::elections::service::Reading;
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::papers::PaperOptions;
use crate::stations::{StationHead, StationsElection, store};

/// What a paper of stations says, before it gets its sheet.
#[derive(Default)]
pub(super) struct Said {
    /// Title.
    pub title: String,
    /// What else is on it, in words; the election and the narrowing are put before it.
    pub scope: Vec<String>,
    /// Wide tables lie.
    pub landscape: bool,
    /// Sizes of letters in points, the largest first: the largest is taken that needs no more
    /// pages than the smallest. Empty: as the sheet and large print have it.
    pub sizes: &'static [u8],
    /// What it says.
    pub blocks: Vec<Block>,
    /// Rows on it.
    pub rows: usize,
}

/// A list of stations for a workbook or a text file.
#[derive(Default)]
pub(super) struct Listed {
    /// What else is in it, in words; the election and the narrowing are put before it.
    pub scope: Vec<String>,
    /// The list; its title is that of the sheet.
    pub table: export::Table,
}

/// What is asked, with what every paper reads first.
pub(super) struct Ask<'a> {
    /// The desk.
    pub desk: &'a Desk,
    /// What.
    pub what: &'a StationPaper,
    /// How.
    pub options: &'a PaperOptions,
    /// Who reads, in the language of the paper.
    pub reading: Reading,
    /// The election that was named.
    named: Option<StationsElection>,
    chosen: HashSet<&'a str>,
}

impl<'a> Ask<'a> {
    /// Reads what every paper needs.
    ///
    /// # Errors
    /// `no-file`; `not-found` for an election that is not there; of the database.
    pub fn of(desk: &'a Desk, what: &'a StationPaper, options: &'a PaperOptions) -> Result<Self> {
        let reading = Reading::in_language(desk, options.language)?;
        let named = match what.election.as_deref() {
            None | Some("") => None,
            Some(id) => Some(
                desk.core()?
                    .read(|conn| store::election(conn, id, &reading))?,
            ),
        };
        Ok(Self {
            chosen: what.stations.iter().map(String::as_str).collect(),
            desk,
            what,
            options,
            reading,
            named,
        })
    }

    /// Texts in the language of the paper.
    pub fn texts(&self) -> &Texts {
        &self.reading.texts
    }

    /// The open file.
    ///
    /// # Errors
    /// `no-file`.
    pub fn core(&self) -> Result<Arc<Core>> {
        self.desk.core()
    }

    /// The election, where one was named.
    pub fn named(&self) -> Option<&StationsElection> {
        self.named.as_ref()
    }

    /// The election, for papers that cannot do without.
    ///
    /// # Errors
    /// `not-found`.
    pub fn election(&self) -> Result<&StationsElection> {
        self.named.as_ref().ok_or(Error::NotFound("election"))
    }

    /// True for a station that belongs on the paper: the screen's, or all.
    pub fn wants(&self, station: &str) -> bool {
        self.chosen.is_empty() || self.chosen.contains(station)
    }

    /// The stations on the paper, by number.
    ///
    /// # Errors
    /// Of the database.
    pub fn heads(&self) -> Result<Vec<StationHead>> {
        let election = self.named.as_ref().map(|election| election.id.as_str());
        let mut heads = self.core()?.read(|conn| store::heads(conn, election))?;
        heads.retain(|head| self.wants(&head.id));
        Ok(heads)
    }

    /// "41 de secții".
    pub fn stations(&self, count: usize) -> String {
        self.texts()
            .with("station-paper-count", &[("count", &count.to_string())])
    }

    /// What every head says: the election, its day, E−n, how the rows were narrowed; then the rest.
    pub fn scope(&self, rest: &[String]) -> Vec<String> {
        let mut said = Vec::new();
        if let Some(election) = &self.named {
            said.push(election.name.clone());
            let day = election.day.as_deref().map(day_words).unwrap_or_default();
            // The name that is made of kind and day has it already.
            if !day.is_empty() && !election.name.contains(&day) {
                said.push(day);
            }
            // The matrix says in its title which day it speaks of.
            let left = election.days_left;
            let left = left.filter(|_| self.what.kind != StationPaperKind::Matrix);
            said.extend(left.map(days_left));
        }
        said.push(self.what.narrowed.trim().to_owned());
        said.extend_from_slice(rest);
        said.retain(|part| !part.is_empty());
        said
    }
}

/// `17.10.2027` of a stored day.
pub(super) fn day_words(day: &str) -> String {
    chrono::NaiveDate::parse_from_str(day, "%Y-%m-%d")
        .map(|day| day.format("%d.%m.%Y").to_string())
        .unwrap_or_default()
}

/// `E−27`, `E`, `E+2`: as programmes write it in all languages.
pub(super) fn days_left(days: i64) -> String {
    match days {
        0 => "E".to_owned(),
        days if days > 0 => format!("E−{days}"),
        days => format!("E+{}", -days),
    }
}

/// The blocks, or that there is nothing to say.
pub(super) fn or_nothing(texts: &Texts, mut blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        blocks.push(Block::Paragraph {
            text: texts.text("station-paper-empty"),
            small: false,
        });
    }
    blocks
}
