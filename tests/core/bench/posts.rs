//! Pages of a directory in which everybody has a post and a number, beside the bare keyset query.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use super::{rows, tell, usual};
use crate::desk::{TestDesk, list_of};

/// People of one institution.
const TOGETHER: usize = 50;

fn filled(count: usize) -> TestDesk {
    let desk = TestDesk::office();
    let core = desk.desk.core().unwrap();
    for first in (0..count).step_by(5000) {
        core.transact(OpKind::PeopleImport, |tx| {
            let mut body = String::new();
            for n in first..count.min(first + 5000) {
                if n % TOGETHER == 0 {
                    body = tx.new_id();
                    let name = json!(format!("Primăria {:05}", n / TOGETHER * 7919 % count));
                    tx.insert(Entity::Organisation, &body, &[("name", name)])?;
                }
                let (who, post, held) = (tx.new_id(), tx.new_id(), tx.new_id());
                let values = [
                    ("family", json!(format!("Rusu {:07}", n * 7919 % count))),
                    ("given", json!("Ion")),
                    ("created_at", json!("2026-11-20T08:00:00.000Z")),
                ];
                tx.insert(Entity::Person, &who, &values)?;
                let values = [
                    ("organisation_id", json!(body)),
                    ("title", json!("specialist")),
                ];
                tx.insert(Entity::Position, &post, &values)?;
                let values = [("person_id", json!(who)), ("position_id", json!(post))];
                tx.insert(Entity::Assignment, &held, &values)?;
                let values = [
                    ("person_id", json!(who)),
                    ("kind", json!("work")),
                    ("typed", json!(format!("0 252 {:05}", n % 100_000))),
                ];
                let phone = tx.new_id();
                tx.insert(Entity::Phone, &phone, &values)?;
            }
            Ok(())
        })
        .unwrap();
    }
    desk
}

#[test]
#[ignore = "a measurement"]
fn pages_of_people_with_posts() {
    let count = rows().min(100_000);
    let desk = filled(count);
    let core = desk.desk.core().unwrap();
    let bare = usual(20, || {
        core.read(|conn| {
            let mut ask = conn.prepare_cached(
                "SELECT id, family, given, sort_key FROM person \
                 WHERE deleted_at IS NULL AND sort_key > ?1 ORDER BY sort_key LIMIT 60",
            )?;
            let rows = ask.query_map(["rusu 0000"], |row| row.get::<_, String>(1))?;
            assert_eq!(rows.count(), 60);
            Ok(())
        })
        .unwrap();
    });
    for sort in ["name", "institution"] {
        let mut list = list_of("");
        list["limit"] = json!(60);
        list["sort"] = json!(sort);
        list["after"] = desk.ok("people_list", list.clone())["next"].clone();
        let page = usual(20, || {
            let page = desk.ok("people_list", list.clone());
            assert_eq!(page["rows"].as_array().map(Vec::len), Some(60));
        });
        let what = format!("page 2 by {sort}, {count} people with posts, ms");
        tell(&what, page, Some(bare), "x3");
    }
    let first: Value = desk.ok("people_list", list_of(""));
    let id = first["rows"][0]["id"].as_str().unwrap().to_owned();
    let mut turn = 0;
    let anew = usual(5, || {
        turn += 1;
        core.transact(OpKind::PersonEdit, |tx| {
            tx.set(Entity::Person, &id, "note", json!(format!("n{turn}")))
        })
        .unwrap();
        drop(desk.ok("people_list", list_of("")));
    });
    tell(
        "a save and the first page counted anew, ms",
        anew,
        None,
        "-",
    );
}
