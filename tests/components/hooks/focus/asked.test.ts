// @vitest-environment jsdom
/** What is asked before something goes: the focus goes along, and comes back. */
import { h, render } from 'preact';
import type { ComponentChild, VNode } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ListState } from '../../../../components/dashboard/lists/ListState.tsx';
import { Preview } from '../../../../components/dashboard/data/transfer/Preview.tsx';
import { DeleteWithWords } from '../../../../components/dashboard/shell/DeleteWithWords.tsx';
import { closeInnermost } from '../../../../components/hooks/keys/use-escape.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { summary } from '../../../gallery/views/summary.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

beforeEach(() => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());
const client = () => fakeClient({ summary: summary() });
const focused = () => document.activeElement?.textContent;

it('takes the focus into the question, and back to its button by Keep and by Esc', async () => {
  const deleted = vi.fn<() => void>();
  const { root, button } = await drawSection(
    h(DeleteWithWords, { what: 'Delete 2 people.', onDelete: deleted }),
    client(),
  );
  for (const callOff of [() => button('Keep').click(), () => closeInnermost()]) {
    button('Delete').focus();
    button('Delete').click();
    await settle();
    expect(root.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Delete 2 people.');
    expect(document.activeElement?.classList).toContain('button-red');
    callOff();
    await settle();
    expect(focused()).toBe('Delete');
    expect(document.activeElement?.classList).not.toContain('button-red');
  }
  expect(deleted).not.toHaveBeenCalled();
});

/** Drawn, the button focused, and drawn as it is afterwards: where the focus is then. */
async function afterwards(before: VNode, after: VNode): Promise<string | null | undefined> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(before, root);
  root.querySelector('button')?.focus();
  render(after, root);
  await settle();
  return focused();
}

it('goes on to the heading of its section when the preview of a file has gone', async () => {
  const take = h('button', { type: 'button' }, 'Take it in');
  const section = (preview: ComponentChild) => h('section', {}, h('h2', {}, 'Import'), preview);
  expect(await afterwards(section(h(Preview, { children: take })), section(null))).toBe('Import');
});

it('goes on to the heading when the first rows take the place of what said that there were none', async () => {
  const page = (rows: string[]) =>
    h('main', {}, [
      h('h1', {}, 'Snippets'),
      h(ListState<string>, {
        state: { value: { rows, total: rows.length }, problem: null, loading: false },
        hrefAt: () => '',
        empty: h('button', { type: 'button' }, 'Begin'),
        children: (shown) => shown.rows.join(''),
      }),
    ]);
  expect(await afterwards(page([]), page(['one']))).toBe('Snippets');
});
