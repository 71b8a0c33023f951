/** What the tests drive beside the double: the Gmail adapter itself, without the extension around it. */
import * as v from 'valibot';
import type { PageReading, PageSelection } from '../../../../lib/page/context.ts';
import { interpretGmail } from '../../../../lib/page/gmail/interpret.ts';
import { pageSelectionSchema } from '../../../../lib/page/parse.ts';
import { gmailSite } from '../../../../lib/sites/gmail/site.ts';
import { environmentOf, hasBoxes } from '../../../../lib/sites/visible.ts';
import { timeOf } from '../../support/time-of.ts';

export interface Call {
  at: number;
  reading: PageReading;
}

/** One for each time that the adapter said that the page may have changed. */
export const calls: Call[] = [];
const ending = new AbortController();
export const room = gmailSite.room(window);
export const { insert } = gmailSite;

/** As it arrives. */
export const selection = (from: Document): PageSelection | null => {
  const selected = gmailSite.selection(from);
  return selected && v.parse(pageSelectionSchema, selected);
};

export function read(): PageReading {
  return interpretGmail(gmailSite.read(environmentOf(document)));
}

export function observe(): void {
  const onChange = (): void => void calls.push({ at: performance.now(), reading: read() });
  gmailSite.observe(window, onChange, ending.signal);
}

export function stop(): void {
  ending.abort();
}

/** Frames from the one that first shows the heading to the one in which the adapter has reported it. */
export function framesUntilReported(legacyThreadId: string): Promise<number> {
  const isShown = (): boolean =>
    [...document.querySelectorAll(`h2[data-legacy-thread-id="${legacyThreadId}"]`)].some(hasBoxes);
  const isReported = (): boolean =>
    calls.some(
      ({ reading: { context } }) => context.site === 'gmail' && context.openThread?.legacyThreadId === legacyThreadId,
    );
  let frames = -1;
  return new Promise((resolve) => {
    const look = (): void => {
      if (isShown()) frames += 1;
      if (isReported() || frames > 60) resolve(frames);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Of a reading, in milliseconds. */
export const timeReading = (): number => timeOf(read);
