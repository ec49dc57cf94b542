//! Copies for readers: made on demand, and once a day after changes.

use std::path::Path;
use std::sync::PoisonError;

use super::core::Core;
use crate::clock::stamp;
use crate::database::reader_copy;
use crate::error::{ApiError, Error, ErrorCode, Result};
use crate::office::store as office;
use crate::reader::{ReaderCopyInfo, store};

impl Core {
    /// Refuses any change in a copy for readers.
    ///
    /// # Errors
    /// `reader-copy`.
    pub fn refuse_reader_copy(&self) -> Result<()> {
        match self.reader_copy() {
            Some(_) => Err(Error::refused(ErrorCode::ReaderCopy, &[])),
            None => Ok(()),
        }
    }

    /// Why the last copy for readers failed, if it did.
    pub fn reader_copy_failed(&self) -> Option<ApiError> {
        self.reader_failed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Writes a copy for readers into a folder.
    ///
    /// # Errors
    /// `file-missing` for a folder that is not there, `backup-failed`, or a disk error.
    pub fn reader_copy_to(&self, dir: &Path) -> Result<ReaderCopyInfo> {
        let path = reader_copy(self.database(), dir, self.clock(), store::strip)?;
        let taken_at = stamp(self.clock().now());
        if !self.is_read_only() {
            self.set_setting(office::READER_COPY_LAST, Some(&taken_at))?;
        }
        Ok(ReaderCopyInfo {
            bytes: path.metadata().map(|meta| meta.len()).unwrap_or_default(),
            path: path.display().to_string(),
            taken_at,
        })
    }

    /// The daily copy: when a folder is chosen, something was written since the last copy, and
    /// that one is of another day. A stick that is not there is only told, and tried again.
    /// Returns true when the state of copies changed.
    pub fn reader_copy_if_due(&self) -> bool {
        if self.is_read_only() {
            return false;
        }
        let known = self.read(|conn| {
            let newest = crate::history::recent_ops(conn, None, 1)?;
            Ok((
                office::setting(conn, office::READER_COPY_DIR)?,
                office::setting(conn, office::READER_COPY_LAST)?,
                newest.into_iter().next().map(|op| op.at),
            ))
        });
        let Ok((Some(dir), last, Some(changed))) = known else {
            return false;
        };
        let today = stamp(self.clock().now());
        let fresh = last
            .as_deref()
            .is_some_and(|last| last >= changed.as_str() || last.get(..10) == today.get(..10));
        if fresh {
            return false;
        }
        let failed = self
            .reader_copy_to(Path::new(&dir))
            .err()
            .map(ApiError::from);
        let mut state = self
            .reader_failed
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let told = failed.is_none() || *state != failed;
        *state = failed;
        told
    }
}
