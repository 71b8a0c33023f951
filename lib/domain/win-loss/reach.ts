/** How deep and how broad deals went, month by month: of the deals that were open at a month's end. */
import { LEAST_CASES } from '../commitment/rates.ts';
import type { Contact, Deal, Exchange, Id, Instant } from '../rows/types.ts';

const BREADTH_MS = 60 * 86_400_000;

export interface ReachedDeal {
  deal: Pick<Deal, 'createdAt' | 'closedAt'>;
  exchanges: readonly Pick<Exchange, 'at' | 'direction' | 'contactIds'>[];
}

export interface Reach {
  at: Instant;
  /** Open then. */
  deals: number;
  /** People heard from in the 60 days before, a deal; `null` = under five deals. */
  breadth: number | null;
  /** The deepest level heard from until then, a deal, of those with one; `null` = under five. */
  depth: number | null;
}

export function reachAt(
  deals: readonly ReachedDeal[],
  contacts: ReadonlyMap<Id, Pick<Contact, 'level'>>,
  at: Instant,
): Reach {
  const open = deals.filter(({ deal }) => deal.createdAt <= at && (deal.closedAt === null || deal.closedAt > at));
  const heard = open.map(({ exchanges }) => exchanges.filter((one) => one.direction !== 'out' && one.at <= at));
  const breadths = heard.map((all) => peopleIn(all.filter((one) => one.at > at - BREADTH_MS)).size);
  const depths = heard.flatMap((all) => {
    const levels = [...peopleIn(all)].flatMap((id) => contacts.get(id)?.level ?? []);
    return levels.length === 0 ? [] : [Math.max(...levels)];
  });
  return { at, deals: open.length, breadth: meanOf(breadths), depth: meanOf(depths) };
}

function peopleIn(exchanges: readonly Pick<Exchange, 'contactIds'>[]): Set<Id> {
  return new Set(exchanges.flatMap(({ contactIds }) => contactIds));
}

function meanOf(numbers: readonly number[]): number | null {
  if (numbers.length < LEAST_CASES) return null;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
