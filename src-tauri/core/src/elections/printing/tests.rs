//! What stands where on the papers; set `KEEP_PAPERS` to a folder to look at them.

use district_documents::paper::{Block, Document, OfficeHead, Page, Row, Sheet, Sign, print};
use serde_json::{Value, json};

use super::ring::Ring;
use super::{ElectionPaperKind, Said, annex, belongs, checklist, mayors, wall, words};
use crate::elections::official::wording;
use crate::elections::{ElectionPage, ElectionRow};
use crate::locales::{Language, Texts};

/// A row as the wire has it, with what differs from a plain planned one.
fn row(id: &str, with: Value) -> ElectionRow {
    let mut row = json!({"id": id, "no": id, "chapter": "Secțiile de votare", "chapter_place": 0,
        "origin": "pack", "rule": "", "action": format!("Acțiunea {id}"), "law_term": "",
        "legal_act": "Codul electoral 325/2022", "legal_ref": "art. 38", "bodies": "primarii",
        "responsible": {"id": null, "name": "", "gone": false}, "mine": false,
        "from": null, "to": null, "time": null, "draft": "", "counting": "exact_n",
        "trust": "law_text", "own": null, "own_typed": false, "official_from": null,
        "official": null, "official_time": null, "official_text": "", "official_source": "",
        "differs": false, "effective": null, "missing": "", "hint": "", "state": "planned",
        "mark": "planned", "late_days": 0, "reason": "", "done_on": null, "evidence": "",
        "note": "", "for_mayors": true, "on_wall": true, "tasks": []});
    for (key, value) in with.as_object().into_iter().flatten() {
        row[key] = value.clone();
    }
    if row["effective"].is_null() {
        let days = ["official", "official_from", "to", "from"];
        let day = days.iter().find(|key| !row[**key].is_null());
        row["effective"] = day.map_or(Value::Null, |key| row[*key].clone());
    }
    serde_json::from_value(row).expect("a row")
}

fn page(rows: Vec<ElectionRow>) -> ElectionPage {
    let election = json!({"id": "e", "pack": "md", "name": "Alegeri locale generale, 17.10.2027",
        "kind": "local_general", "round": 1, "day": "2027-10-17", "days_left": 27,
        "territory": "circumscripția raională nr. 38", "councils": [], "code": "",
        "acts": "Hotărârea Parlamentului nr. 12 din 02.08.2027", "rests_on": [], "anchors": [],
        "language": "ro", "own": null, "countings": {}, "former": null, "second_round": null,
        "may_go_on": false, "official": "hotărârea CEC nr. 3210 din 14.08.2027", "note": "",
        "closed_on": null, "counts": {"total": 0, "planned": 0, "in_work": 0, "done": 0,
        "done_late": 0, "not_applicable": 0, "overdue": 0, "soon": 0, "undated": 0,
        "uncertain": 0, "differing": 0}});
    ElectionPage {
        election: serde_json::from_value(election).expect("an election"),
        rows,
    }
}

fn few() -> ElectionPage {
    page(vec![
        row(
            "15",
            json!({"to": "2027-09-12", "law_term": "cel târziu cu 35 de zile înainte",
                "state": "done", "mark": "done_late", "late_days": 6, "done_on": "2027-09-18",
                "evidence": "hotărârea nr. 4"}),
        ),
        row(
            "16",
            json!({"to": "2027-09-21", "official": "2027-09-22", "differs": true,
                "law_term": "cel târziu cu 25 de zile înainte", "state": "in_work",
                "mark": "soon", "own": "2027-09-20", "trust": "to_confirm",
                "responsible": {"id": "p", "name": "Svetlana Plămădeală", "gone": false}}),
        ),
        row(
            "22",
            json!({"chapter": "Listele electorale", "to": "2027-09-27", "trust": "to_confirm",
                "mark": "overdue", "late_days": 21}),
        ),
        row(
            "23",
            json!({"chapter": "Listele electorale", "from": "2027-09-28", "to": "2027-10-16",
                "for_mayors": false}),
        ),
        row(
            "24",
            json!({"chapter": "Listele electorale", "draft": "E−5", "missing": "Lipsește ziua.",
                "trust": "practice", "legal_act": "", "legal_ref": ""}),
        ),
        row(
            "25",
            json!({"chapter": "Totalizarea", "to": "2027-10-19", "time": "12:00"}),
        ),
        row(
            "26",
            json!({"chapter": "Totalizarea", "state": "not_applicable", "mark": "not_applicable",
                "to": "2027-10-20", "reason": "un singur candidat"}),
        ),
    ])
}

fn of(page: &ElectionPage, kind: ElectionPaperKind, language: Language) -> Said {
    let texts = Texts::new(language);
    let rows: Vec<&ElectionRow> = page.rows.iter().filter(|row| belongs(row, kind)).collect();
    let said = match kind {
        ElectionPaperKind::Annex => annex::paper(&texts, page, &rows, OfficeHead::default()),
        ElectionPaperKind::Checklist => checklist::paper(&texts, page, &rows),
        ElectionPaperKind::Mayors => mayors::paper(&texts, page, &rows, &Ring::default()),
        ElectionPaperKind::Wall => wall::paper(&texts, page, &rows),
    };
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        let wall = kind == ElectionPaperKind::Wall;
        let mut document = Document {
            title: said.title.clone(),
            scope: said.scope.clone(),
            language: language.code().into(),
            page: Page {
                size: if wall { Sheet::A3 } else { Sheet::A4 },
                landscape: said.landscape,
                ..Page::default()
            },
            office: OfficeHead {
                name: "Oficiul teritorial Valea Mare".into(),
                section: "Secția administrație publică".into(),
            },
            page_words: said.page_words.clone().unwrap_or_default(),
            blocks: said.blocks.clone(),
            ..Document::default()
        };
        let sizes: &[u8] = match kind {
            ElectionPaperKind::Mayors => &mayors::SIZES,
            ElectionPaperKind::Wall => &wall::SIZES,
            _ => &[],
        };
        for points in sizes {
            document.page.points = *points;
            if print::page_count(&document).expect("pages") == 1 {
                break;
            }
        }
        let name = format!("{kind:?}-{}-{}.pdf", rows.len(), language.code());
        let pdf = print::pdf(&document).expect("a paper");
        std::fs::write(std::path::Path::new(&folder).join(name), pdf).expect("kept");
    }
    said
}

fn rows_of(blocks: &[Block]) -> Vec<&Row> {
    let tables = blocks.iter().flat_map(|block| match block {
        Block::Table(table) | Block::Form { table, .. } => table.rows.iter().collect(),
        Block::Columns { blocks } => rows_of(blocks),
        _ => Vec::new(),
    });
    tables.collect()
}

/// Groups as `# name`, bands as `! words`, cells as their words.
fn told(said: &Said) -> Vec<String> {
    let told = rows_of(&said.blocks).into_iter().map(|row| match row {
        Row::Group { text, .. } => format!("# {text}"),
        Row::Band { text } => format!("! {text}"),
        Row::Cells { cells } => {
            let cells = cells.iter().map(|cell| match cell.note.as_str() {
                "" => cell.text.clone(),
                note => format!("{} [{}]", cell.text, note.replace('\n', " / ")),
            });
            cells.collect::<Vec<_>>().join(" | ")
        }
    });
    told.collect()
}

#[test]
fn the_annex_has_the_official_day_first_and_the_counted_one_under_it() {
    let page = few();
    let said = of(&page, ElectionPaperKind::Annex, Language::Ro);
    let ground = "Codul electoral 325/2022, art. 38";
    assert_eq!(
        told(&said),
        [
            "# I. Secțiile de votare".to_owned(),
            format!(
                "15 | Acțiunea 15 | Până la 12 septembrie 2027 inclusiv [cel târziu cu 35 de zile \
                 înainte] | {ground} | primarii"
            ),
            format!(
                "16 | Acțiunea 16 | Până la 22 septembrie 2027 inclusiv [cel târziu cu 25 de zile \
                 înainte / calculul dă: Până la 21 septembrie 2027 inclusiv] | {ground} | primarii"
            ),
            "# II. Listele electorale".to_owned(),
            format!(
                "22 | Acțiunea 22 | Până la 27 septembrie 2027 inclusiv | {ground} [de confirmat] \
                 | primarii"
            ),
            format!(
                "23 | Acțiunea 23 | Între 28 septembrie și 16 octombrie 2027 | {ground} | primarii"
            ),
            "24 | Acțiunea 24 | E−5 [Lipsește ziua.] |  [practică de lucru, fără temei legal] | \
             primarii"
                .to_owned(),
            "# III. Totalizarea".to_owned(),
            format!(
                "25 | Acțiunea 25 | Până la 19 octombrie 2027, ora 12:00 | {ground} | primarii"
            ),
        ]
    );
    assert_eq!(
        said.title,
        "Programul calendaristic pentru realizarea acțiunilor de organizare și desfășurare a \
         alegerilor locale generale din 17 octombrie 2027"
    );
    assert_eq!(
        said.scope,
        "Alegeri locale generale, 17.10.2027 · 6 acțiuni · un termen este de confirmat · un termen \
         este practică de lucru · la un termen calculul dă altă zi"
    );
    let Some(Block::AnnexHead { to, under, .. }) = said.blocks.first() else {
        panic!("no head");
    };
    assert_eq!(to, "Anexă\nla hotărârea CEC nr. 3210 din 14.08.2027");
    assert_eq!(
        under,
        "circumscripția raională nr. 38\nStabilite prin: Hotărârea Parlamentului nr. 12 din \
         02.08.2027"
    );
}

#[test]
fn an_official_term_stands_as_it_was_published_while_it_says_the_kept_days() {
    let words = |with: Value, language| {
        let row = row("1", with);
        words::term(&Texts::new(language), &row).expect("a term")
    };
    let published = "La 17 octombrie 2027 (duminică)";
    let row = json!({"official": "2027-10-17", "official_text": published});
    assert_eq!(words(row.clone(), Language::Ro), published);
    // Another language has its own words; another day since then does too.
    assert_eq!(words(row, Language::Uk), "До 17 жовтня 2027 р. включно");
    let moved = json!({"official": "2027-10-24", "official_text": published});
    assert_eq!(
        words(moved, Language::Ro),
        "Până la 24 octombrie 2027 inclusiv"
    );
}

#[test]
fn every_term_that_is_printed_is_read_back_by_the_import() {
    let days = ["2027-09-05", "2027-09-20", "2027-12-28", "2028-01-05"];
    let law = "cel târziu cu 25 de zile înainte de ziua alegerilor";
    for language in [Language::Ro, Language::Uk, Language::Ru, Language::En] {
        for (from, to) in days.iter().zip(days.iter().skip(1)) {
            for (from, to) in [
                (None, Some(to)),
                (Some(from), None),
                (Some(from), Some(to)),
                (Some(to), Some(to)),
            ] {
                for time in [None, Some("21:00")] {
                    let row = row(
                        "1",
                        json!({"official_from": from, "official": to, "official_time": time,
                            "from": "2027-09-01", "to": "2027-09-01", "differs": true,
                            "law_term": law}),
                    );
                    let said = of(&page(vec![row]), ElectionPaperKind::Annex, language);
                    let Some(Row::Cells { cells }) = rows_of(&said.blocks).last().copied() else {
                        panic!("no row");
                    };
                    let cell = format!("{}\n{}", cells[2].text, cells[2].note);
                    let read = wording::read(&cell, "2027-10-17".parse().ok());
                    let read_days = [read.from, read.to].map(|day| day.map(|day| day.to_string()));
                    // A single day is the last one.
                    let from = from.filter(|from| Some(*from) != to);
                    let kept = [from, to].map(|day| day.map(|day| (*day).to_owned()));
                    assert_eq!(read_days, kept, "{cell}");
                    let time_read = read.time.map(|time| time.to_string());
                    assert_eq!(time_read.as_deref(), time, "{cell}");
                }
            }
        }
    }
}

#[test]
fn without_an_official_programme_nothing_is_an_annex_to_it() {
    let mut page = few();
    page.election.official.clear();
    page.election.day = None;
    let said = of(&page, ElectionPaperKind::Annex, Language::Ro);
    let Some(Block::AnnexHead { to, .. }) = said.blocks.first() else {
        panic!("no head");
    };
    assert_eq!(to, "");
    assert!(said.title.ends_with("(proiect, fără ziua alegerilor)"));
}

#[test]
fn the_checklist_has_boxes_states_and_lines_for_the_proof() {
    let said = of(&few(), ElectionPaperKind::Checklist, Language::Ro);
    let told = told(&said);
    assert_eq!(told.len(), 3 + 7);
    assert!(
        told[2].contains("20.09.2027 [luni] | 22.09.2027 [miercuri / art. 38]"),
        "{}",
        told[2]
    );
    let rows = rows_of(&said.blocks);
    let signs: Vec<Vec<Option<Sign>>> = rows
        .iter()
        .filter_map(|row| match row {
            Row::Cells { cells } => Some(cells.iter().map(|cell| cell.sign).collect()),
            _ => None,
        })
        .map(|signs: Vec<Option<Sign>>| signs.into_iter().filter(Option::is_some).collect())
        .collect();
    assert_eq!(signs[0], [Some(Sign::Ticked), Some(Sign::DoneLate)]);
    assert_eq!(
        signs[1],
        [Some(Sign::TickBox), Some(Sign::Soon), Some(Sign::Line)]
    );
    assert_eq!(
        signs[6],
        [Some(Sign::NotApplicable), Some(Sign::NotApplicable)]
    );
}

#[test]
fn mayors_are_told_what_is_theirs_and_open_by_day() {
    let said = of(&few(), ElectionPaperKind::Mayors, Language::Ro);
    assert_eq!(
        told(&said),
        [
            "22.09.2027 | miercuri | Acțiunea 16 | Svetlana Plămădeală",
            "27.09.2027 | luni | Acțiunea 22 | ",
            "19.10.2027 | marți, ora 12:00 | Acțiunea 25 | ",
            "E−5 |  | Acțiunea 24 | ",
        ]
    );
}

#[test]
fn the_wall_goes_week_by_week_with_the_day_of_voting_in_its_place() {
    let said = of(&few(), ElectionPaperKind::Wall, Language::Ro);
    assert_eq!(
        told(&said),
        [
            "# Săptămâna 6 – 12 septembrie 2027",
            "12.09 [duminică] | Acțiunea 15 [primarii]",
            "# Săptămâna 20 – 26 septembrie 2027",
            "22.09 [miercuri] | Acțiunea 16 [Svetlana Plămădeală]",
            "# Săptămâna 27 septembrie – 3 octombrie 2027",
            "27.09 [luni] | Acțiunea 22 [primarii]",
            "# Săptămâna 11 – 17 octombrie 2027",
            "16.10 [sâmbătă] | Acțiunea 23 [primarii]",
            "! ZIUA VOTĂRII: duminică, 17 octombrie 2027",
            "# Săptămâna 18 – 24 octombrie 2027",
            "19.10 [marți, 12:00] | Acțiunea 25 [primarii]",
            "# Fără dată deocamdată",
            "E−5 | Acțiunea 24 [primarii]",
        ]
    );
}

/// Long words of all alphabets, as they really come.
fn many(count: usize) -> ElectionPage {
    const ACTIONS: [&str; 4] = [
        "Constituirea secțiilor de votare, stabilirea hotarelor lor și aducerea la cunoștința \
         publică a adreselor, a numerelor de telefon și a modului de contactare a birourilor",
        "Instruirea președinților și secretarilor birourilor electorale, pe grupe",
        "Утворення виборчих дільниць, визначення їхніх меж та оприлюднення адрес приміщень для \
         голосування, телефонів і порядку звернення громадян",
        "Составление и уточнение списков избирателей, доступ граждан к спискам для проверки",
    ];
    let rows = (0..count).map(|n| {
        let day = chrono::NaiveDate::from_ymd_opt(2027, 8, 2).expect("a day")
            + chrono::Days::new((n * 80 / count) as u64);
        let states = ["planned", "in_work", "done", "planned"];
        let marks = ["planned", "in_work", "done", "overdue"];
        row(
            &(n + 1).to_string(),
            json!({"action": ACTIONS[n % 4], "chapter": format!("Capitolul al {}-lea, cu un nume lung", n / 20 + 1),
                "to": day.to_string(), "law_term": "cel târziu cu 25 de zile înainte de ziua alegerilor",
                "own": (day - chrono::Days::new(2)).to_string(), "late_days": 3,
                "state": states[n % 4], "mark": marks[n % 4], "trust": "to_confirm",
                "bodies": "consiliul electoral de circumscripție; autoritățile administrației publice locale",
                "responsible": {"id": null, "name": "Svetlana Plămădeală", "gone": false}}),
        )
    });
    page(rows.collect())
}

#[test]
fn every_paper_is_made_in_every_language_and_says_nothing_unknown() {
    for (count, kind) in [
        (250, ElectionPaperKind::Annex),
        (46, ElectionPaperKind::Checklist),
        (14, ElectionPaperKind::Mayors),
        (24, ElectionPaperKind::Wall),
    ] {
        for language in [Language::Ro, Language::Uk, Language::Ru, Language::En] {
            let said = of(&many(count), kind, language);
            let told = told(&said).join("\n") + &said.title + &said.scope;
            assert!(!told.contains("election-paper"), "{kind:?} {told}");
            assert!(told.contains("Instruirea") && said.rows > 0);
        }
    }
}
