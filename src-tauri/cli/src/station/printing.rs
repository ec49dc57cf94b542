//! `desk station print` and `desk export stations`: papers and lists of stations to a file.

use std::path::Path;

use district_core::stations::printing::StationPaperKind;
use serde_json::{Value, json};

use super::args::PrintStations;
use super::{found, of_election, rows};
use crate::commands::task::{call, text};
use crate::election;
use crate::session::{Failure, Outcome, Session};

/// A paper, the ending says the format. A file that is there is replaced, as with every list
/// that is written from here.
pub fn run(session: &Session, print: &PrintStations) -> Outcome {
    let mut election = of_election(session, print.election.as_deref())?;
    let needed = matches!(
        print.kind,
        StationPaperKind::Matrix
            | StationPaperKind::Contacts
            | StationPaperKind::DaySheet
            | StationPaperKind::DayBlank
    );
    if election.is_null() && (needed || print.problems) {
        election = election::found(session, "next")?.into();
    }
    let all = rows(session, &election)?;
    let mut stations = print
        .station
        .iter()
        .map(|word| found(&all, word))
        .collect::<Result<Vec<_>, Failure>>()?;
    let survey = match (print.kind, stations.as_slice()) {
        (StationPaperKind::SurveyAct, [station]) => {
            // The last one: it says how things stand.
            let page = call(session, "station_get", json!({"id": station}))?;
            page["surveys"][0]["id"].clone()
        }
        _ => Value::Null,
    };
    let matrix = print.kind == StationPaperKind::Matrix;
    if print.problems && !matrix {
        let problems = super::showing::problems(session, &election)?;
        let named = |id: &String| stations.is_empty() || stations.contains(id);
        stations = problems.into_keys().filter(named).collect();
        if stations.is_empty() {
            // An empty choice would mean all of them.
            session.answer(&Value::Null, |texts| texts.text("cli-station-no-problems"));
            return Ok(0);
        }
    }
    let what = json!({
        "kind": print.kind, "election": election, "stations": stations, "survey": survey,
        "problems": print.problems && matrix,
    });
    save(session, &what, &print.path)
}

/// The register to a file: of the office, or of an election.
pub fn export(session: &Session, path: &Path, election: Option<&str>) -> Outcome {
    session.read()?;
    let election = of_election(session, election)?;
    let what = json!({"kind": StationPaperKind::Register, "election": election});
    save(session, &what, path)
}

fn save(session: &Session, what: &Value, path: &Path) -> Outcome {
    let options = json!({"language": session.language, "sheet": "a4", "large_print": false,
        "include_private": false, "signature": true});
    let request = json!({"what": what, "options": options, "path": path.display().to_string(),
        "overwrite": true});
    let saved = call(session, "station_paper_save", request)?;
    session.answer(&saved, |texts| {
        let rows = saved["rows"].to_string();
        let values = [("path", text(&saved, "path")), ("count", rows.as_str())];
        texts.with("cli-programme-written", &values)
    });
    Ok(0)
}
