//! Wire adapters of attached files.

use std::path::Path;

use super::{
    AddAttachments, AttachedFile, AttachmentOwner, OpenedAttachment, SaveAttachment, rules,
    service, store,
};
use crate::app::Desk;
use crate::error::{Error, ErrorCode, Result};
use crate::history::Changed;
use crate::papers::SavedFile;
use crate::staff::{ById, Counted};

/// Attaches files, all in one act; answers with all files of the record.
pub fn attachment_add(desk: &Desk, request: AddAttachments) -> Result<Changed<Vec<AttachedFile>>> {
    let (owner, id) = service::owner(&request.owner)?;
    let core = desk.core()?;
    let changed = service::add(&core, owner, &id, &request.paths)?;
    Ok(desk.announce(changed))
}

/// Files of a record.
pub fn attachment_list(desk: &Desk, request: AttachmentOwner) -> Result<Vec<AttachedFile>> {
    let (owner, id) = service::owner(&request)?;
    desk.core()?.read(|conn| store::of(conn, owner, &id))
}

/// Takes a file away; its bytes stay, so that undo brings it back.
pub fn attachment_remove(desk: &Desk, request: ById) -> Result<Changed<Counted>> {
    let changed = service::remove(desk.core()?.as_ref(), &request.id)?;
    Ok(desk.announce(changed.map(|()| Counted { count: 1 })))
}

/// Writes a file out to a place of the user's choice.
pub fn attachment_save(desk: &Desk, request: SaveAttachment) -> Result<SavedFile> {
    let core = desk.core()?;
    let file = service::find(&core, &request.id)?;
    let path = Path::new(&request.path);
    service::save(&core, &file, path, request.overwrite)?;
    Ok(SavedFile {
        path: path.display().to_string(),
        rows: 1,
    })
}

/// Makes a copy to look at; the face opens it with the system's program.
pub fn attachment_open(desk: &Desk, request: ById) -> Result<OpenedAttachment> {
    let core = desk.core()?;
    let file = service::find(&core, &request.id)?;
    if !rules::may_open(Path::new(&rules::save_name(&file.name))) {
        let name = [("name", file.name)];
        return Err(Error::refused(ErrorCode::AttachmentNotOpened, &name));
    }
    let path = desk.opened().copy(&core, &file)?;
    Ok(OpenedAttachment {
        path: path.display().to_string(),
    })
}
