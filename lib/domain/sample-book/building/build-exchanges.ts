/** The calls, talks and messages of a deal: a few in each stage, each new person heard in theirs. */
import type { Channel, Contact, Exchange } from '../../rows/types.ts';
import type { DealFrame, StageWindow } from './frame.ts';
import { fillPhrase } from '../words/phrases.ts';
import { momentOn, workdayBetween } from './work-time.ts';

const CHANNELS: readonly Channel[] = ['mail', 'mail', 'mail', 'call', 'call', 'meeting', 'linkedin'];
const COLD_CHANNELS: readonly Channel[] = ['mail', 'linkedin'];

/** Oldest first. */
export function buildExchanges(frame: DealFrame): Exchange[] {
  const visited = frame.windows.filter((window) => !window.skipped);
  const all = visited.flatMap((window, index) => exchangesIn(frame, window, index));
  return all.sort((a, b) => a.at - b.at);
}

function exchangesIn(frame: DealFrame, window: StageWindow, index: number): Exchange[] {
  const { random, people } = frame;
  const known = people.slice(0, Math.max(1, Math.min(people.length, index + 1)));
  const newest = known.at(-1);
  return Array.from({ length: random.int(2, 3) }, (_, turn) => {
    const contact = turn === 0 && newest ? newest : random.pick(known);
    return exchangeWith(frame, window, contact, known);
  });
}

function exchangeWith(frame: DealFrame, window: StageWindow, contact: Contact, known: Contact[]): Exchange {
  const { random, plan, language, phrases, now } = frame;
  // Until somebody gives time, there are only messages of ours.
  const cold = plan.closed === null && window.stage === frame.process.stages[0] && !window.past;
  const channel = random.pick(cold ? COLD_CHANNELS : CHANNELS);
  const talk = channel === 'call' || channel === 'meeting';
  const second = talk && random.chance(0.4) ? random.pick(known) : contact;
  const slots = { thing: plan.thing[language], crew: plan.crew[language] };
  return {
    id: random.id('exchange'),
    dealId: frame.dealId,
    contactIds: [...new Set([contact.id, second.id])],
    channel,
    direction: talk ? 'both' : cold ? 'out' : random.pick(['in', 'in', 'out']),
    at: momentOn(workdayBetween(window.from, window.to, random), random, now),
    note: talk || (!cold && random.chance(0.3)) ? fillPhrase(random.pick(phrases.notes), slots) : '',
    commitmentIds: [],
    sample: true,
  };
}
