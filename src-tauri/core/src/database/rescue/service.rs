//! The verbs: looking what could be saved, saving in the file's place, saving into a new file.

use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::source::Source;
use super::{BackupHolds, HeldRows, RescueKind, RescueLook, RescueReport, gather, mending, store};
use crate::clock::Clock;
use crate::database::lock::Lock;
use crate::database::{backup, blobs, connect, fault, files, inspect, network, restoring, schema};
use crate::error::{Error, ErrorCode, Result};

/// Who holds the lock meanwhile.
const PROGRAM: &str = "District Desk";

/// Says what saving the damaged file would bring, and what its newest good backup holds. Nothing
/// is written beside the file.
///
/// # Errors
/// As [`into_new`].
pub fn look(path: &Path, key: Option<&str>, clock: &dyn Clock) -> Result<RescueLook> {
    let path = std::path::absolute(path)?;
    let folder = crate::database::scratch(clock)?;
    let (_draft, rescue) = make(&path, key, folder.path(), clock)?;
    let dir = files::folder(&path).join("backups");
    let backup =
        backup::newest_openable(&dir, &files::stem(&path)).and_then(|info| holds(info).ok());
    Ok(RescueLook { rescue, backup })
}

fn holds(info: backup::BackupInfo) -> Result<BackupHolds> {
    let conn = connect::immutable(Path::new(&info.path), None)?;
    let mut rows: Vec<HeldRows> = Vec::new();
    for shape in store::shapes(&conn)? {
        let Some(kind) = RescueKind::of(&shape.table) else {
            continue;
        };
        let count = store::count(&conn, &shape.table)?;
        match rows.iter_mut().find(|line| line.kind == kind) {
            Some(line) => line.rows += count,
            None => rows.push(HeldRows { kind, rows: count }),
        }
    }
    rows.retain(|line| line.rows > 0);
    rows.sort_by_key(|line| line.kind);
    Ok(BackupHolds {
        path: info.path,
        taken_at: info.taken_at,
        newest: store::newest_act(&conn)?,
        rows,
    })
}

/// Puts what could be saved of a damaged file in its place; the damaged file is kept whole beside
/// it, under the name that the report says.
///
/// # Errors
/// `rescue-not-needed` when the file is sound, [`Error::Locked`], [`Error::Network`], and as
/// [`into_new`]; the damaged file is then where and what it was.
pub fn in_place(path: &Path, key: Option<&str>, clock: &dyn Clock) -> Result<RescueReport> {
    let path = std::path::absolute(path)?;
    let put = || -> Result<RescueReport> {
        if network::is_network(&path) {
            return Err(Error::Network(path.clone()));
        }
        if !path.is_file() {
            return Err(Error::Missing(path.clone()));
        }
        let _lock = Lock::acquire(&path, PROGRAM, clock)?;
        match inspect::look(&path, key, true) {
            Ok(_) => return Err(Error::refused(ErrorCode::RescueNotNeeded, &[])),
            Err(Error::Corrupt(_)) => {}
            Err(other) => return Err(other),
        }
        let folder = files::folder(&path);
        let (draft, mut report) = make(&path, key, folder, clock)?;
        let kept = restoring::keep_replaced(&path, clock)?;
        draft.persist(&path).map_err(|refused| refused.error)?;
        files::sync_folder(folder)?;
        report.kept = kept.display().to_string();
        Ok(report)
    };
    put().map_err(|error| fault::explain(error, &path))
}

/// Writes what can be saved of `from` into the new file `out`, with the attached files that lie
/// beside it. `from` is only read, and may be sound.
///
/// # Errors
/// [`Error::Exists`] when something is at `out`, [`Error::Missing`], [`Error::Foreign`],
/// [`Error::Newer`], [`Error::WrongPassword`], `rescue-protected` for a file under a password,
/// `rescue-nothing` when nothing of it can be read, or a disk error; then there is no new file.
pub fn into_new(
    from: &Path,
    out: &Path,
    key: Option<&str>,
    clock: &dyn Clock,
) -> Result<RescueReport> {
    let (from, out) = (std::path::absolute(from)?, std::path::absolute(out)?);
    if out.exists() {
        return Err(Error::Exists(out));
    }
    let folder = files::folder(&out);
    let write = || -> Result<RescueReport> {
        std::fs::create_dir_all(folder)?;
        let (draft, mut report) = make(&from, key, folder, clock)?;
        restoring::clear_orphans(&out, clock)?;
        // Before the rows that name them, as always.
        blobs::bring_back(&out, &from, None, clock)?;
        draft
            .persist_noclobber(&out)
            .map_err(|refused| match refused.error.kind() {
                std::io::ErrorKind::AlreadyExists => Error::Exists(out.clone()),
                _ => refused.error.into(),
            })?;
        files::sync_folder(folder)?;
        report.kept = from.display().to_string();
        Ok(report)
    };
    write().map_err(|error| fault::explain(error, &out))
}

/// Makes the new file under a temporary name in `folder`.
fn make(
    path: &Path,
    key: Option<&str>,
    folder: &Path,
    clock: &dyn Clock,
) -> Result<(TempPath, RescueReport)> {
    let head = known_from_outside(path, key)?;
    let source = Source::open(path)?;
    let roots = gather::roots(&source);
    let ours = source.page(1).is_some_and(|page| {
        page.get(68..72) == Some(&(schema::APPLICATION_ID as u32).to_be_bytes()[..])
    });
    if !ours && !schema::tables(1).any(|table| roots.tables.contains_key(table)) {
        return Err(Error::Foreign);
    }
    let told = (1..=schema::STEPS.len())
        .rev()
        .find(|&step| schema::tables(step).any(|table| roots.tables.contains_key(table)));
    let version = head
        .filter(|version| (1..=schema::STEPS.len()).contains(version))
        .max(told)
        .unwrap_or(schema::STEPS.len());
    let draft = files::draft(folder)?.into_temp_path();
    let mut conn = store::blank(&draft, version)?;
    let shapes = store::shapes(&conn)?;
    let mut rows = 0_u64;
    conn.execute_batch("BEGIN")?;
    let gathered = gather::gather(&source, &shapes, &roots, &mut |table, values, rowid| {
        let shape = &shapes[table];
        let added = store::add(&conn, shape, values, rowid)?;
        rows += u64::from(added && RescueKind::of(&shape.table).is_some());
        Ok(added)
    })?;
    conn.execute_batch("COMMIT")?;
    if rows == 0 {
        return Err(Error::refused(ErrorCode::RescueNothing, &[]));
    }
    let mut report = mending::mend(&mut conn, &shapes, &gathered, clock)?;
    report.pages = i64::from(source.pages);
    conn.pragma_update(None, "foreign_keys", true)?;
    if let Some(finding) = inspect::findings(&conn, true)?.into_iter().next() {
        return Err(Error::Internal(format!(
            "the new file is not whole: {finding}"
        )));
    }
    conn.close().map_err(|(_, error)| error)?;
    files::sync_file(&draft)?;
    Ok((draft, report))
}

/// Refuses what is no damaged file of ours; answers the schema number that its head tells.
fn known_from_outside(path: &Path, key: Option<&str>) -> Result<Option<usize>> {
    if !path.exists() {
        return Err(Error::Missing(PathBuf::from(path)));
    }
    if !path.is_file() {
        return Err(Error::Foreign);
    }
    match inspect::header(path, key) {
        Ok(head) if !head.plain => Err(Error::refused(ErrorCode::RescueProtected, &[])),
        Ok(head) if head.sound && head.schema > schema::SCHEMA => Err(Error::Newer {
            found: head.schema,
            known: schema::SCHEMA,
        }),
        Ok(head) => Ok(usize::try_from(head.schema).ok()),
        Err(Error::Corrupt(_)) => Ok(None),
        Err(other) => Err(other),
    }
}
