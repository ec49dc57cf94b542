//! Text typed while the keyboard was on other letters: what the same keys write there.

use serde::{Deserialize, Serialize};

/// Keyboards of the district's languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Layout {
    /// English (US).
    En,
    /// Romanian standard and programmers.
    Ro,
    /// Romanian legacy: QWERTZ.
    RoLegacy,
    /// Ukrainian.
    Uk,
    /// Russian.
    Ru,
}

impl Layout {
    const ALL: [Layout; 5] = [
        Layout::Ro,
        Layout::Ru,
        Layout::Uk,
        Layout::En,
        Layout::RoLegacy,
    ];

    /// The keys in the order of the board: backquote, three rows, backslash; then with Shift.
    fn keys(self) -> &'static str {
        match self {
            Layout::En => {
                "`qwertyuiop[]asdfghjkl;'zxcvbnm,./\\~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?|"
            }
            Layout::Ro => "„qwertyuiopăîasdfghjklșțzxcvbnm,./â”QWERTYUIOPĂÎASDFGHJKLȘȚZXCVBNM;:?Â",
            Layout::RoLegacy => {
                "]qwertzuiopăîasdfghjklșțyxcvbnm,.-â[QWERTZUIOPĂÎASDFGHJKLȘȚYXCVBNM;:_Â"
            }
            Layout::Uk => "'йцукенгшщзхїфівапролджєячсмитьбю.ґ₴ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,Ґ",
            Layout::Ru => "ёйцукенгшщзхъфывапролджэячсмитьбю.\\ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,/",
        }
    }
}

/// Every other reading of a typed text, each once, with the keyboard it was meant for.
pub fn readings(text: &str) -> Vec<(String, Layout)> {
    let mut out: Vec<(String, Layout)> = Vec::new();
    for typed_on in Layout::ALL {
        let from: Vec<char> = typed_on.keys().chars().collect();
        for meant in Layout::ALL {
            if meant == typed_on {
                continue;
            }
            let to: Vec<char> = meant.keys().chars().collect();
            let mut whole = true;
            let read: String = text
                .chars()
                .map(|c| match from.iter().position(|key| *key == c) {
                    Some(at) => to.get(at).copied().unwrap_or(c),
                    None => {
                        // A letter the keyboard cannot write was not typed on it.
                        whole &= !c.is_alphabetic();
                        c
                    }
                })
                .collect();
            let lower = read.to_lowercase();
            if whole && read != text && !out.iter().any(|(known, _)| known.to_lowercase() == lower)
            {
                out.push((read, meant));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_board_has_the_same_keys() {
        for layout in Layout::ALL {
            assert_eq!(
                layout.keys().chars().count(),
                Layout::En.keys().chars().count(),
                "{layout:?}"
            );
        }
    }

    #[test]
    fn the_meant_word_is_among_the_readings() {
        for (typed, meant, layout) in [
            ("itdxtyrj", "шевченко", Layout::Ru),
            ("gjgtcre", "попеску", Layout::Ru),
            ("зщзуысг", "popescu", Layout::Ro),
            (";tefan", "ștefan", Layout::Ro),
            ("]nv", "înv", Layout::Ro),
            ("Sdfy", "Іван", Layout::Uk),
            ("yaharia", "zaharia", Layout::RoLegacy),
            ("ыусешу", "sectie", Layout::Ro),
            ("șevcenco", ";evcenco", Layout::En),
        ] {
            let found = readings(typed);
            assert!(
                found
                    .iter()
                    .any(|(text, there)| text == meant && *there == layout),
                "{typed}: {found:?}"
            );
        }
    }
}
