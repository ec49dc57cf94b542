//! Whom an order goes to: everything named is joined, nobody gets it twice.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;
use serde_json::json;

use super::contacts::Contacts;
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::orders::store::addressing::{self as store, CouncilRow, InstitutionRow};
use crate::orders::{Addressee, Addressees, LineState, OrderTo, SkippedAddressee};
use crate::phones::Numbering;
use crate::staff;

/// Bodies that are the council itself: what is sent to them is sent to the council.
const COUNCIL_ITSELF: [&str; 2] = ["mayoralty", "local_council"];

/// One to whom a line is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Id of the council.
    pub council: Option<String>,
    /// Id of the institution, when it is no council.
    pub organisation: Option<String>,
    /// Name.
    pub name: String,
    /// Place in the fixed order of councils; 0 for an institution.
    pub place: i64,
}

/// Whom an order goes to, and who was named and gets no line.
#[derive(Debug, Default)]
pub struct Resolved {
    /// In the fixed order.
    pub to: Vec<Target>,
    /// With the reasons.
    pub skipped: Vec<SkippedAddressee>,
}

impl Resolved {
    fn skip(&mut self, name: String, why: &str) {
        let skipped = SkippedAddressee {
            name,
            why: why.to_owned(),
        };
        if !self.skipped.contains(&skipped) {
            self.skipped.push(skipped);
        }
    }
}

/// Ids that were named, and how.
#[derive(Default)]
struct Named {
    councils: HashSet<String>,
    institutions: Vec<String>,
}

impl Named {
    /// A council that was named and became part of another is asked where it is now: a series made
    /// before the merge goes on.
    fn follow(&mut self, councils: &[CouncilRow]) {
        let into: HashMap<&str, &str> = councils
            .iter()
            .filter(|council| council.binned)
            .filter_map(|council| Some((council.id.as_str(), council.merged_into.as_deref()?)))
            .collect();
        let now = |id: &String| {
            let mut at = id.as_str();
            // A chain of merges is never longer than there are councils.
            for _ in 0..councils.len() {
                match into.get(at) {
                    Some(next) => at = next,
                    None => break,
                }
            }
            at.to_owned()
        };
        self.councils = self.councils.iter().map(now).collect();
    }
}

/// Works out whom an order goes to.
///
/// # Errors
/// `not-found` for a council, an institution or a group that never was.
pub fn resolve(conn: &Connection, to: &OrderTo) -> Result<Resolved> {
    let mut out = Resolved::default();
    let councils = store::councils(conn)?;
    let mut named = Named {
        councils: to.councils.iter().cloned().collect(),
        institutions: Vec::new(),
    };
    let known: HashSet<&str> = councils.iter().map(|council| council.id.as_str()).collect();
    if to.councils.iter().any(|id| !known.contains(id.as_str())) {
        return Err(Error::NotFound("council"));
    }
    for group in &to.groups {
        of_group(conn, group, &mut named, &mut out)?;
    }
    let mut institutions: Vec<InstitutionRow> = Vec::new();
    for id in to.organisations.iter().chain(&named.institutions) {
        let row = store::institution(conn, id)?.ok_or(Error::NotFound("organisation"))?;
        match &row.council {
            Some(council) if COUNCIL_ITSELF.contains(&row.kind.as_str()) => {
                named.councils.insert(council.clone());
            }
            _ if institutions.iter().any(|other| other.id == row.id) => {}
            _ => institutions.push(row),
        }
    }
    named.follow(&councils);
    for council in councils {
        let by_name = named.councils.contains(&council.id);
        if to.except.contains(&council.id) || !(by_name || to.all || fits(to, &council)) {
            continue;
        }
        match (council.binned, council.body) {
            // A rule and "all" speak of councils that are there.
            (true, _) if !by_name => {}
            (true, _) => out.skip(council.name, "order-skip-binned"),
            (false, false) => out.skip(council.name, "order-skip-no-body"),
            (false, true) => out.to.push(Target {
                council: Some(council.id),
                organisation: None,
                name: council.name,
                place: council.place,
            }),
        }
    }
    institutions.sort_by(|one, other| (&one.sort_key, &one.id).cmp(&(&other.sort_key, &other.id)));
    for row in institutions {
        if to.except.contains(&row.id) {
            continue;
        }
        if row.binned {
            out.skip(row.name, "order-skip-binned");
            continue;
        }
        out.to.push(Target {
            council: None,
            organisation: Some(row.id),
            name: row.name,
            place: 0,
        });
    }
    Ok(out)
}

/// True when a rule is given and the council meets all of it.
fn fits(to: &OrderTo, council: &CouncilRow) -> bool {
    let given = !to.kind.is_empty() || to.voters_from.is_some() || to.voters_to.is_some();
    let from = to
        .voters_from
        .is_none_or(|least| council.voters.is_some_and(|voters| voters >= least));
    let up_to = to
        .voters_to
        .is_none_or(|most| council.voters.is_some_and(|voters| voters <= most));
    given && (to.kind.is_empty() || council.kind == to.kind) && from && up_to
}

fn of_group(conn: &Connection, group: &str, named: &mut Named, out: &mut Resolved) -> Result<()> {
    let (people, vacant) = staff::groups::everybody(conn, group)?;
    let held = store::institutions_of(conn, &people, &vacant)?;
    for id in people.iter().chain(&vacant) {
        let Some(institutions) = held.get(id) else {
            out.skip(store::name_of(conn, id)?, "order-skip-no-institution");
            continue;
        };
        for institution in institutions {
            // A unit of a school stands for the school, one of a mayoralty for the council.
            let body = store::body_of(conn, institution)?;
            let institution = body.unwrap_or_else(|| institution.clone());
            named.institutions.push(institution);
        }
    }
    Ok(())
}

/// Whom an order would go to, with whom to ring.
///
/// # Errors
/// `not-found`.
pub fn preview(conn: &Connection, to: &OrderTo, numbering: &Numbering) -> Result<Addressees> {
    let resolved = resolve(conn, to)?;
    let contacts = Contacts::read(conn, numbering)?;
    let mut shown = Vec::new();
    for target in resolved.to {
        let (council, institution) = (target.council.as_deref(), target.organisation.as_deref());
        let contact = contacts.of(conn, council, institution)?;
        shown.push(Addressee {
            head: contacts.head(conn, council, institution)?,
            phone: contact.phone,
            council: target.council,
            organisation: target.organisation,
            name: target.name,
        });
    }
    let without = shown.iter().filter(|one| one.phone.is_empty()).count();
    Ok(Addressees {
        to: shown,
        skipped: resolved.skipped,
        without_phone: without as i64,
    })
}

/// Writes one line. `sent_on` is none while the order is a draft.
///
/// # Errors
/// A disk error.
pub fn insert(
    tx: &mut WriteTx,
    task: &str,
    target: &Target,
    sent_on: Option<&str>,
    added_on: Option<&str>,
) -> Result<String> {
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task)),
        ("council_id", json!(target.council)),
        ("organisation_id", json!(target.organisation)),
        ("name", json!(target.name)),
        ("place", json!(target.place)),
        ("state", json!(LineState::Sent.slug())),
        ("sent_on", json!(sent_on)),
        ("added_on", json!(added_on)),
    ];
    tx.insert(Entity::OrderLine, &id, &values)?;
    Ok(id)
}
