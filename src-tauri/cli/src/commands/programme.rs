//! `desk programme`: the calendar programme of an election, on the screen or into a file.

use std::fmt::Write;
use std::path::Path;

use district_core::deadlines::commands::programme_compute;
use district_core::deadlines::printing::{self, TermPaper};
use district_core::deadlines::{ComputeProgramme, Programme, ProgrammeRow, paper};
use district_core::locales::Texts;
use district_core::papers::{PaperOptions, PaperSheet};
use serde_json::{Value, json};

use crate::args::ProgrammeOf;
use crate::commands::terms::steps;
use crate::session::{Failure, Outcome, Session, line_of};
use crate::{not_available, session};

/// Works the programme out.
pub fn run(session: &Session, asked: &ProgrammeOf) -> Outcome {
    let format = asked.out.as_deref().map(format_of).transpose()?;
    session.read_named()?;
    let request = ComputeProgramme {
        pack: asked.pack.clone(),
        kind: asked.kind,
        day: Some(asked.day.clone()),
        round: Some(asked.round),
        period_start: asked.period_start.clone(),
        anchors: asked.anchor.iter().cloned().collect(),
        code: asked.code.clone(),
        official: Vec::new(),
        own: None,
        language: Some(session.language),
    };
    let programme = programme_compute(&session.desk, request.clone())?;
    let rows = json!(programme.rows.iter().map(row).collect::<Vec<_>>());
    if let (Some(path), Some(format)) = (&asked.out, format) {
        let bytes = match format {
            Format::Json => line_of(&rows).into_bytes(),
            Format::Csv => paper::csv(&session.texts, &programme),
            Format::Xlsx => paper::xlsx(&session.texts, &programme).map_err(Failure::from)?,
            Format::Ics => paper::ics(&session.texts, &programme, session.desk.clock().now()),
            Format::Paper => {
                let what = TermPaper::Programme { question: request };
                let options = PaperOptions {
                    language: session.language,
                    sheet: PaperSheet::A4,
                    large_print: false,
                    include_private: false,
                    signature: false,
                    council: None,
                };
                printing::written(&session.desk, &what, &options, path)
                    .map_err(Failure::from)?
                    .0
            }
        };
        session::write_whole(path, &bytes)?;
    }
    session.answer(&rows, |texts| match &asked.out {
        Some(path) => {
            let (path, count) = (path.display().to_string(), programme.rows.len().to_string());
            texts.with(
                "cli-programme-written",
                &[("path", &path), ("count", &count)],
            )
        }
        None => words(texts, &programme),
    });
    Ok(0)
}

#[derive(Clone, Copy)]
enum Format {
    Csv,
    Json,
    Ics,
    Xlsx,
    Paper,
}

fn format_of(path: &Path) -> Result<Format, Failure> {
    let ending = path
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    match ending.as_str() {
        "csv" => Ok(Format::Csv),
        "json" => Ok(Format::Json),
        "ics" => Ok(Format::Ics),
        "xlsx" => Ok(Format::Xlsx),
        "pdf" | "docx" => Ok(Format::Paper),
        _ => Err(not_available(path)),
    }
}

/// A row as the contract has it, and what the office needs beside it.
fn row(row: &ProgrammeRow) -> Value {
    json!({
        "no": row.no,
        "stage": row.stage,
        "rule": row.rule,
        "action": row.action,
        "legal_act": row.legal_act,
        "legal_ref": row.legal_ref,
        "law_term": row.law_term,
        "from": row.from,
        "to": row.to,
        "time": row.time,
        "counting": row.counting,
        "trust": row.trust,
        "responsible": row.responsible,
        "explanation": steps(&row.explanation),
        "draft": row.draft,
        "missing": row.missing,
        "own": row.own_rule,
    })
}

fn words(texts: &Texts, programme: &Programme) -> String {
    let mut lines = String::new();
    let mut stage = "";
    for row in &programme.rows {
        if row.stage != stage {
            stage = &row.stage;
            let _ = writeln!(lines, "\n{stage}");
        }
        let when = match (&row.from, &row.to, row.draft.as_str()) {
            (Some(from), Some(to), _) if from != to => format!("{from} … {to}"),
            (_, Some(to), _) => to.clone(),
            (Some(from), None, _) => format!("{from} …"),
            (None, None, draft) => draft.to_owned(),
        };
        let time = row.time.as_ref().map(|time| format!(" {time}"));
        let trust = texts.text(&format!("deadline-trust-{}", row.trust.slug()));
        let _ = writeln!(
            lines,
            "{:>4}  {when}{}  {} — {} [{trust}]",
            row.no,
            time.unwrap_or_default(),
            row.action,
            row.responsible,
        );
        if row.from.is_none() && row.to.is_none() {
            let _ = writeln!(lines, "      {}", row.missing);
        }
    }
    let (all, uncertain) = (
        programme.rows.len().to_string(),
        programme.uncertain.to_string(),
    );
    let sum = [("count", all.as_str()), ("uncertain", uncertain.as_str())];
    let _ = writeln!(lines, "\n{}", texts.with("cli-programme-sum", &sum));
    lines.trim_start().to_owned()
}
