//! Pure rules of what looks alike.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::DuplicateReason;
use crate::search::sounds;

/// What is compared of a person.
#[derive(Debug, Clone, Default)]
pub struct Face {
    /// Id.
    pub id: String,
    /// Family, given name and patronymic.
    pub name: [String; 3],
    /// Institutions of the posts held now.
    pub institutions: Vec<String>,
    /// Addresses.
    pub emails: Vec<String>,
    /// Full mobile numbers.
    pub mobiles: Vec<String>,
}

/// Pairs that look alike with the reasons, in the order of their ids; `apart` are those noted
/// as two different people.
pub fn pairs(
    faces: &[Face],
    apart: &BTreeSet<(String, String)>,
) -> Vec<(String, String, Vec<DuplicateReason>)> {
    let mut found: BTreeMap<(usize, usize), BTreeSet<DuplicateReason>> = BTreeMap::new();
    let mut note = |a: usize, b: usize, reason| {
        if a != b {
            found
                .entry((a.min(b), a.max(b)))
                .or_default()
                .insert(reason);
        }
    };
    for (reason, keys) in [
        (
            DuplicateReason::Email,
            by(faces, |face| {
                face.emails
                    .iter()
                    .map(|email| email.to_lowercase())
                    .collect()
            }),
        ),
        (
            DuplicateReason::Mobile,
            by(faces, |face| face.mobiles.clone()),
        ),
    ] {
        for same in keys.values() {
            // An address of a whole office is like a fixed line: it tells nobody.
            if same.len() > 4 {
                continue;
            }
            for (n, &a) in same.iter().enumerate() {
                for &b in &same[n + 1..] {
                    note(a, b, reason);
                }
            }
        }
    }
    let names: Vec<[String; 3]> = faces
        .iter()
        .map(|face| face.name.clone().map(latin))
        .collect();
    // A name is met under every form it may sound as.
    let by_given = by(faces, |face| {
        let [family, given] = [&face.name[0], &face.name[1]].map(|part| sounds(&lower(part)));
        let pairs = family
            .iter()
            .flat_map(|family| given.iter().map(move |given| format!("{family} {given}")));
        pairs.collect()
    });
    for same in by_given.values() {
        for (n, &a) in same.iter().enumerate() {
            for &b in &same[n + 1..] {
                let middle = [&names[a][2], &names[b][2]];
                let same_middle = middle.iter().any(|m| m.is_empty()) || middle[0] == middle[1];
                if same_middle && !elsewhere(&faces[a], &faces[b]) {
                    note(a, b, DuplicateReason::Name);
                }
            }
        }
    }
    let by_institution = by(faces, |face| face.institutions.clone());
    for same in by_institution.values() {
        for (n, &a) in same.iter().enumerate() {
            for &b in &same[n + 1..] {
                if near(&names[a], &names[b]) {
                    note(a, b, DuplicateReason::NearName);
                }
            }
        }
    }
    let mut pairs: Vec<_> = found
        .into_iter()
        .filter(|((a, b), _)| {
            let ids = (faces[*a].id.clone(), faces[*b].id.clone());
            !apart.contains(&ids) && !apart.contains(&(ids.1.clone(), ids.0.clone()))
        })
        .map(|((a, b), reasons)| {
            let reasons: Vec<_> = reasons.into_iter().collect();
            (faces[a].id.clone(), faces[b].id.clone(), reasons)
        })
        .collect();
    pairs.sort_by_key(|(_, _, reasons)| {
        (std::cmp::Reverse(reasons.len()), reasons.first().copied())
    });
    pairs
}

fn by(faces: &[Face], keys: impl Fn(&Face) -> Vec<String>) -> HashMap<String, Vec<usize>> {
    let mut found: HashMap<String, Vec<usize>> = HashMap::new();
    for (n, face) in faces.iter().enumerate() {
        let mut keys = keys(face);
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            found.entry(key).or_default().push(n);
        }
    }
    found
}

/// Both work somewhere, and nowhere together: namesakes.
fn elsewhere(a: &Face, b: &Face) -> bool {
    !a.institutions.is_empty()
        && !b.institutions.is_empty()
        && !a.institutions.iter().any(|id| b.institutions.contains(id))
}

fn lower(part: &str) -> String {
    part.trim().to_lowercase()
}

/// The commonest form by sound.
fn latin(part: String) -> String {
    sounds(&lower(&part)).into_iter().next().unwrap_or_default()
}

/// One letter apart in the family or the given name, the rest the same. A patronymic that
/// differs makes two people of them (brothers and sisters work together often enough).
fn near(a: &[String; 3], b: &[String; 3]) -> bool {
    let middle = a[2].is_empty() || b[2].is_empty() || a[2] == b[2];
    let full = [&a[0], &a[1], &b[0], &b[1]]
        .iter()
        .all(|part| !part.is_empty());
    full && middle
        && match (a[0] == b[0], a[1] == b[1]) {
            (true, false) => one_letter(&a[1], &b[1]),
            (false, true) => one_letter(&a[0], &b[0]),
            _ => false,
        }
}

/// One letter added, left out, changed, or two swapped; short words differ for good, and the
/// last letter (Ion, Iona; Rusu, Rusa) tells a man from a woman.
fn one_letter(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() {
        (&a, &b)
    } else {
        (&b, &a)
    };
    if short.len() < 4 || long.len() - short.len() > 1 {
        return false;
    }
    let same = short
        .iter()
        .zip(long.iter())
        .take_while(|(x, y)| x == y)
        .count();
    let (s, l) = (&short[same..], &long[same..]);
    if long.len() > short.len() {
        return l.len() > 1 && s == &l[1..];
    }
    match (s, l) {
        ([_, s @ ..], [_, l @ ..]) if s == l => !s.is_empty(),
        ([x, y, s @ ..], [v, w, l @ ..]) => x == w && y == v && s == l,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_is_one_letter() {
        for (a, b, near) in [
            ("cotorobai", "cotarobai", true),
            ("cotorobai", "cotoroba", false),
            ("munteanu", "muntenu", true),
            ("ceban", "cebna", true),
            ("popov", "popova", false),
            ("ion", "iin", false),
            ("rusu", "rusa", false),
            ("munteanu", "montaenu", false),
        ] {
            assert_eq!(one_letter(a, b), near, "{a} {b}");
        }
    }
}
