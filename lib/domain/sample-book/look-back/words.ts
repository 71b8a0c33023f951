/** What the rep of the sample book says when looking back, one bank a language. */
import { LOOK_BACK_DE } from './words-de.ts';
import { LOOK_BACK_EN } from './words-en.ts';
import type { LookBackWords } from './look-back-types.ts';
import type { SampleLanguage } from '../plans/plan-types.ts';

export function lookBackWords(language: SampleLanguage): LookBackWords {
  return language === 'de' ? LOOK_BACK_DE : LOOK_BACK_EN;
}
