//! Label words inside a line: where a telephone, a room, an address begins.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::phones::words::{Word, fold_char, opens_number, word};

/// What a label announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Contacts,
    Phone,
    Email,
    Room,
    Address,
    /// A street word: part of the address itself.
    Street,
    Hours,
    Duty,
    Post,
    Name,
    Institution,
    Site,
}

/// Label texts, folded; of two that fit the longer wins.
const LABELS: &[(Field, &[&str])] = &[
    (
        Field::Contacts,
        &[
            "contacte",
            "contact",
            "contacts",
            "date de contact",
            "datele de contact",
            "контакти",
            "контакты",
            "контактні дані",
            "контактные данные",
            "контактна інформація",
            "контактная информация",
        ],
    ),
    (
        Field::Email,
        &[
            "email",
            "e-mail",
            "e mail",
            "mail",
            "posta electronica",
            "adresa electronica",
            "adresa de e-mail",
            "adresa de email",
            "ел. пошта",
            "ел.пошта",
            "ел. адреса",
            "електронна пошта",
            "електронна адреса",
            "эл. почта",
            "эл.почта",
            "эл. адрес",
            "электронная почта",
            "электронный адрес",
            "почта",
            "пошта",
        ],
    ),
    (
        Field::Room,
        &[
            "biroul",
            "birou",
            "bir",
            "cabinetul",
            "cabinet",
            "cab",
            "camera",
            "cam",
            "каб",
            "кабінет",
            "кабинет",
            "к",
            "кім",
            "кімната",
            "комн",
            "комната",
            "ком",
            "офіс",
            "офис",
            "room",
        ],
    ),
    (
        Field::Address,
        &[
            "adresa",
            "adresa juridica",
            "adresa postala",
            "adresa oficiului",
            "sediul",
            "адреса",
            "юридична адреса",
            "поштова адреса",
            "адрес",
            "юридический адрес",
            "почтовый адрес",
            "address",
        ],
    ),
    (
        Field::Street,
        &[
            "str",
            "strada",
            "bd",
            "bul",
            "bulevardul",
            "вул",
            "вулиця",
            "ул",
            "улица",
            "просп",
            "пр-т",
            "пров",
            "бульвар",
            "бул",
            "площа",
            "площадь",
            "пл",
        ],
    ),
    (
        Field::Hours,
        &[
            "program",
            "programul",
            "program de lucru",
            "programul de lucru",
            "program de audienta",
            "orele de lucru",
            "orele de primire",
            "ore de primire",
            "audienta",
            "audiente",
            "zile de audienta",
            "zilele de audienta",
            "zi de audienta",
            "orar",
            "orarul",
            "primirea cetatenilor",
            "графік прийому",
            "графік роботи",
            "графік",
            "години прийому",
            "прийом",
            "прийом громадян",
            "дні прийому",
            "прийомні дні",
            "приймальні дні",
            "режим роботи",
            "графік прийому громадян",
            "график приема",
            "график работы",
            "график приема граждан",
            "график",
            "часы приема",
            "прием",
            "прием граждан",
            "приемные дни",
            "дни приема",
            "режим работы",
            "часы работы",
            "hours",
            "office hours",
            "working hours",
            "reception hours",
            "reception",
        ],
    ),
    (
        Field::Duty,
        &[
            "responsabil de",
            "responsabila de",
            "responsabil pentru",
            "responsabila pentru",
            "responsabil cu",
            "responsabila cu",
            "responsabil(a) de",
            "responsabil(a) pentru",
            "responsabil",
            "responsabila",
            "raspunde de",
            "atributii",
            "atributiile",
            "domeniul",
            "відповідальний за",
            "відповідальна за",
            "відповідальний(а) за",
            "відповідає за",
            "обов'язки",
            "ответственный за",
            "ответственная за",
            "ответственный(ая) за",
            "отвечает за",
            "обязанности",
            "responsible for",
            "in charge of",
            "duties",
        ],
    ),
    (
        Field::Post,
        &[
            "functia",
            "functia detinuta",
            "functie",
            "postul",
            "посада",
            "займана посада",
            "должность",
            "position",
            "post",
        ],
    ),
    (
        Field::Name,
        &[
            "nume",
            "numele",
            "nume prenume",
            "nume si prenume",
            "nume, prenume",
            "numele si prenumele",
            "numele, prenumele",
            "numele prenumele",
            "піб",
            "п.і.б.",
            "п.і.б",
            "п. і. б.",
            "прізвище",
            "прізвище, ім'я, по батькові",
            "фио",
            "ф.и.о.",
            "ф.и.о",
            "name",
            "full name",
        ],
    ),
    (
        Field::Institution,
        &[
            "institutia",
            "institutie",
            "subdiviziunea",
            "organizatia",
            "установа",
            "організація",
            "підрозділ",
            "организация",
            "учреждение",
            "подразделение",
            "institution",
            "organisation",
            "organization",
        ],
    ),
    (
        Field::Site,
        &[
            "web",
            "site",
            "site-ul",
            "pagina web",
            "сайт",
            "вебсайт",
            "веб-сайт",
            "website",
        ],
    ),
];

/// One label found: where it stands and where its value begins, as character positions.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub field: Field,
    pub start: usize,
    pub value: usize,
}

fn word_end(low: &[char], from: usize) -> usize {
    low.get(from..)
        .unwrap_or_default()
        .iter()
        .position(|c| !c.is_alphabetic())
        .map_or(low.len(), |at| from + at)
}

fn skip(low: &[char], from: usize, marks: &str) -> usize {
    low.get(from..)
        .unwrap_or_default()
        .iter()
        .position(|c| !marks.contains(*c))
        .map_or(low.len(), |at| from + at)
}

type LabelIndex = HashMap<char, Vec<(Field, Vec<char>)>>;

/// The labels by their first letter: most words of a text begin none.
static BY_LETTER: LazyLock<LabelIndex> = LazyLock::new(|| {
    let mut map = LabelIndex::new();
    for (field, texts) in LABELS {
        for text in *texts {
            let label: Vec<char> = text.chars().collect();
            if let Some(first) = label.first() {
                map.entry(*first).or_default().push((*field, label));
            }
        }
    }
    map
});

/// The longest label standing at a place, and where it ends.
fn label_at(low: &[char], at: usize) -> Option<(Field, usize)> {
    let rest = low.get(at..)?;
    BY_LETTER
        .get(rest.first()?)?
        .iter()
        .filter(|(_, label)| {
            rest.starts_with(label) && !rest.get(label.len()).is_some_and(|c| c.is_alphabetic())
        })
        .max_by_key(|(_, label)| label.len())
        .map(|(field, label)| (*field, at + label.len()))
}

/// A telephone label at a place: the position of its first digit.
fn phone_at(low: &[char], at: usize) -> Option<usize> {
    let first: String = low.get(at..word_end(low, at))?.iter().collect();
    // `т. 2-12-34`: one letter counts only with its stop.
    let letter = matches!(first.as_str(), "t" | "т") && low.get(at + 1) == Some(&'.');
    if !opens_number(&first) && !letter {
        return None;
    }
    let mut at = at + first.chars().count();
    let mut colon = false;
    let mut strange = 0;
    for _ in 0..12 {
        let next = skip(low, at, " .:/()-–—№,");
        colon |= low.get(at..next).is_some_and(|marks| marks.contains(&':'));
        match low.get(next) {
            Some(c) if c.is_ascii_digit() || *c == '+' => return Some(next),
            Some(c) if c.is_alphabetic() => {
                let end = word_end(low, next);
                let text: String = low.get(next..end)?.iter().collect();
                // After a colon a few free words may stand: `Telefon: sala mare 2-12-34`.
                strange += usize::from(word(&text).is_none());
                if strange > if colon { 3 } else { 0 } {
                    return None;
                }
                at = end;
            }
            _ => return None,
        }
    }
    None
}

/// Whether a label with these surroundings announces anything, and where its value begins.
fn announces(
    field: Field,
    low: &[char],
    start: usize,
    end: usize,
    email_seen: bool,
) -> Option<usize> {
    let before = low.get(..start)?.iter().rposition(|c| *c != ' ');
    let separated = before
        .and_then(|at| low.get(at))
        .is_none_or(|c| ",;:.|–—-([)".contains(*c));
    let mark = skip(low, end, " .");
    let at_mark = low.get(mark).copied();
    let colon = at_mark == Some(':');
    let ends = at_mark.is_none();
    let value = skip(low, end, " .:-–—");
    let digit_near = low
        .get(end..(end + 25).min(low.len()))?
        .iter()
        .any(char::is_ascii_digit);
    let dotted = low.get(end) == Some(&'.');
    let yes = match field {
        Field::Contacts => before.is_none() && (colon || ends || phone_near(low, value)),
        Field::Phone => true,
        Field::Email => {
            colon || ends || email_seen || (separated && matches!(at_mark, Some(',' | ';' | '-')))
        }
        Field::Room => {
            let number = skip(low, end, " .:№");
            let short = end - start < 3;
            let nr = low
                .get(number..)
                .is_some_and(|rest| rest.starts_with(&['n', 'r']));
            let number = if nr {
                skip(low, number + 2, " .")
            } else {
                number
            };
            return (low.get(number).is_some_and(char::is_ascii_digit)
                && (!short || dotted || before.is_none()))
            .then_some(number);
        }
        Field::Address => {
            separated && (colon || before.is_none() && matches!(at_mark, Some('-' | '–' | '—')))
        }
        Field::Street => {
            return (separated
                && (dotted || low.get(end) == Some(&' '))
                && digit_near_or_title(low, end))
            .then_some(start);
        }
        Field::Hours => {
            separated && (colon || digit_near || matches!(at_mark, Some('-' | '–' | '—')))
        }
        Field::Duty => {
            let linked = low.get(start..end)?.contains(&' ');
            separated && (colon || linked && !ends)
        }
        Field::Post | Field::Name | Field::Institution | Field::Site => separated && colon,
    };
    yes.then_some(value)
}

fn phone_near(low: &[char], at: usize) -> bool {
    low.get(at).is_some_and(|c| c.is_ascii_digit() || *c == '+') || phone_at(low, at).is_some()
}

fn digit_near_or_title(low: &[char], end: usize) -> bool {
    low.get(end..(end + 60).min(low.len()))
        .is_some_and(|rest| rest.iter().any(char::is_ascii_digit))
}

/// All labels of a line, in order. `email_seen`: an address was already taken out of it.
pub(super) fn find(text: &str, email_seen: bool) -> Vec<Found> {
    let low: Vec<char> = text.chars().map(fold_char).collect();
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < low.len() {
        if !low.get(at).is_some_and(|c| c.is_alphabetic()) {
            at += 1;
            continue;
        }
        let end_of_word = word_end(&low, at);
        let first: String = low
            .get(at..end_of_word)
            .unwrap_or_default()
            .iter()
            .collect();
        let in_phone = found.last().is_some_and(|last| last.field == Field::Phone);
        // The extension belongs to the number before it.
        if !(in_phone && word(&first) == Some(Word::Extension))
            && let Some(digit) = phone_at(&low, at)
        {
            found.push(Found {
                field: Field::Phone,
                start: at,
                value: at,
            });
            at = digit;
            continue;
        }
        if let Some((field, end)) = label_at(&low, at)
            && let Some(value) = announces(field, &low, at, end, email_seen)
        {
            found.push(Found {
                field,
                start: at,
                value,
            });
            at = end.max(value);
            continue;
        }
        at = end_of_word;
    }
    found
}
