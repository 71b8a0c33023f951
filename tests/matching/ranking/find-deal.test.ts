import { describe, expect, it } from 'vitest';
import { contact, part } from '../../domain/support/rows.ts';
import { NOW, account, factsFor, find, told } from '../support/book.ts';
import { open, rows } from '../support/northwind.ts';
import type { Rows } from '../support/book.ts';
import { REP, compose, list, mailFrom, message, own, thread } from '../support/pages.ts';
import { findDeal } from '../../../lib/matching/ranking/rank.ts';
import { threadKeyOf } from '../../../lib/matching/ranking/thread-key.ts';

const from = (address: string, fields: Parameters<typeof mailFrom>[1] = {}) =>
  told(find(rows, mailFrom(address, fields)));

describe('a clear winner', () => {
  it('by the exact address of somebody in the deal', () => {
    const lookup = find(rows, mailFrom('ilse@northwind.example'));
    expect(lookup).toMatchObject({
      state: 'shown',
      remembered: false,
      candidate: { dealId: 'line', accountName: 'Northwind', stageName: 'Target' },
    });
    if (lookup.state !== 'shown') throw new Error(lookup.state);
    expect(lookup.candidate.reasons[0]).toEqual({ kind: 'address', value: 'ilse@northwind.example' });
    expect(lookup.others.map(({ dealId }) => dealId)).toEqual(['dock']);
  });

  it('by the domain of the account, also from a part of it', () => {
    expect(from('new.person@kestrel.example')).toBe('shown kes');
    expect(from('new.person@eu.kestrel.example')).toBe('shown kes');
  });

  it('by an address on free mail that is known, never by the free mail itself', () => {
    expect(from('pia.kern@gmail.com')).toBe('shown kes');
    expect(from('someone.else@gmail.com')).toBe('offer Someone Else');
  });

  it('by who wrote, whoever reads along', () => {
    expect(from('pia@kestrel.example', { cc: ['ilse@northwind.example'] })).toBe('shown kes');
    expect(from('new.person@kestrel.example', { cc: ['ilse@northwind.example'] })).toBe('shown kes');
  });

  it('in a draft, before anything is written', () => {
    expect(told(find(rows, list({ composes: [compose({ to: ['ilse@northwind.example'] })] })))).toBe('shown line');
    expect(told(find(rows, list({ composes: [compose({ typedRecipients: ['ilse@northwind.example'] })] })))).toBe(
      'shown line',
    );
  });
});

it('a draft goes to an address in any script', () => {
  const book = {
    ...rows,
    accounts: [...rows.accounts, account('m', 'Münchner', ['münchen.example'])],
    deals: [...rows.deals, open('mue', 'm', 'Münchner')],
  };
  const draft = compose({ typedRecipients: ['jörg&ina@münchen.example'] });
  expect(told(find(book, list({ composes: [draft] })))).toBe('shown mue');
});

describe('two deals of one account', () => {
  it('are told apart by their people', () => {
    expect(from('omar@northwind.example')).toBe('shown dock');
  });

  it('are told apart by the subject', () => {
    expect(from('new@northwind.example', { subject: 'AW: Loading dock sensors' })).toBe('shown dock');
    expect(from('new@northwind.example', { subject: 'Fwd: Re: retrofit of line two' })).toBe('shown line');
  });

  it('are asked about when nothing tells', () => {
    expect(from('new@northwind.example')).toBe('ask dock line');
  });

  it('are not told apart by the account’s own name in the subject', () => {
    expect(from('new@northwind.example', { subject: 'Northwind' })).toBe('ask dock line');
  });

  it('open comes before closed; the people of one that is over make it a question, its words decide', () => {
    const closed = rows.deals.map((row) =>
      row.id === 'dock' ? { ...row, closed: 1 as const, outcome: 'won' as const } : row,
    );
    const later = { ...rows, deals: closed };
    const lookup = find(later, mailFrom('new@northwind.example'));
    expect(told(lookup)).toBe('shown line');
    expect(lookup.state === 'shown' && lookup.candidate.reasons).toContainEqual({ kind: 'open', value: '' });
    const omar = find(later, mailFrom('omar@northwind.example'));
    expect(omar.state === 'ask' && omar.candidates.map(({ dealId }) => dealId)).toEqual(['line', 'dock']);
    const about = mailFrom('omar@northwind.example', { subject: 'Re: Loading dock sensors' });
    expect(told(find(later, about))).toBe('shown dock');
    // Nothing else is open there: the one that is over is theirs.
    const alone = { ...later, deals: closed.filter(({ id }) => id !== 'line') };
    expect(told(find(alone, mailFrom('omar@northwind.example')))).toBe('shown dock');
  });

  it('the later one goes on when both are over', () => {
    const over = rows.deals.map((row, at) => ({
      ...row,
      closed: 1 as const,
      outcome: 'won' as const,
      updatedAt: NOW - (at + 1) * 60 * 86_400_000,
    }));
    const lookup = find({ ...rows, deals: over }, mailFrom('new@northwind.example'));
    expect(told(lookup)).toBe('shown line');
    expect(lookup.state === 'shown' && lookup.candidate.reasons.map(({ kind }) => kind)).toEqual(['domain', 'recent']);
    const together = over.map((row) => ({ ...row, updatedAt: NOW }));
    expect(told(find({ ...rows, deals: together }, mailFrom('new@northwind.example')))).toBe('ask dock line');
  });

  it('stand in order of time when they are asked about', () => {
    const older = rows.deals.map((row) => (row.id === 'dock' ? { ...row, updatedAt: NOW - 170 * 86_400_000 } : row));
    const lookup = find({ ...rows, deals: older }, mailFrom('new@northwind.example'));
    expect(lookup.state === 'ask' && lookup.candidates.map(({ dealId }) => dealId)).toEqual(['line', 'dock']);
  });
});

describe('a client with more deals than a question can list', () => {
  const many = Array.from({ length: 13 }, (_, at) => open(`line-${at}`, 'n', `Line ${at}`));
  const book = (count: number) => ({ ...rows, deals: many.slice(0, count), parts: [] });
  const asked = (count: number) => find(book(count), mailFrom('new@northwind.example'));

  it('says that there are others', () => {
    expect(asked(13)).toMatchObject({ state: 'ask', candidates: { length: 6 }, more: true });
    expect(asked(7)).toMatchObject({ candidates: { length: 6 }, more: true });
    expect(asked(6)).not.toHaveProperty('more');
  });
});

describe('one person in two deals', () => {
  const DAY = 86_400_000;
  /** Ilse takes part in both, and was heard from in each so many days ago. */
  const heardIn = (line: number | null, dock: number | null): Rows => {
    const heard = (days: number | null) => (days === null ? null : NOW - days * DAY);
    const parts = [
      part('ilse', { dealId: 'line', lastHeardAt: heard(line) }),
      part('ilse', { dealId: 'dock', lastHeardAt: heard(dock) }),
      part('omar', { dealId: 'dock', lastHeardAt: heard(0) }),
    ];
    return { ...rows, parts };
  };
  const asked = (book: Rows, fields: Parameters<typeof mailFrom>[1] = {}) => {
    const lookup = find(book, mailFrom('ilse@northwind.example', fields));
    if (lookup.state !== 'ask') throw new Error(lookup.state);
    return lookup.candidates.map(({ dealId, reasons }) => `${dealId} ${reasons[0]?.kind}`);
  };

  it('is a question still; first stands the one in which they were heard from last, and says so', () => {
    expect(asked(heardIn(2, 30))).toEqual(['line heard', 'dock address']);
    expect(asked(heardIn(30, 2))).toEqual(['dock heard', 'line address']);
    expect(asked(heardIn(30, null))).toEqual(['line heard', 'dock address']);
  });

  it('stands as ever where that tells nothing', () => {
    expect(asked(heardIn(null, null))).toEqual(['dock address', 'line address']);
    expect(asked(heardIn(2, 2))).toEqual(['dock address', 'line address']);
  });

  it('leaves the word to the page: what its subject says of one', () => {
    const book = heardIn(2, 30);
    const deals = book.deals.map((row) => (row.id === 'dock' ? { ...row, name: 'Sensors dock hall nine gate' } : row));
    expect(asked({ ...book, deals }, { subject: 'The gate' })).toEqual(['dock address', 'line address']);
  });

  it('leaves what is over behind what is open', () => {
    const book = heardIn(30, 2);
    const deals = book.deals.map((row) =>
      row.id === 'dock'
        ? { ...row, closed: 1 as const, outcome: 'won' as const, updatedAt: NOW }
        : { ...row, updatedAt: NOW - 175 * DAY },
    );
    expect(asked({ ...book, deals })).toEqual(['line address', 'dock address']);
  });
});

describe('deals of two accounts', () => {
  it('are asked about when both are addressed', () => {
    const reading = thread([message(REP, ['ilse@northwind.example', 'pia@kestrel.example'])]);
    expect(told(find(rows, reading))).toBe('ask dock kes line');
  });

  it('are asked about when both wrote', () => {
    const reading = thread([
      message('ilse@northwind.example', [REP, 'pia@kestrel.example']),
      message('pia@kestrel.example', [REP, 'ilse@northwind.example']),
    ]);
    expect(find(rows, reading).state).toBe('ask');
  });
});

describe('one mailbox under several addresses', () => {
  it('is known with what follows a plus, which is the reader’s own', () => {
    expect(from('pia.kern+work@gmail.com')).toBe('shown kes');
    expect(from('nobody+pia@kestrel.example')).toBe('shown kes');
  });

  it('is ours as the mail writes it', () => {
    const to = (address: string) =>
      told(find(rows, thread([message('pia@kestrel.example', [address])], { account: 'me.too@gmail.com' })));
    expect(to('me.too+sales@gmail.com')).toBe('shown kes');
    expect(to('metoo@googlemail.com')).toBe('shown kes');
    expect(to('me.two@gmail.com')).toBe('ask kes');
  });

  it('is ours where a draft is from it', () => {
    const mails = [message('pia@kestrel.example', ['rep@brand.example'])];
    const composes = [compose({ kind: 'inline', from: 'rep@brand.example' })];
    expect(told(find(rows, thread(mails)))).toBe('ask kes');
    expect(told(find(rows, thread(mails, { composes })))).toBe('shown kes');
  });
});

it('an address that stands with contacts of two accounts speaks for both', () => {
  const twice = contact({ id: 'twin', accountId: 's', name: 'Pia Kern', emails: ['pia@kestrel.example'] });
  const both = {
    ...rows,
    contacts: [...rows.contacts, twice],
    parts: [...rows.parts, part('twin', { dealId: 'sil' })],
  };
  expect(told(find(both, mailFrom('pia@kestrel.example')))).toBe('ask kes sil');
});

describe('suggestions', () => {
  it.each(['Kern, Pia', 'Dr. Pia Kern', 'Pia Kern, MBA', 'PIA KERN', 'Prof. Dr. Kern, Pia, Ph.D.'])(
    'of a namesake hold however the name is written: %s',
    (name) => expect(from(`${name} <pk@gmail.com>`)).toBe('ask kes'),
  );

  it('of a namesake hold for names that are written without a space', () => {
    const contacts = rows.contacts.map((one) => (one.id === 'pia' ? { ...one, name: '王小明' } : one));
    expect(told(find({ ...rows, contacts }, mailFrom('王小明 <wxm@gmail.com>')))).toBe('ask kes');
    expect(told(find({ ...rows, contacts }, mailFrom('王 <wxm@gmail.com>')))).toBe('offer 王');
  });

  it('of a namesake on free mail are asked about', () => {
    expect(from('Ilse Brandt <ib1977@gmail.com>')).toBe('ask dock line');
  });

  it('of a namesake at another company are nothing', () => {
    expect(from('Ilse Brandt <ilse@otherhouse.example>')).toBe('offer Otherhouse');
  });

  it('of a company’s name are asked about', () => {
    expect(from('jo@silverleaf.example')).toBe('ask sil');
    const signed = 'All fine.\n\nBest regards,\nJo Lind\nBuyer, Silverleaf GmbH';
    expect(from('jo.lind@gmail.com', { bodyText: signed })).toBe('ask sil');
  });
});

describe('a remembered choice', () => {
  const reading = mailFrom('ilse@northwind.example');
  const key = threadKeyOf(reading) ?? '';
  const chosen = (dealId: string | null) => ({ ...rows, choices: [{ id: key, dealId, at: 1 }] });

  it('wins over everything on the page', () => {
    const lookup = find(chosen('kes'), reading);
    expect(lookup).toMatchObject({ state: 'shown', remembered: true, candidate: { dealId: 'kes' } });
    if (lookup.state !== 'shown') throw new Error(lookup.state);
    expect(lookup.candidate.reasons[0]).toEqual({ kind: 'remembered', value: 'thread' });
    expect(lookup.others.map(({ dealId }) => dealId)).toContain('line');
  });

  it('may be that it is no deal’s business', () => {
    expect(told(find(chosen(null), reading))).toBe('silent chosen');
  });

  it('is forgotten when its deal is gone', () => {
    expect(told(find(chosen('deleted'), reading))).toBe('shown line');
  });

  it('made beside a draft holds for the thread that it becomes', () => {
    const draft = list({ composes: [compose({ to: ['ilse@northwind.example'], draftId: 'msg-a:r77' })] });
    const sent = thread([message(REP, ['ilse@northwind.example'], { messageId: 'msg-a:r77' })]);
    const remembered = { ...rows, choices: [{ id: threadKeyOf(draft) ?? '', dealId: 'dock', at: 1 }] };
    expect(told(find(remembered, sent))).toBe('shown dock');
  });
});

describe('two tabs', () => {
  it('of two accounts have keys of their own', () => {
    const messages = [message('ilse@northwind.example', ['x@ours.example'])];
    const keys = ['a@ours.example', 'b@ours.example', null].map((mailbox) =>
      threadKeyOf(thread(messages, { account: mailbox })),
    );
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBeNull();
  });
});

describe('being pure', () => {
  it('gives the same answer for the same facts, and changes none', () => {
    const reading = mailFrom('new@northwind.example');
    const facts = factsFor(rows, reading);
    const copy = structuredClone(facts);
    expect(findDeal(reading, own, facts, NOW)).toEqual(findDeal(reading, own, copy, NOW));
    expect(facts).toEqual(copy);
  });
});
