/**
 * The alarm says "look", and so do every write and every start of the worker: what is due is asked of the store each time.
 * A digest or a reminder is shown where the rep wants notifications, each once.
 */
import type { Settings } from '../../domain/rows/types.ts';
import { chooseLanguage } from '../../locales/fill.ts';
import { notificationWords } from '../../locales/notification-words.ts';
import { browser } from '../../platform/browser.ts';
import { hasNotifications, onNotificationClick, showNotification } from '../../platform/notifications.ts';
import { currentZone } from '../../platform/zone.ts';
import { lookInto, takeDue } from '../../reminders/look-into.ts';
import type { Taken } from '../../reminders/look-into.ts';
import { readSettings } from '../pages/layout.ts';
import { readWorkingWeek } from '../../store/reading/working-week.ts';
import { faultOf } from '../../store/faults.ts';
import { inPeace } from '../in-peace.ts';
import type { Library } from '../library.ts';
import { digestText, MOST_NAMED, singlesText } from './notification-text.ts';

const LOOK_ALARM = 'look';

/** No event tells of a clock that was set or a zone that was left: whoever wants to be told is looked after every hour. */
const HOUR_MS = 3_600_000;

/** Registered at once, as a worker that wakes has to. */
export function listenForReminders(look: () => Promise<void>, openToday: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOOK_ALARM) void inPeace(look());
  });
  onNotificationClick(openToday);
}

export async function lookForReminders(library: Library): Promise<void> {
  const { book } = await library.open();
  const settings = await readSettings(library);
  const clock = { now: Date.now(), zone: currentZone(), week: await readWorkingWeek(book) };
  const wanted = (settings.notify ?? 'off') !== 'off' && (await hasNotifications());
  const { look, next } = await lookInto(book, settings, clock);
  await browser.alarms.create(LOOK_ALARM, { when: wanted ? Math.min(next, clock.now + HOUR_MS) : next });
  // A book that is lost or taken over is not written to, so nothing could be kept from being told twice.
  if (!wanted || book.health.state !== 'fine') return;
  const taken = await takeDue(book, look, clock).catch(tellLater);
  if (taken) await show(library, settings, taken);
}

/** On a full disk it can't be noted either: once there is room it is looked for again. */
function tellLater(error: unknown): null {
  if (faultOf(error) !== 'full') throw error;
  return null;
}

async function show(library: Library, settings: Settings, { digest, singles }: Taken): Promise<void> {
  const say = notificationWords(chooseLanguage(settings.language, navigator.languages));
  const named = settings.notify === 'names';
  if (digest !== null) {
    const today = await library.ask('today', { limit: MOST_NAMED }, null);
    const { title, message } = digestText(today, named, say);
    // A day on which nothing needs the rep is a quiet one.
    if (today.total > 0) await showNotification(digest, title, message);
  }
  const text = singlesText(singles, named, say);
  if (text) await showNotification(singles[0]?.single.key ?? '', text.title, text.message);
}
