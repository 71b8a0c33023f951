/** One deal looked back on: what was asked and what was not, what was passed over, who was heard from. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { ReviewAsk, ReviewView } from '../../contract/views.ts';
import { isSettled } from '../../domain/honesty/honest-stage.ts';
import { isResisted } from '../../domain/price/resisted.ts';
import { stageIndex, usualCommitments } from '../../domain/process/find.ts';
import type { Commitment, DealElement, ProcessElement, ReasonKey, Review, Stage } from '../../domain/rows/types.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Answer } from '../env.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import { all } from '../read/reading.ts';
import { kindName } from '../view/stage-marks.ts';
import { nameElement } from './element-names.ts';

const DAY_MS = 86_400_000;

export const answerReview: Answer<ParsedQueryArgs<'review'>, ReviewView | null> = (book, env, { dealId }) =>
  all([readDealFacts(book, dealId), book.reviews.where('dealId').equals(dealId).first()]).then(([facts, review]) =>
    facts ? reviewView(facts, review ? bare(review) : null, env.now()) : null,
  );

function reviewView(facts: DealFacts, review: Review | null, now: number): ReviewView {
  const { deal, account, process, people } = facts;
  const reached = process.stages.slice(0, Math.max(0, stageIndex(process, deal.stage)) + 1);
  const heard = people.filter(({ part }) => part.lastHeardAt !== null);
  const levels = heard.flatMap(({ contact }) => contact.level ?? []);
  const known = { ...facts, parts: people.map(({ part }) => part) };
  return {
    deal: { id: deal.id, name: deal.name, account: account.name },
    outcome: deal.outcome,
    closedAt: deal.closedAt,
    openDays: Math.max(0, Math.round(((deal.closedAt ?? now) - deal.createdAt) / DAY_MS)),
    review,
    stages: reached.map((stage, at) => ({
      key: stage.key,
      name: stage.name,
      asks: asksOf(stage, reached.slice(0, at), facts),
    })),
    passed: reached.flatMap((stage) =>
      stage.elements
        .filter((element) => isResisted(element, known))
        .map((element) => ({ ...nameElement(stage, element), reason: reasonOf(element, facts) })),
    ),
    levels: [...new Set<number>(levels)].sort((a, b) => a - b),
    people: heard.length,
  };
}

function reasonOf({ key }: ProcessElement, { elements }: DealFacts): ReasonKey | null {
  return elements.find(({ elementKey }) => elementKey === key)?.reason ?? null;
}

/** A kind that is usual in several stages stands in the first of them. */
function asksOf(stage: Stage, before: readonly Stage[], { process, commitments, elements }: DealFacts): ReviewAsk[] {
  const earlier = new Set(before.flatMap((one) => usualCommitments(one).map(({ kind }) => kind)));
  return usualCommitments(stage)
    .filter(({ kind }) => !earlier.has(kind))
    .map((element) => [element, element.kind] as const)
    .map(([element, kind]) => ({
      kind,
      name: kindName(process, kind),
      excused: excuseOf(element, elements),
      asks: commitments
        .filter((one) => one.kind === kind && wasAsked(one))
        .toSorted((a, b) => (a.askedAt ?? a.stateAt) - (b.askedAt ?? b.stateAt))
        .map(({ id, state, words, askedAt, stateAt }) => ({ id, state, words, at: askedAt ?? stateAt })),
    }));
}

/** Of the excuses that settle a commitment: what does not apply in this deal, or was true before it, is not missed. */
function excuseOf(element: ProcessElement, elements: readonly DealElement[]): ReviewAsk['excused'] {
  if (!isSettled(element, elements, [])) return null;
  const row = elements.find(({ elementKey }) => elementKey === element.key);
  return row?.reason === 'already_true' ? 'already_true' : 'not_applicable';
}

function wasAsked({ direction, state }: Commitment): boolean {
  return direction === 'they' && state !== 'to-ask' && state !== 'withdrawn';
}
