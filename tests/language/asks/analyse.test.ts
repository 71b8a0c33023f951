import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/language/asks/analyse.ts';

const NOW = Date.parse('2026-06-10T10:00:00Z');
const read = (text: string, more = {}) => readText(text, { now: NOW, zone: 'UTC', ...more });
const one = (text: string, more = {}) => {
  const [sentence] = read(text, more).sentences;
  if (!sentence) throw new Error('no sentence');
  return sentence;
};
const isAsk = (text: string, more = {}) => ['ask', 'soft-ask'].includes(one(text, more).label);

describe('a draft', () => {
  const DRAFT = [
    'Hi Dana,',
    '',
    'thanks for walking us through the returns process on Monday. Could you please sign the contract that is',
    "attached by Friday? I'll have the draft ready by then.",
    '',
    'Let me know if you have any questions.',
    'Best,',
    'Tom',
  ].join('\n');

  it('is read sentence by sentence, each at its place', () => {
    const { language, sentences, scheduling, thanks } = read(DRAFT);
    expect([language, scheduling, thanks]).toEqual(['en', false, false]);
    for (const { text, start, end } of sentences) expect(DRAFT.slice(start, end)).toBe(text);
    const asks = sentences.filter(({ label }) => label === 'ask');
    expect(asks.map(({ kind, due, shown }) => [kind, due?.ok && due.due.date, shown])).toEqual([
      ['decide', '2026-06-12', true],
    ]);
    expect(sentences.filter(({ label }) => label === 'promise').map(({ text }) => text)).toEqual([
      "I'll have the draft ready by then.",
    ]);
  });

  it('says which words decided, as they stand in the text', () => {
    for (const { because, text } of read(DRAFT).sentences) for (const words of because) expect(text).toContain(words);
    expect(one('COULD YOU please sign the contract by Friday?').because.join(' | ')).toContain('COULD YOU');
  });
});

describe('the day that an ask is due', () => {
  it.each([
    ['en', 'Could you sign the order form and send it back by Friday?'],
    ['de', 'Könnten Sie mir die Zahlen bis Freitag schicken?'],
    ['fr', 'Pourriez-vous nous envoyer les chiffres avant vendredi ?'],
    ['es', '¿Podrías enviarme los datos antes del viernes?'],
    ['pt', 'Você pode me enviar os dados até sexta-feira?'],
  ] as const)('is read in %s: %s', (language, text) =>
    expect(one(text, { language }).due).toMatchObject({ ok: true, due: { date: '2026-06-12' } }),
  );
});

describe('in a first cold mail', () => {
  it.each(['Would this be useful to your team?', 'Does this sound relevant to you?', 'Any interest?'])(
    'a question about interest asks: %s',
    (text) => {
      expect(isAsk(text, { first: true })).toBe(true);
    },
  );
});

describe('any text', () => {
  it('is read without an error, with probabilities and places that hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, first) => {
        for (const sentence of read(text, { first, language: 'en' }).sentences) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.probability).toBeGreaterThanOrEqual(0);
          expect(sentence.probability).toBeLessThanOrEqual(1);
          for (const words of sentence.because) expect(sentence.text).toContain(words);
        }
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  it('is empty when there is nothing', () =>
    expect(read('')).toEqual({ language: 'en', sentences: [], scheduling: false, thanks: false }));
});
