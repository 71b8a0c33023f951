/** Finds out what a page is about, whichever site it is of. */
import { NOTHING } from './focus.ts';
import { gmailFocus } from './gmail-focus.ts';
import { linkedInFocus } from './linkedin-focus.ts';
import type { Focus } from './focus.ts';
import type { OwnIdentity } from '../people/own.ts';
import type { PageReading } from '../../page/context.ts';

/** `own` as it is known on this page: see `ownOnPage`. */
export function readFocus(reading: PageReading, own: OwnIdentity): Focus {
  if (!reading.settled) return NOTHING;
  return reading.context.site === 'gmail' ? gmailFocus(reading.context, own) : linkedInFocus(reading);
}
