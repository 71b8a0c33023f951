/** One conversation, on the messaging page and in a bubble: list and composer, drawn again when something is said. */
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { box, h } from '../base/dom.ts';
import { composer } from './composer.ts';
import { messageItem } from './message-item.ts';

/** @param top stands above the first message, e.g. a profile card */
export function threadBody(app: App, talk: Talk, top: HTMLElement | null): HTMLElement {
  const list = h('ul', { class: 'msg-s-message-list-content' });
  const scroller = box('msg-s-message-list scrollable', list);
  const form = box('msg-form-holder');
  const draw = (): void => {
    list.replaceChildren(
      ...(top ? [h('li', {}, top)] : []),
      ...talk.lines.map((line, at) => messageItem(line, talk.lines[at - 1])),
    );
    form.replaceChildren(composer(app, talk));
  };
  draw();
  app.onLine((changed) => changed === talk && draw());
  return box('msg-convo-body', box('msg-s-message-list-container', scroller), form);
}
