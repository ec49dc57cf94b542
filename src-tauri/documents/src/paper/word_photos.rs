//! Photos in a Word file: pictures in the line, two beside each other, each over its words.

use super::Photo;
use super::word::{escaped, run};
use super::word_body::{AFTER, paragraph, table_cell, table_start};

/// Units of a picture's measures in a twentieth of a point.
const EMU: u32 = 635;
/// Most height in twentieths of a point: 64 mm.
const HIGHEST: u32 = 3629;

/// The name by which the text points to a photo's part: `photo-1` of `photo-1.jpg`.
pub fn link(photo: &Photo) -> &str {
    photo.file.strip_suffix(".jpg").unwrap_or(&photo.file)
}

/// Photos, two in a row.
pub fn photos(all: &[Photo], width: u32) -> String {
    let half = width / 2;
    let mut out = table_start(width, &[half, half], false);
    for (row, pair) in all.chunks(2).enumerate() {
        out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for n in 0..2 {
            let content = match pair.get(n) {
                Some(photo) => [
                    paragraph(
                        "Cell",
                        "<w:keepNext/>",
                        &picture(photo, half, row * 2 + n + 1),
                    ),
                    paragraph("Small", "", &run(&photo.caption, "")),
                ]
                .concat(),
                None => paragraph("Cell", "", ""),
            };
            out.push_str(&table_cell(half, "", &content));
        }
        out.push_str("</w:tr>");
    }
    out.push_str(AFTER);
    out
}

fn picture(photo: &Photo, half: u32, number: usize) -> String {
    let (wide, high) = (photo.width.max(1), photo.height.max(1));
    let most = half.saturating_sub(200);
    let width = most.min(HIGHEST * wide / high).max(1);
    let (x, y) = (width * EMU, (width * high / wide).max(1) * EMU);
    let (link, words) = (escaped(link(photo)), escaped(&photo.caption));
    let main = "http://schemas.openxmlformats.org/drawingml/2006";
    format!(
        "<w:r><w:drawing><wp:inline xmlns:wp=\"{main}/wordprocessingDrawing\" distT=\"0\" distB=\"0\" \
         distL=\"0\" distR=\"0\"><wp:extent cx=\"{x}\" cy=\"{y}\"/><wp:docPr id=\"{number}\" name=\"{link}\" \
         descr=\"{words}\"/><a:graphic xmlns:a=\"{main}/main\"><a:graphicData uri=\"{main}/picture\">\
         <pic:pic xmlns:pic=\"{main}/picture\"><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{link}\"/>\
         <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{link}\"/><a:stretch><a:fillRect/>\
         </a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{x}\" cy=\"{y}\"/>\
         </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
         </a:graphic></wp:inline></w:drawing></w:r>"
    )
}
