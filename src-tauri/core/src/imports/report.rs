//! The report of an import as a text any table program opens.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words::row_words;
use super::{ImportDone, ImportReportText};
use crate::locales::Texts;

/// The report of the last import of a source, to a file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveImportReport {
    /// The source.
    pub token: String,
    /// Where to; CSV whatever the ending.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}

/// The report; `name` is the source's file name.
pub(super) fn text(texts: &Texts, name: &str, done: &ImportDone) -> ImportReportText {
    let check = &done.check;
    let mut lines = Vec::new();
    for (id, count) in [
        ("import-read", check.read),
        ("import-added", check.added),
        ("import-merged", check.merged),
        ("import-unchanged", check.unchanged),
        ("import-skipped", check.skipped),
    ] {
        lines.push(line(&[&texts.text(id), &count.to_string()]));
    }
    if !check.kept.is_empty() {
        lines.push(line(&[&texts.text("import-kept"), &check.kept.join(", ")]));
    }
    lines.push(String::new());
    let heads = [
        "import-report-row",
        "import-report-field",
        "import-report-reason",
        "import-report-value",
    ];
    let heads = heads.map(|id| texts.text(id));
    lines.push(line(&heads.each_ref().map(String::as_str)));
    for problem in &check.problems {
        let row = problem.row.to_string();
        let reason = row_words(texts, problem);
        lines.push(line(&[&row, &problem.field, &reason, &problem.value]));
    }
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = if stem.is_empty() {
        "import".to_owned()
    } else {
        format!("{stem}-import")
    };
    ImportReportText {
        name: format!("{stem}.csv"),
        text: format!("\u{feff}{}\r\n", lines.join("\r\n")),
    }
}

fn line(cells: &[&str]) -> String {
    let cell = |text: &&str| {
        // A cell that would be worked out as a formula is kept from it.
        let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            "'"
        } else {
            ""
        };
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    };
    cells.iter().map(cell).collect::<Vec<_>>().join(";")
}
