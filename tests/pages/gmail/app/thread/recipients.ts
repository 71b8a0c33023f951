/** "to Dana, me": the page shows only so many of them. */
import type { MailAddress, MailMessage } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId } from '../base/dom.ts';
import { icon } from '../base/icons.ts';
import { firstName, isMe, recipientName } from '../base/people.ts';

const SHOWN = 6;

export function recipientLine(app: App, { to, cc }: MailMessage): HTMLElement {
  const { words } = app;
  const all = [...to, ...cc];
  const shown = all.length > SHOWN ? all.slice(0, SHOWN - 1) : all;
  const cut = all.length - shown.length;
  const names = shown.flatMap((address, index) => [index > 0 ? ', ' : ' ', recipient(app, address)]);
  const line = h('span', { class: 'hb' }, words.to, ...names, cut > 0 && `, ${words.and(cut)}`, ' ');
  const arrow = h(
    'div',
    {
      class: 'ajz',
      id: nextId(),
      role: 'button',
      tabindex: 0,
      'aria-label': words.showDetails,
      'data-tooltip': words.showDetails,
    },
    icon('down', 14),
  );
  return h(
    'table',
    { class: 'cf adz', cellpadding: 0 },
    h(
      'tbody',
      {},
      h(
        'tr',
        {},
        h(
          'td',
          { class: 'ady' },
          h('div', { class: 'iw ajw' }, line),
          h('div', { 'aria-haspopup': 'true', class: 'ajy' }, arrow),
        ),
      ),
    ),
  );
}

function recipient(app: App, address: MailAddress): HTMLElement {
  const attributes = {
    dir: 'ltr',
    email: address.email,
    name: recipientName(app, address),
    'data-hovercard-id': address.email,
  };
  return h('span', { ...attributes, class: 'g2' }, isMe(app, address) ? app.words.me : firstName(address));
}
