//! Pages of SQLite's trees: their cells, their rows, and the way from a root to its leaves.

use std::collections::BTreeSet;

use rusqlite::types::Value;

use super::records::{record, varint};
use super::source::{PAGE, Source};

/// First byte of a leaf and of an inner page of a table, and of the same of an index.
pub(super) const LEAF: u8 = 13;
const INNER: u8 = 5;
const INDEX_LEAF: u8 = 10;
const INDEX_INNER: u8 = 2;

/// A row as it was found.
pub(super) struct Row {
    /// SQLite's own number of it; none in an index and in a table without such numbers.
    pub(super) rowid: Option<i64>,
    /// Its values, from the first column on.
    pub(super) values: Vec<Value>,
    /// It reaches over its page.
    pub(super) long: bool,
}

/// What a page holds.
#[derive(Default)]
pub(super) struct Rows {
    /// Every row that could be read.
    pub(super) rows: Vec<Row>,
    /// Something on the page could not.
    pub(super) broken: bool,
}

struct Cells {
    kind: u8,
    /// Where cells begin.
    at: Vec<usize>,
    /// The last child of an inner page.
    last: u32,
    broken: bool,
}

fn number(page: &[u8], at: usize) -> Option<usize> {
    Some(usize::from(u16::from_be_bytes(
        page.get(at..at + 2)?.try_into().ok()?,
    )))
}

fn page_number(page: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(page.get(at..at + 4)?.try_into().ok()?))
}

/// On the first page the file's own head comes before the page's.
fn start(page: u32) -> usize {
    if page == 1 { 100 } else { 0 }
}

/// The kind of a page, if it is a page of a tree at all.
pub(super) fn kind(page: &[u8], number: u32) -> Option<u8> {
    let kind = *page.get(start(number))?;
    [LEAF, INNER, INDEX_LEAF, INDEX_INNER]
        .contains(&kind)
        .then_some(kind)
}

/// True for pages of an index, and of a table that is kept like one.
pub(super) fn is_index(kind: u8) -> bool {
    matches!(kind, INDEX_LEAF | INDEX_INNER)
}

fn cells(page: &[u8], no: u32) -> Option<Cells> {
    let head = start(no);
    let kind = kind(page, no)?;
    let inner = matches!(kind, INNER | INDEX_INNER);
    let array = head + if inner { 12 } else { 8 };
    let count = number(page, head + 3)?;
    let end = array + count * 2;
    if end > PAGE {
        return None;
    }
    let mut broken = false;
    let mut at = Vec::with_capacity(count);
    for n in 0..count {
        let cell = number(page, array + n * 2)?;
        // Two cells at one place: one of the two pointers is wrong.
        if cell < end || cell + 4 > PAGE || at.contains(&cell) {
            broken = true;
        } else {
            at.push(cell);
        }
    }
    let last = if inner {
        page_number(page, head + 8)?
    } else {
        0
    };
    Some(Cells {
        kind,
        at,
        last,
        broken,
    })
}

/// The children of an inner page; none of a page that is none.
fn children(page: &[u8], no: u32) -> Option<Vec<u32>> {
    let cells = cells(page, no)?;
    if !matches!(cells.kind, INNER | INDEX_INNER) {
        return Some(Vec::new());
    }
    let mut found: Vec<u32> = cells
        .at
        .iter()
        .filter_map(|&at| page_number(page, at))
        .collect();
    found.push(cells.last);
    Some(found)
}

/// The rows of a leaf of a table, or the entries of any page of an index.
pub(super) fn rows(source: &Source, page: &[u8], no: u32) -> Rows {
    let Some(cells) = cells(page, no) else {
        return Rows {
            rows: Vec::new(),
            broken: true,
        };
    };
    let mut found = Rows {
        rows: Vec::new(),
        broken: cells.broken,
    };
    if cells.kind == INNER {
        return found;
    }
    for &at in &cells.at {
        match row(source, page, at, cells.kind) {
            Some(row) => found.rows.push(row),
            None => found.broken = true,
        }
    }
    found
}

fn row(source: &Source, page: &[u8], mut at: usize, kind: u8) -> Option<Row> {
    if kind == INDEX_INNER {
        at += 4;
    }
    let (length, taken) = varint(page.get(at..)?)?;
    at += taken;
    let rowid = match kind {
        LEAF => {
            let (rowid, taken) = varint(page.get(at..)?)?;
            at += taken;
            Some(rowid as i64)
        }
        _ => None,
    };
    let length = usize::try_from(length).ok()?;
    // Longer than the whole file: no length.
    if length as u64 > u64::from(source.pages) * PAGE as u64 {
        return None;
    }
    let (here, long) = share(length, kind);
    let mut payload = page.get(at..at + here)?.to_vec();
    if long {
        let next = page_number(page, at + here)?;
        follow(source, next, length, &mut payload)?;
    }
    Some(Row {
        rowid,
        values: record(&payload)?,
        long,
    })
}

/// How much of a payload stands on its own page, and whether the rest is elsewhere.
fn share(length: usize, kind: u8) -> (usize, bool) {
    let most = match kind {
        LEAF => PAGE - 35,
        _ => (PAGE - 12) * 64 / 255 - 23,
    };
    if length <= most {
        return (length, false);
    }
    let least = (PAGE - 12) * 32 / 255 - 23;
    let fitting = least + (length - least) % (PAGE - 4);
    (if fitting <= most { fitting } else { least }, true)
}

/// Gathers the rest of a payload. The chain must end exactly where the payload does, and each page
/// adds to it, so that a ring of pages ends too.
fn follow(source: &Source, mut next: u32, length: usize, payload: &mut Vec<u8>) -> Option<()> {
    while payload.len() < length {
        let page = source.page(next)?;
        next = page_number(&page, 0)?;
        let missing = (length - payload.len()).min(PAGE - 4);
        payload.extend_from_slice(page.get(4..4 + missing)?);
    }
    (next == 0).then_some(())
}

/// What a walk from a root came to.
#[derive(Default)]
pub(super) struct Walk {
    /// Pages that hold rows.
    pub(super) leaves: Vec<u32>,
    /// Pages that should be of this tree and are none.
    pub(super) broken: BTreeSet<u32>,
}

/// Walks a tree as far as it holds together. Rows of an index stand on its inner pages too.
pub(super) fn walk(source: &Source, root: u32, index: bool) -> Walk {
    let mut walk = Walk::default();
    let mut seen = BTreeSet::new();
    let mut ahead = vec![root];
    while let Some(no) = ahead.pop() {
        if !seen.insert(no) {
            continue;
        }
        let page = source.page(no);
        let known = page
            .as_deref()
            .and_then(|page| Some((page, kind(page, no)?)))
            .filter(|(_, kind)| is_index(*kind) == index);
        let Some((page, kind)) = known else {
            walk.broken.insert(no);
            continue;
        };
        if kind != INNER {
            walk.leaves.push(no);
        }
        match children(page, no) {
            Some(children) => ahead.extend(children),
            None => {
                walk.broken.insert(no);
            }
        }
    }
    walk
}
