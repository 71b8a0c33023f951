// @vitest-environment jsdom
/** The words of an ask in the process editor: which slots there are, and which one no deal will fill. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { GuideEditor } from '../../../../components/dashboard/process/editor/GuideEditor.tsx';
import type { Draft } from '../../../../components/dashboard/process/editor/use-draft.ts';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import { templateOf } from '../../../../lib/domain/process/templates/templates.ts';
import { fakeClient } from '../../../gallery/fake-client.ts';
import { drawSection } from '../../support/draw-section.ts';
import { settle } from '../../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

const PROCESS = contentOf(templateOf('standard', 'en'));
const [STAGE] = PROCESS.stages;

function Editor() {
  const [content, setContent] = useState(PROCESS);
  const draft = { content, edit: (edit) => setContent(edit) } as Partial<Draft> as Draft;
  return STAGE ? h(GuideEditor, { draft, stage: STAGE }) : null;
}

it('says which slots the deal fills, puts them at the caret, and points at one that it does not', async () => {
  const { root, button, type } = await drawSection(h(Editor, null), fakeClient({ summary: () => new Error('none') }));
  root.querySelector<HTMLElement>('summary')?.click();
  await settle();
  const words = root.querySelector('.slot-field textarea') as HTMLTextAreaElement;
  const said = () => root.querySelector('.slot-field .field-said')?.textContent;
  expect([...root.querySelectorAll('.slot-chip')].map(({ textContent }) => textContent)).toContain('First name');
  await type(words as unknown as HTMLInputElement, 'Would suit you?');
  words.setSelectionRange(6, 6);
  button('Date').click();
  await settle();
  expect(words.value).toBe('Would {date}suit you?');
  expect(said()).not.toContain('{');
  await type(words as unknown as HTMLInputElement, 'Hi {frist_name}, would {date} suit {firma}?');
  expect(said()).toBe('Asked for before it is inserted: {frist_name}');
});
