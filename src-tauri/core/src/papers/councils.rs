//! Papers of councils: the list with who leads and what is owed, and a council's passport.

use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::words::{Words, day};
use super::{PaperKind, PaperOptions};
use crate::app::Core;
use crate::councils::{CouncilList, CouncilPage, CouncilPost, CouncilTask, service};
use crate::error::{Error, FieldCode, Result};
use crate::limits::Check;
use crate::locales::Language;
use crate::staff::Phone;

/// Open tasks on a passport.
const TASKS: usize = 12;
/// Contacts on a passport.
const CONTACTS: usize = 6;

/// What a paper of councils holds.
pub struct Content {
    /// Title.
    pub title: String,
    /// What it shows, in words.
    pub scope: Vec<String>,
    /// The blocks.
    pub blocks: Vec<Block>,
    /// Entries.
    pub rows: u32,
    /// Private numbers left out.
    pub private_left_out: u32,
    /// Lying instead of standing.
    pub landscape: bool,
}

/// The paper's content; none for a paper of another subject.
///
/// # Errors
/// `invalid` for a passport of no council, `not-found` for one that is gone, or a disk error.
pub fn content(
    core: &Core,
    kind: PaperKind,
    options: &PaperOptions,
    words: &Words,
) -> Result<Option<Content>> {
    let today = core.clock().today().to_string();
    match kind {
        PaperKind::CouncilList => {
            let found = core.read(|conn| service::list(conn, words.numbering, &today, false))?;
            Ok(Some(list(&found, words)))
        }
        PaperKind::CouncilPassport => {
            let Some(id) = &options.council else {
                let mut check = Check::default();
                check.push("council", FieldCode::Required, &[]);
                return Err(Error::Invalid(check.into_found()));
            };
            let page = core.read(|conn| service::page(conn, id, words.numbering, &today))?;
            Ok(Some(passport(&page, words)))
        }
        _ => Ok(None),
    }
}

fn list(found: &CouncilList, words: &Words) -> Content {
    let text = |id: &str| words.texts.text(id);
    let figure = |id: &str| Column {
        right: true,
        ..words.column(id, 0.9)
    };
    let columns = vec![
        words.column("paper-head-council", 2.4),
        figure("council-head-population"),
        figure("council-head-voters"),
        words.column("paper-head-mayor", 2.4),
        words.number_column(1.7),
        words.column("paper-head-secretary", 2.4),
        words.number_column(1.7),
        figure("paper-head-open"),
        figure("paper-head-late"),
        figure("paper-head-waiting"),
        words.column("paper-head-last-contact", 1.2),
    ];
    let mut rows: Vec<Row> = found
        .rows
        .iter()
        .map(|row| {
            let name = name(&row.name, &row.name_uk, &row.name_ru, words.language);
            let count = |count: i64| Cell {
                strong: count > 0,
                grey: count == 0,
                ..Cell::plain(count.to_string())
            };
            let figure = |value: Option<i64>| Cell::plain(value.map_or(String::new(), grouped));
            let mut cells = vec![
                Cell::strong(name).with_note(&row.code),
                figure(row.population),
                figure(row.voters),
            ];
            for post in [&row.mayor, &row.secretary] {
                cells.push(
                    post.as_ref()
                        .map_or(Cell::default(), |post| holder(post, words)),
                );
                let phone = post.as_ref().and_then(|post| post.phone.as_ref());
                cells.push(Cell::plain(phone.map_or("", |phone| &phone.display)));
            }
            cells.extend([
                count(row.counts.open),
                count(row.counts.overdue),
                count(row.counts.waiting),
                Cell::plain(
                    row.counts
                        .last_on
                        .as_deref()
                        .and_then(day)
                        .unwrap_or_default(),
                ),
            ]);
            Row::Cells { cells }
        })
        .collect();
    let totals = &found.totals;
    let mut sums = vec![
        Cell::strong(text("council-total")),
        Cell::strong(grouped(totals.population)),
        Cell::strong(grouped(totals.voters)),
    ];
    sums.extend((0..4).map(|_| Cell::default()));
    sums.extend([totals.open, totals.overdue, totals.waiting].map(|n| Cell::strong(n.to_string())));
    sums.push(Cell::default());
    rows.push(Row::Cells { cells: sums });
    Content {
        title: text("paper-council-list"),
        scope: vec![
            words
                .texts
                .with("paper-councils", &[("count", &totals.councils.to_string())]),
        ],
        blocks: vec![Block::Table(Table { columns, rows })],
        rows: found.rows.len() as u32,
        private_left_out: 0,
        landscape: true,
    }
}

fn passport(page: &CouncilPage, words: &Words) -> Content {
    let text = |id: &str| words.texts.text(id);
    let own = name(&page.name, &page.name_uk, &page.name_ru, words.language);
    let full = match page.kind.as_str() {
        "commune" | "village" | "town" | "municipality" => words
            .texts
            .with(&format!("council-full-{}", page.kind), &[("name", &own)]),
        _ => own,
    };
    let mut left_out = 0;
    let mut numbers = |phones: &[Phone]| {
        left_out += phones
            .iter()
            .filter(|phone| phone.private && !words.private)
            .count();
        let shown = phones
            .iter()
            .filter(|phone| words.private || !phone.private);
        shown
            .map(|phone| match &phone.extension {
                Some(extension) => words.texts.with(
                    "paper-extension",
                    &[("number", &phone.display), ("extension", extension)],
                ),
                None => phone.display.clone(),
            })
            .collect::<Vec<_>>()
            .join("\n")
    };
    let seat = page.seat.as_ref();
    let reception = seat.map(|seat| numbers(&seat.phones)).unwrap_or_default();
    let emails = seat.map_or(String::new(), |seat| {
        let open = seat
            .emails
            .iter()
            .filter(|email| words.private || !email.private);
        open.map(|email| email.address.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    });
    let or_seat = |own: &str, seat: Option<&str>| match own {
        "" => seat.unwrap_or_default().to_owned(),
        own => own.to_owned(),
    };
    let number = |value: Option<i64>| value.map_or(String::new(), grouped);
    let places: Vec<&str> = page
        .localities
        .iter()
        .map(|place| place.name.as_str())
        .collect();
    let hram = match page.hram.split_once('-') {
        Some((month, day)) => format!("{day}.{month}"),
        None => String::new(),
    };
    let seats = match (page.elected, page.seats) {
        (Some(elected), Some(seats)) => format!("{elected} / {seats}"),
        (None, Some(seats)) => seats.to_string(),
        (Some(elected), None) => elected.to_string(),
        (None, None) => String::new(),
    };
    let facts = |rows: Vec<(&str, String)>| Block::Facts {
        rows: rows
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(id, value)| (text(id), value))
            .collect(),
    };
    let heading = |id: &str| Block::Heading {
        level: 2,
        text: text(id),
    };
    let mut blocks = vec![Block::Columns {
        blocks: vec![
            facts(vec![
                ("council-field-code", page.code.clone()),
                ("council-field-population", number(page.population)),
                ("council-field-voters", number(page.voters)),
                ("paper-elected-of-seats", seats),
                ("council-field-sittings", page.sittings.clone()),
                ("paper-localities", places.join(", ")),
                ("council-field-hram", hram),
                ("council-field-fiscal_code", page.fiscal_code.clone()),
                ("council-field-bank", page.bank.clone()),
            ]),
            facts(vec![
                (
                    "council-field-address",
                    or_seat(&page.address, seat.map(|seat| seat.address.as_str())),
                ),
                ("council-field-postcode", page.postcode.clone()),
                ("council-reception-phone", reception),
                ("field-email", emails),
                (
                    "council-field-hours",
                    or_seat(&page.hours, seat.map(|seat| seat.hours.as_str())),
                ),
                ("council-field-reception", page.reception.clone()),
                (
                    "council-field-website",
                    or_seat(&page.website, seat.map(|seat| seat.website.as_str())),
                ),
            ]),
        ],
    }];
    if !page.posts.is_empty() {
        blocks.push(heading("council-leaders"));
        let rows = page.posts.iter().map(|post| Row::Cells {
            cells: vec![
                Cell::plain(&post.title),
                holder(post, words),
                Cell::plain(numbers(&post.phones)),
            ],
        });
        blocks.push(Block::Table(Table {
            columns: vec![
                words.column("paper-head-post-only", 3.0),
                words.column("paper-head-name", 3.0),
                words.number_column(2.0),
            ],
            rows: rows.collect(),
        }));
    }
    if !page.members.is_empty() {
        blocks.push(heading("paper-members"));
        let rows = page.members.iter().map(|post| Row::Cells {
            cells: vec![holder(post, words), Cell::plain(numbers(&post.phones))],
        });
        let table = Block::Table(Table {
            columns: vec![
                words.column("paper-head-name", 3.0),
                words.number_column(2.0),
            ],
            rows: rows.collect(),
        });
        blocks.push(Block::Columns {
            blocks: vec![table],
        });
    }
    if page.mayors.len() > 1 {
        blocks.push(heading("council-mayors"));
        let span = |from: &Option<String>, to: &Option<String>| {
            let shown = |day: &Option<String>| day.as_deref().and_then(self::day);
            [
                shown(from).unwrap_or_default(),
                shown(to).unwrap_or_default(),
            ]
            .join(" – ")
        };
        let rows = page.mayors.iter();
        blocks.push(Block::Facts {
            rows: rows
                .map(|mayor| (span(&mayor.from, &mayor.to), mayor.name.clone()))
                .collect(),
        });
    }
    if !page.tasks.is_empty() {
        blocks.push(heading("council-open-tasks"));
        blocks.push(tasks(&page.tasks, words));
    }
    if !page.contacts.is_empty() {
        blocks.push(heading("council-log"));
        let rows = page.contacts.iter().take(CONTACTS).map(|line| Row::Cells {
            cells: vec![
                Cell::plain(line.at.get(..10).and_then(day).unwrap_or_default()).with_note(
                    words
                        .texts
                        .text(&format!("contact-way-{}", line.way.slug())),
                ),
                Cell::plain(&line.text),
                Cell::plain(&line.person.name).with_note(&line.by),
            ],
        });
        blocks.push(Block::Table(Table {
            columns: vec![
                words.column("contact-day", 1.3),
                words.column("contact-text", 4.5),
                words.column("contact-with", 2.2),
            ],
            rows: rows.collect(),
        }));
    }
    if !page.note.is_empty() {
        blocks.push(heading("field-note"));
        blocks.push(Block::Paragraph {
            text: page.note.clone(),
            small: false,
        });
    }
    Content {
        title: full,
        scope: vec![text("paper-council-passport")],
        blocks,
        rows: 1,
        private_left_out: left_out as u32,
        landscape: false,
    }
}

fn tasks(tasks: &[CouncilTask], words: &Words) -> Block {
    let rows = tasks.iter().take(TASKS).map(|task| {
        let due = task.due_on.as_deref().and_then(day).unwrap_or_default();
        let late = match task.overdue_days {
            0 => String::new(),
            days => words
                .texts
                .with("paper-late-days", &[("count", &days.to_string())]),
        };
        Row::Cells {
            cells: vec![
                Cell::plain(&task.number),
                Cell::plain(&task.title),
                Cell::plain(&task.responsible),
                Cell {
                    strong: task.overdue_days > 0,
                    ..Cell::plain(due).with_note(late)
                },
            ],
        }
    });
    Block::Table(Table {
        columns: vec![
            Column {
                unbroken: true,
                ..words.column("paper-head-no", 1.0)
            },
            words.column("paper-head-task", 4.0),
            words.column("paper-head-responsible", 2.0),
            words.column("paper-head-due", 1.4),
        ],
        rows: rows.collect(),
    })
}

/// Who holds a post, with being acting or away under the name.
fn holder(post: &CouncilPost, words: &Words) -> Cell {
    if post.person.is_none() {
        return Cell {
            grey: true,
            ..Cell::plain(words.texts.text("paper-vacant"))
        };
    }
    let mut standing = Vec::new();
    if post.acting {
        standing.push(words.texts.text("paper-acting"));
    }
    if let Some(away) = &post.absence {
        standing.push(match away.to.as_deref().and_then(day) {
            Some(until) => words.texts.with("paper-away-until", &[("day", &until)]),
            None => words.texts.text("paper-away"),
        });
        if let Some(instead) = &away.substitute {
            let name = instead.name.as_str();
            standing.push(words.texts.with("paper-substitute", &[("name", name)]));
        }
    }
    Cell::strong(&post.name).with_note(standing.join(" · "))
}

/// Of the names the one of a language, else the first.
fn name(ro: &str, uk: &str, ru: &str, language: Language) -> String {
    let found = match language {
        Language::Uk => uk,
        Language::Ru => ru,
        Language::Ro | Language::En => ro,
    };
    (if found.is_empty() { ro } else { found }).to_owned()
}

/// `3.412` in groups of three, with the narrow blank that every language reads.
fn grouped(value: i64) -> String {
    let digits = value.to_string();
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push('\u{202f}');
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
