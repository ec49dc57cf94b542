//! A source in memory: a table with its headings, whatever it came from.

use district_documents::reading::sheets::{self, SheetOptions};
use district_documents::reading::vcards::{self, Contact, Typed};
use district_documents::reading::{Format, ReadError, Row, Table, TableBuilder, detect};

use super::columns::{self, Headings};
use super::{Confidence, ImportField, ImportKind, ImportOpen, ImportSheet, RowCode, RowProblem};

/// A source as read with the choices of the user.
pub(super) struct Source {
    pub kind: ImportKind,
    pub format: Format,
    pub encoding: Option<&'static str>,
    pub separator: Option<char>,
    pub sheets: Vec<ImportSheet>,
    pub sheet: Option<String>,
    pub table: Table,
    pub headings: Headings,
    pub guesses: Vec<(Option<ImportField>, Confidence)>,
    pub problems: Vec<RowProblem>,
    /// Cards that gave no row.
    pub unread: u32,
}

impl Source {
    /// Reads bytes; the choices of `open` win over the guesses.
    pub fn read(bytes: &[u8], open: &ImportOpen) -> Result<Self, ReadError> {
        let format = detect(bytes)?;
        if format == Format::Vcard {
            return Self::cards(bytes, open);
        }
        let options = SheetOptions {
            encoding: open.encoding.clone(),
            separator: open
                .separator
                .as_deref()
                .and_then(|text| text.chars().next()),
            sheet: open.sheet.clone(),
        };
        let reading = sheets::read(bytes, format, &options)?;
        let table = reading.table;
        let headings = columns::headings(&table, open.kind, open.header_row);
        let guesses = columns::guesses(&table, &headings, open.kind);
        let mut problems = Vec::new();
        for (cells, code) in [
            (&table.without_value, RowCode::FormulaWithoutValue),
            (&table.faulty, RowCode::FaultyCell),
        ] {
            problems.extend(cells.iter().map(|(row, column)| RowProblem {
                row: *row,
                column: Some(*column),
                field: String::new(),
                code,
                message_params: Default::default(),
                value: String::new(),
                left_out: false,
            }));
        }
        Ok(Self {
            kind: open.kind,
            format,
            encoding: reading.encoding,
            separator: reading.separator,
            sheets: reading
                .sheets
                .into_iter()
                .map(|sheet| ImportSheet {
                    name: sheet.name,
                    hidden: sheet.hidden,
                })
                .collect(),
            sheet: reading.sheet,
            table,
            headings,
            guesses,
            problems,
            unread: 0,
        })
    }

    fn cards(bytes: &[u8], open: &ImportOpen) -> Result<Self, ReadError> {
        let cards = vcards::read(bytes, open.encoding.as_deref())?;
        let problems: Vec<RowProblem> = cards
            .problems
            .iter()
            .map(|problem| {
                let code = match problem.fault {
                    vcards::CardFault::Unfinished => RowCode::CardUnfinished,
                    vcards::CardFault::Nameless => RowCode::CardNameless,
                    vcards::CardFault::BadLine => RowCode::CardBadLine,
                    vcards::CardFault::Group => RowCode::CardGroup,
                };
                RowProblem {
                    row: problem.card,
                    column: None,
                    field: String::new(),
                    code,
                    message_params: [("text".to_owned(), problem.text.clone())].into(),
                    value: problem.text.clone(),
                    left_out: code != RowCode::CardBadLine,
                }
            })
            .collect();
        let mut columns = CardColumns::default();
        let rows: Vec<(u32, Vec<String>)> = cards
            .contacts
            .iter()
            .map(|contact| (contact.number, columns.row(contact)))
            .collect();
        let mut table = TableBuilder::default();
        for (number, cells) in &rows {
            table.row(*number, cells.iter().map(String::as_str))?;
        }
        // Cards without a single good one are told by their problems.
        let table = match table.done() {
            Err(ReadError::Empty) => Table::default(),
            other => other?,
        };
        Ok(Self {
            kind: open.kind,
            format: Format::Vcard,
            encoding: Some(cards.encoding),
            separator: None,
            sheets: Vec::new(),
            sheet: None,
            table,
            headings: Headings {
                row: 0,
                skip: 0,
                texts: columns.names,
            },
            guesses: columns
                .fields
                .into_iter()
                .map(|field| match field {
                    Some(_) => (field, Confidence::Sure),
                    None => (None, Confidence::Unknown),
                })
                .collect(),
            unread: cards.total - cards.contacts.len() as u32,
            problems,
        })
    }

    /// Rows below the headings.
    pub fn rows(&self) -> &[Row] {
        self.table
            .rows
            .get(self.headings.skip..)
            .unwrap_or_default()
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.headings.texts.len()
    }

    /// Heading of a column, or its number when it has none.
    pub fn header(&self, column: usize) -> String {
        match self.headings.texts.get(column).map(|text| text.trim()) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => format!("{}", column + 1),
        }
    }
}

/// Cards laid out as a table: a column for every property that occurs.
#[derive(Default)]
struct CardColumns {
    names: Vec<String>,
    fields: Vec<Option<ImportField>>,
}

impl CardColumns {
    fn row(&mut self, contact: &Contact) -> Vec<String> {
        use ImportField::*;
        let mut cells = Vec::new();
        let named = !(contact.family.is_empty() && contact.given.is_empty());
        for (name, field, text) in [
            ("N: family", Family, &contact.family),
            ("N: given", Given, &contact.given),
            ("N: additional", Patronymic, &contact.additional),
            ("TITLE", Post, &contact.title),
            ("ORG", Institution, &contact.organisation),
            ("ROLE", Duty, &contact.role),
            ("NICKNAME", Alias, &contact.nickname),
            ("NOTE", Note, &contact.note),
            ("BDAY", Birthday, &contact.birthday),
            ("UID", Uid, &contact.uid),
            ("ADR: room", Room, &contact.room),
            ("X-HOURS", Hours, &contact.hours),
            ("X-COUNCIL", Council, &contact.council),
            ("PHOTO", Photo, &contact.photo),
        ] {
            self.put(&mut cells, name, Some(field), text);
        }
        if !named && (contact.company || same(&contact.formatted, &contact.organisation)) {
            // An institution's card: its name is neither a family name nor a given one.
            let name = match contact.formatted.is_empty() {
                true => &contact.organisation,
                false => &contact.formatted,
            };
            self.put(&mut cells, "N: family", Some(Family), name);
        } else if !named {
            self.put(&mut cells, "FN", Some(Name), &contact.formatted);
        } else if !same_words(
            &contact.formatted,
            &[&contact.family, &contact.given, &contact.additional]
                .map(String::as_str)
                .join(" "),
        ) {
            // Says more than the name's parts: a title, another script.
            self.put(&mut cells, "FN", None, &contact.formatted);
        }
        self.put(
            &mut cells,
            "ORG: unit",
            Some(Unit),
            &contact.units.join(", "),
        );
        for phone in &contact.phones {
            let (name, field) = phone_column(phone);
            self.put(&mut cells, name, Some(field), &phone.value);
            if let Some(label) = own_label(phone) {
                self.put(
                    &mut cells,
                    "TEL: label",
                    None,
                    &format!("{label}: {}", phone.value),
                );
            }
        }
        for email in &contact.emails {
            self.put(&mut cells, "EMAIL", Some(Email), &email.value);
        }
        // The person's own address stands before that of the work.
        let mut addresses: Vec<&Typed> = contact.addresses.iter().collect();
        addresses.sort_by_key(|address| !address.types.iter().any(|kind| kind == "home"));
        for (n, address) in addresses.into_iter().enumerate() {
            let field = (n == 0).then_some(Address);
            let name = if n == 0 { "ADR" } else { "ADR 2" };
            self.put(&mut cells, name, field, &address.value);
        }
        for kept in &contact.kept {
            let params: String = kept
                .params
                .iter()
                .map(|(key, value)| format!(";{key}={value}"))
                .collect();
            self.put(
                &mut cells,
                &format!("{}{params}", kept.name),
                None,
                &kept.value,
            );
        }
        cells
    }

    /// Writes a value under its column; a second one goes on a line of its own.
    fn put(&mut self, cells: &mut Vec<String>, name: &str, field: Option<ImportField>, text: &str) {
        if text.is_empty() {
            return;
        }
        let known = self.names.iter().position(|known| known == name);
        let at = match known {
            Some(at) => at,
            // So many different properties are no office's cards; the rest shares a column.
            None if self.names.len() >= 400 => 399,
            None => {
                self.names.push(name.to_owned());
                self.fields.push(field);
                self.names.len() - 1
            }
        };
        if cells.len() <= at {
            cells.resize(at + 1, String::new());
        }
        if let Some(cell) = cells.get_mut(at) {
            if !cell.is_empty() {
                cell.push('\n');
            }
            cell.push_str(text);
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    !a.is_empty() && crate::search::folded(a) == crate::search::folded(b)
}

fn same_words(a: &str, b: &str) -> bool {
    let words = |text: &str| {
        let folded = crate::search::folded(text);
        let mut words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
        words.sort_unstable();
        words
    };
    let (a, b) = (words(a), words(b));
    a.iter().all(|word| b.contains(word))
}

fn phone_column(phone: &Typed) -> (&'static str, ImportField) {
    let has = |word: &str| phone.types.iter().any(|kind| kind == word);
    // Programs join the words ("WORKFAX"), people write their own ("Fax serviciu").
    let holds = |stem: &str| phone.types.iter().any(|kind| kind.contains(stem));
    if holds("fax") || holds("факс") {
        ("TEL: fax", ImportField::PhoneFax)
    } else if has("cell") || holds("mobil") || has("iphone") || holds("мобил") || holds("мобіл")
    {
        ("TEL: cell", ImportField::PhoneMobile)
    } else if has("home") {
        ("TEL: home", ImportField::PhoneHome)
    } else {
        ("TEL: work", ImportField::PhoneWork)
    }
}

/// The label its owner gave a number, which may be the only thing that tells what it is for.
fn own_label(phone: &Typed) -> Option<&str> {
    const COMMON: [&str; 18] = [
        "work", "home", "cell", "fax", "voice", "pref", "mobile", "iphone", "main", "other",
        "internet", "text", "video", "pager", "msg", "car", "isdn", "x-mobil",
    ];
    let joined = |kind: &str| matches!(kind, "workfax" | "homefax" | "otherfax" | "workmobile");
    let own = |kind: &&String| !COMMON.contains(&kind.as_str()) && !joined(kind);
    phone.types.iter().find(own).map(String::as_str)
}
