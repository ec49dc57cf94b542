//! Files for other programs, read back by other readers than the writers.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Read};

use calamine::{Data, Reader};
use calcard::vcard::{VCard, VCardProperty};
use district_documents::export::vcard::{Card, CardPhone, CardPhoneKind, vcards};
use district_documents::export::{Cell, Column, Table, clipboard, csv, formula, xlsx};
use district_documents::paper::{Block, Column as PaperColumn, Document, Row, word};

fn table() -> Table {
    let words = [
        "=1+1",
        "+373 252 21 234",
        "-5",
        "@SUM(A1)",
        "'apostrof",
        "Șoimaru; „Ion”",
        "două\nrânduri",
        " spații ",
        "a\"b\"c",
        "Їжакевич Ґалина, Ёжиков",
        "",
    ];
    Table {
        title: "Persoane: [toate]".into(),
        columns: ["Nume", "Telefon", "Născut", "Nr."]
            .map(|head| Column {
                head: head.into(),
                width: 20,
            })
            .to_vec(),
        rows: words
            .iter()
            .map(|word| {
                vec![
                    Cell::Text((*word).into()),
                    Cell::Phone("079 123 456".into()),
                    Cell::Date(1971, 2, 28),
                    Cell::Number(7.0),
                ]
            })
            .collect(),
    }
}

#[test]
fn csv_is_read_back_whole_by_another_reader() {
    let bytes = csv::csv(&table());
    assert!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]));
    assert!(bytes.ends_with(b"\r\n"));
    let mut reader = ::csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(&bytes[3..]);
    let mut seen = 0;
    for (record, row) in reader.records().zip(&table().rows) {
        let record = record.unwrap();
        assert!(
            !record[0].starts_with(['=', '+', '-', '@']),
            "{}",
            &record[0]
        );
        assert_eq!(formula::restore(&record[0]), row[0].words());
        assert_eq!(&record[2], "28.02.1971");
        seen += 1;
    }
    assert_eq!(seen, table().rows.len());
}

#[test]
fn a_workbook_has_words_days_and_no_formulas() {
    let bytes = xlsx::xlsx(&table()).unwrap();
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(Cursor::new(bytes.clone())).unwrap();
    let name = book.sheet_names()[0].clone();
    assert_eq!(name, "Persoane toate");
    let formulas = book.worksheet_formula(&name).unwrap();
    assert!(formulas.used_cells().next().is_none());
    let range = book.worksheet_range(&name).unwrap();
    for (row, cells) in range.rows().skip(1).zip(&table().rows) {
        let text = cells[0].words();
        match &row[0] {
            Data::Empty => assert_eq!(text, ""),
            found => assert_eq!(found, &Data::String(text)),
        }
        assert_eq!(row[1], Data::String("079 123 456".into()));
        assert!(
            matches!(&row[2], Data::DateTime(day) if day.as_f64() == 25_992.0),
            "{:?}",
            row[2]
        );
        assert_eq!(row[3], Data::Float(7.0));
    }
    let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
    for needle in [
        "state=\"frozen\"",
        "<autoFilter",
        "orientation=\"landscape\"",
        "fitToHeight=\"0\"",
    ] {
        assert!(sheet.contains(needle), "{needle} in {sheet}");
    }
    assert!(part(&bytes, "xl/workbook.xml").contains("Print_Titles"));
}

#[test]
fn a_copied_table_runs_nothing() {
    let mut evil = table();
    evil.rows[0][0] = Cell::Text("<script>alert(1)</script>".into());
    let html = clipboard::html(&evil);
    assert!(html.contains("&lt;script&gt;") && !html.contains("<script"));
    let text = clipboard::tabbed(&table());
    assert_eq!(text.lines().count(), table().rows.len() + 1);
    assert!(
        text.split(['\t', '\n'])
            .all(|cell| !cell.starts_with(['=', '+', '-', '@']))
    );
}

fn person() -> Card {
    Card {
        uid: "urn:uuid:018f".into(),
        family: "Șoimaru; von".into(),
        given: "Nicolae-Ștefan".into(),
        patronymic: "Ion,ovici".into(),
        full_name: "Nicolae-Ștefan Șoimaru".into(),
        other_names: vec![("ru".into(), "Шоймару Николай".into())],
        posts: vec!["secretar al consiliului local, cu o denumire lungă cât să treacă de șaptezeci și cinci de octeți".into()],
        duty: "relații funciare\nși cadastru \\ 2".into(),
        institution: vec!["Primăria comunei Țărăncuța Nouă".into()],
        phones: vec![
            CardPhone { kind: CardPhoneKind::Work, number: "+37325721234".into(), extension: "12".into() },
            CardPhone { kind: CardPhoneKind::Mobile, number: "+37379123456".into(), extension: String::new() },
        ],
        emails: vec!["nicolae.soimaru@exemplu.test".into()],
        note: "Notă: Їжак, Ґалаґан; „ghilimele” ".repeat(12),
        birthday: Some("1971-02-28".into()),
        extra: vec![
            ("X-SKYPE".into(), "nicolae;1".into()),
            ("Semn de \"carte\"".into(), "albastru".into()),
            ("END".into(), "VCARD".into()),
        ],
        ..Card::default()
    }
}

#[test]
fn cards_of_both_versions_are_read_by_another_program() {
    for v4 in [true, false] {
        let text = vcards(
            &[
                person(),
                Card {
                    full_name: "A".into(),
                    ..Card::default()
                },
            ],
            v4,
        );
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
        }
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        let mut parser = calcard::Parser::new(&text);
        let calcard::Entry::VCard(card) = parser.entry() else {
            panic!("no card in {text}");
        };
        let says = |property: VCardProperty| said(&card, &property);
        assert_eq!(says(VCardProperty::Fn)[0], ["Nicolae-Ștefan Șoimaru"]);
        assert_eq!(
            says(VCardProperty::N)[0][..3],
            ["Șoimaru; von", "Nicolae-Ștefan", "Ion,ovici"]
        );
        assert_eq!(says(VCardProperty::Title)[0], [person().posts[0].as_str()]);
        assert_eq!(
            says(VCardProperty::Role)[0],
            ["relații funciare\nși cadastru \\ 2"]
        );
        assert_eq!(
            says(VCardProperty::Note)[0].concat().trim(),
            person().note.trim()
        );
        assert_eq!(says(VCardProperty::Tel)[1], ["+37379123456"]);
        assert_eq!(
            says(VCardProperty::Email)[0],
            ["nicolae.soimaru@exemplu.test"]
        );
        assert!(text.contains("X-SKYPE:nicolae\\;1\r\n"));
        assert!(
            text.replace("\r\n ", "")
                .contains("X-FIELD;X-NAME=\"Semn de carte\":albastru")
        );
        assert!(
            matches!(parser.entry(), calcard::Entry::VCard(_)),
            "the second card"
        );
        assert!(matches!(parser.entry(), calcard::Entry::Eof));
    }
}

fn said(card: &VCard, property: &VCardProperty) -> Vec<Vec<String>> {
    card.entries
        .iter()
        .filter(|entry| entry.name == *property)
        .map(|entry| {
            entry
                .values
                .iter()
                .flat_map(|value| match value {
                    calcard::vcard::VCardValue::Text(text) => vec![text.clone()],
                    calcard::vcard::VCardValue::Component(parts) => parts.clone(),
                    other => vec![format!("{other:?}")],
                })
                .collect()
        })
        .collect()
}

#[test]
fn a_word_file_has_a_repeated_head_page_fields_and_only_words() {
    let document = Document {
        title: "Ghid & <telefoane>".into(),
        language: "ro".into(),
        blocks: vec![
            Block::Heading {
                level: 1,
                text: "Țara".into(),
            },
            Block::Table(district_documents::paper::Table {
                columns: vec![
                    PaperColumn::words("Nume", 1.0),
                    PaperColumn::numbers("Telefon", 1.0),
                ],
                rows: vec![
                    Row::Group {
                        text: "Primăria".into(),
                        note: "str. 1".into(),
                    },
                    Row::Cells {
                        cells: vec![
                            district_documents::paper::Cell::plain("<w:p>Їжак</w:p>\u{1}"),
                            district_documents::paper::Cell::plain("1\n2"),
                        ],
                    },
                ],
            }),
            Block::Columns {
                blocks: vec![Block::Paragraph {
                    text: "coloane".into(),
                    small: false,
                }],
            },
        ],
        ..Document::default()
    };
    let bytes = word::docx(&document).unwrap();
    for name in [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/styles.xml",
        "word/header1.xml",
        "word/footer1.xml",
        "word/fontTable.xml",
    ] {
        let text = part(&bytes, name);
        let mut reader = quick_xml::Reader::from_str(&text);
        reader.config_mut().check_end_names = true;
        loop {
            match reader.read_event() {
                Ok(quick_xml::events::Event::Eof) => break,
                Ok(_) => {}
                Err(error) => panic!("{name}: {error}"),
            }
        }
    }
    let body = part(&bytes, "word/document.xml");
    assert_eq!(body.matches("<w:tblHeader/>").count(), 1);
    assert!(body.contains("&lt;w:p&gt;Їжак&lt;/w:p&gt;</w:t>"));
    assert!(body.contains("<w:br/>") && body.contains("w:num=\"2\""));
    let foot = part(&bytes, "word/footer1.xml");
    assert!(foot.contains(" PAGE ") && foot.contains(" NUMPAGES "));
    assert!(part(&bytes, "docProps/core.xml").contains("Ghid &amp; &lt;telefoane&gt;"));
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}
