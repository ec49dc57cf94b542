import At from '@lucide/svelte/icons/at-sign';
import Building from '@lucide/svelte/icons/building-2';
import Clipboard from '@lucide/svelte/icons/clipboard-paste';
import Landmark from '@lucide/svelte/icons/landmark';
import Pencil from '@lucide/svelte/icons/pencil';
import Phone from '@lucide/svelte/icons/phone';
import Redo from '@lucide/svelte/icons/redo-2';
import Sheet from '@lucide/svelte/icons/file-spreadsheet';
import Restore from '@lucide/svelte/icons/archive-restore';
import Trash from '@lucide/svelte/icons/trash-2';
import Undo from '@lucide/svelte/icons/undo-2';
import User from '@lucide/svelte/icons/user-round';
import UserPlus from '@lucide/svelte/icons/user-round-plus';
import type { Component } from 'svelte';
import type { HistoryChange, HistoryItem, OpKind } from '$lib/backend';
import { has, shortDate, t } from '$lib/i18n';
import { kindText } from '../people/institution/kinds';
import { institutions } from '../people/institutions.svelte';

const ICONS: Partial<Record<OpKind, Component>> = {
  'person-add': UserPlus,
  'person-edit': Pencil,
  'phone-add': Phone,
  'phone-edit': Phone,
  'phone-remove': Phone,
  'email-add': At,
  'email-edit': At,
  'email-remove': At,
  'person-bin': Trash,
  'person-restore': Restore,
  'contact-import': Clipboard,
  'people-import': Sheet,
  'council-import': Sheet,
  'office-found': Building,
  'office-edit': Building,
  'user-add': User,
  'user-edit': User,
  'example-fill': UserPlus,
  'council-add': Landmark,
  'contact-add': Phone,
  undo: Undo,
  redo: Redo,
};

/** The sign of an act; acts without one of their own show what was done: added, taken away, changed. */
export function iconOf(kind: OpKind): Component {
  const own = ICONS[kind];
  if (own) return own;
  if (/-(remove|bin)$/.test(kind)) return Trash;
  return kind.endsWith('-restore') ? Restore : Pencil;
}

/** What was done, without naming on what: for the card itself. */
export const actText = (kind: OpKind): string => t(`act-${kind}`);

/** What was done and on what. */
export function sentence(item: Pick<HistoryItem, 'kind' | 'subject' | 'count'>): string {
  const { kind, subject, count } = item;
  // Several records need no name; one record without a name is told by the act alone.
  if (subject === '' && count <= 1) return actText(kind);
  return t(`history-${kind}`, { subject, count });
}

/** A change in words: what field, what it was, what it became. */
export type Told = { label: string; before: string; after: string; number: boolean };

/** Whole records that are told by one line when they appear or go. */
const RECORDS: Record<string, string> = {
  person: 'name',
  position: 'post',
  phone: 'phone',
  email: 'email',
};
/** Fields whose name for people depends on the record they are in. */
const NAMES: Record<string, string> = {
  'position.title': 'post',
  'position.organisation_id': 'institution',
  'email.address': 'email',
  'phone.typed': 'phone',
  'office.area_code': 'area-code',
  'contact.text': 'contact-text',
  'contact.at': 'contact-at',
  'contact.way': 'contact-way',
  'premises.name': 'premises',
  'premises.phone': 'phone',
  'station.state': 'station-state',
  'readiness.state': 'readiness-state',
  'bureau_member.phone': 'member-phone',
  'survey_answer.answer': 'survey-answer',
  'day_fact.value': 'turnout',
};

/** The change in words, or null for one that says nothing to people. */
export function told(change: HistoryChange): Told | null {
  const { entity, field } = change;
  const name = field === '*' ? RECORDS[entity] : (NAMES[`${entity}.${field}`] ?? field);
  if (name === undefined || !has(`field-${name}`)) return null;
  const before = value(change, change.before);
  const after = value(change, change.after);
  if (before === after) return null;
  return { label: t(`field-${name}`), before, after, number: name === 'phone' };
}

/** A stored value as people read it; empty when there is none. */
function value({ entity, field }: HistoryChange, stored: string | null): string {
  if (stored === null) return '';
  if (field === 'organisation_id' || field === 'parent_id')
    return institutions.list.find((each) => each.id === stored)?.name ?? '';
  if (entity === 'contact' && field === 'way') return t(`contact-way-${stored}`);
  if (entity === 'council' && field === 'kind' && has(`council-kind-${stored}`))
    return t(`council-kind-${stored}`);
  if (entity === 'phone' && field === 'kind') return t(`phone-kind-${stored}`);
  if (entity === 'call_line' && field === 'result') return t(`round-result-${stored || 'open'}`);
  if (entity === 'organisation' && field === 'kind') return kindText(stored);
  if (entity === 'absence' && field === 'kind') return t(`absence-kind-${stored}`);
  if (field === 'state' && (entity === 'station' || entity === 'readiness'))
    return t(`${entity}-state-${stored}`);
  if (entity === 'premises' && field === 'access')
    return has(`passport-access-${stored}`) ? t(`passport-access-${stored}`) : '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(stored)) return shortDate(stored);
  if (field === 'private' || field === 'acting')
    return t(stored === '1' || stored === 'true' ? 'recent-yes' : 'recent-no');
  return stored;
}
