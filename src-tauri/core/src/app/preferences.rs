//! How one user of this PC likes the screen; kept outside the office's file.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, ErrorCode, Result};
use crate::locales::Language;

/// Longest session text of the window, in bytes.
const SESSION: usize = 16_384;

/// Looks and habits of the user.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Preferences {
    /// Language of the program; data stays as entered.
    pub language: Language,
    /// Colours.
    pub scheme: Scheme,
    /// Text size in percent: 100, 125, 150, 175 or 200.
    pub scale: u16,
    /// Row height.
    pub density: Density,
    /// Wider letters and lines.
    pub wide_spacing: bool,
    /// Typing a letter outside a field starts the search.
    pub type_to_search: bool,
    /// The rail shows icons only.
    pub rail_collapsed: bool,
    /// The window's own notes: where the user was.
    pub session: String,
}

/// Colour schemes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum Scheme {
    Light,
    Dark,
    BlackOnWhite,
    WhiteOnBlack,
    YellowOnBlack,
}

/// Row heights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum Density {
    Compact,
    Normal,
    Large,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences {
            language: Language::Ro,
            scheme: Scheme::Light,
            scale: 100,
            density: Density::Normal,
            wide_spacing: false,
            type_to_search: true,
            rail_collapsed: false,
            session: String::new(),
        }
    }
}

impl Preferences {
    /// What can be understood of kept preferences; the rest is as at first. A word of another
    /// version must not cost the others, nor the place of the office's file.
    fn salvaged(kept: &Value) -> Option<Self> {
        let kept = kept.as_object()?;
        let mut good = serde_json::to_value(Preferences::default()).ok()?;
        for (key, value) in kept {
            let mut tried = good.clone();
            let known = tried.get_mut(key).map(|place| *place = value.clone());
            if known.is_some()
                && serde_json::from_value::<Preferences>(tried.clone())
                    .is_ok_and(|preferences| preferences.check().is_ok())
            {
                good = tried;
            }
        }
        serde_json::from_value(good).ok()
    }

    /// Refuses values the screen cannot show.
    pub(super) fn check(&self) -> Result<()> {
        if !matches!(self.scale, 100 | 125 | 150 | 175 | 200) {
            let params = [
                ("command", "preferences_set".into()),
                ("reason", "scale".into()),
            ];
            return Err(Error::refused(ErrorCode::BadRequest, &params));
        }
        if self.session.len() > SESSION {
            let params = [("limit", (SESSION / 1_000).to_string())];
            return Err(Error::refused(ErrorCode::TooLarge, &params));
        }
        Ok(())
    }
}

/// What is kept between starts: preferences and where the office's file is.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Kept {
    pub preferences: Option<Preferences>,
    pub own_file: Option<PathBuf>,
}

impl Kept {
    /// Reads what was kept; a missing or damaged file counts as a first start, since
    /// nothing of the office is in it.
    pub fn load(dir: &Path) -> Self {
        let Some(kept) = std::fs::read(dir.join(FILE))
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok())
        else {
            return Kept::default();
        };
        Kept {
            preferences: kept.get("preferences").and_then(Preferences::salvaged),
            own_file: kept
                .get("own_file")
                .and_then(Value::as_str)
                .map(PathBuf::from),
        }
    }

    /// Writes it whole or not at all.
    pub fn save(&self, dir: &Path) -> Result<()> {
        std::fs::create_dir_all(dir)?;
        let draft = dir.join(format!("{FILE}.new"));
        std::fs::write(&draft, serde_json::to_vec_pretty(self)?)?;
        std::fs::rename(&draft, dir.join(FILE))?;
        Ok(())
    }
}

const FILE: &str = "preferences.json";
