/** The checklist of a deal: done, answered, passed over with a reason. Roles stand in the people's parts. */
import type { Commitment, DealElement, DealPerson, ProcessElement, ReasonKey } from '../../rows/types.ts';
import type { DealFrame, StageWindow } from './frame.ts';
import { fillPhrase } from '../words/phrases.ts';
import { dayOf, momentOn, workdayBetween } from './work-time.ts';

const LEGITIMATE: readonly ReasonKey[] = ['already_true', 'not_yet_due', 'client_declined'];

type Change = Partial<Pick<DealElement, 'state' | 'answer' | 'reason' | 'why' | 'late'>>;

/** Fills roles in `parts` as it goes. */
export function buildElements(frame: DealFrame, commitments: Commitment[], parts: DealPerson[]): DealElement[] {
  return frame.windows.flatMap((window) =>
    window.stage.elements.flatMap((element) => {
      const change = changeOf(frame, window, element, commitments, parts);
      return change ? [row(frame, window, element, change)] : [];
    }),
  );
}

/** `null` = nothing was recorded: the element is open, or something else makes it done. */
function changeOf(
  frame: DealFrame,
  window: StageWindow,
  element: ProcessElement,
  commitments: Commitment[],
  parts: DealPerson[],
): Change | null {
  if (element.group === 'commitments') return commitmentChange(frame, window, element, commitments);
  const left = window.past || frame.plan.closed !== null;
  const share = window.skipped ? 0.15 : frame.plan.discipline * (left ? 1 : 0.55);
  const doing = frame.random.chance(share);
  if (element.group === 'people') {
    if (doing && fillRole(frame, element, parts)) return null;
  } else if (doing) {
    const done = doneChange(frame, window, element);
    if (done) return done;
  }
  return left ? passedOver(frame, window) : null;
}

function commitmentChange(
  frame: DealFrame,
  window: StageWindow,
  element: ProcessElement,
  commitments: Commitment[],
): Change | null {
  const asked = commitments.some((commitment) => commitment.kind === element.kind);
  const left = window.past || frame.plan.closed !== null;
  return asked || !left ? null : passedOver(frame, window);
}

function doneChange(frame: DealFrame, window: StageWindow, element: ProcessElement): Change | null {
  const late = window.skipped || frame.random.chance(0.06);
  if (element.group !== 'information') return { state: 'done', late };
  const position = window.stage.elements.filter(({ group }) => group === 'information').indexOf(element);
  const answer = frame.phrases.answers[window.stage.key]?.[position];
  return answer === undefined ? null : { state: 'done', late, answer: fillPhrase(answer, slotsOf(frame)) };
}

function passedOver(frame: DealFrame, window: StageWindow): Change {
  const { random, phrases } = frame;
  if (window.skipped) return { state: 'passed-over', reason: random.chance(0.7) ? 'wait_rfp' : null };
  if (random.chance(0.05)) return { state: 'not-applicable', reason: 'not_applicable', why: random.pick(phrases.whys) };
  const roll = random.next();
  const common = window.stage.commonReasons;
  if (roll < 0.2 || common.length === 0) return { state: 'passed-over' };
  const reason = roll < 0.32 ? random.pick(LEGITIMATE) : random.pick(common);
  return { state: 'passed-over', reason, why: random.chance(0.2) ? random.pick(phrases.whys) : '' };
}

/** Gives the role to a person of its level, else to whoever has none yet. */
function fillRole(frame: DealFrame, element: ProcessElement, parts: DealPerson[]): boolean {
  const ofLevel = frame.people.find((person) => element.level !== undefined && person.level === element.level);
  const free = parts.find((part) => part.roles.length === 0 && part.lastHeardAt !== null);
  const part = ofLevel ? parts.find(({ contactId }) => contactId === ofLevel.id) : free;
  if (!part || (element.level !== undefined && !ofLevel)) return false;
  part.roles.push(element.key);
  return true;
}

function row(frame: DealFrame, window: StageWindow, element: ProcessElement, change: Change): DealElement {
  const { random, now } = frame;
  const day = change.state === 'done' ? workdayBetween(window.from, window.to, random) : window.to;
  return {
    id: `${frame.dealId}/${element.key}`,
    dealId: frame.dealId,
    elementKey: element.key,
    state: 'done',
    answer: '',
    reason: null,
    why: '',
    late: false,
    at: momentOn(day > dayOf(now) ? window.from : day, random, now),
    sample: true,
    ...change,
  };
}

function slotsOf({ plan, language }: DealFrame): { thing: string; crew: string } {
  return { thing: plan.thing[language], crew: plan.crew[language] };
}
