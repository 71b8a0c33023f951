// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { MoveDeals } from '../../../../components/dashboard/process/moving/MoveDeals.tsx';
import type { CommandResult } from '../../../../lib/contract/commands.ts';
import type { ProcessRow } from '../../../../lib/contract/views.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

it('says that it is at work while thousands of deals move, takes no second click, and closes when they have moved', async () => {
  const version = (id: string, at: number) => ({ id, version: at, openDeals: 4546 });
  const row = {
    key: 'own',
    name: 'Own',
    versions: [version('own@2', 2), version('own@1', 1)],
  } as unknown as ProcessRow;
  const client = fakeClient({
    summary: () => new Error('none'),
    'process-deals': { rows: [], total: 0 },
    'process-move': {
      from: { id: 'own@1', name: 'Own', version: 1 },
      to: { id: 'own@2', name: 'Own', version: 2 },
      deals: 1001,
      stages: [],
      renamed: [],
      retired: [],
      unmapped: [],
      looked: 50,
    },
  });
  let sent = 0;
  let finish: (result: CommandResult) => void = () => {};
  client.command = () => {
    sent += 1;
    return new Promise((resolve) => {
      finish = resolve;
    });
  };
  const onDone = vi.fn();
  const { root, button } = await drawSection(h(MoveDeals, { from: 'own@1', row, onDone }), client);
  const status = () => root.querySelector('.move-deals > [role=status]')?.textContent;
  await vi.waitFor(() => expect(button('Move all of them').disabled).toBe(false));
  expect(status()).toBe('');
  const act = button('Move all of them');
  act.click();
  await settle();
  expect(status()).toContain('Moving the deals.');
  expect(act.getAttribute('aria-disabled')).toBe('true');
  act.click();
  expect(sent).toBe(1);
  finish({ ok: true, commandId: 'a', said: null, values: {}, created: null, undoable: true });
  await settle();
  expect(onDone).toHaveBeenCalledOnce();
  expect(status()).toBe('');
});
