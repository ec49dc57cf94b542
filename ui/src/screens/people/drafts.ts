/** Typing that is not saved yet, kept on this PC so that a crash loses nothing. */

const KEY = 'district-desk.draft.';

/** The kept draft, or null when there is none or it cannot be read. */
export function readDraft<T>(name: string): T | null {
  try {
    const text = localStorage.getItem(KEY + name);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function keepDraft(name: string, value: unknown): void {
  try {
    localStorage.setItem(KEY + name, JSON.stringify(value));
  } catch {
    // No room or no storage: the draft lives on the screen only.
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(KEY + name);
  } catch {
    // Nothing was kept.
  }
}
