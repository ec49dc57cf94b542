import type {
  Cleanup,
  Confidence,
  DuplicateChoice,
  Evidence,
  ImportField,
  ImportKind,
  RowCode,
} from '$lib/backend';
import { t } from '$lib/i18n';

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
  skip: 'import-field-skip',
};
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
const COUNCIL: ImportField[] = ['name', ...ONLY_COUNCIL, 'address', 'hours', 'note', 'skip'];

/** The fields a list of this kind has. */
export const fieldsOf = (kind: ImportKind): ImportField[] =>
  kind === 'councils'
    ? COUNCIL
    : (Object.keys(FIELDS) as ImportField[]).filter((each) => !ONLY_COUNCIL.includes(each));

/** The name of a field; of a council the name is not a person's. */
export const fieldName = (field: ImportField, kind: ImportKind = 'people'): string =>
  field in FIELDS
    ? t(kind === 'councils' && field === 'name' ? 'import-field-council-name' : FIELDS[field])
    : field;

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
