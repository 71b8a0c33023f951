/** What the processes that ship with the extension are called by: without their words, which are what makes them large. */
import { LANGUAGE_CODES } from '../rows/languages.ts';
import type { Language } from '../rows/languages.ts';

/** A change of content gets a new version; old ones stay for the deals on them. */
export const BUILT_IN_VERSION = 1;

/** The key of what ships in several languages: the plain one is English. */
export function keyIn(language: Language, key: string): string {
  return language === 'en' ? key : `${key}-${language}`;
}

/** What a rep who speaks this language begins with. */
export function builtInId(language: Language): string {
  return `${keyIn(language, 'standard')}@${BUILT_IN_VERSION}`;
}

/** English is the first. */
export const BUILT_IN_IDS: readonly string[] = LANGUAGE_CODES.map(builtInId);
