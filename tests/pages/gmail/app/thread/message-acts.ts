/** Star, reply and more, at the end of a message's first line. */
import type { MailMessage } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, pressable } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import type { IconName } from '../base/icons.ts';

export function messageActs(app: App, threadId: string, message: MailMessage): HTMLElement {
  const { words } = app;
  const act = (className: string, drawing: IconName, word: string, run: () => void) =>
    pressable(
      h(
        'div',
        {
          class: `T-I J-J5-Ji T-I-Js-IF ${className} T-I-ax7 L3`,
          role: 'button',
          tabindex: 0,
          'data-tooltip': word,
          'aria-label': word,
        },
        icon(drawing, 20),
      ),
      run,
    );
  return h(
    'div',
    { class: 'acts' },
    act('zd', 'star', words.notStarred, () => undefined),
    act('aaq', 'reply', words.reply, () => app.compose.reply(threadId, 'reply')),
    act('aap', 'dots', words.moreActions, () =>
      window.open(`?view=pt&search=all&permmsgid=${encodeURIComponent(message.id)}`, '_blank', 'noopener'),
    ),
  );
}
