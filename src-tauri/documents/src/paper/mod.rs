//! One model of a paper: what it says, apart from how it is printed.
//!
//! The same [`Document`] becomes a PDF file and page pictures for the preview (both by
//! [`print`]), and a Word file ([`word`]). Every text in it is plain: nothing in it is read
//! as markup by any of the renderers.

pub mod photo;
pub mod print;
mod typst_world;
pub mod word;
mod word_body;
mod word_photos;

use serde::{Deserialize, Serialize};

pub use photo::Photo;

/// A paper.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Title, also that of the file.
    pub title: String,
    /// What the paper shows, in words (filter, scope); on every page.
    pub scope: String,
    /// Two-letter code of the language.
    pub language: String,
    /// Sheet and size of the letters.
    pub page: Page,
    /// Whose paper it is.
    pub office: OfficeHead,
    /// When it was made.
    pub made: Made,
    /// Words around the page number.
    pub page_words: PageWords,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
}

/// Sheet and size of the letters.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// Size of the sheet.
    pub size: Sheet,
    /// Lying instead of standing.
    pub landscape: bool,
    /// Letters of 16 points for readers with low vision.
    pub large: bool,
    /// Letters of so many points, whatever the sheet; 0: by the sheet and by `large`.
    #[serde(default)]
    pub points: u8,
}

/// Size of the sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sheet {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// 297 × 420 mm.
    A3,
}

impl Sheet {
    /// Width and height of the standing sheet in millimetres.
    pub fn millimetres(self) -> (u32, u32) {
        match self {
            Sheet::A4 => (210, 297),
            Sheet::A5 => (148, 210),
            Sheet::A3 => (297, 420),
        }
    }
}

/// The office's heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct OfficeHead {
    /// Name of the office.
    pub name: String,
    /// Section; may be empty.
    pub section: String,
}

/// When the paper was made.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// In words and in the paper's language, for the foot of the page.
    pub words: String,
    /// Year, month, day, hour, minute of the office's own time, for the file's properties.
    pub moment: [u16; 5],
}

/// Words around the page number: `Pagina 3 din 12`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PageWords {
    /// Before the number, without the space.
    pub before: String,
    /// Between the number and the count, without the spaces.
    pub between: String,
}

/// A piece of the paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading of level 1 to 3. Levels are not skipped.
    Heading {
        /// Level.
        level: u8,
        /// Words.
        text: String,
    },
    /// A paragraph; a line break is kept.
    Paragraph {
        /// Words.
        text: String,
        /// Smaller and grey.
        small: bool,
    },
    /// A table whose header row repeats on every page.
    Table(Table),
    /// A table in another form: with lines around every cell, or all of it on one page.
    Form {
        /// The table.
        table: Table,
        /// Lines around every cell, heads and groups in the middle, as annexes are printed.
        ruled: bool,
        /// Begins on the page on which it ends, as long as one page can hold it.
        together: bool,
    },
    /// Facts: a grey label and a value each.
    Facts {
        /// Label and value.
        rows: Vec<(String, String)>,
    },
    /// Places to sign, kept together on one page.
    Signatures {
        /// Who signs.
        lines: Vec<Signature>,
    },
    /// Pieces that flow through two columns.
    Columns {
        /// The pieces.
        blocks: Vec<Block>,
    },
    /// Photos, two beside each other.
    Photos {
        /// They; each has a name of its own within the paper.
        photos: Vec<Photo>,
    },
    /// What follows begins on a new page.
    PageBreak,
    /// The head of an annex, over the title: whose it is, and to which act it belongs. It comes
    /// first, in the place of the usual head.
    AnnexHead {
        /// Whose annex.
        office: OfficeHead,
        /// To which act, a line each; may be empty.
        to: String,
        /// Under the title, a line each; may be empty.
        under: String,
    },
    /// The head of a letter: whose it is, its number and day, and to whom. A paper that begins
    /// with one is a bundle of letters: it has no title over it, no running head and no page
    /// numbers, so that each letter can be sent alone.
    LetterHead {
        /// Whose letter.
        office: OfficeHead,
        /// Number and day, a line each.
        day: String,
        /// To whom, a line each.
        to: String,
    },
}

impl Document {
    /// True for a bundle of letters.
    pub fn is_letters(&self) -> bool {
        matches!(self.blocks.first(), Some(Block::LetterHead { .. }))
    }

    /// Its photos; those in columns do not count.
    pub fn photos(&self) -> impl Iterator<Item = &Photo> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Photos { photos } => photos.as_slice(),
            _ => &[],
        })
    }

    /// True for an annex, which has a head of its own.
    pub fn is_annex(&self) -> bool {
        matches!(self.blocks.first(), Some(Block::AnnexHead { .. }))
    }
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows from top to bottom.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Head.
    pub head: String,
    /// Share of the width.
    pub share: f32,
    /// Aligned to the right (numbers, dates).
    pub right: bool,
    /// Lines are never broken (telephone numbers).
    pub unbroken: bool,
}

impl Column {
    /// A column of running words.
    pub fn words(head: impl Into<String>, share: f32) -> Self {
        Self {
            head: head.into(),
            share,
            ..Self::default()
        }
    }

    /// A column of telephone numbers.
    pub fn numbers(head: impl Into<String>, share: f32) -> Self {
        Self {
            head: head.into(),
            share,
            unbroken: true,
            ..Self::default()
        }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Row {
    /// A heading over the rows that follow; repeats when they go on to another page.
    Group {
        /// Words.
        text: String,
        /// Smaller words after them (address, reception number).
        note: String,
    },
    /// White words on black over the whole width: the day on which everything hangs.
    Band {
        /// Words.
        text: String,
    },
    /// Cells, one a column.
    Cells {
        /// The cells.
        cells: Vec<Cell>,
    },
}

/// A sign that is drawn, so that it looks the same on every printer, in black alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// A box of 5 mm to tick.
    TickBox,
    /// The same, ticked.
    Ticked,
    /// A line to write on.
    Line,
    /// Not begun: a ring.
    Planned,
    /// Begun: a ring that is half full.
    InWork,
    /// Soon due: a clock.
    Soon,
    /// Late: a full triangle.
    Overdue,
    /// Done: a full disc with a tick.
    Done,
    /// Done late: an open ring with a tick.
    DoneLate,
    /// Without use: a dash.
    NotApplicable,
}

impl Sign {
    /// The letter that stands for it where nothing can be drawn.
    pub fn letter(self) -> &'static str {
        match self {
            Sign::TickBox => "☐",
            Sign::Ticked => "☑",
            Sign::Line => "________________",
            Sign::Planned => "○",
            Sign::InWork => "◐",
            Sign::Soon => "◷",
            Sign::Overdue => "▲",
            Sign::Done => "✔",
            Sign::DoneLate => "✓",
            Sign::NotApplicable => "–",
        }
    }
}

/// A cell of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Words; a line break is kept.
    pub text: String,
    /// Smaller grey words under them.
    pub note: String,
    /// In stronger letters.
    pub strong: bool,
    /// In grey (a vacant post).
    pub grey: bool,
    /// A third larger: what is read from afar.
    #[serde(default)]
    pub big: bool,
    /// A sign before the words.
    #[serde(default)]
    pub sign: Option<Sign>,
}

impl Cell {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Stronger words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            strong: true,
            ..Self::default()
        }
    }

    /// The same in larger letters.
    pub fn big(mut self) -> Self {
        self.big = true;
        self
    }

    /// The same with a sign before the words.
    pub fn with_sign(mut self, sign: Sign) -> Self {
        self.sign = Some(sign);
        self
    }

    /// The same with smaller words under it.
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }
}

/// A place to sign.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Signature {
    /// Post of who signs.
    pub post: String,
    /// Name of who signs; may be empty.
    pub name: String,
}

/// Why a paper could not be made. The words are for a developer.
#[derive(Debug)]
pub struct PaperError(pub String);

impl std::fmt::Display for PaperError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "paper: {}", self.0)
    }
}

impl std::error::Error for PaperError {}
