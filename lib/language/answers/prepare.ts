/** A reply made ready for reading: its greeting off, its language known. */
import { GREETINGS } from '../greetings.ts';
import { guessLanguage } from '../recognise-language.ts';
import { readReply } from './features.ts';
import type { KnownLanguage } from '../recognise-language.ts';
import type { ReplyReading, ReplyOptions } from './features.ts';

const LONGEST_REPLY = 3000;
const GREETING = new RegExp(`^\\s*(?:(?:${GREETINGS})(?: [\\p{L}.' -]{1,40}?)?[,!:\\n]+\\s*)+`, 'iu');

/** Without the greeting, with straight apostrophes: `at` of a feature counts in this. */
function prepare(text: string): string {
  return text.slice(0, LONGEST_REPLY).replaceAll('’', "'").replace(GREETING, '').trim();
}

function languageOf(text: string, ask: string): KnownLanguage | null {
  const said = guessLanguage(text);
  return said === undefined ? (guessLanguage(ask) ?? guessLanguage(`${ask} ${text}`) ?? 'en') : said;
}

/** `null` = nothing is said, or in a language that isn't known. */
export function prepareReply(
  ask: string,
  reply: string,
  options: ReplyOptions,
): { text: string; reading: ReplyReading } | null {
  const [text, words] = [prepare(reply), prepare(ask)];
  const language = languageOf(text, words);
  if (language === null || text === '') return null;
  return { text, reading: readReply(words, text, language, options) };
}
