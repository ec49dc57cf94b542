//! Programmes and years as papers: what is on them comes from the engine, the pages from the one
//! model of a paper. No file is needed; an open one gives the office's head.

use std::path::Path;

use district_documents::paper::Document;
use serde::{Deserialize, Serialize};

use super::commands::programme_compute;
use super::{ComputeProgramme, annex, paper as tables};
use crate::app::Desk;
use crate::calendar::{AskYear, list as year_list};
use crate::error::Result;
use crate::locales::{Language, Texts};
use crate::papers::build::{Made, blank};
use crate::papers::{PaperOptions, commands as papers, files};

/// What is printed.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "paper", rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum TermPaper {
    /// Days off and moved days of a year.
    Year {
        /// Which year.
        question: AskYear,
    },
    /// The programme of an election.
    Programme {
        /// Which programme.
        question: ComputeProgramme,
    },
}

/// A programme or a year to look at as a paper.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewTerms {
    /// What.
    pub what: TermPaper,
    /// How.
    pub options: PaperOptions,
    /// First page wanted, from 0.
    pub first: u32,
    /// Pages wanted, at most 8 at a time.
    pub count: u32,
}

/// A programme or a year to write to a file.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveTerms {
    /// What.
    pub what: TermPaper,
    /// How.
    pub options: PaperOptions,
    /// Where; the ending decides the format: `.pdf` or `.docx`, a programme also `.xlsx`, `.csv`
    /// or `.ics`.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}

/// Makes the paper.
///
/// # Errors
/// Those of the programme or of the year.
pub fn paper(desk: &Desk, what: &TermPaper, options: &PaperOptions) -> Result<Made> {
    let texts = Texts::new(options.language);
    let made = match what {
        TermPaper::Year { question } => {
            let year = year_list::year_in(desk, question, options.language)?;
            let rows = year_list::rows(&year);
            let place = question.locality.as_deref();
            Made {
                rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
                document: Document {
                    title: year_list::title(&texts, &year),
                    scope: year_list::scope(&texts, &year, place),
                    blocks: year_list::blocks(&texts, &year, &rows),
                    ..blank(desk, &texts, options, false)?
                },
                private_left_out: 0,
            }
        }
        TermPaper::Programme { question } => {
            let programme = programme_in(desk, question, options.language)?;
            Made {
                rows: u32::try_from(programme.rows.len()).unwrap_or(u32::MAX),
                document: Document {
                    title: annex::title(&texts, &programme),
                    blocks: annex::blocks(&texts, &programme),
                    ..blank(desk, &texts, options, true)?
                },
                private_left_out: 0,
            }
        }
    };
    made.signed(desk, options)
}

/// The bytes of a file by its ending, and how many entries are in it.
///
/// # Errors
/// `format-not-available`; those of [`paper`].
pub fn written(
    desk: &Desk,
    what: &TermPaper,
    options: &PaperOptions,
    path: &Path,
) -> Result<(Vec<u8>, u32)> {
    if let Some(render) = papers::renderer(path) {
        let made = paper(desk, what, options)?;
        return Ok((render(&made.document)?, made.rows));
    }
    let TermPaper::Programme { question } = what else {
        return Err(files::not_available(path));
    };
    let texts = Texts::new(options.language);
    let ending = files::ending(path);
    if !matches!(ending.as_str(), "csv" | "xlsx" | "ics") {
        return Err(files::not_available(path));
    }
    let programme = programme_in(desk, question, options.language)?;
    let bytes = match ending.as_str() {
        "csv" => tables::csv(&texts, &programme),
        "xlsx" => tables::xlsx(&texts, &programme)?,
        _ => tables::ics(&texts, &programme, desk.clock().now()),
    };
    let rows = u32::try_from(programme.rows.len()).unwrap_or(u32::MAX);
    Ok((bytes, rows))
}

fn programme_in(
    desk: &Desk,
    question: &ComputeProgramme,
    language: Language,
) -> Result<super::Programme> {
    let mut question = question.clone();
    question.language = Some(language);
    programme_compute(desk, question)
}
