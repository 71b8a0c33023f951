import { describe, expect, it } from 'vitest';
import { neededBy, Sieve } from '../../../lib/language/dates/needed-words.ts';

const DIGIT = '\0';

describe('what a pattern needs', () => {
  it.each<[string, string[] | null]>([
    ['in (?:the )?(?:one|two) weeks?', [' week']],
    ['(?<w>sun(?:day)?|mon(?:day)?)\\b', ['sun', 'mon']],
    ['(?<!not )(?:today|2day)(?! is)', ['today', '2day']],
    ['(?:next )?', null],
    ['next|.+', null],
    ['[xy]+', null],
    ['\\d{1,2}[./]', [DIGIT]],
    ['\\d{0,2}', null],
    ['a?b*c{2}d', ['c']],
    ['q(?<q>[1-4])', ['q']],
    ['h\\.b', ['h.b']],
    ['\\p{L}+-Woche', ['-woche']],
  ])('%s', (pattern, needed) => {
    expect(neededBy(pattern)).toEqual(needed);
  });
});

describe('the sieve', () => {
  it('lets through what could match, and what it knows nothing of', () => {
    const sieve = new Sieve(['next (?:week|month)', '[xy]', '\\d+ days']);
    expect(sieve.through('Next WEEK?')).toEqual([0, 1]);
    expect(sieve.through('in 12 days')).toEqual([1, 2]);
    expect(sieve.through('in some weeks')).toEqual([1]);
  });
});
