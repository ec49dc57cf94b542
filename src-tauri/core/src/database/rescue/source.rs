//! The pages of a damaged file, with what its log added last. Nothing here writes, and nothing
//! trusts what it reads: a page that is not there is no page.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

use crate::database::{fault, files};
use crate::error::Result;

/// Every file of ours has pages of this many bytes; the first page says so, unless it is damaged.
pub(super) const PAGE: usize = 4096;

/// Length of the head of a log and of the head of each of its frames.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// Where pages come from.
pub(super) struct Source {
    file: File,
    log: Option<File>,
    /// Pages that the log holds newer, and where.
    newer: HashMap<u32, u64>,
    /// How many pages there are; the first has number 1.
    pub(super) pages: u32,
}

impl Source {
    /// Opens the file and the log beside it, both for reading only.
    ///
    /// # Errors
    /// A disk error.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|error| fault::explain(error.into(), path))?;
        let length = file.metadata()?.len();
        let mut source = Source {
            file,
            log: None,
            newer: HashMap::new(),
            pages: u32::try_from(length.div_ceil(PAGE as u64)).unwrap_or(u32::MAX),
        };
        let log = files::beside(path, "-wal");
        if files::length(&log) > LOG_HEAD as u64
            && let Ok(log) = File::open(log)
        {
            source.read_log(&log);
            source.log = Some(log);
        }
        Ok(source)
    }

    /// A page as it stands last; what is cut off at the end of the file is zeros. None when the
    /// disk does not give it.
    pub(super) fn page(&self, number: u32) -> Option<Vec<u8>> {
        if number == 0 || number > self.pages {
            return None;
        }
        if let (Some(at), Some(log)) = (self.newer.get(&number), &self.log) {
            return read(log, *at, PAGE);
        }
        let mut page = read(&self.file, u64::from(number - 1) * PAGE as u64, PAGE)?;
        page.resize(PAGE, 0);
        Some(page)
    }

    /// Follows the log as SQLite does: up to the last commit before the first frame whose
    /// checksum does not fit.
    fn read_log(&mut self, log: &File) {
        let Some(head) = read(log, 0, LOG_HEAD).filter(|head| head.len() == LOG_HEAD) else {
            return;
        };
        let magic = word(&head, 0, true);
        let big = magic == 0x377f_0683;
        if !(big || magic == 0x377f_0682) || word(&head, 8, true) as usize != PAGE {
            return;
        }
        let mut sum = checksum((0, 0), &head[..24], big);
        if sum != (word(&head, 24, true), word(&head, 28, true)) {
            return;
        }
        let mut pending = HashMap::new();
        let mut at = LOG_HEAD as u64;
        while let Some(frame) = read(log, at, FRAME_HEAD + PAGE) {
            if frame.len() < FRAME_HEAD + PAGE || frame[8..16] != head[16..24] {
                break;
            }
            sum = checksum(sum, &frame[..8], big);
            sum = checksum(sum, &frame[FRAME_HEAD..], big);
            if sum != (word(&frame, 16, true), word(&frame, 20, true)) {
                break;
            }
            pending.insert(word(&frame, 0, true), at + FRAME_HEAD as u64);
            let pages_after_commit = word(&frame, 4, true);
            if pages_after_commit > 0 {
                self.newer.extend(pending.drain());
                self.pages = self.pages.max(pages_after_commit);
            }
            at += (FRAME_HEAD + PAGE) as u64;
        }
    }
}

fn read(mut file: &File, at: u64, length: usize) -> Option<Vec<u8>> {
    file.seek(SeekFrom::Start(at)).ok()?;
    let mut bytes = Vec::with_capacity(length);
    file.take(length as u64).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn word(bytes: &[u8], at: usize, big: bool) -> u32 {
    let mut four = [0; 4];
    if let Some(found) = bytes.get(at..at + 4) {
        four.copy_from_slice(found);
    }
    if big {
        u32::from_be_bytes(four)
    } else {
        u32::from_le_bytes(four)
    }
}

/// SQLite's sum over a log, in the order of bytes that its head names.
fn checksum((mut one, mut two): (u32, u32), bytes: &[u8], big: bool) -> (u32, u32) {
    for pair in bytes.chunks_exact(8) {
        one = one.wrapping_add(word(pair, 0, big)).wrapping_add(two);
        two = two.wrapping_add(word(pair, 4, big)).wrapping_add(one);
    }
    (one, two)
}
