//! `desk rescue`: what is left of a damaged file, into a new one.

use std::path::Path;

use district_core::database::rescue::RescueReport;
use district_core::locales::Texts;
use serde_json::json;

use crate::session::{Outcome, Session, local_time};

/// Writes what can be read of a file into a new one; the damaged file is only read.
pub fn run(session: &Session, path: Option<&Path>, out: &Path) -> Outcome {
    let from = path.map_or_else(|| session.desk.own_path(), Path::to_owned);
    let report = session.desk.rescue_into(&from, out)?;
    let mut reply = json!(report);
    reply["path"] = json!(out.display().to_string());
    session.answer(&reply, |texts| words(&report, out, texts));
    Ok(0)
}

fn words(report: &RescueReport, out: &Path, texts: &Texts) -> String {
    let mut lines = vec![texts.with("cli-rescue-done", &[("path", &out.display().to_string())])];
    for row in &report.rows {
        let kind = texts.text(&format!("rescue-kind-{}", row.kind.slug()));
        let [saved, rebuilt, lost] =
            [row.saved, row.rebuilt, row.lost].map(|number| number.to_string());
        lines.push(texts.with(
            "cli-rescue-row",
            &[
                ("kind", &kind),
                ("saved", &saved),
                ("rebuilt", &rebuilt),
                ("lost", &lost),
            ],
        ));
    }
    if report.unlinked > 0 {
        let count = report.unlinked.to_string();
        lines.push(texts.with("cli-rescue-unlinked", &[("count", &count)]));
    }
    if let Some(newest) = &report.newest {
        lines.push(texts.with("cli-rescue-newest", &[("when", &local_time(newest))]));
    }
    lines.push(texts.with("cli-rescue-kept", &[("path", &report.kept)]));
    lines.join("\n")
}
