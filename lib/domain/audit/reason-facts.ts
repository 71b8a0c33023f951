/**
 * The facts of the rep's own book that answer a reason, as counts. Of five cases on; silent otherwise. They stand beside a
 * reason and never say what follows from what: an element that was passed over in lost deals need not have lost them.
 */
import { LEAST_CASES } from '../commitment/rates.ts';
import type { AskRates } from '../commitment/rates.ts';
import type { Deal, HonestReason, Level } from '../rows/types.ts';
import type { ElementCase } from './habits.ts';

/** Of `of` deals, so many were won. */
export interface Won {
  won: number;
  of: number;
}

export type ReasonFact =
  /** What the rep asked for, and what came of it. `kind` = of this kind alone. */
  | { about: 'asks'; ofKind: boolean; asked: number; given: number; declined: number; dodged: number; silent: number }
  /** Decided deals in which the people who do and manage the work were heard from, and the others. */
  | { about: 'depth'; deep: Won; shallow: Won }
  /** Decided deals that the rep opened, and those that came by themselves. */
  | { about: 'origin'; opened: Won; came: Won }
  /** Decided deals that the rep opened. */
  | { about: 'opened'; opened: Won }
  /** Deals past this stage in which the element was done. */
  | { about: 'done'; done: number; of: number }
  /** Decided deals in which the element was done, and those in which it was passed over. */
  | { about: 'sides'; done: Won; passed: Won }
  /** All deals in which the element was passed over. */
  | { about: 'passed'; won: number; lost: number; open: number }
  /** The rep's own moves off the map. */
  | { about: 'moves'; moves: number; worked: number };

export interface FactDeal {
  deal: Pick<Deal, 'closed' | 'outcome' | 'origin'>;
  /** The deepest level heard from. */
  depth: Level | null;
  /** Of the element that the reason is about; `null` = the deal says nothing about it. */
  is: ElementCase;
}

export interface FactSources {
  /** Of every kind, and of the element's own; `null` = it has none. */
  asks: AskRates;
  asksOfKind: AskRates | null;
  /** Deals that left Target, the newest ones. */
  deals: readonly FactDeal[];
  moves: { moves: number; worked: number };
}

type Facts = Partial<Record<HonestReason, ReasonFact>>;

/** Won or lost to somebody, or to nobody deciding. What was set aside by us is neither. */
function isDecided({ deal }: FactDeal): boolean {
  return deal.outcome === 'won' || deal.outcome === 'lost-competitor' || deal.outcome === 'no-decision';
}

function won(deals: readonly FactDeal[]): Won {
  return { won: deals.filter(({ deal }) => deal.outcome === 'won').length, of: deals.length };
}

function isEnough(...sides: Won[]): boolean {
  return sides.every(({ of }) => of >= LEAST_CASES);
}

function asksFact(rates: AskRates, ofKind: boolean, least: number = LEAST_CASES): ReasonFact | null {
  if (rates.asked < least) return null;
  const { asked, given, declined, dodged, unanswered } = rates;
  return { about: 'asks', ofKind, asked, given, declined, dodged, silent: unanswered };
}

/** Of the kind where there are enough of it, else of all kinds. */
function nearestAsks({ asks, asksOfKind }: FactSources): ReasonFact | null {
  return (asksOfKind && asksFact(asksOfKind, true)) ?? asksFact(asks, false);
}

function depthFact(decided: readonly FactDeal[]): ReasonFact | null {
  const deep = won(decided.filter(({ depth }) => depth !== null && depth >= 3));
  const shallow = won(decided.filter(({ depth }) => depth === null || depth < 3));
  return isEnough(deep, shallow) ? { about: 'depth', deep, shallow } : null;
}

function originFact(decided: readonly FactDeal[]): ReasonFact | null {
  const opened = won(decided.filter(({ deal }) => deal.origin === 'we-opened'));
  const came = won(decided.filter(({ deal }) => deal.origin === 'they-asked' || deal.origin === 'rfp'));
  return isEnough(opened, came) ? { about: 'origin', opened, came } : null;
}

function openedFact(decided: readonly FactDeal[]): ReasonFact | null {
  const opened = won(decided.filter(({ deal }) => deal.origin === 'we-opened'));
  return isEnough(opened) ? { about: 'opened', opened } : null;
}

function doneFact(deals: readonly FactDeal[]): ReasonFact | null {
  const done = deals.filter(({ is }) => is === 'kept').length;
  const of = deals.filter(({ is }) => is === 'kept' || is === 'passed').length;
  return of >= LEAST_CASES && done > 0 ? { about: 'done', done, of } : null;
}

function sidesFact(decided: readonly FactDeal[]): ReasonFact | null {
  const done = won(decided.filter(({ is }) => is === 'kept'));
  const passed = won(decided.filter(({ is }) => is === 'passed'));
  return isEnough(done, passed) ? { about: 'sides', done, passed } : null;
}

function passedFact(deals: readonly FactDeal[]): ReasonFact | null {
  const passed = deals.filter(({ is }) => is === 'passed');
  const open = passed.filter(({ deal }) => deal.closed === 0).length;
  const lone = won(passed.filter(isDecided));
  if (lone.of + open < LEAST_CASES) return null;
  return { about: 'passed', won: lone.won, lost: lone.of - lone.won, open };
}

function movesFact({ moves, worked }: FactSources['moves']): ReasonFact | null {
  return moves >= LEAST_CASES ? { about: 'moves', moves, worked } : null;
}

/** The rep's own record of asking stands beside "I don't want to bother them" from the first ask on. */
export function reasonFacts(sources: FactSources): Facts {
  const { asks, deals } = sources;
  const decided = deals.filter(isDecided);
  const all: Record<HonestReason, ReasonFact | null> = {
    bother: asksFact(asks, false, 1),
    asking: nearestAsks(sources),
    uncomfortable: nearestAsks(sources),
    fear: nearestAsks(sources),
    unvaluable: nearestAsks(sources),
    time_depth: depthFact(decided),
    boardroom: depthFact(decided),
    wait_rfp: originFact(decided),
    dislike_prospecting: openedFact(decided),
    skill: doneFact(deals),
    importance: sidesFact(decided),
    different: passedFact(deals),
    won_without: passedFact(deals),
    confining: movesFact(sources.moves),
    creative: movesFact(sources.moves),
  };
  return Object.fromEntries(Object.entries(all).filter(([, fact]) => fact !== null)) as Facts;
}
