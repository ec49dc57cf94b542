//! What the program counts in a polling station before the office says otherwise, and what the
//! country's pack knows of its norms.

use rusqlite::Connection;

use crate::deadlines::model::Trust;
use crate::error::Result;
use crate::locales::Texts;
use crate::office::store::office;
use crate::packs::{Norm, Pack};

/// A thing the program brings: `equipitem-name-<word>`.
pub struct Shipped {
    /// Its id, the same in every file and for ever.
    pub id: &'static str,
    /// Its word, and that of the pack's norm.
    pub word: &'static str,
    /// Word of its unit: `equipitem-unit-<word>`.
    pub unit: &'static str,
}

macro_rules! item {
    ($n:literal, $word:literal, $unit:literal) => {
        Shipped {
            id: concat!("5e0a7c20-0000-7000-8000-0000000000", $n),
            word: $word,
            unit: $unit,
        }
    };
}

/// The list, in its order.
pub const ITEMS: [Shipped; 15] = [
    item!("01", "booths", "piece"),
    item!("02", "accessible_booth", "piece"),
    item!("03", "fixed_boxes", "piece"),
    item!("04", "mobile_boxes", "piece"),
    item!("05", "seals", "piece"),
    item!("06", "stamps", "piece"),
    item!("07", "safe", "piece"),
    item!("08", "tables", "piece"),
    item!("09", "chairs", "piece"),
    item!("10", "flag", "piece"),
    item!("11", "lamps", "piece"),
    item!("12", "computers", "set"),
    item!("13", "phones", "piece"),
    item!("14", "extinguishers", "piece"),
    item!("15", "first_aid", "set"),
];

/// An item by the word kept with it.
pub fn by_word(word: &str) -> Option<&'static Shipped> {
    ITEMS.iter().find(|item| item.word == word)
}

/// What the office's country knows.
pub struct Country {
    pack: &'static Pack,
}

/// A norm of a pack in words. How many follows from it only when it says for how many voters.
pub struct PackNorm {
    /// `secție mică: cel puțin 2; …`
    pub words: String,
    /// Act.
    pub act: String,
    /// Article.
    pub r#ref: String,
    /// What it was taken from.
    pub source: String,
    /// How sure it is.
    pub trust: Trust,
    /// Remark.
    pub note: String,
}

impl Country {
    /// The country of the office.
    ///
    /// # Errors
    /// Of the database; what the packs answer.
    pub fn of(conn: &Connection) -> Result<Self> {
        let country = serde_json::to_value(office(conn)?.country)?;
        let pack = Pack::of(country.as_str().unwrap_or_default())?;
        Ok(Self { pack })
    }

    /// Where the norm of an item is to be looked for when the pack has none.
    pub fn hint(&self, texts: &Texts) -> String {
        match self.pack.head.country.as_str() {
            "md" => texts.text("equipitem-hint-md"),
            "ua" => texts.text("equipitem-hint-ua"),
            _ => texts.text("equipitem-hint"),
        }
    }

    /// The pack's norm of an item. The packs give sizes of stations by words, not by voters, so
    /// nothing can be counted from them; they are shown as they stand.
    pub fn norm(&self, word: &str, texts: &Texts) -> Option<PackNorm> {
        let norm = self.pack.norms.iter().find(|norm| norm.item == word)?;
        let own = self.pack.language();
        let language = texts.language();
        let act = self.pack.act(&norm.act);
        Some(PackNorm {
            words: words(norm, texts, |text| text.get(language, own).to_owned()),
            act: act.map_or_else(
                || norm.act.clone(),
                |act| act.title.get(language, own).to_owned(),
            ),
            r#ref: norm.r#ref.clone(),
            source: norm.source.clone(),
            trust: norm.trust,
            note: norm.note.get(language, own).to_owned(),
        })
    }
}

fn words(
    norm: &Norm,
    texts: &Texts,
    say: impl Fn(&crate::deadlines::model::LocalText) -> String,
) -> String {
    let bands = norm.bands.iter().map(|band| {
        let (size, n) = (say(&band.name), band.at_least.to_string());
        texts.with("equipitem-norm-size", &[("size", &size), ("n", &n)])
    });
    let ends = [
        ("equipitem-norm-min", norm.min),
        ("equipitem-norm-max", norm.max),
    ];
    let ends = ends
        .into_iter()
        .filter_map(|(id, n)| Some(texts.with(id, &[("n", &n?.to_string())])));
    bands.chain(ends).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::locales::Language;

    #[test]
    fn the_list_is_whole_in_four_languages() {
        let ids: BTreeSet<_> = ITEMS.iter().map(|item| item.id).collect();
        assert_eq!(ids.len(), ITEMS.len());
        for texts in Language::ALL.map(Texts::new) {
            let mut names = BTreeSet::new();
            for item in &ITEMS {
                let name = texts.text(&format!("equipitem-name-{}", item.word));
                let unit = texts.text(&format!("equipitem-unit-{}", item.unit));
                assert!(!name.starts_with("equipitem-") && !unit.starts_with("equipitem-"));
                assert!(names.insert(name));
            }
        }
    }

    #[test]
    fn a_norm_by_words_of_size_is_shown_and_not_counted() {
        let country = Country {
            pack: Pack::of("ua").expect("a pack"),
        };
        let texts = Texts::new(Language::Uk);
        let norm = country.norm("booths", &texts).expect("a norm");
        assert!(norm.words.contains("мала дільниця") && norm.words.contains('6'));
        assert_eq!(
            (norm.r#ref.as_str(), norm.trust),
            ("ст. 76", Trust::LawText)
        );
        assert!(country.norm("safe", &texts).is_none());
        let md = Country {
            pack: Pack::of("md").expect("a pack"),
        };
        assert!(
            ITEMS
                .iter()
                .all(|item| md.norm(item.word, &texts).is_none())
        );
        assert!(md.hint(&Texts::new(Language::Ro)).contains("1186/2023"));
    }
}
