//! The list and the page, put together from what is stored.

use std::collections::HashMap;

use rusqlite::Connection;

use super::contacts::{ListContacts, store as contacts};
use super::store::{self, PostRow};
use super::{
    CouncilList, CouncilPage, CouncilPost, CouncilRow, CouncilSeat, CouncilTask, CouncilTotals,
    rules,
};
use crate::attachments::store::{self as attachments, Owner};
use crate::error::{Error, Result};
use crate::history;
use crate::orders::across::counts as orders;
use crate::phones::Numbering;
use crate::staff::bodies::{localities, store as bodies};
use crate::staff::{self, Email, Role, RowPhone};

/// Acts shown on a page.
const HISTORY: usize = 20;
/// Open tasks shown on a page.
const TASKS: i64 = 100;
/// Contacts shown on a page.
const CONTACTS: u32 = 10;

/// Councils in their fixed order with who leads them and what they owe.
///
/// # Errors
/// A disk error.
pub fn list(
    conn: &Connection,
    numbering: &Numbering,
    today: &str,
    binned: bool,
) -> Result<CouncilList> {
    let mut leaders = leaders(conn, numbering)?;
    let mut counts = store::counts(conn, None, today)?;
    let mut totals = CouncilTotals::default();
    let mut rows = Vec::new();
    for council in store::councils(conn, binned)? {
        let own = leaders.remove(&council.id).unwrap_or_default();
        let counts = counts.remove(&council.id).unwrap_or_default();
        totals.councils += 1;
        totals.population += council.population.unwrap_or_default();
        totals.voters += council.voters.unwrap_or_default();
        totals.waiting += counts.waiting;
        rows.push(CouncilRow {
            mayor: rules::who_leads(&own, Role::Mayor).cloned(),
            secretary: rules::who_leads(&own, Role::Secretary).cloned(),
            id: council.id,
            kind: council.kind,
            name: council.name,
            name_uk: council.name_uk,
            name_ru: council.name_ru,
            code: council.code,
            population: council.population,
            voters: council.voters,
            counts,
        });
    }
    if !binned {
        store::open_tasks(conn, &mut totals)?;
    }
    Ok(CouncilList { rows, totals })
}

/// Mayors and secretaries of all councils, by council.
///
/// # Errors
/// A disk error.
pub(crate) fn leaders(
    conn: &Connection,
    numbering: &Numbering,
) -> Result<HashMap<String, Vec<CouncilPost>>> {
    let mut found: HashMap<String, Vec<CouncilPost>> = HashMap::new();
    for row in store::posts(conn, None, true)? {
        let council = row.council.clone();
        let leader = post(conn, row, numbering, false)?;
        found.entry(council).or_default().push(leader);
    }
    Ok(found)
}

/// Mayors and secretaries of one council.
///
/// # Errors
/// A disk error.
pub(crate) fn leaders_of(
    conn: &Connection,
    council: &str,
    numbering: &Numbering,
) -> Result<Vec<CouncilPost>> {
    let rows = store::posts(conn, Some(council), true)?;
    rows.into_iter()
        .map(|row| post(conn, row, numbering, false))
        .collect()
}

/// The number and the first e-mail of a council's mayoralty.
///
/// # Errors
/// A disk error.
pub(crate) fn seat_number(
    conn: &Connection,
    council: &str,
    numbering: &Numbering,
) -> Result<Option<(Option<RowPhone>, String)>> {
    let Some(seat) = store::seat(conn, council)? else {
        return Ok(None);
    };
    let emails = staff::emails(conn, &seat.id)?;
    let email = emails.into_iter().find(|email| !email.private);
    Ok(Some((
        staff::number_of(conn, &seat.id, numbering)?,
        email.map(|email| email.address).unwrap_or_default(),
    )))
}

/// Everything about a council.
///
/// # Errors
/// `not-found`, or a disk error.
pub fn page(
    conn: &Connection,
    id: &str,
    numbering: &Numbering,
    today: &str,
) -> Result<CouncilPage> {
    let own = store::council(conn, id)?.ok_or(Error::NotFound("council"))?;
    let order = store::order(conn)?;
    let at = order.iter().position(|council| council.id == id);
    let beside =
        |step: fn(usize) -> Option<usize>| at.and_then(step).and_then(|at| order.get(at)).cloned();
    let (mut posts, mut members) = (Vec::new(), Vec::new());
    for row in store::posts(conn, Some(id), false)? {
        let member = row.kind == "local_council" && row.role == Some(Role::Councillor);
        let apparatus = matches!(row.kind.as_str(), "mayoralty" | "local_council" | "")
            || row.role == Some(Role::Mayor);
        if member {
            members.push(post(conn, row, numbering, true)?);
        } else if apparatus {
            posts.push(post(conn, row, numbering, true)?);
        }
    }
    posts.sort_by_key(|post| rules::rank(post.role));
    let within = bodies::within(conn, None, Some(id))?;
    let mut tree = bodies::tree(conn, None)?;
    tree.retain(|body| within.contains(&body.id));
    let of_council = ListContacts {
        council: Some(id.to_owned()),
        ..ListContacts::default()
    };
    let localities = localities::list(conn, Some(id))?;
    let mut touched: Vec<String> = localities.iter().map(|place| place.id.clone()).collect();
    touched.extend(attachments::ids_of(conn, Owner::Council, id)?);
    touched.push(id.to_owned());
    let reverted = history::reverted_ops(conn)?;
    let history = history::entity_ops(conn, &touched, HISTORY)?
        .into_iter()
        .map(|op| history::item(conn, op, &reverted, &touched))
        .collect::<Result<Vec<_>>>()?;
    Ok(CouncilPage {
        number: at.map_or(0, |at| at as i64 + 1),
        total: order.len() as i64,
        previous: beside(|at| at.checked_sub(1)),
        next: beside(|at| at.checked_add(1)),
        seat: seat(conn, id, numbering)?,
        bodies: tree,
        posts,
        members,
        people: store::people(conn, id)?,
        mayors: store::mayors(conn, id)?,
        localities,
        counts: store::counts(conn, Some(id), today)?
            .remove(id)
            .unwrap_or_default(),
        tasks: tasks(conn, id, today)?,
        promises: store::promises(conn, id, today)?,
        contacts: contacts::list(conn, &of_council, CONTACTS)?,
        contact_total: contacts::count(conn, &of_council)?,
        files: attachments::of(conn, Owner::Council, id)?,
        history,
        id: own.id,
        kind: own.kind,
        name: own.name,
        name_uk: own.name_uk,
        name_ru: own.name_ru,
        code: own.code,
        population: own.population,
        voters: own.voters,
        seats: own.seats,
        elected: own.elected,
        sittings: own.sittings,
        hours: own.hours,
        reception: own.reception,
        address: own.address,
        postcode: own.postcode,
        fiscal_code: own.fiscal_code,
        bank: own.bank,
        website: own.website,
        hram: own.hram,
        note: own.note,
        extra: serde_json::from_str(&own.extra).unwrap_or_default(),
        binned: own.binned,
        merged_into: own.merged_into,
        merged_on: own.merged_on,
        merged_act: own.merged_act,
        merged_from: store::merged_from(conn, id)?,
    })
}

/// Open tasks and unanswered collective orders, by term.
fn tasks(conn: &Connection, id: &str, today: &str) -> Result<Vec<CouncilTask>> {
    let mut found = store::tasks(conn, id, today, TASKS)?;
    found.extend(orders::tasks(conn, id, today)?);
    found.sort_by(|one, other| {
        let key = |task: &CouncilTask| (task.due_on.is_none(), task.due_on.clone());
        key(one).cmp(&key(other))
    });
    found.truncate(usize::try_from(TASKS).unwrap_or_default());
    Ok(found)
}

fn post(
    conn: &Connection,
    row: PostRow,
    numbering: &Numbering,
    all_phones: bool,
) -> Result<CouncilPost> {
    let owner = row.person.as_ref().unwrap_or(&row.position);
    let phones = staff::phones(conn, owner)?;
    let absence = match &row.person {
        Some(person) => staff::absence_now(conn, person, numbering)?,
        None => None,
    };
    let shown = match all_phones {
        true => phones
            .iter()
            .map(|phone| staff::shown_phone(phone.clone(), numbering))
            .collect(),
        false => Vec::new(),
    };
    Ok(CouncilPost {
        phone: staff::main_phone(phones, numbering),
        phones: shown,
        absence,
        position: row.position,
        title: row.title,
        role: row.role,
        institution: row.institution,
        person: row.person,
        name: row.name,
        acting: row.acting,
        since: row.since,
    })
}

fn seat(conn: &Connection, id: &str, numbering: &Numbering) -> Result<Option<CouncilSeat>> {
    let Some(row) = store::seat(conn, id)? else {
        return Ok(None);
    };
    Ok(Some(CouncilSeat {
        phones: staff::phones(conn, &row.id)?
            .into_iter()
            .map(|phone| staff::shown_phone(phone, numbering))
            .collect(),
        emails: staff::emails(conn, &row.id)?
            .into_iter()
            .map(|email| Email {
                id: email.id,
                address: email.address,
                private: email.private,
            })
            .collect(),
        institution: row.id,
        name: row.name,
        address: row.address,
        hours: row.hours,
        website: row.website,
    }))
}
