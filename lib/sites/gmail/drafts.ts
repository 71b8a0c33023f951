/** Where the open drafts stand: the body that is typed into, and the box around it. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { GmailComposeKind } from '../../page/context.ts';
import { DRAFT_BODY } from '../../page/gmail/ways.ts';
import type { ReadEnvironment } from '../site.ts';
import { look, outside, valueOf } from './find.ts';
import { boxAround } from './selectors.ts';

export interface Draft {
  body: HTMLElement;
  /** Holds body, fields and the Send button. */
  box: Element;
  kind: GmailComposeKind;
  /** Which way found it. */
  way: number;
}

/** Visible drafts, in the order of the page. */
export function findDrafts({ document, isVisible }: Omit<ReadEnvironment, 'url'>): Draft[] {
  const seen = look(document, DRAFT_BODY, (body) => isVisible(body) && (body as HTMLElement), PAGE_LIMITS.composes);
  return (seen?.found ?? []).map((body, _, { length }) => ({
    body,
    box: boxOf(body, length === 1),
    kind: kindOf(body),
    way: seen?.way ?? 0,
  }));
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

/** `msg-a:r…`; '' while Gmail has given the draft none. */
export const draftIdOf = (box: Element): string =>
  outside(box, 'input[name=draft]').map(valueOf).join('').replace(/^#/, '');
