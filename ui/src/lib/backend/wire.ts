// The wire by hand, until the bindings are generated from the core.

export type Topic = 'app' | 'office' | 'staff' | 'history' | 'preferences';
export type OpKind =
  | 'person-add'
  | 'person-edit'
  | 'phone-add'
  | 'phone-edit'
  | 'phone-remove'
  | 'email-add'
  | 'email-edit'
  | 'email-remove'
  | 'person-bin'
  | 'person-restore'
  | 'contact-import'
  | 'office-edit'
  | 'user-add'
  | 'user-edit'
  | 'example-fill'
  | 'undo'
  | 'redo';
export type OpSummary = { op: string; kind: OpKind; count: number; subject: string };
export type Changed<T> = { value: T; op: OpSummary | null; topics: Topic[] };

export type ErrorCode =
  | 'file-locked'
  | 'file-newer'
  | 'file-corrupt'
  | 'file-foreign'
  | 'file-missing'
  | 'file-exists'
  | 'file-read-only'
  | 'file-on-network'
  | 'disk-full'
  | 'wrong-password'
  | 'io'
  | 'no-file'
  | 'invalid'
  | 'not-found'
  | 'undo-conflict'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'no-contacts'
  | 'too-large'
  | 'bad-request'
  | 'format-not-available'
  | 'backup-failed'
  | 'internal';
export type FieldCode = 'required' | 'too-long' | 'bad-characters' | 'not-an-email' | 'not-a-phone';
export type FieldError = { path: string; code: FieldCode; params: Record<string, string> };
export type ApiError = { code: ErrorCode; params: Record<string, string>; fields: FieldError[] };

export type Language = 'ro' | 'uk' | 'ru' | 'en';
export type Scheme = 'light' | 'dark' | 'black-on-white' | 'white-on-black' | 'yellow-on-black';
export type Scale = 100 | 125 | 150 | 175 | 200;
export type Density = 'compact' | 'normal' | 'large';
export type Preferences = {
  language: Language;
  scheme: Scheme;
  scale: Scale;
  density: Density;
  wide_spacing: boolean;
  type_to_search: boolean;
  rail_collapsed: boolean;
  session: string;
};
export type Country = 'md' | 'ro' | 'ua' | 'ru';
export type PhoneStyle = 'dashes' | 'spaces' | 'international';
export type Role = 'head' | 'specialist' | 'staff';
export type Office = {
  id: string;
  name: string;
  section: string;
  district: string;
  country: Country;
  area_code: string;
  phone_style: PhoneStyle;
};
export type AppUser = { id: string; name: string; post: string; role: Role };
export type BackupInfo = {
  path: string;
  taken_at: string;
  counter: number;
  bytes: number;
  schema: number;
  verified: boolean;
};
export type FileInfo = {
  path: string;
  name: string;
  example: boolean;
  read_only: boolean;
  office: Office;
  actor: AppUser | null;
  users: AppUser[];
  last_backup: BackupInfo | null;
  backup_failed: ApiError | null;
  backup_dir: string;
  second_backup_dir: string | null;
  counts: { people: number; vacant: number; binned: number; councils: number };
};
export type FileProblem = {
  error: ApiError;
  path: string;
  owner: { program: string; pc: string; user: string; since: string } | null;
  backups: BackupInfo[];
};
export type AppStatus = {
  version: string;
  schema: number;
  today: string;
  stage: 'first-start' | 'open' | 'blocked';
  file: FileInfo | null;
  problem: FileProblem | null;
  preferences: Preferences;
  default_path: string;
  own_file: string | null;
};

export type PhoneKind = 'work' | 'mobile' | 'home' | 'fax' | 'short' | 'internal';
export type MatchField =
  'name' | 'alias' | 'post' | 'duty' | 'institution' | 'council' | 'phone' | 'email' | 'room' | 'note';
export type Range = [number, number];
export type Matched = { field: MatchField; text: string; ranges: Range[]; name_ranges: Range[] };
export type PersonRow = {
  id: string;
  name: string;
  initials: string;
  post: string;
  institution: string;
  council: string;
  duty: string;
  vacant: boolean;
  acting: boolean;
  phone: { display: string; kind: PhoneKind; extension: string | null; copy: string } | null;
  matched: Matched | null;
};
export type PeopleGroup = { field: MatchField; count: number };
export type PeoplePage = {
  total: number;
  vacant: number;
  groups: PeopleGroup[] | null;
  rows: PersonRow[];
  next: string | null;
};
export type Offer = { e164: string; display: string };
export type Phone = {
  id: string;
  kind: PhoneKind;
  typed: string;
  e164: string | null;
  extension: string | null;
  display: string;
  copy: string;
  unusual: boolean;
  private: boolean;
  offer: Offer | null;
};
export type Email = { id: string; address: string };
export type HistoryChange = {
  entity: string;
  entity_id: string;
  field: string;
  before: string | null;
  after: string | null;
};
export type HistoryItem = {
  op: string;
  at: string;
  actor: string;
  kind: OpKind;
  subject: string;
  count: number;
  undone: boolean;
  can_undo: boolean;
  changes: HistoryChange[];
};
export type PersonCard = {
  id: string;
  family: string;
  given: string;
  patronymic: string;
  name: string;
  alias: string;
  initials: string;
  vacant: boolean;
  acting: boolean;
  post: string;
  institution: string;
  institution_id: string | null;
  council: string;
  duty: string;
  room: string;
  hours: string;
  address: string;
  note: string;
  phones: Phone[];
  emails: Email[];
  binned: boolean;
  created_at: string;
  updated_at: string;
  history: HistoryItem[];
};
export type PersonField =
  | 'family'
  | 'given'
  | 'patronymic'
  | 'alias'
  | 'post'
  | 'institution'
  | 'duty'
  | 'room'
  | 'hours'
  | 'address'
  | 'note';
export type Institution = { id: string; name: string; council: string; people: number };
export type PhoneReading = {
  typed: string;
  kind: PhoneKind;
  e164: string | null;
  extension: string | null;
  display: string;
  unusual: boolean;
  offer: Offer | null;
};
export type ContactPhone = {
  typed: string;
  kind: PhoneKind;
  extension: string | null;
  e164: string | null;
  display: string;
  unusual: boolean;
};
export type ContactEntry = {
  line: number;
  include: boolean;
  post: string;
  family: string;
  given: string;
  patronymic: string;
  name_order: 'sure' | 'guessed';
  institution: string;
  duty: string;
  room: string;
  address: string;
  hours: string;
  phones: ContactPhone[];
  emails: string[];
  notes: string[];
  known: string | null;
};
export type ContactReading = {
  entries: ContactEntry[];
  dropped: { line: number; text: string; reason: 'spam-protection' | 'not-a-contact' }[];
};
export type ImportReport = {
  added: number;
  merged: number;
  unchanged: number;
  skipped: number;
  ids: string[];
  problems: { row: number; field: string; code: string; message_params: Record<string, string> }[];
};
export type SearchHit = {
  id: string;
  title: string;
  subtitle: string;
  phone: { display: string; copy: string } | null;
  matched: Matched | null;
};
export type SearchKind = 'person' | 'council' | 'institution';
export type SearchGroup = { kind: SearchKind; total: number; hits: SearchHit[] };
export type Undid = { undid: OpKind; subject: string; count: number; skipped: number };
type Nothing = Record<string, never>;

/** Every command: what is asked and what is answered. */
export type Commands = {
  app_status: [Nothing, AppStatus];
  preferences_set: [Preferences, Preferences];
  file_new: [
    {
      path: string | null;
      office: Omit<Office, 'id'>;
      actor: Omit<AppUser, 'id'>;
      backup_dir: string | null;
    },
    AppStatus,
  ];
  file_example: [Nothing, AppStatus];
  file_leave_example: [Nothing, AppStatus];
  file_open: [{ path: string }, AppStatus];
  file_retry: [Nothing, AppStatus];
  file_open_read_only: [Nothing, AppStatus];
  file_restore: [{ backup: string }, AppStatus];
  file_forget: [Nothing, AppStatus];
  backup_now: [Nothing, Changed<BackupInfo>];
  backup_list: [Nothing, BackupInfo[]];
  backup_place_set: [{ second_dir: string | null }, Changed<FileInfo>];
  office_edit: [Omit<Office, 'id' | 'country'>, Changed<Office>];
  user_add: [Omit<AppUser, 'id'>, Changed<AppUser>];
  user_choose: [{ id: string }, Changed<AppUser>];
  people_list: [
    {
      query: string;
      filter: { institution: string | null; vacant_only: boolean; binned: boolean };
      sort: 'name' | 'institution';
      after: string | null;
      limit: number;
    },
    PeoplePage,
  ];
  institutions_list: [Nothing, Institution[]];
  person_get: [{ id: string }, PersonCard];
  person_add: [
    {
      family: string;
      given: string;
      patronymic: string;
      post: string;
      institution: string;
      duty: string;
      room: string;
      hours: string;
      note: string;
      phones: { kind: PhoneKind; typed: string; extension: string | null; private: boolean }[];
      emails: string[];
    },
    Changed<PersonCard>,
  ];
  person_edit: [{ id: string; field: PersonField; value: string }, Changed<PersonCard>];
  phone_add: [
    { person: string; kind: PhoneKind; typed: string; extension: string | null; private: boolean },
    Changed<PersonCard>,
  ];
  phone_edit: [
    {
      id: string;
      kind: PhoneKind;
      typed: string;
      extension: string | null;
      private: boolean;
      accept_offer: boolean;
    },
    Changed<PersonCard>,
  ];
  phone_remove: [{ id: string }, Changed<PersonCard>];
  email_add: [{ person: string; address: string }, Changed<PersonCard>];
  email_edit: [{ id: string; address: string }, Changed<PersonCard>];
  email_remove: [{ id: string }, Changed<PersonCard>];
  people_bin: [{ ids: string[] }, Changed<{ count: number }>];
  people_restore: [{ ids: string[] }, Changed<{ count: number }>];
  phone_read: [{ typed: string }, PhoneReading];
  contacts_read: [{ text: string }, ContactReading];
  contacts_import: [{ entries: ContactEntry[] }, Changed<ImportReport>];
  card_text: [{ id: string }, { text: string }];
  search: [{ text: string; limit: number }, { groups: SearchGroup[] }];
  history_recent: [{ before: string | null; limit: number }, HistoryItem[]];
  history_undo: [{ op: string | null; skip_conflicts: boolean }, Changed<Undid>];
  history_redo: [Nothing, Changed<Undid>];
};
