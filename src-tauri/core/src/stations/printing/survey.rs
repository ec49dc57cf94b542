//! The survey on paper: the form to fill in by hand, and the act of one that was filled in.

use district_documents::paper::{Block, Cell, Column, Row, Sign, Signature, Table};

use super::ask::{Ask, Said, day_words};
use crate::error::{Error, Result};
use crate::stations::StationHead;
use crate::stations::register::rules::grouped;
use crate::stations::store::head;
use crate::stations::surveys::{
    QuestionKind, SurveyAnswer, SurveyForm, SurveyOf, SurveyPage, reading, rules, whole_form,
};

/// The form to take along: a sheet for each station on the paper, its head filled in; without any
/// station one sheet with an empty head.
///
/// # Errors
/// `not-found` for a station that is not there; of the database.
pub(super) fn blank(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let core = ask.core()?;
    let election = ask.named().map(|election| election.id.clone());
    let form = core.read(|conn| whole_form(conn, texts))?;
    let mut heads = Vec::new();
    for id in &ask.what.stations {
        let found = core.read(|conn| head(conn, election.as_deref(), id))?;
        heads.push(Some(found.ok_or(Error::NotFound("station"))?));
    }
    if heads.is_empty() {
        heads.push(None);
    }
    let count = heads.iter().flatten().count();
    let mut blocks = Vec::new();
    for (n, station) in heads.iter().enumerate() {
        if n > 0 {
            blocks.push(Block::PageBreak);
        }
        sheet(ask, station.as_ref(), &form, &mut blocks);
    }
    Ok(Said {
        title: texts.text("survey-paper-blank"),
        sizes: &[11, 10, 9],
        blocks,
        rows: count,
        ..Said::default()
    })
}

fn sheet(ask: &Ask<'_>, station: Option<&StationHead>, form: &SurveyForm, blocks: &mut Vec<Block>) {
    let texts = ask.texts();
    let line = || Sign::Line.letter().to_owned();
    let known = |of: fn(&StationHead) -> String| {
        let words = station.map(of).filter(|words| !words.is_empty());
        words.unwrap_or_else(line)
    };
    let fact = |id: &str, words: String| (texts.text(id), words);
    blocks.push(Block::Facts {
        rows: vec![
            fact("survey-paper-station", known(|head| head.number.clone())),
            fact("survey-paper-locality", known(|head| head.locality.clone())),
            fact("survey-paper-premises", known(|head| head.premises.clone())),
            fact("survey-paper-on", line()),
        ],
    });
    let mut rows = Vec::new();
    let mut chapter = "";
    for question in &form.questions {
        if question.chapter != chapter {
            chapter = &question.chapter;
            rows.push(Row::Group {
                text: question.chapter.clone(),
                note: String::new(),
            });
        }
        let tick = || Cell::plain("").with_sign(Sign::TickBox);
        let empty = Cell::default;
        let write = || Cell::plain("").with_sign(Sign::Line);
        let asked = Cell::plain(&question.text).with_note(&question.hint);
        let cells = match question.kind {
            QuestionKind::YesNo => vec![asked, tick(), tick(), empty()],
            QuestionKind::Choice => vec![asked, empty(), empty(), empty()],
            QuestionKind::Number | QuestionKind::Text => vec![asked, empty(), empty(), write()],
        };
        rows.push(Row::Cells { cells });
        if question.kind == QuestionKind::Choice {
            for option in &question.options {
                let option = Cell::plain(option).with_sign(Sign::TickBox);
                rows.push(Row::Cells {
                    cells: vec![option, empty(), empty(), empty()],
                });
            }
        }
    }
    blocks.push(Block::Form {
        table: Table {
            columns: vec![
                Column::words(texts.text("survey-paper-question"), 6.0),
                Column::words(texts.text("surveyform-yes"), 0.8),
                Column::words(texts.text("surveyform-no"), 0.8),
                Column::words(texts.text("survey-paper-what-exactly"), 3.4),
            ],
            rows,
        },
        ruled: true,
        together: false,
    });
    blocks.push(signatures(ask, "", ""));
}

/// Who looked and who was there sign.
fn signatures(ask: &Ask<'_>, by: &str, present: &str) -> Block {
    let sign = |id: &str, name: &str| Signature {
        post: ask.texts().text(id),
        name: name.to_owned(),
    };
    Block::Signatures {
        lines: vec![
            sign("survey-paper-looked", by),
            sign("survey-paper-present", present),
        ],
    }
}

/// The act of a survey: first what falls short, then everything that was answered.
///
/// # Errors
/// `not-found` without a survey; of the database.
pub(super) fn act(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let request = SurveyOf {
        id: Some(ask.what.survey.clone().unwrap_or_default()),
        ..SurveyOf::default()
    };
    let page = ask
        .core()?
        .read(|conn| reading::page(conn, &request, &ask.reading))?;
    let given: Vec<&SurveyAnswer> = page
        .answers
        .iter()
        .filter(|answer| !answer.answer.is_empty() || !answer.note.is_empty())
        .collect();
    let short: Vec<&SurveyAnswer> = given
        .iter()
        .copied()
        .filter(|answer| answer.shortfall)
        .collect();
    let mut blocks = vec![facts(ask, &page)];
    blocks.push(Block::Heading {
        level: 2,
        text: texts.with(
            "survey-paper-shortfalls",
            &[("count", &short.len().to_string())],
        ),
    });
    if !short.is_empty() {
        blocks.push(shortfalls(ask, &short));
    }
    blocks.push(Block::Heading {
        level: 2,
        text: texts.text("survey-paper-answers"),
    });
    blocks.push(answers(ask, &given));
    if !page.conclusion.is_empty() {
        blocks.push(Block::Heading {
            level: 2,
            text: texts.text("survey-paper-conclusion"),
        });
        blocks.push(Block::Paragraph {
            text: page.conclusion.clone(),
            small: false,
        });
    }
    blocks.push(signatures(ask, &page.by, &page.present));
    let number = [("number", page.station.number.as_str())];
    let place = [page.station.locality.as_str(), &day_words(&page.on)].join(", ");
    Ok(Said {
        title: texts.with("survey-paper-form-act", &number),
        scope: vec![place],
        blocks,
        rows: given.len(),
        ..Said::default()
    })
}

fn facts(ask: &Ask<'_>, page: &SurveyPage) -> Block {
    let texts = ask.texts();
    let premises = page.premises.as_ref();
    let place = premises.map_or_else(String::new, |place| {
        let parts = [place.name.as_str(), &place.address];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    });
    let voters = page.station.voters;
    let election = page.election.as_ref();
    let rows = [
        ("survey-paper-station", page.station.number.clone()),
        ("survey-paper-locality", page.station.locality.clone()),
        ("survey-paper-premises", place),
        (
            "survey-paper-voters",
            voters.map_or_else(String::new, grouped),
        ),
        (
            "survey-paper-election",
            election.map_or_else(String::new, |election| election.name.clone()),
        ),
        ("survey-paper-on", day_words(&page.on)),
        ("survey-paper-looked", page.by.clone()),
        ("survey-paper-present", page.present.clone()),
    ];
    let rows = rows.into_iter().filter(|(_, words)| !words.is_empty());
    Block::Facts {
        rows: rows.map(|(id, words)| (texts.text(id), words)).collect(),
    }
}

fn said(ask: &Ask<'_>, answer: &SurveyAnswer) -> String {
    rules::said(ask.texts(), answer.kind, &answer.answer)
}

fn shortfalls(ask: &Ask<'_>, short: &[&SurveyAnswer]) -> Block {
    let texts = ask.texts();
    let row = |answer: &&SurveyAnswer| {
        let task = answer.task.as_ref().map_or_else(String::new, |task| {
            let due = task.due_on.as_deref().map(day_words).unwrap_or_default();
            [task.no.as_str(), &due].join(" ").trim().to_owned()
        });
        Row::Cells {
            cells: vec![
                Cell::plain(&answer.text),
                Cell::strong(said(ask, answer)),
                Cell::plain(&answer.note),
                Cell::plain(task),
            ],
        }
    };
    Block::Table(Table {
        columns: vec![
            Column::words(texts.text("survey-paper-question"), 4.4),
            Column::words(texts.text("survey-paper-answer"), 1.6),
            Column::words(texts.text("survey-paper-what-exactly"), 3.4),
            Column::words(texts.text("survey-paper-task"), 1.6),
        ],
        rows: short.iter().map(row).collect(),
    })
}

fn answers(ask: &Ask<'_>, given: &[&SurveyAnswer]) -> Block {
    let texts = ask.texts();
    let mut rows = Vec::new();
    let mut chapter = "";
    for answer in given {
        if answer.chapter != chapter {
            chapter = &answer.chapter;
            rows.push(Row::Group {
                text: answer.chapter.clone(),
                note: String::new(),
            });
        }
        let words = match answer.shortfall {
            true => Cell::strong(said(ask, answer)),
            false => Cell::plain(said(ask, answer)),
        };
        rows.push(Row::Cells {
            cells: vec![Cell::plain(&answer.text), words, Cell::plain(&answer.note)],
        });
    }
    Block::Table(Table {
        columns: vec![
            Column::words(texts.text("survey-paper-question"), 5.0),
            Column::words(texts.text("survey-paper-answer"), 2.0),
            Column::words(texts.text("survey-paper-what-exactly"), 3.4),
        ],
        rows,
    })
}
