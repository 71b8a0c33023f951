/** Asks whether to withdraw an invitation: the browser's own dialog, and the button that does it is the last (2026-09). */
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { h } from '../base/dom.ts';
import { log } from '../base/log.ts';
import { quietly } from '../probe/spies.ts';

export function withdrawDialog(app: App, member: Member): HTMLElement {
  const close = (): void => dialog.remove();
  const button = (label: string, word: string, press: () => void): HTMLElement =>
    h('button', { class: 'button', type: 'button', 'aria-label': label, onclick: press }, word);
  const confirm = (): void => {
    close();
    setTimeout(() => withdrawNow(app, member), app.options.sending);
  };
  const dialog = h(
    'dialog',
    { open: true, class: 'dialog', 'data-testid': 'dialog', 'aria-labelledby': 'dialog-header' },
    button('Dismiss', '×', close),
    h('h2', { id: 'dialog-header' }, 'Withdraw invitation'),
    h('p', {}, 'If you withdraw now, you won’t be able to resend to this person for up to 3 weeks.'),
    button('Cancel', 'Cancel', close),
    button(`Withdraw invitation sent to ${member.name}`, 'Withdraw', confirm),
  );
  return dialog;
}

function withdrawNow(app: App, member: Member): void {
  if (app.options.withdrawals === 'refused') return app.toast('The invitation was not withdrawn. Try again.', 'error');
  log.withdrawn.push(member.linkedinSlug);
  app.invited.delete(member.linkedinSlug);
  quietly(app.redraw);
  app.toast('Invitation withdrawn');
}
