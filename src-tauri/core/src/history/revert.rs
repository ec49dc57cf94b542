//! Undo and redo: a new act that applies the former values of an old one.

use std::collections::{BTreeMap, HashSet};

use rusqlite::Transaction;

use super::store::{self, ChangeRow, OpRow};
use super::{Entity, Journal, OpKind, Recorded, Undone, WriteTx};
use crate::error::{Error, ErrorCode, Result};

/// Takes back an act: the given one, or this user's newest that still stands.
///
/// # Errors
/// `nothing-to-undo`; `undo-conflict` when a later change of the same value stands
/// in the way (with `skip_conflicts` the rest is taken back and the count returned).
pub fn undo(
    journal: &Journal,
    tx: &Transaction,
    op: Option<&str>,
    skip_conflicts: bool,
) -> Result<(Undone, Recorded)> {
    let target = match op {
        Some(id) => {
            let row = store::op_by_id(tx, id)?.ok_or(Error::NotFound("op"))?;
            let undone = store::is_reverted(tx, id)?;
            if undone || !row.kind.is_undoable() {
                return Err(Error::refused(ErrorCode::NothingToUndo, &[]));
            }
            row
        }
        None => newest(tx, journal.actor, Want::Undo)?
            .ok_or_else(|| Error::refused(ErrorCode::NothingToUndo, &[]))?,
    };
    let shown = target.clone();
    revert(journal, tx, &target, &shown, OpKind::Undo, skip_conflicts)
}

/// Does again what this user's newest undo took back, unless something new was done since.
pub fn redo(journal: &Journal, tx: &Transaction) -> Result<(Undone, Recorded)> {
    let target = newest(tx, journal.actor, Want::Redo)?
        .ok_or_else(|| Error::refused(ErrorCode::NothingToRedo, &[]))?;
    let original = target
        .undoes
        .as_deref()
        .map(|id| store::op_by_id(tx, id))
        .transpose()?
        .flatten();
    let shown = original.unwrap_or_else(|| target.clone());
    revert(journal, tx, &target, &shown, OpKind::Redo, false)
}

enum Want {
    Undo,
    Redo,
}

/// Walks this user's acts from the newest; an act later than its undo tells whether it stands.
fn newest(tx: &Transaction, actor: &str, want: Want) -> Result<Option<OpRow>> {
    let mut reverted = HashSet::new();
    let mut found = None;
    store::walk_back(tx, |op| {
        if reverted.contains(&op.id) {
            return Ok(true);
        }
        if let Some(target) = &op.undoes {
            reverted.insert(target.clone());
        }
        // What founded the file, and what a day made by itself, is nobody's to take back.
        let of_undo = matches!(op.kind, OpKind::Undo | OpKind::Redo);
        if op.actor != actor || !(of_undo || op.kind.is_undoable()) {
            return Ok(true);
        }
        let hit = match (&want, op.kind) {
            (_, OpKind::Redo) | (Want::Undo, OpKind::Undo) => return Ok(true),
            (Want::Undo, _) | (Want::Redo, OpKind::Undo) => Some(op),
            (Want::Redo, _) => None,
        };
        found = hit;
        Ok(false)
    })?;
    Ok(found)
}

fn revert(
    journal: &Journal,
    tx: &Transaction,
    target: &OpRow,
    shown: &OpRow,
    kind: OpKind,
    skip_conflicts: bool,
) -> Result<(Undone, Recorded)> {
    let changes = store::changes_of(tx, &target.id)?;
    let (skipped, recorded) = journal.record(tx, kind, Some(&target.id), |write| {
        write.about(shown.subject.clone(), shown.records);
        let mut skipped = 0;
        let mut in_the_way: Vec<&ChangeRow> = Vec::new();
        for group in groups(&changes) {
            let mark = write.mark();
            tx.execute_batch("SAVEPOINT part")?;
            let conflict = apply_back(write, &group)?;
            if let Some(change) = conflict {
                tx.execute_batch("ROLLBACK TO part; RELEASE part")?;
                write.forget_after(mark);
                // An institution that others are in by now simply stays; so do columns, questions
                // and items of equipment, written by the first act that leaned on them.
                let lasting = matches!(
                    change.entity,
                    Entity::Organisation
                        | Entity::CheckGroup
                        | Entity::SurveyQuestion
                        | Entity::EquipmentItem
                );
                let stays = lasting && change.before.is_none();
                // A post that others took over simply stays; one that goes with its
                // holder keeps the holder.
                let alone = group.iter().all(|c| c.entity == Entity::Position);
                if stays || (alone && skip_conflicts) {
                    continue;
                }
                skipped += 1;
                in_the_way.push(change);
            } else {
                tx.execute_batch("RELEASE part")?;
            }
        }
        if let (Some(first), false) = (in_the_way.first(), skip_conflicts) {
            let params = [
                ("subject", shown.subject.clone()),
                ("field", first.field.clone()),
                ("count", in_the_way.len().to_string()),
                ("op", target.id.clone()),
            ];
            return Err(Error::refused(ErrorCode::UndoConflict, &params));
        }
        Ok(skipped)
    })?;
    if recorded.op.is_none() {
        return Err(Error::refused(
            ErrorCode::UndoConflict,
            &[
                ("subject", shown.subject.clone()),
                ("field", String::new()),
                ("count", skipped.to_string()),
                ("op", target.id.clone()),
            ],
        ));
    }
    let undone = Undone {
        undid: shown.kind,
        subject: shown.subject.clone(),
        count: shown.records,
        skipped,
    };
    Ok((undone, recorded))
}

/// Changes newest first, those of one person (with phones, mails, assignment) together,
/// so that a part that cannot be taken back stays whole.
fn groups(changes: &[ChangeRow]) -> Vec<Vec<&ChangeRow>> {
    let mut order: Vec<String> = Vec::new();
    let mut by_root: BTreeMap<String, Vec<&ChangeRow>> = BTreeMap::new();
    // A post filled within the act goes with its holder: who changed either, changed both.
    let holders: BTreeMap<String, String> = changes
        .iter()
        .filter(|change| change.entity == Entity::Assignment)
        .filter_map(|change| Some((change.position()?, change.root())))
        .collect();
    for change in changes.iter().rev() {
        let root = match holders.get(&change.entity_id) {
            Some(person) if change.entity == Entity::Position => person.clone(),
            _ => change.root(),
        };
        if !by_root.contains_key(&root) {
            order.push(root.clone());
        }
        by_root.entry(root).or_default().push(change);
    }
    let mut parts: Vec<Vec<&ChangeRow>> = order
        .iter()
        .filter_map(|root| by_root.remove(root))
        .collect();
    // Records that others lean on: when taking back, people go first and institutions
    // last; when putting back, the other way round.
    let rank = |group: &Vec<&ChangeRow>| {
        group.first().map_or(0, |change| {
            let depth = match change.entity {
                Entity::Council => 4,
                Entity::Locality => 3,
                Entity::Organisation | Entity::ContactGroup | Entity::CallRound => 2,
                Entity::TaskSeries => 2,
                Entity::Position | Entity::Task => 1,
                _ => 0,
            };
            if change.after.is_none() && change.field == "*" {
                -depth
            } else {
                depth
            }
        })
    };
    parts.sort_by_key(rank);
    parts
}

/// Applies a group back; returns the first change that a later one stands in the way of.
fn apply_back<'c>(write: &mut WriteTx, group: &[&'c ChangeRow]) -> Result<Option<&'c ChangeRow>> {
    for change in group {
        let (entity, id) = (change.entity, change.entity_id.as_str());
        let ok = match (change.field.as_str(), &change.before, &change.after) {
            ("*", None, Some(after)) => {
                let then = entity.filled(write.conn(), after)?;
                write.snapshot(entity, id)?.as_deref() == Some(then.as_str())
                    && try_remove(write, entity, id)?
            }
            ("*", Some(before), None) => {
                write.snapshot(entity, id)?.is_none() && try_reinsert(write, entity, id, before)?
            }
            (field, Some(before), Some(after)) => match write.get(entity, id, field) {
                Ok(now) if serde_json::from_str::<serde_json::Value>(after)? == now => {
                    write.set(entity, id, field, serde_json::from_str(before)?)?;
                    true
                }
                Ok(_) | Err(Error::NotFound(_)) => false,
                Err(error) => return Err(error),
            },
            _ => false,
        };
        if !ok {
            return Ok(Some(change));
        }
    }
    Ok(None)
}

fn try_remove(write: &mut WriteTx, entity: Entity, id: &str) -> Result<bool> {
    refused_by_reference(write.remove(entity, id))
}

fn try_reinsert(write: &mut WriteTx, entity: Entity, id: &str, snapshot: &str) -> Result<bool> {
    refused_by_reference(write.reinsert(entity, id, snapshot))
}

/// A record that another one points to cannot go; that is a conflict, not a failure.
fn refused_by_reference(result: Result<()>) -> Result<bool> {
    match result {
        Ok(()) => Ok(true),
        Err(Error::Database(error))
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
        {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}
