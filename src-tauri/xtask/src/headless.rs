//! Windows without a display: a virtual screen, a session bus, and the wait for the paint.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::shell::{command, run, say};
use crate::{Failure, Outcome};

/// The office screen the design is made for.
const SCREEN: &str = "-screen 0 1366x768x24";
/// A session bus that starts no services.
const BUS: &str = concat!(
    "--config-file=",
    env!("CARGO_MANIFEST_DIR"),
    "/session-bus.conf"
);
/// Longer than any start takes, even on a loaded computer.
const PATIENCE: Duration = Duration::from_secs(60);
/// Where the picture of `cargo xtask run` is put.
const PICTURE: &str = "artifacts/run.png";

/// The program to open, inside the virtual display.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// The program
    binary: PathBuf,
    /// Its arguments
    #[arg(last = true)]
    arguments: Vec<OsString>,
}

/// True on a Linux without any display.
pub fn needed() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !set("DISPLAY") && !set("WAYLAND_DISPLAY")
}

/// A command that runs `program` with a session bus and a virtual screen around it.
/// Without a bus of its own a window waits seconds for portals that never answer.
pub fn inside(program: &Path) -> Command {
    let mut command = command("dbus-run-session");
    command
        .args([BUS, "--", "xvfb-run", "-a", "-s", SCREEN])
        .arg(program);
    command
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("GTK_THEME", "Adwaita");
    command.env("NO_AT_BRIDGE", "1").env("GDK_BACKEND", "x11");
    command
}

/// Opens `binary` on a virtual display, waits for its first paint, takes the picture.
pub fn take_picture(binary: &Path, arguments: &[OsString]) -> Outcome {
    let this = std::env::current_exe()?;
    run(inside(&this)
        .arg("picture")
        .arg(binary)
        .arg("--")
        .args(arguments))
}

/// The inner half of [`take_picture`].
pub fn picture(options: &Options) -> Outcome {
    let mut window = Window::start(&options.binary, &options.arguments, &[])?;
    let paint = window.painted();
    // The paint is announced with the frame before it: give the screen that frame, and the
    // card beside the list its time.
    std::thread::sleep(Duration::from_millis(1500));
    if let Some(folder) = Path::new(PICTURE).parent() {
        std::fs::create_dir_all(folder)?;
    }
    // Also of a window that never came: it is what one wants to look at then.
    let shot = run(command("import").args(["-window", "root", PICTURE]));
    window.stop()?;
    let Paint { after, what } = paint?;
    shot?;
    say(&format!(
        "painted {what} after {} ms; the picture is {PICTURE}",
        after.as_millis()
    ));
    Ok(())
}

/// What the window said about its first paint.
#[derive(Debug)]
pub struct Paint {
    /// From the start of the process to the paint.
    pub after: Duration,
    /// What was painted (`list`, `first-start`, …).
    pub what: String,
}

/// A window that is open, with a note on when it was painted.
#[derive(Debug)]
pub struct Window {
    child: Child,
    started: SystemTime,
    note: PathBuf,
}

impl Window {
    /// Starts the program; its first paint will be noted.
    pub fn start(
        binary: &Path,
        arguments: &[OsString],
        surroundings: &[(&str, &Path)],
    ) -> Outcome<Self> {
        let note = std::env::temp_dir().join(format!("district-desk-{}.ready", std::process::id()));
        let _ = std::fs::remove_file(&note);
        let started = SystemTime::now();
        let child = command(&binary.to_string_lossy())
            .args(arguments)
            .envs(surroundings.iter().copied())
            .env("DISTRICT_DESK_READY_FILE", &note)
            .spawn()?;
        Ok(Self {
            child,
            started,
            note,
        })
    }

    /// Process id of the program.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the first paint.
    pub fn painted(&mut self) -> Outcome<Paint> {
        let waiting = Instant::now();
        while waiting.elapsed() < PATIENCE {
            if let Ok(text) = std::fs::read_to_string(&self.note) {
                let _ = std::fs::remove_file(&self.note);
                let note: Value = serde_json::from_str(&text)?;
                let at = Duration::from_millis(note["epoch_ms"].as_u64().unwrap_or_default());
                let began = self.started.duration_since(UNIX_EPOCH).unwrap_or_default();
                return Ok(Paint {
                    after: at.saturating_sub(began),
                    what: note["what"].as_str().unwrap_or("something").to_owned(),
                });
            }
            if let Some(status) = self.child.try_wait()? {
                return Err(Failure::Failed(format!(
                    "the window closed before a paint: {status}"
                )));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        self.stop()?;
        Err(Failure::Failed(format!(
            "nothing painted within {} s",
            PATIENCE.as_secs()
        )))
    }

    /// Asks the program to end and waits; a program that does not is ended.
    pub fn stop(&mut self) -> Outcome {
        if cfg!(unix) && self.child.try_wait()?.is_none() {
            run(command("kill").args(["-TERM", &self.child.id().to_string()]))?;
            let waiting = Instant::now();
            while waiting.elapsed() < Duration::from_secs(10) {
                if self.child.try_wait()?.is_some() {
                    return Ok(());
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        if self.child.try_wait()?.is_none() {
            self.child.kill()?;
            self.child.wait()?;
        }
        Ok(())
    }
}
