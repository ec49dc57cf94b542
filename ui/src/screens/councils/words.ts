import Ellipsis from '@lucide/svelte/icons/ellipsis';
import Car from '@lucide/svelte/icons/car';
import Handshake from '@lucide/svelte/icons/handshake';
import Mail from '@lucide/svelte/icons/mail';
import AtSign from '@lucide/svelte/icons/at-sign';
import Phone from '@lucide/svelte/icons/phone';
import type { Component } from 'svelte';
import type { ContactWay, CouncilPage, CouncilPost, CouncilTask } from '$lib/backend';
import { has, nearDate, number, shortDate, shortWeekday, t } from '$lib/i18n';
import { ROUTES } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';

/** Ways of contact in the order of the menu, each with its sign. */
export const WAYS: Record<ContactWay, Component> = {
  call: Phone,
  visit: Car,
  letter: Mail,
  email: AtSign,
  meeting: Handshake,
  other: Ellipsis,
};
export const WAY_ORDER = Object.keys(WAYS) as ContactWay[];

/** Kinds the program knows; any other is shown as it was written. */
export const KINDS = ['commune', 'village', 'town', 'municipality'];

export const today = (): string => app.status?.today ?? '';

/** `comună`; an unknown kind as written. */
export const kindText = (kind: string): string => (KINDS.includes(kind) ? t(`council-kind-${kind}`) : kind);

/** `Comuna Dumbrăvenii de Sus`. */
export const fullName = ({ kind, name }: { kind: string; name: string }): string =>
  KINDS.includes(kind) ? t(`council-full-${kind}`, { name }) : name;

/** The name in another language, if there is one: for whoever knows the place by it. */
export function otherName({ name, name_uk, name_ru }: CouncilPage): string {
  const order = app.preferences?.language === 'uk' ? [name_uk, name_ru] : [name_ru, name_uk];
  return order.find((each) => each !== '' && each !== name) ?? '';
}

/** `acum 2 zile`, `ieri`, `azi`. */
export function ago(days: number): string {
  if (days === 0) return t('council-today');
  if (days === 1) return t('council-yesterday');
  return t('council-ago', { count: days, n: number(days) });
}

/** `6 zile`: how late. */
export const lateText = (days: number): string => t('council-late-days', { count: days, n: number(days) });

/** The term of a task in a row: how late, or the day. */
export function dueText(task: CouncilTask): string {
  if (task.overdue_days > 0) return lateText(task.overdue_days);
  if (task.due_on === null) return '–';
  const day = nearDate(task.due_on, today());
  return task.due_soon ? `${shortWeekday(task.due_on).slice(0, 2)} ${day}` : day;
}

/** Where a task stands, in words. */
export const stateText = ({ state }: CouncilTask): string =>
  has(`task-state-${state}`) ? t(`task-state-${state}`) : '';

/** The day and hour of a contact. */
export function whenText(at: string): string {
  const day = nearDate(at.slice(0, 10), today());
  return at.length > 10 ? `${day}, ${at.slice(11, 16)}` : day;
}

/** `interimar din 11.05.2027`. */
export const actingText = ({ since }: { since: string | null }): string =>
  since ? t('council-acting-since', { day: shortDate(since) }) : t('council-acting');

/** `funcție vacantă din 11.05.2027`. */
export const vacantText = ({ since }: CouncilPost): string =>
  since ? t('council-vacant-since', { day: shortDate(since) }) : t('council-vacant');

/** `plecat(ă) până la 27.09`. */
export const awayText = (to: string | null): string =>
  to ? t('council-away-until', { day: nearDate(to, today()) }) : t('council-away');

/** The screen of a task, once there is one. */
export const taskHref = (id: string): string | undefined =>
  (ROUTES as readonly string[]).includes('tasks') ? `#/tasks/${encodeURIComponent(id)}` : undefined;

/** `14 octombrie` of MM-DD. */
export function hramText(hram: string): string {
  if (!/^\d\d-\d\d$/.test(hram)) return hram;
  return new Intl.DateTimeFormat(app.preferences?.language ?? 'ro', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`2000-${hram}T00:00:00Z`));
}

/** 2015–2023, or from which day. */
export function spanText(from: string | null, to: string | null): string {
  if (to === null) return from ? t('council-from', { day: shortDate(from) }) : t('council-now');
  return `${from ? from.slice(0, 4) : '…'}–${to.slice(0, 4)}`;
}
