//! Packs: what is known of a country's days off, acts and terms. Data that a specialist can
//! read and correct; the program only reads it.

mod bureaus;
mod check;
mod norms;

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::calendar::model::HolidayFile;
use crate::deadlines::model::{Act, LocalText, Rule};
use crate::error::{Error, ErrorCode, Result};
use crate::locales::Language;

pub use bureaus::{BureauRule, BureauWord};
pub use check::check;
pub use norms::{Band, Norm};

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../assets/packs");

/// `pack.json`: the country and its acts.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Two letters, as the folder.
    pub country: String,
    /// The country's name.
    pub name: LocalText,
    /// The pack's own language.
    pub language: Language,
    /// Day of the pack's last change.
    pub version: String,
    /// Legal acts.
    #[serde(default)]
    pub acts: Vec<Act>,
}

/// `handling.json`: terms for petitions, requests, decisions.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandlingFile {
    /// Stages, as in a programme.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// The rules.
    pub rules: Vec<Rule>,
}

/// A stage of a programme.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Id within the pack.
    pub id: String,
    /// Name.
    pub name: LocalText,
}

/// `elections/<kind>.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElectionFile {
    /// Its name.
    pub kind: String,
    /// Kinds of election it serves; empty for all.
    #[serde(default)]
    pub applies: Vec<String>,
    /// Act of the rows that name none by themselves.
    #[serde(default)]
    pub act: Option<String>,
    /// Stages in the order of the work.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// The rows.
    pub rules: Vec<Rule>,
}

impl ElectionFile {
    /// True when the file has rows for elections of this kind.
    pub fn serves(&self, kind: &str) -> bool {
        self.applies.is_empty() || self.applies.iter().any(|of| of == "all" || of == kind)
    }
}

/// One country's pack.
#[derive(Debug, Clone)]
pub struct Pack {
    /// Country, acts, language.
    pub head: Head,
    /// Days off.
    pub holidays: HolidayFile,
    /// Handling terms.
    pub handling: Vec<Rule>,
    /// Election programmes, in the order of their file names.
    pub elections: Vec<ElectionFile>,
    /// Station norms.
    pub norms: Vec<Norm>,
    /// Make-up of the bureaus of stations.
    pub bureaus: Vec<BureauRule>,
}

impl Pack {
    /// Countries there is a folder for.
    pub fn countries() -> Vec<&'static str> {
        let mut found: Vec<_> = FILES
            .dirs()
            .filter_map(|dir| dir.path().file_name()?.to_str())
            .collect();
        found.sort_unstable();
        found
    }

    /// The pack of a country, read once a run.
    ///
    /// # Errors
    /// `unknown-pack` for a country without a folder; `internal` for a file that cannot be
    /// read, which the tests of the packs keep from happening.
    pub fn of(country: &str) -> Result<&'static Pack> {
        static READ: [OnceLock<std::result::Result<Pack, String>>; 4] =
            [const { OnceLock::new() }; 4];
        let countries = Self::countries();
        let place = countries.iter().position(|known| *known == country);
        let Some((slot, name)) = place.and_then(|n| Some((READ.get(n)?, countries.get(n)?))) else {
            return Err(Error::refused(
                ErrorCode::UnknownPack,
                &[
                    ("pack", country.to_owned()),
                    ("known", countries.join(", ")),
                ],
            ));
        };
        slot.get_or_init(|| load(name))
            .as_ref()
            .map_err(|why| Error::Internal(why.clone()))
    }

    /// An act by its id.
    pub fn act(&self, id: &str) -> Option<&Act> {
        self.head.acts.iter().find(|act| act.id == id)
    }

    /// Every rule of the pack: handling first, then the elections.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        let elections = self.elections.iter().flat_map(|file| &file.rules);
        self.handling.iter().chain(elections)
    }

    /// A rule by its id.
    ///
    /// # Errors
    /// `unknown-rule`.
    pub fn rule(&self, id: &str) -> Result<&Rule> {
        self.rules().find(|rule| rule.id == id).ok_or_else(|| {
            Error::refused(
                ErrorCode::UnknownRule,
                &[("rule", id.to_owned()), ("pack", self.head.country.clone())],
            )
        })
    }

    /// The pack's own language.
    pub fn language(&self) -> Language {
        self.head.language
    }
}

/// Reads a country's folder out of the program.
fn load(country: &str) -> std::result::Result<Pack, String> {
    let mut elections = Vec::new();
    let folder = format!("{country}/elections");
    let mut files: Vec<_> = FILES
        .get_dir(&folder)
        .map(|dir| dir.files().collect())
        .unwrap_or_default();
    files.sort_by_key(|file| file.path());
    for file in files {
        let mut read: ElectionFile = read(&file.path().to_string_lossy(), file.contents())?;
        for rule in &mut read.rules {
            // Practice has no act on purpose; only rows of law take the file's.
            if rule.act.is_none() && rule.trust != crate::deadlines::model::Trust::Practice {
                rule.act.clone_from(&read.act);
            }
        }
        elections.push(read);
    }
    Ok(Pack {
        head: must(country, "pack.json")?,
        holidays: must(country, "holidays.json")?,
        handling: match FILES.get_file(format!("{country}/handling.json")) {
            Some(file) => read::<HandlingFile>("handling.json", file.contents())?.rules,
            None => Vec::new(),
        },
        norms: match FILES.get_file(format!("{country}/norms.json")) {
            Some(file) => read::<norms::NormFile>("norms.json", file.contents())?.norms,
            None => Vec::new(),
        },
        bureaus: match FILES.get_file(format!("{country}/bureaus.json")) {
            Some(file) => read::<bureaus::BureauFile>("bureaus.json", file.contents())?.rules,
            None => Vec::new(),
        },
        elections,
    })
}

fn must<T: DeserializeOwned>(country: &str, name: &str) -> std::result::Result<T, String> {
    let path = format!("{country}/{name}");
    let file = FILES.get_file(&path).ok_or(format!("{path} is missing"))?;
    read(&path, file.contents())
}

fn read<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> std::result::Result<T, String> {
    serde_json::from_slice(bytes).map_err(|error| format!("{path}: {error}"))
}
