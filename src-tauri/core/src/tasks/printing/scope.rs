//! What a list shows, in words: every part of its filter, its order, its count.

use rusqlite::Connection;

use super::ShownTasks;
use super::rows::count_words;
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::papers::words::day;
use crate::tasks::store::narrowing::TYPED_NAME;
use crate::tasks::store::{self, people};
use crate::tasks::{GroupBy, SortBy, TaskFilter};

/// `12 sarcini · filtrul: sub control, restante · Grupare: termen`.
pub fn words(desk: &Desk, texts: &Texts, shown: &ShownTasks, total: i64) -> Result<String> {
    let mut said = vec![count_words(texts, total)];
    if !shown.ids.is_empty() {
        said.push(texts.text("paper-chosen"));
    }
    let parts = desk
        .core()?
        .read(|conn| narrowed(conn, texts, &shown.list.filter))?;
    said.push(texts.with("task-paper-filter", &[("filter", &parts.join(", "))]));
    let by = match shown.list.group.unwrap_or(GroupBy::Term) {
        GroupBy::Term => "task-group-by-term",
        GroupBy::Council => "task-group-by-council",
        GroupBy::Responsible => "task-group-by-responsible",
        GroupBy::Source => "task-group-by-source",
        GroupBy::State | GroupBy::Board => "task-group-by-state",
        GroupBy::None => "task-group-by-none",
    };
    let grouping = texts.text("task-grouping");
    said.push(format!("{grouping}: {}", texts.text(by)));
    said.push(texts.text(match shown.list.sort.unwrap_or(SortBy::Term) {
        SortBy::Term => "task-sort-term",
        SortBy::Number => "task-sort-number",
        SortBy::Title => "task-sort-title",
        SortBy::Changed => "task-sort-changed",
    }));
    Ok(said.join(" · "))
}

fn narrowed(conn: &Connection, texts: &Texts, filter: &TaskFilter) -> Result<Vec<String>> {
    let mut said = Vec::new();
    // Taken apart by name: a new part of the filter must be said here too.
    let TaskFilter {
        open,
        text,
        states,
        councils,
        responsible,
        author,
        controller,
        involved,
        sources,
        labels,
        priority,
        on_control,
        overdue,
        due_soon,
        waiting,
        extended,
        due_from,
        due_to,
        no_term,
        parent,
        series,
        orders,
        owed,
        waits_for_councils,
        binned,
    } = filter;
    let whole = *binned || parent.is_some() || series.is_some();
    match open {
        Some(open) => said.push(texts.text(match open {
            crate::tasks::Openness::Open => "task-open-open",
            crate::tasks::Openness::Closed => "task-open-closed",
            crate::tasks::Openness::All => "task-open-all",
        })),
        None if !whole => said.push(texts.text("task-paper-usual")),
        None => {}
    }
    let text = text.trim();
    if !text.is_empty() {
        said.push(texts.with("paper-query", &[("query", text)]));
    }
    let mut of = |id: &str, values: Vec<String>| {
        if !values.is_empty() {
            said.push(format!("{}: {}", texts.text(id), values.join(", ")));
        }
    };
    let state =
        |state: &crate::tasks::TaskState| texts.text(&format!("task-state-{}", state.slug()));
    of("task-filter-state", states.iter().map(state).collect());
    let mut who = Vec::new();
    for key in responsible {
        who.push(person(conn, texts, key)?);
    }
    of("task-filter-responsible", who);
    for (id, key) in [
        ("task-filter-author", author),
        ("task-filter-controller", controller),
        ("task-filter-involved", involved),
    ] {
        if let Some(key) = key {
            of(id, vec![person(conn, texts, key)?]);
        }
    }
    let mut where_to = Vec::new();
    for id in councils {
        where_to.push(store::council_name(conn, id)?.unwrap_or_else(|| "?".into()));
    }
    of("task-filter-council", where_to);
    of("task-filter-source", sources.clone());
    of("task-filter-label", labels.clone());
    let dates = [due_from, due_to].map(|date| date.as_deref().and_then(day).unwrap_or_default());
    if due_from.is_some() || due_to.is_some() {
        of(
            "task-filter-due",
            vec![format!("{}–{}", dates[0], dates[1])],
        );
    }
    if let Some(parent) = parent {
        let task = store::task(conn, parent)?;
        of(
            "task-filter-parent",
            task.map(|task| task.title).into_iter().collect(),
        );
    }
    if let Some(priority) = priority {
        said.push(texts.text(match priority {
            crate::tasks::Priority::High => "task-priority-high",
            crate::tasks::Priority::Normal => "task-priority-normal",
        }));
    }
    if let Some(control) = on_control {
        said.push(texts.text(if *control {
            "task-on-control"
        } else {
            "task-not-on-control"
        }));
    }
    for (on, id) in [
        (*overdue, "task-flag-overdue"),
        (*due_soon, "task-flag-due_soon"),
        (*waiting, "task-flag-waiting"),
        (*extended, "task-flag-extended"),
        (*no_term, "task-flag-no_term"),
        (*orders == Some(true), "task-flag-orders"),
        (*orders == Some(false), "task-flag-not_orders"),
        (*owed, "task-flag-owed"),
        (*waits_for_councils == Some(true), "task-board-councils"),
        (series.is_some(), "task-filter-series"),
        (*binned, "task-flag-binned"),
    ] {
        if on {
            said.push(texts.text(id));
        }
    }
    Ok(said)
}

/// Who a filter names: whoever sits here, a card, or a typed name.
fn person(conn: &Connection, texts: &Texts, key: &str) -> Result<String> {
    Ok(match key.strip_prefix(TYPED_NAME) {
        Some(name) => name.to_owned(),
        None if key == "me" => texts.text("task-me"),
        None if key.is_empty() => texts.text("task-without-responsible"),
        None => people::live_name(conn, key)?.unwrap_or_else(|| "?".into()),
    })
}
