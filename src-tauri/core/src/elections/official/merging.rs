//! What a row of the programme becomes when an official row is taken in: the same for the preview
//! and for the act.

use chrono::NaiveDate;

use super::sheet::ReadRow;
use super::{OfficialChange, WordingReading};
use crate::elections::LineOrigin;
use crate::elections::rules::Readers;
use crate::elections::service::adding::blank;
use crate::elections::store::LineRecord;
use crate::search::folded;

/// What is taken over, and where rows stand.
pub struct Taking<'a> {
    /// Words of the official programme over those of the pack.
    pub words: bool,
    /// Where it stands; empty while it is only looked at.
    pub source: &'a str,
    /// Names of the chapters in order; without one rows stay where they are.
    pub chapters: &'a [String],
    /// Words that the program's own annex puts under an article.
    pub trusts: &'a [String],
}

impl Taking<'_> {
    /// A row of the programme with an official row taken in; `place` is its place in the table.
    pub fn into(&self, line: &LineRecord, row: &ReadRow, place: usize) -> LineRecord {
        let mut after = line.clone();
        if !row.no.is_empty() {
            after.no.clone_from(&row.no);
        }
        if let Some(chapter) = self.chapter(&row.chapter) {
            after.chapter.clone_from(&row.chapter);
            after.chapter_place = chapter;
            after.place = whole(place);
        }
        self.official(&mut after, row);
        if !row.note.is_empty() && !after.note.contains(&row.note) {
            if !after.note.is_empty() {
                after.note.push('\n');
            }
            after.note.push_str(&row.note);
        }
        if self.words {
            self.say(&mut after, row);
        }
        after
    }

    /// A row that only the official programme has.
    pub fn new_row(&self, election: &str, row: &ReadRow, place: usize) -> LineRecord {
        let chapter = self.chapter(&row.chapter);
        let mut line = LineRecord {
            election_id: election.to_owned(),
            chapter: row.chapter.clone(),
            chapter_place: chapter.unwrap_or_default(),
            place: whole(place),
            no: row.no.clone(),
            origin: LineOrigin::Official,
            action: row.action.clone(),
            law_term: row.wording.law.clone(),
            legal_ref: self.ground(row).to_owned(),
            bodies: row.bodies.clone(),
            note: row.note.clone(),
            readers: Readers {
                mayors: false,
                wall: true,
            }
            .stored(),
            ..blank()
        };
        self.official(&mut line, row);
        line
    }

    /// The place of a chapter of the official programme.
    pub fn chapter(&self, name: &str) -> Option<i64> {
        if self.chapters.iter().all(String::is_empty) {
            return None;
        }
        let name = folded(name);
        let at = self.chapters.iter().position(|known| folded(known) == name);
        at.map(whole)
    }

    fn official(&self, line: &mut LineRecord, row: &ReadRow) {
        if row.wording.reading == WordingReading::Empty {
            return;
        }
        let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        // Words without a day take a former official day away: it is not what stands there now.
        line.official_from = text(row.wording.from);
        line.official_to = text(row.wording.to);
        line.official_time = row.wording.time.map(|time| time.to_string());
        line.official_text.clone_from(&row.term);
        if !self.source.is_empty() {
            self.source.clone_into(&mut line.official_source);
        }
    }

    fn say(&self, line: &mut LineRecord, row: &ReadRow) {
        line.action.clone_from(&row.action);
        if !row.wording.law.is_empty() && !same(&line.law_term, &row.wording.law) {
            line.law_term.clone_from(&row.wording.law);
        }
        if !row.bodies.is_empty() {
            line.bodies.clone_from(&row.bodies);
        }
        let ground = self.ground(row);
        if !ground.is_empty() && !same(&ground_of(line), ground) {
            let act = folded(&line.legal_act);
            // An act that the official words name themselves would stand there twice.
            if act.is_empty() || folded(ground).contains(&act) || names_an_act(ground) {
                line.legal_act = String::new();
            }
            ground.clone_into(&mut line.legal_ref);
        }
    }

    /// The ground without what the program's own annex says of its trust.
    fn ground<'r>(&self, row: &'r ReadRow) -> &'r str {
        let ground = row.ground.trim();
        let trust = self
            .trusts
            .iter()
            .find_map(|trust| ground.strip_suffix(trust.as_str()));
        trust.map_or(ground, str::trim_end)
    }
}

/// Act and article as they are shown.
pub fn ground_of(line: &LineRecord) -> String {
    let parts = [line.legal_act.as_str(), line.legal_ref.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// Field by field, what differs between two states of a row.
pub fn changes(before: &LineRecord, after: &LineRecord) -> Vec<OfficialChange> {
    let fields = [
        ("no", before.no.clone(), after.no.clone()),
        ("chapter", before.chapter.clone(), after.chapter.clone()),
        ("action", before.action.clone(), after.action.clone()),
        ("law_term", before.law_term.clone(), after.law_term.clone()),
        ("legal_ref", ground_of(before), ground_of(after)),
        ("bodies", before.bodies.clone(), after.bodies.clone()),
        ("official", official_words(before), official_words(after)),
        ("note", before.note.clone(), after.note.clone()),
    ];
    fields
        .into_iter()
        .filter(|(_, before, after)| before != after)
        .map(|(field, before, after)| OfficialChange {
            field: field.to_owned(),
            before,
            after,
        })
        .collect()
}

/// `05.09.2025 – 20.09.2025, 18:00`; without a day the words.
fn official_words(line: &LineRecord) -> String {
    let day = |day: &Option<String>| {
        let day: Option<NaiveDate> = day.as_deref().and_then(|day| day.parse().ok());
        day.map(|day| day.format("%d.%m.%Y").to_string())
    };
    let days = match (day(&line.official_from), day(&line.official_to)) {
        (Some(from), Some(to)) => format!("{from} – {to}"),
        (Some(from), None) => format!("{from} –"),
        (None, Some(to)) => to,
        (None, None) => return line.official_text.clone(),
    };
    match &line.official_time {
        Some(time) => format!("{days}, {time}"),
        None => days,
    }
}

/// `nr. 325/2022`, `137/2006`.
fn names_an_act(ground: &str) -> bool {
    ground.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_ascii_digit());
        word.split_once('/').is_some_and(|(number, year)| {
            year.len() == 4 && !number.is_empty() && year.bytes().all(|b| b.is_ascii_digit())
        })
    })
}

/// The same words, however they are broken into lines.
fn same(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
