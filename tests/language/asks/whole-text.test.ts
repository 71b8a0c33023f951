import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/language/asks/analyse.ts';
import type { OwnExample } from '../../../lib/language/asks/analyse.ts';

const NOW = Date.parse('2026-06-10T10:00:00Z');
const read = (text: string, examples: OwnExample[] = []) => readText(text, { now: NOW, zone: 'UTC', examples });

describe('a text that does one thing', () => {
  it.each(['Hi Dana,\n\nthank you so much!\n\nBest,\nTom', 'Thanks for the quick reply. Have a great weekend!'])(
    'thanks: %s',
    (text) => expect(read(text)).toMatchObject({ thanks: true, scheduling: false }),
  );

  it.each(['Tuesday at 3 works for me. See you then!', 'Confirmed for Thursday at 10, I moved the calendar invite.'])(
    'arranges a time: %s',
    (text) => expect(read(text)).toMatchObject({ scheduling: true }),
  );

  it.each([
    'Thanks for the call. Could you send me the contract by Friday?',
    'Hi Dana, would you be open to 20 minutes on Tuesday to look at a pilot?',
    'We help teams like yours ship faster.',
  ])('does more or something else: %s', (text) =>
    expect(read(text)).toMatchObject({ thanks: false, scheduling: false }),
  );

  it('has no sentences in a language that is not read', () =>
    expect(read('Potrebbe inviarmi i dati entro venerdì? Grazie mille per la vostra risposta.')).toEqual({
      language: null,
      sentences: [],
      scheduling: false,
      thanks: false,
    }));
});

describe("the rep's own corrections", () => {
  const SENTENCE = 'The pilot plan sits in the shared folder for your team.';

  it('decide for the same sentence, whatever its names and numbers', () => {
    const examples: OwnExample[] = [{ text: SENTENCE, label: 'ask', kind: 'review' }];
    const [sentence] = read(SENTENCE.toUpperCase(), examples).sentences;
    expect(sentence).toMatchObject({ label: 'ask', kind: 'review', shown: true });
  });

  it('pull a similar one, and leave another alone', () => {
    const asked = 'Let me know if you have any questions about the plan.';
    const examples: OwnExample[] = [{ text: asked, label: 'ask', kind: 'other' }];
    const similar = 'Let me know if you have any questions about our plan.';
    const other = 'We met Omar on Monday.';
    const probability = (text: string, own: OwnExample[]) => read(text, own).sentences[0]?.probability ?? 0;
    expect(probability(similar, examples)).toBeGreaterThan(probability(similar, []) + 0.2);
    expect(probability(other, examples)).toBe(probability(other, []));
  });

  it('hold back what was dismissed', () => {
    const text = 'Could you send me the list by Friday?';
    expect(read(text).sentences[0]?.label).toBe('ask');
    expect(read(text, [{ text, label: 'none', kind: null }]).sentences[0]).toMatchObject({
      label: 'none',
      shown: false,
    });
  });
});

describe('a long text', () => {
  it.each(['Could you send it by Friday? ', 'a, ', '(((([[[[', '"?!', 'word ', '> 1) - ', '§{{', 'é', '\n'])(
    'takes time in proportion to its length: %j',
    (piece) => {
      const took = (length: number) => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const before = process.cpuUsage();
        for (let turn = 0; turn < 3; turn += 1) readText(text, { now: NOW, zone: 'UTC', language: 'en' });
        return process.cpuUsage(before).user;
      };
      took(5000);
      const small = Math.min(took(5000), took(5000));
      expect(Math.min(took(20_000), took(20_000))).toBeLessThan(12 * small + 200_000);
    },
    60_000,
  );
});
