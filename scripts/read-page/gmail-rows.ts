/** Rows of Gmail's list. The extension itself reads none of them. */
import type { Address } from '../../lib/page/context.ts';
import { onceEach, personOf } from '../../lib/page/gmail/addresses.ts';
import { idOf, legacyIdOf } from '../../lib/page/gmail/token.ts';
import { outside, person } from '../../lib/sites/gmail/find.ts';
import { lineIn } from './line-in.ts';

export interface ListedConversation {
  people: Address[];
  subject: string | null;
  shownTime: string | null;
  threadId: string | null;
  legacyThreadId: string | null;
  lastMessageLegacyId: string | null;
  messageCount: number | null;
}

/** In a split pane one conversation is two or three rows; only the first of them names people. */
export function surveyRows(document: Document, isVisible: (element: Element) => boolean): Record<string, unknown> {
  const rows = outside(document, 'tr.zA').filter(isVisible);
  const groups: Element[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && !row.querySelector('[email]')) last.push(row);
    else groups.push([row]);
  }
  const conversations = groups.map(readConversation);
  return {
    count: rows.length,
    first: conversations[0] ?? null,
    last: conversations.at(-1) ?? null,
    withThreadId: conversations.filter((one) => one.threadId ?? one.legacyThreadId).length,
  };
}

function readConversation(rows: Element[]): ListedConversation {
  const find = (selector: string): Element[] => rows.flatMap((row) => [...row.querySelectorAll(selector)]);
  const attribute = (name: string): string | null => find(`[${name}]`)[0]?.getAttribute(name) ?? null;
  const threadId = idOf(attribute('data-thread-id'));
  return {
    people: onceEach(
      find('span[email]')
        .map(person)
        .map((one) => (one ? personOf(one) : null)),
    ),
    subject: lineIn(find('.bog, .y6 > span')[0]),
    shownTime: lineIn(find('.xW span[title], .apt span[title]')[0]),
    threadId,
    legacyThreadId: idOf(attribute('data-legacy-thread-id')) ?? legacyIdOf(threadId),
    lastMessageLegacyId: idOf(attribute('data-legacy-last-message-id')),
    messageCount: countIn(find('.bx0')[0], find('.yW')[0]),
  };
}

/** `5` beside the names, before 2019 `(5)` behind them. */
function countIn(count: Element | undefined, names: Element | undefined): number | null {
  const behind = /\((\d+)\)$/.exec(names?.lastChild?.textContent?.trim() ?? '')?.[1];
  return Number(lineIn(count) ?? behind ?? Number.NaN) || null;
}
