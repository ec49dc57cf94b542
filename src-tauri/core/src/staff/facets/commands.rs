//! Wire adapter of the facets.

use std::collections::HashMap;

use chrono::Months;
use rusqlite::Connection;

use super::{Facet, FacetsOf, PeopleFacets, RoleFacet};
use crate::app::Desk;
use crate::error::Result;
use crate::search::{DocKind, Index, find};
use crate::staff::store::{self, Narrow, Share};
use crate::staff::{PeopleFilter, Role, groups, narrowing};

/// Months after which a card is worth a new look.
const STALE_MONTHS: u32 = 12;

/// Counts of rows for each choice of the filter.
pub fn people_facets(desk: &Desk, request: FacetsOf) -> Result<PeopleFacets> {
    let core = desk.core()?;
    let stale_before = request.stale_before.clone().unwrap_or_else(|| {
        let today = core.clock().today();
        let then = today.checked_sub_months(Months::new(STALE_MONTHS));
        then.unwrap_or(today).to_string()
    });
    core.search(|conn, index| facets(conn, index, &request, stale_before))
}

fn facets(
    conn: &Connection,
    index: &Index,
    request: &FacetsOf,
    stale_before: String,
) -> Result<PeopleFacets> {
    let found: Option<Vec<String>> = (!request.query.trim().is_empty()).then(|| {
        let hits = find(index, &request.query, |doc| {
            matches!(doc.kind, DocKind::Person | DocKind::Vacant)
        });
        hits.into_iter().map(|hit| hit.id).collect()
    });
    let narrowed = |change: &dyn Fn(&mut PeopleFilter)| -> Result<Narrow> {
        let mut filter = request.filter.clone();
        change(&mut filter);
        let mut narrow = narrowing::narrow(conn, index, &filter)?;
        if let Some(ids) = &found {
            narrow.ids(ids);
        }
        Ok(narrow)
    };
    let rows = |change: &dyn Fn(&mut PeopleFilter)| -> Result<u32> {
        let (people, vacant) = store::counts(conn, &narrowed(change)?)?;
        Ok(people + vacant)
    };

    let by = store::shares(
        conn,
        &narrowed(&|f| f.institution = None)?,
        Share::Institution,
    )?;
    let by: HashMap<String, u32> = by.into_iter().collect();
    let mut institutions = Vec::new();
    for institution in store::institutions(conn)? {
        if let Some(&count) = by.get(&institution.id) {
            institutions.push(Facet {
                id: institution.id,
                name: institution.name,
                count,
            });
        }
    }
    let by = store::shares(conn, &narrowed(&|f| f.council = None)?, Share::Council)?;
    let by: HashMap<String, u32> = by.into_iter().collect();
    let councils = store::councils(conn)?
        .into_iter()
        .filter_map(|council| {
            Some(Facet {
                count: *by.get(&council.id)?,
                id: council.id,
                name: council.name,
            })
        })
        .collect();
    let mut roles: Vec<RoleFacet> =
        store::shares(conn, &narrowed(&|f| f.role = None)?, Share::Role)?
            .into_iter()
            .filter_map(|(slug, count)| {
                Some(RoleFacet {
                    role: Role::from_slug(&slug)?,
                    count,
                })
            })
            .collect();
    roles.sort_by_key(|facet| facet.role);
    let mut in_groups = Vec::new();
    for group in groups::store::names(conn)? {
        let count = rows(&|f| f.group = Some(group.id.clone()))?;
        in_groups.push(Facet {
            id: group.id,
            name: group.name,
            count,
        });
    }
    Ok(PeopleFacets {
        institutions,
        councils,
        roles,
        groups: in_groups,
        vacant: store::counts(conn, &narrowed(&|_| {})?)?.1,
        favourites: rows(&|f| f.favourites = Some(true))?,
        absent: rows(&|f| f.absent = Some(true))?,
        stale: rows(&|f| f.stale_before = Some(stale_before.clone()))?,
        stale_before,
    })
}
