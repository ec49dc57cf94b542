//! Wire adapters of institutions.

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::localities::{self, EditLocality, LocalitiesOf, Locality, NewLocality};
use super::{
    EditOrganisation, MoveOrganisation, NewOrganisation, OrganisationCard, OrganisationField,
    TreeNode, store,
};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{self, Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::phones::Numbering;
use crate::staff::commands::{change_then, check_phone};
use crate::staff::store as people;
use crate::staff::{ById, Counted, Email, NewEmailOf, NewPhone, NewPhoneOf, card, service};

/// Acts shown on a card.
const HISTORY: usize = 20;

/// All institutions; each names the one above it.
pub fn organisation_tree(desk: &Desk, _: Empty) -> Result<Vec<TreeNode>> {
    desk.core()?.read(|conn| store::tree(conn, None))
}

/// An institution's card.
pub fn organisation_get(desk: &Desk, request: ById) -> Result<OrganisationCard> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| organisation(conn, &request.id, &numbering))
}

/// Adds an institution at the end of its level.
pub fn organisation_add(
    desk: &Desk,
    mut request: NewOrganisation,
) -> Result<Changed<OrganisationCard>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.text("kind", &mut request.kind, limits::ROOM);
    check.done()?;
    change(desk, OpKind::OrganisationAdd, |tx, _| {
        refers(tx, "organisation", request.parent.as_deref())?;
        refers(tx, "council", request.council.as_deref())?;
        let place = store::siblings(tx.conn(), request.parent.as_deref())?.len();
        let id = tx.new_id();
        let values = [
            ("name", json!(request.name)),
            ("kind", json!(request.kind)),
            ("parent_id", json!(request.parent)),
            ("council_id", json!(request.council)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::Organisation, &id, &values)?;
        Ok(id)
    })
}

/// Writes one field of an institution.
pub fn organisation_edit(
    desk: &Desk,
    mut request: EditOrganisation,
) -> Result<Changed<OrganisationCard>> {
    use OrganisationField as Field;
    let (column, limit) = match request.field {
        Field::Name => ("name", limits::TITLE),
        Field::ShortName => ("short_name", limits::TITLE),
        Field::NameUk => ("name_uk", limits::TITLE),
        Field::NameRu => ("name_ru", limits::TITLE),
        Field::Kind => ("kind", limits::ROOM),
        Field::Code => ("code", limits::ROOM),
        Field::Council => ("council_id", limits::ROOM),
        Field::Locality => ("locality_id", limits::ROOM),
        Field::Address => ("address", limits::LINE),
        Field::Hours => ("hours", limits::LINE),
        Field::Website => ("website", limits::LINE),
        Field::Note => ("note", limits::NOTE),
        Field::ValidFrom => ("valid_from", limits::DATE),
        Field::ValidTo => ("valid_to", limits::DATE),
    };
    let mut check = Check::default();
    match request.field {
        Field::Note => check.lines(column, &mut request.value, limit),
        Field::Name => check.required(column, &mut request.value, limit),
        _ => check.text(column, &mut request.value, limit),
    }
    if matches!(request.field, Field::ValidFrom | Field::ValidTo) {
        check.date(column, &request.value);
    }
    check.done()?;
    change(desk, OpKind::OrganisationEdit, |tx, _| {
        live(tx, &request.id)?;
        let given = (!request.value.is_empty()).then_some(request.value.as_str());
        match request.field {
            Field::Council => refers(tx, "council", given)?,
            Field::Locality => refers(tx, "locality", given)?,
            _ => {}
        }
        let open = matches!(
            request.field,
            Field::Council | Field::Locality | Field::ValidFrom | Field::ValidTo
        );
        let value = match given {
            None if open => Json::Null,
            _ => json!(request.value),
        };
        tx.set(Entity::Organisation, &request.id, column, value)?;
        Ok(request.id.clone())
    })
}

/// Puts an institution under another one, or elsewhere on its level.
pub fn organisation_move(
    desk: &Desk,
    request: MoveOrganisation,
) -> Result<Changed<OrganisationCard>> {
    change(desk, OpKind::OrganisationMove, |tx, _| {
        live(tx, &request.id)?;
        let parent = request.parent.as_deref();
        refers(tx, "organisation", parent)?;
        if let Some(parent) = &request.parent
            && store::within(tx.conn(), Some(&request.id), None)?.contains(parent)
        {
            let mut check = Check::default();
            check.push("parent", FieldCode::Itself, &[]);
            check.done()?;
        }
        tx.set(
            Entity::Organisation,
            &request.id,
            "parent_id",
            json!(parent),
        )?;
        let mut order = store::siblings(tx.conn(), parent)?;
        order.retain(|id| *id != request.id);
        let at = request
            .before
            .as_ref()
            .and_then(|before| order.iter().position(|id| id == before))
            .unwrap_or(order.len());
        order.insert(at, request.id.clone());
        for (place, id) in order.iter().enumerate() {
            tx.set(Entity::Organisation, id, "place", json!(place))?;
        }
        Ok(request.id.clone())
    })
}

/// Puts an institution into the bin that nothing leans on any more.
pub fn organisation_bin(desk: &Desk, request: ById) -> Result<Changed<OrganisationCard>> {
    change(desk, OpKind::OrganisationBin, |tx, _| {
        live(tx, &request.id)?;
        if store::is_used(tx.conn(), &request.id)? {
            return Err(Error::refused(ErrorCode::StillUsed, &[]));
        }
        let stamp = json!(tx.stamp());
        tx.set(Entity::Organisation, &request.id, "deleted_at", stamp)?;
        Ok(request.id.clone())
    })
}

/// Takes an institution out of the bin.
pub fn organisation_restore(desk: &Desk, request: ById) -> Result<Changed<OrganisationCard>> {
    change(desk, OpKind::OrganisationRestore, |tx, _| {
        tx.set(Entity::Organisation, &request.id, "deleted_at", Json::Null)?;
        Ok(request.id.clone())
    })
}

/// Adds a number to an institution (`person` is the institution's id).
pub fn organisation_phone_add(
    desk: &Desk,
    mut request: NewPhoneOf,
) -> Result<Changed<OrganisationCard>> {
    check_phone(&mut request.typed, &mut request.extension)?;
    let new = NewPhone {
        kind: request.kind,
        typed: request.typed,
        extension: request.extension,
        private: request.private,
    };
    change(desk, OpKind::PhoneAdd, |tx, numbering| {
        live(tx, &request.person)?;
        service::add_phone(tx, "organisation_id", &request.person, &new, numbering)?;
        Ok(request.person.clone())
    })
}

/// Takes a number off an institution.
pub fn organisation_phone_remove(desk: &Desk, request: ById) -> Result<Changed<OrganisationCard>> {
    remove(desk, OpKind::PhoneRemove, Entity::Phone, &request.id)
}

/// Adds an address to an institution (`person` is the institution's id).
pub fn organisation_email_add(
    desk: &Desk,
    mut request: NewEmailOf,
) -> Result<Changed<OrganisationCard>> {
    let mut check = Check::default();
    check.email("address", &mut request.address);
    check.done()?;
    let private = request.private.unwrap_or(false);
    change(desk, OpKind::EmailAdd, |tx, _| {
        live(tx, &request.person)?;
        let (owner, address) = (&request.person, &request.address);
        service::add_email(tx, "organisation_id", owner, address, private)?;
        Ok(request.person.clone())
    })
}

/// Takes an address off an institution.
pub fn organisation_email_remove(desk: &Desk, request: ById) -> Result<Changed<OrganisationCard>> {
    remove(desk, OpKind::EmailRemove, Entity::Email, &request.id)
}

/// Places of a council, or of the district.
pub fn locality_list(desk: &Desk, request: LocalitiesOf) -> Result<Vec<Locality>> {
    desk.core()?
        .read(|conn| localities::list(conn, request.council.as_deref()))
}

/// Adds a place to a council.
pub fn locality_add(desk: &Desk, request: NewLocality) -> Result<Changed<Counted>> {
    localities::add(desk, request)
}

/// Changes a place.
pub fn locality_edit(desk: &Desk, request: EditLocality) -> Result<Changed<Counted>> {
    localities::edit(desk, request)
}

/// Takes a place away.
pub fn locality_remove(desk: &Desk, request: ById) -> Result<Changed<Counted>> {
    localities::remove(desk, &request.id)
}

fn change(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx, &Numbering) -> Result<String>,
) -> Result<Changed<OrganisationCard>> {
    change_then(
        desk,
        kind,
        |tx, numbering| {
            let id = act(tx, numbering)?;
            let name = tx.get(Entity::Organisation, &id, "name")?;
            tx.about(name.as_str().unwrap_or_default(), 1);
            Ok(id)
        },
        |conn, _, numbering, id| organisation(conn, id, numbering),
    )
}

fn remove(
    desk: &Desk,
    kind: OpKind,
    entity: Entity,
    id: &str,
) -> Result<Changed<OrganisationCard>> {
    change(desk, kind, |tx, _| {
        let owner =
            people::owner(tx.conn(), entity.table(), id)?.ok_or(Error::NotFound(entity.table()))?;
        live(tx, &owner)?;
        let stamp = json!(tx.stamp());
        tx.set(entity, id, "deleted_at", stamp)?;
        Ok(owner)
    })
}

fn live(tx: &WriteTx, id: &str) -> Result<()> {
    refers(tx, "organisation", Some(id))
}

fn refers(tx: &WriteTx, table: &'static str, id: Option<&str>) -> Result<()> {
    match id {
        Some(id) if !store::exists(tx.conn(), table, id)? => Err(Error::NotFound(table)),
        _ => Ok(()),
    }
}

fn organisation(conn: &Connection, id: &str, numbering: &Numbering) -> Result<OrganisationCard> {
    let body = store::body(conn, id)?.ok_or(Error::NotFound("organisation"))?;
    let mut entries = Vec::new();
    for shown in store::shown_in(conn, id)? {
        entries.extend(people::entry_by_id(conn, &shown)?);
    }
    let rows = card::rows(conn, entries, numbering)?;
    let touched = history::belongings(conn, id)?;
    let reverted = history::reverted_ops(conn)?;
    let history = history::entity_ops(conn, &touched, HISTORY)?
        .into_iter()
        .map(|op| history::item(conn, op, &reverted, &touched))
        .collect::<Result<Vec<_>>>()?;
    Ok(OrganisationCard {
        id: id.to_owned(),
        name: body.name,
        short_name: body.short_name,
        name_uk: body.name_uk,
        name_ru: body.name_ru,
        kind: body.kind,
        code: body.code,
        parent: body.parent,
        parent_name: body.parent_name,
        council_id: body.council_id,
        council: body.council,
        locality_id: body.locality_id,
        locality: body.locality,
        address: body.address,
        hours: body.hours,
        website: body.website,
        note: body.note,
        valid_from: body.valid_from,
        valid_to: body.valid_to,
        phones: people::phones(conn, id)?
            .into_iter()
            .map(|row| card::phone(row, numbering))
            .collect(),
        emails: people::emails(conn, id)?
            .into_iter()
            .map(|row| Email {
                id: row.id,
                address: row.address,
                private: row.private,
            })
            .collect(),
        people: rows,
        units: store::tree(conn, Some(id))?,
        binned: body.binned,
        history,
    })
}
