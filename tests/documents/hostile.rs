//! Files nobody would send on purpose, and some that somebody would.

use std::io::{Cursor, Write};

use district_documents::reading::sheets::{SheetOptions, read};
use district_documents::reading::{Format, ReadError, detect, vcards};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use crate::list;

fn outcome(bytes: &[u8]) -> Result<usize, ReadError> {
    match detect(bytes)? {
        Format::Vcard => vcards::read(bytes, None).map(|cards| cards.contacts.len()),
        format => read(bytes, format, &SheetOptions::default()).map(|r| r.table.rows.len()),
    }
}

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, body) in parts {
        writer
            .start_file(*name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(body).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn nothing_and_junk_are_said_to_be_so() {
    assert_eq!(outcome(b""), Err(ReadError::Empty));
    assert_eq!(outcome(b" \r\n\t "), Err(ReadError::Empty));
    let junk: Vec<u8> = (0..4000_u32).map(|n| (n * 7919 % 256) as u8).collect();
    assert_eq!(outcome(&junk), Err(ReadError::Unknown));
    assert_eq!(outcome(b"%PDF-1.7 and so on"), Err(ReadError::Unknown));
    assert_eq!(
        outcome(&zipped(&[("photo.txt", b"x")])),
        Err(ReadError::Unknown)
    );
    assert!(outcome(b"PK\x03\x04 no zip").is_err());
    // Lists of other kinds: better no people than people called `cn:`.
    let lines = b"dn: cn=Ana\ncn: Ana\nmail: a@x.example\n";
    assert_eq!(outcome(lines), Err(ReadError::Unknown));
    let xml = b"<?xml version=\"1.0\"?>\n<Workbook><Worksheet><Table/></Worksheet></Workbook>";
    assert_eq!(outcome(xml), Err(ReadError::Unknown));
}

#[test]
fn half_a_workbook_is_damaged() {
    for name in ["excel-ro.xlsx", "excel97-ru.xls", "calc-ro.ods"] {
        let bytes = list(name);
        let error = outcome(&bytes[..bytes.len() / 2]).unwrap_err();
        assert_eq!(error, ReadError::Damaged, "{name}");
    }
}

#[test]
fn one_line_of_fifty_megabytes_is_refused_before_it_is_decoded() {
    let mut bytes = b"Nume;Telefon\n".to_vec();
    bytes.resize(50 * 1024 * 1024, b'x');
    assert_eq!(outcome(&bytes), Err(ReadError::LineTooLong));
    let mut bytes = b"BEGIN:VCARD\nNOTE:".to_vec();
    bytes.resize(50 * 1024 * 1024, b'x');
    assert_eq!(outcome(&bytes), Err(ReadError::LineTooLong));
}

#[test]
fn zip_bombs_are_seen_before_they_unfold() {
    let zeros = vec![b' '; 64 * 1024 * 1024];
    for part in [
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml",
        "content.xml",
    ] {
        let bytes = zipped(&[
            ("xl/workbook.xml", b"<workbook/>"),
            (part, zeros.as_slice()),
        ]);
        assert!(bytes.len() < 200_000);
        let error = outcome(&bytes).unwrap_err();
        assert!(
            matches!(error, ReadError::Bomb | ReadError::LineTooLong),
            "{part}: {error}"
        );
    }
}

#[test]
fn a_cell_in_the_last_corner_takes_no_room() {
    let sheet = br#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>Nume</t></is></c></row>
        <row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Ana</t></is></c><c r="XFD1048576"><v>1</v></c></row>
        </sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>"#;
    let bytes = zipped(&[
        ("[Content_Types].xml", br#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#),
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", sheet),
        ("../../evil.txt", b"never written"),
    ]);
    let reading = read(&bytes, detect(&bytes).unwrap(), &SheetOptions::default()).unwrap();
    assert_eq!(reading.table.rows.len(), 2);
    assert_eq!(reading.table.rows[1].number, 1_048_576);
    assert_eq!(reading.table.beyond, 1);
}

#[test]
fn a_wrong_ending_misleads_nobody() {
    // Only the bytes are asked, so the name cannot mislead; a card file may hold a preface.
    let mut bytes = b"\r\n\r\n".to_vec();
    bytes.extend(list("nokia-2.1.vcf"));
    assert_eq!(detect(&bytes), Ok(Format::Vcard));
    assert_eq!(detect(&list("calc-ro.ods")), Ok(Format::Ods));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = outcome(&bytes);
        let _ = vcards::read(&bytes, None);
        for format in [Format::Csv, Format::Html, Format::Xls, Format::Xlsx, Format::Ods] {
            let _ = read(&bytes, format, &SheetOptions::default());
        }
    }

    #[test]
    fn damaged_files_are_answered(
        which in 0_usize..6,
        hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..30),
    ) {
        let names = ["excel-ro.xlsx", "excel97-ru.xls", "calc-ro.ods", "android-2.1.vcf",
            "iphone-3.0.vcf", "word.html"];
        let mut bytes = list(names[which]);
        for (at, byte) in hits {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = outcome(&bytes);
    }
}
