/** In which language it is written on the page: words that are copied from beside it go to those people. */
import { spokenIn } from '../../domain/follow-up/spoken-in.ts';
import type { Spoken } from '../../domain/follow-up/spoken-in.ts';
import { focusedConversation } from '../../matching/focus/linkedin-focus.ts';
import type { PageReading } from '../../page/context.ts';

const ENOUGH = 2000;

/** Of the last message that can be read. `null` = there is none, or it can't be said. */
export function spokenOn(reading: PageReading): Spoken | null {
  const texts =
    reading.context.site === 'gmail'
      ? reading.context.messages.map(({ bodyText }) => bodyText)
      : (focusedConversation(reading)?.messages ?? []).map(({ text }) => text);
  return spokenIn((texts.findLast(Boolean) ?? '').slice(0, ENOUGH));
}
