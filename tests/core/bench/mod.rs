//! The measurements of `cargo xtask bench`, in one process each. None of them judges: it prints
//! `measured | what | ours | peer | bar`, where the bar is `x0.5` (at most half of the peer),
//! `50` (at most 50) or `-`, and the peer `-` when there is none.

mod elections;
mod elections_import;
mod elections_paper;
mod evenings;
mod matrix;
mod orders;
mod people;
mod posts;
mod programme;
mod stations;
mod tasks;

use std::time::Instant;

/// How many people a file holds: `DISTRICT_DESK_BENCH_ROWS`, else 10,000.
fn rows() -> usize {
    let said = std::env::var("DISTRICT_DESK_BENCH_ROWS").ok();
    said.and_then(|text| text.parse().ok()).unwrap_or(10_000)
}

/// What `work` takes, in milliseconds.
fn timed(work: impl FnOnce()) -> f64 {
    let begun = Instant::now();
    work();
    begun.elapsed().as_secs_f64() * 1000.0
}

/// The middle one.
fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// The one that 95 of 100 do not pass.
fn p95(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[(times.len() * 95 / 100).min(times.len() - 1)]
}

/// Median of `count` runs after one that warms up.
fn usual(count: usize, mut work: impl FnMut()) -> f64 {
    work();
    median((0..count).map(|_| timed(&mut work)).collect())
}

/// Prints one figure.
pub fn tell(what: &str, ours: f64, peer: Option<f64>, bar: &str) {
    let peer = peer.map_or("-".into(), |peer| format!("{peer:.4}"));
    println!("measured | {what} | {ours:.4} | {peer} | {bar}");
}
