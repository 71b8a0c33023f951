/** What the rep of the sample book says when looking back, one bank a language. */
import { LOOK_BACK_DE } from './look-back-de.ts';
import { LOOK_BACK_EN } from './look-back-en.ts';
import type { LookBackWords } from './look-back-types.ts';
import type { SampleLanguage } from './plan-types.ts';

export function lookBackWords(language: SampleLanguage): LookBackWords {
  return language === 'de' ? LOOK_BACK_DE : LOOK_BACK_EN;
}
