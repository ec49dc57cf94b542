//! Reading and showing telephone numbers.

use district_core::phones::{
    Country, Numbering, PhoneKind, PhoneReading, PhoneStyle, read, search_digits, split_numbers,
};

fn district() -> Numbering {
    Numbering {
        country: Country::Md,
        area_code: "252".into(),
        style: PhoneStyle::Dashes,
    }
}

fn city(country: Country, area_code: &str) -> Numbering {
    Numbering {
        country,
        area_code: area_code.into(),
        style: PhoneStyle::Dashes,
    }
}

fn md(typed: &str) -> PhoneReading {
    read(typed, &district())
}

#[test]
fn every_way_of_writing_a_district_number_is_one_number() {
    for typed in [
        "0-252-2-12-34",
        "0- 252-2-12-34",
        "(0252) 2-12-34",
        "(252) 2-12-34",
        "+373 252 21234",
        "+373 (0)252 2-12-34",
        "0037325221234",
        "373 252 2 12 34",
        "Tel.Serviciu0- 252-2-12-34",
        "tel. 0252/21234",
        "0–252–2–12–34",
    ] {
        let reading = md(typed);
        assert_eq!(reading.e164.as_deref(), Some("+37325221234"), "{typed}");
        assert_eq!(reading.display, "0-252-2-12-34", "{typed}");
        assert_eq!(reading.typed, typed);
        assert_eq!(reading.kind, PhoneKind::Work);
        assert!(!reading.unusual);
    }
}

#[test]
fn the_office_chooses_the_style() {
    let mut n = district();
    n.style = PhoneStyle::Spaces;
    assert_eq!(read("0-252-2-12-34", &n).display, "0252 21 234");
    assert_eq!(read("022123456", &n).display, "022 123 456");
    n.style = PhoneStyle::International;
    assert_eq!(read("0-252-2-12-34", &n).display, "+373 252 21 234");
    assert_eq!(read("079123456", &n).display, "+373 79 123 456");
}

#[test]
fn mobiles_and_cities_of_moldova() {
    for (typed, display, kind) in [
        ("079123456", "079 123 456", PhoneKind::Mobile),
        ("+37369123456", "069 123 456", PhoneKind::Mobile),
        ("022 12 34 56", "0-22-12-34-56", PhoneKind::Work),
        ("0231 61234", "0-231-6-12-34", PhoneKind::Work),
        ("fax 0-252-2-12-35", "0-252-2-12-35", PhoneKind::Fax),
        ("0-252-2-12-35 (fax)", "0-252-2-12-35", PhoneKind::Fax),
        ("tel./fax 0-252-2-12-35", "0-252-2-12-35", PhoneKind::Work),
        ("dom. 0-252-2-12-35", "0-252-2-12-35", PhoneKind::Home),
    ] {
        let reading = md(typed);
        assert_eq!(
            (reading.display.as_str(), reading.kind),
            (display, kind),
            "{typed}"
        );
    }
}

#[test]
fn five_digits_are_offered_the_area_code_and_left_as_typed() {
    let reading = md("2-12-34");
    assert_eq!(reading.e164, None);
    assert_eq!(reading.display, "2-12-34");
    assert!(!reading.unusual);
    let offer = reading.offer.expect("an offer");
    assert_eq!(
        (offer.e164.as_str(), offer.display.as_str()),
        ("+37325221234", "0-252-2-12-34")
    );

    let without = Numbering {
        area_code: String::new(),
        ..district()
    };
    assert_eq!(read("21234", &without).offer, None);
    assert!(!read("21234", &without).unusual);
}

#[test]
fn six_digits_of_a_city_are_local() {
    let reading = read("41-23-45", &city(Country::Ua, "0552"));
    assert_eq!(
        (
            reading.e164.as_deref(),
            reading.display.as_str(),
            reading.unusual
        ),
        (None, "41-23-45", false)
    );
    let offer = reading.offer.expect("an offer");
    assert_eq!(
        (offer.e164.as_str(), offer.display.as_str()),
        ("+380552412345", "(0552) 41-23-45")
    );
    assert_eq!(read("41-23-45", &city(Country::Ua, "44")).offer, None);
    let offer = read("4-05-11", &city(Country::Ru, "84467"))
        .offer
        .expect("an offer");
    assert_eq!(offer.display, "8 (84467) 4-05-11");
}

#[test]
fn the_other_countries() {
    let ua = city(Country::Ua, "552");
    assert_eq!(
        read("8-0552-41-23-45", &ua).e164.as_deref(),
        Some("+380552412345")
    );
    assert_eq!(read("+380 50 123 45 67", &ua).display, "050 123 45 67");
    assert_eq!(
        read("+380 50 123 45 67", &district()).display,
        "+380 50 123 45 67"
    );
    assert_eq!(read("(05532) 2-12-34", &ua).display, "(05532) 2-12-34");
    let ro = city(Country::Ro, "256");
    assert_eq!(read("0256 123 456", &ro).display, "0256-123-456");
    assert_eq!(read("+40721234567", &ro).display, "0721 234 567");
    assert_eq!(
        read("021 312 34 56", &ro).e164.as_deref(),
        Some("+40213123456")
    );
    let ru = city(Country::Ru, "8617");
    assert_eq!(read("8 (912) 345-67-89", &ru).display, "8 912 345-67-89");
    assert_eq!(read("+7 912 345 67 89", &ru).kind, PhoneKind::Mobile);
    assert_eq!(read("8 8617 12-34-56", &ru).display, "8 (8617) 12-34-56");
    assert_eq!(
        read("+44 20 7946 0958", &ru).e164.as_deref(),
        Some("+442079460958")
    );
}

#[test]
fn extensions_in_their_many_spellings() {
    for (typed, extension) in [
        ("0-252-2-12-34 int. 109", "109"),
        ("0-252-2-12-34, int.109", "109"),
        ("0-252-2-12-34 внутр. 12", "12"),
        ("0-252-2-12-34 (вн. 5)", "5"),
        ("0-252-2-12-34 ext 3", "3"),
        ("0-252-2-12-34 д. 5", "5"),
    ] {
        let reading = md(typed);
        assert_eq!(reading.extension.as_deref(), Some(extension), "{typed}");
        assert_eq!(reading.display, "0-252-2-12-34", "{typed}");
        assert!(!reading.unusual, "{typed}");
    }
    assert_eq!(
        (md("int. 109").kind, md("int. 109").display.as_str()),
        (PhoneKind::Internal, "109")
    );
}

#[test]
fn short_and_internal_numbers() {
    for typed in ["112", "101", "104", "903", "1402"] {
        assert_eq!(md(typed).kind, PhoneKind::Short, "{typed}");
    }
    for typed in ["12", "109", "2034"] {
        let reading = md(typed);
        assert_eq!(
            (reading.kind, reading.unusual, reading.display.as_str()),
            (PhoneKind::Internal, false, typed)
        );
    }
}

#[test]
fn an_odd_number_is_marked_and_never_refused() {
    for typed in [
        "  0-252-2-12-3 ",
        "vezi la secretar",
        "",
        "+373 252",
        "12345678901234567890",
        "2-12-34 seara",
        "💥",
        "+",
    ] {
        let reading = md(typed);
        assert!(reading.unusual, "{typed}");
        assert_eq!(reading.display, typed.trim());
        assert_eq!(reading.e164, None);
    }
}

#[test]
fn several_numbers_in_one_string() {
    assert_eq!(split_numbers("2-12-34, 2-12-35"), ["2-12-34", "2-12-35"]);
    assert_eq!(
        split_numbers("2-12-34; 079123456 / 2-12-35"),
        ["2-12-34", "079123456", "2-12-35"]
    );
    assert_eq!(split_numbers("tel./fax 2-12-34"), ["tel./fax 2-12-34"]);
    assert_eq!(
        split_numbers("tel. 2-12-34, fax: 2-12-35"),
        ["tel. 2-12-34", "fax: 2-12-35"]
    );
    assert_eq!(split_numbers("2-12-34, int. 109"), ["2-12-34, int. 109"]);
    assert_eq!(split_numbers("2-12-34/39"), ["2-12-34/39"]);
    assert!(split_numbers(" , ; /").is_empty());
}

#[test]
fn a_search_finds_a_number_by_any_of_its_digit_forms() {
    let full = ["37325221234", "025221234", "25221234", "21234"];
    assert_eq!(
        search_digits("0-252-2-12-34", Some("+37325221234"), &district()),
        full
    );
    assert_eq!(search_digits("2-12-34", None, &district()), full);
    assert_eq!(search_digits("109", None, &district()), ["109"]);
    assert_eq!(
        search_digits("079123456", None, &district()),
        ["37379123456", "079123456", "79123456"]
    );
}

#[test]
fn labels_as_offices_write_them() {
    for typed in [
        "☎ 0-252-2-12-34",
        "📞 (0252) 2-12-34",
        "т/ф 0-252-2-12-34",
        "t/f 0252 21234",
        "0252/2-12-34",
    ] {
        let reading = md(typed);
        assert_eq!(reading.display, "0-252-2-12-34", "{typed}");
        assert!(!reading.unusual, "{typed}");
        assert_eq!(reading.kind, PhoneKind::Work, "{typed}");
    }
    assert_eq!(md("📠 0-252-2-12-34").kind, PhoneKind::Fax);
    assert_eq!(
        split_numbers("0232/123.456, fax 0232/123.457"),
        ["0232/123.456", "fax 0232/123.457"]
    );
    assert_eq!(
        read("0800 501 234", &city(Country::Ua, "552")).display,
        "0 800 501 234"
    );
}

#[test]
fn brackets_tell_how_long_an_area_code_is() {
    let ua = read("(05547) 2-12-34", &city(Country::Ua, "552"));
    assert_eq!(
        (ua.e164.as_deref(), ua.display.as_str()),
        (Some("+380554721234"), "(05547) 2-12-34")
    );
    assert_eq!(
        read("8 (84463) 2-12-34", &city(Country::Ru, "8442")).display,
        "8 (84463) 2-12-34"
    );
}
