// @vitest-environment jsdom
/** Did you get it, and what waits: one key each. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnswerQuestion } from '../../../lib/contract/views.ts';
import { answersOf, shown } from '../../gallery/answers.ts';
import { OPEN, STATES } from '../../gallery/states.ts';
import type { StateName } from '../../gallery/states.ts';
import { question } from '../../gallery/views/answers.ts';
import { drawSidebar } from '../support/draw-sidebar.ts';
import type { Drawn } from '../support/draw-sidebar.ts';
import { settle } from '../support/settle.ts';

vi.setConfig({ testTimeout: 30_000 });

let drawn: Drawn;
const draw = async (state: StateName) => {
  drawn = await drawSidebar(STATES[state]());
};
afterEach(() => drawn.end());

const answering = (change: Partial<AnswerQuestion>) => ({ ...answersOf(shown()), answers: [question(change)] });
const answer = (given: string, rest: object = {}) => ({
  name: 'answer-ask',
  args: { commitmentId: 'c1', answer: given, answerKey: 'm9', from: 'p1', ...rest },
});

describe('a reply that may be the answer', () => {
  it('takes the place of the next ask, with one primary act', async () => {
    await draw('answer');
    expect(drawn.root.querySelectorAll('.next-ask')).toHaveLength(1);
    const primary = [...drawn.root.querySelectorAll('.button-primary')].map((button) => button.textContent);
    expect(primary).toEqual(['Yes, Mon\u00a031\u00a0AugY']);
    expect(drawn.find('.answer-card').textContent).toContain('so by the end of August');
    expect(drawn.find('.answer-card').textContent).toContain('1 more ask');
  });

  it('says which ask it may answer, in the words of the ask', async () => {
    drawn = await drawSidebar(answering({ words: 'Could you send us the volumes by site?' }));
    expect(drawn.find('.answer-card .answer-asked').textContent).toBe('Could you send us the volumes by site?');
  });

  it('is answered by the letter of each answer, the day that was read with it', async () => {
    await draw('answer');
    await drawn.press('y');
    expect(drawn.last()).toEqual(answer('yes', { due: { date: '2026-08-31' } }));
    await drawn.press('n');
    expect(drawn.last()).toEqual(answer('no'));
    await drawn.press('d');
    expect(drawn.last()).toEqual(answer('dodge'));
    await drawn.press('x');
    expect(drawn.last()).toEqual(answer('none'));
  });

  it.each(['y', 'Enter'])(
    'is answered once by %s, held or pressed twice in one breath, though the next one stands there',
    async (key) => {
      const questions = [question({}), question({ commitmentId: 'c2' })];
      drawn = await drawSidebar({ ...answersOf(shown()), answers: () => [...questions] });
      const said = () => drawn.client.commands.map(({ args }) => (args as { commitmentId?: string }).commitmentId);
      await drawn.press(key);
      expect(said()).toEqual(['c1']);
      questions.shift();
      drawn.client.renew();
      await vi.waitFor(() => expect(drawn.find('.answer-card').textContent).not.toContain('more ask'));
      await drawn.press(key);
      await drawn.press('y', { repeat: true });
      await drawn.press('Enter', { repeat: true });
      expect(said()).toEqual(['c1']);
      await vi.waitFor(async () => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await drawn.press(key);
        expect(said()).toEqual(['c1', 'c2']);
      });
    },
  );

  it('of a mail system asks whether the mail arrived, and nothing else', async () => {
    drawn = await drawSidebar(answering({ suggested: 'undelivered', because: 'Address not found', answerDue: null }));
    expect(drawn.find('.answer-card h2').textContent).toBe('Did it arrive?');
    const acts = [...drawn.root.querySelectorAll('.answer-acts button')].map((button) => button.textContent);
    expect(acts).toEqual(['No, it did notN', 'Yes, it arrivedX']);
    const before = drawn.client.commands.length;
    for (const key of ['y', 't', 'd']) await drawn.press(key);
    expect(drawn.client.commands).toHaveLength(before);
    await drawn.press('n');
    expect(drawn.last()).toEqual(answer('undelivered'));
    await drawn.press('x');
    expect(drawn.last()).toEqual(answer('none'));
  });

  it('is answered as suggested by Enter while nothing has the focus, and only then', async () => {
    await draw('answer');
    await drawn.press('Enter');
    expect(drawn.last()).toEqual(answer('yes', { due: { date: '2026-08-31' } }));
    const before = drawn.client.commands.length;
    drawn.find('.answer-card button', 'Dodged').focus();
    await drawn.press('Enter');
    expect(drawn.client.commands).toHaveLength(before);
  });

  it('a yes that names no day asks for one, and not for the one that was proposed', async () => {
    const asked = { kind: 'time', due: { date: '2026-08-20' }, answerDue: null, vague: 'next week' } as const;
    drawn = await drawSidebar(answering(asked));
    await drawn.press('y');
    const field = drawn.find('.answer-day input') as HTMLInputElement;
    expect(field.value).toBe('');
    expect(drawn.last()?.name).not.toBe('answer-ask');
    drawn.end();
    drawn = await drawSidebar(answering({ ...asked, vague: null }));
    await drawn.press('y');
    expect(drawn.last()).toEqual(answer('yes', { due: { date: '2026-08-20' } }));
  });

  it('another day is asked for in words, and none may be named', async () => {
    await draw('answer-other-day');
    await drawn.press('t');
    const field = drawn.find('.answer-day input') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    field.value = 'Thursday';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await drawn.press('Enter');
    expect(drawn.last()).toEqual(answer('other-time', { due: { date: '2026-05-07' } }));
    drawn.find('.answer-day button', 'Cancel').click();
    await settle();
    await drawn.press('t');
    await drawn.press('Enter');
    expect(drawn.last()).toEqual(answer('other-time', { due: null }));
  });

  it('suggests nothing where it says nothing clearly: nothing is primary, Enter does nothing', async () => {
    await draw('answer-unclear');
    expect(drawn.root.querySelectorAll('.answer-card .button-primary')).toHaveLength(0);
    await drawn.press('Enter');
    expect(drawn.last()).toBeUndefined();
    await drawn.press('y');
    expect(drawn.last()).toEqual(answer('yes', { due: null }));
  });
});

describe('an ask that waits', () => {
  it('is asked again in other words, each press other ones', async () => {
    await draw('all-open');
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('f');
    const first = drawn.find('.waiting-part .panel-quote').textContent;
    drawn.find('.waiting-part button', 'In other words').click();
    await settle();
    const second = drawn.find('.waiting-part .panel-quote').textContent;
    expect(new Set([first, second]).size).toBe(2);
    expect(`${first}${second}`).not.toMatch(/[{}]/);
  });

  it.each([
    [[7, 1, 2, 3, 4], 0],
    [[1, 2, 3, 4, 5], 1],
  ])('is put aside until the next week of whoever works on %j begins', async (workingDays, weekday) => {
    drawn = await drawSidebar(answersOf(shown(), { folds: OPEN, workingDays }));
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('z');
    drawn.find('.waiting-part button', 'Next week').click();
    await settle();
    const until: unknown = Object(drawn.last()?.args).until;
    expect(new Date(Number(until)).getDay()).toBe(weekday);
  });

  it('is put aside until tomorrow, or waits until a day', async () => {
    await draw('all-open');
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('z');
    drawn.find('.waiting-part button', 'Tomorrow').click();
    await settle();
    expect(drawn.last()).toMatchObject({ name: 'snooze-commitment', args: { commitmentId: 'c1' } });
    drawn.find('.entry-main', 'Change').focus();
    await drawn.press('r');
    const field = drawn.find('.waiting-part input') as HTMLInputElement;
    field.value = '2026-05-20';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    await drawn.press('Enter');
    expect(drawn.last()).toEqual({ name: 'await-reply', args: { commitmentId: 'c1', replyBy: '2026-05-20' } });
  });
});
