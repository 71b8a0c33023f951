/**
 * Any sequence of signals, with a worker that ends anywhere: what stands in the book afterwards is what the signals alone
 * say was sent, each once; and what was taken back has left nothing behind.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleSends } from '../../../lib/page/sending/settle.ts';
import { stepSends } from '../../../lib/page/sending/step.ts';
import type { SendSignal, SendState } from '../../../lib/page/sending/types.ts';
import { wholeBook } from '../../store/support/whole-book.ts';
import { arm, ASK, mail, messageKey, PROMISE, see, shown, startSending, toast, undone } from '../support/sending.ts';
import type { End } from '../support/sending.ts';

const RUNS = Number(process.env['RED_PEN_RUNS'] ?? 40);
const DRAFTS = ['msg-a:r1', 'msg-a:r2'] as const;
const LATER = 3_600_000;

type Event =
  | { does: 'tell'; signal: SendSignal; end: End }
  | { does: 'pass'; ms: number }
  | { does: 'kill' }
  | { does: 'answer' };

const draft = fc.constantFrom(...DRAFTS);
const text = fc.constantFrom(`${ASK}\n\n${PROMISE}`, ASK, 'Here is the plan.', 'Thanks!');
const signal: fc.Arbitrary<SendSignal> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(draft, text).map(([id, words]) => arm(mail(id, { text: words }))) },
  { weight: 3, arbitrary: fc.constant(see()) },
  { weight: 3, arbitrary: fc.constant(see(toast)) },
  { weight: 2, arbitrary: draft.map((id) => see(shown(id))) },
  { weight: 1, arbitrary: draft.map((id) => see({ drafts: [id] })) },
  { weight: 1, arbitrary: draft.map((id) => see({ drafts: [id], alert: true })) },
  { weight: 2, arbitrary: fc.constant(undone) },
  { weight: 1, arbitrary: fc.constant<SendSignal>({ kind: 'left', tab: 1 }) },
);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('tell' as const),
      signal,
      end: fc.constantFrom<End>(null, null, null, 'before', 'after'),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom(500, 2000, 6000, 40_000).map((ms) => ({ does: 'pass' as const, ms })) },
  { weight: 1, arbitrary: fc.constant<Event>({ does: 'kill' }) },
  { weight: 1, arbitrary: fc.constant<Event>({ does: 'answer' }) },
);

/** What the signals alone say, without any worker. */
class Told {
  sends: SendState[] = [];
  /** Of each draft, what it has come to. */
  readonly stage = new Map<string, string>();

  hear(step: { sends: SendState[]; changed: SendState[] }): void {
    this.sends = step.sends;
    for (const { snapshot, state } of step.changed) this.stage.set(snapshot.draftId ?? '', state);
  }
}

async function play(events: readonly Event[]) {
  const sending = await startSending();
  await sending.must('change-settings', { autoRecordPromises: true });
  const told = new Told();
  for (const one of events) {
    // Nobody presses twice in a millisecond, and of two at once none is the first.
    sending.pass(1);
    if (one.does === 'pass') sending.pass(one.ms);
    if (one.does === 'kill') {
      await sending.kill();
      told.hear(settleSends(told.sends, sending.env.now()));
    }
    if (one.does === 'answer') await answer(sending);
    if (one.does !== 'tell') continue;
    told.hear(stepSends(told.sends, one.signal, sending.env.now()));
    await sending.tell(one.signal, one.end);
    // A new worker settles first; so does the oracle, with the same clock.
    if (one.end !== null) told.hear(settleSends(told.sends, sending.env.now()));
  }
  return { ...sending, told };
}

async function answer(sending: Awaited<ReturnType<typeof startSending>>): Promise<void> {
  const [question] = (await sending.ask()).questions;
  if (!question?.dealId) return;
  const { dealId, asks } = question;
  await sending.must('record-sent', {
    messageKey: question.messageKey,
    dealId,
    channel: 'mail',
    asks: asks.map((ask) => ({ ...ask, by: 'rep' as const })),
  });
}

const tell = (one: SendSignal): Event => ({ does: 'tell', signal: one, end: null });
/** A mail that goes out as it should: chance alone rarely gets that far. */
const wholeSend = fc
  .tuple(draft, text)
  .map(([id, words]) => [arm(mail(id, { text: words })), see(), see(toast)].map(tell));
const anyEvents = fc
  .array(fc.oneof({ weight: 6, arbitrary: event.map((one) => [one]) }, { weight: 1, arbitrary: wholeSend }), {
    minLength: 1,
    maxLength: 20,
    size: 'max',
  })
  .map((parts) => parts.flat());

describe('any sequence of signals, whatever happens to the worker', () => {
  it(
    'leaves each mail in the book once if it was sent, and nothing of it if it was not',
    { timeout: 600_000 },
    async () => {
      let recorded = 0;
      await fc.assert(
        fc.asyncProperty(anyEvents, async (events) => {
          const { told, settle, pass, env, sent, book, rows } = await play(events);
          pass(LATER);
          told.hear(settleSends(told.sends, env.now()));
          await settle();
          for (const id of DRAFTS) {
            const { exchange, commitments } = await sent(id);
            const out = told.stage.get(id) === 'final';
            expect([id, exchange !== null]).toEqual([id, out]);
            const exchanges = await book.exchanges.where('ix.messageKey').equals(messageKey(id)).count();
            expect(exchanges).toBe(out ? 1 : 0);
            const words = commitments.map((row) => row.words);
            expect(new Set(words).size).toBe(words.length);
            if (!out) expect(commitments).toEqual([]);
            else recorded += 1;
          }
          // Of what is settled, no text stays.
          const kept = (await rows()).filter(({ kind }) => kind === 'under-way');
          expect(JSON.stringify(kept)).not.toMatch(/Could you|figures|Dana|plan\b/);
        }),
        { numRuns: RUNS },
      );
      // A property over mails that were never sent would prove little.
      expect(recorded).toBeGreaterThan(RUNS / 8);
    },
  );

  it('is undone exactly: as if the mail had never been sent', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom<End>(null, 'before', 'after'),
        fc.constantFrom<End>(null, 'before', 'after'),
        fc.boolean(),
        async (words, first, second, answers) => {
          const sending = await startSending();
          await sending.must('change-settings', { autoRecordPromises: true });
          const before = await wholeBook(sending.book);
          await sending.tell(arm(mail('msg-a:r1', { text: words })));
          await sending.tell(see(toast), first);
          if (answers) await answer(sending);
          sending.pass(2000);
          await sending.tell(undone, second);
          expect(await wholeBook(sending.book)).toEqual(before);
          expect((await sending.ask()).questions).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
