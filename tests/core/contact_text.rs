//! Contact text of offices' sites read into people. All names and numbers are invented.

use district_core::phones::{Country, Numbering, PhoneKind, PhoneStyle};
use district_core::staff::contact_text::{
    ContactEntry, ContactReading, DropReason, NameOrder, read_contacts, swap_name,
};

fn numbering(country: Country, area_code: &str) -> Numbering {
    Numbering {
        country,
        area_code: area_code.into(),
        style: PhoneStyle::Dashes,
    }
}

fn md(text: &str) -> ContactReading {
    read_contacts(text, &numbering(Country::Md, "252"))
}

fn names(reading: &ContactReading) -> Vec<String> {
    reading
        .entries
        .iter()
        .map(|e| {
            format!("{}|{}|{}", e.family, e.given, e.patronymic)
                .trim_end_matches('|')
                .to_owned()
        })
        .collect()
}

fn posts(reading: &ContactReading) -> Vec<&str> {
    reading.entries.iter().map(|e| e.post.as_str()).collect()
}

fn shown(entry: &ContactEntry) -> Vec<&str> {
    entry.phones.iter().map(|p| p.display.as_str()).collect()
}

#[test]
fn romanian_blocks_with_prose_before_and_blank_lines_inside() {
    let reading = md(include_str!("../fixtures/contact_text/ro_blocks.txt"));
    assert_eq!(
        names(&reading),
        [
            "Mărgineanu|Valentina",
            "Lozovan|Silvia",
            "Cotruță|Eugeniu",
            "Plugaru|Ana-Doina"
        ]
    );
    assert_eq!(
        posts(&reading),
        [
            "Şef Secţie",
            "Specialist Principal",
            "Specialist",
            "Specialist"
        ]
    );
    let duties: Vec<&str> = reading.entries.iter().map(|e| e.duty.as_str()).collect();
    assert_eq!(
        duties,
        [
            "",
            "problemele cadrelor şi instruirii",
            "problemele transportului şi drumurilor",
            "problemele relaţii cu primăriile"
        ]
    );
    let phones: Vec<Vec<&str>> = reading.entries.iter().map(shown).collect();
    assert_eq!(
        phones,
        [
            ["0-252-2-11-01"],
            ["0-252-2-11-02"],
            ["0-252-2-11-03"],
            ["0-252-2-11-02"]
        ]
    );
    assert_eq!(reading.entries[1].phones[0].typed, "0- 252-2-11-02");
    assert_eq!(
        reading.entries[1].phones[0].e164.as_deref(),
        Some("+37325221102")
    );
    for entry in &reading.entries {
        assert!(entry.include && entry.known.is_none());
        assert_eq!(entry.name_order, NameOrder::Sure);
        assert!(entry.emails.is_empty() && entry.notes.is_empty() && entry.institution.is_empty());
    }
    let spam: Vec<u32> = reading
        .dropped
        .iter()
        .filter(|line| line.reason == DropReason::SpamProtection)
        .map(|line| line.line)
        .collect();
    assert_eq!(spam, [17, 41]);
    assert_eq!(
        reading
            .dropped
            .iter()
            .filter(|l| l.reason == DropReason::NotAContact)
            .count(),
        6
    );
}

#[test]
fn ukrainian_card_and_blocks() {
    let text = include_str!("../fixtures/contact_text/uk_card.txt");
    let reading = read_contacts(text, &numbering(Country::Ua, "552"));
    assert_eq!(
        names(&reading),
        [
            "Вигаданська|Олена|Тарасівна",
            "Прикладенко|Ігор|Петрович",
            "Зразкова|Марія|Іванівна"
        ]
    );
    let head = &reading.entries[0];
    assert_eq!(head.post, "Завідуюча");
    assert_eq!(
        head.institution,
        "Сектор інформаційного забезпечення роботи міської ради"
    );
    assert_eq!((head.room.as_str(), head.address.as_str()), ("512", ""));
    assert_eq!(head.hours, "у робочому режимі");
    assert_eq!(shown(head), ["41-23-45"]);
    assert_eq!(head.phones[0].e164, None);
    assert!(head.notes.is_empty() && head.emails.is_empty());

    let chief = &reading.entries[1];
    assert_eq!(chief.institution, "Відділ містобудування");
    assert_eq!(
        (chief.room.as_str(), chief.address.as_str()),
        ("12", "вул. Садова, 5")
    );
    assert_eq!(shown(chief), ["41-23-46", "41-23-47", "050 111 22 33"]);
    assert_eq!(chief.phones[0].extension.as_deref(), Some("15"));
    let kinds: Vec<PhoneKind> = chief.phones.iter().map(|p| p.kind).collect();
    assert_eq!(kinds, [PhoneKind::Work, PhoneKind::Fax, PhoneKind::Mobile]);
    assert_eq!(chief.emails, ["i.prykladenko@example.org"]);

    assert_eq!(reading.entries[2].post, "Головний спеціаліст");
    assert_eq!(shown(&reading.entries[2]), ["41-23-48"]);
    assert!(
        reading
            .dropped
            .iter()
            .any(|l| l.reason == DropReason::Vacant && l.text.contains("41-23-49"))
    );
    assert!(
        reading
            .dropped
            .iter()
            .any(|l| l.reason == DropReason::NoPerson && l.line == 3)
    );
}

#[test]
fn russian_table_then_a_block() {
    let text = include_str!("../fixtures/contact_text/ru_table.txt");
    let reading = read_contacts(text, &numbering(Country::Ru, "8617"));
    assert_eq!(
        names(&reading),
        [
            "Придуманов|Пётр|Ильич",
            "Образцова|Нина",
            "Тестов|И.|И.",
            "Выдумкина|Анна|Сергеевна"
        ]
    );
    assert_eq!(
        posts(&reading),
        [
            "глава администрации",
            "заместитель главы, начальник отдела",
            "бухгалтер",
            "Начальник отдела архитектуры"
        ]
    );
    assert_eq!(
        shown(&reading.entries[0]),
        ["8 (8617) 12-30-01", "12-30-02"]
    );
    assert_eq!(reading.entries[0].phones[1].kind, PhoneKind::Fax);
    assert_eq!(reading.entries[0].emails, ["glava@example.org"]);
    assert_eq!(
        reading.entries[0].institution,
        "Администрация Вымышленского района"
    );
    let last = &reading.entries[3];
    assert_eq!(
        (last.duty.as_str(), last.room.as_str()),
        ("выдачу разрешений", "21")
    );
    assert_eq!(shown(last), ["12-30-06", "8 912 000-00-07"]);
    assert_eq!(last.hours, "вторник 9:00–12:00");
}

#[test]
fn romanian_one_liners_cards_and_bars() {
    let reading = md(include_str!("../fixtures/contact_text/ro_lines.txt"));
    assert_eq!(
        names(&reading),
        [
            "Băltărețu|Ion",
            "Popușoi|Tamara",
            "Stejaru|Maria",
            "Prisăcaru|Vasile",
            "Zburlea|Cvetana",
            "Cireșaru|Alexandru|Gheorghe",
            "Nuca|Dorina",
            "Pădure|Iurie"
        ]
    );
    assert_eq!(
        posts(&reading),
        [
            "Primar",
            "Secretar al Consiliului local",
            "contabil-șef",
            "Inginer cadastral",
            "referent",
            "director",
            "specialistă",
            "șofer"
        ]
    );
    let mayor = &reading.entries[0];
    assert_eq!(shown(mayor), ["0-252-7-00-01", "069 000 001"]);
    assert_eq!(mayor.emails, ["primar@example.md"]);
    assert_eq!(mayor.institution, "Primăria satului Valea Inventată");
    let secretary = &reading.entries[1];
    assert_eq!(
        (shown(secretary), secretary.room.as_str()),
        (vec!["70-0-02"], "4")
    );
    assert_eq!(secretary.phones[0].extension.as_deref(), Some("12"));
    assert_eq!(shown(&reading.entries[2]), ["70-0-03", "70-0-04"]);
    assert_eq!(reading.entries[4].name_order, NameOrder::Guessed);
    let director = &reading.entries[5];
    assert_eq!(director.institution, "Direcția Drumuri Inexistente");
    assert_eq!(
        (director.room.as_str(), director.hours.as_str()),
        ("17", "luni–vineri, 8.00–17.00")
    );
    assert_eq!(shown(director), ["70-0-07"]);
    assert_eq!(reading.entries[6].room, "18");
    assert_eq!(shown(&reading.entries[7]), ["069 000 009"]);
}

#[test]
fn english_list() {
    let reading = md(include_str!("../fixtures/contact_text/en_list.txt"));
    assert_eq!(names(&reading), ["Exampleton|Mary", "Sampleby|John"]);
    assert_eq!(posts(&reading), ["Head of section", "engineer"]);
    let head = &reading.entries[0];
    assert_eq!(head.phones[0].extension.as_deref(), Some("7"));
    assert_eq!(
        (head.room.as_str(), head.hours.as_str()),
        ("12", "Monday 9:00-12:00")
    );
    assert_eq!(head.emails, ["mary@example.org"]);
    assert_eq!(reading.entries[1].duty, "roads and bridges");
}

#[test]
fn lines_not_understood_stay_with_their_person() {
    let reading = md("Specialist\nLozovan Silvia\nStudii: universitatea\ntel. 2-11-02\n");
    assert_eq!(reading.entries[0].notes, ["Studii: universitatea"]);
    assert_eq!(shown(&reading.entries[0]), ["2-11-02"]);
}

#[test]
fn name_above_post_and_capitals() {
    let reading =
        md("LOZOVAN SILVIA\nȘef secție\nTel.: 2-11-02\n\nVadim PLUGARU\nSpecialist\n2-11-03");
    assert_eq!(names(&reading), ["Lozovan|Silvia", "Plugaru|Vadim"]);
    assert_eq!(posts(&reading), ["Șef secție", "Specialist"]);
    assert_eq!(shown(&reading.entries[1]), ["2-11-03"]);
}

#[test]
fn a_swap_is_a_decision() {
    let mut entry = md("Referent\nZburlea Cvetana\ntel. 2-11-09")
        .entries
        .remove(0);
    assert_eq!(entry.name_order, NameOrder::Guessed);
    swap_name(&mut entry);
    assert_eq!(
        (entry.family.as_str(), entry.given.as_str()),
        ("Cvetana", "Zburlea")
    );
    assert_eq!(entry.name_order, NameOrder::Sure);
}

#[test]
fn nonsense_gives_nobody() {
    for text in [
        "",
        "\n\n\t\u{feff}\r\n",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed 12-34-56 do eiusmod.",
        "Ieri Ion Lozovan, primarul satului, a deschis ședința. Detalii la tel. 0-252-2-11-02.",
        "Новини\nВчора голова ради Іван Вигаданський відкрив сесію.\nСтворено: 2013-08-29 15:50:57",
        "Ion Lozovan\nMaria Stejaru\nVasile Prisăcaru",
        "\u{0}\u{1}\u{fffd}@@@@ ||| \t\t :::: 💥 +++ ((( ]( [ ](",
        "Tel. 0-252-2-11-02\nemail: a@example.org",
    ] {
        assert!(md(text).entries.is_empty(), "{text}");
    }
    let only_names = md("Ion Lozovan\nMaria Stejaru");
    assert!(
        only_names
            .dropped
            .iter()
            .all(|l| l.reason == DropReason::NameOnly)
    );
}

#[test]
fn huge_text_is_read_in_step_with_its_length() {
    for unit in [
        "a\n",
        "@",
        "Tel. ",
        "Ion Popa\n",
        "](",
        "(",
        "tel. 2-11-02, ",
        "Șef Secție\n\n",
        "\t|",
        "this email address is being protected ",
    ] {
        let text = unit.repeat(60_000 / unit.len());
        let started = std::time::Instant::now();
        let reading = md(&text);
        assert!(reading.entries.is_empty(), "{unit:?}");
        assert!(reading.dropped.len() <= 500);
        assert!(
            started.elapsed().as_secs() < 30,
            "{unit:?} took {:?}",
            started.elapsed()
        );
    }
}

proptest::proptest! {
    #[test]
    fn any_text_is_safe(text in "(?s).{0,300}") {
        md(&text);
    }

    #[test]
    fn any_mixture_of_its_own_words_is_safe(parts in proptest::collection::vec(
        proptest::sample::select(vec![
            "Tel.", "fax", " ", "\n", ":", ",", "(", ")", "0-252-2-11-02", "int.", "Ion", "Lozovan", "ș", "İ", "ẞ",
            "Șef secție", "bir. 4", "–", "@", "a@b.md", "\t", "|", "](", "[", "к.", "5", "+", "И.", "И.И.", "'",
            "responsabil de", "Adresa:", "str.", "program", "vacant", "this email address is being protected", "1.",
        ]), 0..40))
    {
        md(&parts.concat());
    }
}

#[test]
fn family_name_on_its_own_line_and_bare_numbers_at_the_end() {
    let text = "Міський голова\nВИГАДАНЕНКО\nПетро Сидорович\nтел. (0552) 41-23-45";
    let reading = read_contacts(text, &numbering(Country::Ua, "552"));
    assert_eq!(names(&reading), ["Вигаданенко|Петро|Сидорович"]);
    assert_eq!(reading.entries[0].phones[0].typed, "(0552) 41-23-45");

    let reading = md(
        "Șef direcție - Lozovan Silvia, 2-11-07\nSpecialiști:\nȘef adjunct: Plugaru Ana (2-11-10)\n\
        Stejaru Maria – specialist principal – 2-11-11\nBăltărețu Ion t. 2-11-12",
    );
    assert_eq!(
        names(&reading),
        [
            "Lozovan|Silvia",
            "Plugaru|Ana",
            "Stejaru|Maria",
            "Băltărețu|Ion"
        ]
    );
    assert_eq!(
        posts(&reading),
        ["Șef direcție", "Șef adjunct", "specialist principal", ""]
    );
    let phones: Vec<Vec<&str>> = reading.entries.iter().map(shown).collect();
    assert_eq!(phones, [["2-11-07"], ["2-11-10"], ["2-11-11"], ["2-11-12"]]);
    assert!(reading.entries.iter().all(|entry| entry.notes.is_empty()));
}

#[test]
fn a_label_on_its_own_line_announces_the_next_one() {
    let reading = md(
        "Președinte\n\nIon Rusu\n\nTelefon:\n\n0 (252) 2-20-58\n\nE-mail:\n\npresedinte@lunca.example\n",
    );
    assert_eq!(shown(&reading.entries[0]), ["0-252-2-20-58"]);
    assert_eq!(reading.entries[0].emails, ["presedinte@lunca.example"]);
    assert!(reading.dropped.is_empty(), "{:?}", reading.dropped);
}

#[test]
fn posts_with_an_article_or_of_an_acting_holder() {
    let reading = md(
        "Șeful Aparatului Președintelui\nIon Rusu\ntel.: 0252/2-20-60\n\nContabilul-șef\nMaria Ceban\nTel/fax: 0252/2-20-61\n",
    );
    assert_eq!(
        posts(&reading),
        ["Șeful Aparatului Președintelui", "Contabilul-șef"]
    );
    assert_eq!(shown(&reading.entries[0]), ["0-252-2-20-60"]);
    let ru = numbering(Country::Ru, "8442");
    let reading = read_contacts(
        "И.о. начальника отдела культуры\nЗайцева Ирина Юрьевна\nТел.: +7 (8442) 30-12-40\n",
        &ru,
    );
    assert_eq!(posts(&reading), ["И.о. начальника отдела культуры"]);
}

#[test]
fn a_table_with_internal_numbers_and_one_with_posts_as_headings() {
    let reading = md(
        "Nume și prenume | Funcția | Interior | Telefon\nPopescu Ana | Inspector | 105 | 0252 21234\n",
    );
    let kinds: Vec<PhoneKind> = reading.entries[0].phones.iter().map(|p| p.kind).collect();
    assert_eq!(shown(&reading.entries[0]), ["105", "0-252-2-12-34"]);
    assert_eq!(kinds, [PhoneKind::Internal, PhoneKind::Work]);

    let reading = md(
        "Nr. d/o\tLocalitatea\tPrimar\tTelefon\tSecretar\tTelefon\n1\tCăinari\tRusu Ion\t5-12-36\tLupu Ana\t5-12-37\n2\tDolna\tCeban Vasile\t5-22-36\tDonica Eva\t5-22-37\n",
    );
    assert_eq!(
        names(&reading),
        ["Rusu|Ion", "Lupu|Ana", "Ceban|Vasile", "Donica|Eva"]
    );
    assert_eq!(
        posts(&reading),
        ["Primar", "Secretar", "Primar", "Secretar"]
    );
    let phones: Vec<Vec<&str>> = reading.entries.iter().map(shown).collect();
    assert_eq!(phones, [["5-12-36"], ["5-12-37"], ["5-22-36"], ["5-22-37"]]);
}
