//! Words of the room on the wire and on the screen.

use serde::Serialize;

use super::RowProblem;
use crate::locales::Texts;

/// Encodings offered for a text, in the order of likelihood here.
pub const ENCODINGS: [&str; 9] = [
    "utf-8",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "koi8-r",
    "koi8-u",
    "ibm866",
    "utf-16le",
    "utf-16be",
];

/// The word of a closed list.
pub(super) fn slug(value: &impl Serialize) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// A problem in the user's words.
pub fn row_words(texts: &Texts, problem: &RowProblem) -> String {
    let values: Vec<(&str, &str)> = problem
        .message_params
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    texts.with(&format!("import-problem-{}", problem.code.slug()), &values)
}
