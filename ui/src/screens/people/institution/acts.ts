import Archive from '@lucide/svelte/icons/archive-restore';
import Building from '@lucide/svelte/icons/building-2';
import Copy from '@lucide/svelte/icons/copy';
import FolderInput from '@lucide/svelte/icons/folder-input';
import MapPin from '@lucide/svelte/icons/map-pin';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';
import Trash from '@lucide/svelte/icons/trash-2';
import Users from '@lucide/svelte/icons/users';
import { toApiError } from '$lib/backend';
import { t } from '$lib/i18n';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';
import type { MenuItem } from '$lib/ui/Menu.svelte';
import { copyPhone } from '../clipboard';
import { body } from './body.svelte';
import { bodyForm } from './forms.svelte';

/** What an act has to know of an institution. */
export type Subject = {
  id: string;
  name: string;
  parent: string | null;
  council: string | null;
  binned?: boolean;
};

/** Copies the main number of an institution. */
export async function copyBodyPhone(id: string): Promise<void> {
  await body.open(id);
  await body.ready();
  await copyPhone(body.value?.phones[0] ?? null);
}

/** Puts an institution into the bin; one that is still used is refused in words. */
export async function binBody(id: string): Promise<void> {
  try {
    await app.write('organisation_bin', { id });
    if (body.id === id) await body.reload();
  } catch (error) {
    toasts.failed(toApiError(error));
  }
}

export async function restoreBody(id: string): Promise<void> {
  try {
    await app.write('organisation_restore', { id });
    if (body.id === id) await body.reload();
  } catch (error) {
    toasts.failed(toApiError(error));
  }
}

/** One place up or down among the institutions beside it. */
export async function shiftBody(
  id: string,
  beside: string[],
  parent: string | null,
  by: 1 | -1,
): Promise<void> {
  const at = beside.indexOf(id);
  if (at < 0 || at + by < 0 || at + by >= beside.length) return;
  const before = by < 0 ? beside[at - 1] : beside[at + 2];
  try {
    await app.write('organisation_move', { id, parent, before: before ?? null });
  } catch (error) {
    toasts.failed(toApiError(error));
  }
}

export const moveBody = ({ id, name, parent }: Subject): void =>
  bodyForm.open({ kind: 'move', id, name, parent });
export const addUnder = ({ id, council }: Subject): void =>
  bodyForm.open({ kind: 'add', parent: id, council });

/** The acts on an institution, for its card and for its line in the tree. */
export function bodyActs(subject: Subject, edit: () => void): MenuItem[] {
  const writable = !app.readOnly;
  const { id, name, council } = subject;
  return [
    {
      key: 'copy',
      label: t('people-copy-phone'),
      keys: 'Ctrl C',
      icon: Copy,
      test: 'org-copy',
      run: () => void copyBodyPhone(id),
    },
    {
      key: 'people',
      label: t('org-show-people'),
      icon: Users,
      test: 'org-people',
      run: () => router.go('people', { query: { institution: id } }),
    },
    ...(council
      ? [
          {
            key: 'localities',
            label: t('loc-open'),
            icon: MapPin,
            test: 'org-localities',
            run: () => bodyForm.open({ kind: 'localities', council, name }),
          },
        ]
      : []),
    ...(writable && subject.binned
      ? [
          {
            key: 'restore',
            label: t('org-restore'),
            icon: Archive,
            test: 'org-restore',
            run: () => void restoreBody(id),
          },
        ]
      : []),
    ...(writable && !subject.binned
      ? [
          {
            key: 'edit',
            label: t('org-edit'),
            keys: 'F2',
            icon: Pencil,
            test: 'org-edit',
            line: true,
            run: edit,
          },
          {
            key: 'add',
            label: t('org-add-unit'),
            keys: 'Ins',
            icon: Plus,
            test: 'org-add-unit',
            run: () => addUnder(subject),
          },
          {
            key: 'move',
            label: t('org-move'),
            keys: 'Ctrl M',
            icon: FolderInput,
            test: 'org-move',
            run: () => moveBody(subject),
          },
          {
            key: 'bin',
            label: t('people-menu-bin'),
            keys: 'Del',
            icon: Trash,
            test: 'org-bin',
            line: true,
            run: () => void binBody(id),
          },
        ]
      : []),
  ];
}

/** The acts on a council's line in the tree; the district has no council. */
export function councilActs(council: string | null, name: string): MenuItem[] {
  return [
    ...(app.readOnly
      ? []
      : [
          {
            key: 'add',
            label: t('org-add'),
            keys: 'Ins',
            icon: Building,
            test: 'org-add',
            run: () => bodyForm.open({ kind: 'add', parent: null, council }),
          },
        ]),
    ...(council
      ? [
          {
            key: 'localities',
            label: t('loc-open'),
            icon: MapPin,
            test: 'org-localities',
            run: () => bodyForm.open({ kind: 'localities', council, name }),
          },
        ]
      : []),
  ];
}
