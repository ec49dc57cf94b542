//! All-day events, things to do and hours as iCalendar (RFC 5545).

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

/// A thing to do, or an event at an hour.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The same for the same thing, so that a second import replaces it.
    pub uid: String,
    /// What.
    pub summary: String,
    /// Everything else.
    pub description: String,
    /// Labels.
    pub categories: Vec<String>,
    /// When.
    pub when: When,
}

/// When something is due or takes place. Moments are `YYYYMMDD`, or `YYYYMMDDTHHMMSS` with an hour
/// of the place where it is.
#[derive(Debug, Clone)]
pub enum When {
    /// To be done until a day or an hour.
    Due {
        /// Until when.
        due: String,
        /// `NEEDS-ACTION`, `IN-PROCESS`, `COMPLETED` or `CANCELLED`.
        status: &'static str,
        /// True for what goes before the rest.
        urgent: bool,
        /// When it was done, `YYYYMMDDTHHMMSSZ`.
        completed: Option<String>,
    },
    /// At an hour.
    At {
        /// When.
        start: String,
    },
}

/// A calendar of things to do and of hours. `stamp` is the moment of writing,
/// `YYYYMMDDTHHMMSSZ`.
pub fn calendar(name: &str, stamp: &str, entries: &[Entry]) -> String {
    let mut out = String::new();
    let mut line = |text: &str| fold(&mut out, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//District Desk//Tasks//EN");
    line("CALSCALE:GREGORIAN");
    line(&format!("X-WR-CALNAME:{}", escape(name)));
    for entry in entries {
        let kind = match entry.when {
            When::Due { .. } => "VTODO",
            When::At { .. } => "VEVENT",
        };
        line(&format!("BEGIN:{kind}"));
        line(&format!("UID:{}", entry.uid));
        line(&format!("DTSTAMP:{stamp}"));
        match &entry.when {
            When::Due {
                due,
                status,
                urgent,
                completed,
            } => {
                line(&format!("DUE{}", value(due)));
                line(&format!("STATUS:{status}"));
                line(if *urgent { "PRIORITY:1" } else { "PRIORITY:5" });
                if let Some(moment) = completed {
                    line(&format!("COMPLETED:{moment}"));
                }
            }
            When::At { start } => line(&format!("DTSTART{}", value(start))),
        }
        line(&format!("SUMMARY:{}", escape(&entry.summary)));
        line(&format!("DESCRIPTION:{}", escape(&entry.description)));
        if !entry.categories.is_empty() {
            let categories: Vec<String> = entry.categories.iter().map(|c| escape(c)).collect();
            line(&format!("CATEGORIES:{}", categories.join(",")));
        }
        line(&format!("END:{kind}"));
    }
    line("END:VCALENDAR");
    out
}

/// A moment as the value of a property: a day says that it is one.
fn value(moment: &str) -> String {
    match moment.contains('T') {
        true => format!(":{moment}"),
        false => format!(";VALUE=DATE:{moment}"),
    }
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
