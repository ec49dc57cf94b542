//! Values of the journal as SQLite keeps them, and back.

use rusqlite::types::ValueRef;
use serde_json::Value as Json;

use super::Entity;
use crate::error::{Error, Result};

/// Refuses a field the journal does not know of that record.
pub(super) fn known(entity: Entity, field: &str) -> Result<()> {
    if entity.fields().contains(&field) {
        Ok(())
    } else {
        Err(Error::Internal(format!(
            "{} has no field {field}",
            entity.table()
        )))
    }
}

/// A value to bind; lists and fractions have no column.
pub(super) fn to_sql(value: &Json) -> Result<rusqlite::types::Value> {
    use rusqlite::types::Value as Sql;
    Ok(match value {
        Json::Null => Sql::Null,
        Json::Bool(truth) => Sql::Integer(i64::from(*truth)),
        Json::Number(number) => Sql::Integer(
            number
                .as_i64()
                .ok_or_else(|| Error::Internal("a number is not whole".into()))?,
        ),
        Json::String(text) => Sql::Text(text.clone()),
        Json::Array(_) | Json::Object(_) => {
            return Err(Error::Internal("a field holds no list".into()));
        }
    })
}

/// A value that was read.
pub(super) fn from_sql(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Integer(number) => Json::from(number),
        ValueRef::Text(text) => Json::from(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Json::Null,
    }
}
