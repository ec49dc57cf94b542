import type { ErrorCode } from '$lib/backend';

export type Act = 'retry' | 'read-only' | 'open' | 'restore' | 'forget';

/** What helps with each trouble, the most helpful first: it becomes the one primary button. */
const ACTS: Partial<Record<ErrorCode, Act[]>> = {
  'file-locked': ['retry', 'read-only', 'open'],
  'file-newer': ['retry', 'open', 'restore'],
  'file-corrupt': ['restore', 'open', 'retry', 'forget'],
  'file-foreign': ['open', 'restore', 'retry', 'forget'],
  'file-missing': ['retry', 'open', 'restore', 'forget'],
  'file-read-only': ['read-only', 'retry', 'open'],
  'file-on-network': ['open', 'retry', 'forget'],
  'disk-full': ['retry', 'read-only', 'open'],
  'wrong-password': ['open', 'restore', 'retry', 'forget'],
  io: ['retry', 'restore', 'open', 'forget'],
  'no-file': ['open', 'retry', 'forget'],
};
const OTHERWISE: Act[] = ['retry', 'open', 'restore', 'forget'];

/** The acts for a trouble; restoring only when there is something to restore. */
export function actsFor(code: ErrorCode, hasBackups: boolean): Act[] {
  return (ACTS[code] ?? OTHERWISE).filter((act) => act !== 'restore' || hasBackups);
}

/** The code in whose words the trouble is told. */
export function wordsOf(code: ErrorCode): string {
  return code in ACTS ? code : 'other';
}
