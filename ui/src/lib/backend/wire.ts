// The types of the wire are generated from the core; only what TypeScript cannot get there
// is written here.
import type { Commands as Table } from './bindings/commands';

export type * from './bindings';

/** Every command: what is asked and what is answered. */
export type Commands = { [N in keyof Table]: [Table[N]['request'], Table[N]['reply']] };
/** A part of a text in UTF-16 units: first, one past the last. */
export type Range = [number, number];
/** Text sizes in percent; the core refuses any other. */
export type Scale = 100 | 125 | 150 | 175 | 200;
