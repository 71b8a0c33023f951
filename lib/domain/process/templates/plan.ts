/** How a template is cut out of the seven stages: which elements it takes, what it adds, and where it speaks for itself. */
import type { ElementGroup, ElementKey, StageKey } from '../../rows/process-types.ts';

export interface StagePlan {
  key: StageKey;
  /** Elements of the seven stages, from whichever of them; `undefined` = all of the stage of this key. */
  take?: readonly ElementKey[];
  /** Elements of its own: key → group. Their words stand under the same key. */
  add?: Readonly<Record<ElementKey, Exclude<ElementGroup, 'commitments'>>>;
}

export interface TemplatePlan {
  key: TemplateKey;
  stages: readonly StagePlan[];
  /** Where its deals begin; absent = the first stage. */
  entry?: StageKey;
}

export const TEMPLATE_KEYS = ['standard', 'short', 'rfp', 'renewal'] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** Words of a stage where the seven stages' own do not fit. */
export interface StageWordsOver {
  name?: string;
  objective?: string;
  clientValue?: string;
  exit?: string[];
}

export interface TemplateWords {
  name: string;
  stages: Record<StageKey, StageWordsOver>;
  /** Of the elements that are added. */
  elements: Record<ElementKey, string>;
}

export type CutTemplateKey = Exclude<TemplateKey, 'standard'>;
export type AllTemplateWords = Record<CutTemplateKey, TemplateWords>;
