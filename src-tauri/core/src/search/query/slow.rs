//! The search without its shortcuts, on the example district and on invented names: the
//! quick one must find the same records in the same order.

use std::collections::HashMap;

use super::*;
use crate::search::score::worth;
use crate::search::words::quality::TYPO;
use crate::search::{Doc, sort_key};

/// Where a word stands in a record: field, quality, and whether inside a hyphenated word.
type Seen = (u8, u8, bool);

/// Every place of a word, by record, in the order in which they are met.
fn seen(index: &Index, word: &Word, meant: &Meant) -> HashMap<u32, Vec<Seen>> {
    let mut all: HashMap<u32, Vec<Seen>> = HashMap::new();
    for id in &meant.terms {
        for place in &index.lexicon.term(*id).unwrap().places {
            let seen = (place.field(), meant.quality(*id), place.part());
            all.entry(place.slot()).or_default().push(seen);
        }
    }
    for slot in &meant.initials {
        let seen = (0, meant.initials_quality, false);
        all.entry(*slot).or_default().push(seen);
    }
    for digits in &word.digits {
        index.digits.find(digits, |slot, end, start| {
            let quality = if end {
                quality::EXACT
            } else if start {
                quality::BEGINNING
            } else {
                quality::FOLDED_BEGINNING
            };
            let phone = MatchField::Phone as u8;
            all.entry(slot).or_default().push((phone, quality, false));
        });
    }
    all
}

/// Place in the order and slot of every record of these kinds, and the best quality of all.
fn slowly(index: &Index, words: &[Word], meant: &[Meant]) -> (Vec<(DocKind, u16, u32)>, u8) {
    let seen: Vec<_> = words
        .iter()
        .zip(meant)
        .map(|(word, meant)| seen(index, word, meant))
        .collect();
    let (mut out, mut top) = (Vec::new(), 0);
    for slot in 0..index.slots() as u32 {
        let Some(kind) = index.kind(slot) else {
            continue;
        };
        let value = |(field, quality, part): &Seen| worth(*field, *quality) * 2 + u16::from(!part);
        let mut bests = Vec::new();
        for places in seen.iter().filter_map(|seen| seen.get(&slot)) {
            let best = places.iter().map(value).max().unwrap();
            bests.push(*places.iter().find(|seen| value(seen) == best).unwrap());
        }
        if bests.len() < words.len() || words.is_empty() {
            continue;
        }
        let sum: u16 = bests
            .iter()
            .map(|(_, quality, part)| u16::from(*quality) * 2 + u16::from(!part))
            .sum();
        let mean = sum * 4 / words.len() as u16;
        let field = bests
            .iter()
            .map(|(field, ..)| u16::from(*field))
            .max()
            .unwrap();
        let typo = bests.iter().any(|(_, quality, _)| *quality <= TYPO);
        let group = field + if typo { 16 } else { 0 };
        let score = (mean + u16::from(index.bonus(slot))).min(255);
        out.push((kind, group * 256 + 255 - score, slot));
        top = top.max((mean / 8) as u8);
    }
    (out, top)
}

/// Compares every answer to a question, in all lengths.
fn compare(index: &Index, text: &str) -> usize {
    let mut found = 0;
    for typos in [false, true] {
        let answer = look_up(index, parts(text, true), &Scope::default(), typos);
        let (all, best) = slowly(index, &answer.words, &answer.meant);
        assert_eq!(
            (answer.len(), answer.found.best),
            (all.len(), best),
            "{text}"
        );
        for kinds in [
            &DIRECTORY[..],
            &[DocKind::Person, DocKind::Vacant],
            &[DocKind::Council],
        ] {
            let mut ranked: Vec<(u64, u32)> = all
                .iter()
                .filter(|(kind, ..)| kinds.contains(kind))
                .map(|(_, low, slot)| {
                    let rank = u64::from(index.order.rank(*slot));
                    (u64::from(*low) << 32 | rank, *slot)
                })
                .collect();
            ranked.sort_unstable();
            assert_eq!(answer.count(kinds) as usize, ranked.len(), "{text}");
            for want in [0, 1, 7, 80, SMALL + 1, usize::MAX] {
                let first = answer.first(kinds, want);
                let end = want.min(ranked.len());
                assert_eq!(first.get(..end), ranked.get(..end), "{text}, {want}");
            }
        }
        found += all.len();
    }
    found
}

fn doc(id: String, kind: DocKind, name: &str, fields: &[(MatchField, &str)], digits: &str) -> Doc {
    let mut doc = Doc::new(id, kind, sort_key(name));
    doc.field(MatchField::Name, name);
    for (field, text) in fields {
        doc.field(*field, text);
    }
    if !digits.is_empty() {
        doc.digits = vec![
            (format!("373{digits}"), digits.to_owned()),
            (format!("0{digits}"), digits.to_owned()),
        ];
    }
    doc
}

#[test]
fn the_example_district_is_found_the_same() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../assets/templates/example-district/people.json"
    );
    let text = std::fs::read_to_string(path).unwrap();
    let people: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    let mut index = Index::filling();
    for (n, row) in people.iter().enumerate() {
        let cell = |key: &str| row[key].as_str().unwrap_or_default();
        let name = format!("{} {}", cell("given"), cell("family"));
        let kind = if name.trim().is_empty() {
            DocKind::Vacant
        } else {
            DocKind::Person
        };
        let fields = [
            (MatchField::Post, cell("post")),
            (MatchField::Duty, cell("duty")),
            (MatchField::Institution, cell("institution")),
            (MatchField::Room, cell("room")),
        ];
        index.put(doc(
            format!("id{n}"),
            kind,
            &name,
            &fields,
            &format!("257{n:05}"),
        ));
    }
    index.settle();
    index.set_uses((0..40).map(|n| (format!("id{}", n * 3), n)).collect());
    let mut found = 0;
    let letters = ('a'..='z')
        .chain('а'..='я')
        .chain("șțăîі0123456789".chars());
    for letter in letters {
        found += compare(&index, &letter.to_string());
    }
    for text in [
        "pr",
        "pri",
        "primar",
        "ion",
        "ip",
        "IP",
        "ion p",
        "secretar primar",
        "257",
        "25700",
        "373257",
        "0257 00012",
        "contabil ana",
        "шев",
        "примар",
        "prmar",
        "popesku",
        "ana-maria",
        "2",
        "primar 257",
    ] {
        found += compare(&index, text);
    }
    assert!(found > 10_000, "{found}");
}

#[test]
fn invented_people_are_found_the_same_while_they_come_and_go() {
    const PARTS: [&str; 16] = [
        "an", "Ion", "pop", "șt", "ȚU", "escu", "a", "ко", "Шев", "чен", "і", "Ё", "i", "e", "dj",
        "â",
    ];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % below
    };
    let mut word = move || -> String {
        let mut word: String = (0..1 + next(3)).map(|_| PARTS[next(16)]).collect();
        if next(6) == 0 {
            word = format!("{word}-{}", PARTS[next(16)]);
        }
        word
    };
    let mut made = |n: usize| {
        let kind = [
            DocKind::Person,
            DocKind::Vacant,
            DocKind::Council,
            DocKind::Institution,
        ][n % 4];
        let name = format!("{} {}", word(), word());
        let (post, alias, room) = (word(), word(), format!("{}", n % 30));
        let fields = [
            (MatchField::Alias, alias.as_str()),
            (MatchField::Post, &post),
            (MatchField::Room, &room),
        ];
        doc(
            format!("id{n}"),
            kind,
            &name,
            &fields,
            &format!("2{:03}22", n * 7 % 1_000),
        )
    };
    let mut index = Index::filling();
    for n in 0..700 {
        index.put(made(n));
    }
    index.settle();
    let mut found = 0;
    for round in 0..3 {
        for text in [
            "a",
            "i",
            "ș",
            "s",
            "к",
            "е",
            "2",
            "an",
            "ion",
            "pop",
            "popescu",
            "шев",
            "шевченко",
            "ion a",
            "a i",
            "ip",
            "IP",
            "22",
            "222",
            "2222",
            "ion 22",
            "ștan",
            "tuan",
            "popecsu",
            "a a a",
        ] {
            found += compare(&index, text);
        }
        for n in (round..700).step_by(5) {
            index.remove(&format!("id{n}"));
        }
        for n in (round..900).step_by(11) {
            index.put(made(n));
        }
        index.set_uses((0..200).map(|n| (format!("id{n}"), n as u32 / 9)).collect());
    }
    assert!(found > 10_000, "{found}");
}
