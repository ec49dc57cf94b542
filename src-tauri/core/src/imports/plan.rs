//! What an import would do, worked out over the list before anything is written.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::cells::Cells;
use super::drafts::{self, Draft, Reading};
use super::matching::{Additions, Directory, Known, additions, grown};
use super::source::Source;
use super::store::Stored;
use super::{
    DuplicateChoice, DuplicatePair, DuplicateSide, Evidence, ImportCheck, ImportField, ImportPlan,
    ImportedPerson, RowCode, RowProblem,
};
use crate::phones::Numbering;

/// Most problems of a reply.
const PROBLEMS: usize = 1_000;
/// Most pairs of a reply.
const PAIRS: usize = 500;
/// Rows shown as they would be stored.
const SHOWN: usize = 100;

/// One thing to write.
pub(super) enum Action {
    /// Somebody new, at this place among the known.
    Add(usize, Box<Draft>),
    /// Something new about somebody known.
    Merge(usize, Additions),
}

/// The outcome, and how to bring it about.
pub(super) struct Planned {
    pub check: ImportCheck,
    pub actions: Vec<Action>,
    pub directory: Directory,
}

/// Goes through the rows in order; a row sees what the earlier ones will have brought.
pub(super) fn people(
    source: &Source,
    plan: &ImportPlan,
    stored: Vec<Stored>,
    numbering: &Numbering,
) -> Planned {
    let mut directory = Directory::default();
    for one in stored {
        directory.add(Known {
            id: Some(one.id),
            row: None,
            draft: one.draft,
        });
    }
    let decisions: HashMap<u32, DuplicateChoice> = plan
        .decisions
        .iter()
        .map(|one| (one.row, one.choice))
        .collect();
    let mut planned = Planned {
        check: ImportCheck {
            read: source.unread,
            skipped: source.unread,
            problems: source.problems.clone(),
            ..ImportCheck::default()
        },
        actions: Vec::new(),
        directory,
    };
    repaired(&mut planned.check.problems, plan);
    let cells = Cells::new(source, plan);
    let mut taken = HashSet::new();
    let mut kept = BTreeSet::new();
    let mut group = String::new();
    for row in source.rows() {
        let draft = match drafts::read(&cells, row, &group, numbering) {
            Reading::Blank => continue,
            Reading::Group(heading) => {
                group = heading;
                continue;
            }
            Reading::Draft(draft, problems) => {
                planned.check.read += 1;
                let skip = decisions.get(&row.number) == Some(&DuplicateChoice::Skip);
                let there = planned.directory.find(&draft, &taken);
                if !problems.is_empty() || (skip && there.is_none()) {
                    planned.check.skipped += 1;
                    if !skip {
                        planned.check.problems.extend(problems);
                    }
                    continue;
                }
                (draft, there)
            }
        };
        let (draft, there) = draft;
        kept.extend(draft.extra.iter().map(|(name, _)| name.clone()));
        let choice = decisions
            .get(&row.number)
            .copied()
            .unwrap_or(plan.on_duplicate);
        planned.row(*draft, there, choice, &mut taken);
    }
    planned.check.kept = kept.into_iter().collect();
    planned.check.finish();
    planned
}

/// A cell that was corrected is no longer at fault.
pub(super) fn repaired(problems: &mut Vec<RowProblem>, plan: &ImportPlan) {
    problems.retain(|problem| {
        !plan
            .repairs
            .iter()
            .any(|repair| repair.row == problem.row && Some(repair.column) == problem.column)
    });
}

impl ImportCheck {
    /// Order and bounds of a reply.
    pub(super) fn finish(&mut self) {
        self.problems.sort_by_key(|problem| problem.row);
        self.more_problems = self.problems.len().saturating_sub(PROBLEMS) as u32;
        self.problems.truncate(PROBLEMS);
    }

    pub(super) fn pair(&mut self, pair: impl FnOnce() -> DuplicatePair) {
        if self.duplicates.len() < PAIRS {
            self.duplicates.push(pair());
        } else {
            self.more_duplicates += 1;
        }
    }

    pub(super) fn show(&mut self, person: impl FnOnce() -> ImportedPerson) {
        if self.people.len() < SHOWN {
            self.people.push(person());
        }
    }

    pub(super) fn duplicate(&mut self, row: u32, name: String) {
        self.skipped += 1;
        self.problems.push(RowProblem {
            row,
            column: None,
            field: "name".into(),
            code: RowCode::Duplicate,
            message_params: [("name".to_owned(), name)].into(),
            value: String::new(),
            left_out: true,
        });
    }
}

impl Planned {
    fn row(
        &mut self,
        draft: Draft,
        there: Option<(usize, Evidence)>,
        choice: DuplicateChoice,
        taken: &mut HashSet<usize>,
    ) {
        self.check.show(|| shown(&draft));
        let Some((at, evidence)) = there else {
            self.add(draft, taken);
            return;
        };
        let Some(known) = self.directory.known.get_mut(at) else {
            return;
        };
        taken.insert(at);
        let news = additions(&draft, &known.draft);
        let adds = !news.is_empty();
        // A row that says nothing new is no question to anybody.
        if adds || choice == DuplicateChoice::Keep {
            let (person, earlier_row) = (known.id.clone(), known.row);
            self.check.pair(|| DuplicatePair {
                row: draft.row,
                person,
                earlier_row,
                evidence,
                choice,
                sides: sides(&draft, &known.draft),
                adds,
            });
        }
        match choice {
            DuplicateChoice::Keep => self.add(draft, taken),
            _ if !adds => self.check.unchanged += 1,
            DuplicateChoice::Skip => self.check.duplicate(draft.row, draft.label()),
            DuplicateChoice::Merge => {
                grown(&mut known.draft, &news);
                self.directory.learn(at);
                self.check.merged += 1;
                self.actions.push(Action::Merge(at, news));
            }
        }
    }

    fn add(&mut self, draft: Draft, taken: &mut HashSet<usize>) {
        self.check.added += 1;
        let at = self.directory.add(Known {
            id: None,
            row: Some(draft.row),
            draft: draft.clone(),
        });
        taken.insert(at);
        self.actions.push(Action::Add(at, Box::new(draft)));
    }
}

fn shown(draft: &Draft) -> ImportedPerson {
    let post = [draft.post.as_str(), draft.place()];
    ImportedPerson {
        row: draft.row,
        name: draft.label(),
        post: post
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        phones: draft
            .phones
            .iter()
            .map(|phone| phone.display.clone())
            .collect(),
        emails: draft.emails.clone(),
    }
}

fn sides(row: &Draft, stored: &Draft) -> Vec<DuplicateSide> {
    use ImportField::*;
    let phones = |draft: &Draft| {
        let typed: Vec<&str> = draft
            .phones
            .iter()
            .map(|phone| phone.typed.as_str())
            .collect();
        typed.join("\n")
    };
    let mut sides: Vec<DuplicateSide> = [
        (Name, row.label(), stored.label()),
        (Post, row.post.clone(), stored.post.clone()),
        (
            Institution,
            row.place().to_owned(),
            stored.place().to_owned(),
        ),
        (PhoneWork, phones(row), phones(stored)),
        (Email, row.emails.join("\n"), stored.emails.join("\n")),
        (Duty, row.duty.clone(), stored.duty.clone()),
        (Room, row.room.clone(), stored.room.clone()),
        (Address, row.address.clone(), stored.address.clone()),
        (Hours, row.hours.clone(), stored.hours.clone()),
        (Note, row.note.clone(), stored.note.clone()),
    ]
    .into_iter()
    .map(|(field, row, stored)| DuplicateSide { field, row, stored })
    .collect();
    sides.retain(|side| !(side.row.is_empty() && side.stored.is_empty()));
    sides
}
