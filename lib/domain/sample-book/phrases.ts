/** What is said in the sample book, one bank a language. */
import type { CommitmentKind, Statement } from '../types.ts';
import type { SampleLanguage } from './plan-types.ts';
import { PHRASES_DE } from './phrases-de.ts';
import { PHRASES_EN } from './phrases-en.ts';

/**
 * Slots: `{thing}` what the deal is about, `{crew}` who does the work, `{other}` somebody else at the client, by
 * first name in English, `{money}` the deal's value, `{on}` "on Thursday", `{by}` "by Thursday". A phrase with `{on}` or `{by}` needs a date,
 * one with `{other}` a second person, one with `{money}` a value.
 */
export interface Phrases {
  asks: Record<CommitmentKind, string[]>;
  /** Of ours: while we learn, and once there is something to decide on. */
  promises: { early: string[]; late: string[] };
  /** Notes of exchanges: what came of it. */
  notes: string[];
  /** Why an element was passed over or does not apply. */
  whys: string[];
  /** Answers of information elements, by stage, in the order of the process. */
  answers: Record<string, string[]>;
  /** What people of the client say: how it is, what they want, what worries them. */
  said: Record<Statement['about'], string[]>;
  /** Why something that stood fell, in the rep's words. */
  causes: string[];
  /** A note on the deal itself. */
  dealNotes: string[];
}

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
