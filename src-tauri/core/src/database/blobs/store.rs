//! The only SQL over blobs: appending, pouring out, listing. Nothing here changes or removes.

use std::collections::HashSet;
use std::io::{Read, Write};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use crate::database::inspect;
use crate::error::{Error, ErrorCode, Result};

/// Bytes of one piece: small enough to pass through memory unnoticed, large enough that a
/// scan of a page is a handful of rows.
const CHUNK: usize = 256 * 1024;

/// Bytes on their way in.
pub(crate) struct Incoming<'a> {
    /// Where they come from.
    pub(crate) from: &'a mut dyn Read,
    /// What they are called, for refusals.
    pub(crate) name: &'a str,
    /// Most bytes that are taken.
    pub(crate) limit: u64,
    /// The moment, RFC 3339 in UTC.
    pub(crate) at: String,
}

/// What was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The hash of the bytes, in small hexadecimal letters: their name.
    pub sha256: String,
    /// How many bytes.
    pub bytes: u64,
}

/// How a blob was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// Every byte is as it was given.
    Sound,
    /// The bytes do not fit their hash, or cannot be read.
    Damaged,
    /// There is no such blob.
    Missing,
}

/// Appends one file in one transaction; bytes that are there already, and sound, stay as the
/// one copy they are.
pub(super) fn append(connection: &mut Connection, incoming: &mut Incoming) -> Result<Kept> {
    let refused = |code, params: &[(&str, String)]| {
        let name = ("name", incoming.name.to_owned());
        Error::refused(code, &[&[name], params].concat())
    };
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let id = next_id(&tx)?;
    let mut pieces = Pieces::new(&tx, id)?;
    let mut buffer = vec![0; CHUNK];
    loop {
        let read = fill(incoming.from, &mut buffer)
            .map_err(|_| refused(ErrorCode::AttachmentUnreadable, &[]))?;
        if read == 0 {
            break;
        }
        if pieces.bytes + read as u64 > incoming.limit {
            let limit = ("limit", (incoming.limit / 1_000_000).to_string());
            return Err(refused(ErrorCode::AttachmentTooLarge, &[limit]));
        }
        pieces.put(&buffer[..read])?;
    }
    let kept = pieces.kept();
    if kept.bytes == 0 {
        return Err(refused(ErrorCode::AttachmentEmpty, &[]));
    }
    if pour(&tx, &kept.sha256, &mut std::io::sink())? == Found::Sound {
        // Rolled back: the same bytes are kept once.
        return Ok(kept);
    }
    name(&tx, id, &kept, &incoming.at)?;
    tx.commit()?;
    Ok(kept)
}

/// Copies a blob over; answers what it was found to be at its source. Nothing but a sound
/// blob is copied, and the copy is read back.
pub(super) fn carry(from: &Connection, to: &mut Connection, sha256: &str) -> Result<Found> {
    let Some((blob, at)) = newest(from, sha256)? else {
        return Ok(Found::Missing);
    };
    let tx = to.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let id = next_id(&tx)?;
    let mut pieces = Pieces::new(&tx, id)?;
    let read = each_piece(from, blob, |piece| pieces.put(piece));
    let kept = pieces.kept();
    match read {
        Err(error) if is_damage(&error) => return Ok(Found::Damaged),
        other => other?,
    }
    if kept.sha256 != sha256 {
        return Ok(Found::Damaged);
    }
    name(&tx, id, &kept, &at)?;
    tx.commit()?;
    match pour(to, sha256, &mut std::io::sink())? {
        Found::Sound => Ok(Found::Sound),
        _ => Err(Error::refused(ErrorCode::BackupFailed, &[])),
    }
}

/// Writes a blob out and says whether what was written is what was given.
pub(super) fn pour(connection: &Connection, sha256: &str, out: &mut dyn Write) -> Result<Found> {
    let Some((blob, _)) = newest(connection, sha256)? else {
        return Ok(Found::Missing);
    };
    let mut digest = Sha256::new();
    let read = each_piece(connection, blob, |piece| {
        digest.update(piece);
        Ok(out.write_all(piece)?)
    });
    match read {
        Err(error) if is_damage(&error) => Ok(Found::Damaged),
        Err(error) => Err(error),
        Ok(()) if hex(digest) == sha256 => Ok(Found::Sound),
        Ok(()) => Ok(Found::Damaged),
    }
}

/// True when there is such a blob; its bytes are not read.
pub(super) fn is_there(connection: &Connection, sha256: &str) -> Result<bool> {
    Ok(newest(connection, sha256)?.is_some())
}

/// Hashes of all blobs, in the order in which they came.
pub(super) fn all(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare("SELECT sha256 FROM blob ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    let mut seen = HashSet::new();
    let mut hashes: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
    hashes.retain(|hash| seen.insert(hash.clone()));
    Ok(hashes)
}

/// Bytes of all blobs together, each counted once.
pub(super) fn total(connection: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(sum(bytes), 0) FROM \
               (SELECT max(id), bytes FROM blob GROUP BY sha256)";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

fn newest(connection: &Connection, sha256: &str) -> Result<Option<(i64, String)>> {
    let sql = "SELECT id, added_at FROM blob WHERE sha256 = ?1 ORDER BY id DESC LIMIT 1";
    Ok(connection
        .prepare_cached(sql)?
        .query_row([sha256], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn next_id(tx: &Transaction) -> Result<i64> {
    let sql = "SELECT coalesce(max(id), 0) + 1 FROM blob";
    Ok(tx.query_row(sql, [], |row| row.get(0))?)
}

fn name(tx: &Transaction, id: i64, kept: &Kept, at: &str) -> Result<()> {
    let bytes = i64::try_from(kept.bytes).unwrap_or(i64::MAX);
    tx.prepare_cached("INSERT INTO blob (id, sha256, bytes, added_at) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id, kept.sha256, bytes, at])?;
    Ok(())
}

fn each_piece(
    connection: &Connection,
    blob: i64,
    mut take: impl FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT bytes FROM chunk WHERE blob_id = ?1 ORDER BY place";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([blob])?;
    while let Some(row) = rows.next()? {
        take(row.get_ref(0)?.as_blob().unwrap_or_default())?;
    }
    Ok(())
}

fn is_damage(error: &Error) -> bool {
    matches!(error, Error::Database(inner) if inspect::is_damage(inner))
}

/// Pieces of one blob going into the file.
struct Pieces<'t> {
    insert: rusqlite::CachedStatement<'t>,
    id: i64,
    place: i64,
    bytes: u64,
    digest: Sha256,
}

impl<'t> Pieces<'t> {
    fn new(tx: &'t Transaction, id: i64) -> Result<Self> {
        let sql = "INSERT INTO chunk (blob_id, place, bytes) VALUES (?1, ?2, ?3)";
        Ok(Self {
            insert: tx.prepare_cached(sql)?,
            id,
            place: 0,
            bytes: 0,
            digest: Sha256::new(),
        })
    }

    fn put(&mut self, piece: &[u8]) -> Result<()> {
        self.insert.execute(params![self.id, self.place, piece])?;
        self.digest.update(piece);
        self.place += 1;
        self.bytes += piece.len() as u64;
        Ok(())
    }

    fn kept(self) -> Kept {
        Kept {
            sha256: hex(self.digest),
            bytes: self.bytes,
        }
    }
}

fn hex(digest: Sha256) -> String {
    digest
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Reads until the buffer is full or nothing more comes: a pipe gives little at a time.
fn fill(from: &mut dyn Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match from.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
