//! Which pages each row of a sound file stands on: a small reader of its own, so that what the
//! rescue is held against does not come from the rescue.

use std::collections::HashMap;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

const PAGE: usize = 4096;

/// A row of a sound file.
pub struct Row {
    pub table: String,
    /// All its values, from the first column on.
    pub values: String,
    /// Pages it stands on; the first has number 1.
    pub pages: Vec<u32>,
}

/// Every row of the office's records, with its pages.
pub fn of(path: &Path) -> Vec<Row> {
    let bytes = std::fs::read(path).unwrap();
    let mut found = Vec::new();
    for (table, values) in values(path) {
        let pages = if table == "op_change" {
            homes(&bytes, root(path, &table), true)
        } else {
            homes(&bytes, root(path, &table), false)
        };
        for (key, values) in values {
            let pages = pages
                .get(&key)
                .unwrap_or_else(|| panic!("{table} {key} stands nowhere"))
                .clone();
            found.push(Row {
                table: table.clone(),
                values,
                pages,
            });
        }
    }
    found
}

/// Every table's rows: key (number of the row, or the first two columns), then all values.
pub fn values(path: &Path) -> Vec<(String, Vec<(String, String)>)> {
    let conn = Connection::open(path).unwrap();
    let mut names = conn
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
             AND name <> 'meta' ORDER BY name",
        )
        .unwrap();
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut tables = Vec::new();
    for name in names {
        let sql = match name.as_str() {
            "op_change" => "SELECT op || '/' || n, * FROM op_change".to_owned(),
            name => format!("SELECT CAST(rowid AS TEXT), * FROM {name}"),
        };
        let mut statement = conn.prepare(&sql).unwrap();
        let columns = statement.column_count();
        let rows = statement
            .query_map([], |row| {
                let all: Vec<Value> = (1..columns).map(|n| row.get(n).unwrap()).collect();
                Ok((row.get(0)?, format!("{all:?}")))
            })
            .unwrap()
            .map(Result::unwrap)
            .collect();
        tables.push((name, rows));
    }
    tables
}

fn root(path: &Path, table: &str) -> u32 {
    let conn = Connection::open(path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = ?1";
    conn.query_row(sql, [table], |row| row.get(0)).unwrap()
}

fn short(page: &[u8], at: usize) -> usize {
    usize::from(u16::from_be_bytes([page[at], page[at + 1]]))
}

fn long(page: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(page[at..at + 4].try_into().unwrap())
}

fn varint(bytes: &[u8], at: &mut usize) -> u64 {
    let mut value = 0;
    for n in 0..9 {
        let byte = bytes[*at];
        *at += 1;
        if n == 8 {
            return (value << 8) | u64::from(byte);
        }
        value = (value << 7) | u64::from(byte & 0x7f);
        if byte < 0x80 {
            break;
        }
    }
    value
}

fn homes(bytes: &[u8], root: u32, like_index: bool) -> HashMap<String, Vec<u32>> {
    let page = |no: u32| &bytes[(no as usize - 1) * PAGE..][..PAGE];
    let mut found = HashMap::new();
    let mut ahead = vec![root];
    while let Some(no) = ahead.pop() {
        let this = page(no);
        let inner = matches!(this[0], 2 | 5);
        let array = if inner { 12 } else { 8 };
        if inner {
            ahead.push(long(this, 8));
        }
        for n in 0..short(this, 3) {
            let mut at = short(this, array + n * 2);
            if inner {
                ahead.push(long(this, at));
                at += 4;
            }
            if this[0] == 5 {
                continue;
            }
            let length = varint(this, &mut at) as usize;
            let rowid = (!like_index).then(|| varint(this, &mut at) as i64);
            let most = if like_index { 1002 } else { PAGE - 35 };
            let mut pages = vec![no];
            if length > most {
                let least = 489;
                let fitting = least + (length - least) % (PAGE - 4);
                let here = if fitting <= most { fitting } else { least };
                let mut next = long(this, at + here);
                while next != 0 {
                    pages.push(next);
                    next = long(page(next), 0);
                }
            }
            let key = match rowid {
                Some(rowid) => rowid.to_string(),
                None => two_columns(&this[at..]),
            };
            found.insert(key, pages);
        }
    }
    found
}

/// A text and a small number at the beginning of a record.
fn two_columns(record: &[u8]) -> String {
    let mut at = 0;
    let head = varint(record, &mut at) as usize;
    let (text, number) = (varint(record, &mut at), varint(record, &mut at));
    let length = (text as usize - 13) / 2;
    let text = String::from_utf8(record[head..][..length].to_vec()).unwrap();
    let rest = &record[head + length..];
    let number = match number {
        8 | 9 => number as usize - 8,
        size => rest[..size as usize]
            .iter()
            .fold(0, |value, byte| (value << 8) | usize::from(*byte)),
    };
    format!("{text}/{number}")
}
