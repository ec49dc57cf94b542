//! `desk station list` and `show`.

use std::collections::BTreeMap;
use std::fmt::Write;

use district_core::locales::Texts;
use serde_json::{Value, json};

use super::args::ListStationsOf;
use super::{found, of_election, rows};
use crate::commands::task::{call, text};
use crate::election;
use crate::session::{Failure, Outcome, Session};

/// Stations with a problem in an election, each with the names of what is a problem there.
pub fn problems(
    session: &Session,
    election: &Value,
) -> Result<BTreeMap<String, Vec<String>>, Failure> {
    let page = call(session, "readiness_get", json!({"election": election}))?;
    let groups = page["groups"].as_array().cloned().unwrap_or_default();
    let mut all = BTreeMap::new();
    for row in page["rows"].as_array().into_iter().flatten() {
        let named = text(row, "cells").chars().zip(&groups);
        let named = named.filter(|(letter, _)| *letter == 'p');
        let named: Vec<String> = named
            .map(|(_, group)| text(group, "name").to_owned())
            .collect();
        if !named.is_empty() {
            all.insert(text(&row["station"], "id").to_owned(), named);
        }
    }
    Ok(all)
}

/// The list; with problems, each row says which.
pub fn list(session: &Session, asked: &ListStationsOf) -> Outcome {
    let mut election = of_election(session, asked.election.as_deref())?;
    if asked.problems && election.is_null() {
        election = election::found(session, "next")?.into();
    }
    let request = json!({"query": asked.text.clone().unwrap_or_default(), "election": election});
    let mut list = call(session, "station_list", request)?;
    if asked.problems {
        let problems = problems(session, &election)?;
        let mut kept = Vec::new();
        let mut voters = 0;
        for row in list["rows"].as_array().into_iter().flatten() {
            if let Some(named) = problems.get(text(row, "id")) {
                let mut row = row.clone();
                row["problems"] = json!(named);
                voters += row["voters"].as_i64().unwrap_or_default();
                kept.push(row);
            }
        }
        list["rows"] = Value::Array(kept);
        list["voters"] = json!(voters);
    }
    session.answer(&list, |texts| list_words(&list, texts));
    Ok(0)
}

fn list_words(list: &Value, texts: &Texts) -> String {
    let rows = list["rows"].as_array().map_or(&[][..], Vec::as_slice);
    if rows.is_empty() {
        return texts.text("cli-station-none");
    }
    let mut words = String::new();
    for row in rows {
        let number = text(row, "number");
        let voters = row["voters"].as_i64().map(|voters| voters.to_string());
        let place = match text(row, "locality") {
            "" => text(row, "council_name"),
            locality => locality,
        };
        let voters = voters.map_or_else(String::new, |n| {
            texts.with("cli-station-voters", &[("value", &n)])
        });
        let said = joined(&[
            place,
            text(row, "premises"),
            text(row, "address"),
            &voters,
            text(row, "keys"),
        ]);
        let _ = writeln!(words, "{number:8}  {said}");
        for problem in row["problems"].as_array().into_iter().flatten() {
            let _ = writeln!(
                words,
                "          ! {}",
                problem.as_str().unwrap_or_default()
            );
        }
    }
    let count = rows.len().to_string();
    let voters = list["voters"].to_string();
    let sum = [("count", count.as_str()), ("voters", voters.as_str())];
    let _ = writeln!(words, "{}", texts.with("cli-station-sum", &sum));
    words
}

/// What is filled, with a dot between.
fn joined(parts: &[&str]) -> String {
    let filled: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    filled.join(" · ")
}

/// A passport.
pub fn show(session: &Session, station: &str, election: Option<&str>) -> Outcome {
    let election = of_election(session, election)?;
    let id = found(&rows(session, &election)?, station)?;
    let page = call(
        session,
        "station_get",
        json!({"id": id, "election": election}),
    )?;
    session.answer(&page, |texts| page_words(&page, texts));
    Ok(0)
}

fn page_words(page: &Value, texts: &Texts) -> String {
    let (station, premises) = (&page["station"], &page["premises"]);
    let state = texts.text(&format!("station-state-{}", text(station, "state")));
    let mut words = format!(
        "{} {}\n{}\n",
        text(station, "number"),
        joined(&[
            text(station, "locality"),
            text(station, "council_name"),
            &state
        ]),
        text(station, "id"),
    );
    let mut line = |said: &str| {
        if !said.is_empty() {
            let _ = writeln!(words, "{said}");
        }
    };
    line(&joined(&[
        text(premises, "name"),
        text(premises, "address"),
    ]));
    if let Some(voters) = station["voters"].as_i64() {
        let voters = voters.to_string();
        line(&texts.with("cli-station-voters", &[("value", &voters)]));
    }
    line(text(station, "boundary"));
    for remark in page["remarks"].as_array().into_iter().flatten() {
        line(&format!("! {}", remark.as_str().unwrap_or_default()));
    }
    for contact in page["contacts"].as_array().into_iter().flatten() {
        line(&joined(&[
            text(contact, "label"),
            text(contact, "name"),
            text(contact, "phone"),
        ]));
    }
    if !text(&page["election"], "name").is_empty() {
        line(&format!("\n{}", text(&page["election"], "name")));
    }
    for cell in page["to_solve"].as_array().into_iter().flatten() {
        let mark = if text(cell, "state") == "problem" {
            "!"
        } else {
            "…"
        };
        let task = text(&cell["task"], "no");
        let said = joined(&[text(cell, "group_name"), text(cell, "note"), task]);
        line(&format!("{mark} {said}"));
    }
    for task in page["tasks"].as_array().into_iter().flatten() {
        if task["open"] == true {
            line(&joined(&[
                text(task, "no"),
                text(task, "title"),
                text(task, "due_on"),
            ]));
        }
    }
    let files = page["files"].as_array().into_iter().flatten();
    let files: Vec<&str> = files.map(|file| text(file, "name")).collect();
    if !files.is_empty() {
        line(&texts.with("cli-task-files", &[("value", &files.join(", "))]));
    }
    words
}
