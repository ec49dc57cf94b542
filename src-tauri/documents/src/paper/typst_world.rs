//! The one place that knows how the typesetter is called: a fixed template, the paper as
//! data beside it, two faces of a font. It can reach neither a disk nor a network.

use std::collections::HashMap;
use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;

use super::{Document, PaperError};

const TEMPLATE: &str = include_str!("template.typ");
const REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/print/NotoSans-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../../../assets/fonts/print/NotoSans-SemiBold.ttf");

/// How many renderings ago something must have been used to be forgotten.
const KEPT: usize = 2;

/// What is the same for every paper; made when the first one is printed.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
    data: FileId,
}

static SHARED: OnceLock<Option<Shared>> = OnceLock::new();

fn shared() -> Result<&'static Shared, PaperError> {
    SHARED
        .get_or_init(|| {
            let fonts: Vec<Font> = [REGULAR, SEMIBOLD]
                .into_iter()
                .filter_map(|face| Font::new(Bytes::new(face), 0))
                .collect();
            Some(Shared {
                library: LazyHash::new(Library::default()),
                book: LazyHash::new(FontBook::from_fonts(&fonts)),
                fonts,
                template: Source::new(id("template.typ")?, TEMPLATE.to_owned()),
                data: id("document.json")?,
            })
        })
        .as_ref()
        .ok_or_else(|| PaperError("the template has no place".into()))
}

/// The place of a file beside the template.
fn id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

struct PaperWorld {
    shared: &'static Shared,
    data: Bytes,
    photos: HashMap<FileId, Bytes>,
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.shared.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.shared.template.id() {
            Ok(self.shared.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.shared.data {
            Ok(self.data.clone())
        } else {
            let photo = self.photos.get(&id).cloned();
            photo.ok_or(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        // Time is part of the paper.
        None
    }
}

/// Sets the paper's pages.
pub fn pages(document: &Document) -> Result<PagedDocument, PaperError> {
    let data = serde_json::to_vec(document).map_err(|error| PaperError(error.to_string()))?;
    let world = PaperWorld {
        shared: shared()?,
        data: Bytes::new(data),
        photos: document
            .photos()
            .filter_map(|photo| Some((id(&photo.file)?, Bytes::new(photo.jpeg.clone()))))
            .collect(),
    };
    let pages = typst::compile::<PagedDocument>(&world).output;
    // The typesetter keeps what it worked out, for the next rendering of the same paper.
    comemo::evict(KEPT);
    pages.map_err(|errors| PaperError(said(&errors)))
}

/// The typesetter's complaints in one line.
pub fn said(errors: &[typst::diag::SourceDiagnostic]) -> String {
    let said: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
    said.join("; ")
}
