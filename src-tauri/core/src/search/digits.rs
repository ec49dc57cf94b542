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
        for place in memmem::find_iter(&self.runs, digits.as_bytes()) {
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
        }
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
}
