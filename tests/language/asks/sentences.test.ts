import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/language/asks/sentences.ts';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('sentences', () => {
  it('end at a stop, a mark, and where a writer of small letters ends them', () => {
    expect(texts('Thanks for the call. Could you send it? if so, great! let me know. cheers')).toEqual([
      'Thanks for the call.',
      'Could you send it?',
      'if so, great!',
      'let me know.',
      'cheers',
    ]);
  });

  it.each([
    'We spoke with Dr. Weber and Mr. J. P. Lang about it (e.g. the part on returns).',
    'Could you send it by 3 p.m. on Tuesday?',
    'Version 2.0 of acme.com/plan?x=1 costs €1,200.50 a month.',
    'Können wir am 15. März z.B. um 10 Uhr sprechen?',
    'The part on pricing, packaging etc. is still open',
    'Brauchen Sie am 3. Strom auf der Baustelle?',
    'Können wir bis zum 15. Angebote vergleichen?',
    'J. P. Morgan vs. the rest: approx. 40% is ours',
  ])('hold together: %s', (text) => expect(texts(text)).toEqual([text]));

  it('end at a German day where a new one begins, too', () => {
    expect(texts('Wir kommen am 3. Bitte sorgen Sie für Strom.')).toEqual([
      'Wir kommen am 3.',
      'Bitte sorgen Sie für Strom.',
    ]);
    expect(texts('Wir liefern bis zum 15. Können Sie das bestätigen?')).toHaveLength(2);
  });

  it('run on over a wrapped line, and end at a line that was not wrapped', () => {
    const wrapped = 'This line was wrapped somewhere because mail clients do that at about\nseventy characters.';
    expect(texts(`Hi Dana,\nthanks.\n\n${wrapped}\nOpening hours\nPrices`)).toEqual([
      'Hi Dana,',
      'thanks.',
      wrapped,
      'Opening hours',
      'Prices',
    ]);
  });

  it('are the points of a list, without their marks', () => {
    expect(texts('For Friday:\n- send the data\n- name an owner\n1. First thing\n2) Second thing\n• Third')).toEqual([
      'For Friday:',
      'send the data',
      'name an owner',
      'First thing',
      'Second thing',
      'Third',
    ]);
  });

  it('drop what holds no word', () => expect(texts('...\n\n-----\n\n?!')).toEqual([]));

  it('stand where they say they do, in any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let last = 0;
        for (const sentence of splitSentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          last = sentence.end;
        }
      }),
    );
  }, 30_000);
});
