//! The form the program brings: what a specialist looks at in a polling station. Its words are in
//! Fluent, so that each reads it in his language until the office writes its own.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::QuestionKind;
use crate::locales::{Language, Texts};

/// A question the program brings.
pub struct Shipped {
    /// Its id, the same in every file and for ever.
    pub id: &'static str,
    /// Its word: `surveyform-q-<word>`.
    pub word: &'static str,
    /// Its chapter: `surveyform-chapter-<word>`.
    pub chapter: &'static str,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answer that is no shortfall: `yes`, `no`, the word of an option; empty: any.
    pub good: &'static str,
    /// Words of the options: `surveyform-option-<word>`.
    pub options: &'static [&'static str],
    /// Word of the column of the matrix it speaks of.
    pub group: &'static str,
    /// The field of the premises it fills.
    pub fact: &'static str,
}

/// A fixed id: only the last two digits differ.
macro_rules! id {
    ($n:literal) => {
        concat!("5e0a7c10-0000-7000-8000-0000000000", $n)
    };
}

const fn question(
    id: &'static str,
    word: &'static str,
    chapter: &'static str,
    kind: QuestionKind,
    good: &'static str,
    group: &'static str,
) -> Shipped {
    Shipped {
        id,
        word,
        chapter,
        kind,
        good,
        options: &[],
        group,
        fact: "",
    }
}

impl Shipped {
    const fn fills(mut self, fact: &'static str) -> Self {
        self.fact = fact;
        self
    }

    const fn of(mut self, options: &'static [&'static str]) -> Self {
        self.options = options;
        self
    }
}

use QuestionKind::{Choice, Number, Text, YesNo};

/// The form, in its order.
pub const FORM: [Shipped; 25] = [
    question(id!("01"), "area", "premises", Number, "", "premises").fills("area"),
    question(id!("02"), "room", "premises", YesNo, "yes", "premises"),
    question(id!("03"), "free", "premises", YesNo, "yes", "premises"),
    question(id!("04"), "repair", "premises", YesNo, "no", "premises"),
    question(id!("05"), "toilets", "premises", YesNo, "yes", "premises").fills("toilets"),
    question(id!("06"), "floor", "access", Choice, "ground", "access")
        .fills("floor")
        .of(&["ground", "upper", "basement"]),
    question(id!("07"), "steps", "access", Choice, "free", "access")
        .fills("access")
        .of(&["free", "partly", "steps"]),
    question(id!("08"), "ramp", "access", YesNo, "yes", "access"),
    question(id!("09"), "door", "access", YesNo, "yes", "access"),
    question(id!("10"), "path", "access", YesNo, "yes", "access"),
    question(id!("11"), "parking", "access", YesNo, "", "access").fills("parking"),
    question(id!("12"), "heating", "heat", Choice, "", "heating")
        .fills("heating")
        .of(&["gas", "stoves", "electric", "central", "unheated"]),
    question(id!("13"), "warm", "heat", YesNo, "yes", "heating"),
    question(id!("14"), "light", "heat", YesNo, "yes", "light").fills("light"),
    question(id!("15"), "sockets", "heat", YesNo, "yes", "light"),
    question(id!("16"), "reserve", "heat", YesNo, "yes", "light").fills("reserve_power"),
    question(
        id!("17"),
        "furniture",
        "equipment",
        YesNo,
        "yes",
        "premises",
    ),
    question(id!("18"), "booths", "equipment", Number, "", "booths"),
    question(id!("19"), "booth", "equipment", YesNo, "yes", "booths"),
    question(id!("20"), "safe", "equipment", YesNo, "yes", "seals"),
    question(id!("21"), "phone", "link", Text, "", "link").fills("phone"),
    question(id!("22"), "mobile", "link", YesNo, "yes", "link"),
    question(id!("23"), "internet", "link", YesNo, "yes", "link").fills("internet"),
    question(id!("24"), "extinguisher", "safety", YesNo, "yes", "guard"),
    question(id!("25"), "locks", "safety", YesNo, "yes", "guard"),
];

/// A question by the word kept with it.
pub fn by_word(word: &str) -> Option<&'static Shipped> {
    FORM.iter().find(|question| question.word == word)
}

/// The question in words.
pub fn text(texts: &Texts, word: &str) -> String {
    texts.text(&format!("surveyform-q-{word}"))
}

/// What it is about, for titles: `rampa`.
pub fn short(texts: &Texts, word: &str) -> String {
    texts.text(&format!("surveyform-short-{word}"))
}

/// The chapter's name.
pub fn chapter(texts: &Texts, word: &str) -> String {
    texts.text(&format!("surveyform-chapter-{word}"))
}

/// An option in words.
pub fn option(texts: &Texts, word: &str) -> String {
    texts.text(&format!("surveyform-option-{word}"))
}

/// Words of the form in all four languages, and what they are the words of.
struct Spoken {
    questions: HashMap<String, &'static str>,
    chapters: HashMap<String, &'static str>,
    options: HashMap<String, &'static str>,
    yes_no: HashMap<String, &'static str>,
}

fn spoken() -> &'static Spoken {
    static SPOKEN: OnceLock<Spoken> = OnceLock::new();
    SPOKEN.get_or_init(|| {
        let mut all = Spoken {
            questions: HashMap::new(),
            chapters: HashMap::new(),
            options: HashMap::new(),
            yes_no: HashMap::new(),
        };
        for texts in Language::ALL.map(Texts::new) {
            for asked in &FORM {
                all.questions.insert(text(&texts, asked.word), asked.word);
                let name = chapter(&texts, asked.chapter);
                all.chapters.insert(name, asked.chapter);
                for word in asked.options {
                    all.options.insert(option(&texts, word), word);
                }
            }
            for word in ["yes", "no"] {
                let said = texts.text(&format!("surveyform-{word}"));
                all.yes_no.insert(said.to_lowercase(), word);
            }
        }
        all
    })
}

/// The word of an option said in any language.
pub fn option_word(said: &str) -> Option<&'static str> {
    spoken().options.get(said).copied()
}

/// `yes` or `no` said in any language, whatever the case.
pub fn yes_no_word(said: &str) -> Option<&'static str> {
    spoken().yes_no.get(&said.to_lowercase()).copied()
}

/// A kept question in the reader's language, when the words are the program's own.
pub fn question_again(texts: &Texts, kept: &str) -> String {
    let word = spoken().questions.get(kept);
    word.map_or_else(|| kept.to_owned(), |word| text(texts, word))
}

/// What a kept question is about, in short.
pub fn short_again(texts: &Texts, kept: &str) -> String {
    let word = spoken().questions.get(kept);
    word.map_or_else(
        || kept.trim_end_matches('?').trim_end().to_owned(),
        |word| short(texts, word),
    )
}

/// A kept chapter in the reader's language.
pub fn chapter_again(texts: &Texts, kept: &str) -> String {
    let word = spoken().chapters.get(kept);
    word.map_or_else(|| kept.to_owned(), |word| chapter(texts, word))
}

/// A kept option in the reader's language.
pub fn option_again(texts: &Texts, kept: &str) -> String {
    option_word(kept).map_or_else(|| kept.to_owned(), |word| option(texts, word))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_form_is_whole_in_four_languages() {
        let ids: BTreeSet<_> = FORM.iter().map(|asked| asked.id).collect();
        let words: BTreeSet<_> = FORM.iter().map(|asked| asked.word).collect();
        assert_eq!((ids.len(), words.len()), (FORM.len(), FORM.len()));
        for texts in Language::ALL.map(Texts::new) {
            let said = |text: String| {
                assert!(!text.starts_with("surveyform-"), "{text}");
                text
            };
            let mut questions = BTreeSet::new();
            for asked in &FORM {
                assert!(questions.insert(said(text(&texts, asked.word))));
                said(short(&texts, asked.word));
                said(chapter(&texts, asked.chapter));
                for word in asked.options {
                    // An answer must lead back to its option.
                    assert_eq!(option_word(&said(option(&texts, word))), Some(*word));
                }
                let good = asked.good;
                let fits = match asked.kind {
                    YesNo => matches!(good, "" | "yes" | "no"),
                    Choice => good.is_empty() || asked.options.contains(&good),
                    Number | Text => good.is_empty(),
                };
                assert!(fits, "{}", asked.word);
            }
        }
    }

    #[test]
    fn chapters_stand_together() {
        let mut seen: Vec<&str> = Vec::new();
        for asked in &FORM {
            if seen.last() != Some(&asked.chapter) {
                assert!(!seen.contains(&asked.chapter), "{}", asked.chapter);
                seen.push(asked.chapter);
            }
        }
        assert_eq!(seen.len(), 6);
    }

    #[test]
    fn kept_words_are_read_in_the_readers_language() {
        let [ro, en] = [Language::Ro, Language::En].map(Texts::new);
        let kept = text(&ro, "ramp");
        assert_eq!(question_again(&en, &kept), text(&en, "ramp"));
        assert_eq!(short_again(&ro, &kept), short(&ro, "ramp"));
        assert_eq!(
            short_again(&ro, "Este firmă la intrare?"),
            "Este firmă la intrare"
        );
        assert_eq!(yes_no_word("DA"), Some("yes"));
        assert_eq!(option_word("altceva"), None);
    }
}
