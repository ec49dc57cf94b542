//! Pure rules: from a norm and voters to what is needed, what is lacking, what to move and buy.

use super::{EquipmentCell, EquipmentTotal, NormBand, NormRule};
use crate::error::FieldCode;
use crate::limits::Check;
use crate::locales::Texts;
use crate::search::folded;

/// The largest number of pieces of one thing in one station.
pub const MOST: i64 = 100_000;
/// The largest number of voters a norm may speak of.
pub const VOTERS: i64 = 1_000_000;
/// Most bands of a norm.
pub const BANDS: usize = 20;

/// How many a station needs by the norm; none when its voters are needed and not known.
pub fn by_norm(norm: &NormRule, voters: Option<i64>) -> Option<i64> {
    match norm {
        NormRule::Each { n } => Some(*n),
        NormRule::Bands { bands } => {
            let voters = voters?;
            let fits = |band: &&NormBand| band.up_to.is_none_or(|up_to| voters <= up_to);
            bands.iter().find(fits).map(|band| band.n)
        }
        NormRule::Per { voters: of, least } => {
            let voters = voters?;
            if *of < 1 {
                return None;
            }
            Some(((voters + of - 1) / of).max(*least))
        }
    }
}

/// A cell of the sheet.
pub fn cell(
    norm: Option<&NormRule>,
    voters: Option<i64>,
    typed: Option<i64>,
    have: Option<i64>,
) -> EquipmentCell {
    let need = typed.or_else(|| by_norm(norm?, voters));
    EquipmentCell {
        need,
        typed: typed.is_some(),
        have,
        lack: need.zip(have).map(|(need, have)| (need - have).max(0)),
    }
}

/// More than is needed; 0 when one of them is not known.
pub fn spare(cell: &EquipmentCell) -> i64 {
    let both = cell.need.zip(cell.have);
    both.map_or(0, |(need, have)| (have - need).max(0))
}

/// Sums of one item over all stations.
pub fn total<'c>(cells: impl IntoIterator<Item = &'c EquipmentCell>) -> EquipmentTotal {
    let mut sum = EquipmentTotal::default();
    for cell in cells {
        sum.need += cell.need.unwrap_or(0);
        sum.have += cell.have.unwrap_or(0);
        sum.lack += cell.lack.unwrap_or(0);
        sum.spare += spare(cell);
        sum.need_unknown += i64::from(cell.need.is_none());
        sum.uncounted += i64::from(cell.have.is_none());
    }
    sum
}

/// A number of pieces as it is typed: `4`, `4 buc.`, nothing. `unit` is the item's own.
///
/// # Errors
/// `out-of-range` for anything else.
pub fn count(typed: &str, unit: &str) -> Result<Option<i64>, FieldCode> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let end = typed
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(typed.len());
    let (digits, rest) = typed.split_at(end);
    let number = digits.parse::<i64>().ok();
    let number = number.filter(|number| (0..=MOST).contains(number));
    let plain = |word: &str| folded(word.trim().trim_end_matches('.'));
    let rest = plain(rest);
    let known = rest.is_empty()
        || rest == plain(unit)
        || [
            "buc",
            "bucati",
            "set",
            "seturi",
            "шт",
            "штук",
            "компл",
            "pcs",
            "pc",
            "sets",
        ]
        .iter()
        .any(|word| rest == plain(word));
    number
        .filter(|_| known)
        .map(Some)
        .ok_or(FieldCode::OutOfRange)
}

/// Refuses a norm nobody could count by: bands that do not rise, that end before the largest
/// station, numbers below nothing.
pub fn check(check: &mut Check, norm: &NormRule) {
    match norm {
        NormRule::Each { n } => check.number("norm.n", *n, 0, MOST),
        NormRule::Per { voters, least } => {
            check.number("norm.voters", *voters, 1, VOTERS);
            check.number("norm.least", *least, 0, MOST);
        }
        NormRule::Bands { bands } => {
            check.number("norm.bands", bands.len() as i64, 1, BANDS as i64);
            let mut before = -1;
            for (n, band) in bands.iter().enumerate() {
                check.number(&format!("norm.bands.{n}.n"), band.n, 0, MOST);
                let path = format!("norm.bands.{n}.up_to");
                let last = n + 1 == bands.len();
                match band.up_to {
                    Some(_) if last => check.push(&path, FieldCode::DoesNotFit, &[]),
                    Some(up_to) => {
                        check.number(&path, up_to, before + 1, VOTERS);
                        before = up_to.max(before);
                    }
                    None if last => {}
                    None => check.push(&path, FieldCode::Required, &[]),
                }
            }
        }
    }
}

/// A norm in words: `până la 500: 2; până la 1500: 4; peste: 6`.
pub fn words(texts: &Texts, norm: &NormRule) -> String {
    let say = |id: &str, values: &[(&str, i64)]| {
        let values: Vec<(&str, String)> = values
            .iter()
            .map(|(name, value)| (*name, value.to_string()))
            .collect();
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        texts.with(id, &values)
    };
    match norm {
        NormRule::Each { n } => say("equipitem-norm-each", &[("n", *n)]),
        NormRule::Per { voters, least } if *least > 0 => say(
            "equipitem-norm-per-least",
            &[("voters", *voters), ("least", *least)],
        ),
        NormRule::Per { voters, .. } => say("equipitem-norm-per", &[("voters", *voters)]),
        NormRule::Bands { bands } => {
            let parts = bands.iter().map(|band| match (band.up_to, bands.len()) {
                (Some(up_to), _) => {
                    say("equipitem-norm-up-to", &[("voters", up_to), ("n", band.n)])
                }
                (None, 1) => say("equipitem-norm-each", &[("n", band.n)]),
                (None, _) => say("equipitem-norm-over", &[("n", band.n)]),
            });
            parts.collect::<Vec<_>>().join("; ")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bands(of: &[(Option<i64>, i64)]) -> NormRule {
        let bands = of.iter().map(|(up_to, n)| NormBand {
            up_to: *up_to,
            n: *n,
        });
        NormRule::Bands {
            bands: bands.collect(),
        }
    }

    #[test]
    fn a_band_includes_its_bound() {
        let norm = bands(&[(Some(500), 2), (Some(1_500), 4), (None, 6)]);
        for (voters, need) in [
            (0, 2),
            (500, 2),
            (501, 4),
            (1_500, 4),
            (1_501, 6),
            (99_999, 6),
        ] {
            assert_eq!(by_norm(&norm, Some(voters)), Some(need), "{voters}");
        }
        assert_eq!(by_norm(&norm, None), None);
        assert_eq!(by_norm(&NormRule::Each { n: 3 }, None), Some(3));
        let per = NormRule::Per {
            voters: 1_000,
            least: 2,
        };
        for (voters, need) in [(0, 2), (1_000, 2), (2_000, 2), (2_001, 3)] {
            assert_eq!(by_norm(&per, Some(voters)), Some(need), "{voters}");
        }
    }

    #[test]
    fn what_is_not_known_is_not_lacking() {
        let each = NormRule::Each { n: 4 };
        assert_eq!(cell(Some(&each), None, None, None).lack, None);
        assert_eq!(cell(Some(&each), None, None, Some(1)).lack, Some(3));
        assert_eq!(cell(Some(&each), None, Some(1), Some(1)).lack, Some(0));
        assert_eq!(cell(None, Some(900), None, Some(1)).lack, None);
        assert_eq!(cell(None, None, Some(5), Some(9)).lack, Some(0));
        assert_eq!(spare(&cell(None, None, Some(5), Some(9))), 4);
    }

    #[test]
    fn numbers_of_pieces_are_read_and_words_are_not() {
        for (typed, read) in [
            ("4", Some(4)),
            (" 4 buc ", Some(4)),
            ("4 buc.", Some(4)),
            ("12шт.", Some(12)),
            ("3 role", Some(3)),
            ("0", Some(0)),
            ("", None),
            ("  ", None),
        ] {
            assert_eq!(count(typed, "role"), Ok(read), "{typed}");
        }
        for typed in [
            "patru",
            "4 cabine",
            "4,5",
            "-1",
            "100001",
            "99999999999999999999",
            "4 5",
        ] {
            assert_eq!(count(typed, "buc."), Err(FieldCode::OutOfRange), "{typed}");
        }
    }

    #[test]
    fn a_norm_nobody_can_count_by_is_refused() {
        let fits = |norm: &NormRule| {
            let mut found = Check::default();
            check(&mut found, norm);
            found.done().is_ok()
        };
        assert!(fits(&bands(&[(Some(500), 2), (Some(501), 0), (None, 6)])));
        assert!(fits(&bands(&[(None, 6)])));
        for norm in [
            bands(&[]),
            bands(&[(Some(500), 2)]),
            bands(&[(None, 2), (None, 3)]),
            bands(&[(Some(500), 2), (Some(500), 3), (None, 4)]),
            bands(&[(Some(500), -1), (None, 4)]),
            NormRule::Each { n: -1 },
            NormRule::Per {
                voters: 0,
                least: 1,
            },
        ] {
            assert!(!fits(&norm), "{norm:?}");
        }
    }
}
