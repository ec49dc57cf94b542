//! What the words of a heading mean over a list of tasks, in four languages.

use crate::imports::ImportField::{self, *};

/// Headings that say exactly one thing, folded, parted by `|`.
pub(in crate::imports) const EXACT: &[(ImportField, &str)] = &[
    (
        // A row's number in its list, and what the program works out anew.
        Skip,
        "nr crt|nr d o|nr ord|n d o|п п|з п|n п п|порядковый номер|zile restanta|днів прострочення|дней просрочки|days overdue|zile intarziere la executare|днів запізнення при виконанні|дней опоздания при исполнении|days late when done|prelungiri|продовження|продления|extensions",
    ),
    (
        Number,
        "nr|no|n|number|numar|numarul|nr sarcinii|numarul sarcinii|task number|номер|номер задачи|номер завдання|nr de inregistrare|nr inregistrare|регистрационный номер|реєстраційний номер",
    ),
    (
        Title,
        "sarcina|sarcini|denumirea sarcinii|titlu|titlul|continutul sarcinii|continutul|continutul indicatiei|ce se executa|denumire|denumirea|tema|activitatea|actiunea|actiuni|masura|masuri|indicatia|indicatie|task|title|subject|content|задача|завдання|задание|поручение|доручення|название|назва|содержание|содержание поручения|мероприятие|зміст|зміст доручення|захід",
    ),
    (
        Text,
        "text|textul|текст задачи|текст завдання|descriere|descrierea|detalii|textul sarcinii|description|details|описание|текст|подробности|опис|подробиці",
    ),
    (
        Basis,
        "temei|temeiul|document|documentul|sursa|actul|act|basis|source|основание|источник|документ|підстава|джерело",
    ),
    (
        BasisKind,
        "felul documentului|tipul documentului|felul temeiului|kind of document|document kind|document type|вид документа|тип документа|вид документу|тип документу",
    ),
    (
        BasisNo,
        "nr documentului|numarul documentului|nr document|nr doc|nr dispozitiei|nr actului|document no|document number|number of document|номер документа|номер документу",
    ),
    (
        BasisDate,
        "data documentului|data doc|data dispozitiei|data actului|document date|date of document|дата документа|дата документу",
    ),
    (
        BasisPoint,
        "punctul|pct|punct|punctul documentului|point|point of document|пункт|пункт документа|пункт документу",
    ),
    (
        Author,
        "autor|autorul|cine a dat|emitent|emitentul|dispus de|cine a dispus|author|given by|автор|кто поручил|поручил|хто доручив|доручив",
    ),
    (
        Responsible,
        "responsabil|responsabilul|responsabili|executor|executorul|executori|executant|executantul|responsabil de executare|persoana responsabila|ответственный|ответственное лицо|ответственный исполнитель|исполнитель|исполнители|відповідальний|відповідальна особа|виконавець|виконавці|responsible|assignee|assigned to|person responsible",
    ),
    (
        Controller,
        "controleaza|controlor|controlorul|cine controleaza|confirma|controller|controlled by|confirmed by|контролирует|контролер|контролёр|контролює",
    ),
    (
        Council,
        "consilii|consiliile|consiliul|consiliu|consiliul local|primaria|primarii|primariile|localitatea|localitati|localitatile|comuna|uat|apl|councils|council|locality|localities|советы|совет|населенный пункт|ради|рада|громада|громади|населений пункт|примэрия|примария",
    ),
    (
        Issued,
        "data|data emiterii|emisa la|data darii|data dispunerii|data inregistrarii|issued|issued on|date|given on|дата|выдано|дата выдачи|дата поручения|видано|дата видачі|дата доручення",
    ),
    (
        Due,
        "termen|termenul|termen de executare|termenul de executare|termen limita|termenul limita|scadenta|term|due|due date|due on|deadline|срок|срок исполнения|срок выполнения|строк|строк виконання|термін|термін виконання",
    ),
    (
        DueTime,
        "ora termenului|ora limita|hour of the term|due time|час срока|година строку",
    ),
    (
        Plan,
        "planificat|planificata|planificat pentru|data planificata|planned|planned on|запланировано|заплановано",
    ),
    (
        PlanTime,
        "ora planificata|planned hour|запланированный час|запланована година",
    ),
    (
        OwnDue,
        "termen propriu|termenul propriu|termen intern|own term|свой срок|внутренний срок|власний строк|внутрішній строк",
    ),
    (
        FirstDue,
        "primul termen|termen initial|termenul initial|first term|initial term|первый срок|первоначальный срок|перший строк|початковий строк",
    ),
    (
        State,
        "stare|starea|statut|statutul|stadiu|stadiul|state|status|состояние|статус|стан",
    ),
    (
        Performed,
        "executata la|executat la|executata|executat|data executarii|data indeplinirii|done on|performed on|completed on|completed|date done|исполнено|выполнено|дата исполнения|дата выполнения|виконано|дата виконання",
    ),
    (
        Outcome,
        "rezultat|rezultatul|ce s a facut|nota despre executare|mentiune despre executare|informatia despre executare|raspuns|result|outcome|результат|отметка об исполнении|информация об исполнении|відмітка про виконання|інформація про виконання",
    ),
    (
        Control,
        "control|controlul|sub control|la control|under control|контроль|на контроле|на контролі",
    ),
    (
        Priority,
        "prioritate|prioritatea|urgenta|priority|urgency|приоритет|срочность|важность|пріоритет|терміновість|важливість",
    ),
    (
        Labels,
        "etichete|eticheta|domeniul|domeniu|categoria|categorie|labels|label|tags|tag|category|метки|метка|теги|мітки|мітка|теґи",
    ),
    (
        Note,
        "remarca|remarci|nota|note|observatii|mentiuni|comentarii|comentariu|remark|remarks|notes|comment|comments|примечание|примечания|комментарий|примітка|примітки|коментар",
    ),
];

/// Parts of words that say so less surely, in the order they are tried.
pub(in crate::imports) const STEMS: &[(ImportField, &str)] = &[
    (
        Skip,
        "zile restant|zile intarz|days overdue|days late|днів простр|днів запізн|дней просроч|дней опозд",
    ),
    (
        FirstDue,
        "prim termen|initial termen|first term|first due|перв срок|перш строк|перш термін",
    ),
    (
        OwnDue,
        "termen propri|termen intern|own term|свои срок|внутрен срок|власн строк|внутріш строк",
    ),
    (DueTime, "ora termen|due time|час срок|годин строк"),
    (
        BasisNo,
        "nr docum|numar docum|nr dispoz|document no|document number|номер докум",
    ),
    (BasisDate, "data docum|data dispoz|document date|дата докум"),
    (
        Outcome,
        "rezultat|result|результ|nota execut|mentiun execut|informati execut|отметк исполн|отметк выполн|відмітк викон",
    ),
    (
        Performed,
        "data execut|data indeplin|execut la|done on|performed|completed|дата исполн|дата выполн|дата викон",
    ),
    (Due, "termen|scaden|term|due|deadline|срок|строк|термін"),
    (
        Issued,
        "data emi|data dat|data inreg|issued|дата выд|дата вид|дата доруч|дата поруч",
    ),
    (
        Responsible,
        "responsab|execut|responsib|assign|исполнител|ответствен|викона|відповід",
    ),
    (Controller, "control|контрол"),
    (Author, "autor|author|автор|emitent"),
    (
        Council,
        "consili|primari|localit|comun|council|совет|рад|громад|насел",
    ),
    (
        State,
        "stare|starea|stadi|statut|status|состоян|статус|стан",
    ),
    (Priority, "priorit|urgen|приоритет|пріоритет"),
    (Labels, "etichet|label|tag|метк|мітк"),
    (
        Note,
        "observ|mentiun|nota|note|remark|comment|примеч|коммент|приміт|комент",
    ),
    (
        Basis,
        "temei|docum|dispozit|sursa|basis|source|основан|источн|докум|підстав|джерел",
    ),
    (BasisPoint, "punct|пункт"),
    (
        Title,
        "sarcin|continut|denumir|titlu|indicati|actiun|masur|activit|task|title|задач|поручен|содерж|мероприят|завдан|доручен|зміст|назв|захід",
    ),
    (Text, "descri|detali|опис|подроб|text|текст"),
];
