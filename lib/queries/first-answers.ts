/**
 * What a surface asks first: a worker that wakes has the code for these at hand, and loads that for all other questions when
 * one is asked (see `answer.ts`).
 */
import * as v from 'valibot';
import { queryArgs } from '../contract/queries.ts';
import type { QueryName, QueryResults } from '../contract/queries.ts';
import type { BookSummary, SidebarView } from '../contract/views.ts';
import type { Book } from '../store/book.ts';
import { openView } from '../store/reading/book-view.ts';
import { defaultSettings } from '../store/opening/defaults.ts';
import type { AskedEnv } from './env.ts';
import { inOneView } from './one-view.ts';
import { answerSidebar } from './page/sidebar.ts';
import { answerSummary } from './summary.ts';
import { VIEW_TABLES } from './view-tables.ts';

export type FirstName = 'sidebar' | 'summary';

export function isFirst(name: QueryName): name is FirstName {
  return name === 'sidebar' || name === 'summary';
}

/** As `answerQuery`. */
export function answerFirst<N extends FirstName>(
  book: Book,
  env: AskedEnv,
  name: N,
  args: unknown,
): Promise<QueryResults[N]>;
export function answerFirst(book: Book, env: AskedEnv, name: FirstName, args: unknown): Promise<unknown> {
  if (!v.is(queryArgs[name], args)) return Promise.reject(new InvalidQuestion(name));
  if (name === 'sidebar') return answerFromView(book, env);
  // A book that newer code has taken over is closed, and one that can't be read is; what a surface needs to say so it gets.
  if (isSaidWithout(book, env)) return Promise.resolve(emptySummary(env));
  return inOneView(book, () => answerSummary(book, env));
}

/** Where no view opens Dexie is asked, which opens the book anew or says what is wrong. */
function answerFromView(book: Book, env: AskedEnv): Promise<SidebarView> {
  const view = openView(book, VIEW_TABLES.sidebar);
  return view ? Promise.resolve(answerSidebar(view, env)) : inOneView(book, () => answerSidebar(book, env));
}

/** Holds the question's name alone: its arguments may be what the rep wrote. */
export class InvalidQuestion extends Error {
  constructor(name: string) {
    super(`not the arguments of ${name}`);
    this.name = 'InvalidQuestion';
  }
}

/** Never of a book that is fine: an empty one would be shown in its place. */
function isSaidWithout(book: Book, { health: { state } }: AskedEnv): boolean {
  return state === 'newer-schema' || (state === 'lost' && !book.isOpen());
}

/** What is said of a book that is not open. */
export function emptySummary(env: Pick<AskedEnv, 'health'>): BookSummary {
  const none = { deals: 0, openDeals: 0, contacts: 0, accounts: 0, commitments: 0 };
  return { ...none, sample: false, sampleOwn: 0, settings: defaultSettings(), processes: [], store: env.health };
}
