//! How one item's lack is covered: who gives to whom, and what is still to be bought.

use std::collections::HashMap;

use super::EquipmentCell;
use super::rules::spare;

/// How one item's lack is covered: what is moved from row to row, and what each row still needs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cover {
    /// From which row, to which row, how many.
    pub moves: Vec<(usize, usize, i64)>,
    /// For which row, how many to buy.
    pub purchases: Vec<(usize, i64)>,
}

/// Covers what is lacking from what others can spare: within the zone first, then from whoever
/// stands nearest in the list, of two as near the earlier one. Nobody gives what he needs himself.
pub fn cover(cells: &[EquipmentCell], zones: &[&str]) -> Cover {
    let mut spares: Vec<i64> = cells.iter().map(spare).collect();
    let mut lacks: Vec<i64> = cells.iter().map(|cell| cell.lack.unwrap_or(0)).collect();
    let mut moves = Vec::new();
    let mut by_zone: HashMap<Option<&&str>, Vec<usize>> = HashMap::new();
    for row in 0..cells.len() {
        by_zone.entry(zones.get(row)).or_default().push(row);
    }
    // Zones have no row in common, so it does not matter which comes first.
    for rows in by_zone.values() {
        give(rows, &mut spares, &mut lacks, &mut moves);
    }
    let all: Vec<usize> = (0..cells.len()).collect();
    give(&all, &mut spares, &mut lacks, &mut moves);
    moves.sort_unstable();
    let purchases = lacks.into_iter().enumerate().filter(|(_, lack)| *lack > 0);
    Cover {
        moves,
        purchases: purchases.collect(),
    }
}

/// Lets these rows, in their order, give to each other.
fn give(
    rows: &[usize],
    spares: &mut [i64],
    lacks: &mut [i64],
    moves: &mut Vec<(usize, usize, i64)>,
) {
    let mut givers = Givers::of(rows.iter().map(|row| spares[*row] > 0));
    for (at, to) in rows.iter().copied().enumerate() {
        while lacks[to] > 0 {
            let (before, after) = (givers.before(at), givers.after(at));
            // A row stands as far away as there are rows of the whole list between.
            let away = |other: usize| rows[other].abs_diff(to);
            let nearest = match (before, after) {
                (Some(before), Some(after)) if away(after) < away(before) => after,
                (Some(before), _) => before,
                (None, Some(after)) => after,
                (None, None) => return,
            };
            let from = rows[nearest];
            let n = spares[from].min(lacks[to]);
            spares[from] -= n;
            lacks[to] -= n;
            moves.push((from, to, n));
            if spares[from] == 0 {
                givers.leave(nearest);
            }
        }
    }
}

/// Rows that still can give; the nearest one on either side is found without walking over those
/// that cannot. Both lists point towards one that can, and paths are shortened as they are walked.
struct Givers {
    /// Places are one more than those of the rows; 0: nobody before.
    back: Vec<usize>,
    /// The last place: nobody after.
    forth: Vec<usize>,
}

impl Givers {
    fn of(can: impl ExactSizeIterator<Item = bool>) -> Self {
        let places = can.len() + 2;
        let mut givers = Givers {
            back: (0..places).collect(),
            forth: (0..places).collect(),
        };
        for (at, can) in can.enumerate() {
            if !can {
                givers.leave(at);
            }
        }
        givers
    }

    fn leave(&mut self, at: usize) {
        self.back[at + 1] = at;
        self.forth[at + 1] = at + 2;
    }

    fn before(&mut self, at: usize) -> Option<usize> {
        root(&mut self.back, at + 1).checked_sub(1)
    }

    fn after(&mut self, at: usize) -> Option<usize> {
        let last = self.forth.len() - 1;
        let found = root(&mut self.forth, at + 1);
        (found < last).then(|| found - 1)
    }
}

/// Where a path of pointers ends.
fn root(to: &mut [usize], mut at: usize) -> usize {
    while to[at] != at {
        to[at] = to[to[at]];
        at = to[at];
    }
    at
}

#[cfg(test)]
mod tests {
    use super::super::rules::{cell, total};
    use super::*;

    /// The same, word for word as it is promised: every row asks all others in the order of their
    /// nearness.
    fn slow(cells: &[EquipmentCell], zones: &[&str]) -> Cover {
        let mut spares: Vec<i64> = cells.iter().map(spare).collect();
        let mut lacks: Vec<i64> = cells.iter().map(|cell| cell.lack.unwrap_or(0)).collect();
        let mut moves = Vec::new();
        for within in [true, false] {
            for (to, lack) in lacks.iter_mut().enumerate() {
                let mut others: Vec<usize> = (0..cells.len()).filter(|from| *from != to).collect();
                others.sort_by_key(|from| (from.abs_diff(to), *from));
                others.retain(|from| !within || zones.get(*from) == zones.get(to));
                for from in others {
                    let n = spares[from].min(*lack);
                    if n > 0 {
                        spares[from] -= n;
                        *lack -= n;
                        moves.push((from, to, n));
                    }
                }
            }
        }
        moves.sort_unstable();
        let purchases = lacks.into_iter().enumerate().filter(|(_, lack)| *lack > 0);
        Cover {
            moves,
            purchases: purchases.collect(),
        }
    }

    #[test]
    fn the_zone_gives_first_and_then_the_nearest() {
        let need = |need, have| cell(None, None, Some(need), Some(have));
        let cells = [need(1, 4), need(2, 0), need(1, 2), need(1, 1), need(1, 3)];
        let zones = ["N", "S", "N", "S", "S"];
        let plan = cover(&cells, &zones);
        assert_eq!(plan.moves, [(4, 1, 2)]);
        let same = cover(&cells, &["", "", "", "", ""]);
        assert_eq!(same.moves, [(0, 1, 2)]);
        assert!(same.purchases.is_empty());
    }

    /// A small stream of numbers, the same at every run.
    struct Stream(u64);

    impl Stream {
        fn next(&mut self, below: u64) -> i64 {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            i64::try_from(self.0 % below).unwrap_or(0)
        }
    }

    #[test]
    fn moves_and_purchases_are_what_is_lacking_whatever_there_is() {
        let mut stream = Stream(0x9e37_79b9_7f4a_7c15);
        for _ in 0..400 {
            let rows = stream.next(40);
            let known = |stream: &mut Stream| (stream.next(5) > 0).then(|| stream.next(8));
            let cells: Vec<EquipmentCell> = (0..rows)
                .map(|_| {
                    let need = known(&mut stream);
                    cell(None, None, need, known(&mut stream))
                })
                .collect();
            let zones: Vec<&str> = cells
                .iter()
                .map(|_| ["", "N", "S"][usize::try_from(stream.next(3)).unwrap_or(0)])
                .collect();
            let plan = cover(&cells, &zones);
            assert_eq!(plan, slow(&cells, &zones), "the same as asking everybody");
            let sum = total(&cells);
            let moved: i64 = plan.moves.iter().map(|(.., n)| n).sum();
            let bought: i64 = plan.purchases.iter().map(|(_, n)| n).sum();
            assert_eq!(moved + bought, sum.lack);
            assert_eq!(
                moved,
                sum.lack.min(sum.spare),
                "nothing is bought that is there"
            );
            for (row, cell) in cells.iter().enumerate() {
                let given: i64 = plan.moves.iter().filter(|m| m.0 == row).map(|m| m.2).sum();
                let got: i64 = plan.moves.iter().filter(|m| m.1 == row).map(|m| m.2).sum();
                let bought: i64 = plan
                    .purchases
                    .iter()
                    .filter(|p| p.0 == row)
                    .map(|p| p.1)
                    .sum();
                assert!(given <= spare(cell), "nobody is left short");
                assert_eq!(got + bought, cell.lack.unwrap_or(0));
            }
        }
    }
}
