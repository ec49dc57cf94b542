/**
 * Keys of the program. A shortcut is matched by the letter where the layout gives a Latin
 * one, else by the place on the keyboard: Cyrillic layouts give no Latin letter, and on a
 * QWERTZ layout the place alone would swap Y and Z. Ctrl+Alt is AltGr and never ours.
 */

/** The key's name: `K`, `1`, `+`, `Enter`, `ArrowLeft`. */
export function keyName(event: KeyboardEvent): string {
  const { key, code } = event;
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  if (key.length > 1 && key !== 'Dead' && key !== 'Unidentified' && key !== 'Process') return key;
  if (/^Key[A-Z]$/.test(code)) return code.slice(3);
  if (/^Digit[0-9]$/.test(code) && !event.shiftKey) return code.slice(5);
  if (/^Numpad[0-9]$/.test(code)) return code.slice(6);
  if (key === '+' || key === '=' || code === 'NumpadAdd') return '+';
  if (key === '-' || key === '−' || code === 'NumpadSubtract') return '-';
  // The comma of a Cyrillic layout lies elsewhere; its place is the key.
  if (code === 'Comma' && !/^[a-z]$/i.test(key)) return ',';
  if (code === 'Equal') return '+';
  if (code === 'Minus') return '-';
  return key;
}

/** The whole combination: `Ctrl+Shift+L`. Empty when Ctrl and Alt are both down (AltGr). */
export function comboOf(event: KeyboardEvent): string {
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && event.altKey) return '';
  if (event.key.length === 1 && event.getModifierState?.('AltGraph')) return '';
  const name = keyName(event);
  // A plus needs Shift on most layouts; the combination is the same.
  const shift = event.shiftKey && name !== '+';
  return `${ctrl ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`;
}

/** True while the user is writing in a field: its own keys win there. */
export function inField(event: Event): boolean {
  const at = event.target;
  if (!(at instanceof HTMLElement)) return false;
  if (at.isContentEditable || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
    return true;
  return at instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(at.type);
}

/** One key with its act. `label` is read when the sheet of keys is opened. */
export type Shortcut = {
  combo: string | string[];
  label: () => string;
  run: (event: KeyboardEvent) => void;
  /** Works while a field has the focus too. */
  inFields?: boolean;
  /** Works only when this answers true; an inactive key is not listed. */
  when?: () => boolean;
  /** Frame keys work everywhere; screen keys are listed first. */
  scope?: 'frame' | 'screen';
  /** Left out of the sheet of keys. */
  hidden?: boolean;
};

const registered: Shortcut[] = [];

/** Adds keys; the answer removes them again. Keys added later win. */
export function shortcuts(list: Shortcut[]): () => void {
  registered.push(...list);
  return () => {
    for (const each of list) {
      const at = registered.indexOf(each);
      if (at >= 0) registered.splice(at, 1);
    }
  };
}

/** The keys that work now, for the sheet of keys. */
export function activeShortcuts(): Shortcut[] {
  return registered.filter((each) => !each.hidden && (each.when?.() ?? true));
}

const combos = (each: Shortcut) => (Array.isArray(each.combo) ? each.combo : [each.combo]);

// What stands on the keys themselves.
const SHOWN: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** The first way to press it, as shown: `Ctrl K`. */
export function comboText(each: Shortcut): string {
  const parts = (combos(each)[0] ?? '').replaceAll('+', ' ').replace(/ {2}$/, ' +').split(' ');
  return parts.map((part) => SHOWN[part] ?? part).join(' ');
}

// Keys with which the web view would reload, print or search by itself.
const SWALLOWED = [
  'F5',
  'Ctrl+F5',
  'Ctrl+R',
  'Ctrl+Shift+R',
  'Ctrl+P',
  'F3',
  'F7',
  'Ctrl+J',
  'Ctrl+U',
  'Ctrl+G',
  'Ctrl+S',
];
const SWALLOWED_IN_PRODUCTION = ['F12', 'Ctrl+Shift+I', 'Ctrl+Shift+J', 'Ctrl+Shift+C'];

/** True while a dialog or menu is open: only keys it asks for itself work then. */
let blocked = 0;
export function blockKeys(): () => void {
  blocked += 1;
  return () => void (blocked -= 1);
}

/** Listens for the whole window; called once. */
export function listenToKeys(target: Window = window): () => void {
  const onKey = (event: KeyboardEvent) => {
    const combo = comboOf(event);
    if (!combo || event.isComposing) return;
    if (!event.defaultPrevented && blocked === 0) {
      const field = inField(event);
      for (let i = registered.length - 1; i >= 0; i -= 1) {
        const each = registered[i];
        if (!each || !combos(each).includes(combo)) continue;
        if ((field && !each.inFields) || !(each.when?.() ?? true)) continue;
        event.preventDefault();
        each.run(event);
        return;
      }
    }
    if (SWALLOWED.includes(combo) || (import.meta.env.PROD && SWALLOWED_IN_PRODUCTION.includes(combo))) {
      event.preventDefault();
    }
  };
  target.addEventListener('keydown', onKey);
  return () => target.removeEventListener('keydown', onKey);
}
