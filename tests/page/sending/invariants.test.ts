/** Whatever comes in whatever order: nothing is recorded twice, and nothing out of nothing. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SendSignal } from '../../../lib/page/sending/types.ts';
import { arm, mail, message, post, run, see, undo } from './support.ts';
import type { Event } from './support.ts';

const ids = fc.constantFrom('msg-a:r1', 'msg-a:r2');
const threads = fc.constantFrom(null, 'thread-f:1', 'thread-f:2');
const tab = fc.constantFrom(1, 2);
const toast = fc.option(fc.record({ threadId: threads }));
const shown = fc.record({
  toast,
  alert: fc.boolean(),
  drafts: fc.uniqueArray(ids),
  messages: fc.uniqueArray(ids).map((some) => some.map(message)),
});
const bubbles = fc
  .array(fc.constantFrom('urn:1', 'urn:2', null), { maxLength: 3 })
  .map((urns) => urns.map((id) => ({ places: ['2-abc'], id, text: 'Hello', at: null })));
const event: fc.Arbitrary<Event> = fc.oneof(
  fc
    .record({ id: ids, thread: threads, shown, later: fc.boolean(), tab })
    .map((one) => arm(mail(one.id, one.thread), one.shown, one.later, one.tab)),
  fc.record({ shown, tab }).map((one) => see(one.shown, one.tab)),
  threads.map((thread) => undo(thread)),
  tab.map((one): SendSignal => ({ kind: 'left', tab: one })),
  bubbles.map((messages) => arm(post('Hello'), { messages })),
  bubbles.map((messages) => see({ site: 'linkedin', account: 'ACoAAme', messages })),
  fc.constantFrom(50, 1_600, 5_000, 35_000, 600_000),
);
const events = fc.array(event, { maxLength: 40, size: 'max' });

const FOLLOWS: Record<string, string[]> = {
  '': ['armed'],
  armed: ['armed', 'provisional', 'refused', 'withdrawn', 'scheduled', 'dropped'],
  provisional: ['final', 'withdrawn'],
  scheduled: ['withdrawn'],
  final: ['withdrawn'],
  refused: ['armed'],
  withdrawn: ['armed'],
  dropped: ['armed'],
};

function byKey(told: readonly string[]): Map<string, string[]> {
  const states = new Map<string, string[]>();
  for (const one of told) {
    const [key = '', state = ''] = one.split(' ');
    states.set(key, [...(states.get(key) ?? []), state]);
  }
  return states;
}

test('each mail goes through its states in their order, so that it is recorded once', () => {
  fc.assert(
    fc.property(events, (all) => {
      const mails = run(all.filter((one) => typeof one === 'number' || !isLinkedIn(one)));
      for (const states of byKey(mails.told).values()) {
        states.forEach((state, at) => expect(FOLLOWS[states[at - 1] ?? '']).toContain(state));
      }
    }),
    { numRuns: 2_000 },
  );
});

function isLinkedIn(signal: SendSignal): boolean {
  return 'evidence' in signal && signal.evidence.site === 'linkedin';
}

test('no key stands there twice, and no message proves two sends', () => {
  fc.assert(
    fc.property(events, (all) => {
      const { sends } = run(all);
      const keys = sends.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const messages = sends.flatMap(({ messageId, state }) => (messageId && state !== 'withdrawn' ? messageId : []));
      expect(new Set(messages).size).toBe(messages.length);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing is recorded that nobody pressed, or that no page has shown since', () => {
  fc.assert(
    fc.property(events, (all) => {
      const silent = all.filter((one) => typeof one === 'number' || one.kind !== 'seen');
      expect(run(silent).told.filter((one) => / (?:provisional|scheduled|final)$/.test(one))).toEqual([]);
      const unpressed = all.filter((one) => typeof one === 'number' || one.kind !== 'armed');
      expect(run(unpressed).told).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
