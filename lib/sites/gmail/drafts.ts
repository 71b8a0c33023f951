/** Where the open drafts stand: the body that is typed into, and the box around it. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { GmailComposeKind } from '../../page/context.ts';
import { gatherFacts } from '../facts.ts';
import type { Facts } from '../facts.ts';
import type { ReadEnvironment } from '../site.ts';
import { waysTo, waysToAll } from './find.ts';
import { boxAround, DRAFT_BODY, DRAFT_ID } from './selectors.ts';
import { idOf } from './token.ts';

export interface Draft {
  body: HTMLElement;
  /** Holds body, fields and the Send button. */
  box: Element;
  kind: GmailComposeKind;
}

/** Visible drafts, in the order of the page. */
export function findDrafts({ document, isVisible }: Omit<ReadEnvironment, 'url'>, facts = gatherFacts()): Draft[] {
  const take = (bodies: Element[]): Element[] => bodies.filter(isVisible).slice(0, PAGE_LIMITS.composes);
  const bodies = facts.seek('composes', waysToAll(document, DRAFT_BODY, take)) as HTMLElement[] | null;
  return (bodies ?? []).map((body) => ({ body, box: boxOf(body, bodies?.length === 1), kind: kindOf(body) }));
}

/** The box that holds the draft's fields; without one that is known, what holds them all the same. */
function boxOf(body: Element, alone: boolean): Element {
  let fields: Element | null = body;
  while (fields && !fields.querySelector('[name=draft],[name=subjectbox]')) fields = fields.parentElement;
  return (fields && boxAround(fields)) ?? boxAround(body) ?? (alone ? fields : null) ?? body;
}

function kindOf(body: Element): GmailComposeKind {
  if (body.closest('body.xE.xp') || /[?&]view=cm/.test(body.ownerDocument.URL)) return 'window';
  if (body.closest('.aSs')) return 'full-screen';
  return body.closest('[role=dialog]') || !body.closest('[role=main],[role=listitem]') ? 'popup' : 'inline';
}

/** `msg-a:r…`; null while Gmail has given the draft none. */
export const draftIdOf = (box: Element, facts: Facts = gatherFacts()): string | null =>
  facts.need('composes.draftId', waysTo(box, DRAFT_ID, idOf));
