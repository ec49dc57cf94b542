//! A planned list of tasks written down: one act.

use serde_json::{Value as Json, json};

use super::compare::News;
use super::draft::Draft;
use super::{Action, Planned};
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Entity, WriteTx};
use crate::imports::opened::Progress;
use crate::imports::store::{extra_of, extra_text};
use crate::tasks::service::{adding, parts, terms};
use crate::tasks::{
    DueKind, NamedPerson, NewNote, PartInput, Priority, TaskControl, TaskPart, TaskState, rules,
};

impl Planned {
    /// Writes what was planned; ids of the tasks added or completed come back.
    ///
    /// # Errors
    /// `cancelled` when the user asked for it meanwhile, or a disk error; nothing is stored then.
    pub fn write(&mut self, tx: &mut WriteTx, progress: &Progress) -> Result<Vec<String>> {
        let mut touched = Vec::new();
        let total = self.actions.len() as u32;
        for (done, action) in self.actions.iter().enumerate() {
            if progress.cancelled() {
                return Err(Error::refused(ErrorCode::Cancelled, &[]));
            }
            progress.set(done as u32, total);
            let (Action::Add(at, ..) | Action::Merge(at, _)) = action;
            let Some(task) = self.tasks.get_mut(*at) else {
                continue;
            };
            match action {
                Action::Add(_, number, year) => {
                    task.id = tx.new_id();
                    add(tx, &task.id, &task.draft, *number, *year)?;
                }
                Action::Merge(_, news) => complete(tx, &task.id, news)?,
            }
            touched.push(task.id.clone());
        }
        touched.sort_unstable();
        touched.dedup();
        Ok(touched)
    }
}

fn add(tx: &mut WriteTx, id: &str, draft: &Draft, number: i64, year: i64) -> Result<()> {
    let today = tx.today();
    let state = draft.state.unwrap_or(TaskState::Draft);
    // A task that was given out was given on some day; the list's own word comes first.
    let given = !state.is_unissued() && !state.is_closed();
    let issued = draft.issued.clone().or(given.then(|| today.clone()));
    // Without a day of performing it is closed for this office since the list came in.
    let closed = state.is_closed().then(|| match &draft.performed {
        Some(day) => day.clone(),
        None => today.clone(),
    });
    let off = (state == TaskState::OffControl).then_some(&closed);
    let performed = draft.performed.as_deref();
    let late = performed.and_then(|day| rules::late_days(draft.due.as_deref(), day));
    let basis = draft.due.as_ref().map(|_| terms::basis(DueKind::Typed));
    let created_at = tx.stamp();
    let values: Vec<(&str, Json)> = vec![
        ("year", json!(year)),
        ("number", json!(number)),
        ("title", json!(draft.title)),
        ("text", json!(draft.text)),
        ("state", json!(state.slug())),
        (
            "priority",
            json!(draft.priority.unwrap_or(Priority::Normal).slug()),
        ),
        ("basis_kind", json!(draft.basis.kind)),
        ("basis_no", json!(draft.basis.no)),
        ("basis_date", json!(draft.basis.date)),
        ("basis_point", json!(draft.basis.point)),
        ("author_id", json!(draft.author.id)),
        ("author_name", json!(draft.author.name)),
        ("responsible_id", json!(draft.responsible.id)),
        ("responsible_name", json!(draft.responsible.name)),
        ("controller_id", json!(draft.controller.id)),
        ("controller_name", json!(draft.controller.name)),
        ("issued_on", json!(issued)),
        ("plan_on", json!(draft.plan)),
        ("plan_time", json!(draft.plan_time)),
        ("due_on", json!(draft.due)),
        ("due_time", json!(draft.due_time)),
        ("no_term", json!(i64::from(draft.no_term))),
        ("first_due_on", json!(draft.first_due)),
        ("due_basis", json!(terms::stored(basis.as_ref())?)),
        ("own_due_on", json!(draft.own_due)),
        (
            "control",
            json!(draft.control.unwrap_or(TaskControl::None).slug()),
        ),
        ("result", json!(draft.outcome)),
        ("performed_on", json!(draft.performed)),
        ("closed_on", json!(closed)),
        ("late_days", json!(late)),
        ("off_control_on", json!(off)),
        ("off_control_by", json!(off.map_or("", |_| tx.actor()))),
        ("created_at", json!(created_at)),
        ("extra", json!(extra_text(&draft.extra))),
    ];
    tx.insert(Entity::Task, id, &values)?;
    let councils: Vec<String> = draft.councils.iter().map(|(id, _)| id.clone()).collect();
    adding::set_councils(tx, id, &councils)?;
    let people: Vec<PartInput> = draft
        .others
        .iter()
        .map(|who| PartInput {
            person: NamedPerson {
                id: who.id.clone(),
                name: who.name.clone(),
            },
            part: TaskPart::CoExecutor,
        })
        .collect();
    adding::set_people(tx, id, &people)?;
    adding::set_labels(tx, id, &draft.labels)?;
    remark(tx, id, &draft.remark)
}

fn remark(tx: &mut WriteTx, id: &str, text: &str) -> Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let request = NewNote {
        task: id.to_owned(),
        text: text.to_owned(),
    };
    parts::note_add(tx, request).map(|_| ())
}

fn complete(tx: &mut WriteTx, id: &str, news: &News) -> Result<()> {
    for (field, value) in &news.sets {
        tx.set(Entity::Task, id, field, json!(value))?;
    }
    for (council, _) in &news.councils {
        adding::add_council(tx, id, council)?;
    }
    for label in &news.labels {
        let row = tx.new_id();
        let values = [("task_id", json!(id)), ("label", json!(label))];
        tx.insert(Entity::TaskLabel, &row, &values)?;
    }
    remark(tx, id, &news.remark)?;
    if !news.extra.is_empty() {
        let there = tx.get(Entity::Task, id, "extra")?;
        let mut facts = extra_of(there.as_str().unwrap_or_default());
        facts.extend(news.extra.iter().cloned());
        tx.set(Entity::Task, id, "extra", json!(extra_text(&facts)))?;
    }
    Ok(())
}
