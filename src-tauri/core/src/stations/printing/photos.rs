//! What is attached to a station on its printed passport: photos, and the names of the rest.

use std::collections::VecDeque;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use district_documents::paper::photo::small;
use district_documents::paper::{Block, Photo};

use super::ask::{Ask, day_words};
use crate::app::Core;
use crate::attachments::{AttachedFile, service};
use crate::error::Result;
use crate::papers::files::ending;

/// Most photos of one station on paper: three rows, a page at most.
const OF_STATION: usize = 6;

/// Most photos on one paper; those of later stations are named.
const OF_PAPER: usize = 300;

/// Photos made small by the hash of their bytes, the newest last; none for bytes that are no
/// photo. A preview asks for the same paper again and again, page by page.
static MADE: Mutex<VecDeque<(String, Option<Photo>)>> = Mutex::new(VecDeque::new());

/// Photos so far on the paper.
#[derive(Default)]
pub(super) struct Album {
    taken: usize,
}

impl Album {
    /// Blocks for the files of a station: photos with name and day, the other files by name.
    ///
    /// # Errors
    /// Of the database.
    pub fn of(&mut self, ask: &Ask<'_>, files: &[AttachedFile]) -> Result<Vec<Block>> {
        let core = ask.core()?;
        let (mut photos, mut named) = (Vec::new(), Vec::new());
        for file in files {
            let room = photos.len() < OF_STATION && self.taken < OF_PAPER;
            let photo = match room && file.here && picture(&file.name) {
                true => made(&core, file)?,
                false => None,
            };
            let words = words(file);
            match photo {
                Some(photo) => {
                    self.taken += 1;
                    photos.push(Photo {
                        file: format!("photo-{}.jpg", self.taken),
                        caption: words,
                        ..photo
                    });
                }
                None => named.push(words),
            }
        }
        let mut blocks = Vec::new();
        if !photos.is_empty() || !named.is_empty() {
            blocks.push(Block::Heading {
                level: 2,
                text: ask.texts().text("station-passport-files"),
            });
        }
        if !photos.is_empty() {
            blocks.push(Block::Photos { photos });
        }
        if !named.is_empty() {
            blocks.push(Block::Paragraph {
                text: named.join("\n"),
                small: false,
            });
        }
        Ok(blocks)
    }
}

/// Name and day.
fn words(file: &AttachedFile) -> String {
    let day = day_words(file.added_at.get(..10).unwrap_or_default());
    let parts = [file.name.as_str(), &day];
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join(", ")
}

/// True for a name of a photo that papers can hold.
fn picture(name: &str) -> bool {
    matches!(ending(Path::new(name)).as_str(), "jpg" | "jpeg" | "png")
}

/// A photo made small; none when it is no picture, or its bytes are damaged or away.
fn made(core: &Core, file: &AttachedFile) -> Result<Option<Photo>> {
    let stored = service::find(core, &file.id)?;
    let known = |made: &VecDeque<(String, Option<Photo>)>| {
        let found = made.iter().find(|(hash, _)| *hash == stored.sha256);
        found.map(|(_, photo)| photo.clone())
    };
    if let Some(photo) = known(&MADE.lock().unwrap_or_else(PoisonError::into_inner)) {
        return Ok(photo);
    }
    let mut bytes = Vec::new();
    if service::pour(core, &stored, &mut bytes).is_err() {
        // The paper does without it and names it; the card says what is wrong with the file.
        return Ok(None);
    }
    let photo = small(bytes);
    let mut all = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    all.push_back((stored.sha256, photo.clone()));
    if all.len() > OF_PAPER {
        all.pop_front();
    }
    Ok(photo)
}
