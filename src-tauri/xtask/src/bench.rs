//! `cargo xtask bench`: the program beside a bare window of the same make.
//!
//! Times drift from run to run, so both are started in turn (ours, the bare one, ours, …)
//! and only their ratio is held against a bar. Never a timed test.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};

use crate::headless::{self, Window};
use crate::measure::{Bar, Line, median, memory, print};
use crate::setup::{self, Purpose};
use crate::shell::{command, output, run, say};
use crate::{Failure, Outcome, build};

/// The bare window.
const PEER: &str = "tests/bench/empty-window";
/// How long after the paint the memory is read.
const SETTLED: Duration = Duration::from_secs(5);
/// Memory varies little, and waiting for it is long: this many starts are enough.
const MEMORY_RUNS: usize = 3;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// The windows, then the core
    All,
    /// Both windows: their start, their memory, their size
    Window,
    /// The core alone: no window is built, and none is opened
    Core,
}

/// How much, and where the figures go.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// People in the file: 10k, 100k or 1m
    #[arg(long, default_value = "10k")]
    rows: String,
    /// Starts of each window
    #[arg(long, default_value_t = 10)]
    runs: usize,
    /// What to measure
    #[arg(long, value_enum, default_value_t = Part::All)]
    part: Part,
    /// Write the figures to this file too
    #[arg(long)]
    json: Option<PathBuf>,
}

/// Builds what it needs in release, measures, prints the table.
pub fn bench(options: &Options) -> Outcome {
    let rows = rows(&options.rows)?;
    let mut lines = Vec::new();
    if options.part != Part::Core {
        build_windows()?;
        if headless::needed() {
            say("no display here: measuring on a virtual one");
            let this = std::env::current_exe()?;
            return run(headless::inside(&this).args(std::env::args_os().skip(1)));
        }
        lines = windows(rows, options)?;
        // These took long: they are shown even if the core then stops.
        print(&lines);
    }
    if options.part != Part::Window {
        lines.extend(core(rows)?);
        print(&lines);
    }
    if let Some(path) = &options.json {
        let all: Vec<Value> = lines.iter().map(Line::to_json).collect();
        std::fs::write(path, format!("{:#}\n", Value::Array(all)))?;
    }
    Ok(())
}

fn build_windows() -> Outcome {
    setup::prepare(Purpose::Picture)?;
    build::interface()?;
    build::program(
        "district-desk",
        &["--release", "--features", "tauri/custom-protocol"],
    )?;
    build::program("district-cli", &["--release"])?;
    say("building the bare window");
    let target = std::path::absolute(build::target_dir())?;
    run(command("cargo")
        .args(["build", "--release", "--features", "tauri/custom-protocol"])
        .env("CARGO_TARGET_DIR", target)
        .current_dir(PEER))
}

fn windows(rows: u32, options: &Options) -> Outcome<Vec<Line>> {
    // A folder of settings that is not named in full is passed over, and the person's own is used.
    let home = std::path::absolute(build::target_dir())?.join("xtask/bench");
    let file = people(&home, rows)?;
    let ours = build::binary("release", "district-desk");
    let peer = build::binary("release", "empty-window");
    measure(&ours, &peer, &home, &file, options)
}

fn rows(text: &str) -> Outcome<u32> {
    match text {
        "10k" => Ok(10_000),
        "100k" => Ok(100_000),
        "1m" => Ok(1_000_000),
        _ => Err(Failure::Failed("--rows is 10k, 100k or 1m".into())),
    }
}

fn measure(
    ours: &Path,
    peer: &Path,
    home: &Path,
    file: &Path,
    options: &Options,
) -> Outcome<Vec<Line>> {
    let arguments = [OsString::from("--file"), file.into()];
    let (mut start, mut space) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
    say(&format!(
        "starting each window {} times in turn",
        options.runs
    ));
    for turn in 0..options.runs {
        let both = [(ours, &arguments[..]), (peer, &[])];
        for (which, (binary, arguments)) in both.into_iter().enumerate() {
            let (config, data) = (home.join("config"), home.join("data"));
            let surroundings = [
                ("XDG_CONFIG_HOME", config.as_path()),
                ("XDG_DATA_HOME", data.as_path()),
            ];
            let mut window = Window::start(binary, arguments, &surroundings)?;
            start[which].push(window.painted()?.after.as_secs_f64() * 1000.0);
            if turn < MEMORY_RUNS {
                std::thread::sleep(SETTLED);
                space[which].push(memory(window.id()));
            }
            window.stop()?;
        }
    }
    let mib = |path: &Path| std::fs::metadata(path).map(|about| about.len() as f64 / 1_048_576.0);
    let rows = &options.rows;
    let line = |what: String, ours, peer, bar: Option<f64>| Line {
        what,
        ours,
        peer: Some(peer),
        bar: bar.map(Bar::Ratio),
    };
    Ok(vec![
        line(
            format!("start to first rows painted, {rows} people, ms"),
            median(&start[0]),
            median(&start[1]),
            Some(if rows == "10k" { 1.25 } else { 1.5 }),
        ),
        line(
            format!("memory 5 s after the paint, {rows} people, MiB"),
            median(&space[0]),
            median(&space[1]),
            (rows == "10k").then_some(1.3),
        ),
        line("release binary, MiB".into(), mib(ours)?, mib(peer)?, None),
    ])
}

/// What the core measures of itself, beside bare SQLite where there is a peer: its ignored
/// tests of the room `bench` print `measured | what | ours | peer | bar`.
fn core(rows: u32) -> Outcome<Vec<Line>> {
    say("measuring the core (built in release first; then minutes without a word)");
    let printed = output(
        command("cargo")
            .args(["test", "--quiet", "--release", "--package", "district-core"])
            .args(["--test", "core", "--", "--ignored", "--nocapture"])
            .args(["--test-threads", "1", "bench::"])
            .env("DISTRICT_DESK_BENCH_ROWS", rows.to_string()),
    )?;
    printed
        .lines()
        .filter_map(|line| line.split_once("measured | "))
        .map(|(_, line)| read(line).ok_or_else(|| Failure::Failed(format!("not a figure: {line}"))))
        .collect()
}

/// One printed figure.
fn read(line: &str) -> Option<Line> {
    let mut parts = line.split(" | ").map(str::trim);
    let what = parts.next()?.to_owned();
    let ours = parts.next()?.parse().ok()?;
    let peer = parts.next()?.parse().ok();
    let bar = match parts.next()? {
        "-" => None,
        bar => Some(match bar.strip_prefix('x') {
            Some(ratio) => Bar::Ratio(ratio.parse().ok()?),
            None => Bar::Most(bar.parse().ok()?),
        }),
    };
    Some(Line {
        what,
        ours,
        peer,
        bar,
    })
}

/// A file with so many invented people, made once and kept beside the build.
fn people(home: &Path, rows: u32) -> Outcome<PathBuf> {
    let file = home.join(format!("people-{rows}.ddb"));
    if file.is_file() {
        return Ok(file);
    }
    say(&format!("filling a file with {rows} invented people"));
    std::fs::create_dir_all(home)?;
    let half = file.with_extension("part.ddb");
    let _ = std::fs::remove_file(&half);
    let desk = || {
        let mut desk = command(&build::binary("release", "desk").to_string_lossy());
        desk.arg("--file").arg(&half);
        desk
    };
    output(desk().arg("new"))?;
    for first in (0..rows).step_by(1000) {
        let entries: Vec<Value> = (first..rows.min(first + 1000)).map(person).collect();
        let mut child = desk()
            .args(["call", "contacts_import", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        if let Some(pipe) = child.stdin.take() {
            serde_json::to_writer(pipe, &json!({ "entries": entries }))?;
        }
        if !child.wait()?.success() {
            return Err(Failure::Failed("the invented people were refused".into()));
        }
    }
    std::fs::rename(&half, &file)?;
    Ok(file)
}

/// One invented person; the same number gives the same person.
fn person(number: u32) -> Value {
    const FAMILIES: [&str; 8] = [
        "Codreanu",
        "Țurcanu",
        "Șevcenco",
        "Rusnac",
        "Ковальчук",
        "Їжак",
        "Морозова",
        "Bălan",
    ];
    const GIVEN: [&str; 6] = ["Ion", "Ștefan", "Olena", "Сергей", "Ana", "Галина"];
    const POSTS: [&str; 4] = ["specialist", "primar", "secretar", "contabil-șef"];
    let pick = |list: &[&str], step: u32| list[(number / step) as usize % list.len()].to_owned();
    let family = format!("{} {}", pick(&FAMILIES, 1), number / 48);
    json!({
        "line": number + 1, "include": true, "post": pick(&POSTS, 5),
        "family": family, "given": pick(&GIVEN, 8), "patronymic": "", "name_order": "sure",
        "institution": format!("Primăria Valea {}", number / 12 % 40), "duty": "", "room": "",
        "address": "", "hours": "", "emails": [], "notes": [], "known": null,
        "phones": [{
            "typed": format!("0 252 {:05}", number % 100_000), "kind": "work", "extension": null,
            "e164": null, "display": "", "unusual": false,
        }],
    })
}
