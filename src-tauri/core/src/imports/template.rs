//! An empty list to fill in: a workbook that the import understands without a question.

use std::path::Path;

use district_documents::export::{Cell, Column, Table, xlsx};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ImportField::{self, *};
use super::{ImportKind, words};
use crate::app::Desk;
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::papers::{SavedFile, files};

/// An empty list to fill in, to a file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveImportTemplate {
    /// What the list is of.
    pub kind: ImportKind,
    /// Where to; `.xlsx`.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}

/// Columns of people, with widths in letters.
const PEOPLE: [(ImportField, u16); 18] = [
    (Family, 20),
    (Given, 18),
    (Patronymic, 18),
    (Post, 26),
    (Institution, 32),
    (Unit, 24),
    (Council, 18),
    (Duty, 30),
    (PhoneWork, 18),
    (PhoneMobile, 18),
    (PhoneInternal, 12),
    (PhoneFax, 16),
    (Email, 28),
    (Room, 10),
    (Address, 26),
    (Hours, 22),
    (Birthday, 14),
    (Note, 30),
];

const COUNCILS: [(ImportField, u16); 8] = [
    (Name, 24),
    (Kind, 18),
    (NameUk, 24),
    (NameRu, 24),
    (Code, 12),
    (Population, 12),
    (Voters, 12),
    (Seats, 18),
];

const STATIONS: [(ImportField, u16); 20] = [
    (Number, 12),
    (Kind, 14),
    (Council, 22),
    (Locality, 22),
    (Premises, 30),
    (Address, 30),
    (Boundary, 44),
    (Voters, 12),
    (Manager, 24),
    (ManagerPhone, 18),
    (Keys, 24),
    (KeysPhone, 18),
    (Area, 12),
    (Floor, 12),
    (Access, 16),
    (Heating, 16),
    (Internet, 16),
    (Distance, 12),
    (Zone, 12),
    (Route, 12),
];

const TASKS: [(ImportField, u16); 20] = [
    (Number, 12),
    (Title, 44),
    (Text, 40),
    (BasisKind, 20),
    (BasisNo, 14),
    (BasisDate, 14),
    (BasisPoint, 10),
    (Author, 22),
    (Responsible, 22),
    (Controller, 22),
    (Council, 28),
    (Issued, 14),
    (Due, 14),
    (State, 18),
    (Performed, 14),
    (Outcome, 30),
    (Control, 20),
    (Priority, 12),
    (Labels, 20),
    (Note, 30),
];

/// Writes the workbook: what to do in the first row, then headings in the user's language,
/// then one invented row.
pub(super) fn save(desk: &Desk, request: SaveImportTemplate) -> Result<SavedFile> {
    // A list is nothing without the file it is to go into.
    desk.core()?;
    let path = Path::new(&request.path);
    if files::ending(path) != "xlsx" {
        return Err(files::not_available(path));
    }
    let texts = Texts::new(desk.preferences().language);
    let (columns, title, hint, example) = match request.kind {
        ImportKind::People => (
            &PEOPLE[..],
            "import-kind-people",
            "import-template-hint-people",
            "import-template-row-people",
        ),
        ImportKind::Councils => (
            &COUNCILS[..],
            "import-kind-councils",
            "import-template-hint-councils",
            "import-template-row-councils",
        ),
        ImportKind::Tasks => (
            &TASKS[..],
            "import-kind-tasks",
            "import-template-hint-tasks",
            "import-template-row-tasks",
        ),
        ImportKind::Stations => (
            &STATIONS[..],
            "import-kind-stations",
            "import-template-hint-stations",
            "import-template-row-stations",
        ),
    };
    let table = Table {
        title: texts.text(title),
        columns: columns
            .iter()
            .map(|(field, width)| Column {
                head: texts.text(&heading(*field, request.kind)),
                width: *width,
            })
            .collect(),
        rows: vec![
            texts
                .text(example)
                .split('|')
                .map(|cell| Cell::Text(cell.trim().to_owned()))
                .collect(),
        ],
    };
    let book = xlsx::to_fill_in(&table, &texts.text(hint))
        .map_err(|error| Error::Internal(error.to_string()))?;
    files::write(path, &book, request.overwrite)?;
    Ok(SavedFile {
        path: request.path,
        rows: 1,
    })
}

/// The message of a heading: the name the wizard gives to the field.
fn heading(field: ImportField, kind: ImportKind) -> String {
    match (field, kind) {
        (Name, ImportKind::Councils) => "import-field-council-name".to_owned(),
        (Council, ImportKind::Tasks) => "import-field-councils".to_owned(),
        (Number, ImportKind::Stations) => "import-field-station-number".to_owned(),
        (Kind, ImportKind::Stations) => "import-field-station-kind".to_owned(),
        (Note, ImportKind::Tasks) => "import-field-remark".to_owned(),
        _ => {
            let slug = words::slug(&field).replace(['.', '_'], "-");
            format!("import-field-{slug}")
        }
    }
}
