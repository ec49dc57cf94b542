//! Does the index that was kept current say the same as one built anew?

use std::collections::BTreeMap;

use super::index::{Doc, Index};

impl Index {
    /// Number of records that the two describe differently, or that only one knows.
    pub fn differences(&self, other: &Index) -> usize {
        let (mine, theirs) = (by_id(self), by_id(other));
        let changed = mine
            .iter()
            .filter(|(id, doc)| theirs.get(*id).is_none_or(|there| !same(doc, there)))
            .count();
        let missing = theirs.keys().filter(|id| !mine.contains_key(*id)).count();
        changed + missing
    }
}

fn by_id(index: &Index) -> BTreeMap<&str, &Doc> {
    index.all().map(|(_, doc)| (doc.id.as_str(), doc)).collect()
}

fn same(a: &Doc, b: &Doc) -> bool {
    let texts = |doc: &Doc| {
        doc.fields
            .iter()
            .map(|field| (field.field, field.text.clone()))
            .collect::<Vec<_>>()
    };
    a.kind == b.kind
        && a.sort_key == b.sort_key
        && a.institution == b.institution
        && a.digits == b.digits
        && texts(a) == texts(b)
}
