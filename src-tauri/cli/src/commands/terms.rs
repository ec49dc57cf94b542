//! `desk deadline` and `desk calendar`: one term, one year. The packs are part of the program,
//! so no file is needed; a file named with `--file` adds what the office marked itself.

use std::fmt::Write;

use district_core::calendar::commands::{AskYear, calendar_year};
use district_core::calendar::{CalendarDay, DayKind};
use district_core::deadlines::commands::{deadline_compute, deadline_rules};
use district_core::deadlines::{ComputeDeadline, Deadline, ExplainedStep, ListRules};
use district_core::error::{Error, ErrorCode};
use district_core::locales::Texts;
use serde::Serialize;
use serde_json::json;

use crate::args::{CalendarOf, DeadlineOf};
use crate::session::{Outcome, Session};

#[derive(Serialize)]
struct Step<'a> {
    step: &'a str,
    date: &'a Option<String>,
    why: &'a str,
}

/// Steps as the contract has them.
pub fn steps(explanation: &[ExplainedStep]) -> serde_json::Value {
    let steps = explanation.iter().map(|step| Step {
        step: &step.step,
        date: &step.date,
        why: &step.why,
    });
    json!(steps.collect::<Vec<_>>())
}

/// One term, or the list of rules.
pub fn deadline(session: &Session, asked: &DeadlineOf) -> Outcome {
    session.read_named()?;
    if asked.list {
        return list(session, asked);
    }
    let request = ComputeDeadline {
        pack: asked.pack.clone(),
        rule: asked.rule.clone().unwrap_or_default(),
        from: asked.from.clone().unwrap_or_default(),
        locality: asked.locality.clone(),
        hram: asked.hram.clone(),
        language: Some(session.language),
    };
    let term = deadline_compute(&session.desk, request)?;
    let value = json!({
        "legal_date": term.legal_date,
        "time": term.time,
        "from": term.from,
        "to": term.to,
        "explanation": steps(&term.explanation),
        "act": term.act,
        "ref": term.r#ref,
        "counting": term.counting,
        "trust": term.trust,
        "own": term.own,
    });
    session.answer(&value, |texts| words(texts, &term));
    Ok(0)
}

fn words(texts: &Texts, term: &Deadline) -> String {
    let mut lines = format!("{}: {}\n", term.rule, term.title);
    let date = match term.date_text.as_str() {
        "" => texts.text("cli-deadline-none"),
        date => date.to_owned(),
    };
    let _ = writeln!(lines, "{date}");
    for step in &term.explanation {
        let _ = writeln!(lines, "  {} — {}", step.step, step.why);
    }
    lines
}

fn list(session: &Session, asked: &DeadlineOf) -> Outcome {
    let request = ListRules {
        pack: asked.pack.clone(),
        language: Some(session.language),
    };
    let rules = deadline_rules(&session.desk, request)?;
    let rows: Vec<_> = rules
        .iter()
        .map(|rule| {
            json!({
                "rule": rule.rule,
                "title": rule.title,
                "act": rule.act,
                "ref": rule.r#ref,
                "unit": rule.unit,
                "n": rule.n,
                "trust": rule.trust,
                "anchor": rule.anchor,
                "own": rule.own,
            })
        })
        .collect();
    session.answer(&rows, |_| {
        let lines = rules.iter().map(|rule| {
            let law = [rule.act.as_str(), rule.r#ref.as_str()];
            let law: Vec<&str> = law.into_iter().filter(|part| !part.is_empty()).collect();
            format!("{}  {} ({})", rule.rule, rule.title, law.join(", "))
        });
        lines.collect::<Vec<_>>().join("\n").replace(" ()", "")
    });
    Ok(0)
}

/// All days of a year.
pub fn calendar(session: &Session, asked: &CalendarOf) -> Outcome {
    session.read_named()?;
    let request = AskYear {
        pack: asked.pack.clone(),
        year: asked.year,
        locality: asked.locality.clone(),
        hram: asked.hram.clone(),
        without_suspensions: false,
        language: Some(session.language),
    };
    let year = calendar_year(&session.desk, request)?;
    // A list of days has no place for "not known", so a day that is not known is refused.
    if let (Some(locality), true) = (&asked.locality, year.hram_unknown) {
        let params = [("locality", locality.clone())];
        return Err(Error::refused(ErrorCode::HramUnknown, &params).into());
    }
    let days: Vec<_> = year
        .days
        .iter()
        .map(|day| {
            json!({
                "date": day.date,
                "kind": day.kind,
                "name": day.name,
                "moved_days_known": year.moved_days_known,
            })
        })
        .collect();
    session.answer(&days, |texts| {
        let named = |day: &&CalendarDay| {
            !matches!(day.kind, DayKind::Working | DayKind::Weekend) || !day.name.is_empty()
        };
        let mut lines: Vec<String> = year
            .days
            .iter()
            .filter(named)
            .map(|day| {
                let kind = texts.text(&format!("calendar-day-{}", day.kind.slug()));
                format!("{}  {} ({kind})", day.date, day.name)
            })
            .collect();
        let working = year.working.to_string();
        lines.push(texts.with("cli-calendar-working", &[("count", &working)]));
        lines.extend(year.notes.iter().cloned());
        lines.join("\n")
    });
    Ok(0)
}
