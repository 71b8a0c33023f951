import { expect, test } from 'vitest';
import { fileName } from '../../components/dashboard/data/file-name.ts';
import { isAside, previewRows } from '../../components/dashboard/data/preview-rows.ts';
import { newDealArgs, newDealProblems, readPerson } from '../../components/dashboard/deals/new-deal.ts';
import { UNCHOSEN } from '../../components/deal/known-company/known-company.ts';
import { matchingActs } from '../../components/dashboard/palette/matching-acts.ts';
import { groupHits, hitHref } from '../../components/dashboard/search/hits.ts';
import { keyName } from '../../components/dashboard/shell/key-rows.ts';
import { troubleOf } from '../../components/dashboard/trouble/trouble.ts';
import type { SearchHit } from '../../lib/contract/views.ts';

test.each([
  ['Dana Whitfield', { name: 'Dana Whitfield', email: null }],
  ['dana.whitfield@northwind.example', { name: 'Dana Whitfield', email: 'dana.whitfield@northwind.example' }],
  ['Dana Whitfield <Dana@Northwind.Example>', { name: 'Dana Whitfield', email: 'dana@northwind.example' }],
  ['"Whitfield, Dana" <d@northwind.example>', { name: 'Whitfield, Dana', email: 'd@northwind.example' }],
  ['Dana @ Northwind', { name: 'Dana @ Northwind', email: null }],
  ['   ', null],
])('the person in %j is %j', (text, person) => expect(readPerson(text)).toEqual(person));

test('a deal by hand needs a company and a name, and no person', () => {
  expect(newDealProblems({ account: ' ', name: '' })).toEqual({
    account: 'deals.needsAccount',
    name: 'deals.needsName',
  });
  const form = { account: ' Northwind ', name: 'Rota', person: '', company: UNCHOSEN };
  expect(newDealArgs({ ...form, name: ' ' }, [])).toBeNull();
  const bare = { accountName: 'Northwind', dealName: 'Rota', people: [] };
  expect(newDealArgs(form, [])).toEqual(bare);
  const dana = { id: 'c1', name: 'Dana Whitfield', title: null };
  const known = [{ id: 'a1', name: 'Northwind GmbH', domains: [], people: [dana] }];
  expect(newDealArgs(form, known)).toEqual({ ...bare, accountId: 'a1' });
  const people = [{ contactId: 'c1', name: 'Dana Whitfield' }];
  expect(newDealArgs({ ...form, company: { ...UNCHOSEN, people: ['c1'] } }, known)).toMatchObject({ people });
  const another = { ...form, person: 'dana whitfield', company: { ...UNCHOSEN, not: ['a1'] } };
  expect(newDealArgs(another, known)).toEqual({
    ...bare,
    another: true,
    people: [{ name: 'dana whitfield', email: null }],
  });
});

test('a preview counts what a rep counts first, and leaves out what is empty on both sides', () => {
  const rows = previewRows({
    counts: { events: 9, commitments: 4, deals: 2, exchanges: 0 },
    replaces: { deals: 3, settings: 1, exchanges: 0 },
  });
  expect(rows.map(({ table }) => table)).toEqual(['deals', 'commitments', 'events', 'settings']);
  expect(rows[0]).toEqual({ table: 'deals', now: 3, after: 2 });
});

test('a preview puts aside what stays as it is, unless a rep counts in it', () => {
  const aside = (table: string, now: number, after: number) => isAside({ table, now, after });
  expect(aside('settings', 1, 1)).toBe(true);
  expect(aside('settings', 1, 2)).toBe(false);
  expect(aside('deals', 3, 3)).toBe(false);
});

test('a file says what it is and of which day', () => {
  expect(fileName('backup', 'json', new Date(2026, 4, 4, 23, 59))).toBe('red-pen-backup-2026-05-04.json');
});

test('the palette finds acts by the beginnings of their words', () => {
  const acts = ['Save a backup', 'Settings', 'New deal'].map((title) => ({ key: title, title, section: '', run() {} }));
  const found = (text: string) => matchingActs(acts, text).map(({ title }) => title);
  expect(found('')).toHaveLength(3);
  expect(found('ba sa')).toEqual(['Save a backup']);
  expect(found('s')).toEqual(['Save a backup', 'Settings']);
  expect(found('ackup')).toEqual([]);
});

test('results stand by type, led by the best, and lead to their place', () => {
  const hit = (type: SearchHit['type'], id: string, dealId: string | null = null): SearchHit => ({
    type,
    id,
    dealId,
    title: `${type} ${id}`,
    detail: '',
  });
  const hits = [hit('commitment', 'c1', 'd1'), hit('deal', 'd2', 'd2'), hit('deal', 'd1', 'd1'), hit('contact', 'p1')];
  expect(groupHits(hits).map(({ type, found }) => [type, ...found.map(({ id }) => id)])).toEqual([
    ['commitment', 'c1'],
    ['deal', 'd2', 'd1'],
    ['contact', 'p1'],
  ]);
  expect(hits.map(hitHref)).toEqual(['#/deals/d1', '#/deals/d2', '#/deals/d1', '#/people?text=contact+p1']);
});

test('a full disk is a notice, what cannot be opened is a page', () => {
  expect(troubleOf({ state: 'fine' })).toBeNull();
  expect(troubleOf({ state: 'full' })).toBeNull();
  expect(troubleOf({ state: 'lost', had: 3, snapshotAt: null })).toEqual({ state: 'lost', had: 3, snapshotAt: null });
});

test('keys are named as on the keyboard', () => {
  expect([keyName('Mod', 'MacIntel'), keyName('Mod', 'Linux x86_64'), keyName('K', 'MacIntel')]).toEqual([
    '⌘',
    'Ctrl',
    'K',
  ]);
});
