//! The word list, folded once: from a phrase to what it means.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Period;
use crate::search::folded;

const WORDS: &str = include_str!("words.txt");

/// What a word or phrase means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word {
    Relative(i64),
    /// 1 for Monday.
    Weekday(u32),
    Luni,
    Month(u32),
    Unit(Period),
    Hour,
    God,
    Working,
    Calendar,
    Next,
    This,
    Last,
    Ordinal(u32),
    End,
    Start,
    DayOfMonth,
    Until,
    In,
    Through,
    Within,
    BeforeOrIn,
    From,
    Before,
    FromToday,
    At,
    HourMark,
    And,
    Am,
    Pm,
    Filler,
    Number(u32),
}

pub(super) struct Lexicon {
    phrases: HashMap<String, Word>,
    longest: usize,
}

impl Lexicon {
    /// The longest phrase at the head of `words` (folded), and how many words it takes.
    pub fn longest(&self, words: &[&str]) -> Option<(Word, usize)> {
        (1..=self.longest.min(words.len()))
            .rev()
            .find_map(|n| Some((*self.phrases.get(&words[..n].join(" "))?, n)))
    }
}

pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(|| {
        let mut phrases = HashMap::new();
        let mut longest = 1;
        for (word, phrase) in entries() {
            longest = longest.max(phrase.split(' ').count());
            phrases.entry(phrase).or_insert(word);
        }
        Lexicon { phrases, longest }
    })
}

/// Every line of the list; a line of another shape is left out (a test finds it).
fn entries() -> impl Iterator<Item = (Word, String)> {
    WORDS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
        .filter_map(|(name, words)| Some((concept(name)?, words)))
        .flat_map(|(word, words)| words.split(',').map(move |w| (word, fold_phrase(w))))
}

fn fold_phrase(phrase: &str) -> String {
    let words: Vec<String> = phrase
        .split(|c: char| c.is_whitespace() || c == '-')
        .map(folded)
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ")
}

fn concept(name: &str) -> Option<Word> {
    let (name, value) = name.trim().split_once(' ').unwrap_or((name.trim(), ""));
    let number = || value.parse::<u32>().ok();
    Some(match name {
        "relative" => Word::Relative(value.parse().ok()?),
        "weekday" => Word::Weekday(number()?),
        "luni" => Word::Luni,
        "month" => Word::Month(number()?),
        "unit" => match value {
            "day" => Word::Unit(Period::Day),
            "week" => Word::Unit(Period::Week),
            "month" => Word::Unit(Period::Month),
            "quarter" => Word::Unit(Period::Quarter),
            "year" => Word::Unit(Period::Year),
            "hour" => Word::Hour,
            _ => return None,
        },
        "god" => Word::God,
        "working" => Word::Working,
        "calendar" => Word::Calendar,
        "next" => Word::Next,
        "this" => Word::This,
        "last" => Word::Last,
        "ordinal" => Word::Ordinal(number()?),
        "end" => Word::End,
        "start" => Word::Start,
        "day-of-month" => Word::DayOfMonth,
        "until" => Word::Until,
        "in" => Word::In,
        "through" => Word::Through,
        "within" => Word::Within,
        "before-or-in" => Word::BeforeOrIn,
        "from" => Word::From,
        "before" => Word::Before,
        "from-today" => Word::FromToday,
        "at" => Word::At,
        "hour-mark" => Word::HourMark,
        "and" => Word::And,
        "am" => Word::Am,
        "pm" => Word::Pm,
        "filler" => Word::Filler,
        "number" => Word::Number(number()?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_no_word_means_two_things() {
        for line in WORDS
            .lines()
            .filter(|l| !l.starts_with('#') && !l.is_empty())
        {
            let (name, _) = line.split_once(':').expect(line);
            assert!(concept(name).is_some(), "{name}");
        }
        let mut seen: HashMap<String, Word> = HashMap::new();
        let mut twice = Vec::new();
        for (word, phrase) in entries() {
            assert!(!phrase.is_empty());
            if let Some(other) = seen.insert(phrase.clone(), word)
                && other != word
            {
                twice.push((phrase, other, word));
            }
        }
        assert!(twice.is_empty(), "{twice:#?}");
    }
}
