//! Time and identity are passed in, so that tests, the example district and prints of a past day are reproducible.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, Local, NaiveDate, SecondsFormat, TimeZone, Utc};

/// The only source of "now" and of new identities in the core.
pub trait Clock: Send + Sync {
    /// The present moment in UTC.
    fn now(&self) -> DateTime<Utc>;
    /// The office's civil date (the PC's local date).
    fn today(&self) -> NaiveDate;
    /// Ten random bytes for an identity or a salt.
    fn entropy(&self) -> [u8; 10];
    /// The moment a civil day ends at the office: midnight of the PC's own time.
    fn midnight_after(&self, day: NaiveDate) -> DateTime<Utc> {
        let next = day.succ_opt().unwrap_or(day);
        // Where clocks are put forward at midnight, the day begins an hour later.
        let begins = (0..=3).find_map(|hour| {
            let time = next.and_hms_opt(hour, 0, 0)?;
            Local.from_local_datetime(&time).earliest()
        });
        begins.map_or(DateTime::<Utc>::MAX_UTC, |time| time.with_timezone(&Utc))
    }
}

/// The PC's own clock and random source.
#[derive(Debug, Default)]
pub struct SystemClock {
    today: Option<NaiveDate>,
}

impl SystemClock {
    /// A clock whose civil date is fixed (`--today`), while moments stay real.
    pub fn with_today(today: Option<NaiveDate>) -> Self {
        Self { today }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| Local::now().date_naive())
    }

    fn entropy(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        // The operating system's source fails only before the system is fully
        // started; a time-based value still keeps identities apart then.
        if getrandom::fill(&mut bytes).is_err() {
            let nanos = Utc::now().timestamp_nanos_opt().unwrap_or_default();
            bytes[..8].copy_from_slice(&nanos.to_be_bytes());
        }
        bytes
    }
}

/// A clock that ticks one millisecond a reading and draws identities from a counter.
#[derive(Debug)]
pub struct FixedClock {
    start_ms: i64,
    ticks: AtomicU64,
    seed: u64,
}

impl FixedClock {
    /// Starts at `start`; two clocks with the same start and seed give the same sequence.
    pub fn new(start: DateTime<Utc>, seed: u64) -> Self {
        Self {
            start_ms: start.timestamp_millis(),
            ticks: AtomicU64::new(0),
            seed,
        }
    }

    /// Moves the clock forward (or back) by whole milliseconds.
    pub fn advance(&self, ms: i64) {
        if ms >= 0 {
            self.ticks.fetch_add(ms as u64, Ordering::SeqCst);
        } else {
            self.ticks.fetch_sub(ms.unsigned_abs(), Ordering::SeqCst);
        }
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        let ms = self
            .start_ms
            .wrapping_add(self.ticks.fetch_add(1, Ordering::SeqCst) as i64);
        Utc.timestamp_millis_opt(ms)
            .single()
            .unwrap_or(DateTime::UNIX_EPOCH)
    }

    fn today(&self) -> NaiveDate {
        let ms = self
            .start_ms
            .wrapping_add(self.ticks.load(Ordering::SeqCst) as i64);
        Utc.timestamp_millis_opt(ms)
            .single()
            .unwrap_or(DateTime::UNIX_EPOCH)
            .date_naive()
    }

    fn midnight_after(&self, day: NaiveDate) -> DateTime<Utc> {
        let next = day.succ_opt().unwrap_or(day);
        // Its days are those of UTC.
        next.and_time(chrono::NaiveTime::MIN).and_utc()
    }

    fn entropy(&self) -> [u8; 10] {
        // SplitMix64 over a counter: distinct, uniform enough for ids, reproducible.
        let n = self.ticks.fetch_add(1, Ordering::SeqCst);
        let mix = |x: u64| {
            let mut z = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        };
        let a = mix(self.seed ^ n.rotate_left(17)).to_be_bytes();
        let b = mix(self.seed.wrapping_add(n)).to_be_bytes();
        let mut bytes = [0; 10];
        bytes[..8].copy_from_slice(&a);
        bytes[8..].copy_from_slice(&b[..2]);
        bytes
    }
}

/// A new identity: UUIDv7 as text, ordered by the clock's milliseconds.
pub fn new_id(clock: &dyn Clock) -> String {
    let ms = u64::try_from(clock.now().timestamp_millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(ms, &clock.entropy())
        .into_uuid()
        .to_string()
}

/// A moment as it is stored: RFC 3339 in UTC with milliseconds.
pub fn stamp(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}
