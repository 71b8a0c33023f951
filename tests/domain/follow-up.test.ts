import { describe, expect, it } from 'vitest';
import { followUpLanguage, followUpsOf } from '../../lib/domain/follow-up/follow-up.ts';
import { isSameMatter } from '../../lib/domain/follow-up/same-matter.ts';
import { spokenIn } from '../../lib/domain/follow-up/spoken-in.ts';
import { guideOf } from '../../lib/domain/process/find.ts';
import { builtInProcesses } from '../../lib/domain/process/built-in.ts';
import { COMMITMENT_KINDS } from '../../lib/domain/rows/types.ts';
import { commitment } from './support/rows.ts';

const DAY = 86_400_000;

describe('asking again', () => {
  const texts = ['de', 'en', 'es', 'fr', 'pt'].flatMap((language) =>
    COMMITMENT_KINDS.map((kind) => {
      const process = builtInProcesses().find((one) => one.language === language);
      const sample = process && guideOf(process, kind)?.sample;
      return { kind, language, sample, all: followUpsOf(commitment({ kind }), [], language) };
    }),
  );

  it('has three ways for each kind, all different, each a question, none the first one again', () => {
    for (const { kind, language, sample, all } of texts) {
      expect(all, `${kind} ${language}`).toHaveLength(3);
      expect(new Set([sample ?? 'none', ...all]).size).toBe(4);
      for (const text of all) expect(text).toContain('?');
    }
    const everything = texts.flatMap(({ all }) => all);
    expect(new Set(everything).size).toBe(everything.length);
  });

  it('leaves no braces, scolds nobody and begs nobody', () => {
    for (const { all, language } of texts) {
      for (const text of all) {
        expect(text).not.toMatch(/[{}[\]]/);
        expect(text).not.toMatch(/\b(just|sorry|simply|bump|friendly reminder|circling back|haven.t heard)\b/i);
        expect(text).not.toMatch(/\b(nur kurz|leider|Erinnerung|nachhaken|noch nichts gehört)\b/i);
        // The client is addressed as Sie.
        if (language === 'de') expect(text).not.toMatch(/\b(du|dir|dich|dein\w*)\b/i);
      }
    }
  });

  it('differs with every time that it was asked before, of the same person for the same', () => {
    const first = commitment({ kind: 'decide', contactId: 'dana', askedAt: 1 * DAY });
    const second = commitment({ kind: 'decide', contactId: 'dana', askedAt: 9 * DAY });
    const third = commitment({ kind: 'decide', contactId: 'dana', askedAt: 18 * DAY });
    const others = [first, second, third, commitment({ kind: 'decide', contactId: 'tom', askedAt: 1 })];
    const next = [first, second, third].map((ask) => followUpsOf(ask, others, 'en')[0]);
    expect(new Set(next).size).toBe(3);
    expect(followUpsOf(second, [...others, commitment({ kind: 'time', contactId: 'dana' })], 'en')[0]).toBe(next[1]);
  });

  it('is known by its words, whole or a sentence of them, in every language; the rep’s own words are theirs', () => {
    const first = commitment({ contactId: 'dana', askedAt: DAY });
    for (const { kind, all } of texts) {
      const before = { ...first, kind };
      for (const text of all) {
        const sentence = /[^.:]+\?/.exec(text)?.[0] ?? '';
        // As the next ask addresses it.
        const called = `Dana, ${sentence.trim().charAt(0).toLowerCase()}${sentence.trim().slice(1)}`;
        for (const words of [text, sentence, called])
          expect(isSameMatter(before, { ...first, words, askedAt: 9 * DAY }), words).toBe(true);
        expect(isSameMatter(before, { ...first, words: text, askedAt: 9 * DAY, contactId: 'tom' })).toBe(false);
        expect(isSameMatter({ ...before, askedAt: 10 * DAY }, { ...first, words: text, askedAt: 9 * DAY })).toBe(false);
      }
      expect(isSameMatter(before, { ...before, words: 'Could you bring Priya along?', askedAt: 9 * DAY })).toBe(false);
      expect(isSameMatter(before, { ...before, words: '', askedAt: 9 * DAY })).toBe(false);
    }
  });

  it('speaks the language of the process, and English where there is no other', () => {
    const ask = commitment({ kind: 'time' });
    expect(followUpsOf(ask, [], 'de')[0]).toMatch(/Sie|Wäre/);
    expect(followUpsOf(ask, [], 'nl')).toEqual(followUpsOf(ask, [], 'en'));
  });

  it('is in the language of the ask where that is clear, whatever the process speaks', () => {
    const of = (words: string, language = 'en') => followUpLanguage(commitment({ words }), { language });
    expect(of('Hätten Sie am Donnerstag 20 Minuten für uns?')).toBe('de');
    expect(of('Wann können wir das mit Ihrer Leitung besprechen?')).toBe('de');
    expect(of('Could you spare 20 minutes on Thursday?', 'de')).toBe('en');
    expect(of('Pourriez-vous nous envoyer les chiffres ?')).toBe('fr');
    expect(of('¿Podría enviarnos los datos y su opinión?')).toBe('es');
    expect(of('Você poderia nos enviar os números?')).toBe('pt');
    for (const unclear of ['', '20 Minuten?', 'Kunt u ons de cijfers sturen?', 'Thursday?']) {
      expect(of(unclear, 'de')).toBe('de');
      expect(of(unclear, 'en')).toBe('en');
    }
    for (const language of ['de', 'en', 'es', 'fr', 'pt'])
      for (const kind of COMMITMENT_KINDS)
        for (const words of followUpsOf(commitment({ kind }), [], language))
          expect(spokenIn(words) ?? language, words).toBe(language);
  });
});
