//! `desk export`.

use std::path::Path;

use district_core::papers::commands::{people_export, saved_view};
use district_core::papers::{ExportPeople, VcardVersion};

use crate::session::{Outcome, Session};

/// People to a file, the ending says the format. A file that is there is replaced, so that
/// a scheduled export needs no clearing away; private numbers never leave this way.
pub fn people(session: &Session, path: &Path, view: Option<&str>, vcard: VcardVersion) -> Outcome {
    let core = session.read()?;
    let request = ExportPeople {
        path: path.display().to_string(),
        people: saved_view(&core, view)?,
        language: session.language,
        include_private: false,
        vcard,
        overwrite: true,
    };
    let saved = people_export(&session.desk, request)?;
    session.answer(&saved, |texts| {
        let values = [
            ("path", saved.path.as_str()),
            ("rows", &saved.rows.to_string()),
        ];
        texts.with("cli-export-done", &values)
    });
    Ok(0)
}
