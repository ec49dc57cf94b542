//! Wire adapters. Terms need no file: the packs are part of the program. An open file adds the
//! office's own days and its own rules.

use std::path::PathBuf;

use super::printing::{self, PreviewTerms, SaveTerms};
use super::{
    ComputeDeadline, ComputeProgramme, Deadline, ListRules, Programme, RuleInfo, own, service,
};
use crate::app::Desk;
use crate::calendar;
use crate::error::Result;
use crate::locales::Language;
use crate::papers::{PaperPreview, SavedFile, commands as papers, files};

/// One term with its steps.
pub fn deadline_compute(desk: &Desk, request: ComputeDeadline) -> Result<Deadline> {
    let pack = own::pack_of(desk, &request.pack)?;
    let local = calendar::commands::of_open_file(desk, &request.pack, request.locality.as_deref())?;
    service::deadline(&pack, &request, local, language(desk, request.language))
}

/// The rules of a pack, the office's own among them.
pub fn deadline_rules(desk: &Desk, request: ListRules) -> Result<Vec<RuleInfo>> {
    let pack = own::pack_of(desk, &request.pack)?;
    service::rules(&pack, language(desk, request.language))
}

/// The programme of an election.
pub fn programme_compute(desk: &Desk, request: ComputeProgramme) -> Result<Programme> {
    let language = language(desk, request.language);
    let pack = own::pack_of(desk, &request.pack)?;
    let local = calendar::commands::of_open_file(desk, &request.pack, None)?;
    service::programme(&pack, &request, local, desk.clock().today(), language)
}

/// Pictures of the pages of a programme or of a year's days off.
pub fn term_paper_preview(desk: &Desk, request: PreviewTerms) -> Result<PaperPreview> {
    let made = printing::paper(desk, &request.what, &request.options)?;
    papers::pictured(desk.clock().today(), made, request.first, request.count)
}

/// Writes a programme or a year's days off to a file.
pub fn term_paper_save(desk: &Desk, request: SaveTerms) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    let (bytes, rows) = printing::written(desk, &request.what, &request.options, &path)?;
    files::write(&path, &bytes, request.overwrite)?;
    Ok(papers::saved(&path, rows))
}

pub(super) fn language(desk: &Desk, asked: Option<Language>) -> Language {
    asked.unwrap_or(desk.preferences().language)
}
