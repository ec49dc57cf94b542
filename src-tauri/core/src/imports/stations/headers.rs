//! What the words of a heading mean over a list of polling stations, in four languages.

use crate::imports::ImportField::{self, *};

/// Headings that say exactly one thing, folded, parted by `|`.
pub(in crate::imports) const EXACT: &[(ImportField, &str)] = &[
    (
        Skip,
        "nr crt|nr d o|nr ord|nr|n|no|п п|з п|n п п|порядковый номер|порядковий номер",
    ),
    (
        Number,
        "number|station|station number|polling station|polling station number|numarul|numarul sectiei|numarul sectiei de votare|nr sectiei|nr sectiei de votare|nr sectie|sectia|sectia nr|sectia de votare|sectia de votare nr|sv|nr sv|sectie de votare|номер дільниці|дільниця|дільниця номер|виборча дільниця|номер виборчої дільниці|двк|номер участка|участок|избирательный участок|номер избирательного участка|избирательный участок n|уик|номер",
    ),
    (
        Code,
        "code|cod|codul|codul sectiei|код|код участка|код дільниці",
    ),
    (
        Kind,
        "kind|fel|felul|tip|tipul|tipul sectiei|felul sectiei|вид|тип|тип участка|тип дільниці|вид дільниці|вид участка",
    ),
    (
        Council,
        "council|consiliul|consiliul local|primaria|comuna|uat|unitatea administrativ teritoriala|apl|рада|громада|територіальна громада|совет|примэрия|примария|коммуна",
    ),
    (
        Locality,
        "locality|localitatea|localitate|satul|sat|orasul|населений пункт|населенный пункт|село|місто",
    ),
    (
        Premises,
        "premises|local|localul|sediul|sediul sectiei|sediul sectiei de votare|sediul biroului|localul de votare|locul votarii|локал|приміщення|приміщення для голосування|назва приміщення|помещение|помещение для голосования|место голосования|наименование помещения|polling place",
    ),
    (
        Address,
        "address|adresa|adresa sediului|adresa localului|adresa sectiei|adresa sectiei de votare|адреса|адреса приміщення|адреса приміщення для голосування|місцезнаходження|адрес|адрес помещения|адрес помещения для голосования",
    ),
    (
        Boundary,
        "boundary|hotarele|hotarele sectiei|hotarele sectiei de votare|delimitarea|delimitarea teritoriala|strazile|strazi arondate|localitati arondate|межі|межі дільниці|межі виборчої дільниці|границы|границы участка|границы избирательного участка|boundaries",
    ),
    (
        Owner,
        "owner|proprietar|proprietarul|proprietarul localului|власник|балансоутримувач|владелец|собственник",
    ),
    (
        Manager,
        "manager|administrator|administratorul|administratorul localului|director|directorul|conducatorul institutiei|завідувач|керівник|директор|заведующий|руководитель|управляющий",
    ),
    (
        ManagerPhone,
        "manager phone|telefonul administratorului|telefonul directorului|телефон завідувача|телефон керівника|телефон директора|телефон заведующего|телефон руководителя",
    ),
    (
        Keys,
        "keys|key holder|cheile|chei|cine tine cheile|detinatorul cheilor|la cine sunt cheile|responsabil de chei|paznic|ключі|у кого ключі|відповідальний за ключі|ключи|у кого ключи|ответственный за ключи",
    ),
    (
        KeysPhone,
        "keys phone|telefonul celui cu cheile|telefon chei|telefonul paznicului|телефон того у кого ключі|телефон ключі|телефон у кого ключи|телефон ключи",
    ),
    (Area, "area|suprafata|suprafata localului|площа|площадь"),
    (Doors, "doors|usi|numarul de usi|двері|двери"),
    (Floor, "floor|etaj|etajul|поверх|этаж"),
    (
        Access,
        "access|acces|accesul|rampa|accesibilitate|acces fara trepte|доступ|пандус|доступність|доступность",
    ),
    (Heating, "heating|incalzire|incalzirea|опалення|отопление"),
    (
        Light,
        "light|lumina|iluminare|iluminat|світло|освітлення|свет|освещение",
    ),
    (
        ReservePower,
        "reserve power|generator|rezerva de curent|curent de rezerva|alimentare de rezerva|резервне живлення|генератор|резервное питание",
    ),
    (
        Phone,
        "phone|telefon|telefonul|tel|telefonul sectiei|telefonul localului|телефон|телефон дільниці|телефон участка",
    ),
    (
        Internet,
        "internet|internetul|інтернет|интернет|conexiune internet",
    ),
    (Toilets, "toilets|wc|toaleta|veceu|туалет|санвузол|санузел"),
    (
        Parking,
        "parking|parcare|parcarea|паркування|парковка|стоянка",
    ),
    (
        Distance,
        "distance|distanta|distanta pana la centrul raional|km|відстань|расстояние",
    ),
    (
        Voters,
        "voters|alegatori|numarul de alegatori|numar de alegatori|nr de alegatori|nr alegatori|numarul alegatorilor|виборців|виборці|кількість виборців|число виборців|избирателей|избиратели|количество избирателей|число избирателей|численность избирателей",
    ),
    (Zone, "zone|zona|зона|сектор"),
    (Route, "route|traseu|traseul|ruta|маршрут"),
    (
        State,
        "state|starea|stare|status|statut|стан|состояние|статус",
    ),
    (
        Note,
        "note|nota|notite|observatii|mentiuni|remarca|примітка|примітки|примечание|примечания|notes|remarks",
    ),
];

/// Parts of words that say so less surely, in the order they are tried.
pub(in crate::imports) const STEMS: &[(ImportField, &str)] = &[
    (
        Premises,
        "denumir adres|sedi adres|назв адрес|наименован адрес|місцезнаход приміщ|name address",
    ),
    (
        ManagerPhone,
        "tel admin|tel direct|тел керів|тел завід|тел руковод|тел директ",
    ),
    (KeysPhone, "tel chei|тел ключ|phone key"),
    (
        Boundary,
        "hotar|delimit|arond|strazi|меж|границ|вулиц|улиц|bound",
    ),
    (Voters, "alegator|избират числ|избират колич|виборц|voter"),
    (Address, "adres|адрес|місцезнах|address"),
    (Keys, "chei|ключ|key"),
    (Premises, "sediu|local vot|local|премис|приміщ|помещ|premis"),
    (Owner, "propriet|власн|собствен|владел|owner"),
    (Manager, "administ|завідув|заведу|manager"),
    (Distance, "distan|відстан|расстоян"),
    (Locality, "localit|насел|село|locality|village"),
    (
        Council,
        "consili|primari|comun|громад|совет|рада|примэр|примар|council",
    ),
    (
        Number,
        "sectie nr|sectia nr|nr sectie|номер дільн|номер участ|дільн|участ|station|sectie|sectia",
    ),
    (Phone, "tel|phone|тел"),
    (Access, "acces|ramp|пандус|доступ"),
    (Area, "supraf|площ|area"),
    (Heating, "incalz|опал|отопл|heat"),
    (ReservePower, "generat|rezerv|резерв"),
    (Light, "lumin|світл|освіт|освещ|light"),
    (Voters, "избират"),
    (Note, "observ|примеч|приміт|remark|note"),
];
