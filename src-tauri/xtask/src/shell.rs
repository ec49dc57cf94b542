//! Running other programs: said before, streamed while, counted after.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};
use std::thread;

use crate::{Failure, Outcome};

/// How much of a failed command's output is shown.
const LAST_LINES: usize = 60;

/// Says in one line what is about to happen.
pub fn say(step: &str) {
    println!("» {step}");
    // Nothing to be done when the terminal is gone.
    let _ = std::io::stdout().flush();
}

/// A command with the surroundings every step needs: no colours in what is read back, and
/// none of the marks that the outer cargo left for this very program.
pub fn command(program: &str) -> Command {
    // On Windows npm is a script, which must be named in full.
    let program = if cfg!(windows) && program == "npm" {
        "npm.cmd"
    } else {
        program
    };
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let inherited = [
            "CARGO_PKG_",
            "CARGO_MANIFEST_",
            "CARGO_BIN_",
            "CARGO_CRATE_",
        ];
        if inherited.iter().any(|prefix| text.starts_with(prefix))
            || matches!(&*text, "CARGO_PRIMARY_PACKAGE" | "OUT_DIR")
        {
            command.env_remove(&name);
        }
    }
    command
        .env("NO_COLOR", "1")
        .env("CARGO_TERM_COLOR", "never");
    command
}

/// True when `program` can be found on the search path.
pub fn has(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| {
            folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
        })
    })
}

/// Runs to the end with its output on the terminal.
pub fn run(command: &mut Command) -> Outcome {
    let shown = shown(command);
    let status = command
        .status()
        .map_err(|error| Failure::Failed(format!("{shown} cannot be started: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Failed(format!("{shown}: {status}")))
    }
}

/// Runs to the end and keeps the standard output, saying nothing.
pub fn output(command: &mut Command) -> Outcome<String> {
    let shown = shown(command);
    let output = command
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| Failure::Failed(format!("{shown} cannot be started: {error}")))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        let said = String::from_utf8_lossy(&output.stdout);
        let complained = String::from_utf8_lossy(&output.stderr);
        // What stopped it stands last.
        let lines: Vec<_> = said.lines().chain(complained.lines()).collect();
        let words = lines[lines.len().saturating_sub(LAST_LINES)..].join("\n");
        Err(Failure::Failed(format!(
            "{shown}: {}\n{words}",
            output.status
        )))
    }
}

/// Runs to the end with its output on the terminal and also kept; true when it succeeded.
pub fn watch(command: &mut Command) -> Outcome<(bool, String)> {
    let shown = shown(command);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::Failed(format!("{shown} cannot be started: {error}")))?;
    let stderr = child
        .stderr
        .take()
        .map(|pipe| thread::spawn(move || copy(pipe)));
    let mut kept = child.stdout.take().map(copy).unwrap_or_default();
    if let Some(other) = stderr.and_then(|thread| thread.join().ok()) {
        kept.push_str(&other);
    }
    Ok((child.wait()?.success(), kept))
}

fn copy(pipe: impl Read) -> String {
    let mut kept = String::new();
    let mut lines = BufReader::new(pipe);
    let mut line = Vec::new();
    while lines
        .read_until(b'\n', &mut line)
        .is_ok_and(|read| read > 0)
    {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        kept.push_str(&text);
        line.clear();
    }
    kept
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
