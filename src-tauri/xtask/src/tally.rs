//! Counting what the different runners say they passed.

/// Passed and failed tests of one step.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// How many passed.
    pub passed: u32,
    /// How many failed.
    pub failed: u32,
}

impl Tally {
    /// A step that is one test by itself.
    pub fn one(ok: bool) -> Self {
        Self {
            passed: ok.into(),
            failed: (!ok).into(),
        }
    }

    /// Reads a runner's output. A runner that failed without counting anything (it did not
    /// compile, it crashed) counts as one failure, and success without a count as a failure
    /// too: a runner that found no tests proves nothing.
    pub fn read(ok: bool, output: &str) -> Self {
        // nextest shows what failed tests said, which may be another runner's count.
        let summed = output.lines().any(|line| nextest(line).is_some());
        let mut tally = Self::default();
        for line in output.lines() {
            let counted = if summed {
                nextest(line)
            } else {
                cargo(line).or_else(|| vitest(line)).or_else(|| node(line))
            };
            let (passed, failed) = counted.unwrap_or_default();
            tally.passed += passed;
            tally.failed += failed;
        }
        if tally.failed == 0 && (!ok || tally.passed == 0) {
            tally.failed = 1;
        }
        tally
    }
}

/// `test result: ok. 12 passed; 0 failed; 1 ignored; …`
fn cargo(line: &str) -> Option<(u32, u32)> {
    let line = line.trim().strip_prefix("test result: ")?;
    Some((before(line, " passed"), before(line, " failed")))
}

/// `Summary [   1.2s] 120 tests run: 118 passed (1 slow), 2 failed, 3 skipped`
fn nextest(line: &str) -> Option<(u32, u32)> {
    let line = line.trim().strip_prefix("Summary [")?;
    let timed_out = before(line, " timed out");
    Some((before(line, " passed"), before(line, " failed") + timed_out))
}

/// `Tests  2 failed | 40 passed (42)`
fn vitest(line: &str) -> Option<(u32, u32)> {
    let line = line.trim().strip_prefix("Tests  ")?;
    Some((before(line, " passed"), before(line, " failed")))
}

/// `ℹ pass 12` and `# fail 0`
fn node(line: &str) -> Option<(u32, u32)> {
    let line = line
        .strip_prefix("ℹ ")
        .or_else(|| line.strip_prefix("# "))?;
    let (word, count) = line.split_once(' ')?;
    let count = count.trim().parse().ok()?;
    match word {
        "pass" => Some((count, 0)),
        "fail" | "cancelled" => Some((0, count)),
        _ => None,
    }
}

/// The number that stands right before `word`.
fn before(line: &str, word: &str) -> u32 {
    let Some(at) = line.find(word) else {
        return 0;
    };
    let digits = line[..at]
        .rsplit(|c: char| !c.is_ascii_digit())
        .next()
        .unwrap_or_default();
    digits.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(ok: bool, output: &str) -> (u32, u32) {
        let tally = Tally::read(ok, output);
        (tally.passed, tally.failed)
    }

    #[test]
    fn reads_every_runner() {
        let cargo = "test result: ok. 12 passed; 0 failed; 1 ignored\n\
                     test result: FAILED. 3 passed; 2 failed; 0 ignored";
        assert_eq!(read(false, cargo), (15, 2));
        let nextest = "     Summary [   1.245s] 120 tests run: 117 passed (1 slow), 2 failed, \
                       1 timed out, 3 skipped";
        assert_eq!(read(false, nextest), (117, 3));
        assert_eq!(
            read(false, "      Tests  2 failed | 40 passed (42)"),
            (40, 2)
        );
        assert_eq!(
            read(
                true,
                " Test Files  4 passed (4)\n      Tests  40 passed (40)"
            ),
            (40, 0)
        );
        assert_eq!(
            read(true, "ℹ tests 7\nℹ pass 7\nℹ fail 0\nℹ skipped 0"),
            (7, 0)
        );
        assert_eq!(read(false, "# pass 5\n# fail 1\n# cancelled 1"), (5, 2));
    }

    #[test]
    fn silence_is_no_success() {
        assert_eq!(read(false, "error[E0432]: unresolved import"), (0, 1));
        assert_eq!(read(true, ""), (0, 1));
    }
}
