/** One deal with everything that hangs on it. */
import { addDays } from '../../time/civil-date.ts';
import type {
  CivilDate,
  Commitment,
  Deal,
  DealElement,
  DealPerson,
  Exchange,
  Instant,
  Regression,
  Statement,
} from '../../rows/types.ts';
import { buildCommitments } from './build-commitments.ts';
import { buildElements } from './build-elements.ts';
import { buildExchanges } from './build-exchanges.ts';
import { buildRegressions, buildStatements } from './build-said.ts';
import type { DealFrame } from './frame.ts';
import { momentOn, workdayOn } from './work-time.ts';

export interface DealRows {
  deal: Deal;
  dealPeople: DealPerson[];
  dealElements: DealElement[];
  commitments: Commitment[];
  exchanges: Exchange[];
  statements: Statement[];
  regressions: Regression[];
}

export function buildDeal(frame: DealFrame): DealRows {
  const all = buildExchanges(frame);
  const commitments = buildCommitments(frame, all);
  const exchanges = all.filter((exchange) => !breaksSilence(exchange, commitments)).map(markChance);
  const dealPeople = buildParts(frame, exchanges);
  const dealElements = buildElements(frame, commitments, dealPeople);
  const latest = Math.max(...exchanges.map(({ at }) => at), ...commitments.map(({ updatedAt }) => updatedAt));
  const deal = dealRow(frame, latest);
  const statements = buildStatements(frame, exchanges);
  const regressions = buildRegressions(frame, dealElements, commitments);
  return { deal, dealPeople, dealElements, commitments, exchanges, statements, regressions };
}

/** Nobody is heard from after an ask of theirs that waits for its answer. */
function breaksSilence(exchange: Exchange, commitments: Commitment[]): boolean {
  if (exchange.direction === 'out') return false;
  const waiting = commitments.filter(({ state, direction }) => state === 'asked' && direction === 'they');
  return waiting.some(
    ({ contactId, askedAt }) => contactId && exchange.contactIds.includes(contactId) && exchange.at > (askedAt ?? 0),
  );
}

/** What we sent or said was a chance to ask, but for the scheduling and the thanks among it: here every third without an ask. */
function markChance(exchange: Exchange, at: number): Exchange {
  const ours = exchange.direction !== 'in';
  const asks = exchange.commitmentIds.length > 0;
  return ours && (asks || at % 3 !== 0) ? { ...exchange, chance: true } : exchange;
}

function buildParts(frame: DealFrame, exchanges: Exchange[]): DealPerson[] {
  return frame.people.map((person) => {
    const heard = exchanges.filter(
      ({ direction, contactIds }) => direction !== 'out' && contactIds.includes(person.id),
    );
    return {
      id: frame.random.id('part'),
      dealId: frame.dealId,
      contactId: person.id,
      roles: [],
      lastHeardAt: heard.length === 0 ? null : Math.max(...heard.map(({ at }) => at)),
      sample: true,
    };
  });
}

/** At the end of the day, after everything that happened in the deal. */
function closingTime(day: CivilDate, latest: Instant): Instant {
  return Math.max(Date.parse(`${day}T16:00:00Z`), latest + 60_000);
}

function dealRow(frame: DealFrame, latest: number): Deal {
  const { plan, process, random, now, today, language, windows, phrases } = frame;
  const started = Date.parse(`${workdayOn(addDays(today, -plan.started))}T06:40:00Z`);
  const current = windows.at(-1);
  const closedAt = plan.closed === null ? null : closingTime(addDays(today, -plan.closed), latest);
  const since = current ? momentOn(current.from, random, now) : started;
  return {
    id: frame.dealId,
    accountId: frame.accountId,
    name: plan.name[language],
    processId: process.id,
    stage: current?.stage.key ?? plan.stage,
    stageSince: Math.max(started, since),
    origin: plan.origin,
    dream: plan.dream,
    value: plan.value,
    currency: plan.currency,
    expectedClose: plan.closeIn === null ? null : addDays(today, plan.closeIn),
    outcome: plan.outcome,
    closed: plan.outcome === null ? 0 : 1,
    closedAt,
    note: random.chance(0.3) ? random.pick(phrases.dealNotes) : '',
    nextAskSnoozedUntil: null,
    createdAt: started,
    updatedAt: Math.max(closedAt ?? 0, latest, started),
    sample: true,
  };
}
