//! Is everything in order: the file, its search, its journal, its backups?

use std::path::Path;

use serde::Serialize;

use super::core::{Core, stem};
use crate::database::{Access, Database, OpenOptions, backup};
use crate::error::Result;
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
}

/// One thing that is not in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Where.
    pub part: CheckPart,
    /// What.
    pub code: FindingCode,
    /// SQLite's words, the id of an act, the path of a backup, or a count.
    pub detail: String,
}

impl Core {
    /// Looks at everything; nothing is changed. `full` also compares every index of the
    /// file with its table, computes every hash of the journal and opens every backup.
    ///
    /// # Errors
    /// A disk error; what is wrong is a finding, not an error.
    pub fn check(&self, full: bool) -> Result<Vec<Finding>> {
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
        }
        Ok(found)
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
