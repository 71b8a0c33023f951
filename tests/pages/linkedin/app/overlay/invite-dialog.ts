/** An invitation with a note, as of October 2026: the counter says 200 while a label says 300. */
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { box, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';
import { log } from '../base/log.ts';

const LIMIT = 200;

export function inviteDialog(app: App, member: Member): HTMLElement {
  const scrim = box('scrim');
  const note = h('textarea', {
    id: 'custom-message',
    name: 'message',
    maxlength: LIMIT,
    placeholder: 'Ex: We know each other from…',
  });
  const count = h('span', { class: 'p-small' }, `0/${LIMIT}`);
  note.addEventListener('input', () => void (count.textContent = `${note.value.length}/${LIMIT}`));
  const close = (): void => scrim.remove();
  const send = (): void => {
    log.actions.push(`invite ${member.linkedinSlug}`);
    app.invited.add(member.linkedinSlug);
    close();
    app.redraw();
  };
  scrim.append(
    h(
      'div',
      { class: 'dialog send-invite', role: 'dialog', 'aria-labelledby': 'send-invite-modal' },
      box(
        'dialog__head',
        h('h2', { id: 'send-invite-modal' }, 'Add a note to your invitation'),
        h(
          'button',
          { class: 'icon-button', type: 'button', 'aria-label': 'Dismiss', onclick: close },
          icon(ICONS.close, 16),
        ),
      ),
      h('p', {}, '3 personalized invitations remaining for this month.'),
      h('label', { class: 'p-small', for: 'custom-message' }, 'Please limit personal note to 300 characters.'),
      note,
      count,
      box(
        'p-actions',
        h(
          'button',
          { class: 'button', type: 'button', 'aria-label': 'Cancel adding a note', onclick: close },
          'Cancel',
        ),
        h(
          'button',
          { class: 'button button--main', type: 'button', 'aria-label': 'Send invitation', onclick: send },
          'Send',
        ),
      ),
    ),
  );
  return scrim;
}
