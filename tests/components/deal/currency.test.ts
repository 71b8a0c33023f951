// @vitest-environment jsdom
/** The currency of a deal: one that the browser can write, or a word about it; never dropped behind the rep's back. */
import { afterEach, expect, it, vi } from 'vitest';
import { readCurrency } from '../../../components/deal/facts/read-currency.ts';
import { answersOf, shown } from '../../gallery/answers.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn | undefined;
afterEach(() => drawn?.end());

it('is one that the browser can write', () => {
  expect(readCurrency(' eur ')).toBe('EUR');
  expect(readCurrency('EURO')).toBeNull();
  expect(readCurrency('XQX')).toBeNull();
});

async function save(currency: string): Promise<Drawn> {
  drawn = await drawSidebar(answersOf(shown()));
  await drawn.press('e');
  const field = [...drawn.root.querySelectorAll<HTMLInputElement>('.panel-pair input')].find(
    ({ value }) => value === 'EUR',
  );
  if (!field) throw new Error('no field for the currency');
  field.value = currency;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  drawn.find('.panel button', 'Save').click();
  await settle();
  return drawn;
}

it('is kept where it is one', async () => {
  expect((await save('chf')).last()).toMatchObject({ name: 'edit-deal', args: { currency: 'CHF' } });
});

it.each(['US', 'XQX', ''])('%j is said to be none, and nothing is saved before it is one', async (typed) => {
  const { client, root } = await save(typed);
  expect(client.commands.map(({ name }) => name)).not.toContain('edit-deal');
  expect(root.textContent).toContain('Three letters, such as EUR');
});
