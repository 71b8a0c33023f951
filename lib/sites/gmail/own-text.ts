/** What the writer wrote: a body without the quoted mail, the signature and what is not shown. */
import type { ReadEnvironment } from '../site.ts';
import { textIn } from '../text.ts';

const QUOTE = '.gmail_quote,blockquote';
const SIGNATURE = '.gmail_signature,[data-smartmail]';
/** Joined when run, so that it stands in the script once. */
export const NOT_OWN = [QUOTE, SIGNATURE, '.gmail_signature_prefix'].join();
/** Preview lines that mail-outs hide without taking them out of the layout. (Not font-size: their tables set it to 0.) */
const HIDDEN = /visibility: *hidden|(?:max-height|opacity): *0(?!\.)/i;
const LONGEST_SIGNATURE = 1_500;

type Skip = (element: Element) => boolean;

function isHidden({ isVisible }: ReadEnvironment): Skip {
  // To ask what is shown costs something, and a bare element is shown.
  return (element) =>
    element.hasAttributes() && (HIDDEN.test(element.getAttribute('style') ?? '') || !isVisible(element));
}

export function ownText(body: Element, environment: ReadEnvironment): string {
  const hidden = isHidden(environment);
  return textIn(body, { skip: (element) => element.matches(NOT_OWN) || hidden(element) });
}

/** The signature that the page marks as one; null without it. One in quoted text belongs to somebody else. */
export function signatureText(body: Element, environment: ReadEnvironment): string | null {
  const signature = body.querySelector(`:is(${SIGNATURE}):not(:is(${QUOTE}) *)`);
  return (signature && textIn(signature, { limit: LONGEST_SIGNATURE, skip: isHidden(environment) })) || null;
}
