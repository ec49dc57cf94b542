//! All numbers in one run of bytes, so that any digits are found by one pass over it.

use memchr::memmem;

const BETWEEN: u8 = b' ';

/// Digit runs of all records, parted by a byte that no number holds.
#[derive(Debug, Default)]
pub(super) struct Digits {
    runs: Vec<u8>,
    /// First byte of a run and the slot of its record, by place.
    starts: Vec<(u32, u32)>,
    dead: usize,
}

impl Digits {
    /// Adds the runs of a record; a run that another one holds is left out.
    pub(super) fn add(&mut self, slot: u32, runs: &[&str]) {
        for (n, run) in runs.iter().enumerate() {
            let held = runs.iter().enumerate().any(|(m, other)| {
                m != n && other.contains(run) && (other.len() > run.len() || m < n)
            });
            if !held {
                self.starts.push((self.runs.len() as u32, slot));
                self.runs.extend(run.bytes().filter(u8::is_ascii_digit));
                self.runs.push(BETWEEN);
            }
        }
    }

    /// Takes the runs of a record out.
    pub(super) fn take(&mut self, slot: u32) {
        for n in 0..self.starts.len() {
            let Some(&(from, owner)) = self.starts.get(n) else {
                continue;
            };
            if owner != slot {
                continue;
            }
            let until = self
                .starts
                .get(n + 1)
                .map_or(self.runs.len(), |s| s.0 as usize);
            if let Some(run) = self.runs.get_mut(from as usize..until) {
                run.fill(BETWEEN);
                self.dead += run.len();
            }
        }
        self.starts.retain(|(_, owner)| *owner != slot);
        if self.dead > 4_096 && self.dead * 2 > self.runs.len() {
            self.close_up();
        }
    }

    fn close_up(&mut self) {
        let mut runs = Vec::with_capacity(self.runs.len() - self.dead);
        for (from, _) in &mut self.starts {
            let run = self.runs.get(*from as usize..).unwrap_or_default();
            *from = runs.len() as u32;
            runs.extend(run.iter().copied().take_while(|byte| *byte != BETWEEN));
            runs.push(BETWEEN);
        }
        self.runs = runs;
        self.dead = 0;
    }

    pub(super) fn settle(&mut self) {
        self.runs.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    /// Records with these digits in a number: `found(slot, is the end, is the beginning)`.
    pub(super) fn find(&self, digits: &str, mut found: impl FnMut(u32, bool, bool)) {
        let mut at = 0;
        each(&self.runs, digits.as_bytes(), |place| {
            while self
                .starts
                .get(at + 1)
                .is_some_and(|(start, _)| *start as usize <= place)
            {
                at += 1;
            }
            if let Some((start, slot)) = self.starts.get(at) {
                let end = self.runs.get(place + digits.len()) == Some(&BETWEEN);
                found(*slot, end, *start as usize == place);
            }
        });
    }
}

/// Bytes looked at in one go.
const BLOCK: usize = 64;

/// Every place of `wanted`. The digits of a district's code stand in nearly every number, so
/// what counts is the cost of a place that is found: the first three bytes are compared for a
/// whole block at once, and only then the others.
fn each(runs: &[u8], wanted: &[u8], mut found: impl FnMut(usize)) {
    let mut from = 0;
    if let [a, b, c, others @ ..] = wanted {
        while let Some(block) = runs.get(from..from + BLOCK + 2) {
            let second = block.get(1..).unwrap_or_default();
            let third = block.get(2..).unwrap_or_default();
            let mut here = [0_u8; BLOCK];
            for (((flag, x), y), z) in here.iter_mut().zip(block).zip(second).zip(third) {
                *flag = u8::from(x == a) & u8::from(y == b) & u8::from(z == c);
            }
            for (n, eight) in here.as_chunks::<8>().0.iter().enumerate() {
                let mut left = u64::from_le_bytes(*eight);
                while left != 0 {
                    let place = from + n * 8 + (left.trailing_zeros() / 8) as usize;
                    let tail = runs.get(place + 3..).unwrap_or_default();
                    if tail.starts_with(others) {
                        found(place);
                    }
                    left &= left - 1;
                }
            }
            from += BLOCK;
        }
    }
    while let Some(next) = memmem::find(runs.get(from..).unwrap_or_default(), wanted) {
        found(from + next);
        from += next + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_digits_are_found_and_a_removed_number_is_not() {
        let mut digits = Digits::default();
        digits.add(1, &["37325224038", "025224038", "24038"]);
        digits.add(2, &["37325224039"]);
        let ask = |digits: &Digits, text: &str| {
            let mut out = Vec::new();
            digits.find(text, |slot, end, start| out.push((slot, end, start)));
            out
        };
        assert_eq!(ask(&digits, "0252"), [(1, false, true)]);
        assert_eq!(ask(&digits, "24039"), [(2, true, false)]);
        assert!(ask(&digits, "38373").is_empty());
        digits.take(1);
        digits.close_up();
        assert!(ask(&digits, "24038").is_empty());
        assert_eq!(ask(&digits, "373"), [(2, false, true)]);
    }

    #[test]
    fn every_place_is_found_wherever_it_stands() {
        let mut state = 7_u64;
        for round in 0..200 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            // Few different digits, so that places overlap and lie over the ends of blocks.
            let runs: Vec<u8> = (0..round * 3)
                .map(|n| b"2227 "[((state >> (n % 50)) as usize + n) % 5])
                .collect();
            for wanted in ["22", "222", "2227", "7 2", "27222"] {
                let mut found = Vec::new();
                each(&runs, wanted.as_bytes(), |place| found.push(place));
                let plain: Vec<usize> = (0..runs.len())
                    .filter(|place| runs[*place..].starts_with(wanted.as_bytes()))
                    .collect();
                assert_eq!(found, plain, "{wanted} in {round}");
            }
        }
    }
}
