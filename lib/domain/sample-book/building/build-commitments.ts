/** The commitments of a deal: what was asked and got on the way, what failed first, and what is pending today. */
import { addDays } from '../../time/civil-date.ts';
import { usualCommitments } from '../../process/find.ts';
import { chooseWhomToAsk } from '../../asking/whom-to-ask.ts';
import type {
  CivilDate,
  Commitment,
  CommitmentKind,
  CommitmentState,
  DealPerson,
  Exchange,
  Id,
} from '../../rows/types.ts';
import type { DealFrame, StageWindow } from './frame.ts';
import type { PendingPlan } from '../plans/plan-types.ts';
import { writeCommitment } from './write-commitment.ts';
import { dayOf, momentOn, workdayBetween, workingDay } from './work-time.ts';

/** Also notes in each exchange what was asked in it. */
export function buildCommitments(frame: DealFrame, exchanges: Exchange[]): Commitment[] {
  const visited = frame.windows.filter((window) => !window.skipped);
  const gotKinds = new Set<CommitmentKind>();
  const history = visited.flatMap((window) => historyIn(frame, window, exchanges, gotKinds));
  const pending = frame.plan.pending.map((plan) => pendingCommitment(frame, plan, exchanges));
  return [...history, ...pending];
}

function historyIn(
  frame: DealFrame,
  window: StageWindow,
  exchanges: Exchange[],
  gotKinds: Set<CommitmentKind>,
): Commitment[] {
  const kinds = usualCommitments(window.stage).map((element) => element.kind);
  const fresh = kinds.filter((kind) => !gotKinds.has(kind) && !frame.plan.skips.includes(kind));
  if (!window.past) return frame.plan.closed === null ? [] : fresh.slice(0, 1).map((kind) => lost(frame, window, kind));
  for (const kind of fresh) gotKinds.add(kind);
  return [...fresh.flatMap((kind) => won(frame, window, kind, exchanges)), ...kept(frame, window)];
}

/** What stopped a deal that was lost here. */
function lost(frame: DealFrame, window: StageWindow, kind: CommitmentKind): Commitment {
  const state = frame.random.pick<CommitmentState>(['declined', 'dodged', 'dodged']);
  return between(frame, window, { kind, direction: 'they', state });
}

/** A kind that was given, after the setbacks that the plan names. */
function won(frame: DealFrame, window: StageWindow, kind: CommitmentKind, exchanges: Exchange[]): Commitment[] {
  const failed = frame.plan.setbacks
    .filter((setback) => setback.kind === kind)
    .map(({ state }) => between(frame, window, { kind, direction: 'they', state }, 0.4));
  const exchange = exchangeIn(exchanges, window, Math.max(0, ...failed.map(({ stateAt }) => stateAt)));
  const given = between(frame, window, { kind, direction: 'they', state: 'kept' }, 1, exchange);
  if (exchange) joinExchange(exchange, given);
  // What would have failed after the yes is left out: nobody says no to what was given.
  return [...failed.filter(({ stateAt }) => stateAt <= (given.askedAt ?? 0)), given];
}

/** Now and then a promise of ours, mostly kept. */
function kept(frame: DealFrame, window: StageWindow): Commitment[] {
  if (!frame.random.chance(0.55)) return [];
  const state = frame.random.chance(0.88) ? 'kept' : 'broken';
  return [between(frame, window, { kind: 'other', direction: 'we', state })];
}

type Said = Pick<PendingPlan, 'kind' | 'direction' | 'state'>;

/** Asked somewhere in the first `share` of the stage, settled before it ended. */
function between(frame: DealFrame, window: StageWindow, said: Said, share = 1, exchange?: Exchange): Commitment {
  const { random, now, people, today } = frame;
  const days = Math.round((Date.parse(window.to) - Date.parse(window.from)) / 86_400_000);
  const lastAsk = addDays(window.from, Math.floor(days * 0.7 * share));
  const askedAt = exchange?.at ?? momentOn(workdayBetween(window.from, lastAsk, random), random, now);
  const askedOn = dayOf(askedAt);
  const settledOn = earlier(workingDay(askedOn, random.int(1, 4)), workingDay(today, -1));
  const contactId = said.direction === 'we' ? random.pick(people.slice(0, 2)).id : whomFor(frame, window, said.kind);
  return writeCommitment(frame, {
    ...said,
    contactId,
    askedAt,
    stateAt: Math.max(askedAt, momentOn(settledOn, random, now)),
    due: workingDay(askedOn, random.int(2, 5)),
    soft: said.direction === 'they' && (said.state === 'dodged' || random.chance(0.12)),
    channel: exchange?.channel ?? 'mail',
  });
}

/** As the rep would have chosen, among those who were known by then. */
function whomFor({ people, windows, plan }: DealFrame, window: StageWindow, kind: CommitmentKind): Id | null {
  const step = windows.filter(({ skipped }) => !skipped).indexOf(window);
  const known = people.slice(0, Math.max(1, plan.closed === null ? step + 1 : people.length));
  const inDeal = known.map((contact) => ({ contact, part: partless(contact.id) }));
  return chooseWhomToAsk(kind, window.stage, [], inDeal);
}

function partless(contactId: Id): DealPerson {
  return { id: contactId, dealId: '', contactId, roles: [], lastHeardAt: null };
}

function joinExchange(exchange: Exchange, { id, contactId }: Commitment): void {
  exchange.commitmentIds.push(id);
  if (contactId && !exchange.contactIds.includes(contactId)) exchange.contactIds.push(contactId);
}

function pendingCommitment(frame: DealFrame, plan: PendingPlan, exchanges: Exchange[]): Commitment {
  const { random, now, today } = frame;
  const askedAt = momentOn(workingDay(today, -plan.ago), random, now);
  const answered = plan.state !== 'asked' && plan.state !== 'to-ask' && plan.direction === 'they';
  const stateAt = answered ? momentOn(workingDay(today, -Math.max(0, plan.ago - 2)), random, now) : askedAt;
  const contactId = frame.contacts.get(plan.who)?.id ?? null;
  const { kind, direction, state, soft, channel } = plan;
  const due = plan.dueIn === null ? null : workingDay(today, plan.dueIn);
  const commitment = writeCommitment(frame, {
    kind,
    direction,
    state,
    soft,
    channel,
    contactId,
    due,
    askedAt,
    stateAt: Math.max(stateAt, askedAt),
  });
  if (state !== 'to-ask' && contactId) exchanges.push(exchangeOf(frame, commitment, contactId));
  return commitment;
}

/** What was asked was asked in a message or a talk. */
function exchangeOf(frame: DealFrame, commitment: Commitment, contactId: string): Exchange {
  return {
    id: frame.random.id('exchange'),
    dealId: frame.dealId,
    contactIds: [contactId],
    channel: commitment.channel,
    direction: commitment.direction === 'we' ? 'both' : 'out',
    at: commitment.askedAt ?? commitment.createdAt,
    note: '',
    commitmentIds: [commitment.id],
    sample: true,
  };
}

function exchangeIn(exchanges: Exchange[], window: StageWindow, after: number): Exchange | undefined {
  const inside = ({ at }: Exchange): boolean => {
    const day: CivilDate = dayOf(at);
    return day >= window.from && day <= window.to;
  };
  return exchanges.find((exchange) => inside(exchange) && exchange.at >= after && exchange.commitmentIds.length === 0);
}

const earlier = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);
