// @vitest-environment jsdom
/** Words that keep themselves, while another tab writes into the same field. */
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { KeptText } from '../../../../components/dashboard/winloss/reviews/KeptText.tsx';
import { settle } from '../../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });
const root = document.createElement('div');
document.body.append(root);
const kept: string[] = [];
const draw = async (value: string) => {
  render(h(KeptText, { label: 'Story', value, onKeep: (text) => kept.push(text) }), root);
  await settle();
};
const field = () => root.querySelector('textarea') as HTMLTextAreaElement;
const type = async (text: string) => {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};

afterEach(() => {
  render(null, root);
  kept.length = 0;
});

it('shows what another tab made of them', async () => {
  await draw('They waited.');
  await draw('They waited for months.');
  expect(field().value).toBe('They waited for months.');
});

it('leaves what the rep is writing alone, and keeps it', async () => {
  await draw('They waited.');
  await type('They waited, and then');
  await draw('They waited for months.');
  expect(field().value).toBe('They waited, and then');
  field().dispatchEvent(new Event('blur'));
  expect(kept).toEqual(['They waited, and then']);
});
