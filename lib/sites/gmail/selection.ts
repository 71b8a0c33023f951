/** What the rep has selected, and the message or the draft that it stands in. Read only when the rep captures. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { PageSelection } from '../../page/context.ts';
import { environmentOf } from '../visible.ts';
import { draftIdOf, findDrafts } from './drafts.ts';
import { findMessages, seeMessage } from './see-messages.ts';

export function readSelection(document: Document): PageSelection | null {
  const selection = document.getSelection();
  const text = selection?.toString().slice(0, PAGE_LIMITS.text).trim();
  const node = selection?.anchorNode ?? null;
  if (!text) return null;
  const environment = environmentOf(document);
  const draft = findDrafts(environment).find(({ body }) => body.contains(node));
  const row = draft ? null : findMessages(document.body, environment)?.found.find((found) => found.contains(node));
  const message = row && seeMessage(row, environment);
  return {
    text,
    messageId: message?.ids?.found[0] ?? null,
    draftId: draft ? draftIdOf(draft.box) : null,
    sender: message?.sender?.found[0] ?? null,
  };
}
