/** What the browser itself shows, and the frame's name in the page: `public/_locales`, in every language. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';

type BrowserWords = Record<string, { message: string }>;

function wordsOf(language: string): BrowserWords {
  const file = new URL(`../../public/_locales/${language}/messages.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as BrowserWords;
}

it.each(LANGUAGE_CODES)('are all there in %s', (language) => {
  const [words, english] = [wordsOf(language), wordsOf('en')];
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted());
  const same = Object.keys(words).filter((key) => words[key]?.message === english[key]?.message);
  expect(same.length === 0 || language === 'en').toBe(true);
  // More than 132 characters are not taken by the stores.
  expect(words['description']?.message.length).toBeLessThanOrEqual(132);
});
