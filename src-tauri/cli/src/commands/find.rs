//! `desk find`: the search of the window.

use std::path::Path;
use std::time::Instant;

use district_core::app::Core;
use district_core::error::Error;
use district_core::search::{self, DocKind, Hit, HitKind, Matched, Scope, Understood};
use district_core::staff::indexing;
use serde::Serialize;
use serde_json::json;

use crate::args::Find;
use crate::session::{Failure, Outcome, Session, line_of, print};

const LIMIT: u32 = 20;
const LIMIT_OF_QUERIES: u32 = 10;

#[derive(Serialize)]
struct Found {
    kind: HitKind,
    id: String,
    title: String,
    subtitle: String,
    matched: serde_json::Value,
    score: i64,
    /// The election a row of a programme belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<String>,
    #[serde(skip)]
    phone: String,
}

/// Finds one text, or every line of a file in one process.
pub fn run(session: &Session, find: &Find) -> Outcome {
    if let Some(path) = &find.queries {
        return queries(session, find, path);
    }
    let core = session.read()?;
    let text = find.text.as_deref().unwrap_or_default();
    let (found, understood) = hits(
        session,
        &core,
        text,
        find.limit.unwrap_or(LIMIT),
        &find.kind,
    )?;
    session.answer(&found, |texts| {
        if found.is_empty() {
            return texts.with("cli-find-nothing", &[("text", text)]);
        }
        let read = understood
            .iter()
            .map(|read| texts.with("search-understood", &[("text", &read.text)]));
        let lines = found.iter().map(|hit| {
            let title = match hit.title.as_str() {
                "" => texts.text("cli-find-vacant"),
                name => name.to_owned(),
            };
            [&title, &hit.subtitle, &hit.phone]
                .into_iter()
                .filter(|part| !part.is_empty())
                .cloned()
                .collect::<Vec<_>>()
                .join(" · ")
        });
        read.chain(lines).collect::<Vec<_>>().join("\n")
    });
    Ok(0)
}

fn queries(session: &Session, find: &Find, path: &Path) -> Outcome {
    let text = std::fs::read(path)
        .map(|bytes| district_documents::text::decode(&bytes).0)
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::Missing(path.to_owned()),
            _ => Error::from(error),
        })
        .map_err(|error| Failure::from(error).with_exit(1))?;
    let core = session.read()?;
    for query in text.lines().filter(|line| !line.trim().is_empty()) {
        let begun = Instant::now();
        let limit = find.limit.unwrap_or(LIMIT_OF_QUERIES);
        let (found, _) = hits(session, &core, query, limit, &find.kind)?;
        let micros = begun.elapsed().as_micros() as u64;
        let short: Vec<_> = found
            .iter()
            .map(|hit| json!({"id": hit.id, "title": hit.title}))
            .collect();
        print(&line_of(
            &json!({"query": query, "micros": micros, "hits": short}),
        ));
    }
    Ok(0)
}

fn hits(
    session: &Session,
    core: &Core,
    text: &str,
    limit: u32,
    kinds: &[HitKind],
) -> Result<(Vec<Found>, Option<Understood>), Failure> {
    let numbering = core.numbering()?;
    let found = core.search(|conn, index| {
        let mut found: Vec<Found> = Vec::new();
        let mut understood = None;
        // Asked apart: many tasks with a word must not hide a person of that name.
        for group in [
            &search::DIRECTORY[..],
            &[DocKind::Task],
            &search::ELECTIONS,
            &[DocKind::Station],
        ] {
            let wanted: Vec<DocKind> = group
                .iter()
                .copied()
                .filter(|kind| kinds.is_empty() || kinds.contains(&kind_of(*kind)))
                .collect();
            if wanted.is_empty() {
                continue;
            }
            let answer = search::ask(index, text, &Scope::of(&wanted));
            let room = (limit as usize).saturating_sub(found.len());
            for hit in answer.page(&wanted, 0, room) {
                if let Some(face) =
                    indexing::face(conn, hit.kind, &hit.id, &numbering, &session.texts)?
                {
                    found.push(Found {
                        kind: kind_of(hit.kind),
                        score: score(&hit),
                        id: hit.id,
                        title: face.listed,
                        subtitle: face.subtitle,
                        matched: matched(&hit.matched),
                        within: face.within,
                        phone: face.phone.map(|phone| phone.display).unwrap_or_default(),
                    });
                }
            }
            if !answer.is_empty() && understood.is_none() {
                understood = answer.understood;
            }
        }
        Ok((found, understood))
    })?;
    Ok(found)
}

fn kind_of(kind: DocKind) -> HitKind {
    match kind {
        DocKind::Person | DocKind::Vacant => HitKind::Person,
        DocKind::Council => HitKind::Council,
        DocKind::Institution => HitKind::Institution,
        DocKind::Task => HitKind::Task,
        DocKind::Election | DocKind::ElectionRow => HitKind::Election,
        DocKind::Station => HitKind::Station,
    }
}

fn matched(matched: &Matched) -> serde_json::Value {
    json!({"field": matched.field, "text": matched.text})
}

/// One number that falls along the list: the weight of the field, then of the match.
fn score(hit: &Hit) -> i64 {
    (10 - hit.matched.field as i64) * 1_000 + hit.score
}
