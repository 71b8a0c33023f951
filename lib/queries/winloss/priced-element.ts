/** One element with its price, and by name what the figures come from and what they leave out. */
import type { DealName, PricedElement } from '../../contract/views.ts';
import { groupBy } from '../../domain/group-by.ts';
import { moneyOf } from '../../domain/price/money.ts';
import { closedSince, priceOf, wordsFor } from '../../domain/price/price.ts';
import type { Price } from '../../domain/price/price.ts';
import { endingOf, LEFT_OUT, sideOf } from '../../domain/price/sides.ts';
import type { EndedDeal } from '../../domain/price/sides.ts';
import { countCases } from '../../domain/price/strata.ts';
import type { ClosedCase } from '../../domain/price/strata.ts';
import { findElement } from '../../domain/process/find.ts';
import type { Account, Deal, ElementKey, Id, Process, Settings } from '../../domain/rows/types.ts';
import { findName } from './element-names.ts';

interface Asked {
  chosen: NonNullable<Settings['priceOf']>;
  deals: readonly EndedDeal[];
  process: Process;
  accounts: ReadonlyMap<Id, Account>;
}

const DAY_MS = 86_400_000;

export function priceElements(asked: Asked): PricedElement[] {
  const priced = asked.chosen.map(({ elementKey, at }) => ({ elementKey, at, ...priceOne(asked.deals, elementKey) }));
  const bands = priced.filter(({ price }) => price.band !== null).length;
  return priced.flatMap(({ elementKey, at, sides, price }) => {
    const element = findName(elementKey, [asked.process, ...asked.deals.map(({ process }) => process)]);
    if (!element) return [];
    const passed = sides.filter(({ side }) => side === 'passed').map(({ ended }) => ended.deal);
    const lost = passed.filter((deal) => endingOf(deal) === 'lost');
    const compared = price.compared.flatMap(({ cases }) => cases);
    return {
      element,
      chosenAt: at,
      ...figuresOf(price, sides),
      closedSince: closedSince(closingTimes(sides), at),
      won: passed.filter((deal) => endingOf(deal) === 'won').map((deal) => nameDeal(deal, asked.accounts)),
      lost: lost.map((deal) => nameDeal(deal, asked.accounts)),
      leftOut: countLeftOut(sides),
      band: price.band && { ...price.band, says: wordsFor(price.band, bands) },
      money: price.band ? moneyOf(compared, price.band) : [],
      withoutValue: compared.filter((one) => one.side === 'passed' && !one.won && one.value === null).length,
      payers: payersOf(lost, elementKey, asked),
    };
  });
}

interface Sided {
  ended: EndedDeal;
  side: ReturnType<typeof sideOf>;
}

function priceOne(deals: readonly EndedDeal[], key: ElementKey): { sides: Sided[]; price: Price } {
  const sides = deals.map((ended) => ({ ended, side: sideOf(ended, key) }));
  return { sides, price: priceOf(sides.flatMap(caseOf)) };
}

function caseOf({ ended: { deal }, side }: Sided): ClosedCase[] {
  if (side !== 'done' && side !== 'passed') return [];
  const { id, origin, value, currency } = deal;
  return [{ dealId: id, side, won: endingOf(deal) === 'won', origin, value, currency }];
}

function figuresOf(price: Price, sides: readonly Sided[]) {
  const cases = sides.flatMap(caseOf);
  return {
    shows: price.shows,
    all: { done: countCases(cases, 'done'), passed: countCases(cases, 'passed') },
    done: price.done,
    passed: price.passed,
    strataOut: price.leftOut.map(({ origin, size, done, passed }) => ({
      origin,
      size,
      done: done.n,
      passed: passed.n,
    })),
  };
}

function closingTimes(sides: readonly Sided[]): (number | null)[] {
  return sides.flatMap((one) => (caseOf(one).length > 0 ? [one.ended.deal.closedAt] : []));
}

function countLeftOut(sides: readonly Sided[]): PricedElement['leftOut'] {
  const by = groupBy(sides, ({ side }) => side);
  return LEFT_OUT.flatMap((why) => {
    const n = by.get(why)?.length ?? 0;
    return n > 0 ? [{ why, n }] : [];
  });
}

export function nameDeal({ id, name, accountId }: Deal, accounts: ReadonlyMap<Id, Account>): DealName {
  return { id, name, account: accounts.get(accountId)?.name ?? '' };
}

function payersOf(lost: readonly Deal[], key: ElementKey, { process, accounts }: Asked): PricedElement['payers'] {
  const days = lost.map(({ createdAt, closedAt }) => Math.max(0, ((closedAt ?? createdAt) - createdAt) / DAY_MS));
  const clients = new Set(lost.flatMap(({ accountId }) => accounts.get(accountId)?.name ?? []));
  return {
    days: Math.round(days.reduce((sum, one) => sum + one, 0)),
    clients: [...clients],
    clientValue: findElement(process, key)?.stage.clientValue ?? '',
  };
}
