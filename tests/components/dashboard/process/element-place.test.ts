// @vitest-environment jsdom
/** Elements put in another place by keys: the focus goes along, and the ears hear where it stands now. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { ElementGroupEditor } from '../../../../components/dashboard/process/editor/ElementGroupEditor.tsx';
import type { Draft } from '../../../../components/dashboard/process/editor/use-draft.ts';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import { templateOf } from '../../../../lib/domain/process/templates/templates.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

function Editor() {
  const [content, setContent] = useState(() => contentOf(templateOf('standard', 'en')));
  const draft = { content, edit: (edit) => setContent(edit) } as Partial<Draft> as Draft;
  const [stage] = content.stages;
  return stage ? h(ElementGroupEditor, { draft, stage, group: 'steps', at: undefined }) : null;
}

it('says the new place of what was moved, and nothing before', async () => {
  const { root } = await drawSection(h(Editor, null), fakeClient({ summary: () => new Error('none') }));
  const said = () => root.querySelector('[role=status]')?.textContent;
  const first = root.querySelector<HTMLInputElement>('.element-row input');
  if (!first) throw new Error('no element');
  const words = first.value;
  const count = root.querySelectorAll('.element-row').length;
  expect(said()).toBe('');
  first.focus();
  first.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true, cancelable: true }),
  );
  await settle();
  expect(said()).toBe(`${words}: 2 of ${count}`);
  expect(document.activeElement).toBe(first);
});
