//! The numbering plans: lengths, prefixes and the ways of writing.

use super::{Country, Numbering, PhoneStyle};

impl Country {
    /// The country's calling code, without the plus.
    pub(super) const fn calling_code(self) -> &'static str {
        match self {
            Country::Md => "373",
            Country::Ro => "40",
            Country::Ua => "380",
            Country::Ru => "7",
        }
    }

    /// Digits in a full number after the calling code.
    pub(super) const fn national_length(self) -> usize {
        match self {
            Country::Md => 8,
            Country::Ro | Country::Ua => 9,
            Country::Ru => 10,
        }
    }

    /// The digit dialled before a full number inside the country.
    pub(super) const fn trunk(self) -> &'static str {
        match self {
            Country::Ru => "8",
            _ => "0",
        }
    }

    /// Whether a full national number begins as numbers of this country do.
    pub(super) fn plausible(self, national: &str) -> bool {
        let first = national.as_bytes().first().copied().unwrap_or(b'0');
        national.len() == self.national_length()
            && match self {
                Country::Md => matches!(first, b'2' | b'3' | b'5'..=b'9'),
                Country::Ro => matches!(first, b'2' | b'3' | b'7'..=b'9'),
                Country::Ua => matches!(first, b'3'..=b'9'),
                Country::Ru => matches!(first, b'3' | b'4' | b'7'..=b'9'),
            }
    }

    /// Whether a full national number is a mobile one.
    pub(super) fn mobile(self, national: &str) -> bool {
        match self {
            Country::Md => national.starts_with(['6', '7']),
            Country::Ro => national.starts_with('7'),
            Country::Ua => ["39", "50", "63", "66", "67", "68", "73", "75", "77", "9"]
                .iter()
                .any(|p| national.starts_with(p)),
            Country::Ru => national.starts_with('9'),
        }
    }
}

/// All countries, longest calling code first so that prefixes cannot hide one another.
pub(super) const COUNTRIES: [Country; 4] = [Country::Md, Country::Ua, Country::Ro, Country::Ru];

/// The office's area code as digits without the leading zero.
pub(super) fn area(n: &Numbering) -> String {
    let digits: String = n.area_code.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}

/// How many leading digits of a national number are its area code.
pub(super) fn area_length(country: Country, national: &str, n: &Numbering) -> usize {
    let own = area(n);
    if country == n.country
        && !own.is_empty()
        && national.starts_with(&own)
        && own.len() + 4 < national.len()
    {
        return own.len();
    }
    match country {
        Country::Md if national.starts_with("22") => 2,
        Country::Ro if national.starts_with("21") || national.starts_with("31") => 2,
        Country::Ua => 2,
        _ => 3,
    }
}

fn grouped(digits: &str, lengths: &[usize], between: &str) -> String {
    let mut parts = Vec::with_capacity(lengths.len());
    let mut rest = digits;
    for length in lengths {
        let Some((head, tail)) = rest.split_at_checked(*length) else {
            break;
        };
        parts.push(head);
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts.join(between)
}

/// The part after the area code in pairs: `2-12-34`, `41-23-45`, `123-45-67`.
fn pairs(local: &str, between: &str) -> String {
    match local.len() {
        5 => grouped(local, &[1, 2, 2], between),
        6 => grouped(local, &[2, 2, 2], between),
        7 => grouped(local, &[3, 2, 2], between),
        _ => local.to_owned(),
    }
}

/// The part after the area code in threes: `21 234`, `123 456`, `123 45 67`.
fn threes(local: &str) -> String {
    match local.len() {
        5 => grouped(local, &[2, 3], " "),
        6 => grouped(local, &[3, 3], " "),
        7 => grouped(local, &[3, 2, 2], " "),
        _ => local.to_owned(),
    }
}

/// A full national number as the office writes it; a foreign one always with its calling code.
pub(super) fn show(country: Country, national: &str, n: &Numbering) -> String {
    let code = country.calling_code();
    let trunk = country.trunk();
    let abroad = country != n.country || n.style == PhoneStyle::International;
    if country.mobile(national) {
        let (prefix, rest) = national
            .split_at_checked(if country == Country::Ro || country == Country::Ru {
                3
            } else {
                2
            })
            .unwrap_or((national, ""));
        let rest = if country == Country::Ru {
            pairs(rest, "-")
        } else {
            threes(rest)
        };
        return match (abroad, country) {
            (true, _) => format!("+{code} {prefix} {rest}"),
            (false, Country::Ru) => format!("{trunk} {prefix} {rest}"),
            (false, _) => format!("{trunk}{prefix} {rest}"),
        };
    }
    let (prefix, rest) = national
        .split_at_checked(area_length(country, national, n))
        .unwrap_or((national, ""));
    if abroad {
        return format!("+{code} {prefix} {}", threes(rest));
    }
    // Numbers that belong to no place (0 800 …) are never written with an area dash.
    if country == Country::Md && national.starts_with(['3', '8', '9']) {
        return format!("{trunk} {prefix} {}", threes(rest));
    }
    if country == Country::Ua && (national.starts_with("800") || national.starts_with("900")) {
        return format!("{trunk} {}", grouped(national, &[3, 3, 3], " "));
    }
    // Area codes of Ukraine differ in length; only the office's own and Kyiv's are known.
    if country == Country::Ua && prefix != area(n) && prefix != "44" {
        return format!("{trunk}{prefix} {}", threes(rest));
    }
    match (n.style, country) {
        (PhoneStyle::Dashes, Country::Md) => format!("{trunk}-{prefix}-{}", pairs(rest, "-")),
        (PhoneStyle::Dashes, Country::Ro) => {
            format!("{trunk}{prefix}-{}", threes(rest).replace(' ', "-"))
        }
        (PhoneStyle::Dashes, Country::Ua) => format!("({trunk}{prefix}) {}", pairs(rest, "-")),
        (PhoneStyle::Dashes, Country::Ru) => format!("{trunk} ({prefix}) {}", pairs(rest, "-")),
        (_, Country::Ua) => format!("{trunk}{prefix} {}", pairs(rest, " ")),
        (_, Country::Ru) => format!("{trunk} {prefix} {}", pairs(rest, " ")),
        (_, _) => format!("{trunk}{prefix} {}", threes(rest)),
    }
}
