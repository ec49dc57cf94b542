//! What stations need, have and lack; what to move between them and what to buy.

use district_documents::export::{self, Cell as Value};
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::ask::{Ask, Listed, Said};
use crate::error::Result;
use crate::stations::equipment::{
    self, EquipmentCell, EquipmentPage, EquipmentPlan, EquipmentRow, EquipmentTotal, rules,
};
use crate::stations::register::rules::grouped;

/// The sheet with only the stations on the paper, summed up anew.
fn sheet(ask: &Ask<'_>) -> Result<EquipmentPage> {
    let election = ask.named().map(|election| election.id.clone());
    let core = ask.core()?;
    let mut page = core.read(|conn| equipment::page(conn, election.as_deref(), &ask.reading))?;
    page.rows.retain(|row| ask.wants(&row.station.id));
    page.totals = (0..page.items.len())
        .map(|n| rules::total(page.rows.iter().filter_map(|row| row.cells.get(n))))
        .collect();
    Ok(page)
}

/// Numbers of the items something is known of; all, when nothing is known of any.
fn in_use(page: &EquipmentPage) -> Vec<usize> {
    let known = |n: &usize| {
        let mut cells = page.rows.iter().filter_map(|row| row.cells.get(*n));
        cells.any(|cell| cell.need.is_some() || cell.have.is_some())
    };
    let all = 0..page.items.len();
    let used: Vec<usize> = all.clone().filter(known).collect();
    if used.is_empty() { all.collect() } else { used }
}

fn number(n: Option<i64>) -> String {
    n.map_or_else(|| "–".to_owned(), |n| n.to_string())
}

/// Need and what is there in each cell, what is lacking under it; sums below.
///
/// # Errors
/// Of the database.
pub(super) fn lack(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let page = sheet(ask)?;
    let items = in_use(&page);
    let mut columns = vec![
        Column::numbers(texts.text("survey-paper-station"), 1.5),
        Column::words(texts.text("survey-paper-locality"), 3.0),
        Column {
            right: true,
            ..Column::numbers(texts.text("survey-paper-voters"), 1.5)
        },
    ];
    for n in &items {
        let name = page.items.get(*n).map_or("", |item| item.name.as_str());
        columns.push(Column {
            right: true,
            ..Column::words(name, 1.6)
        });
    }
    let mut rows: Vec<Row> = page.rows.iter().map(|row| line(ask, row, &items)).collect();
    let count = rows.len();
    if count > 0 {
        rows.push(sums(ask, &page, &items));
    }
    let mut blocks = Vec::new();
    if count > 0 {
        blocks.push(Block::Paragraph {
            text: texts.text("survey-paper-lack-how"),
            small: true,
        });
        blocks.push(Block::Table(Table { columns, rows }));
        blocks.extend(norms(ask, &page, &items));
    }
    Ok(Said {
        title: texts.text("survey-paper-lack"),
        scope: vec![ask.stations(count)],
        landscape: true,
        sizes: &[10, 9, 8, 7],
        blocks,
        rows: count,
    })
}

fn line(ask: &Ask<'_>, row: &EquipmentRow, items: &[usize]) -> Row {
    let voters = row.station.voters;
    let mut cells = vec![
        Cell::plain(&row.station.number),
        Cell::plain(&row.station.locality).with_note(&row.station.premises),
        Cell::plain(voters.map_or_else(String::new, grouped)),
    ];
    for n in items {
        let cell = row.cells.get(*n).copied().unwrap_or_default();
        cells.push(pair(ask, cell.need, cell.have, cell.lack));
    }
    Row::Cells { cells }
}

/// `4 / 2`, under it what is lacking.
fn pair(ask: &Ask<'_>, need: Option<i64>, have: Option<i64>, lack: Option<i64>) -> Cell {
    if need.is_none() && have.is_none() {
        return Cell::default();
    }
    let text = format!("{} / {}", number(need), number(have));
    match lack {
        Some(lack) if lack > 0 => {
            let n = lack.to_string();
            let note = ask.texts().with("survey-paper-lacking", &[("n", &n)]);
            Cell::strong(text).with_note(note)
        }
        _ => Cell::plain(text),
    }
}

fn sums(ask: &Ask<'_>, page: &EquipmentPage, items: &[usize]) -> Row {
    let voters: i64 = page.rows.iter().filter_map(|row| row.station.voters).sum();
    let mut cells = vec![
        Cell::strong(ask.texts().text("survey-paper-total")),
        Cell::default(),
        Cell::strong(grouped(voters)),
    ];
    for n in items {
        let total = page.totals.get(*n).copied().unwrap_or_default();
        let cell = pair(ask, Some(total.need), Some(total.have), Some(total.lack));
        cells.push(Cell {
            strong: true,
            ..cell
        });
    }
    Row::Cells { cells }
}

/// By which norm each item was counted, with its act and how sure it is.
fn norms(ask: &Ask<'_>, page: &EquipmentPage, items: &[usize]) -> Option<Block> {
    let texts = ask.texts();
    let rows: Vec<(String, String)> = items
        .iter()
        .filter_map(|n| page.items.get(*n))
        .map(|item| {
            let ground = [item.act.as_str(), &item.r#ref];
            let ground: Vec<&str> = ground.into_iter().filter(|it| !it.is_empty()).collect();
            let trust = item
                .trust
                .map(|trust| texts.text(&format!("deadline-trust-{}", trust.slug())));
            let words = match item.norm_text.as_str() {
                "" => item.note.clone(),
                words => words.to_owned(),
            };
            let parts = [words, ground.join(", "), trust.unwrap_or_default()];
            let parts: Vec<String> = parts.into_iter().filter(|it| !it.is_empty()).collect();
            (item.name.clone(), parts.join(" · "))
        })
        .collect();
    (!rows.is_empty()).then_some(Block::Facts { rows })
}

/// The same as a list: need, there, lacking of each item in columns of their own.
///
/// # Errors
/// Of the database.
pub(super) fn lack_list(ask: &Ask<'_>) -> Result<Listed> {
    let texts = ask.texts();
    let page = sheet(ask)?;
    let items = in_use(&page);
    let column = |head: String, width| export::Column { head, width };
    let mut columns = vec![
        column(texts.text("survey-paper-station"), 10),
        column(texts.text("survey-paper-locality"), 24),
        column(texts.text("survey-paper-premises"), 24),
        column(texts.text("survey-paper-voters"), 12),
    ];
    for item in items.iter().filter_map(|n| page.items.get(*n)) {
        for id in ["need", "have", "missing"] {
            let what = texts.text(&format!("survey-paper-of-{id}"));
            columns.push(column(format!("{}: {what}", item.name), 14));
        }
    }
    let value = |n: Option<i64>| match n {
        Some(n) => Value::Number(n as f64),
        None => Value::Text(String::new()),
    };
    let three = |cell: &EquipmentCell| [value(cell.need), value(cell.have), value(cell.lack)];
    let text = |words: &str| Value::Text(words.to_owned());
    let mut rows: Vec<Vec<Value>> = page
        .rows
        .iter()
        .map(|row| {
            let mut cells = vec![
                text(&row.station.number),
                text(&row.station.locality),
                text(&row.station.premises),
                value(row.station.voters),
            ];
            let of = items.iter().filter_map(|n| row.cells.get(*n));
            cells.extend(of.flat_map(three));
            cells
        })
        .collect();
    let count = rows.len();
    let voters: i64 = page.rows.iter().filter_map(|row| row.station.voters).sum();
    let mut last = vec![
        text(&texts.text("survey-paper-total")),
        text(""),
        text(""),
        value(Some(voters)),
    ];
    let sums = |total: &EquipmentTotal| [total.need, total.have, total.lack];
    let of = items.iter().filter_map(|n| page.totals.get(*n));
    last.extend(of.flat_map(sums).map(|n| value(Some(n))));
    rows.push(last);
    Ok(Listed {
        scope: vec![ask.stations(count)],
        table: export::Table {
            title: texts.text("survey-paper-lack"),
            columns,
            rows,
        },
    })
}

/// What to move, then what to buy, then what could not be counted.
///
/// # Errors
/// Of the database.
pub(super) fn purchase(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let page = sheet(ask)?;
    let plan = equipment::plan_of(&page);
    let heading = |id: &str| Block::Heading {
        level: 2,
        text: texts.text(id),
    };
    let mut blocks = Vec::new();
    if !plan.moves.is_empty() {
        blocks.push(heading("survey-paper-to-move"));
        blocks.push(moves(ask, &plan));
    }
    if !plan.purchases.is_empty() {
        blocks.push(heading("survey-paper-to-buy"));
        blocks.push(purchases(ask, &plan));
    }
    if blocks.is_empty() {
        blocks.push(Block::Paragraph {
            text: texts.text("survey-paper-nothing-lacking"),
            small: false,
        });
    }
    if plan.uncounted > 0 {
        let n = plan.uncounted.to_string();
        blocks.push(Block::Paragraph {
            text: texts.with("survey-paper-uncounted", &[("count", &n)]),
            small: true,
        });
    }
    if !plan.unknown.is_empty() {
        let names: Vec<&str> = plan.unknown.iter().map(|item| item.name.as_str()).collect();
        blocks.push(Block::Paragraph {
            text: texts.with("survey-paper-no-norm", &[("items", &names.join(", "))]),
            small: true,
        });
    }
    Ok(Said {
        title: texts.text("survey-paper-purchase"),
        scope: vec![ask.stations(page.rows.len())],
        blocks,
        rows: plan.moves.len() + plan.purchases.len(),
        ..Said::default()
    })
}

fn moves(ask: &Ask<'_>, plan: &EquipmentPlan) -> Block {
    let texts = ask.texts();
    let station = |head: &crate::stations::StationHead| {
        Cell::plain(format!("{} {}", head.number, head.locality)).with_note(&head.premises)
    };
    let rows = plan.moves.iter().map(|it| Row::Cells {
        cells: vec![
            Cell::plain(&it.name),
            Cell::strong(it.n.to_string()),
            station(&it.from),
            station(&it.to),
        ],
    });
    Block::Table(Table {
        columns: vec![
            Column::words(texts.text("survey-paper-item"), 3.0),
            Column {
                right: true,
                ..Column::numbers(texts.text("survey-paper-how-many"), 1.2)
            },
            Column::words(texts.text("survey-paper-from"), 3.0),
            Column::words(texts.text("survey-paper-to"), 3.0),
        ],
        rows: rows.collect(),
    })
}

fn purchases(ask: &Ask<'_>, plan: &EquipmentPlan) -> Block {
    let texts = ask.texts();
    let rows = plan.purchases.iter().map(|it| {
        let shares = it.stations.iter();
        let shares = shares.map(|share| format!("{} ({})", share.station.number, share.n));
        let trust = it
            .trust
            .map(|trust| texts.text(&format!("deadline-trust-{}", trust.slug())));
        Row::Cells {
            cells: vec![
                Cell::plain(&it.name).with_note(trust.unwrap_or_default()),
                Cell::strong(format!("{} {}", it.n, it.unit)),
                Cell::plain(shares.collect::<Vec<_>>().join(", ")),
            ],
        }
    });
    Block::Table(Table {
        columns: vec![
            Column::words(texts.text("survey-paper-item"), 3.0),
            Column {
                right: true,
                ..Column::numbers(texts.text("survey-paper-how-many"), 1.6)
            },
            Column::words(texts.text("survey-paper-for-stations"), 6.0),
        ],
        rows: rows.collect(),
    })
}

/// The same as a list, a row for each move and for each station something is bought for.
///
/// # Errors
/// Of the database.
pub(super) fn purchase_list(ask: &Ask<'_>) -> Result<Listed> {
    let texts = ask.texts();
    let page = sheet(ask)?;
    let plan = equipment::plan_of(&page);
    let column = |id: &str, width| export::Column {
        head: texts.text(id),
        width,
    };
    let text = |words: &str| Value::Text(words.to_owned());
    let (moved, bought) = (
        texts.text("survey-paper-move"),
        texts.text("survey-paper-buy"),
    );
    let unit = |id: &str| {
        let item = page.items.iter().find(|item| item.id == *id);
        item.map_or("", |item| item.unit.as_str())
    };
    let row = |act: &str, item: [&str; 2], n: i64, from: [&str; 2], to: [&str; 2]| {
        vec![
            text(act),
            text(item[0]),
            Value::Number(n as f64),
            text(item[1]),
            text(from[0]),
            text(from[1]),
            text(to[0]),
            text(to[1]),
        ]
    };
    let mut rows = Vec::new();
    for it in &plan.moves {
        let from = [it.from.number.as_str(), &it.from.locality];
        let to = [it.to.number.as_str(), &it.to.locality];
        rows.push(row(&moved, [&it.name, unit(&it.item)], it.n, from, to));
    }
    for it in &plan.purchases {
        for share in &it.stations {
            let to = [share.station.number.as_str(), &share.station.locality];
            rows.push(row(&bought, [&it.name, &it.unit], share.n, ["", ""], to));
        }
    }
    Ok(Listed {
        scope: vec![ask.stations(page.rows.len())],
        table: export::Table {
            title: texts.text("survey-paper-purchase"),
            columns: vec![
                column("survey-paper-act", 12),
                column("survey-paper-item", 28),
                column("survey-paper-how-many", 10),
                column("survey-paper-unit", 8),
                column("survey-paper-from", 10),
                column("survey-paper-from-locality", 24),
                column("survey-paper-to", 10),
                column("survey-paper-to-locality", 24),
            ],
            rows,
        },
    })
}
