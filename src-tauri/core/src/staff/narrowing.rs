//! What a filter of the list asks for.

use rusqlite::Connection;

use super::store::Narrow;
use super::{PeopleFilter, bodies, groups};
use crate::error::Result;
use crate::office::store as office;
use crate::search::Index;

/// The conditions of a filter.
pub fn narrow(conn: &Connection, index: &Index, filter: &PeopleFilter) -> Result<Narrow> {
    let mut narrow = Narrow::default();
    if filter.binned {
        // Whoever is in the bin holds no post; the bin is shown whole.
        return Ok(narrow);
    }
    let organisations = match (&filter.institution, &filter.council) {
        (None, None) => None,
        (institution, council) => Some(bodies::store::within(
            conn,
            institution.as_deref(),
            council.as_deref(),
        )?),
    };
    let role = filter.role.map(|role| role.slug());
    narrow.posts(organisations.as_deref(), role);
    if filter.vacant_only {
        narrow.vacant_only();
    }
    if filter.favourites == Some(true) {
        let user = office::setting(conn, office::CURRENT_USER)?;
        narrow.favourites(user.as_deref());
    }
    if let Some(before) = &filter.stale_before {
        narrow.stale(before);
    }
    if filter.absent == Some(true) {
        narrow.absent();
    }
    if let Some(group) = &filter.group {
        groups::narrow(conn, index, group, &mut narrow)?;
    }
    Ok(narrow)
}
