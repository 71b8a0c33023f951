/** Writes ids into the page: late when asked to, and the second one only once the server has given it out. */
import type { MailMessage } from '../../mailbox.ts';
import type { App } from '../base/app.ts';

/** Runs at once, or as much later as ids are to arrive. */
export function whenIdsArrive(app: App, write: () => void): void {
  if (app.options.lateIds > 0) setTimeout(write, app.options.lateIds);
  else write();
}

export function identify(app: App, card: HTMLElement, message: MailMessage): void {
  whenIdsArrive(app, () => {
    card.setAttribute('data-message-id', `#${message.id}`);
    if (message.legacyId) card.setAttribute('data-legacy-message-id', message.legacyId);
  });
}
