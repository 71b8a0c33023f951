/** 200 hostile mails and profiles: read, matched, understood. None is taken for a client's, and none keeps anybody busy. */
import { describe, expect, it, vi } from 'vitest';
import type { GmailSeen } from '../../lib/page/gmail/seen.ts';
import type { LinkedInSeen } from '../../lib/page/linkedin/seen.ts';
import { PAGE_LIMITS } from '../../lib/page/context.ts';
import { parsePageUp } from '../../lib/messaging/parse-message.ts';
import { readAnswer } from '../../lib/language/answers/read-answer.ts';
import { readText } from '../../lib/language/asks/analyse.ts';
import { splitMail } from '../../lib/language/own-text.ts';
import { hostileMails, hostileProfiles, hugeMails } from '../pages/hostile/generate.ts';
import { LOOK_ALIKES } from '../pages/hostile/senders.ts';
import { find, NOW, told } from './support/book.ts';
import { gmailSeenOf, linkedInSeenOf } from './support/hostile-pages.ts';
import { rows } from './support/northwind.ts';

vi.setConfig({ testTimeout: 300_000 });

const MAILS = hostileMails(138);
const PROFILES = hostileProfiles(60);
const HUGE = hugeMails();
const SEEN: { kind: string; site: 'gmail' | 'linkedin'; seen: GmailSeen | LinkedInSeen }[] = [
  ...[...MAILS, ...HUGE].map((mail) => ({ kind: mail.kind, site: 'gmail' as const, seen: gmailSeenOf(mail) })),
  ...PROFILES.map((one) => ({ kind: one.kind, site: 'linkedin' as const, seen: linkedInSeenOf(one) })),
];

function readingOf({ site, seen }: (typeof SEEN)[number]) {
  const message = parsePageUp({ type: 'context', reading: seen, tone: 'light', held: false }, site);
  return message?.type === 'context' ? message.reading : null;
}

/** Of a mail that is harmless but for its sender. */
function readingFrom(email: string) {
  const [mail] = HUGE;
  if (!mail) return null;
  const seen = gmailSeenOf({ ...mail, from: { name: 'Ilse Brandt', email } });
  return readingOf({ kind: '', site: 'gmail', seen });
}

/** Every text and key in it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}

describe('200 hostile pages', () => {
  it('are 200, of every kind', () => {
    expect(SEEN).toHaveLength(200);
    expect(new Set(SEEN.map(({ kind }) => kind)).size).toBe(17);
  });

  it('are the same whenever they are made', () => {
    expect(JSON.stringify(hostileMails(138))).toBe(JSON.stringify(MAILS));
    expect(JSON.stringify(hostileProfiles(60))).toBe(JSON.stringify(PROFILES));
  });

  it('are read as plain, capped text that turns no direction', () => {
    for (const page of SEEN) {
      const reading = readingOf(page);
      expect(reading, page.kind).not.toBeNull();
      const texts = textsOf(reading);
      for (const text of texts) {
        expect(text.length).toBeLessThanOrEqual(PAGE_LIMITS.text);
        expect(text).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
      }
    }
  });

  it('match no deal: a stranger is offered as somebody new, or told to look like somebody known', () => {
    const outcomes = new Map<string, Set<string>>();
    for (const page of SEEN) {
      const reading = readingOf(page);
      const outcome = reading ? told(find(rows, reading)).replace(/ .*/s, '') : 'refused';
      outcomes.set(page.kind, (outcomes.get(page.kind) ?? new Set()).add(outcome));
    }
    const all = new Set([...outcomes.values()].flatMap((each) => [...each]));
    expect([...all].filter((outcome) => !['offer', 'silent', 'unreadable', 'reading'].includes(outcome))).toEqual([]);
    // Profiles are offered as well where the page agrees with its address.
    expect([...outcomes].filter(([, each]) => each.has('offer')).length).toBeGreaterThan(12);
  });

  it('control: the client’s own address is matched', () => {
    const reading = readingFrom('ilse@northwind.example');
    expect(reading && told(find(rows, reading))).toBe('shown line');
  });

  it('are understood as far as words can be, and by no more of them than there are', () => {
    for (const { text } of [...MAILS, ...HUGE]) {
      const kept = text.slice(0, PAGE_LIMITS.text);
      const { own, signature, rest } = splitMail(kept);
      expect(own.length + (signature?.length ?? 0) + (rest?.length ?? 0)).toBeLessThanOrEqual(kept.length);
      const { sentences } = readText(own, { now: NOW });
      expect(sentences.length).toBeLessThanOrEqual(own.length);
      const ask = { words: 'Could you spare 20 minutes on Thursday?', kind: 'time', due: null } as const;
      expect(() => readAnswer(ask, own, { now: NOW })).not.toThrow();
    }
  });
});

describe('addresses that look like a client’s', () => {
  it.each(LOOK_ALIKES)('%s is not Northwind', (domain) => {
    const reading = readingFrom(`ilse@${domain}`);
    const lookup = reading && find(rows, reading);
    expect(lookup?.state).not.toBe('shown');
    expect(lookup?.state).not.toBe('ask');
  });
});
