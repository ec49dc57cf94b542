//! The records the journal knows: their tables, fields and subjects.

use rusqlite::Transaction;

use crate::commands::Topic;
use crate::error::Result;
use crate::search::sort_key;

/// A kind of record under the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the words are the documentation
pub enum Entity {
    Office,
    AppUser,
    Council,
    Locality,
    Organisation,
    Person,
    Position,
    Assignment,
    Phone,
    Email,
}

impl Entity {
    /// Every kind.
    pub const ALL: [Entity; 10] = [
        Entity::Office,
        Entity::AppUser,
        Entity::Council,
        Entity::Locality,
        Entity::Organisation,
        Entity::Person,
        Entity::Position,
        Entity::Assignment,
        Entity::Phone,
        Entity::Email,
    ];

    /// The table, which is also the word in the journal.
    pub fn table(self) -> &'static str {
        match self {
            Entity::Office => "office",
            Entity::AppUser => "app_user",
            Entity::Council => "council",
            Entity::Locality => "locality",
            Entity::Organisation => "organisation",
            Entity::Person => "person",
            Entity::Position => "position",
            Entity::Assignment => "assignment",
            Entity::Phone => "phone",
            Entity::Email => "email",
        }
    }

    /// The journaled columns. Derived columns (`sort_key`) are not among them.
    pub fn fields(self) -> &'static [&'static str] {
        match self {
            Entity::Office => &[
                "name",
                "section",
                "district",
                "country",
                "area_code",
                "phone_style",
                "deleted_at",
            ],
            Entity::AppUser => &["name", "post", "role", "deleted_at"],
            Entity::Council => &[
                "kind",
                "name",
                "name_uk",
                "name_ru",
                "code",
                "population",
                "voters",
                "seats",
                "place",
                "deleted_at",
            ],
            Entity::Locality => &["council_id", "name", "deleted_at"],
            Entity::Organisation => &[
                "parent_id",
                "council_id",
                "kind",
                "name",
                "short_name",
                "address",
                "hours",
                "deleted_at",
            ],
            Entity::Person => &[
                "family",
                "given",
                "patronymic",
                "alias",
                "address",
                "note",
                "created_at",
                "deleted_at",
            ],
            Entity::Position => &[
                "organisation_id",
                "title",
                "duty",
                "room",
                "hours",
                "place",
                "deleted_at",
            ],
            Entity::Assignment => &[
                "person_id",
                "position_id",
                "from_date",
                "to_date",
                "acting",
                "deleted_at",
            ],
            Entity::Phone => &[
                "person_id",
                "position_id",
                "kind",
                "typed",
                "e164",
                "extension",
                "private",
                "place",
                "deleted_at",
            ],
            Entity::Email => &["person_id", "position_id", "address", "place", "deleted_at"],
        }
    }

    /// Finds the kind by its word in the journal.
    pub fn from_table(table: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.table() == table)
    }

    /// The subject announced when such a record changes.
    pub fn topic(self) -> Topic {
        match self {
            Entity::Office | Entity::AppUser => Topic::Office,
            _ => Topic::Staff,
        }
    }

    /// Brings derived columns up to date after the record's own were written.
    pub(super) fn derive(self, tx: &Transaction, id: &str) -> Result<()> {
        let (select, update) = match self {
            Entity::Person => (
                "SELECT family || ' ' || given || ' ' || patronymic FROM person WHERE id = ?1",
                "UPDATE person SET sort_key = ?2 WHERE id = ?1",
            ),
            Entity::Organisation => (
                "SELECT name FROM organisation WHERE id = ?1",
                "UPDATE organisation SET sort_key = ?2 WHERE id = ?1",
            ),
            Entity::Position => (
                "SELECT title FROM position WHERE id = ?1",
                "UPDATE position SET sort_key = ?2 WHERE id = ?1",
            ),
            _ => return Ok(()),
        };
        let text: String = tx
            .prepare_cached(select)?
            .query_row([id], |row| row.get(0))?;
        tx.prepare_cached(update)?.execute([id, &sort_key(&text)])?;
        Ok(())
    }
}

/// Writes every derived column anew, after the sort keys' version changed.
pub fn derive_all(tx: &Transaction) -> Result<()> {
    for entity in [Entity::Person, Entity::Organisation, Entity::Position] {
        let sql = format!("SELECT id FROM {}", entity.table());
        let ids: Vec<String> = tx
            .prepare(&sql)?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        for id in ids {
            entity.derive(tx, &id)?;
        }
    }
    Ok(())
}
