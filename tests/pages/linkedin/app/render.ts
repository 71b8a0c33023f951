/** The page of an address. */
import { companyBySlug, memberBySlug } from '../data/members.ts';
import type { App } from './base/app.ts';
import { h } from './base/dom.ts';
import { companyPage } from './company/company-page.ts';
import { connectionsPage } from './lists/connections.ts';
import { feedPage } from './lists/feed.ts';
import { sentInvitationsPage } from './lists/sent-invitations.ts';
import { searchPage } from './lists/search.ts';
import { messagingPage } from './messaging/messaging-page.ts';
import { classicProfile } from './profile/classic-profile.ts';
import { contactOverlay } from './profile/contact-overlay.ts';
import { sduiProfile } from './profile/sdui-profile.ts';
import { showSales } from './sales/sales-pages.ts';
import type { Shell } from './shell/shells.ts';

export function renderPage(app: App, shell: Shell, url: URL): void {
  const [first = '', second = '', third = '', fourth = ''] = url.pathname
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent);
  app.showMessaging(null);
  if (first === 'sales') return showSales(app, shell, url);
  if (first === 'in') return showProfile(app, shell, second, `${third}/${fourth}`);
  if (first === 'company') return showCompany(shell, second, third);
  if (first === 'messaging') return showThread(app, shell, third);
  if (first === 'search')
    return shell.show('Search | LinkedIn', 'search.People', searchPage(app, url.searchParams.get('keywords') ?? ''));
  if (second === 'invitation-manager')
    return shell.show('Manage invitations | LinkedIn', 'mynetwork.InvitationManager', sentInvitationsPage(app));
  if (first === 'mynetwork') return shell.show('Connections | LinkedIn', 'mynetwork.Connections', connectionsPage());
  shell.show('Feed | LinkedIn', 'feed.MainFeed', feedPage());
}

function showProfile(app: App, shell: Shell, slug: string, rest: string): void {
  const member = memberBySlug(slug);
  if (!member) return showNothing(shell);
  const main = app.ui === 'classic' ? classicProfile(app, member) : sduiProfile(app, member);
  shell.show(`(2) ${member.name} | LinkedIn`, 'profile.Profile', main);
  if (rest === 'overlay/contact-info') main.append(contactOverlay(member, () => app.go(`/in/${slug}/`)));
}

function showCompany(shell: Shell, key: string, tab: string): void {
  const company = companyBySlug(key);
  if (!company) return showNothing(shell);
  const label = tab === '' ? 'Overview' : tab.slice(0, 1).toUpperCase() + tab.slice(1);
  shell.show(`${company.name}: ${label} | LinkedIn`, '', companyPage(company, key, tab));
}

/** `/messaging/` alone leads to the first thread, by replacing the address. */
function showThread(app: App, shell: Shell, threadId: string): void {
  const talk = app.talks.find((one) => one.threadId === threadId) ?? app.talks[0];
  if (!talk) return showNothing(shell);
  if (talk.threadId !== threadId) history.replaceState({}, '', `/messaging/thread/${talk.threadId}/`);
  if (app.ui === 'classic') return shell.show('(1) Messaging | LinkedIn', '', messagingPage(app, talk));
  shell.show('(1) Messaging | LinkedIn', 'messaging.Messaging', h('main', { id: 'workspace', class: 'workspace' }));
  app.showMessaging(talk);
}

function showNothing(shell: Shell): void {
  const words = h('p', { class: 'list-title' }, 'This page doesn’t exist');
  shell.show('LinkedIn', '', h('main', { id: 'main' }, words));
}
