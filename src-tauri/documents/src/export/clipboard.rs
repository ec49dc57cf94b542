//! A table for the clipboard: text with tabs, and HTML for programs that keep its look.

use super::formula::neutralise;
use super::{Cell, Table};

/// Columns parted by tabs, rows by line ends. Tabs and line breaks inside become spaces.
pub fn tabbed(table: &Table) -> String {
    let heads = table.columns.iter().map(|column| flat(&column.head));
    let mut out = heads.collect::<Vec<_>>().join("\t");
    for cells in &table.rows {
        let cells: Vec<String> = cells.iter().map(|cell| flat(&cell.words())).collect();
        out.push_str("\r\n");
        out.push_str(&cells.join("\t"));
    }
    out
}

fn flat(text: &str) -> String {
    neutralise(&text.replace(['\t', '\n', '\r'], " "))
}

/// An HTML table whose words are told to be words, so that a spreadsheet neither runs nor
/// reckons them.
pub fn html(table: &Table) -> String {
    let mut out =
        String::from("<table border=\"1\" style=\"border-collapse:collapse\"><thead><tr>");
    for column in &table.columns {
        out.push_str(&format!("<th>{}</th>", escaped(&neutralise(&column.head))));
    }
    out.push_str("</tr></thead><tbody>");
    for cells in &table.rows {
        out.push_str("<tr>");
        for cell in cells {
            let words = match cell {
                // A plain number of a telephone runs nothing; the style keeps its sign.
                Cell::Phone(number) => escaped(number),
                cell => escaped(&neutralise(&cell.words())),
            };
            let kind = match cell {
                Cell::Text(_) | Cell::Phone(_) => "\\@",
                Cell::Date(..) => "dd\\.mm\\.yyyy",
                Cell::Number(_) => "General",
            };
            out.push_str(&format!(
                "<td style=\"mso-number-format:'{kind}'\">{}</td>",
                words.replace('\n', "<br>")
            ));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
