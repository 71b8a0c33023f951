/** The cards of one column, the deals that changed last first. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { NextAsk } from '../../contract/views.ts';
import type { BoardCard } from '../../contract/views/board.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { lastGivenAt } from '../../domain/commitment/commitment.ts';
import { isStalled } from '../../domain/honesty/stalled.ts';
import type { Commitment, Deal, Process } from '../../domain/rows/types.ts';
import type { PersonInDeal } from '../../domain/asking/whom-to-ask.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { peopleOf } from '../read/deals/deal-facts.ts';
import { compareDeals, dealRanges } from '../read/deals/deal-ranges.ts';
import { readAccounts, readContacts, readDealRows, readProcesses } from '../read/deals/many-deals.ts';
import type { DealRowFacts } from '../read/deals/many-deals.ts';
import { readMerged } from '../read/rows/ranges.ts';
import { all } from '../read/reading.ts';
import { nextAskView } from '../view/next-ask-view.ts';
import { honestMark, kindName } from '../view/stage-marks.ts';
import { clockOf } from '../env.ts';
import type { Answer, QueryEnv } from '../env.ts';

type Args = ParsedQueryArgs<'board-cards'>;

export const answerBoardCards: Answer<Args, BoardCard[]> = (book, env, { stages, limit }) => {
  const ranges = stages.flatMap((stage) => dealRanges({ show: 'open', sort: 'updated', stage }));
  const found = readMerged(book.deals, ranges, compareDeals('updated'), { offset: 0, limit });
  return found.then((rows) => {
    const deals = bareAll(rows) as Deal[];
    return all([
      readDealRows(book, deals),
      readAccounts(
        book,
        deals.map(({ accountId }) => accountId),
      ),
      readProcesses(
        book,
        deals.map(({ processId }) => processId),
      ),
    ]).then(([facts, accounts, processOf]) => {
      const known = facts.flatMap(({ parts }) => parts.map(({ contactId }) => contactId));
      return readContacts(book, known).then((contacts) =>
        facts.map((fact) => {
          const accountName = accounts.get(fact.deal.accountId)?.name ?? '';
          const process = processOf(fact.deal.processId);
          return drawCard({ ...fact, accountName, process, people: peopleOf(fact.parts, contacts) }, env);
        }),
      );
    });
  });
};

interface CardFacts extends DealRowFacts {
  accountName: string;
  process: Process;
  people: PersonInDeal[];
}

function drawCard(facts: CardFacts, env: QueryEnv): BoardCard {
  const { deal, process, commitments } = facts;
  const now = env.now();
  const next = nearestDue(commitments);
  return {
    dealId: deal.id,
    name: deal.name,
    accountName: facts.accountName,
    dream: deal.dream,
    value: deal.value,
    currency: deal.currency,
    claimed: deal.stage,
    honest: honestMark(facts).honest,
    stages: process.stages
      .filter((stage) => stage.retired !== true || stage.key === deal.stage)
      .map(({ key, name }) => ({ key, name })),
    stalled: isStalled(deal, process, commitments, civilDateOf(now, env.zone)),
    lastGivenAt: lastGivenAt(commitments),
    due: next && { date: next.dueOn, direction: next.direction, kindName: kindName(process, next.kind) },
    nextAsk: askOf(nextAskView({ ...facts, ...clockOf(env) })),
  };
}

/** A card has room for one line of it. */
function askOf(ask: NextAsk | null): BoardCard['nextAsk'] {
  if (ask === null) return null;
  const { kind, name, contactName, snoozedUntil } = ask;
  return { kind, name, contactName, snoozedUntil };
}

/** Asked or given by them, or promised by us, with a date, and not settled. */
function nearestDue(commitments: readonly Commitment[]): Commitment | null {
  const open = commitments.filter(
    ({ dueOn, state }) => dueOn !== '' && (state === 'to-ask' || state === 'asked' || state === 'given'),
  );
  return open.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? null;
}
