import { describe, expect, it } from 'vitest';
import {
  addressForms,
  companyDomain,
  isAutomated,
  isListAddress,
  registrableDomain,
  siteDomain,
} from '../../../lib/matching/domains/address.ts';
import { lookupKeys } from '../../../lib/matching/ranking/lookup-keys.ts';
import { isOwn } from '../../../lib/matching/people/own.ts';
import { completeRecord } from '../../../lib/matching/records/complete-record.ts';
import { account, find, told } from '../support/book.ts';
import { open, rows } from '../support/northwind.ts';
import { companyPage, mailFrom } from '../support/pages.ts';

describe('what many companies stand under', () => {
  it.each([
    'https://linktr.ee/acme',
    'https://www.facebook.com/acme/',
    'bit.ly/acme-news',
    'https://sites.google.com/view/acme',
    'https://wixsite.com/acme',
    'https://medium.com/@acme.example',
    'www.tiktok.com/@acme.example',
    'https://apps.apple.com/app/id1',
    'https://gmail.com',
  ])('is no company’s domain: %s', (website) => expect(siteDomain(website)).toBeNull());

  it.each([
    ['https://www.acme.example/about', 'acme.example'],
    ['https://shop.acme.co.uk/@sale', 'acme.co.uk'],
    ['https://acme.wixsite.com/home', 'acme.wixsite.com'],
    ['https://www.google.com', 'google.com'],
  ])('%s is %s', (website, domain) => {
    expect([registrableDomain(website), siteDomain(website)]).toEqual([domain, domain]);
  });

  it('shows no deal of another company with the same free host', () => {
    const one = { ...rows, accounts: [...rows.accounts, account('t', 'Tiny', ['acme.onmicrosoft.com'])] };
    const book = { ...one, deals: [...one.deals, open('tin', 't', 'Tiny')] };
    expect(told(find(book, mailFrom('jo@acme.onmicrosoft.com')))).toBe('shown tin');
    expect(told(find(book, mailFrom('jo@other.onmicrosoft.com')))).toBe('offer Other');
  });

  it('is neither offered with a company’s page nor taken from a table', () => {
    const reading = companyPage({ name: 'Tiny', slug: 'tiny', website: 'https://linktr.ee/tiny' });
    expect(find(rows, reading)).toMatchObject({ state: 'offer', offer: { domains: [], linkedinKeys: ['tiny'] } });
    const record = { person: null, deal: null, company: { name: 'Tiny', websites: ['facebook.com/tiny'] } };
    expect(completeRecord(record, 0, 'UTC').company).toEqual({ name: 'Tiny', domains: [] });
  });
});

describe('robots and lists', () => {
  it.each(['x@marketing.acme.example', 'x@e.acme.example', 'x@news.mail.acme.co.uk', 'hit-reply@linkedin.com'])(
    '%s is a robot',
    (email) => expect(isAutomated(email)).toBe(true),
  );

  it.each(['a@lists.acme.example', 'a@googlegroups.com', 'a@eu.groups.io'])('%s is a list', (email) =>
    expect(isListAddress(email)).toBe(true),
  );

  it('are told by what stands before the company’s own domain', () => {
    expect(companyDomain('john@news.co.uk')).toBe('news.co.uk');
    expect(isListAddress('anna@list.ru')).toBe(false);
    expect(isAutomated('anna@e.example')).toBe(false);
  });
});

describe('one domain, as people read it and as machines write it', () => {
  const book = (domain: string) => ({
    ...rows,
    accounts: [...rows.accounts, account('m', 'Müller', [domain])],
    deals: [...rows.deals, open('mue', 'm', 'Müller')],
  });
  it.each([
    ['müller.de', 'anna@xn--mller-kva.de'],
    ['xn--mller-kva.de', 'anna@müller.de'],
    ['müller.de', 'anna@müller.de'],
    ['xn--mller-kva.de', 'anna@mail.xn--mller-kva.de'],
  ])('%s is that of %s', (domain, from) => {
    expect(told(find(book(domain), mailFrom(from)))).toBe('shown mue');
  });

  it('is looked up in both forms, and so is an address', () => {
    const keys = lookupKeys(mailFrom('anna+x@xn--mller-kva.de'), { domains: [], addresses: [] });
    expect(keys.domains).toEqual(['müller.de', 'xn--mller-kva.de']);
    expect(keys.emails).toEqual(expect.arrayContaining(['anna@müller.de', 'anna@xn--mller-kva.de']));
  });

  it('is not that of letters that only look the same', () => {
    expect(addressForms('a@ｎorthwind.example')).toEqual(['a@ｎorthwind.example']);
  });

  it('is the rep’s own in either form', () => {
    expect(isOwn('jo@xn--mller-kva.de', { domains: ['müller.de'], addresses: [] })).toBe(true);
    expect(isOwn('jo@müller.de', { domains: ['xn--mller-kva.de'], addresses: [] })).toBe(true);
  });
});

describe('mail that a service sends in somebody’s name', () => {
  it.each([
    'dse@docusign.net',
    'dse_na2@docusign.net',
    'dse@eumail.docusign.net',
    'teamcalendly@send.calendly.com',
    'teamzoom@zoom.us',
    'support@zoom.us',
    'adobesign@adobesign.com',
  ])('%s is no account', (from) => {
    expect(isAutomated(from)).toBe(true);
    expect(find(rows, mailFrom(from)).state).toBe('silent');
  });
  it('their own people are people', () => {
    expect(told(find(rows, mailFrom('dana.reyes@zoom.us')))).toBe('offer Zoom');
    expect(isAutomated('dana.reyes@docusign.com')).toBe(false);
  });
});
