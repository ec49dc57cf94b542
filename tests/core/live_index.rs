//! The search index is built beside the first page; nothing written meanwhile is lost to it.

use std::sync::Arc;

use serde_json::json;

use crate::desk::{TestDesk, person};

/// The example district, opened by a program that has just started.
fn opened_again(seed: u64) -> TestDesk {
    let desk = TestDesk::example().restarted(seed);
    desk.ok("file_example", json!({}));
    desk
}

/// Saves that fall into the building of the index are found like all others, whoever of the
/// two is done first.
#[test]
fn what_is_saved_while_the_index_is_built_is_found() {
    for round in 2..10_u64 {
        let desk = opened_again(round);
        let ids: Vec<String> = (0..12)
            .map(|number| {
                let family = format!("Zăvoianu{number}");
                let added = desk.ok("person_add", person(&family, "Ileana"));
                added["value"]["id"].as_str().unwrap().to_owned()
            })
            .collect();
        let gone = desk.ok("people_bin", json!({"ids": [ids[0]]}));
        assert_eq!(gone["value"]["count"], 1);
        let found = desk.list("zăvoianu");
        assert_eq!(found["total"], 11, "round {round}");
        let check = desk.desk.core().unwrap().check(true).unwrap();
        assert!(check.is_empty(), "{check:?}");
    }
}

/// Asked from many threads at once, it is built once and answers all of them.
#[test]
fn the_first_searches_wait_for_one_index() {
    let desk = Arc::new(opened_again(2));
    let asking: Vec<_> = (0..8)
        .map(|_| {
            let desk = desk.clone();
            std::thread::spawn(move || desk.list("primar")["total"].as_u64().unwrap())
        })
        .collect();
    let totals: Vec<u64> = asking.into_iter().map(|one| one.join().unwrap()).collect();
    assert!(
        totals[0] >= 27 && totals.iter().all(|total| *total == totals[0]),
        "{totals:?}"
    );
}
