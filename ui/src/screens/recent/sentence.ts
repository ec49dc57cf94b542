import At from '@lucide/svelte/icons/at-sign';
import Building from '@lucide/svelte/icons/building-2';
import Clipboard from '@lucide/svelte/icons/clipboard-paste';
import Pencil from '@lucide/svelte/icons/pencil';
import Phone from '@lucide/svelte/icons/phone';
import Redo from '@lucide/svelte/icons/redo-2';
import Restore from '@lucide/svelte/icons/archive-restore';
import Trash from '@lucide/svelte/icons/trash-2';
import Undo from '@lucide/svelte/icons/undo-2';
import User from '@lucide/svelte/icons/user-round';
import UserPlus from '@lucide/svelte/icons/user-round-plus';
import type { Component } from 'svelte';
import type { HistoryItem, OpKind } from '$lib/backend';
import { has, t } from '$lib/i18n';

const ICONS: Record<OpKind, Component> = {
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
  'office-edit': Building,
  'user-add': User,
  'user-edit': User,
  'example-fill': UserPlus,
  undo: Undo,
  redo: Redo,
};

export const iconOf = (kind: OpKind): Component => ICONS[kind];

/** What was done, without naming on what: for the card itself. */
export const actText = (kind: OpKind): string => t(`act-${kind}`);

/** What was done and on what. */
export function sentence(item: Pick<HistoryItem, 'kind' | 'subject' | 'count'>): string {
  const { kind, subject, count } = item;
  // Several records need no name; one record without a name is told by the act alone.
  if (subject === '' && count <= 1) return actText(kind);
  return t(`history-${kind}`, { subject, count });
}

/** The name of a changed field; empty for one that has no name for people. */
export function fieldName(field: string): string {
  const id = `field-${field.replaceAll('_', '-')}`;
  return has(id) ? t(id) : '';
}
