/** Records what one side was asked for, or what it promised. The same words of the same message are recorded once. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import { openingState } from '../../domain/commitment/commitment.ts';
import type { Commitment, CommitmentState, Deal } from '../../domain/rows/types.ts';
import { findDuplicate } from '../../store/reading/duplicates.ts';
import { countAskIn } from '../exchanges/ask-in-exchange.ts';
import { dueOf } from './due-of.ts';
import { findContact, findDeal } from '../find-rows.ts';
import { hearFrom } from '../people/hear-from.ts';
import { joinDeal } from '../people/join-person.ts';
import { markCommitmentElement } from './mark-commitment-element.ts';
import { refuse } from '../refusal.ts';
import { restEarlierAsks } from './rest-earlier-asks.ts';
import { sayRecorded } from './say-commitment.ts';
import { sampleOf, touchDeal } from '../deals/touch-deal.ts';
import type { Verb, Work } from '../verb.ts';

export type CommitmentArgs = Omit<ParsedCommandArgs<'record-commitment'>, 'dealId'>;

/** States in which the person has answered, whatever the answer. */
export const ANSWERS: ReadonlySet<CommitmentState> = new Set(['given', 'declined', 'dodged']);

function newCommitment(work: Work, deal: Deal, args: CommitmentArgs): Commitment {
  const at = args.at ?? work.now;
  const state = args.state ?? openingState(args.direction);
  return {
    id: work.newId(),
    dealId: deal.id,
    kind: args.kind,
    direction: args.direction,
    soft: args.soft,
    words: args.words,
    contactId: args.contactId ?? null,
    state,
    askedAt: state === 'to-ask' ? null : at,
    stateAt: at,
    due: dueOf(args.due),
    dueOn: args.due?.date ?? '',
    channel: args.channel,
    link: args.link ?? null,
    messageKey: args.messageKey,
    createdAt: work.now,
    updatedAt: work.now,
    ...sampleOf(deal),
  };
}

/** Makes the commitment and what follows from it; used by every command that records one. */
export async function addCommitment(work: Work, deal: Deal, args: CommitmentArgs): Promise<Commitment> {
  const commitment = newCommitment(work, deal, args);
  await work.rows.write('commitment', commitment);
  await restEarlierAsks(work, commitment);
  if (commitment.contactId !== null) {
    await findContact(work, commitment.contactId);
    const answered = commitment.direction === 'they' && ANSWERS.has(commitment.state);
    if (answered) await hearFrom(work, deal, commitment.contactId, commitment.stateAt);
    else await joinDeal(work, deal, commitment.contactId);
  }
  await markCommitmentElement(work, deal, null, commitment);
  await touchDeal(work, deal.id);
  return commitment;
}

export const recordCommitment: Verb<'record-commitment'> = async (work, args) => {
  const deal = await findDeal(work, args.dealId);
  const duplicate = await findDuplicate(work.book, args);
  if (duplicate) refuse('duplicate', { commitmentId: duplicate.id });
  const commitment = await addCommitment(work, deal, args);
  await countAskIn(work, deal, commitment);
  return { ...(await sayRecorded(work, deal, commitment)), created: commitment.id };
};
