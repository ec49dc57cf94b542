//! Wire adapter of the search.

use super::{
    DocKind, Hit, HitKind, HitPhone, SearchGroup, SearchHit, SearchReply, SearchRequest, find,
};
use crate::app::Desk;
use crate::error::Result;
use crate::staff::indexing;

/// Searches everything for the palette: groups in their fixed order.
pub fn search(desk: &Desk, request: SearchRequest) -> Result<SearchReply> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let limit = request.limit.clamp(1, 100) as usize;
    core.search(|conn, index| {
        let hits = find(index, &request.text, |_| true);
        let mut groups = Vec::new();
        for kind in [HitKind::Person, HitKind::Council, HitKind::Institution] {
            let of_kind: Vec<&Hit> = hits
                .iter()
                .filter(|hit| group_of(hit.kind) == kind)
                .collect();
            if of_kind.is_empty() {
                continue;
            }
            let mut shown = Vec::new();
            for hit in of_kind.iter().take(limit) {
                if let Some(face) = indexing::face(conn, hit.kind, &hit.id, &numbering)? {
                    shown.push(SearchHit {
                        id: hit.id.clone(),
                        title: face.title,
                        subtitle: face.subtitle,
                        phone: face.phone.map(|p| HitPhone {
                            display: p.display,
                            copy: p.copy,
                        }),
                        matched: hit.matched.clone(),
                    });
                }
            }
            groups.push(SearchGroup {
                kind,
                total: of_kind.len() as u32,
                hits: shown,
            });
        }
        Ok(SearchReply { groups })
    })
}

fn group_of(kind: DocKind) -> HitKind {
    match kind {
        DocKind::Person | DocKind::Vacant => HitKind::Person,
        DocKind::Council => HitKind::Council,
        DocKind::Institution => HitKind::Institution,
    }
}
