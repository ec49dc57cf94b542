//! Is everything in order: the file, its search, its journal, its backups?

use std::path::Path;

use serde::Serialize;

use super::core::{Core, stem};
use crate::attachments::proof::{self, FilesTrouble, KeptFiles};
use crate::database::{Access, Database, OpenOptions, backup};
use crate::error::{Error, Result};
use crate::history::{self, Trouble};
use crate::staff::indexing;

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // the words are the documentation
pub enum CheckPart {
    File,
    Search,
    Journal,
    Backups,
    Attachments,
}

/// What can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingCode {
    /// SQLite found damage in the file.
    FileDamaged,
    /// The search says something else than the file.
    SearchDiffers,
    /// Stored sort keys are out of date.
    OrderStale,
    /// An act of the journal has no changes.
    ActEmpty,
    /// An act of the journal is missing or was changed.
    ChainBroken,
    /// The values of an act were changed afterwards.
    ActAltered,
    /// A backup does not pass its check.
    BackupDamaged,
    /// The bytes of an attached file are not there.
    AttachmentMissing,
    /// The bytes of an attached file are not those that were given.
    AttachmentDamaged,
    /// The file with the attached files is damaged, or cannot be used at all.
    FilesDamaged,
}

/// One thing that is not in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where.
    pub part: CheckPart,
    /// What.
    pub code: FindingCode,
    /// SQLite's words, the id of an act, the path of a backup, an attached file, or a count.
    pub detail: String,
}

/// Everything a look found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// What is not in order.
    pub findings: Vec<Finding>,
    /// What is kept of attached files.
    pub files: KeptFiles,
}

impl Core {
    /// Looks at everything; nothing is changed. `full` also compares every index of the
    /// file with its table, computes every hash of the journal and opens every backup.
    ///
    /// # Errors
    /// A disk error; what is wrong is a finding, not an error.
    pub fn check(&self, full: bool) -> Result<Vec<Finding>> {
        Ok(self.look_through(full)?.findings)
    }

    /// As [`Core::check`], and says what is kept of attached files.
    ///
    /// # Errors
    /// As [`Core::check`].
    pub fn look_through(&self, full: bool) -> Result<Checked> {
        let mut found = Vec::new();
        let mut note = |part, code, detail: String| found.push(Finding { part, code, detail });
        for line in self.database().integrity(full)? {
            note(CheckPart::File, FindingCode::FileDamaged, line);
        }
        let numbering = self.numbering()?;
        let (different, stale) = self.search(|conn, live| {
            let anew = indexing::build(conn, &numbering)?;
            Ok((live.differences(&anew), history::sort_keys(conn)?))
        })?;
        for (code, count) in [
            (FindingCode::SearchDiffers, different),
            (FindingCode::OrderStale, stale),
        ] {
            if count > 0 {
                note(CheckPart::Search, code, count.to_string());
            }
        }
        for trouble in self.read(|conn| history::verify(conn, full))? {
            let (code, op) = match trouble {
                Trouble::Empty(op) => (FindingCode::ActEmpty, op),
                Trouble::Broken(op) => (FindingCode::ChainBroken, op),
                Trouble::Altered(op) => (FindingCode::ActAltered, op),
            };
            note(CheckPart::Journal, code, op);
        }
        let second = self.second_backup_dir()?;
        for dir in [self.backup_dir()]
            .into_iter()
            .chain(second.map(Into::into))
        {
            for info in backup::list(&dir, &stem(self.path())) {
                let sound = info.verified && (!full || self.is_sound(Path::new(&info.path)));
                if !sound {
                    note(CheckPart::Backups, FindingCode::BackupDamaged, info.path);
                }
            }
            if full && !self.is_copy_sound(&dir)? {
                let copy = dir.join(
                    self.database()
                        .blobs()
                        .path()
                        .file_name()
                        .unwrap_or_default(),
                );
                let path = copy.display().to_string();
                note(CheckPart::Backups, FindingCode::BackupDamaged, path);
            }
        }
        let (files, troubles) = proof::look(self, full)?;
        for trouble in troubles {
            let (code, detail) = match trouble {
                FilesTrouble::Missing(file) => (FindingCode::AttachmentMissing, file),
                FilesTrouble::Damaged(file) => (FindingCode::AttachmentDamaged, file),
                FilesTrouble::Unusable(words) => (FindingCode::FilesDamaged, words),
            };
            note(CheckPart::Attachments, code, detail);
        }
        let findings = found;
        Ok(Checked { findings, files })
    }

    /// The copy of the attached files in a backup folder; none is in order too.
    fn is_copy_sound(&self, dir: &Path) -> Result<bool> {
        match self.database().blobs().prove_copy(dir, true) {
            Ok(None) => Ok(true),
            Ok(Some(proof)) => Ok(proof.pages.is_empty() && proof.damaged.is_empty()),
            Err(Error::Io(error)) => Err(error.into()),
            Err(_) => Ok(false),
        }
    }

    fn is_sound(&self, path: &Path) -> bool {
        let options = OpenOptions {
            path,
            access: Access::Read,
            program: "",
            key: self.database().key(),
            clock: self.clock(),
        };
        Database::open(&options)
            .and_then(|db| db.integrity(true))
            .is_ok_and(|damage| damage.is_empty())
    }
}
