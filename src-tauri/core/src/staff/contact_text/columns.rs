//! Table headings: what each column of the following rows holds.

use super::posts::is_post;
use crate::phones::words::fold;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Family,
    Given,
    Patronymic,
    Post,
    Phone,
    Fax,
    Mobile,
    Email,
    Room,
    Address,
    Hours,
    Duty,
    Institution,
    /// A number inside the office's own exchange.
    Internal,
    /// Names of those who hold the post that is the heading itself.
    Holder,
    Number,
}

/// The heading in force.
#[derive(Debug, Default)]
pub(super) struct Columns(pub Vec<Option<Column>>, Vec<String>);

impl Columns {
    /// Takes a row as the new heading if it is one.
    pub(super) fn learn(&mut self, cells: &[String]) -> bool {
        let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
        if cells
            .iter()
            .any(|cell| cell.chars().count() > 60 || cell.contains('@'))
            || cells
                .iter()
                .any(|cell| cell.chars().filter(char::is_ascii_digit).count() > 2)
        {
            return false;
        }
        let mut found: Vec<Option<Column>> = cells.iter().map(|cell| column(cell)).collect();
        let known = found.iter().flatten().count();
        if known < 2 || known * 2 < filled || !found.iter().flatten().any(|c| *c != Column::Number)
        {
            return false;
        }
        if found.contains(&Some(Column::Given)) {
            for one in &mut found {
                if *one == Some(Column::Name) {
                    *one = Some(Column::Family);
                }
            }
        }
        for (one, cell) in found.iter_mut().zip(cells) {
            if one.is_none() && is_post(cell) {
                *one = Some(Column::Holder);
            }
        }
        self.0 = found;
        self.1 = cells.to_vec();
        true
    }

    /// The heading's own words, for a column of post holders.
    pub(super) fn title(&self, index: usize) -> &str {
        self.1.get(index).map_or("", String::as_str)
    }

    /// The heading for a row of this many cells; another count of cells ends the table.
    pub(super) fn for_row(&mut self, cells: usize) -> &[Option<Column>] {
        if self.0.len() != cells {
            self.0.clear();
        }
        &self.0
    }
}

/// What a heading cell says.
pub(super) fn column(cell: &str) -> Option<Column> {
    let text = fold(cell);
    let text = text.trim_matches(|c: char| !c.is_alphanumeric() && c != '№');
    if text.is_empty() || text.split_whitespace().count() > 6 {
        return None;
    }
    let has = |stems: &[&str]| {
        stems.iter().any(|stem| {
            text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '.')
                .any(|w| w.starts_with(stem))
        })
    };
    Some(
        if matches!(
            text,
            "№" | "nr" | "n" | "no" | "№ п/п" | "№ з/п" | "nr. crt" | "nr.crt" | "nr. d/o" | "п/п"
        ) {
            Column::Number
        } else if has(&[
            "e-mail",
            "email",
            "mail",
            "пошт",
            "почт",
            "электронн",
            "електронн",
            "posta",
        ]) {
            Column::Email
        } else if has(&[
            "nume",
            "прізвище",
            "піб",
            "п.і.б",
            "фио",
            "ф.и.о",
            "name",
            "фамили",
            "persoana",
        ]) {
            let given_too = has(&["ім'я", "імя", "имя"]);
            if text.starts_with("prenume") || text.starts_with("first") {
                Column::Given
            } else if has(&["прізвище", "фамили"]) && !given_too
                || text.starts_with("last")
                || text.starts_with("family")
            {
                Column::Family
            } else {
                Column::Name
            }
        } else if matches!(
            text,
            "ім'я" | "имя" | "ім'я та по батькові" | "имя, отчество" | "имя отчество"
        ) {
            Column::Given
        } else if has(&["patronimic", "отчество", "батькові"]) {
            Column::Patronymic
        } else if has(&[
            "functia",
            "functie",
            "post",
            "посад",
            "должност",
            "position",
        ]) {
            Column::Post
        } else if has(&["interior", "intern", "внутр"]) {
            Column::Internal
        } else if has(&["fax", "факс"]) && !has(&["tel", "тел"]) {
            Column::Fax
        } else if has(&["mobil", "mob", "gsm", "моб"]) {
            Column::Mobile
        } else if has(&["tel", "phone", "тел", "contact", "контакт", "serviciu"]) {
            Column::Phone
        } else if has(&["bir", "cab", "каб", "кімн", "комн", "room", "camera"]) {
            Column::Room
        } else if has(&["adres", "адрес", "address"]) {
            Column::Address
        } else if has(&["program", "orar", "график", "графік", "audient", "hours"]) {
            Column::Hours
        } else if has(&[
            "atributi",
            "обов'яз",
            "обязан",
            "responsab",
            "domeni",
            "duti",
        ]) {
            Column::Duty
        } else if has(&[
            "institut",
            "subdiviz",
            "directi",
            "sectia",
            "відділ",
            "підрозд",
            "установ",
            "организ",
            "отдел",
            "орган",
            "подразд",
        ]) {
            Column::Institution
        } else {
            return None;
        },
    )
}
