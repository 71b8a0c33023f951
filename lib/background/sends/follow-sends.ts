/** Joins what pages say of mails on their way out to what follows from it; the alarm outlives the worker. */
import { browser } from '../../platform/browser.ts';
import { sessionStorage } from '../../platform/storage/key-value.ts';
import { stayAwake } from '../../platform/stay-awake.ts';
import type { SendSignal } from '../../page/sending/types.ts';
import { inPeace } from '../in-peace.ts';
import type { Library } from '../library.ts';
import type { Pages } from '../pages/pages.ts';
import { onceAnswered } from '../surfaces/once-answered.ts';
import type { Sends } from './sends.ts';

const ALARM = 'sends';

/** `hear` takes the signals of pages; `forget` lets go of what is held beside the book. */
export function followSends(library: Library, pages: Pick<Pages, 'readingOf'>, changed: () => Promise<void>) {
  const { now, zone } = library.environment();
  const makeSends = async (): Promise<Sends> =>
    new (await import('./sends.ts')).Sends({
      book: async () => (await library.open()).book,
      run: (name, args, commandId) => library.run(name, args, commandId),
      readingOf: (tabId) => pages.readingOf(tabId),
      now,
      zone,
      ringAt: async (at) => {
        const set = await browser.alarms.get(ALARM);
        if (!set || set.scheduledTime > at) await browser.alarms.create(ALARM, { when: at });
      },
      changed,
      session: sessionStorage,
    });
  let made: Promise<Sends> | null = null;
  const sends = (): Promise<Sends> => (made ??= makeSends());
  /** What fails is found again by the next signal, or by the next worker. */
  const take = (work: (all: Sends) => Promise<void>): void => {
    void inPeace(stayAwake(async () => work(await sends())));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) take((all) => all.settle());
  });
  onceAnswered(() => stayAwake(async () => (await sends()).settle()));
  return {
    hear: (signal: SendSignal): void => take((all) => all.receive(signal)),
    forget: async (): Promise<void> => (await sends()).forget(),
  };
}
