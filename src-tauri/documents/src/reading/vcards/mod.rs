//! Address cards: vCard 2.1, 3.0 and 4.0 as phones and mail programs really write them.
//!
//! Read line by line from the bytes, because old cards name another code page in every line.
//! What has no place in the directory is kept as it stood, name, parameters and value.

mod card;
mod lines;

use std::collections::HashMap;

use super::{ReadError, TEXT};
use crate::text;

pub use card::{Contact, Kept, Typed};

/// Most cards of a file.
pub const CARDS: usize = 100_000;

/// Why a card was not taken, or not whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardFault {
    /// It has no end.
    Unfinished,
    /// Nothing in it says whose it is.
    Nameless,
    /// A line of it is no property; the rest of the card was taken.
    BadLine,
    /// A group's card: its members bear its name as a category.
    Group,
}

impl CardFault {
    /// The word for messages.
    pub fn slug(self) -> &'static str {
        match self {
            CardFault::Unfinished => "card-unfinished",
            CardFault::Nameless => "card-nameless",
            CardFault::BadLine => "card-bad-line",
            CardFault::Group => "card-group",
        }
    }
}

/// A fault and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardProblem {
    /// Number of the card in the file, from 1.
    pub card: u32,
    /// What is wrong.
    pub fault: CardFault,
    /// The card's name, or the line at fault, as far as it can be told (at most 80 letters).
    pub text: String,
}

/// Everything found in a file of cards.
#[derive(Debug, Clone)]
pub struct Cards {
    /// The cards that could be read, in order.
    pub contacts: Vec<Contact>,
    /// Cards and lines that could not, at most 1000.
    pub problems: Vec<CardProblem>,
    /// Encoding of the file.
    pub encoding: &'static str,
    /// Cards begun in the file.
    pub total: u32,
}

/// Reads all cards; an encoding asked for wins over the guess, but not over what a line says.
///
/// # Errors
/// `Empty` without a card, `NoEncoding`, `TooLarge`, `LineTooLong`.
pub fn read(bytes: &[u8], asked: Option<&str>) -> Result<Cards, ReadError> {
    let asked = asked.filter(|label| !label.eq_ignore_ascii_case("auto"));
    let encoding = match asked {
        Some(label) => encoding_rs::Encoding::for_label(label.trim().as_bytes())
            .ok_or(ReadError::NoEncoding)?,
        None => text::encoding_of(bytes),
    };
    let wide = encoding == encoding_rs::UTF_16LE || encoding == encoding_rs::UTF_16BE;
    let decoded: Vec<u8>;
    let (body, inner) = if wide {
        if bytes.len() > TEXT {
            return Err(ReadError::TooLarge);
        }
        decoded = encoding.decode(bytes).0.into_owned().into_bytes();
        (decoded.as_slice(), encoding_rs::UTF_8)
    } else {
        let body = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
        (body, encoding)
    };
    let mut cards = Cards {
        contacts: Vec::new(),
        problems: Vec::new(),
        encoding: text::name(encoding),
        total: 0,
    };
    let mut open: Option<card::Builder> = None;
    let mut groups: Vec<card::Group> = Vec::new();
    let mut held = 0_usize;
    let mut lines = lines::Lines::new(body, inner);
    while let Some(line) = lines.next_line()? {
        let line = match line {
            Ok(line) => line,
            Err(text) => {
                if open.is_some() {
                    cards.fault(CardFault::BadLine, text);
                }
                continue;
            }
        };
        if line.name == "BEGIN" && line.value.trim().eq_ignore_ascii_case("vcard") {
            if let Some(unfinished) = open.take() {
                cards.fault(CardFault::Unfinished, unfinished.label());
            }
            cards.total += 1;
            if cards.total as usize > CARDS {
                return Err(ReadError::TooLarge);
            }
            open = Some(card::Builder::new(cards.total));
            continue;
        }
        let Some(builder) = &mut open else { continue };
        if line.name == "END" {
            if let Some(builder) = open.take() {
                if let Some(group) = builder.group() {
                    cards.fault(CardFault::Group, group.name.clone());
                    groups.push(group);
                    continue;
                }
                match builder.done() {
                    Ok(contact) => cards.contacts.push(contact),
                    Err(text) => cards.fault(CardFault::Nameless, text),
                }
            }
            continue;
        }
        held += line.value.len();
        if held > TEXT {
            return Err(ReadError::TooLarge);
        }
        builder.line(line);
    }
    if let Some(unfinished) = open {
        cards.fault(CardFault::Unfinished, unfinished.label());
    }
    if cards.total == 0 {
        return Err(ReadError::Empty);
    }
    cards.name_groups(&groups);
    Ok(cards)
}

impl Cards {
    /// Gives every member the name of the group, as a category.
    fn name_groups(&mut self, groups: &[card::Group]) {
        let mut of: HashMap<&str, Vec<&str>> = HashMap::new();
        for group in groups {
            for member in &group.members {
                of.entry(member).or_default().push(&group.name);
            }
        }
        for contact in &mut self.contacts {
            let Some(names) = of.get(card::bare_uid(&contact.uid)) else {
                continue;
            };
            contact.kept.push(Kept {
                name: "CATEGORIES".into(),
                params: Vec::new(),
                value: names.join(","),
            });
        }
    }

    fn fault(&mut self, fault: CardFault, text: String) {
        if self.problems.len() < 1_000 {
            self.problems.push(CardProblem {
                card: self.total,
                fault,
                text: text.chars().take(80).collect(),
            });
        }
    }
}
