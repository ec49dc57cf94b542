//! Papers, looked at with other programs' eyes.
#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::process::{Command, Stdio};

use district_documents::paper::{
    Block, Cell, Column, Document, Made, OfficeHead, Page, PageWords, Row, Sheet, Signature, Table,
    print,
};

/// A guide of `people` people in groups of twenty.
fn guide(people: usize, page: Page) -> Document {
    let mut rows = Vec::new();
    for n in 0..people {
        if n % 20 == 0 {
            rows.push(Row::Group {
                text: format!("Primăria comunei Țărăncuța Nouă {}", n / 20 + 1),
                note: "str. Livezilor 53, MD-9938 · anticameră 0-257-2-41-10".into(),
            });
        }
        rows.push(Row::Cells {
            cells: vec![
                Cell::strong(format!("Șoimaru Nicolae-Ștefan {n}")).with_note("interimar"),
                Cell::plain("secretar al consiliului").with_note("relații funciare și cadastru"),
                Cell::plain("0-257-2-41-12\n079 123 456"),
                Cell::plain("nicolae.soimaru@exemplu.test"),
            ],
        });
    }
    Document {
        title: "Ghidul telefonic al raionului".into(),
        scope: "după consilii; fără numerele private".into(),
        language: "ro".into(),
        page,
        office: OfficeHead {
            name: "Oficiul teritorial Valea Mare".into(),
            section: "Secția administrație publică".into(),
        },
        made: Made {
            words: "întocmit la 3 noiembrie 2026, 09:30".into(),
            moment: [2026, 11, 3, 9, 30],
        },
        page_words: PageWords {
            before: "Pagina".into(),
            between: "din".into(),
        },
        blocks: vec![
            Block::Table(Table {
                columns: vec![
                    Column::words("Numele", 3.2),
                    Column::words("Funcția și domeniul", 3.6),
                    Column::numbers("Telefon", 2.1),
                    Column::words("E-mail", 3.0),
                ],
                rows,
            }),
            Block::Signatures {
                lines: vec![Signature {
                    post: "Șef al secției".into(),
                    name: "Evdochia Răstoacă".into(),
                }],
            },
        ],
    }
}

/// What a PDF says to `pdftotext`; none where it is not installed.
fn text_of(pdf: &[u8]) -> Option<String> {
    let mut reader = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = reader.stdin.take().unwrap();
    let bytes = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = reader.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "pdftotext reads the file");
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Set to keep the papers for a look at them.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}

fn holds(pdf: &[u8], needle: &str) -> bool {
    pdf.windows(needle.len())
        .any(|part| part == needle.as_bytes())
}

#[test]
fn a_guide_of_four_hundred_is_an_archive_file_that_can_be_read_aloud() {
    let started = std::time::Instant::now();
    let pdf = print::pdf(&guide(400, Page::default())).unwrap();
    let first = started.elapsed();
    keep("guide.pdf", &pdf);
    eprintln!("400 people: {first:?}, {} KiB", pdf.len() / 1024);
    assert!(holds(&pdf, "pdfaid:part"), "PDF/A");
    assert!(holds(&pdf, "pdfuaid:part"), "PDF/UA");
    assert!(holds(&pdf, "/StructTreeRoot"), "tagged");
    assert!(holds(&pdf, "/Lang"), "language");
    let Some(text) = text_of(&pdf) else { return };
    for needle in [
        "Ghidul telefonic al raionului",
        "Șoimaru Nicolae-Ștefan 399",
        "Țărăncuța Nouă 20",
        "Secția administrație publică",
        "Evdochia Răstoacă",
        "0-257-2-41-12",
    ] {
        assert!(text.contains(needle), "{needle}");
    }
    let pages = text.matches('\u{c}').count();
    assert!(text.contains(&format!("Pagina 1 din {pages}")));
    assert!(text.contains(&format!("Pagina {pages} din {pages}")));
    assert_eq!(
        text.matches("Funcția și domeniul").count(),
        pages,
        "the head repeats"
    );
}

#[test]
fn cyrillic_of_both_languages_can_be_copied_out() {
    let mut paper = guide(1, Page::default());
    paper.language = "uk".into();
    paper.title = "Телефонний довідник району".into();
    paper.page_words = PageWords {
        before: "Сторінка".into(),
        between: "з".into(),
    };
    paper.blocks = vec![Block::Paragraph {
        text: "Їжакевич Ґалина, Єва Дем’янчук; Ёжиков Алёна, объезд № 5".into(),
        small: false,
    }];
    let Some(text) = text_of(&print::pdf(&paper).unwrap()) else {
        return;
    };
    assert!(
        text.contains("Їжакевич Ґалина, Єва Дем’янчук; Ёжиков Алёна, объезд № 5"),
        "{text}"
    );
    assert!(text.contains("Сторінка 1 з 1"));
}

#[test]
fn nothing_written_is_taken_for_markup() {
    let evil = [
        "#import \"/etc/passwd\": *",
        "*bold* _under_ `raw` $x^2$ <script>alert(1)</script>",
        "#panic(\"no\") \\ // /* @ref = head",
        "-- \"quoted\" 'single' ... ~ [bracket] {brace}",
    ];
    let mut paper = guide(1, Page::default());
    paper.title = evil[0].into();
    paper.office.name = evil[1].into();
    paper.scope = evil[2].into();
    paper.blocks = vec![
        Block::Heading {
            level: 1,
            text: evil[3].into(),
        },
        Block::Table(Table {
            columns: vec![Column::words(evil[2], 1.0), Column::numbers("n", 1.0)],
            rows: vec![
                Row::Group {
                    text: evil[1].into(),
                    note: evil[0].into(),
                },
                Row::Cells {
                    cells: vec![Cell::strong(evil[2]).with_note(evil[3]), Cell::plain("*1*")],
                },
            ],
        }),
    ];
    let pdf = print::pdf(&paper).unwrap();
    keep("evil.pdf", &pdf);
    let Some(text) = text_of(&pdf) else { return };
    for words in evil.iter().flat_map(|line| line.split(' ')) {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn letters_the_font_lacks_do_not_stop_a_paper() {
    let mut paper = guide(1, Page::default());
    paper.title = "漢字 და 🙂".into();
    let pdf = print::pdf(&paper).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    assert!(
        !holds(&pdf, "pdfuaid:part"),
        "it promises no more than it keeps"
    );
}

#[test]
fn there_are_as_many_pictures_as_pages() {
    for page in [
        Page::default(),
        Page {
            size: Sheet::A4,
            landscape: false,
            large: true,
            ..Page::default()
        },
        Page {
            size: Sheet::A5,
            landscape: false,
            large: false,
            ..Page::default()
        },
        Page {
            size: Sheet::A3,
            landscape: true,
            large: false,
            ..Page::default()
        },
    ] {
        let paper = guide(60, page.clone());
        let pdf = print::pdf(&paper).unwrap();
        keep(&format!("{:?}-{}.pdf", page.size, page.large), &pdf);
        let all = print::pictures(&paper, 0, usize::MAX).unwrap();
        assert_eq!(all.pages.len(), all.total);
        if let Some(text) = text_of(&pdf) {
            assert_eq!(text.matches('\u{c}').count(), all.total);
        }
        assert!(
            all.pages
                .iter()
                .all(|page| page.starts_with("<svg") && page.len() > 1000)
        );
        let second = print::pictures(&paper, 1, 1).unwrap();
        assert_eq!(second.pages, all.pages[1..2]);
        assert_eq!(second.total, all.total);
    }
}

#[test]
fn a_long_note_goes_on_to_the_next_page() {
    let mut paper = guide(
        1,
        Page {
            size: Sheet::A5,
            landscape: false,
            large: false,
            ..Page::default()
        },
    );
    let long = "foarte lung ".repeat(1500) + "capăt";
    paper.blocks = vec![Block::Table(Table {
        columns: vec![Column::words("Nota", 1.0)],
        rows: vec![Row::Cells {
            cells: vec![Cell::plain(long)],
        }],
    })];
    let pictures = print::pictures(&paper, 0, usize::MAX).unwrap();
    assert!(pictures.total > 1);
    if let Some(text) = text_of(&print::pdf(&paper).unwrap()) {
        assert!(text.contains("capăt"));
    }
}

#[test]
fn a_long_address_stays_on_the_sheet_and_whole_in_the_text() {
    let page = Page {
        size: Sheet::A4,
        landscape: false,
        large: true,
        ..Page::default()
    };
    let Some(large) = text_of(&print::pdf(&guide(1, page)).unwrap()) else {
        return;
    };
    for part in ["nicolae.", "soimaru@", "exemplu.test"] {
        assert!(large.contains(part), "{part} in {large}");
    }
    let mut alone = guide(1, Page::default());
    alone.blocks = vec![Block::Paragraph {
        text: "nicolae.soimaru@exemplu.test".into(),
        small: false,
    }];
    let wide = text_of(&print::pdf(&alone).unwrap()).unwrap();
    assert!(wide.contains("nicolae.soimaru@exemplu.test"), "{wide}");
}

#[test]
fn no_row_is_lost_wherever_a_group_ends() {
    for page in [
        Page::default(),
        Page {
            size: Sheet::A4,
            landscape: false,
            large: true,
            ..Page::default()
        },
    ] {
        for people in [1, 2, 3, 20, 21, 22, 41, 43] {
            let Some(text) = text_of(&print::pdf(&guide(people, page.clone())).unwrap()) else {
                return;
            };
            let numbers = text.matches("0-257-2-41-12").count();
            assert_eq!(numbers, people, "{people} {page:?}");
        }
    }
}
