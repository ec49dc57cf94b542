//! Elections through the command table.

mod handing;
mod lines;
mod making;
mod moving;
mod official;
mod official_papers;
mod papers;
mod published;
mod random_moves;
mod random_rows;
mod rounds;
mod shown;

use serde_json::{Value, json};

use crate::desk::TestDesk;

/// A new election; its page.
pub fn election(desk: &TestDesk, request: Value) -> Value {
    desk.ok("election_add", request)["value"].clone()
}

/// General local elections of 17.10.2027, a Sunday.
pub fn local_2027(desk: &TestDesk) -> Value {
    election(desk, json!({"kind": "local_general", "day": "2027-10-17"}))
}

/// The page of an election.
pub fn page(desk: &TestDesk, id: &Value) -> Value {
    desk.ok("election_get", json!({"id": id}))
}

/// The rows of a page.
pub fn rows(page: &Value) -> &Vec<Value> {
    page["rows"].as_array().unwrap()
}

/// The row of a rule.
#[track_caller]
pub fn row<'v>(page: &'v Value, rule: &str) -> &'v Value {
    rows(page)
        .iter()
        .find(|row| row["rule"] == rule)
        .unwrap_or_else(|| panic!("no row {rule}"))
}
