import type {
  Cleanup,
  Confidence,
  DuplicateChoice,
  Evidence,
  ImportField,
  ImportKind,
  RowCode,
} from '$lib/backend';
import { has, shortDate, t } from '$lib/i18n';

/** What a column can hold, in the order of the list to choose from. */
export const FIELDS: Record<ImportField, string> = {
  family: 'import-field-family',
  given: 'import-field-given',
  patronymic: 'import-field-patronymic',
  name: 'import-field-name',
  post: 'import-field-post',
  institution: 'import-field-institution',
  unit: 'import-field-unit',
  council: 'import-field-council',
  duty: 'import-field-duty',
  'phone.work': 'import-field-phone-work',
  'phone.mobile': 'import-field-phone-mobile',
  'phone.internal': 'import-field-phone-internal',
  'phone.fax': 'import-field-phone-fax',
  'phone.home': 'import-field-phone-home',
  email: 'import-field-email',
  room: 'import-field-room',
  address: 'import-field-address',
  hours: 'import-field-hours',
  note: 'import-field-note',
  alias: 'import-field-alias',
  birthday: 'import-field-birthday',
  uid: 'import-field-uid',
  photo: 'import-field-photo',
  kind: 'import-field-kind',
  name_uk: 'import-field-name-uk',
  name_ru: 'import-field-name-ru',
  code: 'import-field-code',
  population: 'import-field-population',
  voters: 'import-field-voters',
  seats: 'import-field-seats',
  elected: 'council-field-elected',
  sittings: 'council-field-sittings',
  reception: 'council-field-reception',
  fiscal_code: 'council-field-fiscal_code',
  bank: 'council-field-bank',
  postcode: 'council-field-postcode',
  website: 'council-field-website',
  number: 'import-field-number',
  title: 'import-field-title',
  text: 'import-field-text',
  basis: 'import-field-basis',
  'basis.kind': 'import-field-basis-kind',
  'basis.no': 'import-field-basis-no',
  'basis.date': 'import-field-basis-date',
  'basis.point': 'import-field-basis-point',
  author: 'import-field-author',
  responsible: 'import-field-responsible',
  controller: 'import-field-controller',
  issued: 'import-field-issued',
  due: 'import-field-due',
  'due.time': 'import-field-due-time',
  plan: 'import-field-plan',
  'plan.time': 'import-field-plan-time',
  'due.own': 'import-field-due-own',
  'due.first': 'import-field-due-first',
  state: 'import-field-state',
  performed: 'import-field-performed',
  result: 'import-field-result',
  control: 'import-field-control',
  priority: 'import-field-priority',
  labels: 'import-field-labels',
  locality: 'import-field-locality',
  premises: 'import-field-premises',
  boundary: 'import-field-boundary',
  owner: 'import-field-owner',
  manager: 'import-field-manager',
  'manager.phone': 'import-field-manager-phone',
  keys: 'import-field-keys',
  'keys.phone': 'import-field-keys-phone',
  area: 'import-field-area',
  doors: 'import-field-doors',
  floor: 'import-field-floor',
  access: 'import-field-access',
  heating: 'import-field-heating',
  light: 'import-field-light',
  reserve_power: 'import-field-reserve-power',
  phone: 'import-field-phone',
  internet: 'import-field-internet',
  toilets: 'import-field-toilets',
  parking: 'import-field-parking',
  distance: 'import-field-distance',
  zone: 'import-field-zone',
  route: 'import-field-route',
  skip: 'import-field-skip',
};
const ONLY_STATION: ImportField[] = [
  'locality',
  'premises',
  'boundary',
  'owner',
  'manager',
  'manager.phone',
  'keys',
  'keys.phone',
  'area',
  'doors',
  'floor',
  'access',
  'heating',
  'light',
  'reserve_power',
  'phone',
  'internet',
  'toilets',
  'parking',
  'distance',
  'zone',
  'route',
];
const STATION: ImportField[] = [
  'number',
  'code',
  'kind',
  'council',
  'address',
  'voters',
  'state',
  ...ONLY_STATION,
  'note',
  'skip',
];
const ONLY_COUNCIL: ImportField[] = [
  'kind',
  'name_uk',
  'name_ru',
  'code',
  'population',
  'voters',
  'seats',
  'elected',
  'sittings',
  'reception',
  'fiscal_code',
  'bank',
  'postcode',
  'website',
];
const ONLY_TASK: ImportField[] = [
  'number',
  'title',
  'text',
  'basis',
  'basis.kind',
  'basis.no',
  'basis.date',
  'basis.point',
  'author',
  'responsible',
  'controller',
  'issued',
  'due',
  'due.time',
  'plan',
  'plan.time',
  'due.own',
  'due.first',
  'state',
  'performed',
  'result',
  'control',
  'priority',
  'labels',
];
const TASK: ImportField[] = [
  'number',
  'title',
  'text',
  'basis',
  'basis.kind',
  'basis.no',
  'basis.date',
  'basis.point',
  'author',
  'responsible',
  'controller',
  'council',
  'issued',
  'due',
  'due.time',
  'plan',
  'plan.time',
  'due.own',
  'due.first',
  'state',
  'performed',
  'result',
  'control',
  'priority',
  'labels',
  'note',
  'skip',
];
const COUNCIL: ImportField[] = ['name', ...ONLY_COUNCIL, 'address', 'hours', 'note', 'skip'];

/** The fields a list of this kind has. */
export const fieldsOf = (kind: ImportKind): ImportField[] =>
  kind === 'councils'
    ? COUNCIL
    : kind === 'tasks'
      ? TASK
      : kind === 'stations'
        ? STATION
        : (Object.keys(FIELDS) as ImportField[]).filter(
            (each) =>
              !ONLY_COUNCIL.includes(each) && !ONLY_TASK.includes(each) && !ONLY_STATION.includes(each),
          );

/** Names that depend on what the list is of. */
const NAMED: Partial<Record<ImportKind, Partial<Record<ImportField, string>>>> = {
  councils: { name: 'import-field-council-name' },
  stations: { number: 'import-field-station-number', kind: 'import-field-station-kind' },
  tasks: { name: 'import-field-title', council: 'import-field-councils', note: 'import-field-remark' },
};

/** The name of a field, in a list of this kind. */
export const fieldName = (field: ImportField, kind: ImportKind = 'people'): string =>
  field in FIELDS ? t(NAMED[kind]?.[field] ?? FIELDS[field]) : field;

/** What is wrong with one cell, so that a row may be taken without it. */
export const DROPPABLE: RowCode[] = [
  'not-a-date',
  'not-an-hour',
  'in-future',
  'not-listed',
  'council-unknown',
  'council-unclear',
];

export const CONFIDENCE: Record<Confidence, string | null> = {
  sure: null,
  likely: 'import-guess-likely',
  remembered: 'import-guess-remembered',
  unknown: null,
};
export const CLEANUPS: Record<Cleanup, string> = {
  cedilla: 'import-clean-cedilla',
  phones: 'import-clean-phones',
  capitals: 'import-clean-capitals',
  split: 'import-clean-split',
  spaces: 'import-clean-spaces',
};
export const CHOICES: Record<DuplicateChoice, string> = {
  merge: 'import-choice-merge',
  keep: 'import-choice-keep',
  skip: 'import-choice-skip',
};
export const EVIDENCE: Record<Evidence, string> = {
  uid: 'import-evidence-uid',
  email: 'import-evidence-email',
  mobile: 'import-evidence-mobile',
  name: 'import-evidence-name',
};

const DAYS: ImportField[] = ['issued', 'due', 'performed'];
/** A value beside its like: days and states of a task in the user's words. */
export function sideText(field: ImportField, value: string): string {
  if (value === '') return '';
  // A station's state is told in words already.
  if (field === 'state') return has(`task-state-${value}`) ? t(`task-state-${value}`) : value;
  return DAYS.includes(field) ? shortDate(value) : value;
}

/** Separators of a text as they are called. */
export const SEPARATORS: Record<string, string> = {
  ';': 'import-separator-semicolon',
  ',': 'import-separator-comma',
  '\t': 'import-separator-tab',
  '|': 'import-separator-bar',
};

/** Formats by the names users know; these are names, not words. */
export const FORMATS: Record<string, string> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  xls: 'XLS',
  ods: 'ODS',
  vcard: 'vCard',
  html: 'HTML',
};

/** A row's problem in words. */
export const problemText = (code: RowCode, params: Record<string, string>): string =>
  t(`import-problem-${code}`, params);
