//! What a fresh computer lacks: system packages, a Node that is new enough, npm packages.

use std::path::Path;

use crate::shell::{command, has, output, run, say};
use crate::{Failure, Outcome, notes};

/// One system package, and the program that makes it unnecessary when it is there already
/// (another distribution's browser will do as well).
struct Package(&'static str, &'static [&'static str]);

/// To build the window.
const BUILD: &[Package] = &[
    Package("build-essential", &["cc"]),
    Package("pkg-config", &["pkg-config"]),
    Package("perl", &[]),
    Package("make", &["make"]),
    Package("libwebkit2gtk-4.1-dev", &[]),
    Package("libgtk-3-dev", &[]),
    Package("librsvg2-dev", &[]),
    Package("libxdo-dev", &[]),
];

/// To open it without a display and take a picture.
const HEADLESS: &[Package] = &[
    Package("xvfb", &["xvfb-run"]),
    Package("xauth", &["xauth"]),
    Package("dbus", &["dbus-run-session"]),
    Package("imagemagick", &["import"]),
];

/// To drive the window and a browser, and to read what was printed.
const DRIVE: &[Package] = &[
    Package("webkit2gtk-driver", &["WebKitWebDriver"]),
    Package(
        "chromium",
        &["chromium", "chromium-browser", "google-chrome"],
    ),
    Package("poppler-utils", &["pdftotext"]),
];

/// What the chore at hand is going to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Build and open on a display.
    Window,
    /// Build and open on a virtual display.
    Picture,
    /// Build and test everything.
    Test,
}

/// Sees to everything the purpose needs before the first build.
///
/// # Errors
/// [`Failure::Missing`] with the exact line to type when this user may not install packages.
pub fn prepare(purpose: Purpose) -> Outcome {
    if cfg!(target_os = "linux") {
        let mut wanted: Vec<&Package> = BUILD.iter().collect();
        if purpose != Purpose::Window {
            wanted.extend(HEADLESS);
        }
        if purpose == Purpose::Test {
            wanted.extend(DRIVE);
        }
        system_packages(&wanted)?;
    }
    node()?;
    npm("ui")?;
    if purpose == Purpose::Test {
        npm("tests/e2e")?;
        npm("tests/window")?;
    }
    Ok(())
}

fn system_packages(wanted: &[&Package]) -> Outcome {
    if !has("apt-get") || !has("dpkg-query") {
        let names: Vec<_> = wanted.iter().map(|package| package.0).collect();
        if !has("pkg-config")
            || output(command("pkg-config").args(["--exists", "webkit2gtk-4.1"])).is_err()
        {
            println!("This is no Debian-like system, so packages are yours to install. What is");
            println!("needed, under Debian's names: {}", names.join(" "));
        }
        return Ok(());
    }
    let missing: Vec<&str> = wanted
        .iter()
        .filter(|package| !package.1.iter().any(|program| has(program)))
        .map(|package| package.0)
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let line = format!("apt-get install -y --no-install-recommends {list}");
    let root = output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let sudo = !root && has("sudo") && output(command("sudo").args(["-n", "true"])).is_ok();
    if !root && !sudo {
        return Err(Failure::Missing(format!(
            "System packages are missing. Type this, then start again:\n\n  \
             sudo apt-get update && sudo {line}\n"
        )));
    }
    let apt = |arguments: &[&str]| {
        let mut apt = command(if sudo { "sudo" } else { "env" });
        if sudo {
            apt.args(["-n", "env"]);
        }
        apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"])
            .args(arguments);
        run(&mut apt)
    };
    say(&format!("installing system packages: {list}"));
    // A stale list may still hold what is needed: the install itself decides.
    if apt(&["update"]).is_err() {
        println!("apt-get update failed; trying with the package lists that are there");
    }
    apt(&[&["install", "-y", "--no-install-recommends"], &missing[..]].concat())
        .map_err(|_| Failure::Missing(format!("Installing failed. Mend it and type: {line}")))
}

fn installed(name: &str) -> bool {
    output(command("dpkg-query").args(["-W", "-f=${db:Status-Status}", name]))
        .is_ok_and(|status| status.trim() == "installed")
}

/// The oldest Node the interface's tools run on.
const NODE: (u32, u32) = (20, 19);

fn node() -> Outcome {
    let found = output(command("node").arg("--version")).unwrap_or_default();
    if version(&found).is_some_and(|version| version >= NODE) && (has("npm") || has("npm.cmd")) {
        return Ok(());
    }
    let found = if found.is_empty() {
        "none".to_owned()
    } else {
        found.trim().to_owned()
    };
    Err(Failure::Missing(format!(
        "Node {}.{} or newer with npm is needed (found: {found}). See https://nodejs.org",
        NODE.0, NODE.1
    )))
}

fn version(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.trim().trim_start_matches('v').split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// Installs exactly the locked npm packages of `folder`, when the lock changed since.
fn npm(folder: &str) -> Outcome {
    let lock = std::fs::read_to_string(Path::new(folder).join("package-lock.json"))?;
    let stamp = notes()?.join(format!("npm-{}.stamp", folder.replace('/', "-")));
    let installed = Path::new(folder)
        .join("node_modules/.package-lock.json")
        .is_file();
    if installed && std::fs::read_to_string(&stamp).is_ok_and(|seen| seen == lock) {
        return Ok(());
    }
    say(&format!("installing the npm packages of {folder}"));
    run(command("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder))?;
    Ok(std::fs::write(stamp, lock)?)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn reads_node_versions() {
        assert_eq!(version("v20.19.2\n"), Some((20, 19)));
        assert!(version("v20.9.0") < Some(super::NODE));
        assert!(version("v24.0.1") > Some(super::NODE));
        assert_eq!(version("not found"), None);
    }
}
