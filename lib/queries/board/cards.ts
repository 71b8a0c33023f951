/** The cards of one column, the deals that changed last first. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { BoardCard } from '../../contract/views/board.ts';
import { civilDateOf } from '../../domain/civil-date.ts';
import { isStalled } from '../../domain/stalled.ts';
import type { CivilDate, Commitment, Deal, Process } from '../../domain/types.ts';
import { bareAll } from '../read/bare-rows.ts';
import { compareDeals, dealRanges } from '../read/deal-ranges.ts';
import { readAccounts, readDealRows, readProcesses } from '../read/many-deals.ts';
import type { DealRowFacts } from '../read/many-deals.ts';
import { readMerged } from '../read/ranges.ts';
import { all } from '../read/reading.ts';
import { honestMark, kindName } from '../view/stage-marks.ts';
import type { Answer } from '../env.ts';

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
      const today = civilDateOf(env.now(), env.zone);
      return facts.map((fact) => {
        const accountName = accounts.get(fact.deal.accountId)?.name ?? '';
        return drawCard(fact, accountName, processOf(fact.deal.processId), today);
      });
    });
  });
};

function drawCard(
  { deal, ...facts }: DealRowFacts,
  accountName: string,
  process: Process,
  today: CivilDate,
): BoardCard {
  const next = nearestDue(facts.commitments);
  return {
    dealId: deal.id,
    name: deal.name,
    accountName,
    dream: deal.dream,
    value: deal.value,
    currency: deal.currency,
    claimed: deal.stage,
    honest: honestMark({ deal, process, ...facts }).honest,
    stages: process.stages
      .filter((stage) => stage.retired !== true || stage.key === deal.stage)
      .map(({ key, name }) => ({ key, name })),
    stalled: isStalled(deal, process, facts.commitments, today),
    due: next && { date: next.dueOn, direction: next.direction, kindName: kindName(process, next.kind) },
  };
}

/** Asked or given by them, or promised by us, with a date, and not settled. */
function nearestDue(commitments: readonly Commitment[]): Commitment | null {
  const open = commitments.filter(
    ({ dueOn, state }) => dueOn !== '' && (state === 'to-ask' || state === 'asked' || state === 'given'),
  );
  return open.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0] ?? null;
}
