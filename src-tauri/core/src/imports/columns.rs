//! Where the headings are, and what the columns below them hold.

use district_documents::reading::{Row, Table};

use super::headers::{meaning, words};
use super::{Confidence, ImportField, ImportKind};
use crate::search::folded;
use crate::staff::contact_text;

/// How many of the first rows may be titles.
const HEAD: usize = 30;

/// How many rows below the headings are asked what their columns hold.
const SEEN: usize = 200;

/// Headings of a table.
#[derive(Debug, Clone, Default)]
pub(super) struct Headings {
    /// Row as the user counts; 0 for none.
    pub row: u32,
    /// How many rows of the table lie before the first of the list.
    pub skip: usize,
    /// Texts in order.
    pub texts: Vec<String>,
}

/// Finds the headings, or takes the row the user named.
pub(super) fn headings(table: &Table, kind: ImportKind, asked: Option<u32>) -> Headings {
    let place = match asked {
        Some(0) => None,
        Some(number) => table.rows.iter().position(|row| row.number == number),
        None => {
            let mut best: Option<(usize, usize)> = None;
            for (at, row) in table.rows.iter().take(HEAD).enumerate() {
                let known = known(row, kind);
                if known > 0 && best.is_none_or(|(most, _)| known > most) {
                    best = Some((known, at));
                }
            }
            best.map(|(_, at)| at)
        }
    };
    let Some(at) = place else {
        return Headings {
            texts: vec![String::new(); table.width],
            ..Headings::default()
        };
    };
    let Some(row) = table.rows.get(at) else {
        return Headings::default();
    };
    let mut texts: Vec<String> = (0..table.width).map(|n| row.cell(n).to_owned()).collect();
    let mut skip = at + 1;
    // A heading of two storeys: merged cells repeat the upper word below.
    if let Some(below) = table.rows.get(at + 1) {
        let repeated = (0..table.width)
            .filter(|n| !row.cell(*n).is_empty() && row.cell(*n) == below.cell(*n))
            .count();
        let fresh = (0..table.width).filter(|n| {
            let cell = below.cell(*n);
            !cell.is_empty() && cell != row.cell(*n)
        });
        let plain = fresh.clone().all(|n| plain(below.cell(n)));
        if repeated >= 1 && plain && asked.is_none_or(|_| repeated >= 2) {
            for n in fresh {
                let upper = row.cell(n);
                if let Some(text) = texts.get_mut(n) {
                    *text = [upper, below.cell(n)].join(" ").trim().to_owned();
                }
            }
            skip += 1;
        }
    }
    Headings {
        row: row.number,
        skip,
        texts,
    }
}

/// A heading's cell is short and holds no number and no mail.
fn plain(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    cell.chars().count() <= 60 && !cell.contains('@') && digits <= 2
}

/// Different meanings of a row's cells; none for a row that is no heading.
fn known(row: &Row, kind: ImportKind) -> usize {
    let cells: Vec<&str> = row.cells().filter(|cell| !cell.is_empty()).collect();
    if !cells.iter().all(|cell| plain(cell)) {
        return 0;
    }
    let mut different = cells.clone();
    different.dedup();
    if cells.len() > 2 && different.len() == 1 {
        // A title merged over the whole width.
        return 0;
    }
    let mut found: Vec<ImportField> = Vec::new();
    let mut sure: Vec<ImportField> = Vec::new();
    for cell in &cells {
        let Some((field, exact)) = meaning(cell, kind) else {
            continue;
        };
        if !found.contains(&field) {
            found.push(field);
        }
        if exact && field != ImportField::Skip && !sure.contains(&field) {
            sure.push(field);
        }
    }
    let useful = found
        .iter()
        .filter(|field| **field != ImportField::Skip)
        .count();
    // Address books write fifty columns of which a directory knows a dozen.
    if kind == ImportKind::People && sure.len() >= 4 {
        return useful;
    }
    if useful * 3 < different.len() || (useful < 2 && cells.len() > 2) {
        return 0;
    }
    // One known word alone may be anything.
    if useful < 2 && cells.len() == 2 {
        0
    } else {
        useful
    }
}

/// Guesses of all columns.
pub(super) fn guesses(
    table: &Table,
    headings: &Headings,
    kind: ImportKind,
) -> Vec<(Option<ImportField>, Confidence)> {
    let mut found: Vec<(Option<ImportField>, Confidence)> = headings
        .texts
        .iter()
        .map(|text| match meaning(text, kind) {
            Some((field, true)) => (Some(field), Confidence::Sure),
            Some((field, false)) => (Some(field), Confidence::Likely),
            None => (None, Confidence::Unknown),
        })
        .collect();
    let has = |found: &[(Option<ImportField>, Confidence)], field| {
        found.iter().any(|(one, _)| *one == Some(field))
    };
    if kind == ImportKind::Tasks {
        of_tasks(table, headings, &mut found);
    }
    if kind == ImportKind::Stations {
        of_stations(table, headings, &mut found);
    }
    if kind == ImportKind::People {
        use ImportField::{Family, Given, Name};
        // Beside "Job Title" a bare "Title" is a form of address, as in Outlook's lists.
        if headings.texts.iter().any(|text| words(text) == "job title") {
            for (guess, text) in found.iter_mut().zip(&headings.texts) {
                if words(text) == "title" {
                    *guess = (None, Confidence::Unknown);
                }
            }
        }
        if has(&found, Given) {
            // Beside a given name, "Nume" is the family name.
            let already = has(&found, Family);
            for (guess, text) in found.iter_mut().zip(&headings.texts) {
                let short = words(text).split(' ').count() == 1;
                if guess.0 == Some(Name) && short && !already {
                    guess.0 = Some(Family);
                }
            }
        }
        if has(&found, Given) && has(&found, Family) {
            // "Manager's Name" beside the name's parts is somebody else's.
            for guess in &mut found {
                if *guess == (Some(Name), Confidence::Likely) {
                    *guess = (None, Confidence::Unknown);
                }
            }
        }
        if has(&found, Given) && !has(&found, Family) && !has(&found, Name) {
            for guess in &mut found {
                if guess.0 == Some(Given) {
                    guess.0 = Some(Name);
                }
            }
        }
        if !has(&found, Name) && !has(&found, Family) {
            holder(headings, &mut found);
        }
        if headings.row == 0 {
            by_content(table, &mut found);
        } else {
            refuted(table, headings, &mut found);
            if !has(&found, Name) && !has(&found, Family) {
                names_seen(table, headings, &mut found);
            }
        }
    }
    once(&mut found, kind);
    found
}

/// In a list of tasks a bare „Nr.” over 1, 2, 3… counts the rows, and a column for the whole
/// document beside others for its parts says what kind of document it is.
fn of_tasks(table: &Table, headings: &Headings, found: &mut [(Option<ImportField>, Confidence)]) {
    use ImportField::{Basis, BasisDate, BasisKind, BasisNo, Number, Skip};
    for (n, guess) in found.iter_mut().enumerate() {
        if guess.0 != Some(Number) {
            continue;
        }
        let rows = table.rows.iter().skip(headings.skip);
        let cells = rows.map(|row| row.cell(n)).filter(|cell| !cell.is_empty());
        let mut cells = cells.take(50).peekable();
        let filled = cells.peek().is_some();
        let counting = cells.enumerate().all(|(at, cell)| {
            cell.trim().trim_end_matches('.').parse::<usize>().ok() == Some(at + 1)
        });
        if filled && counting {
            *guess = (Some(Skip), Confidence::Likely);
        }
    }
    let has = |field| found.iter().any(|(one, _)| *one == Some(field));
    let instead = match (has(BasisKind), has(BasisNo) || has(BasisDate)) {
        (true, _) => Skip,
        (false, true) => BasisKind,
        (false, false) => return,
    };
    for guess in found.iter_mut().filter(|guess| guess.0 == Some(Basis)) {
        guess.0 = Some(instead);
    }
}

/// In a list of stations a bare „Nr.” that does not count the rows is the station's number, when
/// no other column is; a bare „Telefon” beside a name is that person's.
fn of_stations(
    table: &Table,
    headings: &Headings,
    found: &mut [(Option<ImportField>, Confidence)],
) {
    use ImportField::{Keys, KeysPhone, Manager, ManagerPhone, Number, Phone, Skip};
    let numbered = found.iter().any(|(one, _)| *one == Some(Number));
    for n in 0..found.len() {
        let before = n.checked_sub(1).and_then(|n| found.get(n)?.0);
        let text = headings.texts.get(n).map_or("", String::as_str);
        let bare = matches!(words(text).as_str(), "" | "nr" | "n" | "no");
        let Some(guess) = found.get_mut(n) else {
            continue;
        };
        if guess.0 == Some(Skip) && !numbered && bare {
            let rows = table.rows.iter().skip(headings.skip);
            let mut cells = rows.map(|row| row.cell(n)).filter(|cell| !cell.is_empty());
            let written = |cell: &str| cell.contains('/') || cell.starts_with('0');
            if cells.any(written) {
                *guess = (Some(Number), Confidence::Likely);
            }
        }
        if guess.0 == Some(Phone) {
            match before {
                Some(Keys) => *guess = (Some(KeysPhone), Confidence::Likely),
                Some(Manager) => *guess = (Some(ManagerPhone), Confidence::Likely),
                _ => {}
            }
        }
    }
}

/// A column headed by a post holds the names of those who hold it.
fn holder(headings: &Headings, found: &mut [(Option<ImportField>, Confidence)]) {
    const POSTS: [&str; 12] = [
        "primar",
        "primarul",
        "secretar",
        "secretarul",
        "director",
        "directorul",
        "sef",
        "seful",
        "примар",
        "мэр",
        "секретарь",
        "директор",
    ];
    for (guess, text) in found.iter_mut().zip(&headings.texts) {
        if guess.0.is_none() && POSTS.contains(&words(text).as_str()) {
            *guess = (Some(ImportField::Name), Confidence::Likely);
            return;
        }
    }
}

/// A likely meaning that not one cell below bears out is none: a column of mail addresses
/// holds the sign of one, a column of numbers holds digits.
fn refuted(table: &Table, headings: &Headings, found: &mut [(Option<ImportField>, Confidence)]) {
    use ImportField::{Email, PhoneFax, PhoneHome, PhoneInternal, PhoneMobile, PhoneWork};
    for (n, guess) in found.iter_mut().enumerate() {
        let digits = match *guess {
            (Some(Email), Confidence::Likely) => 0,
            (Some(PhoneWork | PhoneMobile | PhoneHome | PhoneFax), Confidence::Likely) => 3,
            (Some(PhoneInternal), Confidence::Likely) => 1,
            _ => continue,
        };
        let bears = |cell: &str| match digits {
            0 => cell.contains('@'),
            least => cell.chars().filter(char::is_ascii_digit).count() >= least,
        };
        let rows = table.rows.iter().skip(headings.skip).take(SEEN);
        let mut cells = rows
            .map(|row| row.cell(n))
            .filter(|cell| !cell.is_empty())
            .peekable();
        if cells.peek().is_some() && !cells.any(bears) {
            *guess = (None, Confidence::Unknown);
        }
    }
}

/// No heading says where the names are, but the cells of a column are names.
fn names_seen(table: &Table, headings: &Headings, found: &mut [(Option<ImportField>, Confidence)]) {
    for (n, guess) in found.iter_mut().enumerate() {
        if guess.0.is_some() {
            continue;
        }
        let rows = table.rows.iter().skip(headings.skip).take(SEEN);
        let cells: Vec<&str> = rows
            .map(|row| row.cell(n))
            .filter(|cell| !cell.is_empty())
            .collect();
        let named = |cell: &&&str| {
            cell.contains(' ') && contact_text::is_name(cell) && !contact_text::is_institution(cell)
        };
        if !cells.is_empty() && cells.iter().filter(named).count() * 3 > cells.len() * 2 {
            *guess = (Some(ImportField::Name), Confidence::Likely);
            return;
        }
    }
}

/// Without headings the cells themselves speak.
fn by_content(table: &Table, found: &mut [(Option<ImportField>, Confidence)]) {
    let sample = || table.rows.iter().take(50);
    let mut named = false;
    for (n, guess) in found.iter_mut().enumerate() {
        let cells: Vec<&str> = sample()
            .map(|row| row.cell(n))
            .filter(|c| !c.is_empty())
            .collect();
        let most = |test: &dyn Fn(&str) -> bool| {
            !cells.is_empty()
                && cells.iter().filter(|cell| test(cell)).count() * 3 > cells.len() * 2
        };
        let digits = |cell: &str| cell.chars().filter(char::is_ascii_digit).count();
        let field = if most(&|cell| cell.contains('@')) {
            ImportField::Email
        } else if most(&|cell| digits(cell) >= 5 && digits(cell) * 2 >= cell.chars().count()) {
            ImportField::PhoneWork
        } else if !named
            && most(&|cell| {
                let words: Vec<&str> = cell.split_whitespace().collect();
                (2..=4).contains(&words.len())
                    && digits(cell) == 0
                    && words
                        .iter()
                        .all(|w| w.chars().next().is_some_and(char::is_uppercase))
            })
        {
            named = true;
            ImportField::Name
        } else {
            continue;
        };
        *guess = (Some(field), Confidence::Likely);
    }
}

/// Fields with room for one value only take the surer column, then the first.
fn once(found: &mut [(Option<ImportField>, Confidence)], kind: ImportKind) {
    use ImportField::*;
    let many = [
        PhoneWork,
        PhoneMobile,
        PhoneInternal,
        PhoneFax,
        PhoneHome,
        Email,
        Skip,
        Note,
        Duty,
        Labels,
        Outcome,
    ];
    for field in (0..found.len())
        .filter_map(|n| found.get(n)?.0)
        .collect::<Vec<_>>()
    {
        if many.contains(&field) || (field == Council && kind == ImportKind::Tasks) {
            continue;
        }
        let all: Vec<usize> = (0..found.len())
            .filter(|n| found.get(*n).is_some_and(|g| g.0 == Some(field)))
            .collect();
        let best = all
            .iter()
            .copied()
            .find(|n| found.get(*n).is_some_and(|g| g.1 == Confidence::Sure))
            .or(all.first().copied());
        for n in all {
            if Some(n) != best
                && let Some(guess) = found.get_mut(n)
            {
                *guess = (None, Confidence::Unknown);
            }
        }
    }
}

/// What the headings are remembered by.
pub(super) fn signature(kind: ImportKind, texts: &[String]) -> String {
    let kind = super::words::slug(&kind);
    let words: Vec<String> = texts.iter().map(|text| folded(text.trim())).collect();
    format!("import_mapping:{kind}:{}", words.join("|"))
}
