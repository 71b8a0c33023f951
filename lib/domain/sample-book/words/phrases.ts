/** What is said in the sample book, one bank a language. */
import type { SampleLanguage } from '../plans/plan-types.ts';
import type { Phrases } from './phrase-types.ts';
import { PHRASES_DE } from './phrases-de.ts';
import { PHRASES_EN } from './phrases-en.ts';

export function phrasesFor(language: SampleLanguage): Phrases {
  return language === 'de' ? PHRASES_DE : PHRASES_EN;
}

export type Slots = Partial<Record<'thing' | 'crew' | 'other' | 'money' | 'on' | 'by', string>>;

/** The phrases whose slots can all be filled. */
export function sayable(phrases: readonly string[], slots: Slots): string[] {
  return phrases.filter((phrase) => slotsOf(phrase).every((slot) => slots[slot] !== undefined));
}

/** Fills a phrase; the first letter is made a capital when a slot stands there. */
export function fillPhrase(phrase: string, slots: Slots): string {
  const filled = phrase.replace(/\{(\w+)\}/g, (whole, slot: keyof Slots) => slots[slot] ?? whole);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function slotsOf(phrase: string): (keyof Slots)[] {
  return [...phrase.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as keyof Slots);
}
