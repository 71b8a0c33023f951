/** The shape of a backup: one JSON document that people can read and Red Pen can take back. */
import * as v from 'valibot';
import type { BookRows, BookTable } from '../../store/copies/dump.ts';
import { deletion, event } from '../rows/event-schema.ts';
import { rowSchemas } from '../rows/row-schemas.ts';

export const FORMAT = 'red-pen-backup';
export const FORMAT_VERSION = 1;
/** Longest file that is read, in characters: some five times a book of 10,000 deals with its history. */
export const MOST_CHARACTERS = 512 * 1024 * 1024;

/** First thing a person who opens the file reads. */
export const PRIVACY_NOTE =
  'PRIVATE. This file holds your whole book, your honest reasons included. It is for you alone: do not share it.';

export type BackupTable = Exclude<BookTable, 'purges'>;
export type BackupRows = Pick<BookRows, BackupTable>;

/** What one row of each table may look like. The order is that of the file and of its checksum: each row is one line of it. */
export const BACKUP_ROWS = {
  settings: rowSchemas.settings,
  processes: rowSchemas.process,
  accounts: rowSchemas.account,
  contacts: rowSchemas.contact,
  deals: rowSchemas.deal,
  dealPeople: rowSchemas.dealPerson,
  dealElements: rowSchemas.dealElement,
  commitments: rowSchemas.commitment,
  exchanges: rowSchemas.exchange,
  threadChoices: rowSchemas.threadChoice,
  judgements: rowSchemas.judgement,
  snippets: rowSchemas.snippet,
  statements: rowSchemas.statement,
  regressions: rowSchemas.regression,
  offMapMoves: rowSchemas.offMapMove,
  misfits: rowSchemas.misfit,
  audits: rowSchemas.audit,
  reviews: rowSchemas.review,
  ratings: rowSchemas.rating,
  plans: rowSchemas.plan,
  events: event,
  deletions: deletion,
} as const satisfies Record<BackupTable, v.GenericSchema>;
export const BACKUP_TABLES: readonly BackupTable[] = Object.keys(BACKUP_ROWS) as BackupTable[];

export const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const places = v.array(v.literal(0));

/** Each row that stood in the file is a 0 here. */
export const backupSkeleton = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(FORMAT_VERSION),
  privacy: v.pipe(v.string(), v.maxLength(1000)),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  bookId: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  madeAt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  tables: v.strictObject({
    ...v.entriesFromList(BACKUP_TABLES, places),
    // Files of schema 1 have none.
    judgements: v.optional(places),
    snippets: v.optional(places),
    // Nor files of schema 2.
    statements: v.optional(places),
    regressions: v.optional(places),
    offMapMoves: v.optional(places),
    misfits: v.optional(places),
    audits: v.optional(places),
    reviews: v.optional(places),
    ratings: v.optional(places),
    plans: v.optional(places),
  }),
});
