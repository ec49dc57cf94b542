//! Papers as Word files (DOCX), to be edited before they are signed.
//!
//! Written directly as the few parts of the format that a paper needs: styles that can be
//! changed in one place, tables whose head row repeats, page numbers as fields, the title
//! and the language of the text.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::word_body::{Sheetful, body};
use super::word_photos::link;
use super::{Document, PaperError};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// The name spaces of the text parts.
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PART: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The paper as a Word file.
///
/// # Errors
/// The packer's words.
pub fn docx(document: &Document) -> Result<Vec<u8>, PaperError> {
    let failed = |error: &dyn std::fmt::Display| PaperError(error.to_string());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts(document) {
        zip.start_file(name, SimpleFileOptions::default())
            .map_err(|error| failed(&error))?;
        zip.write_all(text.as_bytes())
            .map_err(|error| failed(&error))?;
    }
    for photo in document.photos() {
        zip.start_file(
            format!("word/media/{}", photo.file),
            SimpleFileOptions::default(),
        )
        .map_err(|error| failed(&error))?;
        zip.write_all(&photo.jpeg).map_err(|error| failed(&error))?;
    }
    let file = zip.finish().map_err(|error| failed(&error))?;
    Ok(file.into_inner())
}

fn parts(document: &Document) -> [(&'static str, String); 9] {
    let sheet = Sheetful::of(document);
    [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_links()),
        ("docProps/core.xml", properties(document)),
        ("word/_rels/document.xml.rels", document_links(document)),
        (
            "word/document.xml",
            format!(
                "{XML}<w:document {W}><w:body>{}</w:body></w:document>",
                body(document, &sheet)
            ),
        ),
        ("word/styles.xml", styles(document, &sheet)),
        ("word/fontTable.xml", font_table()),
        ("word/header1.xml", header(document, &sheet)),
        ("word/footer1.xml", footer(document, &sheet)),
    ]
}

/// A text as XML holds it; letters that XML cannot hold are left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(letter),
            letter if letter < ' ' || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            letter => out.push(letter),
        }
    }
    out
}

fn content_types() -> String {
    let parts = [
        ("/word/document.xml", format!("{PART}.document.main+xml")),
        ("/word/styles.xml", format!("{PART}.styles+xml")),
        ("/word/fontTable.xml", format!("{PART}.fontTable+xml")),
        ("/word/header1.xml", format!("{PART}.header+xml")),
        ("/word/footer1.xml", format!("{PART}.footer+xml")),
        (
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml".into(),
        ),
    ];
    let parts: String = parts
        .iter()
        .map(|(name, kind)| format!("<Override PartName=\"{name}\" ContentType=\"{kind}\"/>"))
        .collect();
    format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}</Types>"
    )
}

fn link_of((id, kind, target): (&str, &str, &str)) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

fn links(links: &[(&str, &str, &str)], more: &str) -> String {
    let links: String = links.iter().copied().map(link_of).collect();
    format!(
        "{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         {links}{more}</Relationships>"
    )
}

fn package_links() -> String {
    links(
        &[
            (
                "rId1",
                &format!("{OFFICE}/officeDocument"),
                "word/document.xml",
            ),
            (
                "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml",
            ),
        ],
        "",
    )
}

fn document_links(document: &Document) -> String {
    let photos: String = document
        .photos()
        .map(|photo| {
            let target = escaped(&format!("media/{}", photo.file));
            link_of((&escaped(link(photo)), &format!("{OFFICE}/image"), &target))
        })
        .collect();
    links(
        &[
            ("rId1", &format!("{OFFICE}/styles"), "styles.xml"),
            ("rId2", &format!("{OFFICE}/fontTable"), "fontTable.xml"),
            ("rId3", &format!("{OFFICE}/header"), "header1.xml"),
            ("rId4", &format!("{OFFICE}/footer"), "footer1.xml"),
        ],
        &photos,
    )
}

fn properties(document: &Document) -> String {
    let [year, month, day, hour, minute] = document.made.moment;
    let moment = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z");
    let when = if year == 0 {
        String::new()
    } else {
        ["created", "modified"]
            .map(|act| {
                format!("<dcterms:{act} xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:{act}>")
            })
            .concat()
    };
    format!(
        "{XML}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>\
         <dc:creator>{}</dc:creator><dc:language>{}</dc:language>{when}</cp:coreProperties>",
        escaped(&document.title),
        escaped(&document.office.name),
        language(document),
    )
}

/// The language with the country whose spelling tools Word has.
fn language(document: &Document) -> &'static str {
    match document.language.as_str() {
        "uk" => "uk-UA",
        "ru" => "ru-RU",
        "en" => "en-GB",
        _ => "ro-RO",
    }
}

/// On a PC without the font Word takes the named other one, which has all the letters too.
fn font_table() -> String {
    format!(
        "{XML}<w:fonts {W}><w:font w:name=\"Noto Sans\"><w:altName w:val=\"Segoe UI\"/>\
         <w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font></w:fonts>"
    )
}

fn styles(document: &Document, sheet: &Sheetful) -> String {
    let (base, small) = (sheet.base, sheet.small);
    let style = |id: &str, name: &str, paragraph: &str, run: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        )
    };
    let heading = |level: u32, size: u32| {
        style(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            &format!(
                "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"{}\"/>",
                level - 1
            ),
            &format!("<w:b/><w:sz w:val=\"{size}\"/>"),
        )
    };
    let size = |size: u32| format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
    [
        format!(
            "{XML}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>\
             <w:rFonts w:ascii=\"Noto Sans\" w:hAnsi=\"Noto Sans\" w:cs=\"Noto Sans\" w:eastAsia=\"Noto Sans\"/>\
             {}<w:lang w:val=\"{}\"/></w:rPr></w:rPrDefault></w:docDefaults>",
            size(base),
            language(document)
        ),
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
         <w:qFormat/><w:pPr><w:spacing w:after=\"80\"/></w:pPr></w:style>"
            .into(),
        style(
            "Title",
            "Title",
            "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"120\"/>",
            &format!("<w:b/>{}", size(base * 17 / 10)),
        ),
        heading(1, base * 128 / 100),
        heading(2, base * 112 / 100),
        heading(3, base),
        style("Small", "Small", "<w:spacing w:before=\"0\" w:after=\"20\"/>", &format!("<w:color w:val=\"555555\"/>{}", size(small))),
        style("Cell", "Cell", "<w:spacing w:before=\"20\" w:after=\"20\"/>", ""),
        style(
            "CellBig",
            "Cell Big",
            "<w:spacing w:before=\"20\" w:after=\"20\"/>",
            &size(base * 134 / 100),
        ),
        style(
            "CellHead",
            "Cell Head",
            "<w:keepNext/><w:spacing w:before=\"20\" w:after=\"20\"/>",
            &format!("<w:b/>{}", size(small)),
        ),
        "</w:styles>".into(),
    ]
    .concat()
}

/// Office and title, on every page but the first, which has the office's full heading.
fn header(document: &Document, sheet: &Sheetful) -> String {
    if document.is_letters() {
        return format!("{XML}<w:hdr {W}><w:p/></w:hdr>");
    }
    format!(
        "{XML}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val=\"Small\"/><w:pBdr>\
         <w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"A5A5A5\"/></w:pBdr>\
         <w:tabs><w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs></w:pPr>{}<w:r><w:tab/></w:r>{}</w:p></w:hdr>",
        sheet.width,
        run(&document.office.name, ""),
        run(&document.title, "<w:b/>"),
    )
}

fn footer(document: &Document, sheet: &Sheetful) -> String {
    if document.is_letters() {
        return format!("{XML}<w:ftr {W}><w:p/></w:ftr>");
    }
    let field = |name: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {name} \
             </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>\
             <w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        )
    };
    let words: Vec<&str> = [document.scope.as_str(), document.made.words.as_str()]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    format!(
        "{XML}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val=\"Small\"/><w:tabs>\
         <w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs></w:pPr>{}<w:r><w:tab/></w:r>{}{}{}{}</w:p></w:ftr>",
        sheet.width,
        run(&words.join(" · "), ""),
        run(&format!("{} ", document.page_words.before), ""),
        field("PAGE"),
        run(&format!(" {} ", document.page_words.between), ""),
        field("NUMPAGES"),
    )
}

/// Words with their line breaks, in letters of some kind.
pub fn run(text: &str, look: &str) -> String {
    let words = escaped(text).replace('\t', " ");
    let words: Vec<String> = words
        .split('\n')
        .map(|line| format!("<w:t xml:space=\"preserve\">{line}</w:t>"))
        .collect();
    format!("<w:r><w:rPr>{look}</w:rPr>{}</w:r>", words.join("<w:br/>"))
}
