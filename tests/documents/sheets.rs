//! Tables of every encoding and format met in offices.

use district_documents::reading::sheets::{SheetOptions, SheetReading, read};
use district_documents::reading::{Format, ReadError, Table, detect};

use crate::list;

fn open(name: &str) -> (Format, SheetReading) {
    let bytes = list(name);
    let format = detect(&bytes).unwrap();
    let reading = read(&bytes, format, &SheetOptions::default()).unwrap();
    (format, reading)
}

fn cells(table: &Table) -> Vec<Vec<String>> {
    let row = |row: &district_documents::reading::Row| row.cells().map(str::to_owned).collect();
    table.rows.iter().map(row).collect()
}

#[test]
fn every_code_page_of_the_region_is_guessed() {
    for (name, encoding, separator, cell) in [
        ("ro-utf8-bom.csv", "utf-8", ';', "Țurcan Ștefania"),
        ("ro-utf8.csv", "utf-8", ',', "Țurcan Ștefania"),
        ("ro-utf16le.tsv", "utf-16le", '\t', "Țurcan Ștefania"),
        ("ro-1250.csv", "windows-1250", ';', "Ţurcan Ştefania"),
        (
            "ru-1251.csv",
            "windows-1251",
            ';',
            "Соколова Анна Сергеевна",
        ),
        ("ru-koi8r.csv", "koi8-r", ';', "Соколова Анна Сергеевна"),
        ("ru-866.csv", "ibm866", ';', "Соколова Анна Сергеевна"),
        ("uk-1251.csv", "windows-1251", ';', "Ґудзь Остап Іванович"),
        ("uk-koi8u.csv", "koi8-u", ';', "Ґудзь Остап Іванович"),
        ("uk-utf8.tsv", "utf-8", '\t', "Ґудзь Остап Іванович"),
    ] {
        let (format, reading) = open(name);
        assert_eq!(format, Format::Csv, "{name}");
        assert_eq!(reading.separator, Some(separator), "{name}");
        assert_eq!(reading.table.rows[2].cell(0), cell, "{name}");
        // The two KOI8 differ in four letters; where none of them stands either is right.
        let read_as = reading.encoding.unwrap().replace("koi8-u", "koi8-r");
        assert_eq!(read_as, encoding.replace("koi8-u", "koi8-r"), "{name}");
    }
}

#[test]
fn a_named_encoding_and_separator_are_obeyed() {
    let options = SheetOptions {
        encoding: Some("windows-1252".into()),
        separator: Some(','),
        sheet: None,
    };
    let reading = read(&list("en-1252.csv"), Format::Csv, &options).unwrap();
    assert_eq!(reading.table.rows[1].cell(0), "Müller Zoé");
    assert_eq!(reading.table.rows[1].cell(1), "Coordinator – façades");
    let options = SheetOptions {
        encoding: Some("klingon".into()),
        ..SheetOptions::default()
    };
    let error = read(&list("en-1252.csv"), Format::Csv, &options).unwrap_err();
    assert_eq!(error, ReadError::NoEncoding);
}

#[test]
fn quoted_cells_keep_their_line_breaks_and_rows_their_lines() {
    let (_, reading) = open("outlook.csv");
    assert_eq!(reading.separator, Some(','));
    assert_eq!(
        reading.table.rows[1].cell(17),
        "Concediu în august\nsună după 14:00"
    );
    let text = b"a;b\n\"x\ny\";1\nz;2\n";
    let reading = read(text, Format::Csv, &SheetOptions::default()).unwrap();
    let numbers: Vec<u32> = reading.table.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 2, 4]);
}

#[test]
fn excel_gives_phones_as_digits_dates_as_dates_and_merged_cells_filled() {
    let (format, reading) = open("excel-ro.xlsx");
    assert_eq!(format, Format::Xlsx);
    let names: Vec<(&str, bool)> = reading
        .sheets
        .iter()
        .map(|s| (s.name.as_str(), s.hidden))
        .collect();
    assert_eq!(
        names,
        [("Primării", false), ("Grădinițe", false), ("Vechi", true)]
    );
    assert_eq!(reading.sheet.as_deref(), Some("Primării"));
    let table = reading.table;
    let row = |number: u32| table.rows.iter().find(|row| row.number == number).unwrap();
    assert_eq!(row(6).cell(4), "25721234");
    assert_eq!(row(6).cell(5), "37369123456");
    assert_eq!(row(6).cell(7), "2023-11-20");
    assert_eq!(row(7).cell(3), "Valea Mică");
    assert_eq!(row(9).cell(3), "Dealul Înalt");
    assert_eq!(row(5).cell(2), "Funcția");
    assert!(table.merged >= 8);
    // The formulas were never worked out: reported, not guessed.
    assert_eq!(table.without_value, [(6, 8), (8, 8)]);
}

#[test]
fn another_sheet_is_read_by_its_name() {
    let options = SheetOptions {
        sheet: Some("grădinițe".into()),
        ..SheetOptions::default()
    };
    let reading = read(&list("excel-ro.xlsx"), Format::Xlsx, &options).unwrap();
    assert_eq!(
        cells(&reading.table),
        [["Prénom", "Nume"], ["Ana", "Vrabie"]]
    );
    let options = SheetOptions {
        sheet: Some("Nimic".into()),
        ..SheetOptions::default()
    };
    let error = read(&list("excel-ro.xlsx"), Format::Xlsx, &options).unwrap_err();
    assert_eq!(error, ReadError::NoSheet);
}

#[test]
fn excel_97_is_read() {
    let (format, reading) = open("excel97-ru.xls");
    assert_eq!(format, Format::Xls);
    let table = reading.table;
    assert_eq!(table.rows[1].cell(0), "Мельник Иван Петрович");
    assert_eq!(table.rows[1].cell(6), "2024-02-29");
    assert_eq!(table.rows[3].cell(3), "24038");
    assert_eq!(table.rows[3].cell(4), "37369222333");
}

#[test]
fn calc_is_read_and_a_million_empty_rows_are_nothing() {
    let (format, reading) = open("calc-ro.ods");
    assert_eq!(format, Format::Ods);
    assert_eq!(reading.sheet.as_deref(), Some("Persoane"));
    assert!(reading.sheets[1].hidden);
    let table = reading.table;
    assert_eq!(table.rows.len(), 3);
    assert_eq!(table.rows[1].cell(3), "25721234");
    assert_eq!(table.rows[1].cell(4), "069123456\n079123456");
    assert_eq!(table.rows[2].cell(2), "Primăria Valea Mică");
    assert_eq!(table.rows[2].cell(3), "25721235");
}

#[test]
fn a_table_copied_from_a_document_is_read() {
    let (format, reading) = open("word.html");
    assert_eq!(format, Format::Html);
    assert_eq!(
        cells(&reading.table),
        [
            vec!["Nume prenume", "Funcția", "Telefon"],
            vec!["Rusu Ion", "primar & p.m.", "2-12-34\n069123456"],
            vec!["Țurcan Ștefania", "", "2–12–35"],
        ]
    );
}
