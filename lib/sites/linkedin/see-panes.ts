/** Open conversations, each by itself: the messaging page's, the bubbles', Sales Navigator's, an invitation with a note. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { SeenDraft, SeenMessage, SeenPane, SeenRow } from '../../page/linkedin/seen.ts';
import { all, attr, href, line, one, textOf } from './dom.ts';
import type { Visible } from './dom.ts';
import { BOX, EDITOR, findPanes, PERSON, REFUSAL } from './find-panes.ts';
import type { Pane } from './find-panes.ts';

/** Rows of a conversation with hashed class names. */
const MOST_ROWS = PAGE_LIMITS.people;

export function seePanes(document: Document, isVisible: Visible): SeenPane[] {
  return findPanes(document, isVisible)
    .slice(0, PAGE_LIMITS.composes)
    .map((pane) => seePane(pane, isVisible));
}

function seePane({ place, container, header }: Pane, isVisible: Visible): SeenPane {
  const isHashed = place === 'hashed';
  const editor = all(container, isHashed ? BOX : `${EDITOR},textarea`, isVisible)[0];
  const link =
    place === 'sales' ? one(container, 'a[href*="/sales/"]') : (header?.closest(PERSON) ?? one(header, PERSON));
  return {
    place,
    name: line(header),
    href: href(link),
    info: line(one(container, '.msg-entity-lockup__entity-info')),
    card: attr(one(container, '.artdeco-entity-lockup__subtitle [title]'), 'title'),
    messages: lastOf(
      container,
      '.msg-s-event-listitem[data-event-urn],[data-x-message-content]',
      PAGE_LIMITS.messages,
    ).map(seeMessage),
    rows: isHashed
      ? lastOf(container, 'time,a,p', MOST_ROWS)
          .filter((row) => !editor?.contains(row))
          .map(seeRow)
      : [],
    draft: editor ? seeDraft(container, editor) : null,
    trouble: container.matches(`${REFUSAL},:has([role=alert]:not([hidden]))`),
    focused: container.matches(':focus-within'),
  };
}

/** In the order of the page; of very long threads the latest. */
function lastOf(container: Element, selector: string, most: number): Element[] {
  return [...container.querySelectorAll(selector)].slice(-most);
}

/** `msg-*` (2026-10), or an article of the Sales Navigator inbox (2024 to 2026, never seen as a capture). */
function seeMessage(item: Element): SeenMessage {
  const part = (name: string): Element | null => one(item, `.msg-s-${name}`);
  const around = item.closest('li,article');
  const article = item.closest('article');
  const time = one(article, 'time');
  return {
    urn: attr(item, 'data-event-urn'),
    href: href(part('event-listitem__link') ?? part('message-group__meta a')),
    name: line(part('message-group__name') ?? one(article, 'address')),
    theirs: item.matches('.msg-s-event-listitem--other'),
    day: line(one(around, '.msg-s-message-list__time-heading')),
    clock: line(part('message-group__timestamp') ?? time),
    at: attr(time, 'datetime'),
    mark: attr(part('event-with-indicator__sending-indicator--sent'), 'title'),
    sending: !!one(item, '[class*=sending-indicator]:not([class*="--sent"])'),
    text: textOf(part('event-listitem__body') ?? one(item, '[data-x-message-content] p')),
  };
}

function seeRow(row: Element): SeenRow {
  return { tag: row.nodeName, text: line(row), href: href(row), label: attr(row, 'aria-label') };
}

/** Of a hashed conversation and of an invitation it is the last one. */
export const sendButtonIn = (container: Element): Element | undefined =>
  one(container, '[type=submit]') ?? all(container, 'button').at(-1);

function seeDraft(container: Element, editor: Element): SeenDraft {
  return {
    text: (editor as HTMLTextAreaElement).value?.slice(0, PAGE_LIMITS.text) ?? textOf(editor),
    label: attr(editor, 'aria-label'),
    disabled: (sendButtonIn(container) as HTMLButtonElement | undefined)?.disabled ?? null,
  };
}
