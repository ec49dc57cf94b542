//! Terms through the command table.

use serde_json::{Value, json};

use crate::desk::TestDesk;

fn programme(desk: &TestDesk, extra: Value) -> Value {
    let mut request =
        json!({"pack": "md", "kind": "parliament", "day": "2025-09-28", "language": "ro"});
    for (key, value) in extra.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.ok("programme_compute", request)
}

#[track_caller]
fn row<'a>(programme: &'a Value, rule: &str) -> &'a Value {
    let rows = programme["rows"].as_array().unwrap();
    rows.iter()
        .find(|row| row["rule"] == rule)
        .unwrap_or_else(|| panic!("{rule} is no row"))
}

#[test]
fn each_code_governs_the_elections_of_its_time() {
    let desk = TestDesk::first_start();
    let new = programme(&desk, json!({}));
    assert_eq!(row(&new, "MD-001")["to"], "2025-08-24");
    assert_eq!(row(&new, "MD-008")["to"], "2025-09-03");
    assert_eq!(
        row(&new, "MD-001")["legal_act"],
        "Codul electoral nr. 325/2022"
    );
    let old = programme(&desk, json!({"day": "2021-07-11"}));
    assert_eq!(row(&old, "MD-038")["to"], "2021-06-15");
    assert_eq!(row(&old, "MD-038")["counting"], "n_full_days_between");
    for (programme, none) in [(&new, "MD-038"), (&old, "MD-001")] {
        let rows = programme["rows"].as_array().unwrap();
        assert!(rows.iter().all(|row| row["rule"] != none));
    }
    // Hours run from the closing of the polls.
    assert_eq!(row(&old, "MD-055")["to"], "2021-07-12");
    assert_eq!(row(&old, "MD-055")["time"], "15:00");
    assert_eq!(row(&old, "MD-056")["time"], "21:00");
}

#[test]
fn trust_is_the_weaker_of_number_and_counting() {
    let desk = TestDesk::first_start();
    let new = programme(&desk, json!({}));
    // The number was read in the law, the counting is not certain.
    assert_eq!(row(&new, "MD-001")["trust"], "to_confirm");
    // "In authority's words", with a counting of its own.
    assert_eq!(row(&new, "MD-008")["trust"], "authority");
    let old = programme(&desk, json!({"day": "2021-07-11"}));
    assert_eq!(row(&old, "MD-037")["trust"], "derived");
    // The eve is the eve under any counting.
    assert_eq!(row(&old, "MD-048")["trust"], "law_text");
}

#[test]
fn a_date_is_no_surer_than_the_row_it_is_counted_from() {
    let desk = TestDesk::first_start();
    let new = programme(&desk, json!({"language": "en"}));
    // The law says "with the ballots"; their day is the office's practice.
    let lists = row(&new, "MD-007");
    assert_eq!(lists["trust"], "practice");
    let steps = lists["explanation"].as_array().unwrap();
    let why = steps
        .iter()
        .find(|step| step["kind"] == "trust")
        .map(|step| step["why"].as_str().unwrap())
        .unwrap();
    assert!(why.contains("The row it is counted from"), "{why}");
    let old = programme(&desk, json!({"day": "2021-07-11"}));
    assert_eq!(row(&old, "MD-086")["trust"], "derived");
    // Once an authority set the day of that row, the law's words are all there is to it.
    let official = json!([{"rule": "MD-P82", "date": "2025-09-26", "source": "CEC"}]);
    let set = programme(&desk, json!({"official": official}));
    assert_eq!(row(&set, "MD-007")["to"], "2025-09-26");
    assert_eq!(row(&set, "MD-007")["trust"], "law_text");
    // What was read for the first round is to be confirmed for the second.
    let second = json!({"day": "2020-11-15", "kind": "president", "round": 2});
    let second = programme(&desk, second);
    assert_eq!(row(&second, "MD-048")["to"], "2020-11-14");
    assert_eq!(row(&second, "MD-048")["trust"], "to_confirm");
}

#[test]
fn an_act_of_the_pack_that_is_no_code_and_a_round_that_is_not_held_are_refused() {
    let desk = TestDesk::first_start();
    let refused = |change: Value| {
        let mut request = json!({"pack": "md", "kind": "parliament", "day": "2025-09-28"});
        for (key, value) in change.as_object().unwrap() {
            request[key] = value.clone();
        }
        desk.refused("programme_compute", request)
    };
    assert_eq!(refused(json!({"code": "436/2006"})), "act-not-electoral");
    let local = json!({"code": "436/2006", "kind": "local_general"});
    assert_eq!(refused(local), "act-not-electoral");
    assert_eq!(refused(json!({"round": 2})), "no-second-round");
    let referendum = json!({"round": 2, "kind": "referendum_local"});
    assert_eq!(refused(referendum), "no-second-round");
    programme(&desk, json!({"code": "325/2022"}));
}

#[test]
fn every_row_says_where_it_comes_from_and_why() {
    let desk = TestDesk::first_start();
    for kind in [
        "parliament",
        "president",
        "local_general",
        "local_new",
        "local_partial",
        "referendum_national",
        "referendum_local",
    ] {
        for day in ["2021-07-11", "2027-11-07"] {
            for language in ["ro", "uk", "ru", "en"] {
                let request = json!({"kind": kind, "day": day, "language": language});
                let made = programme(&desk, request);
                let rows = made["rows"].as_array().unwrap();
                assert!(rows.len() > 10, "{kind} {day}: {}", rows.len());
                for (n, row) in (1..).zip(rows) {
                    assert_eq!(row["no"], n);
                    let text = |key: &str| row[key].as_str().unwrap_or_default();
                    assert!(
                        !text("action").is_empty() && !text("stage").is_empty(),
                        "{row}"
                    );
                    assert!(row["trust"].is_string());
                    let dated = !text("from").is_empty() || !text("to").is_empty();
                    assert_ne!(dated, !text("missing").is_empty(), "{row}");
                    let steps = row["explanation"].as_array().unwrap();
                    assert!(steps.len() >= 3, "{row}");
                    for step in steps {
                        for key in ["step", "why"] {
                            let words = step[key].as_str().unwrap();
                            assert!(!words.is_empty(), "{row}");
                            assert!(!words.contains("deadline-"), "{words}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn without_a_day_the_rows_are_a_draft() {
    let desk = TestDesk::first_start();
    let draft = programme(&desk, json!({"day": null}));
    let row = row(&draft, "MD-001");
    assert_eq!(row["draft"], "E−35");
    assert_eq!(row["to"], Value::Null);
    assert!(row["missing"].as_str().unwrap().contains("ziua alegerilor"));
}

#[test]
fn an_event_without_a_day_leaves_the_row_empty_and_says_which() {
    let desk = TestDesk::first_start();
    let old = programme(&desk, json!({"day": "2021-07-11"}));
    assert_eq!(row(&old, "MD-041")["to"], Value::Null);
    let missing = row(&old, "MD-041")["missing"].as_str().unwrap().to_owned();
    assert!(missing.contains("desemnării"), "{missing}");
    let with = json!({"day": "2021-07-11", "anchors": {"nomination_start": "2021-05-13"}});
    let filled = programme(&desk, with);
    assert_eq!(row(&filled, "MD-041")["to"], "2021-05-15");
    let started = programme(&desk, json!({"period_start": "2025-07-14"}));
    assert_eq!(row(&started, "MD-024")["to"], "2025-11-11");
}

#[test]
fn the_official_date_overrules_and_both_stay_visible() {
    let desk = TestDesk::first_start();
    let official =
        json!({"rule": "MD-015", "date": "2025-08-30", "source": "Programul CEC, r. 50"});
    let made = programme(
        &desk,
        json!({"official": [official], "own": {"n": 2, "unit": "working_day"}}),
    );
    let campaign = row(&made, "MD-015");
    assert_eq!(campaign["from"], "2025-08-29", "the legal date stays");
    assert_eq!(campaign["official"], "2025-08-30");
    assert_eq!(campaign["official_source"], "Programul CEC, r. 50");
    // Saturday back by two working days, over Independence Day's week: Thursday.
    assert_eq!(campaign["own"], "2025-08-28");
    // What hangs on the row hangs on the official date.
    assert_eq!(row(&made, "MD-021")["to"], "2025-08-27");
    let no_source = json!([{"rule": "MD-015", "date": "2025-08-30", "source": " "}]);
    let request =
        json!({"pack": "md", "kind": "parliament", "day": "2025-09-28", "official": no_source});
    assert_eq!(desk.refused("programme_compute", request), "invalid");
}

#[test]
fn working_days_name_every_skipped_day() {
    let desk = TestDesk::first_start();
    let rules = desk.ok("deadline_rules", json!({"pack": "ua", "language": "uk"}));
    let rule = rules
        .as_array()
        .unwrap()
        .iter()
        .find(|rule| rule["unit"] == "working_day" && rule["n"] == 5)
        .expect("a term of five working days")["rule"]
        .clone();
    let ask = |from: &str| {
        desk.ok(
            "deadline_compute",
            json!({"pack": "ua", "rule": rule, "from": from, "language": "uk"}),
        )
    };
    // Before Easter 2021: a weekend, Easter and what stands in for the holidays.
    let term = ask("2021-04-28");
    assert_eq!(term["legal_date"], "2021-05-07");
    let steps = term["explanation"].as_array().unwrap();
    let of = |kind: &str| steps.iter().filter(|step| step["kind"] == kind).count();
    assert_eq!(of("skipped"), 4);
    let words = serde_json::to_string(steps).unwrap();
    assert!(words.contains("Великдень"), "{words}");
    assert_eq!(of("moved-unknown"), 0);
    // Under martial law the holiday is counted, and that is said; so is the unknown year.
    let war = ask("2023-06-26");
    assert_eq!(war["legal_date"], "2023-07-03");
    let words = serde_json::to_string(&war).unwrap();
    for kind in ["not-observed", "moved-unknown", "unchecked"] {
        assert!(words.contains(kind), "{kind}: {words}");
    }
}

#[test]
fn nothing_wrong_gets_a_date() {
    let desk = TestDesk::first_start();
    let term = |rule: &str, from: &str| {
        desk.refused(
            "deadline_compute",
            json!({"pack": "md", "rule": rule, "from": from}),
        )
    };
    assert_eq!(term("MD-001", "2026-02-31"), "no-such-date");
    assert_eq!(term("MD-001", "31.02.2026"), "no-such-date");
    assert_eq!(term("MD-001", "mâine"), "no-such-date");
    assert_eq!(term("MD-001", "2026-2-3T25:00"), "no-such-date");
    assert_eq!(term("MD-001", "2021-07-11"), "act-not-valid");
    assert_eq!(term("MD-999", "2026-02-01"), "unknown-rule");
    assert_eq!(term("MD-001", "9999-12-31"), "year-out-of-range");
    let plan = |extra: Value| {
        let mut request = json!({"pack": "md", "kind": "parliament", "day": "2021-07-11"});
        for (key, value) in extra.as_object().unwrap() {
            request[key] = value.clone();
        }
        desk.refused("programme_compute", request)
    };
    assert_eq!(plan(json!({"code": "325/2022"})), "act-not-valid");
    assert_eq!(plan(json!({"code": "1/1900"})), "unknown-act");
    assert_eq!(plan(json!({"day": "1990-02-25"})), "no-act-on-day");
    assert_eq!(
        plan(json!({"anchors": {"line:MD-001": "2021-01-01"}})),
        "unknown-anchor"
    );
    assert_eq!(plan(json!({"pack": "fr"})), "unknown-pack");
    assert_eq!(plan(json!({"kind": "senate"})), "bad-request");
    let old = json!({"pack": "md", "kind": "parliament", "day": "2021-07-11", "code": "1381/1997"});
    desk.ok("programme_compute", old);
}

mod loops {
    use std::collections::BTreeMap;

    use district_core::calendar::{Calendar, Local};
    use district_core::deadlines::model::{Anchor, Direction, ElectionKind};
    use district_core::deadlines::order;
    use district_core::deadlines::programme::{self, Question};
    use district_core::error::{ApiError, ErrorCode};
    use district_core::packs::Pack;

    fn question() -> Question {
        let day = chrono::NaiveDate::from_ymd_opt(2027, 11, 7).unwrap();
        Question {
            kind: ElectionKind::LocalGeneral,
            round: 1,
            day: Some(day),
            today: day,
            code: None,
            anchors: BTreeMap::new(),
            official: BTreeMap::new(),
            buffer: None,
        }
    }

    #[test]
    fn a_loop_is_refused_by_name() {
        let mut pack = Pack::of("md").unwrap().clone();
        let file = pack
            .elections
            .iter_mut()
            .find(|file| file.rules.iter().any(|rule| rule.id == "MD-001"))
            .unwrap();
        for (rule, on) in [
            ("MD-001", "MD-004"),
            ("MD-004", "MD-005"),
            ("MD-005", "MD-001"),
        ] {
            let rule = file.rules.iter_mut().find(|r| r.id == rule).unwrap();
            rule.anchor = Anchor::Line(on.into());
        }
        let calendar = Calendar::new(&pack.holidays, Local::default());
        let refused: ApiError = programme::compute(&pack, &question(), &calendar)
            .unwrap_err()
            .into();
        assert_eq!(refused.code, ErrorCode::RuleLoop);
        for rule in ["MD-001", "MD-004", "MD-005"] {
            assert!(refused.params["rules"].contains(rule), "{refused:?}");
        }
        assert!(!district_core::packs::check(&pack).is_empty());
    }

    #[test]
    fn lines_are_worked_out_after_what_they_hang_on_in_any_order() {
        let mut rules: Vec<_> = (0..50u32)
            .map(|n| {
                let mut rule = crate::counting::rule(&format!("R{n}"));
                rule.direction = Direction::After;
                rule.anchor = if n == 49 {
                    Anchor::ElectionDay
                } else {
                    Anchor::Line(format!("R{}", n + 1))
                };
                rule
            })
            .collect();
        for _ in 0..50 {
            rules.rotate_left(7);
            let plain: Vec<_> = rules.iter().collect();
            let order = order::sorted(&plain).unwrap();
            assert_eq!(order.len(), 50);
            let place = |id: &str| order.iter().position(|n| rules[*n].id == id).unwrap();
            for rule in &rules {
                if let Anchor::Line(on) = &rule.anchor {
                    assert!(place(on) < place(&rule.id));
                }
            }
        }
    }
}
