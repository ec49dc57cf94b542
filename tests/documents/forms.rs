//! Tables in the form of annexes, and the signs that are drawn in them.

use std::io::{Read, Write};
use std::process::{Command, Stdio};

use district_documents::export::{self, grouped};
use district_documents::paper::{
    Block, Cell, Column, Document, Made, OfficeHead, Page, PageWords, Row, Sign, Table, print, word,
};
use district_documents::reading::detect;
use district_documents::reading::sheets::{SheetOptions, read};

const SIGNS: [Sign; 10] = [
    Sign::TickBox,
    Sign::Ticked,
    Sign::Line,
    Sign::Planned,
    Sign::InWork,
    Sign::Soon,
    Sign::Overdue,
    Sign::Done,
    Sign::DoneLate,
    Sign::NotApplicable,
];

fn table(rows: usize, name: &str) -> Table {
    let mut all = vec![
        Row::Group {
            text: format!("I. {name}"),
            note: String::new(),
        },
        Row::Band {
            text: format!("Ziua votării la {name}"),
        },
    ];
    all.extend((0..rows).map(|n| Row::Cells {
        cells: vec![
            Cell::plain(n.to_string()),
            Cell::plain(format!("{name} {n}, o acțiune cu câteva cuvinte")).with_note("o notă"),
            Cell::strong("22 septembrie 2027").big(),
            Cell::plain("stare").with_sign(SIGNS[n % SIGNS.len()]),
            Cell::default().with_sign(SIGNS[n % SIGNS.len()]),
        ],
    }));
    Table {
        columns: vec![
            Column::numbers("Nr.", 0.4),
            Column::words("Acțiunea", 4.0),
            Column::words("Termenul", 2.0),
            Column::words("Starea", 1.5),
            Column::words("Dovada", 1.5),
        ],
        rows: all,
    }
}

fn paper(blocks: Vec<Block>) -> Document {
    Document {
        title: "Programul calendaristic".into(),
        scope: "12 acțiuni".into(),
        language: "ro".into(),
        page: Page {
            landscape: true,
            points: 12,
            ..Page::default()
        },
        office: OfficeHead {
            name: "Oficiul Valea Mare".into(),
            section: "Secția".into(),
        },
        made: Made {
            words: "întocmit".into(),
            moment: [2026, 11, 3, 9, 30],
        },
        page_words: PageWords {
            before: "pag.".into(),
            between: "din".into(),
        },
        blocks,
    }
}

/// What each page of a PDF says; none where the reader is not installed.
fn pages(pdf: &[u8]) -> Option<Vec<String>> {
    let mut reader = Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    // Set to keep the paper for a look at it.
    if let Some(kept) = std::env::var_os("KEEP_PAPERS") {
        std::fs::write(std::path::Path::new(&kept).join("forms.pdf"), pdf).unwrap();
    }
    let mut input = reader.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = reader.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.split('\u{c}').map(str::to_owned).collect())
}

fn form(rows: usize, name: &str, together: bool) -> Block {
    Block::Form {
        table: table(rows, name),
        ruled: true,
        together,
    }
}

fn head() -> Block {
    Block::AnnexHead {
        office: OfficeHead {
            name: "Oficiul Valea Mare".into(),
            section: String::new(),
        },
        to: "Anexă\nla hotărârea nr. 12".into(),
        under: "4 termene sunt de confirmat".into(),
    }
}

#[test]
fn an_annex_has_its_own_head_and_its_tables_keep_together() {
    let document = paper(vec![head(), form(7, "Unu", true), form(9, "Doi", true)]);
    let pdf = print::pdf(&document).unwrap();
    let needle = b"pdfuaid:part";
    assert!(
        pdf.windows(needle.len()).any(|part| part == needle),
        "PDF/UA"
    );
    assert_eq!(
        print::page_count(&document).unwrap(),
        print::pictures(&document, 0, 1).unwrap().total
    );
    let Some(pages) = pages(&pdf) else { return };
    for part in [
        "la hotărârea nr. 12",
        "4 termene sunt de confirmat",
        "pag. 1 din",
    ] {
        assert!(pages[0].contains(part), "{part}: {}", pages[0]);
    }
    assert_eq!(pages[0].matches("Programul calendaristic").count(), 1);
    // Every row of a table stands on one page.
    for name in ["Unu", "Doi"] {
        let on: Vec<_> = pages
            .iter()
            .filter(|page| page.contains(&format!("I. {name}")))
            .collect();
        assert_eq!(on.len(), 1, "{name}");
        let last = if name == "Unu" { 6 } else { 8 };
        assert!(on[0].contains(&format!("{name} {last},")), "{name}");
    }
}

#[test]
fn a_table_longer_than_a_page_goes_on() {
    let document = paper(vec![head(), form(60, "Unu", true)]);
    let Some(pages) = pages(&print::pdf(&document).unwrap()) else {
        return;
    };
    assert!(pages.len() > 3);
    let all = pages.concat();
    assert!((0..60).all(|n| all.contains(&format!("Unu {n},"))));
}

#[test]
fn the_word_file_has_head_lines_and_signs() {
    let bytes = word::docx(&paper(vec![head(), form(10, "Unu", true)])).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert_eq!(text.matches("Programul calendaristic").count(), 1);
    for part in [
        "la hotărârea nr. 12",
        "insideV",
        "w:fill=\"000000\"",
        "CellBig",
        "w:keepNext",
    ] {
        assert!(text.contains(part), "{part}");
    }
    for sign in SIGNS {
        assert!(text.contains(sign.letter()), "{sign:?}");
    }
}

#[test]
fn a_workbook_with_chapters_reads_back_with_its_days_and_is_the_same_every_time() {
    let column = |head: &str| export::Column {
        head: head.into(),
        width: 20,
    };
    let book = grouped::Grouped {
        name: "Program".into(),
        over: vec!["Anexă".into(), "Programul".into()],
        columns: vec![column("Nr."), column("Acțiunea"), column("Ziua")],
        rows: vec![
            grouped::GroupedRow::Group("I. Secții".into()),
            grouped::GroupedRow::Cells(vec![
                export::Cell::Number(1.0),
                export::Cell::Text("=Constituirea".into()),
                export::Cell::Date(2027, 9, 22),
            ]),
        ],
        under: vec!["o acțiune".into()],
        moment: [2026, 11, 20, 8, 0],
    };
    let bytes = grouped::xlsx(&book).unwrap();
    assert_eq!(bytes, grouped::xlsx(&book).unwrap());
    let format = detect(&bytes).unwrap();
    let reading = read(&bytes, format, &SheetOptions::default()).unwrap();
    let rows: Vec<Vec<&str>> = reading
        .table
        .rows
        .iter()
        .map(|row| row.cells().filter(|cell| !cell.is_empty()).collect())
        .collect();
    assert_eq!(
        rows,
        [
            // The reader gives the words of a merged area to each of its cells.
            vec!["Anexă"; 3],
            vec!["Programul"; 3],
            vec!["Nr.", "Acțiunea", "Ziua"],
            vec!["I. Secții"; 3],
            vec!["1", "=Constituirea", "2027-09-22"],
            vec!["o acțiune"; 3],
        ]
    );
}
