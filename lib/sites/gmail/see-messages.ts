/** The messages of the open thread as they stand there. Nothing is expanded to learn more. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { GmailSeen, Seen, SeenMail } from '../../page/gmail/seen.ts';
import { DATE, LEGACY_MESSAGE_ID, MESSAGE, MESSAGE_ID, RECIPIENTS, SENDER } from '../../page/gmail/ways.ts';
import type { ReadEnvironment } from '../site.ts';
import { attr, look, outside, person } from './find.ts';
import type { Heading } from './find-heading.ts';
import { ownText, quoteIn, signatureIn } from './own-text.ts';
import { FOLDED } from './selectors.ts';

/** Of one fact about one message. */
const FEW = 5;

const bodyOf = (row: Element): Element | undefined => outside(row, '.a3s')[0];

/** Visible rows of messages under `scope`, outermost, without rows that are nothing but a draft. */
export function findMessages(scope: Element, { isVisible }: ReadEnvironment): Seen<Element> | null {
  let last: Element | null = null;
  return look(scope, MESSAGE, (row) => {
    const isDraft = !bodyOf(row) && row.querySelector('[contenteditable]');
    const isMessage = !isDraft && outside(row, '.a3s,[data-message-id],[email]').length > 0;
    return isMessage && isVisible(row) && !last?.contains(row) && (last = row);
  });
}

export function seeMessage(row: Element, environment: ReadEnvironment): SeenMail {
  // Not every layout has the attribute, and an absent one is not a "false".
  const expanded = (row.getAttribute('aria-expanded') ?? String(Boolean(bodyOf(row)))) === 'true';
  const body = expanded && bodyOf(row);
  return {
    expanded,
    ids: look(row, MESSAGE_ID, attr, FEW),
    legacyIds: look(row, LEGACY_MESSAGE_ID, attr, FEW),
    sender: look(row, SENDER, person, FEW),
    recipients: look(row, RECIPIENTS, person),
    date: look(row, DATE, attr, FEW),
    body: body ? ownText(body, environment) : null,
    signature: body ? signatureIn(body, environment) : '',
    quote: body ? quoteIn(body, environment) : '',
    clipped: Boolean(body && row.querySelector('a[href*="view=lg"]')),
  };
}

export function seeMessages(
  environment: ReadEnvironment,
  heading: Heading | null,
): Pick<GmailSeen, 'messages' | 'rows' | 'folded'> {
  const scope = heading?.element.closest('[role=main]') ?? environment.document.body;
  const seen = findMessages(scope, environment);
  // The latest ones matter most.
  const latest = seen?.found.slice(-PAGE_LIMITS.messages).map((row) => seeMessage(row, environment));
  return {
    messages: seen && latest ? { way: seen.way, found: latest } : null,
    rows: seen?.found.length ?? 0,
    folded: outside(scope, FOLDED).length > 0,
  };
}
