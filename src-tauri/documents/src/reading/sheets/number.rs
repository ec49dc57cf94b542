//! Cells of numbers and dates as a person would read them out.

/// A number without exponent and without a fraction nobody typed: a phone number typed into
/// a number cell stays its digits.
pub(super) fn plain(value: f64) -> String {
    if !value.is_finite() {
        return String::new();
    }
    if value.fract() == 0.0 && value.abs() < 1e18 {
        return format!("{value:.0}");
    }
    // The shortest digits that mean this number; Rust writes no exponent here.
    let text = format!("{value}");
    // Binary fractions of a sum such as 0.1 + 0.2 are nobody's typing.
    let short = format!("{value:.10}");
    let short = short.trim_end_matches('0').trim_end_matches('.');
    if text.len() > short.len() {
        short.to_owned()
    } else {
        text
    }
}

/// A moment as `2026-11-20`, `2026-11-20 08:30` or `08:30`.
pub(super) fn moment(date: Option<(u16, u8, u8)>, (hour, minute, second): (u8, u8, u8)) -> String {
    let time = match (hour, minute, second) {
        (0, 0, 0) => String::new(),
        (h, m, 0) => format!("{h:02}:{m:02}"),
        (h, m, s) => format!("{h:02}:{m:02}:{s:02}"),
    };
    match (date, time.is_empty()) {
        (Some((y, m, d)), true) => format!("{y:04}-{m:02}-{d:02}"),
        (Some((y, m, d)), false) => format!("{y:04}-{m:02}-{d:02} {time}"),
        (None, false) => time,
        (None, true) => "00:00".into(),
    }
}
