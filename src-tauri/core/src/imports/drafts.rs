//! One row of people as it is to be stored, with everything wrong about it.

use district_documents::reading::Row;

use super::cells::{Cell, Cells};
use super::cleanups::{capitals, crowded, full_phone};
use super::values::{date, group_heading, is_total, nothing, plain_number};
use super::{Cleanup, ImportField, RowCode, RowProblem};
use crate::error::{FieldCode, FieldError};
use crate::limits::{self, Check};
use crate::phones::{self, Numbering, PhoneKind};
use crate::staff::contact_text;

/// A number of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DraftPhone {
    pub kind: PhoneKind,
    pub typed: String,
    pub e164: Option<String>,
    pub extension: Option<String>,
    /// In the office's habit: what two numbers without a full form are compared by.
    pub display: String,
}

/// A person, or a vacant post.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // columns
pub(super) struct Draft {
    pub row: u32,
    pub family: String,
    pub given: String,
    pub patronymic: String,
    pub post: String,
    pub institution: String,
    pub unit: String,
    pub council: String,
    pub duty: String,
    pub room: String,
    pub address: String,
    pub hours: String,
    pub note: String,
    pub alias: String,
    pub birthday: String,
    pub uid: String,
    pub photo: String,
    pub phones: Vec<DraftPhone>,
    pub emails: Vec<String>,
    /// Facts without a place of their own: (heading, value).
    pub extra: Vec<(String, String)>,
}

impl Draft {
    /// True for a post without a holder.
    pub fn vacant(&self) -> bool {
        self.family.is_empty() && self.given.is_empty()
    }

    /// The name, or the post that stands vacant.
    pub fn label(&self) -> String {
        let name = crate::staff::full_name(&self.family, &self.given, &self.patronymic);
        if name.is_empty() {
            self.post.clone()
        } else {
            name
        }
    }

    /// The place of work as lists compare it.
    pub fn place(&self) -> &str {
        if self.unit.is_empty() {
            &self.institution
        } else {
            &self.unit
        }
    }
}

/// A row understood.
pub(super) enum Reading {
    /// Somebody; with problems it is left out.
    Draft(Box<Draft>, Vec<RowProblem>),
    /// A heading over a group of rows: the institution of those below.
    Group(String),
    /// Nothing to take.
    Blank,
}

/// Reads one row; `group` is the heading it stands under.
pub(super) fn read(cells: &Cells, row: &Row, group: &str, numbering: &Numbering) -> Reading {
    let found = cells.of(row);
    if found.is_empty() {
        return Reading::Blank;
    }
    if is_total(&found) {
        return Reading::Blank;
    }
    if let Some(heading) = group_heading(&found, cells) {
        return Reading::Group(heading);
    }
    let mut draft = Draft {
        row: row.number,
        ..Draft::default()
    };
    let mut columns: Vec<(String, u32)> = Vec::new();
    let mut whole = String::new();
    let mut problems = Vec::new();
    for cell in found {
        let Some(field) = cell.field else {
            draft.extra.push((cells.header(cell.column), cell.text));
            continue;
        };
        columns.push((super::words::slug(&field), cell.column));
        take(
            &mut draft,
            &mut whole,
            field,
            &cell,
            cells,
            numbering,
            &mut problems,
        );
    }
    let vacant = contact_text::is_vacant;
    if vacant(&whole) {
        // What else stands beside the word is not lost.
        if whole.split_whitespace().count() > 2 {
            draft
                .extra
                .push((super::words::slug(&ImportField::Name), whole.clone()));
        }
        whole.clear();
    }
    if vacant(&draft.family) && (draft.given.is_empty() || vacant(&draft.given)) {
        draft.family.clear();
        draft.given.clear();
    }
    if !whole.is_empty() {
        named(&mut draft, &whole, cells, numbering);
    }
    if cells.on(Cleanup::Capitals) {
        for part in [&mut draft.family, &mut draft.given, &mut draft.patronymic] {
            *part = capitals(part);
        }
    }
    if draft.vacant()
        && draft.post.is_empty()
        && !(draft.phones.is_empty() && draft.emails.is_empty())
        && draft.place().chars().count() <= limits::NAME
    {
        // An institution with its numbers and nobody's name: its reception, under its own name.
        draft.family = draft.place().to_owned();
    }
    if draft.institution.is_empty() && draft.unit.is_empty() {
        let place = if draft.council.is_empty() {
            group
        } else {
            &draft.council
        };
        draft.institution = place.to_owned();
    }
    for error in check(&mut draft) {
        let column = columns.iter().find(|(name, _)| *name == error.path);
        let column = column.map(|(_, column)| *column);
        problems.push(problem(row.number, column, &error, cells, row));
    }
    Reading::Draft(Box::new(draft), problems)
}

fn take(
    draft: &mut Draft,
    whole: &mut String,
    field: ImportField,
    cell: &Cell,
    cells: &Cells,
    numbering: &Numbering,
    problems: &mut Vec<RowProblem>,
) {
    use ImportField::*;
    let text = &cell.text;
    if !text.chars().any(char::is_alphanumeric) {
        // A dash says that there is nothing to say.
        return;
    }
    let slot = match field {
        Family => &mut draft.family,
        Given => &mut draft.given,
        Patronymic => &mut draft.patronymic,
        Post => &mut draft.post,
        Institution => &mut draft.institution,
        Unit => &mut draft.unit,
        Council => &mut draft.council,
        Duty => &mut draft.duty,
        Room => &mut draft.room,
        Address => &mut draft.address,
        Hours => &mut draft.hours,
        Note => &mut draft.note,
        Alias => &mut draft.alias,
        Uid => &mut draft.uid,
        Photo => &mut draft.photo,
        Name => whole,
        Birthday => {
            match date(text) {
                Some(date) => draft.birthday = date,
                None => draft.extra.push((cells.header(cell.column), text.clone())),
            }
            return;
        }
        Email => {
            emails(draft, cell, problems);
            return;
        }
        PhoneWork | PhoneMobile | PhoneInternal | PhoneFax | PhoneHome => {
            numbers(draft, field, cell, cells, numbering, problems);
            return;
        }
        // Fields of councils and of tasks.
        _ => {
            draft.extra.push((cells.header(cell.column), text.clone()));
            return;
        }
    };
    if !slot.is_empty() {
        let joint = if matches!(field, Note) { "\n" } else { ", " };
        slot.push_str(joint);
    }
    let line = matches!(field, Note | Photo);
    slot.push_str(&if line {
        text.clone()
    } else {
        text.replace('\n', ", ")
    });
}

fn emails(draft: &mut Draft, cell: &Cell, problems: &mut Vec<RowProblem>) {
    if nothing(&cell.text) {
        return;
    }
    let parts = cell
        .text
        .split([';', ',', '\n', ' '])
        .map(|part| part.trim().trim_start_matches("mailto:"))
        .filter(|part| !part.is_empty() && *part != ":::" && !matches!(*part, "-" | "–" | "—"));
    for part in parts {
        let mut address = part.trim_matches(['<', '>']).to_owned();
        let mut check = Check::default();
        check.email("email", &mut address);
        match check.into_found().into_iter().next() {
            Some(error) => {
                let mut found = plain(draft.row, Some(cell.column), &error);
                found.value = cell.text.clone();
                problems.push(found);
                return;
            }
            None if !draft.emails.contains(&address) => draft.emails.push(address),
            None => {}
        }
    }
}

fn numbers(
    draft: &mut Draft,
    field: ImportField,
    cell: &Cell,
    cells: &Cells,
    numbering: &Numbering,
    problems: &mut Vec<RowProblem>,
) {
    if nothing(&cell.text) {
        return;
    }
    let text = plain_number(&cell.text).replace(" ::: ", "\n");
    for number in phones::split_numbers(&text) {
        let mut typed = number.trim().to_owned();
        let mut check = Check::default();
        check.phone("phone", &mut typed);
        if let Some(error) = check.into_found().into_iter().next() {
            let mut error = error;
            error.path = super::words::slug(&field);
            let mut found = plain(draft.row, Some(cell.column), &error);
            found.value = cell.text.clone();
            problems.push(found);
            return;
        }
        push_phone(draft, &typed, Some(field), cells, numbering);
    }
}

fn push_phone(
    draft: &mut Draft,
    typed: &str,
    field: Option<ImportField>,
    cells: &Cells,
    numbering: &Numbering,
) {
    let full = cells
        .on(Cleanup::Phones)
        .then(|| full_phone(typed, numbering))
        .flatten();
    let reading = phones::read(typed, numbering);
    let kind = match field {
        Some(ImportField::PhoneMobile) => PhoneKind::Mobile,
        Some(ImportField::PhoneInternal) => PhoneKind::Internal,
        Some(ImportField::PhoneFax) => PhoneKind::Fax,
        Some(ImportField::PhoneHome) => PhoneKind::Home,
        // The number itself may know better than the column.
        _ => reading.kind,
    };
    let (typed, reading) = match full {
        Some(full) => {
            let reading = phones::read(&full, numbering);
            (full, reading)
        }
        None => (typed.to_owned(), reading),
    };
    let internal = kind == PhoneKind::Internal;
    let phone = DraftPhone {
        kind,
        e164: reading.e164.filter(|_| !internal),
        extension: reading.extension,
        display: reading.display,
        typed,
    };
    let there = draft
        .phones
        .iter()
        .any(|other| other.display == phone.display && other.extension == phone.extension);
    if !there {
        draft.phones.push(phone);
    }
}

/// The whole name, with whatever else was written into its cell.
fn named(draft: &mut Draft, whole: &str, cells: &Cells, numbering: &Numbering) {
    let mut name = whole.to_owned();
    // Capitals are mended when that was asked for.
    let letters = |part: &str| match cells.on(Cleanup::Capitals) {
        true => part.to_owned(),
        false => contact_text::as_written(whole, part),
    };
    if crowded(whole) && cells.on(Cleanup::Split) {
        let reading = contact_text::read_contacts(whole, numbering);
        if let [entry] = reading.entries.as_slice()
            && !(entry.family.is_empty() && entry.given.is_empty())
        {
            draft.family = letters(&entry.family);
            draft.given = letters(&entry.given);
            draft.patronymic = letters(&entry.patronymic);
            for (slot, value) in [
                (&mut draft.post, &entry.post),
                (&mut draft.institution, &entry.institution),
                (&mut draft.duty, &entry.duty),
                (&mut draft.room, &entry.room),
                (&mut draft.hours, &entry.hours),
                (&mut draft.address, &entry.address),
            ] {
                if slot.is_empty() {
                    slot.clone_from(value);
                }
            }
            for phone in &entry.phones {
                let field = (phone.kind == PhoneKind::Fax).then_some(ImportField::PhoneFax);
                push_phone(draft, &phone.typed, field, cells, numbering);
            }
            draft.emails.extend(entry.emails.iter().cloned());
            for note in &entry.notes {
                if !draft.note.is_empty() {
                    draft.note.push('\n');
                }
                draft.note.push_str(note);
            }
            return;
        }
        // The first piece is the name, the rest is not lost.
        if let Some((first, rest)) = whole.split_once([',', ';', '\n'])
            && !first.chars().any(|c| c.is_ascii_digit())
        {
            name = first.trim().to_owned();
            if !draft.note.is_empty() {
                draft.note.push('\n');
            }
            draft.note.push_str(rest.trim());
        }
    }
    if contact_text::is_institution(&name) && name.chars().count() <= limits::NAME {
        // "Primăria Lunca" is neither a family name nor a given one.
        if draft.family.is_empty() && draft.given.is_empty() {
            draft.family = letters(&name);
        }
        return;
    }
    let parts = contact_text::read_name(&name);
    let [family, given, patronymic] = parts.unwrap_or_else(|| {
        // Not shaped like a name of these lands: kept whole.
        match name.split_once(' ') {
            Some((first, rest)) => [first.to_owned(), rest.to_owned(), String::new()],
            None => [name.clone(), String::new(), String::new()],
        }
    });
    for (slot, value) in [
        (&mut draft.family, family),
        (&mut draft.given, given),
        (&mut draft.patronymic, patronymic),
    ] {
        if slot.is_empty() {
            *slot = letters(&value);
        }
    }
}

/// Limits of every field, as for a person typed in.
fn check(draft: &mut Draft) -> Vec<FieldError> {
    let mut check = Check::default();
    for (path, value, limit) in [
        ("family", &mut draft.family, limits::NAME),
        ("given", &mut draft.given, limits::NAME),
        ("patronymic", &mut draft.patronymic, limits::NAME),
        ("alias", &mut draft.alias, limits::LINE),
        ("post", &mut draft.post, limits::POST),
        ("institution", &mut draft.institution, limits::TITLE),
        ("unit", &mut draft.unit, limits::TITLE),
        ("council", &mut draft.council, limits::TITLE),
        ("duty", &mut draft.duty, limits::DUTY),
        ("room", &mut draft.room, limits::ROOM),
        ("address", &mut draft.address, limits::LINE),
        ("hours", &mut draft.hours, limits::LINE),
        ("uid", &mut draft.uid, limits::LINE),
    ] {
        check.text(path, value, limit);
    }
    check.lines("note", &mut draft.note, limits::NOTE);
    if draft.vacant() && draft.post.is_empty() {
        check.push("name", FieldCode::Required, &[]);
    }
    if draft.photo.len() > 96 * 1024 || !draft.photo.starts_with("data:image/") {
        draft.photo.clear();
    }
    for (name, value) in &mut draft.extra {
        // Further facts are cut rather than refused: they may be anything.
        *name = name.chars().take(limits::TITLE).collect();
        *value = value
            .chars()
            .filter(|c| !c.is_control() || *c == '\n')
            .take(limits::DUTY)
            .collect();
    }
    check.into_found()
}

fn plain(row: u32, column: Option<u32>, error: &FieldError) -> RowProblem {
    RowProblem {
        row,
        column,
        field: error.path.clone(),
        code: match error.code {
            FieldCode::Required => RowCode::Required,
            FieldCode::TooLong => RowCode::TooLong,
            FieldCode::BadCharacters => RowCode::BadCharacters,
            FieldCode::NotAnEmail => RowCode::NotAnEmail,
            FieldCode::NotAPhone => RowCode::NotAPhone,
            // No list carries such a field: days, shares and pictures are checked elsewhere.
            FieldCode::NotADate
            | FieldCode::EndsBefore
            | FieldCode::NotAPicture
            | FieldCode::OutOfRange
            | FieldCode::Itself
            | FieldCode::NotAnHour
            | FieldCode::InFuture
            | FieldCode::OneOfThese
            | FieldCode::NotListed
            | FieldCode::DoesNotFit
            | FieldCode::NotWhole
            | FieldCode::Taken
            | FieldCode::NotADistance => RowCode::BadCharacters,
        },
        message_params: error.params.clone(),
        value: String::new(),
        left_out: true,
    }
}

fn problem(
    row: u32,
    column: Option<u32>,
    error: &FieldError,
    cells: &Cells,
    of: &Row,
) -> RowProblem {
    let mut found = plain(row, column, error);
    if let Some(column) = column {
        let cell = cells.of(of).into_iter().find(|cell| cell.column == column);
        found.value = cell.map(|cell| cell.text).unwrap_or_default();
    }
    found
}
