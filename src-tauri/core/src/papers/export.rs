//! People as typed tables and as cards.

use district_documents::export::vcard::{Card, CardPhone, CardPhoneKind};
use district_documents::export::{Cell, Column, Table};

use super::contact::{Body, Contact, Directory, Held, Number};
use super::words::Words;
use crate::phones::PhoneKind;

/// Columns of the table: message id of the head and width in letters.
const COLUMNS: [(&str, u16); 21] = [
    ("export-family", 20),
    ("export-given", 18),
    ("export-patronymic", 18),
    ("export-post", 28),
    ("export-institution", 34),
    ("export-council", 18),
    ("export-duty", 34),
    ("export-phone-work", 18),
    ("export-phone-mobile", 16),
    ("export-phone-internal", 10),
    ("export-fax", 18),
    ("export-phone-home", 16),
    ("export-email", 30),
    ("export-room", 10),
    ("export-hours", 24),
    ("export-institution-address", 32),
    ("export-address", 28),
    ("export-birthday", 12),
    ("export-other-names", 28),
    ("export-alias", 20),
    ("export-note", 36),
];

/// The people as a table: a row each, in their order; facts kept from imports follow
/// under their own names. Several values of one cell are parted by `; `.
pub fn table(directory: &Directory, chosen: &[&Contact], words: &Words) -> Table {
    let mut columns: Vec<Column> = COLUMNS
        .iter()
        .map(|(id, width)| Column {
            head: words.texts.text(id),
            width: *width,
        })
        .collect();
    let mut names: Vec<String> = Vec::new();
    for contact in chosen {
        for (name, _) in extra(contact, words) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    columns.extend(names.iter().map(|name| Column {
        head: name.clone(),
        width: 20,
    }));
    let rows = chosen
        .iter()
        .map(|contact| {
            let mut cells = row(directory, contact, words);
            let facts = extra(contact, words);
            for name in &names {
                let values: Vec<&str> = facts
                    .iter()
                    .filter(|(other, _)| other == name)
                    .map(|(_, value)| value.as_str())
                    .collect();
                cells.push(Cell::Text(values.join("; ")));
            }
            cells
        })
        .collect();
    Table {
        title: words.texts.text("paper-people"),
        columns,
        rows,
    }
}

fn row(directory: &Directory, contact: &Contact, words: &Words) -> Vec<Cell> {
    let none = Held::default();
    let main = contact.posts.first().unwrap_or(&none);
    let body = directory.body(main.body.as_deref());
    let of_posts = |say: &dyn Fn(&Held) -> String| {
        let mut said: Vec<String> = Vec::new();
        for post in &contact.posts {
            let part = say(post);
            if !part.is_empty() && !said.contains(&part) {
                said.push(part);
            }
        }
        Cell::Text(said.join("; "))
    };
    let phones = |kinds: &[PhoneKind]| {
        let numbers: Vec<String> = shown(contact, words)
            .filter(|number| kinds.contains(&number.kind()))
            .map(|number| {
                let display = number.shown(words.numbering);
                match number.extension.as_deref().filter(|e| !e.is_empty()) {
                    Some(extension) => words.texts.with(
                        "paper-extension",
                        &[("number", &display), ("extension", extension)],
                    ),
                    None => display,
                }
            })
            .collect();
        Cell::Phone(numbers.join("; "))
    };
    let text = |value: &str| Cell::Text(value.to_owned());
    let own = |field: &str, value: &str| Cell::Text(open(contact, words, field, value));
    vec![
        text(&contact.family),
        text(&contact.given),
        text(&contact.patronymic),
        // Data keeps the title as it was entered, whatever the language of the heads.
        of_posts(&|post| post.titles[0].clone()),
        of_posts(&|post| {
            directory
                .body(post.body.as_deref())
                .map_or(String::new(), |body| body.names[0].clone())
        }),
        text(
            body.and_then(|body| directory.commune_of(body))
                .map_or("", |commune| &commune.names[0]),
        ),
        of_posts(&|post| post.duty.clone()),
        phones(&[PhoneKind::Work, PhoneKind::Short]),
        phones(&[PhoneKind::Mobile]),
        phones(&[PhoneKind::Internal]),
        phones(&[PhoneKind::Fax]),
        phones(&[PhoneKind::Home]),
        Cell::Text(words.emails(contact).replace('\n', "; ")),
        of_posts(&|post| post.room.clone()),
        of_posts(&|post| post.hours.clone()),
        text(body.map_or("", |body| &body.address)),
        own("address", &contact.address),
        birthday(contact, words),
        Cell::Text(
            contact
                .other_names
                .iter()
                .map(|(_, name)| name.as_str())
                .collect::<Vec<_>>()
                .join("; "),
        ),
        own("alias", &contact.alias),
        own("note", &contact.note),
    ]
}

fn birthday(contact: &Contact, words: &Words) -> Cell {
    let day = contact.birthday.as_deref().unwrap_or_default();
    let day = open(contact, words, "birthday", day);
    match chrono::NaiveDate::parse_from_str(&day, "%Y-%m-%d") {
        Ok(day) => {
            use chrono::Datelike;
            Cell::Date(
                u16::try_from(day.year()).unwrap_or_default(),
                day.month() as u8,
                day.day() as u8,
            )
        }
        Err(_) => Cell::Text(day),
    }
}

/// A field's value, unless the field is private and private ones stay out.
fn open(contact: &Contact, words: &Words, field: &str, value: &str) -> String {
    if words.private || !contact.hides(field) {
        value.to_owned()
    } else {
        String::new()
    }
}

fn shown<'a>(contact: &'a Contact, words: &Words) -> impl Iterator<Item = &'a Number> {
    let private = words.private;
    contact
        .numbers
        .iter()
        .filter(move |number| private || !number.private)
}

/// Facts kept from imports: name and value.
fn extra(contact: &Contact, words: &Words) -> Vec<(String, String)> {
    #[derive(serde::Deserialize)]
    struct Fact {
        name: String,
        value: String,
    }
    if !words.private && contact.hides("extra") {
        return Vec::new();
    }
    let facts: Vec<Fact> = serde_json::from_str(&contact.extra).unwrap_or_default();
    facts
        .into_iter()
        .map(|fact| (fact.name, fact.value))
        .collect()
}

/// The people as cards; a vacant post has nobody to be on a card.
pub fn cards(directory: &Directory, chosen: &[&Contact], words: &Words, v4: bool) -> Vec<Card> {
    chosen
        .iter()
        .filter(|contact| !contact.vacant)
        .map(|contact| card(directory, contact, words, v4))
        .collect()
}

fn card(directory: &Directory, contact: &Contact, words: &Words, v4: bool) -> Card {
    let none = Held::default();
    let main = contact.posts.first().unwrap_or(&none);
    let body = directory.body(main.body.as_deref());
    let own = |field: &str, value: &str| open(contact, words, field, value);
    let uid = match (&contact.uid, v4) {
        (uid, _) if !uid.is_empty() => uid.clone(),
        (_, true) => format!("urn:uuid:{}", contact.id),
        (_, false) => contact.id.clone(),
    };
    Card {
        uid,
        family: contact.family.clone(),
        given: contact.given.clone(),
        patronymic: contact.patronymic.clone(),
        full_name: crate::staff::full_name(&contact.family, &contact.given, &contact.patronymic),
        other_names: contact.other_names.clone(),
        alias: own("alias", &contact.alias),
        posts: contact
            .posts
            .iter()
            .map(|post| post.titles[0].clone())
            .filter(|title| !title.is_empty())
            .collect(),
        duty: main.duty.clone(),
        institution: body
            .map(|body| organisation(directory, body))
            .unwrap_or_default(),
        phones: shown(contact, words)
            .map(|number| CardPhone {
                kind: card_kind(number.kind()),
                number: number.e164.clone().unwrap_or_else(|| number.typed.clone()),
                extension: number.extension.clone().unwrap_or_default(),
            })
            .collect(),
        emails: contact
            .emails
            .iter()
            .filter(|email| words.private || !email.private)
            .map(|email| email.address.clone())
            .collect(),
        room: main.room.clone(),
        work_address: body.map_or(String::new(), |body| body.address.clone()),
        address: own("address", &contact.address),
        hours: main.hours.clone(),
        council: body
            .and_then(|body| directory.commune_of(body))
            .map_or(String::new(), |commune| commune.names[0].clone()),
        note: own("note", &contact.note),
        birthday: contact
            .birthday
            .as_deref()
            .map(|day| own("birthday", day))
            .filter(|day| !day.is_empty()),
        photo: own("photo", &contact.photo),
        extra: extra(contact, words),
    }
}

/// The institution as a card says it: a section after what it is a section of, because
/// every town hall has an accounting office of the same name.
fn organisation(directory: &Directory, body: &Body) -> Vec<String> {
    let part = matches!(
        body.kind.as_str(),
        "" | "directorate" | "section" | "service"
    );
    let whole = directory
        .body(body.parent.as_deref())
        .filter(|_| part)
        .map(|whole| whole.names[0].clone());
    whole.into_iter().chain([body.names[0].clone()]).collect()
}

fn card_kind(kind: PhoneKind) -> CardPhoneKind {
    match kind {
        PhoneKind::Work => CardPhoneKind::Work,
        PhoneKind::Mobile => CardPhoneKind::Mobile,
        PhoneKind::Home => CardPhoneKind::Home,
        PhoneKind::Fax => CardPhoneKind::Fax,
        PhoneKind::Short => CardPhoneKind::Short,
        PhoneKind::Internal => CardPhoneKind::Internal,
    }
}
