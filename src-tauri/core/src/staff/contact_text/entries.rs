//! From pieces to people: a name line carries a person, the post before it belongs to it, and
//! what follows is added until something else begins. Blank lines mean nothing.

use super::names::{self, Name};
use super::pieces::{ParsedLine, Piece};
use super::{ContactEntry, ContactReading, DropReason, DroppedLine, NameOrder};

const MOST_DROPPED: usize = 500;
const MOST_NOTES: usize = 5;
const LONGEST_NOTE: usize = 160;

/// A person being put together.
#[derive(Default)]
struct Block {
    post: String,
    name: Option<Name>,
    vacant: bool,
    entry: Option<ContactEntry>,
    lines: Vec<(u32, String)>,
    /// A family name on a line of its own, the other names expected on the next.
    family: String,
    /// The last thing added was the post, or the duty.
    after_post: bool,
    after_duty: bool,
    /// It opened with a post, so the next post is another person's.
    post_first: bool,
}

impl Block {
    fn entry(&mut self, line: u32) -> &mut ContactEntry {
        self.entry.get_or_insert_with(|| empty(line))
    }

    /// Something that makes a name a contact was found.
    fn reachable(&self) -> bool {
        self.entry.as_ref().is_some_and(|e| {
            !(e.phones.is_empty()
                && e.emails.is_empty()
                && e.room.is_empty()
                && e.duty.is_empty()
                && e.hours.is_empty()
                && e.address.is_empty())
        })
    }
}

fn empty(line: u32) -> ContactEntry {
    ContactEntry {
        line,
        include: true,
        post: String::new(),
        family: String::new(),
        given: String::new(),
        patronymic: String::new(),
        name_order: NameOrder::Guessed,
        institution: String::new(),
        duty: String::new(),
        room: String::new(),
        address: String::new(),
        hours: String::new(),
        phones: Vec::new(),
        emails: Vec::new(),
        notes: Vec::new(),
        known: None,
    }
}

struct Assembly {
    done: Vec<ContactEntry>,
    dropped: Vec<DroppedLine>,
    more_dropped: u32,
    institution: String,
    block: Option<Block>,
}

/// Puts people together from the lines of a text.
pub(super) fn assemble(lines: Vec<ParsedLine>) -> ContactReading {
    let mut assembly = Assembly {
        done: Vec::new(),
        dropped: Vec::new(),
        more_dropped: 0,
        institution: String::new(),
        block: None,
    };
    for (index, line) in lines.iter().enumerate() {
        assembly.line(line, lines.get(index + 1));
    }
    assembly.close();
    let Assembly {
        done,
        mut dropped,
        more_dropped,
        ..
    } = assembly;
    dropped.sort_by_key(|line| line.line);
    ContactReading {
        entries: done,
        dropped,
        more_dropped,
    }
}

impl Assembly {
    fn drop(&mut self, line: u32, text: &str, reason: DropReason) {
        if self.dropped.len() >= MOST_DROPPED {
            self.more_dropped = self.more_dropped.saturating_add(1);
            return;
        }
        let same =
            |last: &DroppedLine| last.line == line && last.reason == reason && last.text == text;
        if !self.dropped.last().is_some_and(same) {
            self.dropped.push(DroppedLine {
                line,
                text: text.chars().take(200).collect(),
                reason,
            });
        }
    }

    /// Ends the person being put together.
    fn close(&mut self) {
        let Some(mut block) = self.block.take() else {
            return;
        };
        let reachable = block.reachable();
        let reason = match (&block.name, block.vacant) {
            (_, true) => DropReason::Vacant,
            (None, _) if reachable => DropReason::NoPerson,
            (None, _) => DropReason::NotAContact,
            (Some(_), _) => DropReason::NameOnly,
        };
        match block.name.take() {
            Some(name) if !block.vacant && (reachable || !block.post.is_empty()) => {
                let line = block.lines.first().map_or(1, |line| line.0);
                let mut entry = block.entry.take().unwrap_or_else(|| empty(line));
                entry.line = line;
                entry.post = block.post;
                entry.family = name.family;
                entry.given = name.given;
                entry.patronymic = name.patronymic;
                entry.name_order = name.order;
                if entry.institution.is_empty() {
                    entry.institution.clone_from(&self.institution);
                }
                // Two capitalised words with neither a known name nor a post stay unticked.
                entry.include = !(name.blind && entry.post.is_empty());
                self.done.push(entry);
            }
            _ => {
                for (line, text) in block.lines {
                    self.drop(line, &text, reason);
                }
            }
        }
    }

    fn line(&mut self, line: &ParsedLine, next: Option<&ParsedLine>) {
        for note in &line.notes {
            self.drop(line.no, note, DropReason::SpamProtection);
        }
        let mut fresh = true;
        for (index, piece) in line.pieces.iter().enumerate() {
            let alone = line.pieces.len() == 1;
            let follows = line
                .pieces
                .get(index + 1)
                .or_else(|| next.and_then(|next| next.pieces.first()));
            self.piece(piece, line, alone, fresh, follows);
            if matches!(piece, Piece::Name(_) | Piece::Post(_)) {
                fresh = false;
            }
        }
    }

    fn open(&mut self) -> &mut Block {
        self.block.get_or_insert_with(Block::default)
    }

    /// Remembers that a line belongs to the open block.
    fn mark(&mut self, line: &ParsedLine) {
        if let Some(block) = &mut self.block
            && block.lines.last().is_none_or(|last| last.0 != line.no)
        {
            block
                .lines
                .push((line.no, line.text.chars().take(200).collect()));
        }
    }

    fn piece(
        &mut self,
        piece: &Piece,
        line: &ParsedLine,
        alone: bool,
        fresh: bool,
        follows: Option<&Piece>,
    ) {
        match piece {
            Piece::Row => {
                self.close();
                return;
            }
            Piece::Heading => {
                self.close();
                self.drop(line.no, &line.text, DropReason::NotAContact);
                return;
            }
            Piece::Text(text) => {
                self.text(text, line, alone);
                return;
            }
            Piece::Post(post) => self.post(post, follows),
            Piece::Vacant => {
                if self
                    .block
                    .as_ref()
                    .is_some_and(|block| block.name.is_some())
                {
                    self.close();
                }
                self.open().vacant = true;
            }
            Piece::Name(name) => {
                if !self.name(name, line, follows) {
                    return;
                }
            }
            Piece::Institution(name) => {
                if !self.institution(name, line, fresh, follows) {
                    return;
                }
            }
            _ => {
                if self.block.is_none() {
                    self.drop(line.no, &line.text, DropReason::NoPerson);
                    return;
                }
                self.detail(piece, line.no);
            }
        }
        self.mark(line);
        if let Some(block) = &mut self.block {
            block.after_post = matches!(piece, Piece::Post(_));
            block.after_duty = matches!(piece, Piece::Duty(_));
        }
    }

    fn post(&mut self, post: &str, follows: Option<&Piece>) {
        let starts_new = self.block.as_ref().is_some_and(|block| {
            let named_next = matches!(follows, Some(Piece::Name(_)));
            match (&block.name, block.post.is_empty()) {
                (None, true) => false,
                (None, false) => true,
                (Some(_), false) => true,
                // Name lines above their posts: this post is the person's own, unless it
                // already has a phone and a name follows.
                (Some(_), true) => block.post_first || block.reachable() && named_next,
            }
        });
        if starts_new {
            self.close();
        }
        let block = self.open();
        block.post_first = block.name.is_none();
        post.clone_into(&mut block.post);
    }

    /// Takes a name; false when it was not one after all.
    fn name(&mut self, name: &Name, line: &ParsedLine, follows: Option<&Piece>) -> bool {
        let waiting = self
            .block
            .as_ref()
            .is_some_and(|block| block.name.is_none() && !block.post.is_empty() && !block.vacant);
        let described = matches!(
            follows,
            Some(
                Piece::Post(_)
                    | Piece::Duty(_)
                    | Piece::Phones(_)
                    | Piece::Email(_)
                    | Piece::Room(_)
                    | Piece::Hours(_)
            )
        );
        let taken = name.strong || waiting || described && names::plausible(name);
        if !taken {
            self.text(&line.text.clone(), line, true);
            return false;
        }
        if self
            .block
            .as_ref()
            .is_some_and(|block| block.name.is_some() || block.vacant)
        {
            self.close();
        }
        let block = self.open();
        let family = std::mem::take(&mut block.family);
        block.name = Some(match family.is_empty() {
            true => name.clone(),
            false => name.under(&family),
        });
        true
    }

    /// Takes an institution; false when nothing of it belongs to the open block.
    fn institution(
        &mut self,
        name: &str,
        line: &ParsedLine,
        fresh: bool,
        follows: Option<&Piece>,
    ) -> bool {
        let another_follows = matches!(
            follows,
            Some(Piece::Name(_) | Piece::Post(_) | Piece::Institution(_))
        );
        let reachable = self.block.as_ref().is_some_and(Block::reachable);
        let named = self
            .block
            .as_ref()
            .is_some_and(|block| block.name.is_some());
        let between = self
            .block
            .as_ref()
            .is_some_and(|block| block.name.is_none() && !block.post.is_empty())
            && matches!(follows, Some(Piece::Name(_)));
        if between || named && (!fresh || !reachable && !another_follows) {
            name.clone_into(&mut self.open().entry(line.no).institution);
            return true;
        }
        self.close();
        name.clone_into(&mut self.institution);
        false
    }

    fn detail(&mut self, piece: &Piece, line: u32) {
        let entry = self.open().entry(line);
        let put = |field: &mut String, value: &str| {
            if !field.is_empty() && !value.is_empty() {
                field.push_str("; ");
            }
            field.push_str(value);
        };
        match piece {
            Piece::Duty(value) => put(&mut entry.duty, value),
            Piece::Room(value) => put(&mut entry.room, value),
            Piece::Address(value) => put(&mut entry.address, value),
            Piece::Hours(value) => put(&mut entry.hours, value),
            Piece::Email(value) if !entry.emails.contains(value) => {
                entry.emails.push(value.clone())
            }
            Piece::Phones(phones) => {
                for phone in phones {
                    let same = |kept: &super::ContactPhone| {
                        kept.display == phone.display
                            && kept.extension == phone.extension
                            && kept.kind == phone.kind
                    };
                    if !entry.phones.iter().any(same) {
                        entry.phones.push(phone.clone());
                    }
                }
            }
            _ => {}
        }
    }

    /// Text that was not understood: more of the post, more of the duty, a note, or the end.
    fn text(&mut self, text: &str, line: &ParsedLine, alone: bool) {
        let lower = text.starts_with(char::is_lowercase);
        let length = text.chars().count();
        if alone
            && let Some(block) = self.block.as_mut()
            && block.after_post
            && block.name.is_none()
            && names::is_word(text)
        {
            text.clone_into(&mut block.family);
            block.after_post = false;
            self.mark(line);
            return;
        }
        let Some(block) = self.block.as_mut().filter(|_| !line.prose) else {
            self.close();
            self.drop(line.no, &line.text, DropReason::NotAContact);
            return;
        };
        if alone && lower && length <= LONGEST_NOTE && block.after_post && block.name.is_none() {
            block.post.push(' ');
            block.post.push_str(text);
        } else if alone && lower && length <= LONGEST_NOTE && block.after_duty {
            let duty = &mut block.entry(line.no).duty;
            duty.push(' ');
            duty.push_str(text.trim_end_matches([',', '.', ' ']));
        } else if block.name.is_some() && !block.vacant && length > 0 && length <= LONGEST_NOTE {
            let notes = &mut block.entry(line.no).notes;
            if notes.len() >= MOST_NOTES {
                self.close();
                self.drop(line.no, &line.text, DropReason::NotAContact);
                return;
            }
            notes.push(text.to_owned());
            block.after_post = false;
            block.after_duty = false;
        } else if block.name.is_none() && !alone {
            // A word beside a post on its own line takes nothing away from it.
        } else {
            self.close();
            self.drop(line.no, &line.text, DropReason::NotAContact);
            return;
        }
        self.mark(line);
    }
}
