/** A profile in the classic layout, with the class names of 2024 that readers go by and some that change with each build. */
import { MEMBERS } from '../../data/members.ts';
import type { Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { avatar, box, emberId, h } from '../base/dom.ts';
import { classicExperience } from './classic-experience.ts';

export function classicProfile(app: App, member: Member): HTMLElement {
  const main = h(
    'main',
    { class: 'scaffold-layout__main', 'aria-label': member.name, id: 'main' },
    topCard(app, member),
    h('section', { class: 'artdeco-card pv-profile-card' }, h('h2', {}, 'About'), h('p', {}, member.about)),
    classicExperience(member),
  );
  const others = MEMBERS.filter((other) => other !== member && other.degree === '3rd').slice(0, 4);
  const more = h(
    'section',
    { class: 'artdeco-card' },
    h('h2', {}, 'More profiles for you'),
    ...others.map(otherProfile),
  );
  return box(
    'scaffold-layout__inner',
    box('scaffold-layout__row', main, h('aside', { class: 'scaffold-layout__aside' }, more)),
  );
}

function topCard(app: App, member: Member): HTMLElement {
  return h(
    'section',
    { class: 'artdeco-card pHTnKOkHUgmVbDpWpFblZgjvRlFDkdn', 'data-member-id': member.linkedinMemberNumber },
    h('div', { class: 'banner', style: `--hue:${(member.linkedinMemberNumber * 47) % 360}` }),
    box('p-head', avatar(member.name, 152)),
    box('mt2 relative p-body', left(member), right(member)),
    actions(app, member),
  );
}

function left(member: Member): HTMLElement {
  const pronouns = h(
    'span',
    { class: 'text-body-small v-align-middle break-words t-black--light' },
    `(${member.pronouns})`,
  );
  const contact = h(
    'a',
    {
      class: 'ember-view p-contact',
      href: `/in/${member.linkedinSlug}/overlay/contact-info/`,
      id: 'top-card-text-details-contact-info',
    },
    'Contact info',
  );
  return box(
    'p-left',
    box(
      'p-name',
      h(
        'a',
        { class: 'ember-view plain', href: `/in/${member.linkedinSlug}/overlay/about-this-profile/`, id: emberId() },
        h('h1', { class: 'text-heading-xlarge inline t-24' }, member.heading),
      ),
      member.pronouns ? pronouns : null,
      h(
        'span',
        { class: 'distance-badge t-black--light text-body-small' },
        h('span', { class: 'visually-hidden' }, `${member.degree} degree connection`),
        h('span', { class: 'dist-value', 'aria-hidden': 'true' }, member.degree),
      ),
    ),
    h(
      'div',
      {
        class: 'text-body-medium break-words',
        'data-generated-suggestion-target': 'urn:li:fsu_profileActionDelegate:1000',
      },
      member.headline,
    ),
    box(
      'p-place',
      h('span', { class: 'text-body-small inline t-black--light break-words' }, member.location),
      ' · ',
      contact,
    ),
  );
}

function right(member: Member): HTMLElement | null {
  if (!member.company) return null;
  const name = member.company.name;
  const label = `Current company: ${name}. Click to skip to experience card`;
  return h(
    'ul',
    { class: 'pv-text-details__right-panel p-right' },
    h(
      'li',
      {},
      h(
        'button',
        { class: 'plain p-logo', type: 'button', 'aria-label': label },
        avatar(name, 32, 'square'),
        h('span', {}, h('div', { class: 'inline-show-more-text--is-collapsed' }, name)),
      ),
    ),
  );
}

function actions(app: App, member: Member): HTMLElement {
  const first = member.degree === '1st';
  const connect = h(
    'button',
    {
      class: 'artdeco-button button button--main',
      type: 'button',
      'aria-label': `Invite ${member.name} to connect`,
      onclick: () => app.openInvite(member),
    },
    'Connect',
  );
  const message = h(
    'button',
    {
      class: 'artdeco-button button',
      type: 'button',
      'aria-label': `Message ${member.name.split(' ')[0]}`,
      onclick: () => app.openBubble(member),
    },
    'Message',
  );
  const pending = h(
    'button',
    {
      class: 'artdeco-button button',
      type: 'button',
      'aria-label': `Pending, click to withdraw invitation sent to ${member.name}`,
    },
    'Pending',
  );
  const invite = app.invited.has(member.linkedinSlug) ? pending : connect;
  return box(
    'p-actions',
    first ? null : invite,
    message,
    h('button', { class: 'artdeco-button button button--quiet', type: 'button', 'aria-label': 'More actions' }, 'More'),
  );
}

/** Links of other people, with their ids. */
function otherProfile(member: Member): HTMLElement {
  const urn = encodeURIComponent(`urn:li:fsd_profile:${member.linkedinMemberId}`);
  const href = `https://www.linkedin.com/in/${member.linkedinSlug}?miniProfileUrn=${urn}`;
  const words = box(
    'rail__words',
    h('a', { class: 'strong', href }, member.name),
    h('p', { class: 'p-small' }, member.headline),
  );
  return box('rail__row', avatar(member.name, 48), words);
}
