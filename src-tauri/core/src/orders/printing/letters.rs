//! Letters that remind: to each that owes an answer, and only to them.

use district_documents::paper::{Block, OfficeHead, Signature};

use super::OrderLetters;
use super::words::{self, date};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::locales::Texts;
use crate::office::{self, AppUser};
use crate::orders::service::contacts::Contacts;
use crate::orders::service::editing::typed_day;
use crate::orders::{LineMark, OrderLine, OrderSheet};
use crate::staff;
use crate::tasks::service::wrong;
use crate::tasks::store::people;

/// A letter.
pub(super) struct Letter {
    /// To whom, for the name of a file.
    pub name: String,
    /// What it says; it begins with its head.
    pub blocks: Vec<Block>,
}

/// What all letters of an order share.
struct Office {
    head: OfficeHead,
    today: String,
    until: Option<String>,
    signer: Signature,
    /// Whom to ring here, in words; empty when nobody is known.
    ring: String,
}

/// The letters, in the fixed order of councils.
///
/// # Errors
/// `not-found`; `invalid` when nobody of those named owes an answer, or for a day that has
/// passed; `term-refused` for words that are no day.
pub(super) fn letters(desk: &Desk, texts: &Texts, asked: &OrderLetters) -> Result<Vec<Letter>> {
    let until = typed_day(desk, "until", &asked.until, false)?;
    let today = desk.clock().today().to_string();
    if until.as_ref().is_some_and(|until| *until < today) {
        return Err(wrong("until", FieldCode::EndsBefore));
    }
    let sheet = words::read(desk, texts, &asked.order)?;
    for id in &asked.ids {
        if sheet.lines.iter().all(|line| &line.id != id) {
            return Err(Error::NotFound("order_line"));
        }
    }
    // Whoever answered while the letters were being thought of gets none.
    let chosen: Vec<&OrderLine> = sheet
        .lines
        .iter()
        .filter(|line| match asked.ids.is_empty() {
            true => line.mark == LineMark::Missing,
            false => line.state.is_owed() && asked.ids.contains(&line.id),
        })
        .collect();
    if chosen.is_empty() {
        return Err(wrong("ids", FieldCode::Required));
    }
    let office = office_of(desk, texts, &sheet, asked, today, until)?;
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| {
        let contacts = Contacts::read(conn, &numbering)?;
        chosen
            .into_iter()
            .map(|line| {
                let head = contacts.addressed(
                    conn,
                    line.council.as_deref(),
                    line.organisation.as_deref(),
                )?;
                Ok(letter(texts, &sheet, line, &office, head))
            })
            .collect()
    })
}

/// Who writes, who signs, whom to ring: whoever answers for the order, else who sits here.
fn office_of(
    desk: &Desk,
    texts: &Texts,
    sheet: &OrderSheet,
    asked: &OrderLetters,
    today: String,
    until: Option<String>,
) -> Result<Office> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| {
        let office = office::store::office(conn)?;
        let current = office::store::setting(conn, office::store::CURRENT_USER)?;
        let users = office::store::users(conn)?;
        let user: Option<AppUser> = users
            .into_iter()
            .find(|user| Some(&user.id) == current.as_ref());
        let me = match &user {
            Some(user) => people::me(conn, &user.name)?.id,
            None => None,
        };
        let mut ring = String::new();
        for id in [&sheet.task.responsible.id, &me].into_iter().flatten() {
            if let Some(person) = staff::person_ref(conn, id, &numbering)?
                && let Some(phone) = person.phone
            {
                let who = [person.name.as_str(), person.post.as_str()];
                let who: Vec<&str> = who.into_iter().filter(|part| !part.is_empty()).collect();
                ring = texts.with(
                    "order-letter-ring",
                    &[("who", &who.join(", ")), ("phone", &phone.display)],
                );
                break;
            }
        }
        let given = [&asked.signer_post, &asked.signer_name].map(|text| text.trim().to_owned());
        let signer = match (given, user) {
            ([post, name], Some(user)) if post.is_empty() && name.is_empty() => Signature {
                post: user.post,
                name: user.name,
            },
            ([post, name], _) => Signature { post, name },
        };
        Ok(Office {
            head: OfficeHead {
                name: office.name,
                section: office.section,
            },
            today,
            until,
            signer,
            ring,
        })
    })
}

fn letter(
    texts: &Texts,
    sheet: &OrderSheet,
    line: &OrderLine,
    office: &Office,
    head: Option<(String, String)>,
) -> Letter {
    let today = date(Some(&office.today));
    // Without somebody who leads it the letter goes to the council itself.
    let mut to = vec![texts.text("order-letter-to")];
    if let Some((post, name)) = head {
        to.extend([post, name]);
    }
    to.push(line.name.clone());
    if !line.now_name.is_empty() {
        to.push(texts.with("order-paper-now", &[("name", &line.now_name)]));
    }
    to.retain(|part| !part.is_empty());
    let mut blocks = vec![
        Block::LetterHead {
            office: office.head.clone(),
            day: texts.with("order-letter-no", &[("day", &today)]),
            to: to.join("\n"),
        },
        Block::Heading {
            level: 1,
            text: texts.text(match line.reminded {
                0 => "order-letter-heading",
                _ => "order-letter-heading-again",
            }),
        },
    ];
    let said = [
        texts.with("order-letter-about", &[("title", &sheet.task.title)]),
        asked(texts, sheet, line),
        sheet.task.text.clone(),
        standing(texts, line, &today),
        again(texts, line),
        form(texts, sheet),
        match date(office.until.as_deref()) {
            until if until.is_empty() => texts.text("order-letter-please-now"),
            until => texts.with("order-letter-please", &[("day", &until)]),
        },
        office.ring.clone(),
    ];
    let said = said.into_iter().filter(|text| !text.is_empty());
    blocks.extend(said.map(|text| Block::Paragraph { text, small: false }));
    blocks.push(Block::Signatures {
        lines: vec![office.signer.clone()],
    });
    Letter {
        name: line.name.clone(),
        blocks,
    }
}

/// What was asked: by which document, at which number of the office, when.
fn asked(texts: &Texts, sheet: &OrderSheet, line: &OrderLine) -> String {
    let number = sheet.task.number.as_str();
    let sent = line.sent_on.as_deref().or(sheet.task.issued_on.as_deref());
    let sent = date(sent);
    match words::basis(texts, &sheet.task) {
        basis if basis.is_empty() => {
            texts.with("order-letter-asked", &[("number", number), ("day", &sent)])
        }
        basis => texts.with(
            "order-letter-asked-by",
            &[("basis", &basis), ("number", number), ("day", &sent)],
        ),
    }
}

/// The term and what became of it.
fn standing(texts: &Texts, line: &OrderLine, today: &str) -> String {
    let due = date(line.due_on.as_deref());
    let days = line.late_days.to_string();
    if line.mark == LineMark::Returned {
        let answered = date(line.answered_on.as_deref());
        let returned = date(line.returned_on.as_deref());
        return texts.with(
            "order-letter-returned",
            &[
                ("answered", &answered),
                ("returned", &returned),
                ("reason", &line.reason),
            ],
        );
    }
    match line.late_days {
        _ if due.is_empty() => texts.with("order-letter-no-term", &[("today", today)]),
        0 => texts.with("order-letter-in-time", &[("due", &due)]),
        _ => texts.with(
            "order-letter-late",
            &[("due", &due), ("today", today), ("count", &days)],
        ),
    }
}

/// How often they were reminded before.
fn again(texts: &Texts, line: &OrderLine) -> String {
    match (line.reminded, date(line.reminded_on.as_deref())) {
        (0, _) => String::new(),
        (times, last) => texts.with(
            "order-letter-before",
            &[("count", &times.to_string()), ("day", &last)],
        ),
    }
}

fn form(texts: &Texts, sheet: &OrderSheet) -> String {
    match sheet.form.is_empty() {
        true => String::new(),
        false => texts.with(
            "order-letter-columns",
            &[("columns", &sheet.form.join("; "))],
        ),
    }
}
