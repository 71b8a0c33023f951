import { describe, expect, it } from 'vitest';
import { contact } from '../../domain/support/rows.ts';
import { account, find } from '../support/book.ts';
import { REP, compose, list, mailFrom, message, own, thread } from '../support/pages.ts';
import { peopleOnPage } from '../../../lib/matching/people/page-people.ts';
import { presentName } from '../../../lib/matching/people/person-name.ts';
import { tellingWords } from '../../../lib/matching/ranking/subject-words.ts';
import type { Rows } from '../support/book.ts';
import type { PageReading } from '../../../lib/page/context.ts';

const nothing: Rows = { accounts: [], contacts: [], deals: [], parts: [] };
function offer(reading: PageReading, rows: Rows = nothing) {
  const lookup = find(rows, reading);
  if (lookup.state !== 'offer') throw new Error(lookup.state);
  return lookup.offer;
}

const SIGNED = `Could you tell me more?

Kind regards,
Ilse Brandt
Head of Operations
Oakmoor Logistics GmbH
Tel. +49 30 5550199`;

describe('the offer', () => {
  it('is prefilled from domain, signature and names', () => {
    const reading = mailFrom('"Brandt, Ilse" <ilse.brandt@oakmoor.example>', {
      bodyText: SIGNED,
      subject: 'Your talk',
      cc: ['omar.haddad@oakmoor.example', 'else@other.example', 'info@oakmoor.example'],
    });
    expect(offer(reading)).toEqual({
      accountId: null,
      accountName: 'Oakmoor Logistics GmbH',
      domains: ['oakmoor.example'],
      linkedinKeys: [],
      dealName: 'Oakmoor Logistics GmbH',
      origin: 'they-asked',
      people: [
        {
          contactId: null,
          name: 'Ilse Brandt',
          email: 'ilse.brandt@oakmoor.example',
          linkedinIds: [],
          title: 'Head of Operations',
          level: 2,
          levelWhy: 'Head of',
        },
        {
          contactId: null,
          name: 'Omar Haddad',
          email: 'omar.haddad@oakmoor.example',
          linkedinIds: [],
          title: null,
          level: null,
          levelWhy: null,
        },
      ],
    });
  });

  it('takes the domain’s name when the signature is of another company', () => {
    const signed = SIGNED.replace('Oakmoor Logistics GmbH', 'Mailer Tools Inc.');
    expect(offer(mailFrom('ilse@oakmoor.example', { bodyText: signed })).accountName).toBe('Oakmoor');
  });

  it('takes the signature’s company for people on free mail, else their name', () => {
    expect(offer(mailFrom('ilse.brandt@gmail.com', { bodyText: SIGNED }))).toMatchObject({
      accountName: 'Oakmoor Logistics GmbH',
      domains: [],
    });
    expect(offer(mailFrom('ilse.brandt@gmail.com')).accountName).toBe('Ilse Brandt');
  });

  it('of a draft is ours', () => {
    const draft = list({ composes: [compose({ to: ['Ilse <ilse@oakmoor.example>'], subject: 'Hello' })] });
    expect(offer(draft)).toMatchObject({ accountName: 'Oakmoor', origin: 'we-opened', people: [{ name: 'Ilse' }] });
  });

  it('of a thread that we opened is ours', () => {
    const reading = thread([message(REP, ['ilse@oakmoor.example']), message('ilse@oakmoor.example', [REP])]);
    expect(offer(reading).origin).toBe('we-opened');
  });

  it('of a thread that they opened is theirs, also once we have answered', () => {
    const theirs = [message('ilse@oakmoor.example', [REP]), message(REP, ['ilse@oakmoor.example'])];
    expect(offer(thread(theirs)).origin).toBe('they-asked');
    const [first, ...rest] = theirs;
    const folded = thread([...(first ? [{ ...first, sender: null }] : []), ...rest, ...theirs]);
    expect(offer(folded).origin).toBe('we-opened');
  });

  it('says of whom it was heard, and when: those who wrote here, not those who read along', () => {
    const at = Date.parse('2026-03-03T09:00:00Z');
    const messageId = `msg-f:${BigInt(at) << 20n}`;
    const reading = mailFrom('Ilse <ilse@oakmoor.example>', { messageId, cc: ['Omar <omar@oakmoor.example>'] });
    const heard = offer(reading).people.map(({ name, heardAt }) => [name, heardAt]);
    expect(heard).toEqual([
      ['Ilse', at],
      ['Omar', undefined],
    ]);
  });

  it('reads who they are from under their first name, where no greeting stands above it', () => {
    const bodyText = 'Yes, late shifts are a mess here.\n\nIlse\nOperations Manager, Oakmoor Foods';
    const given = offer(mailFrom('Ilse Brandt <ilse@oakmoor.example>', { bodyText }));
    expect(given).toMatchObject({
      accountName: 'Oakmoor Foods',
      people: [{ title: 'Operations Manager', level: 3 }],
    });
    const other = offer(mailFrom('Omar Haddad <omar@oakmoor.example>', { bodyText }));
    expect(other).toMatchObject({ accountName: 'Oakmoor', people: [{ title: null }] });
  });

  it('names the account that stands, and a second deal by its subject', () => {
    const rows = {
      ...nothing,
      accounts: [account('o', 'Oakmoor', ['oakmoor.example'])],
      contacts: [contact({ id: 'ilse', accountId: 'o', name: 'Ilse B.', emails: ['ilse@oakmoor.example'], level: 3 })],
    };
    const reading = mailFrom('ilse@oakmoor.example', { subject: 'Re: Cold store sensors' });
    expect(offer(reading, rows)).toMatchObject({
      accountId: 'o',
      dealName: 'Oakmoor',
      people: [{ contactId: 'ilse', name: 'Ilse B.', level: 3, levelWhy: null }],
    });
    const desk = mailFrom('billing@oakmoor.example', { subject: 'Re: Cold store sensors' });
    expect(offer(desk, rows)).toMatchObject({ accountId: 'o', domains: ['oakmoor.example'], people: [] });
  });
});

describe('people on a page', () => {
  it('come with the counterpart first, without robots and ourselves', () => {
    const reading = mailFrom('Ilse <ilse@oakmoor.example>', {
      cc: ['noreply@oakmoor.example', 'boss@ours.example', 'b@c.example'],
    });
    const people = peopleOnPage(reading, own);
    expect(people.outside.map(({ name }) => name)).toEqual(['Ilse', 'B']);
    expect(people.colleagues).toBe(1);
  });

  it('give a signature’s title only to whom it names', () => {
    const titles = (from: string) =>
      peopleOnPage(mailFrom(from, { bodyText: SIGNED }), own).outside.map(({ title }) => title);
    expect(titles('Ilse Brandt <ib@oakmoor.example>')).toEqual(['Head of Operations']);
    expect(titles('Omar Haddad <oh@oakmoor.example>')).toEqual([null]);
  });

  it.each([
    ['Brandt, Ilse', 'a@b.example', 'Ilse Brandt'],
    ['Brandt, Ilse, MBA', 'a@b.example', 'Ilse Brandt'],
    ['Ilse Brandt, MBA PMP®', 'a@b.example', 'Ilse Brandt'],
    ['Dr. Brandt, Ilse', 'a@b.example', 'Dr. Ilse Brandt'],
    ['Rahman, Md', 'a@b.example', 'Md Rahman'],
    ['"Ilse Brandt (Oakmoor)"', 'a@b.example', 'Ilse Brandt'],
    ['Ilse Brandt via Docs', 'a@b.example', 'Ilse Brandt'],
    ['ilse@oakmoor.example', 'ilse.brandt@oakmoor.example', 'Ilse Brandt'],
    [null, 'ilse_brandt@oakmoor.example', 'Ilse Brandt'],
    [null, null, ''],
  ])('shows "%s" <%s> as "%s"', (name, email, shown) => expect(presentName(name, email)).toBe(shown));
});

describe('telling words', () => {
  it.each([
    ['Re: Fwd: [EXT] Follow-up on the line 2 pilot', ['line', 'pilot']],
    ['AW: Ihre Anfrage zur Kühlhalle 2026', ['kuhlhalle']],
    ['Quick question', []],
    ['Offer 4711 / rev. B', ['offer', '4711', 'rev']],
  ])('of "%s"', (subject, words) => expect(tellingWords(subject)).toEqual(words));
});
