/** A whole profile in the server-driven layout: cards in the middle, other people at the side. */
import { MEMBERS, VIEWER } from '../../data/members.ts';
import type { Job, Member } from '../../data/members.ts';
import type { App } from '../base/app.ts';
import { avatar, box, h } from '../base/dom.ts';
import { inviteControl, messageLink, sduiCard, sduiTopCard } from './sdui-card.ts';

/** Pixels of the inner scroller after which the bar with the name appears. */
const STICKY_AFTER = 280;

export function sduiProfile(app: App, member: Member): HTMLElement {
  const cards = box('column', sduiTopCard(app, member), about(member), experience(member), activity(member));
  const main = h(
    'main',
    { id: 'workspace', class: 'workspace', tabindex: '-1' },
    sticky(member),
    box('grid', cards, rail(app, member)),
  );
  main.addEventListener('scroll', () => main.classList.toggle('is-scrolled', main.scrollTop > STICKY_AFTER), {
    passive: true,
  });
  return main;
}

/** Repeats name and Message link outside of the top card. */
function sticky(member: Member): HTMLElement {
  return box('sticky', box('sticky__inner', avatar(member.name, 32), h('span', {}, member.name), messageLink(member)));
}

function about(member: Member): HTMLElement {
  return sduiCard(member, 'About', h('h2', {}, 'About'), h('p', {}, member.about));
}

function experience(member: Member): HTMLElement {
  return sduiCard(member, 'Experience', h('h2', {}, 'Experience'), ...member.jobs.map(entry));
}

function entry(job: Job): HTMLElement {
  const lines = [job.title, `${job.company} · Full-time`, job.dates, job.place].map((text, at) =>
    h('p', { class: at === 0 ? 'strong' : at > 1 ? 'p-small' : '' }, text),
  );
  const words = job.slug
    ? h('a', { class: 'plain', href: `https://www.linkedin.com/company/${job.slug}/` }, ...lines)
    : h('div', {}, ...lines);
  return box('entry', avatar(job.company, 48, 'square'), words);
}

function activity(member: Member): HTMLElement {
  const text = 'We are looking for two planners who like a clear rota as much as we do.';
  return sduiCard(
    member,
    'Activity',
    h('h2', {}, 'Activity'),
    h('p', { class: 'p-small' }, '1,204 followers'),
    h('p', {}, text),
  );
}

function rail(app: App, member: Member): HTMLElement {
  const others = MEMBERS.filter((other) => other !== member && other !== VIEWER && other.degree !== '1st').slice(0, 5);
  const rows = others.map((other) =>
    box(
      'rail__row',
      avatar(other.name, 48),
      box(
        'rail__words',
        h('a', { class: 'strong', href: `https://www.linkedin.com/in/${other.linkedinSlug}/` }, other.name),
        h('p', { class: 'p-small' }, `· ${other.degree}`),
        h('p', { class: 'p-small' }, other.headline),
        inviteControl(app, other),
      ),
    ),
  );
  return h('aside', { class: 'rail' }, box('card', h('section', {}, h('h2', {}, 'People you may know'), ...rows)));
}
