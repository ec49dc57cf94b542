//! What a post is, told from its title in four languages: the mayors of a district are found
//! whatever each list calls them.

use serde::{Deserialize, Serialize};

use crate::search::folded;

/// What a post is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum Role {
    President,
    VicePresident,
    Mayor,
    DeputyMayor,
    Secretary,
    Councillor,
    Accountant,
    LandEngineer,
    SocialWorker,
    Head,
    DeputyHead,
    Lawyer,
    Inspector,
    Engineer,
    Specialist,
    Doctor,
    Teacher,
}

impl Role {
    /// Every role, leading ones first.
    pub const ALL: &[Role] = &[
        Role::President,
        Role::VicePresident,
        Role::Mayor,
        Role::DeputyMayor,
        Role::Secretary,
        Role::Councillor,
        Role::Accountant,
        Role::LandEngineer,
        Role::SocialWorker,
        Role::Head,
        Role::DeputyHead,
        Role::Lawyer,
        Role::Inspector,
        Role::Engineer,
        Role::Specialist,
        Role::Doctor,
        Role::Teacher,
    ];

    /// The word as stored and as written in message ids (`post-role-<slug>`).
    pub fn slug(self) -> &'static str {
        match self {
            Role::President => "president",
            Role::VicePresident => "vice-president",
            Role::Mayor => "mayor",
            Role::DeputyMayor => "deputy-mayor",
            Role::Secretary => "secretary",
            Role::Councillor => "councillor",
            Role::Accountant => "accountant",
            Role::LandEngineer => "land-engineer",
            Role::SocialWorker => "social-worker",
            Role::Head => "head",
            Role::DeputyHead => "deputy-head",
            Role::Lawyer => "lawyer",
            Role::Inspector => "inspector",
            Role::Engineer => "engineer",
            Role::Specialist => "specialist",
            Role::Doctor => "doctor",
            Role::Teacher => "teacher",
        }
    }

    /// Reads a stored word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|role| role.slug() == slug)
    }

    /// True for whoever leads the body the post is in.
    pub fn leads(self) -> bool {
        matches!(self, Role::President | Role::Mayor | Role::Head)
    }
}

/// Beginnings of words (folded) that make a deputy of whoever follows.
const DEPUTY: &[&str] = &[
    "vice",
    "adjunct",
    "loctiitor",
    "заступник",
    "заместител",
    "зам",
    "deputy",
    "віце",
    "вице",
];

/// Role by the beginning of a word of the title; the first line that fits counts.
const WORDS: &[(Role, &[&str])] = &[
    (Role::Mayor, &["primar", "мер", "мэр", "примар", "mayor"]),
    (
        Role::President,
        &[
            "presedint",
            "голова",
            "глава",
            "председател",
            "президент",
            "president",
            "chair",
        ],
    ),
    (
        Role::Councillor,
        &[
            "consilier",
            "депутат",
            "радник",
            "советник",
            "councillor",
            "deputat",
        ],
    ),
    (Role::Secretary, &["secretar", "секретар", "secretary"]),
    (Role::Accountant, &["contabil", "бухгалтер", "accountant"]),
    (
        Role::LandEngineer,
        &[
            "cadastr",
            "funciar",
            "землевпорядник",
            "землеустроител",
            "кадастр",
            "surveyor",
        ],
    ),
    (Role::SocialWorker, &["social", "соціальн", "социальн"]),
    (
        Role::Head,
        &[
            "sef",
            "director",
            "directoare",
            "conducator",
            "manager",
            "comandant",
            "начальник",
            "директор",
            "завідувач",
            "завідуюч",
            "заведующ",
            "керівник",
            "руководител",
            "head",
            "chief",
        ],
    ),
    (
        Role::Lawyer,
        &["jurist", "juridic", "юрист", "юрисконсульт", "lawyer"],
    ),
    (
        Role::Inspector,
        &["inspector", "inspectoare", "інспектор", "инспектор"],
    ),
    (Role::Doctor, &["medic", "лікар", "врач", "doctor"]),
    (
        Role::Teacher,
        &[
            "profesor",
            "invatator",
            "educator",
            "вчител",
            "учител",
            "воспитател",
            "виховател",
            "teacher",
        ],
    ),
    (
        Role::Engineer,
        &["inginer", "інженер", "инженер", "engineer"],
    ),
    (
        Role::Specialist,
        &[
            "specialist",
            "спеціаліст",
            "специалист",
            "фахівець",
            "consultant",
            "referent",
            "консультант",
        ],
    ),
];

/// The role a title tells, or none.
pub fn role_of(title: &str) -> Option<Role> {
    let title = folded(title);
    let folded = title.as_str();
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    // What stands first names the post: „șef al serviciului juridic” leads, „consultant juridic” does not.
    let head = words.iter().take(4);
    let mut deputy = false;
    let mut found = None;
    for word in head {
        if let Some(rest) = DEPUTY.iter().find_map(|start| after(word, start)) {
            deputy = true;
            // „viceprimar”, „vicepreședintă” are one word.
            found = found.or_else(|| role_of_word(rest));
            continue;
        }
        // A clerk of the typing pool is no secretary of a council.
        if word.starts_with("dactilograf") {
            return Some(Role::Specialist);
        }
        match (found, role_of_word(word)) {
            (None, Some(role)) => found = Some(role),
            // „inginer cadastral”, „contabil-șef”, „medic-șef”: the second word tells more.
            (Some(Role::Engineer | Role::Specialist), Some(role @ Role::LandEngineer)) => {
                found = Some(role);
            }
            (
                Some(Role::Engineer | Role::Specialist | Role::Inspector),
                Some(role @ Role::SocialWorker),
            ) => {
                found = Some(role);
            }
            (Some(Role::Doctor), Some(Role::Head)) => found = Some(Role::Head),
            _ => {}
        }
    }
    match (found, deputy) {
        (Some(Role::Mayor), true) => Some(Role::DeputyMayor),
        (Some(Role::President), true) => Some(Role::VicePresident),
        (Some(Role::Head) | None, true) => Some(Role::DeputyHead),
        (found, _) => found,
    }
}

/// What follows the beginning; a short one must be nearly the whole word („мер” is not „мережа”).
fn after<'w>(word: &'w str, start: &str) -> Option<&'w str> {
    let rest = word.strip_prefix(start)?;
    let short = start.chars().count() <= 3;
    (!short || rest.chars().count() <= 2).then_some(rest)
}

fn role_of_word(word: &str) -> Option<Role> {
    WORDS
        .iter()
        .find(|(_, starts)| starts.iter().any(|start| after(word, start).is_some()))
        .map(|(role, _)| *role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_four_languages_tell_the_role() {
        for (title, role) in [
            ("primar", Some(Role::Mayor)),
            ("Primară interimară", Some(Role::Mayor)),
            ("viceprimar", Some(Role::DeputyMayor)),
            ("secretar al consiliului local", Some(Role::Secretary)),
            ("secretară-dactilografă", Some(Role::Specialist)),
            ("inginer cadastral", Some(Role::LandEngineer)),
            (
                "Specialistă, reglementarea proprietății funciare",
                Some(Role::LandEngineer),
            ),
            ("asistent social comunitar", Some(Role::SocialWorker)),
            ("contabilă-șefă", Some(Role::Accountant)),
            ("vicepreședintă a raionului", Some(Role::VicePresident)),
            ("președintele raionului", Some(Role::President)),
            ("locțiitor al șefului", Some(Role::DeputyHead)),
            ("șefa secției", Some(Role::Head)),
            ("consultant juridic", Some(Role::Specialist)),
            ("consilieră locală", Some(Role::Councillor)),
            ("голова сільської ради", Some(Role::President)),
            ("заступник начальника відділу", Some(Role::DeputyHead)),
            ("секретарь сельского совета", Some(Role::Secretary)),
            ("мэр", Some(Role::Mayor)),
            ("главный специалист", Some(Role::Specialist)),
            ("paznic", None),
            ("", None),
        ] {
            assert_eq!(role_of(title), role, "{title}");
        }
        for role in Role::ALL {
            assert_eq!(serde_json::json!(role), role.slug());
        }
    }
}
