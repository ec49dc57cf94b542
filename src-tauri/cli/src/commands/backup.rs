//! `desk backup` and `desk restore`.

use std::path::Path;

use district_core::database::{Access, backup as backups};
use serde_json::json;

use crate::session::{Outcome, Session};

/// Writes a verified copy; works beside the open window.
pub fn backup(session: &Session, dir: Option<&Path>) -> Outcome {
    let core = session.read()?;
    let info = match dir {
        Some(dir) => {
            let info = backups::backup_to(core.database(), dir, core.clock())?;
            backups::keep_files(core.database(), dir, core.clock())?;
            info
        }
        None => core.backup_now()?,
    };
    let reply = json!({"path": info.path, "verified": info.verified});
    session.answer(&reply, |texts| {
        texts.with("cli-backup-done", &[("path", &info.path)])
    });
    Ok(0)
}

/// Puts a backup in the file's place; the replaced file is kept.
pub fn restore(session: &Session, path: &Path) -> Outcome {
    let live = session.desk.own_path();
    let kept = session.desk.restore(&live, path)?.display().to_string();
    // Opened once to write, so that it takes an identity of its own, and looked through.
    let core = session.desk.open_own(Access::Write)?;
    let verified = core.database().integrity(true)?.is_empty();
    let file = core.path().display().to_string();
    let reply = json!({"path": file, "verified": verified, "kept": kept});
    session.answer(&reply, |texts| {
        let mut lines = vec![texts.with("cli-restore-done", &[("path", &file)])];
        if !kept.is_empty() {
            lines.push(texts.with("cli-restore-kept", &[("path", &kept)]));
        }
        lines.join("\n")
    });
    Ok(u8::from(!verified))
}
