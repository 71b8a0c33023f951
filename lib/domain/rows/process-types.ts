/** The nouns of a process: stages, elements, kinds of commitment, reasons. */

export const COMMITMENT_KINDS = [
  'time',
  'explore',
  'change',
  'collaborate',
  'consensus',
  'invest',
  'review',
  'resolve',
  'decide',
  'execute',
  'other',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

export const ELEMENT_GROUPS = ['steps', 'information', 'people', 'commitments', 'practices'] as const;
export type ElementGroup = (typeof ELEMENT_GROUPS)[number];

/** 1 has the final say, 4 does the work. */
export const LEVELS = [1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

export type StageKey = string;
export type ElementKey = string;

/** One item under a stage. `key` is unique within the process, e.g. `discover.steps.three-levels`. */
export interface ProcessElement {
  key: ElementKey;
  group: ElementGroup;
  text: string;
  /** For commitments. */
  kind?: CommitmentKind;
  /** For people: the level that fills this role, when it names one. */
  level?: Level;
  /** For practices: the step they stand beside; absent = the whole stage. */
  beside?: ElementKey;
  /** Reasons for passing over just this: offered before those of its stage. Absent = those of the stage alone. */
  commonReasons?: ReasonKey[];
  /** No longer asked for; deals that hold it keep it. */
  retired?: true;
}

export interface Stage {
  key: StageKey;
  name: string;
  objective: string;
  clientValue: string;
  elements: ProcessElement[];
  skills: string[];
  /** Evidence from the client's side. */
  exit: string[];
  /** Offered first when something of it is passed over or marked, after the element's own. */
  commonReasons: ReasonKey[];
  /** Elements that each skill makes easier. */
  unlocks?: { skill: string; elements: ElementKey[] }[];
  retired?: true;
}

/** What it means to ask for one kind of commitment in this process. */
export interface CommitmentGuide {
  kind: CommitmentKind;
  name: string;
  purpose: string;
  asked: string;
  given: string;
  soft: string;
  sample: string;
  /** What the client gets from it. */
  value: string;
  /** Where the honest stage falls back to when one breaks. */
  fallback: StageKey;
}

/** A named, versioned roadmap of stages. `id` = `key@version`. */
export interface Process {
  id: string;
  key: string;
  version: number;
  name: string;
  language: string;
  stages: Stage[];
  guides: CommitmentGuide[];
  /** Version or template that it was made from. */
  madeFrom?: string;
  /** Absent on built-in ones. */
  madeAt?: number;
  /** Keys of the overlays laid over it. */
  overlays?: string[];
  /** Where a new deal begins; absent = the first stage. */
  entry?: StageKey;
  /** Put away by the rep: no longer offered. Deals on it stay. */
  archived?: true;
}

export const HONEST_REASONS = [
  'dislike_prospecting',
  'wait_rfp',
  'time_depth',
  'boardroom',
  'asking',
  'bother',
  'skill',
  'unvaluable',
  'importance',
  'uncomfortable',
  'fear',
  'confining',
  'different',
  'creative',
  'won_without',
] as const;
export const LEGITIMATE_REASONS = ['client_declined', 'not_applicable', 'already_true', 'not_yet_due'] as const;
export type HonestReason = (typeof HONEST_REASONS)[number];
export type LegitimateReason = (typeof LEGITIMATE_REASONS)[number];
export type ReasonKey = HonestReason | LegitimateReason;
