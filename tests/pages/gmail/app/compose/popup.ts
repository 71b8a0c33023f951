/** The window that a new mail stands in: at the foot of the page, folded to its bar, or over everything. */
import type { App } from '../base/app.ts';
import { h, nextId, pressable, wrap } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';
import type { Box } from './box.ts';

export interface Popup {
  /** Takes it off the page. */
  remove(): void;
  /** Moves the same box over the whole window, or back. */
  toggleFullScreen(): void;
  setTitle(text: string): void;
}

const WIDE = 540;
const FOLDED = 260;

/** @param acts `popOut` moves the draft to a window of its own */
export function openPopup(app: App, box: Box, moles: HTMLElement, acts: { close(): void; popOut(): void }): Popup {
  const { words } = app;
  const titleId = nextId();
  const title = h('div', { class: 'aYF' });
  const content = h('div', { class: 'nH' }, wrap(['aaZ'], box.root));
  const resize = titleButton('Hq aUG', 'full', words.fullScreen);
  const bar = titleBar(app, titleId, title, resize, { fold: () => toggleFold(), close: acts.close });
  const dialog = h(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-labelledby': titleId },
    h('div', { class: 'nH Hy aXJ' }, bar),
    content,
  );
  const seat = h('div', { class: 'AD' }, dialog);
  const column = h('div', { class: 'nH nn' }, wrap(['nH', 'nH'], seat));
  const stand = wrap(['nH'], h('div', { class: 'no' }, column));
  const cover = wrap(['aSs'], h('div', { class: 'aSt' }));
  let folded = false;
  let full = false;

  const draw = () => {
    column.style.width = `${folded ? FOLDED : WIDE}px`;
    content.style.display = folded ? 'none' : '';
    dialog.classList.toggle('folded', folded);
    resize.replaceChildren(icon(full ? 'shrink' : 'full', 18));
  };
  const toggleFold = () => {
    if (full) toggleFullScreen();
    folded = !folded;
    draw();
  };
  const toggleFullScreen = () => {
    full = !full;
    folded = false;
    if (full) {
      cover.firstElementChild?.append(dialog);
      document.body.append(cover);
    } else {
      seat.append(dialog);
      cover.remove();
    }
    stand.style.display = full ? 'none' : '';
    draw();
    box.body.focus();
  };
  pressable(resize, (event) => ((event as MouseEvent | KeyboardEvent).shiftKey ? acts.popOut() : toggleFullScreen()));
  moles.prepend(stand);
  draw();
  return {
    toggleFullScreen,
    setTitle: (text) => (title.textContent = text || words.newMessage),
    remove: () => {
      stand.remove();
      cover.remove();
    },
  };
}

function titleBar(
  app: App,
  id: string,
  title: HTMLElement,
  resize: HTMLElement,
  acts: { fold(): void; close(): void },
): HTMLElement {
  const { words } = app;
  const heading = h(
    'div',
    { id, class: 'Hp' },
    h('h2', { class: 'a3E' }, h('div', { class: 'a3I' }, `${words.compose}:`), title),
  );
  heading.addEventListener('click', acts.fold);
  const buttons = h(
    'td',
    { class: 'Hm' },
    pressable(titleButton('Hl', 'minimise', words.minimise), acts.fold),
    resize,
    pressable(titleButton('Ha', 'close', words.saveAndClose), acts.close),
  );
  return h(
    'div',
    { class: 'aCk' },
    h(
      'div',
      { class: 'nH wKggEb' },
      h('table', { class: 'cf Ht-f4zwKb', cellpadding: 0 }, h('tbody', {}, h('tr', {}, h('td', {}, heading), buttons))),
    ),
  );
}

function titleButton(className: string, drawing: IconName, word: string): HTMLElement {
  return h(
    'button',
    { class: className, type: 'button', 'aria-label': word, 'data-tooltip': word, 'data-tooltip-delay': 800 },
    icon(drawing, 18),
  );
}
