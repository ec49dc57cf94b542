//! The annex of a long programme.

use serde_json::json;

use super::{tell, usual};
use crate::desk::TestDesk;
use crate::elections::{local_2027, rows};

#[test]
#[ignore = "a measurement"]
fn annex_of_250_rows() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    for n in rows(&made).len()..250 {
        desk.ok(
            "programme_line_add",
            json!({"election": id, "chapter": "Lucrările oficiului",
                "action": format!("Verificarea localurilor de pe traseul {n} și a mobilierului lor"),
                "own_on": "2027-09-15", "bodies": "secția administrație publică; primăriile"}),
        );
    }
    let options = json!({"language": "ro", "sheet": "a4", "large_print": false,
        "include_private": false, "signature": true});
    let save = |name: &str| {
        let request = json!({"what": {"election": id, "kind": "annex"}, "options": options,
            "path": desk.dir.path().join(name), "overwrite": true});
        assert_eq!(desk.ok("election_paper_save", request)["rows"], 250);
    };
    save("anexa.pdf");
    let pdf = usual(5, || save("anexa.pdf"));
    tell(
        "annex of 250 rows as PDF, after the first, ms",
        pdf,
        None,
        "500",
    );
    let docx = usual(5, || save("anexa.docx"));
    tell("the same as a Word file, ms", docx, None, "-");
    let xlsx = usual(5, || save("anexa.xlsx"));
    tell("the same as a workbook, ms", xlsx, None, "-");
}
