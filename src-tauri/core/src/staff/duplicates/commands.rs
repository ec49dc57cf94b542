//! Wire adapters of the duplicate finder.

use serde_json::json;

use super::{Duplicates, LookAlikes, MergePeople, TwoPeople, merge, rules, store};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::{FieldCode, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::limits::Check;
use crate::staff::commands::{change, change_then, live_person};
use crate::staff::{Counted, PersonCard, card, service};

/// Pairs shown side by side at once.
const SHOWN: usize = 50;

/// Cards that look like one person entered twice.
pub fn duplicates_list(desk: &Desk, _: Empty) -> Result<Duplicates> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| {
        let found = rules::pairs(&store::faces(conn)?, &store::apart(conn)?);
        let pairs = found
            .iter()
            .take(SHOWN)
            .map(|(one, other, reasons)| {
                Ok(LookAlikes {
                    one: card::card(conn, one, &numbering)?,
                    other: card::card(conn, other, &numbering)?,
                    reasons: reasons.clone(),
                })
            })
            .collect::<Result<_>>()?;
        Ok(Duplicates {
            total: found.len() as u32,
            pairs,
        })
    })
}

/// Makes two cards one; the kept card is the reply.
pub fn people_merge(desk: &Desk, request: MergePeople) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::PersonMerge, |tx, _| {
        merge::merge(tx, &request)?;
        Ok(request.keep.clone())
    })
}

/// Notes that two cards are two different people.
pub fn not_duplicate_set(desk: &Desk, request: TwoPeople) -> Result<Changed<Counted>> {
    if request.one == request.other {
        let mut check = Check::default();
        check.push("other", FieldCode::Itself, &[]);
        check.done()?;
    }
    change_then(
        desk,
        OpKind::NotDuplicate,
        |tx, _| {
            live_person(tx, &request.one)?;
            live_person(tx, &request.other)?;
            let subject = service::subject(tx, &request.one)?;
            tx.about(subject, 2);
            if store::note(tx.conn(), &request.one, &request.other)?.is_none() {
                let id = tx.new_id();
                let values = [
                    ("one_id", json!(request.one)),
                    ("other_id", json!(request.other)),
                ];
                tx.insert(Entity::NotDuplicate, &id, &values)?;
            }
            Ok(())
        },
        |_, _, _, ()| Ok(Counted { count: 2 }),
    )
}
