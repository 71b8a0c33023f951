/** Which conversations are open: each with its own element, so that what is seen of one never meets another. */
import type { SeenPane } from '../../page/linkedin/seen.ts';
import { all, one } from './dom.ts';
import type { Visible } from './dom.ts';
import { overlayRoots } from './roots.ts';

export interface Pane {
  place: SeenPane['place'];
  container: Element;
  /** `null` = a new message that has no thread yet, and an invitation, which does not say to whom. */
  header: Element | null;
}

/** Post and comment editors are text boxes too, in the same shadow root; these belong to a message form (2026-10). */
export const EDITOR = '.msg-form [role="textbox"]';
/** In a root without message forms it may stand in a conversation with hashed class names (reported July 2026). */
export const BOX = '[role="textbox"]';
export const INVITATION = '[role="dialog"][aria-labelledby="send-invite-modal"]';
const BUBBLE = '.msg-overlay-bubble-header__title';
const HEADER = `${BUBBLE},.msg-entity-lockup__entity-title`;
const MOST_STEPS = 14;

export function findPanes(document: Document, isVisible: Visible): Pane[] {
  const panes: Pane[] = [];
  const overlays = overlayRoots(document);
  const add = (place: Pane['place'], container: Element | null, header: Element | null): void => {
    if (container) panes.push({ place, container, header });
  };
  const isOpen = (element: Element): boolean => !!all(element, `${EDITOR},.msg-s-message-list`, isVisible)[0];
  for (const header of [document, ...overlays].flatMap((root) => all(root, HEADER, isVisible))) {
    add(header.matches(BUBBLE) ? 'bubble' : 'page', climb(header, HEADER, isOpen), header);
  }
  for (const editor of all(document, EDITOR, isVisible)) {
    if (!panes.some(({ container }) => container.contains(editor))) add('page', editor.closest('.msg-form'), null);
  }
  for (const thread of all(document, '.thread-container', isVisible)) add('sales', thread, one(thread, 'h2'));
  for (const dialog of [document, ...overlays].flatMap((root) => all(root, INVITATION, isVisible))) {
    add('invitation', dialog, null);
  }
  for (const root of overlays) {
    for (const box of one(root, EDITOR) ? [] : all(root, BOX, isVisible)) {
      const pane = box.closest('[data-test-modal-id],.tiptap')
        ? null
        : climb(box, BOX, (element) => !!one(element, 'h2'));
      add('hashed', pane, one(pane, 'h2'));
    }
  }
  return panes;
}

/** Up from an element to the first that holds enough, and no second of its kind. */
function climb(from: Element, kind: string, isEnough: Visible): Element | null {
  let element: Element | null = from;
  for (let step = 0; element && step < MOST_STEPS; step++, element = element.parentElement) {
    if (all(element, kind)[1]) return null;
    if (isEnough(element)) return element;
  }
  return null;
}
