//! Tables of documents and of copied pages.

use std::io::{Cursor, Write};

use district_documents::paper::word::docx;
use district_documents::paper::{Block, Cell, Column, Document, Row, Table};
use district_documents::reading::tables::{Tables, pasted, read};
use district_documents::reading::{ReadError, detect};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

/// A Word file of the body's XML, as small as can be.
fn word(body: &str) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    writer
        .start_file("word/document.xml", SimpleFileOptions::default())
        .unwrap();
    let text = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>{body}</w:body></w:document>"
    );
    writer.write_all(text.as_bytes()).unwrap();
    writer.finish().unwrap().into_inner()
}

fn cell(facts: &str, text: &str) -> String {
    let lines: String = text
        .split('\n')
        .map(|line| format!("<w:p><w:r><w:t>{line}</w:t></w:r></w:p>"))
        .collect();
    format!("<w:tc><w:tcPr>{facts}</w:tcPr>{lines}</w:tc>")
}

fn row(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

fn rows(tables: &Tables, at: usize) -> Vec<Vec<String>> {
    let rows = tables.tables[at].table.rows.iter();
    rows.map(|row| row.cells().map(str::to_owned).collect())
        .collect()
}

#[test]
fn merged_cells_of_a_document_stand_in_each_of_their_places() {
    let plain = |text: &str| cell("", text);
    let body = [
        row(&[plain("Nr."), plain("Acțiunea"), plain("Termenul")]),
        row(&[cell("<w:gridSpan w:val=\"3\"/>", "I. Circumscripții")]),
        row(&[
            plain("1"),
            plain("Constituirea\nși publicarea"),
            cell("<w:vMerge w:val=\"restart\"/>", "până la 3 mai"),
        ]),
        row(&[plain("2"), plain("Birouri"), cell("<w:vMerge/>", "")]),
        row(&[plain("3"), plain("Liste"), plain("5 mai")]),
    ];
    let bytes = word(&format!("<w:tbl>{}</w:tbl>", body.concat()));
    let tables = read(&bytes).unwrap();
    assert_eq!((tables.format, tables.tables.len()), ("docx", 1));
    assert_eq!(
        rows(&tables, 0),
        [
            vec!["Nr.", "Acțiunea", "Termenul"],
            vec!["I. Circumscripții"; 3],
            vec!["1", "Constituirea\nși publicarea", "până la 3 mai"],
            vec!["2", "Birouri", "până la 3 mai"],
            vec!["3", "Liste", "5 mai"],
        ]
    );
    // Lists of people go on refusing what is no list.
    assert_eq!(detect(&bytes), Err(ReadError::Unknown));
}

#[test]
fn what_tracked_changes_took_out_is_left_out() {
    let body = "<w:tbl>\
        <w:tr><w:tc><w:p><w:del><w:r><w:delText>3</w:delText><w:t>x</w:t></w:r></w:del>\
        <w:ins><w:r><w:t>5 mai &amp; 6</w:t></w:r></w:ins></w:p></w:tc></w:tr>\
        <w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:tc></w:tr>\
        <w:tr><w:tc><w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>casetă</w:t></w:r></w:p></w:txbxContent></mc:Choice>\
        <mc:Fallback><w:r><w:t>casetă</w:t></w:r></mc:Fallback></mc:AlternateContent></w:r></w:p></w:tc></w:tr></w:tbl>";
    let tables = read(&word(body)).unwrap();
    assert_eq!(rows(&tables, 0), [["5 mai & 6"], ["casetă"]]);
    assert_eq!(tables.tables[0].table.rows[1].number, 3);
}

#[test]
fn a_table_within_a_table_is_text_there_and_a_table_of_its_own() {
    let inner = format!("<w:tbl>{}</w:tbl>", row(&[cell("", "a"), cell("", "b")]));
    let body = format!(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>afară</w:t></w:r></w:p>{inner}</w:tc></w:tr></w:tbl>"
    );
    let tables = read(&word(&body)).unwrap();
    assert_eq!(rows(&tables, 0), [["afară\na\nb"]]);
    assert_eq!(rows(&tables, 1), [["a", "b"]]);
    assert_eq!(tables.tables[0].name, "afară a b");
}

#[test]
fn rows_that_word_numbers_have_their_numbers() {
    let number = "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:p></w:tc>";
    let body: String = ["a", "b"]
        .map(|text| format!("<w:tr>{number}{}</w:tr>", cell("", text)))
        .concat();
    let tables = read(&word(&format!("<w:tbl>{body}</w:tbl>"))).unwrap();
    assert_eq!(rows(&tables, 0), [["1", "a"], ["2", "b"]]);
}

#[test]
fn our_own_papers_are_read_again() {
    let document = Document {
        title: "Program".into(),
        blocks: vec![Block::Table(Table {
            columns: vec![Column::words("Nr.", 1.0), Column::words("Acțiunea", 3.0)],
            rows: vec![
                Row::Group {
                    text: "I. Început".into(),
                    note: String::new(),
                },
                Row::Cells {
                    cells: vec![Cell::plain("1"), Cell::strong("Zi").with_note("notă <1>")],
                },
            ],
        })],
        ..Document::default()
    };
    let tables = read(&docx(&document).unwrap()).unwrap();
    let found = rows(&tables, tables.tables.len() - 1);
    assert_eq!(
        found,
        [
            vec!["Nr.", "Acțiunea"],
            vec!["I. Început", "I. Început"],
            vec!["1", "Zi\nnotă <1>"]
        ]
    );
}

#[test]
fn a_copied_page_keeps_its_merged_cells() {
    let page = "<html><head><style>td {x}</style></head><body><!-- <table> --><table>\
        <tr><th>Nr.</th><th>Acțiunea</th><th>Termenul</th></tr>\
        <tr><td colspan=3>I. Circumscripții</td></tr>\
        <tr><td>1</td><td><p>Consti\n tuire</p><p>a&nbsp;doua</p></td><td rowspan=\"2\">3 mai</td></tr>\
        <tr><td>2</td><td>Birouri <del>vechi</del></td></tr>\
        <tr><td>3</td><td>Liste</td><td>5 mai</td></tr></table>\
        <TABLE><tr><td>alt tabel</td></tr></TABLE></body></html>";
    for tables in [read(page.as_bytes()).unwrap(), pasted(page).unwrap()] {
        assert_eq!((tables.format, tables.tables.len()), ("html", 2));
        assert_eq!(
            rows(&tables, 0),
            [
                vec!["Nr.", "Acțiunea", "Termenul"],
                vec!["I. Circumscripții"; 3],
                vec!["1", "Consti tuire\na doua", "3 mai"],
                vec!["2", "Birouri", "3 mai"],
                vec!["3", "Liste", "5 mai"],
            ]
        );
    }
    let text = pasted("Nr.\tAcțiunea\n1\tBirouri").unwrap();
    assert_eq!((text.format, text.tables[0].table.rows.len()), ("text", 2));
    assert_eq!(pasted(" \n").unwrap_err(), ReadError::Empty);
}

#[test]
fn hostile_documents_are_answered() {
    // Tables within tables without an end, and elements deeper than any text.
    let deep = format!(
        "{}{}",
        "<w:tbl><w:tr><w:tc>".repeat(40),
        "</w:tc></w:tr></w:tbl>".repeat(40)
    );
    assert!(read(&word(&deep)).is_err_and(|error| error == ReadError::Empty));
    let deeper = format!("{}{}", "<w:p>".repeat(5_000), "</w:p>".repeat(5_000));
    assert_eq!(read(&word(&deeper)).unwrap_err(), ReadError::Damaged);
    assert_eq!(
        read(&word("<w:tbl><w:tr>")).unwrap_err(),
        ReadError::Damaged
    );
    assert_eq!(read(&word("<w:p/>")).unwrap_err(), ReadError::Empty);
    // A long text over many columns and rows would fill the memory.
    let wide = cell(
        "<w:gridSpan w:val=\"100000\"/><w:vMerge w:val=\"restart\"/>",
        &"x".repeat(100_000),
    );
    assert_eq!(
        read(&word(&format!("<w:tbl>{}</w:tbl>", row(&[wide])))).unwrap_err(),
        ReadError::TooLarge
    );
    let page = format!(
        "<table><tr><td colspan=99999 rowspan=99999>{}</td></tr>{}</table>",
        "x".repeat(50_000),
        "<tr><td>y</td></tr>".repeat(50)
    );
    assert_eq!(pasted(&page).unwrap_err(), ReadError::TooLarge);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_markup_is_answered(parts in proptest::collection::vec(prop::sample::select(vec![
        "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:vMerge/>", "<w:t>ă</w:t>",
        "<w:gridSpan w:val=\"-1\"/>", "<w:del>", "</w:del>", "&bad;", "<w:p>", "</w:p>",
        "<table>", "</table>", "<td rowspan=0 colspan=9>", "<tr>", "<!--", "-->", "<", "text",
    ]), 0..40)) {
        let text = parts.concat();
        let _ = read(&word(&text));
        let _ = pasted(&text);
        let _ = read(text.as_bytes());
    }
}
