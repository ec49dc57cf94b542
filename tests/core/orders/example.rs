//! The collective orders of the example, on whatever day it is filled in.

use serde_json::{Value, json};

use crate::desk::TestDesk;

/// The example, filled in so many days after Friday, 20 November 2026.
fn filled_after(days: i64) -> TestDesk {
    let desk = TestDesk::first_start();
    desk.clock.advance(days * 24 * 3600 * 1000);
    desk.ok("file_example", json!({}));
    desk
}

fn order<'a>(matrix: &'a Value, title: &str) -> &'a Value {
    let orders = matrix["orders"].as_array().unwrap();
    orders
        .iter()
        .find(|order| order["title"].as_str().unwrap().starts_with(title))
        .unwrap()
}

fn figures(order: &Value) -> [i64; 6] {
    let fields = [
        "total",
        "answered",
        "answered_late",
        "missing",
        "returned",
        "waiting",
    ];
    fields.map(|field| order["tally"][field].as_i64().unwrap())
}

#[test]
fn on_any_day_nineteen_answered_two_late_six_are_missing() {
    for days in 0..7 {
        let desk = filled_after(days);
        let matrix = desk.ok("matrix_get", json!({}));
        assert_eq!(matrix["orders"].as_array().unwrap().len(), 3, "{days}");
        let premises = order(&matrix, "Informația privind localurile");
        assert_eq!(figures(premises), [27, 19, 2, 6, 2, 0], "{days}");
        let phones = order(&matrix, "Actualizarea listei");
        assert_eq!(figures(phones), [27, 19, 0, 0, 0, 8], "{days}");
        let monthly = order(&matrix, "Raportul lunar");
        assert_eq!(figures(monthly), [27, 0, 0, 0, 0, 27], "{days}");
        // What the day makes of series adds nothing: the report that is out is the next one.
        assert_eq!(
            desk.ok("series_run", json!({}))["value"]["count"],
            0,
            "{days}"
        );
        let card = desk.ok("task_get", json!({"id": monthly["id"]}));
        let over_time = desk.ok("matrix_get", json!({"series": card["series"]}));
        let months = over_time["orders"].as_array().unwrap();
        assert_eq!(months.len(), 4, "{days}");
        for month in &months[..3] {
            assert_eq!(month["closed"], true);
            assert_eq!(month["tally"]["total"], 27);
        }
        assert_eq!(
            months[1]["tally"]["missing"], 1,
            "closed without one of them"
        );
        assert_eq!(months[1]["tally"]["excused"], 1);
    }
}

#[test]
fn the_sheet_of_the_example_says_why_and_how_often() {
    let desk = TestDesk::example();
    let matrix = desk.ok("matrix_get", json!({"problems": true}));
    let premises = order(&matrix, "Informația privind localurile");
    assert_eq!(matrix["total"], 8, "six missing and two sent back");
    let sheet = desk.ok("order_get", json!({"id": premises["id"]}));
    let lines = sheet["lines"].as_array().unwrap();
    let of = |name: &str| lines.iter().find(|line| line["name"] == name).unwrap();
    assert_eq!(of("Fântâna Rece")["reminded"], 2);
    assert_eq!(
        of("Fântâna Rece")["note"],
        "cere local nou, școala în reparație"
    );
    assert_eq!(of("Dumbrăvenii de Sus")["reason"], "fără suprafața sălii");
    assert_eq!(of("Dumbrăvenii de Sus")["mark"], "returned");
    for line in lines {
        assert_ne!(line["contact"]["phone"], "", "{}", line["name"]);
    }
    let day = |line: &Value, field: &str| line[field].as_str().unwrap_or("0000").to_owned();
    for line in lines {
        let steps = [
            "sent_on",
            "received_on",
            "in_work_on",
            "answered_on",
            "accepted_on",
        ];
        let days: Vec<String> = steps
            .iter()
            .map(|step| day(line, step))
            .filter(|day| day != "0000")
            .collect();
        assert!(
            days.windows(2).all(|two| two[0] <= two[1]),
            "{}",
            line["name"]
        );
    }
    // Undo passes the filling by: the orders of the example are there for good.
    assert_eq!(sheet["form"].as_array().unwrap().len(), 3);
}
