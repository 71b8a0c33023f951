/** One message of a thread, with the markup of May 2026: the time and the conversation stand in its URN alone. */
import { VIEWER } from '../../data/members.ts';
import type { Line } from '../../data/talks.ts';
import { avatar, box, emberId, h } from '../base/dom.ts';
import type { Child } from '../base/dom.ts';
import { clockOf, dayOf, stampOf } from '../base/when.ts';

const GROUP_MS = 600_000;
const SENT_MARK = 'data-test-msg-cross-pillar-message-sending-indicator-presenter__container';

/**
 * @param before the message above, which may have named day and sender already
 * @param retry sends it again, where it has failed
 */
export function messageItem(line: Line, before: Line | undefined, retry: () => void): HTMLElement {
  const newDay = !before || dayOf(before.at) !== dayOf(line.at);
  const newGroup = newDay || before.from !== line.from || line.at - before.at > GROUP_MS;
  const theirs = line.from !== VIEWER;
  const heading = `${line.from.name} sent the following message at ${clockOf(line.at)}`;
  return h(
    'li',
    { class: 'msg-s-message-list__event clearfix' },
    newDay ? h('time', { class: 'msg-s-message-list__time-heading t-12' }, dayOf(line.at)) : null,
    newGroup ? h('span', { class: 'msg-s-event-listitem--group-a11y-heading visually-hidden' }, heading) : null,
    h(
      'div',
      {
        class: `msg-s-event-listitem ${newGroup ? '' : 'is-following '}${theirs ? 'msg-s-event-listitem--other' : ''}`,
        'data-event-urn': line.urn,
        'data-view-name': 'message-list-item',
      },
      ...(newGroup ? sender(line) : []),
      content(line, theirs, retry),
    ),
  );
}

/** The link is by member id: threads know no slugs. */
function sender(line: Line): Child[] {
  const href = `https://www.linkedin.com/in/${line.from.linkedinMemberId}`;
  const name = h('span', { class: 'msg-s-message-group__profile-link msg-s-message-group__name' }, line.from.name);
  return [
    h(
      'a',
      { href, id: emberId(), class: 'ember-view msg-s-event-listitem__link', tabindex: '-1' },
      h('span', { class: 'a11y-text' }, `View ${line.from.name}’s profile`),
      avatar(line.from.name, 40),
    ),
    box(
      'msg-s-message-group__meta',
      h('span', {}, h('a', { href }, name)),
      h('time', { class: 'msg-s-message-group__timestamp' }, clockOf(line.at)),
    ),
  ];
}

function content(line: Line, theirs: boolean, retry: () => void): HTMLElement {
  const body = line.text === null ? sharedPost() : h('p', { class: 'msg-s-event-listitem__body' }, line.text);
  const inner = box('msg-s-event-with-indicator', box('msg-s-event__content', body), theirs ? null : mark(line, retry));
  return box('msg-s-event-listitem__message-bubble', inner);
}

/** Only the sent one has been captured; the classes of the other two are our own. */
function mark(line: Line, retry: () => void): HTMLElement {
  const name = 'msg-s-event-with-indicator__sending-indicator';
  const attributes = { class: `${name} ${name}--${line.state}`, [SENT_MARK]: true };
  if (line.state === 'sent') return h('span', { ...attributes, title: `Sent at ${stampOf(line.at)}` });
  if (line.state === 'sending') return h('span', { ...attributes, title: 'Sending' });
  return h(
    'span',
    { ...attributes, role: 'alert' },
    'Failed to send. ',
    h('button', { class: 'plain msg-s-event__retry', type: 'button', onclick: retry }, 'Try again'),
  );
}

/** Its author is nobody of this conversation. */
function sharedPost(): HTMLElement {
  const stranger =
    'https://www.linkedin.com/in/frank-stranger-example?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAAOfDBYsBxxxxxxxxxxxxxxxxxxxxxxxxxxx';
  return box(
    'msg-s-event-listitem__unrolled-update-v2 artdeco-card',
    h('a', { href: stranger, class: 'update-components-actor__meta-link strong' }, 'Frank Stranger'),
    h('p', { class: 'p-small' }, 'Five things that a rota never tells you'),
  );
}
