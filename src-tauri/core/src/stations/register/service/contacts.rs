//! Whom to call about a station.

use rusqlite::Connection;

use super::Register;
use crate::councils::{rules as councils, service as council_pages};
use crate::error::Result;
use crate::phones;
use crate::staff::{self, Role};
use crate::stations::register::store::{self, StationRecord};
use crate::stations::register::{Premises, StationContact};

/// Who holds the key, who manages, who owns, who leads the council, who chairs the bureau.
///
/// # Errors
/// Of the database.
pub fn of(
    conn: &Connection,
    register: &Register,
    station: &StationRecord,
    premises: Option<&Premises>,
    election: Option<&str>,
) -> Result<Vec<StationContact>> {
    let mut found = Vec::new();
    if let Some(premises) = premises {
        of_premises(conn, register, premises, &mut found)?;
    }
    if let Some(council) = &station.council_id {
        leaders(conn, register, council, &mut found)?;
    }
    if let Some(election) = election
        && let Some((person, name, typed)) = store::chair(conn, election, &station.id)?
    {
        let phone = number(conn, register, person.as_deref(), &typed)?;
        found.push(StationContact {
            part: "chair".to_owned(),
            label: register.reading.texts.text("station-contact-chair"),
            person,
            name,
            phone,
            acting: false,
        });
    }
    Ok(found)
}

fn of_premises(
    conn: &Connection,
    register: &Register,
    premises: &Premises,
    found: &mut Vec<StationContact>,
) -> Result<()> {
    let texts = &register.reading.texts;
    let keys = (&premises.keys, &premises.keys_name, &premises.keys_phone);
    let manager = (
        &premises.manager,
        &premises.manager_name,
        &premises.manager_phone,
    );
    // One who does both is called once.
    let same = !keys.1.is_empty() && keys.0 == manager.0 && keys.1 == manager.1;
    for (part, (person, name, typed)) in [("keys", keys), ("manager", manager)] {
        if name.is_empty() || (same && part == "manager") {
            continue;
        }
        let post = match person {
            Some(id) => store::post_of(conn, id)?.unwrap_or_default(),
            None => String::new(),
        };
        let label = match (part, post.as_str()) {
            ("keys", "") if same => texts.text("station-contact-manager-keys"),
            ("keys", "") => texts.text("station-contact-keys"),
            ("keys", post) => texts.with("station-contact-post-keys", &[("post", post)]),
            (_, "") => texts.text("station-contact-manager"),
            (_, post) => post.to_owned(),
        };
        found.push(StationContact {
            part: part.to_owned(),
            label,
            person: person.clone(),
            name: name.clone(),
            phone: number(conn, register, person.as_deref(), typed)?,
            acting: false,
        });
    }
    if !premises.owner_name.is_empty() {
        let phone = match &premises.owner {
            Some(id) => staff::number_of(conn, id, &register.numbering)?,
            None => None,
        };
        found.push(StationContact {
            part: "owner".to_owned(),
            label: texts.text("station-contact-owner"),
            person: None,
            name: premises.owner_name.clone(),
            phone: phone.map_or_else(String::new, |phone| phone.display),
            acting: false,
        });
    }
    Ok(())
}

fn leaders(
    conn: &Connection,
    register: &Register,
    council: &str,
    found: &mut Vec<StationContact>,
) -> Result<()> {
    let posts = council_pages::leaders_of(conn, council, &register.numbering)?;
    for (part, role) in [("mayor", Role::Mayor), ("secretary", Role::Secretary)] {
        let Some(post) = councils::who_leads(&posts, role).filter(|post| post.person.is_some())
        else {
            continue;
        };
        let id = match post.acting {
            true => format!("station-contact-{part}-acting"),
            false => format!("station-contact-{part}"),
        };
        found.push(StationContact {
            part: part.to_owned(),
            label: register.reading.texts.text(&id),
            person: post.person.clone(),
            name: post.name.clone(),
            phone: post
                .phone
                .as_ref()
                .map_or_else(String::new, |phone| phone.display.clone()),
            acting: post.acting,
        });
    }
    Ok(())
}

/// The number to ring: of the directory by the house's order, else the typed one as the office
/// writes numbers.
///
/// # Errors
/// Of the database.
pub fn number(
    conn: &Connection,
    register: &Register,
    person: Option<&str>,
    typed: &str,
) -> Result<String> {
    if let Some(person) = person
        && let Some(phone) = staff::number_of(conn, person, &register.numbering)?
    {
        return Ok(phone.display);
    }
    Ok(match typed {
        "" => String::new(),
        typed => phones::read(typed, &register.numbering).display,
    })
}
