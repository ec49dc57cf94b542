//! What the words of a heading mean, in four languages.

use super::ImportField::{self, *};
use super::{ImportKind, stations, tasks};
use crate::search::folded;

/// Headings that say exactly one thing, folded, parted by `|`.
const EXACT: &[(ImportField, &str)] = &[
    (
        Skip,
        "nr|nr crt|nr d o|nr ord|n|no|nr r|п п|з п|n п п|н п п|no п п|no з п|n з п|no crt|порядковый номер|number",
    ),
    (
        Name,
        "nume prenume|numele prenumele|nume si prenume|numele si prenumele|numele de familie si prenumele|n p p|npp|nume prenume patronimic|numele prenumele patronimicul|ф и о|фио|п и б|пиб|прізвище ім я по батькові|прізвище ім я|прізвище та ім я|ім я та прізвище|фамилия имя отчество|фамилия имя|фамилия и имя|имя и фамилия|full name|display name|persoana|сотрудник|сотрудники|фио сотрудника|ф и о сотрудника|работник|співробітник|працівник|піб працівника|angajat|angajatul|salariat|salariatul|colaborator|colaboratorul|functionarul|nume complet|numele complet|employee|employee name|отображаемое имя|відображуване ім'я|persoana de contact|persoana responsabila|контактна особа|контактное лицо|formatted name|fn",
    ),
    (
        Family,
        "nume de familie|numele de familie|familia|familie|прізвище|фамилия|last name|surname|family name|family",
    ),
    (
        Given,
        "prenume|prenumele|prenom|имя|ім'я|ім я|first name|given name|given|имя отчество|ім я та по батькові|ім я по батькові",
    ),
    (
        Patronymic,
        "patronimic|patronimicul|patronymic|отчество|по батькові|middle name|additional name|al doilea prenume|prenumele tatalui|numele tatalui|second name",
    ),
    (
        Post,
        "functia|functie|postul|post|functia detinuta|посада|должность|position|job title|title|organization title|organization 1 title",
    ),
    (
        Institution,
        "institutia|institutie|organizatia|organizatie|autoritatea|organizatia institutia|установа|організація|организация|учреждение|company|organization|organisation|institution|organization name|organization 1 name|primaria|примэрия|примария|мэрия|примерія|мерія|employer|firma|фирма|фірма|компания|компанія|место работы|місце роботи|locul de munca",
    ),
    (
        Unit,
        "subdiviziunea|subdiviziune|sectia|directia|department|відділ|отдел|підрозділ|подразделение|organization department|unit|compartiment|compartimentul|serviciul|служба",
    ),
    (
        Council,
        "consiliul|consiliul local|localitatea|localitate|comuna|council|громада|рада|совет|населений пункт|населенный пункт|unitatea administrativ teritoriala|uat|locality",
    ),
    (
        Duty,
        "atributii|atributiile|responsabilitati|responsabil de|domeniul|domeniu|sarcini|обов язки|обязанности|відповідає за|отвечает за|duties|duty|responsibilities|role",
    ),
    (
        PhoneWork,
        "telefon|telefonul|tel|nr telefon|nr de telefon|numar de telefon|telefon serviciu|tel serviciu|telefon de serviciu|tel serv|телефон|тел|номер телефону|номер телефона|телефон сл|тел сл|сл тел|службовий телефон|служебный телефон|рабочий телефон|робочий телефон|тел раб|раб тел|phone|phone number|work phone|business phone|office phone|telephone",
    ),
    (
        PhoneMobile,
        "telefon mobil|tel mobil|tel mob|mobil|mob|gsm|моб|моб тел|мобильный|мобільний|мобильный телефон|мобільний телефон|тел моб|сотовый|mobile|mobile phone|cell|cell phone|celular|telefon celular|переносной телефон|телефон переносной|viber|whatsapp",
    ),
    (
        PhoneInternal,
        "interior|telefon interior|nr interior|intern|внутрішній|внутренний|внутр|внутр тел|внутр номер|internal|extension|ext",
    ),
    (PhoneFax, "fax|факс|business fax|fax number"),
    (
        PhoneHome,
        "telefon acasa|telefon la domiciliu|домашний телефон|домашній телефон|дом тел|домашний|домашній|home phone",
    ),
    (
        Email,
        "email|e mail|mail|posta electronica|adresa electronica|adresa de email|e mail address|email address|электронная почта|эл почта|эл адрес|електронна пошта|ел пошта|пошта|почта|електронна адреса",
    ),
    (
        Room,
        "biroul|birou|biroul nr|bir|cabinet|cabinetul|cab|camera|кабинет|кабінет|каб|кімната|комната|room|office location",
    ),
    (
        Address,
        "adresa|адреса|адрес|address|business street|strada|street",
    ),
    (
        Hours,
        "program|programul|orar|orarul|program de lucru|ore de audienta|audienta|графік|график|графік роботи|график работы|часы приема|години прийому|hours|working hours",
    ),
    (
        Note,
        "nota|note|notite|observatii|mentiuni|примечание|примечания|примітка|примітки|notes|remarks|comments|комментарий|заметки|заметка|нотатки|нотатка",
    ),
    (
        Alias,
        "nickname|alias|porecla|псевдоним|псевдонім|alt nume|інше ім'я|другое имя|other name",
    ),
    (
        Birthday,
        "data nasterii|zi de nastere|birthday|дата рождения|день рождения|дата народження|день народження|bday",
    ),
    (Uid, "uid"),
];

/// Headings of our own tables that no field stands for: what is below them is kept as further
/// facts, and nothing is guessed from a word in them.
const KEPT: &str = "adresa institutiei|адреса установи|адрес учреждения|institution address|nume in alte limbi|ім'я іншими мовами|имя на других языках|name in other languages";

/// Parts of words that say so less surely, in the order they are tried; a blank parts words
/// that must all begin some word of the heading.
const STEMS: &[(ImportField, &str)] = &[
    (
        Email,
        "e mail|email|electronic|электронн|електронн|пошт|почт|эл адрес",
    ),
    (PhoneFax, "fax|факс"),
    (
        PhoneHome,
        "tel acas|tel domicil|дом тел|домашн тел|home phone",
    ),
    (PhoneMobile, "mobil|mob|gsm|celular|моб|сотов|cell"),
    (PhoneInternal, "tel inter|внутр|internal|extens"),
    (PhoneWork, "tel|phone|тел|telefon"),
    (Birthday, "naster|рожд|народж|birth"),
    (Address, "adres|адрес|address|street"),
    (Name, "nume prenume|фамил имя|прізв ім|last first|піб|фио"),
    (Patronymic, "patronim|отчеств|батьк|middle"),
    (Given, "prenum|first|given"),
    (Family, "famil|фамил|прізв|surname|last name"),
    (
        Duty,
        "atribut|responsab|domeni|обяз|обов|duti|responsib|полномоч|повноваж",
    ),
    (
        Hours,
        "program|orar|audient|график|графік|прием|прийом|hours|часы|години",
    ),
    (Room, "biro|cabin|каб|кімн|комн|room"),
    (Post, "functi|должн|посад|position|job"),
    (
        Unit,
        "subdiv|secti|departam|department|відділ|отдел|підрозд|подразд|управл",
    ),
    (
        Institution,
        "institut|organiz|организ|організ|установ|учрежд|primari|примэри|примарі|autorit|compan",
    ),
    (
        Council,
        "consili|localit|comun|council|громад|совет|рада|насел",
    ),
    (
        Note,
        "observ|mentiun|примеч|приміт|remark|comment|коммент|note|заметк|нотатк",
    ),
    (Name, "nume|name|имя"),
];

/// Beginnings of words that make a heading speak of somebody else or of another writing of
/// the name, as in the lists of address books: what is below them is kept as further facts.
const OF_ANOTHER: &str = "phonetic|yomi|maiden|assistant|asistent|помощник|помічник|prefix|suffix|sufix|суффикс|суфікс|referred|callback";

const COUNCIL_EXACT: &[(ImportField, &str)] = &[
    (Skip, "nr|nr crt|nr d o|n|no|п п|з п"),
    (
        NameUk,
        "name uk|назва|назва українською|denumirea in ucraineana|denumire uk|укр назва|ukrainian name",
    ),
    (
        NameRu,
        "name ru|название|наименование|название на русском|denumirea in rusa|denumire ru|russian name",
    ),
    (
        Name,
        "name|denumire|denumirea|primaria|consiliul|comuna|localitatea|unitatea administrativ teritoriala|uat|council",
    ),
    (
        Kind,
        "kind|tip|tipul|tipul localitatii|statut|тип|вид|статус|type",
    ),
    (
        Code,
        "code|cod|codul|cuatm|cod cuatm|codul cuatm|siruta|cod siruta|код|катоттг|октмо|koatuu|коатуу",
    ),
    (
        Population,
        "population|populatia|populatie|locuitori|numar de locuitori|население|населення",
    ),
    (
        Voters,
        "voters|alegatori|numar de alegatori|nr alegatori|избиратели|виборці|избирателей",
    ),
    (
        Elected,
        "elected|consilieri alesi|consilieri in functie|numar de consilieri alesi|alesi|избрано советников|избрано депутатов|избранные советники|обрано радників|обрано депутатів|обрані радники|councillors elected|elected councillors",
    ),
    (
        Sittings,
        "sittings|sedinte|sedintele|periodicitatea sedintelor|regularitatea sedintelor|frecventa sedintelor|заседания|периодичность заседаний|засідання|періодичність засідань|регулярність засідань|regularity of sittings",
    ),
    (
        Reception,
        "reception|audienta|audiente|ore de audienta|programul de audienta|orele de audienta|primeste|приём граждан|прием|часы приема|приём|прийом|прийом громадян|години прийому|reception hours",
    ),
    (
        Hours,
        "hours|program|programul|program de lucru|orar|orarul|график работы|часы работы|режим работы|графік роботи|години роботи|режим роботи|working hours",
    ),
    (
        FiscalCode,
        "fiscal code|cod fiscal|codul fiscal|idno|фискальный код|фіскальний код|инн|єдрпоу|код єдрпоу|cui|cif",
    ),
    (
        Bank,
        "bank|banca|cont bancar|contul bancar|iban|rechizite bancare|date bancare|банк|банковские реквизиты|расчётный счёт|расчетный счет|банківські реквізити|розрахунковий рахунок|bank account",
    ),
    (
        Postcode,
        "postcode|cod postal|codul postal|индекс|почтовый индекс|індекс|поштовий індекс|zip|postal code",
    ),
    (
        Website,
        "website|site|pagina web|pagina de internet|adresa web|сайт|веб сайт|вебсайт|веб страница|вебсторінка|web|web site",
    ),
    (
        Seats,
        "seats|consilieri|mandate|numar de consilieri|нр мандатов|мандаты|мандати|депутаты|депутати|councillors",
    ),
    (Note, "nota|note|observatii|примечание|примітка|notes"),
    (Address, "adresa|адреса|адрес|address"),
];

const COUNCIL_STEMS: &[(ImportField, &str)] = &[
    (NameUk, "ucrain|україн|украин|ukrain"),
    (NameRu, "rus|русск|росі|russian"),
    (FiscalCode, "cod fiscal|fiscal|idno|фискальн|фіскальн"),
    (Postcode, "postal|почтов индекс|поштов індекс|postcode"),
    (Bank, "banc|bank|iban|банк"),
    (Website, "web|site|сайт|вебст"),
    (Sittings, "sedint|заседан|засідан|sitting"),
    (Reception, "audient|прием|прийом|reception"),
    (
        Hours,
        "program lucru|orar|график работ|графік робот|режим|hours",
    ),
    (Elected, "consilier ales|избран|обран|elected"),
    (Population, "popula|locuitor|насел"),
    (Voters, "alegator|избират|виборц|voter"),
    (Seats, "consilier|mandat|мандат|депутат|seat|councillor"),
    (Code, "cuatm|siruta|cod|код|code"),
    (Kind, "tip|fel|тип|вид|kind|type"),
    (Name, "denumir|primari|comun|localit|consil|назв|name"),
    (Address, "adres|адрес|address"),
    (Note, "observ|примеч|приміт|note"),
];

/// Words of a heading, folded and parted by single blanks.
pub(super) fn words(header: &str) -> String {
    let text = folded(header);
    let parts = text.split(|c: char| !c.is_alphanumeric());
    parts
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a heading says, and whether it says so exactly.
pub(super) fn meaning(header: &str, kind: ImportKind) -> Option<(ImportField, bool)> {
    let text = words(header);
    let people = kind == ImportKind::People;
    if text.is_empty() {
        let field = match kind {
            ImportKind::Tasks => Number,
            _ => Skip,
        };
        return matches!(header.trim(), "№" | "#").then_some((field, true));
    }
    let (exact, stems) = match kind {
        ImportKind::People => (EXACT, STEMS),
        ImportKind::Councils => (COUNCIL_EXACT, COUNCIL_STEMS),
        ImportKind::Tasks => (tasks::headers::EXACT, tasks::headers::STEMS),
        ImportKind::Stations => (stations::headers::EXACT, stations::headers::STEMS),
    };
    // A number at the end ("Phone 2", "E-mail 1 - Value") says nothing of the kind.
    let bare: Vec<&str> = text
        .split(' ')
        .filter(|word| !word.chars().all(|c| c.is_ascii_digit()) && *word != "value")
        .collect();
    if bare
        .iter()
        .any(|word| matches!(*word, "label" | "type" | "labels"))
        && people
    {
        return None;
    }
    let bare = bare.join(" ");
    if people && KEPT.split('|').any(|name| same(name, &bare)) {
        return None;
    }
    for (field, names) in exact {
        if names
            .split('|')
            .any(|name| same(name, &text) || same(name, &bare))
        {
            return Some((*field, true));
        }
    }
    if bare.split(' ').count() > 8 {
        return None;
    }
    if people
        && bare.split(' ').any(|word| {
            OF_ANOTHER
                .split('|')
                .any(|stem| word.starts_with(&folded(stem)))
        })
    {
        return None;
    }
    if people && both_phone_and_fax(header, &bare) {
        return Some((PhoneWork, false));
    }
    for (field, names) in stems {
        let begins = |name: &str| {
            folded(name)
                .split(' ')
                .all(|stem| bare.split(' ').any(|word| word.starts_with(stem)))
        };
        if names.split('|').any(begins) {
            let other = people && is_beside(*field, &bare);
            return (!other).then_some((*field, false));
        }
    }
    None
}

/// A heading that holds a field's word and still does not stand over that field: a day of
/// employment is no hours of reception, a kind of address no address.
fn is_beside(field: ImportField, bare: &str) -> bool {
    let any = |words: &str| {
        let known = |word: &str| words.split('|').any(|known| folded(known) == word);
        bare.split(' ').any(known)
    };
    match field {
        Birthday => false,
        Email => {
            any("type|tip|tipul|тип|вид|display|afisat|отображаемое|краткое|коротке|відображуване")
        }
        _ => any("data|дата"),
    }
}

/// „Tel./fax”: a number that is answered by voice too is a phone.
fn both_phone_and_fax(header: &str, bare: &str) -> bool {
    let begins = |stems: [&str; 2]| {
        let stems = stems.map(folded);
        bare.split(' ')
            .any(|word| stems.iter().any(|stem| word.starts_with(stem.as_str())))
    };
    header.contains(['/', ',', '\\', '+']) && begins(["tel", "тел"]) && begins(["fax", "факс"])
}

fn same(name: &str, text: &str) -> bool {
    // Written in the list with their own letters; й, ї and apostrophes fold away.
    words(name) == text
}
