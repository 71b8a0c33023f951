/** Words at the bottom left, for a while. */
import type { Toast } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { Words } from '../words/words.ts';

const PLAIN_MS = 5000;
/** Where nothing can be taken back. */
const SENT_MS = 6000;

/** @param undoSeconds how long Undo stands there */
export function toasts(words: Words, undoSeconds: number): { root: HTMLElement; toast: Toast } {
  const root = h('div', { class: 'vI8oZc cS' });
  let timer = 0;
  let undoNow: (() => void) | null = null;
  const hide = () => {
    clearTimeout(timer);
    undoNow = null;
    root.replaceChildren();
  };
  const show = (text: string, actions: HTMLElement | null, ms: number | null, undo: (() => void) | null) => {
    hide();
    undoNow = undo;
    root.append(box(text, actions, hide));
    if (ms !== null) timer = window.setTimeout(hide, ms);
  };
  const undo = () => {
    const act = undoNow;
    if (!act) return false;
    hide();
    act();
    return true;
  };
  const toast: Toast = {
    hide,
    undo,
    say: (text) => show(text, null, PLAIN_MS, null),
    saySending: () => show(words.sending, null, null, null),
    sayUndo: (text, act) => show(text, actions([undoLink(words, null, undo)]), PLAIN_MS * 2, act),
    saySent: (text, threadId, act, view) => {
      const links = [act && undoLink(words, threadId, undo), viewLink(words, threadId, view)];
      show(text, actions(links.filter((link) => link !== null)), act ? undoSeconds * 1000 : SENT_MS, act);
    },
  };
  return { root, toast };
}

function box(text: string, actions: HTMLElement | null, hide: () => void): HTMLElement {
  const close = h('div', { class: 'bBe', role: 'button', tabindex: 0 }, h('div', { class: 'bBf' }, icon('close', 18)));
  return h(
    'div',
    { class: 'b8 UC bAp', role: 'alert' },
    h(
      'div',
      { class: 'J-J5-Ji' },
      h(
        'div',
        { class: 'vh' },
        h('span', { class: 'aT' }, h('span', { class: 'bAq' }, text), actions),
        pressable(close, hide),
      ),
    ),
  );
}

function actions(links: HTMLElement[]): HTMLElement {
  return h('span', { class: 'bAo' }, '\u00a0', ...links);
}

function undoLink(words: Words, threadId: string | null, act: () => void): HTMLElement {
  const param = threadId ? `#${threadId}` : null;
  const attributes = { tabindex: 0, role: 'alert', id: 'link_undo', param, idlink: true, 'aria-live': 'assertive' };
  return pressable(h('span', { class: 'ag a8k', ...attributes }, words.undo), act);
}

function viewLink(words: Words, threadId: string, act: () => void): HTMLElement {
  const attributes = { id: 'link_vsm', param: `#${threadId}`, idlink: true, tabindex: 0, role: 'link' };
  return pressable(h('span', { class: 'ag a8k', ...attributes }, words.viewMessage), act);
}
