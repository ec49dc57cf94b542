//! `desk station`: listed, shown, printed; the papers of an election beside them.

use crate::desk::Desk;

const DAY: [&str; 2] = ["--today", "2026-11-23"];

fn on<'a>(words: &[&'a str]) -> Vec<&'a str> {
    [&DAY, words].concat()
}

/// The first bytes of a file that was written.
fn begins(desk: &Desk, name: &str) -> Vec<u8> {
    let bytes = std::fs::read(desk.path(name)).unwrap();
    bytes.into_iter().take(4).collect()
}

#[test]
fn stations_are_listed_narrowed_and_shown() {
    let desk = Desk::example();
    let all = desk.json(&on(&["station", "list"])).ok();
    let rows = all["rows"].as_array().unwrap();
    assert!(rows.len() > 20);
    assert_eq!(rows[0]["number"], "38/01");

    let problems = desk.json(&on(&["station", "list", "--problems"])).ok();
    let few = problems["rows"].as_array().unwrap();
    assert!(!few.is_empty() && few.len() < rows.len());
    assert!(few.iter().all(|row| {
        let named = row["problems"].as_array().unwrap();
        !named.is_empty() && named.iter().all(|name| !name.as_str().unwrap().is_empty())
    }));
    let sum: i64 = few.iter().filter_map(|row| row["voters"].as_i64()).sum();
    assert_eq!(problems["voters"], sum);
    let next = ["station", "list", "--problems", "--election", "next"];
    assert_eq!(desk.json(&on(&next)).ok(), problems);

    let whole = desk.json(&on(&["station", "show", "38/01"])).ok();
    assert_eq!(whole["station"]["id"], rows[0]["id"]);
    // As it is said, without the zero.
    assert_eq!(desk.json(&on(&["station", "show", "38/1"])).ok(), whole);
    let id = whole["station"]["id"].as_str().unwrap();
    assert_eq!(desk.json(&on(&["station", "show", id])).ok(), whole);
    let gone = desk.json(&on(&["station", "show", "99/99"]));
    assert_eq!(gone.refused(1)["code"], "not-found");

    let said = desk.plain(&on(&["--lang", "en", "station", "list", "38/01"]));
    assert!(said.out.contains("Valea Lungă") && said.out.contains("Stations: 1."));
    let hits = desk.json(&on(&["find", "38/01", "--kind", "station"])).ok();
    assert_eq!(hits[0]["id"], rows[0]["id"]);
}

#[test]
fn papers_of_stations_and_elections_are_written_by_their_ending() {
    let desk = Desk::example();
    let path = |name: &str| desk.path(name).display().to_string();
    let print = |words: &[&str], name: &str| {
        let to = path(name);
        let at = words.iter().position(|word| *word == "PATH").unwrap();
        let mut words = words.to_vec();
        words[at] = &to;
        let saved = desk.json(&on(&words)).ok();
        assert_eq!(saved["path"], to);
        saved["rows"].as_u64().unwrap()
    };
    let all = desk.json(&on(&["station", "list"])).ok();
    let all = all["rows"].as_array().unwrap().len() as u64;
    let one = ["station", "print", "passport", "PATH", "--station", "38/1"];
    assert_eq!(print(&one, "p.pdf"), 1);
    assert_eq!(begins(&desk, "p.pdf"), b"%PDF");
    assert_eq!(
        print(&["station", "print", "register", "PATH"], "r.xlsx"),
        all
    );
    assert_eq!(begins(&desk, "r.xlsx"), b"PK\x03\x04");
    assert_eq!(print(&["export", "stations", "PATH"], "r.csv"), all);
    // The nearest election, when none is named.
    let some = ["station", "print", "matrix", "PATH", "--problems"];
    assert!(print(&some, "m.docx") < all);
    assert_eq!(begins(&desk, "m.docx"), b"PK\x03\x04");
    assert!(print(&["station", "print", "day-blank", "PATH"], "d.pdf") > 0);
    let annex = ["election", "print", "annex", "next", "PATH"];
    assert!(print(&annex, "a.xlsx") > 50);

    let no = path("x.xlsx");
    let passport = desk.json(&on(&["station", "print", "passport", &no]));
    assert_eq!(passport.refused(2)["code"], "format-not-available");
    assert!(!desk.path("x.xlsx").exists());
    let kind = desk.json(&on(&["station", "print", "ballots", &no]));
    assert_eq!(kind.refused(2)["code"], "bad-request");
}

#[test]
fn help_speaks_four_languages() {
    let desk = Desk::new();
    for (lang, word) in [
        ("ro", "secții"),
        ("uk", "дільниц"),
        ("ru", "участк"),
        ("en", "stations"),
    ] {
        for words in [
            &["station", "--help"][..],
            &["station", "list", "--help"],
            &["station", "print", "--help"],
            &["export", "stations", "--help"],
            &["election", "print", "--help"],
        ] {
            let shown = desk.plain(&[&["--lang", lang], words].concat());
            assert_eq!(shown.code, 0);
            assert!(!shown.out.contains("cli-"), "{lang}: {}", shown.out);
            if words[0] == "station" {
                assert!(shown.out.to_lowercase().contains(word), "{}", shown.out);
            }
        }
    }
}
