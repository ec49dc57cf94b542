//! Lists of stations taken in, and photos on their passports.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::desk::Desk;

fn call(desk: &Desk, name: &str, payload: Value) -> Value {
    desk.json(&["call", name, &payload.to_string()]).ok()
}

/// Takes a list in; what was told, as row and code.
fn taken(desk: &Desk, list: &str) -> Vec<(u64, String)> {
    let path = desk.path("list.tsv");
    std::fs::write(&path, list).unwrap();
    let report = desk
        .json(&["import", "stations", path.to_str().unwrap()])
        .ok();
    let problems = report["problems"].as_array().unwrap().iter();
    problems
        .map(|one| {
            let code = one["code"].as_str().unwrap().to_owned();
            (one["row"].as_u64().unwrap(), code)
        })
        .collect()
}

fn premises(desk: &Desk, number: &str) -> Value {
    desk.json(&["station", "show", number]).ok()["premises"].clone()
}

#[test]
fn villages_of_one_name_share_no_premises_and_the_council_is_asked() {
    let desk = Desk::office();
    for council in ["Xoreni", "Ytreni"] {
        let new = json!({"name": council, "kind": "commune", "bodies": true});
        let id = call(&desk, "council_add", new)["value"]["id"].clone();
        call(
            &desk,
            "locality_add",
            json!({"council": id, "name": "Lunca"}),
        );
    }
    let bare = "Nr. secției\tLocalitatea\tLocalul\tCheile\n\
        1\tsatul Lunca\tGimnaziul\tIon Popa\n\
        2\tLunca\tGimnaziul\tVasile Rusu\n";
    let unclear = |row| (row, "locality-unclear".to_owned());
    assert_eq!(taken(&desk, bare), [unclear(2), unclear(3)]);
    let (one, two) = (premises(&desk, "1"), premises(&desk, "2"));
    assert_ne!(one["id"], two["id"]);
    assert_eq!(one["keys_name"], "Ion Popa");
    assert_eq!(two["keys_name"], "Vasile Rusu");
    // With the council said, one building is one, and the other council's is another.
    let said = "Nr. secției\tConsiliul\tLocalitatea\tLocalul\tCheile\n\
        11\tXoreni\tLunca\tLiceul\tIon Popa\n\
        12\tYtreni\tLunca\tLiceul\tVasile Rusu\n\
        13\tXoreni\tLunca\tLiceul\t\n";
    assert_eq!(taken(&desk, said), []);
    let [one, two, three] = ["11", "12", "13"].map(|number| premises(&desk, number));
    assert_ne!(one["id"], two["id"]);
    assert_eq!(two["keys_name"], "Vasile Rusu");
    assert_eq!(three["id"], one["id"]);
    // The next list finds them again by the same.
    let more = "Nr. secției\tConsiliul\tLocalitatea\tLocalul\n14\tYtreni\tLunca\tLiceul\n";
    assert_eq!(taken(&desk, more), []);
    assert_eq!(premises(&desk, "14")["id"], two["id"]);
}

/// What a PDF says; none where the reader is not installed.
fn words(path: &PathBuf) -> Option<String> {
    let run = std::process::Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output()
        .ok()?;
    assert!(run.status.success(), "pdftotext reads the file");
    let text = String::from_utf8(run.stdout).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A large PNG of one colour, as any writer of the format may make it.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut rows = Vec::new();
    for _ in 0..height {
        rows.push(0);
        rows.extend([40, 90, 160].repeat(width as usize));
    }
    let mut packed = vec![0x78, 0x01];
    let mut parts = rows.chunks(65_535).peekable();
    while let Some(part) = parts.next() {
        packed.push(u8::from(parts.peek().is_none()));
        packed.extend((part.len() as u16).to_le_bytes());
        packed.extend((!(part.len() as u16)).to_le_bytes());
        packed.extend(part);
    }
    let (mut low, mut high) = (1_u32, 0_u32);
    for byte in &rows {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    packed.extend(((high << 16) | low).to_be_bytes());
    let mut head = Vec::new();
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend([8, 2, 0, 0, 0]);
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", &head), (b"IDAT", &packed), (b"IEND", &Vec::new())] {
        let named = [name.as_slice(), data].concat();
        let sum = named.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
            })
        });
        out.extend((data.len() as u32).to_be_bytes());
        out.extend(named);
        out.extend((!sum).to_be_bytes());
    }
    out
}

#[test]
fn a_passport_has_its_photos_small_and_the_other_files_by_name() {
    let desk = Desk::example();
    let place = |name: &str, bytes: &[u8]| {
        std::fs::write(desk.path(name), bytes).unwrap();
        desk.path(name)
    };
    let photo = png(1_600, 1_200);
    let paths = [
        place("Intrarea.png", &photo),
        place("Plan & curte.pdf", b"%PDF-1.4"),
        place("Stricata.jpg", b"no picture"),
    ];
    let page = desk.json(&["station", "show", "38/01"]).ok();
    let add = json!({"owner": {"station": page["station"]["id"]}, "paths": paths});
    call(&desk, "attachment_add", add);
    let print = |name: &str| {
        let path = desk.path(name);
        let to = path.to_str().unwrap();
        let one = ["station", "print", "passport", to, "--station", "38/01"];
        desk.json(&[&["--lang", "ro"], &one[..]].concat()).ok();
        path
    };
    let pdf = print("photos.pdf");
    let bytes = std::fs::read(&pdf).unwrap();
    let marks = |mark: &[u8]| bytes.windows(mark.len()).filter(|at| *at == mark).count();
    assert_eq!(marks(b"/DCTDecode"), 1, "one photo, as a JPEG");
    assert!(marks(b"/Width 640") == 1 && marks(b"/Height 480") == 1);
    if let Some(text) = words(&pdf) {
        for part in [
            "Fotografii și fișiere",
            "Intrarea.png, ",
            "Plan & curte.pdf, ",
            "Stricata.jpg, ",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
    let bytes = std::fs::read(print("photos.docx")).unwrap();
    let at = |part: &[u8]| bytes.windows(part.len()).any(|at| at == part);
    assert!(at(b"word/media/photo-1.jpg") && !at(b"photo-2"));
    assert!(bytes.len() < photo.len() / 10);
}

#[test]
fn passport_register_and_matrix_print_in_four_languages() {
    let desk = Desk::example();
    for language in ["ro", "uk", "ru", "en"] {
        for kind in ["passport", "register", "matrix"] {
            let path = desk.path(&format!("{kind}-{language}.pdf"));
            let to = path.to_str().unwrap();
            let print = ["--lang", language, "station", "print", kind, to];
            let one: &[&str] = match kind {
                "passport" => &["--station", "38/01"],
                "register" => &[],
                _ => &["--problems"],
            };
            let today = ["--today", "2026-11-23"];
            desk.json(&[&today, &print[..], one].concat()).ok();
            let Some(text) = words(&path) else { continue };
            assert!(text.contains("38/0"), "{text}");
            // A message without words would stand there by its id: small words with dashes.
            for id in ["station-", "matrix-paper", "import-field", "readiness-"] {
                assert!(!text.contains(id), "{language} {kind}: {text}");
            }
        }
    }
}
