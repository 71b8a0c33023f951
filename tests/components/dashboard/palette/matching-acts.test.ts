import { expect, test } from 'vitest';
import { matchingActs } from '../../../../components/dashboard/palette/matching-acts.ts';

test('the palette finds acts by the beginnings of their words', () => {
  const acts = ['Save a backup', 'Settings', 'New deal'].map((title) => ({ key: title, title, section: '', run() {} }));
  const found = (text: string) => matchingActs(acts, text).map(({ title }) => title);
  expect(found('')).toHaveLength(3);
  expect(found('ba sa')).toEqual(['Save a backup']);
  expect(found('s')).toEqual(['Save a backup', 'Settings']);
  expect(found('ackup')).toEqual([]);
});
