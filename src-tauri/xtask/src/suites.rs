//! `cargo xtask test`: everything that proves the program, in one run with one closing line.

use std::num::NonZero;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::setup::{self, Purpose};
use crate::shell::{command, has, output, say, watch};
use crate::tally::Tally;
use crate::{Failure, Outcome, bindings, build, check, headless, packages, symbols, tidy};

/// The browsers the interface can be tested in, best known first.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// The outcome of the steps so far.
#[derive(Default)]
struct Report {
    steps: Vec<(&'static str, Tally, f32)>,
}

impl Report {
    /// Does one step; whatever happens in it is counted and the run goes on.
    /// True when nothing in it failed.
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Outcome<Tally>) -> bool {
        say(name);
        let started = Instant::now();
        let tally = work().unwrap_or_else(|failure| {
            let (Failure::Failed(words) | Failure::Missing(words)) = failure;
            println!("{words}");
            Tally::one(false)
        });
        self.steps
            .push((name, tally, started.elapsed().as_secs_f32()));
        tally.failed == 0
    }

    /// A step that either holds or does not.
    fn holds(&mut self, name: &'static str, work: impl FnOnce() -> Outcome) -> bool {
        self.step(name, || work().map(|()| Tally::one(true)))
    }

    /// A step that is a test runner.
    fn runner(&mut self, name: &'static str, command: &mut Command) -> bool {
        self.step(name, || {
            watch(command).map(|(ok, output)| Tally::read(ok, &output))
        })
    }

    fn close(&self) -> Outcome {
        let (mut passed, mut failed) = (0, 0);
        println!(
            "\n{:<44} {:>7} {:>7} {:>8}",
            "step", "passed", "failed", "seconds"
        );
        for (name, tally, seconds) in &self.steps {
            println!(
                "{name:<44} {:>7} {:>7} {seconds:>8.1}",
                tally.passed, tally.failed
            );
            passed += tally.passed;
            failed += tally.failed;
        }
        println!("\n{passed} passed, {failed} failed");
        if failed == 0 {
            Ok(())
        } else {
            Err(Failure::Failed(String::new()))
        }
    }
}

/// Runs all of it.
///
/// # Errors
/// When a test or a step failed, after all of them were tried.
pub fn test(full: bool) -> Outcome {
    setup::prepare(Purpose::Test)?;
    let mut report = Report::default();

    report.holds("house rules", tidy::check);
    report.holds("Rust is formatted", check::rust_format);
    let interface = report.holds("the interface builds", build::interface);
    // The window carries the interface in it.
    let built = interface && report.holds("everything builds", build::everything);
    report.holds("TypeScript types are those of the table", || {
        bindings::check(built)
    });
    report.holds("interface: types", || check::interface_script("check"));
    report.holds("interface: lints and format", || {
        check::interface_script("lint")
    });
    report.runner(
        "interface: unit tests",
        command("npm").args(["test", "--silent"]).current_dir("ui"),
    );
    report.runner("Rust tests", &mut rust_tests(full, built));
    if built {
        // On a clean machine they build every dependency once more; `check` does them each time.
        if full {
            report.holds("Rust lints", check::rust_lints);
        }
        windows(&mut report, full);
    } else {
        println!("Without the programs there is no window to lint and to test.");
    }
    if full {
        report.holds("the .deb package builds and is complete", packages::deb);
    } else {
        skipped(built);
    }
    report.close()
}

fn rust_tests(full: bool, together: bool) -> Command {
    let mut tests = command("cargo");
    let nextest = output(command("cargo").args(["nextest", "--version"])).is_ok();
    if nextest {
        tests.args(["nextest", "run", "--no-fail-fast"]);
    } else {
        tests.args(["test", "--no-fail-fast"]);
    }
    if together {
        tests.args(build::TOGETHER);
    }
    if full {
        // Writing a frozen file anew and the timings are chores, not proofs.
        let privileged = "not (test(freeze) or test(timing))";
        if nextest {
            tests.args(["--run-ignored", "all", "-E", privileged]);
        } else {
            tests.args([
                "--",
                "--include-ignored",
                "--skip",
                "freeze",
                "--skip",
                "timing",
            ]);
        }
        tests.env("DISTRICT_DESK_FULL", "1");
    }
    tests
}

/// The interface in a browser over the bridge, then the real window.
fn windows(report: &mut Report, full: bool) {
    report.step("the interface in a browser", || in_browser(full));
    if cfg!(target_os = "linux") {
        report.holds("SQLite is not to be seen from outside", symbols::check);
        // One screen, one keyboard: one file after the other.
        let node = headless::inside(Path::new("node"));
        let mut window = node_tests(node, "tests/window", full, 1);
        report.runner("the real window", &mut window);
    }
}

/// Most files that are tried a second time: more of them failing is no accident.
const SECOND_TRIES: usize = 6;

/// Most files of browser tests at once: each has a browser and a bridge, busy in turn.
const BROWSERS_AT_ONCE: usize = 2;

/// The browser tests. A browser on a loaded machine may be slower than a test is patient, so
/// files that failed are run once more, one after the other, and it is said; what fails twice
/// has failed.
fn in_browser(full: bool) -> Outcome<Tally> {
    let tests = |at_once| node_tests(command("node"), "tests/e2e", full, at_once);
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let (ok, output) = watch(&mut tests(cores.min(BROWSERS_AT_ONCE)))?;
    let first = Tally::read(ok, &output);
    let files = failed_files(&output);
    if first.failed == 0 || files.is_empty() || files.len() > SECOND_TRIES {
        return Ok(first);
    }
    println!("\nA second try, alone: {}", files.join(", "));
    let (ok, output) = watch(tests(1).args(&files))?;
    if Tally::read(ok, &output).failed > 0 {
        return Ok(first);
    }
    println!("\nPassed at the second try only: {}", files.join(", "));
    Ok(Tally {
        passed: first.passed + first.failed,
        failed: 0,
    })
}

/// Files named under the failing tests of Node's reporter: `test at FILE:12:3`.
fn failed_files(output: &str) -> Vec<String> {
    let mut files: Vec<String> = output
        .lines()
        .filter_map(|line| line.trim().strip_prefix("test at "))
        .filter_map(|place| place.rsplitn(3, ':').nth(2))
        .filter_map(|path| Path::new(path).file_name()?.to_str())
        .filter(|file| file.ends_with(".test.mjs"))
        .map(str::to_owned)
        .collect();
    files.sort();
    files.dedup();
    files
}

/// Runs the test files of a folder, so many of them at once.
fn node_tests(mut node: Command, folder: &str, full: bool, at_once: usize) -> Command {
    // Without a path Node finds the test files itself, the same in every version.
    node.args(["--test", "--test-reporter=spec"])
        .arg(format!("--test-concurrency={at_once}"))
        .current_dir(folder);
    node.env("DESK_WINDOW", build::binary("debug", "district-desk"));
    node.env("DESK_BRIDGE", build::binary("debug", "desk-bridge"));
    node.env("DESK_CLI", build::binary("debug", "desk"));
    if let Some(browser) = BROWSERS.iter().find(|browser| has(browser)) {
        node.env("DESK_BROWSER", browser);
    }
    if full {
        node.env("DISTRICT_DESK_FULL", "1");
    }
    node
}

/// Says what this run left out.
fn skipped(together: bool) {
    println!("\nSkipped without --full:");
    println!("  browser tests in every language, scheme and scale (a chosen few were run)");
    println!("  the lints of Rust (cargo xtask check does them)");
    println!("  building the .deb package");
    let listed = output(
        command("cargo")
            .args(["test", "--quiet"])
            .args(if together { &build::TOGETHER[..] } else { &[] })
            .args(["--", "--list", "--ignored"]),
    );
    for line in listed.unwrap_or_default().lines() {
        // The other ignored ones are halves of tests that are run.
        if let Some(name) = line
            .strip_suffix(": test")
            .filter(|n| n.contains("privileged"))
        {
            println!("  {name}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_failing_tests_are_found() {
        let said = "✖ failing tests:\n\ntest at tests/e2e/b.test.mjs:12:3\n✖ one (3ms)\n\n\
                    test at a.test.mjs:1:1\ntest at a.test.mjs:9:3\n";
        assert_eq!(failed_files(said), ["a.test.mjs", "b.test.mjs"]);
        assert!(failed_files("test at harness.mjs:1:1\n").is_empty());
    }
}
