// @vitest-environment jsdom
/** The offer beside a thread is that thread's own. */
import { expect, it, vi } from 'vitest';
import type { DealOffer, SidebarView } from '../../lib/contract/views.ts';
import { answersOf, shown } from '../gallery/answers.ts';
import { gmailPage } from '../gallery/views/page.ts';
import { drawSidebar, settle } from './draw-sidebar.ts';

vi.setConfig({ testTimeout: 30_000 });

const offer = (dealName: string): DealOffer => ({
  accountId: null,
  accountName: 'Fjord Lines',
  domains: ['fjord.example'],
  linkedinKeys: [],
  dealName,
  origin: 'they-asked',
  people: [
    {
      contactId: null,
      name: 'Asa Dahl',
      email: 'asa@fjord.example',
      linkedinIds: [],
      title: null,
      level: null,
      levelWhy: null,
    },
  ],
});
const beside = (dealName: string): SidebarView => ({
  page: gmailPage(),
  lookup: { state: 'offer', offer: offer(dealName), lookAlike: null },
  deal: null,
});

it('names the deal of a second thread with the same stranger after that thread', async () => {
  const answers = answersOf(shown());
  answers.sidebar = beside('Night shifts in Porto');
  const drawn = await drawSidebar(answers);
  const values = () => [...drawn.root.querySelectorAll('input')].map(({ value }) => value);
  expect(values()).toContain('Night shifts in Porto');
  answers.sidebar = beside('Spare parts');
  drawn.client.renew();
  await settle();
  expect(values()).toContain('Spare parts');
  expect(values()).not.toContain('Night shifts in Porto');
  drawn.end();
});
