//! Are all attached files what they were? Every hash is computed.

use std::collections::HashSet;

use serde::Serialize;

use super::store;
use crate::app::Core;
use crate::error::{ApiError, Error, ErrorCode, Result};

/// What is kept in the file of attachments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct KeptFiles {
    /// Files, each counted once however often it is attached.
    pub files: usize,
    /// Their bytes together.
    pub bytes: i64,
    /// Of these, files that nothing names any more (an undone attachment); they stay, so that
    /// it can be done again.
    pub unnamed: usize,
}

/// One thing that is not in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilesTrouble {
    /// An attached file whose bytes are not there.
    Missing(String),
    /// An attached file whose bytes are not those that were given.
    Damaged(String),
    /// The file of attachments is damaged, or cannot be used at all.
    Unusable(String),
}

/// Compares every row with its bytes, and every blob with its hash.
///
/// # Errors
/// A disk error; what is wrong is a finding.
pub fn look(core: &Core, full: bool) -> Result<(KeptFiles, Vec<FilesTrouble>)> {
    let rows = core.read(store::all_named)?;
    let mut troubles = Vec::new();
    let proof = match core.database().blobs().prove(full) {
        Ok(proof) => proof.unwrap_or_default(),
        Err(error) => {
            let unusable = as_unusable(error)?;
            troubles.push(FilesTrouble::Unusable(unusable));
            return Ok((KeptFiles::default(), troubles));
        }
    };
    troubles.extend(proof.pages.into_iter().map(FilesTrouble::Unusable));
    let there: HashSet<&str> = proof.all.iter().map(String::as_str).collect();
    let damaged: HashSet<&str> = proof.damaged.iter().map(String::as_str).collect();
    for row in rows.iter().filter(|row| !row.removed) {
        let words = match row.of.as_str() {
            "" => row.name.clone(),
            of => format!("{} ({of})", row.name),
        };
        if !there.contains(row.sha256.as_str()) {
            troubles.push(FilesTrouble::Missing(words));
        } else if damaged.contains(row.sha256.as_str()) {
            troubles.push(FilesTrouble::Damaged(words));
        }
    }
    let named: HashSet<&str> = rows.iter().map(|row| row.sha256.as_str()).collect();
    let kept = KeptFiles {
        files: there.len(),
        bytes: proof.bytes,
        unnamed: there.difference(&named).count(),
    };
    Ok((kept, troubles))
}

/// The path of a file that cannot be used; any other error stays one.
fn as_unusable(error: Error) -> Result<String> {
    match error {
        Error::Refused(ErrorCode::AttachmentsUnusable, _) => {
            let shown = ApiError::from(error);
            Ok(shown.params.get("path").cloned().unwrap_or_default())
        }
        other => Err(other),
    }
}
