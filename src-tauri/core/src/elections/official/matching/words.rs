//! How alike two actions are: stems of their words, the rare ones weighing more.

use std::collections::HashMap;

use crate::search::{folded, tokens};

/// Words that every action has, folded.
const STOP: &[&str] = &[
    "de", "la", "si", "a", "al", "ale", "ai", "in", "din", "cu", "pe", "pentru", "prin", "sau",
    "care", "privind", "catre", "cel", "cele", "lor", "lui", "se", "o", "un", "unei", "unui",
    "este", "sunt", "dupa", "pana", "pina", "i", "та", "і", "й", "и", "в", "у", "на", "з", "із",
    "до", "для", "по", "про", "за", "від", "от", "о", "об", "с", "со", "к", "или", "або", "их",
    "їх", "не", "the", "of", "and", "to", "in", "for", "by", "on", "or", "an", "with",
];

/// Letters of a stem: endings of four languages are shorter than what is left.
const STEM: usize = 6;

/// Words of all texts with a number each, and in how many texts each stands.
#[derive(Debug, Default)]
pub struct Vocabulary {
    ids: HashMap<String, u32>,
    texts: Vec<u32>,
    all: u32,
}

/// Stems of a text, sorted, each once.
pub type Stems = Vec<u32>;

impl Vocabulary {
    /// Stems of a text; counted as one more text.
    pub fn learn(&mut self, text: &str) -> Stems {
        let mut stems: Stems = Vec::new();
        for token in tokens(text) {
            let word = folded(&token.exact);
            if STOP.contains(&word.as_str()) {
                continue;
            }
            let digits = word.chars().all(|c| c.is_ascii_digit());
            let stem: String = match digits {
                true => word,
                false => word.chars().take(STEM).collect(),
            };
            let next = self.texts.len() as u32;
            let id = *self.ids.entry(stem).or_insert(next);
            if id == next {
                self.texts.push(0);
            }
            stems.push(id);
        }
        stems.sort_unstable();
        stems.dedup();
        self.all += 1;
        for id in &stems {
            if let Some(count) = self.texts.get_mut(*id as usize) {
                *count += 1;
            }
        }
        stems
    }

    /// What each stem weighs.
    pub fn weights(&self) -> Vec<f32> {
        let all = self.all as f32;
        self.texts
            .iter()
            .map(|count| (1.0 + all / (*count as f32).max(1.0)).ln())
            .collect()
    }
}

/// Weight of all stems of a text.
pub fn weight(stems: &[u32], weights: &[f32]) -> f32 {
    stems
        .iter()
        .filter_map(|id| weights.get(*id as usize))
        .sum()
}
