//! `desk election print`: the papers of a programme to a file.

use serde_json::json;

use super::args::PrintElection;
use super::found;
use crate::commands::task::{call, text};
use crate::session::{Outcome, Session};

/// A paper or a table, the ending says the format. A file that is there is replaced, as with
/// every list that is written from here.
pub fn run(session: &Session, print: &PrintElection) -> Outcome {
    session.read()?;
    let request = json!({
        "what": {"election": found(session, &print.election)?, "kind": print.kind},
        "options": {"language": session.language, "sheet": "a4", "large_print": false,
            "include_private": false, "signature": true},
        "path": print.path.display().to_string(),
        "overwrite": true,
    });
    let saved = call(session, "election_paper_save", request)?;
    session.answer(&saved, |texts| {
        let rows = saved["rows"].to_string();
        let values = [("path", text(&saved, "path")), ("count", rows.as_str())];
        texts.with("cli-programme-written", &values)
    });
    Ok(0)
}
