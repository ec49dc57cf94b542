//! Wire adapters of councils.

use serde_json::{Value as Json, json};

use super::{CouncilField, CouncilList, CouncilPage, EditCouncil, ListCouncils, NewCouncil};
use super::{CouncilValue, merging, service, store};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;
use crate::orders::MergeCouncil;
use crate::staff::ById;

/// Most inhabitants, voters or seats.
const MOST: i64 = 10_000_000;

/// Councils in their fixed order.
pub fn council_list(desk: &Desk, request: ListCouncils) -> Result<CouncilList> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let today = core.clock().today().to_string();
    core.read(|conn| service::list(conn, &numbering, &today, request.binned))
}

/// Everything about a council.
pub fn council_get(desk: &Desk, request: ById) -> Result<CouncilPage> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let today = core.clock().today().to_string();
    core.read(|conn| service::page(conn, &request.id, &numbering, &today))
}

/// Adds a council at the end of the order, with its two bodies when asked.
pub fn council_add(desk: &Desk, mut request: NewCouncil) -> Result<Changed<CouncilPage>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.text("kind", &mut request.kind, limits::ROOM);
    check.text("code", &mut request.code, limits::ROOM);
    check.done()?;
    let texts = Texts::new(desk.preferences().language);
    change(desk, OpKind::CouncilAdd, |tx| {
        let id = tx.new_id();
        let place = store::last_place(tx.conn())?;
        let values = [
            ("name", json!(request.name)),
            ("kind", json!(request.kind)),
            ("code", json!(request.code)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::Council, &id, &values)?;
        if request.bodies {
            let name = |text: &str| texts.with(text, &[("name", request.name.as_str())]);
            let council = body(
                tx,
                &id,
                None,
                "local_council",
                &name("council-body-council"),
            )?;
            let mayoralty = name("council-body-mayoralty");
            body(tx, &id, Some(&council), "mayoralty", &mayoralty)?;
        }
        Ok(id)
    })
}

fn body(
    tx: &mut WriteTx,
    council: &str,
    parent: Option<&str>,
    kind: &str,
    name: &str,
) -> Result<String> {
    let id = tx.new_id();
    let values = [
        ("council_id", json!(council)),
        ("parent_id", json!(parent)),
        ("kind", json!(kind)),
        ("name", json!(name)),
    ];
    tx.insert(Entity::Organisation, &id, &values)?;
    Ok(id)
}

/// Writes fields of a council's passport as one act.
pub fn council_edit(desk: &Desk, request: EditCouncil) -> Result<Changed<CouncilPage>> {
    let mut check = Check::default();
    let mut values = Vec::new();
    for value in request.values {
        let CouncilValue { field, mut value } = value;
        let column = checked(&mut check, field, &mut value);
        values.push((column, stored(field, &value)));
    }
    check.done()?;
    change(desk, OpKind::CouncilEdit, |tx| {
        live(tx, &request.id)?;
        for (column, value) in values {
            tx.set(Entity::Council, &request.id, column, value)?;
        }
        let number = |tx: &WriteTx, column| tx.get(Entity::Council, &request.id, column);
        if let (Some(elected), Some(seats)) = (
            number(tx, "elected")?.as_i64(),
            number(tx, "seats")?.as_i64(),
        ) {
            let mut check = Check::default();
            check.number("elected", elected, 0, seats);
            check.done()?;
        }
        Ok(request.id.clone())
    })
}

/// Puts a council into the bin; tasks and contacts keep its name.
pub fn council_bin(desk: &Desk, request: ById) -> Result<Changed<CouncilPage>> {
    change(desk, OpKind::CouncilBin, |tx| {
        live(tx, &request.id)?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Council, &request.id, "deleted_at", stamp)?;
        Ok(request.id.clone())
    })
}

/// Makes a council part of another one: it goes to the bin and says where it went.
pub fn council_merge(desk: &Desk, mut request: MergeCouncil) -> Result<Changed<CouncilPage>> {
    merging::tidy(&mut request)?;
    change(desk, OpKind::CouncilMerge, |tx| {
        merging::merge(tx, &request)?;
        Ok(request.id.clone())
    })
}

/// Takes a council out of the bin.
pub fn council_restore(desk: &Desk, request: ById) -> Result<Changed<CouncilPage>> {
    change(desk, OpKind::CouncilRestore, |tx| {
        tx.set(Entity::Council, &request.id, "deleted_at", Json::Null)?;
        merging::forget(tx, &request.id)?;
        Ok(request.id.clone())
    })
}

/// Checks a value, brings it into its stored form and answers its column.
fn checked(check: &mut Check, field: CouncilField, value: &mut String) -> &'static str {
    use CouncilField as Field;
    let (column, limit) = match field {
        Field::Kind => ("kind", limits::ROOM),
        Field::Name => ("name", limits::TITLE),
        Field::NameUk => ("name_uk", limits::TITLE),
        Field::NameRu => ("name_ru", limits::TITLE),
        Field::Code => ("code", limits::ROOM),
        Field::Population => ("population", limits::ROOM),
        Field::Voters => ("voters", limits::ROOM),
        Field::Seats => ("seats", limits::ROOM),
        Field::Elected => ("elected", limits::ROOM),
        Field::Sittings => ("sittings", limits::LINE),
        Field::Hours => ("hours", limits::LINE),
        Field::Reception => ("reception", limits::LINE),
        Field::Address => ("address", limits::LINE),
        Field::Postcode => ("postcode", limits::ROOM),
        Field::FiscalCode => ("fiscal_code", limits::ROOM),
        Field::Bank => ("bank", limits::LINE),
        Field::Website => ("website", limits::LINE),
        Field::Hram => ("hram", limits::DATE),
        Field::Note => ("note", limits::NOTE),
    };
    match field {
        Field::Name => check.required(column, value, limit),
        Field::Note => check.lines(column, value, limit),
        _ => check.text(column, value, limit),
    }
    match field {
        Field::Population | Field::Voters | Field::Seats | Field::Elected if !value.is_empty() => {
            value.retain(|c| !c.is_whitespace() && c != '.');
            match value.parse::<i64>() {
                Ok(number) => check.number(column, number, 0, MOST),
                Err(_) => {
                    let bounds = [("least", "0".to_owned()), ("most", MOST.to_string())];
                    check.push(column, FieldCode::OutOfRange, &bounds);
                }
            }
        }
        // A leap year, so that the 29th of February is a day too.
        Field::Hram if !value.is_empty() => {
            check.date(column, &format!("2000-{value}"));
        }
        _ => {}
    }
    column
}

fn stored(field: CouncilField, value: &str) -> Json {
    use CouncilField as Field;
    match field {
        Field::Population | Field::Voters | Field::Seats | Field::Elected => {
            value.parse::<i64>().map_or(Json::Null, Json::from)
        }
        _ => json!(value),
    }
}

fn live(tx: &WriteTx, id: &str) -> Result<()> {
    match store::council(tx.conn(), id)? {
        Some(council) if !council.binned => Ok(()),
        _ => Err(Error::NotFound("council")),
    }
}

fn change(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx) -> Result<String>,
) -> Result<Changed<CouncilPage>> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let today = core.clock().today().to_string();
    let changed = core.transact(kind, |tx| {
        let id = act(tx)?;
        let name = tx.get(Entity::Council, &id, "name")?;
        tx.about(name.as_str().unwrap_or_default(), 1);
        Ok(id)
    })?;
    let page = core.read(|conn| service::page(conn, &changed.value, &numbering, &today))?;
    Ok(desk.announce(changed.map(|_| page)))
}
