//! Wire adapters of the papers. None of them changes anything in the office's file.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use district_documents::export::{clipboard, csv, vcard, xlsx};
use district_documents::paper::{Document, print, word};

use serde_json::{Value, json};

use super::contact::{Contact, Directory};
use super::words::Words;
use super::*;
use crate::app::{Core, Desk};
use crate::commands::Empty;
use crate::error::{Error, Result};
use crate::staff::{self, ListPeople};

/// Most pages of one reply.
const PAGES: u32 = 8;
/// Rows asked of the list at a time.
const ROWS: u32 = 200;

/// The papers there are.
pub fn paper_list(desk: &Desk, _: Empty) -> Result<Vec<PaperInfo>> {
    build::papers(desk.core()?.as_ref(), desk.preferences().language)
}

/// Pictures of a paper's pages.
pub fn paper_preview(desk: &Desk, request: PreviewPaper) -> Result<PaperPreview> {
    let core = desk.core()?;
    let made = build::paper(&core, request.paper, &request.options)?;
    pictured(core.clock().today(), made, request.first, request.count)
}

/// Pictures of a list of people as a paper.
pub fn people_preview(desk: &Desk, request: PreviewPeople) -> Result<PaperPreview> {
    let core = desk.core()?;
    let chosen = choose(desk, &request.people)?;
    let numbering = core.numbering()?;
    let words = Words::new(request.language, &numbering, request.include_private);
    let directory = core.read(|conn| store::directory(conn, core.clock().today()))?;
    let people = in_order(&directory, &chosen);
    let hidden = people.iter().flat_map(|person| &person.numbers);
    let hidden = hidden.filter(|number| number.private && !words.private);
    let made = build::Made {
        private_left_out: hidden.count() as u32,
        document: build::list(&core, &directory, &people, &words, &request.people)?,
        rows: people.len() as u32,
    };
    pictured(core.clock().today(), made, request.first, request.count)
}

/// Pictures of some pages of a finished paper; `today` is part of the file's name.
///
/// # Errors
/// `internal` when the pages cannot be drawn.
pub(crate) fn pictured(
    today: NaiveDate,
    made: build::Made,
    first: u32,
    count: u32,
) -> Result<PaperPreview> {
    let count = count.clamp(1, PAGES) as usize;
    let pictures = print::pictures(&made.document, first as usize, count).map_err(unmade)?;
    let day = today.format("%Y-%m-%d").to_string();
    Ok(PaperPreview {
        file_name: files::name(&made.document.title, &day),
        title: made.document.title,
        pages: pictures.pages,
        first,
        total: pictures.total as u32,
        rows: made.rows,
        private_left_out: made.private_left_out,
    })
}

/// Writes a paper to a file.
pub fn paper_save(desk: &Desk, request: SavePaper) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    let render = renderer(&path).ok_or_else(|| files::not_available(&path))?;
    let core = desk.core()?;
    let made = build::paper(&core, request.paper, &request.options)?;
    files::write(&path, &render(&made.document)?, request.overwrite)?;
    Ok(saved(&path, made.rows))
}

/// Writes people to a file.
pub fn people_export(desk: &Desk, request: ExportPeople) -> Result<SavedFile> {
    let path = PathBuf::from(&request.path);
    let ending = files::ending(&path);
    let render = renderer(&path);
    if render.is_none() && !matches!(ending.as_str(), "vcf" | "csv" | "xlsx") {
        return Err(files::not_available(&path));
    }
    let core = desk.core()?;
    let chosen = choose(desk, &request.people)?;
    let numbering = core.numbering()?;
    let words = Words::new(request.language, &numbering, request.include_private);
    let directory = core.read(|conn| store::directory(conn, core.clock().today()))?;
    let people = in_order(&directory, &chosen);
    let mut rows = people.len();
    let bytes = match (render, ending.as_str()) {
        (Some(render), _) => {
            let choice = &request.people;
            render(&build::list(&core, &directory, &people, &words, choice)?)?
        }
        (None, "vcf") => {
            let v4 = request.vcard == VcardVersion::V4;
            let cards = export::cards(&directory, &people, &words, v4);
            rows = cards.len();
            vcard::vcards(&cards, v4).into_bytes()
        }
        (None, "csv") => csv::csv(&export::table(&directory, &people, &words)),
        (None, _) => xlsx::xlsx(&export::table(&directory, &people, &words))
            .map_err(|error| Error::Internal(error.to_string()))?,
    };
    files::write(&path, &bytes, request.overwrite)?;
    Ok(saved(&path, rows as u32))
}

/// People as a table for the clipboard.
pub fn people_copy_table(desk: &Desk, request: CopyPeople) -> Result<CopiedTable> {
    let core = desk.core()?;
    let chosen = choose(desk, &request.people)?;
    let numbering = core.numbering()?;
    let words = Words::new(request.language, &numbering, request.include_private);
    let directory = core.read(|conn| store::directory(conn, core.clock().today()))?;
    let table = export::table(&directory, &in_order(&directory, &chosen), &words);
    Ok(CopiedTable {
        text: clipboard::tabbed(&table),
        html: clipboard::html(&table),
        rows: table.rows.len() as u32,
    })
}

/// The choice a saved view of the directory stands for; everybody by name without one.
///
/// # Errors
/// `not-found` for a view that is not there.
pub fn saved_view(core: &Core, name: Option<&str>) -> Result<PeopleChoice> {
    let filter = serde_json::to_value(PeopleFilter::default())?;
    let mut choice = json!({"query": "", "filter": filter, "sort": PeopleSort::Name, "ids": []});
    if let Some(name) = name {
        let query = core
            .read(|conn| store::view(conn, name))?
            .ok_or(Error::NotFound("view"))?;
        let saved: Value = serde_json::from_str(&query)?;
        for key in ["query", "sort"] {
            if let Some(value) = saved.get(key).filter(|value| !value.is_null()) {
                choice[key] = value.clone();
            }
        }
        for (key, value) in saved
            .get("filter")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            choice["filter"][key] = value.clone();
        }
    }
    Ok(serde_json::from_value(choice)?)
}

pub(crate) type Render = fn(&Document) -> Result<Vec<u8>>;

/// How a paper with this ending is written; none for another ending.
pub(crate) fn renderer(path: &Path) -> Option<Render> {
    match files::ending(path).as_str() {
        "pdf" => Some(|document| print::pdf(document).map_err(unmade)),
        "docx" => Some(|document| word::docx(document).map_err(unmade)),
        _ => None,
    }
}

fn unmade(error: district_documents::paper::PaperError) -> Error {
    Error::Internal(error.to_string())
}

/// What was written, for the reply.
pub(crate) fn saved(path: &Path, rows: u32) -> SavedFile {
    SavedFile {
        path: path.display().to_string(),
        rows,
    }
}

/// Ids of the list's rows in the list's order: the same rows the window shows.
fn choose(desk: &Desk, people: &PeopleChoice) -> Result<Vec<String>> {
    if !people.ids.is_empty() {
        return Ok(people.ids.clone());
    }
    let mut ids = Vec::new();
    let mut after = None;
    loop {
        let page = staff::commands::people_list(
            desk,
            ListPeople {
                query: people.query.clone(),
                filter: people.filter.clone(),
                sort: people.sort,
                after,
                limit: ROWS,
            },
        )?;
        ids.extend(page.rows.into_iter().map(|row| row.id));
        after = page.next;
        if after.is_none() {
            return Ok(ids);
        }
    }
}

fn in_order<'a>(directory: &'a Directory, ids: &[String]) -> Vec<&'a Contact> {
    let known: HashMap<&str, &Contact> = directory
        .contacts
        .iter()
        .map(|contact| (contact.id.as_str(), contact))
        .collect();
    ids.iter()
        .filter_map(|id| known.get(id.as_str()).copied())
        .collect()
}
