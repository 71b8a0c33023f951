/** What a native writer would not say, and what would not fit: words of another country, a rep taken for a man, a stage whose name a column of the board can’t hold. */
import { expect, it, test } from 'vitest';
import { builtInProcess } from '../../lib/domain/process/built-in.ts';
import { LANGUAGE_CODES } from '../../lib/domain/rows/languages.ts';
import type { Language } from '../../lib/domain/rows/languages.ts';
import { MESSAGES } from '../../lib/locales/translate.ts';
import { fillMessage } from '../../lib/locales/fill.ts';

const saying = (language: Language, wrong: RegExp): string[] =>
  [
    ...Object.values(MESSAGES[language]),
    JSON.stringify(builtInProcess(language).stages),
    JSON.stringify(builtInProcess(language).guides),
  ].flatMap((text) => wrong.exec(text)?.[0] ?? []);

it('speaks the Portuguese of Brazil', () => {
  expect(saying('pt', /\bjá não\b|\bficheiros?\b|\bregistos?\b|\bcontactos?\b|\becrã\b|\butilizador/i)).toEqual([]);
});

it('takes nobody for a man in Spanish', () => {
  expect(saying('es', /\btú mismo\b|\bfui demasiado \w+o\b/i)).toEqual([]);
});

it('calls the mail address of a person one, and no street', () => {
  const labels = LANGUAGE_CODES.map((language) => MESSAGES[language]['people.address']);
  expect(labels).toEqual(['Address', 'Adresse', 'E-mail', 'Correo', 'E-mail']);
});

it('lets what is counted agree all through the sentence', () => {
  const said = (language: Language, key: keyof (typeof MESSAGES)['en'], values: Record<string, number>) =>
    fillMessage(language, MESSAGES[language][key], values);
  expect(said('pt', 'price.payer.rep.says', { n: 1, days: 3 })).toBe(
    '1 negócio que não foi ganho, aberto por 3 dias ao todo.',
  );
  expect(said('es', 'why.passed', { won: 1, lost: 1, open: 1 })).toBe(
    'Saltado hasta ahora: 1 ganado, 1 perdido, 1 abierto',
  );
  expect(said('es', 'price.side.says', { name: 7, n: 1, won: 1 })).toContain('1 ganado.');
});

test.each(LANGUAGE_CODES)('the built-in stages in %s are named so that a column of the board has room', (language) => {
  const names = builtInProcess(language).stages.map(({ name }) => name);
  expect(names).toHaveLength(7);
  expect(names.filter((name) => name.length > 17)).toEqual([]);
});
