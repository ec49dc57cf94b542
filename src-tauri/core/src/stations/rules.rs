//! Pure rules all rooms of stations share.

use std::cmp::Ordering;

/// Orders numbers of stations as people read them: runs of digits by their value, so 38/2 stands
/// before 38/10; the rest letter by letter.
pub fn by_number(one: &str, other: &str) -> Ordering {
    let mut left = one.trim();
    let mut right = other.trim();
    loop {
        match (head(left), head(right)) {
            (None, None) => return one.cmp(other),
            (None, _) => return Ordering::Less,
            (_, None) => return Ordering::Greater,
            (Some((a, rest_a)), Some((b, rest_b))) => {
                let order = match (a.parse::<u64>(), b.parse::<u64>()) {
                    (Ok(a), Ok(b)) => a.cmp(&b),
                    _ => a.to_lowercase().cmp(&b.to_lowercase()),
                };
                if order != Ordering::Equal {
                    return order;
                }
                left = rest_a;
                right = rest_b;
            }
        }
    }
}

/// The first run of digits, or of anything else, and the rest.
fn head(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    let digits = first.is_ascii_digit();
    let end = text
        .char_indices()
        .find(|(_, c)| c.is_ascii_digit() != digits)
        .map_or(text.len(), |(at, _)| at);
    Some(text.split_at(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stand_by_their_value() {
        let mut all = ["38/10", "38/2", "7", "38/2A", "38/02", "12/1", ""];
        all.sort_by(|a, b| by_number(a, b));
        assert_eq!(all, ["", "7", "12/1", "38/02", "38/2", "38/2A", "38/10"]);
    }
}
