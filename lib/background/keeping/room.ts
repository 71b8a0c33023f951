/**
 * Nothing tells that a full disk has room again: it is looked for every minute, as long as the book is full and no longer. The
 * book is opened anew then, because a connection that has once found no room goes on saying so.
 */
import { browser } from '../../platform/browser.ts';
import type { OpenedBook } from '../../store/book.ts';
import { inPeace } from '../in-peace.ts';
import type { Library } from '../library.ts';

const ALARM = 'room';
const MINUTES = 1;

/** Also once a write has found room again: what the book lacks is added as it is opened. */
function needsRoom({ book, health }: OpenedBook): boolean {
  return health.state === 'full' || (health.state === 'lost' && health.full === true) || book.behind;
}

/**
 * Registered at once, as a worker that wakes has to.
 *
 * @param onRoom the book has been opened anew
 * @returns call it whenever the book's health may have changed
 */
export function watchForRoom(library: Library, onRoom: () => Promise<void>): () => Promise<void> {
  const ringWhileFull = async () => {
    if (needsRoom(await library.open())) await browser.alarms.create(ALARM, { delayInMinutes: MINUTES });
  };
  const look = async () => {
    const opened = await library.open();
    if (!needsRoom(opened)) return;
    if (await opened.book.disk.hasRoom()) {
      await library.reopen();
      await onRoom();
    }
    await ringWhileFull();
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void inPeace(look());
  });
  return ringWhileFull;
}
