/**
 * Nothing tells that a full disk has room again: it is looked for every minute, as long as the book is full and no longer. The
 * book is opened anew then, because a connection that has once found no room goes on saying so.
 */
import type { StoreHealth } from '../contract/views.ts';
import { browser } from '../platform/browser.ts';
import type { Library } from './library.ts';

const ALARM = 'room';
const MINUTES = 1;

function isFull(health: StoreHealth): boolean {
  return health.state === 'full' || (health.state === 'lost' && health.full === true);
}

/**
 * Registered at once, as a worker that wakes has to.
 *
 * @param onRoom the book has been opened anew
 * @returns call it whenever the book's health may have changed
 */
export function watchForRoom(library: Library, onRoom: () => Promise<void>): () => Promise<void> {
  const ringWhileFull = async () => {
    const { health } = await library.open();
    if (isFull(health)) await browser.alarms.create(ALARM, { delayInMinutes: MINUTES });
  };
  const look = async () => {
    const { book, health } = await library.open();
    if (!isFull(health)) return;
    if (await book.disk.hasRoom()) {
      await library.reopen();
      await onRoom();
    }
    await ringWhileFull();
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void look().catch(() => undefined);
  });
  return ringWhileFull;
}
