/**
 * Answers a question of a surface. May be asked from within a live query.
 *
 * @throws where the arguments are not those of the question, and where the book cannot be read
 */
import * as v from 'valibot';
import { queryArgs } from '../contract/queries.ts';
import type { ParsedQueryArgs, QueryName, QueryResults } from '../contract/queries.ts';
import type { Book } from '../store/book.ts';
import { answerAccounts } from './people/accounts.ts';
import { answerAnswers } from './page/answers.ts';
import { answerThreadRecords } from './page/thread-records.ts';
import { answerCommitmentDraft } from './ledger/commitment-draft.ts';
import { answerContacts } from './people/contacts.ts';
import { answerDeal } from './deals/deal.ts';
import { answerDealOffer } from './deals/deal-offer.ts';
import { answerBoardCards } from './board/cards.ts';
import { answerBoard } from './board/columns.ts';
import { answerDeals } from './deals/deals.ts';
import type { Answer, AskedEnv } from './env.ts';
import { answerClientPlan } from './honest/client-plan.ts';
import { answerFirst, InvalidQuestion, isFirst } from './first-answers.ts';
import type { FirstName } from './first-answers.ts';
import { answerHonesty } from './honest/honesty.ts';
import { answerReplay } from './honest/replay.ts';
import { answerStatements } from './honest/statements.ts';
import { readWorkingWeek } from '../store/reading/working-week.ts';
import { inOneView } from './one-view.ts';
import { answerIntakeExchanges, answerIntakePreview } from './intake/preview.ts';
import { answerLedger } from './ledger/ledger.ts';
import { answerCalendar } from './calendar/calendar.ts';
import { answerDuplicates } from './merge/duplicates.ts';
import { answerLens } from './lens.ts';
import { answerDeletions } from './deletions/deletions.ts';
import { answerDetector } from './rates/detector.ts';
import { answerNamesakes } from './people/namesakes.ts';
import { answerOffMap } from './deals/off-map.ts';
import { answerProcess, answerProcessDeals } from './process/process.ts';
import { answerProcessFile } from './process/process-file.ts';
import { answerProcessMove } from './process/process-move.ts';
import { answerProcesses } from './process/processes.ts';
import { answerRates } from './rates/rates.ts';
import { answerAudit } from './red-pen/audit.ts';
import { answerAuditFacts } from './red-pen/audit-facts.ts';
import { answerAuditNudge } from './red-pen/audit-nudge.ts';
import { answerHabits } from './red-pen/habits.ts';
import { answerReasonFacts } from './red-pen/reason-facts.ts';
import { answerReadDue } from './ledger/read-due.ts';
import { answerSearch } from './search/search.ts';
import { answerSent } from './sent/sent.ts';
import { answerSkillReach } from './skills/skill-reach.ts';
import { answerSkills } from './skills/skills.ts';
import { answerSnippets } from './snippets.ts';
import { answerTimeline } from './timeline/timeline.ts';
import { answerToday } from './today.ts';
import { answerUnfinished } from './unfinished.ts';
import { answerPrice } from './winloss/price.ts';
import { answerReview } from './winloss/review.ts';
import { answerReviews } from './winloss/reviews.ts';
import { answerBrief } from './winloss/brief.ts';
import { answerTrends } from './winloss/trends.ts';
import { answerVariance } from './winloss/variance.ts';

export type { AskedEnv } from './env.ts';
export { InvalidQuestion };

type Answers = { [N in Exclude<QueryName, FirstName>]: Answer<ParsedQueryArgs<N>, QueryResults[N]> };

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
  deletions: answerDeletions,
  'commitment-draft': answerCommitmentDraft,
  'read-due': answerReadDue,
  'deal-offer': answerDealOffer,
  namesakes: answerNamesakes,
  lens: answerLens,
  snippets: answerSnippets,
  answers: answerAnswers,
  'thread-records': answerThreadRecords,
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
  env: AskedEnv,
  name: N,
  args: unknown,
): Promise<QueryResults[N]> {
  if (isFirst(name)) return answerFirst(book, env, name, args);
  const parsed = v.safeParse(queryArgs[name], args);
  if (!parsed.success) return Promise.reject(new InvalidQuestion(name));
  const byName: { readonly [Any in QueryName]?: unknown } = answers;
  const answer = byName[name] as Answer<unknown, QueryResults[N]>;
  // Dexie follows native awaits only through a function that is itself async; otherwise the transaction ends at the first.
  return inOneView(book, () => readWorkingWeek(book).then((week) => answer(book, { ...env, week }, parsed.output)));
}
