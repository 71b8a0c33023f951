/** One conversation, on the messaging page and in a bubble: list and composer, drawn again when something is said. */
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { box, h } from '../base/dom.ts';
import { composer, textOf } from './composer.ts';
import { messageItem } from './message-item.ts';

/** @param top stands above the first message, e.g. a profile card */
export function threadBody(app: App, talk: Talk, top: HTMLElement | null): HTMLElement {
  const list = h('ul', { class: 'msg-s-message-list-content' });
  const scroller = box('msg-s-message-list scrollable', list);
  const form = box('msg-form-holder');
  const draw = (): void => {
    list.replaceChildren(
      ...(top ? [h('li', {}, top)] : []),
      ...talk.lines.map((line, at) => messageItem(line, talk.lines[at - 1], () => app.retry(talk, line))),
    );
  };
  const write = (): void => form.replaceChildren(composer(app, talk, write));
  draw();
  write();
  app.onLine((changed) => {
    if (changed !== talk) return;
    draw();
    // What is being written stays while an answer, or the mark of a message before it, arrives.
    const editor = form.querySelector<HTMLElement>('[role="textbox"]');
    if (!editor || textOf(editor) === talk.draft) return;
    const hadFocus = editor.matches(':focus-within');
    write();
    if (hadFocus) form.querySelector<HTMLElement>('[role="textbox"]')?.focus();
  });
  return box('msg-convo-body', box('msg-s-message-list-container', scroller), form);
}
