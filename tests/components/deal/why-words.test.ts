/** Facts beside reasons, in words of every language: every count is said, none is a share, and nothing follows from them. */
import { describe, expect, it } from 'vitest';
import { makeLocale } from '../../../components/hooks/words/locale.ts';
import { whyWords } from '../../../components/deal/checklist/reasons/why-words.ts';
import type { ReasonFact } from '../../../lib/domain/audit/reason-facts.ts';
import { LANGUAGE_CODES } from '../../../lib/domain/rows/languages.ts';
import { MESSAGES } from '../../../lib/locales/translate.ts';

const one = { won: 11, of: 23 };
const other = { won: 7, of: 19 };
const FACTS: ReasonFact[] = [
  { about: 'asks', ofKind: false, asked: 61, given: 41, declined: 9, dodged: 4, silent: 5 },
  { about: 'asks', ofKind: true, asked: 61, given: 41, declined: 9, dodged: 4, silent: 5 },
  { about: 'depth', deep: one, shallow: other },
  { about: 'origin', opened: one, came: other },
  { about: 'opened', opened: one },
  { about: 'done', done: 11, of: 23 },
  { about: 'sides', done: one, passed: other },
  { about: 'passed', won: 3, lost: 8, open: 6 },
  { about: 'moves', moves: 13, worked: 5 },
];
const CAUSES =
  /because|due to|caus|led to|therefore|cost|weil|dadurch|deshalb|kostet|wegen|parce que|porque|debido|devido|cuesta|coûte|custa/i;

describe.each(LANGUAGE_CODES)('facts beside reasons in %s', (language) => {
  const locale = makeLocale(MESSAGES[language], language);
  it.each(FACTS.map((fact) => [fact.about, fact] as const))('%s', (_about, fact) => {
    const words = whyWords(fact, locale);
    expect(words).not.toMatch(/[{}%]/);
    expect(words).not.toMatch(CAUSES);
    const counts = JSON.stringify(fact).match(/\d+/g) ?? [];
    for (const count of counts) expect(words).toContain(count);
  });
});
