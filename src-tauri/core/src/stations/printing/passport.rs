//! Passports of stations, each on pages of its own.

use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::ask::{Ask, Said, day_words};
use super::photos::Album;
use crate::error::Result;
use crate::stations::StationOf;
use crate::stations::register::rules::{far, grouped};
use crate::stations::register::service::{Register, page};
use crate::stations::register::{Premises, StationPage};
use crate::stations::rules::by_number;

/// The paper.
///
/// # Errors
/// `not-found`; of the database.
pub(super) fn paper(ask: &Ask<'_>) -> Result<Said> {
    let register = Register::in_language(ask.desk, ask.options.language)?;
    let election = ask.named().map(|election| election.id.clone());
    // The chosen ones are printed whatever became of them; else all that are in use.
    let ids: Vec<String> = match ask.what.stations.is_empty() {
        true => ask.heads()?.into_iter().map(|head| head.id).collect(),
        false => ask.what.stations.clone(),
    };
    let mut pages = ask.core()?.read(|conn| {
        ids.iter()
            .map(|id| {
                let asked = StationOf {
                    id: id.clone(),
                    election: election.clone(),
                };
                page::page(conn, &asked, &register)
            })
            .collect::<Result<Vec<StationPage>>>()
    })?;
    pages.sort_by(|a, b| by_number(&a.station.number, &b.station.number));
    let mut blocks = Vec::new();
    let mut album = Album::default();
    for page in &pages {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        passport(ask, page, &mut blocks);
        blocks.extend(album.of(ask, &page.files)?);
    }
    let texts = ask.texts();
    Ok(Said {
        title: texts.text("station-passport-title"),
        scope: vec![ask.stations(pages.len())],
        landscape: false,
        sizes: &[],
        blocks,
        rows: pages.len(),
    })
}

fn passport(ask: &Ask<'_>, page: &StationPage, blocks: &mut Vec<Block>) {
    let texts = ask.texts();
    let text = |id: &str| texts.text(id);
    let own = &page.station;
    let place = match own.locality.as_str() {
        "" => &own.council_name,
        locality => locality,
    };
    blocks.push(heading(1, format!("{}  {place}", own.number)));
    let number = |value: Option<i64>| value.map_or_else(String::new, grouped);
    blocks.extend(facts(vec![
        (text("station-register-council"), own.council_name.clone()),
        (text("station-passport-code"), own.code.clone()),
        (
            text("import-field-station-kind"),
            text(&format!("station-kind-{}", own.kind.slug())),
        ),
        (
            text("station-register-state"),
            [
                text(&format!("station-state-{}", own.state.slug())),
                own.state_reason.clone(),
            ]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        ),
        (text("station-day-voters"), number(own.voters)),
        (text("import-field-boundary"), own.boundary.clone()),
        (text("station-call-room"), own.phone.clone()),
        (text("station-register-zone"), own.zone.clone()),
        (text("station-register-route"), own.route.clone()),
        (text("station-passport-note"), own.note.clone()),
    ]));
    for remark in &page.remarks {
        blocks.push(Block::Paragraph {
            text: remark.clone(),
            small: true,
        });
    }
    if let Some(premises) = &page.premises {
        blocks.push(heading(2, text("station-call-premises")));
        blocks.extend(building(ask, premises));
    }
    if !page.alternates.is_empty() {
        let named = page.alternates.iter().map(|one| {
            let parts = [one.name.as_str(), &one.locality, &one.address];
            let parts = parts.into_iter().filter(|part| !part.is_empty());
            parts.collect::<Vec<_>>().join(", ")
        });
        let rows = vec![(
            text("station-passport-alternates"),
            named.collect::<Vec<_>>().join("\n"),
        )];
        blocks.extend(facts(rows));
    }
    if !page.contacts.is_empty() {
        blocks.push(heading(2, text("station-passport-contacts")));
        blocks.push(Block::Table(Table {
            columns: vec![
                Column::words(text("station-call-role"), 2.4),
                Column::words(text("station-call-name"), 3.4),
                Column::words(text("station-call-phone"), 2.4),
            ],
            rows: page
                .contacts
                .iter()
                .map(|one| Row::Cells {
                    cells: vec![
                        Cell::plain(&one.label),
                        Cell::strong(&one.name),
                        Cell::plain(&one.phone),
                    ],
                })
                .collect(),
        }));
    }
    past(ask, page, blocks);
}

fn building(ask: &Ask<'_>, premises: &Premises) -> Option<Block> {
    let texts = ask.texts();
    let text = |id: &str| texts.text(id);
    let access = match premises.access.slug() {
        "" => premises.access_note.clone(),
        slug => [
            text(&format!("station-access-{slug}")),
            premises.access_note.clone(),
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", "),
    };
    let area = premises
        .area
        .map_or_else(String::new, |area| format!("{} m²", grouped(area)));
    facts(vec![
        (text("import-field-premises"), premises.name.clone()),
        (text("station-register-address"), premises.address.clone()),
        (text("import-field-owner"), premises.owner_name.clone()),
        (text("import-field-area"), area),
        (
            text("import-field-doors"),
            premises.doors.map_or_else(String::new, grouped),
        ),
        (text("import-field-floor"), premises.floor.clone()),
        (text("import-field-access"), access),
        (text("import-field-heating"), premises.heating.clone()),
        (text("import-field-light"), premises.light.clone()),
        (
            text("import-field-reserve-power"),
            premises.reserve_power.clone(),
        ),
        (text("import-field-phone"), premises.phone.clone()),
        (text("import-field-internet"), premises.internet.clone()),
        (text("import-field-toilets"), premises.toilets.clone()),
        (text("import-field-parking"), premises.parking.clone()),
        (
            text("import-field-distance"),
            premises.distance.map_or_else(String::new, far),
        ),
        (text("station-passport-note"), premises.note.clone()),
    ])
}

/// The elections it was in.
fn past(ask: &Ask<'_>, page: &StationPage, blocks: &mut Vec<Block>) {
    if page.history.is_empty() {
        return;
    }
    let text = |id: &str| ask.texts().text(id);
    blocks.push(heading(2, text("station-passport-history")));
    let rows = page.history.iter().map(|one| {
        let day = one.election.day.as_deref().map(day_words);
        Row::Cells {
            cells: vec![
                Cell::plain(&one.election.name).with_note(
                    day.filter(|day| !one.election.name.contains(day.as_str()))
                        .unwrap_or_default(),
                ),
                Cell::plain(&one.number),
                Cell::plain(one.voters.map_or_else(String::new, grouped)),
                Cell::plain(&one.premises),
                Cell::plain(&one.act),
            ],
        }
    });
    blocks.push(Block::Table(Table {
        columns: vec![
            Column::words(text("station-passport-election"), 3.4),
            Column::words(text("station-call-station"), 1.2),
            Column {
                right: true,
                ..Column::numbers(text("station-day-voters"), 1.2)
            },
            Column::words(text("station-call-premises"), 2.6),
            Column::words(text("station-passport-act"), 2.2),
        ],
        rows: rows.collect(),
    }));
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

/// Facts that are known; none when nothing is.
fn facts(rows: Vec<(String, String)>) -> Option<Block> {
    let rows: Vec<(String, String)> = rows
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    (!rows.is_empty()).then_some(Block::Facts { rows })
}
