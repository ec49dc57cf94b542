//! What cannot be built on this computer is at least read: the bundler's configuration,
//! the window's permissions, the workflow for the other systems.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use yaml_rust2::{Yaml, YamlLoader};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap()
        .to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn texts(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item.as_str().unwrap())
        .collect()
}

#[test]
fn the_bundler_finds_what_it_needs() {
    let config = json("tauri.conf.json");
    assert_eq!(config["identifier"], "org.district-desk.desk");
    assert_eq!(config["build"]["frontendDist"], "ui/dist");
    assert_eq!(config["build"]["beforeBuildCommand"]["cwd"], "ui");
    assert_eq!(
        texts(&config["build"]["runner"]["args"]),
        ["--package", "district-desk"]
    );
    assert!(config.get("version").is_none(), "the version is Cargo's");
    let bundle = &config["bundle"];
    assert_eq!(bundle["active"], true);
    assert_eq!(
        texts(&bundle["targets"]),
        ["deb", "rpm", "nsis", "msi", "app", "dmg"]
    );
    for icon in texts(&bundle["icon"]) {
        assert!(root().join(icon).is_file(), "{icon} is missing");
    }
}

#[test]
fn the_windows_installer_speaks_four_languages() {
    let nsis = &json("tauri.conf.json")["bundle"]["windows"]["nsis"];
    assert_eq!(nsis["installMode"], "currentUser");
    assert_eq!(
        texts(&nsis["languages"]),
        ["Romanian", "Ukrainian", "Russian", "English"]
    );
    let romanian = read(nsis["customLanguageFiles"]["Romanian"].as_str().unwrap());
    for line in romanian.lines() {
        let rest = line
            .strip_prefix("LangString ")
            .unwrap_or_else(|| panic!("{line}"));
        let (id, text) = rest.split_once(" ${LANG_ROMANIAN} ").unwrap();
        assert!(id.chars().all(char::is_alphanumeric), "{id}");
        assert!(
            text.starts_with('"') && text.ends_with('"') && text.len() > 2,
            "{line}"
        );
        assert!(!text.contains(['ş', 'ţ', 'Ş', 'Ţ']), "cedillas: {line}");
    }
    assert_eq!(romanian.lines().count(), 27);
}

#[test]
fn the_page_may_do_no_more_than_it_needs() {
    let security = &json("tauri.conf.json")["app"]["security"];
    assert_eq!(security["freezePrototype"], true);
    assert_eq!(security["csp"]["default-src"], "'self'");
    assert!(!security["csp"].to_string().contains("unsafe-eval"));
    assert!(
        security["csp"]["script-src"].is_null(),
        "scripts are the program's own only"
    );
    let folder = std::fs::read_dir(root().join("src-tauri/capabilities")).unwrap();
    assert_eq!(folder.count(), 1, "one capability file");
    let capability = json("src-tauri/capabilities/main.json");
    let allowed = texts(&capability["permissions"]);
    assert_eq!(
        allowed,
        [
            "core:event:allow-listen",
            "core:event:allow-unlisten",
            "desk"
        ]
    );
}

#[test]
fn the_permission_names_the_commands_that_are() {
    let shell = read("src-tauri/src/lib.rs");
    let (_, list) = shell.split_once("generate_handler![").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let handled: BTreeSet<_> = list
        .split(',')
        .filter_map(|path| path.trim().rsplit("::").next())
        .filter(|name| !name.is_empty())
        .collect();
    let permission = read("src-tauri/permissions/desk.toml");
    let (_, list) = permission.split_once("commands.allow = [").unwrap();
    let (list, _) = list.split_once(']').unwrap();
    let allowed: BTreeSet<_> = list
        .split(',')
        .map(|name| name.trim().trim_matches('"'))
        .filter(|n| !n.is_empty())
        .collect();
    assert_eq!(handled, allowed);
}

#[test]
fn the_workflow_packs_for_three_systems() {
    let workflow = YamlLoader::load_from_str(&read(".github/workflows/packages.yml")).unwrap();
    let job = &workflow[0]["jobs"]["package"];
    let matrix = job["strategy"]["matrix"]["include"].as_vec().unwrap();
    let systems: Vec<_> = matrix.iter().filter_map(|row| row["os"].as_str()).collect();
    assert_eq!(
        systems,
        [
            "ubuntu-22.04",
            "ubuntu-24.04",
            "windows-latest",
            "macos-latest"
        ]
    );
    let targets = json("tauri.conf.json")["bundle"]["targets"].clone();
    for bundle in matrix.iter().filter_map(|row| row["bundles"].as_str()) {
        for one in bundle.split(',') {
            assert!(texts(&targets).contains(&one), "{one} is no target");
        }
    }
    let steps = job["steps"].as_vec().unwrap();
    let runs = |word: &str| {
        steps
            .iter()
            .filter_map(|s| s["run"].as_str())
            .any(|r| r.contains(word))
    };
    assert!(runs("tauri build") && runs("npm ci"));
    let uses: Vec<_> = steps
        .iter()
        .filter_map(|step| step["uses"].as_str())
        .collect();
    assert!(
        uses.iter()
            .any(|name| name.starts_with("actions/upload-artifact@"))
    );
    let proof = &workflow[0]["jobs"]["test"]["steps"];
    assert!(
        proof
            .as_vec()
            .unwrap()
            .iter()
            .any(|step| step["run"] == Yaml::String(".ci/run".into()))
    );
}
