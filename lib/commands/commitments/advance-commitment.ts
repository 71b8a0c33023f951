/** Takes a commitment to its next state: asked, given, declined, dodged, kept, broken, withdrawn. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import { dueAhead } from '../../domain/commitment/answering.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import { nextStates } from '../../domain/commitment/commitment.ts';
import type { Commitment, Deal, DueDate, Instant } from '../../domain/rows/types.ts';
import { dueOf } from './due-of.ts';
import { findCommitment, findDeal } from '../find-rows.ts';
import { hearFrom } from '../people/hear-from.ts';
import { noteRegression } from '../honest/note-regression.ts';
import { markCommitmentElement } from './mark-commitment-element.ts';
import { ANSWERS } from './record-commitment.ts';
import { pastMoment } from '../../domain/time/past-moment.ts';
import { refuse } from '../refusal.ts';
import { sayAdvanced } from './say-commitment.ts';
import { settleRepeats } from './settle-repeats.ts';
import { touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';

async function hearAnswer(work: Work, deal: Deal, commitment: Commitment): Promise<void> {
  if (commitment.direction !== 'they' || commitment.contactId === null) return;
  if (ANSWERS.has(commitment.state)) await hearFrom(work, deal, commitment.contactId, work.now);
}

/** What was noticed late came about on its own day: never before it was given, nor ahead of now. */
function stateAt(
  { now, zone }: Work,
  before: Commitment,
  { state, on }: ParsedCommandArgs<'advance-commitment'>,
): Instant {
  if (on === undefined || (state !== 'kept' && state !== 'broken')) return now;
  return Math.max(Math.min(before.stateAt, now), pastMoment(on, now, zone));
}

/** What was asked for stays due, but is not given by a yes that comes after it, unless the rep says that it is. */
function dueAfter(
  { now, zone }: Work,
  before: Commitment,
  { state, due }: ParsedCommandArgs<'advance-commitment'>,
): DueDate | null {
  if (due !== undefined) return dueOf(due);
  return state === 'given' ? dueAhead(before, civilDateOf(now, zone)) : before.due;
}

export const advanceCommitment: Verb<'advance-commitment'> = async (work, args) => {
  const before = await findCommitment(work, args.commitmentId);
  const { snoozedUntil: _over, ...rest } = before;
  const deal = await findDeal(work, before.dealId);
  if (before.state === args.state) refuse('duplicate', { commitmentId: before.id });
  if (!nextStates(before.state, before.direction).includes(args.state)) {
    refuse('not-allowed', { from: before.state, to: args.state });
  }
  const after: Commitment = {
    ...rest,
    state: args.state,
    stateAt: stateAt(work, before, args),
    ...(args.state === 'kept' ? { givenAt: before.stateAt } : {}),
    // What was planned and given up was never asked.
    askedAt: before.askedAt ?? (args.state === 'withdrawn' ? null : work.now),
    due: dueAfter(work, before, args),
    updatedAt: work.now,
  };
  await work.rows.write('commitment', after);
  await hearAnswer(work, deal, after);
  await settleRepeats(work, after);
  await markCommitmentElement(work, deal, before, after);
  const back = await noteRegression(work, deal, after);
  await touchDeal(work, deal.id);
  return sayAdvanced(work, deal, after, back);
};
