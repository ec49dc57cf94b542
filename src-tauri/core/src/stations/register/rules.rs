//! Pure rules of passports: what is typed for numbers and distances, and how they are shown.

/// Most voters of a station.
pub const MOST_VOTERS: i64 = 100_000;
/// Most square metres, and most doors.
pub const MOST_AREA: i64 = 100_000;
/// Most metres from the district's centre.
pub const MOST_DISTANCE: i64 = 1_000_000;

/// A whole number as people type it: dots, commas, apostrophes and blanks may part thousands.
/// None: it is no such number.
pub fn whole(text: &str) -> Option<i64> {
    let plain: String = text
        .trim()
        .chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\u{2009}' | ' ' | ',' | '\'' | '’' => '.',
            other => other,
        })
        .collect();
    let mut parts = plain.split('.');
    let first = parts.next()?;
    let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let rest: Vec<&str> = parts.collect();
    let fits = match rest.is_empty() {
        true => digits(first),
        false => {
            digits(first)
                && first.len() <= 3
                && rest.iter().all(|part| digits(part) && part.len() == 3)
        }
    };
    if !fits {
        return None;
    }
    format!("{first}{}", rest.concat()).parse().ok()
}

/// Square metres as typed: the unit may stand behind, parts of a metre are rounded.
pub fn area(text: &str) -> Option<i64> {
    let plain = text.trim().to_lowercase();
    let bare = [
        "m²", "m2", "mp", "m.p.", "м²", "м2", "кв.м", "кв. м", "m", "м",
    ]
    .iter()
    .find_map(|unit| plain.strip_suffix(unit))
    .unwrap_or(&plain)
    .trim();
    whole(bare).or_else(|| rounded(bare, 1.0))
}

/// A distance in metres as typed: "12 km", "0,8 km", "800 m"; a bare number is kilometres.
pub fn distance(text: &str) -> Option<i64> {
    let plain = text.trim().to_lowercase();
    let kilometres = ["km.", "km", "км.", "км"]
        .iter()
        .find_map(|unit| plain.strip_suffix(unit));
    if let Some(number) = kilometres {
        return rounded(number, 1_000.0);
    }
    let metres = ["m.", "m", "м.", "м"]
        .iter()
        .find_map(|unit| plain.strip_suffix(unit));
    match metres {
        Some(number) => whole(number).or_else(|| rounded(number, 1.0)),
        None => rounded(&plain, 1_000.0),
    }
}

/// A number with a comma or a dot, times `unit`.
fn rounded(text: &str, unit: f64) -> Option<i64> {
    let plain = text.trim().replace(',', ".");
    let fits = plain.chars().all(|c| c.is_ascii_digit() || c == '.')
        && plain.chars().any(|c| c.is_ascii_digit());
    if !fits {
        return None;
    }
    let value: f64 = plain.parse().ok()?;
    let metres = (value * unit).round();
    // Far above every limit, and still exact as a whole number.
    (metres <= 1e12).then_some(metres as i64)
}

/// `1.346`: thousands parted by a dot, as the office writes them.
pub fn grouped(value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut shown = String::from(if value < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push('.');
        }
        shown.push(digit);
    }
    shown
}

/// Metres as people say them: `800 m`, `12 km`, `0,8 km` stays `800 m`.
pub fn far(metres: i64) -> String {
    if metres < 1_000 {
        return format!("{metres} m");
    }
    let (whole, rest) = (metres / 1_000, metres % 1_000);
    let part = format!("{rest:03}");
    match part.trim_end_matches('0') {
        "" => format!("{whole} km"),
        part => format!("{whole},{part} km"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_thousands_are_read() {
        for (typed, number) in [
            ("1346", Some(1346)),
            ("1.346", Some(1346)),
            ("1 346", Some(1346)),
            ("1\u{202f}346", Some(1346)),
            ("12,346", Some(12_346)),
            ("0", Some(0)),
            ("1.34", None),
            ("13.46.5", None),
            ("1..346", None),
            ("-5", None),
            ("circa 1300", None),
            ("", None),
        ] {
            assert_eq!(whole(typed), number, "{typed:?}");
        }
    }

    #[test]
    fn distances_and_areas_are_read() {
        for (typed, metres) in [
            ("12 km", Some(12_000)),
            ("0,8 km", Some(800)),
            ("800 m", Some(800)),
            ("12", Some(12_000)),
            ("3.5км", Some(3_500)),
            ("1.200 m", Some(1_200)),
            ("aproape", None),
            ("", None),
        ] {
            assert_eq!(distance(typed), metres, "{typed:?}");
        }
        for (typed, metres) in [
            ("64 m²", Some(64)),
            ("64,5", Some(65)),
            ("1.200 m2", Some(1_200)),
            ("60 кв.м", Some(60)),
            ("mare", None),
        ] {
            assert_eq!(area(typed), metres, "{typed:?}");
        }
    }

    #[test]
    fn numbers_are_shown_as_the_office_writes_them() {
        assert_eq!(grouped(1_346), "1.346");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_234_567), "1.234.567");
        assert_eq!(far(800), "800 m");
        assert_eq!(far(12_000), "12 km");
        assert_eq!(far(3_450), "3,45 km");
    }
}
