//! Words around days, in four languages, folded: without case, diacritics and apostrophes. Romanian
//! is met in both orthographies, so `până` and `pînă` are two words here.

/// Beginnings of the months' names with the most letters that may follow, January first.
const MONTHS: [&[&str]; 12] = [
    &[
        "ianuari",
        "ian",
        "januar",
        "jan",
        "январ",
        "янв",
        "січн",
        "січ",
    ],
    &[
        "februari",
        "feb",
        "februar",
        "феврал",
        "фев",
        "лютого",
        "лютии",
        "лют",
    ],
    &["martie", "mar", "march", "марта", "март", "березн", "бер"],
    &["aprili", "apr", "april", "апрел", "апр", "квітн", "кві"],
    &["mai", "may", "мая", "маи", "мае", "травн", "тра"],
    &["iuni", "iun", "june", "jun", "июн", "червн", "чер"],
    &["iuli", "iul", "july", "jul", "июл", "липн", "лип"],
    &["august", "aug", "август", "авг", "серпн", "сер"],
    &[
        "septembri",
        "sept",
        "sep",
        "september",
        "сентябр",
        "сент",
        "сен",
        "вересн",
        "вер",
    ],
    &[
        "octombri",
        "oct",
        "october",
        "октябр",
        "окт",
        "жовтн",
        "жов",
    ],
    &[
        "noiembri",
        "noi",
        "nov",
        "november",
        "ноябр",
        "ноя",
        "листопад",
        "лис",
    ],
    &[
        "decembri",
        "dec",
        "december",
        "декабр",
        "дек",
        "грудн",
        "гру",
    ],
];

/// The month of a word, 1 to 12.
pub(super) fn month(word: &str) -> Option<u32> {
    let found = MONTHS.iter().position(|names| {
        names.iter().any(|name| {
            // Short Latin forms stand alone; whole names and Cyrillic stems take an ending.
            let short = name.len() <= 3 || matches!(*name, "мая" | "маи" | "мае");
            match word.strip_prefix(name) {
                Some("") => true,
                Some(rest) => !short && rest.chars().count() <= 2,
                None => false,
            }
        })
    });
    found.map(|at| at as u32 + 1)
}

/// What is counted in a term of the law, after a number.
pub(super) const UNITS: &[&str] = &[
    "zi",
    "zile",
    "zilelor",
    "ore",
    "ora",
    "orelor",
    "saptamana",
    "saptamani",
    "saptamini",
    "luna",
    "luni",
    "lunilor",
    "an",
    "ani",
    "день",
    "дня",
    "днеи",
    "дни",
    "сутки",
    "суток",
    "час",
    "часа",
    "часов",
    "недель",
    "недели",
    "неделя",
    "месяц",
    "месяца",
    "месяцев",
    "лет",
    "днів",
    "дні",
    "доба",
    "доби",
    "діб",
    "година",
    "години",
    "годин",
    "тиждень",
    "тижні",
    "тижнів",
    "місяць",
    "місяця",
    "місяці",
    "місяців",
    "day",
    "days",
    "hour",
    "hours",
    "week",
    "weeks",
    "month",
    "months",
];

/// The same when no number in digits stands before: „în termen de trei zile”.
pub(super) const LENGTHS: &[&str] = &[
    "zile",
    "zilelor",
    "ore",
    "saptamani",
    "saptamini",
    "днеи",
    "дни",
    "суток",
    "недель",
    "днів",
    "дні",
    "діб",
    "тижнів",
    "days",
    "hours",
    "weeks",
];

/// Words between a number and its unit.
pub(super) const BEFORE_UNIT: &[&str] = &[
    "de",
    "calendaristice",
    "lucratoare",
    "календарных",
    "рабочих",
    "календарних",
    "робочих",
    "calendar",
    "working",
    "full",
    "clear",
];

/// Before an hour of the clock.
pub(super) const CLOCK_BEFORE: &[&str] = &["ora", "orei", "orele", "h", "at"];
/// Before „18 часов” it is an hour of the clock, not a length.
pub(super) const CLOCK_AT: &[&str] = &[
    "в",
    "о",
    "об",
    "к",
    "до",
    "с",
    "з",
    "позднее",
    "позже",
    "пізніше",
];
/// Units of such an hour.
pub(super) const CLOCK_AFTER: &[&str] = &[
    "час",
    "часа",
    "часов",
    "година",
    "годині",
    "години",
    "годин",
    "год",
    "ч",
];

/// The last day is meant, however far before the day.
pub(super) const UNTIL: &[&str] = &[
    "pana",
    "pina",
    "tarziu",
    "tirziu",
    "до",
    "позднее",
    "позже",
    "пізніше",
    "by",
    "until",
    "till",
    "later",
];
/// The same only right before the day.
pub(super) const UNTIL_NEAR: &[&str] = &["по", "to", "through"];
/// Between „până” and its day.
pub(super) const TOWARDS: &[&str] = &["la", "pe", "in"];
/// The same after the day.
pub(super) const INCLUSIVE: &[&str] = &["inclusiv", "включительно", "включно", "inclusive"];

/// The first day is meant, however far before the day.
pub(super) const FROM: &[&str] = &[
    "incepand",
    "incepind",
    "devreme",
    "начиная",
    "раньше",
    "ранее",
    "починаючи",
    "раніше",
    "starting",
    "since",
    "earlier",
    "from",
];
/// The same only right before the day.
pub(super) const FROM_NEAR: &[&str] = &["с", "з", "із", "со", "зі"];

/// Two days follow.
pub(super) const BETWEEN: &[&str] = &["intre", "dintre", "между", "між", "between"];

/// Between two days.
pub(super) const AND: &[&str] = &["si", "и", "і", "й", "та", "and"];

/// A day after them belongs to an act: „Hotărârea nr. 137 din 14 februarie”.
pub(super) const OF_ACT: &[&str] = &["din", "от", "від", "of", "dated"];
/// What an act is called by, or its number.
pub(super) const ACT: &[&str] = &[
    "nr",
    "no",
    "номер",
    "hotarar",
    "legea",
    "legii",
    "decizi",
    "ordin",
    "regulament",
    "dispozit",
    "постановлен",
    "решен",
    "закон",
    "приказ",
    "рішенн",
    "наказ",
    "постанов",
    "decision",
    "law",
];
/// A number after them is no day and no month.
pub(super) const PLACES: &[&str] = &[
    "art",
    "alin",
    "pct",
    "nr",
    "lit",
    "no",
    "ст",
    "п",
    "ч",
    "пп",
    "пункт",
    "статья",
    "стаття",
    "point",
    "section",
    "anexa",
];

/// Between the month and the year.
pub(super) const OF_YEAR: &[&str] = &["anul", "anului", "a", "al", "of", "din"];

/// Ends of a day in letters: „1-го”, „5th”.
pub(super) const ORDINAL: &[&str] = &[
    "го", "е", "ое", "гo", "st", "nd", "rd", "th", "lea", "ii", "i",
];

/// Days of the week.
pub(super) const WEEKDAYS: [&[&str]; 7] = [
    &[
        "luni",
        "понедельник",
        "понеділок",
        "понедельника",
        "понеділка",
        "monday",
    ],
    &[
        "marti",
        "вторник",
        "вівторок",
        "вторника",
        "вівторка",
        "tuesday",
    ],
    &[
        "miercuri",
        "среда",
        "среду",
        "среды",
        "середа",
        "середу",
        "середи",
        "wednesday",
    ],
    &[
        "joi",
        "четверг",
        "четверга",
        "четвер",
        "четверга",
        "thursday",
    ],
    &[
        "vineri",
        "пятница",
        "пятницу",
        "пятницы",
        "пятниця",
        "пятницю",
        "пятниці",
        "friday",
    ],
    &[
        "sambata",
        "simbata",
        "суббота",
        "субботу",
        "субботы",
        "субота",
        "суботу",
        "суботи",
        "saturday",
    ],
    &[
        "duminica",
        "воскресенье",
        "воскресенья",
        "неділя",
        "неділю",
        "неділі",
        "sunday",
    ],
];

/// What stands at the beginning of a line that the program's own annex adds to a term: the day that
/// was counted, the office's own day, the source. Its days are no official days.
pub(super) const REMARKS: &[&str] = &[
    "calculat",
    "calculul da",
    "la noi",
    "data oficiala",
    "по расчету",
    "у нас",
    "официальная дата",
    "за розрахунком",
    "офіціина дата",
    "counted",
    "the calculation gives",
    "with us",
    "official date",
];
