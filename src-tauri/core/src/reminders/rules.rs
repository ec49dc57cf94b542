//! Pure rules of the ladder.

use chrono::{Days, NaiveDate};

use super::ReminderKind;

/// The ladder of an office that chose none: days before a term.
pub const USUAL: &str = "10,5,3,1,0";
/// Farthest day before a term.
pub const FARTHEST: u32 = 365;
/// Most rungs of a ladder.
const MOST: usize = 20;

/// Reads a ladder: numbers of days before a term, in any order, with commas or spaces. Empty
/// text is the usual ladder; none when something in it is no number of days.
pub fn read(text: &str) -> Option<Vec<u32>> {
    let text = match text.trim() {
        "" => USUAL,
        text => text,
    };
    let mut days: Vec<u32> = text
        .split([',', ';', ' ', '/'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok().filter(|days| *days <= FARTHEST))
        .collect::<Option<_>>()?;
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    (!days.is_empty() && days.len() <= MOST).then_some(days)
}

/// A ladder as it is stored and shown.
pub fn written(days: &[u32]) -> String {
    let days: Vec<String> = days.iter().map(u32::to_string).collect();
    days.join(",")
}

/// A term with what decides when it is called to mind.
#[derive(Debug, Clone)]
pub struct Term {
    /// The term in force.
    pub due: NaiveDate,
    /// The office's own earlier term.
    pub own: Option<NaiveDate>,
    /// Days before it.
    pub ladder: Vec<u32>,
    /// The first day on which it can be called to mind: when it was entered.
    pub born: NaiveDate,
}

/// A day of a ladder that came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    /// The newest day of the ladder that came.
    pub on: NaiveDate,
    /// What it says.
    pub kind: ReminderKind,
    /// The day under which it is listed: the term, if it passed unseen, else the rung's own.
    pub listed: NaiveDate,
    /// Earlier days of the ladder that nobody saw either.
    pub folded: i64,
}

impl Term {
    /// Days of the ladder up to the term, in order: counted back from the own earlier term if
    /// there is one; the day of the legal term is always among them.
    fn before(&self) -> Vec<NaiveDate> {
        let near = self.own.filter(|own| *own < self.due).unwrap_or(self.due);
        let mut days: Vec<NaiveDate> = self
            .ladder
            .iter()
            .filter_map(|days| near.checked_sub_days(Days::new(u64::from(*days))))
            .collect();
        if near != self.due && self.ladder.contains(&0) {
            days.push(self.due);
        }
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The newest day of the ladder that came by `today`, unless it was seen. `seen` is the
    /// newest day that the user has seen and that is not after today: a mark made while the
    /// clock ran ahead does not count before its day.
    pub fn rung(&self, today: NaiveDate, seen: Option<NaiveDate>) -> Option<Rung> {
        let came: Vec<NaiveDate> = self
            .before()
            .into_iter()
            .filter(|day| *day <= today && *day >= self.born)
            .collect();
        let late = (today - self.due).num_days().max(0);
        // Past the term every day is a rung.
        let on = match late {
            0 => *came.last()?,
            _ => today,
        };
        if on < self.born || seen.is_some_and(|seen| seen >= on) {
            return None;
        }
        let unseen = |day: &NaiveDate| seen.is_none_or(|seen| *day > seen);
        let first_late = self.due.succ_opt().unwrap_or(self.due);
        let from = [
            Some(first_late),
            Some(self.born),
            seen.and_then(|day| day.succ_opt()),
        ];
        let late_unseen = match (late, from.into_iter().flatten().max()) {
            (0, _) | (_, None) => 0,
            (_, Some(from)) => (today - from).num_days() + 1,
        };
        let before_unseen = came.iter().filter(|day| unseen(day)).count() as i64;
        let kind = match late {
            0 if on == self.due || Some(on) == self.own => ReminderKind::OnDay,
            0 => ReminderKind::Before,
            _ => ReminderKind::Late,
        };
        let passed_unseen = late > 0 && unseen(&self.due) && self.due >= self.born;
        Some(Rung {
            on,
            kind,
            listed: if passed_unseen { self.due } else { on },
            folded: before_unseen + late_unseen - 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn term(due: &str) -> Term {
        Term {
            due: day(due),
            own: None,
            ladder: read("").unwrap(),
            born: day("2026-01-01"),
        }
    }

    #[test]
    fn a_ladder_is_read_in_any_form() {
        assert_eq!(read("").unwrap(), [10, 5, 3, 1, 0]);
        assert_eq!(read(" 1, 30/7 7;0 ").unwrap(), [30, 7, 1, 0]);
        for bad in [
            "x",
            "5,-1",
            "1.5",
            "366",
            ",",
            "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
        assert_eq!(written(&read("0,5").unwrap()), "5,0");
    }

    #[test]
    fn the_newest_rung_that_came_is_told_and_the_rest_folded() {
        let term = term("2026-11-20");
        assert_eq!(term.rung(day("2026-11-09"), None), None);
        let rung = term.rung(day("2026-11-12"), None).unwrap();
        assert_eq!(
            (rung.on, rung.kind, rung.folded),
            (day("2026-11-10"), ReminderKind::Before, 0)
        );
        let rung = term.rung(day("2026-11-18"), None).unwrap();
        assert_eq!((rung.on, rung.folded), (day("2026-11-17"), 2));
        assert_eq!(term.rung(day("2026-11-18"), Some(day("2026-11-17"))), None);
        let rung = term
            .rung(day("2026-11-20"), Some(day("2026-11-17")))
            .unwrap();
        assert_eq!(
            (rung.on, rung.kind, rung.folded),
            (day("2026-11-20"), ReminderKind::OnDay, 1)
        );
    }

    #[test]
    fn past_the_term_every_day_calls() {
        let term = term("2026-11-20");
        let rung = term.rung(day("2026-11-23"), None).unwrap();
        // Five days before, three late ones; the newest is shown.
        assert_eq!(
            (rung.on, rung.kind, rung.folded),
            (day("2026-11-23"), ReminderKind::Late, 7)
        );
        assert_eq!(rung.listed, day("2026-11-20"));
        let rung = term
            .rung(day("2026-11-23"), Some(day("2026-11-22")))
            .unwrap();
        assert_eq!((rung.listed, rung.folded), (day("2026-11-23"), 0));
        assert_eq!(term.rung(day("2026-11-23"), Some(day("2026-11-23"))), None);
    }

    #[test]
    fn what_was_entered_late_is_not_called_for_days_before_it() {
        let mut term = term("2026-11-20");
        term.born = day("2026-11-18");
        assert_eq!(term.rung(day("2026-11-18"), None), None);
        assert_eq!(term.rung(day("2026-11-19"), None).unwrap().folded, 0);
        term.born = day("2026-12-01");
        let rung = term.rung(day("2026-12-02"), None).unwrap();
        assert_eq!(
            (rung.on, rung.listed, rung.folded),
            (day("2026-12-02"), day("2026-12-02"), 1)
        );
    }

    #[test]
    fn an_own_earlier_term_moves_the_ladder_but_not_the_lateness() {
        let mut term = term("2026-11-20");
        term.own = Some(day("2026-11-15"));
        assert_eq!(
            term.rung(day("2026-11-15"), None).unwrap().kind,
            ReminderKind::OnDay
        );
        assert_eq!(term.rung(day("2026-11-18"), Some(day("2026-11-15"))), None);
        assert_eq!(
            term.rung(day("2026-11-20"), Some(day("2026-11-15")))
                .unwrap()
                .kind,
            ReminderKind::OnDay
        );
        assert_eq!(
            term.rung(day("2026-11-21"), Some(day("2026-11-20")))
                .unwrap()
                .kind,
            ReminderKind::Late
        );
    }
}
