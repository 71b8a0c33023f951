import { expect, test } from 'vitest';
import type { Anchor } from '../../../scripts/check-doubles/anchor.ts';
import { dateIn } from '../../../scripts/check-doubles/captured.ts';
import { holdAgainst } from '../../../scripts/check-doubles/compare.ts';
import type { FoundElement } from '../../../scripts/check-doubles/find-in-page.ts';
import { shapeOf } from '../../../scripts/check-doubles/signature.ts';

const SUBJECT: Anchor = { name: 'subject', selector: 'h2', read: ['data-legacy-thread-id'], since: '2018' };

interface Differs {
  tag?: string;
  attributes?: Record<string, string>;
  path?: string[];
}

function element({
  tag = 'h2',
  attributes = { 'data-legacy-thread-id': '16f438e906b36dac' },
  path = ['[role=main]'],
}: Differs): FoundElement {
  return { tag, path, attributes: Object.entries(attributes) };
}

function hold(captured: Differs, ours: Differs[], anchor = SUBJECT, date = '2026') {
  const double = new Map([['subject', ours.map(element)]]);
  return holdAgainst(new Map([['subject', [element(captured)]]]), date, double, [anchor])[0];
}

test('the same element with other ids, words and styling is the same', () => {
  const ours = { attributes: { 'data-legacy-thread-id': '17b79f50c14b98d2', class: 'x', title: 'Hallo' } };
  expect(hold({ attributes: { 'data-legacy-thread-id': '16f438e906b36dac', title: 'Hello' } }, [ours])?.verdict).toBe(
    'same',
  );
});

test.for<[string, Differs, Differs[], string]>([
  ['another tag', { tag: 'h1' }, [{}], 'is <h1>, in the double <h2>'],
  [
    'an attribute that is missing',
    { attributes: { 'data-legacy-thread-id': '1', 'data-new': '2' } },
    [{ attributes: { 'data-legacy-thread-id': '1' } }],
    'has data-new, in the double it is missing',
  ],
  [
    'a value of another kind',
    { attributes: { 'data-legacy-thread-id': 'thread-f:1' } },
    [{}],
    'data-legacy-thread-id is "thread id", in the double "hex id"',
  ],
  ['an attribute that is read and gone', { attributes: {} }, [{}], 'has no data-legacy-thread-id, the double has'],
  [
    'another place',
    { path: ['[role=dialog]', '[role=main]'] },
    [{}],
    'stands in [role=dialog], in the double it does not',
  ],
  ['nothing at all', {}, [], 'the double has no such element'],
])('says %s', ([, captured, ours, deviation]) => {
  expect(hold(captured, ours)).toMatchObject({ verdict: 'differs', deviations: [deviation] });
});

test('the element of the double that comes closest counts', () => {
  expect(hold({}, [{ tag: 'h1' }, {}])?.verdict).toBe('same');
});

test('an older capture may lack what is read, and a form that was replaced is not compared', () => {
  expect(hold({ attributes: {} }, [{}], SUBJECT, '2016-05')?.verdict).toBe('same');
  expect(hold({ tag: 'h1' }, [{}], { ...SUBJECT, until: '2021-10' }, '2020')?.verdict).toBe('older form');
  expect(hold({ tag: 'h1' }, [{}], { ...SUBJECT, until: '2021-10' }, '2022')?.verdict).toBe('differs');
});

test.for([
  ['#msg-a:r-7673660351152959857', '#msg id'],
  ['thread-f:1654009536642772396', 'thread id'],
  ['16f438e906b36dac', 'hex id'],
  ['person1@example.com', 'address'],
  [':4j', 'made-up id'],
  ['false', 'yes or no'],
  ['listitem', 'listitem'],
] as const)('%s has the shape of "%s"', ([value, shape]) => expect(shapeOf(value)).toBe(shape));

test.for([
  ['2020-10', '2020-10'],
  ['2016 to 2018', '2018'],
  ['2019-12-26', '2019-12'],
  ['profile1.classic.html', '9999'],
  ['list-row.2019-12.ru.html', '2019-12'],
] as const)('"%s" was taken in %s', ([text, date]) => expect(dateIn(text)).toBe(date));
