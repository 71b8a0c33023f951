/** A lead in Sales Navigator: three headings of the first order, and former employers marked like the present one. */
import { salesIdOf } from '../../data/members.ts';
import type { Job, Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { avatar, box, emberId, h, icon } from '../base/dom.ts';
import { ICONS } from '../base/icons.ts';
import { talkWith } from '../base/talk-with.ts';
import { composeForm } from './compose-form.ts';

export function salesLead(app: App, member: Member): HTMLElement {
  return h(
    'main',
    { class: 'sn-lead' },
    h('h1', { class: 'visually-hidden' }, 'Lead page'),
    topCard(app, member),
    box(
      'sn-tabs',
      h('button', { id: `${emberId()}-experience-section-tab`, class: 'plain', type: 'button' }, 'Experience'),
    ),
    experience(member),
    h('section', { class: 'artdeco-card' }, h('h1', { class: 'sn-h' }, 'About'), h('p', {}, member.about)),
  );
}

function topCard(app: App, member: Member): HTMLElement {
  const [job] = member.jobs;
  const message = h('button', { class: 'button button--main', type: 'button' }, icon(ICONS.send, 16), 'Message');
  message.addEventListener('click', () => openCompose(app, member));
  return h(
    'section',
    { class: 'artdeco-card sn-top', 'data-x--lead--profile-card': true },
    avatar(member.name, 96),
    box(
      'sn-who',
      h('h1', { 'data-anonymize': 'person-name' }, member.name),
      h('span', { class: 'artdeco-entity-lockup__degree p-small' }, `· ${member.degree}`),
      h('p', { 'data-anonymize': 'headline' }, member.headline),
      h('p', {}, h('span', { 'data-anonymize': 'job-title' }, member.title), ' at ', company(member, job)),
      h('p', { class: 'p-small', 'data-anonymize': 'location' }, member.location),
    ),
    box('p-actions', message, h('button', { class: 'button', type: 'button' }, 'Save')),
  );
}

function company(member: Member, job: Job | undefined): HTMLElement {
  const href = `/sales/company/${member.company?.linkedinNumber ?? ''}`;
  return h('a', { 'data-anonymize': 'company-name', href }, job?.company ?? '');
}

function experience(member: Member): HTMLElement {
  const entries = member.jobs.map((job) =>
    h(
      'li',
      { class: '_experience-entry_1irc72' },
      avatar(job.company, 40, 'square'),
      h(
        'div',
        {},
        h('h2', { 'data-anonymize': 'job-title' }, job.title),
        h('p', { 'data-anonymize': 'company-name' }, job.company),
        h('p', { class: 'p-small' }, job.dates),
      ),
    ),
  );
  return h('section', { id: 'experience-section', class: 'artdeco-card' }, h('ul', {}, ...entries));
}

/** Opens over the page and goes once the server has the message. */
function openCompose(app: App, member: Member): void {
  document.querySelector('.sn-panel')?.remove();
  const talk = talkWith(app.salesTalks, [member]);
  const panel = h('aside', { class: 'sn-panel', role: 'dialog', 'aria-label': 'New message' });
  const close = h(
    'button',
    { class: 'icon-button', type: 'button', 'aria-label': 'Close', onclick: () => panel.remove() },
    icon(ICONS.close, 16),
  );
  const form = composeForm(app, talk, () => {
    panel.remove();
    app.toast(`Your message to ${member.name} was sent.`);
  });
  const to = h('a', { href: `/sales/lead/${salesIdOf(member)},NAME_SEARCH,dbl1` }, member.name);
  panel.append(h('header', {}, h('h2', { 'data-anonymize': 'person-name' }, to), close), form);
  document.body.append(panel);
}
