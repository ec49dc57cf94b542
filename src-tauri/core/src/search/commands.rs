//! Wire adapter of the search.

use super::{
    Answer, DIRECTORY, DocKind, ELECTIONS, HitKind, HitPhone, Scope, SearchGroup, SearchHit,
    SearchReply, SearchRequest, ask,
};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::phones::Numbering;
use crate::staff::indexing;

/// The palette's groups in their fixed order.
const GROUPS: [(HitKind, &[DocKind]); 6] = [
    (HitKind::Person, &[DocKind::Person, DocKind::Vacant]),
    (HitKind::Council, &[DocKind::Council]),
    (HitKind::Task, &[DocKind::Task]),
    (HitKind::Election, &ELECTIONS),
    (HitKind::Institution, &[DocKind::Institution]),
    (HitKind::Station, &[DocKind::Station]),
];

/// Searches everything for the palette: groups in their fixed order.
pub fn search(desk: &Desk, request: SearchRequest) -> Result<SearchReply> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let limit = request.limit.clamp(1, 100) as usize;
    let texts = Texts::new(desk.preferences().language);
    let asked = Asked {
        numbering: &numbering,
        texts: &texts,
        limit,
    };
    core.search(|conn, index| {
        // Asked apart: many tasks with a word must not keep a mistyped name from being found.
        let directory = ask(index, &request.text, &Scope::of(&DIRECTORY));
        let read = directory.understood.as_ref();
        let text = read.map_or(request.text.as_str(), |read| read.text.as_str());
        let tasks = ask(index, text, &Scope::of(&[DocKind::Task]));
        let elections = ask(index, text, &Scope::of(&ELECTIONS));
        let stations = ask(index, text, &Scope::of(&[DocKind::Station]));
        let mut groups = Vec::new();
        for (kind, of_kind) in GROUPS {
            let answer = match kind {
                HitKind::Task => &tasks,
                HitKind::Election => &elections,
                HitKind::Station => &stations,
                _ => &directory,
            };
            groups.extend(group(conn, &asked, answer, kind, of_kind)?);
        }
        let understood = match directory.is_empty() {
            true => tasks
                .understood
                .or(elections.understood)
                .or(stations.understood),
            false => directory.understood,
        };
        Ok(SearchReply { understood, groups })
    })
}

/// In whose habit and language hits are shown, and how many of a group.
struct Asked<'a> {
    numbering: &'a Numbering,
    texts: &'a Texts,
    limit: usize,
}

fn group(
    conn: &rusqlite::Connection,
    asked: &Asked<'_>,
    answer: &Answer<'_>,
    kind: HitKind,
    of_kind: &[DocKind],
) -> Result<Option<SearchGroup>> {
    let total = answer.count(of_kind);
    if total == 0 {
        return Ok(None);
    }
    let mut hits = Vec::new();
    for hit in answer.page(of_kind, 0, asked.limit) {
        if let Some(face) = indexing::face(conn, hit.kind, &hit.id, asked.numbering, asked.texts)? {
            hits.push(SearchHit {
                id: hit.id,
                title: face.title,
                subtitle: face.subtitle,
                phone: face.phone.map(|p| HitPhone {
                    display: p.display,
                    copy: p.copy,
                }),
                matched: hit.matched,
                within: face.within,
            });
        }
    }
    Ok(Some(SearchGroup { kind, total, hits }))
}
