//! The list: pages by key without a query, ranked hits with one.

use std::collections::HashSet;

use rusqlite::Connection;

use super::store::{self, After, Counts, Entry, NOWHERE};
use super::{ListPeople, PeopleGroup, PeoplePage, PeopleSort, card, indexing, narrowing};
use crate::error::Result;
use crate::office::store as office;
use crate::phones::Numbering;
use crate::search::{DocKind, Index, Record, Scope, ask};

/// Most rows of a page.
const PAGE: u32 = 200;

/// A page of the list.
pub fn page(
    conn: &Connection,
    index: &Index,
    kept: Counts<'_>,
    request: &ListPeople,
) -> Result<PeoplePage> {
    let numbering = &office::office(conn)?.numbering();
    let limit = request.limit.clamp(1, PAGE) as usize;
    if request.query.trim().is_empty() {
        browse(conn, index, kept, numbering, request, limit)
    } else {
        ranked(conn, index, numbering, request, limit)
    }
}

fn browse(
    conn: &Connection,
    index: &Index,
    kept: Counts<'_>,
    numbering: &Numbering,
    request: &ListPeople,
    limit: usize,
) -> Result<PeoplePage> {
    let filter = &request.filter;
    let narrow = narrowing::narrow(conn, index, filter)?;
    let after = request.after.as_deref().and_then(read_cursor);
    // One row more than shown tells whether there is a next page.
    let want = limit as i64 + 1;
    let mut entries = Vec::new();
    let in_vacant = after.as_ref().is_some_and(|(vacant, _)| *vacant) || filter.vacant_only;
    if !in_vacant {
        let from = after.as_ref().map(|(_, after)| after);
        entries = match request.sort {
            PeopleSort::Name => store::people_by_name(conn, &narrow, filter.binned, from, want)?,
            PeopleSort::Institution if filter.binned => {
                store::people_by_name(conn, &narrow, true, from, want)?
            }
            PeopleSort::Institution => store::people_by_institution(conn, &narrow, from, want)?,
        };
    }
    if entries.len() < want as usize {
        let from = after
            .as_ref()
            .filter(|(vacant, _)| *vacant)
            .map(|(_, after)| after);
        let rest = want - entries.len() as i64;
        entries.extend(store::vacant_posts(
            conn,
            &narrow,
            filter.binned,
            from,
            rest,
        )?);
    }
    // The bin is always sorted by name.
    let sort = if filter.binned {
        PeopleSort::Name
    } else {
        request.sort
    };
    let next = (entries.len() > limit).then(|| {
        entries.truncate(limit);
        entries.last().map(|last| cursor(last, sort))
    });
    let (total, vacant) = if filter.binned {
        (store::binned_count(conn)?, 0)
    } else {
        let (people, vacant) = kept.of(conn, &narrow)?;
        (people + vacant, vacant)
    };
    Ok(PeoplePage {
        total,
        vacant,
        understood: None,
        groups: None,
        rows: card::rows(conn, entries, numbering)?,
        next: next.flatten(),
    })
}

fn ranked(
    conn: &Connection,
    index: &Index,
    numbering: &Numbering,
    request: &ListPeople,
    limit: usize,
) -> Result<PeoplePage> {
    let narrow = narrowing::narrow(conn, index, &request.filter)?;
    // The bin is searched whole: its posts hold nobody any more.
    let among = if narrow.is_wide() || request.filter.binned {
        None
    } else {
        let mut ids: HashSet<String> = store::everybody(conn, &narrow, false)?
            .into_iter()
            .collect();
        ids.extend(store::everybody(conn, &narrow, true)?);
        Some(ids)
    };
    let bin;
    let index = if request.filter.binned {
        // The bin is small and seldom asked: it is read anew instead of being kept.
        bin = indexing::build_bin(conn, numbering)?;
        &bin
    } else {
        index
    };
    let kinds: &[DocKind] = if request.filter.vacant_only {
        &[DocKind::Vacant]
    } else {
        &[DocKind::Person, DocKind::Vacant]
    };
    let inside = |record: &Record| among.as_ref().is_none_or(|ids| ids.contains(&*record.id));
    let mut scope = Scope::of(kinds);
    if among.is_some() {
        scope = scope.keeping(&inside);
    }
    let answer = ask(index, &request.query, &scope);
    let groups = answer
        .runs(kinds)
        .into_iter()
        .map(|(close, field, count)| PeopleGroup {
            field,
            close,
            count,
        })
        .collect();
    // The cursor of a ranked list is the number of rows shown: the ranking lives in
    // memory, so nothing is skipped over in the file.
    let from: usize = request
        .after
        .as_deref()
        .and_then(|a| a.parse().ok())
        .unwrap_or(0);
    let (mut entries, mut matched) = (Vec::new(), Vec::new());
    for hit in answer.page(kinds, from, limit) {
        if let Some(entry) = store::entry_by_id(conn, &hit.id)? {
            entries.push(entry);
            matched.push(hit.matched);
        }
    }
    let mut rows = card::rows(conn, entries, numbering)?;
    for (row, matched) in rows.iter_mut().zip(matched) {
        row.matched = Some(matched);
    }
    let shown = from.saturating_add(limit);
    let next = (shown < answer.len()).then(|| shown.to_string());
    Ok(PeoplePage {
        total: answer.len() as u32,
        vacant: answer.count(&[DocKind::Vacant]),
        understood: answer.understood,
        groups: Some(groups),
        rows,
        next,
    })
}

/// `p` or `v`, then the keys of the row, parted by a character no key holds.
fn cursor(entry: &Entry, sort: PeopleSort) -> String {
    let kind = if entry.vacant() { 'v' } else { 'p' };
    let (key, name) = match sort {
        PeopleSort::Institution if !entry.vacant() => {
            let institution = if entry.institution_id.is_some() {
                crate::search::sort_key(&entry.institution)
            } else {
                NOWHERE.to_string()
            };
            (institution, entry.sort_key.clone())
        }
        _ => (entry.sort_key.clone(), String::new()),
    };
    [kind.to_string(), key, name, entry.id().to_owned()].join("\u{1f}")
}

fn read_cursor(text: &str) -> Option<(bool, After)> {
    let mut parts = text.split('\u{1f}').map(str::to_owned);
    let vacant = parts.next()? == "v";
    Some((
        vacant,
        After {
            key: parts.next()?,
            name: parts.next()?,
            id: parts.next()?,
        },
    ))
}
