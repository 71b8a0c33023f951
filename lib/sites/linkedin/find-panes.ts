/** Which conversations are open: each with its own element, so that what is seen of one never meets another. */
import type { SeenPane } from '../../page/linkedin/seen.ts';
import { all, href, one } from './dom.ts';
import type { Maybe, Visible } from './dom.ts';
import { overlayRoots } from './roots.ts';

export interface Pane {
  place: SeenPane['place'];
  container: Element;
  /** Of an invitation, which does not say to whom: the link that was pressed. `null` = also a new message without a thread. */
  header: Maybe<Element>;
}

/** Post and comment editors are text boxes too, in the same shadow root; these belong to a message form (2026-10). */
export const EDITOR = '.msg-form [role=textbox]';
/** In a root without message forms it may stand in a conversation with hashed class names (reported July 2026). */
export const BOX = '[role=textbox]';
export const INVITATION = '[aria-labelledby=send-invite-modal]';
/** What says, once its dialog has closed, that it was not sent; what says that it was is of another type (2024 to 2026). */
export const REFUSAL = '[class*=ip-fuse],[data-test-artdeco-toast-item-type=error]';
/** Of Sales Navigator; over its other pages it stands in a panel of its own (2024-11). */
const FORM = 'form[id*=compose-form]';
/** A person's page, or what invites them or writes to them. */
const MESSAGE = '[href*="recipient="]';
export const PERSON = `a[href*="/in/"],[href*="vanityName="],${MESSAGE}`;
/** Whatever else asks or tells, or lets somebody be written to (server-driven, 2026-10); bubbles may call themselves one. */
const DIALOG = 'dialog[open],[role$=dialog]:not([class*=msg-]),[data-sdui-screen*=Message]';
/** What leads to an invitation's being withdrawn (2025 to 2026-09); on the page of those that were sent it is a bare link. */
const PENDING = '[componentkey$=_pending],[data-view-name*=withdraw]';
const SENT = '/invitation-manager/sent';
const BUBBLE = '.msg-overlay-bubble-header__title';
const HEADER = `${BUBBLE},.msg-entity-lockup__entity-title`;
const MOST_STEPS = 14;

let pressed: Maybe<Element>;
let isWithdrawing: unknown;

/** Something was pressed that is in no conversation: it may open an invitation, or ask whether to withdraw one. */
export const notePress = (target: Element): void => {
  pressed = target.closest?.(PERSON);
  isWithdrawing = target.closest?.(PENDING) ?? (!pressed && target.ownerDocument?.URL.includes(SENT));
  if (isWithdrawing) pressed ??= personBeside(target);
};

const slugIn = (link: Element): Maybe<string> => /\/in\/[^/?]+/.exec(href(link))?.[0];

/** The one person of the row or card; none where it leads to several. */
function personBeside(target: Element): Maybe<Element> {
  for (let element: Maybe<Element> = target; element; element = element.parentElement) {
    const links = all(element, 'a[href*="/in/"]');
    if (links[0]) return new Set(links.map(slugIn)).size > 1 ? null : links[0];
  }
}

export function findPanes(document: Document, isVisible: Visible): Pane[] {
  const panes: Pane[] = [];
  const overlays = overlayRoots(document);
  const everywhere = (selector: string): Element[] =>
    [document, ...overlays].flatMap((root) => all(root, selector, isVisible));
  const add = (place: Pane['place'], container: Element | null, header: Maybe<Element>): void => {
    if (container) panes.push({ place, container, header });
  };
  /** With a heading over it, and not the whole page. */
  const addUnder = (place: Pane['place'], from: Element, kind: string): void => {
    const pane = climb(from, kind, (element) => one(element, 'h2') && !one(element, 'main'));
    add(place, pane, one(pane, 'h2'));
  };
  const isOpen = (element: Element): unknown => all(element, `${EDITOR},.msg-s-message-list`, isVisible)[0];
  for (const header of everywhere(HEADER)) {
    add(header.matches(BUBBLE) ? 'bubble' : 'page', climb(header, HEADER, isOpen), header);
  }
  for (const thread of all(document, '.thread-container', isVisible)) add('sales', thread, one(thread, 'h2'));
  for (const editor of all(document, `${EDITOR},${FORM}`, isVisible)) {
    if (panes.some(({ container }) => container.contains(editor))) continue;
    if (editor.matches(FORM)) addUnder('sales', editor, FORM);
    else add('page', editor.closest('.msg-form'), null);
  }
  for (const dialog of everywhere(`${INVITATION},${REFUSAL},${DIALOG}`)) {
    if (dialog.matches(`${INVITATION},${REFUSAL}`)) add('invitation', dialog, pressed);
    else if (one(dialog, 'textarea') && pressed?.matches(MESSAGE)) add('dialog', dialog, pressed);
    else if (!one(dialog, `${BOX},form,textarea`)) add(isWithdrawing ? 'withdrawal' : 'dialog', dialog, pressed);
  }
  for (const root of overlays) {
    for (const box of one(root, EDITOR) ? [] : all(root, BOX, isVisible)) {
      if (!box.closest('[data-test-modal-id],.tiptap')) addUnder('hashed', box, BOX);
    }
  }
  return panes;
}

/** Up from an element to the first that holds enough, and no second of its kind. */
function climb(from: Element, kind: string, isEnough: (element: Element) => unknown): Element | null {
  let element: Element | null = from;
  for (let step = 0; element && step < MOST_STEPS; step++, element = element.parentElement) {
    if (all(element, kind)[1]) return null;
    if (isEnough(element)) return element;
  }
  return null;
}
