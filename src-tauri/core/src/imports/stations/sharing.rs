//! Stations of one building share what is known of it.

use super::Planned;
use super::comparing::{SHARED, alike, compared, differing, holder};
use super::draft::Draft;
use crate::imports::ImportField::*;

impl Planned {
    /// Premises of an earlier row, or ones that are there, keep what is known of them: what the
    /// row says otherwise is told, and stays in the station's note.
    pub(super) fn share(&mut self, draft: &mut Draft) {
        let Some(key) = draft.premises_key() else {
            return;
        };
        let place = self.places.entry(key).or_default();
        let mut differs = Vec::new();
        for field in SHARED {
            let new = compared(draft, field);
            let old = place.get(&field).map_or("", String::as_str);
            // Another's telephone never stands beside a name.
            let holder = holder(field).filter(|name| differs.contains(name));
            let known = !old.is_empty() && alike(field, old, &new);
            if new.is_empty() || (holder.is_none() && known) {
                continue;
            }
            if old.is_empty() && holder.is_none() {
                place.insert(field, new);
                continue;
            }
            let told = differing(draft.row, field, old, draft.get(field));
            self.check.problems.push(told);
            differs.push(field);
        }
        for field in &differs {
            let head = draft.heads.get(field).cloned().unwrap_or_default();
            let value = draft.values.remove(field).unwrap_or_default();
            let by_name = holder(*field).filter(|name| differs.contains(name));
            match draft.extra.last_mut().filter(|_| by_name.is_some()) {
                Some((_, words)) => *words = format!("{words}, {value}"),
                None => draft.extra.push((head, value)),
            }
        }
        if differs.contains(&Keys) {
            draft.keys = None;
        }
        if differs.contains(&Manager) {
            draft.manager = None;
        }
    }
}
