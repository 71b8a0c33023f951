/** A LinkedIn reading under the key names that saved pages are described with. Facts of the reading come from it alone. */
import { conversationOfThread } from '../../lib/page/linkedin/ids.ts';
import { readPlace } from '../../lib/page/linkedin/urls.ts';
import { DEGREE } from '../../lib/page/linkedin/words.ts';
import type { LinkedInContext, LinkedInConversation, PageReading } from '../../lib/page/context.ts';
import { line } from '../../lib/sites/linkedin/dom.ts';
import { INVITATION } from '../../lib/sites/linkedin/find-panes.ts';
import { overlayRoots } from '../../lib/sites/linkedin/roots.ts';
import { seeExperience } from '../../lib/sites/linkedin/see-card.ts';
import { listPeople } from './linkedin-people.ts';

export interface SurveyOptions {
  isVisible?: (element: Element) => boolean;
}

const lineIn = (element: Element | null | undefined): string | null => line(element) || null;

/** Descriptions of saved pages hold the first entries only. */
const MOST_ENTRIES = 3;

export function surveyLinkedIn(
  document: Document,
  reading: PageReading,
  { isVisible = () => true }: SurveyOptions = {},
): Record<string, unknown> {
  const context = reading.context as LinkedInContext;
  const place = readPlace(new URL(reading.url), '');
  const onPeople = place.kind === 'list' || /\/people\/?$/.test(reading.url);
  return {
    ui: context.ui,
    person: context.person,
    company: context.company,
    people: reading.settled && onPeople ? listPeople(document) : null,
    experience: context.person ? listExperience(document, context, isVisible) : null,
    ...surveyConversation(document, context.conversations),
    conversations: context.conversations,
    viewerId: context.viewerId,
    urlConversationId: place.kind === 'thread' ? conversationOfThread(place.key ?? '') : null,
    ...surveyNote(document, isVisible),
    ...surveyDocument(document),
  };
}

function listExperience(
  document: Document,
  { ui }: LinkedInContext,
  isVisible: (element: Element) => boolean,
): string[][] {
  const entries =
    ui === 'salesnav' ? listSalesExperience(document) : seeExperience(document, isVisible).map(({ lines }) => lines);
  return entries.filter((one) => one.length > 0).slice(0, MOST_ENTRIES);
}

function listSalesExperience(document: Document): string[][] {
  const items = [...document.querySelectorAll('#experience-section li[class*="experience-entry"]')];
  return items.map((item) => {
    const lines = [...item.querySelectorAll('h2, h3, [data-anonymize="company-name"], p, time')].map((one) =>
      lineIn(one),
    );
    return [...new Set(lines.filter((line) => line !== null))];
  });
}

/** The one that has the focus, or the first. */
function surveyConversation(document: Document, conversations: LinkedInConversation[]): Record<string, unknown> {
  const open = conversations.filter(({ place }) => place !== 'invitation');
  const one = open.find(({ focused }) => focused) ?? open[0];
  const degree = document.querySelector('.msg-s-profile-card .artdeco-entity-lockup__degree');
  const sales = one?.place === 'sales' ? document.querySelector('.thread-container') : null;
  const subjects = [...(sales?.querySelectorAll('[data-x-message-content="message"]') ?? [])].map((body) =>
    lineIn(body.querySelector('h3')),
  );
  const messages = one?.messages.map((message, at) =>
    sales ? { ...message, subject: subjects[at] ?? null } : message,
  );
  const subject = sales?.querySelector<HTMLInputElement>('input[id*="compose-form-subject"]')?.value ?? null;
  return {
    participants: one?.participants ?? null,
    conversationId: one?.conversationId ?? null,
    threadId: one?.threadId ?? null,
    messages: messages ?? null,
    compose: one?.compose ? { place: one.place, ...one.compose, ...(sales && { subject }) } : null,
    degree: one ? (DEGREE.exec(lineIn(degree) ?? '')?.[1] ?? null) : null,
  };
}

/** The counter is believed, not the label: it said 200 where the label said 300. */
function surveyNote(document: Document, isVisible: (element: Element) => boolean): Record<string, unknown> {
  const dialogs = overlayRoots(document).flatMap((root) => [...root.querySelectorAll(INVITATION)]);
  const dialog = dialogs.find(isVisible);
  const field = dialog?.querySelector('textarea');
  if (!dialog || !field) return { note: null, send: null };
  const lines = [...dialog.querySelectorAll('span, p, div')].map((one) => lineIn(one) ?? '');
  const limit = lines.map((line) => /^\d+\s?\/\s?(\d+)$/.exec(line)?.[1]).find(Boolean);
  const remaining = [...dialog.querySelectorAll('p')]
    .map((p) => /^(\d+)\s\D+$/.exec(lineIn(p) ?? '')?.[1])
    .find(Boolean);
  const send = 'button[aria-label="Send invitation"]';
  return {
    note: {
      text: field.value,
      limitShown: limit ? Number(limit) : null,
      remainingInvitations: remaining ? Number(remaining) : null,
    },
    send: dialog.querySelector(send) ? send : null,
  };
}

/** Marks of the page around the facts: what tells one layout from another. */
function surveyDocument(document: Document): Record<string, unknown> {
  const attribute = (selector: string, name: string): string | null =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const main = document.querySelector('main');
  const outlet = '#interop-outlet[data-testid=interop-shadowdom]';
  const frame = 'iframe[data-testid=interop-iframe][src="/preload/"]';
  const policies = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')];
  return {
    title: document.title || null,
    sduiScreen: attribute('[data-sdui-screen]', 'data-sdui-screen'),
    pageKey: attribute('meta[name="como-pk"]', 'content'),
    h1Count: count('h1'),
    ogCount: count('meta[property^="og:"]'),
    jsonLdCount: count('script[type="application/ld+json"]'),
    canonical: attribute('link[rel="canonical"]', 'href'),
    main: main ? `main${main.id && `#${main.id}`}` : null,
    shadowHost: document.querySelector(outlet) ? outlet : null,
    preloadIframe: document.querySelector(frame) ? frame : null,
    csp: policies.map((meta) => (meta.getAttribute('content') ?? '').replaceAll(/'nonce-[^']*'/g, "'nonce-…'")),
  };
}
