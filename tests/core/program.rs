//! The program around the file: second backup folder, lost notes, the way back to one's own file.

use district_core::commands::dispatch;
use serde_json::{Value, json};

use crate::desk::{TestDesk, new_file, person};

#[test]
fn a_second_folder_that_is_gone_costs_no_backup_and_is_told() {
    let desk = TestDesk::office();
    let second = desk.path().join("stick");
    std::fs::create_dir(&second).unwrap();
    desk.ok("backup_place_set", json!({"second_dir": second}));
    desk.ok("person_add", person("Rusu", "Ion"));
    std::fs::remove_dir_all(&second).unwrap();
    assert_eq!(desk.refused("backup_now", json!({})), "file-missing");
    let file = desk.ok("app_status", json!({}))["file"].clone();
    assert_eq!(
        file["last_backup"]["verified"], true,
        "the copy beside the file stands"
    );
    assert_eq!(file["backup_failed"]["code"], "file-missing");
    assert!(!second.exists(), "no folder in the place of a stick");
    std::fs::create_dir(&second).unwrap();
    desk.ok("backup_now", json!({}));
    assert_eq!(std::fs::read_dir(&second).unwrap().count(), 1);
    assert_eq!(
        desk.ok("app_status", json!({}))["file"]["backup_failed"],
        Value::Null
    );
}

#[test]
fn the_second_folder_chosen_at_the_founding_is_made() {
    let desk = TestDesk::first_start();
    let second = desk.path().join("copies/office");
    let mut new = new_file();
    new["backup_dir"] = json!(second);
    desk.ok("file_new", new);
    desk.ok("backup_now", json!({}));
    assert_eq!(std::fs::read_dir(&second).unwrap().count(), 1);

    let desk = TestDesk::first_start();
    let mut new = new_file();
    new["backup_dir"] = json!("");
    assert_eq!(
        desk.ok("file_new", new)["file"]["second_backup_dir"],
        Value::Null
    );
    desk.ok("backup_now", json!({}));
}

#[test]
fn damaged_preferences_cost_neither_the_rest_nor_the_offices_file() {
    let desk = TestDesk::first_start();
    let mut new = new_file();
    let own = desk.path().join("elsewhere/office.ddb");
    std::fs::create_dir(own.parent().unwrap()).unwrap();
    new["path"] = json!(own);
    desk.ok("file_new", new);
    let (dir, notes) = (
        desk.dir.clone(),
        desk.path().join("config/preferences.json"),
    );
    desk.desk.close();
    drop(desk);
    let mut kept: Value = serde_json::from_slice(&std::fs::read(&notes).unwrap()).unwrap();
    kept["preferences"] = json!({"language": "uk", "scheme": "purple", "scale": 150, "later": 1});
    std::fs::write(&notes, kept.to_string()).unwrap();
    let desk = TestDesk::over(dir.path(), 2);
    let status = dispatch(&desk, "app_status", json!({})).unwrap();
    assert_eq!(status["stage"], "open");
    assert_eq!(status["file"]["path"], json!(own));
    assert_eq!(status["preferences"]["language"], "uk");
    assert_eq!(status["preferences"]["scale"], 150);
    assert_eq!(status["preferences"]["scheme"], "light");
}

#[test]
fn the_way_back_from_the_example_outlives_lost_notes() {
    let desk = TestDesk::office();
    let (dir, notes) = (
        desk.dir.clone(),
        desk.path().join("config/preferences.json"),
    );
    desk.desk.close();
    drop(desk);
    std::fs::write(&notes, "{").unwrap();
    let desk = TestDesk::over(dir.path(), 2);
    let call = |name: &str| dispatch(&desk, name, json!({})).unwrap();
    assert_eq!(call("app_status")["stage"], "open");
    assert!(call("file_example")["own_file"].is_string());
    assert_eq!(call("file_leave_example")["file"]["example"], false);
}
