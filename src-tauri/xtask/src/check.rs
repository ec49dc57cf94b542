//! `cargo xtask check`: formats, lints, types and house rules, without running a test.

use crate::setup::{self, Purpose};
use crate::shell::{command, run, say};
use crate::{Failure, Outcome, bindings, build, tidy};

/// A check by its name.
type Named = (&'static str, fn() -> Outcome);

/// All checks; those that fail are named at the end.
pub fn all() -> Outcome {
    setup::prepare(Purpose::Window)?;
    let checks: [Named; 7] = [
        ("house rules", tidy::check),
        ("Rust is formatted", rust_format),
        ("TypeScript types are those of the table", || {
            bindings::check(false)
        }),
        ("interface: types", || interface_script("check")),
        ("interface: lints and format", || interface_script("lint")),
        ("the interface builds", build::interface),
        ("Rust lints", rust_lints),
    ];
    let mut failed = Vec::new();
    for (name, check) in checks {
        say(name);
        if let Err(Failure::Failed(words) | Failure::Missing(words)) = check() {
            println!("{words}");
            failed.push(name);
        }
    }
    if failed.is_empty() {
        println!("All checks hold.");
        return Ok(());
    }
    Err(Failure::Failed(format!("Not yet: {}", failed.join(", "))))
}

/// rustfmt has nothing to change.
pub fn rust_format() -> Outcome {
    run(command("cargo").args(["fmt", "--all", "--check"]))
}

/// Clippy has nothing to say. Needs the built interface, which the window takes in.
pub fn rust_lints() -> Outcome {
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    run(command("cargo").args(arguments))
}

/// One of the interface's own npm scripts.
pub fn interface_script(name: &str) -> Outcome {
    run(command("npm")
        .args(["run", "--silent", name])
        .current_dir("ui"))
}
