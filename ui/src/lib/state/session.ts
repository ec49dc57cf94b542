import { app } from './app.svelte';

/** What the user's session keeps, by whoever keeps it: the frame and the screens each have a share. */
export function keptSession(): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(app.preferences?.session || '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
