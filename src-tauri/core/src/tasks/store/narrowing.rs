//! A filter as conditions over `task t`.

use rusqlite::types::Value;

use super::people::Me;
use crate::tasks::rules::TermDays;
use crate::tasks::{Openness, TaskFilter};

/// The day one works towards: the own earlier term counts before the set one.
pub const EFFECTIVE: &str =
    "min(coalesce(t.due_on, t.own_due_on), coalesce(t.own_due_on, t.due_on))";
/// Open, and not said to be performed; the mirror of `rules::may_be_overdue`.
pub const RUNNING: &str = "t.closed_on IS NULL AND t.state <> 'reported'";

/// The day of closing, after all others while there is none: as it is in the index of lists.
const CLOSED: &str = "coalesce(t.closed_on, '9999')";

/// A collective order: it has lines.
pub const IS_ORDER: &str = "EXISTS (SELECT 1 FROM order_line y WHERE y.task_id = t.id \
    AND y.deleted_at IS NULL)";
/// A collective order some council still owes an answer to.
pub const OWED: &str = "(t.closed_on IS NULL AND t.state NOT IN ('draft', 'planned') AND EXISTS \
    (SELECT 1 FROM order_line y WHERE y.task_id = t.id AND y.deleted_at IS NULL \
      AND y.state IN ('sent', 'received', 'in_work', 'returned')))";
/// An order that stands among those waiting for councils; the mirror of `rules::BOARD`.
pub const WAITING: &str = "(t.state IN ('assigned', 'accepted', 'in_progress', 'returned') AND \
    EXISTS (SELECT 1 FROM order_line y WHERE y.task_id = t.id AND y.deleted_at IS NULL \
      AND y.state IN ('sent', 'received', 'in_work', 'returned')))";

/// Key of a person who is known by a typed name only.
pub const TYPED_NAME: &str = "name:";
/// Stands for whoever sits here.
const ME: &str = "me";

/// Conditions with their values.
#[derive(Debug, Default)]
pub struct Conditions {
    parts: Vec<String>,
    values: Vec<Value>,
    /// Condition on the councils' rows of a list grouped by council.
    pub councils: Option<String>,
}

impl Conditions {
    /// Binds a value and answers its mark.
    pub fn bind(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("?{}", self.values.len())
    }

    /// A JSON list as a set for `IN`.
    fn set(&mut self, words: &[String]) -> String {
        let list = serde_json::to_string(words).unwrap_or_else(|_| "[]".into());
        let mark = self.bind(list);
        format!("(SELECT value FROM json_each({mark}))")
    }

    fn and(&mut self, part: impl Into<String>) {
        self.parts.push(part.into());
    }

    /// All conditions as one.
    pub fn sql(&self) -> String {
        self.parts.join(" AND ")
    }

    /// The values in the order of their marks.
    pub fn values(&self) -> &[Value] {
        &self.values
    }

    fn person(&mut self, column: &str, key: &str, me: &Me) -> String {
        let typed = |this: &mut Self, name: &str| {
            let name = this.bind(name.to_owned());
            format!("(t.{column}_id IS NULL AND t.{column}_name = {name})")
        };
        match key {
            ME => {
                let name = typed(self, &me.name);
                match &me.id {
                    Some(id) => {
                        let id = self.bind(id.clone());
                        format!("(t.{column}_id = {id} OR {name})")
                    }
                    None => name,
                }
            }
            "" => format!("(t.{column}_id IS NULL AND t.{column}_name = '')"),
            key => match key.strip_prefix(TYPED_NAME) {
                Some(name) => typed(self, name),
                None => {
                    let id = self.bind(key.to_owned());
                    format!("t.{column}_id = {id}")
                }
            },
        }
    }
}

/// The conditions of a filter. `found` are the ids that the search answers to its words.
pub fn conditions(
    filter: &TaskFilter,
    me: &Me,
    days: &TermDays,
    found: Option<&[String]>,
) -> Conditions {
    let mut out = Conditions::default();
    out.and(if filter.binned {
        "t.deleted_at IS NOT NULL"
    } else {
        "t.deleted_at IS NULL"
    });
    // The bin shows all of it, open or closed; so does one task's or one series' own list.
    let whole = filter.binned || filter.parent.is_some() || filter.series.is_some();
    let asked = filter
        .open
        .unwrap_or(if whole { Openness::All } else { Openness::Open });
    match (filter.open, asked) {
        // No condition in truth, but one that leads to the index of lists.
        (_, Openness::All) if !whole => out.and(format!("{CLOSED} >= ''")),
        (_, Openness::All) => {}
        (_, Openness::Closed) => out.and(format!("{CLOSED} < '9999'")),
        (Some(_), Openness::Open) => out.and(format!("{CLOSED} = '9999'")),
        (None, Openness::Open) => {
            let from = out.bind(days.closed_from.clone());
            out.and(format!("{CLOSED} >= {from}"));
        }
    }
    if !filter.states.is_empty() {
        let words: Vec<String> = filter.states.iter().map(|s| s.slug().to_owned()).collect();
        let set = out.set(&words);
        out.and(format!("t.state IN {set}"));
    }
    people(filter, me, &mut out);
    belongings(filter, &mut out);
    terms(filter, days, &mut out);
    if let Some(found) = found {
        let set = out.set(found);
        out.and(format!("t.id IN {set}"));
    }
    out
}

fn people(filter: &TaskFilter, me: &Me, out: &mut Conditions) {
    if !filter.responsible.is_empty() {
        let one_of: Vec<String> = filter
            .responsible
            .iter()
            .map(|key| out.person("responsible", key, me))
            .collect();
        out.and(format!("({})", one_of.join(" OR ")));
    }
    if let Some(author) = &filter.author {
        let part = out.person("author", author, me);
        out.and(part);
    }
    if let Some(controller) = &filter.controller {
        // Without a controller it is the author who confirms.
        let set = out.person("controller", controller, me);
        let author = out.person("author", controller, me);
        out.and(format!(
            "({set} OR (t.controller_id IS NULL AND t.controller_name = '' AND {author}))"
        ));
    }
    if let Some(involved) = &filter.involved {
        let mut parts: Vec<String> = ["author", "responsible", "controller"]
            .into_iter()
            .map(|column| out.person(column, involved, me))
            .collect();
        let id = match involved.as_str() {
            ME => me.id.clone(),
            key => Some(key.to_owned()),
        };
        if let Some(id) = id {
            let id = out.bind(id);
            parts.push(format!(
                "EXISTS (SELECT 1 FROM task_person x WHERE x.task_id = t.id \
                 AND x.person_id = {id} AND x.deleted_at IS NULL)"
            ));
            parts.push(format!(
                "EXISTS (SELECT 1 FROM task_step x WHERE x.task_id = t.id \
                 AND x.person_id = {id} AND x.deleted_at IS NULL)"
            ));
        }
        out.and(format!("({})", parts.join(" OR ")));
    }
}

fn belongings(filter: &TaskFilter, out: &mut Conditions) {
    if !filter.councils.is_empty() {
        let set = out.set(&filter.councils);
        out.and(format!(
            "t.id IN (SELECT x.task_id FROM task_council x WHERE x.council_id IN {set} \
             AND x.deleted_at IS NULL UNION ALL SELECT y.task_id FROM order_line y \
             WHERE y.council_id IN {set} AND y.deleted_at IS NULL)"
        ));
        out.councils = Some(format!("tc.council_id IN {set}"));
    }
    if !filter.sources.is_empty() {
        let set = out.set(&filter.sources);
        out.and(format!("t.basis_kind IN {set}"));
    }
    if !filter.labels.is_empty() {
        let set = out.set(&filter.labels);
        out.and(format!(
            "t.id IN (SELECT x.task_id FROM task_label x WHERE x.label IN {set} \
             AND x.deleted_at IS NULL)"
        ));
    }
    if let Some(priority) = filter.priority {
        let word = out.bind(priority.slug().to_owned());
        out.and(format!("t.priority = {word}"));
    }
    match filter.on_control {
        Some(true) => out.and("t.control <> '' AND t.off_control_on IS NULL"),
        Some(false) => out.and("(t.control = '' OR t.off_control_on IS NOT NULL)"),
        None => {}
    }
    match filter.orders {
        Some(true) => out.and(IS_ORDER),
        Some(false) => out.and(format!("NOT {IS_ORDER}")),
        None => {}
    }
    if filter.owed {
        out.and(OWED);
    }
    if let Some(waits) = filter.waits_for_councils {
        let not = if waits { "" } else { "NOT " };
        out.and(format!("{not}{WAITING}"));
    }
    if let Some(parent) = &filter.parent {
        let id = out.bind(parent.clone());
        out.and(format!("t.parent_id = {id}"));
    }
    if let Some(series) = &filter.series {
        let id = out.bind(series.clone());
        out.and(format!("t.series_id = {id}"));
    }
}

fn terms(filter: &TaskFilter, days: &TermDays, out: &mut Conditions) {
    if filter.overdue {
        let today = out.bind(days.today.clone());
        out.and(format!("{RUNNING} AND t.due_on < {today}"));
    }
    if filter.due_soon {
        let today = out.bind(days.today.clone());
        let soon = out.bind(days.soon.clone());
        out.and(format!(
            "{RUNNING} AND {EFFECTIVE} <= {soon} AND (t.due_on IS NULL OR t.due_on >= {today})"
        ));
    }
    if filter.waiting {
        out.and("t.state = 'reported'");
    }
    if filter.extended {
        out.and(
            "EXISTS (SELECT 1 FROM extension x WHERE x.task_id = t.id \
             AND x.decision = 'granted' AND x.line_id IS NULL AND x.deleted_at IS NULL)",
        );
    }
    if let Some(from) = &filter.due_from {
        let day = out.bind(from.clone());
        out.and(format!("t.due_on >= {day}"));
    }
    if let Some(to) = &filter.due_to {
        let day = out.bind(to.clone());
        out.and(format!("t.due_on <= {day}"));
    }
    if filter.no_term {
        out.and("t.due_on IS NULL");
    }
}
