//! The verbs of attached files. Bytes first, then the row that names them.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::json;

use super::store::{self, Attachment, Owner};
use super::{AttachedFile, AttachmentOwner, rules};
use crate::app::Core;
use crate::database::Kept;
use crate::database::blobs::{Found, Incoming};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::limits::{self, Check};
use crate::orders::store as orders;
use crate::stations::register as stations;
use crate::{clock, papers, tasks};

/// Which record is meant.
pub fn owner(of: &AttachmentOwner) -> Result<(Owner, String)> {
    let mut check = Check::default();
    let given = [
        (Owner::Task, &of.task),
        (Owner::Council, &of.council),
        (Owner::Line, &of.line),
        (Owner::Station, &of.station),
        (Owner::Answer, &of.answer),
    ];
    let mut named = given
        .into_iter()
        .filter_map(|(owner, id)| Some((owner, id.clone()?)));
    let answer = named.next();
    if answer.is_none() {
        check.push("owner", FieldCode::Required, &[]);
    }
    if named.next().is_some() {
        check.push("owner", FieldCode::OneOfThese, &[]);
    }
    check.done()?;
    answer.ok_or(Error::NotFound("task"))
}

/// What the record is called; it must not be in the bin.
fn live(conn: &Connection, owner: Owner, id: &str) -> Result<String> {
    match owner {
        Owner::Task => Ok(tasks::service::live(conn, id)?.title),
        Owner::Council => tasks::store::council_name(conn, id)?.ok_or(Error::NotFound("council")),
        Owner::Line => {
            let line = orders::line(conn, id)?.ok_or(Error::NotFound("order_line"))?;
            tasks::service::live(conn, &line.task)?;
            Ok(line.name)
        }
        Owner::Station => Ok(stations::service::named(&stations::store::live(conn, id)?)),
        Owner::Answer => {
            let station =
                stations::store::station_of_answer(conn, id)?.ok_or(Error::NotFound("survey"))?;
            Ok(stations::service::named(&stations::store::live(
                conn, &station,
            )?))
        }
    }
}

/// Keeps the files' bytes, then names them all in one act.
pub fn add(
    core: &Core,
    owner: Owner,
    id: &str,
    paths: &[String],
) -> Result<Changed<Vec<AttachedFile>>> {
    core.refuse_reader_copy()?;
    if core.is_read_only() {
        return Err(Error::ReadOnly(core.path().to_owned()));
    }
    let mut check = Check::default();
    check.number("paths", paths.len() as i64, 1, limits::ATTACHMENTS as i64);
    check.done()?;
    core.read(|conn| {
        live(conn, owner, id)?;
        let mut check = Check::default();
        let most = tasks::service::MANY as i64;
        let all = store::count(conn, owner, id)? + paths.len() as i64;
        check.number("paths", all, 1, most);
        check.done()
    })?;
    // All are looked at before the first is kept: a wrong one refuses the whole act.
    let given = paths
        .iter()
        .map(|path| given(Path::new(path)))
        .collect::<Result<Vec<_>>>()?;
    let kept = given
        .into_iter()
        .map(|(name, path)| Ok((keep(core, &name, &path)?, name)))
        .collect::<Result<Vec<_>>>()?;
    let changed = core.transact(OpKind::AttachmentAdd, |tx| {
        let owned = live(tx.conn(), owner, id)?;
        for (kept, name) in &kept {
            let new = tx.new_id();
            let values = [
                (owner.column(), json!(id)),
                ("name", json!(name)),
                ("sha256", json!(kept.sha256)),
                ("bytes", json!(kept.bytes)),
                ("added_at", json!(tx.stamp())),
                ("added_by", json!(tx.actor())),
            ];
            tx.insert(Entity::Attachment, &new, &values)?;
        }
        match kept.as_slice() {
            [(_, name)] => tx.about(name.clone(), 1),
            _ => tx.about(owned, kept.len() as i64),
        }
        Ok(())
    })?;
    let files = core.read(|conn| store::of(conn, owner, id))?;
    Ok(changed.map(|()| files))
}

/// Name and place of a file that can be taken; its length is asked again while it is read.
fn given(path: &Path) -> Result<(String, PathBuf)> {
    let name = rules::name(&path.to_string_lossy());
    let refuse = |code, params: &[(&str, String)]| {
        let name = ("name", name.clone());
        Err(Error::refused(code, &[&[name], params].concat()))
    };
    let found = match path.metadata() {
        Ok(found) if found.is_file() => found,
        Ok(_) => return Err(Error::Missing(path.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(Error::Missing(path.to_owned()));
        }
        Err(_) => return refuse(ErrorCode::AttachmentUnreadable, &[]),
    };
    if found.len() == 0 {
        return refuse(ErrorCode::AttachmentEmpty, &[]);
    }
    if found.len() > limits::ATTACHMENT {
        let limit = ("limit", (limits::ATTACHMENT / 1_000_000).to_string());
        return refuse(ErrorCode::AttachmentTooLarge, &[limit]);
    }
    Ok((name, path.to_owned()))
}

/// Keeps one file's bytes. Until a row names them they are nobody's.
pub fn keep(core: &Core, name: &str, path: &Path) -> Result<Kept> {
    let mut file = File::open(path).map_err(|_| {
        let name = [("name", name.to_owned())];
        Error::refused(ErrorCode::AttachmentUnreadable, &name)
    })?;
    let mut incoming = Incoming {
        from: &mut file,
        name,
        limit: limits::ATTACHMENT,
        at: clock::stamp(core.clock().now()),
    };
    core.database().blobs().add(&mut incoming, core.clock())
}

/// Takes a file away from its record; its bytes stay.
pub fn remove(core: &Core, id: &str) -> Result<Changed<()>> {
    core.transact(OpKind::AttachmentRemove, |tx| {
        let file = store::attachment(tx.conn(), id)?.ok_or(Error::NotFound("attachment"))?;
        live(tx.conn(), file.owner, &file.owner_id)?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Attachment, id, "deleted_at", stamp)?;
        tx.about(file.name, 1);
        Ok(())
    })
}

/// The file as it is stored.
pub fn find(core: &Core, id: &str) -> Result<Attachment> {
    core.read(|conn| store::attachment(conn, id))?
        .ok_or(Error::NotFound("attachment"))
}

/// Writes a file out, whole or not at all; bytes that do not fit their hash get no name.
pub fn save(core: &Core, file: &Attachment, path: &Path, overwrite: bool) -> Result<()> {
    papers::files::write_with(path, overwrite, |out| pour(core, file, out))
}

/// Writes a file's bytes and proves them on the way.
pub fn pour(core: &Core, file: &Attachment, out: &mut dyn Write) -> Result<()> {
    let code = match core.database().blobs().write_out(&file.sha256, out)? {
        Found::Sound => return Ok(()),
        Found::Missing => ErrorCode::AttachmentMissing,
        Found::Damaged => ErrorCode::AttachmentDamaged,
    };
    Err(Error::refused(code, &[("name", file.name.clone())]))
}
