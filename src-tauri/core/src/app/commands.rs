//! Wire adapters of the program itself.

use std::path::{Path, PathBuf};

use super::{
    AppStatus, BackupPlace, Desk, FileInfo, NewFile, OpenFile, Preferences, RestoreFile, desk,
};
use crate::clock::new_id;
use crate::commands::{Empty, Topic};
use crate::database::backup::BackupInfo;
use crate::database::rescue::{RescueLook, RescueReport};
use crate::database::{Access, backup};
use crate::error::{Error, ErrorCode, Result};
use crate::example;
use crate::history::{Changed, OpKind};
use crate::limits::{Check, POST, TITLE};
use crate::office::store;

/// The state of the program.
pub fn app_status(desk: &Desk, _: Empty) -> Result<AppStatus> {
    desk.status()
}

/// Keeps looks and habits.
pub fn preferences_set(desk: &Desk, request: Preferences) -> Result<Preferences> {
    request.check()?;
    desk.save_kept(|kept| kept.preferences = Some(request.clone()))?;
    desk.tell(&[Topic::Preferences]);
    Ok(request)
}

/// Founds the office's file, keeps it as the office's own and opens it.
pub fn file_new(desk: &Desk, request: NewFile) -> Result<AppStatus> {
    let path = found(desk, request)?;
    desk.save_kept(|kept| kept.own_file = Some(path))?;
    changed_file(desk)
}

/// Founds an office's file and opens it; answers where it is.
///
/// # Errors
/// A refused form, `file-exists`, or another file error; then there is no new file.
pub fn found(desk: &Desk, mut request: NewFile) -> Result<PathBuf> {
    let mut check = Check::default();
    check.required("office.name", &mut request.office.name, TITLE);
    check.text("office.section", &mut request.office.section, TITLE);
    check.text("office.district", &mut request.office.district, TITLE);
    check.text("office.area_code", &mut request.office.area_code, 6);
    check.required("actor.name", &mut request.actor.name, TITLE);
    check.text("actor.post", &mut request.actor.post, POST);
    check.done()?;
    // An empty choice is no choice.
    let backup_dir = request.backup_dir.as_deref().filter(|dir| !dir.is_empty());
    let path = request
        .path
        .as_ref()
        .map_or_else(|| desk.default_path(), PathBuf::from);
    desk.create(&path, |core| {
        let user = new_id(core.clock());
        core.transact(OpKind::OfficeFound, |tx| {
            tx.about(request.office.name.clone(), 1);
            let office = tx.new_id();
            store::insert_office(tx, &office, &request.office)?;
            store::insert_user(tx, &user, &request.actor)
        })?;
        core.set_setting(store::CURRENT_USER, Some(&user))?;
        if let Some(dir) = backup_dir {
            // Chosen now, so made now; one that cannot be made is told with the first backup.
            let _ = std::fs::create_dir_all(dir);
        }
        core.set_setting(store::SECOND_BACKUP_DIR, backup_dir)
    })?;
    Ok(path)
}

/// Opens the example district, a file of its own, making it at first.
pub fn file_example(desk: &Desk, _: Empty) -> Result<AppStatus> {
    let path = desk.example_path();
    if path.exists() {
        desk.try_open(&path, Access::Write);
    } else {
        desk.create(&path, example::fill)?;
    }
    changed_file(desk)
}

/// Back from the example to the office's own file, or to the first start.
pub fn file_leave_example(desk: &Desk, _: Empty) -> Result<AppStatus> {
    match desk.own_file() {
        Some(path) => desk.try_open(&path, Access::Write),
        None => desk.to_first_start(),
    }
    changed_file(desk)
}

/// Opens a file and keeps it as the office's own.
pub fn file_open(desk: &Desk, request: OpenFile) -> Result<AppStatus> {
    let path = PathBuf::from(&request.path);
    desk.try_open(&path, Access::Write);
    let own = desk.core().is_ok_and(|core| !core.is_example());
    if own {
        desk.save_kept(|kept| kept.own_file = Some(path))?;
    }
    changed_file(desk)
}

/// Tries the blocked file again.
pub fn file_retry(desk: &Desk, _: Empty) -> Result<AppStatus> {
    if let Some(path) = desk.blocked_path() {
        desk.try_open(&path, Access::Write);
    }
    changed_file(desk)
}

/// Looks at the blocked file without the right to write.
pub fn file_open_read_only(desk: &Desk, _: Empty) -> Result<AppStatus> {
    if let Some(path) = desk.blocked_path() {
        desk.try_open(&path, Access::Read);
    }
    changed_file(desk)
}

/// Puts a backup in the file's place; the replaced file is kept aside.
pub fn file_restore(desk: &Desk, request: RestoreFile) -> Result<AppStatus> {
    let live = match desk.blocked_path() {
        Some(path) => path,
        None => desk.core()?.path().to_owned(),
    };
    desk.leave_file_for_restore();
    let result = desk.restore(&live, Path::new(&request.backup));
    desk.try_open(&live, Access::Write);
    result?;
    changed_file(desk)
}

/// What saving the damaged file would bring, beside the newest backup.
pub fn file_rescue_look(desk: &Desk, _: Empty) -> Result<RescueLook> {
    let path = desk.blocked_path().ok_or(Error::NoFile)?;
    desk.rescue_look(&path)
}

/// Puts what can be saved of the blocked file in its place; the damaged one is kept beside it. The
/// file is not opened yet: what was saved is to be read first.
pub fn file_rescue(desk: &Desk, _: Empty) -> Result<RescueReport> {
    let path = desk.blocked_path().ok_or(Error::NoFile)?;
    desk.rescue(&path)
}

/// Leaves the blocked file where it is and shows the first start.
pub fn file_forget(desk: &Desk, _: Empty) -> Result<AppStatus> {
    desk.save_kept(|kept| kept.own_file = None)?;
    desk.to_first_start();
    changed_file(desk)
}

/// Writes a verified backup now.
pub fn backup_now(desk: &Desk, _: Empty) -> Result<Changed<BackupInfo>> {
    let core = desk.core()?;
    core.refuse_reader_copy()?;
    let result = core.backup_now();
    desk.tell(&[Topic::App]);
    Ok(Changed {
        value: result?,
        op: None,
        topics: vec![Topic::App],
    })
}

/// Backups beside the file, newest first.
pub fn backup_list(desk: &Desk, _: Empty) -> Result<Vec<BackupInfo>> {
    let core = desk.core()?;
    Ok(backup::list(
        &core.backup_dir(),
        &super::core::stem(core.path()),
    ))
}

/// Chooses or clears the second folder for backups.
pub fn backup_place_set(desk: &Desk, request: BackupPlace) -> Result<Changed<FileInfo>> {
    let core = desk.core()?;
    if let Some(dir) = &request.second_dir
        && !Path::new(dir).is_dir()
    {
        return Err(Error::refused(
            ErrorCode::FileMissing,
            &[("path", dir.clone())],
        ));
    }
    core.set_setting(store::SECOND_BACKUP_DIR, request.second_dir.as_deref())?;
    let value = desk::file_info(&core)?;
    Ok(desk.announce(Changed {
        value,
        op: None,
        topics: vec![Topic::App],
    }))
}

fn changed_file(desk: &Desk) -> Result<AppStatus> {
    desk.tell(&[Topic::App, Topic::Office, Topic::Staff, Topic::History]);
    desk.status()
}
