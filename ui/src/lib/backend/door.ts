import type { Topic } from './wire';

/** What kind of file is looked for; the system's dialog shows such files. */
export type OpenKind = 'database' | 'backup' | 'list' | 'programme';

/** What a face of the core must offer: the Tauri window and the loopback bridge both do. */
export type Door = {
  call(name: string, request: unknown): Promise<unknown>;
  onChanged(told: (topics: Topic[]) => void): void;
  pickOpenPath(kind: OpenKind): Promise<string | null>;
  /** Any files, several at a time; none when the user changed their mind. */
  pickOpenPaths(): Promise<string[]>;
  pickFolder(): Promise<string | null>;
  pickSavePath(name: string): Promise<string | null>;
  openFolder(path: string): Promise<void>;
  openFile(path: string): Promise<void>;
  painted(what: string): Promise<void>;
};
