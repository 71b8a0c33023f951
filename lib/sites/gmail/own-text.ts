/** What the writer wrote: a body without the quoted mail, the signature and what is not shown. All of it raw. */
import type { ReadEnvironment } from '../site.ts';
import { rawTextIn } from './see-text.ts';
import type { Skip } from './see-text.ts';

const QUOTE = '.gmail_quote,blockquote';
const SIGNATURE = '.gmail_signature,[data-smartmail]';
/** Joined when run, so that it stands in the script once. */
export const NOT_OWN = [QUOTE, SIGNATURE, '.gmail_signature_prefix'].join();
/** Preview lines that mail-outs hide without taking them out of the layout. (Not font-size: their tables set it to 0.) */
const HIDDEN = /visibility: *hidden|(?:max-height|opacity): *0(?!\.)/i;
const LONGEST_PART = 1_500;

/** To ask what is shown costs something, and a bare element is shown. */
const isHidden =
  ({ isVisible }: ReadEnvironment): Skip =>
  (element) =>
    element.hasAttributes() && (HIDDEN.test(element.getAttribute('style') ?? '') || !isVisible(element));

export function ownText(body: Element, environment: ReadEnvironment): string {
  const hidden = isHidden(environment);
  return rawTextIn(body, (element) => element.matches(NOT_OWN) || hidden(element));
}

/** The signature that the page marks as one. One in quoted text belongs to somebody else. */
export const signatureIn = (body: Element, environment: ReadEnvironment): string =>
  partOf(body, `:is(${SIGNATURE}):not(:is(${QUOTE}) *)`, environment);

/** How the first quoted mail begins: the header of a forwarded one stands there. */
export const quoteIn = (body: Element, environment: ReadEnvironment): string => partOf(body, QUOTE, environment);

function partOf(body: Element, selector: string, environment: ReadEnvironment): string {
  const part = body.querySelector(selector);
  return part ? rawTextIn(part, isHidden(environment), LONGEST_PART) : '';
}
