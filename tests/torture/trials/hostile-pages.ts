/** Hostile mails and profiles of ever new seeds: read as plain text, and none of them taken for a client's. */
import assert from 'node:assert/strict';
import { parsePageUp } from '../../../lib/messaging/parse-message.ts';
import type { GmailSeen } from '../../../lib/page/gmail/seen.ts';
import type { LinkedInSeen } from '../../../lib/page/linkedin/seen.ts';
import { find, told } from '../../matching/support/book.ts';
import { gmailSeenOf, linkedInSeenOf } from '../../matching/support/hostile-pages.ts';
import { rows } from '../../matching/support/northwind.ts';
import { hostileMails, hostileProfiles } from '../../pages/hostile/generate.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** One of each kind. */
const MAILS = 9;
const PROFILES = 6;
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const HARMLESS = new Set(['offer', 'silent', 'unreadable', 'reading']);

function read(seen: GmailSeen | LinkedInSeen, kind: string): string {
  const said = { type: 'context', reading: seen, tone: 'light', held: false };
  const message = parsePageUp(said, seen.seen);
  assert.ok(message?.type === 'context', `${kind} is not read`);
  assert.doesNotMatch(JSON.stringify(message.reading.context), TURNS, `${kind} turns the direction`);
  const outcome = told(find(rows, message.reading)).split(' ')[0] ?? '';
  assert.ok(HARMLESS.has(outcome), `${kind}: ${outcome}`);
  return outcome;
}

async function tryPages(number: number): Promise<string[]> {
  const mails = hostileMails(MAILS, seedOf(number)).map((mail) => read(gmailSeenOf(mail), mail.kind));
  const profiles = hostileProfiles(PROFILES, seedOf(number)).map((one) => read(linkedInSeenOf(one), one.kind));
  return [...mails, ...profiles];
}

export const hostilePages: Trial = {
  part: 'hostile',
  id: 'hostile-pages',
  what: 'nine hostile mails and six profiles, each of another kind, read and matched',
  full: 4000,
  short: 10,
  batch: 100,
  of: ['lib/page', 'lib/matching', 'lib/messaging', 'lib/domain', 'tests/pages/hostile', 'tests/matching/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryPages),
};
