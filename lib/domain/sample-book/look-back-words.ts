/** What the rep of the sample book says when looking back, one bank a language. */
import type { ReviewCause } from '../win-loss/causes.ts';
import { LOOK_BACK_DE } from './look-back-de.ts';
import { LOOK_BACK_EN } from './look-back-en.ts';
import type { SampleLanguage } from './plan-types.ts';

export interface ReviewWords {
  cause: ReviewCause;
  story: string;
  lesson: string;
}

export interface MoveWords {
  kind: string;
  what: string;
  why: string;
  /** Empty = not known yet. */
  result: string;
}

interface PlanWords {
  behaviour: string;
  practice: string;
  helper: string;
}

export interface LookBackWords {
  /** By key of the deal's plan. */
  reviews: Record<string, ReviewWords>;
  /** Of deals that have no words of their own. */
  won: ReviewWords[];
  lost: ReviewWords[];
  /** By key of the deal's plan. */
  moves: Record<string, MoveWords>;
  /** By key of the deal's plan: why an element made no sense there. */
  misfits: Record<string, string>;
  plans: { now: PlanWords; before: PlanWords };
}

export function lookBackWords(language: SampleLanguage): LookBackWords {
  return language === 'de' ? LOOK_BACK_DE : LOOK_BACK_EN;
}
