/** A book with one deal, and workers that follow what is sent from its mailbox. Each may be ended between any two steps. */
import { Sends } from '../../../lib/background/sends/sends.ts';
import type { SentView } from '../../../lib/contract/views.ts';
import type { PageReading } from '../../../lib/page/context.ts';
import type { SendEvidence, SendSignal, SendSnapshot } from '../../../lib/page/sending/types.ts';
import { answerQuery } from '../../../lib/queries/answer.ts';
import { readSent } from '../../../lib/store/under-way/sent.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import { addNorthwind, openTestBook } from '../../store/support/open-test-book.ts';

export const ACCOUNT = 'sam@ours.example';
export const ASK = 'Could you spare 20 minutes on Thursday to look at it with us?';
export const PROMISE = 'I will send you the figures tomorrow.';
export const messageKey = (draftId: string) => `gmail:${ACCOUNT}:${draftId}`;

export function mail(draftId: string | null, fields: Partial<SendSnapshot> = {}): SendSnapshot {
  return {
    site: 'gmail',
    account: ACCOUNT,
    draftId,
    threadId: null,
    legacyThreadId: null,
    subject: 'Pilot',
    to: [{ email: 'dana@northwind.example', name: 'Dana' }],
    cc: [],
    bcc: [],
    text: `Hi Dana,\n\n${ASK}\n\nSam`,
    url: 'https://mail.google.com/mail/u/0/#inbox',
    conversation: null,
    draftKeys: [draftId ?? 'compose:1'],
    places: [],
    unmarked: false,
    ...fields,
  };
}

const shows = (parts: Partial<SendEvidence>): SendEvidence => ({
  site: 'gmail',
  account: ACCOUNT,
  toast: null,
  alert: false,
  drafts: [],
  troubled: [],
  threads: [],
  messages: [],
  ...parts,
});

export const arm = (snapshot: SendSnapshot, later = false, tab = 1): SendSignal => ({
  kind: 'armed',
  tab,
  snapshot,
  evidence: shows({ site: snapshot.site, account: snapshot.account, drafts: snapshot.draftKeys }),
  later,
});
export const see = (parts: Partial<SendEvidence> = {}, tab = 1): SendSignal => ({
  kind: 'seen',
  tab,
  evidence: shows(parts),
});
export const undone: SendSignal = { kind: 'undone', tab: 1, account: ACCOUNT, threadId: null };
export const toast = { toast: { threadId: null } };
export const shown = (draftId: string) => ({ messages: [{ places: [], id: draftId, text: null, at: null }] });

/** Where the worker ends, if it does: before a command is carried out, or before it hears that it was. */
export type End = 'before' | 'after' | null;

export async function startSending(options: { reading?: PageReading } = {}) {
  const disk = { free: Infinity };
  const test = await openTestBook({ freeBytes: async () => disk.free });
  const session = memoryStorage();
  await test.must('change-settings', { onboarded: true, ownAddresses: [ACCOUNT] });
  const ids = await addNorthwind(test);
  let end: End = null;
  const rings: number[] = [];
  const worker = () =>
    new Sends({
      book: async () => test.book,
      run: async (name, args, commandId) => {
        if (end === 'before') throw new Error('ended');
        const result = await test.run(name, args, commandId);
        if (end === 'after') throw new Error('ended');
        return result;
      },
      readingOf: () => options.reading ?? null,
      now: test.env.now,
      zone: 'UTC',
      ringAt: async (at) => void rings.push(at),
      changed: async () => undefined,
      session,
    });
  let sends = worker();
  /** A new worker begins by finishing what the one before has left. */
  const kill = async () => {
    end = null;
    sends = worker();
    await sends.settle();
  };
  const tell = async (signal: SendSignal, ending: End = null) => {
    end = ending;
    const ended = await sends.receive(signal).then(
      () => false,
      () => true,
    );
    end = null;
    if (ended) await kill();
  };
  const ask = async (reading: PageReading | null = null): Promise<SentView> =>
    answerQuery(test.book, { ...test.env, language: 'en', reading, health: test.book.health }, 'sent', {});
  return {
    ...test,
    ...ids,
    disk,
    session,
    rings,
    kill,
    tell,
    ask,
    settle: () => sends.settle(),
    sent: (draftId: string) => readSent(test.book, messageKey(draftId)),
    rows: () => test.book.sends.toArray(),
  };
}
