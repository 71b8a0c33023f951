/** Fictional people, and markup in the forms that LinkedIn was last seen to use. */
import { memberIdOf } from '../../../lib/domain/sample-book/cast/member-id.ts';

export const VIEWER = memberIdOf(3_900_100_001);
export const ODA = { name: 'Oda Falk', slug: 'oda-falk-freight', id: memberIdOf(3_900_100_002), number: 3_900_100_002 };
export const PIM = {
  name: 'Pim de Wit',
  slug: 'pim-de-wit-yards',
  id: memberIdOf(3_900_100_003),
  number: 3_900_100_003,
};

export const CONVERSATION = '1f0a7c52-3b1d-4c1e-9a55-0c2f6d1e7b90_100';
export const OTHER_CONVERSATION = '77aa10b2-0d4e-4f60-8c11-5e9f3a2b4c6d_100';

export function threadOf(conversation: string): string {
  return `2-${btoa(conversation)}`;
}

/** @param at ISO instant */
export function urnOf(at: string, conversation = CONVERSATION, viewer = VIEWER): string {
  const encoded = btoa(`${Date.parse(at)}b12345-100&${conversation}`)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return `urn:li:msg_message:(urn:li:fsd_profile:${viewer},2-${encoded})`;
}

export interface Said {
  urn: string;
  text: string | null;
  theirs?: boolean;
  /** Only the first message of a group names its sender. */
  by?: { name: string; id: string };
  clock?: string;
  day?: string;
}

export function messageItem({ urn, text, theirs, by, clock, day }: Said): string {
  const link = by ? `<a class="msg-s-event-listitem__link" href="https://www.linkedin.com/in/${by.id}"></a>` : '';
  const name = by ? `<span class="msg-s-message-group__name">${by.name}</span>` : '';
  const body = text === null ? sharedPost() : `<p class="msg-s-event-listitem__body">${text}</p>`;
  return `<li class="msg-s-message-list__event">
    ${day ? `<time class="msg-s-message-list__time-heading">${day}</time>` : ''}
    <div class="msg-s-event-listitem ${theirs ? 'msg-s-event-listitem--other' : ''}" data-event-urn="${urn}">
      ${link}<div class="msg-s-message-group__meta">${name}
      ${clock ? `<time class="msg-s-message-group__timestamp">${clock}</time>` : ''}</div>
      ${body}
      ${theirs ? '' : '<span class="msg-s-event-with-indicator__sending-indicator--sent" title="Sent at 5/22/2026, 7:52 AM"></span>'}
    </div></li>`;
}

function sharedPost(): string {
  return `<div class="msg-s-event-listitem__unrolled-update-v2"><a href="https://www.linkedin.com/in/a-stranger?miniProfileUrn=urn%3Ali%3Afsd_profile%3A${PIM.id}">A Stranger</a></div>`;
}

export function composer(text: string, disabled = text === ''): string {
  return `<form class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true" aria-label="Write a message…">${text
    .split('\n')
    .map((line) => `<p>${line || '<br>'}</p>`)
    .join(
      '',
    )}</div><button class="msg-form__send-button" type="submit" ${disabled ? 'disabled' : ''}>Send</button></form>`;
}

/** @param header inside of the heading: a link for one person, bare names for several */
export function bubble(header: string, items: string, draft = ''): string {
  return `<div class="msg-overlay-conversation-bubble"><header><h2 class="msg-overlay-bubble-header__title">${header}</h2></header>
    <div><div class="msg-s-message-list"><ul>${items}</ul></div>${composer(draft)}</div></div>`;
}

export function thread(person: { name: string; id: string }, items: string, draft = ''): string {
  return `<main id="main"><ul><li><h3 class="msg-conversation-listitem__participant-names">Somebody Else</h3></li></ul>
    <div class="msg-thread"><a class="msg-thread__link-to-profile" href="https://www.linkedin.com/in/${person.id}">
      <div class="msg-entity-lockup"><h2 class="msg-entity-lockup__entity-title">${person.name}</h2>
      <dd class="msg-entity-lockup__entity-info"><span class="visually-hidden">Status is offline</span> Keeps yards tidy</dd></div></a>
    <div class="msg-s-message-list"><ul>${items}</ul></div>${composer(draft)}</div></main>`;
}

export interface ProfileParts {
  person?: { name: string; slug: string; id: string; number: number };
  heading?: string;
  title?: string;
  /** Paragraphs between the name and the contact link. */
  lines?: string[];
  after?: string;
}

/** Server-driven profile with the traps of the real one: hidden twin, sticky header, rail. */
export function sduiProfile({
  person = ODA,
  heading = person.name,
  title,
  lines = ['Moves freight'],
  after = '',
}: ProfileParts = {}): string {
  const compose = (id: string): string =>
    `<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${id}&recipient=${id}&interop=msgOverlay">Message</a>`;
  return `<!doctype html><html><head><title>${title ?? `(3) ${person.name} | LinkedIn`}</title></head><body data-rehydrated="true"><div id="root">
    <div class="sticky">${compose(person.id)}</div>
    <main id="workspace"><div componentkey="com.linkedin.sdui.profile.card.ref${person.id}Topcard"><section>
      <div><h2>${heading}</h2><p style="display:none">· 1st</p><p>· 2nd</p></div>
      <p style="display:none">${lines[0] ?? ''} (hidden twin)</p>
      ${lines.map((line) => `<p>${line}</p>`).join('')}
      <a href="https://www.linkedin.com/in/${person.slug}/overlay/contact-info/">Contact info</a><p>500+ connections</p>
      <a componentkey="ConnectButtonstate:invitation:urn:li:member:${person.number}_connect" href="/preload/custom-invite/?vanityName=${person.slug}">Connect</a>
      ${compose(person.id)}</section></div>
      ${after}
      <section><h2>People you may know</h2><p>· 1st</p>
        <button componentkey="ConnectButtonstate:invitation:urn:li:member:${PIM.number}_pending">Pending</button>
        <a href="https://www.linkedin.com/in/${PIM.slug}/">${PIM.name}</a></section>
    </main></div></body></html>`;
}

/** @param entries each the lines of one link, or of a bare block when the company has no page */
export function sduiExperience(entries: { lines: string[]; company?: string }[], heading = 'Experience'): string {
  const block = ({ lines, company }: { lines: string[]; company?: string }): string => {
    const words = lines.map((line) => `<p>${line}</p>`).join('');
    return company ? `<a href="https://www.linkedin.com/company/${company}/">${words}</a>` : `<div>${words}</div>`;
  };
  return `<div componentkey="com.linkedin.sdui.profile.card.refExperience"><section><h2>${heading}</h2>${entries.map(block).join('')}</section></div>`;
}
