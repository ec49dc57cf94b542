//! A look into an old Excel file before it is laid out: how far its cells reach.

use crate::reading::ReadError;

/// Most cells of all rectangles together: each takes some thirty bytes.
const AREA: u64 = 1_000_000;

/// Refuses a workbook whose few cells span a rectangle that would fill the memory.
pub(super) fn bearable(bytes: &[u8]) -> Result<(), ReadError> {
    let stream = workbook(bytes).ok_or(ReadError::Damaged)?;
    let mut at = 0;
    let mut area = 0_u64;
    let mut bounds: Option<(u16, u16, u16, u16)> = None;
    // Where sheets begin, and where the list of sheets says they do.
    let (mut begun, mut named) = (Vec::new(), Vec::new());
    let word = |at: usize| -> Option<u16> {
        let pair = stream.get(at..at + 2)?;
        Some(u16::from_le_bytes([*pair.first()?, *pair.get(1)?]))
    };
    while let (Some(kind), Some(length)) = (word(at), word(at + 2)) {
        let body = at + 4;
        match kind {
            // A sheet begins or ends.
            0x0809 | 0x000A => {
                area += spanned(bounds.take());
                if kind == 0x0809 {
                    begun.push(at);
                }
            }
            // The place of a sheet in the list of sheets.
            0x0085 => {
                if let (Some(low), Some(high)) = (word(body), word(body + 2)) {
                    named.push(usize::from(low) | usize::from(high) << 16);
                }
            }
            // The reader asks for room for what a sheet says of its own size.
            0x0200 if !believable(stream.get(body..body + usize::from(length))) => {
                return Err(ReadError::Damaged);
            }
            // A password was set.
            0x002F => return Err(ReadError::Protected),
            // Cells with a value: number, text, shared text, formula, truth, short numbers.
            0x0203 | 0x0204 | 0x00FD | 0x0006 | 0x0205 | 0x027E | 0x00BD | 0x00D6 => {
                if let (Some(row), Some(column)) = (word(body), word(body + 2)) {
                    let last = match kind {
                        0x00BD => word((body + usize::from(length)).saturating_sub(2)),
                        _ => None,
                    };
                    let right = last.unwrap_or(column).max(column);
                    let (top, left, bottom, far) = bounds.unwrap_or((row, column, row, right));
                    bounds = Some((
                        top.min(row),
                        left.min(column),
                        bottom.max(row),
                        far.max(right),
                    ));
                }
            }
            _ => {}
        }
        at = body + usize::from(length);
    }
    area += spanned(bounds);
    // Read from the middle of a record, anything might look like a size.
    if named.iter().any(|place| !begun.contains(place)) {
        return Err(ReadError::Damaged);
    }
    if area > AREA {
        return Err(ReadError::TooLarge);
    }
    Ok(())
}

/// A sheet's own word of its size, within what such a file can hold: 65,536 rows of 256 cells.
fn believable(record: Option<&[u8]>) -> bool {
    let Some(record) = record else { return false };
    let number = |at: usize, bytes: usize| -> u64 {
        let part = record.get(at..at + bytes).unwrap_or_default();
        part.iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    };
    let (top, bottom, left, right) = match record.len() {
        10 => (number(0, 2), number(2, 2), number(4, 2), number(6, 2)),
        14 | 16 => (number(0, 4), number(4, 4), number(8, 2), number(10, 2)),
        _ => return false,
    };
    // A left edge beyond the last column is read as the first one; an empty sheet is all noughts.
    let left = if left > 255 || right < left { 0 } else { left };
    let empty = bottom == 0 || right == 0;
    empty || (top <= bottom && bottom <= 65_536 && left <= right && right <= 256)
}

fn spanned(bounds: Option<(u16, u16, u16, u16)>) -> u64 {
    bounds.map_or(0, |(top, left, bottom, right)| {
        (u64::from(bottom - top) + 1) * (u64::from(right - left) + 1)
    })
}

/// The stream named Workbook (or Book) of the container.
fn workbook(bytes: &[u8]) -> Option<Vec<u8>> {
    let long = |at: usize| -> Option<u32> {
        Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
    };
    let shift = u16::from_le_bytes(bytes.get(30..32)?.try_into().ok()?);
    if !matches!(shift, 9 | 12) {
        return None;
    }
    let size = 1_usize << shift;
    let sector = |number: u32| -> Option<&[u8]> {
        let start = (number as usize).checked_add(1)?.checked_mul(size)?;
        // The last sector may be cut short.
        bytes.get(start..bytes.len().min(start.checked_add(size)?))
    };
    let count = bytes.len() / size + 1;
    // Which sectors hold the table of sectors: 109 in the head, further ones in a chain.
    let mut tables: Vec<u32> = (0..109).filter_map(|n| long(76 + 4 * n)).collect();
    let mut further = long(68)?;
    let mut steps = 0;
    while further < 0xFFFF_FFFA && steps < count {
        let block = sector(further)?;
        let mut entries = block
            .chunks_exact(4)
            .filter_map(|four| four.try_into().ok().map(u32::from_le_bytes));
        let mut here: Vec<u32> = entries.by_ref().collect();
        further = here.pop()?;
        tables.extend(here);
        steps += 1;
    }
    let mut next: Vec<u32> = Vec::new();
    for table in tables.into_iter().filter(|number| *number < 0xFFFF_FFFA) {
        if next.len() > count + size {
            break;
        }
        let block = sector(table)?.chunks_exact(4);
        next.extend(block.filter_map(|four| four.try_into().ok().map(u32::from_le_bytes)));
    }
    let chain = |first: u32, limit: usize| -> Vec<u8> {
        let (mut out, mut at, mut steps) = (Vec::new(), first, 0);
        while at < 0xFFFF_FFFA && steps < count && out.len() < limit {
            let Some(block) = sector(at) else { break };
            out.extend_from_slice(block);
            at = next.get(at as usize).copied().unwrap_or(u32::MAX);
            steps += 1;
        }
        out
    };
    let folder = chain(long(48)?, bytes.len());
    for entry in folder.chunks_exact(128) {
        let letters = usize::from(u16::from_le_bytes(entry.get(64..66)?.try_into().ok()?));
        let name: String = entry
            .get(..letters.saturating_sub(2).min(64))?
            .chunks_exact(2)
            .filter_map(|pair| char::from_u32(u32::from(pair.first()?.to_owned())))
            .collect();
        if name.eq_ignore_ascii_case("workbook") || name.eq_ignore_ascii_case("book") {
            let start = u32::from_le_bytes(entry.get(116..120)?.try_into().ok()?);
            let length = u32::from_le_bytes(entry.get(120..124)?.try_into().ok()?) as usize;
            if length < 4096 {
                // Such a small book lies elsewhere in the container; no program writes one.
                return None;
            }
            let mut stream = chain(start, length);
            stream.truncate(length);
            return Some(stream);
        }
    }
    None
}
