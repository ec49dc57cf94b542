//! Which act holds on a day. An election is governed by the code in force on its day.

use chrono::NaiveDate;

use super::model::{Act, Rule};
use crate::error::{Error, ErrorCode, Result};
use crate::packs::Pack;

/// The act and the rule both hold on `day`; a rule of practice has no act to ask.
///
/// # Errors
/// `act-not-valid` with the act, the day and the act's own days; `internal` for an act that
/// the pack does not hold, which the schema check keeps from happening.
pub fn valid<'p>(pack: &'p Pack, rule: &Rule, day: NaiveDate) -> Result<Option<&'p Act>> {
    let act = match &rule.act {
        None => None,
        Some(id) => Some(
            pack.act(id)
                .ok_or_else(|| Error::Internal(format!("no act {id}")))?,
        ),
    };
    if let Some(act) = act
        && !act.valid_on(day)
    {
        return Err(not_valid(pack, act, day));
    }
    if rule.valid_on(day) {
        return Ok(act);
    }
    Err(Error::refused(
        ErrorCode::RuleNotValid,
        &[
            ("rule", rule.id.clone()),
            ("day", written(Some(day))),
            ("from", written(rule.valid_from)),
            ("to", written(rule.valid_to)),
        ],
    ))
}

/// The act named by its number and year or by its id, in force on `day`.
///
/// # Errors
/// `unknown-act` with the numbers the pack knows; `act-not-valid`.
pub fn named<'p>(pack: &'p Pack, code: &str, day: NaiveDate) -> Result<&'p Act> {
    let found = pack
        .head
        .acts
        .iter()
        .find(|act| act.short == code || act.id == code);
    let Some(act) = found else {
        let known: Vec<&str> = pack.head.acts.iter().map(|a| a.short.as_str()).collect();
        return Err(Error::refused(
            ErrorCode::UnknownAct,
            &[("act", code.to_owned()), ("known", known.join("; "))],
        ));
    };
    if act.valid_on(day) {
        Ok(act)
    } else {
        Err(not_valid(pack, act, day))
    }
}

/// The act is one that elections of this kind are held under, and not some other act of the pack.
///
/// # Errors
/// `act-not-electoral` with the acts that are.
pub fn electoral(pack: &Pack, act: &Act, kind: &str, day: NaiveDate) -> Result<()> {
    let known: Vec<&Act> = pack
        .elections
        .iter()
        .filter(|file| file.serves(kind))
        .filter_map(|file| pack.act(file.act.as_deref()?))
        .filter(|known| known.valid_on(day))
        .collect();
    // Where the pack has no code for the kind there is nothing to compare with.
    if known.is_empty() || act.is_own() || known.iter().any(|known| known.id == act.id) {
        return Ok(());
    }
    let language = pack.language();
    let known: Vec<&str> = known.iter().map(|act| act.short.as_str()).collect();
    Err(Error::refused(
        ErrorCode::ActNotElectoral,
        &[
            ("act", act.title.get(language, language).to_owned()),
            ("known", known.join("; ")),
        ],
    ))
}

fn not_valid(pack: &Pack, act: &Act, day: NaiveDate) -> Error {
    let language = pack.language();
    Error::refused(
        ErrorCode::ActNotValid,
        &[
            ("act", act.title.get(language, language).to_owned()),
            ("day", written(Some(day))),
            ("from", written(act.valid_from)),
            ("to", written(act.valid_to)),
        ],
    )
}

fn written(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "…".to_owned(), |day| day.format("%d.%m.%Y").to_string())
}
