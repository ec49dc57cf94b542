//! Taking in an official programme of 250 rows.

use serde_json::json;

use super::{median, tell, timed};
use crate::desk::TestDesk;

#[test]
#[ignore = "a measurement"]
fn importing_an_official_programme_of_250_rows() {
    let desk = TestDesk::office();
    let request = json!({"kind": "local_general", "day": "2027-10-17"});
    let made = desk.ok("election_add", request)["value"].clone();
    let known = made["rows"].as_array().unwrap();
    let mut text = String::from("Nr.\tAcțiunea\tTermenul\tTemeiul legal\tResponsabil\n");
    for n in 0..250_usize {
        let action = match known.get(n) {
            Some(row) => row["action"].as_str().unwrap().to_owned(),
            None => format!(
                "Pregătirea sălii nr. {n} și a celor {} scaune pentru ședința comisiei",
                n * 7
            ),
        };
        let day = n % 28 + 1;
        text.push_str(&format!(
            "{}\t{action}\tPână la {day} septembrie 2027 inclusiv / cel târziu cu {n} de zile înainte\tart. {n} alin. (1)\tConsiliul electoral\n",
            n + 1
        ));
    }
    let apply = json!({
        "read": {"election": made["election"]["id"], "text": text}, "source": "x", "words": true,
    });
    let mut times = Vec::new();
    for _ in 0..5 {
        times.push(timed(|| {
            let done = desk.ok("official_apply", apply.clone());
            assert_eq!(done["value"]["read"], 250);
        }));
        desk.undo();
    }
    tell(
        "import of an official programme, 250 rows, ms",
        median(times),
        None,
        "300",
    );
}
