//! The elections of the office in one list.

use rusqlite::Connection;

use super::{Reading, page};
use crate::elections::counting::{Counter, day_of};
use crate::elections::{ElectionItem, ElectionList, ListElections, rules, store};
use crate::error::Result;

/// The elections: the nearest to come first, then drafts, then those past, the latest first.
///
/// # Errors
/// Of the database.
pub fn list(conn: &Connection, request: ListElections, reading: &Reading) -> Result<ElectionList> {
    let mut list = ElectionList::default();
    for election in store::elections(conn, request.binned)? {
        if election.closed_on.is_some() && !request.closed && !request.binned {
            list.closed += 1;
            continue;
        }
        let counter = Counter::of(conn, &election)?;
        let stored = store::stored(conn, &election.id)?;
        let rows = page::rows(conn, &stored, &counter, reading)?;
        let day = day_of(election.day.as_deref());
        let days_left = day.map(|day| (day - reading.today).num_days());
        if election.closed_on.is_none() && !request.binned {
            let ahead = days_left.filter(|left| *left >= 0);
            list.next = match (list.next, ahead) {
                (Some(known), Some(left)) => Some(known.min(left)),
                (known, left) => known.or(left),
            };
        }
        let places = stored.places.iter().map(|place| &*place.council_name);
        list.elections.push(ElectionItem {
            name: super::name_of(&election, &reading.texts),
            kind: election.kind,
            round: election.round,
            days_left,
            territory: match election.territory.as_str() {
                "" => places.collect::<Vec<_>>().join(", "),
                words => words.to_owned(),
            },
            counts: rules::counts(&rows, reading.today),
            day: election.day,
            closed_on: election.closed_on,
            id: election.id,
        });
    }
    list.elections.sort_by_key(|item| match item.days_left {
        Some(left) if left >= 0 => (0, left),
        None => (1, 0),
        Some(left) => (2, -left),
    });
    Ok(list)
}
