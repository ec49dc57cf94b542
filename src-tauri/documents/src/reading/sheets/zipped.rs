//! Workbooks that are packed folders: looked through before anything is unfolded.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::reading::{Format, LINE, ReadError};

/// All parts unfolded together, in bytes: a sheet of a hundred thousand rows has a tenth.
const WHOLE: u64 = 600 * 1024 * 1024;
/// Parts that are held whole in memory (texts shared by cells, styles), together.
const HELD: u64 = 40 * 1024 * 1024;
/// Office programs pack about 1 : 15; a long row of zeros packs 1 : 1000.
const RATIO: u64 = 150;
/// Below this size a part may pack as well as it likes.
const SMALL: u64 = 4 * 1024 * 1024;
/// Most parts.
const PARTS: usize = 2_000;

/// What a packed folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::reading) enum Packed {
    /// A workbook.
    Book(Format),
    /// A Word document.
    Word,
}

/// Which workbook it is, once its parts are known to be of a bearable size.
pub(in crate::reading) fn zipped(bytes: &[u8]) -> Result<Format, ReadError> {
    match packed(bytes)? {
        Packed::Book(format) => Ok(format),
        Packed::Word => Err(ReadError::Unknown),
    }
}

/// The same where a document will do as well.
pub(in crate::reading) fn packed(bytes: &[u8]) -> Result<Packed, ReadError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadError::Damaged)?;
    if archive.len() > PARTS {
        return Err(ReadError::Bomb);
    }
    let mut format = None;
    let (mut whole, mut held) = (0_u64, 0_u64);
    let mut buffer = vec![0_u8; 64 * 1024];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => ReadError::Protected,
            _ => ReadError::Damaged,
        })?;
        let Ok(name) = part.name().map(|name| name.into_owned()) else {
            // A name that is no text belongs to no part of a workbook.
            continue;
        };
        if name == "xl/workbook.xml" {
            format = Some(Packed::Book(Format::Xlsx));
        }
        if name == "word/document.xml" {
            format = Some(Packed::Word);
        }
        let mut first = [0_u8; 64];
        // A text between two tags is held whole while it is read.
        let mut run = 0_usize;
        let (mut size, packed) = (0_u64, part.compressed_size().max(1));
        let sheet = name.starts_with("xl/worksheets/") || name == "content.xml";
        let xml = name.ends_with(".xml") || name.ends_with(".rels") || name == "mimetype";
        if !xml {
            // Pictures and the like are not opened.
            continue;
        }
        // The size written in the folder may be a lie, so the part itself is measured.
        loop {
            let read = part.read(&mut buffer).map_err(|_| ReadError::Damaged)?;
            if read == 0 {
                break;
            }
            for (slot, byte) in first.iter_mut().zip(&buffer[..read]).skip(size as usize) {
                *slot = *byte;
            }
            for byte in &buffer[..read] {
                run = if *byte == b'<' { 0 } else { run + 1 };
                if run > LINE {
                    return Err(ReadError::LineTooLong);
                }
            }
            size += read as u64;
            whole += read as u64;
            held += if sheet { 0 } else { read as u64 };
            let swollen = size > SMALL && size / packed > RATIO;
            if swollen || whole > WHOLE {
                return Err(ReadError::Bomb);
            }
            if held > HELD {
                return Err(ReadError::TooLarge);
            }
        }
        if name == "mimetype" && first.starts_with(b"application/vnd.oasis.opendocument.spreadshee")
        {
            format = Some(Packed::Book(Format::Ods));
        }
    }
    format.ok_or(ReadError::Unknown)
}
