/** The open thread: a visible heading that carries ids. Gmail keeps old views in the page, hidden. */
import type { GmailContext } from '../../page/context.ts';
import type { Facts } from '../facts.ts';
import type { ReadEnvironment } from '../site.ts';
import { lineIn } from '../text.ts';
import { waysToAll } from './find.ts';
import { HEADING } from './selectors.ts';
import { idOf, sameThread } from './token.ts';
import type { ThreadIds } from './token.ts';

/** Ids as the page has them; the address may know more. */
export interface Heading extends ThreadIds {
  element: Element;
}

/** The heading that agrees with the address, or the first visible one. */
export function findHeading(
  { document, isVisible }: ReadEnvironment,
  url: ThreadIds | null,
  { seek }: Facts,
): Heading | null {
  const headings = seek(
    'openThread',
    waysToAll(document, HEADING, (found) => found.filter(isVisible).map(headingOf)),
  );
  return headings?.find((heading) => url && sameThread(url, heading)) ?? headings?.[0] ?? null;
}

function headingOf(element: Element): Heading {
  return {
    element,
    // Missing, or the word "undefined", for many since November 2025.
    threadId: idOf(element.getAttribute('data-thread-perm-id')),
    legacyThreadId: idOf(element.getAttribute('data-legacy-thread-id')),
  };
}

/** What heading and address say of the thread that both name. */
export function readThread(
  heading: Heading,
  url: ThreadIds | null,
  { need }: Facts,
): NonNullable<GmailContext['openThread']> {
  return {
    subject: need('openThread.subject', [['h2 text (2013)', () => lineIn(heading.element)]]),
    threadId: need('openThread.threadId', [
      ['h2 @data-thread-perm-id (2018)', () => heading.threadId],
      ['url (2018)', () => url?.threadId],
    ]),
    legacyThreadId: need('openThread.legacyThreadId', [
      ['h2 @data-legacy-thread-id (2018)', () => heading.legacyThreadId],
      ['url (2018)', () => url?.legacyThreadId],
    ]),
  };
}
