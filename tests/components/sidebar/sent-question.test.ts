// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FoundAsk, SentView } from '../../../lib/contract/views.ts';
import { answersOf, shown } from '../../gallery/answers.ts';
import { JUST_SENT, LINES, PROMISED, SEVERAL, WHICH_DEAL } from '../../gallery/views/sent.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
afterEach(() => drawn.end());

/** Asked just now, or so long ago that it is one to catch up on. */
async function draw(view: SentView, fresh = true): Promise<void> {
  const until = Date.now() + (fresh ? 60_000 : -1);
  const sent = { ...view, questions: view.questions.map((question) => ({ ...question, until })) };
  drawn = await drawSidebar({ ...answersOf(shown()), sent });
}
const commands = () => drawn.client.commands.map(({ name }) => name);
const click = async (selector: string, text: string | RegExp) => {
  drawn.find(selector, text).click();
  await settle();
};

it('records on Y, with what was found as the rep’s own example', async () => {
  await draw(JUST_SENT);
  expect(drawn.find('.sent-card h2').textContent).toMatch(/^Asked Dana Whitfield for time, .*Record it\?$/);
  await drawn.press('y');
  expect(drawn.last()).toMatchObject({
    name: 'record-sent',
    args: { dealId: 'deal', channel: 'mail', asks: [{ kind: 'time', by: 'rep', found: { label: 'ask' } }] },
  });
});

it('passes over on N, and the toast takes that back', async () => {
  await draw(JUST_SENT);
  await drawn.press('n');
  expect(drawn.last()).toMatchObject({ name: 'pass-sent', args: { messageKey: JUST_SENT.questions[0]?.messageKey } });
  await click('.toast button', 'Undo');
  expect(drawn.last()).toMatchObject({ name: 'pass-sent', args: { passed: false } });
});

it('opens on E, before the deal’s own editor, and records what was put right', async () => {
  await draw(JUST_SENT);
  await drawn.press('e');
  expect(drawn.root.querySelector('.sent-editor')).toBeTruthy();
  expect(drawn.root.querySelector('form.panel')).toBeNull();
  const kind = drawn.find('.sent-editor select') as HTMLSelectElement;
  kind.value = 'review';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
  await click('.sent-editor button[type=submit]', 'Record');
  expect(drawn.last()).toMatchObject({
    name: 'record-sent',
    args: { asks: [{ kind: 'review', found: { kind: 'time' } }] },
  });
});

it('takes the word that it is no ask as an example', async () => {
  await draw(JUST_SENT);
  await drawn.press('e');
  await click('.sent-editor button', 'Not an ask');
  expect(drawn.last()).toMatchObject({ name: 'judge-sentences', args: { sentences: [{ label: 'none' }] } });
});

it('records of several what is left in, and asks no more about the rest', async () => {
  await draw(SEVERAL);
  await click('.sent-ask input', '');
  await drawn.press('y');
  const recorded = drawn.client.commands.find(({ name }) => name === 'record-sent');
  expect(recorded).toMatchObject({ args: { answered: true, asks: [{ kind: 'review' }, { direction: 'we' }] } });
});

describe('when one of several is settled meanwhile', () => {
  const [question] = SEVERAL.questions;
  const [first, second, third] = question?.asks ?? [];
  const left = async (...asks: (FoundAsk | undefined)[]) => {
    const still = asks.filter((ask) => ask !== undefined);
    const questions = question ? [{ ...question, asks: still, until: Date.now() + 60_000 }] : [];
    drawn.client.answers.sent = { ...SEVERAL, questions };
    drawn.client.renew();
    await settle();
  };

  it('what was taken out stays out, and what was left in is recorded', async () => {
    await draw(SEVERAL);
    await click('.sent-ask:nth-child(2) input', '');
    await click('.sent-ask:nth-child(1) button', 'Edit');
    await click('.sent-editor button', 'Not an ask');
    await left(second, third);
    await drawn.press('y');
    const recorded = drawn.client.commands.find(({ name }) => name === 'record-sent');
    expect(recorded?.args).toMatchObject({ asks: [{ direction: 'we' }] });
  });

  it('the last one left is asked about anew, also where it was taken out of the list', async () => {
    await draw(SEVERAL);
    await click('.sent-ask:nth-child(3) input', '');
    await left(third);
    await drawn.press('y');
    expect(drawn.last()).toMatchObject({ name: 'record-sent', args: { asks: [{ direction: 'we' }] } });
  });

  it('the editor of another stays with that, and one of it goes with it', async () => {
    await draw(SEVERAL);
    await click('.sent-ask:nth-child(3) button', 'Edit');
    const words = () => drawn.root.querySelector<HTMLTextAreaElement>('.sent-editor textarea')?.value;
    expect(words()).toBe(third?.words);
    await left(second, third);
    expect(words()).toBe(third?.words);
    await left(first, second);
    expect(words()).toBeUndefined();
    expect(drawn.root.querySelectorAll('.sent-ask')).toHaveLength(2);
  });
});

it('asks in which deal where that is not clear, and Y answers nothing', async () => {
  await draw(WHICH_DEAL);
  await drawn.press('y');
  expect(commands()).not.toContain('record-sent');
  await click('.sent-deals button', 'Returns desk');
  expect(drawn.last()).toMatchObject({ name: 'record-sent', args: { dealId: 'deal-2' } });
});

it('says the name of a deal made in passing once where it asks which', async () => {
  const [question] = WHICH_DEAL.questions.map((one) => ({
    ...one,
    deals: one.deals.map((deal, at) => (at === 0 ? { ...deal, dealName: 'northwind Traders' } : deal)),
  }));
  if (question) await draw({ ...WHICH_DEAL, questions: [question] });
  const choices = [...drawn.root.querySelectorAll('.sent-deals button')].map(({ textContent }) => textContent);
  expect(choices).toEqual(['northwind Traders', 'Returns deskNorthwind Traders']);
});

it('gives leave for the kind, or for promises, where the question stands', async () => {
  await draw(JUST_SENT);
  await click('.sent-leave', 'Time');
  expect(drawn.client.commands.at(-1)).toMatchObject({ name: 'change-settings', args: { autoRecord: ['time'] } });
  drawn.end();
  await draw(PROMISED);
  await click('.sent-leave', 'promises');
  expect(drawn.client.commands.at(-1)).toMatchObject({ args: { autoRecordPromises: true } });
});

it('goes by itself into the list, and leaves its keys to the sidebar', async () => {
  await draw(JUST_SENT, false);
  expect(drawn.root.querySelector('.sent-card')).toBeNull();
  await drawn.press('y');
  expect(commands()).not.toContain('record-sent');
  await click('.sent-line button', 'Look');
  expect(drawn.find('.sent-card h2').textContent).toContain('Record it?');
  await drawn.press('y');
  expect(drawn.last()).toMatchObject({ name: 'record-sent' });
});

it('offers what was sent elsewhere in one line, and takes a no for good', async () => {
  await draw(LINES, false);
  expect(drawn.root.querySelectorAll('.sent-line')).toHaveLength(4);
  await click('.sent-line button', 'Don’t ask again');
  expect(drawn.last()).toMatchObject({ name: 'pass-sent', args: { messageKey: 'gmail:a:4' } });
});

it('says what was taken back on the page, and has it again', async () => {
  await draw(LINES, false);
  expect(drawn.root.textContent).toContain('Invitation to Ilse Brandt withdrawn');
  await click('.sent-line button', 'Undo');
  expect(drawn.last()).toMatchObject({ name: 'undo', args: { commandId: 'c' } });
  await click('.sent-line button', 'Got it');
  expect(drawn.last()).toMatchObject({ name: 'pass-sent', args: { messageKey: 'taken-back:1' } });
});
