//! One row of a list of stations, read.

use std::collections::BTreeMap;

use district_documents::reading::Row;

use super::store::{Known, name_key};
use super::words;
use crate::imports::ImportField::{self, *};
use crate::imports::cells::{Cell, Cells};
use crate::imports::{RowCode, RowProblem};
use crate::limits;
use crate::search::folded;
use crate::stations::register::rules;

/// A row as it would be stored: values by field, as typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Draft {
    pub row: u32,
    pub values: BTreeMap<ImportField, String>,
    /// Id of the council.
    pub council: Option<String>,
    /// Its council's or locality's name is that of several.
    pub unclear: bool,
    /// Cards of who manages and who holds the key.
    pub manager: Option<String>,
    pub keys: Option<String>,
    /// What no field holds: heading and value.
    pub extra: Vec<(String, String)>,
    /// Headings of the values.
    pub heads: BTreeMap<ImportField, String>,
}

impl Draft {
    /// A value; empty when it is not there.
    pub fn get(&self, field: ImportField) -> &str {
        self.values.get(&field).map_or("", String::as_str)
    }

    /// Where the premises are, what they are called, at which address: how they are known again.
    /// None when the row does not say where, or its words fit several places.
    pub fn premises_key(&self) -> Option<String> {
        if self.unclear {
            return None;
        }
        let council = match &self.council {
            Some(id) => id.clone(),
            None => words::place(self.get(Council)),
        };
        let (name, address) = (self.get(Premises), self.get(Address));
        premises_key(&council, self.get(Locality), name, address)
    }

    /// How the row is named to the user.
    pub fn name(&self) -> String {
        let place = match self.get(Locality) {
            "" => self.get(Council),
            locality => locality,
        };
        format!("{} {place}", self.get(Number)).trim().to_owned()
    }
}

/// How premises are known again: by all that is known of their place, as two councils may each
/// have a village of one name, and two villages a `Gimnaziul`. None without a name or a place.
pub(super) fn premises_key(
    council: &str,
    locality: &str,
    name: &str,
    address: &str,
) -> Option<String> {
    let known = !(council.is_empty() && locality.is_empty()) && !name.is_empty();
    let (locality, name) = (words::place(locality), folded(name));
    known.then(|| format!("{council}|{locality}|{name}|{}", folded(address)))
}

/// True for the row 1, 2, 3, … that stands under the heading and numbers the columns.
pub(super) fn numbers_columns(row: &Row) -> bool {
    let filled: Vec<(usize, &str)> = (0..row.len())
        .map(|n| (n, row.cell(n).trim().trim_end_matches('.')))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    filled.len() > 2 && filled.iter().all(|(n, text)| text.parse() == Ok(n + 1))
}

/// Reads a row; none for a blank one. Problems with `left_out` keep the row outside.
pub(super) fn read(cells: &Cells, row: &Row, known: &Known) -> Option<(Draft, Vec<RowProblem>)> {
    let found = cells.of(row);
    if found.is_empty() {
        return None;
    }
    let mut draft = Draft {
        row: row.number,
        ..Draft::default()
    };
    let mut problems = Vec::new();
    for cell in found {
        one(cells, &mut draft, &cell, &mut problems);
    }
    if draft.get(Number).is_empty() {
        problems.push(problem(
            draft.row,
            None,
            "number",
            RowCode::NumberMissing,
            "",
            true,
        ));
    }
    for (name, phone) in [(Keys, KeysPhone), (Manager, ManagerPhone)] {
        apart(&mut draft, name, phone);
    }
    place(&mut draft);
    council(&mut draft, known, &mut problems);
    draft.keys = somebody(&draft, Keys, known);
    draft.manager = somebody(&draft, Manager, known);
    Some((draft, problems))
}

fn one(cells: &Cells, draft: &mut Draft, cell: &Cell, problems: &mut Vec<RowProblem>) {
    let lines = matches!(cell.field, Some(Boundary | Note));
    let text = match lines {
        true => cell.text.trim().to_owned(),
        false => cell.text.split_whitespace().collect::<Vec<_>>().join(" "),
    };
    let Some(field) = cell.field.filter(|field| limit(*field).is_some()) else {
        draft.extra.push((cells.header(cell.column), text));
        return;
    };
    if matches!(text.as_str(), "-" | "–" | "—") {
        return;
    }
    let word = crate::imports::words::slug(&field);
    let mut wrong = |code, out| {
        problems.push(problem(
            draft.row,
            Some(cell.column),
            &word,
            code,
            &text,
            out,
        ));
    };
    let value = match field {
        Number => words::number(&text),
        Voters => match rules::whole(&text).filter(|n| *n <= rules::MOST_VOTERS) {
            Some(number) => number.to_string(),
            None => {
                wrong(RowCode::NotANumber, false);
                draft.extra.push((cells.header(cell.column), text));
                return;
            }
        },
        Area | Doors | Distance => {
            let read = match field {
                Distance => rules::distance(&text).filter(|n| *n <= rules::MOST_DISTANCE),
                Doors => rules::whole(&text).filter(|n| *n <= rules::MOST_AREA),
                _ => rules::area(&text).filter(|n| *n <= rules::MOST_AREA),
            };
            match read {
                Some(_) => text,
                None => {
                    wrong(RowCode::NotANumber, false);
                    draft.extra.push((cells.header(cell.column), text));
                    return;
                }
            }
        }
        Kind if words::kind(&text).is_none() => {
            wrong(RowCode::NotListed, false);
            draft.extra.push((cells.header(cell.column), text));
            return;
        }
        State if words::state(&text).is_none() => {
            wrong(RowCode::NotListed, false);
            draft.extra.push((cells.header(cell.column), text));
            return;
        }
        KeysPhone | ManagerPhone if !text.contains(|c: char| c.is_ascii_digit()) => {
            wrong(RowCode::NotAPhone, false);
            draft.extra.push((cells.header(cell.column), text));
            return;
        }
        _ => text,
    };
    let most = limit(field).unwrap_or(limits::LINE);
    let length = value.chars().count();
    if length > most {
        let mut long = problem(
            draft.row,
            Some(cell.column),
            &word,
            RowCode::TooLong,
            &value,
            true,
        );
        long.message_params = [
            ("limit".to_owned(), most.to_string()),
            ("length".to_owned(), length.to_string()),
        ]
        .into();
        problems.push(long);
    }
    if field == Number
        && let Some(code) = words::no_number(&value)
    {
        let mut told = problem(draft.row, Some(cell.column), &word, code, &value, true);
        told.message_params = [("value".to_owned(), value.clone())].into();
        problems.push(told);
    }
    let head = draft.heads.entry(field).or_default();
    if head.is_empty() {
        *head = cells.header(cell.column);
    }
    let slot = draft.values.entry(field).or_default();
    if !slot.is_empty() {
        slot.push('\n');
    }
    slot.push_str(&value);
}

/// A telephone behind a name goes to its own field: „Ion Popa, tel. 069 12 34 56”.
fn apart(draft: &mut Draft, name: ImportField, phone: ImportField) {
    let Some((front, number)) = words::phone_behind(draft.get(name)) else {
        return;
    };
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let known = draft.get(phone);
    let all = match known {
        "" => number,
        known if digits(known).contains(&digits(&number)) => known.to_owned(),
        known => format!("{known}, {number}"),
    };
    if all.chars().count() > limits::PHONE {
        return;
    }
    let head = draft.heads.get(&name).cloned().unwrap_or_default();
    draft.heads.entry(phone).or_insert(head);
    draft.values.insert(name, front);
    draft.values.insert(phone, all);
}

/// Longest value of a field; none: no field of a station.
fn limit(field: ImportField) -> Option<usize> {
    Some(match field {
        Number | Code | Kind | State | Zone | Route => limits::ROOM,
        Council | Locality | Premises | Owner | Manager | Keys => limits::TITLE,
        Address | Floor | Access | Heating | Light | ReservePower | Phone | Internet | Toilets
        | Parking => limits::LINE,
        ManagerPhone | KeysPhone | Area | Doors | Distance | Voters => limits::PHONE,
        Boundary | Note => limits::NOTE,
        _ => return None,
    })
}

/// One cell for name and address is split when the list has no other for the address.
fn place(draft: &mut Draft) {
    if draft.get(Address).is_empty() && !draft.get(Premises).is_empty() {
        let (name, address) = words::split(draft.get(Premises));
        draft.values.insert(Premises, name);
        if !address.is_empty() {
            draft.values.insert(Address, address);
        }
    }
    if draft.get(Premises).is_empty() && !draft.get(Address).is_empty() {
        let (name, address) = words::split(draft.get(Address));
        let address = match address.is_empty() {
            true => name.clone(),
            false => address,
        };
        draft.values.insert(Premises, name);
        draft.values.insert(Address, address);
    }
}

/// The council by its own cell, else by the locality. An unknown one is kept as words.
fn council(draft: &mut Draft, known: &Known, problems: &mut Vec<RowProblem>) {
    let (own, locality) = (
        draft.get(Council).to_owned(),
        draft.get(Locality).to_owned(),
    );
    let of = |name: &str, map: &std::collections::HashMap<String, Vec<usize>>| {
        map.get(&words::place(name)).cloned().unwrap_or_default()
    };
    let by_locality = own.is_empty();
    let mut places = Vec::new();
    if !own.is_empty() {
        places = of(&own, &known.by_name);
    } else if !locality.is_empty() {
        places = of(&locality, &known.by_locality);
        if places.is_empty() {
            places = of(&locality, &known.by_name);
        }
    }
    let name = match own.is_empty() {
        true => locality,
        false => own,
    };
    match places.as_slice() {
        [at] => draft.council = known.councils.get(*at).map(|(id, _)| id.clone()),
        _ if name.is_empty() => {}
        places => {
            let code = match places {
                [] => RowCode::CouncilUnknown,
                _ if by_locality => RowCode::LocalityUnclear,
                _ => RowCode::CouncilUnclear,
            };
            draft.unclear = !places.is_empty();
            let mut told = problem(draft.row, None, "council", code, &name, false);
            told.message_params = [("name".to_owned(), name.clone())].into();
            problems.push(told);
        }
    }
}

/// The only card of that name who works in the row's council, its premises or at its owner.
fn somebody(draft: &Draft, field: ImportField, known: &Known) -> Option<String> {
    let all = known.people.get(&name_key(draft.get(field)))?;
    let near: Vec<String> = [Premises, Owner]
        .into_iter()
        .map(|field| folded(draft.get(field)))
        .filter(|name| name.chars().count() > 3)
        .collect();
    let mut fits = all.iter().filter(|one| {
        let council = draft.council.as_ref();
        let in_council = council.is_some_and(|council| one.councils.contains(council));
        in_council || one.institutions.iter().any(|name| near.contains(name))
    });
    match (fits.next(), fits.next()) {
        (Some(one), None) => Some(one.id.clone()),
        _ => None,
    }
}

/// A problem of a row.
pub(super) fn problem(
    row: u32,
    column: Option<u32>,
    field: &str,
    code: RowCode,
    value: &str,
    left_out: bool,
) -> RowProblem {
    RowProblem {
        row,
        column,
        field: field.to_owned(),
        code,
        message_params: Default::default(),
        value: value.to_owned(),
        left_out,
    }
}
