//! The passport says what is known, and keeps private numbers back.

use serde_json::json;

use super::*;
use crate::phones::{Country, Numbering, PhoneStyle};

fn page() -> CouncilPage {
    let phone = |typed: &str, private: bool| {
        json!({"id": typed, "kind": "work", "copy": typed, "typed": typed, "e164": null,
            "extension": null, "display": typed, "unusual": false, "private": private,
            "preferred": false, "offer": null})
    };
    let post = |title: &str, name: &str, acting: bool, phones: Vec<serde_json::Value>| {
        json!({"position": title, "title": title, "role": null, "institution": "Primăria",
            "person": (!name.is_empty()).then_some(name), "name": name, "acting": acting,
            "since": null, "absence": null, "phone": null, "phones": phones})
    };
    let mut page = json!({
        "id": "c", "kind": "commune", "name": "Pădurenii", "name_uk": "", "name_ru": "Пэдурений",
        "code": "9900100", "population": 13412, "seats": 13, "elected": 11, "hram": "10-14",
        "fiscal_code": "1007600000408", "binned": false, "number": 1, "total": 1, "people": 1,
        "contact_total": 0,
    });
    for empty in [
        "sittings",
        "hours",
        "reception",
        "address",
        "postcode",
        "bank",
        "website",
        "note",
    ] {
        page[empty] = json!("");
    }
    for none in [
        "extra",
        "bodies",
        "members",
        "mayors",
        "localities",
        "promises",
        "contacts",
        "history",
    ] {
        page[none] = json!([]);
    }
    page["seat"] = json!({"institution": "o", "name": "Primăria", "address": "str. Viilor 3",
        "hours": "", "website": "", "phones": [], "emails": []});
    page["posts"] = json!([
        post(
            "primar",
            "Ion Vrabie",
            true,
            vec![phone("0-257-7-40-36", false), phone("069 000 295", true)]
        ),
        post("viceprimar", "", false, vec![]),
    ]);
    page["counts"] = json!({"open": 1, "overdue": 1, "waiting": 0});
    page["tasks"] = json!([{"id": "t", "number": "3/2026", "title": "Lista", "state": "assigned",
        "priority": "normal", "responsible": "Ana", "due_on": "2026-11-18", "overdue_days": 2,
        "due_soon": false, "waiting": false}]);
    serde_json::from_value(page).unwrap()
}

#[test]
fn the_passport_says_what_is_known_and_keeps_private_numbers_back() {
    let numbering = Numbering {
        country: Country::Md,
        area_code: "257".into(),
        style: PhoneStyle::Dashes,
    };
    let made = passport(&page(), &Words::new(Language::Ro, &numbering, false));
    assert_eq!(
        (made.title.as_str(), made.private_left_out),
        ("Comuna Pădurenii", 1)
    );
    let said = format!("{:?}", made.blocks);
    for words in [
        "Ion Vrabie",
        "interimar",
        "funcție vacantă",
        "0-257-7-40-36",
        "str. Viilor 3",
        "11 / 13",
        "14.10",
        "18.11.2026",
        "întârzie 2 zile",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("069 000 295"), "{said}");
    let made = passport(&page(), &Words::new(Language::Ru, &numbering, true));
    assert_eq!(
        (made.title.as_str(), made.private_left_out),
        ("Коммуна Пэдурений", 0)
    );
    assert!(format!("{:?}", made.blocks).contains("069 000 295"));
    assert_eq!(grouped(13_412), "13\u{202f}412");
    assert_eq!(grouped(412), "412");
}
