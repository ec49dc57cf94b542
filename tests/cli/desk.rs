//! Runs `desk` in a home of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

pub struct Desk {
    dir: TempDir,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The reply of a run that went well.
    #[track_caller]
    pub fn ok(&self) -> Value {
        assert_eq!(self.code, 0, "{self:?}");
        assert!(self.err.is_empty(), "{self:?}");
        self.json()
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The error object of a refusal; its shape is checked.
    #[track_caller]
    pub fn refused(&self, code: i32) -> Value {
        assert_eq!(self.code, code, "{self:?}");
        let error: Value =
            serde_json::from_str(&self.err).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        assert!(error["params"].is_object(), "{error}");
        assert!(!error["message"].as_str().unwrap().is_empty(), "{error}");
        error
    }
}

impl Desk {
    pub fn new() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
        }
    }

    /// With the example district in the file.
    pub fn example() -> Self {
        let desk = Self::new();
        desk.json(&["new", "--example"]).ok();
        desk
    }

    /// With an office and nobody in it.
    pub fn office() -> Self {
        let desk = Self::new();
        desk.json(&[
            "--actor",
            "Ana Probă",
            "new",
            "--office",
            "Oficiul de probă",
        ])
        .ok();
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub fn file(&self) -> PathBuf {
        self.path("office.ddb")
    }

    /// Over the test's file, for a program.
    pub fn json(&self, words: &[&str]) -> Run {
        self.over(&self.file(), &[&["--json"], words].concat(), "")
    }

    pub fn plain(&self, words: &[&str]) -> Run {
        self.over(&self.file(), words, "")
    }

    pub fn piped(&self, words: &[&str], input: &str) -> Run {
        self.over(&self.file(), &[&["--json"], words].concat(), input)
    }

    pub fn over(&self, file: &Path, words: &[&str], input: &str) -> Run {
        let file = file.to_str().unwrap();
        self.run(&[&["--file", file], words].concat(), input)
    }

    pub fn run(&self, words: &[&str], input: &str) -> Run {
        let home = self.path("home");
        let mut command = Command::new(env!("CARGO_BIN_EXE_desk"));
        for name in ["HOME", "APPDATA", "LOCALAPPDATA", "USERPROFILE"] {
            command.env(name, &home);
        }
        let mut child = command
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that needs no input may be gone already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A file of the repository.
pub fn fixture(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(path)
}

/// Keys of an object, in order.
#[track_caller]
pub fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}
