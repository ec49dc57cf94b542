//! The texts: one set of Fluent files for the window, the command line, errors and paper.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use crate::error::ApiError;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../assets/locales");

/// Languages of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Language {
    /// Romanian, the first language of the office.
    Ro,
    /// Ukrainian.
    Uk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 4] = [Language::Ro, Language::Uk, Language::Ru, Language::En];

    /// Two-letter code.
    pub fn code(self) -> &'static str {
        match self {
            Language::Ro => "ro",
            Language::Uk => "uk",
            Language::Ru => "ru",
            Language::En => "en",
        }
    }

    /// Reads a two-letter code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// All texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Loads the language's files, which are part of the program.
    pub fn new(language: Language) -> Self {
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // The isolating marks would end up in copied text and in PDF files.
        bundle.set_use_isolating(false);
        for (_, source) in sources(language) {
            let resource = match FluentResource::try_new(source.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without variables; its id if it is missing.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with variables. Numbers are given ready-formatted; whole numbers that
    /// choose a plural are passed as text of digits and compared as numbers.
    pub fn with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (key, value) in values {
            let value = match value.parse::<i64>() {
                Ok(number) if number.to_string() == *value => FluentValue::from(number),
                _ => FluentValue::from((*value).to_owned()),
            };
            args.set((*key).to_owned(), value);
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }

    /// The whole sentence for an error: what happened, what is safe, what to do.
    pub fn error(&self, error: &ApiError) -> String {
        let values: Vec<(&str, &str)> = error
            .params
            .iter()
            .map(|(k, v)| (k.as_str(), v.as_str()))
            .collect();
        let mut text = self.with(&format!("error-{}", error.code.slug()), &values);
        for field in &error.fields {
            let values: Vec<(&str, &str)> = field
                .params
                .iter()
                .map(|(k, v)| (k.as_str(), v.as_str()))
                .collect();
            let slug = serde_json::to_value(field.code)
                .ok()
                .and_then(|v| v.as_str().map(str::to_owned))
                .unwrap_or_default();
            let reason = self.with(&format!("field-error-{slug}"), &values);
            text.push_str(&format!("\n{}: {reason}", field.path));
        }
        text
    }
}

/// Names and texts of a language's files.
pub fn sources(language: Language) -> Vec<(&'static str, &'static str)> {
    let Some(dir) = FILES.get_dir(language.code()) else {
        return Vec::new();
    };
    dir.files()
        .filter(|file| file.path().extension().is_some_and(|e| e == "ftl"))
        .filter_map(|file| Some((file.path().file_name()?.to_str()?, file.contents_utf8()?)))
        .collect()
}
