/**
 * The next ask: one kind of commitment missing at the honest stage, and the person to ask. What is asked and still
 * waiting is left alone; after seven working days of silence it comes back as a follow-up to the same person, unless the rep put it aside. A no is an
 * answer: a declined kind rests for as long and then comes last, and one that the rep set aside for it is not asked for again. A dodge is none: it is asked again, in other words.
 */
import { chooseWhomToAsk } from './whom-to-ask.ts';
import type { PersonInDeal } from './whom-to-ask.ts';
import { SILENCE_WORKING_DAYS, isOpenAsk, isSnoozed, isUnanswered, latestAnswer } from '../commitment/commitment.ts';
import { civilDateOf } from '../time/civil-date.ts';
import type { Clock } from '../time/clock.ts';
import { honestStage, isSettled } from '../honesty/honest-stage.ts';
import { stageIndex, usualCommitments } from '../process/find.ts';
import { workingDaysBetween } from '../time/working-days.ts';
import type {
  Commitment,
  CommitmentKind,
  Deal,
  DealElement,
  ElementKey,
  Id,
  Process,
  ProcessElement,
  Stage,
} from '../rows/types.ts';

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

/**
 * Where something is missing that the rep has not set aside: the first stage with anything unsettled, or one after it. A no
 * that is set aside holds the honest stage back for good, but is not the end of asking: what the deal has claimed since is
 * still to be asked for.
 */
function stageToAsk({ process, deal, elements, commitments }: AskFacts): Stage | null {
  const first = stageIndex(process, honestStage(process, deal.stage, elements, commitments).asksIn);
  const last = Math.max(first, stageIndex(process, deal.stage));
  return (
    process.stages
      .slice(Math.max(0, first), last + 1)
      .find((stage) => usualCommitments(stage).some((element) => isToAsk(element, elements, commitments))) ?? null
  );
}

function isToAsk(
  element: ProcessElement,
  elements: readonly DealElement[],
  commitments: readonly Commitment[],
): boolean {
  return !isSettled(element, elements, commitments) && !isSetAside(element.key, elements);
}

/** `null` = nothing to ask for now: all is settled, waiting or set aside, or the deal is closed. */
export function chooseNextAsk(facts: AskFacts): AskChoice | null {
  const { deal, elements, commitments } = facts;
  const stage = deal.closed === 1 ? null : stageToAsk(facts);
  if (!stage) return null;
  const open = usualCommitments(stage)
    .filter((element) => isToAsk(element, elements, commitments))
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
