//! Photos on papers: read one at a time and made small at once, so that a paper with many of them
//! stays light.

use std::io::Cursor;

use serde::{Deserialize, Serialize};
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// Longest side in pixels: 200 to the inch over half a sheet.
const LONGEST: u32 = 640;

/// Most pixels of a photo that is read at all: above those of any camera of an office, and 200 MB
/// of memory while it is made small.
const MOST: u64 = 64_000_000;

/// A photo on a paper.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Photo {
    /// Name of its own within the paper: `photo-1.jpg`.
    pub file: String,
    /// What is under it, and read to who does not see it.
    pub caption: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The picture as a JPEG file.
    #[serde(skip)]
    pub jpeg: Vec<u8>,
}

/// A JPEG or PNG file, turned as it was taken and made small; none for one that is no such
/// picture, is damaged, or is larger than any photo.
pub fn small(bytes: Vec<u8>) -> Option<Photo> {
    let format = ExchangeFormat::detect(&bytes)?;
    let (width, height) = match format {
        ExchangeFormat::Jpg => jpeg_size(&bytes)?,
        ExchangeFormat::Png => png_size(&bytes)?,
        ExchangeFormat::Gif | ExchangeFormat::Webp => return None,
    };
    if u64::from(width) * u64::from(height) > MOST {
        return None;
    }
    let read = RasterImage::plain(Bytes::new(bytes), format);
    // What was read is kept by the typesetter for the next rendering; of a large one only the
    // small picture is wanted.
    comemo::evict(0);
    let read = read.ok()?;
    let picture = match read.width().max(read.height()) > LONGEST {
        true => read.dynamic().thumbnail(LONGEST, LONGEST).to_rgb8(),
        false => read.dynamic().to_rgb8(),
    };
    let mut jpeg = Cursor::new(Vec::new());
    picture
        .write_to(&mut jpeg, ExchangeFormat::Jpg.into())
        .ok()?;
    Some(Photo {
        width: picture.width(),
        height: picture.height(),
        jpeg: jpeg.into_inner(),
        ..Photo::default()
    })
}

/// Width and height of a PNG file, from its first part.
fn png_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| -> Option<u32> {
        let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four))
    };
    Some((number(16)?, number(20)?))
}

/// Width and height of a JPEG file, from the head of its frame.
fn jpeg_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| -> Option<usize> {
        let two: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
        Some(usize::from(u16::from_be_bytes(two)))
    };
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        match *bytes.get(at + 1)? {
            // A filler, and marks without a part of their own.
            0xff => at += 1,
            0x01 | 0xd0..=0xd8 => at += 2,
            // The frame; C4, C8 and CC are tables.
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let (height, width) = (number(at + 5)?, number(at + 7)?);
                return Some((u32::try_from(width).ok()?, u32::try_from(height).ok()?));
            }
            _ => at += 2 + number(at + 2)?,
        }
    }
}
