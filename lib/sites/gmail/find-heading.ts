/** The open thread: a visible heading that carries ids. Gmail keeps old views in the page, hidden. */
import { idOf, sameThread } from '../../page/gmail/token.ts';
import type { ThreadIds } from '../../page/gmail/token.ts';
import { HEADING, LEGACY_ID, PERM_ID } from '../../page/gmail/ways.ts';
import type { ReadEnvironment } from '../site.ts';
import { look } from './find.ts';

/** Ids as the page has them; the address may know more. */
export interface Heading extends ThreadIds {
  element: Element;
  /** Which way found it. */
  way: number;
}

/** The heading that agrees with the address, or the first visible one. */
export function findHeading({ document, isVisible }: ReadEnvironment, url: ThreadIds | null): Heading | null {
  const seen = look(document, HEADING, (element) => isVisible(element) && element);
  const headings = seen?.found.map((element) => ({
    element,
    way: seen.way,
    // Missing, or the word "undefined", for many since November 2025.
    threadId: idOf(element.getAttribute(PERM_ID)),
    legacyThreadId: idOf(element.getAttribute(LEGACY_ID)),
  }));
  return headings?.find((heading) => url && sameThread(url, heading)) ?? headings?.[0] ?? null;
}
