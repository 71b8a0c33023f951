/** Where a draft's box stands: a popup, below or among the messages of a conversation, a window of its own. */
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { ThreadContent } from '../thread/thread-view.ts';
import type { Box } from './box.ts';
import { openPopup } from './popup.ts';

/** A box on the page. */
export interface Placed {
  box: Box;
  /** Its name stands in the address while it is open. */
  named: boolean;
  remove(): void;
  setTitle(text: string): void;
}

export function placeInPopup(app: App, moles: HTMLElement, box: Box, close: () => void, popOut: () => void): Placed {
  const popup = openPopup(app, box, moles, { close, popOut });
  popup.setTitle(box.draft.subject);
  return { box, named: true, remove: popup.remove, setTitle: popup.setTitle };
}

/** A fresh answer stands below the messages; one that was saved is a row among them. */
export function placeInThread(app: App, content: ThreadContent, box: Box, popOut: () => void): Placed {
  const saved = app.store.holding(box.draft.id) !== null;
  const word = app.words.popOut;
  const corner = h(
    'div',
    { class: 'aoK', role: 'button', tabindex: 1, 'data-tooltip': word, 'aria-label': word },
    icon('full', 16),
  );
  const removeRow = saved ? content.addDraftRow(box.root) : null;
  const remove = removeRow ?? (() => content.setAnswer(null));
  if (!saved) content.setAnswer(box.root);
  box.corner.append(corner);
  pressable(corner, () => {
    remove();
    corner.remove();
    popOut();
  });
  box.root.parentElement?.scrollIntoView({ block: 'nearest' });
  return { box, named: false, remove, setTitle: () => undefined };
}

export function placeAlone(seat: HTMLElement, box: Box): Placed {
  seat.append(box.root);
  return { box, named: false, remove: () => box.root.remove(), setTitle: () => undefined };
}
