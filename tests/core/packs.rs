//! Every row of every pack: what it must have, and what must not be in it.

use district_core::packs::{self, Pack};

#[test]
fn the_packs_keep_their_schema() {
    let countries = Pack::countries();
    assert_eq!(countries, ["md", "ro", "ru", "ua"]);
    for country in countries {
        let pack = Pack::of(country).unwrap_or_else(|error| panic!("{country}: {error}"));
        let wrong = packs::check(pack);
        assert!(wrong.is_empty(), "{country}:\n{}", wrong.join("\n"));
        assert!(pack.rules().count() > 0, "{country} has rules");
    }
}

#[test]
fn station_norms_are_read_and_a_spoilt_one_is_named() {
    let norms = |country: &str| Pack::of(country).unwrap().norms.clone();
    let voters = &norms("md")[0];
    assert_eq!((voters.min, voters.max), (Some(30), Some(3000)));
    assert_eq!(norms("ua")[0].bands.len(), 3);
    let mut pack = Pack::of("md").unwrap().clone();
    let norm = &mut pack.norms[0];
    norm.max = Some(20);
    norm.act = "no-such-act".into();
    norm.name.0.remove("uk");
    let wrong = packs::check(&pack);
    for part in ["no such act", "less than the least", "no name in uk"] {
        assert!(
            wrong
                .iter()
                .any(|w| w.starts_with("MD-N01") && w.contains(part)),
            "{part}: {wrong:#?}"
        );
    }
}

#[test]
fn a_spoilt_row_is_named() {
    let mut pack = Pack::of("md").unwrap().clone();
    let rule = &mut pack.elections[0].rules[0];
    rule.act = Some("no-such-act".into());
    rule.note
        .0
        .insert("ro".into(), "see https://example.md".into());
    let id = rule.id.clone();
    let copy = rule.clone();
    pack.elections[0].rules.push(copy);
    let wrong = packs::check(&pack);
    for part in ["no act", "web address", "stands twice"] {
        assert!(
            wrong.iter().any(|w| w.starts_with(&id) && w.contains(part)),
            "{part}: {wrong:#?}"
        );
    }
}

#[test]
fn a_local_general_election_is_a_whole_plan_of_work() {
    let pack = Pack::of("md").unwrap();
    let practice = pack
        .elections
        .iter()
        .flat_map(|file| &file.rules)
        .filter(|rule| rule.act.is_none())
        .filter(|rule| {
            rule.concerns(
                district_core::deadlines::model::ElectionKind::LocalGeneral,
                1,
            )
        });
    assert!(practice.count() >= 60);
}
