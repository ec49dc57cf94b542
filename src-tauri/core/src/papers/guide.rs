//! The blocks of each paper.

use std::collections::{HashMap, HashSet};

use district_documents::paper::{Block, Cell, Row, Table};

use super::PaperKind;
use super::contact::{Body, Contact, Directory, Held, Role, in_language};
use super::words::Words;

/// What a paper says, and how many entries it has.
pub struct Content {
    /// The table.
    pub blocks: Vec<Block>,
    /// Entries.
    pub rows: u32,
    /// Entries that are vacant posts.
    pub vacant: u32,
    /// Ids of the contacts whose numbers stand on the paper.
    pub seen: HashSet<String>,
}

/// A contact in one of its posts.
#[derive(Clone, Copy)]
struct Line<'a> {
    contact: &'a Contact,
    post: &'a Held,
}

/// The paper's content.
pub fn content(directory: &Directory, kind: PaperKind, words: &Words, large: bool) -> Content {
    match kind {
        PaperKind::GuideByInstitution => by_institution(directory, words, large),
        PaperKind::GuideByCouncil => by_council(directory, words, large),
        PaperKind::MayorsAndSecretaries => mayors(directory, words, large),
        PaperKind::Emergency => emergency(directory, words, large),
        // Papers of councils are made in a module of their own.
        PaperKind::CouncilList | PaperKind::CouncilPassport => Content {
            blocks: Vec::new(),
            rows: 0,
            vacant: 0,
            seen: HashSet::new(),
        },
    }
}

/// A list of chosen people in their order.
pub fn list(directory: &Directory, chosen: &[&Contact], words: &Words) -> Content {
    let mut columns = guide_columns(words, false);
    columns.insert(1, words.column("paper-head-institution", 2.6));
    let none = Held::default();
    let rows = chosen
        .iter()
        .map(|contact| {
            let post = contact.posts.first().unwrap_or(&none);
            let line = Line { contact, post };
            let mut cells = guide_cells(directory, line, words, false);
            let institution = directory
                .body(post.body.as_deref())
                .map_or("", |body| in_language(&body.names, words.language));
            cells.insert(1, Cell::plain(institution));
            Row::Cells { cells }
        })
        .collect();
    Content {
        blocks: vec![Block::Table(Table { columns, rows })],
        rows: chosen.len() as u32,
        vacant: chosen.iter().filter(|contact| contact.vacant).count() as u32,
        seen: chosen.iter().map(|contact| contact.id.clone()).collect(),
    }
}

/// Everybody by institution, each institution's people by the place of their post.
fn by_body(directory: &Directory) -> HashMap<Option<&str>, Vec<Line<'_>>> {
    let mut found: HashMap<Option<&str>, Vec<Line>> = HashMap::new();
    let known: Vec<&str> = directory
        .bodies
        .iter()
        .map(|body| body.id.as_str())
        .collect();
    for contact in &directory.contacts {
        for post in &contact.posts {
            let body = post.body.as_deref().filter(|id| known.contains(id));
            found.entry(body).or_default().push(Line { contact, post });
        }
    }
    for lines in found.values_mut() {
        // A stable order: people of one place stay by name.
        lines.sort_by_key(|line| line.post.place);
    }
    found
}

fn guide_columns(words: &Words, large: bool) -> Vec<district_documents::paper::Column> {
    if large {
        return vec![
            words.column("paper-head-name-post", 1.0),
            words.number_column(0.5),
        ];
    }
    vec![
        words.column("paper-head-name", 2.8),
        words.column("paper-head-post", 3.4),
        words.number_column(2.2),
        words.column("paper-head-email", 3.4),
    ]
}

fn guide_cells(directory: &Directory, line: Line, words: &Words, large: bool) -> Vec<Cell> {
    let Line { contact, post } = line;
    let standing = words.standing(directory, contact, post);
    let title = words.post(post);
    let mut name = if contact.vacant {
        Cell {
            grey: true,
            ..Cell::plain(words.texts.text("paper-vacant"))
        }
    } else {
        Cell::strong(contact.listed(words.language))
    };
    let phones = Cell::plain(words.numbers(&contact.numbers));
    if large {
        name.note = joined(&[title, &post.duty, &standing], "\n");
        return vec![name, phones];
    }
    name.note = standing;
    vec![
        name,
        Cell::plain(title).with_note(&post.duty),
        phones,
        Cell::plain(words.emails(contact)).with_note(words.room(post)),
    ]
}

fn joined(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(between)
}

fn group(body: &Body, words: &Words) -> Row {
    let numbers = words.numbers(&body.numbers).replace('\n', ", ");
    Row::Group {
        text: in_language(&body.names, words.language).to_owned(),
        note: joined(&[&body.address, &numbers], " · "),
    }
}

struct Rows {
    rows: Vec<Row>,
    count: u32,
    vacant: u32,
    seen: HashSet<String>,
}

impl Rows {
    fn new() -> Self {
        Rows {
            rows: Vec::new(),
            count: 0,
            vacant: 0,
            seen: HashSet::new(),
        }
    }

    fn add(&mut self, line: Line, cells: Vec<Cell>) {
        self.rows.push(Row::Cells { cells });
        self.count += 1;
        self.vacant += u32::from(line.contact.vacant);
        self.see(line);
    }

    fn see(&mut self, line: Line) {
        self.seen.insert(line.contact.id.clone());
    }

    fn done(self, columns: Vec<district_documents::paper::Column>) -> Content {
        Content {
            blocks: vec![Block::Table(Table {
                columns,
                rows: self.rows,
            })],
            rows: self.count,
            vacant: self.vacant,
            seen: self.seen,
        }
    }
}

fn by_institution(directory: &Directory, words: &Words, large: bool) -> Content {
    let lines = by_body(directory);
    let mut rows = Rows::new();
    // The district's own institutions first, then those of the councils in their order.
    let order = |body: &Body| {
        directory.commune_of(body).map(|commune| {
            directory
                .communes
                .iter()
                .position(|other| other.id == commune.id)
        })
    };
    let mut bodies: Vec<&Body> = directory.bodies.iter().collect();
    bodies.sort_by_key(|body| order(body));
    for body in bodies {
        let Some(lines) = lines.get(&Some(body.id.as_str())) else {
            continue;
        };
        rows.rows.push(group(body, words));
        for line in lines {
            rows.add(*line, guide_cells(directory, *line, words, large));
        }
    }
    strays(directory, &lines, words, large, &mut rows);
    rows.done(guide_columns(words, large))
}

/// Posts in no institution, and people without a post.
fn strays(
    directory: &Directory,
    lines: &HashMap<Option<&str>, Vec<Line>>,
    words: &Words,
    large: bool,
    rows: &mut Rows,
) {
    let none = Held::default();
    let without = directory
        .contacts
        .iter()
        .filter(|contact| contact.posts.is_empty())
        .map(|contact| Line {
            contact,
            post: &none,
        });
    let strays: Vec<Line> = lines
        .get(&None)
        .into_iter()
        .flatten()
        .copied()
        .chain(without)
        .collect();
    if strays.is_empty() {
        return;
    }
    rows.rows.push(Row::Group {
        text: words.texts.text("paper-no-institution"),
        note: String::new(),
    });
    for line in strays {
        rows.add(line, guide_cells(directory, line, words, large));
    }
}

fn by_council(directory: &Directory, words: &Words, large: bool) -> Content {
    let lines = by_body(directory);
    let mut rows = Rows::new();
    let of = |commune: Option<&str>| {
        let mut found: Vec<(Line, &Body)> = Vec::new();
        for body in &directory.bodies {
            let here = directory
                .commune_of(body)
                .map(|commune| commune.id.as_str());
            if here == commune {
                let lines = lines.get(&Some(body.id.as_str())).into_iter().flatten();
                found.extend(lines.map(|line| (*line, body)));
            }
        }
        // Whoever is called first stands first.
        found.sort_by_key(|(line, _)| match line.post.role() {
            Some(Role::Mayor) => 0,
            Some(Role::Secretary) => 1,
            None => 2,
        });
        found
    };
    let mut add = |text: String, note: String, found: Vec<(Line, &Body)>| {
        if found.is_empty() {
            return;
        }
        rows.rows.push(Row::Group { text, note });
        for (line, body) in found {
            let mut cells = guide_cells(directory, line, words, large);
            let institution = in_language(&body.names, words.language);
            if let Some(cell) = cells.get_mut(usize::from(!large)) {
                cell.note = joined(&[&cell.note, institution], "\n");
            }
            rows.add(line, cells);
        }
    };
    for commune in &directory.communes {
        let hall = directory.bodies.iter().find(|body| {
            body.kind == "mayoralty" && body.commune.as_deref() == Some(commune.id.as_str())
        });
        let note = hall.map_or(String::new(), |hall| {
            let numbers = words.numbers(&hall.numbers).replace('\n', ", ");
            joined(&[&hall.address, &numbers], " · ")
        });
        let name = in_language(&commune.names, words.language).to_owned();
        add(name, note, of(Some(&commune.id)));
    }
    add(
        words.texts.text("paper-district-institutions"),
        String::new(),
        of(None),
    );
    strays(directory, &lines, words, large, &mut rows);
    rows.done(guide_columns(words, large))
}

fn mayors(directory: &Directory, words: &Words, large: bool) -> Content {
    let mut rows = Rows::new();
    for (n, commune) in directory.communes.iter().enumerate() {
        let of = |role: Role| -> Vec<Line> {
            let here = |post: &Held| {
                directory
                    .body(post.body.as_deref())
                    .and_then(|body| directory.commune_of(body))
                    .is_some_and(|found| found.id == commune.id)
            };
            directory
                .contacts
                .iter()
                .flat_map(|contact| contact.posts.iter().map(move |post| Line { contact, post }))
                .filter(|line| line.post.role() == Some(role) && here(line.post))
                .collect()
        };
        let name = in_language(&commune.names, words.language);
        let pairs = [of(Role::Mayor), of(Role::Secretary)];
        rows.count += 1;
        pairs.iter().flatten().for_each(|line| rows.see(*line));
        if large {
            rows.rows.push(Row::Group {
                text: name.to_owned(),
                note: String::new(),
            });
            for line in pairs.iter().flatten() {
                let cells = guide_cells(directory, *line, words, true);
                rows.rows.push(Row::Cells { cells });
            }
            continue;
        }
        let mut cells = vec![Cell::plain((n + 1).to_string()), Cell::strong(name)];
        for lines in &pairs {
            let names: Vec<String> = lines
                .iter()
                .map(|line| holder(directory, *line, words))
                .collect();
            let phones: Vec<String> = lines
                .iter()
                .map(|line| words.numbers(&line.contact.numbers))
                .collect();
            cells.push(Cell::plain(names.join("\n")));
            cells.push(Cell::plain(phones.join("\n")));
        }
        rows.rows.push(Row::Cells { cells });
    }
    if large {
        return rows.done(guide_columns(words, true));
    }
    let mut number = words.column("paper-head-no", 0.5);
    number.right = true;
    rows.done(vec![
        number,
        words.column("paper-head-council", 2.2),
        words.column("paper-head-mayor", 2.6),
        words.number_column(1.8),
        words.column("paper-head-secretary", 2.6),
        words.number_column(1.8),
    ])
}

/// Name and standing of who holds a post, in one cell's words.
fn holder(directory: &Directory, line: Line, words: &Words) -> String {
    if line.contact.vacant {
        return words.texts.text("paper-vacant");
    }
    let standing = words.standing(directory, line.contact, line.post);
    let name = line.contact.listed(words.language);
    if standing.is_empty() {
        name
    } else {
        format!("{name} ({standing})")
    }
}

fn emergency(directory: &Directory, words: &Words, large: bool) -> Content {
    let lines = by_body(directory);
    let mut rows = Rows::new();
    for body in directory
        .bodies
        .iter()
        .filter(|body| body.called_in_emergency())
    {
        let head = lines
            .get(&Some(body.id.as_str()))
            .and_then(|lines| lines.first());
        let institution =
            Cell::strong(in_language(&body.names, words.language)).with_note(&body.address);
        let own = words.numbers(&body.numbers);
        let (who, numbers) = match head {
            Some(line) => (
                Cell::plain(holder(directory, *line, words)).with_note(words.post(line.post)),
                joined(&[&own, &words.numbers(&line.contact.numbers)], "\n"),
            ),
            None => (Cell::plain(""), own),
        };
        if numbers.is_empty() && head.is_none() {
            continue;
        }
        if let Some(line) = head {
            rows.see(*line);
        }
        rows.rows.push(Row::Cells {
            cells: vec![
                institution,
                who,
                Cell {
                    strong: true,
                    ..Cell::plain(numbers)
                },
            ],
        });
        rows.count += 1;
    }
    let share = if large { 1.4 } else { 2.0 };
    rows.done(vec![
        words.column("paper-head-institution", 3.4),
        words.column("paper-head-head", 3.0),
        words.number_column(share),
    ])
}
