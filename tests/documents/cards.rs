//! Cards of real phones and programs.

use calcard::{Entry, Parser};
use district_documents::reading::vcards::{Contact, read};
use district_documents::reading::{Format, detect};

use crate::list;

fn one(name: &str) -> Contact {
    let bytes = list(name);
    assert_eq!(detect(&bytes), Ok(Format::Vcard));
    let cards = read(&bytes, None).unwrap();
    assert_eq!(cards.problems, [], "{name}");
    cards.contacts.into_iter().next().unwrap()
}

fn types(contact: &Contact, value: &str) -> String {
    let found = contact.phones.iter().find(|phone| phone.value == value);
    found
        .unwrap_or_else(|| panic!("{value}: {contact:?}"))
        .types
        .join(" ")
}

#[test]
fn nokia_with_quoted_lines() {
    let card = one("nokia-2.1.vcf");
    assert_eq!(
        (card.family.as_str(), card.given.as_str()),
        ("Șaptefrați", "Olga")
    );
    assert_eq!(
        card.organisation,
        "Întreprinderea municipală Apă-Canal din orașul Lunca Mică"
    );
    assert_eq!(types(&card, "+37369111222"), "cell pref");
    assert_eq!(card.emails[0].value, "olga@post.example");
    assert_eq!(card.kept[0].name, "X-CLASS");
    assert_eq!(card.kept[0].value, "private");
}

#[test]
fn android_with_soft_breaks_and_a_picture() {
    let card = one("android-2.1.vcf");
    assert_eq!(card.family, "Плэмэдялэ");
    assert_eq!(card.additional, "Иванович");
    assert_eq!(card.formatted, "Плэмэдялэ Анатолий Иванович");
    assert!(card.photo.starts_with("data:image/jpeg;base64,/9j/"));
    assert_eq!(card.phones.len(), 2);
    let custom = card
        .kept
        .iter()
        .find(|kept| kept.name == "X-ANDROID-CUSTOM");
    assert!(custom.unwrap().value.contains("nickname;Tolea"));
}

#[test]
fn an_old_card_names_its_code_page_in_each_line() {
    let card = one("old-1251-2.1.vcf");
    assert_eq!(card.family, "Ковальчук");
    assert_eq!(card.additional, "Петрівна");
    assert_eq!(card.title, "Бухгалтер");
}

#[test]
fn iphone_with_groups_and_labels() {
    let card = one("iphone-3.0.vcf");
    assert_eq!(card.organisation, "Consiliul raional Lunca; aparat");
    assert_eq!(card.units, ["Secția cultură"]);
    assert_eq!(types(&card, "0257 2-19-19"), "anticameră");
    assert_eq!(
        card.addresses[0].value,
        "str. Ștefan cel Mare 12, Lunca, MD-4601, Moldova"
    );
    assert_eq!(
        card.note,
        "Răspunde de bibliotecile raionului, muzeu și casa de cultură\nLucrează până la 16:00"
    );
    assert_eq!(card.birthday, "1980-05-17");
    let kept: Vec<&str> = card.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(kept, ["N-PREFIX", "X-ABADR", "X-SOCIALPROFILE"]);
}

#[test]
fn thunderbird_with_addresses_as_links() {
    let card = one("thunderbird-4.0.vcf");
    assert_eq!(types(&card, "+380-67-555-44-33"), "cell voice");
    assert_eq!(card.role, "Містобудівний кадастр");
    assert_eq!(card.units, ["Відділ архітектури"]);
    assert_eq!(card.emails.len(), 2);
    let kept: Vec<&str> = card.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert_eq!(kept, ["X-CUSTOM1", "LANG"]);
}

#[test]
fn another_reader_sees_as_many_properties() {
    for name in ["iphone-3.0.vcf", "android-3.0.vcf", "thunderbird-4.0.vcf"] {
        let bytes = list(name);
        let text = String::from_utf8(bytes.clone()).unwrap();
        let mut parser = Parser::new(&text);
        let mut other = Vec::new();
        while let Entry::VCard(card) = parser.entry() {
            let numbers = |name: &str| {
                let found = card.entries.iter();
                found.filter(|entry| entry.name.as_str() == name).count()
            };
            other.push((numbers("TEL"), numbers("EMAIL"), numbers("ADR")));
        }
        let own: Vec<_> = read(&bytes, None)
            .unwrap()
            .contacts
            .iter()
            .map(|card| (card.phones.len(), card.emails.len(), card.addresses.len()))
            .collect();
        assert_eq!(own, other, "{name}");
    }
}

#[test]
fn three_broken_cards_among_five_hundred() {
    let mut text = String::new();
    for n in 1..=500 {
        match n {
            // No end, no name, a line that is nothing.
            100 => text.push_str("BEGIN:VCARD\nVERSION:3.0\nFN:Fără sfârșit\nTEL:2\n"),
            250 => text.push_str("BEGIN:VCARD\nVERSION:3.0\nTEL:2-22-22\nEND:VCARD\n"),
            400 => text.push_str("BEGIN:VCARD\nVERSION:3.0\nFN:Ana 400\n@@@ gunoi\nEND:VCARD\n"),
            _ => text.push_str(&format!(
                "BEGIN:VCARD\nVERSION:3.0\nFN:Ana {n}\nN:{n};Ana\nTEL:0257{n:05}\nEND:VCARD\n"
            )),
        }
    }
    let cards = read(text.as_bytes(), None).unwrap();
    assert_eq!(cards.total, 500);
    assert_eq!(cards.contacts.len(), 498);
    let problems: Vec<(u32, &str, &str)> = cards
        .problems
        .iter()
        .map(|p| (p.card, p.fault.slug(), p.text.as_str()))
        .collect();
    assert_eq!(
        problems,
        [
            (100, "card-unfinished", "Fără sfârșit"),
            (250, "card-nameless", "2-22-22"),
            (400, "card-bad-line", "@@@ gunoi"),
        ]
    );
}

fn cards(text: &str) -> district_documents::reading::vcards::Cards {
    read(text.replace('\n', "\r\n").as_bytes(), None).unwrap()
}

#[test]
fn a_group_is_nobody_and_its_members_bear_its_name() {
    let found = cards(
        "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:aa-1\nFN:Ana Ciobanu\nN:Ciobanu;Ana;;;\nKIND:individual\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Contabili\nMEMBER:urn:uuid:aa-1\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:3.0\nX-ADDRESSBOOKSERVER-KIND:group\nN:Secretari;;;;\nFN:Secretari\n\
         X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:aa-1\nEND:VCARD\n",
    );
    assert_eq!(found.contacts.len(), 1);
    let kept = &found.contacts[0].kept;
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(
        (kept[0].name.as_str(), kept[0].value.as_str()),
        ("CATEGORIES", "Contabili,Secretari")
    );
    let told: Vec<(u32, &str, &str)> = found
        .problems
        .iter()
        .map(|problem| (problem.card, problem.fault.slug(), problem.text.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            (2, "card-group", "Contabili"),
            (3, "card-group", "Secretari")
        ]
    );
}

#[test]
fn an_own_label_of_an_old_phone_costs_no_number() {
    let found = cards(
        "BEGIN:VCARD\nVERSION:2.1\nN:;Ana;;;\n\
         TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=93=D0=B0=\n=D1=80):0800123456\n\
         TEL;X-Custom(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=D0=93=D0=B0):0800123457\nEND:VCARD\n",
    );
    assert_eq!(found.problems, []);
    let phones = &found.contacts[0].phones;
    assert_eq!(phones[0].value, "0800123456");
    assert_eq!(phones[0].types, ["гар"]);
    assert_eq!(phones[1].value, "0800123457");
    assert_eq!(phones[1].types, ["га"]);
}

#[test]
fn what_apple_and_others_write_is_read_as_meant() {
    let found = cards(
        "BEGIN:VCARD\nVERSION:3.0\nN:Rusu;Alexandru,Ion;Petru;;\nFN:Alexandru Rusu\n\
         BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-17\nURL:https\\://exemplu.md\n\
         X-SOCIALPROFILE:a;b\\,c\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Poșta\nORG:Poșta;\nX-ABShowAs:COMPANY\nEND:VCARD\n",
    );
    let card = &found.contacts[0];
    assert_eq!(card.given, "Alexandru Ion");
    assert_eq!(card.birthday, "--05-17");
    assert_eq!(card.kept[0].value, "https://exemplu.md");
    // Parts of a value are not run together.
    assert_eq!(card.kept[1].value, "a;b\\,c");
    assert!(found.contacts[1].company && !card.company);
}
