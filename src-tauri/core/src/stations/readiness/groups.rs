//! Columns of the matrix. The shipped ones are there without a row of their own; the first act that
//! needs one writes them all.

use rusqlite::Connection;
use serde_json::json;

use super::{CheckGroup, CheckGroups, store};
use crate::error::Result;
use crate::history::{Entity, WriteTx};
use crate::locales::Texts;

/// The room where people vote.
pub const PREMISES: &str = "01970000-5ec0-7000-8000-000000000001";
/// A way in without steps.
pub const ACCESS: &str = "01970000-5ec0-7000-8000-000000000002";
/// Heating.
pub const HEATING: &str = "01970000-5ec0-7000-8000-000000000003";
/// Light, and power in reserve.
pub const LIGHT: &str = "01970000-5ec0-7000-8000-000000000004";
/// Booths.
pub const BOOTHS: &str = "01970000-5ec0-7000-8000-000000000005";
/// Ballot boxes, fixed and mobile.
pub const BOXES: &str = "01970000-5ec0-7000-8000-000000000006";
/// Seals and stamps.
pub const SEALS: &str = "01970000-5ec0-7000-8000-000000000007";
/// Computers and what hangs on them.
pub const COMPUTERS: &str = "01970000-5ec0-7000-8000-000000000008";
/// Telephone and internet.
pub const LINK: &str = "01970000-5ec0-7000-8000-000000000009";
/// The way on which things are brought.
pub const ROUTE: &str = "01970000-5ec0-7000-8000-00000000000a";
/// Guard and safe keeping.
pub const GUARD: &str = "01970000-5ec0-7000-8000-00000000000b";
/// Members of the bureau instructed.
pub const TRAINING: &str = "01970000-5ec0-7000-8000-00000000000c";

/// Columns in the matrix at the same time.
pub const MOST: usize = 24;

/// The shipped columns in their order: id, word, picture.
pub const SHIPPED: [(&str, &str, &str); 12] = [
    (PREMISES, "premises", "building"),
    (ACCESS, "access", "access"),
    (HEATING, "heating", "heating"),
    (LIGHT, "light", "light"),
    (BOOTHS, "booths", "booths"),
    (BOXES, "boxes", "box"),
    (SEALS, "seals", "seals"),
    (COMPUTERS, "computers", "computer"),
    (LINK, "link", "phone"),
    (ROUTE, "route", "route"),
    (GUARD, "guard", "guard"),
    (TRAINING, "training", "training"),
];

/// Words of pictures a column may have.
pub const ICONS: [&str; 14] = [
    "building", "access", "heating", "light", "booths", "box", "seals", "computer", "phone",
    "route", "guard", "training", "list", "flag",
];

/// A column as it is stored.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupRecord {
    /// Id.
    pub id: String,
    /// Word of a shipped one; empty: the office's own.
    pub builtin: String,
    /// Name; empty: that of the shipped one.
    pub name: String,
    /// Word of its picture; empty: that of the shipped one.
    pub icon: String,
    /// What is looked at; empty: as shipped.
    pub note: String,
    /// Its place.
    pub place: i64,
    /// Taken out of the matrix.
    pub left_out: bool,
}

impl GroupRecord {
    /// The column in the reader's language.
    pub fn shown(&self, texts: &Texts, used: i64) -> CheckGroup {
        let or_shipped = |own: &str, family: &str| match (own, self.builtin.as_str()) {
            ("", word) if !word.is_empty() => texts.text(&format!("{family}{word}")),
            _ => own.to_owned(),
        };
        let shipped = SHIPPED.iter().find(|(id, ..)| *id == self.id);
        CheckGroup {
            name: or_shipped(&self.name, "check-group-"),
            note: or_shipped(&self.note, "check-about-"),
            icon: match (self.icon.as_str(), shipped) {
                ("", Some((.., icon))) => (*icon).to_owned(),
                ("", None) => "list".to_owned(),
                (icon, _) => icon.to_owned(),
            },
            builtin: !self.builtin.is_empty(),
            id: self.id.clone(),
            used,
        }
    }
}

/// All columns in their order: the stored ones and the shipped ones nobody has written yet.
pub fn arranged(mut stored: Vec<GroupRecord>) -> Vec<GroupRecord> {
    for (place, (id, word, _)) in (0..).zip(SHIPPED) {
        if !stored.iter().any(|group| group.id == id) {
            stored.push(GroupRecord {
                id: id.to_owned(),
                builtin: word.to_owned(),
                place,
                ..GroupRecord::default()
            });
        }
    }
    stored.sort_by(|a, b| a.place.cmp(&b.place).then_with(|| a.id.cmp(&b.id)));
    stored
}

/// The columns of the matrix as they stand, in their order.
///
/// # Errors
/// Of the database.
pub fn live(conn: &Connection) -> Result<Vec<GroupRecord>> {
    let mut all = arranged(store::groups(conn)?);
    all.retain(|group| !group.left_out);
    Ok(all)
}

/// The columns of the office in the reader's language, and those that were taken out.
///
/// # Errors
/// Of the database.
pub fn list(conn: &Connection, texts: &Texts) -> Result<CheckGroups> {
    let used = store::used(conn, None)?;
    let mut out = CheckGroups::default();
    for group in arranged(store::groups(conn)?) {
        let count = used.get(&group.id).copied().unwrap_or(0);
        let into = match group.left_out {
            true => &mut out.left_out,
            false => &mut out.groups,
        };
        into.push(group.shown(texts, count));
    }
    Ok(out)
}

/// Writes the shipped columns that have no row yet, so that records may point at them.
///
/// # Errors
/// Of the database.
pub fn ensure(tx: &mut WriteTx) -> Result<()> {
    let stored = store::groups(tx.conn())?;
    for (place, (id, word, _)) in (0..).zip(SHIPPED) {
        if stored.iter().any(|group| group.id == id) {
            continue;
        }
        let values = [("builtin", json!(word)), ("place", json!(place as i64))];
        tx.insert(Entity::CheckGroup, id, &values)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_columns_stand_in_their_places_once() {
        let all = arranged(Vec::new());
        assert_eq!(all.len(), SHIPPED.len());
        assert_eq!(
            all.first().map(|group| group.builtin.as_str()),
            Some("premises")
        );
        assert_eq!(arranged(all.clone()), all);
        let mut ids: Vec<&str> = SHIPPED.iter().map(|(id, ..)| *id).collect();
        ids.dedup();
        assert_eq!(ids.len(), SHIPPED.len());
        assert!(SHIPPED.iter().all(|(.., icon)| ICONS.contains(icon)));
    }
}
