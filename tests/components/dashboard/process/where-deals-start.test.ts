// @vitest-environment jsdom
/** A template that was taken is not yet the process on which new deals start: its page says so, and is the place to change it. */
import { h } from 'preact';
import { expect, it } from 'vitest';
import { ProcessRead } from '../../../../components/dashboard/process/reading/ProcessRead.tsx';
import type { ProcessView } from '../../../../lib/contract/views.ts';
import { templateOf } from '../../../../lib/domain/process/templates/templates.ts';
import { answersOf, shown } from '../../../gallery/answers.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

const process = templateOf('short', 'en');
const view = (chosen: boolean): ProcessView => {
  const version = { id: process.id, version: process.version, madeAt: 1, openDeals: 0, closedDeals: 0 };
  const { key, name, language } = process;
  const row = { key, name, language, versions: [version], stages: [], archived: false, chosen, draft: false };
  return { process, row, before: null, drafts: [] };
};

it('on the page of a process that is not chosen stands the way to choose it, and else that it is', async () => {
  const client = fakeClient(answersOf(shown()));
  const ran: unknown[] = [];
  const command = client.command.bind(client);
  client.command = (name, args) => {
    ran.push([name, args]);
    return command(name, args);
  };
  const other = await drawSection(h(ProcessRead, { view: view(false) }), client);
  const lead = other.root.querySelector('.lead');
  expect(lead?.textContent).not.toContain('New deals start here');
  lead?.querySelector('button')?.click();
  expect(ran).toEqual([['choose-process', { processId: process.id }]]);
  const own = await drawSection(h(ProcessRead, { view: view(true) }), client);
  expect(own.root.querySelector('.lead')?.textContent).toContain('New deals start here');
  expect(own.root.querySelector('.lead button')).toBeNull();
});
