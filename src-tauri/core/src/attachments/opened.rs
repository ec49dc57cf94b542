//! Copies of attached files that are being looked at: in a folder only this user may enter,
//! gone when the program ends.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use tempfile::TempDir;

use super::store::Attachment;
use super::{rules, service};
use crate::app::Core;
use crate::clock::new_id;
use crate::database::scratch;
use crate::error::{Error, Result};

/// Where the copies of this run lie.
#[derive(Default)]
pub struct Opened {
    folder: Mutex<Option<TempDir>>,
}

impl Opened {
    /// A copy of a file that cannot be written to: whoever changes it must save it elsewhere,
    /// and is told so by the program that shows it.
    ///
    /// # Errors
    /// As for saving a file.
    pub fn copy(&self, core: &Core, file: &Attachment) -> Result<PathBuf> {
        let folder = {
            let mut held = self.folder.lock().unwrap_or_else(PoisonError::into_inner);
            if held.is_none() {
                *held = Some(scratch(core.clock())?);
            }
            let root = held.as_ref().map(TempDir::path);
            // A folder of its own each time: the name stays as it is.
            root.ok_or_else(|| Error::Internal("no folder".into()))?
                .join(new_id(core.clock()))
        };
        std::fs::create_dir(&folder)?;
        let path = folder.join(rules::save_name(&file.name));
        let mut out = private(&path)?;
        service::pour(core, file, &mut out)?;
        let mut rights = out.metadata()?.permissions();
        rights.set_readonly(true);
        out.set_permissions(rights)?;
        Ok(path)
    }
}

fn private(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    Ok(options.open(path)?)
}
