/** The top card of a server-driven profile (structure of October 2026), with the traps that stand in the real one. */
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h, icon } from '../base/dom.ts';
import type { Child } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';

const CARD = 'com.linkedin.sdui.profile.card.ref';

/** One section of a profile: `<member id><name>`. */
export function sduiCard(member: Member, name: string, ...children: Child[]): HTMLElement {
  return h(
    'div',
    { class: 'card', componentkey: `${CARD}${member.linkedinMemberId}${name}` },
    h('section', {}, ...children),
  );
}

export function sduiTopCard(app: App, member: Member): HTMLElement {
  return sduiCard(
    member,
    'Topcard',
    h('div', { class: 'banner', style: `--hue:${(member.linkedinMemberNumber * 47) % 360}` }),
    box('p-head', avatar(member.name, 152)),
    box(
      'p-body',
      box('p-left', ...lines(member)),
      box(
        'p-right',
        h('span', { class: 'p-logo' }, avatar(member.company?.name ?? 'S', 32, 'square'), member.company?.name ?? ''),
      ),
    ),
    actions(app, member),
  );
}

function lines(member: Member): Child[] {
  // Hidden twins of lines and a hidden offer stand among the real ones.
  const hidden = (text: string): HTMLElement => h('p', { style: 'display:none' }, text);
  const contact = h(
    'a',
    { class: 'p-contact', href: `https://www.linkedin.com/in/${member.linkedinSlug}/overlay/contact-info/` },
    'Contact info',
  );
  const showsCompany = member.company && member.linkedinMemberNumber % 2 === 0;
  return [
    box(
      'p-name',
      h('h2', {}, member.heading),
      member.pronouns ? h('p', { class: 'p-small' }, member.pronouns) : null,
      hidden('· 1st'),
      h('p', { class: 'p-small' }, `· ${member.degree}`),
    ),
    hidden('Try Premium to see who viewed you'),
    h('p', { class: 'p-headline' }, member.headline),
    showsCompany ? h('p', { class: 'p-company' }, member.company?.name ?? '') : null,
    box('p-place', h('p', { class: 'p-small' }, member.location), h('span', { class: 'p-small' }, ' · '), contact),
    h('p', { class: 'p-small p-count' }, '500+ connections'),
  ];
}

export function messageLink(member: Member): HTMLAnchorElement {
  const id = member.linkedinMemberId;
  const query = `profileUrn=urn%3Ali%3Afsd_profile%3A${id}&recipient=${id}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`;
  return h(
    'a',
    {
      class: 'button',
      href: `/messaging/compose/?${query}`,
      'aria-disabled': 'false',
      'aria-label': `Send a message to ${member.name}`,
      componentkey: crypto.randomUUID(),
    },
    icon(ICONS.send, 16),
    'Message',
  );
}

/** An `<a>` while it can invite, a `<button>` once it has. */
export function inviteControl(app: App, member: Member, kind = ''): HTMLElement {
  const key = `ConnectButtonstate:invitation:urn:li:member:${member.linkedinMemberNumber}`;
  if (app.invited.has(member.linkedinSlug)) {
    const label = `Pending, click to withdraw invitation sent to ${member.name}`;
    return h(
      'button',
      {
        class: `button ${kind}`,
        type: 'button',
        componentkey: `${key}_pending`,
        'aria-label': label,
        onclick: () => app.withdraw(member),
      },
      'Pending',
    );
  }
  return h(
    'a',
    {
      class: `button ${kind}`,
      href: `/preload/custom-invite/?vanityName=${member.linkedinSlug}`,
      componentkey: `${key}_connect`,
      'aria-label': `Invite ${member.name} to connect`,
    },
    icon(ICONS.connect, 16),
    'Connect',
  );
}

function actions(app: App, member: Member): HTMLElement {
  const isFirst = member.degree === '1st';
  const message = messageLink(member);
  if (isFirst) message.classList.add('button--main');
  return box(
    'p-actions',
    isFirst ? null : inviteControl(app, member, 'button--main'),
    message,
    h('button', { class: 'button button--quiet', type: 'button', 'aria-expanded': 'false' }, h('span', {}, 'More')),
    h('button', { 'aria-label': 'More', style: 'display:none' }),
  );
}
