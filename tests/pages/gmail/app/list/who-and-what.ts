/** Who wrote, and about what: the words of a row, with the ids that stand in them. */
import type { MailThread } from '../../mailbox.ts';
import { lastAt } from '../../mailbox.ts';
import type { App } from '../base/app.ts';
import { h, nextId } from '../base/dom.ts';
import { firstName, isMe, senderName, sendersOf } from '../base/people.ts';
import { listTime } from '../base/time.ts';
import { snippetOf } from './snippet.ts';

/** What a screen reader says of the row; it carries the ids a second time. */
export function summary(app: App, thread: MailThread, id: string): HTMLElement {
  const when = h('span', {}, listTime(lastAt(thread), app.words.locale));
  return h(
    'div',
    { id, class: 'afn' },
    ...people(app, thread),
    ', ',
    subjectSpan(thread),
    ', ',
    when,
    ', ',
    snippetOf(thread.messages.at(-1)),
    '.',
  );
}

export function people(app: App, thread: MailThread): HTMLElement[] {
  const senders = sendersOf(thread.messages);
  const shown = senders.slice(-3);
  const names = shown.map((address, index) => {
    const attributes = { email: address.email, name: senderName(app, address), 'data-hovercard-id': address.email };
    const text = shown.length === 1 || isMe(app, address) ? senderName(app, address) : firstName(address);
    return h(
      'span',
      { class: 'bA4' },
      h('span', { class: thread.unread ? 'zF' : 'yP', ...attributes }, `${index > 0 ? ', ' : ''}${text}`),
    );
  });
  const saved = thread.messages.find((message) => message.draft);
  const word = saved?.scheduledFor ? app.words.scheduledMails : app.words.draft;
  const draft = saved ? [h('span', { class: 'boq' }, word)] : [];
  const count = thread.messages.length > 1 ? [h('span', { class: 'bx0' }, String(thread.messages.length))] : [];
  return [...names, ...draft, ...count];
}

export function subjectLink(app: App, thread: MailThread, snippet = true): HTMLElement {
  const label = thread.labels.includes('Clients') && [
    h('div', { class: 'yi' }, h('div', { class: 'at' }, app.words.clients)),
  ];
  const tail = h(
    'span',
    { class: 'y2' },
    h('span', { class: 'Zt' }, '\u00a0-\u00a0'),
    snippetOf(thread.messages.at(-1)),
  );
  return h(
    'div',
    { class: 'xS', role: 'link' },
    h(
      'div',
      { class: 'xT' },
      ...(label || []),
      h('div', { class: 'y6' }, h('span', { id: nextId(), class: thread.unread ? 'bqe' : 'bog' }, subjectSpan(thread))),
      snippet && tail,
    ),
  );
}

function subjectSpan(thread: MailThread): HTMLElement {
  const last = thread.messages.at(-1);
  const lastSent = thread.messages.findLast((message) => !message.draft);
  return h(
    'span',
    {
      'data-thread-id': `#${thread.id}`,
      'data-legacy-thread-id': thread.legacyId,
      'data-legacy-last-message-id': last?.legacyId ?? '',
      'data-legacy-last-non-draft-message-id': lastSent?.legacyId ?? '',
    },
    thread.subject,
  );
}
