//! Words of a list's cells: numbers, places, kinds, states.

use crate::imports::RowCode;
use crate::imports::headers::words as plain;
use crate::search::folded;
use crate::stations::register::{StationKind, StationState, StepFree};

/// Words that stand before the name of a council or a locality.
const PLACES: &str = "com comuna comunei or oras orasul orasului s sat satul satului mun municipiul municipiului primaria primariei consiliul consiliului local cl г гор город города с село села м місто міста смт пгт п громада рада сільська міська селищна коммуна комуна коммуны комуни примэрия примария примерія совет местный";

/// Words an address begins with.
const STREETS: &str = "str strada bd bul bd-ul bulevardul sos soseaua aleea piata stradela ул улица бул бульвар пер переулок пл площадь просп проспект шоссе вул вулиця бульв провулок пров пл площа шосе street";

/// Words a row of sums begins with.
const TOTALS: &str =
    "total|totalul|in total|total general|итого|всего|разом|усього|всього|subtotal";

/// Words that stand between a name and its telephone.
const PHONES: &str = "tel telefon telefonul mob mobil тел телефон моб phone";

/// The number of a station as it is written: `38/07` out of „Secția nr. 38 / 07”, its zeros kept.
pub(super) fn number(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = text
        .replace(" / ", "/")
        .replace("/ ", "/")
        .replace(" /", "/");
    let first = text.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
    let (before, rest) = text.split_at(first);
    let words = plain(before);
    let filler = !words.is_empty() || before.contains('№') || before.contains('#');
    let known = words.split(' ').all(|word| {
        let known = "nr n no numarul sectia sectiei sectie de votare sv участок дільниця двк уик избирательный виборча номер station polling";
        word.is_empty() || known.split(' ').any(|one| folded(one) == word)
    });
    match filler && known {
        true => rest.trim().to_owned(),
        false => text,
    }
}

/// What a number's cell is that is no number: a sum under the list, a day made of `12/05`.
pub(super) fn no_number(text: &str) -> Option<RowCode> {
    let day = text.get(..10).unwrap_or_default();
    let rest = text.get(10..).unwrap_or_default();
    let shape = day.char_indices().all(|(at, c)| match at {
        4 | 7 => c == '-',
        _ => c.is_ascii_digit(),
    });
    if shape && !day.is_empty() && !rest.starts_with(char::is_alphanumeric) {
        return Some(RowCode::NumberIsDay);
    }
    let words = plain(text);
    let sum = TOTALS.split('|').any(|word| {
        let rest = words.strip_prefix(folded(word).as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    });
    let number = text.chars().any(|c| c.is_ascii_digit());
    (sum || !number).then_some(RowCode::NotAStation)
}

/// A name and the telephones behind it, when nothing else is.
pub(super) fn phone_behind(text: &str) -> Option<(String, String)> {
    let at = text.find(|c: char| c.is_ascii_digit() || c == '+')?;
    let (front, mut tail) = text.split_at_checked(at)?;
    let marks = |c: char| c.is_whitespace() || ",;:.(–—-".contains(c);
    let mut front = front.to_owned();
    if front.trim_end().ends_with('(') {
        // „Ion Popa (069 12 34 56)”, „Ion Popa, (0268) 2-22-22”
        match tail.trim_end().strip_suffix(')') {
            Some(inside) if !inside.contains([')', '(']) => tail = inside,
            _ => tail = text.get(front.trim_end().len() - 1..)?,
        }
    } else if !tail.contains('(') {
        // „Ion Popa (tel. 069 12 34 56)”
        tail = tail.trim_end().trim_end_matches(')');
    }
    front.truncate(front.trim_end_matches(marks).len());
    let label = front.rsplit(|c: char| !c.is_alphabetic()).next()?;
    if PHONES.split(' ').any(|word| folded(word) == folded(label)) {
        front.truncate(front.len() - label.len());
    }
    front.truncate(front.trim_end_matches(marks).len());
    let plain = tail
        .chars()
        .all(|c| c.is_ascii_digit() || " +-–().,;/".contains(c));
    let numbers = crate::phones::split_numbers(tail);
    let long = |one: &String| {
        let digits = one.chars().filter(char::is_ascii_digit).count();
        (5..=15).contains(&digits)
    };
    let all = !numbers.is_empty() && numbers.iter().all(long);
    (plain && all && !front.is_empty()).then(|| (front, tail.trim().to_owned()))
}

/// A place's name without what stands before it, folded: „com. Corbeni” → `corbeni`.
pub(super) fn place(text: &str) -> String {
    let text = folded(text).replace('.', ". ");
    let mut words: Vec<&str> = text.split_whitespace().collect();
    while words.len() > 1 {
        let first = words.first().map_or("", |word| word.trim_end_matches('.'));
        if !PLACES.split(' ').any(|word| folded(word) == first) {
            break;
        }
        words.remove(0);
    }
    words.join(" ")
}

/// „Gimnaziul, str. Livezilor 14” into name and address; without an address the whole is a name.
pub(super) fn split(text: &str) -> (String, String) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((name, rest)) = text.split_once('(')
        && let Some(address) = rest.trim_end().strip_suffix(')')
        && street(address)
        && !name.trim().is_empty()
    {
        return (name.trim().to_owned(), address.trim().to_owned());
    }
    let commas = text.match_indices([',', ';']).map(|(at, _)| at);
    let commas: Vec<usize> = commas.collect();
    let apart = |at: usize| {
        let (name, rest) = text.split_at(at);
        (name.trim().to_owned(), rest[1..].trim().to_owned())
    };
    let by_street = commas
        .iter()
        .map(|at| apart(*at))
        .find(|(name, rest)| !name.is_empty() && street(rest));
    if let Some(found) = by_street {
        return found;
    }
    // „Casa de cultură, Livezilor 14”: a number behind the comma says that it is an address.
    let by_number = commas
        .iter()
        .map(|at| apart(*at))
        .find(|(name, rest)| !name.is_empty() && rest.chars().any(|c| c.is_ascii_digit()));
    by_number.unwrap_or((text, String::new()))
}

/// True for words that begin like an address.
pub(super) fn street(text: &str) -> bool {
    let text = folded(text).replace('.', ". ");
    let first = text.split_whitespace().next().unwrap_or_default();
    let first = first.trim_end_matches('.');
    STREETS.split(' ').any(|word| folded(word) == first)
}

/// The kind of a station.
pub(super) fn kind(text: &str) -> Option<StationKind> {
    let words = plain(text);
    let begins = |stems: &str| any(&words, stems);
    if begins("special|inchis|спец|закрит|закрыт|medical") {
        return Some(StationKind::Special);
    }
    begins("obisn|ordin|звич|обыч|normal|teritor|comun").then_some(StationKind::Ordinary)
}

/// Where a station stands.
pub(super) fn state(text: &str) -> Option<StationState> {
    let words = plain(text);
    let known = StationState::ALL
        .iter()
        .find(|state| plain(state.slug()) == words);
    if let Some(state) = known {
        return Some(*state);
    }
    const STATES: &[(StationState, &str)] = &[
        (
            StationState::OutOfUse,
            "scoas|inactiv|desfiint|lichidat|inchis|nu se|не використ|не использ|не діє|не действ|ліквід|ликвид|закрит|закрыт|out",
        ),
        (StationState::Alternative, "rezerv|altern|запас|резерв"),
        (StationState::Approved, "aprob|затвердж|утвержд|approv"),
        (StationState::Proposed, "propu|предлож|запропон|propos"),
        (
            StationState::Active,
            "activ|in uz|functi|діюч|действ|в исполь|у викор|in use",
        ),
    ];
    let found = STATES.iter().find(|(_, stems)| any(&words, stems));
    found.map(|(state, _)| *state)
}

/// Whether one can come in without steps, told by the first word; the rest stays as it was said.
pub(super) fn access(text: &str) -> (StepFree, String) {
    let words = plain(text);
    let first = words.split(' ').next().unwrap_or_default();
    let is = |list: &str| list.split(' ').any(|word| folded(word) == first);
    let answer = if is("da yes так да есть є rampa пандус") {
        StepFree::Yes
    } else if is("partial partly частково частично parțial") {
        StepFree::Partly
    } else if is("nu no ні нет немає fara без") {
        StepFree::No
    } else {
        StepFree::Unknown
    };
    let said = !(words.contains(' ') || answer == StepFree::Unknown);
    let note = match said {
        true => String::new(),
        false => text.trim().to_owned(),
    };
    (answer, note)
}

/// True when every stem of one saying begins some word.
fn any(words: &str, sayings: &str) -> bool {
    sayings.split('|').any(|saying| {
        folded(saying)
            .split(' ')
            .all(|stem| words.split(' ').any(|word| word.starts_with(stem)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_as_they_are_written() {
        for (cell, read) in [
            ("38/07", "38/07"),
            ("007", "007"),
            ("Secția nr. 38 / 07", "38/07"),
            ("№ 12", "12"),
            ("Дільниця № 530412", "530412"),
            ("38/07A", "38/07A"),
            ("SV-5", "5"),
            ("B12", "B12"),
        ] {
            assert_eq!(number(cell), read, "{cell:?}");
        }
    }

    #[test]
    fn a_cell_with_name_and_address_is_split() {
        for (cell, name, address) in [
            (
                "Gimnaziul, str. Livezilor 14",
                "Gimnaziul",
                "str. Livezilor 14",
            ),
            (
                "Liceul „Mihai Eminescu”, corp B, str. Ștefan cel Mare, 3",
                "Liceul „Mihai Eminescu”, corp B",
                "str. Ștefan cel Mare, 3",
            ),
            (
                "Casa de cultură (ул. Мира, 1)",
                "Casa de cultură",
                "ул. Мира, 1",
            ),
            ("Grădinița, Livezilor 14", "Grădinița", "Livezilor 14"),
            ("Primăria", "Primăria", ""),
            ("Școala, satul vechi", "Școala, satul vechi", ""),
        ] {
            assert_eq!(
                split(cell),
                (name.to_owned(), address.to_owned()),
                "{cell:?}"
            );
        }
    }

    #[test]
    fn places_are_met_in_all_their_forms() {
        for cell in [
            "Corbeni",
            "com. Corbeni",
            "comuna CORBENI",
            "Primăria comunei Corbeni",
            "s.Corbeni",
        ] {
            assert_eq!(place(cell), "corbeni", "{cell:?}");
        }
    }
}
