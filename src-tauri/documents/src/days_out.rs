//! All-day events as iCalendar (RFC 5545).

/// One day.
#[derive(Debug, Clone)]
pub struct AllDay {
    /// The same for the same row of the same programme, so that a second import replaces it.
    pub uid: String,
    /// First day, `YYYYMMDD`.
    pub first: String,
    /// The day after the last, `YYYYMMDD`.
    pub after: String,
    /// What is due.
    pub summary: String,
    /// Everything else.
    pub description: String,
    /// Group.
    pub category: String,
}

/// A calendar. `stamp` is the moment of writing, `YYYYMMDDTHHMMSSZ`.
pub fn ics(name: &str, stamp: &str, days: &[AllDay]) -> String {
    let mut out = String::new();
    let mut line = |text: &str| fold(&mut out, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//District Desk//Programme//EN");
    line("CALSCALE:GREGORIAN");
    line(&format!("X-WR-CALNAME:{}", escape(name)));
    for day in days {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}", day.uid));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", day.first));
        line(&format!("DTEND;VALUE=DATE:{}", day.after));
        line(&format!("SUMMARY:{}", escape(&day.summary)));
        line(&format!("DESCRIPTION:{}", escape(&day.description)));
        line(&format!("CATEGORIES:{}", escape(&day.category)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            c => out.push(c),
        }
    }
    out
}

/// A line of at most 75 octets, going on in lines that begin with a blank; never inside a letter.
fn fold(out: &mut String, text: &str) {
    let mut room = 75;
    for c in text.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        room -= c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use calcard::{Entry, Parser};

    #[test]
    fn another_reader_understands_it_and_no_line_is_too_long() {
        let summary = "Constituirea secțiilor; hotare, adrese \\ контакти ".repeat(4);
        let day = AllDay {
            uid: "md-1@x".into(),
            first: "20250908".into(),
            after: "20250909".into(),
            summary: summary.clone(),
            description: "prima\na doua".into(),
            category: "Secții".into(),
        };
        let text = ics("Program", "20261122T080000Z", &[day]);
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let Entry::ICalendar(read) = Parser::new(&text).entry() else {
            panic!("no calendar");
        };
        let event = &read.components[1];
        let of = |name: calcard::icalendar::ICalendarProperty| {
            let entry = event.property(&name).expect("property");
            entry.values[0].as_text().expect("text").to_owned()
        };
        use calcard::icalendar::ICalendarProperty as Property;
        assert_eq!(of(Property::Summary), summary);
        assert_eq!(of(Property::Description), "prima\na doua");
    }
}
