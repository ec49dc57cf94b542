//! Whom to call on the day, in large type: the council of the constituency first, then station by
//! station the room, the chair, the secretary, who holds the key, the mayor.

use std::collections::HashMap;

use district_documents::export;
use district_documents::paper::{Block, Cell, Column, Row, Sign, Table};

use super::ask::{Ask, Listed, Said};
use crate::councils::{CouncilPost, rules as leading, service as councils};
use crate::error::Result;
use crate::papers::PaperSheet;
use crate::staff::Role;
use crate::stations::bureaus::page::{Phones, Sitting, keys, sittings};
use crate::stations::bureaus::store::KeysRecord;
use crate::stations::bureaus::{BureauRole, rules};
use crate::stations::{StationHead, bureaus::BureauMember};

/// Who is called, as one line.
struct Line {
    role: String,
    name: String,
    phone: String,
}

/// One station, or the council of the constituency.
struct Called {
    station: Option<StationHead>,
    lines: Vec<Line>,
}

/// The paper.
pub(super) fn paper(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let called = called(ask)?;
    let stations = called.iter().filter(|of| of.station.is_some()).count();
    let mut rows = Vec::new();
    for of in &called {
        rows.push(match &of.station {
            Some(head) => Row::Group {
                text: [head.number.as_str(), &head.locality].join("  "),
                note: head.premises.clone(),
            },
            None => Row::Group {
                text: texts.text("station-call-council"),
                note: String::new(),
            },
        });
        rows.extend(of.lines.iter().map(|line| Row::Cells {
            cells: vec![
                Cell::plain(&line.role),
                known(&line.name, Cell::strong(&line.name)),
                known(&line.phone, Cell::strong(&line.phone).big()),
            ],
        }));
    }
    let blocks = match rows.is_empty() {
        true => Vec::new(),
        false => vec![Block::Table(Table {
            columns: vec![
                Column::words(texts.text("station-call-role"), 2.2),
                Column::words(texts.text("station-call-name"), 3.4),
                Column::words(texts.text("station-call-phone"), 2.8),
            ],
            rows,
        })],
    };
    Ok(Said {
        title: texts.text("station-call-title"),
        scope: vec![ask.stations(stations)],
        landscape: false,
        sizes: match ask.options.sheet {
            PaperSheet::A5 => &[10],
            PaperSheet::A4 | PaperSheet::A3 => &[13, 12],
        },
        blocks,
        rows: stations,
    })
}

/// What is not known is written in by hand.
fn known(words: &str, cell: Cell) -> Cell {
    match words {
        "" => Cell::default().with_sign(Sign::Line),
        _ => cell,
    }
}

/// The same as a list, a row a number.
pub(super) fn list(ask: &Ask<'_>) -> Result<Listed> {
    let texts = ask.texts();
    let called = called(ask)?;
    let stations = called.iter().filter(|of| of.station.is_some()).count();
    let text = |words: &str| export::Cell::Text(words.to_owned());
    let mut rows = Vec::new();
    for of in &called {
        let council = texts.text("station-call-council");
        let (number, locality, premises) = match &of.station {
            Some(head) => (&head.number, head.locality.as_str(), head.premises.as_str()),
            None => (&council, "", ""),
        };
        rows.extend(of.lines.iter().map(|line| {
            vec![
                text(number),
                text(locality),
                text(premises),
                text(&line.role),
                text(&line.name),
                export::Cell::Phone(line.phone.clone()),
            ]
        }));
    }
    let column = |id: &str, width| export::Column {
        head: texts.text(id),
        width,
    };
    Ok(Listed {
        scope: vec![ask.stations(stations)],
        table: export::Table {
            title: texts.text("station-call-title"),
            columns: vec![
                column("station-call-station", 12),
                column("station-call-locality", 22),
                column("station-call-premises", 26),
                column("station-call-role", 24),
                column("station-call-name", 28),
                column("station-call-phone", 18),
            ],
            rows,
        },
    })
}

/// Everybody to call, in the order of the paper.
fn called(ask: &Ask<'_>) -> Result<Vec<Called>> {
    let election = &ask.election()?.id;
    let core = ask.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| {
        let leaders = councils::leaders(conn, &numbering)?;
        let (keys, phones) = keys(conn, election, &numbering)?;
        let sittings = sittings(conn, election, &numbering)?;
        let called = sittings.into_iter().filter_map(|sitting| {
            let wanted = sitting
                .station
                .as_ref()
                .is_none_or(|head| ask.wants(&head.id));
            wanted
                .then(|| of(ask, sitting, &keys, &phones, &leaders))
                .flatten()
        });
        Ok(called.collect())
    })
}

fn of(
    ask: &Ask<'_>,
    sitting: Sitting,
    keys: &HashMap<String, KeysRecord>,
    phones: &Phones,
    leaders: &HashMap<String, Vec<CouncilPost>>,
) -> Option<Called> {
    let texts = ask.texts();
    let mut lines = Vec::new();
    if !sitting.phone.is_empty() {
        lines.push(Line {
            role: texts.text("station-call-room"),
            name: texts.text("station-call-bureau"),
            phone: sitting.phone.clone(),
        });
    }
    for role in [BureauRole::Chair, BureauRole::Deputy, BureauRole::Secretary] {
        let found = sitting
            .members
            .iter()
            .filter(|m| rules::sits(m) && m.role == role);
        let mut found: Vec<Line> = found.map(|m| member(ask, m)).collect();
        // A chair there must be: where none is named, a line to write on.
        if found.is_empty() && role == BureauRole::Chair && sitting.station.is_some() {
            found.push(Line {
                role: role_words(ask, role),
                name: String::new(),
                phone: String::new(),
            });
        }
        lines.extend(found);
    }
    if let Some(record) = sitting.station.as_ref().and_then(|head| keys.get(&head.id)) {
        if !record.name.is_empty() {
            lines.push(Line {
                role: texts.text("station-call-keys"),
                name: record.name.clone(),
                phone: phones.of_holder(record.person.as_deref(), &record.typed_phone),
            });
        }
        let posts = record.council.as_ref().and_then(|id| leaders.get(id));
        let mayor = posts.and_then(|posts| leading::who_leads(posts, Role::Mayor));
        if let Some(mayor) = mayor.filter(|post| post.person.is_some()) {
            let phone = mayor.phone.as_ref();
            lines.push(Line {
                role: mayor.title.clone(),
                name: mayor.name.clone(),
                phone: phone.map(|p| p.display.clone()).unwrap_or_default(),
            });
        }
    }
    // The council of the constituency is there once somebody of it is.
    if lines.is_empty() && sitting.station.is_none() {
        return None;
    }
    Some(Called {
        station: sitting.station,
        lines,
    })
}

fn member(ask: &Ask<'_>, member: &BureauMember) -> Line {
    Line {
        role: role_words(ask, member.role),
        name: member.name.clone(),
        phone: member.phone.clone(),
    }
}

fn role_words(ask: &Ask<'_>, role: BureauRole) -> String {
    ask.texts()
        .text(&format!("station-call-is-{}", role.slug()))
}
