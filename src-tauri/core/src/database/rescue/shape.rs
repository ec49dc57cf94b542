//! What a row of each table looks like: by it a row is believed, and a page that lost its tree is
//! given back to its table.

use rusqlite::types::Value;

/// A column of a table.
pub(super) struct Column {
    pub(super) name: String,
    /// Whole numbers; else text. The files have no other kinds.
    pub(super) whole: bool,
    pub(super) required: bool,
    /// What a row written before the column existed has there.
    pub(super) default: Value,
    /// The table that the column points into, by its place among the shapes.
    pub(super) points_to: Option<usize>,
}

/// A table.
pub(super) struct Shape {
    pub(super) table: String,
    pub(super) columns: Vec<Column>,
    /// Kept like an index, without SQLite's row numbers.
    pub(super) like_index: bool,
}

impl Shape {
    /// Whether these values can be a row of the table. `doubtful`: the page is damaged, or the row
    /// reaches over pages, so texts are looked at more closely.
    pub(super) fn fits(&self, values: &[Value], doubtful: bool) -> bool {
        let missing = self.columns.get(values.len()..);
        let Some(missing) = missing else {
            return false;
        };
        let first = matches!(values.first(), Some(Value::Text(id)) if !id.is_empty());
        first
            && missing
                .iter()
                .all(|column| !column.required || column.default != Value::Null)
            && self
                .columns
                .iter()
                .zip(values)
                .all(|(column, value)| column.takes(value, doubtful))
    }

    /// The row with what older rows lack.
    pub(super) fn whole(&self, mut values: Vec<Value>) -> Vec<Value> {
        let defaults = self.columns.iter().skip(values.len());
        let defaults: Vec<Value> = defaults.map(|column| column.default.clone()).collect();
        values.extend(defaults);
        values
    }
}

impl Column {
    /// Keys of order are made, not typed: they hold what no form takes.
    fn typed(&self) -> bool {
        self.name != "sort_key"
    }

    fn takes(&self, value: &Value, doubtful: bool) -> bool {
        match value {
            Value::Null => !self.required,
            Value::Integer(_) => self.whole,
            Value::Text(_) if self.whole => false,
            Value::Text(text) if doubtful && self.typed() => !has_junk(text),
            Value::Text(_) => true,
            Value::Real(_) | Value::Blob(_) => false,
        }
    }
}

/// Nobody types such characters, and no form takes them.
fn has_junk(text: &str) -> bool {
    text.chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

/// The text of the first column, by which a record is known.
pub(super) fn key(values: &[Value]) -> Option<&str> {
    match values.first() {
        Some(Value::Text(key)) => Some(key),
        _ => None,
    }
}
