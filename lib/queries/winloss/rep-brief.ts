import type { RatesView, RepBrief } from '../../contract/views.ts';
import { civilDateOf } from '../../domain/civil-date.ts';
import { isStalled } from '../../domain/stalled.ts';
import { groupBy } from '../../domain/group-by.ts';
import { honestStage } from '../../domain/honest-stage.ts';
import { endingOf, hasLeftTarget } from '../../domain/price/sides.ts';
import type { EndedDeal } from '../../domain/price/sides.ts';
import { findStage } from '../../domain/process/find.ts';
import { rateOf } from '../../domain/rates.ts';
import type { Account, Id, Process } from '../../domain/types.ts';
import { keptRate } from '../../domain/win-loss/kept.ts';
import type { QueryEnv } from '../env.ts';
import type { Ended } from './ended-deals.ts';

interface Work {
  process: Process;
  open: Ended;
  closed: Ended;
  year: RatesView;
  accounts: ReadonlyMap<Id, Account>;
  env: QueryEnv;
}

export function repBrief({ process, open, closed, year, accounts, env }: Work): RepBrief {
  const commitments = [...open.deals, ...closed.deals].flatMap((ended) => ended.commitments);
  const clock = { today: civilDateOf(env.now(), env.zone), zone: env.zone };
  const counted = closed.deals.filter((ended) => hasLeftTarget(ended) && endingOf(ended.deal) !== 'set-aside');
  return {
    openDeals: open.deals.length,
    closedDeals: closed.deals.length,
    more: open.more || closed.more,
    stages: stagesOf(process, open.deals),
    worth: worthOf(open.deals),
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

function stagesOf(process: Process, open: readonly EndedDeal[]): RepBrief['stages'] {
  const honest = open.map((ended) => honestStage(ended.process, ended.deal.stage, ended.elements, ended.commitments));
  return process.stages.map(({ key, name }) => ({
    name,
    claimed: open.filter(({ deal }) => deal.stage === key).length,
    honest: honest.filter(({ stage }) => stage === key).length,
  }));
}

function worthOf(open: readonly EndedDeal[]): RepBrief['worth'] {
  const valued = open.filter(({ deal }) => deal.value !== null);
  return [...groupBy(valued, ({ deal }) => deal.currency)].map(([currency, rows]) => ({
    currency,
    deals: rows.length,
    value: rows.reduce((sum, { deal }) => sum + (deal.value ?? 0), 0),
  }));
}
