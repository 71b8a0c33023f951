/** The page for a talk with the manager: of one deal, or of the rep's work. Picks field by field what may be shared. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { BriefView, RatesView } from '../../contract/views.ts';
import { groupBy } from '../../domain/group-by.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import type { Book } from '../../store/book.ts';
import { readCounts } from '../../store/writing/counts.ts';
import { DEAL_TABLES } from '../../store/remembered/memory.ts';
import type { Answer, QueryEnv } from '../env.ts';
import { answerBoard } from '../board/columns.ts';
import { answerRates } from '../rates/rates.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import { readAccounts } from '../read/deals/many-deals.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { remember } from '../read/remember.ts';
import { dealBrief } from './deal-brief.ts';
import { readNewestDeals } from '../read/deals/newest-deals.ts';
import { repBrief } from './rep-brief.ts';
import { readRepProcess } from './rep-process.ts';

/** Everything that the page on the rep's own work comes from. */
const TABLES = [...DEAL_TABLES, 'deals', 'accounts', 'exchanges', 'processes', 'settings'] as const;

export const answerBrief: Answer<ParsedQueryArgs<'brief'>, BriefView | null> = (book, env, { dealId }) => {
  if (dealId !== undefined)
    return readDealFacts(book, dealId).then((facts) =>
      known(facts ? { of: 'deal' as const, deal: dealBrief(facts, env) } : null),
    );
  const day = `${civilDateOf(env.now(), env.zone)} ${env.zone} ${[...env.week].join('')}`;
  return remember(book, `brief ${day}`, TABLES, () => readRepBrief(book, env));
};

function readRepBrief(book: Book, env: QueryEnv): Reading<BriefView> {
  const rates: Reading<RatesView> = answerRates(book, env, { period: 'year' });
  const whole = all([book.processes.toArray(), readCounts(book, ['deals.open']), answerBoard(book, env, {})]);
  return all([readRepProcess(book), whole, readNewestDeals(book, 0), readNewestDeals(book, 1), rates]).then(
    ([{ process }, [processes, [openDeals = 0], columns], open, closed, year]) =>
      readAccounts(
        book,
        open.deals.map(({ deal }) => deal.accountId),
      ).then((accounts) => {
        const others = processes.filter(({ id }) => id !== process.id);
        const sums = groupBy(
          columns.flatMap((column) => column.sums),
          ({ currency }) => currency,
        );
        const worth = [...sums].map(([currency, all]) => ({
          currency,
          value: all.reduce((sum, { value }) => sum + value, 0),
        }));
        const work = { process, others, openDeals, worth, open, closed, year, accounts, env };
        return { of: 'rep' as const, rep: repBrief(work) };
      }),
  );
}
