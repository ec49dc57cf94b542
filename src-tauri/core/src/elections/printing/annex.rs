//! The annex in the form in which commissions publish it: number, action, term, ground, who does
//! it; chapters across the table.

use district_documents::paper::{Block, Cell, Column, OfficeHead, PageWords, Row, Table};

use super::Said;
use super::words::{self, counted, joined, official, term};
use crate::elections::{Election, ElectionPage, ElectionRow};
use crate::locales::Texts;

/// The annex.
pub(super) fn paper(
    texts: &Texts,
    page: &ElectionPage,
    rows: &[&ElectionRow],
    office: OfficeHead,
) -> Said {
    let election = &page.election;
    let mut blocks = vec![
        Block::AnnexHead {
            office,
            to: to(texts, election),
            under: under(texts, election),
        },
        Block::Form {
            table: table(texts, rows),
            ruled: true,
            together: false,
        },
    ];
    let left_out = page.rows.iter().filter(|row| !super::in_use(row)).count();
    if left_out > 0 {
        blocks.push(Block::Paragraph {
            text: texts.with(
                "election-paper-left-out",
                &[("count", &left_out.to_string())],
            ),
            small: true,
        });
    }
    let mut scope = vec![election.name.clone()];
    scope.extend(words::counts(texts, rows));
    Said {
        title: words::title(texts, election),
        scope: scope.join(" · "),
        landscape: true,
        page_words: Some(PageWords {
            before: texts.text("election-paper-page"),
            between: texts.text("paper-page-of"),
        }),
        blocks,
        rows: rows.len(),
    }
}

/// To which act it is an annex: only what the file knows of it.
pub(super) fn to(texts: &Texts, election: &Election) -> String {
    match election.official.as_str() {
        "" => String::new(),
        source => texts.with("election-paper-annex-to", &[("act", source)]),
    }
}

/// Where it is held, and the acts that called it.
pub(super) fn under(texts: &Texts, election: &Election) -> String {
    let acts = match election.acts.as_str() {
        "" => String::new(),
        acts => texts.with("election-paper-called", &[("acts", acts)]),
    };
    joined([words::territory(election).as_str(), &acts], "\n")
}

fn table(texts: &Texts, rows: &[&ElectionRow]) -> Table {
    let column = |id: &str, share| Column::words(texts.text(id), share);
    let mut all = Vec::with_capacity(rows.len() + 16);
    for (number, (name, of)) in (1..).zip(words::by_chapter(rows)) {
        all.push(Row::Group {
            text: words::chapter(texts, number, name),
            note: String::new(),
        });
        all.extend(of.into_iter().map(|row| Row::Cells {
            cells: vec![
                Cell::plain(&row.no),
                Cell::plain(&row.action),
                term_cell(texts, row),
                ground(texts, row),
                Cell::plain(&row.bodies),
            ],
        }));
    }
    Table {
        columns: vec![
            Column::numbers(texts.text("election-paper-no"), 0.4),
            column("deadline-column-action", 4.4),
            column("programme-column-term", 2.7),
            column("programme-column-ground", 2.3),
            column("deadline-column-responsible", 2.4),
        ],
        rows: all,
    }
}

/// The days in words and the words of the law; of a draft the way from the event. The official day
/// is the first, what was counted stands under it where it is not the same.
fn term_cell(texts: &Texts, row: &ElectionRow) -> Cell {
    let words = term(texts, row).unwrap_or_else(|| row.draft.clone());
    let mut notes = vec![legal(row, &words)];
    if row.differs
        && official(row).is_some()
        && let Some(span) = counted(row)
    {
        let counted = span.words(texts, row.time.as_deref());
        notes.push(texts.with("programme-by-law", &[("term", &counted)]));
    }
    if row.effective.is_none() {
        notes.push(row.missing.clone());
    }
    let notes = joined(notes.iter().map(String::as_str), "\n");
    Cell::strong(words).with_note(notes)
}

/// The words of the law, unless the term has them already; of a row that only the official
/// programme has, the words it was given there.
pub(super) fn legal(row: &ElectionRow, term: &str) -> String {
    match (row.law_term.as_str(), official(row)) {
        ("", None) => row.official_text.clone(),
        (words, _) if term.contains(words) => String::new(),
        (words, _) => words.to_owned(),
    }
}

/// Act and article, and how sure the day is where nobody has confirmed it.
fn ground(texts: &Texts, row: &ElectionRow) -> Cell {
    let sure = match words::uncertain(row) {
        true => texts.text(&format!("deadline-trust-{}", row.trust.slug())),
        false => String::new(),
    };
    Cell::plain(words::ground(row)).with_note(sure)
}
