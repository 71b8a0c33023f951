/** Deals that ended, looked back on within days: the named ones, every third of the others, and the newest half done. */
import { isResisted } from '../../price/resisted.ts';
import { isExternal } from '../../win-loss/causes.ts';
import type { Deal, ElementKey, Instant, Review } from '../../rows/types.ts';
import type { LookBackFrame } from './look-back-types.ts';
import type { ReviewWords } from './look-back-types.ts';
import { dayOf, momentOn, workingDay } from '../building/work-time.ts';

const EVERY = 3;
const MINUTE_MS = 60_000;

export function sampleReviews(frame: LookBackFrame): Review[] {
  const named = [...frame.named].flatMap(([key, deal]) => {
    const words = frame.words.reviews[key];
    return words && deal.closed === 1 ? [reviewOf(frame, deal, words)] : [];
  });
  const own = new Set([...frame.named.values()].map(({ id }) => id));
  const [newest, ...others] = frame.rows.deals
    .filter((deal) => deal.closed === 1 && !own.has(deal.id))
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0));
  const some = others.filter((_, at) => at % EVERY === 1);
  const said = some.map((deal, at) => reviewOf(frame, deal, wordsFor(frame, deal, at)));
  return [...named, ...said, ...(newest ? [halfDone(frame, newest)] : [])];
}

/** Each of the bank once before one comes again. */
function wordsFor({ words }: LookBackFrame, { outcome }: Deal, at: number): ReviewWords {
  const bank = outcome === 'won' ? words.won : words.lost;
  return bank[at % bank.length] as ReviewWords;
}

function reviewOf(frame: LookBackFrame, deal: Deal, { cause, story, lesson }: ReviewWords): Review {
  const startedAt = soonAfter(frame, deal);
  const earlier = isExternal(cause) ? passedOverIn(frame, deal).slice(0, 2) : [];
  const doneAt = Math.min(startedAt + frame.random.int(4, 7) * MINUTE_MS, frame.now - 1);
  return { ...begun(frame, deal, startedAt), cause, story, earlier, lesson, doneAt };
}

function halfDone(frame: LookBackFrame, deal: Deal): Review {
  const { cause } = wordsFor(frame, deal, 0);
  return { ...begun(frame, deal, soonAfter(frame, deal)), cause };
}

function begun({ random }: LookBackFrame, deal: Deal, startedAt: Instant): Review {
  return {
    id: random.id('review'),
    dealId: deal.id,
    outcome: deal.outcome ?? 'no-decision',
    cause: null,
    story: '',
    earlier: [],
    lesson: '',
    startedAt,
    doneAt: null,
    sample: true,
  };
}

function soonAfter({ random, now }: LookBackFrame, { closedAt }: Deal): Instant {
  const closed = closedAt ?? now;
  return Math.max(closed, momentOn(workingDay(dayOf(closed), random.int(1, 3)), random, now));
}

/** What was asked of the client comes first: that is what one would do earlier. */
function passedOverIn({ rows, process }: LookBackFrame, deal: Deal): ElementKey[] {
  const ofDeal = <T extends { dealId: string }>(all: readonly T[]): T[] =>
    all.filter(({ dealId }) => dealId === deal.id);
  const facts = {
    elements: ofDeal(rows.dealElements),
    commitments: ofDeal(rows.commitments),
    parts: ofDeal(rows.dealPeople),
  };
  const passed = process.stages.flatMap(({ elements }) => elements.filter((element) => isResisted(element, facts)));
  const asks = passed.filter(({ group }) => group === 'commitments');
  return [...asks, ...passed.filter(({ group }) => group !== 'commitments')].map(({ key }) => key);
}
