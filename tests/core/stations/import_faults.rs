//! Faults of real lists of stations: sums, days for numbers, schools of one name, telephones
//! behind names, numbers of another council.

use serde_json::{Value, json};

use super::import::find;
use crate::desk::TestDesk;
use crate::imports::{counts, open, plan};

fn taken(desk: &TestDesk, text: &str, choice: &str) -> Value {
    let preview = open(desk, "stations", json!({"text": text}));
    let mut asked = plan(&preview);
    asked["on_duplicate"] = json!(choice);
    desk.ok("import_run", asked)["value"]["check"].clone()
}

fn told(check: &Value) -> Vec<(u64, &str)> {
    let problems = check["problems"].as_array().unwrap().iter();
    problems
        .map(|one| (one["row"].as_u64().unwrap(), one["code"].as_str().unwrap()))
        .filter(|(_, code)| *code != "council-unknown")
        .collect()
}

#[test]
fn sums_numbered_columns_and_days_for_numbers_are_no_stations() {
    let desk = TestDesk::office();
    let text = "Nr. secției\tConsiliul\tAlegători\tZona\n\
        1\t2\t3\t4\n\
        38/01\tCorbeni\t900\tNord\n\
        În total consiliu 1\t\t900\t\n\
        Итого\t\t900\t\n\
        Усього:\t\t900\t\n\
        Orașul\t\t\t\n\
        2026-05-12\tCorbeni\t700\t\n\
        1\tCorbeni\t650\t\n";
    let check = taken(&desk, text, "skip");
    assert_eq!(counts(&check), [7, 2, 0, 0, 5], "{check:#}");
    assert_eq!(
        told(&check),
        [
            (4, "not-a-station"),
            (5, "not-a-station"),
            (6, "not-a-station"),
            (7, "not-a-station"),
            (8, "number-is-day"),
        ]
    );
    assert_eq!(
        check["problems"][5]["message_params"]["value"],
        "2026-05-12"
    );
    assert_eq!(desk.ok("station_list", json!({}))["voters"], 1550);
}

#[test]
fn schools_of_one_name_stay_two_and_what_differs_in_one_is_kept() {
    let desk = TestDesk::office();
    let text = "Nr. secției\tConsiliul\tLocalul\tCheile\tTelefon chei\n\
        1\tXoreni\tGimnaziul\tIon Popa\t069 111 222\n\
        2\tYtreni\tGimnaziul\tVasile Rusu\t069 333 444\n\
        3\tXoreni\tGimnaziul\tAna Lupu\t069 555 666\n\
        4\t\tGimnaziul\tOlga Munteanu\t\n";
    let check = taken(&desk, text, "skip");
    assert_eq!(counts(&check), [4, 4, 0, 0, 0], "{check:#}");
    assert_eq!(
        told(&check),
        [(4, "station-differs"), (4, "station-differs")]
    );
    let (one, two, three, four) = (
        find(&desk, "1"),
        find(&desk, "2"),
        find(&desk, "3"),
        find(&desk, "4"),
    );
    assert_eq!(one["premises"]["keys_name"], "Ion Popa");
    assert_eq!(two["premises"]["keys_name"], "Vasile Rusu");
    assert_eq!(two["premises"]["keys_phone"], "069 333 444");
    assert_eq!(three["premises"]["id"], one["premises"]["id"]);
    assert_eq!(three["premises"]["keys_phone"], "069 111 222");
    assert_eq!(three["station"]["note"], "Cheile: Ana Lupu, 069 555 666");
    assert_eq!(four["premises"]["keys_name"], "Olga Munteanu");
}

#[test]
fn a_number_of_another_council_is_never_merged() {
    let desk = TestDesk::office();
    taken(&desk, "Nr. secției\tConsiliul\n1\tXoreni\n", "skip");
    let before = desk.content();
    let text = "Nr. secției\tConsiliul\tAlegători\n1\tYtreni\t845\n";
    let check = taken(&desk, text, "merge");
    assert_eq!(counts(&check), [1, 0, 0, 0, 1], "{check:#}");
    assert_eq!(told(&check), [(2, "station-differs"), (2, "duplicate")]);
    let params = json!({"stored": "Xoreni", "row": "Ytreni"});
    assert_eq!(check["problems"][0]["message_params"], params);
    assert_eq!(desk.content(), before);
    let twins = "Nr. secției\tConsiliul\tAlegători\n7\tXoreni\t\n7\tYtreni\t845\n";
    taken(&desk, twins, "merge");
    assert_eq!(find(&desk, "7")["station"]["voters"], Value::Null);
}

#[test]
fn a_merge_keeps_notes_and_unknown_columns_once() {
    let desk = TestDesk::office();
    taken(&desk, "Nr. secției\tLocalitatea\n38/07\tXoreni\n", "skip");
    let text = "Nr. secției\tLocalitatea\tObservații\tCuloarea urnei\n\
        38/07\tXoreni\tCheia la vecin\troșu\n";
    let check = taken(&desk, text, "merge");
    assert_eq!(counts(&check), [1, 0, 1, 0, 0], "{check:#}");
    assert_eq!(check["kept"], json!(["Culoarea urnei"]));
    let note = "Cheia la vecin\nCuloarea urnei: roșu";
    assert_eq!(find(&desk, "38/07")["station"]["note"], note);
    let check = taken(&desk, text, "merge");
    assert_eq!(counts(&check), [1, 0, 0, 1, 0], "{check:#}");
    assert_eq!(find(&desk, "38/07")["station"]["note"], note);
}

#[test]
fn a_telephone_behind_a_name_goes_to_its_field() {
    let desk = TestDesk::office();
    let text = "Nr. secției\tConsiliul\tLocalul\tCheile\tAdministratorul\n\
        1\tXoreni\tGimnaziul\tIon Popa, tel. 069 12 34 56\tMaria Rusu (079111222)\n\
        2\tXoreni\tLiceul\tIon al 2-lea\tpaznic\n";
    taken(&desk, text, "skip");
    let page = find(&desk, "1");
    assert_eq!(page["premises"]["keys_name"], "Ion Popa");
    assert_eq!(page["premises"]["keys_phone"], "069 12 34 56");
    assert_eq!(page["premises"]["manager_name"], "Maria Rusu");
    assert_eq!(page["premises"]["manager_phone"], "079111222");
    let page = find(&desk, "2");
    assert_eq!(page["premises"]["keys_name"], "Ion al 2-lea");
    assert_eq!(page["premises"]["keys_phone"], "");
}
