/** Reply, Reply all, Forward below a conversation. */
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';

export function replyBar(app: App, threadId: string): HTMLElement {
  const { words } = app;
  const button = (className: string, drawing: IconName, word: string, kind: 'reply' | 'reply-all' | 'forward') =>
    pressable(h('span', { class: `ams ${className}`, role: 'link', tabindex: 0 }, icon(drawing, 18), word), () =>
      app.compose.reply(threadId, kind),
    );
  return h(
    'div',
    { class: 'amn' },
    button('bkH', 'reply', words.reply, 'reply'),
    button('bkI', 'replyAll', words.replyAll, 'reply-all'),
    button('bkG', 'forward', words.forward, 'forward'),
  );
}
