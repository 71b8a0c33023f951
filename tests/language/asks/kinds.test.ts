/** What sentences ask for, and the words that it is read from. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/language/asks/analyse.ts';
import { conceptsOf, smallClassOf } from '../../../lib/language/asks/lexicon.ts';

function kindOf(text: string, first = false) {
  return readText(text, { now: 0, zone: 'UTC', language: 'en', first }).sentences[0]?.kind;
}

describe('the kind of an ask', () => {
  it.each([
    ['Could we move our call to Thursday at ten?', 'time'],
    ['Can you send me the last three months of invoices?', 'explore'],
    ['Could your team mark what is wrong in the draft by Friday?', 'collaborate'],
    ['Would you introduce me to your CFO?', 'consensus'],
    ['Can you commit to about 60k if the plan holds?', 'invest'],
    ['What worries you most about switching?', 'resolve'],
    ['Are you ready to go ahead and sign this week?', 'decide'],
  ])('%s', (text, kind) => expect(kindOf(text)).toBe(kind));

  it('of interest in a first cold mail is explore, of a talk time', () => {
    expect(kindOf('Worth a look?', true)).toBe('explore');
    expect(kindOf('Worth a chat?', true)).toBe('time');
  });
});

describe('the packed word lists', () => {
  it('know a word whole or by its beginning, in any of the languages', () => {
    expect(conceptsOf('signature').asked).not.toEqual([]);
    expect(conceptsOf('preocupaciones').asked).toEqual(conceptsOf('preocupado').asked);
    expect(conceptsOf('quagmire')).toEqual({ asking: [], asked: [] });
  });

  it('give small words that do the same work one class', () => {
    expect(smallClassOf('could')).toBeDefined();
    expect(smallClassOf('podria')).toBe(smallClassOf('could'));
    expect(smallClassOf('xylophone')).toBeUndefined();
  });
});
