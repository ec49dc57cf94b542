//! The TypeScript types of the command table, written by the core's own test build.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::shell::{command, output, say};
use crate::tidy::files_below;
use crate::{Failure, Outcome};

const FOLDER: &str = "ui/src/lib/backend/bindings";

/// Empties the folder and writes it anew, so that a type that is gone leaves no file behind.
pub fn write() -> Outcome {
    say("writing the TypeScript types of the command table");
    for file in files_below(Path::new(FOLDER)) {
        std::fs::remove_file(file)?;
    }
    std::fs::create_dir_all(FOLDER)?;
    let arguments = [
        "test",
        "--quiet",
        "--package",
        "district-core",
        "--lib",
        "export_bindings",
    ];
    output(command("cargo").args(arguments)).map(drop)
}

/// Writes them and refuses when they were not up to date.
pub fn check() -> Outcome {
    let before = contents()?;
    write()?;
    let after = contents()?;
    let names: Vec<_> = before
        .iter()
        .filter(|(path, text)| after.get(*path) != Some(*text))
        .chain(after.iter().filter(|(path, _)| !before.contains_key(*path)))
        .map(|(path, _)| path.display().to_string())
        .collect();
    if names.is_empty() && !after.is_empty() {
        return Ok(());
    }
    Err(Failure::Failed(format!(
        "The TypeScript types were not those of the command table; they are now. Commit them:\n  {}",
        names.join("\n  ")
    )))
}

fn contents() -> Outcome<BTreeMap<PathBuf, String>> {
    files_below(Path::new(FOLDER))
        .into_iter()
        .map(|file| Ok((file.clone(), std::fs::read_to_string(file)?)))
        .collect()
}
