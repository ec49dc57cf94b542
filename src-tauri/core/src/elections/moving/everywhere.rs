//! What a change of a calendar or of a rule moves in every open election of a country.

use std::borrow::Cow;

use rusqlite::Connection;

use super::{ElectionMoves, MovePlan, act, plan};
use crate::calendar::Local;
use crate::elections::counting::Counter;
use crate::elections::service::{Reading, name_of};
use crate::elections::store;
use crate::error::Result;
use crate::history::WriteTx;
use crate::packs::Pack;

/// What would move if the days off or the pack of a country were these. Elections in which
/// nothing moves are left out.
///
/// # Errors
/// As [`plan::make`].
#[allow(clippy::ptr_arg)] // handed on as it is: a pack of the program stays borrowed
pub fn previewed(
    conn: &Connection,
    pack: &Cow<'static, Pack>,
    local: &Local,
    reading: &Reading,
) -> Result<Vec<ElectionMoves>> {
    let mut moves = Vec::new();
    for election in store::open(conn)? {
        if election.pack != pack.head.country {
            continue;
        }
        let counter = Counter::over(pack.clone(), &election, local.clone());
        let stored = store::stored(conn, &election.id)?;
        let plan = plan::make(conn, &stored, &stored, &counter, reading)?;
        if concerned(&plan.shown) {
            moves.push(ElectionMoves {
                name: name_of(&election, &reading.texts),
                election: election.id,
                plan: plan.shown,
            });
        }
    }
    Ok(moves)
}

/// Moves the open elections of a country after its days off or its rules changed in this act.
///
/// # Errors
/// As [`plan::make`].
pub fn followed(tx: &mut WriteTx, country: &str, reading: &Reading) -> Result<Vec<ElectionMoves>> {
    let mut moves = Vec::new();
    for election in store::open(tx.conn())? {
        if election.pack != country {
            continue;
        }
        let stored = store::stored(tx.conn(), &election.id)?;
        let plan = act::settle(tx, &stored, reading)?;
        if concerned(&plan) {
            moves.push(ElectionMoves {
                name: name_of(&election, &reading.texts),
                election: election.id,
                plan,
            });
        }
    }
    Ok(moves)
}

/// Something moves; rows that only stay say nothing of a holiday.
fn concerned(plan: &MovePlan) -> bool {
    plan.rows.iter().any(|row| row.stays.is_empty())
}
