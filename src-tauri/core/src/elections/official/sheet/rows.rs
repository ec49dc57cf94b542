//! Rows and chapters of a programme.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::faults::Fault;
use super::{Layout, RawRow, headings};
use crate::elections::official::wording::{self, Doubt, Wording};
use crate::elections::official::{OfficialField, WordingReading};
use crate::search::folded;

/// Most rows of a programme.
const ROWS: usize = 2_000;
/// Letters of a cell: an article's words take some hundreds.
const LONGEST: usize = 4_000;
/// Letters of a chapter's name.
const CHAPTER: usize = 200;

/// A row of the official programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadRow {
    /// The row as its user counts.
    pub row: u32,
    /// Name of its chapter, without its number.
    pub chapter: String,
    /// Number.
    pub no: String,
    /// What is done.
    pub action: String,
    /// The term as it is written.
    pub term: String,
    /// The same understood.
    pub wording: Wording,
    /// Act and article.
    pub ground: String,
    /// Who does it.
    pub bodies: String,
    /// Remarks.
    pub note: String,
    /// It cannot be taken in as it is: shifted, twice, without an action.
    pub refused: bool,
}

/// `12`, `12.`, `3.1`.
pub(super) fn is_number(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() <= 8
        && cell.starts_with(|c: char| c.is_ascii_digit())
        && cell
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | ')' | ' '))
}

/// Speaks of an article.
pub(super) fn is_ground(cell: &str) -> bool {
    let cell = folded(cell);
    let words = [
        "art.",
        "art ",
        "alin",
        "ст.",
        "ст ",
        "codul",
        "кодекс",
        "legea",
        "закон",
    ];
    words.iter().any(|word| cell.contains(word))
}

/// Holds a day. The day of voting lends no year here: it is only asked whether there is one.
pub(super) fn is_dated(cell: &str) -> bool {
    let wording = wording::read(cell, None);
    let told = Some(Doubt::NoDay) != wording.doubt;
    told && wording.reading != WordingReading::Empty
}

/// Reads the rows below the heading; chapters in order, and every trouble.
pub fn rows(
    table: &[RawRow],
    layout: &Layout,
    voting: Option<NaiveDate>,
) -> (Vec<ReadRow>, Vec<String>, Vec<Fault>) {
    let mut walk = Walk {
        layout,
        voting,
        rows: Vec::new(),
        chapters: Vec::new(),
        faults: Vec::new(),
        chapter: String::new(),
        numbered: false,
        heads: 0,
    };
    let body = table.get(layout.header_rows..).unwrap_or_default();
    let has = |field| layout.columns.contains(&Some(field));
    if !has(OfficialField::Action) || !has(OfficialField::Term) {
        let field = match has(OfficialField::Action) {
            true => OfficialField::Term,
            false => OfficialField::Action,
        };
        walk.faults
            .push(Fault::new(0, Some(field), "no-column", ""));
        return (walk.rows, walk.chapters, walk.faults);
    }
    let numbers = body
        .iter()
        .filter(|row| is_number(&walk.of(row, OfficialField::No)));
    walk.numbered = numbers.count() * 2 > body.len();
    for (at, row) in body.iter().enumerate() {
        if walk.rows.len() >= ROWS {
            walk.faults
                .push(Fault::new(row.number, None, "too-many", ""));
            break;
        }
        walk.row(row, body.get(at + 1));
    }
    walk.finish();
    (walk.rows, walk.chapters, walk.faults)
}

struct Walk<'l> {
    layout: &'l Layout,
    voting: Option<NaiveDate>,
    rows: Vec<ReadRow>,
    chapters: Vec<String>,
    faults: Vec<Fault>,
    chapter: String,
    /// Most rows have a number.
    numbered: bool,
    /// Chapter rows right before this one.
    heads: usize,
}

impl Walk<'_> {
    /// The cells of a field, joined; equal ones once.
    fn of(&self, row: &RawRow, field: OfficialField) -> String {
        let mut parts: Vec<&str> = Vec::new();
        for (column, cell) in self.layout.columns.iter().zip(&row.cells) {
            let cell = cell.trim();
            if *column == Some(field) && !cell.is_empty() && !parts.contains(&cell) {
                parts.push(cell);
            }
        }
        parts.join("\n")
    }

    fn row(&mut self, row: &RawRow, next: Option<&RawRow>) {
        let filled: Vec<&String> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
        if filled.is_empty() || headings::is_column_numbers(row) || self.repeats_heading(row) {
            return;
        }
        if let Some(at) = self.layout.chapter
            && let Some(name) = row.cells.get(at).filter(|name| !name.is_empty())
        {
            self.begin(name);
        }
        if let Some(name) = self.chapter_of(row, next) {
            // „Capitolul II” and under it the name: the second row tells more.
            self.begin(&name);
            self.heads += 1;
            return;
        }
        self.heads = 0;
        if self.joins(row) {
            self.join(row);
            return;
        }
        let of = |field| self.of(row, field);
        let read = ReadRow {
            row: row.number,
            chapter: self.chapter.clone(),
            no: one_line(&of(OfficialField::No))
                .trim_end_matches(['.', ')'])
                .to_owned(),
            action: one_line(&of(OfficialField::Action)),
            term: of(OfficialField::Term),
            wording: wording::read("", None),
            ground: one_line(&of(OfficialField::Ground)),
            bodies: one_line(&of(OfficialField::Bodies)),
            note: of(OfficialField::Note),
            refused: false,
        };
        self.rows.push(read);
    }

    /// The heading once more, as on each page.
    fn repeats_heading(&self, row: &RawRow) -> bool {
        let cells: Vec<String> = row.cells.iter().map(|cell| folded(cell)).collect();
        self.layout.repeated.iter().any(|known| {
            let filled = known.iter().filter(|cell| !cell.is_empty()).count();
            let same = known
                .iter()
                .zip(&cells)
                .filter(|(a, b)| a == b && !a.is_empty());
            filled >= 2 && same.count() * 3 >= filled * 2
        })
    }

    fn begin(&mut self, name: &str) {
        let name = chapter_name(name);
        if name != self.chapter {
            if self.heads > 0 && self.chapters.last() == Some(&self.chapter) {
                self.chapters.pop();
            }
            self.chapter.clone_from(&name);
            if !self.chapters.contains(&name) {
                self.chapters.push(name);
            }
        }
    }

    /// One text over the whole table, or alone in its row.
    fn chapter_of(&self, row: &RawRow, next: Option<&RawRow>) -> Option<String> {
        let beside = self.layout.chapter;
        let cells = row.cells.iter().enumerate();
        let filled: Vec<(usize, &String)> = cells
            .filter(|(at, cell)| !cell.is_empty() && Some(*at) != beside)
            .collect();
        let (at, text) = *filled.first()?;
        if filled.iter().any(|(_, cell)| *cell != text) {
            return None;
        }
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        if letters < 2 || text.chars().count() > CHAPTER * 2 {
            return None;
        }
        let spans = filled.len() > 1;
        let field = self.layout.columns.get(at).copied().flatten();
        let named = is_chapter_word(text) || is_capitals(text);
        let lower = text.chars().next().is_some_and(char::is_lowercase);
        let long = text.chars().count() > CHAPTER;
        match field {
            _ if spans => Some(text.clone()),
            Some(OfficialField::No) => Some(text.clone()),
            Some(OfficialField::Action) | None => {
                let alone = named || !lower && !long && next.is_some();
                let ended = self
                    .rows
                    .last()
                    .is_none_or(|row| !row.action.ends_with([',', ';', ':', '-', '–']));
                (alone && (named || ended)).then(|| text.clone())
            }
            _ => None,
        }
    }

    /// What a row that was torn by a page goes on with: no number, no term.
    fn joins(&self, row: &RawRow) -> bool {
        if self
            .rows
            .last()
            .is_none_or(|last| last.chapter != self.chapter)
        {
            return false;
        }
        let empty = |field| self.of(row, field).is_empty();
        if !empty(OfficialField::No) || !empty(OfficialField::Term) {
            return false;
        }
        let action = self.of(row, OfficialField::Action);
        let begins = action.chars().find(|c| c.is_alphanumeric());
        action.is_empty()
            || begins.is_some_and(char::is_lowercase)
            || action.starts_with(['-', '–', '('])
    }

    fn join(&mut self, row: &RawRow) {
        let parts = [
            OfficialField::Action,
            OfficialField::Ground,
            OfficialField::Bodies,
            OfficialField::Note,
        ]
        .map(|field| one_line(&self.of(row, field)));
        let text = parts
            .iter()
            .find(|part| !part.is_empty())
            .cloned()
            .unwrap_or_default();
        self.faults
            .push(Fault::new(row.number, None, "joined", &text));
        let Some(last) = self.rows.last_mut() else {
            return;
        };
        let [action, ground, bodies, note] = parts;
        for (slot, more) in [
            (&mut last.action, action),
            (&mut last.ground, ground),
            (&mut last.bodies, bodies),
            (&mut last.note, note),
        ] {
            if !more.is_empty() {
                if !slot.is_empty() {
                    slot.push(' ');
                }
                slot.push_str(&more);
            }
        }
    }

    /// Terms are read once rows are whole; then what is shifted, twice or without words is told.
    fn finish(&mut self) {
        let mut seen: HashMap<(String, String), u32> = HashMap::new();
        let mut rows = std::mem::take(&mut self.rows);
        for row in &mut rows {
            self.shorten(row);
            row.wording = wording::read(&row.term, self.voting);
            if let Some((field, value)) = self.shifted(row) {
                // No day is taken from a row whose cells stand in other columns.
                row.refused = true;
                row.wording = Wording {
                    reading: WordingReading::Words,
                    from: None,
                    to: None,
                    time: None,
                    ..row.wording.clone()
                };
                self.faults
                    .push(Fault::new(row.row, Some(field), "shifted", &value));
                continue;
            }
            if row.action.is_empty() {
                row.refused = true;
                self.faults.push(Fault::new(
                    row.row,
                    Some(OfficialField::Action),
                    "no-action",
                    &row.term,
                ));
                continue;
            }
            let key = (folded(&row.action), folded(&one_line(&row.term)));
            match seen.get(&key) {
                Some(first) => {
                    row.refused = true;
                    let first = first.to_string();
                    self.faults.push(Fault::new(row.row, None, "twice", &first));
                    continue;
                }
                None => {
                    seen.insert(key, row.row);
                }
            }
            if let Some(code) = doubt(&row.wording) {
                self.faults.push(Fault::new(
                    row.row,
                    Some(OfficialField::Term),
                    code,
                    &row.term,
                ));
            }
        }
        self.rows = rows;
    }

    /// Cells longer than any programme has are cut, and told.
    fn shorten(&mut self, row: &mut ReadRow) {
        let number = row.row;
        for (field, text) in [
            (OfficialField::No, &mut row.no),
            (OfficialField::Action, &mut row.action),
            (OfficialField::Term, &mut row.term),
            (OfficialField::Ground, &mut row.ground),
            (OfficialField::Bodies, &mut row.bodies),
            (OfficialField::Note, &mut row.note),
        ] {
            if let Some((at, _)) = text.char_indices().nth(LONGEST) {
                self.faults
                    .push(Fault::new(number, Some(field), "too-long", text));
                text.truncate(at);
            }
        }
    }

    /// A day in the column of actions, an article in that of terms, text in that of numbers.
    fn shifted(&self, row: &ReadRow) -> Option<(OfficialField, String)> {
        let dated = |text: &str| {
            let wording = wording::read(text, self.voting);
            let days = wording.reading == WordingReading::Dated;
            days || wording.reading == WordingReading::NoSuchDay
        };
        let here = dated(&row.term);
        if !here
            && row.action.chars().count() <= 80
            && dated(&row.action)
            && is_term_alone(&row.action)
        {
            return Some((OfficialField::Action, row.action.clone()));
        }
        if is_article_alone(&row.term) {
            return Some((OfficialField::Term, row.term.clone()));
        }
        if !here && dated(&row.ground) && is_term_alone(&row.ground) {
            return Some((OfficialField::Ground, row.ground.clone()));
        }
        if !here && dated(&row.bodies) && is_term_alone(&row.bodies) {
            return Some((OfficialField::Bodies, row.bodies.clone()));
        }
        let letters = row.no.chars().filter(|c| c.is_alphabetic()).count();
        if self.numbered && letters > 10 {
            return Some((OfficialField::No, row.no.clone()));
        }
        // One text over some columns: nobody knows to which of them it belongs.
        if !row.action.is_empty() && row.action == one_line(&row.term) {
            return Some((OfficialField::Term, row.term.clone()));
        }
        None
    }
}

/// Hardly anything but the day: „Până la 5 mai 2021 inclusiv”, „05.05.2021”.
fn is_term_alone(text: &str) -> bool {
    let words = text.split_whitespace();
    let long = words.filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 3);
    long.count() <= 4 && text.chars().any(|c| c.is_ascii_digit()) && !is_ground(text)
}

/// An article where a term should stand: „art. 62 alin. (1)”.
fn is_article_alone(text: &str) -> bool {
    let start = folded(text.trim());
    let begins = [
        "art.",
        "art ",
        "ст.",
        "ст ",
        "pct.",
        "codul",
        "кодекс",
        "legea",
    ];
    begins.iter().any(|word| start.starts_with(word)) && !is_dated(text)
}

fn doubt(wording: &Wording) -> Option<&'static str> {
    if wording.reading == WordingReading::Empty {
        return Some("no-term");
    }
    Some(match wording.doubt? {
        Doubt::NoDay => "unread-term",
        Doubt::Counted => "counted-term",
        Doubt::Several => "several-days",
        Doubt::NoYear => "no-year",
        Doubt::EndsBefore => "ends-before",
        Doubt::NoSuchDay => "no-such-day",
        Doubt::YearLent => "year-lent",
        Doubt::Weekday => "weekday",
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() > 3 && letters.clone().all(|c| !c.is_lowercase())
}

/// „I. …”, „Capitolul II”, „Розділ 3”.
fn is_chapter_word(text: &str) -> bool {
    headings::is_chapter(text) || split_number(text).is_some()
}

/// What follows a Roman number with a sign after it.
fn split_number(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'І' | 'Х'))?;
    let rest = text.get(end..)?.trim_start();
    let sign = rest.starts_with(['.', ')', '-', '–', '—', ':']);
    (end > 0 && sign).then(|| rest.trim_start_matches(['.', ')', '-', '–', '—', ':', ' ']))
}

/// The name without its number, since chapters are numbered anew where they are printed.
fn chapter_name(text: &str) -> String {
    let text = one_line(text);
    let mut name = split_number(&text).unwrap_or(&text);
    if headings::is_chapter(name) {
        let mut words = name.splitn(3, ' ');
        let number = words.nth(1).unwrap_or_default();
        let bare = number.trim_end_matches(['.', ':', ')']);
        let roman = !bare.is_empty()
            && bare.chars().all(|c| {
                matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'І' | 'Х') || c.is_ascii_digit()
            });
        let rest = words
            .next()
            .unwrap_or_default()
            .trim_start_matches(['.', '-', '–', '—', ':', ' ']);
        if roman && !rest.is_empty() {
            name = rest;
        }
    }
    let name = if name.is_empty() { &text } else { name };
    name.chars().take(CHAPTER).collect()
}
