/** What French asks of every sentence of ours: its spaces, its marks, and that none of a thing is counted like one. */
import { expect, it } from 'vitest';
import { builtInProcess } from '../../lib/domain/process/built-in.ts';
import { allTemplates } from '../../lib/domain/process/templates/templates.ts';
import { overlays } from '../../lib/domain/process/words/fr/overlays.ts';
import { fillMessage } from '../../lib/locales/fill.ts';
import { notifications } from '../../lib/locales/fr/notifications.ts';
import { MESSAGES } from '../../lib/locales/translate.ts';

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const texts = [
  MESSAGES.fr,
  notifications,
  builtInProcess('fr').stages,
  builtInProcess('fr').guides,
  overlays,
  allTemplates('fr'),
]
  .flatMap(textsIn)
  .filter((text) => text.includes(' '));

const holding = (wrong: RegExp): string[] => texts.filter((text) => wrong.test(text));

it('lets no mark stand alone at the start of a line', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(holding(/ [:;?!»%]/)).toEqual([]);
  expect(holding(/« /)).toEqual([]);
});

it('puts a space before the marks that have one, and inside quotation marks', () => {
  // "J, K et ?" names the key, and a colon stands close in addresses and hours.
  expect(holding(/[^\u202F\s][;?](?!\.)/)).toEqual([]);
  expect(holding(/[^\u00A0]:(?!\/\/)/)).toEqual([]);
  expect(holding(/«[^\u00A0]|[^\u00A0]»/)).toEqual([]);
});

it('has the apostrophe and the quotation marks of French', () => {
  expect(holding(/['"“”]/)).toEqual([]);
});

it('counts none like one, with its figure', () => {
  const oneForm = texts.flatMap((text) => [...text.matchAll(/\{\w+\|([^{}|]*)\|/g)].map(([, one = '']) => one));
  expect(oneForm.length).toBeGreaterThan(50);
  expect(oneForm.filter((form) => /^(?:1|une?)\b/i.test(form))).toEqual([]);
  const said = (count: number) => fillMessage('fr', MESSAGES.fr['count.commitments'], { count });
  expect([0, 1, 2, 1_000_000].map(said)).toEqual([
    '0 engagement',
    '1 engagement',
    '2 engagements',
    '1\u202F000\u202F000 engagements',
  ]);
});
