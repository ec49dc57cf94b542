//! A desk over temporary folders with a fixed clock, driven through the command table only.

use std::path::Path;
use std::sync::{Arc, Mutex};

use chrono::{TimeZone, Utc};
use district_core::app::{Desk, DeskOptions};
use district_core::clock::FixedClock;
use district_core::commands::{Topic, dispatch};
use district_core::error::ApiError;
use serde_json::{Value, json};
use tempfile::TempDir;

pub struct TestDesk {
    pub dir: Arc<TempDir>,
    pub desk: Arc<Desk>,
    pub heard: Arc<Mutex<Vec<Topic>>>,
    pub clock: Arc<FixedClock>,
}

impl TestDesk {
    /// A program that has never been started.
    pub fn first_start() -> Self {
        Self::at(Arc::new(tempfile::tempdir().unwrap()), 1)
    }

    /// An office with nobody in it.
    pub fn office() -> Self {
        let desk = Self::first_start();
        desk.ok("file_new", new_file());
        desk
    }

    /// The example district.
    pub fn example() -> Self {
        let desk = Self::first_start();
        desk.ok("file_example", json!({}));
        desk
    }

    /// The program started again over the same folders.
    pub fn restarted(self, seed: u64) -> Self {
        let dir = self.dir.clone();
        self.desk.close();
        drop(self);
        Self::at(dir, seed)
    }

    /// The program over folders that another process may have used.
    pub fn over(dir: &Path, seed: u64) -> Arc<Desk> {
        Self::desk_at(dir, Self::clock_at(seed))
    }

    fn clock_at(seed: u64) -> Arc<FixedClock> {
        let start = Utc.with_ymd_and_hms(2026, 11, 20, 8, 0, 0).unwrap();
        let clock = Arc::new(FixedClock::new(start, seed));
        clock.advance(seed as i64 * 1_000);
        clock
    }

    fn desk_at(dir: &Path, clock: Arc<FixedClock>) -> Arc<Desk> {
        Desk::new(DeskOptions {
            config_dir: dir.join("config"),
            data_dir: dir.join("data"),
            program: "tests",
            clock,
            file: None,
            access: district_core::database::Access::Write,
            actor: None,
        })
    }

    fn at(dir: Arc<TempDir>, seed: u64) -> Self {
        let clock = Self::clock_at(seed);
        let desk = Self::desk_at(dir.path(), clock.clone());
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ear = heard.clone();
        desk.subscribe(Box::new(move |topics| {
            ear.lock().unwrap().extend_from_slice(topics)
        }));
        Self {
            dir,
            desk,
            heard,
            clock,
        }
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, ApiError> {
        dispatch(&self.desk, name, request)
    }

    /// The reply of a command that must succeed.
    #[track_caller]
    pub fn ok(&self, name: &str, request: Value) -> Value {
        self.call(name, request)
            .unwrap_or_else(|error| panic!("{name}: {error:?}"))
    }

    /// The code of a refusal.
    #[track_caller]
    pub fn refused(&self, name: &str, request: Value) -> String {
        let error = self.call(name, request).expect_err(name);
        serde_json::to_value(error.code)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub fn list(&self, query: &str) -> Value {
        self.ok("people_list", list_of(query))
    }

    /// Names of the rows found.
    pub fn names(&self, query: &str) -> Vec<String> {
        let page = self.list(query);
        let rows = page["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    }

    pub fn undo(&self) -> Value {
        self.ok("history_undo", json!({"op": null, "skip_conflicts": false}))
    }

    /// Everything the office entered, without the journal: what undo must give back.
    pub fn content(&self) -> Value {
        let core = self.desk.core().unwrap();
        core.read(|conn| Ok(dump(conn))).unwrap()
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }
}

pub fn list_of(query: &str) -> Value {
    json!({
        "query": query,
        "filter": {"institution": null, "vacant_only": false, "binned": false},
        "sort": "name",
        "after": null,
        "limit": 200,
    })
}

pub fn new_file() -> Value {
    json!({
        "path": null,
        "office": {
            "name": "Raionul Lunca", "section": "Secția administrație publică",
            "district": "Lunca", "country": "md", "area_code": "257", "phone_style": "dashes",
        },
        "actor": {"name": "Ana Vrabie", "post": "specialistă", "role": "specialist"},
        "backup_dir": null,
    })
}

pub fn person(family: &str, given: &str) -> Value {
    json!({
        "family": family, "given": given, "patronymic": "", "post": "", "institution": "",
        "duty": "", "room": "", "hours": "", "note": "", "phones": [], "emails": [],
    })
}

const TABLES: &[&str] = &[
    "office",
    "app_user",
    "council",
    "locality",
    "organisation",
    "person",
    "position",
    "assignment",
    "phone",
    "email",
    "other_name",
    "absence",
    "contact_group",
    "group_member",
    "favourite",
    "not_duplicate",
    "call_round",
    "call_line",
    "saved_view",
    "correction",
    "calendar_day",
    "calendar_year",
    "task",
    "task_series",
    "task_council",
    "task_person",
    "task_label",
    "checkpoint",
    "extension",
    "task_step",
    "task_note",
    "task_link",
    "attachment",
    "reminder",
    "contact",
    "hand_over",
    "order_line",
    "line_reminder",
    "election",
    "election_anchor",
    "election_council",
    "programme_line",
    "premises",
    "station",
    "station_alternate",
    "election_station",
    "check_group",
    "readiness",
    "review",
    "survey_question",
    "survey",
    "survey_answer",
    "equipment_item",
    "equipment",
    "bureau_member",
    "day_fact",
    "incident",
];

fn dump(conn: &rusqlite::Connection) -> Value {
    let mut tables = serde_json::Map::new();
    for table in TABLES {
        let mut statement = conn
            .prepare(&format!("SELECT * FROM {table} ORDER BY id"))
            .unwrap();
        let columns = statement.column_count();
        let rows: Vec<Value> = statement
            .query_map([], |row| {
                let mut cells = Vec::new();
                for n in 0..columns {
                    cells.push(match row.get_ref(n)? {
                        rusqlite::types::ValueRef::Integer(i) => json!(i),
                        rusqlite::types::ValueRef::Text(t) => json!(String::from_utf8_lossy(t)),
                        _ => Value::Null,
                    });
                }
                Ok(Value::Array(cells))
            })
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        tables.insert((*table).to_owned(), Value::Array(rows));
    }
    Value::Object(tables)
}
