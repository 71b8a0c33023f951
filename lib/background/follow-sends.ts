/** Joins what pages say of mails on their way out to what follows from it; the alarm outlives the worker. */
import { browser } from '../platform/browser.ts';
import { sessionStorage } from '../platform/key-value.ts';
import { stayAwake } from '../platform/stay-awake.ts';
import type { SendSignal } from '../page/sending/types.ts';
import type { Library } from './library.ts';
import type { Pages } from './pages.ts';
import { onceAnswered } from './once-answered.ts';
import { Sends } from './sends.ts';

const ALARM = 'sends';

/** @returns what takes the signals of pages */
export function followSends(library: Library, pages: Pick<Pages, 'get'>, changed: () => Promise<void>) {
  const { now, zone } = library.environment();
  const sends = new Sends({
    book: async () => (await library.open()).book,
    run: (name, args, commandId) => library.run(name, args, commandId),
    readingOf: (tabId) => pages.get(tabId)?.reading ?? null,
    now,
    zone,
    ringAt: async (at) => {
      const set = await browser.alarms.get(ALARM);
      if (!set || set.scheduledTime > at) await browser.alarms.create(ALARM, { when: at });
    },
    changed,
    session: sessionStorage,
  });
  /** What fails is found again by the next signal, or by the next worker. */
  const inPeace = (work: () => Promise<void>): void => void stayAwake(work).catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) inPeace(() => sends.settle());
  });
  onceAnswered(() => stayAwake(() => sends.settle()));
  return (signal: SendSignal): void => inPeace(() => sends.receive(signal));
}
