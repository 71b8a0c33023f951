/** The bubbles at the foot of the page, and the invitation dialog, wherever this account draws them. */
import type { Member } from '../../data/members.ts';
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { h } from '../base/dom.ts';
import { bubble } from './bubble.ts';
import { hashedConversation } from './hashed-conversation.ts';
import { inviteDialog } from './invite-dialog.ts';
import { hashedMessaging } from './hashed-messaging.ts';
import { listBubble } from './list-bubble.ts';
import type { Outlet } from './outlet.ts';
import { limitDialog, notesDialog } from './limit-dialog.ts';
import { showToast } from './toast.ts';
import type { ToastType } from './toast.ts';

export interface Overlay {
  open(talk: Talk): void;
  invite(member: Member): void;
  toast(text: string, type?: ToastType): void;
  /** The week's invitations are used up, or the month's notes. */
  block(what: 'week' | 'notes'): void;
  /** Draws the messaging page with hashed class names, over an empty main; `null` takes it away. */
  messaging(talk: Talk | null): void;
}

export function buildOverlay(app: App, outlet: Outlet): Overlay {
  const shown = new Map<Talk, HTMLElement>();
  const strip = h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' });
  const isHashed = app.options.place === 'hashed' || app.options.messaging === 'hashed';
  if (isHashed) strip.className = '_c0ffee42 msgless';
  const open = (talk: Talk): void => {
    outlet.reveal();
    if (shown.has(talk)) return;
    const close = (): void => {
      shown.get(talk)?.remove();
      shown.delete(talk);
    };
    const element = isHashed ? hashedConversation(app, talk) : bubble(app, talk, close);
    shown.set(talk, element);
    strip.append(element);
  };
  if (!isHashed) strip.append(listBubble(app, (index) => app.talks[index] && open(app.talks[index])));
  let page: HTMLElement | null = null;
  outlet.layer.append(strip);
  outlet.reveal();
  return {
    open,
    invite(member) {
      outlet.reveal();
      outlet.layer.append(inviteDialog(app, member));
    },
    toast: (text, type) => showToast(outlet.layer, text, type),
    block: (what) => outlet.layer.append(what === 'week' ? limitDialog() : notesDialog()),
    messaging(talk) {
      page?.remove();
      page = talk && hashedMessaging(app, talk);
      if (page) outlet.layer.append(page);
      strip.hidden = page !== null;
    },
  };
}
