//! Hybrid logical clock: orders acts of several PCs even when their clocks disagree.

/// A reading: milliseconds, a counter within the millisecond, the replica.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hlc {
    ms: i64,
    counter: u32,
    replica: String,
}

impl Hlc {
    /// The next reading after `last` (as stored), never earlier than it.
    pub fn next(last: Option<&str>, now_ms: i64, replica: &str) -> Self {
        let (ms, counter) = match last.and_then(Self::parse) {
            Some(last) if last.ms >= now_ms => (last.ms, last.counter.saturating_add(1)),
            _ => (now_ms, 0),
        };
        Hlc {
            ms,
            counter,
            replica: replica.to_owned(),
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let ms = i64::from_str_radix(parts.next()?, 16).ok()?;
        let counter = u32::from_str_radix(parts.next()?, 16).ok()?;
        Some(Hlc {
            ms,
            counter,
            replica: parts.next()?.to_owned(),
        })
    }
}

impl std::fmt::Display for Hlc {
    /// Fixed width, so that text order is time order.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:012x}-{:08x}-{}", self.ms, self.counter, self.replica)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_goes_back_when_the_clock_does() {
        let first = Hlc::next(None, 1_000, "a");
        let second = Hlc::next(Some(&first.to_string()), 500, "a");
        assert!(second > first);
        assert!(second.to_string() > first.to_string());
    }
}
