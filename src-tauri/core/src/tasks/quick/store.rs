//! The only SQL of the quick line.

use rusqlite::{Connection, OptionalExtension};

use super::ChipChoice;
use super::read::KnownCouncil;
use crate::error::Result;
use crate::locales::Language;
use crate::search::folded;

/// Given and family name of a person who is not in the bin.
pub fn person(conn: &Connection, id: &str) -> Result<Option<ChipChoice>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, trim(given || ' ' || family) FROM person \
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([id], |row| {
            Ok(ChipChoice {
                id: row.get(0)?,
                label: row.get(1)?,
            })
        })
        .optional()?)
}

/// Every council with the words of its names.
pub fn councils(conn: &Connection, language: Language) -> Result<Vec<KnownCouncil>> {
    let mut found = conn.prepare_cached(
        "SELECT id, name, name_uk, name_ru FROM council WHERE deleted_at IS NULL",
    )?;
    let rows = found.query_map([], |row| {
        let names: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
        Ok((row.get::<_, String>(0)?, names))
    })?;
    let mut councils = Vec::new();
    for row in rows {
        let (id, names) = row?;
        let shown = match language {
            Language::Uk => &names[1],
            Language::Ru => &names[2],
            Language::Ro | Language::En => &names[0],
        };
        let name = if shown.is_empty() { &names[0] } else { shown }.clone();
        let forms = names
            .iter()
            .filter(|name| !name.is_empty())
            .map(|name| name.split_whitespace().map(folded).collect())
            .collect();
        councils.push(KnownCouncil { id, name, forms });
    }
    Ok(councils)
}
