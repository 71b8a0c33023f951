/** Which page of Sales Navigator an address stands for. */
import { memberBySalesId } from '../../data/members.ts';
import type { Talk } from '../../data/talks.ts';
import type { App } from '../base/app.ts';
import { h } from '../base/dom.ts';
import { talkWith } from '../base/talk-with.ts';
import type { Shell } from '../shell/shells.ts';
import { salesInbox } from './sales-inbox.ts';
import { salesLead } from './sales-lead.ts';
import { salesSearch } from './sales-search.ts';

export function showSales(app: App, shell: Shell, { pathname, searchParams }: URL): void {
  const [, kind = '', id = ''] = pathname.split('/').filter(Boolean).map(decodeURIComponent);
  if (kind === 'lead' || kind === 'people') return showLead(app, shell, id.split(',')[0] ?? '');
  if (kind === 'inbox') return showInbox(app, shell, id, searchParams.get('recipient') ?? '');
  if (kind === 'search') return shell.show('Search | Sales Navigator', '', salesSearch());
  shell.show('Home | Sales Navigator', '', h('main', { class: 'sn-lead' }, h('h1', {}, 'Your accounts')));
}

function showLead(app: App, shell: Shell, id: string): void {
  const member = memberBySalesId(id);
  const nobody = h('main', { class: 'sn-lead' }, h('h1', {}, 'This lead doesn’t exist'));
  shell.show(`${member?.name ?? 'Lead'} | Sales Navigator`, '', member ? salesLead(app, member) : nobody);
}

/** `/sales/inbox/` alone leads to the first conversation, `compose` to a new one with the person named. */
function showInbox(app: App, shell: Shell, id: string, recipient: string): void {
  const talk = id === 'compose' ? composed(app, recipient) : app.salesTalks.find(({ threadId }) => threadId === id);
  const shown = talk ?? app.salesTalks[0];
  if (!shown) return;
  if (id !== 'compose' && shown.threadId !== id) history.replaceState({}, '', `/sales/inbox/${shown.threadId}`);
  shell.show('Inbox | Sales Navigator', '', salesInbox(app, shown));
}

function composed(app: App, recipient: string): Talk | undefined {
  const member = memberBySalesId(recipient);
  return member && talkWith(app.salesTalks, [member]);
}
