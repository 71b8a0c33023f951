/**
 * What the built-in process is made of, without its words: stages, keys, kinds, levels. Every language fills in the same
 * keys, so a deal reads the same whichever it was started in. A key, once shipped, is never reused for something else.
 */
import type { CommitmentKind, HonestReason, Level, StageKey } from '../rows/process-types.ts';

interface StageShape {
  key: StageKey;
  steps: readonly string[];
  information: readonly string[];
  /** Role → the level that fills it, `null` = any. */
  people: Readonly<Record<string, Level | null>>;
  commitments: readonly CommitmentKind[];
  /** Practice → the step it stands beside, `null` = the whole stage. */
  practices: Readonly<Record<string, string | null>>;
  reasons: readonly HonestReason[];
}

export const SHAPE = [
  {
    key: 'target',
    steps: ['fit', 'dream-clients', 'why-now', 'two-levels', 'useful-touch', 'next-touch'],
    information: ['fit', 'trigger', 'today', 'origin'],
    people: { sponsor: 2, 'lives-with-it': 4 },
    commitments: ['time'],
    practices: { 'small-ask': 'useful-touch', 'give-first': 'useful-touch', 'interest-question': 'useful-touch' },
    reasons: ['dislike_prospecting', 'wait_rfp', 'bother'],
  },
  {
    key: 'qualify',
    steps: ['frame', 'problem', 'size', 'who-else', 'timing', 'recap'],
    information: ['problem', 'impact', 'decision', 'timing', 'alternatives'],
    people: { sponsor: 2, 'route-to-money': 1 },
    commitments: ['explore'],
    practices: { 'no-interview': 'problem', 'next-date': 'recap', 'clear-no': 'recap' },
    reasons: ['skill', 'unvaluable', 'fear'],
  },
  {
    key: 'discover',
    steps: ['three-levels', 'record', 'better', 'not-compelled', 'forcing-event', 'ask-change', 'ask-access'],
    information: ['situation', 'pain', 'impact', 'decision', 'forcing-event', 'opposition'],
    people: {
      'final-say': 1,
      'result-owner': 2,
      'work-manager': 3,
      'does-the-work': 4,
      supporter: null,
      sceptic: null,
    },
    commitments: ['change', 'consensus'],
    practices: { 'floor-first': 'three-levels', peers: 'record', 'still-a-lead': 'ask-change' },
    reasons: ['time_depth', 'boardroom', 'bother'],
  },
  {
    key: 'diagnose',
    steps: ['one-page', 'correct', 'cost', 'their-side', 'sketch', 'measures'],
    information: ['cause', 'cost', 'necessary', 'measures', 'criteria', 'paperwork'],
    people: { money: 1, 'operation-owner': 2, 'finance-it': null },
    commitments: ['collaborate', 'consensus'],
    practices: { 'their-words': 'one-page', 'diagnosis-first': 'sketch', 'paperwork-early': null },
    reasons: ['creative', 'importance', 'skill'],
  },
  {
    key: 'present',
    steps: ['talk-before', 'their-vision', 'money-effort', 'review', 'concerns', 'date-concerns'],
    information: ['vision', 'wants', 'money-effort', 'concerns'],
    people: { deciders: 1, users: 4, sceptics: null },
    commitments: ['invest', 'review'],
    practices: { 'new-face': 'talk-before', 'not-by-mail': 'review', 'leave-with-date': 'date-concerns' },
    reasons: ['boardroom', 'bother', 'confining'],
  },
  {
    key: 'negotiate',
    steps: ['resolve', 'give-get', 'paperwork', 'ask'],
    information: ['signer', 'give-get', 'walk-away', 'competitor', 'start'],
    people: { signer: 1, purchasing: null, 'legal-security': null, supporter: null },
    commitments: ['resolve', 'decide'],
    practices: { trade: 'give-get', 'plain-words': 'ask', 'their-date': 'ask' },
    reasons: ['fear', 'uncomfortable', 'asking'],
  },
  {
    key: 'close',
    steps: ['signature', 'start', 'client-tasks', 'handover', 'first-result', 'win-review'],
    information: ['signed', 'owners', 'promises', 'first-result'],
    people: { 'client-owner': 3, 'delivery-owner': null, sponsor: 2 },
    commitments: ['execute'],
    practices: { 'carry-promises': 'handover', 'see-for-yourself': 'first-result' },
    reasons: ['importance'],
  },
] as const satisfies readonly StageShape[];

/** Kind → the stage to take up again when such a commitment breaks; in the order in which they are usually asked for. */
export const FALLBACKS = {
  time: 'target',
  explore: 'target',
  change: 'qualify',
  collaborate: 'discover',
  consensus: 'discover',
  invest: 'diagnose',
  review: 'present',
  resolve: 'present',
  decide: 'negotiate',
  execute: 'negotiate',
} as const satisfies Partial<Record<CommitmentKind, StageKey>>;

/** Kind → what keeps reps from asking for it, the commonest first; those of the stage come after. */
export const ASK_REASONS = {
  time: ['dislike_prospecting', 'bother', 'wait_rfp'],
  explore: ['bother', 'unvaluable', 'skill'],
  change: ['fear', 'skill', 'importance'],
  collaborate: ['creative', 'time_depth', 'unvaluable'],
  consensus: ['time_depth', 'boardroom', 'bother', 'fear'],
  invest: ['fear', 'skill', 'bother'],
  review: ['boardroom', 'confining', 'bother'],
  resolve: ['fear', 'uncomfortable', 'bother'],
  decide: ['fear', 'bother', 'uncomfortable'],
  execute: ['importance', 'time_depth'],
} as const satisfies Record<keyof typeof FALLBACKS, readonly HonestReason[]>;

type Shape = (typeof SHAPE)[number];
type Words<Keys extends PropertyKey> = Record<Keys, string>;

/** The words of one stage: one for each of its keys, none missing, none too many. */
interface StageWords<S extends Shape> {
  name: string;
  objective: string;
  clientValue: string;
  steps: Words<S['steps'][number]>;
  information: Words<S['information'][number]>;
  people: Words<keyof S['people']>;
  commitments: Words<S['commitments'][number]>;
  practices: Words<keyof S['practices']>;
  skills: string[];
  exit: string[];
}

export type GuidedKind = keyof typeof FALLBACKS;
export type GuideWords = Words<'name' | 'purpose' | 'asked' | 'given' | 'soft' | 'sample' | 'value'>;
export type StagesWords = { [S in Shape as S['key']]: StageWords<S> };
export type GuidesWords = Record<GuidedKind, GuideWords>;

export interface ProcessNames {
  process: string;
  /** What a commitment of no kind is called. */
  other: string;
  /** How a mail opens, without what stands after it; slots as in snippets. */
  opening: string;
}
