import { expect, it } from 'vitest';
import { dealTitle, ownName } from '../../../lib/domain/deal/deal-title.ts';

it.each([
  ['Night-shift planning', 'Northwind Logistics', 'Night-shift planning'],
  ['Tessera Materials', 'Tessera Materials', null],
  [' tessera materials', 'Tessera Materials', null],
  ['Tessera Materials 2027', 'Tessera Materials', 'Tessera Materials 2027'],
])('a deal named %j at %j is called %j beside it', (deal, account, own) => {
  expect(ownName(deal, account)).toBe(own);
});

it('is called by both names only where they differ', () => {
  expect(dealTitle('Night-shift planning', 'Northwind')).toBe('Northwind: Night-shift planning');
  expect(dealTitle('tessera Materials', 'Tessera Materials')).toBe('Tessera Materials');
});
