//! `desk election show`: the list, or one programme.

use std::fmt::Write;

use district_core::locales::Texts;
use serde_json::{Value, json};

use super::found;
use crate::commands::task::{call, text};
use crate::session::{Outcome, Session};

/// One election, or all of them.
pub fn show(session: &Session, election: Option<&str>) -> Outcome {
    session.read()?;
    match election {
        None => {
            let list = call(session, "election_list", json!({"closed": true}))?;
            session.answer(&list, |texts| list_words(&list, texts));
        }
        Some(word) => {
            let id = found(session, word)?;
            let page = call(session, "election_get", json!({"id": id}))?;
            session.answer(&page, |texts| page_words(&page, texts));
        }
    }
    Ok(0)
}

fn list_words(list: &Value, texts: &Texts) -> String {
    let elections = list["elections"].as_array().map_or(&[][..], Vec::as_slice);
    if elections.is_empty() {
        return texts.text("cli-election-none");
    }
    let mut words = String::new();
    for election in elections {
        let id: String = text(election, "id").chars().take(13).collect();
        let day = election["day"].as_str().unwrap_or("—");
        let name = text(election, "name");
        let sum = sum(&election["counts"], texts);
        let _ = writeln!(words, "{id}  {day:10}  {name}\n      {sum}");
    }
    words
}

/// A programme by its chapters.
pub fn page_words(page: &Value, texts: &Texts) -> String {
    let election = &page["election"];
    let mut words = format!("{}\n{}\n", text(election, "name"), text(election, "id"));
    for remark in election["remarks"].as_array().into_iter().flatten() {
        let _ = writeln!(words, "! {}", remark.as_str().unwrap_or_default());
    }
    let mut chapter = String::new();
    for row in page["rows"].as_array().into_iter().flatten() {
        if text(row, "chapter") != chapter {
            text(row, "chapter").clone_into(&mut chapter);
            let _ = writeln!(words, "\n{chapter}");
        }
        let when = match (text(row, "effective"), text(row, "draft")) {
            ("", "") => "—",
            ("", draft) => draft,
            (day, _) => day,
        };
        let time = text(row, "time");
        let own = match text(row, "own") {
            "" => String::new(),
            own => format!(" ({own})"),
        };
        let mark = texts.text(&format!("cli-election-mark-{}", text(row, "mark")));
        let (no, action) = (text(row, "no"), text(row, "action"));
        let when = format!("{when} {time}");
        let _ = writeln!(
            words,
            "{no:>4}  {}{own}  {action} [{mark}]",
            when.trim_end()
        );
        if text(row, "effective").is_empty() {
            let _ = writeln!(words, "      {}", text(row, "missing"));
        }
    }
    let _ = writeln!(words, "\n{}", sum(&election["counts"], texts));
    words
}

fn sum(counts: &Value, texts: &Texts) -> String {
    let values =
        ["total", "done", "overdue", "soon", "uncertain"].map(|of| (of, counts[of].to_string()));
    let values = values.each_ref().map(|(key, value)| (*key, value.as_str()));
    texts.with("cli-election-sum", &values)
}
