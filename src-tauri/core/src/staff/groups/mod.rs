//! Groups of people: chosen by hand, or by a rule that is read anew each time.

pub mod store;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::store::Narrow;
use super::{PeopleFilter, Role, narrowing};
use crate::error::Result;
use crate::search::{DocKind, Index, find};

/// Who belongs to a group by rule: all that is given must fit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GroupRule {
    /// Role of the post.
    pub role: Option<Role>,
    /// Council of the institution.
    pub council: Option<String>,
    /// Institution, with the units under it.
    pub institution: Option<String>,
    /// Kind of the institution (`mayoralty`, `local_council`…), or empty.
    pub institution_kind: String,
    /// Words that the search must find, or empty.
    pub words: String,
}

/// Narrows to the members of a group.
pub(in crate::staff) fn narrow(
    conn: &Connection,
    index: &Index,
    group: &str,
    narrow: &mut Narrow,
) -> Result<()> {
    match store::rule(conn, group)? {
        None => narrow.members(group),
        Some(rule) => by_rule(conn, index, &rule, narrow)?,
    }
    Ok(())
}

/// Narrows to those who fit a rule.
pub(in crate::staff) fn by_rule(
    conn: &Connection,
    index: &Index,
    rule: &GroupRule,
    narrow: &mut Narrow,
) -> Result<()> {
    let filter = PeopleFilter {
        institution: rule.institution.clone(),
        council: rule.council.clone(),
        role: rule.role,
        ..PeopleFilter::default()
    };
    if rule.institution_kind.is_empty() {
        narrow.and(narrowing::narrow(conn, index, &filter)?);
    } else {
        let kinds = store::of_kind(conn, &rule.institution_kind)?;
        let within = super::bodies::store::within(
            conn,
            rule.institution.as_deref(),
            rule.council.as_deref(),
        )?;
        let both: Vec<String> = kinds.into_iter().filter(|id| within.contains(id)).collect();
        narrow.posts(Some(&both), rule.role.map(Role::slug));
    }
    if !rule.words.trim().is_empty() {
        let hits = find(index, &rule.words, |doc| {
            matches!(doc.kind, DocKind::Person | DocKind::Vacant)
        });
        let ids: Vec<String> = hits.into_iter().map(|hit| hit.id).collect();
        narrow.ids(&ids);
    }
    Ok(())
}
