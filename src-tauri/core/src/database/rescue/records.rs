//! SQLite's format of a record (<https://www.sqlite.org/fileformat2.html>, section 2): bytes that
//! are not one give none, whatever they are.

use rusqlite::types::Value;

/// More columns than any table here has.
const COLUMNS: usize = 200;

/// A number of one to nine bytes, and how many it took.
pub(super) fn varint(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for (n, &byte) in bytes.iter().enumerate().take(9) {
        if n == 8 {
            return Some(((value << 8) | u64::from(byte), 9));
        }
        value = (value << 7) | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((value, n + 1));
        }
    }
    None
}

/// The values of a record. Its head must say exactly what follows, and texts must be texts: bytes
/// that came there by damage hardly ever pass.
pub(super) fn record(payload: &[u8]) -> Option<Vec<Value>> {
    let (head, mut at) = varint(payload)?;
    let head = usize::try_from(head).ok()?;
    if head > payload.len() || head < at {
        return None;
    }
    let mut body = head;
    let mut values = Vec::new();
    while at < head {
        let (kind, taken) = varint(&payload[at..head])?;
        at += taken;
        let length = length_of(kind)?;
        let bytes = payload.get(body..body.checked_add(length)?)?;
        body += length;
        values.push(value(kind, bytes)?);
        if values.len() > COLUMNS {
            return None;
        }
    }
    (body == payload.len() && !values.is_empty()).then_some(values)
}

fn length_of(kind: u64) -> Option<usize> {
    Some(match kind {
        0 | 8 | 9 => 0,
        1..=4 => kind as usize,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        _ => usize::try_from((kind - 12) / 2).ok()?,
    })
}

fn value(kind: u64, bytes: &[u8]) -> Option<Value> {
    Some(match kind {
        0 => Value::Null,
        7 => Value::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
        8 => Value::Integer(0),
        9 => Value::Integer(1),
        1..=6 => Value::Integer(whole(bytes)),
        _ if kind.is_multiple_of(2) => Value::Blob(bytes.to_vec()),
        _ => Value::Text(String::from_utf8(bytes.to_vec()).ok()?),
    })
}

/// A signed number, the highest byte first.
fn whole(bytes: &[u8]) -> i64 {
    let negative = bytes.first().is_some_and(|byte| *byte >= 0x80);
    let start = if negative { -1 } else { 0 };
    bytes
        .iter()
        .fold(start, |value, byte| (value << 8) | i64::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_length_are_read() {
        assert_eq!(varint(&[0x7f]), Some((127, 1)));
        assert_eq!(varint(&[0x81, 0x00]), Some((128, 2)));
        assert_eq!(varint(&[0xff; 9]), Some((u64::MAX, 9)));
        assert_eq!(varint(&[0xff; 3]), None);
        assert_eq!(whole(&[0xff, 0xfe]), -2);
        assert_eq!(whole(&[0x00, 0xff, 0xfe]), 65_534);
    }

    #[test]
    fn a_record_says_exactly_what_follows() {
        // Three columns: nothing, 5, "aș".
        let sound = [4, 0, 1, 19, 5, b'a', 0xc8, 0x99];
        let values = vec![Value::Null, Value::Integer(5), Value::Text("aș".to_owned())];
        assert_eq!(record(&sound), Some(values));
        assert_eq!(record(&sound[..7]), None, "too short");
        assert_eq!(record(&[&sound[..], &[0]].concat()), None, "too long");
        let mut half = sound;
        half[7] = b'x';
        assert_eq!(record(&half), None, "half a letter");
        assert_eq!(record(&[2, 11]), None, "a kind that does not exist");
        assert_eq!(record(&[]), None);
        assert_eq!(record(&[0xff; 40]), None);
    }
}
