/** The open thread: a visible heading that carries ids. Gmail keeps old views in the page, hidden. */
import type { GmailContext } from '../../page/context.ts';
import type { Facts } from '../facts.ts';
import type { ReadEnvironment } from '../site.ts';
import { lineIn } from '../text.ts';
import { waysToAll } from './find.ts';
import { HEADING, LEGACY_ID, PERM_ID } from './selectors.ts';
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

const headingOf = (element: Element): Heading => ({
  element,
  // Missing, or the word "undefined", for many since November 2025.
  threadId: idOf(element.getAttribute(PERM_ID)),
  legacyThreadId: idOf(element.getAttribute(LEGACY_ID)),
});

/** What heading and address say of the thread that both name. */
export function readThread(
  heading: Heading,
  url: ThreadIds | null,
  { need }: Facts,
): NonNullable<GmailContext['openThread']> {
  const id = (key: keyof ThreadIds, attribute: string): string | null =>
    need(`openThread.${key}`, [
      [`h2 @${attribute} (2018)`, () => heading[key]],
      ['url (2018)', () => url?.[key]],
    ]);
  return {
    subject: need('openThread.subject', [['h2 text (2013)', () => lineIn(heading.element)]]),
    threadId: id('threadId', PERM_ID),
    legacyThreadId: id('legacyThreadId', LEGACY_ID),
  };
}
