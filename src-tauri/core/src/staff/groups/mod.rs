//! Groups of people: chosen by hand, or by a rule that is read anew each time.

pub mod commands;
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

/// A group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Group {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// The rule; none for a group chosen by hand.
    pub rule: Option<GroupRule>,
    /// Members now.
    pub count: u32,
}

/// A group to make.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewGroup {
    /// Name.
    pub name: String,
    /// The rule; none for a group chosen by hand.
    pub rule: Option<GroupRule>,
    /// Members of a group chosen by hand.
    pub members: Vec<String>,
}

/// New values of a group.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditGroup {
    /// The group.
    pub id: String,
    /// Name.
    pub name: String,
    /// The rule; of a group chosen by hand it stays none.
    pub rule: Option<GroupRule>,
}

/// Who comes into a group chosen by hand, and who leaves it.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SetMembers {
    /// The group.
    pub group: String,
    /// People who come in.
    pub add: Vec<String>,
    /// People who leave.
    pub remove: Vec<String>,
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

/// Everybody in a group today: people, and vacant posts that fit its rule.
///
/// # Errors
/// `not-found` for a group that is gone.
pub(crate) fn everybody(conn: &Connection, group: &str) -> Result<(Vec<String>, Vec<String>)> {
    let words = store::rule(conn, group)?.is_some_and(|rule| !rule.words.trim().is_empty());
    // Within an act the program's own index is out of reach; few groups go by words.
    let index = match words {
        true => super::indexing::build(conn, &crate::office::store::office(conn)?.numbering())?,
        false => Index::default(),
    };
    let mut members = Narrow::default();
    narrow(conn, &index, group, &mut members)?;
    Ok((
        super::store::everybody(conn, &members, false)?,
        super::store::everybody(conn, &members, true)?,
    ))
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
