/**
 * The words of the interface. One folder a language, one file an area; every language has the keys of English, checked by
 * the types. A message holds `{name}` for values and may hold `{count|one thing|# things}`, chosen by Intl.PluralRules
 * (forms in the order of the language's categories, the last being `other`; `#` is the number).
 *
 * This file carries every word: for the background and the tests. Surfaces take theirs from sidebar-words and
 * dashboard-words.
 */
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { es } from './es/index.ts';
import { pt } from './pt/index.ts';
import type { Language } from '../domain/rows/languages.ts';
import { fillMessage } from './fill.ts';
import type { Values } from './fill.ts';

export type MessageKey = keyof typeof en;
/** The messages of one surface in one language: some of the keys. */
export type Messages = Readonly<Record<string, string>>;
/** The messages of one surface in every language, loaded when they are needed. */
export type Words = Record<Language, () => Promise<Messages>>;

export const MESSAGES: Readonly<Record<Language, Record<MessageKey, string>>> = { en, de, fr, es, pt };

export function translate(language: Language, key: MessageKey, values: Values = {}): string {
  return fillMessage(language, MESSAGES[language][key], values);
}

/** Is this a key that the locales know? For keys that arrive as data (refusals, toasts). */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}
