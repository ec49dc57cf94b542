//! „Lunar pe 5”, „по понедельникам”: a series in the words of four languages.

use std::ops::Range;
use std::sync::LazyLock;

use super::words::Word;
use crate::search::folded;
use crate::tasks::recurrence::{DayOffRule, Every, MonthDay};

/// Words that begin a series, and what they begin.
const HEADS: &[(&str, Head)] = &[
    ("în fiecare zi lucrătoare", Head::Working),
    ("în fiecare zi", Head::Daily),
    ("zilnic", Head::Daily),
    ("în fiecare săptămână", Head::Weekly),
    ("săptămânal", Head::Weekly),
    ("în fiecare lună", Head::Monthly(1)),
    ("lunar", Head::Monthly(1)),
    ("în fiecare trimestru", Head::Monthly(3)),
    ("trimestrial", Head::Monthly(3)),
    ("semestrial", Head::Monthly(6)),
    ("кожного робочого дня", Head::Working),
    ("щодня", Head::Daily),
    ("кожного дня", Head::Daily),
    ("щотижня", Head::Weekly),
    ("щомісяця", Head::Monthly(1)),
    ("кожного місяця", Head::Monthly(1)),
    ("щокварталу", Head::Monthly(3)),
    ("щоквартально", Head::Monthly(3)),
    ("каждый рабочий день", Head::Working),
    ("каждый день", Head::Daily),
    ("ежедневно", Head::Daily),
    ("каждую неделю", Head::Weekly),
    ("еженедельно", Head::Weekly),
    ("каждый месяц", Head::Monthly(1)),
    ("ежемесячно", Head::Monthly(1)),
    ("каждый квартал", Head::Monthly(3)),
    ("ежеквартально", Head::Monthly(3)),
    ("every working day", Head::Working),
    ("every day", Head::Daily),
    ("daily", Head::Daily),
    ("every week", Head::Weekly),
    ("weekly", Head::Weekly),
    ("every month", Head::Monthly(1)),
    ("monthly", Head::Monthly(1)),
    ("every quarter", Head::Monthly(3)),
    ("quarterly", Head::Monthly(3)),
];

/// Words before a weekday that make it come again.
const EACH: &[&str] = &[
    "în fiecare",
    "кожного",
    "кожної",
    "каждый",
    "каждую",
    "каждое",
    "every",
    "по",
];

/// Weekdays as they stand after those words, Monday first.
const WEEKDAYS: [&[&str]; 7] = [
    &[
        "luni",
        "понеділка",
        "понеділках",
        "понедельник",
        "понедельникам",
        "monday",
    ],
    &[
        "marți",
        "вівторка",
        "вівторках",
        "вторник",
        "вторникам",
        "tuesday",
    ],
    &[
        "miercuri",
        "середи",
        "середах",
        "среду",
        "средам",
        "wednesday",
    ],
    &[
        "joi",
        "четверга",
        "четвергах",
        "четверг",
        "четвергам",
        "thursday",
    ],
    &[
        "vineri",
        "п'ятниці",
        "п'ятницях",
        "пятниці",
        "пятницях",
        "пятницу",
        "пятницам",
        "friday",
    ],
    &[
        "sâmbătă",
        "суботи",
        "суботах",
        "субботу",
        "субботам",
        "saturday",
    ],
    &[
        "duminică",
        "неділі",
        "неділях",
        "воскресенье",
        "воскресеньям",
        "sunday",
    ],
];

/// „щопонеділка” in one word, Monday first.
const WEEKLY_UK: [&str; 7] = [
    "щопонеділка",
    "щовівторка",
    "щосереди",
    "щочетверга",
    "щоп'ятниці",
    "щосуботи",
    "щонеділі",
];

/// What may stand between the head and the day of a month.
const UNTIL: &[&str] = &[
    "până",
    "pe",
    "la",
    "în",
    "до",
    "в",
    "у",
    "by",
    "on",
    "the",
    "не",
    "позднее",
    "пізніше",
];

/// The last (working) day of the month.
const EDGES: &[(&str, MonthDay)] = &[
    ("ultima zi lucrătoare", MonthDay::LastWorking),
    ("останній робочий день", MonthDay::LastWorking),
    ("последний рабочий день", MonthDay::LastWorking),
    ("last working day", MonthDay::LastWorking),
    ("ultima zi", MonthDay::Last),
    ("останній день", MonthDay::Last),
    ("последний день", MonthDay::Last),
    ("last day", MonthDay::Last),
];

/// Where a day off sends the term.
const DAY_OFF: &[(&str, DayOffRule)] = &[
    ("sau următoarea zi lucrătoare", DayOffRule::Next),
    ("sau în următoarea zi lucrătoare", DayOffRule::Next),
    ("або наступний робочий день", DayOffRule::Next),
    ("или следующий рабочий день", DayOffRule::Next),
    ("или в следующий рабочий день", DayOffRule::Next),
    ("or the next working day", DayOffRule::Next),
    ("or next working day", DayOffRule::Next),
];

/// What may follow the last day.
const TAILS: &[&str] = &["a lunii", "місяця", "месяца", "of the month"];

/// What after the last day makes it come again.
const EVERY_TAILS: &[&str] = &[
    "a fiecărei luni",
    "din fiecare lună",
    "кожного місяця",
    "каждого месяца",
    "of every month",
];

/// What may follow the number of a day.
const NUMBERED: &[&str] = &["числа", "число", "ale"];

#[derive(Clone, Copy)]
enum Head {
    Working,
    Daily,
    Weekly,
    Monthly(u32),
}

/// The lists as the words of a line are: folded.
static FOLDED: LazyLock<Lists> = LazyLock::new(|| Lists {
    heads: fold_list(HEADS),
    edges: fold_list(EDGES),
    day_off: fold_list(DAY_OFF),
    each: EACH.iter().map(|said| fold_words(said)).collect(),
    weekdays: WEEKDAYS.map(|names| names.iter().map(|name| folded(name)).collect()),
    weekly: WEEKLY_UK.map(folded),
    until: UNTIL.iter().map(|said| folded(said)).collect(),
    tails: TAILS.iter().map(|said| fold_words(said)).collect(),
    every_tails: EVERY_TAILS.iter().map(|said| fold_words(said)).collect(),
    numbered: NUMBERED.iter().map(|said| folded(said)).collect(),
});

type Phrases<T> = Vec<(Vec<String>, T)>;

struct Lists {
    heads: Phrases<Head>,
    edges: Phrases<MonthDay>,
    day_off: Phrases<DayOffRule>,
    each: Vec<Vec<String>>,
    weekdays: [Vec<String>; 7],
    weekly: [String; 7],
    until: Vec<String>,
    tails: Vec<Vec<String>>,
    every_tails: Vec<Vec<String>>,
    numbered: Vec<String>,
}

/// A series found in a line: which words, how often, and what a day off does.
pub struct Found {
    /// The words.
    pub words: Range<usize>,
    /// How often.
    pub every: Every,
    /// What a day off does.
    pub day_off: DayOffRule,
}

/// Looks for a series; `weekday` and `day` are those of today, for „weekly” and „monthly”
/// without a day.
pub fn find(words: &[Word<'_>], weekday: u32, day: u32) -> Option<Found> {
    (0..words.len()).find_map(|start| at(words, start, weekday, day))
}

fn at(words: &[Word<'_>], start: usize, weekday: u32, day: u32) -> Option<Found> {
    let (every, end) = each_weekday(words, start)
        .or_else(|| edge_of_every(words, start))
        .or_else(|| {
            let (head, end) = phrase(words, start, &FOLDED.heads)?;
            Some(match head {
                Head::Working => (Every::WorkingDays, end),
                Head::Daily => (Every::Days { n: 1 }, end),
                Head::Weekly => {
                    let weekdays = vec![weekday];
                    (Every::Weeks { n: 1, weekdays }, end)
                }
                Head::Monthly(n) => {
                    let (on, end) =
                        day_of_month(words, end).unwrap_or((MonthDay::Day { day }, end));
                    (Every::Months { n, on }, end)
                }
            })
        })?;
    let (day_off, end) = phrase(words, end, &FOLDED.day_off).unwrap_or((DayOffRule::Stay, end));
    Some(Found {
        words: start..end,
        every,
        day_off,
    })
}

/// „în ultima zi lucrătoare a fiecărei luni”: the month named after the day.
fn edge_of_every(words: &[Word<'_>], start: usize) -> Option<(Every, usize)> {
    let mut at = start;
    while words
        .get(at)
        .is_some_and(|word| FOLDED.until.contains(&word.plain))
    {
        at += 1;
    }
    let (on, end) = phrase(words, at, &FOLDED.edges)?;
    let tail = FOLDED
        .every_tails
        .iter()
        .find(|tail| matches(words, end, tail))?;
    Some((Every::Months { n: 1, on }, end + tail.len()))
}

/// „în fiecare luni”, „щопонеділка”, „по понедельникам”.
fn each_weekday(words: &[Word<'_>], start: usize) -> Option<(Every, usize)> {
    let one = words.get(start)?.plain.as_str();
    let (found, end) = if let Some(found) = FOLDED.weekly.iter().position(|name| *name == one) {
        (found, start + 1)
    } else {
        let after = FOLDED
            .each
            .iter()
            .find(|each| matches(words, start, each))
            .map(|each| start + each.len())?;
        let name = words.get(after)?.plain.as_str();
        let found = FOLDED
            .weekdays
            .iter()
            .position(|names| names.iter().any(|known| known == name))?;
        (found, after + 1)
    };
    let weekdays = vec![u32::try_from(found).ok()? + 1];
    Some((Every::Weeks { n: 1, weekdays }, end))
}

/// „pe 5”, „до 5 числа”, „in the last working day of the month”.
fn day_of_month(words: &[Word<'_>], mut at: usize) -> Option<(MonthDay, usize)> {
    while words
        .get(at)
        .is_some_and(|word| FOLDED.until.contains(&word.plain))
    {
        at += 1;
    }
    if let Some((edge, mut end)) = phrase(words, at, &FOLDED.edges) {
        if let Some(tail) = FOLDED.tails.iter().find(|tail| matches(words, end, tail)) {
            end += tail.len();
        }
        return Some((edge, end));
    }
    let plain = words.get(at)?.plain.as_str();
    let number = plain
        .trim_end_matches(|c: char| c.is_alphabetic())
        .trim_end_matches('-');
    let day: u32 = number.parse().ok().filter(|day| (1..=31).contains(day))?;
    let mut end = at + 1;
    if words
        .get(end)
        .is_some_and(|word| FOLDED.numbered.contains(&word.plain))
    {
        end += 1;
    }
    Some((MonthDay::Day { day }, end))
}

/// The longest of the phrases that stands at a place.
fn phrase<T: Copy>(words: &[Word<'_>], at: usize, list: &Phrases<T>) -> Option<(T, usize)> {
    list.iter()
        .filter(|(said, _)| matches(words, at, said))
        .max_by_key(|(said, _)| said.len())
        .map(|(said, meaning)| (*meaning, at + said.len()))
}

fn fold_words(said: &str) -> Vec<String> {
    said.split(' ').map(folded).collect()
}

fn fold_list<T: Copy>(list: &[(&str, T)]) -> Phrases<T> {
    list.iter()
        .map(|(said, meaning)| (fold_words(said), *meaning))
        .collect()
}

fn matches(words: &[Word<'_>], at: usize, said: &[String]) -> bool {
    said.iter()
        .enumerate()
        .all(|(k, word)| words.get(at + k).is_some_and(|found| found.plain == *word))
}
