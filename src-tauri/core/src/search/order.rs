//! The records in the order of their names, each with a number that tells its place.

/// Order by name. Numbers leave room between neighbours, so that a new record does not
/// move the others.
#[derive(Debug, Default)]
pub(super) struct Order {
    slots: Vec<u32>,
    rank: Vec<u32>,
}

impl Order {
    /// Sorts all slots that have a key.
    pub(super) fn fill<'a>(
        &mut self,
        slots: usize,
        key: impl Fn(u32) -> Option<(&'a str, &'a str)>,
    ) {
        self.slots = (0..slots as u32)
            .filter(|slot| key(*slot).is_some())
            .collect();
        self.slots.sort_by_cached_key(|slot| key(*slot));
        self.rank = vec![0; slots];
        self.spread();
    }

    /// Gives the places anew, as far from each other as can be.
    fn spread(&mut self) {
        let step = u32::MAX / (self.slots.len() as u32 + 2);
        for (n, slot) in self.slots.iter().enumerate() {
            if let Some(rank) = self.rank.get_mut(*slot as usize) {
                *rank = step * (n as u32 + 1);
            }
        }
    }

    /// Puts a slot where its name belongs.
    pub(super) fn insert<'a>(
        &mut self,
        slot: u32,
        key: impl Fn(u32) -> Option<(&'a str, &'a str)>,
    ) {
        let own = key(slot);
        let at = self.slots.partition_point(|other| key(*other) < own);
        let before = at
            .checked_sub(1)
            .and_then(|n| self.slots.get(n))
            .map_or(0, |other| self.rank(*other));
        let after = self
            .slots
            .get(at)
            .map_or(u32::MAX, |other| self.rank(*other));
        self.slots.insert(at, slot);
        if self.rank.len() <= slot as usize {
            self.rank.resize(slot as usize + 1, 0);
        }
        if after - before < 2 {
            self.spread();
        } else if let Some(rank) = self.rank.get_mut(slot as usize) {
            *rank = before + (after - before) / 2;
        }
    }

    /// Takes a slot out.
    pub(super) fn remove(&mut self, slot: u32) {
        let rank = self.rank(slot);
        if let Ok(at) = self
            .slots
            .binary_search_by_key(&rank, |other| self.rank(*other))
            && self.slots.get(at) == Some(&slot)
        {
            self.slots.remove(at);
        }
    }

    /// Grows along the list; no two records share one.
    pub(super) fn rank(&self, slot: u32) -> u32 {
        self.rank.get(slot as usize).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_records_find_their_place_even_when_there_is_no_room() {
        let names: Vec<String> = (0..400).map(|n| format!("{:03}", n * 7 % 400)).collect();
        let mut order = Order::default();
        let of = |slot: u32| names.get(slot as usize).map(|name| (name.as_str(), ""));
        for slot in 0..names.len() as u32 {
            order.insert(slot, of);
        }
        let mut slots: Vec<u32> = (0..names.len() as u32).collect();
        slots.sort_by_key(|slot| order.rank(*slot));
        let found: Vec<&String> = slots.iter().map(|slot| &names[*slot as usize]).collect();
        assert!(found.is_sorted());
        order.remove(5);
        assert_eq!(order.slots.len(), 399);
    }
}
