//! Pages of the directory: sorted by institution as a plain second count has them, and what a list
//! counts follows every act and every day although it is kept.

use std::sync::Arc;

use district_core::app::{Desk, DeskOptions};
use district_core::commands::dispatch;
use district_core::database::Access;
use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use crate::desk::{TestDesk, list_of, person};

const DAY: i64 = 24 * 3_600_000;

/// A small stream of numbers, the same at every run.
struct Stream(u64);

impl Stream {
    fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below
    }
}

/// Institution, name and id of everybody in the office of [`invented`], in the order of the list.
type Expected = Vec<(String, String, String)>;

/// People with up to three posts each, of the past and of the future too, in institutions of which
/// two have one name, and in none.
fn invented(desk: &TestDesk) -> Expected {
    let mut stream = Stream(0x2545_f491_4f6c_dd1d);
    let mut expected = Vec::new();
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::ExampleFill, |tx| {
        let names = ["beta", "alfa", "gama", "beta", "delta"];
        let mut bodies = Vec::new();
        for name in names {
            let id = tx.new_id();
            tx.insert(Entity::Organisation, &id, &[("name", json!(name))])?;
            bodies.push(id);
        }
        for _ in 0..120 {
            let who = tx.new_id();
            let family = format!("fam{:02}", stream.next(50));
            let gone = (stream.next(10) == 0).then(|| tx.stamp());
            let values = [
                ("family", json!(family)),
                ("created_at", json!(tx.stamp())),
                ("deleted_at", json!(gone)),
            ];
            tx.insert(Entity::Person, &who, &values)?;
            // Its own before an acting one, the fuller before the smaller, then by id.
            let mut main: Option<((bool, u64, String), Option<&str>)> = None;
            for _ in 0..stream.next(4) {
                let (post, held) = (tx.new_id(), tx.new_id());
                // Nobody is in the last one.
                let body = stream.next(5).checked_sub(1).map(|n| n as usize);
                let values = [
                    ("organisation_id", json!(body.map(|n| &bodies[n]))),
                    ("title", json!("specialist")),
                ];
                tx.insert(Entity::Position, &post, &values)?;
                let (acting, share) = (stream.next(3) == 0, 50 * (1 + stream.next(2)));
                let (from, to, now) = match stream.next(6) {
                    0 => (None, Some("2026-11-19"), false),
                    1 => (Some("2026-11-21"), None, false),
                    2 => (Some("2026-11-20"), Some("2026-11-20"), true),
                    _ => (None, None, true),
                };
                let values = [
                    ("person_id", json!(who)),
                    ("position_id", json!(post)),
                    ("acting", json!(i64::from(acting))),
                    ("share", json!(share)),
                    ("from_date", json!(from)),
                    ("to_date", json!(to)),
                ];
                tx.insert(Entity::Assignment, &held, &values)?;
                let key = (acting, 100 - share, held);
                if now && main.as_ref().is_none_or(|(best, _)| key < *best) {
                    main = Some((key, body.map(|n| names[n])));
                }
            }
            if gone.is_none() {
                let body = main.and_then(|(_, body)| body).unwrap_or("~");
                expected.push((body.to_owned(), family, who));
            }
        }
        Ok(())
    })
    .unwrap();
    expected.sort();
    expected
}

fn pages(desk: &TestDesk, request: &Value) -> Vec<String> {
    let mut request = request.clone();
    let mut seen = Vec::new();
    loop {
        let page = desk.ok("people_list", request.clone());
        let rows = page["rows"].as_array().unwrap().iter();
        let people = rows.filter(|row| row["vacant"] == false);
        seen.extend(people.map(|row| row["id"].as_str().unwrap().to_owned()));
        if page["next"].is_null() {
            return seen;
        }
        request["after"] = page["next"].clone();
    }
}

#[test]
fn by_institution_everybody_stands_where_a_plain_count_puts_them() {
    let desk = TestDesk::office();
    let expected = invented(&desk);
    let ids = |of: &[&str]| -> Vec<String> {
        let kept = expected.iter();
        let kept = kept.filter(|(body, ..)| of.is_empty() || of.contains(&body.as_str()));
        kept.map(|(.., id)| id.clone()).collect()
    };
    assert!(ids(&["beta"]).len() > 7, "one page does not hold it");
    assert!(ids(&["~"]).len() > 7);
    for limit in [1, 7, 50, 200] {
        let mut request = list_of("");
        request["sort"] = json!("institution");
        request["limit"] = json!(limit);
        assert_eq!(pages(&desk, &request), ids(&[]), "{limit} a page");
    }
    let mut request = list_of("");
    request["limit"] = json!(7);
    let mut by_name = expected.clone();
    by_name.sort_by(|one, other| (&one.1, &one.2).cmp(&(&other.1, &other.2)));
    let by_name: Vec<String> = by_name.into_iter().map(|(.., id)| id).collect();
    assert_eq!(pages(&desk, &request), by_name);
}

/// People with vacant posts, and vacant posts, as the list and the frame say them.
fn counted(desk: &Arc<Desk>) -> (u64, u64) {
    let page = dispatch(desk, "people_list", list_of("")).unwrap();
    let said = |of: &Value| of.as_u64().unwrap();
    let status = dispatch(desk, "app_status", json!({})).unwrap();
    let frame = &status["file"]["counts"];
    let list = (said(&page["total"]), said(&page["vacant"]));
    let rows = page["rows"].as_array().unwrap();
    let vacant = rows.iter().filter(|row| row["vacant"] == true).count();
    assert_eq!(list, (rows.len() as u64, vacant as u64), "counted anew");
    assert_eq!(
        (said(&frame["people"]), said(&frame["vacant"])),
        (list.0 - list.1, list.1)
    );
    list
}

#[test]
fn kept_counts_follow_every_act_and_every_day() {
    let desk = TestDesk::office();
    let path = desk.desk.core().unwrap().path().to_owned();
    let beside = Desk::new(DeskOptions {
        config_dir: desk.path().join("beside"),
        data_dir: desk.path().join("beside"),
        program: "tests",
        clock: desk.clock.clone(),
        file: Some(path),
        access: Access::Read,
        actor: None,
    });
    let now = |expected: (u64, u64), when: &str| {
        // Twice: the second answer is the kept one.
        for asked in [&desk.desk, &beside, &desk.desk, &beside] {
            assert_eq!(counted(asked), expected, "{when}");
        }
    };
    now((0, 0), "nobody yet");
    let mut clerk = person("Rusu", "Ion");
    clerk["post"] = json!("Jurist");
    let card = desk.ok("person_add", clerk)["value"].clone();
    now((1, 0), "added");
    let mut post = person("", "");
    post["post"] = json!("Contabil");
    desk.ok("person_add", post);
    now((2, 1), "a vacant post");
    desk.undo();
    now((1, 0), "taken back");
    desk.ok("history_redo", json!({}));
    now((2, 1), "done again");
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::ExampleFill, |tx| {
        let id = tx.new_id();
        let values = [("kind", json!("commune")), ("name", json!("Valea Mare"))];
        tx.insert(Entity::Council, &id, &values)
    })
    .unwrap();
    now((2, 1), "another kind of record");
    let held: String = core
        .read(|conn| Ok(conn.query_row("SELECT id FROM assignment", [], |row| row.get(0))?))
        .unwrap();
    core.transact(OpKind::PersonEdit, |tx| {
        tx.set(Entity::Assignment, &held, "to_date", json!("2026-11-20"))
    })
    .unwrap();
    now((2, 1), "held to the end of the day");
    desk.clock.advance(DAY);
    now((3, 2), "the next day the post is free");
    desk.ok("people_bin", json!({"ids": [card["id"]]}));
    now((2, 2), "in the bin");
}
