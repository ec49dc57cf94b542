//! A file of contacts into the directory, without a person at the screen to decide.

use std::collections::{BTreeMap, HashSet};

use super::contact_text::{ContactEntry, ContactReading, DropReason};
use super::{ImportReport, import, service};
use crate::app::Core;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{OpKind, WriteTx};
use crate::limits;
use crate::phones::Numbering;

/// What happens to a row whose person is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnDuplicate {
    /// It is left out and listed.
    Skip,
    /// What the stored card lacks is added to it.
    Merge,
    /// It is added as one more person.
    Keep,
}

/// Why a row was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemCode {
    /// A field is wrong.
    Field(FieldCode),
    /// The person is there already.
    Duplicate,
    /// Probably no person; a look at the screen is needed.
    Doubtful,
    /// It was understood as something else than a person.
    Dropped(DropReason),
}

/// A row that was not taken.
#[derive(Debug, Clone)]
pub struct BatchProblem {
    /// Line of the file, from 1.
    pub row: u32,
    /// Field at fault, as on the wire.
    pub field: String,
    /// Why.
    pub code: ProblemCode,
    /// Values for the message.
    pub params: BTreeMap<String, String>,
}

/// What came of the batch.
#[derive(Debug, Clone, Default)]
pub struct BatchReport {
    /// The act of the journal, by which all of it can be taken back.
    pub op: Option<String>,
    /// Rows with a person.
    pub read: u32,
    /// People added.
    pub added: u32,
    /// People completed.
    pub merged: u32,
    /// People who were there just so.
    pub unchanged: u32,
    /// Rows left out.
    pub skipped: u32,
    /// Rows that were not taken, in the order of the file.
    pub problems: Vec<BatchProblem>,
}

/// Takes a reading in as one act; with `dry_run` only says what would come of it.
///
/// # Errors
/// `no-contacts` when the text holds none, `too-large` above the limit of a batch, or a
/// disk error; nothing is stored then.
pub fn import_batch(
    core: &Core,
    reading: &ContactReading,
    on_duplicate: OnDuplicate,
    dry_run: bool,
) -> Result<BatchReport> {
    if reading.entries.is_empty() {
        return Err(Error::refused(ErrorCode::NoContacts, &[]));
    }
    if reading.entries.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let numbering = core.numbering()?;
    // Whether a known person would get anything new is seen by trying.
    let tried = rolled_back(core, |tx| {
        let mut taken = HashSet::new();
        reading
            .entries
            .iter()
            .map(|entry| take(tx, entry, &numbering, &mut taken))
            .collect::<Result<Vec<_>>>()
    })?;
    let act = |tx: &mut WriteTx| {
        let mut report = BatchReport {
            read: reading.entries.len() as u32,
            ..BatchReport::default()
        };
        let mut taken = HashSet::new();
        for (entry, tried) in reading.entries.iter().zip(&tried) {
            report.one(tx, entry, tried, on_duplicate, &numbering, &mut taken)?;
        }
        tx.about("", i64::from(report.added + report.merged));
        Ok(report)
    };
    let mut report = if dry_run {
        rolled_back(core, act)?
    } else {
        let changed = core.transact(OpKind::ContactImport, act)?;
        let mut report = changed.value;
        report.op = changed.op.map(|op| op.op);
        report
    };
    report
        .problems
        .extend(reading.dropped.iter().filter_map(|line| {
            let unseen = matches!(
                line.reason,
                DropReason::SpamProtection | DropReason::NotAContact
            );
            (!unseen).then(|| BatchProblem {
                row: line.line,
                field: String::new(),
                code: ProblemCode::Dropped(line.reason),
                params: BTreeMap::new(),
            })
        }));
    report.problems.sort_by_key(|problem| problem.row);
    Ok(report)
}

fn take(
    tx: &mut WriteTx,
    entry: &ContactEntry,
    numbering: &Numbering,
    taken: &mut HashSet<String>,
) -> Result<ImportReport> {
    import::import(tx, std::slice::from_ref(entry), numbering, taken)
}

impl BatchReport {
    fn one(
        &mut self,
        tx: &mut WriteTx,
        entry: &ContactEntry,
        tried: &ImportReport,
        on_duplicate: OnDuplicate,
        numbering: &Numbering,
        taken: &mut HashSet<String>,
    ) -> Result<()> {
        let known = tried.merged + tried.unchanged > 0;
        if !entry.include {
            self.leave_out(entry, ProblemCode::Doubtful);
            return Ok(());
        }
        match on_duplicate {
            OnDuplicate::Skip if tried.merged > 0 => {
                self.leave_out(entry, ProblemCode::Duplicate);
            }
            OnDuplicate::Keep if known => {
                let mut new = import::as_new(entry);
                service::check_new(&mut new).done()?;
                service::add(tx, &new, numbering)?;
                self.added += 1;
            }
            _ => {
                let report = take(tx, entry, numbering, taken)?;
                self.added += report.added;
                self.merged += report.merged;
                self.unchanged += report.unchanged;
                self.skipped += report.skipped;
                self.problems
                    .extend(report.problems.into_iter().map(|problem| BatchProblem {
                        row: problem.row,
                        field: problem.field,
                        code: ProblemCode::Field(problem.code),
                        params: problem.message_params,
                    }));
            }
        }
        Ok(())
    }

    fn leave_out(&mut self, entry: &ContactEntry, code: ProblemCode) {
        self.skipped += 1;
        let name = super::full_name(&entry.family, &entry.given, &entry.patronymic);
        self.problems.push(BatchProblem {
            row: entry.line,
            field: "name".into(),
            code,
            params: [("name".to_owned(), name)].into(),
        });
    }
}

/// Runs `f` in a transaction that is never committed.
fn rolled_back<T>(core: &Core, f: impl FnOnce(&mut WriteTx) -> Result<T>) -> Result<T> {
    let mut answer = None;
    let refused = core.transact(OpKind::ContactImport, |tx| {
        answer = Some(f(tx)?);
        Err::<(), _>(Error::Internal("rolled back on purpose".into()))
    });
    match (answer, refused) {
        (Some(value), _) => Ok(value),
        (None, Err(error)) => Err(error),
        (None, Ok(_)) => Err(Error::Internal("the trial was not rolled back".into())),
    }
}
