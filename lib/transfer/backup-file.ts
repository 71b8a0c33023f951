/** The shape of a backup: one JSON document that people can read and Red Pen can take back. */
import * as v from 'valibot';
import type { BookRows } from '../store/dump.ts';
import { deletion, event } from './event-schema.ts';
import { rowSchemas } from './row-schemas.ts';

export const FORMAT = 'red-pen-backup';
export const FORMAT_VERSION = 1;
/** Longest file that is read, in characters. */
export const MOST_CHARACTERS = 64 * 1024 * 1024;

/** First thing a person who opens the file reads. */
export const PRIVACY_NOTE =
  'PRIVATE. This file holds your whole book, your honest reasons included. It is for you alone: do not share it.';

/** The tables of a backup, in order; each row is one line of the checksum. */
export const BACKUP_TABLES = [
  'settings',
  'processes',
  'accounts',
  'contacts',
  'deals',
  'dealPeople',
  'dealElements',
  'commitments',
  'exchanges',
  'threadChoices',
  'judgements',
  'snippets',
  'events',
  'deletions',
] as const satisfies readonly (keyof BookRows)[];
export type BackupTable = (typeof BACKUP_TABLES)[number];
export type BackupRows = Pick<BookRows, BackupTable>;

export const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export const backupFile = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  privacy: v.pipe(v.string(), v.maxLength(1000)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bookId: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  madeAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  tables: v.strictObject({
    settings: v.pipe(v.array(rowSchemas.settings), v.maxLength(1)),
    processes: v.array(rowSchemas.process),
    accounts: v.array(rowSchemas.account),
    contacts: v.array(rowSchemas.contact),
    deals: v.array(rowSchemas.deal),
    dealPeople: v.array(rowSchemas.dealPerson),
    dealElements: v.array(rowSchemas.dealElement),
    commitments: v.array(rowSchemas.commitment),
    exchanges: v.array(rowSchemas.exchange),
    threadChoices: v.array(rowSchemas.threadChoice),
    // Files of schema 1 have none.
    judgements: v.optional(v.array(rowSchemas.judgement), []),
    snippets: v.optional(v.array(rowSchemas.snippet), []),
    events: v.array(event),
    deletions: v.array(deletion),
  }),
});

/** What the checksum is taken over: the rows in order, however the file is laid out. A table that came later may be missing. */
export function checkedText(tables: { [T in BackupTable]?: readonly unknown[] }): string {
  return BACKUP_TABLES.flatMap((table) => {
    const rows = tables[table];
    return rows ? `${table}\n${rows.map((row) => JSON.stringify(row)).join('\n')}` : [];
  }).join('\n');
}
