//! A programme on paper, in the form of the annex that a commission publishes: number, action,
//! term, who does it, on what ground; the stages as chapters.

use chrono::{Datelike, NaiveDate};
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::model::Trust;
use super::{Programme, ProgrammeRow};
use crate::locales::Texts;

/// The title: which election, and of what day.
pub fn title(texts: &Texts, programme: &Programme) -> String {
    let kind = texts.text(&format!("programme-of-{}", programme.kind.slug()));
    let day = programme.day.as_deref().and_then(read);
    let mut title = match day {
        Some(day) => texts.with(
            "programme-title",
            &[("election", &kind), ("day", &in_words(texts, day))],
        ),
        None => texts.with("programme-title-draft", &[("election", &kind)]),
    };
    if programme.round == 2 {
        title.push_str(", ");
        title.push_str(&texts.text("programme-second-round"));
    }
    title
}

/// The head under the title and the table.
pub fn blocks(texts: &Texts, programme: &Programme) -> Vec<Block> {
    let (all, uncertain) = (
        programme.rows.len().to_string(),
        programme.uncertain.to_string(),
    );
    let mut facts = Vec::new();
    if let Some(day) = programme.day.as_deref().and_then(read) {
        let day = crate::terms::date_words(day, texts);
        facts.push((texts.text("programme-fact-day"), day));
    }
    if !programme.acts.is_empty() {
        let acts = programme.acts.join("\n");
        facts.push((texts.text("programme-fact-acts"), acts));
    }
    facts.push((
        texts.text("programme-fact-rows"),
        texts.with("programme-rows", &[("count", &all)]),
    ));
    let mut blocks = vec![Block::Facts { rows: facts }];
    if programme.uncertain > 0 {
        blocks.push(Block::Paragraph {
            text: texts.with("programme-uncertain", &[("count", &uncertain)]),
            small: true,
        });
    }
    blocks.push(Block::Table(table(texts, programme)));
    blocks
}

fn table(texts: &Texts, programme: &Programme) -> Table {
    let column = |id: &str, share| Column::words(texts.text(id), share);
    let mut number = Column::numbers(texts.text("deadline-column-no"), 0.4);
    number.right = true;
    let mut rows = Vec::with_capacity(programme.rows.len() + 16);
    let mut stage = None;
    let mut chapter = 0;
    for row in &programme.rows {
        if stage != Some(row.stage_id.as_str()) {
            stage = Some(row.stage_id.as_str());
            chapter += 1;
            let name = match row.stage.as_str() {
                "" => texts.text("programme-no-stage"),
                name => name.to_owned(),
            };
            rows.push(Row::Group {
                text: format!("{}. {name}", roman(chapter)),
                note: String::new(),
            });
        }
        rows.push(Row::Cells {
            cells: vec![
                Cell::plain(row.no.to_string()),
                Cell::plain(&row.action).with_note(&row.note),
                term(texts, row),
                Cell::plain(&row.responsible),
                ground(texts, row),
            ],
        });
    }
    Table {
        columns: vec![
            number,
            column("deadline-column-action", 4.4),
            column("programme-column-term", 2.6),
            column("deadline-column-responsible", 2.4),
            column("programme-column-ground", 2.4),
        ],
        rows,
    }
}

/// The day or days in words, and under them the words of the law.
fn term(texts: &Texts, row: &ProgrammeRow) -> Cell {
    let mut notes: Vec<String> = Vec::new();
    let words = match row.official.as_deref().and_then(read) {
        Some(day) => {
            let mut source = texts.with(
                "programme-official",
                &[("source", row.official_source.as_str())],
            );
            if let Some(legal) = legal(texts, row) {
                source.push_str("; ");
                source.push_str(&texts.with("programme-by-law", &[("term", &legal)]));
            }
            notes.push(source);
            in_words(texts, day)
        }
        None => match legal(texts, row) {
            Some(words) => words,
            None => {
                notes.push(row.missing.clone());
                row.draft.clone()
            }
        },
    };
    notes.push(row.law_term.clone());
    if let Some(own) = row.own.as_deref().and_then(read) {
        notes.push(texts.with("programme-own", &[("day", &in_words(texts, own))]));
    }
    notes.retain(|note| !note.is_empty());
    Cell::strong(words).with_note(notes.join("\n"))
}

/// What the law gives; none when there is no day.
fn legal(texts: &Texts, row: &ProgrammeRow) -> Option<String> {
    let from = row.from.as_deref().and_then(read);
    let to = row.to.as_deref().and_then(read);
    let say = |id: &str, values: &[(&str, String)]| {
        let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        texts.with(id, &values)
    };
    let day = |day: NaiveDate| in_words(texts, day);
    let words = match (from, to) {
        (Some(from), Some(to)) if from == to => day(to),
        (Some(from), Some(to)) => say("programme-between", &[("from", day(from)), ("to", day(to))]),
        (None, Some(to)) => say("programme-until", &[("day", day(to))]),
        (Some(from), None) => say("programme-from", &[("day", day(from))]),
        (None, None) => return None,
    };
    Some(match &row.time {
        Some(time) => say("programme-at", &[("day", words), ("time", time.clone())]),
        None => words,
    })
}

/// Act and article, and how sure the date is where it is not of the law.
fn ground(texts: &Texts, row: &ProgrammeRow) -> Cell {
    let parts = [row.legal_act.as_str(), row.legal_ref.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut notes = Vec::new();
    if matches!(row.trust, Trust::Practice | Trust::ToConfirm) {
        notes.push(texts.text(&format!("deadline-trust-{}", row.trust.slug())));
    }
    if row.own_rule {
        notes.push(texts.text("deadline-step-own-rule"));
    }
    Cell::plain(parts.join(", ")).with_note(notes.join("\n"))
}

/// `28 septembrie 2025`.
pub fn in_words(texts: &Texts, day: NaiveDate) -> String {
    let month = texts.text(&format!("term-month-{}", day.month()));
    let (of, year) = (day.day().to_string(), day.year().to_string());
    texts.with(
        "programme-date",
        &[("day", &of), ("month", &month), ("year", &year)],
    )
}

fn read(day: &str) -> Option<NaiveDate> {
    day.parse().ok()
}

/// `XIV`.
pub fn roman(mut number: u32) -> String {
    const SIGNS: [(u32, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut words = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            words.push_str(sign);
            number -= value;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    #[test]
    fn chapters_are_numbered_as_in_the_annexes() {
        let shown: Vec<String> = [1, 4, 9, 14, 40, 99].map(super::roman).into();
        assert_eq!(shown, ["I", "IV", "IX", "XIV", "XL", "XCIX"]);
    }
}
