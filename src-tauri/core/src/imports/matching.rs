//! Who is there already: by identity, e-mail, mobile, or name with institution and post.
//!
//! A fixed line is never evidence, because people of one office share it. A mailbox or
//! mobile under two names that have no word in common is shared as well.

use std::collections::{HashMap, HashSet};

use super::Evidence;
use super::drafts::{Draft, DraftPhone};
use crate::phones::PhoneKind;
use crate::search::folded;

/// Somebody known: stored, or from an earlier row.
pub(super) struct Known {
    /// Id when stored.
    pub id: Option<String>,
    /// Row when from this list.
    pub row: Option<u32>,
    /// What is known.
    pub draft: Draft,
}

/// What a row would add to somebody known.
#[derive(Debug, Clone, Default)]
pub(super) struct Additions {
    /// Field and value.
    pub sets: Vec<(&'static str, String)>,
    pub phones: Vec<DraftPhone>,
    pub emails: Vec<String>,
    pub extra: Vec<(String, String)>,
}

impl Additions {
    pub fn is_empty(&self) -> bool {
        self.sets.is_empty()
            && self.phones.is_empty()
            && self.emails.is_empty()
            && self.extra.is_empty()
    }
}

/// Everybody known, by whatever tells them apart.
#[derive(Default)]
pub(super) struct Directory {
    pub known: Vec<Known>,
    by_uid: HashMap<String, usize>,
    by_email: HashMap<String, Vec<usize>>,
    by_mobile: HashMap<String, Vec<usize>>,
    by_name: HashMap<String, Vec<usize>>,
    by_post: HashMap<String, Vec<usize>>,
}

impl Directory {
    /// Takes somebody in.
    pub fn add(&mut self, known: Known) -> usize {
        let at = self.known.len();
        self.known.push(known);
        self.learn(at);
        at
    }

    /// Notes by what somebody can be found; again after additions.
    pub fn learn(&mut self, at: usize) {
        let Some(known) = self.known.get(at) else {
            return;
        };
        let draft = &known.draft;
        let note = |map: &mut HashMap<String, Vec<usize>>, key: String| {
            let places = map.entry(key).or_default();
            if !places.contains(&at) {
                places.push(at);
            }
        };
        if !draft.uid.is_empty() {
            self.by_uid.entry(draft.uid.clone()).or_insert(at);
        }
        for email in &draft.emails {
            note(&mut self.by_email, email.to_lowercase());
        }
        for phone in draft
            .phones
            .iter()
            .filter(|phone| phone.kind == PhoneKind::Mobile)
        {
            if let Some(e164) = &phone.e164 {
                note(&mut self.by_mobile, e164.clone());
            }
        }
        if draft.vacant() {
            note(&mut self.by_post, folded(&draft.post));
        } else {
            note(&mut self.by_name, name_key(draft));
        }
    }

    /// The one this row is about, if that is certain enough. Vacant posts `taken` by an
    /// earlier row are not taken again: a list names each post once.
    pub fn find(&self, draft: &Draft, taken: &HashSet<usize>) -> Option<(usize, Evidence)> {
        if draft.vacant() {
            let posts = self.by_post.get(&folded(&draft.post))?;
            let same = |at: &&usize| {
                let there = self.known.get(**at).map(|known| &known.draft);
                !taken.contains(at)
                    && there.is_some_and(|there| places(draft, there) != Some(false))
            };
            return posts.iter().find(same).map(|at| (*at, Evidence::Name));
        }
        if let Some(at) = self
            .by_uid
            .get(&draft.uid)
            .filter(|_| !draft.uid.is_empty())
        {
            return Some((*at, Evidence::Uid));
        }
        for email in &draft.emails {
            if let Some(at) = self.fitting(self.by_email.get(&email.to_lowercase()), draft) {
                return Some((at, Evidence::Email));
            }
        }
        for phone in draft
            .phones
            .iter()
            .filter(|phone| phone.kind == PhoneKind::Mobile)
        {
            let e164 = phone.e164.as_ref();
            if let Some(at) = self.fitting(e164.and_then(|full| self.by_mobile.get(full)), draft) {
                return Some((at, Evidence::Mobile));
            }
        }
        self.namesake(draft).map(|at| (at, Evidence::Name))
    }

    /// The first of these whose name does not contradict; identities must not either.
    fn fitting(&self, places: Option<&Vec<usize>>, draft: &Draft) -> Option<usize> {
        let fits = |at: &&usize| {
            self.known.get(**at).is_some_and(|known| {
                let there = &known.draft;
                let identities =
                    draft.uid.is_empty() || there.uid.is_empty() || draft.uid == there.uid;
                identities && !there.vacant() && names_meet(draft, there)
            })
        };
        places?.iter().find(fits).copied()
    }

    fn namesake(&self, draft: &Draft) -> Option<usize> {
        let mut best: Option<(u8, usize)> = None;
        let mut draw = false;
        for at in self.by_name.get(&name_key(draft))? {
            let Some(there) = self.known.get(*at).map(|known| &known.draft) else {
                continue;
            };
            let agree =
                |a: &str, b: &str| (!a.is_empty() && !b.is_empty()).then(|| folded(a) == folded(b));
            if agree(&draft.patronymic, &there.patronymic) == Some(false)
                || (!draft.uid.is_empty() && !there.uid.is_empty())
            {
                continue;
            }
            let (place, post) = (places(draft, there), agree(&draft.post, &there.post));
            let mut weight = match (place, post) {
                (Some(false), _) | (_, Some(false)) => continue,
                (Some(true), Some(true)) => 8,
                (Some(true), None) => 6,
                (None, Some(true)) => 4,
                (None, None) => 2,
            };
            let shared = draft.phones.iter().any(|phone| has(there, phone));
            if !shared && weight == 2 && !draft.phones.is_empty() && !there.phones.is_empty() {
                // A bare name with another number is a namesake.
                continue;
            }
            weight += u8::from(shared);
            match best {
                Some((most, _)) if weight == most => draw = true,
                Some((most, _)) if weight < most => {}
                _ => {
                    best = Some((weight, *at));
                    draw = false;
                }
            }
        }
        let (_, at) = best?;
        // Of several who could be meant the one who lacks nothing is meant, or nobody.
        if draw {
            let all = self.by_name.get(&name_key(draft))?;
            let whole = |at: &&usize| {
                self.known
                    .get(**at)
                    .is_some_and(|known| additions(draft, &known.draft).is_empty())
            };
            return all.iter().find(whole).copied();
        }
        Some(at)
    }
}

/// Whether two places of work agree; none when either is unknown.
fn places(a: &Draft, b: &Draft) -> Option<bool> {
    let names = |draft: &Draft| {
        let mut names = vec![folded(&draft.institution), folded(&draft.unit)];
        names.retain(|name| !name.is_empty());
        names
    };
    let (a, b) = (names(a), names(b));
    if a.is_empty() || b.is_empty() {
        return None;
    }
    Some(a.iter().any(|name| b.contains(name)))
}

/// Family and given name in any order.
fn name_key(draft: &Draft) -> String {
    let text = folded(&[draft.family.as_str(), &draft.given].join(" "));
    let mut words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.join(" ")
}

fn names_meet(a: &Draft, b: &Draft) -> bool {
    let (a, b) = (name_key(a), name_key(b));
    a.split(' ')
        .any(|word| b.split(' ').any(|other| word == other))
}

fn has(draft: &Draft, phone: &DraftPhone) -> bool {
    draft.phones.iter().any(|other| {
        let same = match (&other.e164, &phone.e164) {
            (Some(a), Some(b)) => a == b,
            (None, None) => other.display == phone.display,
            _ => other.typed == phone.typed,
        };
        same && (phone.extension.is_none() || other.extension == phone.extension)
    })
}

/// What `there` lacks of `draft`; nothing stored is overwritten, and what differs becomes a
/// further fact, so that no word of the list is lost.
pub(super) fn additions(draft: &Draft, there: &Draft) -> Additions {
    let mut found = Additions::default();
    let mut differs = Vec::new();
    for (field, new, old) in [
        ("patronymic", &draft.patronymic, &there.patronymic),
        ("post", &draft.post, &there.post),
        ("duty", &draft.duty, &there.duty),
        ("room", &draft.room, &there.room),
        ("hours", &draft.hours, &there.hours),
        ("address", &draft.address, &there.address),
        ("alias", &draft.alias, &there.alias),
        ("birthday", &draft.birthday, &there.birthday),
        ("uid", &draft.uid, &there.uid),
    ] {
        if new.is_empty() || folded(new) == folded(old) {
            continue;
        }
        if old.is_empty() {
            found.sets.push((field, new.clone()));
        } else {
            differs.push((field.to_owned(), new.clone()));
        }
    }
    match places(draft, there) {
        None if !draft.place().is_empty() => {
            found.sets.push(("institution", draft.place().to_owned()));
        }
        Some(false) => differs.push(("institution".into(), draft.place().to_owned())),
        _ => {}
    }
    if !draft.photo.is_empty() && there.photo.is_empty() && !there.vacant() {
        found.sets.push(("photo", draft.photo.clone()));
    }
    if !draft.note.is_empty() && !there.note.contains(&draft.note) {
        if there.vacant() {
            differs.push(("note".into(), draft.note.clone()));
        } else {
            let note = [there.note.as_str(), &draft.note].join("\n");
            found.sets.push(("note", note.trim().to_owned()));
        }
    }
    found.phones = draft
        .phones
        .iter()
        .filter(|phone| !has(there, phone))
        .cloned()
        .collect();
    let known = |email: &&String| {
        !there
            .emails
            .iter()
            .any(|other| other.eq_ignore_ascii_case(email))
    };
    found.emails = draft.emails.iter().filter(known).cloned().collect();
    found.extra = draft
        .extra
        .iter()
        .chain(&differs)
        .filter(|fact| !there.extra.contains(fact))
        .cloned()
        .collect();
    found
}

/// Somebody known with the additions taken in.
pub(super) fn grown(there: &mut Draft, additions: &Additions) {
    for (field, value) in &additions.sets {
        let slot = match *field {
            "patronymic" => &mut there.patronymic,
            "post" => &mut there.post,
            "duty" => &mut there.duty,
            "room" => &mut there.room,
            "hours" => &mut there.hours,
            "address" => &mut there.address,
            "alias" => &mut there.alias,
            "birthday" => &mut there.birthday,
            "uid" => &mut there.uid,
            "institution" => &mut there.institution,
            "photo" => &mut there.photo,
            "note" => &mut there.note,
            _ => continue,
        };
        slot.clone_from(value);
    }
    there.phones.extend(additions.phones.iter().cloned());
    there.emails.extend(additions.emails.iter().cloned());
    there.extra.extend(additions.extra.iter().cloned());
}
