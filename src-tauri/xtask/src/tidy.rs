//! House rules that no other tool knows.

use std::path::{Path, PathBuf};

use crate::{Failure, Outcome};

/// No file of code is longer than this.
const LINES: usize = 500;
/// Where code is.
const CODE: [&str; 3] = ["src-tauri", "ui/src", "tests"];
/// The only folder that may know it runs in Tauri.
const BACKEND: &str = "ui/src/lib/backend";

/// Every file below a folder (or the file itself), in order, without generated folders.
pub fn files_below(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let Ok(entries) = std::fs::read_dir(path) else {
        return Vec::new();
    };
    let mut entries: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    entries
        .into_iter()
        .filter(|entry| {
            !["node_modules", "target", "dist", "gen"]
                .iter()
                .any(|name| entry.file_name().is_some_and(|file| file == *name))
        })
        .flat_map(|entry| files_below(&entry))
        .collect()
}

/// Checks them all and lists every breach.
pub fn check() -> Outcome {
    let mut breaches = Vec::new();
    for file in CODE
        .iter()
        .flat_map(|folder| files_below(Path::new(folder)))
    {
        let ending = file
            .extension()
            .and_then(|ending| ending.to_str())
            .unwrap_or_default();
        if !matches!(
            ending,
            "rs" | "ts" | "svelte" | "css" | "mjs" | "js" | "sql"
        ) {
            continue;
        }
        let text = std::fs::read_to_string(&file)?;
        breaches.extend(breaches_of(&file, ending, &text));
    }
    if breaches.is_empty() {
        return Ok(());
    }
    Err(Failure::Failed(format!(
        "House rules:\n  {}",
        breaches.join("\n  ")
    )))
}

fn breaches_of(file: &Path, ending: &str, text: &str) -> Vec<String> {
    let name = file.display();
    let mut breaches = Vec::new();
    let lines = text.lines().count();
    // What is generated has no reader; a list of all types grows with them.
    let generated = text.starts_with("// This file is generated");
    if lines > LINES && !generated {
        breaches.push(format!("{name}: {lines} lines, at most {LINES}"));
    }
    let in_ui = file.starts_with("ui/src");
    if in_ui && !file.starts_with(BACKEND) && text.contains("@tauri-apps") {
        breaches.push(format!("{name}: @tauri-apps is for {BACKEND} only"));
    }
    if in_ui {
        // Offices' web views may be old, and print goes through the core.
        for word in [
            "oklch(",
            "color-mix(",
            "type=\"date\"",
            "window.print",
            "{@html",
        ] {
            if text.contains(word) {
                breaches.push(format!("{name}: {word} is not used here"));
            }
        }
    }
    let skips_rows = |line: &&str| {
        let code = line.split("--").next().unwrap_or_default();
        code.split(|c: char| !c.is_alphanumeric())
            .any(|word| word.eq_ignore_ascii_case("offset"))
    };
    if ending == "sql" && text.lines().any(|line| skips_rows(&line)) {
        breaches.push(format!(
            "{name}: OFFSET reads what it skips; use keyset pages"
        ));
    }
    breaches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_each_breach() {
        let seen =
            |path: &str, ending, text: &str| breaches_of(Path::new(path), ending, text).len();
        assert_eq!(seen("src-tauri/a.rs", "rs", &"x\n".repeat(501)), 1);
        assert_eq!(seen("src-tauri/a.rs", "rs", &"x\n".repeat(500)), 0);
        assert_eq!(seen("ui/src/a.ts", "ts", "import '@tauri-apps/api'"), 1);
        assert_eq!(
            seen("ui/src/lib/backend/a.ts", "ts", "import '@tauri-apps/api'"),
            0
        );
        assert_eq!(seen("a.sql", "sql", "SELECT 1 LIMIT 5 OFFSET 5"), 1);
        assert_eq!(seen("a.sql", "sql", "SELECT 1 -- no offset here"), 0);
    }
}
