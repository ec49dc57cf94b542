//! Gathering rows: where trees hold together they say whose a page is; a page that lost its tree
//! is known by its rows.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::{Hash, Hasher};

use rusqlite::types::Value;

use super::shape::{Shape, key};
use super::source::Source;
use super::tree::{self, LEAF, Row, is_index};
use crate::error::Result;

/// Where the file says its tables are, by their names, and the indexes of their keys.
#[derive(Default)]
pub(super) struct Roots {
    pub(super) tables: HashMap<String, u32>,
    keys: HashMap<String, u32>,
    /// Pages of the list itself.
    own: HashSet<u32>,
    broken: BTreeSet<u32>,
}

/// Reads the file's own list of tables; when it is damaged, all pages are searched for parts of it.
pub(super) fn roots(source: &Source) -> Roots {
    let mut roots = Roots::default();
    let walk = tree::walk(source, 1, false);
    roots.broken = walk.broken;
    for no in walk.leaves {
        roots.take(source, no);
    }
    if !roots.broken.is_empty() {
        for no in 2..=source.pages {
            if !roots.own.contains(&no) {
                roots.take(source, no);
            }
        }
    }
    roots
}

impl Roots {
    fn take(&mut self, source: &Source, no: u32) {
        let Some(page) = source.page(no) else {
            return;
        };
        if tree::kind(&page, no) != Some(LEAF) {
            return;
        }
        let found = tree::rows(source, &page, no);
        let before = self.tables.len() + self.keys.len();
        for row in &found.rows {
            if let [
                Value::Text(kind),
                Value::Text(name),
                Value::Text(table),
                Value::Integer(root),
                _,
            ] = row.values.as_slice()
                && let Ok(root) = u32::try_from(*root)
            {
                match kind.as_str() {
                    "table" => {
                        self.tables.insert(table.clone(), root);
                    }
                    "index" if name.starts_with("sqlite_autoindex_") && name.ends_with("_1") => {
                        self.keys.insert(table.clone(), root);
                    }
                    "index" => {
                        self.own.insert(no);
                    }
                    _ => {}
                }
            }
        }
        if self.tables.len() + self.keys.len() > before {
            self.own.insert(no);
        }
        if found.broken && self.own.contains(&no) {
            self.broken.insert(no);
        }
    }
}

/// What was found out on the way.
pub(super) struct Gathered {
    /// Records that the indexes of keys name, and their table; by a digest of the key.
    ids: HashMap<u64, u16>,
    saved: HashSet<u64>,
    /// Tables whose index of keys is whole.
    whole_keys: Vec<bool>,
    /// Pages that could not be read, in full or in part.
    pub(super) broken: BTreeSet<u32>,
}

impl Gathered {
    /// Whether a record that is not among the saved ones may have been lost.
    pub(super) fn may_be_lost(&self, table: usize, id: &str) -> bool {
        !self.saved.contains(&digest(table, id))
            && (!self.whole_keys[table] || self.ids.contains_key(&digest(table, id)))
    }

    /// True when the index of a table's keys is whole, so that it names every record there was.
    pub(super) fn knows_all(&self, table: usize) -> bool {
        self.whole_keys[table]
    }

    /// How many records of each table are named by its index but were not found.
    pub(super) fn lost(&self, tables: usize) -> Vec<i64> {
        let mut lost = vec![0; tables];
        for (_, table) in self.ids.iter().filter(|(id, _)| !self.saved.contains(*id)) {
            if let Some(lost) = lost.get_mut(usize::from(*table)) {
                *lost += 1;
            }
        }
        lost
    }

    /// True when anything of the file could not be read.
    pub(super) fn damaged(&self) -> bool {
        !self.broken.is_empty()
    }
}

/// A key and its table in eight bytes: a large office has a million of them.
fn digest(table: usize, id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (table, id).hash(&mut hasher);
    hasher.finish()
}

/// Claimed by none, or by several.
const NOBODY: u16 = u16::MAX;
const SEVERAL: u16 = u16::MAX - 1;

/// Hands every row to `keep`, which answers whether it was taken.
///
/// # Errors
/// What `keep` answers.
pub(super) fn gather(
    source: &Source,
    shapes: &[Shape],
    roots: &Roots,
    keep: &mut dyn FnMut(usize, Vec<Value>, Option<i64>) -> Result<bool>,
) -> Result<Gathered> {
    let mut work = Work {
        source,
        shapes,
        keep,
        told: HashMap::new(),
        done: Gathered {
            ids: HashMap::new(),
            saved: HashSet::new(),
            whole_keys: vec![false; shapes.len()],
            broken: roots.broken.clone(),
        },
    };
    work.read_keys(roots);
    let claims = work.claims(roots);
    // The journal is found by itself, and knows of every record whose it is.
    work.like_index(roots)?;
    let mut orphans = Vec::new();
    for no in 2..=source.pages {
        if roots.own.contains(&no) {
            continue;
        }
        let Some(page) = source.page(no) else {
            work.done.broken.insert(no);
            continue;
        };
        if tree::kind(&page, no) != Some(LEAF) {
            continue;
        }
        let claimed = claims[no as usize];
        let found = tree::rows(source, &page, no);
        let fits = |row: &&Row| {
            shapes
                .get(usize::from(claimed))
                .is_some_and(|shape| shape.fits(&row.values, found.broken || row.long))
        };
        let fitting = found.rows.iter().filter(fits).count();
        if claimed >= SEVERAL || fitting * 2 < found.rows.len() {
            orphans.push(no);
            continue;
        }
        work.save(usize::from(claimed), no, found)?;
    }
    for no in orphans {
        work.orphan(no)?;
    }
    Ok(work.done)
}

struct Work<'a> {
    source: &'a Source,
    shapes: &'a [Shape],
    keep: &'a mut dyn FnMut(usize, Vec<Value>, Option<i64>) -> Result<bool>,
    /// Whose a record is, as the journal tells.
    told: HashMap<u64, u16>,
    done: Gathered,
}

impl Work<'_> {
    /// The indexes of keys name every record there was.
    fn read_keys(&mut self, roots: &Roots) {
        for (table, shape) in self.shapes.iter().enumerate() {
            let Some(root) = roots.keys.get(&shape.table) else {
                self.done.whole_keys[table] = shape.like_index;
                continue;
            };
            let walk = tree::walk(self.source, *root, true);
            let mut whole = walk.broken.is_empty();
            self.done.broken.extend(walk.broken);
            for no in walk.leaves {
                let Some(page) = self.source.page(no) else {
                    continue;
                };
                let found = tree::rows(self.source, &page, no);
                whole &= !found.broken;
                if found.broken {
                    self.done.broken.insert(no);
                }
                for row in found.rows {
                    if let [Value::Text(id), .., Value::Integer(_)] = row.values.as_slice() {
                        self.done.ids.insert(digest(table, id), table as u16);
                    } else {
                        whole = false;
                    }
                }
            }
            self.done.whole_keys[table] = whole;
        }
    }

    /// Whose each page is, as the trees say.
    fn claims(&mut self, roots: &Roots) -> Vec<u16> {
        let mut claims = vec![NOBODY; self.source.pages as usize + 1];
        for (table, shape) in self.shapes.iter().enumerate() {
            let root = roots.tables.get(&shape.table);
            let Some(root) = root.filter(|_| !shape.like_index) else {
                continue;
            };
            let walk = tree::walk(self.source, *root, false);
            self.done.broken.extend(walk.broken);
            for no in walk.leaves {
                if let Some(claim) = claims.get_mut(no as usize) {
                    *claim = if *claim == NOBODY {
                        table as u16
                    } else {
                        SEVERAL
                    };
                }
            }
        }
        claims
    }

    /// Tables kept like an index: their rows have a shape that no index has.
    fn like_index(&mut self, roots: &Roots) -> Result<()> {
        let Some(table) = self.shapes.iter().position(|shape| shape.like_index) else {
            return Ok(());
        };
        let shape = &self.shapes[table];
        if let Some(root) = roots.tables.get(&shape.table) {
            let walk = tree::walk(self.source, *root, true);
            self.done.broken.extend(walk.broken);
        }
        for no in 2..=self.source.pages {
            let Some(page) = self.source.page(no) else {
                continue;
            };
            if !tree::kind(&page, no).is_some_and(is_index) {
                continue;
            }
            let found = tree::rows(self.source, &page, no);
            if found.broken {
                self.done.broken.insert(no);
            }
            for row in found.rows {
                let whole = row.values.len() == shape.columns.len();
                if whole && shape.fits(&row.values, found.broken || row.long) {
                    self.note(&row.values);
                    (self.keep)(table, row.values, None)?;
                }
            }
        }
        Ok(())
    }

    /// Remembers what an act says of whose a record is.
    fn note(&mut self, values: &[Value]) {
        if let [_, _, Value::Text(entity), Value::Text(id), ..] = values
            && let Some(table) = self.shapes.iter().position(|shape| shape.table == *entity)
        {
            self.told.insert(digest(usize::MAX, id), table as u16);
        }
    }

    fn save(&mut self, table: usize, no: u32, found: tree::Rows) -> Result<()> {
        if found.broken {
            self.done.broken.insert(no);
        }
        let shape = &self.shapes[table];
        for row in found.rows {
            if !shape.fits(&row.values, found.broken || row.long) {
                self.done.broken.insert(no);
                continue;
            }
            let id = key(&row.values).map(|id| digest(table, id));
            if (self.keep)(table, row.values, row.rowid)? {
                self.done.saved.extend(id);
            }
        }
        Ok(())
    }

    /// A page that no tree leads to, or several do.
    fn orphan(&mut self, no: u32) -> Result<()> {
        let Some(page) = self.source.page(no) else {
            return Ok(());
        };
        let found = tree::rows(self.source, &page, no);
        match self.whose(&found.rows) {
            Some(table) => self.save(table, no, found),
            None if found.rows.is_empty() => Ok(()),
            None => {
                self.done.broken.insert(no);
                Ok(())
            }
        }
    }

    /// The table whose rows these are: first by their keys, then by what they point to; their shape
    /// must fit in any case, and be told from all others when nothing else speaks.
    fn whose(&self, rows: &[Row]) -> Option<usize> {
        let fitting = |table: usize| {
            let shape = &self.shapes[table];
            let fits = rows.iter().filter(|row| shape.fits(&row.values, true));
            fits.count() * 2 > rows.len()
        };
        let tables: Vec<usize> = (0..self.shapes.len())
            .filter(|&table| !self.shapes[table].like_index && fitting(table))
            .collect();
        let votes = |table: usize| {
            let named = rows.iter().filter_map(|row| key(&row.values));
            named
                .filter(|id| {
                    self.done.ids.contains_key(&digest(table, id))
                        || self.told.get(&digest(usize::MAX, id)) == Some(&(table as u16))
                })
                .count()
        };
        if let Some(table) = best(&tables, votes) {
            return Some(table);
        }
        if let [only] = tables.as_slice() {
            return Some(*only);
        }
        best(&tables, |table| self.pointing(table, rows))
    }

    /// How many of the rows' links end at a record that is known.
    fn pointing(&self, table: usize, rows: &[Row]) -> usize {
        let links = self.shapes[table].columns.iter().enumerate();
        links
            .filter_map(|(n, column)| Some((n, column.points_to?)))
            .flat_map(|(n, parent)| rows.iter().map(move |row| (row.values.get(n), parent)))
            .filter(|(value, parent)| match value {
                Some(Value::Text(id)) => self.done.ids.contains_key(&digest(*parent, id)),
                _ => false,
            })
            .count()
    }
}

/// The table with the most points, if it is one and has any.
fn best(tables: &[usize], points: impl Fn(usize) -> usize) -> Option<usize> {
    let mut scored: Vec<(usize, usize)> = tables.iter().map(|&t| (points(t), t)).collect();
    scored.sort_unstable_by(|a, b| b.cmp(a));
    match scored.as_slice() {
        [(most, table), (next, _), ..] if most > next => Some(*table),
        [(most, table)] if *most > 0 => Some(*table),
        _ => None,
    }
}
