//! Words that make a line a post, an institution or a heading.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::phones::words::fold;

/// Words that are posts, folded.
const POSTS: &str = "sef sefa sefu seful specialist specialistul specialista primar primarita primara primarul secretar secretara \
 secretarul presedinte presedinta presedintele vicepresedinte vicepresedinta vicepresedintele viceprimar \
 viceprimarita viceprimarul viceprimara contabil contabilul contabila contabila-sefa inginer inginerul ingineră inginera referent \
 referenta consilier consilierul consiliera consultant consultanta director directoare directorul directoarea adjunct \
 manager managerul managera jurist juristul jurista economist economista arhitect arhitectul arhitecta operator operatoare casier casiera \
 bibliotecar bibliotecara educator educatoare asistent asistenta medic administrator administratorul administratoare \
 functionar functionara inspector inspectorul inspectora inspectoare coordonator coordonatorul coordonatoare perceptor perceptorul perceptoare \
 arhivar arhivara metodist metodista pretor pretorul vicepretor vicepretorul grefier sofer paznic dactilografa cadastral \
 controlor auditor auditoare purtator expert experta programator informatician stenografa statistician \
 zootehnician agronom medic-veterinar ingrijitor ingrijitoare dereticatoare fochist electrician lector \
 начальник начальника начальниця начальница завідувач завідувача завідувачка завідуюча завідуючий зав завсектору заступник \
 заступниця заступника голова голови староста старости керівник керівника керівниця керуючий керуюча спеціаліст спеціалістка секретар секретарка \
 бухгалтер бухгалтерка юрист юристка юрисконсульт консультант консультантка інспектор інспекторка інженер \
 інженерка землевпорядник землевпорядниця діловод діловодка директор директора директорка радник радниця помічник \
 помічниця архітектор архітекторка адміністратор адміністраторка економіст економістка оператор операторка \
 методист бібліотекар касир водій архіваріус референт диспетчер депутат мер міністр фахівець фахівчиня \
 реєстратор держреєстратор прибиральниця вихователь лікар \
 заведующий заведующего заведующая заведующей зам заместитель заместителя глава главы специалист специалистка секретарь секретаря председатель председателя \
 зампредседателя руководитель руководителя управляющий управляющая советник помощник помощница инспектор инженер \
 землеустроитель делопроизводитель архитектор администратор экономист библиотекарь кассир водитель \
 архивариус диспетчер мэр министр башкан замначальника юрисконсульт примар вице-мэр вице-примар приемная \
 head chief deputy specialist secretary mayor chairman chairwoman chairperson chair director manager accountant \
 engineer adviser advisor consultant officer clerk assistant lawyer economist architect inspector librarian";

/// Words that may stand before a post, folded.
const MODIFIERS: &str = "principal principala superior superioara prim prima general generala interimar interimara \
 i.o io i/o interim coordonator tanar tinar stagiar v-ce vice adjunct adjuncta \
 головний головна провідний провідна старший старша молодший перший перша другий в.о во т.в.о тво генеральний \
 міський районний сільський селищний обласний державний держаний \
 главный главная ведущий ведущая старшая младший первый первая и.о ио врио генеральный \
 городской районный сельский государственный \
 senior junior main first acting principal leading general the";

/// Words that begin the name of an institution or section, folded.
const INSTITUTIONS: &str = "consiliul directia sectia primaria serviciul sectorul aparatul oficiul agentia centrul \
 inspectoratul administratia departamentul ministerul cancelaria biroul comisia gimnaziul liceul gradinita \
 scoala biblioteca spitalul intreprinderea institutia casa preturarea cantina compartimentul subdiviziunea \
 oficiul inspectia procuratura judecatoria muzeul asociatia unitatea secretariatul ip im is \
 відділ управління сектор рада департамент комітет виконком виконавчий адміністрація служба центр апарат \
 канцелярія інспекція відділення секретаріат бібліотека школа ліцей гімназія садок лікарня підприємство \
 установа комунальне міська районна сільська селищна обласна кп кз кнп \
 отдел управление администрация совет комитет исполком отделение библиотека лицей гимназия больница \
 предприятие учреждение служба инспекция аппарат канцелярия примэрия примария примерия муниципальное секретариат \
 department section division office council administration committee service";

/// Words that begin a heading, folded.
const HEADINGS: &str = "componenta structura personalul functiile atributiile misiunea lista echipa colaboratorii \
 angajatii statul obiectivele sarcinile conducerea \
 склад структура основні функції завдання додатки положення персонал працівники керівництво повноваження \
 состав основные функции задачи приложения положение сотрудники руководство полномочия \
 staff team functions structure duties about";

/// Verbs and links that only sentences have, folded.
const SENTENCE: &str = "este sunt are face asigura exercita constituie reprezinta participa contribuie coordoneaza efectueaza \
 este входить є входять забезпечує здійснює створений створено працює складається \
 входит является состоит обеспечивает осуществляет создан работает провел провела провели заявил сообщил \
 отметил is are was has provides";

/// Beginnings of words that are never part of a person's name, folded.
const NEVER_STEMS: &[&str] = &[
    "consili",
    "raion",
    "district",
    "primari",
    "directi",
    "sectie",
    "sectia",
    "sectii",
    "servici",
    "administrat",
    "departament",
    "minister",
    "comisi",
    "public",
    "republic",
    "municip",
    "social",
    "juridic",
    "economi",
    "financ",
    "cultur",
    "educat",
    "sanata",
    "contact",
    "telefon",
    "adres",
    "program",
    "informati",
    "structur",
    "component",
    "functi",
    "regulament",
    "decizi",
    "dispoziti",
    "proiect",
    "principal",
    "superior",
    "electoral",
    "parlament",
    "gimnazi",
    "bibliotec",
    "liceu",
    "anunt",
    "moldov",
    "romani",
    "ucrain",
    "javascript",
    "міськ",
    "районн",
    "обласн",
    "сільськ",
    "селищн",
    "відділ",
    "управлін",
    "сектор",
    "департамент",
    "комітет",
    "виконавч",
    "виконком",
    "завданн",
    "функці",
    "положенн",
    "контакт",
    "телефон",
    "адрес",
    "графік",
    "громад",
    "державн",
    "україн",
    "комунальн",
    "основн",
    "новин",
    "загальн",
    "районн",
    "городск",
    "отдел",
    "управлен",
    "комитет",
    "администрац",
    "задач",
    "функци",
    "положени",
    "график",
    "обществен",
    "государств",
    "российск",
    "федерац",
    "област",
    "муницип",
    "новост",
    "редакц",
    "настройк",
    "изображен",
    "служб",
    "приемн",
    "прийомн",
    "яндекс",
    "метрик",
    "settings",
    "protected",
    "примэри",
    "примари",
];

/// Whole words that are never part of a person's name, folded.
const NEVER: &str = "ieri azi astazi вчора сьогодні вчера сегодня voda cel mare local locala locale orasul satul comuna nou noua strada str bd email mail www http https \
 luni marti miercuri joi vineri sambata duminica ianuarie februarie martie aprilie iunie iulie august \
 septembrie octombrie noiembrie decembrie sfanta sfantul de al la din pentru cu si in pe vacant vacanta \
 рада ради раді радою рад дім вул ул прийом приём прием центр центру місто міста город города понеділок вівторок \
 середа четвер п'ятниця понедельник вторник среда пятница вакансія вакансия вакантно та і й и в во у на з до від по для \
 ок фото відео видео вести новый нова нове \
 the and of for new home page office hours map site";

fn set(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

static POST_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(POSTS));
static MODIFIER_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(MODIFIERS));
static INSTITUTION_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(INSTITUTIONS));
static HEADING_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(HEADINGS));
static SENTENCE_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(SENTENCE));
static NEVER_SET: LazyLock<HashSet<&'static str>> = LazyLock::new(|| set(NEVER));

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

fn post_word(word: &str) -> bool {
    let word = bare(word);
    POST_SET.contains(word)
        || word.contains('-') && word.split('-').any(|part| POST_SET.contains(part))
}

fn sentence(words: &[&str]) -> bool {
    words.iter().any(|word| SENTENCE_SET.contains(bare(word)))
}

/// Whether a piece of text names a post.
pub(super) fn is_post(text: &str) -> bool {
    if text.len() > 300
        || text.contains(':')
        || text.ends_with([';', '?', '!'])
        || text.contains('@')
    {
        return false;
    }
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split([' ', ','])
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > 16 || text.ends_with('.') && words.len() > 6 || sentence(&words) {
        return false;
    }
    let before = words.iter().take(3).take_while(|word| {
        !post_word(word)
            && (MODIFIER_SET.contains(bare(word))
                || MODIFIER_SET.contains(word.trim_end_matches('.')))
    });
    let skipped = before.count();
    words.get(skipped).is_some_and(|word| post_word(word))
}

/// Whether a piece of text is the name of an institution or one of its sections.
pub(super) fn is_institution(text: &str) -> bool {
    if text.chars().count() > 160
        || text.ends_with(['.', ';', '?', '!', ':', ','])
        || text.contains('@')
    {
        return false;
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    let capital = text
        .trim_start_matches(|c: char| !c.is_alphabetic())
        .starts_with(char::is_uppercase);
    capital
        && (2..=20).contains(&words.len())
        && words
            .first()
            .is_some_and(|word| INSTITUTION_SET.contains(bare(word)))
        && !sentence(&words)
}

/// Whether a line is a heading of the page.
pub(super) fn is_heading(text: &str) -> bool {
    let folded = fold(text);
    let mut words = folded.split_whitespace();
    words
        .next()
        .is_some_and(|word| HEADING_SET.contains(bare(word)))
        && words.count() < 9
}

/// Whether a piece of text says that a post is vacant.
pub(super) fn is_vacant(text: &str) -> bool {
    let folded = fold(text);
    folded.split_whitespace().count() <= 4
        && folded.split_whitespace().any(|word| {
            let word = bare(word);
            word.starts_with("vacant") || word.starts_with("вакан")
        })
}

/// Whether a folded word can never be part of a person's name.
pub(super) fn never_a_name(folded: &str) -> bool {
    POST_SET.contains(folded)
        || NEVER_SET.contains(folded)
        || HEADING_SET.contains(folded)
        || INSTITUTION_SET.contains(folded)
        || NEVER_STEMS.iter().any(|stem| folded.starts_with(stem))
}

/// Whether a word before a person's name shows that a place is named after the person.
pub(super) fn named_after(word: &str) -> bool {
    let folded = fold(bare(word));
    const STEMS: &[&str] = &[
        "gimnazi",
        "lice",
        "scoal",
        "scoli",
        "gradinit",
        "colegi",
        "bibliotec",
        "muze",
        "spital",
        "teatr",
        "universit",
        "numele",
        "strada",
        "str",
        "raion",
        "oras",
        "sat",
        "comun",
        "гімназ",
        "ліце",
        "школ",
        "бібліотек",
        "музе",
        "лікарн",
        "імені",
        "ім",
        "вулиц",
        "вул",
        "лице",
        "гимнази",
        "библиотек",
        "больниц",
        "имени",
        "им",
        "улиц",
        "ул",
    ];
    STEMS.iter().any(|stem| {
        if stem.len() < 5 {
            folded == *stem
        } else {
            folded.starts_with(stem)
        }
    })
}
