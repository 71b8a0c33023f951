/** Signals in short. Gmail's page is tab 1 of sam@ours.example, unless said otherwise. */
import { settleSends } from '../../../lib/page/sending/settle.ts';
import { stepSends } from '../../../lib/page/sending/step.ts';
import type { SendEvidence, SendSignal, SendSnapshot, SendState } from '../../../lib/page/sending/types.ts';

const ACCOUNT = 'sam@ours.example';
export const T = 1_780_000_000_000;

export function mail(draftId: string | null, threadId: string | null = null, text = 'Could you?'): SendSnapshot {
  return {
    site: 'gmail',
    account: ACCOUNT,
    draftId,
    threadId,
    legacyThreadId: null,
    subject: 'Pilot',
    to: [{ email: 'dana@northwind.example', name: 'Dana' }],
    cc: [],
    bcc: [],
    text,
    url: 'https://mail.google.com/mail/u/0/#inbox',
    conversation: null,
    draftKeys: [draftId ?? 'compose:1'],
    places: [],
    unmarked: false,
  };
}

export function post(text: string, places = ['2-abc']): SendSnapshot {
  const nothing = { draftId: null, threadId: null, legacyThreadId: null, subject: null, to: [], cc: [], bcc: [] };
  const conversation = { place: 'bubble' as const, conversationId: null, threadId: null, participants: [] };
  const draftKeys = places.map((place) => `${place} ${text}`);
  const url = 'https://www.linkedin.com/feed/';
  return {
    ...nothing,
    site: 'linkedin',
    account: 'ACoAAme',
    text,
    url,
    conversation,
    draftKeys,
    places,
    unmarked: false,
  };
}

function shows(parts: Partial<SendEvidence> = {}): SendEvidence {
  return {
    site: 'gmail',
    account: ACCOUNT,
    toast: null,
    alert: false,
    drafts: [],
    messages: [],
    troubled: [],
    threads: [],
    ...parts,
  };
}

export const message = (id: string) => ({ places: [], id, text: null, at: null });

export const arm = (snapshot: SendSnapshot, parts: Partial<SendEvidence> = {}, later = false, tab = 1): SendSignal => ({
  kind: 'armed',
  tab,
  snapshot,
  evidence: shows({ site: snapshot.site, account: snapshot.account, drafts: snapshot.draftKeys, ...parts }),
  later,
});
export const see = (parts: Partial<SendEvidence> = {}, tab = 1): SendSignal => ({
  kind: 'seen',
  tab,
  evidence: shows(parts),
});
export const undo = (threadId: string | null = null, account = ACCOUNT): SendSignal => ({
  kind: 'undone',
  tab: 1,
  account,
  threadId,
});

/** A number is that many milliseconds later. */
export type Event = SendSignal | number;

export interface Run {
  sends: SendState[];
  /** `key state`, in order; the key without site and account. */
  told: string[];
  now: number;
}

/** As a worker does that is killed after every signal: all that it knows has been JSON in between. */
export function run(events: readonly Event[]): Run {
  let sends: SendState[] = [];
  let now = T;
  const told: string[] = [];
  for (const event of events) {
    if (typeof event === 'number') now += event;
    const kept = JSON.parse(JSON.stringify(sends)) as SendState[];
    const step = typeof event === 'number' ? settleSends(kept, now) : stepSends(kept, event, now);
    sends = step.sends;
    told.push(...step.changed.map(({ key, state }) => `${key.split(' ')[2] ?? ''} ${state}`));
  }
  return { sends, told, now };
}

export const told = (...events: Event[]): string[] => run(events).told;
