/** The book as plain rows, table by table: what backups, snapshots and the state before a restore are made of. */
import type {
  Account,
  Audit,
  Commitment,
  Contact,
  Deal,
  DealElement,
  DealPerson,
  DomainEvent,
  Exchange,
  Judgement,
  Misfit,
  OffMapMove,
  Plan,
  Process,
  Rating,
  Regression,
  Review,
  Settings,
  Snippet,
  Statement,
  ThreadChoice,
} from '../domain/types.ts';
import type { Book, DeletionRow, PurgeRow } from './database.ts';

export interface BookRows {
  processes: Process[];
  settings: Settings[];
  accounts: Account[];
  contacts: Contact[];
  deals: Deal[];
  dealPeople: DealPerson[];
  dealElements: DealElement[];
  commitments: Commitment[];
  exchanges: Exchange[];
  threadChoices: ThreadChoice[];
  judgements: Judgement[];
  snippets: Snippet[];
  statements: Statement[];
  regressions: Regression[];
  offMapMoves: OffMapMove[];
  misfits: Misfit[];
  audits: Audit[];
  reviews: Review[];
  ratings: Rating[];
  plans: Plan[];
  events: DomainEvent[];
  deletions: DeletionRow[];
  /** Deletions that can still be undone. Never leaves the database. */
  purges: PurgeRow[];
}
export type BookTable = keyof BookRows;

/** Rows are loaded in this order: later ones name earlier ones. */
export const BOOK_TABLES = [
  'processes',
  'settings',
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
  'statements',
  'regressions',
  'offMapMoves',
  'misfits',
  'audits',
  'reviews',
  'ratings',
  'plans',
  'events',
  'deletions',
  'purges',
] as const satisfies readonly BookTable[];

const PAGE_ROWS = 2000;

/** One table in pages, by primary key, without what the store added. */
export async function* readPages(book: Book, table: BookTable): AsyncGenerator<object[]> {
  let last: string | null = null;
  for (;;) {
    const range = last === null ? book.table(table).orderBy(':id') : book.table(table).where(':id').above(last);
    const rows = (await range.limit(PAGE_ROWS).toArray()) as ({ id: string } & object)[];
    if (rows.length === 0) return;
    yield rows.map(withoutIndex);
    last = rows.at(-1)?.id ?? null;
  }
}

function withoutIndex(row: object): object {
  const { ix: _ix, ...rest } = row as { ix?: unknown };
  return rest;
}

/** Empties what `BOOK_TABLES` names, and the counters with it. */
export async function clearRows(book: Book): Promise<void> {
  for (const table of BOOK_TABLES) await book.table(table).clear();
  await book.counts.clear();
}
