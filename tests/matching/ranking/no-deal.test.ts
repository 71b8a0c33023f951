import { domainToASCII } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contact, part } from '../../domain/support/rows.ts';
import { account, find, told } from '../support/book.ts';
import { open, rows } from '../support/northwind.ts';
import { plainSubject } from '../../../lib/matching/ranking/subject-words.ts';
import { REP, compose, list, mailFrom, message, thread } from '../support/pages.ts';

const from = (address: string, fields: Parameters<typeof mailFrom>[1] = {}) =>
  told(find(rows, mailFrom(address, fields)));

describe('what never matches', () => {
  it.each(['info', 'hello', 'purchasing', 'einkauf-de'])('the desk %s@: it is asked about', (desk) => {
    expect(from(`${desk}@kestrel.example`)).toBe('ask kes');
  });

  it.each(['sales', 'billing', 'support', 'jobs'])('nor the desk %s@, unless its subject names the deal', (desk) => {
    expect(from(`${desk}@kestrel.example`)).toBe('offer Kestrel');
  });

  it('but a desk that somebody recorded is a contact like any other', () => {
    const desk = contact({ id: 'desk', accountId: 'k', name: 'Kestrel sales', emails: ['sales@kestrel.example'] });
    const recorded = { ...rows, contacts: [desk], parts: [part('desk', { dealId: 'kes' })] };
    expect(told(find(recorded, mailFrom('sales@kestrel.example')))).toBe('shown kes');
  });

  it('our own domain, even when an account has it', () => {
    const mixed = {
      ...rows,
      accounts: [...rows.accounts, account('o', 'Ours', ['ours.example'])],
      deals: [...rows.deals, open('self', 'o', 'Ours')],
    };
    expect(told(find(mixed, mailFrom('colleague@ours.example')))).toBe('silent internal');
    expect(told(find(mixed, mailFrom('colleague@eu.ours.example')))).toBe('silent internal');
  });

  it('but a domain that only ends like ours is not ours', () => {
    const accounts = [...rows.accounts, account('y', 'Yours', ['yours.example'])];
    const book = { ...rows, accounts, deals: [...rows.deals, open('theirs', 'y', 'Yours')] };
    expect(told(find(book, mailFrom('ilse@yours.example')))).toBe('shown theirs');
  });

  it('the mailbox on screen, when it is free mail', () => {
    const reading = thread([message('ilse@northwind.example', ['me@gmail.com'])], { account: 'me@gmail.com' });
    expect(told(find(rows, reading))).toBe('shown line');
    expect(told(find(rows, thread([message('you@gmail.com', ['me@gmail.com'])], { account: 'me@gmail.com' })))).toBe(
      'offer You',
    );
  });
});

describe('look-alikes', () => {
  it.each([
    'ilse@northwlnd.example',
    'ilse@nortwhind.example',
    'ilse@northwind.test',
    `ilse@${domainToASCII('nörthwind.example')}`,
  ])('%s matches nothing, and it is said', (address) => {
    const lookup = find(rows, mailFrom(address));
    expect(lookup).toMatchObject({
      state: 'offer',
      lookAlike: { address, resembles: 'northwind.example', accountName: 'Northwind' },
    });
  });

  it('are told of beside the real ones too', () => {
    const reading = thread([message('ilse@northwind.example', [REP]), message('ilse@northwinds.example', [REP])]);
    expect(find(rows, reading)).toMatchObject({
      state: 'shown',
      candidate: { dealId: 'line' },
      lookAlike: { address: 'ilse@northwinds.example' },
    });
  });

  it('of our own domain are told of', () => {
    expect(find(rows, mailFrom('chief@0urs.example'))).toMatchObject({ lookAlike: { resembles: 'ours.example' } });
  });

  it('are none where the domain belongs to an account itself', () => {
    const both = { ...rows, accounts: [...rows.accounts, account('n2', 'Northwint', ['northwint.example'])] };
    expect(find(both, mailFrom('a@northwint.example'))).toMatchObject({ state: 'offer', lookAlike: null });
  });

  it('borrow no deal by a copied signature', () => {
    const signed = 'Please pay.\n\nBest regards,\nIlse Brandt\nNorthwind GmbH';
    expect(find(rows, mailFrom('ilse@northwlnd.example', { bodyText: signed })).state).toBe('offer');
  });
});

describe('nothing to say', () => {
  it('while the page does not agree with itself', () => {
    expect(find(rows, { ...mailFrom('ilse@northwind.example'), settled: false })).toEqual({ state: 'reading' });
  });

  it('when the thread cannot be read, but says so', () => {
    const reading = { ...thread([]), missing: ['messages'] };
    expect(find(rows, reading)).toEqual({ state: 'unreadable', missing: ['messages'] });
  });

  it('on lists, among ourselves and to ourselves', () => {
    expect(told(find(rows, list()))).toBe('silent no-page');
    expect(told(find(rows, thread([message('boss@ours.example', [REP])])))).toBe('silent internal');
    expect(told(find(rows, thread([message(REP, [REP])])))).toBe('silent self');
    expect(told(find(rows, list({ composes: [compose({ to: ['boss@ours.example'] })] })))).toBe('silent internal');
    expect(told(find(rows, list({ composes: [compose()] })))).toBe('silent no-page');
  });

  it.each([
    ['no-reply@kestrel.example', 'newsletter'],
    ['newsletter@kestrel.example', 'newsletter'],
    ['notifications+77@kestrel.example', 'newsletter'],
    ['owner-logistics@lists.example', 'list'],
  ])('from %s', (address, why) => expect(from(address)).toBe(`silent ${why}`));

  it('unless a robot writes to somebody in a deal too', () => {
    const signing = (...others: string[]) =>
      told(find(rows, thread([message('noreply@sign.example', [REP, ...others])])));
    expect(signing('ilse@northwind.example')).toBe('shown line');
    expect(signing('new@northwind.example')).toBe('silent newsletter');
  });

  it('about mass mail, unless somebody in the deal wrote it', () => {
    const footer = 'News of the month.\n\nUnsubscribe or manage your preferences';
    expect(from('new@kestrel.example', { bodyText: footer })).toBe('silent newsletter');
    expect(from('pia@kestrel.example', { bodyText: footer })).toBe('shown kes');
  });

  it('is no mass mail that speaks of it long before its end', () => {
    const about = `Our customers want to unsubscribe by themselves. ${'How long would that take you? '.repeat(60)}`;
    expect(from('new@kestrel.example', { bodyText: about })).toBe('shown kes');
  });

  it('is no list’s where it was written to us and to one', () => {
    const to = (...recipients: string[]) => told(find(rows, thread([message('new@kestrel.example', recipients)])));
    expect(to(REP, 'owner-logistics@lists.example')).toBe('shown kes');
    expect(to('owner-logistics@lists.example')).toBe('silent list');
  });

  it('unless an address that only looks like theirs is in a deal', () => {
    const at = (email: string) => {
      const contacts = rows.contacts.map((one) => (one.id === 'pia' ? { ...one, emails: [email] } : one));
      return told(find({ ...rows, contacts }, mailFrom(email)));
    };
    expect(at('news@kestrel.example')).toBe('shown kes');
    expect(at('anna-l@kestrel.example')).toBe('shown kes');
    expect(at('pia@list.ru')).toBe('shown kes');
  });

  it.each([
    'You are receiving this email because you are an attendee on the event. To stop receiving updates, decline it.',
    'Could you change the settings, and view it in the pilot?',
  ])('is not what a person wrote: %s', (bodyText) => {
    expect(from('new@kestrel.example', { bodyText })).toBe('shown kes');
  });

  it.each([
    'You are receiving this email because you signed up.',
    'Change your email settings',
    'View this email in your browser',
    'View online',
  ])('about mass mail: %s', (bodyText) => {
    expect(from('new@kestrel.example', { bodyText })).toBe('silent newsletter');
  });

  it('about mail to a list, and asks about blind copies', () => {
    const to = (address: string) => told(find(rows, thread([message('pia@kestrel.example', [address])])));
    expect(to('freight-list@trade.example')).toBe('silent list');
    expect(to('somebody@trade.example')).toBe('ask kes');
  });

  it('about a mail of ours to a crowd', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => `guest${at}@house${at}.example`);
    expect(told(find(rows, thread([message(REP, ['pia@kestrel.example', ...crowd])])))).toBe('silent list');
  });
});

describe('mail that was passed on', () => {
  const block = (author: string) =>
    `See below.\n\n---------- Forwarded message ---------\nFrom: ${author}\nDate: Tue, 9 Jun 2026\nSubject: Sensors\nTo: <boss@ours.example>\n\nHello`;
  const passedOn = (author: string, subject = 'Fwd: Sensors') =>
    told(find(rows, thread([message('boss@ours.example', [REP], { bodyText: block(author) })], { subject })));

  it('by a colleague belongs to the deal of its author', () => {
    expect(passedOn('Omar Haddad <omar@northwind.example>')).toBe('shown dock');
  });

  it('by a list of ours is asked about by the name that it leaves', () => {
    const via = (name: string) =>
      told(find(rows, thread([message(`'${name}' via Sales <sales@ours.example>`, ['sales@ours.example'])])));
    expect(via('Pia Kern')).toBe('ask kes');
    expect(via('Nobody Known')).toBe('silent internal');
  });

  it('by a colleague stays internal when the author is unknown, or when it is only quoted', () => {
    expect(passedOn('Nobody <nobody@stranger.example>')).toBe('silent internal');
    expect(passedOn('Omar Haddad <omar@northwind.example>', 'Re: Sensors')).toBe('silent internal');
  });

  it('is known by the header that the page marks too, as weaker evidence and with its reason', () => {
    const mail = { bodyText: 'See below.', forwardedFrom: { email: 'omar@northwind.example', name: 'Omar Haddad' } };
    const passed = find(rows, thread([message('boss@ours.example', [REP], mail)], { subject: 'Fwd: Sensors' }));
    const direct = find(rows, mailFrom('omar@northwind.example', { subject: 'Sensors' }));
    if (passed.state !== 'shown' || direct.state !== 'shown') throw new Error('both should be shown');
    expect(passed.candidate.dealId).toBe('dock');
    expect(passed.candidate.reasons[0]).toEqual({ kind: 'forwarded', value: 'omar@northwind.example' });
    expect(passed.candidate.score).toBeLessThan(direct.candidate.score);
  });

  it.each(['WG: Sensors', 'ENC: Sensors', 'İLT: Sensors', 'VB: Sensors', '转发：Sensors', '[EXT] Fw: Sensors'])(
    'is known by its subject in other languages: %s',
    (subject) => {
      const mail = { bodyText: 'See below.', forwardedFrom: { email: 'omar@northwind.example', name: 'Omar Haddad' } };
      expect(told(find(rows, thread([message('boss@ours.example', [REP], mail)], { subject })))).toBe('shown dock');
      expect(plainSubject(subject)).toBe('Sensors');
    },
  );

  it('by somebody in a deal belongs to that deal', () => {
    expect(from('pia@kestrel.example', { subject: 'Fwd: Sensors', bodyText: block('omar@northwind.example') })).toBe(
      'shown kes',
    );
  });

  it('by an assistant from elsewhere belongs to the deal of who gets a copy', () => {
    expect(from('desk@virtual.example', { cc: ['ilse@northwind.example'] })).toBe('shown line');
  });
});
