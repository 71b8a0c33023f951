// @vitest-environment jsdom
/** A call of yesterday is logged as of yesterday: silence, first asks and rates count from its day. */
import { afterEach, expect, it, vi } from 'vitest';
import { answersOf, shown } from '../../gallery/answers.ts';
import { addDays, civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

vi.setConfig({ testTimeout: 60_000 });

let drawn: Drawn;
afterEach(() => drawn.end());

async function logOn(day: string | null): Promise<number | undefined> {
  drawn = await drawSidebar(answersOf(shown()));
  await drawn.press('l');
  const field = drawn.find('form.panel input[type=date]') as HTMLInputElement;
  expect(field.max).toBe(field.value);
  if (day !== null) {
    field.value = day;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  }
  drawn.find('form.panel button', 'Log it').click();
  await settle();
  const logged = drawn.client.commands.findLast(({ name }) => name === 'log-exchange');
  if (!logged) throw new Error('nothing was logged');
  return (logged.args as { at?: number }).at;
}

it('is of now where no day is picked, or today', async () => {
  expect(await logOn(null)).toBeUndefined();
  drawn.end();
  expect(await logOn(civilDateOf(Date.now()))).toBeUndefined();
});

it('is of the day that is picked, and of none to come', async () => {
  const yesterday = addDays(civilDateOf(Date.now()), -1);
  const at = await logOn(yesterday);
  expect(at === undefined ? null : civilDateOf(at)).toBe(yesterday);
  drawn.end();
  await expect(logOn('2099-01-01')).rejects.toThrow('nothing was logged');
});
