// @vitest-environment jsdom
import { h } from 'preact';
import { expect, it, vi } from 'vitest';
import { IntakeSection } from '../../../../components/dashboard/intake/IntakeSection.tsx';
import { settle } from '../../support/settle.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';

vi.setConfig({ testTimeout: 30_000 });

const NOTHING = { made: 0, known: 0 };

it('what of an import stays, since something later stands on it, is named, and can be tried again', async () => {
  const client = fakeClient({
    summary: () => new Error('none'),
    'intake-preview': {
      people: { made: 1, filled: 0, known: 0, similar: 0 },
      companies: NOTHING,
      deals: { homeless: 0, ...NOTHING, filled: 0 },
    },
  });
  const command = client.command.bind(client);
  let stands = true;
  client.command = (name, args) =>
    name === 'undo' && stands
      ? Promise.resolve({ ok: false, commandId: '', problem: 'changed-since', values: { kept: '1', stays: 'Ada' } })
      : command(name, args);
  const { root, button, choose } = await drawSection(h(IntakeSection, {}), client);
  const field = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field');
  await choose(field, [new File(['Name,Email\nAda,ada@h.example\nBo,bo@h.example\n'], 'people.csv')]);
  await vi.waitFor(() => button('Import'));
  [...root.querySelectorAll('button')].findLast(({ textContent }) => textContent.includes('Import'))?.click();
  await vi.waitFor(() => button('Undo'));
  button('Undo').click();
  await settle();
  expect(root.textContent).toContain(
    'Of people.csv, 1 record stays in the book, since something later stands on it: Ada',
  );
  stands = false;
  button('Undo').click();
  await settle();
  expect(root.textContent).toContain('Taken back: people.csv.');
});
