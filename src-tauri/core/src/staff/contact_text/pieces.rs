//! One line taken apart into pieces: a post, a name, telephones, and the rest.

use super::columns::{Column, Columns, column};
use super::labels::{Field, find};
use super::lines::{LONGEST, Line};
use super::names::{self, Name};
use super::phones::{looks_like_phones, numbers, phone_part};
use super::posts::{is_heading, is_institution, is_post, is_vacant, named_after};
use super::{ContactPhone, spam};
use crate::phones::Numbering;
use crate::phones::words::fold;

/// A part of a line with a meaning.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Post(String),
    Name(Name),
    Vacant,
    Duty(String),
    Room(String),
    Address(String),
    Hours(String),
    Institution(String),
    Phones(Vec<ContactPhone>),
    Email(String),
    /// A heading of the page: what follows is something else.
    Heading,
    /// A row of a table begins or ends.
    Row,
    /// Not understood.
    Text(String),
}

/// A line with its pieces.
pub(super) struct ParsedLine {
    pub no: u32,
    /// The whole line as written.
    pub text: String,
    pub pieces: Vec<Piece>,
    /// Spam protection notes that stood in it.
    pub notes: Vec<String>,
    /// Running text: it closes whatever stood before.
    pub prose: bool,
}

/// Takes one line apart.
pub(super) fn parse(line: Line, columns: &mut Columns, n: &Numbering) -> ParsedLine {
    let Line { no, text, cells } = line;
    let mut parsed = ParsedLine {
        no,
        text,
        pieces: Vec::new(),
        notes: Vec::new(),
        prose: false,
    };
    if cells.is_empty() {
        if parsed.text.chars().count() > LONGEST {
            parsed.prose = true;
            parsed.pieces.push(Piece::Text(String::new()));
            return parsed;
        }
        parsed.prose = parsed.text.ends_with([';', ':']);
        let (left, notes) = spam::take_notes(&parsed.text);
        parsed.notes = notes;
        parsed.pieces = text_pieces(&left, n);
        return parsed;
    }
    row(&cells, columns, n, &mut parsed);
    parsed
}

fn row(cells: &[String], columns: &mut Columns, n: &Numbering, parsed: &mut ParsedLine) {
    // A card laid out as a table: the label in one cell, the value in the next.
    if let [label, value] = cells
        && (column(label).is_some()
            && (column(value).is_none() || columns.0.is_empty() && looks_like_phones(value)))
        && columns.0.len() != 2
    {
        let (left, notes) = spam::take_notes(&format!("{}: {value}", label.trim_end_matches(':')));
        parsed.notes = notes;
        parsed.pieces = text_pieces(&left, n);
        return;
    }
    if columns.learn(cells) {
        parsed.pieces.push(Piece::Heading);
        return;
    }
    let roles = columns.for_row(cells.len()).to_vec();
    parsed.pieces.push(Piece::Row);
    let mut family = None;
    for (index, cell) in cells.iter().enumerate() {
        let (cell, notes) = spam::take_notes(cell);
        parsed.notes.extend(notes);
        if cell.is_empty()
            || cell.chars().count() > LONGEST
            || matches!(cell.as_str(), "-" | "–" | "—")
        {
            continue;
        }
        let role = roles.get(index).copied().flatten();
        match role {
            Some(Column::Family) => family = Some(cell),
            Some(Column::Given) => {
                let (given, patronymic) = cell.split_once(' ').unwrap_or((&cell, ""));
                let order = super::NameOrder::Sure;
                parsed.pieces.push(Piece::Name(Name {
                    family: family.take().unwrap_or_default(),
                    given: given.to_owned(),
                    patronymic: patronymic.to_owned(),
                    order,
                    strong: true,
                    blind: false,
                }));
            }
            Some(Column::Holder) => {
                let post = columns.title(index).to_owned();
                parsed.pieces.push(Piece::Post(post));
                parsed
                    .pieces
                    .extend(cell_pieces(&cell, Some(Column::Name), n));
            }
            _ => parsed.pieces.extend(cell_pieces(&cell, role, n)),
        }
    }
    if let Some(name) = family.and_then(|family| names::forced(&family)) {
        parsed.pieces.push(Piece::Name(name));
    }
    // A column order with the name after the phone must not lose the phone to the row above.
    let at = parsed
        .pieces
        .iter()
        .position(|piece| matches!(piece, Piece::Name(_)));
    if let Some(at) = at.filter(|at| *at > 1) {
        let name = parsed.pieces.remove(at);
        parsed.pieces.insert(1, name);
    }
    parsed.pieces.push(Piece::Row);
}

fn cell_pieces(cell: &str, role: Option<Column>, n: &Numbering) -> Vec<Piece> {
    let label = match role {
        Some(Column::Fax) => "fax",
        Some(Column::Mobile) => "mob",
        Some(Column::Internal) => "int",
        _ => "",
    };
    match role {
        Some(Column::Number) => Vec::new(),
        Some(Column::Name) if is_vacant(cell) => vec![Piece::Vacant],
        Some(Column::Name) => match names::forced(cell) {
            Some(name) => vec![Piece::Name(name)],
            None => text_pieces(cell, n),
        },
        Some(Column::Post) => vec![Piece::Post(cell.to_owned())],
        Some(Column::Phone | Column::Fax | Column::Mobile | Column::Internal) => {
            let found = numbers(label, cell, n);
            if found.is_empty() || cell.contains('@') {
                text_pieces(cell, n)
            } else {
                vec![Piece::Phones(found)]
            }
        }
        Some(Column::Room) => vec![Piece::Room(strip_room(cell))],
        Some(Column::Address) => vec![Piece::Address(cell.to_owned())],
        Some(Column::Hours) => vec![Piece::Hours(cell.to_owned())],
        Some(Column::Institution) => vec![Piece::Institution(cell.to_owned())],
        Some(Column::Duty) => match text_pieces(cell, n).as_slice() {
            [Piece::Duty(duty)] => vec![Piece::Duty(duty.clone())],
            _ => vec![Piece::Duty(cell.to_owned())],
        },
        _ if cell.chars().all(|c| c.is_ascii_digit() || c == '.') && cell.len() < 4 => Vec::new(),
        _ => text_pieces(cell, n),
    }
}

fn strip_room(cell: &str) -> String {
    let start = cell.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    cell.get(start..).unwrap_or(cell).to_owned()
}

fn trimmed(text: &str) -> &str {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:-–—|".contains(c));
    text.strip_suffix('(').map_or(text, str::trim_end)
}

/// The pieces of free text.
fn text_pieces(text: &str, n: &Numbering) -> Vec<Piece> {
    let (text, emails) = spam::take_emails(text);
    let found = find(&text, !emails.is_empty());
    let chars: Vec<char> = text.chars().collect();
    let slice = |from: usize, to: usize| -> String {
        chars.get(from..to).unwrap_or_default().iter().collect()
    };
    let mut out = Vec::new();
    let head_end = found.first().map_or(chars.len(), |first| first.start);
    head_pieces(
        trimmed(&slice(0, head_end)),
        !found.is_empty() || !emails.is_empty(),
        n,
        &mut out,
    );
    for (index, label) in found.iter().enumerate() {
        let end = found.get(index + 1).map_or(chars.len(), |next| next.start);
        let raw = slice(label.value.min(end), end);
        let value = trimmed(&raw);
        if value.is_empty() {
            continue;
        }
        match label.field {
            Field::Phone => phone_value(value, n, &mut out),
            Field::Room => {
                let end = value
                    .char_indices()
                    .find(|(at, c)| {
                        ",;(".contains(*c)
                            || *c == ' '
                                && value.get(at + 1..).is_some_and(|rest| {
                                    !rest.starts_with(|c: char| c.is_ascii_digit())
                                })
                    })
                    .map_or(value.len(), |(at, _)| at);
                let (room, rest) = value.split_at(end);
                out.push(Piece::Room(room.trim_end_matches(['.', ')']).to_owned()));
                head_pieces(trimmed(rest), true, n, &mut out);
            }
            Field::Address | Field::Street => match out.last_mut() {
                Some(Piece::Address(address)) => {
                    address.push_str(", ");
                    address.push_str(value);
                }
                _ => out.push(Piece::Address(value.to_owned())),
            },
            Field::Hours => out.push(Piece::Hours(value.to_owned())),
            Field::Duty => out.push(Piece::Duty(
                value.trim_end_matches(['.', ')', ' ']).to_owned(),
            )),
            Field::Post if is_vacant(value) => out.push(Piece::Vacant),
            Field::Post => out.push(Piece::Post(value.to_owned())),
            Field::Name => match names::forced(value) {
                Some(name) => out.push(Piece::Name(name)),
                None => out.push(Piece::Text(value.to_owned())),
            },
            Field::Institution => out.push(Piece::Institution(value.to_owned())),
            Field::Contacts | Field::Email => head_pieces(value, true, n, &mut out),
            Field::Site => {}
        }
    }
    out.extend(emails.into_iter().map(Piece::Email));
    out
}

/// The value of a telephone label: numbers first, then perhaps something else.
fn phone_value(value: &str, n: &Numbering, out: &mut Vec<Piece>) {
    let digit = value
        .find(|c: char| c.is_ascii_digit() || c == '+')
        .unwrap_or(0);
    let before = value.get(..digit).unwrap_or_default().trim_end();
    let digit = if before.ends_with('(') {
        before.len() - 1
    } else {
        digit
    };
    let (label, rest) = value.split_at(digit);
    let part = phone_part(rest);
    let (phones, after) = rest.split_at(part);
    let found = numbers(label, phones, n);
    if !found.is_empty() {
        out.push(Piece::Phones(found));
    }
    head_pieces(trimmed(after), true, n, out);
}

/// Free text without labels: names and posts, alone or joined by a sign.
fn head_pieces(text: &str, labelled: bool, n: &Numbering, out: &mut Vec<Piece>) {
    if text.is_empty() || text.chars().all(|c| !c.is_alphanumeric()) {
        return;
    }
    if let Some(name) = names::parse(text) {
        out.push(Piece::Name(name));
        return;
    }
    // Bare numbers at the end: `Petrescu Ana, 2-12-34` or `… (2-12-34)`.
    if let Some((front, phones)) = phones_at_end(text) {
        head_pieces(trimmed(front), true, n, out);
        out.push(Piece::Phones(numbers("", phones, n)));
        return;
    }
    for sign in [":", " – ", " — ", " - ", "–", "—", ", ", ",", " ("] {
        if let Some(parts) = split(text, sign, labelled) {
            out.extend(
                parts
                    .into_iter()
                    .filter_map(|part| one(&part, n))
                    .fold(Vec::new(), join_text),
            );
            return;
        }
    }
    if let Some((post, name, post_first)) = run_together(text) {
        let mut both = vec![Piece::Post(post), Piece::Name(name)];
        if !post_first {
            both.reverse();
        }
        out.extend(both);
        return;
    }
    out.extend(one(text, n));
}

fn phones_at_end(text: &str) -> Option<(&str, &str)> {
    let digit = text.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let before = text.get(..digit)?.trim_end();
    let start = if before.ends_with('(') {
        before.len() - 1
    } else {
        digit
    };
    let (front, phones) = text.split_at_checked(start)?;
    let phones = phones.trim();
    let apart = !front.ends_with(char::is_alphanumeric);
    (!front.is_empty() && apart && looks_like_phones(phones)).then_some((front, phones))
}

/// Text that continues a post stays with it.
fn join_text(mut pieces: Vec<Piece>, piece: Piece) -> Vec<Piece> {
    match (pieces.last_mut(), &piece) {
        (Some(Piece::Post(post)), Piece::Text(more)) => {
            post.push_str(", ");
            post.push_str(more);
        }
        (Some(Piece::Post(post)), Piece::Post(more)) => {
            post.push_str(", ");
            post.push_str(more);
        }
        _ => pieces.push(piece),
    }
    pieces
}

/// Splits at a sign when the parts are a post and a name, in whichever order.
fn split(text: &str, sign: &str, labelled: bool) -> Option<Vec<String>> {
    let parts: Vec<String> = match sign {
        "," | ", " => text
            .split(',')
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect(),
        _ => {
            let (left, right) = text.split_once(sign)?;
            let right = if sign == " (" {
                right.trim_end().trim_end_matches(')')
            } else {
                right
            };
            let mut parts = vec![left.trim().to_owned()];
            if !sign.contains(',') && names::parse(right.trim()).is_none() && right.contains(',') {
                parts.extend(right.split(',').map(|part| part.trim().to_owned()));
            } else {
                parts.push(right.trim().to_owned());
            }
            parts
        }
    };
    // A full stop inside a part is a sentence, not a list of facts.
    if parts
        .iter()
        .any(|part| part.contains(". ") && part.split(' ').count() > 3)
    {
        return None;
    }
    let (first, second) = (parts.first()?, parts.get(1)?);
    let name = |part: &String| names::parse(part);
    let fits = match (name(first), is_post(first)) {
        (Some(_), _) if is_post(second) => true,
        (Some(one), _) => {
            let more = parts
                .iter()
                .skip(1)
                .any(|part| is_post(part) || is_institution(part));
            more || labelled && one.strong
        }
        (None, true) => parts
            .iter()
            .skip(1)
            .any(|part| name(part).is_some() || is_vacant(part)),
        (None, false) => {
            is_institution(first)
                && parts
                    .iter()
                    .skip(1)
                    .any(|part| name(part).is_some_and(|n| n.strong))
        }
    };
    fits.then_some(parts)
}

/// `Specialist principal Lungu Elena` and `Lungu Elena specialist principal`.
fn run_together(text: &str) -> Option<(String, Name, bool)> {
    if text.len() > 250 {
        return None;
    }
    let words: Vec<&str> = text.split(' ').collect();
    for count in [3, 2] {
        let Some(rest) = words.len().checked_sub(count).filter(|rest| *rest > 0) else {
            continue;
        };
        let (head, tail) = words.split_at(rest);
        let post = head.join(" ");
        if let Some(name) = names::parse(&tail.join(" ")).filter(|name| name.strong)
            && is_post(&post)
            && !head.last().is_some_and(|word| named_after(word))
        {
            return Some((post, name, true));
        }
        let (head, tail) = words.split_at(count);
        let post = tail.join(" ");
        if let Some(name) = names::parse(&head.join(" ")).filter(|name| name.strong)
            && is_post(&post)
        {
            return Some((post, name, false));
        }
    }
    None
}

const WEEKDAYS: &[&str] = &[
    "luni",
    "marti",
    "miercuri",
    "joi",
    "vineri",
    "понеділок",
    "вівторок",
    "середа",
    "четвер",
    "п'ятниця",
    "пн",
    "вт",
    "понедельник",
    "вторник",
    "среда",
    "четверг",
    "пятница",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
];

/// One part that is joined to nothing.
fn one(text: &str, n: &Numbering) -> Option<Piece> {
    let text = trimmed(text);
    if text.is_empty() {
        return None;
    }
    if let Some(name) = names::parse(text) {
        return Some(Piece::Name(name));
    }
    if is_vacant(text) {
        return Some(Piece::Vacant);
    }
    if looks_like_phones(text) {
        return Some(Piece::Phones(numbers("", text, n)));
    }
    if is_post(text) {
        return Some(Piece::Post(text.trim_end_matches('.').to_owned()));
    }
    if is_heading(text) {
        return Some(Piece::Heading);
    }
    if is_institution(text) {
        return Some(Piece::Institution(text.to_owned()));
    }
    let folded = fold(text);
    let day = folded
        .split(|c: char| !c.is_alphabetic() && c != '\'')
        .next()
        .unwrap_or_default();
    if WEEKDAYS.contains(&day) && text.chars().any(|c| c.is_ascii_digit()) {
        return Some(Piece::Hours(text.to_owned()));
    }
    Some(Piece::Text(text.to_owned()))
}
