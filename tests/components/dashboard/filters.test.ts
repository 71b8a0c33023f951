import { expect, test } from 'vitest';
import {
  dealArgs,
  dealFilterHref,
  isNarrowed,
  readDealFilter,
} from '../../../components/dashboard/deals/deal-filter.ts';
import { ledgerArgs, ledgerFilterHref, readLedgerFilter } from '../../../components/dashboard/ledger/ledger-filter.ts';
import { pageRange, readOffset } from '../../../components/dashboard/lists/paging.ts';
import { peopleFilterHref, readPeopleFilter } from '../../../components/dashboard/people/people-filter.ts';
import { parseRoute } from '../../../components/dashboard/shell/route.ts';

test('the usual sentence needs no words in the address', () => {
  expect(dealFilterHref(readDealFilter({}))).toBe('#/deals');
  expect(ledgerFilterHref(readLedgerFilter({}))).toBe('#/ledger');
  expect(peopleFilterHref(readPeopleFilter({}))).toBe('#/people');
});

test('a sentence survives the way through the address', () => {
  const deals = { show: 'closed', stage: 'discover', sort: 'value', text: 'a & b ', offset: 100 } as const;
  expect(readDealFilter(parseRoute(dealFilterHref(deals)).params)).toEqual(deals);
  const ledger = { state: 'overdue', kind: 'decide', text: '', offset: 50 } as const;
  expect(readLedgerFilter(parseRoute(ledgerFilterHref(ledger)).params)).toEqual(ledger);
  const people = { show: 'accounts', text: 'x', offset: 0 } as const;
  expect(readPeopleFilter(parseRoute(peopleFilterHref(people)).params)).toEqual(people);
});

test('an address from elsewhere falls back to what there is', () => {
  expect(readDealFilter({ show: 'everything', sort: '__proto__', from: '-3' })).toMatchObject({
    show: 'open',
    sort: 'updated',
    offset: 0,
  });
  expect(readLedgerFilter({ state: 'gone', kind: 'toString' })).toMatchObject({ state: 'open', kind: '' });
  expect([readOffset('75'), readOffset('1e99'), readOffset('x')]).toEqual([50, 0, 0]);
});

test('the question leaves out what was not asked', () => {
  expect(dealArgs(readDealFilter({ text: '  ' }))).toEqual({ show: 'open', sort: 'updated', offset: 0, limit: 50 });
  expect(ledgerArgs(readLedgerFilter({ kind: 'time', text: ' a ' }))).toMatchObject({ kind: 'time', text: 'a' });
});

test('only the widest sentence is not narrowed', () => {
  expect(isNarrowed(readDealFilter({ show: 'all' }))).toBe(false);
  for (const params of [
    {},
    { show: 'all', text: 'x' },
    { show: 'all', stage: 'target' },
    { show: 'all', from: '50' },
  ]) {
    expect(isNarrowed(readDealFilter(params))).toBe(true);
  }
});

test('pages say where they are and what is beside them', () => {
  expect(pageRange(0, 50, 120)).toEqual({ from: 1, to: 50, previous: null, next: 50 });
  expect(pageRange(100, 20, 120)).toEqual({ from: 101, to: 120, previous: 50, next: null });
  expect(pageRange(0, 0, 0)).toEqual({ from: 0, to: 0, previous: null, next: null });
});
