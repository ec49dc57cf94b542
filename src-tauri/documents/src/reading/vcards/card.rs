//! What a card says, sorted into the directory's words; the rest kept as it stood.

use super::lines::Line;

/// A value with the types it carries, in small letters (`work`, `cell`, `pref`, an own label).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The number, address or mail.
    pub value: String,
    /// Types and labels.
    pub types: Vec<String>,
}

/// A property without a place in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Name in capitals.
    pub name: String,
    /// Parameters.
    pub params: Vec<(String, String)>,
    /// The value as it stood.
    pub value: String,
}

/// A card. Texts that were not given are empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the words are the documentation
pub struct Contact {
    /// Number of the card in its file, from 1.
    pub number: u32,
    pub version: String,
    pub uid: String,
    pub family: String,
    pub given: String,
    /// Additional names; in these lands the patronymic.
    pub additional: String,
    /// Name as shown (FN).
    pub formatted: String,
    pub nickname: String,
    pub organisation: String,
    /// Units of the organisation, outermost first.
    pub units: Vec<String>,
    pub title: String,
    pub role: String,
    pub phones: Vec<Typed>,
    pub emails: Vec<Typed>,
    pub addresses: Vec<Typed>,
    /// Room at work: the extended part of the work address.
    pub room: String,
    /// Hours and council, as cards of this program say them.
    pub hours: String,
    pub council: String,
    pub note: String,
    /// As it stood, `1980-05-17` or `19800517` or `--0517`.
    pub birthday: String,
    /// A picture as a data address, when it is one of JPEG or PNG within the card.
    pub photo: String,
    /// True for the card of an institution, not of a person.
    pub company: bool,
    /// Everything else.
    pub kept: Vec<Kept>,
}

pub(super) struct Builder {
    contact: Contact,
    /// Values of a group, to be given the label that stands elsewhere.
    groups: Vec<(String, Slot)>,
    labels: Vec<(String, String)>,
    group: bool,
    members: Vec<String>,
}

/// The card of a group: a name and the identities of those in it.
pub(super) struct Group {
    pub name: String,
    pub members: Vec<String>,
}

/// An identity without the words around it, as `MEMBER` and `UID` are compared.
pub(super) fn bare_uid(uid: &str) -> &str {
    uid.trim().trim_start_matches("urn:uuid:")
}

enum Slot {
    Phone(usize),
    Email(usize),
    Address(usize),
}

impl Builder {
    pub fn new(number: u32) -> Self {
        Self {
            contact: Contact {
                number,
                ..Contact::default()
            },
            groups: Vec::new(),
            labels: Vec::new(),
            group: false,
            members: Vec::new(),
        }
    }

    /// What the card says when it is a group's.
    pub fn group(&self) -> Option<Group> {
        self.group.then(|| Group {
            name: self.label(),
            members: self.members.clone(),
        })
    }

    /// What the card may be called in a report.
    pub fn label(&self) -> String {
        let c = &self.contact;
        let named = [c.given.as_str(), &c.family].join(" ").trim().to_owned();
        [c.formatted.clone(), named, c.organisation.clone()]
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default()
    }

    pub fn done(mut self) -> Result<Contact, String> {
        for (group, label) in std::mem::take(&mut self.labels) {
            for (of, slot) in &self.groups {
                if *of != group {
                    continue;
                }
                let found = match slot {
                    Slot::Phone(at) => self.contact.phones.get_mut(*at),
                    Slot::Email(at) => self.contact.emails.get_mut(*at),
                    Slot::Address(at) => self.contact.addresses.get_mut(*at),
                };
                if let Some(found) = found {
                    found.types.push(label.clone());
                }
            }
        }
        let c = &self.contact;
        let named = [&c.family, &c.given, &c.formatted, &c.organisation, &c.title];
        if named.iter().all(|text| text.is_empty()) {
            let first = c.phones.first().or(c.emails.first());
            return Err(first.map(|typed| typed.value.clone()).unwrap_or_default());
        }
        Ok(self.contact)
    }

    pub fn line(&mut self, line: Line) {
        let old = self.contact.version == "2.1";
        let value = line.value.trim();
        if value.is_empty() || value.chars().all(|c| matches!(c, ';' | ',')) {
            return;
        }
        let text = |value: &str| unescaped(value, old);
        let c = &mut self.contact;
        // A second value of a single property is not lost.
        let free = |slot: &String| slot.is_empty();
        match line.name.as_str() {
            "VERSION" => c.version = value.to_owned(),
            "N" if free(&c.family) && free(&c.given) => {
                // Several given names are written with commas between them.
                let parts = match old {
                    true => components(value, old),
                    false => components(&commas_apart(value), old),
                };
                let part = |n: usize| parts.get(n).cloned().unwrap_or_default();
                c.family = part(0);
                c.given = part(1);
                c.additional = part(2);
                for (name, n) in [("N-PREFIX", 3), ("N-SUFFIX", 4)] {
                    if !part(n).is_empty() {
                        c.kept.push(Kept {
                            name: name.into(),
                            params: Vec::new(),
                            value: part(n),
                        });
                    }
                }
            }
            "FN" if free(&c.formatted) => c.formatted = text(value),
            "UID" if free(&c.uid) => c.uid = value.to_owned(),
            "NICKNAME" if free(&c.nickname) => c.nickname = text(value),
            "ORG" if free(&c.organisation) => {
                let mut parts = components(value, old).into_iter();
                c.organisation = parts.next().unwrap_or_default();
                c.units = parts.filter(|part| !part.is_empty()).collect();
            }
            "TITLE" if free(&c.title) => c.title = text(value),
            "ROLE" if free(&c.role) => c.role = text(value),
            "NOTE" => {
                let note = text(value);
                if !c.note.is_empty() {
                    c.note.push('\n');
                }
                c.note.push_str(&note);
            }
            "BDAY" if free(&c.birthday) => c.birthday = birthday(value, &line),
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => match value.to_lowercase().as_str() {
                "group" => self.group = true,
                "individual" => {}
                "org" => c.company = true,
                _ => c.kept.push(Kept {
                    name: line.name,
                    value: line.value,
                    params: line.params,
                }),
            },
            "X-ABSHOWAS" => c.company |= value.eq_ignore_ascii_case("company"),
            "MEMBER" | "X-ADDRESSBOOKSERVER-MEMBER" => {
                self.members.push(bare_uid(value).to_owned());
            }
            "TEL" => {
                let number = value.strip_prefix("tel:").unwrap_or(value);
                c.phones.push(Typed {
                    value: text(number).replace(";ext=", " ext. "),
                    types: types(&line),
                });
                self.groups
                    .push((line.group.clone(), Slot::Phone(c.phones.len() - 1)));
            }
            "EMAIL" => {
                let address = value.strip_prefix("mailto:").unwrap_or(value);
                c.emails.push(Typed {
                    value: text(address),
                    types: types(&line),
                });
                self.groups
                    .push((line.group.clone(), Slot::Email(c.emails.len() - 1)));
            }
            "ADR" => {
                let mut parts = components(value, old);
                let types = types(&line);
                if types.iter().any(|word| word == "work")
                    && let Some(room) = parts.get_mut(1)
                    && free(&c.room)
                {
                    c.room = std::mem::take(room);
                }
                // Post box, extended, street, town, region, code, country: as written here.
                let shown: Vec<String> = [2, 1, 3, 4, 5, 6, 0]
                    .into_iter()
                    .filter_map(|n| parts.get(n).cloned())
                    .filter(|part| !part.is_empty())
                    .collect();
                if !shown.is_empty() {
                    c.addresses.push(Typed {
                        value: shown.join(", ").replace('\n', ", "),
                        types,
                    });
                    self.groups
                        .push((line.group.clone(), Slot::Address(c.addresses.len() - 1)));
                }
            }
            "X-HOURS" if free(&c.hours) => c.hours = text(value),
            "X-COUNCIL" if free(&c.council) => c.council = text(value),
            "X-ABLABEL" if !line.group.is_empty() => {
                let label = value.trim_start_matches("_$!<").trim_end_matches(">!$_");
                self.labels
                    .push((line.group.clone(), text(label).to_lowercase()));
            }
            "PHOTO" if free(&c.photo) && photo(&line).is_some() => {
                c.photo = photo(&line).unwrap_or_default();
            }
            // Said by the program about itself, not about the person.
            "PRODID" | "REV" | "PROFILE" => {}
            _ => {
                let value = kept(&line, old);
                c.kept.push(Kept {
                    name: line.name,
                    value,
                    params: line.params,
                });
            }
        }
    }
}

/// A kept value is read like any text, unless signs that part it stand in it: then it is
/// left as it stood.
fn kept(line: &Line, old: bool) -> String {
    let mut escaped = false;
    let parted = line.value.chars().any(|c| {
        let sign = !escaped && matches!(c, ';' | ',');
        escaped = !escaped && c == '\\';
        sign
    });
    match parted && line.name != "CATEGORIES" {
        true => line.value.clone(),
        // Addresses of pages are written with backslashes by some.
        false => unescaped(line.value.trim(), old).replace("\\:", ":"),
    }
}

/// A day without its year, which some write as a year nobody is born in.
fn birthday(value: &str, line: &Line) -> String {
    let year = line.all("X-APPLE-OMIT-YEAR").next().unwrap_or_default();
    match value.strip_prefix(year.as_str()) {
        Some(rest) if !year.is_empty() => format!("--{}", rest.trim_start_matches('-')),
        _ => value.to_owned(),
    }
}

/// Commas that part several values of one part of a name as blanks.
fn commas_apart(value: &str) -> String {
    let mut escaped = false;
    let apart = value.chars().map(|c| {
        let part = c == ',' && !escaped;
        escaped = c == '\\' && !escaped;
        if part { ' ' } else { c }
    });
    apart.collect()
}

fn types(line: &Line) -> Vec<String> {
    let mut found: Vec<String> = line.all("TYPE").filter(|word| !word.is_empty()).collect();
    if line.params.iter().any(|(key, _)| key == "PREF") && !found.contains(&"pref".to_owned()) {
        found.push("pref".into());
    }
    found.extend(line.all("LABEL"));
    found
}

/// A data address of a picture that stands in the card itself.
fn photo(line: &Line) -> Option<String> {
    let value = line.value.trim();
    if let Some(rest) = value.strip_prefix("data:image/") {
        let (kind, data) = rest.split_once(";base64,")?;
        return picture(kind, data);
    }
    let encoded = line.params.iter().any(|(key, value)| {
        key == "ENCODING" && matches!(value.to_lowercase().as_str(), "b" | "base64")
    });
    let kind = line.all("TYPE").find(|word| word != "pref")?;
    encoded.then(|| picture(&kind, value)).flatten()
}

fn picture(kind: &str, data: &str) -> Option<String> {
    let data: String = data.chars().filter(|c| !c.is_whitespace()).collect();
    // The first letters are those of the pictures' own signs: a name may say anything.
    let kind = match kind.to_lowercase().as_str() {
        "jpeg" | "jpg" if data.starts_with("/9j/") => "jpeg",
        "png" if data.starts_with("iVBORw0KGgo") => "png",
        _ => return None,
    };
    let valid = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '=');
    data.chars()
        .all(valid)
        .then(|| format!("data:image/{kind};base64,{data}"))
}

/// Parts of a structured value; several values of a part stand one after another.
fn components(value: &str, old: bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in value.chars() {
        match (escaped, c) {
            (false, '\\') => escaped = true,
            (false, ';') => parts.push(String::new()),
            (was, c) => {
                if let Some(last) = parts.last_mut() {
                    // An escaped semicolon is the part's own; other escapes are read below.
                    if was && c != ';' {
                        last.push('\\');
                    }
                    last.push(c);
                }
                escaped = false;
            }
        }
    }
    parts
        .into_iter()
        .map(|part| unescaped(part.trim(), old).trim().to_owned())
        .collect()
}

/// `\n`, `\,`, `\;`, `\\` as they were meant. Old cards escape semicolons only.
fn unescaped(value: &str, old: bool) -> String {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\\' {
            if c != '\r' {
                out.push(c);
            }
            continue;
        }
        match chars.peek() {
            Some(';') => {
                out.push(';');
                chars.next();
            }
            Some('n' | 'N') if !old => {
                out.push('\n');
                chars.next();
            }
            Some(sign @ (',' | ':' | '\\')) if !old => {
                out.push(*sign);
                chars.next();
            }
            _ => out.push('\\'),
        }
    }
    out.trim().to_owned()
}
