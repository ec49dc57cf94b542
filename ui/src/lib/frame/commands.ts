import CirclePlus from '@lucide/svelte/icons/circle-plus';
import Clipboard from '@lucide/svelte/icons/clipboard-paste';
import Eye from '@lucide/svelte/icons/eye';
import HardDrive from '@lucide/svelte/icons/hard-drive-download';
import History from '@lucide/svelte/icons/history';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Redo from '@lucide/svelte/icons/redo-2';
import Settings from '@lucide/svelte/icons/settings';
import Trash from '@lucide/svelte/icons/trash-2';
import Undo from '@lucide/svelte/icons/undo-2';
import Users from '@lucide/svelte/icons/users';
import type { Component } from 'svelte';
import type { Range } from '$lib/backend';
import { t } from '$lib/i18n';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { frame } from '$lib/state/frame.svelte';
import { backup, quickAdd, redo, undo } from './acts';

export type Command = { key: string; label: string; icon: Component; keys?: string; run: () => void };
export type FoundCommand = Command & { ranges: Range[] };

/** Everything the palette can do by itself; what cannot be done now is not in it. */
export function commands(): Command[] {
  const read: Command[] = [
    {
      key: 'people',
      label: t('command-people'),
      icon: Users,
      keys: 'Ctrl 2',
      run: () => router.go('people'),
    },
    { key: 'recent', label: t('command-recent'), icon: History, run: () => router.go('recent') },
    { key: 'bin', label: t('command-bin'), icon: Trash, run: () => router.go('bin') },
    {
      key: 'settings',
      label: t('command-settings'),
      icon: Settings,
      keys: 'Ctrl ,',
      run: () => router.go('settings'),
    },
    {
      key: 'view',
      label: t('command-view'),
      icon: Eye,
      keys: 'Ctrl Shift L',
      run: () => (frame.view = true),
    },
    { key: 'keys', label: t('command-keys'), icon: Keyboard, keys: 'F1', run: () => (frame.sheet = true) },
  ];
  if (app.readOnly) return read;
  return [
    { key: 'add', label: t('command-add'), icon: CirclePlus, keys: 'Ctrl N', run: quickAdd },
    {
      key: 'paste',
      label: t('command-paste'),
      icon: Clipboard,
      run: () => router.go('people', { query: { paste: '1' } }),
    },
    { key: 'undo', label: t('key-undo'), icon: Undo, keys: 'Ctrl Z', run: () => void undo() },
    { key: 'redo', label: t('key-redo'), icon: Redo, keys: 'Ctrl Y', run: () => void redo() },
    { key: 'backup', label: t('command-backup'), icon: HardDrive, run: () => void backup() },
    ...read,
  ];
}

/** Lower case without marks, letter for letter as long as the text itself. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length
      ? bare
      : letter.toLowerCase().slice(0, letter.length).padEnd(letter.length);
  }).join('');
}

/** The commands that hold every typed word at a word's beginning. */
export function findCommands(text: string, all: Command[] = commands()): FoundCommand[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return all.flatMap((command) => {
    const label = fold(command.label);
    const ranges: Range[] = [];
    for (const word of words) {
      const at = label.startsWith(word) ? 0 : label.indexOf(` ${word}`) + 1;
      if (at === 0 && !label.startsWith(word)) return [];
      ranges.push([at, at + word.length]);
    }
    return [{ ...command, ranges: ranges.sort((a, b) => a[0] - b[0]) }];
  });
}
