//! What is worth a look in a passport, in words.

use super::Register;
use crate::error::Result;
use crate::packs::{Norm, Pack};
use crate::stations::register::store::StationRecord;
use crate::stations::register::{Premises, rules};

/// The norm of voters of a station.
const VOTERS: &str = "voters_per_station";

/// Voters beyond the norm with its article, no voters, no premises, nobody with the key.
///
/// # Errors
/// A pack that cannot be read.
pub fn of(
    register: &Register,
    pack: &str,
    station: &StationRecord,
    premises: Option<&Premises>,
) -> Result<Vec<String>> {
    let texts = &register.reading.texts;
    let mut found = Vec::new();
    match station.voters {
        Some(voters) => found.extend(by_norm(register, pack, voters)?),
        None => found.push(texts.text("station-remark-no-voters")),
    }
    match premises {
        None => found.push(texts.text("station-remark-no-premises")),
        Some(premises) if premises.keys_name.is_empty() => {
            found.push(texts.text("station-remark-no-keys"));
        }
        Some(_) => {}
    }
    Ok(found)
}

/// A remark when the number of voters is outside the norm of the country.
fn by_norm(register: &Register, country: &str, voters: i64) -> Result<Option<String>> {
    if !Pack::countries().contains(&country) {
        return Ok(None);
    }
    let pack = Pack::of(country)?;
    let Some(norm) = pack.norms.iter().find(|norm| norm.item == VOTERS) else {
        return Ok(None);
    };
    let (least, most) = (norm.min.map(i64::from), norm.max.map(i64::from));
    let below = least.is_some_and(|least| voters < least);
    let above = most.is_some_and(|most| voters > most);
    if !below && !above {
        return Ok(None);
    }
    let percent = i64::from(norm.over_percent.unwrap_or_default());
    let within = !below && most.is_some_and(|most| voters * 100 <= most * (100 + percent));
    let texts = &register.reading.texts;
    let act = pack.act(&norm.act).map_or("", |act| act.short.as_str());
    let bound = |bound: Option<i64>| bound.map_or_else(|| "–".to_owned(), rules::grouped);
    let note = note(norm, register, pack);
    Ok(Some(texts.with(
        match within {
            true => "station-remark-voters-over",
            false => "station-remark-voters",
        },
        &[
            ("voters", &rules::grouped(voters)),
            ("least", &bound(least)),
            ("most", &bound(most)),
            ("percent", &percent.to_string()),
            ("note", note),
            ("act", act),
            ("ref", &norm.r#ref),
            (
                "trust",
                &texts.text(&format!("deadline-trust-{}", norm.trust.slug())),
            ),
        ],
    )))
}

fn note<'a>(norm: &'a Norm, register: &Register, pack: &Pack) -> &'a str {
    norm.note.get(register.reading.language, pack.language())
}
