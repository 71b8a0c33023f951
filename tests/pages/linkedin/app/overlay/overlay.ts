/** The bubbles at the foot of the page, and the invitation dialog, wherever this account draws them. */
import type { Member } from '../../data/members.ts';
import { emptyTalk } from '../../data/talks.ts';
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { h } from '../base/dom.ts';
import { bubble } from './bubble.ts';
import { hashedBubble } from './hashed-bubble.ts';
import { inviteDialog } from './invite-dialog.ts';
import { listBubble } from './list-bubble.ts';
import type { Outlet } from './outlet.ts';

export interface Overlay {
  open(talk: Talk): void;
  invite(member: Member): void;
}

export function talkWith(app: App, member: Member): Talk {
  const known = app.talks.find((talk) => talk.others.length === 1 && talk.others[0] === member);
  if (known) return known;
  const fresh = emptyTalk([member]);
  app.talks.push(fresh);
  return fresh;
}

export function buildOverlay(app: App, outlet: Outlet): Overlay {
  const shown = new Map<Talk, HTMLElement>();
  const strip = h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' });
  const isHashed = app.options.place === 'hashed';
  if (isHashed) strip.className = '_c0ffee42 msgless';
  const open = (talk: Talk): void => {
    outlet.reveal();
    if (shown.has(talk)) return;
    const close = (): void => {
      shown.get(talk)?.remove();
      shown.delete(talk);
    };
    const element = isHashed ? hashedBubble(app, talk) : bubble(app, talk, close);
    shown.set(talk, element);
    strip.append(element);
  };
  if (!isHashed) strip.append(listBubble(app, (index) => app.talks[index] && open(app.talks[index])));
  outlet.layer.append(strip);
  outlet.reveal();
  return {
    open,
    invite(member) {
      outlet.reveal();
      outlet.layer.append(inviteDialog(app, member));
    },
  };
}
