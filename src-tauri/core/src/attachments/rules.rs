//! Names of attached files. What a user's file is called is only text here: never a path, and
//! nothing is ever started because of it.

use std::path::Path;

use crate::limits;

/// Kinds of files that are looked at, not run. The system's program for them is asked to open
/// a copy; anything else is only saved where the user says.
const LOOKED_AT: [&str; 27] = [
    "pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "tsv", "ppt", "pptx",
    "odp", "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "eml", "msg", "vcf",
    "ics",
];

/// Names that old systems take for devices, whatever their ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// What stands for a name of which nothing is left.
const NAMELESS: &str = "fisier";

/// The name as it is kept: the last part of what was given, on one line, without signs that
/// nobody sees.
pub fn name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last
        .chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .filter(|sign| !limits::invisible(*sign))
        .collect();
    let plain = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.as_str() {
        "" | "." | ".." => NAMELESS.to_owned(),
        _ => shortened(&plain, limits::TITLE),
    }
}

/// The name as any system takes it for a file of that folder and no other.
pub fn save_name(kept: &str) -> String {
    let fit: String = name(kept)
        .chars()
        .map(|sign| match sign {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '_',
            other => other,
        })
        .collect();
    // A dot first hides a file, a dot or space last is dropped by Windows.
    let fit = fit
        .trim_start_matches(['.', ' '])
        .trim_end_matches(['.', ' ']);
    let stem = fit.split('.').next().unwrap_or_default().trim_end();
    let stem = stem.to_lowercase();
    let port = ["com", "lpt"].iter().any(|word| {
        stem.strip_prefix(word)
            .is_some_and(|rest| rest.chars().count() == 1 && rest != "0")
    });
    match fit {
        "" => NAMELESS.to_owned(),
        _ if port || DEVICES.contains(&stem.as_str()) => format!("_{fit}"),
        _ => fit.to_owned(),
    }
}

/// True when a file of that name may be opened with the system's program for it.
pub fn may_open(path: &Path) -> bool {
    path.extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .is_some_and(|ending| LOOKED_AT.contains(&ending.as_str()))
}

/// Cut in the middle of the name, so that its ending stays.
fn shortened(text: &str, limit: usize) -> String {
    let count = text.chars().count();
    if count <= limit {
        return text.to_owned();
    }
    let ending = match text.rfind('.') {
        Some(at) if text[at..].chars().count() <= 10 => &text[at..],
        _ => "",
    };
    let room = limit - ending.chars().count();
    let head: String = text.chars().take(room).collect();
    format!("{head}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_only_text() {
        for (given, kept) in [
            ("Dispoziția nr. 45.pdf", "Dispoziția nr. 45.pdf"),
            ("/home/a/b/../../etc/passwd", "passwd"),
            ("C:\\acte\\..\\plan.docx", "plan.docx"),
            ("  două\tcuvinte\n.txt ", "două cuvinte .txt"),
            ("cod\u{202e}fdp.exe", "codfdp.exe"),
            ("..", "fisier"),
            ("", "fisier"),
            ("a/", "fisier"),
        ] {
            assert_eq!(name(given), kept, "{given:?}");
        }
        let long = name(&format!("{}.pdf", "ș".repeat(400)));
        assert_eq!(long.chars().count(), limits::TITLE);
        assert!(long.ends_with("ș.pdf"));
    }

    #[test]
    fn a_name_for_saving_fits_every_system() {
        for (kept, saved) in [
            ("Raport 12/2026.pdf", "2026.pdf"),
            ("ce? *nou*: \"da\".txt", "ce_ _nou__ _da_.txt"),
            ("CON", "_CON"),
            ("nul.pdf", "_nul.pdf"),
            ("com1.txt", "_com1.txt"),
            ("comuna.txt", "comuna.txt"),
            (".ascuns", "ascuns"),
            ("plan.exe. .", "plan.exe"),
            ("...", "fisier"),
        ] {
            assert_eq!(save_name(kept), saved, "{kept:?}");
        }
    }

    #[test]
    fn what_would_run_is_not_opened() {
        for name in ["a.pdf", "a.DOCX", "poză.jpeg", "a.exe.pdf"] {
            assert!(may_open(Path::new(&save_name(name))), "{name}");
        }
        for name in [
            "a.exe",
            "a.pdf.exe",
            "a.bat",
            "a.js",
            "a.lnk",
            "a.desktop",
            "a.html",
            "a.svg",
            "a.zip",
            "a",
            "pdf",
            ".pdf",
            "a.exe. ",
            "a.docm",
        ] {
            assert!(!may_open(Path::new(&save_name(name))), "{name}");
        }
    }
}
