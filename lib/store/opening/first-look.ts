/**
 * What opening a book asks of it: all of it in one transaction and past Dexie, since the first answer of a worker that wakes
 * waits for it.
 */
import { BUILT_IN_IDS } from '../../domain/process/built-in-ids.ts';
import type { Book } from '../database.ts';
import type { MetaMap, MetaRow } from '../rows/side-rows.ts';
import { COUNTED } from './sentinel.ts';
import { LAID } from '../remembered/shelf.ts';
import type { LaidKey } from '../remembered/shelf.ts';
import { settle } from '../settle.ts';

export interface FirstLook {
  identity: MetaMap['identity'] | null;
  clock: MetaMap['clock']['last'];
  /** Accounts, contacts, deals, commitments and exchanges together. */
  rows: number;
  /** It has all that a book of this version has. */
  isUpToDate: boolean;
  /** Answers that the worker of before has laid on the shelf. */
  laid: LaidKey[];
}

/** @throws where the book cannot be read */
export async function lookFirst(book: Book): Promise<FirstLook> {
  const transaction = book.backendDB().transaction(['meta', 'counts', 'settings', 'processes'], 'readonly');
  const stored = (table: string) => transaction.objectStore(table);
  const meta = async <K extends keyof MetaMap>(key: K): Promise<MetaMap[K] | null> => {
    const row = (await settle(stored('meta').get(key))) as MetaRow | undefined;
    return row ? (row.value as MetaMap[K]) : null;
  };
  const has = async (table: string, key: string): Promise<boolean> => (await settle(stored(table).count(key))) > 0;
  const count = async (key: string): Promise<number> => {
    const row = (await settle(stored('counts').get(key))) as { n: number } | undefined;
    return row?.n ?? 0;
  };
  const [identity, clock, laid, counts, marks] = await Promise.all([
    meta('identity'),
    meta('clock'),
    settle(stored('meta').getAllKeys(book.keyRange.bound(...LAID))) as Promise<LaidKey[]>,
    Promise.all(COUNTED.map(count)),
    Promise.all([
      has('meta', 'summed'),
      has('meta', 'dated'),
      has('settings', 'settings'),
      ...BUILT_IN_IDS.map((id) => has('processes', id)),
    ]),
  ]);
  const rows = counts.reduce((sum, n) => sum + n, 0);
  return { identity, clock: clock?.last ?? null, rows, isUpToDate: marks.every(Boolean), laid };
}
