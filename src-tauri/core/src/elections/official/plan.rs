//! What an official programme would change: read, matched, compared. Nothing is written.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use super::matching::{self, Found, Side, articles};
use super::merging::{Taking, changes};
use super::remembered::laid_out;
use super::sheet::{self, Fault, Layout, RawRow, ReadRow};
use super::source::{self, Source};
use super::*;
use crate::deadlines::model::Trust;
use crate::elections::LineOrigin;
use crate::elections::counting::{Counter, day_of};
use crate::elections::rules;
use crate::elections::service::Reading;
use crate::elections::store::{self, LineRecord, Stored};
use crate::error::{Error, Result};
use crate::locales::{Language, Texts};

/// Letters of a sample of a column.
const SAMPLE: usize = 80;
/// Most problems that are told.
const PROBLEMS: usize = 1_000;
/// A day so much farther from the day of voting is told, in days: a programme spans some months.
const FAR: i64 = 400;

/// A plan with what it would write.
pub struct Drafted {
    /// What is shown.
    pub plan: OfficialPlan,
    /// The election as it stands.
    pub stored: Stored,
    /// Rows as they stand, and as they will be; those that stay are not here.
    pub changed: Vec<(LineRecord, LineRecord)>,
    /// Rows to add, without an id.
    pub added: Vec<LineRecord>,
    /// What will have been done.
    pub report: OfficialReport,
}

/// Reads and matches a programme, with the user's choices.
///
/// # Errors
/// `not-found` for the election or a chosen row; as [`source::read`].
pub fn make(conn: &Connection, request: &ApplyOfficial, reading: &Reading) -> Result<Drafted> {
    store::live(conn, &request.read.election)?;
    let stored = store::stored(conn, &request.read.election)?;
    let source = source::read(&request.read)?;
    let layout = laid_out(conn, &source, &request.read)?;
    let voting = day_of(stored.election.day.as_deref());
    let (rows, chapters, faults) = sheet::rows(&source.rows, &layout, voting);
    let found = matched(conn, &stored, &rows)?;
    let trusts = trusts();
    let mut order: Vec<String> = Vec::new();
    for row in &rows {
        if !order.contains(&row.chapter) {
            order.push(row.chapter.clone());
        }
    }
    let taking = Taking {
        words: request.words,
        source: request.source.trim(),
        chapters: &order,
        trusts: &trusts,
    };
    let mut faults = faults;
    let choices = choose(&stored, &rows, &found, &request.choices, &mut faults)?;
    let mut drawn = Drawn {
        stored: &stored,
        voting,
        taking: &taking,
        changed: Vec::new(),
        added: Vec::new(),
        report: OfficialReport::default(),
        faults,
    };
    let shown: Vec<OfficialRow> = (0..)
        .zip(rows.iter().zip(&found).zip(choices))
        .map(|(place, ((row, found), choice))| drawn.row(place, row, found, choice))
        .collect();
    let missing = drawn.left(&shown, request.drop_missing, &reading.texts);
    let Drawn {
        changed,
        added,
        mut report,
        mut faults,
        ..
    } = drawn;
    faults.sort_by_key(|fault| fault.row);
    let problems: Vec<OfficialProblem> = faults
        .iter()
        .take(PROBLEMS)
        .map(|fault| told(fault, &reading.texts))
        .collect();
    report.problems.clone_from(&problems);
    let matched = shown
        .iter()
        .filter(|row| matches!(row.choice, OfficialChoice::Line { .. }));
    let plan = OfficialPlan {
        tables: source.tables.clone(),
        table: u32::try_from(source.table).unwrap_or_default(),
        columns: columns(&source, &layout),
        header_rows: u32::try_from(layout.header_rows).unwrap_or_default(),
        chapters,
        missing,
        problems,
        matched: count(matched.count()),
        differing: report.differing,
        unread: report.unread,
        rows: shown,
        file: source.file,
        format: source.format,
    };
    Ok(Drafted {
        plan,
        stored,
        changed,
        added,
        report,
    })
}

/// Matches official rows to the rows there are. Rows that cannot be taken in match nothing.
fn matched(conn: &Connection, stored: &Stored, rows: &[ReadRow]) -> Result<Vec<Found>> {
    let counter = Counter::of(conn, &stored.election)?;
    let lines: Vec<Side> = stored
        .lines
        .iter()
        .map(|line| {
            let mut actions = vec![line.action.clone()];
            // The pack's words in other languages find a programme in another one.
            if let Ok(rule) = counter.pack.rule(&line.rule) {
                let others = rule.action.0.values().filter(|text| **text != line.action);
                actions.extend(others.filter(|text| !text.is_empty()).cloned());
            }
            Side {
                actions,
                ground: articles::ground(&[&line.legal_act, &line.legal_ref]),
                day: day_of(line.effective()),
                no: line.no.clone(),
                term: line.official_text.clone(),
            }
        })
        .collect();
    let rows: Vec<Side> = rows
        .iter()
        .map(|row| match row.refused {
            true => Side::default(),
            false => Side {
                actions: vec![row.action.clone()],
                ground: articles::ground(&[&row.ground]),
                day: row.wording.decisive(),
                no: row.no.clone(),
                term: row.term.clone(),
            },
        })
        .collect();
    Ok(matching::matched(&rows, &lines))
}

/// What becomes of each row: as the user chose, else as it was matched. A row of the programme is
/// given away once; what the user chose comes first.
fn choose(
    stored: &Stored,
    rows: &[ReadRow],
    found: &[Found],
    asked: &[OfficialMatch],
    faults: &mut Vec<Fault>,
) -> Result<Vec<OfficialChoice>> {
    let mut taken: HashMap<&str, u32> = HashMap::new();
    let mut chosen: HashMap<u32, OfficialChoice> = HashMap::new();
    for choice in asked {
        let Some(row) = rows.iter().find(|row| row.row == choice.row) else {
            continue;
        };
        let mut choice = choice.choice.clone();
        if row.action.is_empty() {
            choice = OfficialChoice::Skip;
        }
        if let OfficialChoice::Line { line } = &choice {
            let known = stored.lines.iter().find(|known| known.id == *line);
            let known = known.ok_or(Error::NotFound("programme_line"))?;
            if let Some(other) = taken
                .get(known.id.as_str())
                .filter(|other| **other != row.row)
            {
                faults.push(Fault::new(row.row, None, "line-taken", &other.to_string()));
                choice = OfficialChoice::Skip;
            } else {
                taken.insert(&known.id, row.row);
            }
        }
        chosen.insert(row.row, choice);
    }
    let choices = rows.iter().zip(found).map(|(row, found)| {
        if let Some(choice) = chosen.remove(&row.row) {
            return choice;
        }
        if row.refused {
            return OfficialChoice::Skip;
        }
        let line = found.line.and_then(|at| stored.lines.get(at));
        match line.filter(|line| !taken.contains_key(line.id.as_str())) {
            Some(line) => OfficialChoice::Line {
                line: line.id.clone(),
            },
            None => OfficialChoice::New,
        }
    });
    Ok(choices.collect())
}

/// Gathers what rows become.
struct Drawn<'a> {
    stored: &'a Stored,
    voting: Option<NaiveDate>,
    taking: &'a Taking<'a>,
    changed: Vec<(LineRecord, LineRecord)>,
    added: Vec<LineRecord>,
    report: OfficialReport,
    faults: Vec<Fault>,
}

impl Drawn<'_> {
    fn row(
        &mut self,
        place: usize,
        row: &ReadRow,
        found: &Found,
        choice: OfficialChoice,
    ) -> OfficialRow {
        let text = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let guessed = found.line.and_then(|at| self.stored.lines.get(at));
        let as_guessed = matches!(&choice, OfficialChoice::Line { line } if guessed.is_some_and(|g| g.id == *line));
        let others = guessed.filter(|_| !as_guessed).into_iter();
        let others = others.chain(
            found
                .others
                .iter()
                .filter_map(|at| self.stored.lines.get(*at)),
        );
        let mut shown = OfficialRow {
            row: row.row,
            chapter: row.chapter.clone(),
            no: row.no.clone(),
            action: row.action.clone(),
            term: row.term.clone(),
            reading: row.wording.reading,
            from: text(row.wording.from),
            to: text(row.wording.to),
            time: row.wording.time.map(|time| time.to_string()),
            ground: row.ground.clone(),
            bodies: row.bodies.clone(),
            note: row.note.clone(),
            surety: match as_guessed {
                true => found.surety.unwrap_or(MatchSurety::None),
                false => MatchSurety::None,
            },
            because: match as_guessed {
                true => found
                    .because
                    .iter()
                    .map(|word| (*word).to_owned())
                    .collect(),
                false => Vec::new(),
            },
            others: others.take(5).map(|line| self.other(line)).collect(),
            counted_from: None,
            counted_to: None,
            shift: None,
            differs: false,
            changes: Vec::new(),
            choice,
        };
        self.report.read += 1;
        let unread = matches!(
            row.wording.reading,
            WordingReading::Words | WordingReading::NoSuchDay
        );
        match &shown.choice {
            OfficialChoice::Skip => self.report.skipped += 1,
            OfficialChoice::New => {
                self.report.added += 1;
                self.report.unread += u32::from(unread);
                let mut line = self.taking.new_row(&self.stored.election.id, row, place);
                self.beside(&mut line);
                self.added.push(line);
            }
            OfficialChoice::Line { line } => {
                let Some(line) = self.stored.lines.iter().find(|known| known.id == *line) else {
                    return shown;
                };
                self.report.unread += u32::from(unread);
                let after = self.taking.into(line, row, place);
                shown.counted_from.clone_from(&line.from_on);
                shown.counted_to.clone_from(&line.to_on);
                shown.differs = row.wording.decisive().is_some() && rules::differs(&after);
                let counted = day_of(line.counted());
                shown.shift = match (row.wording.decisive(), counted) {
                    (Some(official), Some(counted)) => Some((official - counted).num_days()),
                    _ => None,
                };
                shown.changes = changes(line, &after);
                self.report.differing += u32::from(shown.differs);
                match after == *line {
                    true => self.report.unchanged += 1,
                    false => {
                        self.report.matched += 1;
                        self.changed.push((line.clone(), after));
                    }
                }
                self.doubts(row, counted);
            }
        }
        shown
    }

    /// Days that a row of a programme hardly has.
    fn doubts(&mut self, row: &ReadRow, counted: Option<NaiveDate>) {
        let (Some(official), Some(voting)) = (row.wording.decisive(), self.voting) else {
            return;
        };
        let field = Some(OfficialField::Term);
        if (official - voting).num_days().abs() > FAR {
            self.faults
                .push(Fault::new(row.row, field, "far-from-voting", &row.term));
        } else if official > voting && counted.is_some_and(|counted| counted <= voting) {
            self.faults
                .push(Fault::new(row.row, field, "after-voting", &row.term));
        }
    }

    /// Without chapters in the table a new row stands after the one before it.
    fn beside(&self, line: &mut LineRecord) {
        if self.taking.chapter(&line.chapter).is_some() {
            return;
        }
        let before = self
            .changed
            .last()
            .map(|(_, after)| after)
            .or(self.stored.lines.last());
        if let Some(before) = before {
            line.chapter.clone_from(&before.chapter);
            line.chapter_place = before.chapter_place;
            line.place = before.place;
        }
    }

    /// Rows that the official programme does not have: listed, moved behind its chapters, and put
    /// out of use when that is wished.
    fn left(&mut self, rows: &[OfficialRow], drop: bool, texts: &Texts) -> Vec<OfficialOther> {
        let taken: Vec<&str> = rows
            .iter()
            .filter_map(|row| match &row.choice {
                OfficialChoice::Line { line } => Some(line.as_str()),
                _ => None,
            })
            .collect();
        let lines = self.stored.lines.iter();
        let left: Vec<&LineRecord> = lines
            .filter(|line| !taken.contains(&line.id.as_str()))
            .collect();
        let mut further: Vec<&str> = Vec::new();
        let mut missing = Vec::new();
        for (n, line) in left.iter().enumerate() {
            let mut after = (*line).clone();
            if self.taking.chapters.iter().any(|name| !name.is_empty()) {
                after.chapter_place = self.taking.chapter(&line.chapter).unwrap_or_else(|| {
                    let known = further.iter().position(|name| *name == line.chapter);
                    let at = known.unwrap_or_else(|| {
                        further.push(&line.chapter);
                        further.len() - 1
                    });
                    place(self.taking.chapters.len() + at)
                });
                after.place = place(rows.len() + n);
            }
            if line.origin != LineOrigin::Own {
                missing.push(self.other(line));
                if drop && line.state == crate::elections::RowState::Planned {
                    after.state = crate::elections::RowState::NotApplicable;
                    let source = [("source", self.taking.source)];
                    after.reason = texts.with("official-dropped", &source);
                }
            }
            if after != **line {
                self.changed.push(((*line).clone(), after));
            }
        }
        missing
    }

    fn other(&self, line: &LineRecord) -> OfficialOther {
        let numbered = self.stored.lines.iter().any(|line| !line.no.is_empty());
        let at = self
            .stored
            .lines
            .iter()
            .position(|known| known.id == line.id);
        OfficialOther {
            line: line.id.clone(),
            no: match (numbered, at) {
                (false, Some(at)) => (at + 1).to_string(),
                _ => line.no.clone(),
            },
            action: line.action.clone(),
            to: line.counted().map(str::to_owned),
        }
    }
}

fn columns(source: &Source, layout: &Layout) -> Vec<OfficialColumn> {
    let body = source.rows.get(layout.header_rows..).unwrap_or_default();
    let sample = |at: usize| -> Vec<String> {
        let cells = body.iter().filter_map(|row: &RawRow| row.cells.get(at));
        let filled = cells.filter(|cell| !cell.is_empty());
        filled
            .take(3)
            .map(|cell| cell.chars().take(SAMPLE).collect())
            .collect()
    };
    let columns = layout.headers.iter().zip(&layout.columns).enumerate();
    columns
        .map(|(at, (header, field))| OfficialColumn {
            header: header.clone(),
            samples: sample(at),
            field: *field,
        })
        .collect()
}

/// What the annex says of a day that nobody has confirmed, in every language.
fn trusts() -> Vec<String> {
    let languages = Language::ALL.iter().map(|language| Texts::new(*language));
    languages
        .flat_map(|texts| {
            let said = |trust: Trust| texts.text(&format!("deadline-trust-{}", trust.slug()));
            [said(Trust::Practice), said(Trust::ToConfirm)]
        })
        .collect()
}

fn told(fault: &Fault, texts: &Texts) -> OfficialProblem {
    let values = [("value", fault.value.as_str())];
    OfficialProblem {
        row: fault.row,
        field: fault.field,
        code: fault.code.to_owned(),
        message: texts.with(&format!("official-problem-{}", fault.code), &values),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn place(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
