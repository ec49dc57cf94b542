//! Wire adapters. Terms need no file: the packs are part of the program.

use super::{ComputeDeadline, ComputeProgramme, Deadline, ListRules, Programme, RuleInfo, service};
use crate::app::Desk;
use crate::calendar;
use crate::error::Result;
use crate::locales::Language;

/// One term with its steps.
pub fn deadline_compute(desk: &Desk, request: ComputeDeadline) -> Result<Deadline> {
    let local = calendar::commands::of_open_file(desk, &request.pack, request.locality.as_deref())?;
    service::deadline(&request, local, language(desk, request.language))
}

/// The rules of a pack.
pub fn deadline_rules(desk: &Desk, request: ListRules) -> Result<Vec<RuleInfo>> {
    service::rules(&request, language(desk, request.language))
}

/// The programme of an election.
pub fn programme_compute(desk: &Desk, request: ComputeProgramme) -> Result<Programme> {
    let language = language(desk, request.language);
    let local = calendar::commands::of_open_file(desk, &request.pack, None)?;
    service::programme(&request, local, desk.clock().today(), language)
}

fn language(desk: &Desk, asked: Option<Language>) -> Language {
    asked.unwrap_or(desk.preferences().language)
}
