//! Wire adapter of the search.

use super::{
    Answer, DIRECTORY, DocKind, HitKind, HitPhone, Scope, SearchGroup, SearchHit, SearchReply,
    SearchRequest, ask,
};
use crate::app::Desk;
use crate::error::Result;
use crate::phones::Numbering;
use crate::staff::indexing;

/// The palette's groups in their fixed order.
const GROUPS: [(HitKind, &[DocKind]); 4] = [
    (HitKind::Person, &[DocKind::Person, DocKind::Vacant]),
    (HitKind::Council, &[DocKind::Council]),
    (HitKind::Task, &[DocKind::Task]),
    (HitKind::Institution, &[DocKind::Institution]),
];

/// Searches everything for the palette: groups in their fixed order.
pub fn search(desk: &Desk, request: SearchRequest) -> Result<SearchReply> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let limit = request.limit.clamp(1, 100) as usize;
    core.search(|conn, index| {
        // Asked apart: many tasks with a word must not keep a mistyped name from being found.
        let directory = ask(index, &request.text, &Scope::of(&DIRECTORY));
        let read = directory.understood.as_ref();
        let text = read.map_or(request.text.as_str(), |read| read.text.as_str());
        let tasks = ask(index, text, &Scope::of(&[DocKind::Task]));
        let mut groups = Vec::new();
        for (kind, of_kind) in GROUPS {
            let answer = match kind {
                HitKind::Task => &tasks,
                _ => &directory,
            };
            groups.extend(group(conn, &numbering, answer, kind, of_kind, limit)?);
        }
        let understood = match directory.is_empty() {
            true => tasks.understood,
            false => directory.understood,
        };
        Ok(SearchReply { understood, groups })
    })
}

fn group(
    conn: &rusqlite::Connection,
    numbering: &Numbering,
    answer: &Answer<'_>,
    kind: HitKind,
    of_kind: &[DocKind],
    limit: usize,
) -> Result<Option<SearchGroup>> {
    let total = answer.count(of_kind);
    if total == 0 {
        return Ok(None);
    }
    let mut hits = Vec::new();
    for hit in answer.page(of_kind, 0, limit) {
        if let Some(face) = indexing::face(conn, hit.kind, &hit.id, numbering)? {
            hits.push(SearchHit {
                id: hit.id,
                title: face.title,
                subtitle: face.subtitle,
                phone: face.phone.map(|p| HitPhone {
                    display: p.display,
                    copy: p.copy,
                }),
                matched: hit.matched,
            });
        }
    }
    Ok(Some(SearchGroup { kind, total, hits }))
}
