/** What is new in a reading, held against the one before. */
import type { GmailCompose, LinkedInConversation, PageContext, PageReading } from './context.ts';
import { placesOf } from './sending/names.ts';

/**
 * `draft` = what stands in an open draft, and nothing else; `page` = more or less of the same view, as while it is painted;
 * `place` = another view, to which nothing that was said of the last one applies.
 */
export type PageChange = 'nothing' | 'draft' | 'page' | 'place';

export function changeOf(before: PageReading | null, after: PageReading): PageChange {
  if (!before?.settled || before.url !== after.url || before.kind !== after.kind) return 'place';
  if (!isSame(withoutDrafts(before), withoutDrafts(after))) return 'page';
  return isSame(before, after) ? 'nothing' : 'draft';
}

/** Whether a draft is empty is the page's business; what it says is not. */
function withoutDrafts(reading: PageReading): unknown {
  const { context } = reading;
  if (context.site === 'gmail') {
    const composes = context.composes.map((draft) => ({ ...draft, bodyText: isBlank(draft.bodyText) }));
    return { ...reading, context: { ...context, composes } };
  }
  const conversations = context.conversations.map(({ compose, ...rest }) => ({
    ...rest,
    compose: compose && isBlank(compose.text),
  }));
  return { ...reading, context: { ...context, conversations } };
}

function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === '';
}

/** Both were made by the same parser, so their keys stand in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * While the keys are in our own frame nothing on the page has the focus. What the rep was writing has it still: otherwise
 * the sidebar would turn to something else the moment it is used.
 */
export function keepFocus(before: PageReading | null, after: PageReading): PageReading {
  const context = before && refocus(before.context, after.context);
  return context ? { ...after, context } : after;
}

function refocus(before: PageContext, after: PageContext): PageContext | null {
  if (before.site === 'gmail' && after.site === 'gmail') {
    const composes = giveFocus(before.composes, after.composes, draftName);
    return composes && { ...after, composes };
  }
  if (before.site === 'linkedin' && after.site === 'linkedin') {
    const conversations = giveFocus(before.conversations, after.conversations, conversationName);
    return conversations && { ...after, conversations };
  }
  return null;
}

function giveFocus<T extends { focused: boolean }>(
  before: readonly T[],
  after: readonly T[],
  nameOf: (one: T) => string | null,
): T[] | null {
  const had = before.find(({ focused }) => focused);
  const name = had ? nameOf(had) : null;
  if (name === null || after.some(({ focused }) => focused)) return null;
  return after.map((one) => (nameOf(one) === name ? { ...one, focused: true } : one));
}

function draftName({ draftId, composeId }: GmailCompose): string | null {
  return draftId ?? composeId;
}

/** A first message has no conversation yet: whom it is for stands for it. An invitation says nobody, and is the only one. */
function conversationName(conversation: LinkedInConversation): string | null {
  const [name = null] = placesOf(conversation);
  return conversation.place === 'invitation' ? conversation.place : name && `${conversation.place} ${name}`;
}
