import { expect, it } from 'vitest';
import { happeningWords } from '../../../../components/dashboard/deal/history/happening-words.ts';

const say = (key: string, values?: Record<string, unknown>) => `${key} ${JSON.stringify(values ?? {})}`;

it('says a day as people do', () => {
  const due = { what: 'timeline.due', values: { kind: 'Time', date: '2026-03-12' } };
  expect(happeningWords(due, { say, language: 'en' })).toContain('"date":"Thursday, 12 March 2026"');
  expect(happeningWords(due, { say, language: 'de' })).toContain('"date":"Donnerstag, 12. März 2026"');
});

it('leaves what has no day as it is', () => {
  const gone = { what: 'timeline.due-gone', values: { kind: 'Time' } };
  expect(happeningWords(gone, { say, language: 'en' })).toBe('timeline.due-gone {"kind":"Time"}');
});
