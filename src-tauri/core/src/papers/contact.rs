//! The directory as papers and files need it: people with posts, bodies, communes.

use crate::locales::Language;
use crate::phones::{self, Numbering, PhoneKind};
use crate::search::folded;

/// Everybody and everything on a day.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    /// Communes and towns in the office's order.
    pub communes: Vec<Commune>,
    /// Institutions in the office's order.
    pub bodies: Vec<Body>,
    /// People by name, then vacant posts.
    pub contacts: Vec<Contact>,
}

/// A commune or town. Names: Romanian, Ukrainian, Russian.
#[derive(Debug, Clone, Default)]
pub struct Commune {
    pub id: String,
    pub names: [String; 3],
}

/// An institution.
#[derive(Debug, Clone, Default)]
pub struct Body {
    pub id: String,
    pub parent: Option<String>,
    pub commune: Option<String>,
    pub kind: String,
    pub names: [String; 3],
    pub address: String,
    pub numbers: Vec<Number>,
}

/// A person, or a vacant post.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    pub id: String,
    pub vacant: bool,
    pub family: String,
    pub given: String,
    pub patronymic: String,
    pub alias: String,
    pub address: String,
    pub note: String,
    pub birthday: Option<String>,
    pub photo: String,
    /// Names of fields, parted by spaces.
    pub private_fields: String,
    pub uid: String,
    /// JSON: `[{name, value}]`.
    pub extra: String,
    pub posts: Vec<Held>,
    pub numbers: Vec<Number>,
    pub emails: Vec<Email>,
    /// Language code and name.
    pub other_names: Vec<(String, String)>,
    pub away: Option<Away>,
}

/// A post somebody holds, or a vacant one. Titles: Romanian, Ukrainian, Russian.
#[derive(Debug, Clone, Default)]
pub struct Held {
    pub body: Option<String>,
    pub titles: [String; 3],
    pub role: String,
    pub duty: String,
    pub room: String,
    pub hours: String,
    pub place: i64,
    pub acting: bool,
}

/// A number.
#[derive(Debug, Clone, Default)]
pub struct Number {
    pub kind: String,
    pub typed: String,
    pub e164: Option<String>,
    pub extension: Option<String>,
    pub private: bool,
}

/// An address.
#[derive(Debug, Clone, Default)]
pub struct Email {
    pub address: String,
    pub private: bool,
}

/// An absence of today.
#[derive(Debug, Clone, Default)]
pub struct Away {
    /// Last day, `YYYY-MM-DD`.
    pub until: Option<String>,
    /// Id of who stands in.
    pub substitute: Option<String>,
}

/// Of names in Romanian, Ukrainian and Russian the one of a language, else the first.
pub fn in_language(names: &[String; 3], language: Language) -> &str {
    let name = match language {
        Language::Uk => &names[1],
        Language::Ru => &names[2],
        Language::Ro | Language::En => &names[0],
    };
    if name.is_empty() { &names[0] } else { name }
}

impl Number {
    /// The kind; an unknown one is an office number.
    pub fn kind(&self) -> PhoneKind {
        serde_json::from_value(serde_json::Value::from(self.kind.as_str()))
            .unwrap_or(PhoneKind::Work)
    }

    /// The number in the office's habit, without the extension.
    pub fn shown(&self, numbering: &Numbering) -> String {
        let typed = phones::read(&self.typed, numbering);
        match &self.e164 {
            Some(e164) if typed.e164.as_ref() != Some(e164) => {
                phones::read(e164, numbering).display
            }
            _ => typed.display,
        }
    }
}

impl Contact {
    /// The name as in lists of this office: family name first, so that a reader finds it.
    pub fn listed(&self, language: Language) -> String {
        let other = self
            .other_names
            .iter()
            .find(|(code, _)| code == language.code())
            .map(|(_, name)| name.clone());
        other.unwrap_or_else(|| {
            let parts = [&self.family, &self.given, &self.patronymic];
            let parts: Vec<&str> = parts
                .into_iter()
                .map(String::as_str)
                .filter(|p| !p.is_empty())
                .collect();
            parts.join(" ")
        })
    }

    /// True when the field is marked private.
    pub fn hides(&self, field: &str) -> bool {
        self.private_fields.split(' ').any(|name| name == field)
    }
}

impl Directory {
    /// The institution with this id.
    pub fn body(&self, id: Option<&str>) -> Option<&Body> {
        let id = id?;
        self.bodies.iter().find(|body| body.id == id)
    }

    /// The commune of an institution, or of what it is a part of.
    pub fn commune_of(&self, body: &Body) -> Option<&Commune> {
        let mut body = body;
        // A ring of parents ends by the count.
        for _ in 0..8 {
            if let Some(id) = &body.commune {
                return self.communes.iter().find(|commune| &commune.id == id);
            }
            body = self.body(body.parent.as_deref())?;
        }
        None
    }
}

/// What a post is to the papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Head of a commune or town.
    Mayor,
    /// Secretary of a local council.
    Secretary,
}

impl Held {
    /// The role, by the derived column, else by the first word of the title. The deputy's
    /// title begins otherwise in all four languages.
    pub fn role(&self) -> Option<Role> {
        match self.role.as_str() {
            "mayor" => return Some(Role::Mayor),
            "secretary" => return Some(Role::Secretary),
            "" => {}
            _ => return None,
        }
        let first = folded(self.titles[0].split([' ', ',']).next().unwrap_or_default());
        match first.as_str() {
            "primar" | "primara" | "primarul" | "primarita" | "мэр" | "мер" | "примар"
            | "mayor" => Some(Role::Mayor),
            "secretar"
            | "secretara"
            | "secretarul"
            | "секретарь"
            | "секретар"
            | "секретарка"
            | "secretary" => Some(Role::Secretary),
            _ => None,
        }
    }
}

/// Beginnings of words that name an institution called in an emergency, in the four
/// languages, folded.
const EMERGENCY: [&str; 32] = [
    "politie",
    "politia",
    "politiei",
    "exception",
    "urgent",
    "pompier",
    "salvator",
    "salvare",
    "ambulan",
    "spital",
    "sanatat",
    "medical",
    "medicin",
    "carabinier",
    "frontier",
    "electric",
    "gaze",
    "gazelor",
    "apeduct",
    "полиц",
    "поліц",
    "чрезвыч",
    "надзвич",
    "пожар",
    "пожеж",
    "больниц",
    "лікарн",
    "медиц",
    "здоров",
    "скор",
    "police",
    "emergenc",
];

/// Kinds of institutions that are never called for that, whatever their name.
const NEVER: [&str; 7] = [
    "local_council",
    "mayoralty",
    "district_council",
    "media",
    "ngo",
    "religious",
    "school",
];

impl Body {
    /// True for police, fire, health, rescue, electricity, gas and water.
    pub fn called_in_emergency(&self) -> bool {
        !NEVER.contains(&self.kind.as_str())
            && self.names.iter().any(|name| {
                name.split(|c: char| !c.is_alphanumeric())
                    .map(folded)
                    .any(|word| EMERGENCY.iter().any(|start| word.starts_with(start)))
            })
    }
}
