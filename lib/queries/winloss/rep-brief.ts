import type { RatesView, RepBrief } from '../../contract/views.ts';
import { boardColumns } from '../../domain/deal/board.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { isStalled } from '../../domain/honesty/stalled.ts';
import { groupBy } from '../../domain/group-by.ts';
import { honestStage } from '../../domain/honesty/honest-stage.ts';
import { endingOf, hasLeftTarget } from '../../domain/price/sides.ts';
import type { EndedDeal } from '../../domain/price/sides.ts';
import { findStage } from '../../domain/process/find.ts';
import { rateOf } from '../../domain/commitment/rates.ts';
import type { Account, Id, Process } from '../../domain/rows/types.ts';
import { keptRate } from '../../domain/win-loss/kept.ts';
import type { QueryEnv } from '../env.ts';
import type { NewestDeals } from '../read/deals/newest-deals.ts';

interface Work {
  process: Process;
  /** All others that are there, the order being the board's. */
  others: readonly Process[];
  /** All of them; `open` holds the newest. */
  openDeals: number;
  /** Of all of them, by the counters. */
  worth: { currency: string; value: number }[];
  open: NewestDeals;
  closed: NewestDeals;
  year: RatesView;
  accounts: ReadonlyMap<Id, Account>;
  env: QueryEnv;
}

export function repBrief(work: Work): RepBrief {
  const { open, closed, year, accounts, env } = work;
  const commitments = [...open.deals, ...closed.deals].flatMap((ended) => ended.commitments);
  const clock = { today: civilDateOf(env.now(), env.zone), zone: env.zone };
  const counted = closed.deals.filter((ended) => hasLeftTarget(ended) && endingOf(ended.deal) !== 'set-aside');
  return {
    openDeals: work.openDeals,
    looked: { open: open.deals.length, closed: closed.deals.length },
    more: open.more || closed.more,
    stages: stagesOf(work),
    worth: open.more ? work.worth.map((sum) => ({ ...sum, deals: null })) : worthOf(open.deals),
    askRate: year.askRate,
    obtained: year.all.obtained,
    kept: { us: keptRate(commitments, 'we', clock), them: keptRate(commitments, 'they', clock) },
    won: rateOf(counted.filter(({ deal }) => deal.outcome === 'won').length, counted.length),
    stalled: open.deals
      .filter((one) => isStalled(one.deal, one.process, one.commitments, clock.today))
      .map(({ deal, process: own }) => ({
        account: accounts.get(deal.accountId)?.name ?? '',
        name: deal.name,
        stage: findStage(own, deal.stage)?.name ?? deal.stage,
      })),
  };
}

/** In the columns of the board, so that a deal on another process is counted where the board shows it. */
function stagesOf({ process, others, open }: Pick<Work, 'process' | 'others' | 'open'>): RepBrief['stages'] {
  const honest = open.deals.map((one) => honestStage(one.process, one.deal.stage, one.elements, one.commitments));
  return boardColumns(process, others).map(({ name, stages }) => ({
    name,
    claimed: open.deals.filter(({ deal }) => stages.includes(deal.stage)).length,
    honest: honest.filter(({ stage }) => stages.includes(stage)).length,
  }));
}

/** The currency of most deals first. */
function worthOf(open: readonly EndedDeal[]): RepBrief['worth'] {
  const valued = open.filter(({ deal }) => deal.value !== null);
  return [...groupBy(valued, ({ deal }) => deal.currency)]
    .map(([currency, rows]) => ({
      currency,
      deals: rows.length,
      value: rows.reduce((sum, { deal }) => sum + (deal.value ?? 0), 0),
    }))
    .toSorted((a, b) => b.deals - a.deals);
}
