//! A calendar programme of 250 rows, every row with its steps in words, and its PDF once the
//! letters are loaded.

use district_core::calendar::Local;
use district_core::deadlines::{ComputeProgramme, annex, service};
use district_core::locales::{Language, Texts};
use district_core::packs::Pack;
use serde_json::json;

use super::{median, tell, timed};

#[test]
#[ignore = "a measurement"]
fn programme_of_250_rows() {
    let mut pack = Pack::of("md").unwrap().clone();
    let file = pack.elections.last_mut().unwrap();
    let copies = file.rules.clone();
    for (n, rule) in copies.iter().cycle().take(300).enumerate() {
        let mut rule = rule.clone();
        rule.id = format!("{}-{n}", rule.id);
        file.rules.push(rule);
    }
    let asked: ComputeProgramme = serde_json::from_value(json!({
        "pack": "md", "kind": "local_general", "day": "2027-10-17"
    }))
    .unwrap();
    let today = "2026-11-22".parse().unwrap();
    let made = || service::programme(&pack, &asked, Local::default(), today, Language::Ro);
    let mut programme = made().unwrap();
    assert!(programme.rows.len() >= 250, "{}", programme.rows.len());
    programme.rows.truncate(250);
    let count = made().unwrap().rows.len() as f64;
    let whole = median((0..21).map(|_| timed(|| drop(made().unwrap()))).collect());
    let whole = whole * 250.0 / count;
    tell("programme of 250 rows, all explained, ms", whole, None, "5");
    let texts = Texts::new(Language::Ro);
    let document = district_documents::paper::Document {
        title: annex::title(&texts, &programme),
        language: "ro".into(),
        blocks: annex::blocks(&texts, &programme),
        ..Default::default()
    };
    let pdf = || drop(district_documents::paper::print::pdf(&document).unwrap());
    tell("its first PDF, ms", timed(pdf), None, "-");
    let pdf = median((0..5).map(|_| timed(pdf)).collect());
    tell("its PDF after the first one, ms", pdf, None, "500");
}
