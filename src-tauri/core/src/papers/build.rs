//! A paper put together: office, title, scope, moment, blocks, a line to sign.

use district_documents::paper::{Block, Document, OfficeHead, Page, Sheet, Signature};

use super::contact::{Contact, Directory, in_language};
use super::guide::{self, Content};
use super::words::Words;
use super::{PaperKind, PaperOptions, PaperSheet, PeopleChoice, councils, store};
use crate::app::{Core, Desk};
use crate::error::Result;
use crate::locales::{Language, Texts};
use crate::office;
use crate::staff::{self, PeopleFilter};

/// Most institutions of the emergency page that fit on one sheet in large letters.
const POSTER: u32 = 7;

/// A paper and what is told beside it.
pub struct Made {
    /// The paper.
    pub document: Document,
    /// Entries.
    pub rows: u32,
    /// Private numbers of those on the paper that were left out.
    pub private_left_out: u32,
}

/// A paper of the whole directory.
pub fn paper(core: &Core, kind: PaperKind, options: &PaperOptions) -> Result<Made> {
    let numbering = core.numbering()?;
    let words = Words::new(options.language, &numbering, options.include_private);
    if let Some(content) = councils::content(core, kind, options, &words)? {
        return of_councils(core, content, options, &words);
    }
    core.read(|conn| {
        let directory = store::directory(conn, core.clock().today())?;
        let office = office::store::office(conn)?;
        let content = guide::content(&directory, kind, &words, options.large_print);
        let title = words.texts.text(&format!("paper-{}", kind.slug()));
        let mut scope = match kind {
            PaperKind::MayorsAndSecretaries => {
                vec![
                    words
                        .texts
                        .with("paper-councils", &[("count", &content.rows.to_string())]),
                ]
            }
            PaperKind::Emergency => {
                vec![words.texts.with(
                    "paper-institutions",
                    &[("count", &content.rows.to_string())],
                )]
            }
            PaperKind::GuideByInstitution | PaperKind::GuideByCouncil => counted(&content, &words),
            PaperKind::CouncilList | PaperKind::CouncilPassport => Vec::new(),
        };
        if !office.district.is_empty() {
            scope.insert(0, office.district.clone());
        }
        let left_out = if options.include_private {
            0
        } else {
            directory
                .contacts
                .iter()
                .filter(|contact| content.seen.contains(&contact.id))
                .flat_map(|contact| &contact.numbers)
                .filter(|number| number.private)
                .count()
        };
        scope.push(words.privacy());
        let rows = content.rows;
        // Read on the wall, in haste: as large as one page allows.
        let poster = kind == PaperKind::Emergency && rows <= POSTER;
        let mut document = Document {
            title,
            scope: scope.join(" · "),
            language: options.language.code().to_owned(),
            page: Page {
                size: sheet(options.sheet),
                landscape: false,
                large: options.large_print || poster,
                ..Page::default()
            },
            office: OfficeHead {
                name: office.name,
                section: office.section,
            },
            made: words.made(core.clock().now(), core.clock().today()),
            page_words: words.page_words(),
            blocks: content.blocks,
        };
        if options.signature {
            let user = store::user(conn)?;
            let (post, name) = user.map(|user| (user.post, user.name)).unwrap_or_default();
            document.blocks.push(Block::Signatures {
                lines: vec![Signature { post, name }],
            });
        }
        Ok(Made {
            document,
            rows,
            private_left_out: left_out as u32,
        })
    })
}

/// A paper of councils, with the heading, the foot and the line to sign of every paper.
fn of_councils(
    core: &Core,
    content: councils::Content,
    options: &PaperOptions,
    words: &Words,
) -> Result<Made> {
    let office = core.read(office::store::office)?;
    let mut scope = content.scope;
    if !office.district.is_empty() {
        scope.insert(0, office.district.clone());
    }
    scope.push(words.privacy());
    let mut document = Document {
        title: content.title,
        scope: scope.join(" · "),
        language: options.language.code().to_owned(),
        page: Page {
            size: sheet(options.sheet),
            landscape: content.landscape,
            large: options.large_print,
            ..Page::default()
        },
        office: OfficeHead {
            name: office.name,
            section: office.section,
        },
        made: words.made(core.clock().now(), core.clock().today()),
        page_words: words.page_words(),
        blocks: content.blocks,
    };
    if options.signature {
        let user = core.read(store::user)?;
        let (post, name) = user.map(|user| (user.post, user.name)).unwrap_or_default();
        document.blocks.push(Block::Signatures {
            lines: vec![Signature { post, name }],
        });
    }
    Ok(Made {
        document,
        rows: content.rows,
        private_left_out: content.private_left_out,
    })
}

fn sheet(size: PaperSheet) -> Sheet {
    match size {
        PaperSheet::A4 => Sheet::A4,
        PaperSheet::A5 => Sheet::A5,
        PaperSheet::A3 => Sheet::A3,
    }
}

/// A list of chosen people as a paper. What narrowed it is said in the scope.
pub fn list(
    core: &Core,
    directory: &Directory,
    chosen: &[&Contact],
    words: &Words,
    choice: &PeopleChoice,
) -> Result<Document> {
    let office = core.read(office::store::office)?;
    let content = guide::list(directory, chosen, words);
    let group = match &choice.filter.group {
        Some(group) => Some(core.read(|conn| staff::group_name(conn, group))?),
        None => None,
    };
    let mut scope = narrowed(directory, words, choice, group.as_deref());
    scope.extend(counted(&content, words));
    scope.push(words.privacy());
    Ok(Document {
        title: words.texts.text("paper-people"),
        scope: scope.join(" · "),
        language: words.language.code().to_owned(),
        page: Page {
            landscape: true,
            ..Page::default()
        },
        office: OfficeHead {
            name: office.name,
            section: office.section,
        },
        made: words.made(core.clock().now(), core.clock().today()),
        page_words: words.page_words(),
        blocks: content.blocks,
    })
}

/// What the list was narrowed by, in words, every part of it. Chosen rows are only that: the
/// question they were found by need not hold for each.
fn narrowed(
    directory: &Directory,
    words: &Words,
    choice: &PeopleChoice,
    group_name: Option<&str>,
) -> Vec<String> {
    if !choice.ids.is_empty() {
        return vec![words.texts.text("paper-chosen")];
    }
    let texts = &words.texts;
    let mut scope = Vec::new();
    // Taken apart by name: a new part of the filter must be said here too.
    let PeopleFilter {
        institution,
        vacant_only,
        binned,
        council,
        role,
        group: _,
        favourites,
        stale_before,
        absent,
    } = &choice.filter;
    let query = choice.query.trim();
    if !query.is_empty() {
        scope.push(texts.with("paper-query", &[("query", query)]));
    }
    if *binned {
        scope.push(texts.text("paper-binned"));
    }
    if let Some(body) = directory.body(institution.as_deref()) {
        scope.push(in_language(&body.names, words.language).to_owned());
    }
    let of_council = |id: &String| directory.communes.iter().find(|commune| &commune.id == id);
    if let Some(commune) = council.as_ref().and_then(of_council) {
        scope.push(in_language(&commune.names, words.language).to_owned());
    }
    if let Some(role) = role {
        let role = texts.text(&format!("post-role-{}", role.slug()));
        scope.push(texts.with("paper-role", &[("role", &role)]));
    }
    if let Some(name) = group_name {
        scope.push(texts.with("paper-group", &[("name", name)]));
    }
    if *favourites == Some(true) {
        scope.push(texts.text("paper-favourites"));
    }
    if *absent == Some(true) {
        scope.push(texts.text("paper-absent"));
    }
    if let Some(since) = stale_before.as_deref().and_then(super::words::day) {
        scope.push(texts.with("paper-stale", &[("day", &since)]));
    }
    if *vacant_only {
        scope.push(texts.text("paper-only-vacant"));
    }
    scope
}

/// How many people and vacant posts, in words.
fn counted(content: &Content, words: &Words) -> Vec<String> {
    let people = (content.rows - content.vacant).to_string();
    let mut said = vec![
        words
            .texts
            .with("paper-people-count", &[("count", &people)]),
    ];
    if content.vacant > 0 {
        let vacant = content.vacant.to_string();
        said.push(
            words
                .texts
                .with("paper-vacant-count", &[("count", &vacant)]),
        );
    }
    said
}

/// What there is to choose from, with titles in a language.
pub fn papers(core: &Core, language: Language) -> Result<Vec<super::PaperInfo>> {
    let numbering = core.numbering()?;
    let words = Words::new(language, &numbering, false);
    let directory = core.read(|conn| store::directory(conn, core.clock().today()))?;
    Ok(PaperKind::ALL
        .into_iter()
        // A passport is of one council: it is printed from that council's page.
        .filter(|kind| *kind != PaperKind::CouncilPassport)
        .map(|kind| super::PaperInfo {
            kind,
            title: words.texts.text(&format!("paper-{}", kind.slug())),
            about: words.texts.text(&format!("paper-about-{}", kind.slug())),
            rows: match kind {
                PaperKind::CouncilList => directory.communes.len() as u32,
                _ => guide::content(&directory, kind, &words, false).rows,
            },
        })
        .collect())
}

/// Sheet, head and foot of a paper, without the words between them. An open file gives its head.
///
/// # Errors
/// Those of reading the file.
pub fn blank(
    desk: &Desk,
    texts: &Texts,
    options: &PaperOptions,
    landscape: bool,
) -> Result<Document> {
    let office = match desk.core() {
        Ok(core) => {
            let office = core.read(office::store::office)?;
            OfficeHead {
                name: office.name,
                section: office.section,
            }
        }
        Err(_) => OfficeHead::default(),
    };
    Ok(Document {
        language: options.language.code().to_owned(),
        page: Page {
            size: sheet(options.sheet),
            landscape,
            large: options.large_print,
            ..Page::default()
        },
        office,
        made: super::words::made(texts, desk.clock().now(), desk.clock().today()),
        page_words: super::words::page_words(texts),
        ..Document::default()
    })
}

impl Made {
    /// With a line to sign for whoever works at the open file, when it is wanted.
    ///
    /// # Errors
    /// Those of reading the file.
    pub fn signed(mut self, desk: &Desk, options: &PaperOptions) -> Result<Self> {
        if options.signature {
            let user = match desk.core() {
                Ok(core) => core.read(store::user)?,
                Err(_) => None,
            };
            let (post, name) = user.map(|user| (user.post, user.name)).unwrap_or_default();
            self.document.blocks.push(Block::Signatures {
                lines: vec![Signature { post, name }],
            });
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phones::{Country, Numbering, PhoneStyle};
    use crate::staff::{PeopleSort, Role};

    #[test]
    fn every_part_of_the_filter_is_said() {
        let numbering = Numbering {
            country: Country::Md,
            area_code: "257".into(),
            style: PhoneStyle::Dashes,
        };
        let filter = PeopleFilter {
            vacant_only: true,
            binned: true,
            role: Some(Role::Mayor),
            group: Some("g".into()),
            favourites: Some(true),
            stale_before: Some("2025-11-20".into()),
            absent: Some(true),
            ..PeopleFilter::default()
        };
        let mut choice = PeopleChoice {
            query: " apă ".into(),
            filter,
            sort: PeopleSort::Name,
            ids: Vec::new(),
        };
        let said = |language, choice: &PeopleChoice| {
            let words = Words::new(language, &numbering, false);
            narrowed(&Directory::default(), &words, choice, Some("Situații")).join(" · ")
        };
        let romanian = said(Language::Ro, &choice);
        for part in [
            "apă",
            "coș",
            "primar",
            "Situații",
            "favorite",
            "absenți",
            "20.11.2025",
            "vacante",
        ] {
            assert!(romanian.contains(part), "{part}: {romanian}");
        }
        for language in [Language::Uk, Language::Ru, Language::En] {
            assert_eq!(said(language, &choice).split(" · ").count(), 8);
        }
        choice.ids = vec!["x".into()];
        assert_eq!(said(Language::Ro, &choice), "numai cele alese");
    }
}
