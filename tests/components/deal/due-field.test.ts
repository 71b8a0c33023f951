// @vitest-environment jsdom
/** A day in words that has not been read: nothing is saved without it, or with the day that stood there before. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answersOf, shown } from '../../gallery/answers.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

// A busy machine may take long over jsdom; what is tested here is not speed.
vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
/** Opens the deal's editor and writes into its expected close. */
const write = async (text: string) => {
  drawn = await drawSidebar(answersOf(shown()));
  await drawn.press('e');
  await type(text);
};
const type = async (text: string) => {
  const field = close();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
};
const close = () => {
  const label = drawn.find('label', 'Expected close');
  return document.getElementById(label.getAttribute('for') ?? '') as HTMLInputElement;
};
const save = async () => {
  close().focus();
  await drawn.press('Enter');
};
const edits = () => drawn.client.commands.filter(({ name }) => name === 'edit-deal');
afterEach(() => drawn.end());

describe('the expected close', () => {
  it('is saved as it was read', async () => {
    await write('Thursday');
    await save();
    expect(edits()).toMatchObject([{ args: { expectedClose: '2026-05-07' } }]);
  });

  it('is not taken away by words that are no day', async () => {
    await write('next sprnig');
    await save();
    expect(edits()).toEqual([]);
    expect(close().value).toBe('next sprnig');
  });

  it('is not saved as it was before while its words are still being read', async () => {
    await write('Thursday');
    drawn.client.answers['read-due'] = () => undefined as never;
    await type('Friday');
    await save();
    expect(edits()).toEqual([]);
    expect(close().value).toBe('Friday');
    drawn.client.answers['read-due'] = { ok: true, due: { date: '2026-05-08' }, ambiguous: false, text: 'Friday' };
    drawn.client.renew();
    await settle();
    expect(edits()).toMatchObject([{ args: { expectedClose: '2026-05-08' } }]);
  });

  it('may be emptied', async () => {
    await write('');
    await save();
    expect(edits()).toMatchObject([{ args: { expectedClose: null } }]);
  });
});
