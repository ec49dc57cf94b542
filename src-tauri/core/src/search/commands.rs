//! Wire adapter of the search.

use super::{
    DocKind, HitKind, HitPhone, Scope, SearchGroup, SearchHit, SearchReply, SearchRequest, ask,
};
use crate::app::Desk;
use crate::error::Result;
use crate::staff::indexing;

/// The palette's groups in their fixed order.
const GROUPS: [(HitKind, &[DocKind]); 3] = [
    (HitKind::Person, &[DocKind::Person, DocKind::Vacant]),
    (HitKind::Council, &[DocKind::Council]),
    (HitKind::Institution, &[DocKind::Institution]),
];

/// Searches everything for the palette: groups in their fixed order.
pub fn search(desk: &Desk, request: SearchRequest) -> Result<SearchReply> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let limit = request.limit.clamp(1, 100) as usize;
    core.search(|conn, index| {
        let answer = ask(index, &request.text, &Scope::default());
        let mut groups = Vec::new();
        for (kind, of_kind) in GROUPS {
            let total = answer.count(of_kind);
            if total == 0 {
                continue;
            }
            let mut hits = Vec::new();
            for hit in answer.page(of_kind, 0, limit) {
                if let Some(face) = indexing::face(conn, hit.kind, &hit.id, &numbering)? {
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
            groups.push(SearchGroup { kind, total, hits });
        }
        Ok(SearchReply {
            understood: answer.understood,
            groups,
        })
    })
}
