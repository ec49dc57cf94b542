//! Terms: a day that was typed, understood or counted; and the acts that move it.

use serde_json::{Value as Json, json};

use super::{day, hour, live, owner, take_away, wrong};
use crate::app::Desk;
use crate::deadlines::{self, ComputeDeadline};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::service::terms as orders;
use crate::tasks::store::{self, TaskRecord};
use crate::tasks::{
    AskExtension, DecideExtension, DueBasis, DueInput, DueKind, ExtensionDecision, rules,
};
use crate::terms::commands::{TypedTerm, term_read};

/// A term read and counted, not yet set.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Due {
    /// The day, YYYY-MM-DD.
    pub on: Option<String>,
    /// The hour, HH:MM.
    pub time: Option<String>,
    /// "No term" was said.
    pub no_term: bool,
    /// Where it came from.
    pub basis: Option<DueBasis>,
}

/// Reads a term: at most one of day, words, rule and "no term".
///
/// # Errors
/// `invalid` for a day the calendar does not have, `term-refused` with the reason in words for
/// words that are no term and a rule that gives no day, and what the deadline engine refuses.
pub fn read(desk: &Desk, input: &DueInput, path: &str) -> Result<Due> {
    let on = day(&format!("{path}.on"), input.on.as_deref())?;
    let time = hour(&format!("{path}.time"), input.time.as_deref())?;
    let words = input.words.trim();
    let given = [
        on.is_some(),
        !words.is_empty(),
        input.rule.is_some(),
        input.no_term,
    ];
    if given.iter().filter(|given| **given).count() > 1 {
        return Err(wrong(path, FieldCode::OneOfThese));
    }
    if let Some(rule) = &input.rule {
        return counted(desk, rule);
    }
    if !words.is_empty() {
        return understood(desk, words);
    }
    let basis = on.as_ref().map(|_| basis(DueKind::Typed));
    Ok(Due {
        time: time.filter(|_| on.is_some()),
        on,
        no_term: input.no_term,
        basis,
    })
}

/// Where a term came from, with nothing counted yet.
pub fn basis(kind: DueKind) -> DueBasis {
    DueBasis {
        kind,
        words: String::new(),
        rule: String::new(),
        from: String::new(),
        title: String::new(),
        act: String::new(),
        r#ref: String::new(),
        trust: None,
        steps: Vec::new(),
        reason: String::new(),
    }
}

fn refused(words: &str, reason: &str) -> Error {
    let params = [("words", words.to_owned()), ("reason", reason.to_owned())];
    Error::refused(ErrorCode::TermRefused, &params)
}

fn understood(desk: &Desk, words: &str) -> Result<Due> {
    let typed = TypedTerm {
        text: words.to_owned(),
        from: None,
        pack: None,
        language: None,
    };
    let reply = term_read(desk, typed)?;
    let Some(term) = reply.understood else {
        let reason = reply.refused.map(|refused| refused.text);
        return Err(refused(words, &reason.unwrap_or_default()));
    };
    let mut steps = vec![term.how];
    steps.extend(term.steps.into_iter().map(|step| step.text));
    steps.extend(term.notes);
    Ok(Due {
        on: Some(term.date),
        time: term.time,
        no_term: false,
        basis: Some(DueBasis {
            words: words.to_owned(),
            steps,
            ..basis(DueKind::Words)
        }),
    })
}

fn counted(desk: &Desk, rule: &crate::tasks::RuleTerm) -> Result<Due> {
    let request = ComputeDeadline {
        pack: rule.pack.clone(),
        rule: rule.rule.clone(),
        from: rule.from.clone(),
        locality: None,
        hram: None,
        language: None,
    };
    let term = deadlines::commands::deadline_compute(desk, request)?;
    let steps: Vec<String> = term
        .explanation
        .iter()
        .map(|step| match step.why.is_empty() {
            true => step.step.clone(),
            false => format!("{} ({})", step.step, step.why),
        })
        .collect();
    if term.legal_date.is_none() {
        let reason = steps.last().cloned().unwrap_or_default();
        return Err(refused(&term.title, &reason));
    }
    Ok(Due {
        on: term.legal_date,
        time: term.time,
        no_term: false,
        basis: Some(DueBasis {
            rule: term.rule,
            from: rule.from.clone(),
            title: term.title,
            act: term.act,
            r#ref: term.r#ref,
            trust: Some(term.trust),
            steps,
            ..basis(DueKind::Rule)
        }),
    })
}

/// The basis as it is stored.
pub fn stored(basis: Option<&DueBasis>) -> Result<String> {
    Ok(match basis {
        Some(basis) => serde_json::to_string(basis)?,
        None => String::new(),
    })
}

/// Sets or corrects a term. Once a task is given out, a later term (or none) needs an act of
/// extension, or a reason why the term in the file was wrong.
///
/// # Errors
/// `term-needs-extension`.
pub fn set(tx: &mut WriteTx, task: &TaskRecord, due: &Due, reason: &str) -> Result<()> {
    let mut reason = reason.to_owned();
    let mut check = Check::default();
    check.lines("due_reason", &mut reason, limits::DUTY);
    check.done()?;
    let later = match (&task.due_on, &due.on) {
        (Some(old), Some(new)) => new > old,
        (Some(_), None) => true,
        (None, _) => false,
    };
    let held = !task.state.is_unissued() && (later || task.state.is_closed());
    if held && task.due_on.is_some() && reason.is_empty() {
        let params = [
            ("due", task.due_on.clone().unwrap_or_default()),
            ("closed", task.state.is_closed().to_string()),
        ];
        return Err(Error::refused(ErrorCode::TermNeedsExtension, &params));
    }
    let mut basis = due.basis.clone();
    if !reason.is_empty() {
        basis
            .get_or_insert_with(|| self::basis(DueKind::Typed))
            .reason = reason;
    }
    for (field, value) in [
        ("due_on", json!(due.on)),
        ("due_time", json!(due.time)),
        ("no_term", json!(i64::from(due.no_term))),
        ("due_basis", json!(stored(basis.as_ref())?)),
    ] {
        tx.set(Entity::Task, &task.id, field, value)?;
    }
    if task.first_due_on.is_some() && task.first_due_on == due.on {
        tx.set(Entity::Task, &task.id, "first_due_on", Json::Null)?;
    }
    orders::recount(tx, &task.id)?;
    keep_lateness(tx, &task.id)
}

/// Counts the kept lateness anew after the term or the day of performance changed.
pub fn keep_lateness(tx: &mut WriteTx, id: &str) -> Result<()> {
    let task = store::task(tx.conn(), id)?.ok_or(Error::NotFound("task"))?;
    let late = task
        .performed_on
        .as_deref()
        .and_then(|performed| rules::late_days(task.due_on.as_deref(), performed));
    tx.set(Entity::Task, id, "late_days", json!(late))?;
    Ok(())
}

fn open_task(tx: &WriteTx, id: &str) -> Result<TaskRecord> {
    let task = live(tx.conn(), id)?;
    if task.state.is_closed() {
        let params = [("state", task.state.slug().to_owned())];
        return Err(Error::refused(ErrorCode::TaskClosed, &params));
    }
    Ok(task)
}

/// Asks for more time; with `granted` it is given in the same act.
///
/// # Errors
/// `task-closed`; `invalid` without a reason, without a new term, or with one that is not later.
pub fn ask(tx: &mut WriteTx, request: &AskExtension, due: &Due) -> Result<String> {
    let task = open_task(tx, &request.task)?;
    let (mut reason, mut by) = (request.reason.clone(), request.asked_by.clone());
    let mut check = Check::default();
    check.lines("reason", &mut reason, limits::DUTY);
    if reason.is_empty() {
        check.push("reason", FieldCode::Required, &[]);
    }
    check.text("asked_by", &mut by, limits::TITLE);
    match &due.on {
        None => check.push("new_due", FieldCode::Required, &[]),
        Some(new) if task.due_on.as_ref().is_some_and(|old| new <= old) => {
            check.push("new_due", FieldCode::EndsBefore, &[]);
        }
        Some(_) => {}
    }
    check.done()?;
    let today = tx.today();
    let asked_on = day("asked_on", request.asked_on.as_deref())?.unwrap_or(today);
    if by.is_empty() {
        by = store::people::shown(tx.conn(), task.responsible_id, task.responsible_name)?.name;
    }
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task.id)),
        ("asked_on", json!(asked_on)),
        ("asked_by", json!(by)),
        ("reason", json!(reason)),
        ("old_due_on", json!(task.due_on)),
        ("new_due_on", json!(due.on)),
    ];
    tx.insert(Entity::Extension, &id, &values)?;
    if request.granted {
        decide(
            tx,
            &DecideExtension {
                id,
                decision: ExtensionDecision::Granted,
                decided_on: None,
                act: request.act.clone(),
                remark: String::new(),
            },
        )?;
    }
    Ok(task.id)
}

/// Decides on more time. Granted, it moves the term and keeps the first one.
///
/// # Errors
/// `not-found`, `task-closed`, `extension-decided`; `invalid` when the new term is not later than
/// the one in force by now.
pub fn decide(tx: &mut WriteTx, request: &DecideExtension) -> Result<String> {
    let task = owner(tx, Entity::Extension, &request.id)?;
    let task = open_task(tx, &task.id)?;
    let asked = store::parts::extension_by_id(tx.conn(), &request.id)?
        .ok_or(Error::NotFound("extension"))?;
    if asked.decision != ExtensionDecision::Open {
        return Err(Error::refused(ErrorCode::ExtensionDecided, &[]));
    }
    let (mut act, mut remark) = (request.act.clone(), request.remark.clone());
    let mut check = Check::default();
    check.text("act", &mut act, limits::LINE);
    check.lines("remark", &mut remark, limits::DUTY);
    let word = match request.decision {
        ExtensionDecision::Granted => "granted",
        ExtensionDecision::Refused => "refused",
        ExtensionDecision::Open => {
            check.push("decision", FieldCode::Required, &[]);
            ""
        }
    };
    let granted = request.decision == ExtensionDecision::Granted;
    if granted
        && task
            .due_on
            .as_ref()
            .is_some_and(|old| asked.new_due_on <= *old)
    {
        check.push("new_due", FieldCode::EndsBefore, &[]);
    }
    check.done()?;
    let decided_on = day("decided_on", request.decided_on.as_deref())?.unwrap_or(tx.today());
    let actor = tx.actor().to_owned();
    for (field, value) in [
        ("decision", json!(word)),
        ("decided_on", json!(decided_on)),
        ("decided_by", json!(actor)),
        ("act", json!(act)),
        ("remark", json!(remark)),
        ("old_due_on", json!(task.due_on)),
    ] {
        tx.set(Entity::Extension, &request.id, field, value)?;
    }
    if granted {
        if task.first_due_on.is_none() {
            tx.set(Entity::Task, &task.id, "first_due_on", json!(task.due_on))?;
        }
        tx.set(Entity::Task, &task.id, "due_on", json!(asked.new_due_on))?;
        tx.set(Entity::Task, &task.id, "no_term", json!(0))?;
        keep_lateness(tx, &task.id)?;
    }
    Ok(task.id)
}

/// Takes an extension away; a granted one gives the former term back.
///
/// # Errors
/// `not-found`; `extension-not-last` when the term in force is not the one it gave.
pub fn remove(tx: &mut WriteTx, id: &str) -> Result<String> {
    let task = owner(tx, Entity::Extension, id)?;
    let asked =
        store::parts::extension_by_id(tx.conn(), id)?.ok_or(Error::NotFound("extension"))?;
    if let Some(line) = store::parts::line_of_extension(tx.conn(), id)? {
        orders::remove(tx, &line, &asked)?;
        return Ok(task.id);
    }
    if asked.decision == ExtensionDecision::Granted {
        if task.due_on.as_deref() != Some(asked.new_due_on.as_str()) {
            return Err(Error::refused(ErrorCode::ExtensionNotLast, &[]));
        }
        tx.set(Entity::Task, &task.id, "due_on", json!(asked.old_due_on))?;
        if task.first_due_on == asked.old_due_on {
            tx.set(Entity::Task, &task.id, "first_due_on", Json::Null)?;
        }
        keep_lateness(tx, &task.id)?;
    }
    take_away(tx, Entity::Extension, id)?;
    Ok(task.id)
}
