/** Which conversations are open: each with its own element, so that what is read of one never meets another. */
import { all, one } from './dom.ts';
import type { Visible } from './dom.ts';
import { overlayRoots } from './roots.ts';

/** `null` for a header = a new message that has no thread yet. */
export type Pane = [container: Element, header: Element | null];

/** Post and comment editors are text boxes too, in the same shadow root; these belong to a message form (2026-10). */
export const EDITOR = '.msg-form [role="textbox"]';
export const BUBBLE = '.msg-overlay-bubble-header__title';
const HEADER = `${BUBBLE},.msg-entity-lockup__entity-title`;
/** Any text box; in a root without message forms it may stand in a conversation with hashed class names. */
export const BOX = '[role="textbox"]';
const OTHER_EDITORS = '[data-test-modal-id],.tiptap';
const MOST_STEPS = 14;

export function findPanes(document: Document, isVisible: Visible): Pane[] {
  const overlays = overlayRoots(document);
  const isOpen = (element: Element): boolean => !!all(element, `${EDITOR},.msg-s-message-list`, isVisible)[0];
  const panes = [document, ...overlays].flatMap((root) =>
    all(root, HEADER, isVisible).flatMap((header) => climb(header, HEADER, isOpen, header)),
  );
  const forms = all(document, EDITOR, isVisible).flatMap((editor) => editor.closest('.msg-form') ?? []);
  const fresh = forms.filter((form) => !panes.some(([container]) => container.contains(form)));
  // The smallest element with one heading and one text box (reported July 2026 for some accounts).
  const boxes = overlays.filter((root) => !one(root, EDITOR)).flatMap((root) => all(root, BOX, isVisible));
  const hashed = boxes
    .filter((box) => !box.closest(OTHER_EDITORS))
    .flatMap((box) => climb(box, BOX, (element) => !!one(element, 'h2')));
  return [...panes, ...fresh.map((form): Pane => [form, null]), ...hashed];
}

/** Up from an element to the first that holds enough, and no second of its kind. @returns one pane or none */
function climb(from: Element, kind: string, isEnough: Visible, header?: Element): Pane[] {
  let element: Element | null = from;
  for (let step = 0; element && step < MOST_STEPS; step++, element = element.parentElement) {
    if (all(element, kind).length > 1) break;
    if (isEnough(element)) return [[element, header ?? one(element, 'h2')]];
  }
  return [];
}
