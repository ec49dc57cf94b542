//! Building a package of the program, as an office's administrator would get it.

use std::path::Path;

use crate::shell::{command, output, run};
use crate::tidy::files_below;
use crate::{Failure, Outcome, build};

/// What a package without is no package.
const PARTS: [&str; 3] = [
    "usr/bin/district-desk",
    "usr/share/applications/",
    "usr/share/icons/",
];

/// Builds the .deb and looks into it.
pub fn deb() -> Outcome {
    let tool = std::path::absolute(Path::new("ui/node_modules/.bin/tauri"))?;
    run(command(&tool.to_string_lossy()).args(["build", "--bundles", "deb", "--ci"]))?;
    let folder = build::target_dir().join("release/bundle/deb");
    // The bundler unpacks what it packs beside it; only the package itself counts.
    let package = files_below(&folder)
        .into_iter()
        .find(|file| file.extension().is_some_and(|ending| ending == "deb"))
        .ok_or_else(|| Failure::Failed(format!("no package in {}", folder.display())))?;
    let listing = output(command("dpkg-deb").arg("--contents").arg(&package))?;
    match PARTS.iter().find(|part| !listing.contains(**part)) {
        None => Ok(()),
        Some(part) => Err(Failure::Failed(format!(
            "{} has no {part}",
            package.display()
        ))),
    }
}
