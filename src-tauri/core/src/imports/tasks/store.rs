//! The SQL of a list of tasks: what is there already, who could be meant.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::draft::{Draft, Who};
use crate::error::Result;
use crate::imports::store::extra_of;
use crate::search::folded;
use crate::staff::rules::{full_name, short_name};
use crate::tasks::{Basis, Priority, TaskControl, TaskState};

/// Councils and people that a cell may name, by all their names.
#[derive(Default)]
pub(in crate::imports) struct Known {
    /// Councils in their fixed order: id and name.
    pub councils: Vec<(String, String)>,
    /// Places of the councils by folded name or code.
    pub named: HashMap<String, Vec<usize>>,
    /// Ids and names of people by folded name.
    pub people: HashMap<String, Vec<(String, String)>>,
    /// Every task that is not in the bin.
    pub tasks: Vec<Stored>,
    /// Every number ever given: (year, number).
    pub numbers: HashSet<(i64, i64)>,
}

/// A stored task in the shape of a row.
pub(in crate::imports) struct Stored {
    pub id: String,
    pub draft: Draft,
}

/// Reads all of it once.
pub(in crate::imports) fn known(conn: &Connection) -> Result<Known> {
    let mut known = Known::default();
    councils(conn, &mut known)?;
    people(conn, &mut known)?;
    tasks(conn, &mut known)?;
    let mut statement = conn.prepare_cached("SELECT year, number FROM task")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    known.numbers = rows.collect::<rusqlite::Result<_>>()?;
    Ok(known)
}

fn councils(conn: &Connection, known: &mut Known) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, name_uk, name_ru, code FROM council WHERE deleted_at IS NULL \
         ORDER BY place, id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let at = known.councils.len();
        for n in 1..=4 {
            let name: String = row.get(n)?;
            let places = known.named.entry(folded(name.trim())).or_default();
            if !name.is_empty() && !places.contains(&at) {
                places.push(at);
            }
        }
        known.councils.push((row.get(0)?, row.get(1)?));
    }
    Ok(())
}

fn people(conn: &Connection, known: &mut Known) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, family, given, patronymic FROM person WHERE deleted_at IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let [family, given, patronymic]: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
        let initial = |name: &str| name.chars().next().map(|c| format!("{c}."));
        let joined = |parts: &[&str]| {
            let parts = parts.iter().filter(|part| !part.is_empty());
            parts.copied().collect::<Vec<_>>().join(" ")
        };
        let mut forms = vec![
            short_name(&family, &given),
            full_name(&family, &given, &patronymic),
            joined(&[&family, &given]),
            joined(&[&family, &given, &patronymic]),
        ];
        if let Some(first) = initial(&given) {
            forms.push(format!("{first} {family}"));
            forms.push(format!("{family} {first}"));
            if let Some(second) = initial(&patronymic) {
                forms.push(format!("{family} {first}{second}"));
                forms.push(format!("{first}{second} {family}"));
            }
        }
        let mut seen = HashSet::new();
        for form in forms {
            let key = name_key(&form);
            if !key.is_empty() && seen.insert(key.clone()) {
                let shown = short_name(&family, &given);
                let all = known.people.entry(key).or_default();
                all.push((id.clone(), shown));
            }
        }
    }
    Ok(())
}

/// How a name is compared: folded, „I.Popescu” as „I. Popescu”.
pub(super) fn name_key(name: &str) -> String {
    let name = folded(name).replace('.', ". ");
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tasks(conn: &Connection, known: &mut Known) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, year, number, title, text, state, priority, basis_kind, basis_no, basis_date, \
         basis_point, author_id, author_name, responsible_id, responsible_name, controller_id, \
         controller_name, issued_on, plan_on, plan_time, due_on, due_time, own_due_on, \
         first_due_on, control, result, performed_on, extra FROM task \
         WHERE deleted_at IS NULL ORDER BY id",
    )?;
    let mut places = HashMap::new();
    let rows = statement.query_map([], |row| {
        let word = |n: usize| row.get::<_, String>(n);
        let extra = extra_of(&word(27)?);
        let who = |n: usize| -> rusqlite::Result<Who> {
            Ok(Who {
                id: row.get(n)?,
                name: row.get(n + 1)?,
            })
        };
        Ok(Stored {
            id: row.get(0)?,
            draft: Draft {
                number: Some((row.get(2)?, row.get(1)?)),
                title: row.get(3)?,
                text: row.get(4)?,
                state: TaskState::from_slug(&word(5)?),
                priority: Priority::from_slug(&word(6)?),
                basis: Basis {
                    kind: row.get(7)?,
                    no: row.get(8)?,
                    date: row.get(9)?,
                    point: row.get(10)?,
                },
                author: who(11)?,
                responsible: who(13)?,
                controller: who(15)?,
                issued: row.get(17)?,
                plan: row.get(18)?,
                plan_time: row.get(19)?,
                due: row.get(20)?,
                due_time: row.get(21)?,
                own_due: row.get(22)?,
                first_due: row.get(23)?,
                control: TaskControl::from_slug(&word(24)?),
                outcome: row.get(25)?,
                performed: row.get(26)?,
                extra,
                ..Draft::default()
            },
        })
    })?;
    for stored in rows {
        let stored = stored?;
        places.insert(stored.id.clone(), known.tasks.len());
        known.tasks.push(stored);
    }
    let mut parts = |sql: &str, put: &dyn Fn(&mut Draft, Option<String>, String)| -> Result<()> {
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let task: String = row.get(0)?;
            if let Some(stored) = places.get(&task).and_then(|at| known.tasks.get_mut(*at)) {
                put(&mut stored.draft, row.get(1)?, row.get(2)?);
            }
        }
        Ok(())
    };
    parts(
        "SELECT task_id, council_id, council_name FROM task_council WHERE deleted_at IS NULL \
         ORDER BY place, id",
        &|draft, id, name| draft.councils.push((id.unwrap_or_default(), name)),
    )?;
    parts(
        "SELECT task_id, NULL, label FROM task_label WHERE deleted_at IS NULL ORDER BY id",
        &|draft, _, label| draft.labels.push(label),
    )?;
    parts(
        "SELECT task_id, NULL, text FROM task_note WHERE deleted_at IS NULL ORDER BY at, id",
        &|draft, _, text| {
            if !draft.remark.is_empty() {
                draft.remark.push('\n');
            }
            draft.remark.push_str(&text);
        },
    )
}
