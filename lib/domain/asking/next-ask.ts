/**
 * The next ask: one kind of commitment missing at the honest stage, and the person to ask. What is asked and still
 * waiting is left alone; after seven working days of silence it comes back as a follow-up to the same person, unless the rep put it aside. A no is an
 * answer: a declined kind rests for as long and then comes last. A dodge is none: it is asked again, in other words.
 */
import { chooseWhomToAsk } from './whom-to-ask.ts';
import type { PersonInDeal } from './whom-to-ask.ts';
import { SILENCE_WORKING_DAYS, isOpenAsk, isSnoozed, isUnanswered, latestAnswer } from '../commitment/commitment.ts';
import { civilDateOf } from '../time/civil-date.ts';
import type { Clock } from '../time/clock.ts';
import { honestStage, isSettled } from '../honesty/honest-stage.ts';
import { findStage, usualCommitments } from '../process/find.ts';
import { workingDaysBetween } from '../time/working-days.ts';
import type { Commitment, CommitmentKind, Deal, DealElement, ElementKey, Id, Process } from '../rows/types.ts';

export interface AskFacts extends Clock {
  process: Process;
  deal: Deal;
  elements: readonly DealElement[];
  commitments: readonly Commitment[];
  people: readonly PersonInDeal[];
}

export interface AskChoice {
  kind: CommitmentKind;
  elementKey: ElementKey | null;
  /** `null` = nobody is known yet. */
  contactId: Id | null;
  /** It was asked before, and no answer was seen, or it was dodged. */
  followUp: boolean;
}

type Standing = 'new' | 'follow-up' | 'declined' | 'resting';

function standingOf(kind: CommitmentKind, { commitments, ...clock }: AskFacts): Standing {
  const ofKind = commitments.filter((c) => c.kind === kind && c.direction === 'they');
  const open = ofKind.filter(isOpenAsk);
  if (open.some((c) => !isUnanswered(c, clock) || isSnoozed(c, clock.now))) return 'resting';
  if (open.length > 0) return 'follow-up';
  const latest = latestAnswer(ofKind);
  if (latest === null) return 'new';
  if (latest.state === 'dodged') return 'follow-up';
  const { now, zone, week } = clock;
  const quiet = workingDaysBetween(civilDateOf(latest.stateAt, zone), civilDateOf(now, zone), week);
  return quiet >= SILENCE_WORKING_DAYS ? 'declined' : 'resting';
}

/** The rep has said that asking is not due yet, or that the client declined for good. */
function isSetAside(elementKey: ElementKey, elements: readonly DealElement[]): boolean {
  const row = elements.find((candidate) => candidate.elementKey === elementKey);
  return (
    row !== undefined && row.state !== 'open' && (row.reason === 'not_yet_due' || row.reason === 'client_declined')
  );
}

/** `null` = nothing to ask for now: all is settled, waiting or set aside, or the deal is closed. */
export function chooseNextAsk(facts: AskFacts): AskChoice | null {
  const { process, deal, elements, commitments } = facts;
  if (deal.closed === 1) return null;
  const stage = findStage(process, honestStage(process, deal.stage, elements, commitments).asksIn);
  if (!stage) return null;
  const open = usualCommitments(stage)
    .filter((element) => !isSettled(element, elements, commitments) && !isSetAside(element.key, elements))
    .map((element) => ({ element, standing: standingOf(element.kind, facts) }))
    .filter(({ standing }) => standing !== 'resting');
  const next = open.find(({ standing }) => standing !== 'declined') ?? open[0];
  if (!next) return null;
  const { kind, key } = next.element;
  return {
    kind,
    elementKey: key,
    contactId: chooseWhomToAsk(kind, stage, commitments, facts.people),
    followUp: next.standing === 'follow-up',
  };
}
