//! A row beside the task that is there: whether they are the same work, what the row adds.

use std::collections::BTreeSet;

use super::draft::{Draft, Who};
use crate::imports::{DuplicateSide, ImportField, ImportedPerson};
use crate::search::folded;

/// What a row would add to a task that is there.
#[derive(Default)]
pub(super) struct News {
    pub sets: Vec<(&'static str, Option<String>)>,
    pub councils: Vec<(String, String)>,
    pub labels: Vec<String>,
    pub remark: String,
    pub extra: Vec<(String, String)>,
}

impl News {
    pub fn is_empty(&self) -> bool {
        self.sets.is_empty()
            && self.councils.is_empty()
            && self.labels.is_empty()
            && self.remark.is_empty()
            && self.extra.is_empty()
    }
}

/// The same work, as far as both say: term, basis, responsible and councils.
pub(super) fn alike(row: &Draft, there: &Draft) -> bool {
    let councils = |draft: &Draft| {
        let ids = draft.councils.iter().map(|(id, _)| id.clone());
        ids.collect::<BTreeSet<_>>()
    };
    row.due == there.due
        && folded(&row.basis.no) == folded(&there.basis.no)
        && (row.issued.is_none() || row.issued == there.issued)
        && same(&row.responsible, &there.responsible)
        && councils(row) == councils(there)
}

fn same(one: &Who, other: &Who) -> bool {
    match (&one.id, &other.id) {
        (Some(one), Some(other)) => one == other,
        _ => folded(&one.name) == folded(&other.name),
    }
}

/// What `there` lacks of `row`, and the fields in which a task that lives on says something else:
/// nothing stored is overwritten by a list.
pub(super) fn news(row: &Draft, there: &Draft) -> (News, Vec<ImportField>) {
    use ImportField::*;
    let mut news = News::default();
    let mut differs = Vec::new();
    for (field, column, new, old) in [
        (Text, "text", &row.text, &there.text),
        (BasisKind, "basis_kind", &row.basis.kind, &there.basis.kind),
        (BasisNo, "basis_no", &row.basis.no, &there.basis.no),
        (
            BasisPoint,
            "basis_point",
            &row.basis.point,
            &there.basis.point,
        ),
        (Outcome, "result", &row.outcome, &there.outcome),
    ] {
        match (new.is_empty(), old.is_empty()) {
            (false, true) => news.sets.push((column, Some(new.clone()))),
            (false, false) if folded(new) != folded(old) => differs.push(field),
            _ => {}
        }
    }
    for (field, column, new, old) in [
        (BasisDate, "basis_date", &row.basis.date, &there.basis.date),
        (Issued, "issued_on", &row.issued, &there.issued),
        (Plan, "plan_on", &row.plan, &there.plan),
        (OwnDue, "own_due_on", &row.own_due, &there.own_due),
    ] {
        match (new, old) {
            (Some(_), None) => news.sets.push((column, new.clone())),
            (Some(new), Some(old)) if new != old => differs.push(field),
            _ => {}
        }
    }
    for (field, columns, new, old) in [
        (
            Author,
            ["author_id", "author_name"],
            &row.author,
            &there.author,
        ),
        (
            Controller,
            ["controller_id", "controller_name"],
            &row.controller,
            &there.controller,
        ),
    ] {
        if new.name.is_empty() || same(new, old) {
            continue;
        }
        if old.name.is_empty() {
            let [id, name] = columns;
            news.sets.push((id, new.id.clone()));
            news.sets.push((name, Some(new.name.clone())));
        } else {
            differs.push(field);
        }
    }
    // A task that is there lives by its own acts: a list does not move it.
    let moved = [
        (State, row.state.is_some() && row.state != there.state),
        (Due, row.due.is_some() && row.due != there.due),
        (
            Performed,
            row.performed.is_some() && row.performed != there.performed,
        ),
        (
            Responsible,
            !row.responsible.name.is_empty() && !same(&row.responsible, &there.responsible),
        ),
    ];
    differs.extend(
        moved
            .iter()
            .filter(|(_, moved)| *moved)
            .map(|(field, _)| *field),
    );
    let lacks = |all: &[(String, String)], id: &str| !all.iter().any(|(there, _)| there == id);
    news.councils = row.councils.clone();
    news.councils.retain(|(id, _)| lacks(&there.councils, id));
    news.labels = row.labels.clone();
    news.labels.retain(|label| !there.labels.contains(label));
    if !row.remark.is_empty() && !there.remark.contains(&row.remark) {
        news.remark.clone_from(&row.remark);
    }
    news.extra = row.extra.clone();
    news.extra.retain(|fact| !there.extra.contains(fact));
    (news, differs)
}

/// Somebody later in the list meets the task with what this row brought.
pub(super) fn grow(there: &mut Draft, news: &News) {
    for (column, value) in &news.sets {
        let text = value.clone().unwrap_or_default();
        match *column {
            "text" => there.text = text,
            "basis_kind" => there.basis.kind = text,
            "basis_no" => there.basis.no = text,
            "basis_point" => there.basis.point = text,
            "result" => there.outcome = text,
            "basis_date" => there.basis.date.clone_from(value),
            "issued_on" => there.issued.clone_from(value),
            "plan_on" => there.plan.clone_from(value),
            "own_due_on" => there.own_due.clone_from(value),
            "author_id" => there.author.id.clone_from(value),
            "author_name" => there.author.name = text,
            "controller_id" => there.controller.id.clone_from(value),
            _ => there.controller.name = text,
        }
    }
    there.councils.extend(news.councils.iter().cloned());
    there.labels.extend(news.labels.iter().cloned());
    if !news.remark.is_empty() {
        there.remark = [there.remark.as_str(), &news.remark]
            .join("\n")
            .trim()
            .to_owned();
    }
    there.extra.extend(news.extra.iter().cloned());
}

/// A row as it will stand in the list: the task, who answers; until when in the place of the
/// numbers, the councils in the place of the addresses.
pub(super) fn shown(draft: &Draft) -> ImportedPerson {
    ImportedPerson {
        row: draft.row,
        name: draft.title.clone(),
        post: draft.responsible.name.clone(),
        phones: draft.due.iter().cloned().collect(),
        emails: draft
            .councils
            .iter()
            .map(|(_, name)| name.clone())
            .collect(),
    }
}

pub(super) fn sides(row: &Draft, stored: &Draft) -> Vec<DuplicateSide> {
    use ImportField::*;
    let day = |day: &Option<String>| day.clone().unwrap_or_default();
    let councils = |draft: &Draft| {
        let names: Vec<&str> = draft
            .councils
            .iter()
            .map(|(_, name)| name.as_str())
            .collect();
        names.join(", ")
    };
    let state = |draft: &Draft| {
        draft
            .state
            .map_or(String::new(), |state| state.slug().to_owned())
    };
    let mut sides: Vec<DuplicateSide> = [
        (Title, row.title.clone(), stored.title.clone()),
        (State, state(row), state(stored)),
        (
            Responsible,
            row.responsible.name.clone(),
            stored.responsible.name.clone(),
        ),
        (Council, councils(row), councils(stored)),
        (Issued, day(&row.issued), day(&stored.issued)),
        (Due, day(&row.due), day(&stored.due)),
        (Performed, day(&row.performed), day(&stored.performed)),
        (Outcome, row.outcome.clone(), stored.outcome.clone()),
        (Labels, row.labels.join(", "), stored.labels.join(", ")),
        (Note, row.remark.clone(), stored.remark.clone()),
    ]
    .into_iter()
    .map(|(field, row, stored)| DuplicateSide { field, row, stored })
    .collect();
    sides.retain(|side| !(side.row.is_empty() && side.stored.is_empty()));
    sides
}
