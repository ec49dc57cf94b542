//! Tasks by the same wizard: what each row is, who is there already, how it is written down.
//!
//! `headers` knows the columns, `days` and `words` the cells, `draft` a row, `standing` what its
//! cells say together, `store` what is there already, `compare` the two, `write` brings it about.

mod compare;
mod days;
mod draft;
pub(super) mod headers;
mod standing;
pub(super) mod store;
mod words;
mod write;

use std::collections::{BTreeSet, HashMap};

use super::cells::Cells;
use super::source::Source;
use super::{
    DuplicateChoice, DuplicatePair, Evidence, ImportCheck, ImportField, ImportPlan, RowCode,
    RowProblem,
};
use crate::search::folded;
use compare::{News, alike, grow, news, shown, sides};
use draft::{Draft, Reader, Reading};
use store::{Known, Stored};

/// What to write.
enum Action {
    /// A task at this place among the known, under this number and year.
    Add(usize, i64, i64),
    /// Values, facts and parts that a known one lacks.
    Merge(usize, Box<News>),
}

/// The outcome, and how to bring it about.
pub(super) struct Planned {
    pub check: ImportCheck,
    actions: Vec<Action>,
    tasks: Vec<Stored>,
    /// Row of the list a known task came from; 0 for stored ones.
    rows: Vec<u32>,
    by_number: HashMap<(i64, i64), usize>,
    by_title: HashMap<String, Vec<usize>>,
    next: HashMap<i64, i64>,
    year: i64,
}

/// Goes through the rows in order; a row sees what the earlier ones will have brought.
pub(super) fn plan(source: &Source, plan: &ImportPlan, known: Known, today: &str) -> Planned {
    let mut known = known;
    let stored = std::mem::take(&mut known.tasks);
    let mut planned = Planned {
        check: ImportCheck {
            read: source.unread,
            skipped: source.unread,
            problems: source.problems.clone(),
            ..ImportCheck::default()
        },
        actions: Vec::new(),
        rows: Vec::new(),
        tasks: Vec::new(),
        by_number: HashMap::new(),
        by_title: HashMap::new(),
        next: HashMap::new(),
        year: year_of(today),
    };
    super::plan::repaired(&mut planned.check.problems, plan);
    for one in stored {
        planned.learn(one, 0);
    }
    let decisions: HashMap<u32, DuplicateChoice> = plan
        .decisions
        .iter()
        .map(|one| (one.row, one.choice))
        .collect();
    let mut reader = Reader {
        cells: Cells::new(source, plan),
        known: &known,
        today,
        told: Default::default(),
    };
    let mut drafts = Vec::new();
    for row in source.rows() {
        let loose = plan.loose_all || plan.loose.contains(&row.number);
        match reader.read(row, loose) {
            Reading::Blank => {}
            Reading::Group(text) => {
                planned.check.read += 1;
                planned.check.skipped += 1;
                let mut problem = draft::bare(row.number, RowCode::GroupHeading, true);
                problem.value = text;
                planned.check.problems.push(problem);
            }
            Reading::Draft(draft, problems) => drafts.push((draft, problems)),
        }
    }
    planned.number_from(&known, &drafts);
    let mut kept = BTreeSet::new();
    for (mut draft, problems) in drafts {
        planned.check.read += 1;
        let decided = decisions.get(&draft.row).copied();
        let skip = decided == Some(DuplicateChoice::Skip);
        let there = planned.find(&draft);
        let out = problems.iter().any(|problem| problem.left_out);
        if out || (skip && there.is_none()) {
            planned.check.skipped += 1;
            if !skip {
                // What else is worth telling matters once the row is taken.
                let out = problems.into_iter().filter(|problem| problem.left_out);
                planned.check.problems.extend(out);
            }
            continue;
        }
        let choice = decided.unwrap_or(plan.on_duplicate);
        let actions = planned.actions.len();
        planned.row(&known, &mut draft, there, choice);
        if planned.actions.len() > actions {
            planned.check.problems.extend(problems);
        }
        kept.extend(draft.extra.iter().map(|(name, _)| name.clone()));
    }
    planned.check.kept = kept.into_iter().collect();
    planned.check.finish();
    planned
}

fn year_of(day: &str) -> i64 {
    day.get(..4)
        .and_then(|year| year.parse().ok())
        .unwrap_or_default()
}

impl Planned {
    fn learn(&mut self, one: Stored, row: u32) {
        let at = self.tasks.len();
        if let Some(number) = one.draft.number {
            self.by_number.insert(number, at);
        }
        let title = folded(&one.draft.title);
        self.by_title.entry(title).or_default().push(at);
        self.rows.push(row);
        self.tasks.push(one);
    }

    /// New numbers come after every one given before and every one the list itself brings.
    fn number_from(&mut self, known: &Known, drafts: &[(Box<Draft>, Vec<RowProblem>)]) {
        let brought = drafts.iter().filter_map(|(draft, _)| {
            let (number, year) = draft.number?;
            Some((self.year_for(draft, year), number))
        });
        let brought: Vec<(i64, i64)> = brought.collect();
        for (year, number) in known.numbers.iter().copied().chain(brought) {
            let next = self.next.entry(year).or_insert(1);
            *next = (*next).max(number + 1);
        }
    }

    /// The year a row's number belongs to: as written, else of the day it was given, else this.
    fn year_for(&self, draft: &Draft, written: i64) -> i64 {
        match (written, draft.issued.as_deref()) {
            (0, Some(issued)) => year_of(issued),
            (0, None) => self.year,
            (year, _) => year,
        }
    }

    /// The task a row is about, if that is certain: the same number with the same title, or, where
    /// the row has no number that was kept, the same title with the same term, basis, responsible
    /// and councils.
    fn find(&self, draft: &Draft) -> Option<(usize, Evidence)> {
        let title = folded(&draft.title);
        if let Some((number, written)) = draft.number {
            let year = self.year_for(draft, written);
            let at = self.by_number.get(&(number, year)).copied();
            let same = |at: &usize| {
                self.tasks
                    .get(*at)
                    .is_some_and(|one| folded(&one.draft.title) == title)
            };
            if let Some(at) = at.filter(same) {
                return Some((at, Evidence::Uid));
            }
        }
        let fits = |at: &usize| {
            self.tasks.get(*at).is_some_and(|one| {
                // A number that could not be kept stays with the task as a fact.
                let number = draft.written.is_empty()
                    || one
                        .draft
                        .extra
                        .iter()
                        .any(|(_, fact)| *fact == draft.written);
                number && alike(draft, &one.draft)
            })
        };
        let places = self.by_title.get(&title)?;
        let at = places.iter().copied().find(fits)?;
        Some((at, Evidence::Name))
    }

    fn row(
        &mut self,
        known: &Known,
        draft: &mut Draft,
        there: Option<(usize, Evidence)>,
        choice: DuplicateChoice,
    ) {
        self.check.show(|| shown(draft));
        let found = there.and_then(|(at, evidence)| Some((at, evidence, self.tasks.get(at)?)));
        let Some((at, evidence, stored)) = found else {
            self.add(known, draft);
            return;
        };
        let (news, differs) = news(draft, &stored.draft);
        let adds = !news.is_empty();
        let row = draft.row;
        let from = self.rows.get(at).copied().unwrap_or_default();
        if adds || !differs.is_empty() || choice == DuplicateChoice::Keep {
            let person = (from == 0).then(|| stored.id.clone());
            let sides = sides(draft, &stored.draft);
            self.check.pair(|| DuplicatePair {
                row,
                person,
                earlier_row: (from != 0).then_some(from),
                evidence,
                choice,
                sides,
                adds,
            });
        }
        if choice == DuplicateChoice::Keep {
            self.add(known, draft);
            return;
        }
        for field in differs {
            let mut problem = draft::bare(row, RowCode::StoredDiffers, false);
            problem.field = super::words::slug(&field);
            self.check.problems.push(problem);
        }
        if !adds {
            self.check.unchanged += 1;
        } else if choice == DuplicateChoice::Skip {
            self.check.duplicate(row, draft.title.clone());
        } else {
            if let Some(stored) = self.tasks.get_mut(at) {
                grow(&mut stored.draft, &news);
            }
            self.check.merged += 1;
            self.actions.push(Action::Merge(at, Box::new(news)));
        }
    }

    fn add(&mut self, known: &Known, draft: &mut Draft) {
        let (number, year) = match draft.number {
            Some((number, written)) => (Some(number), self.year_for(draft, written)),
            None => (None, self.year_for(draft, 0)),
        };
        let free = number.filter(|number| {
            !known.numbers.contains(&(year, *number))
                && !self.by_number.contains_key(&(*number, year))
        });
        let given = free.unwrap_or_else(|| {
            let next = self.next.entry(year).or_insert(1);
            let given = *next;
            *next += 1;
            given
        });
        if free.is_none() && !draft.written.is_empty() {
            // What the list called it stays with the task, so that the list finds it again.
            let fact = (draft.number_head.clone(), draft.written.clone());
            if !draft.extra.iter().any(|(_, value)| *value == draft.written) {
                draft.extra.push(fact);
            }
            let code = if number.is_some() {
                RowCode::NumberTaken
            } else {
                RowCode::NumberNew
            };
            let mut problem = draft::bare(draft.row, code, false);
            problem.field = super::words::slug(&ImportField::Number);
            problem.message_params = [
                ("number".to_owned(), draft.written.clone()),
                ("given".to_owned(), crate::tasks::rules::number(given, year)),
            ]
            .into();
            self.check.problems.push(problem);
        }
        self.check.added += 1;
        self.actions
            .push(Action::Add(self.tasks.len(), given, year));
        let mut stored = draft.clone();
        stored.number = Some((given, year));
        let row = draft.row;
        self.learn(
            Stored {
                id: String::new(),
                draft: stored,
            },
            row,
        );
    }
}
