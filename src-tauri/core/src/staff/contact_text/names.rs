//! People's names: is it one, and which word is the family name.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::NameOrder;
use super::posts::never_a_name;
use crate::phones::words::fold;

static GIVEN: LazyLock<HashSet<String>> = LazyLock::new(|| {
    include_str!("given_names.txt")
        .split_whitespace()
        .map(fold)
        .collect()
});

/// A name read from a piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub family: String,
    pub given: String,
    pub patronymic: String,
    pub order: NameOrder,
    /// Something besides capital letters says that this is a person.
    pub strong: bool,
    /// The guess rests on nothing: other names of the text may decide.
    pub blind: bool,
}

impl Name {
    /// The same words as given name and patronymic of a person whose family name stood alone
    /// on the line above.
    pub(super) fn under(&self, family: &str) -> Name {
        let patronymic = if self.patronymic.is_empty() {
            &self.family
        } else {
            &self.patronymic
        };
        Name {
            family: recase(family),
            given: self.given.clone(),
            patronymic: patronymic.clone(),
            order: NameOrder::Sure,
            strong: true,
            blind: false,
        }
    }
}

/// Whether a text is one capitalised word that could be a family name.
pub(super) fn is_word(text: &str) -> bool {
    name_word(text)
}

const TITLES: &[&str] = &[
    "dl", "dna", "d-na", "d-l", "d-lui", "d-nei", "d-ra", "dra", "domnul", "doamna", "dr", "ing",
    "пан", "пані", "г-н", "г-жа", "mr", "mrs", "ms",
];

fn given(word: &str) -> bool {
    let folded = fold(word);
    GIVEN.contains(&folded)
        || folded
            .split('-')
            .next()
            .is_some_and(|first| GIVEN.contains(first))
}

fn initials(word: &str) -> bool {
    let mut chars = word.chars();
    let mut count = 0;
    while let Some(letter) = chars.next() {
        if !letter.is_uppercase() || chars.next() != Some('.') || count == 2 {
            return false;
        }
        count += 1;
    }
    count > 0
}

fn capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1
        && word.chars().all(|c| !c.is_lowercase())
}

fn name_word(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let proper = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(char::is_uppercase)
            && (capitals(part)
                || part.chars().count() == 1
                || chars.all(|c| c.is_lowercase() || "'’ʼ`".contains(c)))
    };
    (2..=30).contains(&letters)
        && word
            .chars()
            .all(|c| c.is_alphabetic() || "-'’ʼ`".contains(c))
        && word
            .split('-')
            .all(|part| proper(part) || apostrophe_capital(part))
        && !word.split('-').any(|part| never_a_name(&fold(part)))
        && !never_a_name(&fold(word))
}

/// `D'Angelo`, `О'Коннор`.
fn apostrophe_capital(part: &str) -> bool {
    let mut chars = part.chars();
    chars.next().is_some_and(char::is_uppercase)
        && chars.next().is_some_and(|c| "'’ʼ`".contains(c))
        && chars.next().is_some_and(char::is_uppercase)
        && chars.all(char::is_lowercase)
}

/// `POPESCU-LUNGU` as `Popescu-Lungu`.
fn recase(word: &str) -> String {
    if !capitals(word) {
        return word.to_owned();
    }
    let mut start = true;
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if start {
            out.push(c);
        } else {
            out.extend(c.to_lowercase());
        }
        start = c == '-';
    }
    out
}

/// Endings only a patronymic can have, and endings a family name can have too.
fn patronymic(word: &str) -> Option<bool> {
    let folded = fold(word);
    let ends = |ends: &[&str]| {
        ends.iter()
            .any(|end| folded.ends_with(end) && folded.len() > end.len() + 2)
    };
    if ends(&[
        "івна",
        "ївна",
        "овна",
        "евна",
        "инична",
        "ична",
        "ovna",
        "evna",
        "ivna",
    ]) {
        Some(true)
    } else if ends(&[
        "ович",
        "евич",
        "йович",
        "ilici",
        "ovici",
        "evici",
        "ovich",
        "evich",
        "ovych",
    ]) || matches!(
        folded.as_str(),
        "ильич" | "ілліч" | "кузьмич" | "лукич" | "фомич" | "никитич" | "савич"
    ) {
        Some(false)
    } else {
        None
    }
}

fn family_like(word: &str) -> bool {
    const ENDS: &[&str] = &[
        "escu",
        "eanu",
        "anu",
        "iuc",
        "uc",
        "enco",
        "enko",
        "ov",
        "ova",
        "ev",
        "eva",
        "schi",
        "sky",
        "scaia",
        "ski",
        "aru",
        "oiu",
        "ciu",
        "lea",
        "chi",
        "енко",
        "ук",
        "юк",
        "ко",
        "ський",
        "ська",
        "цький",
        "цька",
        "ов",
        "ова",
        "ев",
        "ева",
        "ін",
        "іна",
        "ин",
        "ина",
        "ский",
        "ская",
        "ян",
        "ец",
        "єць",
        "еску",
        "яну",
        "ару",
        "ак",
        "як",
        "их",
        "ых",
    ];
    let folded = fold(word);
    ENDS.iter()
        .any(|end| folded.ends_with(end) && folded.len() > end.len() + 1)
}

struct Order {
    family: String,
    given: String,
    patronymic: String,
    sure: bool,
    strong: bool,
    blind: bool,
}

fn order(family: &str, given: &str, patronymic: &str, sure: bool) -> Order {
    let text = |words: &str| words.split(' ').map(recase).collect::<Vec<_>>().join(" ");
    Order {
        family: text(family),
        given: text(given),
        patronymic: text(patronymic),
        sure,
        strong: true,
        blind: false,
    }
}

fn two(a: &str, b: &str) -> Order {
    let one_in_capitals = capitals(a) != capitals(b);
    if one_in_capitals {
        let (family, name) = if capitals(a) { (a, b) } else { (b, a) };
        return Order {
            strong: given(name) || family_like(family),
            ..order(family, name, "", true)
        };
    }
    if patronymic(b) == Some(true) && given(a) {
        return order("", a, b, false);
    }
    match (given(a), given(b)) {
        (true, false) => order(b, a, "", patronymic(b).is_none()),
        (false, true) => order(a, b, "", true),
        (both, _) => {
            let swap = family_like(b) && !family_like(a);
            let (family, name) = if swap { (b, a) } else { (a, b) };
            let blind = family_like(a) == family_like(b);
            Order {
                strong: both,
                blind,
                ..order(family, name, "", false)
            }
        }
    }
}

fn three(a: &str, b: &str, c: &str) -> Order {
    match (patronymic(b), patronymic(c)) {
        (Some(_), Some(_)) if given(a) => return order(c, a, b, patronymic(b) == Some(true)),
        (_, Some(_)) if patronymic(b) != Some(true) => return order(a, b, c, true),
        (Some(_), _) => return order(c, a, b, true),
        _ => {}
    }
    if capitals(a) && !capitals(b) {
        return order(a, &format!("{b} {c}"), "", true);
    }
    if capitals(c) && !capitals(b) {
        return order(c, &format!("{a} {b}"), "", true);
    }
    match (given(a), given(b), given(c)) {
        // Without a patronymic's ending the third word is most often the father's name.
        (false, true, true) => order(a, b, c, false),
        (true, true, false) => order(c, &format!("{a} {b}"), "", true),
        (false, true, false) => order(a, b, c, false),
        (true, false, false) => order(&format!("{b} {c}"), a, "", false),
        (false, false, true) => order(&format!("{a} {b}"), c, "", false),
        (any, ..) => Order {
            strong: any,
            blind: true,
            ..order(a, b, c, false)
        },
    }
}

/// Reads a piece of text as a person's name. None when it cannot be one; a name that rests on
/// capital letters alone is not `strong` and needs a post or a phone beside it.
pub(super) fn parse(text: &str) -> Option<Name> {
    if text.len() > 150 {
        return None;
    }
    let text = text.trim().trim_end_matches([',', ';', ':']).trim_end();
    // `И. И. Петров` and `И.И.Петров` are the same name.
    let mut words: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let split = word.rfind('.').map(|at| word.split_at(at + 1));
        match (words.last_mut(), split) {
            (Some(last), _) if initials(last) && initials(word) && last.len() < 4 => {
                last.push_str(word)
            }
            (_, Some((dots, rest))) if !rest.is_empty() && initials(dots) => {
                words.extend([dots.to_owned(), rest.to_owned()]);
            }
            _ => words.push(word.to_owned()),
        }
    }
    if words
        .first()
        .is_some_and(|first| TITLES.contains(&fold(first).trim_end_matches('.')))
    {
        words.remove(0);
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let initial_at = words.iter().position(|word| initials(word));
    if let Some(at) = initial_at {
        let [a, b] = words.as_slice() else {
            return None;
        };
        let (family, letters) = if at == 0 { (b, a) } else { (a, b) };
        if !name_word(family) {
            return None;
        }
        let split = letters.find('.').map_or(letters.len(), |dot| dot + 1);
        let (first, second) = letters.split_at(split);
        return Some(Name {
            family: recase(family),
            given: first.to_owned(),
            patronymic: second.to_owned(),
            order: NameOrder::Sure,
            strong: false,
            blind: false,
        });
    }
    if !words.iter().all(|word| name_word(word)) {
        return None;
    }
    let found = match words.as_slice() {
        [a, b] => two(a, b),
        [a, b, c] => three(a, b, c),
        _ => return None,
    };
    Some(Name {
        family: found.family,
        given: found.given,
        patronymic: found.patronymic,
        order: if found.sure {
            NameOrder::Sure
        } else {
            NameOrder::Guessed
        },
        strong: found.strong,
        blind: found.blind,
    })
}

/// A name from a column or a label that says so: taken even if its words look like nothing known.
pub(super) fn forced(text: &str) -> Option<Name> {
    if let Some(name) = parse(text) {
        return Some(Name {
            strong: true,
            ..name
        });
    }
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 2 || text.chars().any(|c| c.is_ascii_digit()) || text.chars().count() > 80 {
        return None;
    }
    let (family, rest) = text.split_once(' ').unwrap_or((text, ""));
    Some(Name {
        family: recase(family),
        given: rest.split(' ').map(recase).collect::<Vec<_>>().join(" "),
        patronymic: String::new(),
        order: NameOrder::Guessed,
        strong: true,
        blind: true,
    })
}

/// The words of a name that was read from `text`, as they stand there: capitals and all.
pub(super) fn as_written(text: &str, name: &str) -> String {
    let written: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || ",;:".contains(c))
        // `I.POPESCU` is two words of a name.
        .flat_map(|word| [word, word.rsplit('.').next().unwrap_or(word)])
        .collect();
    let of = |word: &str| {
        let same = written.iter().find(|other| recase(other) == word);
        same.map_or_else(|| word.to_owned(), |other| (*other).to_owned())
    };
    name.split(' ').map(of).collect::<Vec<_>>().join(" ")
}

/// Whether a name that is not strong still looks like a family name with something beside it.
pub(super) fn plausible(name: &Name) -> bool {
    name.strong || family_like(&name.family) || name.given.ends_with('.')
}
