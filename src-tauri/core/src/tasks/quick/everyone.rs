//! „Tuturor consiliilor”: the words that send a task to every council.

use std::ops::Range;

use super::words::Word;
use crate::search::folded;

/// Phrases of the four languages, the longer before those they begin with.
const PHRASES: &[&str] = &[
    "de la toate consiliile locale",
    "de la toate consiliile",
    "de la toate primăriile",
    "către toate consiliile locale",
    "către toate consiliile",
    "către toate primăriile",
    "la toate consiliile",
    "la toate primăriile",
    "tuturor consiliilor locale",
    "tuturor consiliilor",
    "tuturor primăriilor",
    "toate consiliile",
    "toate primăriile",
    "від усіх рад",
    "від всіх рад",
    "від усіх примерій",
    "від всіх примерій",
    "всім місцевим радам",
    "усім місцевим радам",
    "всім радам",
    "усім радам",
    "всім примеріям",
    "усім примеріям",
    "от всех советов",
    "от всех примэрий",
    "всем местным советам",
    "всем советам",
    "всем примэриям",
    "to all councils",
    "from all councils",
    "to all town halls",
    "from all town halls",
    "all councils",
];

/// One word with its sign.
const SIGNED: &[&str] = &["toate", "всім", "усім", "всем", "all"];

/// Where the line says so.
pub fn find(words: &[Word<'_>], free: impl Fn(&Range<usize>) -> bool) -> Option<Range<usize>> {
    let signed = words.iter().position(|word| {
        word.text.starts_with('@') && SIGNED.iter().any(|known| folded(known) == word.plain)
    });
    if let Some(at) = signed.filter(|at| free(&(*at..at + 1))) {
        return Some(at..at + 1);
    }
    PHRASES.iter().find_map(|phrase| {
        let said: Vec<String> = phrase.split(' ').map(folded).collect();
        (0..words.len())
            .map(|start| start..start + said.len())
            .filter(|range| free(range))
            .find(|range| {
                let spoken = words.get(range.clone()).unwrap_or_default().iter();
                range.end <= words.len()
                    && spoken.zip(&said).all(|(word, known)| word.plain == *known)
            })
    })
}
