//! `desk check`: file, search, journal, backups.

use district_core::app::{Checked, Finding, FindingCode};
use district_core::locales::Texts;
use serde_json::json;

use crate::session::{Outcome, Session};

/// Looks at everything; 1 when something is not in order.
pub fn run(session: &Session, full: bool) -> Outcome {
    let core = session.read()?;
    let Checked { findings, files } = core.look_through(full)?;
    let ok = findings.is_empty();
    let shown: Vec<_> = findings
        .iter()
        .map(|finding| {
            json!({
                "part": finding.part,
                "code": finding.code,
                "detail": finding.detail,
                "message": words(&session.texts, finding),
            })
        })
        .collect();
    let mut reply = json!({"ok": ok, "findings": shown});
    if files.files > 0 {
        // Only where there are any: the shape is older than attached files.
        reply["files"] = json!(files);
    }
    session.answer(&reply, |texts| {
        let kept = (files.files > 0).then(|| {
            let megabytes = format!("{:.1}", files.bytes as f64 / 1e6);
            let values = [
                ("files", files.files.to_string()),
                ("size", megabytes),
                ("unnamed", files.unnamed.to_string()),
            ];
            let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
            texts.with("cli-check-files", &values)
        });
        if ok {
            let fine = Some(texts.text("cli-check-ok"));
            return fine.into_iter().chain(kept).collect::<Vec<_>>().join("\n");
        }
        let mut lines =
            vec![texts.with("cli-check-found", &[("count", &findings.len().to_string())])];
        lines.extend(findings.iter().map(|finding| words(texts, finding)));
        lines.extend(kept);
        lines.push(texts.text("cli-check-advice"));
        lines.join("\n")
    });
    Ok(u8::from(!ok))
}

fn words(texts: &Texts, finding: &Finding) -> String {
    let id = match finding.code {
        FindingCode::FileDamaged => "cli-check-file-damaged",
        FindingCode::SearchDiffers => "cli-check-search-differs",
        FindingCode::OrderStale => "cli-check-order-stale",
        FindingCode::ActEmpty => "cli-check-act-empty",
        FindingCode::ChainBroken => "cli-check-chain-broken",
        FindingCode::ActAltered => "cli-check-act-altered",
        FindingCode::BackupDamaged => "cli-check-backup-damaged",
        FindingCode::AttachmentMissing => "cli-check-attachment-missing",
        FindingCode::AttachmentDamaged => "cli-check-attachment-damaged",
        FindingCode::FilesDamaged => "cli-check-files-damaged",
    };
    texts.with(id, &[("detail", &finding.detail)])
}
