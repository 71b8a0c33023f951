/** An invitation with a note, as of October 2026: the counter says 200 while a label says 300. */
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { box, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';

const LIMIT = 200;

export function inviteDialog(app: App, member: Member): HTMLElement {
  const scrim = box('scrim');
  const close = (): void => scrim.remove();
  const send = (note: string): void => {
    close();
    app.invite(member, note);
  };
  const write = (): void => scrim.replaceChildren(noteDialog(close, send));
  if (app.options.inviteSteps) scrim.append(questionDialog(member, close, write, () => send('')));
  else write();
  return scrim;
}

/** Comes first for most accounts; the note is one of its two ways on. */
function questionDialog(member: Member, close: () => void, write: () => void, send: () => void): HTMLElement {
  return dialog(
    'Add a note to your invitation?',
    close,
    h('p', {}, `Personalize your invitation to ${member.name} by adding a note.`),
    box(
      'p-actions',
      button('Add a note', 'Add a note', write),
      button('Send without a note', 'Send without a note', send, 'button--main'),
    ),
  );
}

function noteDialog(close: () => void, send: (note: string) => void): HTMLElement {
  const note = h('textarea', {
    id: 'custom-message',
    name: 'message',
    maxlength: LIMIT,
    placeholder: 'Ex: We know each other from…',
  });
  const count = h('span', { class: 'p-small' }, `0/${LIMIT}`);
  note.addEventListener('input', () => void (count.textContent = `${note.value.length}/${LIMIT}`));
  return dialog(
    'Add a note to your invitation',
    close,
    h('p', {}, '3 personalized invitations remaining for this month.'),
    h('label', { class: 'p-small', for: 'custom-message' }, 'Please limit personal note to 300 characters.'),
    note,
    count,
    box(
      'p-actions',
      button('Cancel', 'Cancel adding a note', close),
      button('Send', 'Send invitation', () => send(note.value.trim()), 'button--main'),
    ),
  );
}

function dialog(title: string, close: () => void, ...content: HTMLElement[]): HTMLElement {
  const dismiss = h(
    'button',
    { class: 'icon-button', type: 'button', 'aria-label': 'Dismiss', onclick: close },
    icon(ICONS.close, 16),
  );
  return h(
    'div',
    { class: 'dialog send-invite', role: 'dialog', 'aria-labelledby': 'send-invite-modal' },
    box('dialog__head', h('h2', { id: 'send-invite-modal' }, title), dismiss),
    ...content,
  );
}

function button(word: string, label: string, press: () => void, kind = ''): HTMLElement {
  return h('button', { class: `button ${kind}`, type: 'button', 'aria-label': label, onclick: press }, word);
}
