//! The text of a paper in the words of a Word file.

use super::word::run;
use super::word_photos::photos;
use super::{Block, Cell, Document, OfficeHead, Row, Sheet, Sign, Signature, Table};

/// Twentieths of a point in a millimetre, times ten.
const TWIPS_10: u32 = 567;
const GREY: &str = "<w:color w:val=\"555555\"/>";

/// Measures of the sheet, in twentieths of a point; letters in half points.
pub struct Sheetful {
    page: (u32, u32),
    margins: [u32; 4],
    landscape: bool,
    /// Width of the text.
    pub width: u32,
    /// Size of the letters.
    pub base: u32,
    /// Size of the smaller letters.
    pub small: u32,
}

impl Sheetful {
    /// The measures of a paper.
    pub fn of(document: &Document) -> Self {
        let (short, long) = document.page.size.millimetres();
        let twips = |millimetres: u32| millimetres * TWIPS_10 / 10;
        let page = if document.page.landscape {
            (twips(long), twips(short))
        } else {
            (twips(short), twips(long))
        };
        let side = if document.page.size == Sheet::A5 {
            12
        } else {
            16
        };
        // Top, right, bottom, left; the left edge is punched and filed.
        let margins = [twips(18), twips(side), twips(17), twips(side + 4)];
        let base = match (document.page.large, document.page.size) {
            _ if document.page.points > 0 => u32::from(document.page.points) * 2,
            (true, _) => 32,
            (_, Sheet::A5) => 17,
            _ if document.is_letters() => 22,
            (_, Sheet::A3) => 22,
            (_, Sheet::A4) => 19,
        };
        Self {
            page,
            margins,
            landscape: document.page.landscape,
            width: page.0 - margins[1] - margins[3],
            base,
            small: if document.page.large && document.page.points == 0 {
                28
            } else {
                base * 84 / 100
            },
        }
    }

    /// A section: how the pages up to here look. Later ones begin on the same page.
    fn section(&self, columns: u32, first: bool) -> String {
        let [top, right, bottom, left] = self.margins;
        let lying = if self.landscape {
            " w:orient=\"landscape\""
        } else {
            ""
        };
        let kind = if first {
            ""
        } else {
            "<w:type w:val=\"continuous\"/>"
        };
        let title = if first { "<w:titlePg/>" } else { "" };
        format!(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>\
             <w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"first\" r:id=\"rId4\"/>\
             {kind}<w:pgSz w:w=\"{}\" w:h=\"{}\"{lying}/>\
             <w:pgMar w:top=\"{top}\" w:right=\"{right}\" w:bottom=\"{bottom}\" w:left=\"{left}\" \
             w:header=\"510\" w:footer=\"510\" w:gutter=\"0\"/><w:cols w:num=\"{columns}\" w:space=\"397\"/>\
             {title}</w:sectPr>",
            self.page.0, self.page.1
        )
    }
}

/// Everything between the head of the first page and the last signature.
pub fn body(document: &Document, sheet: &Sheetful) -> String {
    let mut out = String::new();
    if !document.is_letters() && !document.is_annex() {
        office_head(&document.office, &mut out);
        out.push_str(&paragraph("Title", "", &run(&document.title, "")));
        if !document.scope.is_empty() {
            out.push_str(&paragraph("Normal", "", &run(&document.scope, GREY)));
        }
    }
    let mut first = true;
    if let Some(Block::AnnexHead { office, to, under }) = document.blocks.first() {
        annex_head(&document.title, office, to, under, sheet.width, &mut out);
    }
    blocks(&document.blocks, sheet, sheet.width, &mut first, &mut out);
    out.push_str(&sheet.section(1, first));
    out
}

fn office_head(office: &OfficeHead, out: &mut String) {
    let rule =
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>";
    out.push_str(&paragraph("Normal", "", &run(&office.name, "<w:b/>")));
    out.push_str(&paragraph("Small", rule, &run(&office.section, "")));
}

fn annex_head(
    title: &str,
    office: &OfficeHead,
    to: &str,
    under: &str,
    width: u32,
    out: &mut String,
) {
    let half = width / 2;
    let middle = "<w:jc w:val=\"center\"/>";
    out.push_str(&table_start(width, &[half, half], false));
    out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    let left = cell_words(&Cell::strong(&office.name).with_note(&office.section), "");
    out.push_str(&table_cell(half, "", &left));
    let right = paragraph("Cell", "<w:jc w:val=\"right\"/>", &run(to, ""));
    out.push_str(&table_cell(half, "", &right));
    out.push_str("</w:tr>");
    out.push_str(AFTER);
    out.push_str(&paragraph("Title", middle, &run(title, "")));
    if !under.is_empty() {
        out.push_str(&paragraph("Normal", middle, &run(under, "")));
    }
}

fn blocks(blocks_: &[Block], sheet: &Sheetful, width: u32, first: &mut bool, out: &mut String) {
    for block in blocks_ {
        match block {
            Block::Heading { level, text } => {
                let style = format!("Heading{}", (*level).clamp(1, 3));
                out.push_str(&paragraph(&style, "", &run(text, "")));
            }
            Block::Paragraph { text, small } => {
                let style = if *small { "Small" } else { "Normal" };
                out.push_str(&paragraph(style, "", &run(text, "")));
            }
            Block::Table(table) => out.push_str(&sheet_table(table, width, Form::default())),
            Block::Form {
                table,
                ruled,
                together,
            } => {
                let form = Form {
                    ruled: *ruled,
                    together: *together,
                };
                out.push_str(&sheet_table(table, width, form));
            }
            // It stands over the title.
            Block::AnnexHead { .. } => {}
            Block::Facts { rows } => out.push_str(&facts(rows, width)),
            Block::Signatures { lines } => out.push_str(&signatures(lines, width)),
            Block::Photos { photos: all } => out.push_str(&photos(all, width)),
            Block::PageBreak => {
                out.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            }
            Block::LetterHead { office, day, to } => {
                office_head(office, out);
                let half = width / 2;
                out.push_str(&table_start(width, &[half, half], false));
                out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
                for words in [day, to] {
                    let words = paragraph("Cell", "", &run(words, ""));
                    out.push_str(&table_cell(half, "", &words));
                }
                out.push_str("</w:tr>");
                out.push_str(AFTER);
            }
            Block::Columns { blocks: inner } => {
                let section = sheet.section(1, std::mem::take(first));
                out.push_str(&format!("<w:p><w:pPr>{section}</w:pPr></w:p>"));
                blocks(inner, sheet, width / 2 - 200, first, out);
                let section = sheet.section(2, false);
                out.push_str(&format!("<w:p><w:pPr>{section}</w:pPr></w:p>"));
            }
        }
    }
}

pub(super) fn paragraph(style: &str, more: &str, runs: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{runs}</w:p>")
}

/// How a table is drawn.
#[derive(Debug, Clone, Copy, Default)]
struct Form {
    ruled: bool,
    together: bool,
}

/// Sides of a table with lines, in the order that the format asks for.
const UNDER: (&[&str], &str) = (&["bottom", "insideH"], "A5A5A5");
const AROUND: (&[&str], &str) = (
    &["top", "left", "bottom", "right", "insideH", "insideV"],
    "000000",
);

pub(super) fn table_start(width: u32, widths: &[u32], ruled: bool) -> String {
    drawn_table(width, widths, ruled.then_some(UNDER))
}

fn drawn_table(width: u32, widths: &[u32], lines: Option<(&[&str], &str)>) -> String {
    let (sides, colour) = lines.unwrap_or_default();
    let rules: String = sides
        .iter()
        .map(|side| {
            format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{colour}\"/>")
        })
        .collect();
    let grid: String = widths
        .iter()
        .map(|width| format!("<w:gridCol w:w=\"{width}\"/>"))
        .collect();
    format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblBorders>{rules}</w:tblBorders>\
         <w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"70\" w:type=\"dxa\"/>\
         <w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )
}

/// Two tables that touch would become one, so each is followed by a thin paragraph.
pub(super) const AFTER: &str =
    "</w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"60\"/></w:pPr></w:p>";

pub(super) fn table_cell(width: u32, more: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{more}</w:tcPr>{content}</w:tc>")
}

fn sheet_table(table: &Table, width: u32, form: Form) -> String {
    let whole: f32 = table.columns.iter().map(|column| column.share).sum();
    let widths: Vec<u32> = table
        .columns
        .iter()
        .map(|column| (width as f32 * column.share / whole.max(f32::MIN_POSITIVE)) as u32)
        .collect();
    let to_right = |n: usize| {
        let right = table.columns.get(n).is_some_and(|column| column.right);
        if right { "<w:jc w:val=\"right\"/>" } else { "" }
    };
    let lines = if form.ruled { AROUND } else { UNDER };
    let mut out = drawn_table(width, &widths, Some(lines));
    let middle = if form.ruled {
        "<w:jc w:val=\"center\"/>"
    } else {
        ""
    };
    // What is kept with the next paragraph, row by row, stays on one page.
    let kept = |last: bool| match form.together && !last {
        true => "<w:keepNext/>",
        false => "",
    };
    out.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (n, (column, width)) in table.columns.iter().zip(&widths).enumerate() {
        let rule = "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>\
             </w:tcBorders><w:vAlign w:val=\"bottom\"/>";
        let side = if form.ruled { middle } else { to_right(n) };
        let head = paragraph("CellHead", side, &run(&column.head, ""));
        out.push_str(&table_cell(*width, rule, &head));
    }
    out.push_str("</w:tr>");
    for (n, row) in table.rows.iter().enumerate() {
        let kept = kept(n + 1 == table.rows.len());
        match row {
            Row::Group { text, note } => {
                out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
                let more = format!(
                    "<w:gridSpan w:val=\"{}\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEEEEE\"/>",
                    table.columns.len().max(1)
                );
                let content = cell_words(
                    &Cell::strong(text).with_note(note),
                    &format!("<w:keepNext/>{middle}"),
                );
                out.push_str(&table_cell(width, &more, &content));
            }
            Row::Band { text } => {
                out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
                let more = format!(
                    "<w:gridSpan w:val=\"{}\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/>",
                    table.columns.len().max(1)
                );
                let words = run(text, "<w:b/><w:color w:val=\"FFFFFF\"/>");
                out.push_str(&table_cell(width, &more, &paragraph("Cell", kept, &words)));
            }
            Row::Cells { cells } => {
                out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
                for (n, width) in widths.iter().enumerate() {
                    let words = match cells.get(n) {
                        Some(cell) => cell_words(cell, &format!("{kept}{}", to_right(n))),
                        None => paragraph("Cell", "", ""),
                    };
                    out.push_str(&table_cell(*width, "", &words));
                }
            }
        }
        out.push_str("</w:tr>");
    }
    out.push_str(AFTER);
    out
}

fn cell_words(cell: &Cell, more: &str) -> String {
    let style = if cell.big { "CellBig" } else { "Cell" };
    let look = [
        if cell.strong { "<w:b/>" } else { "" },
        if cell.grey { GREY } else { "" },
    ]
    .concat();
    let sign = match cell.sign {
        // As large as the drawn one.
        Some(sign @ (Sign::TickBox | Sign::Ticked)) => run(sign.letter(), "<w:sz w:val=\"34\"/>"),
        Some(sign) if cell.text.is_empty() => run(sign.letter(), ""),
        Some(sign) => run(&format!("{} ", sign.letter()), ""),
        None => String::new(),
    };
    let mut out = String::new();
    if !cell.text.is_empty() || !sign.is_empty() || cell.note.is_empty() {
        out.push_str(&paragraph(
            style,
            more,
            &format!("{sign}{}", run(&cell.text, &look)),
        ));
    }
    if !cell.note.is_empty() {
        out.push_str(&paragraph("Small", more, &run(&cell.note, "")));
    }
    out
}

fn facts(rows: &[(String, String)], width: u32) -> String {
    let widths = [width * 3 / 10, width * 7 / 10];
    let mut out = table_start(width, &widths, false);
    for (label, value) in rows {
        out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        let label = paragraph("Cell", "", &run(label, GREY));
        out.push_str(&table_cell(widths[0], "", &label));
        out.push_str(&table_cell(
            widths[1],
            "",
            &paragraph("Cell", "", &run(value, "")),
        ));
        out.push_str("</w:tr>");
    }
    out.push_str(AFTER);
    out
}

fn signatures(lines: &[Signature], width: u32) -> String {
    let widths = [width * 2 / 5, width * 3 / 10, width * 3 / 10];
    let mut out = table_start(width, &widths, false);
    for line in lines {
        out.push_str("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"900\"/></w:trPr>");
        let low = "<w:vAlign w:val=\"bottom\"/>";
        let rule = "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>";
        let words = |text: &str| paragraph("Cell", "<w:keepNext/>", &run(text, ""));
        out.push_str(&table_cell(widths[0], low, &words(&line.post)));
        out.push_str(&table_cell(widths[1], &format!("{rule}{low}"), &words("")));
        out.push_str(&table_cell(widths[2], low, &words(&line.name)));
        out.push_str("</w:tr>");
    }
    out.push_str(AFTER);
    out
}
