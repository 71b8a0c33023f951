/** The inbox of Sales Navigator: conversations at the left, one of them open beside them. */
import { salesIdOf, VIEWER } from '../../data/members.ts';
import type { Line, Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h } from '../base/dom.ts';
import { clockOf, dayOf } from '../base/when.ts';
import { namesOf } from '../overlay/bubble.ts';
import { composeForm } from './compose-form.ts';

export function salesInbox(app: App, talk: Talk): HTMLElement {
  // Before the list, for the same reason as below.
  const conversation = thread(app, talk);
  const list = h('ul', { class: 'sn-list', role: 'list' });
  const draw = (): void => list.replaceChildren(...app.salesTalks.map((one) => row(one, one === talk)));
  draw();
  app.onLine(draw);
  return h(
    'main',
    { class: 'sn-inbox' },
    h('section', { class: 'sn-talks' }, h('h1', {}, 'Inbox'), list),
    conversation,
  );
}

function row(talk: Talk, current: boolean): HTMLElement {
  const last = talk.lines.at(-1);
  const name = h('span', { class: 't-16 t-black t-normal', 'data-anonymize': 'person-name' }, namesOf(talk));
  const when = last && instantOf(last.at);
  return h(
    'li',
    { class: 'conversation-list-item' },
    h('a', { class: 'plain', href: `/sales/inbox/${talk.threadId}`, 'aria-current': String(current) }, name),
    h('time', { class: 'conversation-list-item__timestamp', datetime: when }, last ? dayOf(last.at) : ''),
    h('p', { class: 'p-small' }, last?.text ?? ''),
  );
}

/** The name stands in the heading alone; the link beside it says only that there is a profile. */
function thread(app: App, talk: Talk): HTMLElement {
  const [other] = talk.others;
  // Before the list: what was not accepted is taken out of it again.
  const form = composeForm(app, talk, () => {});
  const list = h('ul', {});
  const draw = (): void => list.replaceChildren(...talk.lines.map(item));
  draw();
  app.onLine((changed) => changed === talk && draw());
  const words = other && [
    h('h2', {}, h('span', { 'data-anonymize': 'person-name' }, other.name)),
    box('_subhead_1mz7um', h('span', {}, other.title)),
    h(
      'a',
      { href: `/sales/lead/${salesIdOf(other)},NAME_SEARCH,dbl1`, title: `View ${other.name}’s profile` },
      'View profile',
    ),
  ];
  return box('thread-container', ...(words ?? []), h('section', { class: 'message-container-align' }, list), form);
}

function item(line: Line): HTMLElement {
  const body = h(
    'div',
    { class: 'message-content', 'data-x-message-content': 'message' },
    line.subject ? h('h3', {}, line.subject) : null,
    h('p', { 'data-anonymize': 'general-blurb' }, line.text ?? ''),
  );
  const own = line.from === VIEWER && line.state === 'sending';
  return h(
    'li',
    { class: own ? 'sn-pending' : '' },
    avatar(line.from.name, 40),
    h(
      'article',
      {},
      h('address', {}, h('span', { 'data-anonymize': 'person-name' }, line.from.name)),
      h(
        'time',
        { datetime: own ? null : instantOf(line.at) },
        own ? 'Sending…' : `${dayOf(line.at)}, ${clockOf(line.at)}`,
      ),
      body,
    ),
  );
}

/** `2026-05-22T12:52:50Z` */
function instantOf(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+/, '');
}
