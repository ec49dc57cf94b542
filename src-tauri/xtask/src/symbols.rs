//! The bundled SQLite stays inside the program: WebKitGTK and libsoup must find the
//! system's own.

use crate::shell::{command, output};
use crate::{Failure, Outcome, build};

/// Refuses when the built window shows a `sqlite3_*` symbol to the libraries it loads.
pub fn check() -> Outcome {
    let binary = build::binary("debug", "district-desk");
    let symbols = output(command("nm").args(["-D", "--defined-only"]).arg(binary))?;
    let shown = exported(&symbols);
    if shown.is_empty() {
        return Ok(());
    }
    let (count, first) = (shown.len(), shown[0]);
    Err(Failure::Failed(format!(
        "{count} sqlite3_* symbols are exported, {first} the first"
    )))
}

fn exported(symbols: &str) -> Vec<&str> {
    symbols
        .lines()
        .filter_map(|line| line.split_whitespace().next_back())
        .filter(|name| name.starts_with("sqlite3_"))
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn finds_them_in_a_listing() {
        let listing = "00000000000a1b20 T sqlite3_open\n00000000000a1b30 B my_sqlite3_open\n";
        assert_eq!(super::exported(listing), ["sqlite3_open"]);
    }
}
