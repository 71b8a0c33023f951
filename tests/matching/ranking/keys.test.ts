import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { MOST_KEYS, lookupKeys } from '../../../lib/matching/ranking/lookup-keys.ts';
import { findDeal } from '../../../lib/matching/ranking/rank.ts';
import { choiceScope, threadKeyOf, threadKeyOfSend } from '../../../lib/matching/ranking/thread-key.ts';
import { NOW } from '../support/book.ts';
import { REP, THREAD, compose, list, mailFrom, message, own, thread } from '../support/pages.ts';
import { mail, post } from '../../page/sending/support.ts';
import type { Address } from '../../../lib/page/context.ts';

describe('keys of a page', () => {
  it('are exact, and without our own', () => {
    const keys = lookupKeys(
      mailFrom('Ilse Brandt <ilse@eu.northwind.example>', {
        cc: ['info@desk.example', 'boss@ours.example', 'Pia Kern <pk@gmail.com>'],
        subject: 'Re: Pilot for line 2, rollout 340',
      }),
      own,
    );
    expect(keys.emails).toEqual(['ilse@eu.northwind.example', 'info@desk.example', 'pk@gmail.com']);
    expect(keys.domains).toEqual(['northwind.example', 'desk.example']);
    expect(keys.companyNames).toEqual(['northwind']);
    expect(keys.personNames).toEqual(['pia kern']);
    expect(keys.subjectWords).toEqual(['pilot', 'line', 'rollout', '340']);
    expect(keys.skeletons).toContain('northwlnd');
    expect(keys.skeletons).toContain('desk');
  });

  it('are none while the page does not agree with itself', () => {
    const keys = lookupKeys({ ...mailFrom('ilse@northwind.example'), settled: false }, own);
    expect(Object.values(keys).flat().filter(Boolean)).toEqual([]);
  });

  it('stay few for a mail to thousands, and quick', () => {
    const crowd = (count: number): Address[] =>
      Array.from({ length: count }, (_, at) => ({
        email: `guest.number${at}@house-number-${at}.example`,
        name: `Guest ${at}`,
      }));
    const reading = thread([message('pia@kestrel.example', [REP], { recipients: crowd(5000) })]);
    const start = performance.now();
    const keys = lookupKeys(reading, own);
    const facts = {
      choice: null,
      hints: [],
      contacts: [],
      namesakes: [],
      parts: [],
      accounts: [],
      deals: [],
      stageNames: {},
    };
    expect(findDeal(reading, own, facts, NOW).state).toBe('silent');
    expect(performance.now() - start).toBeLessThan(1500);
    const most = MOST_KEYS.skeletonsOf * 41 + MOST_KEYS.emails + MOST_KEYS.domains + 100;
    expect(Object.values(keys).flat().length).toBeLessThan(most);
    expect(keys.emails.length).toBe(MOST_KEYS.emails);
    expect(keys.emails[0]).toBe('pia@kestrel.example');
  });
});

describe('the key of a thread', () => {
  const keyOf = (ids: { threadId: string | null; legacyThreadId: string | null }) =>
    threadKeyOf(thread([], { openThread: { subject: null, ...ids } }));

  it('is the same whichever id the page gives', () => {
    const whole = `gmail:${REP}:16f438e906b36dac`;
    expect(threadKeyOf(mailFrom('ilse@northwind.example'))).toBe(whole);
    expect(keyOf({ threadId: 'thread-f:1654009536642772396', legacyThreadId: null })).toBe(whole);
    expect(keyOf({ threadId: 'thread-f:1654009536642772396', legacyThreadId: '16F438E906B36DAC' })).toBe(whole);
  });

  it('keeps the form of threads that have no number', () => {
    expect(keyOf({ threadId: 'thread-a:r-99', legacyThreadId: null })).toBe(`gmail:${REP}:thread-a:r-99`);
  });

  it('is the draft’s while nothing was sent, and the thread’s for a reply', () => {
    const fresh = compose({ draftId: 'msg-a:r5', threadId: 'thread-a:r6', focused: true });
    expect(threadKeyOf(list({ composes: [fresh] }))).toBe(`gmail:${REP}:draft:msg-a:r5`);
    const reply = compose({ kind: 'popup', legacyThreadId: THREAD.legacyThreadId, focused: true });
    expect(threadKeyOf(list({ composes: [reply] }))).toBe(`gmail:${REP}:16f438e906b36dac`);
    const loose = compose({ kind: 'popup', threadId: 'thread-f:1654009536642772396', focused: true });
    expect(threadKeyOf(list({ composes: [loose] }))).toBe(`gmail:${REP}:16f438e906b36dac`);
    const inline = compose({ kind: 'inline', focused: true });
    expect(threadKeyOf(thread([], { composes: [inline] }))).toBe(`gmail:${REP}:16f438e906b36dac`);
  });

  it('is a new draft’s over an open thread only while that draft has the focus', () => {
    const draft = compose({ draftId: 'msg-a:r5' });
    expect(threadKeyOf(thread([], { composes: [draft] }))).toBe(`gmail:${REP}:16f438e906b36dac`);
    expect(threadKeyOf(thread([], { composes: [{ ...draft, focused: true }] }))).toBe(`gmail:${REP}:draft:msg-a:r5`);
  });

  it('fits where ids travel', () => {
    const account = `${'very-long-name.'.repeat(15)}@ours.example`;
    expect(threadKeyOf(thread([], { account }))?.length).toBe(120);
  });
});

describe('the key of what was sent', () => {
  it('is that of the page that it was written on', () => {
    const account = REP;
    expect(threadKeyOfSend({ ...mail('msg-a:r1', 'thread-a:r9'), account })).toBe(`gmail:${REP}:draft:msg-a:r1`);
    const answer = { ...mail('msg-a:r1', 'thread-f:1654009536642772396'), account, legacyThreadId: '16f438e906b36dac' };
    expect(threadKeyOfSend(answer)).toBe(threadKeyOf(mailFrom('ilse@northwind.example')));
    expect(threadKeyOfSend({ ...mail(null), account })).toBeNull();
    expect(threadKeyOfSend({ ...mail('msg-a:r1'), account: null })).toBeNull();
  });

  it('on LinkedIn is the conversation, or the one person', () => {
    const person = { name: 'Oda', profileHref: null, slug: 'oda', memberNumber: null, salesId: null, headline: null };
    const conversation = { place: 'bubble' as const, conversationId: '2-abc', threadId: null, participants: [] };
    expect(threadKeyOfSend({ ...post('Hello'), conversation })).toBe('linkedin:conversation:2-abc');
    const fresh = { ...conversation, conversationId: null, participants: [{ ...person, memberId: null }] };
    expect(threadKeyOfSend({ ...post('Hello'), conversation: fresh })).toBe('linkedin:person:in/oda');
    expect(threadKeyOfSend({ ...post('Hello'), conversation: { ...fresh, participants: [] } })).toBeNull();
  });
});

it.each([
  ['gmail:rep@ours.example:0000018f00000001', 'thread'],
  ['gmail:rep@ours.example:draft:msg-a:r-200', 'draft'],
  ['linkedin:conversation:2-ab', 'thread'],
  ['linkedin:person:dana-reyes', 'person'],
  ['linkedin:person:draft:ing', 'person'],
  ['linkedin:company:northwind', 'company'],
])('a choice under %s holds for a %s', (key, scope) => {
  expect(choiceScope(key)).toBe(scope);
});
