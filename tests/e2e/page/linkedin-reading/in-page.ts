/** What the tests drive beside the double: the LinkedIn adapter itself, without the extension around it. */
import type { PageReading } from '../../../../lib/page/context.ts';
import { interpretLinkedIn } from '../../../../lib/page/linkedin/interpret.ts';
import { linkedinSite } from '../../../../lib/sites/linkedin/site.ts';
import { environmentOf, hasBoxes } from '../../../../lib/sites/visible.ts';
import { timeOf } from '../../support/time-of.ts';

/** One for each time that the adapter said that the page may have changed, since it began. */
export const calls: PageReading[] = [];
const ending = new AbortController();
export const room = linkedinSite.room(window);
export const { selection } = linkedinSite;

export function read(): PageReading {
  return interpretLinkedIn(linkedinSite.read(environmentOf(document)));
}

/** Of a reading, in milliseconds. */
export const timeReading = (): number => timeOf(read);

export function observe(): void {
  linkedinSite.observe(window, () => void calls.push(read()), ending.signal);
  // The first is of the page as it is.
  calls.length = 0;
}

export function stop(): void {
  ending.abort();
}

/** Frames from the one that first shows the person's card to the one in which the adapter has reported it. */
export function framesUntilReported(memberId: string): Promise<number> {
  const isReported = (): boolean =>
    calls.some(({ context }) => context.site === 'linkedin' && context.person?.memberId === memberId);
  let frames = -1;
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.querySelector(`[componentkey*="${memberId}Topcard"]`)) frames += 1;
      if (isReported() || frames > 60) resolve(frames);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** What stands beyond the limit, of all that the panel must not cover. */
export function beyond(limit: number): string[] {
  const parts = 'main, aside, .card, .artdeco-card, .org-tabs, .msg-thread, .dialog, [class*="-bubble"], ._5f12c9ee';
  const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
  const all = [document, ...(shadow ? [shadow] : [])].flatMap((root) => [...root.querySelectorAll(parts)]);
  const shown = all.filter((part) => hasBoxes(part) && part.getBoundingClientRect().right > limit + 1);
  return shown.map((part) => `${part.nodeName} ${part.className} ${part.getBoundingClientRect().right}`);
}

/** Every inline style of the page, to see that it is given back. */
export function styles(): string[] {
  const shadow = document.querySelector('#interop-outlet')?.shadowRoot;
  const all = [document, ...(shadow ? [shadow] : [])].flatMap((root) => [...root.querySelectorAll('[style]')]);
  return all.map((element) => `${element.nodeName} ${element.getAttribute('style')}`);
}
