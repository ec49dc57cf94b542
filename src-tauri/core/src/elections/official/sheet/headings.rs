//! Which row is the heading, and what its columns hold: words of four languages, else the cells.

use super::RawRow;
use crate::elections::official::OfficialField;
use crate::search::{folded, tokens};

/// Rows at the top among which the heading is looked for.
const TOP: usize = 40;
/// Letters of a heading; longer cells are text.
const LONGEST: usize = 80;

/// Beginnings of words, folded, the stronger meanings first: „Temeiul legal” is a ground, „Termenul
/// legal” a term.
const WORDS: [(OfficialField, &[&str]); 6] = [
    (
        OfficialField::Term,
        &[
            "termen",
            "data",
            "perioad",
            "срок",
            "строк",
            "термін",
            "дата",
            "период",
            "період",
            "term",
            "deadline",
            "date",
            "when",
        ],
    ),
    (
        OfficialField::Ground,
        &[
            "temei",
            "cadru",
            "baza",
            "legal",
            "norm",
            "articol",
            "підстав",
            "правов",
            "основан",
            "законод",
            "норматив",
            "ground",
            "basis",
            "framework",
        ],
    ),
    (
        OfficialField::Action,
        &[
            "actiun",
            "masur",
            "activit",
            "continut",
            "denumir",
            "захід",
            "заход",
            "діі",
            "дія",
            "зміст",
            "мероприят",
            "деистви",
            "содержан",
            "action",
            "measure",
            "activity",
            "what",
        ],
    ),
    (
        OfficialField::Bodies,
        &[
            "responsab",
            "execut",
            "subiect",
            "autorit",
            "organ",
            "відповідал",
            "виконав",
            "ответствен",
            "исполнит",
            "responsible",
            "body",
            "bodies",
            "who",
        ],
    ),
    (
        OfficialField::Note,
        &[
            "nota",
            "note",
            "mentiun",
            "observ",
            "приміт",
            "примеч",
            "remark",
            "comment",
        ],
    ),
    (
        OfficialField::No,
        &["nr", "crt", "no", "n", "пп", "п", "номер", "number"],
    ),
];

/// Words of a column that names the chapter.
const CHAPTER: &[&str] = &[
    "capitol",
    "etap",
    "compartiment",
    "розділ",
    "етап",
    "раздел",
    "этап",
    "глава",
    "chapter",
    "stage",
];

/// The meaning of a heading.
pub(super) fn meaning(cell: &str) -> Option<OfficialField> {
    let words = words(cell)?;
    let begins = |known: &str| {
        words.iter().any(|word| match known.chars().count() <= 3 {
            true => word == known,
            false => word.starts_with(known),
        })
    };
    let found = WORDS
        .iter()
        .find(|(_, known)| known.iter().any(|known| begins(known)));
    match found {
        Some((field, _)) => Some(*field),
        None => cell.contains('№').then_some(OfficialField::No),
    }
}

/// True for the heading of a column of chapters.
pub(super) fn is_chapter(cell: &str) -> bool {
    let begins = |word: &String| CHAPTER.iter().any(|known| word.starts_with(known));
    words(cell).is_some_and(|words| words.first().is_some_and(begins))
}

fn words(cell: &str) -> Option<Vec<String>> {
    if cell.chars().count() > LONGEST {
        return None;
    }
    let words: Vec<String> = tokens(cell)
        .into_iter()
        .map(|token| folded(&token.exact))
        .collect();
    (!words.is_empty() || cell.contains('№')).then_some(words)
}

/// The heading: first and last row of it (from 0), or none.
pub(super) fn found(rows: &[RawRow]) -> Option<(usize, usize)> {
    let first = rows.iter().take(TOP).position(|row| {
        let mut fields: Vec<OfficialField> =
            row.cells.iter().filter_map(|cell| meaning(cell)).collect();
        // A merged heading stands in each of its columns.
        fields.sort_unstable();
        fields.dedup();
        let tells =
            fields.contains(&OfficialField::Action) || fields.contains(&OfficialField::Term);
        tells && fields.len() >= 2
    })?;
    let mut last = first;
    while let Some(row) = rows.get(last + 1) {
        if !goes_on(row, rows.get(first)) && !is_column_numbers(row) {
            break;
        }
        last += 1;
    }
    Some((first, last))
}

/// A second row of the heading: short words of headings under merged cells, and no figures.
fn goes_on(row: &RawRow, first: Option<&RawRow>) -> bool {
    let mut texts: Vec<&String> = row.cells.iter().filter(|cell| !cell.is_empty()).collect();
    texts.dedup();
    if texts.len() < 2 {
        // One text over the table is a chapter, whatever its words.
        return false;
    }
    let mut cells = row.cells.iter().enumerate();
    let mut meant = 0;
    let fits = cells.all(|(at, cell)| {
        let above = first.and_then(|row| row.cells.get(at));
        let same = above.is_some_and(|above| above == cell);
        let short = cell.chars().count() <= LONGEST;
        let digits = cell.chars().any(|c| c.is_ascii_digit());
        meant += usize::from(!same && meaning(cell).is_some());
        cell.is_empty() || same || short && !digits && meaning(cell).is_some()
    });
    fits && (meant > 0 || first.is_some_and(|first| first.cells == row.cells))
}

/// `1 2 3 4 5` under the heading.
pub(super) fn is_column_numbers(row: &RawRow) -> bool {
    let mut filled = 0;
    let numbers = row.cells.iter().enumerate().all(|(at, cell)| {
        let bare = cell.trim_matches(|c: char| !c.is_ascii_digit());
        filled += usize::from(!cell.is_empty());
        cell.is_empty() || bare.parse() == Ok(at + 1) && cell.chars().count() <= 4
    });
    numbers && filled >= 3
}
