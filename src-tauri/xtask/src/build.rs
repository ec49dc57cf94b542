//! Building the interface and the programs, only when something changed.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::shell::{command, output, run, say};
use crate::tidy::files_below;
use crate::{Outcome, notes};

/// What the built interface is made from.
const SOURCES: [&str; 7] = [
    "ui/src",
    "ui/index.html",
    "ui/package-lock.json",
    "ui/vite.config.ts",
    "ui/svelte.config.js",
    "assets/locales",
    "assets/fonts",
];

/// Cargo's target folder.
pub fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from)
}

/// A program built in the given profile folder (`debug`, `release`).
pub fn binary(profile: &str, name: &str) -> PathBuf {
    let path = target_dir()
        .join(profile)
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    std::path::absolute(&path).unwrap_or(path)
}

/// Builds `ui/dist` when a source of it is not as it was at the last build.
pub fn interface() -> Outcome {
    let stamp = notes()?.join("ui.stamp");
    let now = fingerprint()?;
    let built = Path::new("ui/dist/index.html").is_file();
    if built && std::fs::read_to_string(&stamp).is_ok_and(|then| then == now) {
        return Ok(());
    }
    say("building the interface");
    // Only its complaints are of interest.
    output(
        command("npm")
            .args(["run", "--silent", "build"])
            .current_dir("ui"),
    )?;
    Ok(std::fs::write(stamp, now)?)
}

/// Builds one program of the workspace.
pub fn program(package: &str, extra: &[&str]) -> Outcome {
    say(&format!(
        "building {package} (the first time takes minutes)"
    ));
    run(command("cargo")
        .args(["build", "--package", package])
        .args(extra))
}

/// What decides which features libraries are built with. Steps that build with the same words share
/// what they build; a package built alone would have most libraries built once more.
pub const TOGETHER: [&str; 3] = ["--workspace", "--features", "district-desk/test-hooks"];

/// Builds every program and every test in one go.
pub fn everything() -> Outcome {
    say("building all programs and tests (the first time takes many minutes)");
    // This very program is running: where a running file cannot be replaced, it must not be built.
    run(command("cargo")
        .args(["build", "--bins", "--tests", "--exclude", "xtask"])
        .args(TOGETHER))
}

fn fingerprint() -> Outcome<String> {
    let mut hash = DefaultHasher::new();
    for source in SOURCES {
        for file in files_below(Path::new(source)) {
            let about = file.metadata()?;
            let changed = about
                .modified()?
                .duration_since(UNIX_EPOCH)
                .unwrap_or_default();
            (file, about.len(), changed.as_nanos()).hash(&mut hash);
        }
    }
    Ok(format!("{:016x}", hash.finish()))
}
