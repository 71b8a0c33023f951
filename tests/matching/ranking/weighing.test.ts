/** What each piece of evidence weighs against another: where a question becomes an answer, and the other way about. */
import { describe, expect, it } from 'vitest';
import { contact, part } from '../../domain/support/rows.ts';
import { account, find, NOW, told } from '../support/book.ts';
import { open, rows } from '../support/northwind.ts';
import type { Rows } from '../support/book.ts';
import { mailFrom } from '../support/pages.ts';
import type { Contact, DealPerson } from '../../../lib/domain/rows/types.ts';

const DAY = 86_400_000;
const OUTSIDE = 'outside.example';

/** People without an account, each in these deals. */
function withPeople(book: Rows, people: Record<string, string[]>): Rows {
  const contacts: Contact[] = [];
  const parts: DealPerson[] = [];
  for (const [id, deals] of Object.entries(people)) {
    contacts.push(contact({ id, accountId: null, name: id, emails: [`${id}@${OUTSIDE}`] }));
    for (const dealId of deals) parts.push(part(id, { dealId }));
  }
  return { ...book, contacts: [...book.contacts, ...contacts], parts: [...book.parts, ...parts] };
}

const asked = (book: Rows, page: ReturnType<typeof mailFrom>) => {
  const lookup = find(book, page);
  if (lookup.state !== 'ask') throw new Error(lookup.state);
  return lookup.candidates;
};

describe('further people of a deal', () => {
  const book = withPeople(rows, { ada: ['line', 'dock'], bo: ['line'], cy: ['line'], di: ['line'] });
  const mail = (...along: string[]) => mailFrom(`ada@${OUTSIDE}`, { cc: along.map((id) => `${id}@${OUTSIDE}`) });

  it('tell two deals apart once there are three; the one who is in both counts for neither', () => {
    expect(told(find(book, mail('bo', 'cy', 'di')))).toBe('shown line');
    expect(told(find(book, mail('bo', 'cy')))).toBe('ask dock line');
  });
});

describe('the subject', () => {
  const deals = [open('one', 'n', 'Northwind: sensors'), open('two', 'n', 'Northwind: loading dock')];

  it('speaks half for a deal with one word to its name: the word may be about anything', () => {
    const page = mailFrom('new@northwind.example', { subject: 'Sensors at the loading dock' });
    expect(told(find({ ...rows, deals }, page))).toBe('shown two');
    const alone = mailFrom('new@northwind.example', { subject: 'Sensors' });
    expect(told(find({ ...rows, deals }, alone))).toBe('shown one');
  });

  it('does not name an account by two letters', () => {
    const twin = contact({ id: 'twin', accountId: 'o', name: 'Ilse Brandt', emails: ['ilse@northwind.example'] });
    const book = (name: string): Rows => ({
      ...rows,
      accounts: [...rows.accounts, account('o', name)],
      contacts: [...rows.contacts, twin],
      deals: [...rows.deals.filter(({ id }) => id === 'line'), open('other', 'o', 'Gates')],
      parts: [...rows.parts, part('twin', { dealId: 'other' })],
    });
    const first = (name: string, subject: string) =>
      asked(book(name), mailFrom('ilse@northwind.example', { subject })).map(({ dealId }) => dealId);
    expect(first('Opal Works', 'The opal sheets')).toEqual(['other', 'line']);
    expect(first('Op Works', 'The op sheets')).toEqual(['line', 'other']);
  });
});

it('who stands in the book twice was heard from when either was', () => {
  const again = contact({ id: 'again', accountId: 'n', name: 'Ilse Brandt', emails: ['ilse@northwind.example'] });
  const parts = [
    part('ilse', { dealId: 'line', lastHeardAt: NOW - 30 * DAY }),
    part('again', { dealId: 'line', lastHeardAt: NOW - 2 * DAY }),
    part('ilse', { dealId: 'dock', lastHeardAt: NOW - 10 * DAY }),
  ];
  const book = { ...rows, contacts: [...rows.contacts, again], parts };
  const [first] = asked(book, mailFrom('ilse@northwind.example'));
  expect([first?.dealId, first?.reasons[0]?.kind]).toEqual(['line', 'heard']);
});

it('of somebody whom two accounts know, a colleague who is in neither deal decides nothing', () => {
  const twin = contact({ id: 'twin', accountId: 's', name: 'Pia Kern', emails: ['pia@kestrel.example'] });
  const aide = contact({ id: 'aide', accountId: 'k', name: 'Al Moor', emails: [`al@${OUTSIDE}`] });
  const book = {
    ...rows,
    contacts: [...rows.contacts, twin, aide],
    deals: [...rows.deals, open('more', 'k', 'Kestrel: more')],
    parts: [...rows.parts, part('twin', { dealId: 'sil' }), part('aide', { dealId: 'more' })],
  };
  const page = mailFrom('pia@kestrel.example', { cc: [`al@${OUTSIDE}`] });
  expect(told(find(book, page))).toContain('ask');
  const inDeal = { ...book, parts: [...book.parts, part('aide', { dealId: 'kes' })] };
  expect(told(find(inDeal, page))).toBe('shown kes');
});

describe('a name beside a person who is known', () => {
  const signed = 'All fine.\n\nBest regards,\nAda Lind\nBuyer, Silverleaf GmbH';

  it('is no candidate', () => {
    const lookup = find(rows, mailFrom('ilse@northwind.example', { bodyText: signed }));
    expect(told(lookup)).toBe('shown line');
    expect(lookup.state === 'shown' && lookup.others.map(({ dealId }) => dealId)).toEqual(['dock']);
  });

  it('makes no question of their deal, whatever the subject says of the other', () => {
    const book = withPeople(rows, { ada: ['line'] });
    const page = mailFrom(`someone@${OUTSIDE}`, {
      cc: [`ada@${OUTSIDE}`],
      subject: 'Loading dock sensors',
      bodyText: signed.replace('Silverleaf', 'Northwind'),
    });
    expect(told(find(book, page))).toBe('shown line');
  });
});
