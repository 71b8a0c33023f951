/**
 * Answers a question of a surface. May be asked from within a live query.
 *
 * @throws where the arguments are not those of the question, and where the book cannot be read
 */
import * as v from 'valibot';
import { queryArgs } from '../contract/queries.ts';
import type { ParsedQueryArgs, QueryName, QueryResults } from '../contract/queries.ts';
import type { BookSummary, SidebarView } from '../contract/views.ts';
import type { Book } from '../store/book.ts';
import { openView } from '../store/book-view.ts';
import { defaultSettings } from '../store/defaults.ts';
import { answerAccounts } from './accounts.ts';
import { answerAnswers } from './answers.ts';
import { answerCommitmentDraft } from './commitment-draft.ts';
import { answerContacts } from './contacts.ts';
import { answerDeal } from './deal.ts';
import { answerDealOffer } from './deal-offer.ts';
import { answerBoardCards } from './board/cards.ts';
import { answerBoard } from './board/columns.ts';
import { answerDeals } from './deals.ts';
import type { Answer, QueryEnv } from './env.ts';
import { answerClientPlan } from './honest/client-plan.ts';
import { answerHonesty } from './honest/honesty.ts';
import { answerReplay } from './honest/replay.ts';
import { answerStatements } from './honest/statements.ts';
import type { Reading } from './read/reading.ts';
import { answerIntakeExchanges, answerIntakePreview } from './intake/preview.ts';
import { answerLedger } from './ledger.ts';
import { answerCalendar } from './calendar/calendar.ts';
import { answerDuplicates } from './merge/duplicates.ts';
import { answerLens } from './lens.ts';
import { answerDeletions } from './deletions/deletions.ts';
import { answerDetector } from './detector.ts';
import { answerOffMap } from './off-map.ts';
import { answerProcess, answerProcessDeals } from './process.ts';
import { answerProcessFile } from './process-file.ts';
import { answerProcessMove } from './process-move.ts';
import { answerProcesses } from './processes.ts';
import { answerRates } from './rates.ts';
import { answerAudit } from './red-pen/audit.ts';
import { answerAuditFacts } from './red-pen/audit-facts.ts';
import { answerAuditNudge } from './red-pen/audit-nudge.ts';
import { answerHabits } from './red-pen/habits.ts';
import { answerReasonFacts } from './red-pen/reason-facts.ts';
import { answerReadDue } from './read-due.ts';
import { answerSearch } from './search.ts';
import { answerSent } from './sent.ts';
import { answerSidebar } from './sidebar.ts';
import { answerSkillReach } from './skills/skill-reach.ts';
import { answerSkills } from './skills/skills.ts';
import { answerSnippets } from './snippets.ts';
import { answerSummary } from './summary.ts';
import { answerTimeline } from './timeline.ts';
import { answerToday } from './today.ts';
import { answerUnfinished } from './unfinished.ts';
import { VIEW_TABLES } from './view-tables.ts';
import { answerPrice } from './winloss/price.ts';
import { answerReview } from './winloss/review.ts';
import { answerReviews } from './winloss/reviews.ts';
import { answerBrief } from './winloss/brief.ts';
import { answerTrends } from './winloss/trends.ts';
import { answerVariance } from './winloss/variance.ts';

export type { QueryEnv } from './env.ts';

/** The sidebar's is read from a view of the book, see `answerFromView`. */
type Answers = { [N in Exclude<QueryName, 'sidebar'>]: Answer<ParsedQueryArgs<N>, QueryResults[N]> };

const answers: Answers = {
  deal: answerDeal,
  timeline: answerTimeline,
  honesty: answerHonesty,
  statements: answerStatements,
  'client-plan': answerClientPlan,
  replay: answerReplay,
  today: answerToday,
  deals: answerDeals,
  board: answerBoard,
  'board-cards': answerBoardCards,
  ledger: answerLedger,
  contacts: answerContacts,
  accounts: answerAccounts,
  calendar: answerCalendar,
  duplicates: answerDuplicates,
  search: answerSearch,
  summary: answerSummary,
  deletions: answerDeletions,
  'commitment-draft': answerCommitmentDraft,
  'read-due': answerReadDue,
  'deal-offer': answerDealOffer,
  lens: answerLens,
  snippets: answerSnippets,
  answers: answerAnswers,
  rates: answerRates,
  audit: answerAudit,
  habits: answerHabits,
  'audit-nudge': answerAuditNudge,
  'reason-facts': answerReasonFacts,
  'audit-facts': answerAuditFacts,
  skills: answerSkills,
  'skill-reach': answerSkillReach,
  detector: answerDetector,
  sent: answerSent,
  unfinished: answerUnfinished,
  price: answerPrice,
  processes: answerProcesses,
  process: answerProcess,
  'process-deals': answerProcessDeals,
  'process-move': answerProcessMove,
  'process-file': answerProcessFile,
  'off-map': answerOffMap,
  'intake-preview': answerIntakePreview,
  'intake-exchanges': answerIntakeExchanges,
  reviews: answerReviews,
  review: answerReview,
  variance: answerVariance,
  trends: answerTrends,
  brief: answerBrief,
};

export function answerQuery<N extends QueryName>(
  book: Book,
  env: QueryEnv,
  name: N,
  args: unknown,
): Promise<QueryResults[N]> {
  const parsed = v.safeParse(queryArgs[name], args);
  if (!parsed.success) return Promise.reject(new InvalidQuestion(name));
  // A book that newer code has taken over is closed, and one that can't be read is; what a surface needs to say so it gets.
  if (name === 'summary' && isSaidWithout(book, env)) return Promise.resolve(emptySummary(env) as QueryResults[N]);
  if (name === 'sidebar') return answerFromView(book, env) as Promise<QueryResults[N]>;
  const byName: { readonly [Any in QueryName]?: unknown } = answers;
  const answer = byName[name] as Answer<unknown, QueryResults[N]>;
  // Dexie follows native awaits only through a function that is itself async; otherwise the transaction ends at the first.
  return inOneView(book, () => answer(book, env, parsed.output));
}

/** Where no view opens Dexie is asked, which opens the book anew or says what is wrong. */
function answerFromView(book: Book, env: QueryEnv): Promise<SidebarView> {
  const view = openView(book, VIEW_TABLES.sidebar);
  return view ? Promise.resolve(answerSidebar(view, env)) : inOneView(book, () => answerSidebar(book, env));
}

/**
 * All reads see the same state. The answer is whole with its last read: that the transaction has ended, which has nothing
 * to commit, comes some milliseconds later, and nobody waits for it.
 */
function inOneView<T>(book: Book, read: () => Reading<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    book.transaction('r', book.tables, () => read().then(resolve)).catch(reject);
  });
}

/** Holds the question's name alone: its arguments may be what the rep wrote. */
export class InvalidQuestion extends Error {
  constructor(name: string) {
    super(`not the arguments of ${name}`);
    this.name = 'InvalidQuestion';
  }
}

/** Never of a book that is fine: an empty one would be shown in its place. */
function isSaidWithout(book: Book, { health: { state } }: QueryEnv): boolean {
  return state === 'newer-schema' || (state === 'lost' && !book.isOpen());
}

/** What is said of a book that is not open. */
export function emptySummary(env: Pick<QueryEnv, 'health'>): BookSummary {
  const none = { deals: 0, openDeals: 0, contacts: 0, accounts: 0, commitments: 0 };
  return { ...none, sample: false, sampleOwn: 0, settings: defaultSettings(), processes: [], store: env.health };
}
