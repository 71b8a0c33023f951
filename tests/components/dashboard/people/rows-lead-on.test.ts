// @vitest-environment jsdom
/** From a company to its deals and its people, and from a person to the company. */
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { AccountRow } from '../../../../components/dashboard/people/AccountRow.tsx';
import { ContactRow } from '../../../../components/dashboard/people/ContactRow.tsx';

const at = { createdAt: 0, updatedAt: 0 };
const account = { id: 'a', name: 'Müller & Söhne', domains: [], linkedinKeys: [], nameKey: '', skeletons: [], ...at };
const contact = {
  id: 'c',
  accountId: 'a',
  name: 'Ada Berg',
  emails: [],
  linkedinIds: [],
  title: '',
  level: null,
  ...at,
};
const editing = { editing: false, onEdit: () => {} };

function linksOf(node: Parameters<typeof render>[0]): (readonly [string | null, string | null])[] {
  const body = document.createElement('tbody');
  render(node, body);
  return [...body.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
}

it('a company leads to its open deals and its people, where it has any', () => {
  const row = { account, openDeals: 2, people: 60 };
  expect(linksOf(h(AccountRow, { row, ...editing }))).toEqual([
    ['2', '#/deals?text=M%C3%BCller+%26+S%C3%B6hne'],
    ['60', '#/people?text=M%C3%BCller+%26+S%C3%B6hne'],
  ]);
  expect(linksOf(h(AccountRow, { row: { ...row, openDeals: 0, people: 0 }, ...editing }))).toEqual([]);
});

it('a person leads to the company and to each deal', () => {
  const row = { contact, accountName: 'Port', deals: [{ id: 'd', name: 'Night' }] };
  expect(linksOf(h(ContactRow, { row, ...editing }))).toEqual([
    ['Port', '#/people?show=accounts&text=Port'],
    ['Night', '#/deals/d'],
  ]);
});
