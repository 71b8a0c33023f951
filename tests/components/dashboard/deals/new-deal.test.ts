import { expect, test } from 'vitest';
import { newDealArgs, newDealProblems, readPerson } from '../../../../components/dashboard/deals/new-deal.ts';
import { AT_START } from '../../../../components/deal/facts/stands.ts';
import { UNCHOSEN } from '../../../../components/deal/known-company/known-company.ts';

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
  const form = { account: ' Northwind ', name: 'Rota', person: '', company: UNCHOSEN, ...AT_START };
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
