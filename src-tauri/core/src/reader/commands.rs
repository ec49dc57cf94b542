//! Wire adapters of the reader copy.

use std::path::Path;

use super::{ReaderCopyInfo, ReaderFolder, ReaderPlace};
use crate::app::{Desk, FileInfo, file_info};
use crate::commands::Topic;
use crate::error::{Error, ErrorCode, Result};
use crate::history::Changed;
use crate::office::store;

/// Writes a copy for readers into a folder now.
pub fn reader_copy_make(desk: &Desk, request: ReaderFolder) -> Result<Changed<ReaderCopyInfo>> {
    let core = desk.core()?;
    core.refuse_reader_copy()?;
    let value = core.reader_copy_to(Path::new(&request.folder))?;
    Ok(desk.announce(Changed {
        value,
        op: None,
        topics: vec![Topic::App],
    }))
}

/// Chooses or clears the folder of the daily copy.
pub fn reader_copy_place_set(desk: &Desk, request: ReaderPlace) -> Result<Changed<FileInfo>> {
    let core = desk.core()?;
    let folder = request.folder.as_deref().filter(|dir| !dir.is_empty());
    if let Some(dir) = folder
        && !Path::new(dir).is_dir()
    {
        let params = [("path", dir.to_owned())];
        return Err(Error::refused(ErrorCode::FileMissing, &params));
    }
    core.set_setting(store::READER_COPY_DIR, folder)?;
    let value = file_info(&core)?;
    Ok(desk.announce(Changed {
        value,
        op: None,
        topics: vec![Topic::App],
    }))
}
