/**
 * What was asked and what came of it, kept beside the book by who carries the commands out: plain lists, counted by the
 * definitions alone. It knows nothing of rows, indexes and totals.
 */
import type { CommitmentKind, CommitmentState } from '../../../lib/domain/rows/types.ts';

export interface PlainAsk {
  id: string;
  dealId: string;
  kind: CommitmentKind;
  state: CommitmentState;
  /** `null` = it is only meant to be asked. */
  askedAt: number | null;
  /** A day to reply by, in place of seven working days. */
  replyBy: string | null;
}

/** A message of ours that was sent, or a call. */
export interface PlainExchange {
  dealId: string;
  at: number;
  /** Thanks, scheduling, an answer: no chance, unless something was asked in it. */
  errand: boolean;
  /** On an open deal with something usual that does not stand, when it was recorded. */
  missing: boolean;
  /** Asks that were made in it. */
  asks: string[];
  messageKey: string | null;
}

export interface PlainDeal {
  open: boolean;
}

const DAY = 86_400_000;
const ANSWERED_YES: readonly CommitmentState[] = ['given', 'kept', 'broken'];
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Monday to Friday, days of UTC. */
function workingDaysSince(at: number, now: number): number {
  let count = 0;
  for (let day = Date.parse(dayOf(at)) + DAY; day <= Date.parse(dayOf(now)); day += DAY)
    if (![0, 6].includes(new Date(day).getUTCDay())) count += 1;
  return count;
}

const share = (n: number, of: number) => ({ n, of, share: of < 5 ? null : n / of });

export class PlainAccount {
  asks: PlainAsk[] = [];
  exchanges: PlainExchange[] = [];
  deals = new Map<string, PlainDeal>();

  copy(): PlainAccount {
    const { asks, exchanges, deals } = this;
    return Object.assign(new PlainAccount(), structuredClone({ asks, exchanges, deals }));
  }

  ask(id: string): PlainAsk {
    return this.asks.find((one) => one.id === id) ?? { ...NO_ASK, id };
  }

  standing(dealId: string): Set<CommitmentKind> {
    const stand = this.asks.filter((one) => one.dealId === dealId && ['given', 'kept'].includes(one.state));
    return new Set(stand.map(({ kind }) => kind));
  }

  dropAsk(id: string): void {
    this.asks = this.asks.filter((one) => one.id !== id);
    for (const one of this.exchanges) one.asks = one.asks.filter((other) => other !== id);
  }

  dropDeal(dealId: string): void {
    this.asks = this.asks.filter((one) => one.dealId !== dealId);
    this.exchanges = this.exchanges.filter((one) => one.dealId !== dealId);
    this.deals.delete(dealId);
  }

  /** Asks that were made from one moment on, whatever came of them; what was withdrawn is none. */
  made(since: number, until = Infinity, kind: CommitmentKind | null = null): PlainAsk[] {
    return this.asks.filter(
      (one) =>
        one.state !== 'to-ask' &&
        one.state !== 'withdrawn' &&
        one.askedAt !== null &&
        one.askedAt >= since &&
        one.askedAt < until &&
        (kind === null || one.kind === kind),
    );
  }

  rates(since: number, now: number, kind: CommitmentKind | null = null) {
    const made = this.made(since, Infinity, kind);
    const count = (...states: CommitmentState[]) => made.filter(({ state }) => states.includes(state)).length;
    const given = count(...ANSWERED_YES);
    const [declined, dodged] = [count('declined'), count('dodged')];
    const waiting = made.filter(({ state }) => state === 'asked');
    const silent = waiting.filter(({ askedAt, replyBy }) =>
      replyBy === null ? workingDaysSince(askedAt ?? 0, now) >= 7 : dayOf(now) > replyBy,
    );
    return {
      asked: made.length,
      given,
      declined,
      dodged,
      waiting: waiting.length,
      unanswered: silent.length,
      obtained: share(given, given + declined + dodged),
    };
  }

  /** Chances, and those with an ask. */
  askRate(since: number, until = Infinity) {
    const chances = this.exchanges.filter(
      ({ at, missing, errand, asks }) => at >= since && at < until && missing && (!errand || asks.length > 0),
    );
    return share(chances.filter(({ asks }) => asks.length > 0).length, chances.length);
  }
}

const NO_ASK: PlainAsk = { id: '', dealId: '', kind: 'other', state: 'withdrawn', askedAt: null, replyBy: null };
