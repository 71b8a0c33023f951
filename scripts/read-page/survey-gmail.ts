/** A Gmail reading under the key names that saved pages are described with. Facts of the reading come from it alone. */
import type { GmailCompose, GmailContext, GmailMessage } from '../../lib/page/context.ts';
import { peopleIn } from '../../lib/page/gmail/addresses.ts';
import { findDrafts } from '../../lib/sites/gmail/drafts.ts';
import type { Draft } from '../../lib/sites/gmail/drafts.ts';
import { outside } from '../../lib/sites/gmail/find.ts';
import { findMessages } from '../../lib/sites/gmail/see-messages.ts';
import type { ReadEnvironment } from '../../lib/sites/site.ts';
import { surveyRows } from './gmail-rows.ts';
import { idInLog } from './jslog.ts';
import { lineIn } from './line-in.ts';
import type { Survey } from './survey.ts';

const BODY = '[role=textbox][g_editable=true][contenteditable=true]';
const SEND = ':is(.dC>,.gU.Up )[role=button]:not([aria-haspopup=true]),.aoO,[role=button][data-tooltip*="Enter)"]';
/** The shortcut survives translation; the word before it does not. */
const SHORTCUT = /\(Ctrl-Enter\)\u202C$/;

export const surveyGmail: Survey = (document, reading, environment) => {
  const context = reading.context as GmailContext;
  const drafts = context.composes.length > 0 ? findDrafts(environment) : [];
  return {
    messages: context.messages.map((message, index) => surveyMessage(message, rowsOf(context, environment)[index])),
    composes: context.composes.map((compose, index) => surveyCompose(compose, drafts[index])),
    rows: surveyRows(document, environment.isVisible),
    main: { roleMain: document.querySelectorAll('[role=main]').length },
    h2Text: lineIn(document.querySelector('[role=main] h2') ?? document.querySelector('h2')),
    rail: surveyRail(document, environment.isVisible),
    addressesInPage: addressesIn(document),
    ...surveyControls(document, context.composes[0], drafts[0]),
  };
};

function rowsOf({ messages }: GmailContext, environment: ReadEnvironment): Element[] {
  return messages.length > 0
    ? (findMessages(environment.document.body, environment)?.found.slice(-messages.length) ?? [])
    : [];
}

function surveyMessage(message: GmailMessage, row: Element | undefined): Record<string, unknown> {
  const body = row && outside(row, '.a3s')[0];
  const marked = [...(body?.classList ?? [])].find((name) => /^m[\da-f]{16}$/.test(name));
  return {
    ...message,
    ariaExpanded: row?.getAttribute('aria-expanded') ?? null,
    legacyIdFromBodyClass: marked?.slice(1) ?? null,
  };
}

function surveyCompose(compose: GmailCompose, draft: Draft | undefined): Record<string, unknown> {
  if (!draft) return { ...compose };
  const box = draft.box.closest('[role=dialog]') ?? draft.box;
  const send = outside(box, SEND)[0];
  return {
    ...compose,
    bodySelectorHits: outside(box, BODY).length,
    sendButton: {
      present: send !== undefined,
      dataTooltip: send?.getAttribute('data-tooltip') ?? null,
      hasPopup: send?.getAttribute('aria-haspopup') === 'true',
    },
    moreSendOptions: outside(box, '.dC > [role=button][aria-haspopup=true], .hG').length > 0,
    scheduleSendItems: outside(box, '[selector="scheduledSend"]').length,
    discard: outside(box, '.gU .oh').length > 0,
    sendJslogDraftId: idInLog(send, 'msg'),
  };
}

/** The parts of a draft by themselves, for pages that hold nothing else. */
function surveyControls(
  document: Document,
  compose: GmailCompose | undefined,
  draft: Draft | undefined,
): Record<string, unknown> {
  const send = outside(draft?.box ?? document, SEND)[0];
  const hints = [
    send?.matches('.aoO') ? '.aoO' : '',
    SHORTCUT.test(send?.getAttribute('data-tooltip') ?? '') ? 'data-tooltip ending in "(Ctrl-Enter)" plus U+202C' : '',
  ];
  return {
    bodyTextboxes: outside(document, BODY).length,
    subjectbox: outside(document, 'input[name=subjectbox]').length,
    peoplekitInputs: outside(document, 'input[peoplekit-id]').length,
    sendFoundWithoutWords: hints.filter(Boolean).join(', or ') || null,
    draftIdFromJslog: idInLog(send, 'msg'),
    threadIdFromJslog: idInLog(send, 'thread'),
    draftId: compose?.draftId ?? null,
    to: compose?.to ?? null,
    cc: compose?.cc ?? null,
    bcc: compose?.bcc ?? null,
    typedRecipients: compose?.typedRecipients ?? null,
    subject: compose?.subject ?? null,
    bodyText: compose?.bodyText ?? null,
  };
}

function surveyRail(document: Document, isVisible: (element: Element) => boolean): Record<string, unknown> | null {
  const rails = outside(document, '[role=complementary]').filter(isVisible);
  const column = document.querySelector('.brC-brG');
  const wrapper = ['.WN9Ejb.br3', '.bq9'].find((selector) => document.querySelector(selector));
  if (rails.length === 0) return null;
  return {
    complementary: rails.length,
    widthPx: Math.round(rails[0]?.getBoundingClientRect().width ?? 0),
    open: column !== null && isVisible(column),
    wrapper: wrapper ?? null,
  };
}

/** Every address that stands in the page's own words and marks, in the order of the page. */
function addressesIn(document: Document): string[] {
  const texts: string[] = [];
  for (const element of outside(document, 'body *')) {
    for (const name of ['email', 'data-hovercard-id', 'aria-label']) texts.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === 3) texts.push((node as Text).data);
  }
  return [...new Set(peopleIn(texts.filter((text) => text.includes('@')).join('\n')).map(({ email }) => email))];
}
