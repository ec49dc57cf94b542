//! Whom a mayor can ring: public numbers of those who see to the rows, and of whoever prints.

use std::collections::HashMap;

use crate::app::Desk;
use crate::elections::ElectionRow;
use crate::error::Result;
use crate::office;
use crate::staff;
use crate::tasks::store::people;

/// Numbers to ring.
#[derive(Debug, Default)]
pub(super) struct Ring {
    /// Section, who sits here, number; empty when the file knows none of it.
    pub office: String,
    numbers: HashMap<String, String>,
}

impl Ring {
    /// Those of these rows.
    ///
    /// # Errors
    /// Of the database.
    pub fn of(desk: &Desk, rows: &[&ElectionRow]) -> Result<Self> {
        let core = desk.core()?;
        let numbering = core.numbering()?;
        core.read(|conn| {
            let mut ring = Ring::default();
            for id in rows.iter().filter_map(|row| row.responsible.id.as_ref()) {
                if ring.numbers.contains_key(id) {
                    continue;
                }
                let phone = staff::person_ref(conn, id, &numbering)?.and_then(|who| who.phone);
                let phone = phone.map(|phone| phone.display).unwrap_or_default();
                ring.numbers.insert(id.clone(), phone);
            }
            let current = office::store::setting(conn, office::store::CURRENT_USER)?;
            let users = office::store::users(conn)?;
            let user = users
                .into_iter()
                .find(|user| Some(&user.id) == current.as_ref());
            let mut said = vec![office::store::office(conn)?.section];
            if let Some(user) = user {
                let card = match people::me(conn, &user.name)?.id {
                    Some(id) => staff::person_ref(conn, &id, &numbering)?,
                    None => None,
                };
                said.push(user.name);
                said.extend(card.and_then(|card| card.phone).map(|phone| phone.display));
            }
            said.retain(|part| !part.is_empty());
            ring.office = said.join(", ");
            Ok(ring)
        })
    }

    /// The number of who sees to a row; empty when there is none.
    pub fn number(&self, row: &ElectionRow) -> &str {
        let id = row.responsible.id.as_ref();
        id.and_then(|id| self.numbers.get(id))
            .map_or("", String::as_str)
    }
}
