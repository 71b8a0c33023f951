/** Short forms to write deal plans down in. */
import type { CommitmentKind, CommitmentState, Outcome, StageKey } from '../../rows/types.ts';
import type { DealPlan, PendingPlan, SetbackPlan } from './plan-types.ts';

type Words = Pick<DealPlan, 'name' | 'thing' | 'crew'>;
type Needed = Pick<DealPlan, 'key' | 'company' | 'stage' | 'started' | 'value' | 'currency' | 'people'>;

const USUAL: Omit<DealPlan, keyof Words | keyof Needed> = {
  enters: null,
  outcome: null,
  closed: null,
  origin: 'we-opened',
  dream: false,
  closeIn: null,
  discipline: 0.75,
  skips: [],
  setbacks: [],
  pending: [],
};

/** [name, thing, crew] in English, then in German. */
export function deal(
  needed: Needed,
  en: [string, string, string],
  de: [string, string, string],
  rest: Partial<DealPlan> = {},
): DealPlan {
  const words: Words = {
    name: { en: en[0], de: de[0] },
    thing: { en: en[1], de: de[1] },
    crew: { en: en[2], de: de[2] },
  };
  return { ...USUAL, ...needed, ...words, ...rest };
}

/** What a closed deal adds: how it ended, and how many days ago. */
export function ended(outcome: Outcome, closed: number): Pick<DealPlan, 'outcome' | 'closed'> {
  return { outcome, closed };
}

/** Something that the client was asked for. */
export function ask(
  kind: CommitmentKind,
  who: string,
  state: CommitmentState,
  ago: number,
  dueIn: number | null = null,
  rest: Partial<PendingPlan> = {},
): PendingPlan {
  return { kind, who, state, ago, dueIn, direction: 'they', soft: false, channel: 'mail', ...rest };
}

/** Something that we promised. */
export function promise(who: string, ago: number, dueIn: number, rest: Partial<PendingPlan> = {}): PendingPlan {
  return ask('other', who, 'given', ago, dueIn, { direction: 'we', ...rest });
}

export function setback(kind: CommitmentKind, state: SetbackPlan['state']): SetbackPlan {
  return { kind, state };
}

export function entering(stage: StageKey): Pick<DealPlan, 'enters' | 'origin'> {
  return { enters: stage, origin: 'rfp' };
}
