import { expect, test } from 'vitest';
import { formatHash, parseHash } from './hash.ts';

const TOKEN = 'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV';
const THREAD = 'thread-f:1709009752799549650';
const list = { list: 'inbox', page: 1, thread: null, compose: null };

test.for([
  ['#inbox', list],
  ['#inbox/p3', { ...list, page: 3 }],
  ['#label/Big+clients', { ...list, list: 'label/Big clients' }],
  ['#search/from%3Adana+swaps', { ...list, list: 'search/from:dana swaps' }],
  [`#inbox/${TOKEN}`, { ...list, thread: THREAD }],
  [`#label/Clients/${TOKEN}`, { ...list, list: 'label/Clients', thread: THREAD }],
  ['#inbox?compose=new', { ...list, compose: 'new' }],
  [
    '#inbox?compose=CqMvqmRLbRhtqczNhFhkDQPRFTQBHmDpFpKtPVWGdZHFgscZcWpMKGJpSjgpgpvdSbRMRTSpSxB',
    { ...list, compose: 'f:1689835521506698369+msg-a:r-4437691956637862407' },
  ],
] as const)('%s is read and written alike', ([hash, place]) => {
  expect(parseHash(hash)).toEqual(place);
  expect(formatHash(place)).toBe(hash);
});

test('the old form of a thread is read, and an empty address is the inbox', () => {
  expect(parseHash('#all/16f438e906b36dac')).toEqual({ ...list, list: 'all', thread: '16f438e906b36dac' });
  expect(parseHash('')).toEqual(list);
});
