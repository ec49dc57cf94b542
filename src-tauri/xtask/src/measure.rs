//! Reading the memory of a process tree, and the table of what was measured.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// One line of the table.
#[derive(Debug)]
pub struct Line {
    /// What was measured, with its unit.
    pub what: String,
    /// Our figure.
    pub ours: f64,
    /// The peer's, measured in the same run; none where there is no such thing to compare with.
    pub peer: Option<f64>,
    /// What is good enough; none where the figure is only reported.
    pub bar: Option<Bar>,
}

/// What is good enough.
#[derive(Debug, Clone, Copy)]
pub enum Bar {
    /// Highest ratio to the peer.
    Ratio(f64),
    /// Highest figure.
    Most(f64),
}

impl Line {
    fn ratio(&self) -> Option<f64> {
        self.peer.map(|peer| self.ours / peer)
    }

    fn holds(&self) -> Option<bool> {
        match self.bar? {
            Bar::Ratio(bar) => self.ratio().map(|ratio| ratio <= bar),
            Bar::Most(most) => Some(self.ours <= most),
        }
    }

    /// The line for a machine.
    pub fn to_json(&self) -> Value {
        let (bar, most) = match self.bar {
            Some(Bar::Ratio(bar)) => (Some(bar), None),
            Some(Bar::Most(most)) => (None, Some(most)),
            None => (None, None),
        };
        json!({
            "what": self.what, "ours": self.ours, "peer": self.peer,
            "ratio": self.ratio(), "bar": bar, "most": most, "holds": self.holds(),
        })
    }
}

/// Prints the table.
pub fn print(lines: &[Line]) {
    println!(
        "\n{:<46} | {:>8} | {:>8} | {:>6} | {:>6} | holds",
        "what", "ours", "peer", "ratio", "bar"
    );
    for line in lines {
        let bar = match line.bar {
            Some(Bar::Ratio(bar)) => format!("≤ {bar:.2}"),
            Some(Bar::Most(most)) => format!("≤ {most:.0}"),
            None => "–".into(),
        };
        let holds = match line.holds() {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "–",
        };
        let shown = |figure: Option<f64>, places: usize| {
            figure.map_or("–".into(), |figure| format!("{figure:.places$}"))
        };
        let (what, ours) = (&line.what, line.ours);
        let (peer, ratio) = (shown(line.peer, 1), shown(line.ratio(), 2));
        println!("{what:<46} | {ours:>8.1} | {peer:>8} | {ratio:>6} | {bar:>6} | {holds}");
    }
}

/// The middle value.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => sorted[middle],
        _ => (sorted[middle - 1] + sorted[middle]) / 2.0,
    }
}

/// Memory of a process and all it started, in MiB: each shared page counted by its share.
pub fn memory(root: u32) -> f64 {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in std::fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Ok(id) = entry.file_name().to_string_lossy().parse::<u32>() else {
            continue;
        };
        if let Some(parent) = parent(id) {
            children.entry(parent).or_default().push(id);
        }
    }
    let (mut kib, mut open) = (0, vec![root]);
    while let Some(id) = open.pop() {
        kib += share(id);
        open.extend(children.get(&id).into_iter().flatten());
    }
    f64::from(kib) / 1024.0
}

fn parent(id: u32) -> Option<u32> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name before it may hold anything, brackets included; the last one closes it.
    stat.rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

fn share(id: u32) -> u32 {
    let text = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_middle_of_odd_and_even() {
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < f64::EPSILON);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < f64::EPSILON);
        assert!(median(&[]).is_nan());
    }
}
