//! Whom to ring about a line: of a council its secretary, else its mayor, else the number of the
//! institution; who stands in counts before who is away.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::councils::{CouncilPost, rules, service as councils};
use crate::error::Result;
use crate::orders::LineContact;
use crate::phones::Numbering;
use crate::staff::{self, Role};

/// Whoever leads councils today, read once for many lines.
pub struct Contacts<'a> {
    leaders: HashMap<String, Vec<CouncilPost>>,
    numbering: &'a Numbering,
}

impl<'a> Contacts<'a> {
    /// Reads who leads.
    ///
    /// # Errors
    /// A disk error.
    pub fn read(conn: &Connection, numbering: &'a Numbering) -> Result<Self> {
        Ok(Contacts {
            leaders: councils::leaders(conn, numbering)?,
            numbering,
        })
    }

    /// Who leads a council or an institution, short name; empty when vacant.
    ///
    /// # Errors
    /// A disk error.
    pub fn head(
        &self,
        conn: &Connection,
        council: Option<&str>,
        institution: Option<&str>,
    ) -> Result<String> {
        if let Some(council) = council {
            let posts = self.leaders.get(council).map_or(&[][..], Vec::as_slice);
            let mayor = rules::who_leads(posts, Role::Mayor);
            return Ok(mayor.map(|post| post.name.clone()).unwrap_or_default());
        }
        let contact = self.of_institution(conn, institution)?;
        Ok(contact.name)
    }

    /// To whom a letter goes: post and name of who leads it today; none when vacant.
    ///
    /// # Errors
    /// A disk error.
    pub fn addressed(
        &self,
        conn: &Connection,
        council: Option<&str>,
        institution: Option<&str>,
    ) -> Result<Option<(String, String)>> {
        let Some(council) = council else {
            let leader = match institution {
                Some(id) => staff::leader(conn, id, self.numbering)?,
                None => None,
            };
            return Ok(leader.map(|person| (person.post, person.name)));
        };
        let posts = self.leaders.get(council).map_or(&[][..], Vec::as_slice);
        let mayor = rules::who_leads(posts, Role::Mayor).filter(|post| post.person.is_some());
        Ok(mayor.map(|post| (post.title.clone(), post.name.clone())))
    }

    /// Whom to ring.
    ///
    /// # Errors
    /// A disk error.
    pub fn of(
        &self,
        conn: &Connection,
        council: Option<&str>,
        institution: Option<&str>,
    ) -> Result<LineContact> {
        let Some(council) = council else {
            return self.of_institution(conn, institution);
        };
        let posts = self.leaders.get(council).map_or(&[][..], Vec::as_slice);
        let mut found = Vec::new();
        // Somebody who is away and has nobody in their place is rung last.
        for away in [false, true] {
            for role in [Role::Secretary, Role::Mayor] {
                if let Some(post) = rules::who_leads(posts, role)
                    && let Some(contact) = self.of_post(conn, post, away)?
                {
                    found.push(contact);
                }
            }
        }
        let rung = found.iter().position(|contact| !contact.phone.is_empty());
        if let Some(at) = rung {
            return Ok(found.swap_remove(at));
        }
        let seat = councils::seat_number(conn, council, self.numbering)?;
        let mut contact = found.into_iter().next().unwrap_or_default();
        if let Some((phone, email)) = seat {
            self.number(&mut contact, phone);
            if contact.email.is_empty() {
                contact.email = email;
            }
        }
        Ok(contact)
    }

    /// The holder of a post, or who stands in; none when that is not what is asked for.
    fn of_post(
        &self,
        conn: &Connection,
        post: &CouncilPost,
        away: bool,
    ) -> Result<Option<LineContact>> {
        let substitute = post.absence.as_ref().map(|absence| &absence.substitute);
        let contact = match (&post.person, substitute) {
            (None, _) => return Ok(None),
            (Some(_), Some(Some(other))) if !away => self.person(
                conn,
                &other.id,
                &other.name,
                &other.post,
                other.phone.clone(),
            )?,
            (Some(_), Some(Some(_))) => return Ok(None),
            (Some(_), absence) if absence.is_some() != away => return Ok(None),
            (Some(id), _) => self.person(conn, id, &post.name, &post.title, post.phone.clone())?,
        };
        Ok(Some(contact))
    }

    fn person(
        &self,
        conn: &Connection,
        id: &str,
        name: &str,
        post: &str,
        phone: Option<staff::RowPhone>,
    ) -> Result<LineContact> {
        let mut contact = LineContact {
            person: Some(id.to_owned()),
            name: name.to_owned(),
            post: post.to_owned(),
            email: email(conn, id)?,
            ..LineContact::default()
        };
        self.number(&mut contact, phone);
        Ok(contact)
    }

    fn number(&self, contact: &mut LineContact, phone: Option<staff::RowPhone>) {
        if let Some(phone) = phone {
            contact.phone = phone.display;
            contact.copy = phone.copy;
        }
    }

    fn of_institution(&self, conn: &Connection, id: Option<&str>) -> Result<LineContact> {
        let Some(id) = id else {
            return Ok(LineContact::default());
        };
        let mut contact = match staff::leader(conn, id, self.numbering)? {
            Some(person) => {
                self.person(conn, &person.id, &person.name, &person.post, person.phone)?
            }
            None => LineContact::default(),
        };
        if contact.phone.is_empty() {
            self.number(&mut contact, staff::number_of(conn, id, self.numbering)?);
        }
        if contact.email.is_empty() {
            contact.email = email(conn, id)?;
        }
        Ok(contact)
    }
}

fn email(conn: &Connection, owner: &str) -> Result<String> {
    let found = staff::emails(conn, owner)?;
    let open = found.into_iter().find(|email| !email.private);
    Ok(open.map(|email| email.address).unwrap_or_default())
}
