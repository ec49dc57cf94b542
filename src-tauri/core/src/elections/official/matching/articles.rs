//! Articles as they can be compared: „art. 62 alin. (1)”, „art.62(1)”, „ст. 62 ч. 1”.

use crate::search::folded;

/// An article with its paragraph; 0 when none is named.
type Place = (u32, u32);

/// What an act and its articles say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ground {
    places: Vec<Place>,
    /// Numbers of acts: 325/2022.
    acts: Vec<(u32, u32)>,
}

const ARTICLE: &[&str] = &[
    "art",
    "articol",
    "articolul",
    "articolele",
    "ст",
    "стаття",
    "статья",
    "статті",
    "статьи",
    "article",
    "articles",
];
const PARAGRAPH: &[&str] = &[
    "alin",
    "alineatul",
    "ч",
    "част",
    "часть",
    "частина",
    "абз",
    "para",
    "paragraph",
    "par",
];
/// What comes after them is no article.
const OTHER: &[&str] = &[
    "lit",
    "pct",
    "п",
    "пп",
    "пункт",
    "nr",
    "din",
    "буква",
    "point",
    "anexa",
    "cap",
    "no",
];

/// Reads one or more texts: act, article.
pub fn ground(texts: &[&str]) -> Ground {
    let mut found = Ground::default();
    for text in texts {
        read(text, &mut found);
    }
    found.places.sort_unstable();
    found.places.dedup();
    found
}

fn read(text: &str, found: &mut Ground) {
    let text = folded(text);
    let mut words: Vec<String> = Vec::new();
    for c in text.chars() {
        let digit = c.is_ascii_digit();
        let goes_on = words.last().and_then(|word| word.chars().last());
        match goes_on {
            Some(last)
                if c.is_alphanumeric()
                    && last.is_alphanumeric()
                    && last.is_ascii_digit() == digit =>
            {
                if let Some(word) = words.last_mut() {
                    word.push(c);
                }
            }
            _ if c.is_whitespace() => words.push(String::new()),
            _ => words.push(c.to_string()),
        }
    }
    words.retain(|word| !word.is_empty());
    #[derive(PartialEq)]
    enum In {
        Nothing,
        Article,
        Paragraph,
    }
    let mut within = In::Nothing;
    let mut article = 0;
    for (at, word) in words.iter().enumerate() {
        let next = |n: usize| words.get(at + n).map(String::as_str).unwrap_or_default();
        if let Ok(number) = word.parse::<u32>() {
            let year = next(2)
                .parse::<u32>()
                .ok()
                .filter(|y| (1_950..=2_100).contains(y));
            if let (true, Some(year)) = (next(1) == "/", year) {
                found.acts.push((number, year));
                within = In::Nothing;
                continue;
            }
            if found.acts.last().is_some_and(|(_, year)| *year == number) {
                continue;
            }
            match within {
                In::Article => {
                    article = number;
                    found.places.push((number, 0));
                    // „art. 62(1)”
                    if next(1) == "(" {
                        within = In::Paragraph;
                    }
                }
                In::Paragraph if article > 0 => {
                    found.places.retain(|place| *place != (article, 0));
                    found.places.push((article, number));
                    // „62(1), 63”: after the bracket articles go on.
                    if next(1) == ")" && next(2) == "," && next(3).parse::<u32>().is_ok() {
                        within = In::Article;
                    }
                }
                _ => {}
            }
        } else if ARTICLE.contains(&word.as_str()) {
            within = In::Article;
        } else if PARAGRAPH.contains(&word.as_str()) {
            within = In::Paragraph;
        } else if OTHER.contains(&word.as_str()) {
            within = In::Nothing;
        }
    }
}

impl Ground {
    /// How alike two grounds are, 0 to 1; none when one of them names no article.
    pub fn like(&self, other: &Ground) -> Option<f32> {
        if self.places.is_empty() || other.places.is_empty() {
            return None;
        }
        let named = !self.acts.is_empty() && !other.acts.is_empty();
        if named && !self.acts.iter().any(|act| other.acts.contains(act)) {
            return Some(0.0);
        }
        let mut best = 0.0_f32;
        for (article, paragraph) in &self.places {
            for (other_article, other_paragraph) in &other.places {
                if article != other_article {
                    continue;
                }
                let like = match (*paragraph, *other_paragraph) {
                    (a, b) if a == b => 1.0,
                    (0, _) | (_, 0) => 0.8,
                    _ => 0.4,
                };
                best = best.max(like);
            }
        }
        Some(best)
    }
}
