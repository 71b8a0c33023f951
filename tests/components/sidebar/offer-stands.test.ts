// @vitest-environment jsdom
/** A deal that runs already is made where it stands. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { STATES } from '../../gallery/states.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

let drawn: Drawn;
beforeEach(async () => {
  drawn = await drawSidebar(STATES['offer']?.() ?? {});
});
afterEach(() => drawn.end());

const stands = () => {
  const field = [...drawn.root.querySelectorAll('select')].find(({ options }) =>
    [...options].some(({ value }) => value === 'discover'),
  );
  if (!field) throw new Error('nothing to say where it stands');
  return field;
};
async function stand(stage: string): Promise<void> {
  stands().value = stage;
  stands().dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
const earlier = () => drawn.root.querySelector<HTMLInputElement>('.stands-earlier input');
async function create(): Promise<unknown> {
  drawn.find('button', 'Create the deal').click();
  await settle();
  return drawn.last();
}

it('stands where the process begins, with nothing more to say', async () => {
  expect(stands().value).toBe('target');
  expect(earlier()).toBeNull();
  const made = await create();
  expect(made).toMatchObject({ name: 'create-deal' });
  expect(made).not.toHaveProperty('args.stage');
});

it('is made in a later stage, and what comes before is true where the rep says so', async () => {
  await stand('discover');
  expect(drawn.root.textContent).toContain('What is asked for before Discover is true already');
  expect(earlier()?.checked).toBe(false);
  earlier()?.click();
  await settle();
  expect(await create()).toMatchObject({ name: 'create-deal', args: { stage: 'discover', underWay: true } });
});

it('is back at the start when the rep says so', async () => {
  await stand('present');
  await stand('target');
  expect(earlier()).toBeNull();
  expect(await create()).not.toHaveProperty('args.stage');
});
