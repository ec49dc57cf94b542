//! Does the index that was kept current say the same as one built anew?

use std::collections::BTreeMap;

use super::index::{Index, Record};

impl Index {
    /// Number of records that the two describe differently, or that only one knows.
    pub fn differences(&self, other: &Index) -> usize {
        let (mine, theirs) = (by_id(self), by_id(other));
        let changed = mine
            .iter()
            .filter(|(id, record)| theirs.get(*id).is_none_or(|there| !record.same(there)))
            .count();
        let missing = theirs.keys().filter(|id| !mine.contains_key(*id)).count();
        changed + missing
    }
}

fn by_id(index: &Index) -> BTreeMap<&str, &Record> {
    index.all().map(|record| (&*record.id, record)).collect()
}
