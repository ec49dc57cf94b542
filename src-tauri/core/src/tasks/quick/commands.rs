//! Wire adapter: the office's people, councils and calendar for a typed line.

use rusqlite::Connection;

use super::read::{Known, KnownCouncil, Setting, read};
use super::{ChipChoice, QuickReading, QuickText, store};
use crate::app::{Core, Desk};
use crate::error::Result;
use crate::locales::Texts;
use crate::packs::Pack;
use crate::search::{DocKind, Index, Scope, ask, folded, sounds};
use crate::tasks::store::people;
use crate::terms::commands::{PackDays, office_country};

/// People offered for a name at most.
const PEOPLE: usize = 20;

/// Reads a line; an ordinary answer while one types, nothing is stored.
pub fn quick_read(desk: &Desk, request: QuickText) -> Result<QuickReading> {
    let language = request.language.unwrap_or(desk.preferences().language);
    let pack = Pack::of(office_country(desk))?;
    let calendar = PackDays::of(desk, pack, language)?;
    let texts = Texts::new(language);
    let setting = Setting {
        today: desk.clock().today(),
        calendar: &calendar,
        language,
        texts: &texts,
    };
    let core = desk.core()?;
    core.search(|conn, index| {
        let known = Office {
            conn,
            index,
            me: me(&core, conn)?,
            councils: store::councils(conn, language)?,
        };
        Ok(read(&request.text, &request.ignored, &known, &setting))
    })
}

/// Whoever sits here, when the directory knows them.
fn me(core: &Core, conn: &Connection) -> Result<Option<ChipChoice>> {
    let me = people::me(conn, &core.user_name(conn)?)?;
    Ok(me.id.map(|id| ChipChoice { id, label: me.name }))
}

struct Office<'a> {
    conn: &'a Connection,
    index: &'a Index,
    me: Option<ChipChoice>,
    councils: Vec<KnownCouncil>,
}

impl Known for Office<'_> {
    fn people(&self, words: &str) -> Vec<ChipChoice> {
        let said: Vec<String> = words
            .split(|c: char| c.is_whitespace() || c == '-')
            .filter(|word| !word.is_empty())
            .map(folded)
            .collect();
        let answer = ask(self.index, words, &Scope::of(&[DocKind::Person]));
        answer
            .page(&[DocKind::Person], 0, PEOPLE)
            .into_iter()
            .filter_map(|hit| store::person(self.conn, &hit.id).ok().flatten())
            .filter(|person| is_named(&person.label, &said))
            .collect()
    }

    fn me(&self) -> Option<ChipChoice> {
        self.me.clone()
    }

    fn councils(&self) -> &[KnownCouncil] {
        &self.councils
    }
}

/// True when every word said begins a word of the name, in either script. A typing error is
/// not mended here: an order must not go to somebody of a similar name.
fn is_named(name: &str, said: &[String]) -> bool {
    let names: Vec<(String, Vec<String>)> = name
        .split(|c: char| c.is_whitespace() || c == '-')
        .map(|word| (folded(word), sounds(word)))
        .collect();
    said.iter().all(|word| {
        let heard = sounds(word);
        names.iter().any(|(plain, sound)| {
            plain.starts_with(word)
                || heard
                    .iter()
                    .any(|heard| sound.iter().any(|known| known.starts_with(heard)))
        })
    })
}
