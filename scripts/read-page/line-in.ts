/** An element's text as one line. */
import { lineOf } from '../../lib/page/raw-text.ts';
import { rawTextIn } from '../../lib/sites/gmail/see-text.ts';

export const lineIn = (element: Element | null | undefined): string | null =>
  element ? lineOf(rawTextIn(element)) : null;
